"""`client.realtime`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .realtime_calls_preview import AsyncRealtimeCalls, RealtimeCalls
    from .realtime_client_secrets_preview import AsyncRealtimeClientSecrets, RealtimeClientSecrets
    from .realtime_sessions_preview import AsyncRealtimeSessions, RealtimeSessions
    from .realtime_transcription_sessions_preview import (
        AsyncRealtimeTranscriptionSessions,
        RealtimeTranscriptionSessions,
    )


class Realtime(Resource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def calls(self) -> RealtimeCalls: ...
        @property
        def client_secrets(self) -> RealtimeClientSecrets: ...
        @property
        def sessions(self) -> RealtimeSessions: ...
        @property
        def transcription_sessions(self) -> RealtimeTranscriptionSessions: ...
    else:
        __resource__ = "realtime"
        calls = child("realtime_calls_preview", "RealtimeCalls")
        client_secrets = child("realtime_client_secrets_preview", "RealtimeClientSecrets")
        sessions = child("realtime_sessions_preview", "RealtimeSessions")
        transcription_sessions = child("realtime_transcription_sessions_preview", "RealtimeTranscriptionSessions")


class AsyncRealtime(AsyncResource):
    """`client.realtime`."""

    if TYPE_CHECKING:

        @property
        def calls(self) -> AsyncRealtimeCalls: ...
        @property
        def client_secrets(self) -> AsyncRealtimeClientSecrets: ...
        @property
        def sessions(self) -> AsyncRealtimeSessions: ...
        @property
        def transcription_sessions(self) -> AsyncRealtimeTranscriptionSessions: ...
    else:
        __resource__ = "realtime"
        calls = child("realtime_calls_preview", "AsyncRealtimeCalls")
        client_secrets = child("realtime_client_secrets_preview", "AsyncRealtimeClientSecrets")
        sessions = child("realtime_sessions_preview", "AsyncRealtimeSessions")
        transcription_sessions = child("realtime_transcription_sessions_preview", "AsyncRealtimeTranscriptionSessions")
