from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_create_response_text import AzureCreateResponseText
    from .implicit_user_message import ImplicitUserMessage
    from .prompt import Prompt
    from .reasoning import Reasoning
    from .unions import ItemParam, Tool, ToolChoiceObject
    from .values import Includable, ToolChoiceOptions


@define
class AzureCreateResponse(BaseModel):
    """`AzureCreateResponse` of the inference API, v1.

    Attributes:
        background: the service's default is False.
        parallel_tool_calls: the service's default is True.
        store: the service's default is True.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_logprobs: 0 to 20.
        top_p: 0 to 1; the service's default is 1.
        truncation: the service's default is 'disabled'.
    """

    model: str
    background: bool | None
    include: list[Includable] | None
    input: str | list[ImplicitUserMessage | ItemParam] | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: Prompt | None
    reasoning: Reasoning | None
    store: bool | None
    stream: bool | None
    temperature: float | None
    text: AzureCreateResponseText | None
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    tools: list[Tool] | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None

    __shapes__ = {
        "input": ListOf(
            ByKeys(
                (("content",), (), {}, "ImplicitUserMessage"),
                (
                    ("code", "container_id", "outputs", "type"),
                    (),
                    {"type": ("code_interpreter_call",)},
                    "CodeInterpreterToolCallItemParam",
                ),
                (
                    ("action", "call_id", "pending_safety_checks", "type"),
                    (),
                    {"type": ("computer_call",)},
                    "ComputerToolCallItemParam",
                ),
                (
                    ("call_id", "output", "type"),
                    ("acknowledged_safety_checks",),
                    {"type": ("computer_call_output",)},
                    "ComputerToolCallOutputItemParam",
                ),
                (("queries", "type"), ("results",), {"type": ("file_search_call",)}, "FileSearchToolCallItemParam"),
                (
                    ("arguments", "call_id", "name", "type"),
                    (),
                    {"type": ("function_call",)},
                    "FunctionToolCallItemParam",
                ),
                (
                    ("call_id", "output", "type"),
                    (),
                    {"type": ("function_call_output",)},
                    "FunctionToolCallOutputItemParam",
                ),
                (("result", "type"), (), {"type": ("image_generation_call",)}, "ImageGenToolCallItemParam"),
                (("id", "type"), (), {"type": ("item_reference",)}, "ItemReferenceItemParam"),
                (("action", "call_id", "type"), (), {"type": ("local_shell_call",)}, "LocalShellToolCallItemParam"),
                (("output", "type"), (), {"type": ("local_shell_call_output",)}, "LocalShellToolCallOutputItemParam"),
                (
                    ("arguments", "name", "server_label", "type"),
                    (),
                    {"type": ("mcp_approval_request",)},
                    "MCPApprovalRequestItemParam",
                ),
                (
                    ("approval_request_id", "approve", "type"),
                    ("reason",),
                    {"type": ("mcp_approval_response",)},
                    "MCPApprovalResponseItemParam",
                ),
                (
                    ("arguments", "name", "server_label", "type"),
                    ("error", "output"),
                    {"type": ("mcp_call",)},
                    "MCPCallItemParam",
                ),
                (("server_label", "tools", "type"), ("error",), {"type": ("mcp_list_tools",)}, "MCPListToolsItemParam"),
                (
                    ("content", "role", "type"),
                    (),
                    {"role": ("assistant",), "type": ("message",)},
                    "ResponsesAssistantMessageItemParam",
                ),
                (
                    ("content", "role", "type"),
                    (),
                    {"role": ("developer",), "type": ("message",)},
                    "ResponsesDeveloperMessageItemParam",
                ),
                (
                    ("content", "role", "type"),
                    (),
                    {"role": ("system",), "type": ("message",)},
                    "ResponsesSystemMessageItemParam",
                ),
                (
                    ("content", "role", "type"),
                    (),
                    {"role": ("user",), "type": ("message",)},
                    "ResponsesUserMessageItemParam",
                ),
                (("summary", "type"), ("encrypted_content",), {"type": ("reasoning",)}, "ReasoningItemParam"),
                (("action", "type"), (), {"type": ("web_search_call",)}, "WebSearchToolCallItemParam"),
            )
        ),
        "prompt": Ref("Prompt"),
        "reasoning": Ref("Reasoning"),
        "text": Ref("AzureCreateResponseText"),
        "tool_choice": Ref("ToolChoiceObject"),
        "tools": ListOf(Ref("Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
        ) -> None: ...
