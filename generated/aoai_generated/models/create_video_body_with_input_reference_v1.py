from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class CreateVideoBodyWithInputReference(BaseModel):
    """`CreateVideoBodyWithInputReference` of the inference API, as of v1."""

    input_reference: dict[str, Any]
    model: dict[str, Any]
    prompt: dict[str, Any]
    seconds: dict[str, Any] | None
    size: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_reference: Mapping[str, Any],
            model: Mapping[str, Any],
            prompt: Mapping[str, Any],
            seconds: Mapping[str, Any] = ...,
            size: Mapping[str, Any] = ...,
        ) -> None: ...
