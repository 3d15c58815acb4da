"""JSON to and from bytes, as fast as it goes, and nothing refused that the standard library would take."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import orjson

from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable


def loads(data: bytes | bytearray | memoryview | str) -> Any:
    """Return the value that JSON text stands for.

    orjson refuses lone surrogates (half an emoji, cut by a token's end), NaN and integers past 64 bits lose digits in
    other parsers; what orjson refuses, the standard library is asked for.

    Raises:
        InvalidDataError: this is not JSON.
    """
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(data if isinstance(data, str) else bytes(data))
    except (ValueError, RecursionError) as error:
        raise InvalidDataError(f"not JSON: {error}") from None


def dumps(value: object, default: Callable[[Any], object] | None = None) -> bytes:
    """Return a value as JSON text in UTF-8.

    Args:
        value: dicts with string keys, lists, tuples, strings, numbers, booleans, None, and what `default` converts.
        default: what to write for a value of any other type.

    Raises:
        TypeError: a value that JSON has no form for; the message names its type.
    """
    try:
        return orjson.dumps(value, default)
    except orjson.JSONEncodeError as error:
        if "surrogates" not in str(error) and "64-bit" not in str(error):
            raise TypeError(str(error)) from error.__cause__
    # Lone surrogates and large integers are legal JSON when escaped or written out, which orjson does not do.
    return json.dumps(value, default=default, separators=(",", ":")).encode()
