"""Audio as FLAC (RFC 9639): frames of plain samples, which is valid, quick and no smaller than WAV."""

from __future__ import annotations

import hashlib
import struct
from array import array
from functools import cache
from typing import Final

from aoai_emulator._answers.audio_voice import RATE

BLOCK: Final = 4096
"""Samples per frame; the last may have fewer."""

_MARK: Final = b"fLaC"
_LAST: Final = 0x80
_STREAMINFO: Final = 0
_VORBIS_COMMENT: Final = 4


def crc8(data: bytes) -> int:
    """Return the checksum of a frame header (polynomial 0x07, from 0)."""
    crc = 0
    for byte in data:
        crc = _CRC8[crc ^ byte]
    return crc


def crc16(data: bytes) -> int:
    """Return the checksum of a frame (polynomial 0x8005, from 0)."""
    # Two bytes at a time; a zero byte before all others changes nothing.
    crc = 0
    table = _crc16_table()
    for (pair,) in struct.iter_unpack(">H", data if len(data) % 2 == 0 else b"\0" + data):
        crc = table[crc ^ pair]
    return crc


def encode(big_endian: bytes, little_endian: bytes) -> bytes:
    """Return 16-bit samples of one channel as a FLAC file.

    Args:
        big_endian: the samples, high byte first.
        little_endian: the same, low byte first; the file carries the MD5 of this.
    """
    count = len(big_endian) // 2
    # Block sizes and frame sizes at least and at most (0 is unknown); then 20 bits of rate, 3 of channels less one, 5
    # of bits less one, 36 of samples.
    info = BLOCK.to_bytes(2, "big") * 2 + bytes(6) + (RATE << 44 | 15 << 36 | count).to_bytes(8, "big")
    info += hashlib.md5(little_endian, usedforsecurity=False).digest()
    vendor = b"aoai emulator"
    comment = len(vendor).to_bytes(4, "little") + vendor + bytes(4)
    blocks = [bytes([_STREAMINFO]), len(info).to_bytes(3, "big"), info]
    blocks += [bytes([_LAST | _VORBIS_COMMENT]), len(comment).to_bytes(3, "big"), comment]
    frames = (
        _frame(number, big_endian[at : at + 2 * BLOCK]) for number, at in enumerate(range(0, 2 * count, 2 * BLOCK))
    )
    return b"".join([_MARK, *blocks, *frames])


def low_bytes(data: bytes) -> bytes | None:
    """Return the low byte of each sample of a file that `encode` made; None of any other file."""
    at = data.find(b"\xff\xf8")
    low: list[bytes] = []
    while 0 <= at < len(data):
        # The frame number takes one byte, or as many as the first has leading ones.
        lead = data[at + 4] if at + 4 < len(data) else 0
        header = 4 + (1 if lead < 0x80 else 8 - (lead ^ 0xFF).bit_length())
        if data[at : at + 4] != b"\xff\xf8\x77\x08" or data[at + header + 3 : at + header + 4] != b"\x02":
            return None
        start = at + header + 4
        end = start + 2 * (int.from_bytes(data[at + header : at + header + 2], "big") + 1)
        low.append(data[start + 1 : end : 2])
        at = end + 2
    return b"".join(low) or None


def _frame(number: int, samples: bytes) -> bytes:
    """Return one frame: fixed block size, written out in 16 bits; 24 kHz, one channel, 16 bits; samples verbatim."""
    # The code for 24 kHz is 7, for a block size in 16 bits 7, for 16 bits per sample 4.
    header = b"\xff\xf8\x77\x08" + _coded_number(number) + (len(samples) // 2 - 1).to_bytes(2, "big")
    frame = header + bytes([crc8(header), 0x02]) + samples
    return frame + crc16(frame).to_bytes(2, "big")


def _coded_number(number: int) -> bytes:
    """Return a number as UTF-8 would code it, here below 2 to the 16th, surrogates and all."""
    return chr(number).encode("utf-8", "surrogatepass")


def _crc8_table() -> list[int]:
    """Return the checksum of each byte."""
    # The checksum of a sum is the sum of the checksums: each bit adds its own to those of all smaller numbers.
    table = [0] * 256
    crc = 0x07
    for bit in range(8):
        for low in range(1 << bit):
            table[1 << bit | low] = crc ^ table[low]
        crc = crc << 1 & 0xFF ^ (0x07 if crc & 0x80 else 0)
    return table


@cache
def _crc16_table() -> array[int]:
    """Return the checksum of each pair of bytes."""
    table = array("H", bytes(2 << 16))
    crc = 0x8005
    for bit in range(16):
        for low in range(1 << bit):
            table[1 << bit | low] = crc ^ table[low]
        crc = crc << 1 & 0xFFFF ^ (0x8005 if crc & 0x8000 else 0)
    return table


_CRC8: Final = _crc8_table()
