"""What goes in and out, whatever the operation: JSON, files, events, replies and refusals."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias

Json: TypeAlias = dict[str, Any]
Content: TypeAlias = bytes | Path | Iterable[bytes] | AsyncIterable[bytes]


class Event(NamedTuple):
    """A server-sent event: its name, None for one without; and its data, JSON values or a text sent as it is."""

    name: str | None
    data: Any


DONE = Event(None, "[DONE]")


@dataclass(slots=True)
class Upload:
    """A file that came in a form.

    Attributes:
        filename: as the sender named it; never a path to be used here.
        content_type: as the sender said.
        file: its bytes, from the start: in memory if they are few, else in a file that goes when the call ends.
        size: in bytes.
    """

    filename: str
    content_type: str
    file: BinaryIO
    size: int

    def read(self) -> bytes:
        """Return all its bytes."""
        self.file.seek(0)
        return self.file.read()


@dataclass(slots=True)
class Reply:
    """What to answer: a JSON body, bytes or events; at most one of them.

    Attributes:
        body: JSON values; required fields that it lacks are filled in.
        status: the operation's own success status if None.
        content: bytes as they are, a file's path, or pieces as they come.
        media_type: of `content`.
        events: server-sent events, `DONE` included where the service sends it. Each is filled in like a body.
        headers: more headers.
    """

    body: Any = None
    status: int | None = None
    content: Content | None = None
    media_type: str | None = None
    events: Iterable[Event] | AsyncIterable[Event] | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])


class RefusedError(Exception):
    """A call is answered with an error.

    Args:
        status: the HTTP status.
        code: the error's code; None is sent as null.
        message: what is wrong, for a person.
        kind: the error's `type`, such as `invalid_request_error`; left out with `param` if None.
        param: the field at fault, such as `messages[0].role`.
        headers: more headers, such as `Retry-After`.
        inner: the error's `innererror`, as content filtering has it.
        reason: what the log of requests says where that is more than the message, which is the service's.
    """

    def __init__(
        self,
        status: int,
        code: str | None,
        message: str,
        *,
        kind: str | None = None,
        param: str | None = None,
        headers: Mapping[str, str] | None = None,
        inner: Json | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(message)
        self.reason = reason or message
        self.status = status
        self.headers = dict(headers or {})
        self.error: Json = {"code": code, "message": message}
        if kind is not None:
            self.error |= {"param": param, "type": kind}
        if inner is not None:
            self.error |= {"status": status, "innererror": inner}

    def reply(self) -> Reply:
        """Return the answer in Azure's form."""
        return Reply({"error": self.error}, self.status, headers=self.headers)


def invalid(param: str | None, message: str, code: str | None = "invalid_value") -> RefusedError:
    """Return the refusal of a request that its schema allows and the service does not (400).

    Args:
        param: the field at fault.
        message: the whole message.
        code: the error's code.
    """
    return RefusedError(400, code, message, kind="invalid_request_error", param=param)


def not_found(what: str, identifier: str) -> RefusedError:
    """Return the refusal for an id that names nothing (404).

    Args:
        what: the kind of thing, such as `file`.
        identifier: the id asked for.
    """
    return RefusedError(
        404, "not_found", f"No {what} found with id '{identifier}'.", kind="invalid_request_error", param=None
    )
