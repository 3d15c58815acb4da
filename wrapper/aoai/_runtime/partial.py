"""JSON text that is still coming, as the values of which it is already certain what they are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from aoai._runtime import json
from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable

_CLOSING = {"{": "}", "[": "]"}


def partial(text: str) -> Any:
    """Return the value of the beginning of a JSON text, without the string that is still coming; None of nothing.

    What is not there yet is left out. A text that is no JSON ends where that shows. jiter reads it where it is
    installed, which `openai` needs and pydantic has inside.
    """
    if not text.strip():
        return None
    reader = _reader()
    if reader is None:
        return beginning(text)
    try:
        return reader(text.encode("utf-8", "surrogatepass"))
    except ValueError:
        return beginning(text)


@cache
def _reader() -> Callable[[bytes], Any] | None:
    try:
        import jiter
    except ImportError:
        pass
    else:
        return lambda data: jiter.from_json(data, partial_mode=True)
    try:
        from pydantic_core import from_json
    except ImportError:
        return None
    return lambda data: from_json(data, allow_partial=True)


def beginning(text: str) -> Any:
    """Return what `partial` returns, with the standard means; a number at the very end is left out, as it may go on."""
    closers: list[str] = []
    certain: tuple[int, str] = (0, "")
    value_next = True  # else a key, a colon, a comma or an end
    index = 0
    while index < len(text):
        character = text[index]
        if character in " \t\r\n":
            index += 1
            continue
        in_object = bool(closers) and closers[-1] == "}"
        if character in _CLOSING:
            closers.append(_CLOSING[character])
            value_next = character == "["
            index += 1
        elif closers and character == closers[-1]:
            closers.pop()
            value_next = False
            index += 1
        elif character == ":":
            value_next = True
            index += 1
            continue
        elif character == ",":
            value_next = not in_object
            index += 1
            continue
        else:
            end = _end_of_string(text, index) if character == '"' else _end_of_word(text, index)
            if end is None:
                break
            index = end
            if not value_next:  # a key, which is nothing without its value
                continue
            value_next = False
        certain = (index, "".join(reversed(closers)))
    end_of, closing = certain
    if not end_of:
        return None
    try:
        return json.loads(text[:end_of] + closing)
    except InvalidDataError:
        return None


def _end_of_string(text: str, start: int) -> int | None:
    index = start + 1
    while index < len(text):
        if text[index] == "\\":
            index += 2
        elif text[index] == '"':
            return index + 1
        else:
            index += 1
    return None


def _end_of_word(text: str, start: int) -> int | None:
    end = next((index for index in range(start, len(text)) if text[index] in ",]} \t\r\n:"), None)
    if end is None:
        word = text[start:]
        return len(text) if word in ("true", "false", "null") else None
    return end
