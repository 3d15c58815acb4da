"""Embeddings: unit vectors, the same for the same text, and closer for texts that share words and parts of words."""

from __future__ import annotations

import base64
import hashlib
import math
import re
import struct
import unicodedata
from typing import TYPE_CHECKING, Any

from aoai_emulator._model import tokens
from aoai_emulator._protocol import Reply, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

SIZES = {"text-embedding-3-large": 3072, "text-embedding-3-small": 1536, "text-embedding-ada-002": 1536}
SIZE = 1536
"""How many numbers a vector has, where neither the request nor the model says."""
MOST_INPUTS = 2048
MOST_TOKENS = 8192
_ARTICLES_AND_SUCH = (
    "a an and are as at be but by can do does for from had has have he her his how i if in is it its me my not of on "
    "or our she so that the their them they this to was we were what when where which who why will with you your"
)
_COMMON = frozenset(_ARTICLES_AND_SUCH.split())
"""Words that say little of what a text is about; a text is not like another because both have them."""
_PLACES = 4
"""How many numbers of a vector each feature of a text touches."""


def create(call: Call) -> Reply:
    """Answer with a vector for each input.

    Raises:
        RefusedError: an input is empty or too long, there are too many, or the size is not one that the model has.
    """
    body, model = call.body, call.model
    size = _size(body.get("dimensions"), model)
    # A version that does not know the field takes it, as any field, and answers as it always does.
    form = (body.get("encoding_format") if call.operation.takes("encoding_format") else None) or "float"
    if form not in {"float", "base64"}:
        raise invalid("encoding_format", "Invalid value for 'encoding_format': it is not one of float or base64.")
    data: list[Json] = []
    count = 0
    for index, each in enumerate(_inputs(body["input"])):
        spent = tokens.count(each, model) if isinstance(each, str) else len(each)
        if spent > MOST_TOKENS:
            raise invalid(
                f"input[{index}]", f"Invalid 'input[{index}]': maximum input length is {MOST_TOKENS} tokens.", None
            )
        count += spent
        numbers = vector(each, size)
        packed = struct.pack(f"<{size}f", *numbers)
        embedding = base64.b64encode(packed).decode() if form == "base64" else list(struct.unpack(f"<{size}f", packed))
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    usage = {"prompt_tokens": count, "total_tokens": count}
    return Reply({"object": "list", "data": data, "model": model, "usage": usage})


def vector(text: str | list[int], size: int = SIZE) -> list[float]:
    """Return the unit vector of a text.

    Each word, and each run of three letters in it, adds to a few places that its hash chooses, common words little;
    texts that share none are nearly at right angles.

    Args:
        text: a text, or token numbers, which are taken for words.
        size: how many numbers.
    """
    sums = [0.0] * size
    for feature, weight in _features(text):
        digest = hashlib.blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=8 * _PLACES).digest()
        for (number,) in struct.iter_unpack("<Q", digest):
            sums[(number >> 1) % size] += weight if number & 1 else -weight
    length = math.hypot(*sums)
    if length == 0:  # No features, or they took each other away.
        sums[0] = length = 1.0
    return [each / length for each in sums]


def _features(text: str | list[int]) -> Iterator[tuple[str, float]]:
    if not isinstance(text, str):
        yield from ((f"token {each}", 1.0) for each in text)
        return
    plain = unicodedata.normalize("NFKC", text).casefold()
    words = re.findall(r"\w+", plain)
    # What tells texts apart that have the same words.
    yield f"whole {plain}", 0.5
    for word in words:
        if word in _COMMON:
            yield f"word {word}", 0.15
            continue
        yield f"word {word}", 1.0
        edged = f" {word} "
        for at in range(len(edged) - 2):
            yield f"letters {edged[at : at + 3]}", 0.4


def _inputs(given: Any) -> list[Any]:
    """Return the inputs: texts or lists of token numbers."""
    inputs: list[Any] = [given] if not isinstance(given, list) or (given and isinstance(given[0], int)) else given
    if not 1 <= len(inputs) <= MOST_INPUTS:
        raise invalid("input", f"Invalid 'input': expected 1 to {MOST_INPUTS} inputs, got {len(inputs)}.")
    for index, each in enumerate(inputs):
        if not each:
            where = f"input[{index}]" if isinstance(given, list) and inputs is given else "input"
            raise invalid(where, f"Invalid '{where}': input cannot be empty.")
    return inputs


def _size(given: int | None, model: str) -> int:
    most = next((size for name, size in SIZES.items() if name in model), max(SIZES.values()))
    if given is None:
        return next((size for name, size in SIZES.items() if name in model), SIZE)
    if "ada-002" in model:
        raise invalid("dimensions", "This model does not support specifying dimensions.")
    if not 1 <= given <= most:
        raise invalid("dimensions", f"Invalid value for 'dimensions': {given} is not between 1 and {most}.")
    return int(given)


HANDLERS: Handlers = {"embeddings.create": create}
