"""`vector_stores.files` of Azure OpenAI 2025-03-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_files_content_v2025_03_01_preview import VectorStoresFilesContent
    from aoai_generated.operations.vector_stores_files_create_v2024_12_01_preview import VectorStoresFilesCreate
    from aoai_generated.operations.vector_stores_files_delete_v2024_05_01_preview import VectorStoresFilesDelete
    from aoai_generated.operations.vector_stores_files_list_v2024_12_01_preview import VectorStoresFilesList
    from aoai_generated.operations.vector_stores_files_retrieve_v2024_12_01_preview import VectorStoresFilesRetrieve
    from aoai_generated.operations.vector_stores_files_update_v2025_03_01_preview import VectorStoresFilesUpdate

    list: VectorStoresFilesList
    create: VectorStoresFilesCreate
    retrieve: VectorStoresFilesRetrieve
    update: VectorStoresFilesUpdate
    delete: VectorStoresFilesDelete
    content: VectorStoresFilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.files")
