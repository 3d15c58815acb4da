from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pinecone_chat_extension_parameters_v2024_05_01_preview import PineconeChatExtensionParameters


@define
class PineconeChatExtensionConfiguration(BaseModel):
    """`pineconeChatExtensionConfiguration` of the inference API, as of 2024-05-01-preview."""

    type: Literal["pinecone"]
    parameters: PineconeChatExtensionParameters

    __shapes__ = {
        "parameters": Ref("pinecone_chat_extension_parameters_v2024_05_01_preview.PineconeChatExtensionParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["pinecone"],
            parameters: PineconeChatExtensionParameters | Mapping[str, Any],
        ) -> None: ...
