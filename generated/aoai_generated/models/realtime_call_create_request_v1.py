from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_session_create_request_ga_v1 import RealtimeSessionCreateRequestGA


@define
class RealtimeCallCreateRequest(BaseModel):
    """`OpenAI.RealtimeCallCreateRequest` of the inference API, as of v1."""

    sdp: str
    session: RealtimeSessionCreateRequestGA | None

    __shapes__ = {
        "session": Ref("realtime_session_create_request_ga_v1.RealtimeSessionCreateRequestGA"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sdp: str,
            session: RealtimeSessionCreateRequestGA | Mapping[str, Any] = ...,
        ) -> None: ...
