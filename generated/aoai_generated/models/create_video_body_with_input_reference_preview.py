from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent

    from .values_v1 import VideoSeconds, VideoSize


@define
class CreateVideoBodyWithInputReference(BaseModel):
    """`CreateVideoBodyWithInputReference` of the inference API, as of preview."""

    model: str
    prompt: str
    input_reference: bytes | None
    seconds: VideoSeconds | None
    size: VideoSize | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            prompt: str,
            input_reference: FileContent = ...,
            seconds: VideoSeconds = ...,
            size: VideoSize = ...,
        ) -> None: ...
