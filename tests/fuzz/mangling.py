"""JSON text made of a valid value, with things in it that no service should send."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fuzz.choices import Choices


class Raw(bytes):
    """A value that is written as it stands."""


class Pairs(list[tuple[str, Any]]):
    """An object that may have a key twice."""


def _deep(opening: bytes, closing: bytes, depth: int) -> Raw:
    return Raw(opening * depth + b"1" + closing * depth)


HOSTILE: tuple[Raw, ...] = (
    *map(Raw, (b"null", b"true", b"false", b"0", b"-1", b"1", b"1.5", b"-0.0", b"1e5", b"[]", b"{}", b'""')),
    *map(Raw, (b"NaN", b"Infinity", b"-Infinity", b"1e400", b"18446744073709551616", b"9" * 400, b"9" * 5000)),
    *map(
        Raw,
        (b'"\\ud800"', b'"\\udc00\\ud800"', b'"\\u0000"', b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b'"\xef\xbb"'),
    ),
    *map(
        Raw,
        (b"[null]", b"[1]", b"[[]]", b"[{}]", b'[""]', b'["a", {"index": []}]', b'{"": null}', b"[{}, 5, [], null]"),
    ),
    *map(
        Raw,
        (b'{"index": [1]}', b'{"index": {"a": 1}, "finish_reason": "stop"}', b'{"index": true}', b'{"index": 1e300}'),
    ),
    *map(
        Raw,
        (
            b'{"type": []}',
            b'{"type": {}}',
            b'{"type": NaN}',
            b'{"type": "error"}',
            b'{"type": "message", "content": 5}',
        ),
    ),
    *map(
        Raw,
        (
            b'{"type": "output_text", "text": 7}',
            b'{"message": []}',
            b'{"code": {}, "message": {"a": 1}, "param": [], "type": []}',
        ),
    ),
    *map(
        Raw,
        (b'{"error": null}', b'{"error": "x"}', b'{"error": {"error": {"message": 1}}}', b'{"error": [], "error": {}}'),
    ),
    *map(
        Raw,
        (
            b'"response"',
            b'"message"',
            b'"error"',
            b'"[DONE]"',
            b'"response.completed"',
            b'"stop"',
            b'"x" ',
            b'"' + b"x" * 5000 + b'"',
        ),
    ),
    *map(Raw, (b'{"__class__": 1, "__deepcopy__": 2, "__dict__": 3, "_data": 4, "to_dict": 5}', b'{"a": 1, "a": 2}')),
    *map(
        Raw,
        (b'"AAAA"', b'"AAA="', b'"\xc3\xa9"', b"01", b"+1", b"'x'", b"{", b"]", b"", b"nul", b'"', b"//", b'{"a":}'),
    ),
    *(_deep(b"[", b"]", depth) for depth in (60, 250, 600, 990, 1020)),
    *(_deep(b'{"type":', b"}", depth) for depth in (60, 250, 990)),
)
"""What takes the place of a value: other kinds, odd numbers and strings, deep nesting, and what is no JSON at all."""
KEYS = (
    "type",
    "event",
    "error",
    "choices",
    "index",
    "data",
    "object",
    "output",
    "message",
    "delta",
    "id",
    "",
    "__len__",
)


def written(value: Any) -> bytes:
    """Return a value as JSON text; `Raw` as it stands, the keys of `Pairs` as often as they are there."""
    if isinstance(value, Raw):
        return bytes(value)
    if isinstance(value, dict):
        value = Pairs(value.items())
    if isinstance(value, Pairs):
        return b"{" + b", ".join(json.dumps(key).encode() + b": " + written(inner) for key, inner in value) + b"}"
    if isinstance(value, list):
        return b"[" + b", ".join(map(written, value)) + b"]"
    return json.dumps(value, ensure_ascii=False, default=repr).encode("utf-8", "surrogatepass")


def _places(top: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield each value below as a container and the key in it."""
    pending: list[Any] = [top]
    for container in pending:  # which grows on the way
        if isinstance(container, Pairs):
            continue
        for key, inner in list(container.items() if isinstance(container, dict) else enumerate(container)):
            yield container, key
            if isinstance(inner, (dict, list)):
                pending.append(inner)


def mangled(value: Any, choices: Choices) -> bytes:
    """Return a valid value as JSON text after up to six changes, of which some leave no JSON; none if all is zero."""
    top = [deepcopy(value)]
    for _ in range(choices.upto(7)):
        places = list(_places(top))[:60000]
        if not places:
            break
        container, key = choices.pick(places)
        _change(container, key, choices, places)
    text = written(top[0]) if top else b""
    for _ in range(max(0, choices.upto(8) - 5)):
        at = choices.upto(min(len(text), 65535) + 1)
        text = text[:at] + choices.some(4) + text[at + choices.upto(4) :]
    return text


def _change(container: Any, key: Any, choices: Choices, places: list[tuple[Any, Any]]) -> None:
    how = choices.upto(9)
    if how <= 3:
        container[key] = choices.pick(HOSTILE)
    elif how == 4:
        del container[key]
    elif how == 5:
        other, where = choices.pick(places)
        container[key] = deepcopy(other[where])
    elif how == 6:
        container[key] = [container[key]] if choices.upto(2) else {"a": container[key]}
    elif how == 7:
        container[key] = "".join(chr(choices.upto(65536)) for _ in range(choices.upto(5)))
    elif isinstance(container[key], dict):
        inner = container[key]
        name = choices.pick([*inner, *KEYS])
        container[key] = Pairs([*inner.items(), (name, choices.pick(HOSTILE))])
    elif isinstance(container, dict):
        container[choices.pick(KEYS)] = choices.pick(HOSTILE)


def depth(text: bytes) -> int:
    """Return how deep brackets are nested, those in strings counted too."""
    deepest = level = 0
    for byte in text:
        if byte in b"[{":
            level += 1
            deepest = max(deepest, level)
        elif byte in b"]}":
            level -= 1
    return deepest
