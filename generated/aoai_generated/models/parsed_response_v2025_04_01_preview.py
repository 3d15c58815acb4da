"""Answers that are parsed to a type of the caller's, as of 2025-04-01-preview."""

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

from .response_completed_event_v2025_04_01_preview import ResponseCompletedEvent
from .response_function_call_arguments_delta_event_v2025_03_01_preview import ResponseFunctionCallArgumentsDeltaEvent
from .response_function_call_arguments_done_event_v2025_03_01_preview import ResponseFunctionCallArgumentsDoneEvent
from .response_text_delta_event_v2025_03_01_preview import ResponseTextDeltaEvent
from .response_text_done_event_v2025_03_01_preview import ResponseTextDoneEvent
from .response_v2025_04_01_preview import Response

if TYPE_CHECKING:
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
    from .response_content_part_added_event_v2025_03_01_preview import ResponseContentPartAddedEvent
    from .response_content_part_done_event_v2025_03_01_preview import ResponseContentPartDoneEvent
    from .response_created_event_v2025_04_01_preview import ResponseCreatedEvent
    from .response_error_event_v2025_03_01_preview import ResponseErrorEvent
    from .response_failed_event_v2025_04_01_preview import ResponseFailedEvent
    from .response_file_search_call_completed_event_v2025_03_01_preview import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event_v2025_03_01_preview import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event_v2025_03_01_preview import ResponseFileSearchCallSearchingEvent
    from .response_in_progress_event_v2025_04_01_preview import ResponseInProgressEvent
    from .response_incomplete_event_v2025_04_01_preview import ResponseIncompleteEvent
    from .response_output_item_added_event_v2025_03_01_preview import ResponseOutputItemAddedEvent
    from .response_output_item_done_event_v2025_03_01_preview import ResponseOutputItemDoneEvent
    from .response_refusal_delta_event_v2025_03_01_preview import ResponseRefusalDeltaEvent
    from .response_refusal_done_event_v2025_03_01_preview import ResponseRefusalDoneEvent
    from .response_text_annotation_delta_event_v2025_03_01_preview import ResponseTextAnnotationDeltaEvent


class ParsedResponse(ParsedOutput[T], Response):
    """`Response` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseCompletedEvent(Parsed, ResponseCompletedEvent, Generic[T]):
    """`ResponseCompletedEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)

    if TYPE_CHECKING:
        response: ParsedResponse[T]


class ParsedResponseFunctionCallArgumentsDeltaEvent(ParsedArgumentsDelta, ResponseFunctionCallArgumentsDeltaEvent):
    """`ResponseFunctionCallArgumentsDeltaEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseFunctionCallArgumentsDoneEvent(ParsedArguments, ResponseFunctionCallArgumentsDoneEvent):
    """`ResponseFunctionCallArgumentsDoneEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseTextDeltaEvent(ParsedContentDelta, ResponseTextDeltaEvent):
    """`ResponseTextDeltaEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseTextDoneEvent(ParsedContent[T], ResponseTextDoneEvent):
    """`ResponseTextDoneEvent` with what it was parsed to."""

    __slots__ = ("_parsed",)


if TYPE_CHECKING:
    ParsedResponseStreamEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ParsedResponseCompletedEvent[T]
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ParsedResponseFunctionCallArgumentsDeltaEvent
        | ParsedResponseFunctionCallArgumentsDoneEvent
        | ResponseInProgressEvent
        | ResponseFailedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseTextAnnotationDeltaEvent
        | ParsedResponseTextDeltaEvent
        | ParsedResponseTextDoneEvent[T]
    )
else:
    ParsedResponseStreamEvent = Any
