"""`vector_stores` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_create_v1 import VectorStoresCreate
    from aoai_generated.operations.vector_stores_delete_v1 import VectorStoresDelete
    from aoai_generated.operations.vector_stores_list_v1 import VectorStoresList
    from aoai_generated.operations.vector_stores_retrieve_v1 import VectorStoresRetrieve
    from aoai_generated.operations.vector_stores_search_v1 import VectorStoresSearch
    from aoai_generated.operations.vector_stores_update_v1 import VectorStoresUpdate

    list: VectorStoresList
    create: VectorStoresCreate
    retrieve: VectorStoresRetrieve
    update: VectorStoresUpdate
    delete: VectorStoresDelete
    search: VectorStoresSearch
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores")
