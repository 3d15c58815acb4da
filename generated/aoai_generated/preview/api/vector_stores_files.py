"""`vector_stores.files` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_files_content_preview import VectorStoresFilesContent
    from aoai_generated.operations.vector_stores_files_create_preview import VectorStoresFilesCreate
    from aoai_generated.operations.vector_stores_files_delete_preview import VectorStoresFilesDelete
    from aoai_generated.operations.vector_stores_files_list_preview import VectorStoresFilesList
    from aoai_generated.operations.vector_stores_files_retrieve_preview import VectorStoresFilesRetrieve
    from aoai_generated.operations.vector_stores_files_update_preview import VectorStoresFilesUpdate

    list: VectorStoresFilesList
    create: VectorStoresFilesCreate
    retrieve: VectorStoresFilesRetrieve
    update: VectorStoresFilesUpdate
    delete: VectorStoresFilesDelete
    content: VectorStoresFilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.files")
