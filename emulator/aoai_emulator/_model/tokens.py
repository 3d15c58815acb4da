"""Texts as tokens: by `tiktoken` where it and its data are at hand, else by an estimate.

The estimate: a token is a run of up to six letters (with the space before it), up to three digits, or one other
character. English text then comes to about four characters a token. Nothing is ever downloaded: `tiktoken` is asked
only if its cache folder (`TIKTOKEN_CACHE_DIR`, `DATA_GYM_CACHE_DIR` or the temporary folder) holds the whole file.

A message of a chat costs three tokens beside its role and text, one more beside a name; the start of the answer costs
three.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import math
import os
import re
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PER_MESSAGE = 3
PER_NAME = 1
FOR_THE_ANSWER = 3

# Where tiktoken gets its data, and the SHA-256 of it: with any other content it would download the file anew.
_SOURCE = "https://openaipublic.blob.core.windows.net/encodings/{}.tiktoken"
_DIGESTS = {
    "cl100k_base": "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    "o200k_base": "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
}
_OLDER = re.compile(r"gpt-4(?![.o\d])|gpt-(3|35)|text-embedding|davinci|babbage|curie|\bada\b")
_PIECE = re.compile(r" ?[^\W\d_]{1,6}| ?\d{1,3}| ?[^\w\s]|\s|.", re.DOTALL)


class Piece(NamedTuple):
    """A piece of text that can be sent alone, and how many tokens it is."""

    text: str
    tokens: int


def pieces(text: str, model: str = "") -> list[Piece]:
    """Return a text as pieces; joined they are the text again.

    Args:
        text: any text.
        model: the name of a model, such as `gpt-4o`; it says which encoding counts.
    """
    encoding = _encoding_of(text, model)
    if encoding is None:
        return [Piece(found, 1) for found in _PIECE.findall(text)]
    whole: list[Piece] = []
    waiting: list[int] = []
    for token in encoding.encode(text, disallowed_special=()):
        waiting.append(token)
        try:
            decoded = encoding.decode_bytes(waiting).decode()
        except UnicodeDecodeError:  # A character goes on in the next token.
            continue
        whole.append(Piece(decoded, len(waiting)))
        waiting = []
    return whole


def count(text: str, model: str = "") -> int:
    """Return how many tokens a text is."""
    encoding = _encoding_of(text, model)
    if encoding is None:  # One at a time: a long text has millions.
        return sum(1 for _ in _PIECE.finditer(text))
    return len(encoding.encode(text, disallowed_special=()))


def joined(parts: Iterable[Piece]) -> str:
    """Return the text of some pieces."""
    return "".join(piece.text for piece in parts)


def first(parts: Sequence[Piece], most: int | None) -> list[Piece]:
    """Return the pieces from the beginning that come to no more than so many tokens; all if there is no limit."""
    if most is None:
        return list(parts)
    kept: list[Piece] = []
    for piece in parts:
        most -= piece.tokens
        if most < 0:
            break
        kept.append(piece)
    return kept


def of_json(value: Any, model: str = "") -> int:
    """Return how many tokens a JSON value is, such as the tools of a request."""
    return count(json.dumps(value, ensure_ascii=False, separators=(",", ":")), model) if value else 0


def of_image(width: int, height: int, detail: str = "auto") -> int:
    """Return how many tokens an image is: 85, and 170 for each tile of 512 pixels where the detail is not low.

    The image is first made to fit a square of 2048 pixels, then its shorter side 768.
    """
    if detail == "low" or not (width and height):
        return 85
    scale = min(1.0, 2048 / max(width, height))
    scale *= min(1.0, 768 / (min(width, height) * scale))
    return 85 + 170 * math.ceil(width * scale / 512) * math.ceil(height * scale / 512)


def exact() -> bool:
    """Say whether tokens are counted by `tiktoken`, or estimated."""
    return _encoding("o200k_base") is not None


def _encoding_of(text: str, model: str) -> Any:
    """Return the encoding that counts a text for a model; None where its tokens are estimated."""
    # A lone surrogate, which JSON can hold and UTF-8 cannot, is beyond any encoding.
    if re.search(r"[\ud800-\udfff]", text):
        return None
    return _encoding("cl100k_base" if _OLDER.search(model) else "o200k_base")


@cache
def _encoding(name: str) -> Any:
    """Return an encoding of tiktoken, or None if it or its data is not at hand."""
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if folder == "":  # The way to switch the cache off.
        return None
    key = hashlib.sha1(_SOURCE.format(name).encode(), usedforsecurity=False).hexdigest()
    file = (Path(folder) if folder else Path(tempfile.gettempdir()) / "data-gym-cache") / key
    try:
        if hashlib.sha256(file.read_bytes()).hexdigest() != _DIGESTS[name]:
            return None
        return importlib.import_module("tiktoken").get_encoding(name)
    except (OSError, ImportError):
        return None
