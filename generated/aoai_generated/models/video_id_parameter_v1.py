from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VideoIdParameter(BaseModel):
    """`VideoIdParameter` of the inference API, as of v1."""

    video_id: str

    __names__ = {
        "video_id": "video-id",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video_id: str,
        ) -> None: ...
