"""The unions of models, and lists and maps of models, that have a name, as of 2024-10-21.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from .chat_completion_request_assistant_message_v2024_10_21 import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_function_message_v2024_08_01_preview import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_system_message_v2024_08_01_preview import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v2024_08_01_preview import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_v2024_08_01_preview import ChatCompletionRequestUserMessage

    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
else:
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "system": "chat_completion_request_system_message_v2024_08_01_preview.ChatCompletionRequestSystemMessage",
            "user": "chat_completion_request_user_message_v2024_08_01_preview.ChatCompletionRequestUserMessage",
            "assistant": "chat_completion_request_assistant_message_v2024_10_21.ChatCompletionRequestAssistantMessage",
            "tool": "chat_completion_request_tool_message_v2024_08_01_preview.ChatCompletionRequestToolMessage",
            "function": "chat_completion_request_function_message_v2024_08_01_preview.ChatCompletionRequestFunctionMessage",
        },
    )
