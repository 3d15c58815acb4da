"""What an image, a recording or a file in a request is: its kind and size, read from its own bytes."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from aoai_emulator._media import pictures, recordings
from aoai_emulator._media.words import spoken
from aoai_emulator._model import tokens
from aoai_emulator._protocol import invalid


class Attachment(NamedTuple):
    """What was sent beside text.

    Attributes:
        words: what it is, such as `a PNG image of 640 x 480 pixels`.
        tokens: what it costs.
        said: what is said in it, as far as that is known: speech of the emulator's own making.
    """

    words: str
    tokens: int
    said: str = ""


def image(url: str, detail: str = "auto", param: str | None = None) -> Attachment:
    """Return what the image at a URL is. Only `data:` URLs are read; nothing is fetched.

    Raises:
        RefusedError: the data is not a PNG, JPEG, GIF or WebP image.
    """
    if not url.startswith("data:"):
        return Attachment(f"an image at {url} (the emulator fetches nothing)", tokens.of_image(1024, 1024, detail))
    head, comma, rest = url.partition(",")
    data = from_base64(rest, param) if head.endswith(";base64") else unquote_to_bytes(rest)
    found = pictures.size(data)
    if not comma or found is None:
        wrong = "The image data does not represent a valid image. PNG, JPEG, GIF and WebP are understood."
        raise invalid(param, wrong, "invalid_image_format")
    kind, width, height = found
    return Attachment(f"a {kind} image of {width} x {height} pixels", tokens.of_image(width, height, detail))


def recording(data: str, param: str | None = None) -> Attachment:
    """Return what a recording in base64 is.

    Raises:
        RefusedError: the data is not base64, or no audio.
    """
    found = recordings.read(from_base64(data, param))
    if found is None:
        raise invalid(param, "The audio data is no recording of a known format.")
    length = "unknown length" if found.seconds is None else f"{found.seconds:.1f} seconds"
    words = f"a recording ({found.kind}, {length})"
    return Attachment(words, max(1, round(10 * (found.seconds or 1))), spoken(found.heard).text)


def file(part: dict[str, Any], param: str | None = None) -> Attachment:
    """Return what a file part is: `file_data` with a `filename`, or a `file_id`.

    Raises:
        RefusedError: the data is not base64.
    """
    name = part.get("filename") or part.get("file_id") or "without a name"
    if not part.get("file_data"):
        return Attachment(f"the file {name}", 10)
    data = str(part["file_data"])
    raw = from_base64(data.partition(",")[2] if data.startswith("data:") else data, param)
    return Attachment(f"the file {name} ({len(raw)} bytes)", max(1, len(raw) // 4))


def from_base64(text: str, param: str | None = None) -> bytes:
    """Return the bytes of a base64 text.

    Raises:
        RefusedError: it is none.
    """
    try:
        return base64.b64decode(re.sub(r"\s", "", text), validate=True)
    except (binascii.Error, ValueError):
        raise invalid(param, f"'{param}' is not valid base64.", "invalid_base64") from None
