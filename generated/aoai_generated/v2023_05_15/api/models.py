"""`models` of Azure OpenAI 2023-05-15."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.models_list_v2023_05_15 import ModelsList
    from aoai_generated.operations.models_retrieve_v2023_05_15 import ModelsRetrieve

    list: ModelsList
    retrieve: ModelsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("models")
