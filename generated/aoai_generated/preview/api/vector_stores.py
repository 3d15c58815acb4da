"""`vector_stores` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_create_preview import VectorStoresCreate
    from aoai_generated.operations.vector_stores_delete_preview import VectorStoresDelete
    from aoai_generated.operations.vector_stores_list_preview import VectorStoresList
    from aoai_generated.operations.vector_stores_retrieve_preview import VectorStoresRetrieve
    from aoai_generated.operations.vector_stores_search_preview import VectorStoresSearch
    from aoai_generated.operations.vector_stores_update_preview import VectorStoresUpdate

    list: VectorStoresList
    create: VectorStoresCreate
    retrieve: VectorStoresRetrieve
    update: VectorStoresUpdate
    delete: VectorStoresDelete
    search: VectorStoresSearch
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores")
