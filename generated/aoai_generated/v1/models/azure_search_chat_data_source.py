from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_search_chat_data_source_parameters import AzureSearchChatDataSourceParameters


@define
class AzureSearchChatDataSource(BaseModel):
    """`AzureSearchChatDataSource` of the inference API, v1."""

    type: Literal["azure_search"]
    parameters: AzureSearchChatDataSourceParameters

    __shapes__ = {
        "parameters": Ref("AzureSearchChatDataSourceParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_search"],
            parameters: AzureSearchChatDataSourceParameters | Mapping[str, Any],
        ) -> None: ...
