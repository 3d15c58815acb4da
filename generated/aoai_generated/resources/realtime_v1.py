"""`client.realtime`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .realtime_calls_v1 import AsyncRealtimeCalls, RealtimeCalls
    from .realtime_client_secrets_v1 import AsyncRealtimeClientSecrets, RealtimeClientSecrets
    from .realtime_sessions_v1 import AsyncRealtimeSessions, RealtimeSessions
    from .realtime_transcription_sessions_v1 import AsyncRealtimeTranscriptionSessions, RealtimeTranscriptionSessions


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
        calls = child("realtime_calls_v1", "RealtimeCalls")
        client_secrets = child("realtime_client_secrets_v1", "RealtimeClientSecrets")
        sessions = child("realtime_sessions_v1", "RealtimeSessions")
        transcription_sessions = child("realtime_transcription_sessions_v1", "RealtimeTranscriptionSessions")


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
        calls = child("realtime_calls_v1", "AsyncRealtimeCalls")
        client_secrets = child("realtime_client_secrets_v1", "AsyncRealtimeClientSecrets")
        sessions = child("realtime_sessions_v1", "AsyncRealtimeSessions")
        transcription_sessions = child("realtime_transcription_sessions_v1", "AsyncRealtimeTranscriptionSessions")
