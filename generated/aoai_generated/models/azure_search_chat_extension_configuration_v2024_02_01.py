from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_search_chat_extension_parameters_v2024_02_01 import AzureSearchChatExtensionParameters


@define
class AzureSearchChatExtensionConfiguration(BaseModel):
    """`azureSearchChatExtensionConfiguration` of the inference API, as of 2024-02-01."""

    type: Literal["azure_search"]
    parameters: AzureSearchChatExtensionParameters

    __shapes__ = {
        "parameters": Ref("azure_search_chat_extension_parameters_v2024_02_01.AzureSearchChatExtensionParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_search"],
            parameters: AzureSearchChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
