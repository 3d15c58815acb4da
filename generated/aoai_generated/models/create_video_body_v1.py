from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import VideoSeconds, VideoSize


@define
class CreateVideoBody(BaseModel):
    """`CreateVideoBody` of the inference API, as of v1.

    Attributes:
        prompt: at least 1 characters.
        seconds: the service's default is '4'.
        size: the service's default is '720x1280'.
    """

    model: str
    prompt: str
    seconds: VideoSeconds | None
    size: VideoSize | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            prompt: str,
            seconds: VideoSeconds = ...,
            size: VideoSize = ...,
        ) -> None: ...
