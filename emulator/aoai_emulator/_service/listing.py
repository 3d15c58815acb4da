"""Lists as the service pages them: by `limit`, `order`, `after` and `before`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import invalid
from aoai_emulator._state.store import UnknownCursorError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call

MOST = 100


def listed(
    call: Call,
    kind: str,
    *,
    parent: str | None = None,
    where: Mapping[str, Any] | None = None,
    descending: bool = True,
    limit: int | None = 20,
    most: int = MOST,
    view: Callable[[Json], Json] = lambda body: body,
) -> Json:
    """Return the piece of a list that a call asks for.

    Args:
        call: its query says which piece.
        kind: the kind of documents in the store.
        parent: the id of what they belong to; any if None.
        where: values that fields must have, by name; None stands for null.
        descending: the order if the call names none.
        limit: how many if the call does not say; all if None.
        most: how many a call may ask for.
        view: what the list shows of a document of the store.

    Raises:
        RefusedError: an id to go on from is not there, or the limit is not between 1 and `most`.
    """
    wanted = call.query.get("limit")
    if wanted is not None and not 1 <= wanted <= most:
        raise invalid("limit", f"Invalid value for 'limit': {wanted} is not between 1 and {most}.")
    order = call.query.get("order")
    try:
        page = call.store.list(
            kind,
            parent=parent,
            limit=limit if wanted is None else int(wanted),
            descending=descending if order is None else order.startswith("desc"),
            after=call.query.get("after"),
            before=call.query.get("before"),
            where=where,
        )
    except UnknownCursorError as error:
        param = "after" if call.query.get("after") == str(error.args[0]) else "before"
        raise invalid(param, f"Invalid value for '{param}': there is no '{error.args[0]}' in this list.") from None
    data = [view(item) for item in page.items]
    ends = {"first_id": data[0].get("id"), "last_id": data[-1].get("id")} if data else {}
    return {"object": "list", "data": data, **ends, "has_more": page.has_more}
