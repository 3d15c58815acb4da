"""`batches` of Azure OpenAI 2025-02-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.batches_cancel_v2024_08_01_preview import BatchesCancel
    from aoai_generated.operations.batches_create_v2024_08_01_preview import BatchesCreate
    from aoai_generated.operations.batches_list_v2024_10_01_preview import BatchesList
    from aoai_generated.operations.batches_retrieve_v2024_08_01_preview import BatchesRetrieve

    list: BatchesList
    create: BatchesCreate
    retrieve: BatchesRetrieve
    cancel: BatchesCancel
else:
    __getattr__, __dir__ = OPERATIONS.attributes("batches")
