from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class CompletionsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2022-12-01.

    Attributes:
        echo: the service's default is False.
        frequency_penalty: the service's default is 0.
        max_tokens: the service's default is 16.
        n: the service's default is 1.
        presence_penalty: the service's default is 0.
        stream: the service's default is False.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
    """

    best_of: int | None
    completion_config: str | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: dict[str, Any] | None
    logprobs: int | None
    max_tokens: int | None
    model: str | None
    n: int | None
    presence_penalty: float | None
    prompt: str | list[str] | None
    stop: str | list[str] | None
    stream: bool | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            model: str | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
        ) -> None: ...
