from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v1 import Error
    from .values_v1 import VideoSeconds, VideoSize, VideoStatus


@define
class VideoResource(BaseModel):
    """`VideoResource` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        completed_at: seconds since 1970.
        expires_at: seconds since 1970.
    """

    created_at: int
    id: str
    model: str
    object: str
    progress: int
    seconds: VideoSeconds
    size: VideoSize
    status: VideoStatus
    completed_at: int | None
    error: Error | None
    expires_at: int | None
    remixed_from_video_id: str | None

    __shapes__ = {
        "error": Ref("error_v1.Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            model: str,
            object: str,
            progress: int,
            seconds: VideoSeconds,
            size: VideoSize,
            status: VideoStatus,
            completed_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            expires_at: int = ...,
            remixed_from_video_id: str = ...,
        ) -> None: ...
