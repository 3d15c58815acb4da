"""`vector_stores.file_batches` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_file_batches_cancel_v1 import VectorStoresFileBatchesCancel
    from aoai_generated.operations.vector_stores_file_batches_create_v1 import VectorStoresFileBatchesCreate
    from aoai_generated.operations.vector_stores_file_batches_list_files_v1 import VectorStoresFileBatchesListFiles
    from aoai_generated.operations.vector_stores_file_batches_retrieve_v1 import VectorStoresFileBatchesRetrieve

    create: VectorStoresFileBatchesCreate
    retrieve: VectorStoresFileBatchesRetrieve
    cancel: VectorStoresFileBatchesCancel
    list_files: VectorStoresFileBatchesListFiles
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.file_batches")
