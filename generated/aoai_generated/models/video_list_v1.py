from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .video_resource_v1 import VideoResource


@define
class VideoList(BaseModel):
    """`VideoList` of the inference API, as of v1."""

    data: list[VideoResource]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None

    __shapes__ = {
        "data": ListOf(Ref("video_resource_v1.VideoResource")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VideoResource | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"],
            first_id: str | None = ...,
            last_id: str | None = ...,
        ) -> None: ...
