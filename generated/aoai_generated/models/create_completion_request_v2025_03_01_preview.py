from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_stream_options_v2024_08_01_preview import ChatCompletionStreamOptions


@define
class CreateCompletionRequest(BaseModel):
    """`createCompletionRequest` of the inference API, as of 2025-03-01-preview.

    Attributes:
        prompt: the service's default is '<|endoftext|>'.
        best_of: 0 to 20; the service's default is 1.
        echo: the service's default is False.
        frequency_penalty: -2 to 2; the service's default is 0.
        logprobs: 0 to 5.
        max_tokens: at least 0; the service's default is 16.
        n: 1 to 128; the service's default is 1.
        presence_penalty: -2 to 2; the service's default is 0.
        seed: -9223372036854775808 to 9223372036854775807.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    prompt: str | list[str] | None
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: dict[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: str | list[str] | None
    stream: bool | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str | None
    stream_options: ChatCompletionStreamOptions | None

    __shapes__ = {
        "stream_options": Ref("chat_completion_stream_options_v2024_08_01_preview.ChatCompletionStreamOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str | Sequence[str] | None,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
        ) -> None: ...
