"""Answers with their headers and bytes: what `with_raw_response` gives, of the sync and of the async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._responses.head import Changeable, Head
from aoai._runtime import json

if TYPE_CHECKING:
    from collections.abc import Callable


class RawResponse(Head):
    """An answer that has been read whole, or a stream that has not begun."""

    def __init__(self, received: Head, parse: Callable[[], Any]) -> None:
        vars(self).update(vars(received))
        self._parse = parse

    @property
    def content(self) -> bytes:
        """The body.

        Raises:
            RuntimeError: the answer is one whose body is read as it arrives; `parse()` gives it.
        """
        if self.body is None:
            raise RuntimeError("the body has not been read: parse() gives the stream or the content that reads it")
        return self.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self.decode(self.content)

    def json(self) -> Any:
        """Return the body as JSON values."""
        return json.loads(self.content)

    def parse(self) -> Any:
        """Return what the method would have returned."""
        return self._changed(self._parse())


APIResponse = RawResponse
AsyncAPIResponse = RawResponse


def then(answer: Any, change: Callable[[Any], Any]) -> Any:
    """Return an answer with something done to what it means: at once, or when `parse()` is called.

    Args:
        answer: what a method returned, in any mode.
        change: takes what the answer means, and returns what it shall mean.
    """
    if not isinstance(answer, Changeable):
        return change(answer)
    answer.change(change)
    return answer
