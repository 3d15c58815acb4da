"""What the stateful resources share: answers as their version knows them, things found by id, and metadata."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import RefusedError, Reply, invalid, not_found
from aoai_emulator._service.listing import listed
from aoai_emulator._spec.documents import JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call

MOST_PAIRS, LONGEST_KEY, LONGEST_VALUE = 16, 64, 512


def answer(call: Call, body: Json) -> Reply:
    """Return an answer without the fields that the call's version does not know; none where it describes none.

    A list says whether it goes on in any version, as the service does; clients would ask for more without end.
    """
    if JSON not in call.operation.answers:
        return Reply()
    shown: Json = known(call.operation.document, call.operation.answers[JSON], body)
    return Reply(shown | {"has_more": body["has_more"]} if "has_more" in body else shown)


def found(call: Call, kind: str, what: str, identifier: str, parent: tuple[str, str] | None = None) -> Json:
    """Return a document of the store.

    Args:
        call: whose store.
        kind: the kind in the store.
        what: what it is called in the error.
        identifier: its id.
        parent: a field that says what it belongs to, and the id that must be there.

    Raises:
        RefusedError: there is none (404).
    """
    body = call.store.get(kind, identifier)
    if body is None or (parent is not None and body.get(parent[0]) != parent[1]):
        raise not_found(what, identifier)
    return body


def listed_under(
    call: Call,
    kind: str,
    prefix: str,
    *,
    parent: str | None = None,
    where: Mapping[str, Any] | None = None,
    descending: bool = True,
    view: Callable[[Json], Json] = lambda body: body,
) -> Json:
    """Return a piece of a list whose documents have ids of two parts in the store, the second one the client's.

    Args:
        call: its query says which piece, by the client's ids.
        kind: the kind in the store.
        prefix: the first part, with the slash.
        parent: as for `listed`.
        where: as for `listed`.
        descending: as for `listed`.
        view: as for `listed`.

    Raises:
        RefusedError: an id to go on from is not there, or the limit is out of bounds.
    """
    query = {name: prefix + value if name in {"after", "before"} else value for name, value in call.query.items()}
    inner = replace(call, query=query)
    return listed(inner, kind, parent=parent, where=where, descending=descending, view=view)


def metadata_of(body: Json, field: str = "metadata") -> Json:
    """Return the metadata in a request, empty if it has none.

    Raises:
        RefusedError: there are too many pairs, or one is too long or no text (400).
    """
    given: Json = body.get(field) or {}
    if len(given) > MOST_PAIRS:
        raise invalid(field, f"Invalid '{field}': there are {len(given)} pairs, at most {MOST_PAIRS} are allowed.")
    for key, value in given.items():
        if len(key) > LONGEST_KEY:
            raise invalid(field, f"Invalid '{field}': a key is longer than {LONGEST_KEY} characters.")
        if not isinstance(value, str) or len(value) > LONGEST_VALUE:
            wrong = f"expected a text of at most {LONGEST_VALUE} characters"
            raise invalid(f"{field}.{key}", f"Invalid '{field}.{key}': {wrong}.")
    return given


def conflict(message: str) -> RefusedError:
    """Return the refusal of what the present state of a thing does not allow (400)."""
    return invalid(None, message, "invalid_state")


@asynccontextmanager
async def told(tell: Callable[[str], Any]) -> AsyncGenerator[None]:
    """Do background work, whose subject is told if the emulator itself fails, lest it seem to go on for ever.

    Args:
        tell: marks the subject as failed, given a message; it is called in a thread.
    """
    try:
        yield
    except Exception as error:
        await asyncio.to_thread(tell, f"The emulator failed: {error!r}")
        raise
