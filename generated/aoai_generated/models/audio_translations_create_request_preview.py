from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class AudioTranslationsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    file: bytes
    model: str
    filename: str | None
    prompt: str | None
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] | None
    temperature: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            model: str,
            filename: str = ...,
            prompt: str = ...,
            response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
        ) -> None: ...
