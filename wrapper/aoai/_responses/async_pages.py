"""Lists: a page of them, and the items of all pages one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aoai._responses.page import BasePage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator

    from aoai._runtime.model import BaseModel
    from aoai._runtime.operation import Operation

T = TypeVar("T")


class AsyncPage(BasePage[T]):
    """A page of a list. Iterating gives its items, then those of the pages that follow, which are asked for then."""

    def __init__(
        self,
        model: BaseModel,
        operation: Operation,
        seen: frozenset[str],
        ask: Callable[[dict[str, Any], frozenset[str]], Awaitable[AsyncPage[T]]],
    ) -> None:
        super().__init__(model, operation, seen)
        self._ask = ask

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and those that follow."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.get_next_page()

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Return the page that follows, None if this is the last."""
        arguments = self.next_arguments
        return await self._ask(arguments, self.next_seen) if arguments else None


class AsyncPages(Generic[T]):  # async only
    """A list that has not been asked for yet: await it for its first page, or iterate over all its items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item
