"""The unions of models, and lists and maps of models, that have a name, as of 2024-09-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from .done_event_v2024_05_01_preview import DoneEvent
    from .error_event_v2024_05_01_preview import ErrorEvent
    from .run_stream_event_thread_run_cancelled_v2024_09_01_preview import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling_v2024_09_01_preview import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed_v2024_09_01_preview import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created_v2024_09_01_preview import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired_v2024_09_01_preview import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed_v2024_09_01_preview import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress_v2024_09_01_preview import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued_v2024_09_01_preview import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action_v2024_09_01_preview import RunStreamEventThreadRunRequiresAction
    from .thread_stream_event_thread_created_v2024_05_01_preview import ThreadStreamEventThreadCreated
    from .unions_v2024_05_01_preview import RunStepStreamEvent
    from .unions_v2024_07_01_preview import MessageStreamEvent

    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
else:
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "run_stream_event_thread_run_created_v2024_09_01_preview.RunStreamEventThreadRunCreated",
            "thread.run.queued": "run_stream_event_thread_run_queued_v2024_09_01_preview.RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "run_stream_event_thread_run_in_progress_v2024_09_01_preview.RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "run_stream_event_thread_run_requires_action_v2024_09_01_preview.RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "run_stream_event_thread_run_completed_v2024_09_01_preview.RunStreamEventThreadRunCompleted",
            "thread.run.failed": "run_stream_event_thread_run_failed_v2024_09_01_preview.RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "run_stream_event_thread_run_cancelling_v2024_09_01_preview.RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "run_stream_event_thread_run_cancelled_v2024_09_01_preview.RunStreamEventThreadRunCancelled",
            "thread.run.expired": "run_stream_event_thread_run_expired_v2024_09_01_preview.RunStreamEventThreadRunExpired",
        },
    )
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
            "error": "error_event_v2024_05_01_preview.ErrorEvent",
            "done": "done_event_v2024_05_01_preview.DoneEvent",
        },
    )
