"""Lists: a page of them, and the items of all pages one after the other."""
# Written by scripts/unasync.py from async_pages.py, which is what to edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from aoai._responses.page import BasePage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aoai._runtime.model import BaseModel
    from aoai._runtime.operation import Operation

T = TypeVar("T")


class Page(BasePage[T]):
    """A page of a list. Iterating gives its items, then those of the pages that follow, which are asked for then."""

    def __init__(
        self,
        model: BaseModel,
        operation: Operation,
        seen: frozenset[str],
        ask: Callable[[dict[str, Any], frozenset[str]], Page[T]],
    ) -> None:
        super().__init__(model, operation, seen)
        self._ask = ask

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data

    def iter_pages(self) -> Iterator[Page[T]]:
        """Yield this page and those that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def get_next_page(self) -> Page[T] | None:
        """Return the page that follows, None if this is the last."""
        arguments = self.next_arguments
        return self._ask(arguments, self.next_seen) if arguments else None
