from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_stream_options_v1 import ChatCompletionStreamOptions
    from .values_v2025_03_01_preview import StopConfiguration


@define
class CompletionsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of v1.

    Attributes:
        best_of: 0 to 20; the service's default is 1.
        frequency_penalty: -2 to 2.
        logprobs: 0 to 5.
        max_tokens: at least 0; the service's default is 16.
        n: 1 to 128; the service's default is 1.
        presence_penalty: -2 to 2.
        prompt: the service's default is '<|endoftext|>'.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    model: str
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: dict[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    prompt: str | list[str] | None
    seed: int | None
    stop: StopConfiguration | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptions | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str | None

    __shapes__ = {
        "stream_options": Ref("chat_completion_stream_options_v1.ChatCompletionStreamOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
        ) -> None: ...
