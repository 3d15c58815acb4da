"""`realtime.transcription_sessions` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_transcription_sessions_create_v2025_04_01_preview import (
        RealtimeTranscriptionSessionsCreate,
    )

    create: RealtimeTranscriptionSessionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.transcription_sessions")
