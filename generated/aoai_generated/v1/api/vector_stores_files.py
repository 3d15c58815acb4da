"""`vector_stores.files` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_files_content_v1 import VectorStoresFilesContent
    from aoai_generated.operations.vector_stores_files_create_v1 import VectorStoresFilesCreate
    from aoai_generated.operations.vector_stores_files_delete_v1 import VectorStoresFilesDelete
    from aoai_generated.operations.vector_stores_files_list_v1 import VectorStoresFilesList
    from aoai_generated.operations.vector_stores_files_retrieve_v1 import VectorStoresFilesRetrieve
    from aoai_generated.operations.vector_stores_files_update_v1 import VectorStoresFilesUpdate

    list: VectorStoresFilesList
    create: VectorStoresFilesCreate
    retrieve: VectorStoresFilesRetrieve
    update: VectorStoresFilesUpdate
    delete: VectorStoresFilesDelete
    content: VectorStoresFilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores.files")
