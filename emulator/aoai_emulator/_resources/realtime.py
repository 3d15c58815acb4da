"""The realtime interface: sessions and secrets, as a browser needs them to connect, and calls.

Nobody is at the other end: no connection takes the secrets, and the answer to a call's offer refuses all its media.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import Reply, invalid, not_found
from aoai_emulator._spec.documents import JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

LIFETIME = 60
"""How many seconds the secret of a session is good for."""
SHORTEST, LONGEST = 10, 7200
"""How many seconds a client's secret may be good for."""
CALL = "realtime.call"
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


def create_client_secret(call: Call) -> Reply:
    """Return a secret for a session that is as the request wants it.

    Raises:
        RefusedError: it is to be good for a time that the service does not allow (400).
    """
    body, emulator = call.body or {}, call.emulator
    seconds = (body.get("expires_after") or {}).get("seconds") or 10 * LIFETIME
    if not SHORTEST <= seconds <= LONGEST:
        wrong = f"expected {SHORTEST} to {LONGEST} seconds, got {seconds}"
        raise invalid("expires_after.seconds", f"Invalid 'expires_after.seconds': {wrong}.")
    ends = emulator.now() + seconds
    given: Json = body.get("session") or {"type": "realtime"}
    made = {"id": emulator.new_id("sess_"), "object": "realtime.session", "expires_at": ends, "model": "gpt-realtime"}
    value = emulator.new_id("ek_", 32)
    session = made | {"client_secret": {"value": value, "expires_at": ends}} | given
    answer = {"value": value, "expires_at": ends, "session": session}
    return Reply(known(call.operation.document, call.operation.answers[JSON], answer))


def create_call(call: Call) -> Reply:
    """Answer the offer of a call (RFC 3264): all its media are refused, by a port of 0.

    Raises:
        RefusedError: the offer is no session description (400).
    """
    lines = str(call.body["sdp"]).splitlines()
    media = [line for line in lines if line.startswith("m=") and len(line.split()) > 3]
    if lines[:1] != ["v=0"]:
        raise invalid("sdp", "Invalid 'sdp': it is no session description.")
    identifier = call.emulator.new_id("rtc_")
    call.store.put(CALL, identifier, {"id": identifier, "accepted": False})
    answer = ["v=0", f"o=- {call.emulator.now()} 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    for line in media:
        kind, _, *rest = line.split()
        answer.append(" ".join([kind, "0", *rest]))
    location = f"{call.operation.whole_path}/{identifier}"
    content = "".join(f"{line}\r\n" for line in answer).encode()
    return Reply(content=content, media_type="application/sdp", headers={"location": location})


def accept_call(call: Call) -> Reply:
    """Accept a call.

    Raises:
        RefusedError: there is none of this id (404).
    """
    call.store.put(CALL, _call(call)["id"], _call(call) | {"accepted": True})
    return Reply()


def refer_call(call: Call) -> Reply:
    """Pass a call on, which leads nowhere.

    Raises:
        RefusedError: there is none of this id (404).
    """
    _call(call)
    return Reply()


def end_call(call: Call) -> Reply:
    """Reject a call, or hang up.

    Raises:
        RefusedError: there is none of this id (404).
    """
    call.store.delete(CALL, _call(call)["id"])
    return Reply()


def _call(call: Call) -> Json:
    identifier = call.path["call_id"]
    body = call.store.get(CALL, identifier)
    if body is None:
        raise not_found("call", identifier)
    return body


HANDLERS: Handlers = {
    "realtime.client_secrets.create": create_client_secret,
    "realtime.calls.create": create_call,
    "realtime.calls.accept": accept_call,
    "realtime.calls.refer": refer_call,
    "realtime.calls.reject": end_call,
    "realtime.calls.hangup": end_call,
    "realtime.sessions.create": create_session,
    "realtime.transcription_sessions.create": create_transcription_session,
}
