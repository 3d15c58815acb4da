from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_cosmos_db_chat_data_source_parameters import AzureCosmosDBChatDataSourceParameters


@define
class AzureCosmosDBChatDataSource(BaseModel):
    """`AzureCosmosDBChatDataSource` of the inference API, v1."""

    type: Literal["azure_cosmos_db"]
    parameters: AzureCosmosDBChatDataSourceParameters

    __shapes__ = {
        "parameters": Ref("AzureCosmosDBChatDataSourceParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["azure_cosmos_db"],
            parameters: AzureCosmosDBChatDataSourceParameters | Mapping[str, Any],
        ) -> None: ...
