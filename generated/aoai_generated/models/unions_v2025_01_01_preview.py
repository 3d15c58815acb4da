"""The unions of models, and lists and maps of models, that have a name, as of 2025-01-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from .chat_completion_request_assistant_message_v2024_08_01_preview import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message_v2024_12_01_preview import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message_v2024_08_01_preview import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_audio_v2025_01_01_preview import (
        ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_image_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_system_message_v2024_08_01_preview import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v2024_08_01_preview import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_v2025_01_01_preview import ChatCompletionRequestUserMessage
    from .dpo_method_request_v2025_01_01_preview import DpoMethodRequest
    from .dpo_method_v2025_01_01_preview import DpoMethod
    from .supervised_method_request_v2025_01_01_preview import SupervisedMethodRequest
    from .supervised_method_v2025_01_01_preview import SupervisedMethod

    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
    ChatCompletionRequestUserMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartAudio"
    FineTuneMethod: TypeAlias = "DpoMethod | SupervisedMethod"
    FineTuneMethodRequest: TypeAlias = "DpoMethodRequest | SupervisedMethodRequest"
else:
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "developer": "chat_completion_request_developer_message_v2024_12_01_preview.ChatCompletionRequestDeveloperMessage",
            "system": "chat_completion_request_system_message_v2024_08_01_preview.ChatCompletionRequestSystemMessage",
            "user": "chat_completion_request_user_message_v2025_01_01_preview.ChatCompletionRequestUserMessage",
            "assistant": "chat_completion_request_assistant_message_v2024_08_01_preview.ChatCompletionRequestAssistantMessage",
            "tool": "chat_completion_request_tool_message_v2024_08_01_preview.ChatCompletionRequestToolMessage",
            "function": "chat_completion_request_function_message_v2024_08_01_preview.ChatCompletionRequestFunctionMessage",
        },
    )
    ChatCompletionRequestUserMessageContentPart = OneOf(
        "type",
        {
            "text": "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText",
            "image_url": "chat_completion_request_message_content_part_image_v2024_08_01_preview.ChatCompletionRequestMessageContentPartImage",
            "input_audio": "chat_completion_request_message_content_part_audio_v2025_01_01_preview.ChatCompletionRequestMessageContentPartAudio",
        },
    )
    FineTuneMethod = OneOf(
        "type",
        {
            "dpo": "dpo_method_v2025_01_01_preview.DpoMethod",
            "supervised": "supervised_method_v2025_01_01_preview.SupervisedMethod",
        },
    )
    FineTuneMethodRequest = OneOf(
        "type",
        {
            "dpo": "dpo_method_request_v2025_01_01_preview.DpoMethodRequest",
            "supervised": "supervised_method_request_v2025_01_01_preview.SupervisedMethodRequest",
        },
    )
