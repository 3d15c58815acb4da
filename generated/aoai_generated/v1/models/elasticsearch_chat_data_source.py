from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .elasticsearch_chat_data_source_parameters import ElasticsearchChatDataSourceParameters


@define
class ElasticsearchChatDataSource(BaseModel):
    """`ElasticsearchChatDataSource` of the inference API, v1."""

    type: Literal["elasticsearch"]
    parameters: ElasticsearchChatDataSourceParameters

    __shapes__ = {
        "parameters": Ref("ElasticsearchChatDataSourceParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["elasticsearch"],
            parameters: ElasticsearchChatDataSourceParameters | Mapping[str, Any],
        ) -> None: ...
