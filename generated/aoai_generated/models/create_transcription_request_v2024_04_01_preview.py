from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai._runtime.files import FileContent

    from .values_v2024_02_01 import AudioResponseFormat


@define
class CreateTranscriptionRequest(BaseModel):
    """`createTranscriptionRequest` of the inference API, as of 2024-04-01-preview.

    Attributes:
        temperature: the service's default is 0.
        timestamp_granularities: the service's default is ['segment'].
    """

    file: bytes
    language: str | None
    prompt: str | None
    response_format: AudioResponseFormat | None
    temperature: float | None
    timestamp_granularities: list[Literal["segment", "word"]] | None

    __names__ = {
        "timestamp_granularities": "timestamp_granularities[]",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            language: str = ...,
            prompt: str = ...,
            response_format: AudioResponseFormat = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
        ) -> None: ...
