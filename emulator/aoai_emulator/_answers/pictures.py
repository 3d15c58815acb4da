"""Pictures to answer with: a grid of flat cells that is the same for the same prompt, with the prompt written on it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

Colour: TypeAlias = tuple[int, int, int, int]
"""Red, green, blue and opacity, each from 0 to 255."""

CLEAR: Final[Colour] = (0, 0, 0, 0)

_CELLS: Final = 128
"""Cells along the shorter side of a picture, about."""

_INK: Final[Colour] = (250, 250, 245, 255)
_PAPER: Final[Colour] = (20, 22, 30, 255)
_MOST_WORDS: Final = 12
_MOST_LINES: Final = 4
_ADVANCE: Final = 4
_LINE: Final = 6
# Letters of 3 x 5 cells: one digit a row, from the top, its bits from the left.
_LETTERS: Final = {
    "A": "25755", "B": "65656", "C": "34443", "D": "65556", "E": "74647", "F": "74644", "G": "34553", "H": "55755",
    "I": "72227", "J": "11152", "K": "55655", "L": "44447", "M": "57755", "N": "65555", "O": "25552", "P": "65644",
    "Q": "25573", "R": "65655", "S": "34216", "T": "72222", "U": "55557", "V": "55552", "W": "55775", "X": "55255",
    "Y": "55222", "Z": "71247", "0": "75557", "1": "26227", "2": "61247", "3": "61216", "4": "55711", "5": "74616",
    "6": "34757", "7": "71122", "8": "75757", "9": "75716", ".": "00002", ",": "00024", "!": "22202", "?": "61202",
    "-": "00700", "'": "22000", ":": "02020", "/": "11244", "(": "12221", ")": "42224", " ": "00000",
}  # fmt: skip
_OTHER: Final = "02520"


class Picture(NamedTuple):
    """A picture.

    Attributes:
        width: in pixels.
        height: in pixels.
        cell: pixels along the side of a cell; those at the right and the lower edge may be cut off.
        rows: the colours of the cells, from the top left.
    """

    width: int
    height: int
    cell: int
    rows: list[list[Colour]]


Draw: TypeAlias = "Callable[[int, int, int, int], Colour]"
"""Gives the colour of a cell: its column and row, and how many of each there are."""


def painted(width: int, height: int, draw: Draw) -> Picture:
    """Return a picture of a size in pixels, drawn cell by cell; a cell is 8 pixels where the shorter side is 1024."""
    cell = max(1, min(width, height) // _CELLS)
    columns, rows = -(-width // cell), -(-height // cell)
    return Picture(width, height, cell, [[draw(x, y, columns, rows) for x in range(columns)] for y in range(rows)])


def imagined(prompt: str, width: int, height: int, chance: random.Random, *, vivid: bool, clear: bool) -> Picture:
    """Return a picture for a prompt: a slope of two colours, a block for each of its first words, and the prompt.

    Args:
        prompt: any text.
        width: in pixels.
        height: in pixels.
        chance: where colours and places come from.
        vivid: whether colours are strong.
        clear: whether the ground shows through.
    """
    low, high = (20, 235) if vivid else (90, 170)
    start, end = ([chance.randint(low, high) for _ in range(3)] for _ in range(2))
    # The colours of the slope by place, in 64 steps.
    slope: list[Colour] = [
        CLEAR if clear else _opaque([(a * (63 - step) + b * step) // 63 for a, b in zip(start, end, strict=True)])
        for step in range(64)
    ]
    picture = painted(width, height, lambda x, y, columns, rows: slope[(x + y) * 63 // max(1, columns + rows - 2)])
    across, down = len(picture.rows[0]), len(picture.rows)
    for _ in prompt.split()[:_MOST_WORDS]:
        colour = _opaque([chance.randint(low, high) for _ in range(3)])
        wide, tall = (max(1, side * chance.randint(8, 30) // 100) for side in (across, down))
        left, top = chance.randint(0, across - wide), chance.randint(0, down - tall)
        for row in picture.rows[top : top + tall]:
            row[left : left + wide] = [colour] * wide
    write(picture, prompt)
    return picture


def write(picture: Picture, text: str) -> None:
    """Write a text on the foot of a picture, in capitals, as much of it as there is room for."""
    across, down = len(picture.rows[0]), len(picture.rows)
    room = (across - 2) // _ADVANCE
    letters = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each)).upper()
    lines = _wrapped(letters, room)[: max(0, min(_MOST_LINES, (down - 2) // _LINE))] if room > 0 else []
    foot = len(lines) * _LINE + 1
    for row in picture.rows[down - foot :] if lines else []:
        row[:] = [_PAPER] * across
    for number, line in enumerate(lines):
        top = down - foot + 1 + number * _LINE
        for place, letter in enumerate(line):
            left = 1 + place * _ADVANCE
            for y, digit in enumerate(_LETTERS.get(letter, _OTHER)):
                for x in range(3):
                    if int(digit) >> 2 - x & 1:
                        picture.rows[top + y][left + x] = _INK


def _wrapped(text: str, room: int) -> list[str]:
    """Break a text into lines, between words where they are short enough."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines += [word[at : at + room] for at in range(0, len(word), room)]
    return [line for line in lines if line]


def _opaque(values: list[int]) -> Colour:
    return values[0], values[1], values[2], 255
