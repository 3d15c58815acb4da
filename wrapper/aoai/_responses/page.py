"""One page of a list: its items, and what to ask for next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from aoai._runtime.model import BaseModel
    from aoai._runtime.operation import Operation

T = TypeVar("T")


class BasePage(Generic[T]):
    """What both kinds of page know: their items, and what to ask for next.

    Attributes:
        model: the answer as the service gave it.
    """

    def __init__(self, model: BaseModel, operation: Operation, seen: frozenset[str]) -> None:
        self.model = model
        self._operation = operation
        self._seen = seen

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.model!r})"

    def __getattr__(self, name: str) -> Any:
        if name == "model":  # which a page that is only just being copied does not have yet
            raise AttributeError(name)
        return getattr(self.model, name)

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        items: object = getattr(self.model, "data", None) or getattr(self.model, "value", None)
        return cast("list[T]", items) if isinstance(items, list) else []

    @property
    def next_arguments(self) -> dict[str, Any] | None:
        """The arguments that ask for the next page, None if this is the last.

        There is one if the service says so, by `has_more` where it takes `after`, or by `nextLink`, of which only the
        query counts; the oldest lists come whole. A link or an item that the list went on from before ends it.
        """
        link = getattr(self.model, "nextLink", None)
        if isinstance(link, str):
            if link in self._seen:
                return None
            asked = {name: value for name, value in parse_qsl(urlsplit(link).query) if name != "api-version"}
            return {"extra_query": asked} if asked else None
        if "after" not in self._operation.locations or not getattr(self.model, "has_more", None) or not self.data:
            return None
        last = getattr(self.model, "last_id", None) or getattr(self.data[-1], "id", None)
        return {"after": last} if isinstance(last, str) and last and last not in self._seen else None

    @property
    def next_seen(self) -> frozenset[str]:
        """What the pages up to the next one were asked for by: one that was seen would be asked for for ever."""
        found = (getattr(self.model, "nextLink", None), (self.next_arguments or {}).get("after"))
        return self._seen | {each for each in found if isinstance(each, str)}

    def has_next_page(self) -> bool:
        """Say whether there are more items after these."""
        return self.next_arguments is not None
