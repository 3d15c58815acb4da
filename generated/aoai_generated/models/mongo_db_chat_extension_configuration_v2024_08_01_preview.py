from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .mongo_db_chat_extension_parameters_v2024_08_01_preview import MongoDBChatExtensionParameters


@define
class MongoDBChatExtensionConfiguration(BaseModel):
    """`mongoDBChatExtensionConfiguration` of the inference API, as of 2024-08-01-preview."""

    type: Literal["mongo_db"]
    parameters: MongoDBChatExtensionParameters

    __shapes__ = {
        "parameters": Ref("mongo_db_chat_extension_parameters_v2024_08_01_preview.MongoDBChatExtensionParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mongo_db"],
            parameters: MongoDBChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
