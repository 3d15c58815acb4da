"""JSON to and from bytes, as fast as it goes, and nothing refused that the standard library would take."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, cast

import orjson

from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_TOO_DEEP = "the value is nested too deep to be written as JSON"


def loads(data: bytes | bytearray | memoryview | str) -> Any:
    """Return the value that JSON text stands for.

    What orjson refuses, the standard library is asked for: lone surrogates (half an emoji, cut by a token's end) and
    NaN. An integer past 64 bits becomes a float, as orjson has it; no field of the API is one.

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
        data = orjson.dumps(value, default)
    except orjson.JSONEncodeError as error:
        # Lone surrogates, integers past 64 bits and deep nesting are legal JSON that orjson does not write.
        if any(reason in str(error) for reason in ("surrogates", "64-bit", "ecursion")):
            return _slowly(value, default)
        raise TypeError(str(error)) from error.__cause__
    # orjson writes null for what is no number. It must not be lost on the way: let the service refuse it.
    if b"null" in data and not _finite(value, default):
        return _slowly(value, default)
    return data


def text(value: object, *, indent: int | None, default: Callable[[Any], object] | None = None) -> str:
    """Return a value as JSON text for people, or on one line where `indent` is None; raises as `dumps` does."""
    if indent is None:
        return dumps(value, default).decode()
    try:
        return json.dumps(value, default=default, indent=indent, ensure_ascii=False)
    except RecursionError:
        raise TypeError(_TOO_DEEP) from None


def _slowly(value: object, default: Callable[[Any], object] | None) -> bytes:
    if not all(isinstance(key, str) for each in _nested(value, default) if isinstance(each, dict) for key in each):
        raise TypeError("the keys of a JSON object are strings")
    try:
        return json.dumps(value, default=default, separators=(",", ":")).encode()
    except RecursionError:
        raise TypeError(_TOO_DEEP) from None


def _finite(value: object, default: Callable[[Any], object] | None) -> bool:
    return all(math.isfinite(each) for each in _nested(value, default) if isinstance(each, float))


def _nested(value: object, default: Callable[[Any], object] | None) -> Iterator[object]:
    """Yield a value and everything in it."""
    pending = [value]
    for each in pending:  # which grows on the way
        yield each
        if isinstance(each, dict):
            pending.extend(cast("dict[Any, object]", each).values())
        elif isinstance(each, (list, tuple)):
            pending.extend(cast("list[object]", each))
        elif default is not None and each is not None and not isinstance(each, (str, int, float)):
            pending.append(default(each))
