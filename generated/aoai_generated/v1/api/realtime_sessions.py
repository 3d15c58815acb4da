"""`realtime.sessions` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_sessions_create_v1 import RealtimeSessionsCreate

    create: RealtimeSessionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.sessions")
