from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_search_chat_extension_parameters_v2024_05_01_preview import AzureSearchChatExtensionParameters


@define
class AzureSearchChatExtensionConfiguration(BaseModel):
    """`azureSearchChatExtensionConfiguration` of the inference API, as of 2024-05-01-preview."""

    type: Literal["azure_search"]
    parameters: AzureSearchChatExtensionParameters

    __shapes__ = {
        "parameters": Ref(
            "azure_search_chat_extension_parameters_v2024_05_01_preview.AzureSearchChatExtensionParameters"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_search"],
            parameters: AzureSearchChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
