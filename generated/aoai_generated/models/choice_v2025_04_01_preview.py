from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import MapOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .choice_message_v2025_04_01_preview import ChoiceMessage
    from .logprob_v2025_02_01_preview import Logprob


@define
class Choice(BaseModel):
    """`Choice` of the authoring API, as of 2025-04-01-preview."""

    finish_reason: str | None
    index: int | None
    logprobs: dict[str, Logprob] | None
    message: ChoiceMessage | None

    __shapes__ = {
        "logprobs": MapOf(Ref("logprob_v2025_02_01_preview.Logprob")),
        "message": Ref("choice_message_v2025_04_01_preview.ChoiceMessage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: str | None = ...,
            index: int = ...,
            logprobs: Mapping[str, Logprob | Mapping[str, Any]] | None = ...,
            message: ChoiceMessage | Mapping[str, Any] = ...,
        ) -> None: ...
