from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent

    from .values_v2024_02_01 import AudioResponseFormat


@define
class CreateTranscriptionRequest(BaseModel):
    """`createTranscriptionRequest` of the inference API, as of 2024-02-01.

    Attributes:
        temperature: the service's default is 0.
    """

    file: bytes
    language: str | None
    prompt: str | None
    response_format: AudioResponseFormat | None
    temperature: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            language: str = ...,
            prompt: str = ...,
            response_format: AudioResponseFormat = ...,
            temperature: float = ...,
        ) -> None: ...
