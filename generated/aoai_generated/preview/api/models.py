"""`models` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.models_delete_preview import ModelsDelete
    from aoai_generated.operations.models_list_preview import ModelsList
    from aoai_generated.operations.models_retrieve_preview import ModelsRetrieve

    list: ModelsList
    retrieve: ModelsRetrieve
    delete: ModelsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("models")
