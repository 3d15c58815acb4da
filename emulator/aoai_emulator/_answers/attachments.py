"""What an image, a recording or a file in a request is: its kind and size, read from its own bytes."""

from __future__ import annotations

import base64
import binascii
import re
import struct
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from aoai_emulator._answers import audio_recordings, tokens
from aoai_emulator._answers.audio_words import spoken
from aoai_emulator._call import invalid


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
    found = image_size(data)
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
    found = audio_recordings.read(from_base64(data, param))
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


def image_size(data: bytes) -> tuple[str, int, int] | None:
    """Return the kind, width and height of an image from its header, or None if it is of no known kind."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return "PNG", width, height
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return "GIF", width, height
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp_size(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    return None


def _webp_size(data: bytes) -> tuple[str, int, int] | None:
    """Read the three forms of WebP: lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`)."""
    kind, size = data[12:16], data[20:30]
    if len(size) < 10:
        return None
    if kind == b"VP8X":
        return "WebP", int.from_bytes(size[4:7], "little") + 1, int.from_bytes(size[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(size[1:5], "little")
        return "WebP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", size[6:10])
    return ("WebP", width & 0x3FFF, height & 0x3FFF) if kind == b"VP8 " else None


def _jpeg_size(data: bytes) -> tuple[str, int, int] | None:
    """Go from segment to segment until the one that begins a frame (SOF0 to SOF15, save the three that are not)."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return "JPEG", width, height
        # A fill byte, or a marker that has no length.
        at += 1 if marker == 0xFF else 2 if 0xD0 <= marker <= 0xD8 or marker == 0x01 else 2 + length
    return None
