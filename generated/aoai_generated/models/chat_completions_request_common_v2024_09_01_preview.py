from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class ChatCompletionsRequestCommon(BaseModel):
    """`chatCompletionsRequestCommon` of the inference API, as of 2024-09-01-preview.

    Attributes:
        frequency_penalty: -2 to 2; the service's default is 0.
        max_tokens: the service's default is 4096.
        presence_penalty: -2 to 2; the service's default is 0.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    frequency_penalty: float | None
    logit_bias: dict[str, Any] | None
    max_completion_tokens: int | None
    max_tokens: int | None
    presence_penalty: float | None
    stop: str | list[str] | None
    stream: bool | None
    temperature: float | None
    top_p: float | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
        ) -> None: ...
