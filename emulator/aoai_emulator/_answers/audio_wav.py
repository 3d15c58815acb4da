"""Audio as WAV: the RIFF container with 16-bit PCM in it."""

from __future__ import annotations

import struct

from aoai_emulator._answers.audio_voice import RATE


def encode(pcm: bytes) -> bytes:
    """Return little-endian 16-bit samples of one channel as a WAV file."""
    layout = struct.pack("<HHIIHH", 1, 1, RATE, 2 * RATE, 2, 16)
    chunks = b"fmt " + struct.pack("<I", len(layout)) + layout + b"data" + struct.pack("<I", len(pcm)) + pcm
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks
