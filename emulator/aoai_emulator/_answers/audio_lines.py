"""How a sound looks inside codecs that overlap cosine transforms: each partial is one coefficient of one line.

With a sine window (MP3's long blocks, AAC's sine shape) a single coefficient of constant size is a pure tone after
decoding: neighbouring blocks fade into each other as the cosine and the sine of one oscillation do. Where the sign
stays, the tone lies on the lower edge of an even line and on the upper edge of an odd one; where it alternates, on the
other edge. So a tone needs no analysis: its line gets its level in every frame, with the sign of that frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aoai_emulator._answers.audio_voice import Partial


def lines(partials: tuple[Partial, ...], spacing: float, frame: int) -> dict[int, int]:
    """Return the coefficients of a frame by line, from -3 to 3; lines that are not there are 0.

    Args:
        partials: what sounds.
        spacing: hertz between lines.
        frame: its number.
    """
    found: dict[int, int] = {}
    for partial in partials:
        line = round(partial.hertz / spacing)
        found[line] = -partial.level if line & frame & 1 else partial.level
    return found


def pairs(coefficients: dict[int, int], codes: tuple[tuple[str, ...], ...], count: int) -> str:
    """Return coefficients as bits: the Huffman code of each pair's sizes, then a sign for each that is not 0.

    Args:
        coefficients: by line.
        codes: the code of each pair of sizes, by the first and the second.
        count: how many pairs to write.
    """
    nothing = codes[0][0]
    bits = [nothing] * count
    for pair in {line >> 1 for line in coefficients}:
        first, second = coefficients.get(2 * pair, 0), coefficients.get(2 * pair + 1, 0)
        signs = "".join("01"[value < 0] for value in (first, second) if value)
        bits[pair] = codes[abs(first)][abs(second)] + signs
    return "".join(bits)
