from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_object_tool_resources import AssistantObjectToolResources
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .unions import AssistantsApiResponseFormatOption


@define
class AssistantObject(BaseModel):
    """`assistantObject` of the inference API, 2024-09-01-preview.

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
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ),
        "response_format": Ref("AssistantsApiResponseFormatOption"),
        "tool_resources": Ref("AssistantObjectToolResources"),
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
