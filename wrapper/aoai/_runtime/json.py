"""JSON to and from bytes, as fast as it goes, and nothing refused that the standard library would take."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

import orjson

from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable

# Each digit as 0, and what stands before a number as a colon: the digits of a fraction come after a point.
_DIGITS = bytes.maketrans(b"123456789,[-+ \t\r\n", b"000000000::::::::")
_LONG = b":" + 19 * b"0"
"""A number of 19 digits, the fewest that do not fit into 64 bits."""


def loads(data: bytes | bytearray | memoryview | str) -> Any:
    """Return the value that JSON text stands for.

    What orjson refuses, the standard library is asked for: lone surrogates (half an emoji, cut by a token's end) and
    NaN; and integers past 64 bits, of which orjson makes floats.

    Raises:
        InvalidDataError: this is not JSON.
    """
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError:
        pass
    else:
        return _exactly(data, value) if type(data) is not bytes or _LONG in data.translate(_DIGITS) else value
    try:
        return json.loads(data if isinstance(data, str) else bytes(data))
    except (ValueError, RecursionError) as error:
        raise InvalidDataError(f"not JSON: {error}") from None


def dumps(
    value: object, default: Callable[[Any], object] | None = None, *, indent: int | None = None, finite: bool = False
) -> bytes:
    """Return a value as JSON text in UTF-8.

    Args:
        value: dicts with string keys, lists, tuples, strings, numbers, booleans, None, and what `default` converts.
        default: what to write for a value of any other type.
        indent: the spaces a level; None writes it on one line.
        finite: whether NaN and infinity, for which JSON has no form, are refused; they are written as Python does it
            otherwise.

    Raises:
        TypeError: a value that JSON has no form for, or one nested too deep to be written.
        ValueError: NaN or infinity.
    """
    if indent not in (None, 2):  # orjson knows no other
        return _slowly(value, default, indent)
    try:
        data = orjson.dumps(value, default, orjson.OPT_INDENT_2 if indent else None)
    except orjson.JSONEncodeError as error:
        # Lone surrogates, integers past 64 bits and deep nesting are legal JSON that orjson does not write.
        if any(reason in str(error) for reason in ("surrogates", "64-bit", "ecursion")):
            return _slowly(value, default, indent)
        raise TypeError(str(error)) from error.__cause__
    # orjson writes null for what is no number, and it must not be lost on the way.
    if b"null" in data and not _finite(value, default):
        if finite:
            raise ValueError("NaN and infinity are no numbers of JSON")
        return _slowly(value, default, indent)
    return data


def _slowly(value: object, default: Callable[[Any], object] | None, indent: int | None) -> bytes:
    separators = (",", ":" if indent is None else ": ")
    try:
        if not all(isinstance(key, str) for each in _nested(value, default) if isinstance(each, dict) for key in each):
            raise TypeError("the keys of a JSON object are strings")
        text = json.dumps(value, default=default, separators=separators, indent=indent, ensure_ascii=False)
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can stand for
        return json.dumps(value, default=default, separators=separators, indent=indent).encode()
    except RecursionError:
        raise TypeError("the value is nested too deep to be written as JSON") from None


def _finite(value: object, default: Callable[[Any], object] | None) -> bool:
    return all(math.isfinite(each) for each in _nested(value, default) if isinstance(each, float))


def _nested(value: object, default: Callable[[Any], object] | None) -> list[object]:
    """Return a value and everything in it."""
    found = [value]
    for each in found:  # which grows on the way
        kind = each.__class__
        if kind is dict:
            found.extend(cast("dict[Any, object]", each).values())
        elif kind is list or kind is tuple:
            found.extend(cast("list[object]", each))
        elif kind not in _SCALARS and (names := getattr(kind, "__dataclass_fields__", None)):
            found.extend(getattr(each, name) for name in names)
        elif kind not in _SCALARS and default is not None:
            with suppress(TypeError):  # of a kind that orjson knows by itself: a date, an enum
                found.append(default(each))
    return found


_SCALARS = frozenset({str, int, float, bool, type(None)})


def _exactly(data: bytes | bytearray | memoryview | str, value: Any) -> Any:
    """Return what JSON means with its integers as they are, from what orjson has made of it."""
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else bytes(data)
    if _LONG not in data.translate(_DIGITS):
        return value
    try:
        return json.loads(data)
    except (ValueError, RecursionError):  # more digits than Python reads
        return value
