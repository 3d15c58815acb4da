"""The spoken form of a chat's answer."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from aoai_emulator._media.speech import speech
from aoai_emulator._protocol import invalid

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json

LIFETIME = 3600
"""How many seconds a later message may refer to the audio; the emulator keeps none of it."""
_FORMATS = {"pcm16": "pcm"}
_MADE = ("wav", "aac", "mp3", "flac", "opus", "pcm16")


def wanted(body: Json) -> bool:
    """Say whether a request wants its answers spoken.

    Raises:
        RefusedError: it does not say how, or wants a format that cannot be made or streamed.
    """
    if "audio" not in (body.get("modalities") or ()):
        return False
    asked = body.get("audio")
    if not asked:
        raise invalid("audio", "Missing required parameter: 'audio'.", "missing_required_parameter")
    made = ("pcm16",) if body.get("stream") else _MADE
    if asked["format"] not in made:
        where = "In a stream, the" if body.get("stream") else "The"
        raise invalid("audio.format", f"{where} emulator makes {', '.join(made)}, and not '{asked['format']}'.")
    return True


def audio(text: str, body: Json, identifier: str, now: int) -> Json:
    """Return `audio` of a message.

    Args:
        text: what is said.
        body: the request, which names voice and format.
        identifier: of the audio.
        now: in seconds since the epoch.
    """
    asked = body["audio"]
    form: str = asked["format"]
    data = speech(text, asked["voice"], _FORMATS.get(form, form))
    return {
        "id": identifier,
        "data": base64.b64encode(data).decode(),
        "expires_at": now + LIFETIME,
        "transcript": text,
    }
