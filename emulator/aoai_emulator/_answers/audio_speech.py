"""Speech: a text read by a voice that is no voice, in any of the formats, with the words carried inside.

Every character is a sound of its own and the same text sounds the same each time. What is made here can be cut, joined
and moved between containers without losing its words; only decoding and encoding anew with loss takes them away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._answers import audio_voice
from aoai_emulator._answers.audio_formats import FORMATS
from aoai_emulator._call import Reply, invalid

if TYPE_CHECKING:
    from aoai_emulator._call import Call, Handler


def speech(text: str, voice: str, form: str = "mp3", speed: float = 1.0) -> bytes:
    """Return a text as audio.

    Args:
        text: any text; an empty one is a moment of silence.
        voice: such as `alloy`; voices differ in pitch.
        form: a key of `FORMATS`.
        speed: 0.25 to 4.0.
    """
    return FORMATS[form].encode(audio_voice.pieces(text or " ", speed), voice)


def create(call: Call) -> Reply:
    """Answer `audio.speech.create`.

    Raises:
        RefusedError: the format is none of ours.
    """
    form = call.body.get("response_format", "mp3")
    if form not in FORMATS:
        raise invalid("response_format", f"The emulator makes {', '.join(FORMATS)}, and not '{form}'.")
    content = speech(call.body["input"], call.body["voice"], form, call.body.get("speed", 1.0))
    return Reply(content=content, media_type=FORMATS[form].media_type)


HANDLERS: dict[str, Handler] = {"audio.speech.create": create}
