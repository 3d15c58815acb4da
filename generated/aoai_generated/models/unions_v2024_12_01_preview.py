"""The unions of models, and lists and maps of models, that have a name, as of 2024-12-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from .chat_completion_request_assistant_message_v2024_08_01_preview import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message_v2024_12_01_preview import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message_v2024_08_01_preview import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_system_message_v2024_08_01_preview import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v2024_08_01_preview import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_v2024_08_01_preview import ChatCompletionRequestUserMessage
    from .done_event_v2024_05_01_preview import DoneEvent
    from .error_event_v2024_10_01_preview import ErrorEvent
    from .response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from .response_format_json_schema_v2024_12_01_preview import ResponseFormatJsonSchema
    from .response_format_text_v2024_08_01_preview import ResponseFormatText
    from .run_step_stream_event_thread_run_step_cancelled_v2024_12_01_preview import (
        RunStepStreamEventThreadRunStepCancelled,
    )
    from .run_step_stream_event_thread_run_step_completed_v2024_12_01_preview import (
        RunStepStreamEventThreadRunStepCompleted,
    )
    from .run_step_stream_event_thread_run_step_created_v2024_12_01_preview import (
        RunStepStreamEventThreadRunStepCreated,
    )
    from .run_step_stream_event_thread_run_step_delta_v2024_05_01_preview import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired_v2024_12_01_preview import (
        RunStepStreamEventThreadRunStepExpired,
    )
    from .run_step_stream_event_thread_run_step_failed_v2024_12_01_preview import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress_v2024_12_01_preview import (
        RunStepStreamEventThreadRunStepInProgress,
    )
    from .run_stream_event_thread_run_cancelled_v2024_12_01_preview import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling_v2024_12_01_preview import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed_v2024_12_01_preview import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created_v2024_12_01_preview import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired_v2024_12_01_preview import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed_v2024_12_01_preview import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress_v2024_12_01_preview import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued_v2024_12_01_preview import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action_v2024_12_01_preview import RunStreamEventThreadRunRequiresAction
    from .thread_stream_event_thread_created_v2024_05_01_preview import ThreadStreamEventThreadCreated
    from .unions_v2024_07_01_preview import MessageStreamEvent

    RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired"
    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    AssistantsApiResponseFormatOption: TypeAlias = (
        'Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema'
    )
    ChatCompletionRequestDeveloperMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
else:
    RunStepStreamEvent = OneOf(
        "event",
        {
            "thread.run.step.created": "run_step_stream_event_thread_run_step_created_v2024_12_01_preview.RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "run_step_stream_event_thread_run_step_in_progress_v2024_12_01_preview.RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "run_step_stream_event_thread_run_step_delta_v2024_05_01_preview.RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "run_step_stream_event_thread_run_step_completed_v2024_12_01_preview.RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "run_step_stream_event_thread_run_step_failed_v2024_12_01_preview.RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "run_step_stream_event_thread_run_step_cancelled_v2024_12_01_preview.RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "run_step_stream_event_thread_run_step_expired_v2024_12_01_preview.RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "run_stream_event_thread_run_created_v2024_12_01_preview.RunStreamEventThreadRunCreated",
            "thread.run.queued": "run_stream_event_thread_run_queued_v2024_12_01_preview.RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "run_stream_event_thread_run_in_progress_v2024_12_01_preview.RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "run_stream_event_thread_run_requires_action_v2024_12_01_preview.RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "run_stream_event_thread_run_completed_v2024_12_01_preview.RunStreamEventThreadRunCompleted",
            "thread.run.failed": "run_stream_event_thread_run_failed_v2024_12_01_preview.RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "run_stream_event_thread_run_cancelling_v2024_12_01_preview.RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "run_stream_event_thread_run_cancelled_v2024_12_01_preview.RunStreamEventThreadRunCancelled",
            "thread.run.expired": "run_stream_event_thread_run_expired_v2024_12_01_preview.RunStreamEventThreadRunExpired",
        },
    )
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "unions_v2024_05_01_preview.ThreadStreamEvent",
            "thread.run.created": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.queued": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.in_progress": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.requires_action": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.completed": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.failed": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.cancelling": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.cancelled": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.expired": "unions_v2024_12_01_preview.RunStreamEvent",
            "thread.run.step.created": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.in_progress": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.delta": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.completed": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.failed": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.cancelled": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.run.step.expired": "unions_v2024_12_01_preview.RunStepStreamEvent",
            "thread.message.created": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.in_progress": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.delta": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.completed": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.incomplete": "unions_v2024_07_01_preview.MessageStreamEvent",
            "error": "error_event_v2024_10_01_preview.ErrorEvent",
            "done": "done_event_v2024_05_01_preview.DoneEvent",
        },
    )
    AssistantsApiResponseFormatOption = OneOf(
        "type",
        {
            "text": "response_format_text_v2024_08_01_preview.ResponseFormatText",
            "json_object": "response_format_json_object_v2024_08_01_preview.ResponseFormatJsonObject",
            "json_schema": "response_format_json_schema_v2024_12_01_preview.ResponseFormatJsonSchema",
        },
    )
    ChatCompletionRequestDeveloperMessageContentPart = Ref(
        "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText"
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "developer": "chat_completion_request_developer_message_v2024_12_01_preview.ChatCompletionRequestDeveloperMessage",
            "system": "chat_completion_request_system_message_v2024_08_01_preview.ChatCompletionRequestSystemMessage",
            "user": "chat_completion_request_user_message_v2024_08_01_preview.ChatCompletionRequestUserMessage",
            "assistant": "chat_completion_request_assistant_message_v2024_08_01_preview.ChatCompletionRequestAssistantMessage",
            "tool": "chat_completion_request_tool_message_v2024_08_01_preview.ChatCompletionRequestToolMessage",
            "function": "chat_completion_request_function_message_v2024_08_01_preview.ChatCompletionRequestFunctionMessage",
        },
    )
