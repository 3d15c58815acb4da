"""Videos: pictures one after another in an MP4 file (ISO/IEC 14496-12), each as Motion JPEG."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SCALE = 1000
_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def encoded(frames: Sequence[bytes], width: int, height: int, seconds: float) -> bytes:
    """Return a video.

    Args:
        frames: JPEG files, at least one; each is shown for the same time.
        width: in pixels.
        height: in pixels.
        seconds: the length.
    """
    kind = _box("ftyp", b"isom" + struct.pack(">I", 0x200) + b"isommp41")
    each = round(_SCALE * seconds / len(frames))
    # The place of the first frame counts the header, whose length does not depend on it.
    start = len(kind) + len(_header(frames, width, height, each, 0)) + 8
    return kind + _header(frames, width, height, each, start) + _box("mdat", *frames)


def _header(frames: Sequence[bytes], width: int, height: int, each: int, start: int) -> bytes:
    """Return what is said of the frames, of which each lasts `each` thousandths of a second."""
    length = each * len(frames)
    sample = struct.pack(">6xH16xHHII4xH32sHh", 1, width, height, 72 << 16, 72 << 16, 1, b"", 24, -1)
    table = _box(
        "stbl",
        _full("stsd", struct.pack(">I", 1), _box("jpeg", sample)),
        _full("stts", struct.pack(">III", 1, len(frames), each)),
        _full("stsc", struct.pack(">IIII", 1, 1, len(frames), 1)),
        _full("stsz", struct.pack(f">II{len(frames)}I", 0, len(frames), *map(len, frames))),
        _full("stco", struct.pack(">II", 1, start)),
    )
    data = _box("dinf", _full("dref", struct.pack(">I", 1), _full("url ", flags=1)))
    media = _box(
        "mdia",
        _full("mdhd", struct.pack(">IIIIHH", 0, 0, _SCALE, length, 0x55C4, 0)),  # no language
        _full("hdlr", struct.pack(">4x4s12x", b"vide"), b"\0"),
        _box("minf", _full("vmhd", bytes(8), flags=1), data, table),
    )
    track = struct.pack(">IIIII8xhhhh", 0, 0, 1, 0, length, 0, 0, 0, 0) + _MATRIX
    track += struct.pack(">II", width << 16, height << 16)
    movie = struct.pack(">IIIIIH10x", 0, 0, _SCALE, length, 0x10000, 0x100) + _MATRIX + bytes(24)
    return _box(
        "moov",
        _full("mvhd", movie, struct.pack(">I", 2)),
        _box("trak", _full("tkhd", track, flags=3), media),
    )


def _box(kind: str, *content: bytes) -> bytes:
    inner = b"".join(content)
    return struct.pack(">I", len(inner) + 8) + kind.encode() + inner


def _full(kind: str, *content: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *content)
