from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2025_04_01_preview import AssistantToolsFileSearch
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .create_assistant_request_tool_resources_v2024_07_01_preview import CreateAssistantRequestToolResources
    from .unions_v2024_12_01_preview import AssistantsApiResponseFormatOption


@define
class CreateAssistantRequest(BaseModel):
    """`createAssistantRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        description: at most 512 characters.
        instructions: at most 256000 characters.
        name: at most 256 characters.
        temperature: 0 to 2; the service's default is 1.
        tools: at most 128 items; the service's default is [].
        top_p: 0 to 1; the service's default is 1.
    """

    model: str
    description: str | None
    instructions: str | None
    metadata: dict[str, Any] | None
    name: str | None
    response_format: AssistantsApiResponseFormatOption | None
    temperature: float | None
    tool_resources: CreateAssistantRequestToolResources | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    top_p: float | None

    __shapes__ = {
        "response_format": Ref("unions_v2024_12_01_preview.AssistantsApiResponseFormatOption"),
        "tool_resources": Ref(
            "create_assistant_request_tool_resources_v2024_07_01_preview.CreateAssistantRequestToolResources"
        ),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_v2025_04_01_preview.AssistantToolsFileSearch",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
                ByKeys(
                    (
                        (),
                        ("file_search", "type"),
                        {},
                        "assistant_tools_file_search_v2025_04_01_preview.AssistantToolsFileSearch",
                    )
                ),
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            description: str | None = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: CreateAssistantRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction
            ] = ...,
            top_p: float | None = ...,
        ) -> None: ...
