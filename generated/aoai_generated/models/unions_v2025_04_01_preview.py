"""The unions of models, and lists and maps of models, that have a name, as of 2025-04-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ByKeys, OneOf

if TYPE_CHECKING:
    from .chat_completion_request_assistant_message_v2025_04_01_preview import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message_v2024_12_01_preview import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message_v2024_08_01_preview import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_system_message_v2024_08_01_preview import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v2024_08_01_preview import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_v2025_01_01_preview import ChatCompletionRequestUserMessage
    from .create_eval_item_variant_1_v2025_04_01_preview import CreateEvalItemVariant1
    from .done_event_v2024_05_01_preview import DoneEvent
    from .dpo_method_request_v2025_01_01_preview import DpoMethodRequest
    from .dpo_method_v2025_01_01_preview import DpoMethod
    from .error_event_v2024_10_01_preview import ErrorEvent
    from .eval_item_v2025_04_01_preview import EvalItem
    from .response_audio_delta_event_v2025_03_01_preview import ResponseAudioDeltaEvent
    from .response_audio_done_event_v2025_03_01_preview import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event_v2025_03_01_preview import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event_v2025_03_01_preview import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_completed_event_v2025_04_01_preview import ResponseCompletedEvent
    from .response_content_part_added_event_v2025_03_01_preview import ResponseContentPartAddedEvent
    from .response_content_part_done_event_v2025_03_01_preview import ResponseContentPartDoneEvent
    from .response_created_event_v2025_04_01_preview import ResponseCreatedEvent
    from .response_error_event_v2025_03_01_preview import ResponseErrorEvent
    from .response_failed_event_v2025_04_01_preview import ResponseFailedEvent
    from .response_file_search_call_completed_event_v2025_03_01_preview import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event_v2025_03_01_preview import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event_v2025_03_01_preview import ResponseFileSearchCallSearchingEvent
    from .response_function_call_arguments_delta_event_v2025_03_01_preview import (
        ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event_v2025_03_01_preview import ResponseFunctionCallArgumentsDoneEvent
    from .response_in_progress_event_v2025_04_01_preview import ResponseInProgressEvent
    from .response_incomplete_event_v2025_04_01_preview import ResponseIncompleteEvent
    from .response_output_item_added_event_v2025_03_01_preview import ResponseOutputItemAddedEvent
    from .response_output_item_done_event_v2025_03_01_preview import ResponseOutputItemDoneEvent
    from .response_refusal_delta_event_v2025_03_01_preview import ResponseRefusalDeltaEvent
    from .response_refusal_done_event_v2025_03_01_preview import ResponseRefusalDoneEvent
    from .response_text_annotation_delta_event_v2025_03_01_preview import ResponseTextAnnotationDeltaEvent
    from .response_text_delta_event_v2025_03_01_preview import ResponseTextDeltaEvent
    from .response_text_done_event_v2025_03_01_preview import ResponseTextDoneEvent
    from .run_stream_event_thread_run_cancelled_v2025_04_01_preview import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling_v2025_04_01_preview import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed_v2025_04_01_preview import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created_v2025_04_01_preview import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired_v2025_04_01_preview import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed_v2025_04_01_preview import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress_v2025_04_01_preview import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued_v2025_04_01_preview import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action_v2025_04_01_preview import RunStreamEventThreadRunRequiresAction
    from .supervised_method_request_v2025_01_01_preview import SupervisedMethodRequest
    from .supervised_method_v2025_01_01_preview import SupervisedMethod
    from .thread_stream_event_thread_created_v2024_05_01_preview import ThreadStreamEventThreadCreated
    from .unions_v2024_07_01_preview import MessageStreamEvent
    from .unions_v2024_12_01_preview import RunStepStreamEvent

    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
    CreateEvalItem: TypeAlias = "CreateEvalItemVariant1 | EvalItem"
    FineTuneMethod: TypeAlias = "SupervisedMethod | DpoMethod"
    FineTuneMethodRequest: TypeAlias = "SupervisedMethodRequest | DpoMethodRequest"
    ResponseStreamEvent: TypeAlias = "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseTextAnnotationDeltaEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent"
else:
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "run_stream_event_thread_run_created_v2025_04_01_preview.RunStreamEventThreadRunCreated",
            "thread.run.queued": "run_stream_event_thread_run_queued_v2025_04_01_preview.RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "run_stream_event_thread_run_in_progress_v2025_04_01_preview.RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "run_stream_event_thread_run_requires_action_v2025_04_01_preview.RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "run_stream_event_thread_run_completed_v2025_04_01_preview.RunStreamEventThreadRunCompleted",
            "thread.run.failed": "run_stream_event_thread_run_failed_v2025_04_01_preview.RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "run_stream_event_thread_run_cancelling_v2025_04_01_preview.RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "run_stream_event_thread_run_cancelled_v2025_04_01_preview.RunStreamEventThreadRunCancelled",
            "thread.run.expired": "run_stream_event_thread_run_expired_v2025_04_01_preview.RunStreamEventThreadRunExpired",
        },
    )
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "unions_v2024_05_01_preview.ThreadStreamEvent",
            "thread.run.created": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.queued": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.in_progress": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.requires_action": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.completed": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.failed": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.cancelling": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.cancelled": "unions_v2025_04_01_preview.RunStreamEvent",
            "thread.run.expired": "unions_v2025_04_01_preview.RunStreamEvent",
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
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "developer": "chat_completion_request_developer_message_v2024_12_01_preview.ChatCompletionRequestDeveloperMessage",
            "system": "chat_completion_request_system_message_v2024_08_01_preview.ChatCompletionRequestSystemMessage",
            "user": "chat_completion_request_user_message_v2025_01_01_preview.ChatCompletionRequestUserMessage",
            "assistant": "chat_completion_request_assistant_message_v2025_04_01_preview.ChatCompletionRequestAssistantMessage",
            "tool": "chat_completion_request_tool_message_v2024_08_01_preview.ChatCompletionRequestToolMessage",
            "function": "chat_completion_request_function_message_v2024_08_01_preview.ChatCompletionRequestFunctionMessage",
        },
    )
    CreateEvalItem = ByKeys(
        (("content", "role"), (), {}, "create_eval_item_variant_1_v2025_04_01_preview.CreateEvalItemVariant1"),
        (
            ("content", "role"),
            ("type",),
            {"role": ("assistant", "developer", "system", "user")},
            "eval_item_v2025_04_01_preview.EvalItem",
        ),
    )
    FineTuneMethod = OneOf(
        "type",
        {
            "supervised": "supervised_method_v2025_01_01_preview.SupervisedMethod",
            "dpo": "dpo_method_v2025_01_01_preview.DpoMethod",
        },
    )
    FineTuneMethodRequest = OneOf(
        "type",
        {
            "supervised": "supervised_method_request_v2025_01_01_preview.SupervisedMethodRequest",
            "dpo": "dpo_method_request_v2025_01_01_preview.DpoMethodRequest",
        },
    )
    ResponseStreamEvent = OneOf(
        "type",
        {
            "response.audio.delta": "response_audio_delta_event_v2025_03_01_preview.ResponseAudioDeltaEvent",
            "response.audio.done": "response_audio_done_event_v2025_03_01_preview.ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "response_audio_transcript_delta_event_v2025_03_01_preview.ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "response_audio_transcript_done_event_v2025_03_01_preview.ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.code.delta": "response_code_interpreter_call_code_delta_event_v2025_03_01_preview.ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call.code.done": "response_code_interpreter_call_code_done_event_v2025_03_01_preview.ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "response_code_interpreter_call_completed_event_v2025_03_01_preview.ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "response_code_interpreter_call_in_progress_event_v2025_03_01_preview.ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "response_code_interpreter_call_interpreting_event_v2025_03_01_preview.ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "response_completed_event_v2025_04_01_preview.ResponseCompletedEvent",
            "response.content_part.added": "response_content_part_added_event_v2025_03_01_preview.ResponseContentPartAddedEvent",
            "response.content_part.done": "response_content_part_done_event_v2025_03_01_preview.ResponseContentPartDoneEvent",
            "response.created": "response_created_event_v2025_04_01_preview.ResponseCreatedEvent",
            "error": "response_error_event_v2025_03_01_preview.ResponseErrorEvent",
            "response.file_search_call.completed": "response_file_search_call_completed_event_v2025_03_01_preview.ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "response_file_search_call_in_progress_event_v2025_03_01_preview.ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "response_file_search_call_searching_event_v2025_03_01_preview.ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "response_function_call_arguments_delta_event_v2025_03_01_preview.ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "response_function_call_arguments_done_event_v2025_03_01_preview.ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "response_in_progress_event_v2025_04_01_preview.ResponseInProgressEvent",
            "response.failed": "response_failed_event_v2025_04_01_preview.ResponseFailedEvent",
            "response.incomplete": "response_incomplete_event_v2025_04_01_preview.ResponseIncompleteEvent",
            "response.output_item.added": "response_output_item_added_event_v2025_03_01_preview.ResponseOutputItemAddedEvent",
            "response.output_item.done": "response_output_item_done_event_v2025_03_01_preview.ResponseOutputItemDoneEvent",
            "response.refusal.delta": "response_refusal_delta_event_v2025_03_01_preview.ResponseRefusalDeltaEvent",
            "response.refusal.done": "response_refusal_done_event_v2025_03_01_preview.ResponseRefusalDoneEvent",
            "response.output_text.annotation.added": "response_text_annotation_delta_event_v2025_03_01_preview.ResponseTextAnnotationDeltaEvent",
            "response.output_text.delta": "response_text_delta_event_v2025_03_01_preview.ResponseTextDeltaEvent",
            "response.output_text.done": "response_text_done_event_v2025_03_01_preview.ResponseTextDoneEvent",
        },
    )
