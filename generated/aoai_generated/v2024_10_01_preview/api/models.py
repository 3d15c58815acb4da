"""`models` of Azure OpenAI 2024-10-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.models_list_v2024_08_01_preview import ModelsList
    from aoai_generated.operations.models_retrieve_v2024_08_01_preview import ModelsRetrieve

    list: ModelsList
    retrieve: ModelsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("models")
