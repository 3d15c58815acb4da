from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_machine_learning_index_chat_extension_parameters_v2024_02_15_preview import (
        AzureMachineLearningIndexChatExtensionParameters,
    )


@define
class AzureMachineLearningIndexChatExtensionConfiguration(BaseModel):
    """`azureMachineLearningIndexChatExtensionConfiguration` of the inference API, as of 2024-02-15-preview."""

    type: Literal["azure_ml_index"]
    parameters: AzureMachineLearningIndexChatExtensionParameters

    __shapes__ = {
        "parameters": Ref(
            "azure_machine_learning_index_chat_extension_parameters_v2024_02_15_preview.AzureMachineLearningIndexChatExtensionParameters"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_ml_index"],
            parameters: AzureMachineLearningIndexChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
