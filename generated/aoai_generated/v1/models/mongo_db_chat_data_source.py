from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .mongo_db_chat_data_source_parameters import MongoDBChatDataSourceParameters


@define
class MongoDBChatDataSource(BaseModel):
    """`MongoDBChatDataSource` of the inference API, v1."""

    type: Literal["mongo_db"]
    parameters: MongoDBChatDataSourceParameters

    __shapes__ = {
        "parameters": Ref("MongoDBChatDataSourceParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mongo_db"],
            parameters: MongoDBChatDataSourceParameters | Mapping[str, Any],
        ) -> None: ...
