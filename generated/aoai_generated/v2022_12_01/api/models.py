"""`models` of Azure OpenAI 2022-12-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.models_list_v2022_12_01 import ModelsList
    from aoai_generated.operations.models_retrieve_v2022_12_01 import ModelsRetrieve

    list: ModelsList
    retrieve: ModelsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("models")
