"""`vector_stores.file_batches` of Azure OpenAI 2024-07-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_file_batches_cancel_v2024_05_01_preview import (
        VectorStoresFileBatchesCancel,
    )
    from aoai_generated.operations.vector_stores_file_batches_create_v2024_07_01_preview import (
        VectorStoresFileBatchesCreate,
    )
    from aoai_generated.operations.vector_stores_file_batches_list_files_v2024_07_01_preview import (
        VectorStoresFileBatchesListFiles,
    )
    from aoai_generated.operations.vector_stores_file_batches_retrieve_v2024_05_01_preview import (
        VectorStoresFileBatchesRetrieve,
    )

    create: VectorStoresFileBatchesCreate
    retrieve: VectorStoresFileBatchesRetrieve
    cancel: VectorStoresFileBatchesCancel
    list_files: VectorStoresFileBatchesListFiles
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.file_batches")
