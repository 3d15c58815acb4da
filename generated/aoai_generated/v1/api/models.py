"""`models` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.models_delete_v1 import ModelsDelete
    from aoai_generated.operations.models_list_v1 import ModelsList
    from aoai_generated.operations.models_retrieve_v1 import ModelsRetrieve

    list: ModelsList
    retrieve: ModelsRetrieve
    delete: ModelsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("models")
