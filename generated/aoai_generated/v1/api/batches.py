"""`batches` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.batches_cancel_v1 import BatchesCancel
    from aoai_generated.operations.batches_create_v1 import BatchesCreate
    from aoai_generated.operations.batches_list_v1 import BatchesList
    from aoai_generated.operations.batches_retrieve_v1 import BatchesRetrieve

    list: BatchesList
    create: BatchesCreate
    retrieve: BatchesRetrieve
    cancel: BatchesCancel
else:
    __getattr__, __dir__ = OPERATIONS.attributes("batches")
