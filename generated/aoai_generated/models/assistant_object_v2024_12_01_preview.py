from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_object_tool_resources_v2024_05_01_preview import AssistantObjectToolResources
    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .unions_v2024_12_01_preview import AssistantsApiResponseFormatOption


@define
class AssistantObject(BaseModel):
    """`assistantObject` of the inference API, as of 2024-12-01-preview.

    Attributes:
        description: at most 512 characters.
        instructions: at most 256000 characters.
        name: at most 256 characters.
        tools: at most 128 items; the service's default is [].
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    created_at: int
    description: str | None
    id: str
    instructions: str | None
    metadata: dict[str, Any] | None
    model: str
    name: str | None
    object: Literal["assistant"]
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    response_format: AssistantsApiResponseFormatOption | None
    temperature: float | None
    tool_resources: AssistantObjectToolResources | None
    top_p: float | None

    __shapes__ = {
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_v2024_07_01_preview.AssistantToolsFileSearch",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
            )
        ),
        "response_format": Ref("unions_v2024_12_01_preview.AssistantsApiResponseFormatOption"),
        "tool_resources": Ref("assistant_object_tool_resources_v2024_05_01_preview.AssistantObjectToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            description: str | None,
            id: str,
            instructions: str | None,
            metadata: Mapping[str, Any] | None,
            model: str,
            name: str | None,
            object: Literal["assistant"],
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction],
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: AssistantObjectToolResources | Mapping[str, Any] | None = ...,
            top_p: float | None = ...,
        ) -> None: ...
