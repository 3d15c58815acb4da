"""Speech: a text read by a voice that is no voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._media.speech import MEDIA_TYPES, speech
from aoai_emulator._protocol import Reply, invalid

if TYPE_CHECKING:
    from aoai_emulator._service.call import Call, Handler


def create(call: Call) -> Reply:
    """Answer `audio.speech.create`.

    Raises:
        RefusedError: the format is none of ours.
    """
    form = call.body.get("response_format", "mp3")
    if form not in MEDIA_TYPES:
        raise invalid("response_format", f"The emulator makes {', '.join(MEDIA_TYPES)}, and not '{form}'.")
    content = speech(call.body["input"], call.body["voice"], form, call.body.get("speed", 1.0))
    return Reply(content=content, media_type=MEDIA_TYPES[form])


HANDLERS: dict[str, Handler] = {"audio.speech.create": create}
