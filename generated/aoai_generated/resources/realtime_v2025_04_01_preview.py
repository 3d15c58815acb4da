"""`client.realtime`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .realtime_sessions_v2025_04_01_preview import AsyncRealtimeSessions, RealtimeSessions
    from .realtime_transcription_sessions_v2025_04_01_preview import (
        AsyncRealtimeTranscriptionSessions,
        RealtimeTranscriptionSessions,
    )


class Realtime(Resource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> RealtimeSessions: ...
        @property
        def transcription_sessions(self) -> RealtimeTranscriptionSessions: ...
    else:
        __resource__ = "realtime"
        sessions = child("realtime_sessions_v2025_04_01_preview", "RealtimeSessions")
        transcription_sessions = child(
            "realtime_transcription_sessions_v2025_04_01_preview", "RealtimeTranscriptionSessions"
        )


class AsyncRealtime(AsyncResource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def sessions(self) -> AsyncRealtimeSessions: ...
        @property
        def transcription_sessions(self) -> AsyncRealtimeTranscriptionSessions: ...
    else:
        __resource__ = "realtime"
        sessions = child("realtime_sessions_v2025_04_01_preview", "AsyncRealtimeSessions")
        transcription_sessions = child(
            "realtime_transcription_sessions_v2025_04_01_preview", "AsyncRealtimeTranscriptionSessions"
        )
