"""`vector_stores` of Azure OpenAI 2024-08-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.vector_stores_create_v2024_07_01_preview import VectorStoresCreate
    from aoai_generated.operations.vector_stores_delete_v2024_05_01_preview import VectorStoresDelete
    from aoai_generated.operations.vector_stores_list_v2024_05_01_preview import VectorStoresList
    from aoai_generated.operations.vector_stores_retrieve_v2024_05_01_preview import VectorStoresRetrieve
    from aoai_generated.operations.vector_stores_update_v2024_05_01_preview import VectorStoresUpdate

    list: VectorStoresList
    create: VectorStoresCreate
    retrieve: VectorStoresRetrieve
    update: VectorStoresUpdate
    delete: VectorStoresDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("vector_stores")
