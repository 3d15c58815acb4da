"""`realtime.transcription_sessions` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_transcription_sessions_create_v1 import RealtimeTranscriptionSessionsCreate

    create: RealtimeTranscriptionSessionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.transcription_sessions")
