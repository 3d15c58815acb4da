"""How likely each token of an answer was: made-up numbers that are always the same for the same text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._model.text import pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._model.tokens import Piece

_OTHERS = ("the", "a", "and", "of", "to", "in", "is", "it", "for", "on", "as", "with", "that", "this", "by", "at", "or")


def logprob(text: str, before: int) -> float:
    """Return the natural logarithm of the chance of a token, between -0.1 and 0.

    Args:
        text: the token.
        before: how many tokens came before it.
    """
    return -(pick(1000, text, before) + 1) / 10_000


def alternatives(text: str, before: int, most: int) -> list[tuple[str, float]]:
    """Return the most likely tokens in a place with their logarithms, the one that was taken first."""
    others = [each for each in (f" {word}" for word in _OTHERS) if each != text]
    others += [f"{word}." for word in _OTHERS]
    likely = logprob(text, before)
    return [(text, likely), *((other, likely - 3 - 0.25 * rank) for rank, other in enumerate(others))][:most]


def of_chat(pieces: Sequence[Piece], most: int, start: int = 0) -> list[dict[str, Any]]:
    """Return the `logprobs` of pieces as a chat has them.

    Args:
        pieces: of the answer.
        most: how many alternatives each has.
        start: how many pieces came before.
    """
    return [
        _entry(piece.text, logprob(piece.text, index))
        | {"top_logprobs": [_entry(*each) for each in alternatives(piece.text, index, most)]}
        for index, piece in enumerate(pieces, start)
    ]


def _entry(text: str, likely: float) -> dict[str, Any]:
    return {"token": text, "logprob": likely, "bytes": list(text.encode("utf-8", "surrogatepass"))}
