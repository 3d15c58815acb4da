from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateRequestTurnDetection(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview.

    Attributes:
        create_response: the service's default is True.
        eagerness: the service's default is 'auto'.
        interrupt_response: the service's default is True.
        type: the service's default is 'server_vad'.
    """

    create_response: bool | None
    eagerness: Literal["auto", "high", "low", "medium"] | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: Literal["semantic_vad", "server_vad"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            create_response: bool = ...,
            eagerness: Literal["auto", "high", "low", "medium"] = ...,
            interrupt_response: bool = ...,
            prefix_padding_ms: int = ...,
            silence_duration_ms: int = ...,
            threshold: float = ...,
            type: Literal["semantic_vad", "server_vad"] = ...,
        ) -> None: ...
