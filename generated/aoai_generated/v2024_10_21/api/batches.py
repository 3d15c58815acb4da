"""`batches` of Azure OpenAI 2024-10-21."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.batches_cancel_v2024_08_01_preview import BatchesCancel
    from aoai_generated.operations.batches_create_v2024_10_21 import BatchesCreate
    from aoai_generated.operations.batches_list_v2024_08_01_preview import BatchesList
    from aoai_generated.operations.batches_retrieve_v2024_08_01_preview import BatchesRetrieve

    list: BatchesList
    create: BatchesCreate
    retrieve: BatchesRetrieve
    cancel: BatchesCancel
else:
    __getattr__, __dir__ = OPERATIONS.attributes("batches")
