"""Sessions of the realtime interface: what a browser needs to connect. The emulator has no realtime connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._answers.known import known
from aoai_emulator._call import Reply
from aoai_emulator._documents import JSON

if TYPE_CHECKING:
    from aoai_emulator._call import Call, Handlers, Json

LIFETIME = 60
"""How many seconds the secret of a session is good for."""
_TURNS = {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300, "silence_duration_ms": 200}
_DEFAULTS = {
    "modalities": ["text", "audio"],
    "instructions": "",
    "voice": "alloy",
    "input_audio_format": "pcm16",
    "output_audio_format": "pcm16",
    "tools": [],
    "tool_choice": "auto",
    "temperature": 0.8,
    "max_response_output_tokens": "inf",
}


def create_session(call: Call) -> Reply:
    """Return a session as the request wants it, with a secret that no connection here takes."""
    return _session(call, _DEFAULTS)


def create_transcription_session(call: Call) -> Reply:
    """Return a session that transcribes, with a secret that no connection here takes."""
    return _session(call, {"modalities": ["text", "audio"], "input_audio_format": "pcm16"})


def _session(call: Call, defaults: Json) -> Reply:
    emulator, body = call.emulator, call.body
    given = {name: each for name, each in body.items() if each is not None}
    secret = {"value": emulator.new_id("ek_", 32), "expires_at": emulator.now() + LIFETIME}
    turns = _TURNS | given.get("turn_detection", {})
    session = defaults | given | {"client_secret": secret, "turn_detection": turns}
    return Reply(known(call.operation.document, call.operation.answers[JSON], session))


HANDLERS: Handlers = {
    "realtime.sessions.create": create_session,
    "realtime.transcription_sessions.create": create_transcription_session,
}
