"""`realtime.sessions` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_sessions_create_preview import RealtimeSessionsCreate

    create: RealtimeSessionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.sessions")
