from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ItemParam, ResponsePromptVariables


@define
class Prompt(BaseModel):
    """`OpenAI.Prompt` of the inference API, v1."""

    id: str
    variables: ResponsePromptVariables | None
    version: str | None

    __shapes__ = {
        "variables": Ref("ResponsePromptVariables"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            variables: Mapping[str, ItemParam | Mapping[str, Any]] | None = ...,
            version: str | None = ...,
        ) -> None: ...
