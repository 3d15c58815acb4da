from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .authoring_tool_v2025_03_01_preview import AuthoringTool
    from .choice_v2025_04_01_preview import Choice
    from .usage_v2025_02_01_preview import Usage


@define
class StoredCompletionResponse(BaseModel):
    """`StoredCompletionResponse` of the authoring API, as of 2025-04-01-preview."""

    choices: list[Choice] | None
    created: int | None
    frequency_penalty: float | None
    id: str | None
    input_user: str | None
    metadata: dict[str, str] | None
    model: str | None
    object: str | None
    presence_penalty: float | None
    request_id: str | None
    seed: int | None
    service_tier: str | None
    system_fingerprint: str | None
    temperature: float | None
    tool_choice: str | None
    tools: list[AuthoringTool] | None
    top_p: float | None
    usage: Usage | None

    __shapes__ = {
        "choices": ListOf(Ref("choice_v2025_04_01_preview.Choice")),
        "tools": ListOf(Ref("authoring_tool_v2025_03_01_preview.AuthoringTool")),
        "usage": Ref("usage_v2025_02_01_preview.Usage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[Choice | Mapping[str, Any]] = ...,
            created: int = ...,
            frequency_penalty: float | None = ...,
            id: str = ...,
            input_user: str | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            object: str = ...,
            presence_penalty: float | None = ...,
            request_id: str = ...,
            seed: int | None = ...,
            service_tier: str | None = ...,
            system_fingerprint: str | None = ...,
            temperature: float | None = ...,
            tool_choice: str | None = ...,
            tools: Sequence[AuthoringTool | Mapping[str, Any]] | None = ...,
            top_p: float | None = ...,
            usage: Usage | Mapping[str, Any] | None = ...,
        ) -> None: ...
