from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .elasticsearch_chat_extension_parameters_v2024_02_15_preview import ElasticsearchChatExtensionParameters


@define
class ElasticsearchChatExtensionConfiguration(BaseModel):
    """`elasticsearchChatExtensionConfiguration` of the inference API, as of 2024-02-15-preview."""

    type: Literal["elasticsearch"]
    parameters: ElasticsearchChatExtensionParameters

    __shapes__ = {
        "parameters": Ref(
            "elasticsearch_chat_extension_parameters_v2024_02_15_preview.ElasticsearchChatExtensionParameters"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["elasticsearch"],
            parameters: ElasticsearchChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
