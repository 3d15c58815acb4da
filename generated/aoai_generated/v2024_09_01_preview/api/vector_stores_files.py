"""`vector_stores.files` of Azure OpenAI 2024-09-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_files_create_v2024_07_01_preview import VectorStoresFilesCreate
    from aoai_generated.operations.vector_stores_files_delete_v2024_05_01_preview import VectorStoresFilesDelete
    from aoai_generated.operations.vector_stores_files_list_v2024_07_01_preview import VectorStoresFilesList
    from aoai_generated.operations.vector_stores_files_retrieve_v2024_07_01_preview import VectorStoresFilesRetrieve

    list: VectorStoresFilesList
    create: VectorStoresFilesCreate
    retrieve: VectorStoresFilesRetrieve
    delete: VectorStoresFilesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.files")
