from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pinecone_chat_data_source_parameters import PineconeChatDataSourceParameters


@define
class PineconeChatDataSource(BaseModel):
    """`PineconeChatDataSource` of the inference API, v1."""

    type: Literal["pinecone"]
    parameters: PineconeChatDataSourceParameters

    __shapes__ = {
        "parameters": Ref("PineconeChatDataSourceParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["pinecone"],
            parameters: PineconeChatDataSourceParameters | Mapping[str, Any],
        ) -> None: ...
