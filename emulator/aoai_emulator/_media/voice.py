"""What a text sounds like: each character is one sound of equal length, a chord of a voice's pitch and two formants."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

RATE: Final = 24_000
"""Samples per second of all generated audio; one channel."""

GRID: Final = 25
"""Every partial is a multiple of this many hertz, so that every sound repeats after `RATE // GRID` samples."""

PITCHES: Final = {"onyx": 100, "echo": 125, "fable": 150, "alloy": 175, "nova": 200, "shimmer": 225}
"""Hertz, by voice; each a multiple of `GRID`."""

_CHARACTERS_A_SECOND: Final = 15
# The centres of the first two resonances of the mouth, in hertz, roughly as phonetics textbooks have them.
_VOWELS: Final = {
    "a": (750, 1200),
    "e": (500, 1850),
    "i": (300, 2250),
    "o": (500, 900),
    "u": (325, 850),
    "y": (300, 2000),
}
_HUMS: Final = {
    "m": (250, 1000),
    "n": (250, 1500),
    "l": (350, 1300),
    "r": (400, 1150),
    "w": (300, 700),
    "v": (250, 1100),
    "z": (250, 1700),
    "b": (200, 800),
    "d": (225, 1650),
    "g": (225, 2000),
    "j": (275, 2100),
}
# Where the hiss of a voiceless consonant begins, in hertz.
_HISSES: Final = {"s": 3500, "f": 2500, "h": 1000, "c": 2750, "k": 1750, "p": 800, "t": 3000, "q": 1500, "x": 3250}
_HISS_STEPS: Final = (0, 175, 425, 550, 875, 1000, 1325, 1550, 1675)
_HIGHEST_VOICED: Final = 2500
LONGEST: Final = 16
"""Characters of a piece, not counting white space; a longer word is several pieces."""

_PIECE = re.compile(rf"\s{{0,4}}\S{{1,{LONGEST}}}|\s{{1,4}}")


class Partial(NamedTuple):
    """A sine that sounds for as long as its character: hertz, and a strength from 1 to 3."""

    hertz: int
    level: int


class Piece(NamedTuple):
    """A few characters, and how many samples each of them takes: a word or part of one, white space before it."""

    text: str
    unit: int


def unit_of(speed: float) -> int:
    """Return the samples of a character; at speed 1.0 a text is read at 15 characters a second."""
    return round(RATE / _CHARACTERS_A_SECOND / speed)


def cut(text: str, unit: int) -> list[Piece]:
    """Cut a text into pieces that together are the text; each character takes `unit` samples."""
    return [Piece(match[0], unit) for match in _PIECE.finditer(text)]


@lru_cache(maxsize=2048)
def sound(voice: str, character: str) -> tuple[Partial, ...]:
    """Return the partials of a character, none for a silent one.

    Args:
        voice: a key of `PITCHES`; an unknown voice gets the pitch of one of them.
        character: one character of any script; an accented letter sounds as its base letter.
    """
    letter = unicodedata.normalize("NFKD", character)[:1].lower()
    if not letter.isalnum():
        return ()
    if (start := _HISSES.get(letter)) is not None:
        return tuple(Partial(start + step, 1) for step in _HISS_STEPS)
    pitch = PITCHES.get(voice) or list(PITCHES.values())[sum(voice.encode()) % len(PITCHES)]
    formants = _VOWELS.get(letter) or _HUMS.get(letter)
    if formants is None:
        # A digit or a letter of another script: vowels by turns.
        formants = list(_VOWELS.values())[ord(letter) % len(_VOWELS)]
    near = pitch * 0.6
    partials: list[Partial] = []
    for hertz in range(pitch, _HIGHEST_VOICED, pitch):
        level = 3 if abs(hertz - formants[0]) <= near else 2 if abs(hertz - formants[1]) <= near else 0
        if not level and hertz < formants[1]:
            level = 1
        if level:
            partials.append(Partial(hertz, level))
    return tuple(partials)
