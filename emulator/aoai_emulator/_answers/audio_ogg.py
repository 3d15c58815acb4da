"""Packets in an Ogg stream (RFC 3533): pages, their checksums, and what a stream of pages holds."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK: Final = b"OggS"
FIRST: Final = 2
LAST: Final = 4

_HEAD: Final = struct.Struct("<4sBBqIIIB")
_CRC_AT: Final = 22
_SERIAL: Final = 1
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def crc(data: bytes) -> int:
    """Return the checksum of a page whose own checksum is set to 0 (polynomial 0x04C11DB7, highest bit first)."""
    # The CRC-32 of zlib has the same polynomial, lowest bit first, and starts and ends inverted.
    mirrored = zlib.crc32(data.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)


def page(packets: Sequence[bytes], number: int, granule: int, flags: int = 0) -> bytes:
    """Return a page of whole packets.

    Args:
        packets: of at most 255 x 255 bytes together.
        number: of the page.
        granule: the codec's samples up to its end.
        flags: `FIRST`, `LAST` or 0.
    """
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    whole = bytearray(_HEAD.pack(MARK, 0, flags, granule, _SERIAL, number, 0, len(lacing)) + lacing + b"".join(packets))
    whole[_CRC_AT : _CRC_AT + 4] = crc(bytes(whole)).to_bytes(4, "little")
    return bytes(whole)


class Contents(NamedTuple):
    """What a stream holds: its packets, and its length in the codec's samples (0 if no page says)."""

    packets: list[bytes]
    granule: int


def contents(data: bytes) -> Contents:
    """Read a stream of pages up to what is not one; a packet may go on from page to page."""
    packets: list[bytes] = []
    begun = b""
    longest = 0
    at = 0
    while data[at : at + 4] == MARK and at + _HEAD.size <= len(data):
        _, _, _, granule, _, _, _, count = _HEAD.unpack_from(data, at)
        position = at + _HEAD.size + count
        for size in data[at + _HEAD.size : position]:
            begun += data[position : position + size]
            position += size
            if size < 255:
                packets.append(begun)
                begun = b""
        longest = max(longest, granule)
        at = position
    return Contents(packets, longest)
