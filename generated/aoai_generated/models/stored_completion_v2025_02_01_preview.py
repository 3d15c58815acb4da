from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .choice_v2025_02_01_preview import Choice
    from .tool_v2025_02_01_preview import Tool
    from .usage_v2025_02_01_preview import Usage


@define
class StoredCompletion(BaseModel):
    """`StoredCompletion` of the authoring API, as of 2025-02-01-preview."""

    choices: list[Choice] | None
    created: int | None
    frequency_penalty: float | None
    id: str | None
    input_user: str | None
    metadata: dict[str, str] | None
    model: str | None
    presence_penalty: float | None
    request_id: str | None
    seed: int | None
    service_tier: str | None
    system_fingerprint: str | None
    temperature: float | None
    tool_choice: str | None
    tools: list[Tool] | None
    top_p: float | None
    usage: Usage | None

    __shapes__ = {
        "choices": ListOf(Ref("choice_v2025_02_01_preview.Choice")),
        "tools": ListOf(Ref("tool_v2025_02_01_preview.Tool")),
        "usage": Ref("usage_v2025_02_01_preview.Usage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[Choice | Mapping[str, Any]] = ...,
            created: int = ...,
            frequency_penalty: float = ...,
            id: str = ...,
            input_user: str = ...,
            metadata: Mapping[str, str] = ...,
            model: str = ...,
            presence_penalty: float = ...,
            request_id: str = ...,
            seed: int = ...,
            service_tier: str = ...,
            system_fingerprint: str = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_p: float = ...,
            usage: Usage | Mapping[str, Any] = ...,
        ) -> None: ...
