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
class ModifyAssistantRequest(BaseModel):
    """`modifyAssistantRequest` of the inference API, as of 2024-02-15-preview.

    Attributes:
        description: at most 512 characters.
        file_ids: at most 20 items; the service's default is [].
        instructions: at most 32768 characters.
        name: at most 256 characters.
        tools: at most 128 items; the service's default is [].
    """

    description: str | None
    file_ids: list[str] | None
    instructions: str | None
    metadata: dict[str, Any] | None
    model: str | None
    name: str | None
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
            description: str | None = ...,
            file_ids: Sequence[str] = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str = ...,
            name: str | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction
            ] = ...,
        ) -> None: ...
