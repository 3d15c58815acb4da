"""Answers that are parsed to a type of the caller's, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias

from aoai._runtime.parsed import (
    Parsed,
    ParsedArguments,
    ParsedArgumentsDelta,
    ParsedContent,
    ParsedContentDelta,
    ParsedOutput,
    T,
)

from .response_completed_event_v1 import ResponseCompletedEvent
from .response_function_call_arguments_delta_event_v1 import ResponseFunctionCallArgumentsDeltaEvent
from .response_function_call_arguments_done_event_v1 import ResponseFunctionCallArgumentsDoneEvent
from .response_text_delta_event_v1 import ResponseTextDeltaEvent
from .response_text_done_event_v1 import ResponseTextDoneEvent
from .response_v1 import Response

if TYPE_CHECKING:
    from .response_audio_delta_event_v1 import ResponseAudioDeltaEvent
    from .response_audio_done_event_v1 import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event_v1 import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event_v1 import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event_v1 import ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_code_done_event_v1 import ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event_v1 import ResponseCodeInterpreterCallCompletedEvent
    from .response_code_interpreter_call_in_progress_event_v1 import ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event_v1 import ResponseCodeInterpreterCallInterpretingEvent
    from .response_content_part_added_event_v1 import ResponseContentPartAddedEvent
    from .response_content_part_done_event_v1 import ResponseContentPartDoneEvent
    from .response_created_event_v1 import ResponseCreatedEvent
    from .response_custom_tool_call_input_delta_event_v1 import ResponseCustomToolCallInputDeltaEvent
    from .response_custom_tool_call_input_done_event_v1 import ResponseCustomToolCallInputDoneEvent
    from .response_error_event_v1 import ResponseErrorEvent
    from .response_failed_event_v1 import ResponseFailedEvent
    from .response_file_search_call_completed_event_v1 import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event_v1 import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event_v1 import ResponseFileSearchCallSearchingEvent
    from .response_image_gen_call_completed_event_v1 import ResponseImageGenCallCompletedEvent
    from .response_image_gen_call_generating_event_v1 import ResponseImageGenCallGeneratingEvent
    from .response_image_gen_call_in_progress_event_v1 import ResponseImageGenCallInProgressEvent
    from .response_image_gen_call_partial_image_event_v1 import ResponseImageGenCallPartialImageEvent
    from .response_in_progress_event_v1 import ResponseInProgressEvent
    from .response_incomplete_event_v1 import ResponseIncompleteEvent
    from .response_mcp_call_arguments_delta_event_v1 import ResponseMCPCallArgumentsDeltaEvent
    from .response_mcp_call_arguments_done_event_v1 import ResponseMCPCallArgumentsDoneEvent
    from .response_mcp_call_completed_event_v1 import ResponseMCPCallCompletedEvent
    from .response_mcp_call_failed_event_v1 import ResponseMCPCallFailedEvent
    from .response_mcp_call_in_progress_event_v1 import ResponseMCPCallInProgressEvent
    from .response_mcp_list_tools_completed_event_v1 import ResponseMCPListToolsCompletedEvent
    from .response_mcp_list_tools_failed_event_v1 import ResponseMCPListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event_v1 import ResponseMCPListToolsInProgressEvent
    from .response_output_item_added_event_v1 import ResponseOutputItemAddedEvent
    from .response_output_item_done_event_v1 import ResponseOutputItemDoneEvent
    from .response_output_text_annotation_added_event_v1 import ResponseOutputTextAnnotationAddedEvent
    from .response_queued_event_v1 import ResponseQueuedEvent
    from .response_reasoning_summary_part_added_event_v1 import ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_part_done_event_v1 import ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_delta_event_v1 import ResponseReasoningSummaryTextDeltaEvent
    from .response_reasoning_summary_text_done_event_v1 import ResponseReasoningSummaryTextDoneEvent
    from .response_reasoning_text_delta_event_v1 import ResponseReasoningTextDeltaEvent
    from .response_reasoning_text_done_event_v1 import ResponseReasoningTextDoneEvent
    from .response_refusal_delta_event_v1 import ResponseRefusalDeltaEvent
    from .response_refusal_done_event_v1 import ResponseRefusalDoneEvent
    from .response_web_search_call_completed_event_v1 import ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_in_progress_event_v1 import ResponseWebSearchCallInProgressEvent
    from .response_web_search_call_searching_event_v1 import ResponseWebSearchCallSearchingEvent


class ParsedResponse(ParsedOutput[T], Response):
    """`Response` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseFunctionCallArgumentsDeltaEvent(ParsedArgumentsDelta, ResponseFunctionCallArgumentsDeltaEvent):
    """`ResponseFunctionCallArgumentsDeltaEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseTextDeltaEvent(ParsedContentDelta, ResponseTextDeltaEvent):
    """`ResponseTextDeltaEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseCompletedEvent(Parsed, ResponseCompletedEvent, Generic[T]):
    """`ResponseCompletedEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        response: ParsedResponse[T]


class ParsedResponseTextDoneEvent(ParsedContent[T], ResponseTextDoneEvent):
    """`ResponseTextDoneEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseFunctionCallArgumentsDoneEvent(ParsedArguments, ResponseFunctionCallArgumentsDoneEvent):
    """`ResponseFunctionCallArgumentsDoneEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


if TYPE_CHECKING:
    ParsedResponseStreamEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseContentPartAddedEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ParsedResponseFunctionCallArgumentsDeltaEvent
        | ResponseInProgressEvent
        | ResponseFailedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseRefusalDeltaEvent
        | ParsedResponseTextDeltaEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseImageGenCallGeneratingEvent
        | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent
        | ResponseMCPCallArgumentsDeltaEvent
        | ResponseMCPCallFailedEvent
        | ResponseMCPCallInProgressEvent
        | ResponseMCPListToolsFailedEvent
        | ResponseMCPListToolsInProgressEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ParsedResponseCompletedEvent[T]
        | ResponseContentPartDoneEvent
        | ResponseOutputItemDoneEvent
        | ParsedResponseTextDoneEvent[T]
        | ParsedResponseFunctionCallArgumentsDoneEvent
        | ResponseRefusalDoneEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseImageGenCallCompletedEvent
        | ResponseMCPCallCompletedEvent
        | ResponseMCPListToolsCompletedEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningTextDoneEvent
        | ResponseMCPCallArgumentsDoneEvent
        | ResponseCustomToolCallInputDoneEvent
    )
else:
    ParsedResponseStreamEvent = Any
