from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_cosmos_db_chat_extension_parameters_v2024_08_01_preview import AzureCosmosDBChatExtensionParameters


@define
class AzureCosmosDBChatExtensionConfiguration(BaseModel):
    """`azureCosmosDBChatExtensionConfiguration` of the inference API, as of 2024-08-01-preview."""

    type: Literal["azure_cosmos_db"]
    parameters: AzureCosmosDBChatExtensionParameters

    __shapes__ = {
        "parameters": Ref(
            "azure_cosmos_db_chat_extension_parameters_v2024_08_01_preview.AzureCosmosDBChatExtensionParameters"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_cosmos_db"],
            parameters: AzureCosmosDBChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
