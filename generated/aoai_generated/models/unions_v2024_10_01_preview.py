"""The unions of models, and lists and maps of models, that have a name, as of 2024-10-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .done_event_v2024_05_01_preview import DoneEvent
    from .error_event_v2024_10_01_preview import ErrorEvent
    from .prompt_filter_result_v2024_10_01_preview import PromptFilterResult
    from .thread_stream_event_thread_created_v2024_05_01_preview import ThreadStreamEventThreadCreated
    from .unions_v2024_05_01_preview import RunStepStreamEvent
    from .unions_v2024_07_01_preview import MessageStreamEvent
    from .unions_v2024_09_01_preview import RunStreamEvent

    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
else:
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "unions_v2024_05_01_preview.ThreadStreamEvent",
            "thread.run.created": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.queued": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.in_progress": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.requires_action": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.completed": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.failed": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.cancelling": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.cancelled": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.expired": "unions_v2024_09_01_preview.RunStreamEvent",
            "thread.run.step.created": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.in_progress": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.delta": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.completed": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.failed": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.cancelled": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.expired": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.message.created": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.in_progress": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.delta": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.completed": "unions_v2024_07_01_preview.MessageStreamEvent",
            "thread.message.incomplete": "unions_v2024_07_01_preview.MessageStreamEvent",
            "error": "error_event_v2024_10_01_preview.ErrorEvent",
            "done": "done_event_v2024_05_01_preview.DoneEvent",
        },
    )
    PromptFilterResults = ListOf(Ref("prompt_filter_result_v2024_10_01_preview.PromptFilterResult"))
