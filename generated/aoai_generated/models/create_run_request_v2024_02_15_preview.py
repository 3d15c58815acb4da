from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval


@define
class CreateRunRequest(BaseModel):
    """`createRunRequest` of the inference API, as of 2024-02-15-preview.

    Attributes:
        tools: at most 20 items.
    """

    assistant_id: str
    instructions: str | None
    metadata: dict[str, Any] | None
    model: str | None
    tools: list[AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction] | None

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
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
        ) -> None: ...
