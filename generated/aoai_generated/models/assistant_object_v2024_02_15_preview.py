from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval


@define
class AssistantObject(BaseModel):
    """`assistantObject` of the inference API, as of 2024-02-15-preview.

    Attributes:
        description: at most 512 characters.
        file_ids: at most 20 items; the service's default is [].
        instructions: at most 32768 characters.
        name: at most 256 characters.
        tools: at most 128 items; the service's default is [].
    """

    created_at: int
    description: str | None
    file_ids: list[str]
    id: str
    instructions: str | None
    metadata: dict[str, Any] | None
    model: str
    name: str | None
    object: Literal["assistant"]
    tools: list[AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction]

    __shapes__ = {
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "retrieval": "assistant_tools_retrieval_v2024_02_15_preview.AssistantToolsRetrieval",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            description: str | None,
            file_ids: Sequence[str],
            id: str,
            instructions: str | None,
            metadata: Mapping[str, Any] | None,
            model: str,
            name: str | None,
            object: Literal["assistant"],
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction],
        ) -> None: ...
