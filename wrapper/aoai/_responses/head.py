"""What is known of an answer beside its body, and our errors for a connection that fails while it is read."""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aoai._auth.mask import NO_MASK
from aoai.errors import APIConnectionError, APIError, APITimeoutError
from aoai_http.errors import TransportError, TransportTimeout

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    import httpx

    from aoai._auth.mask import Mask
    from aoai_http.headers import Headers
    from aoai_http.request import Outgoing


MOST_OF_AN_ERROR = 1 << 20
"""The bytes that are read of an answer that is no success; what comes after them is dropped."""


def connection_error(what: str, error: TransportError) -> APIError:
    """Return our error for one of the transport: a timeout, or a connection that could not be made or broke."""
    timed_out = isinstance(error, TransportTimeout)
    return (APITimeoutError if timed_out else APIConnectionError)(f"{what}: {error}")


class Changeable:
    """Something that gives what an answer means, to which more can be done."""

    _changes: tuple[Callable[[Any], Any], ...] = ()

    def change(self, change: Callable[[Any], Any]) -> None:
        """Do something to what the answer means, when that is asked for."""
        self._changes = (*self._changes, change)

    def _changed(self, meaning: Any) -> Any:
        for change in self._changes:
            meaning = change(meaning)
        return meaning


class Head(Changeable):
    """An answer without its body.

    Args:
        name: of the operation, for messages.
        answer: the transport's.
        outgoing: the request.
        retries_taken: how often the call was sent again before this answer came.
        endpoint: the name of the endpoint that answered.
        begun: when the request was sent, by `time.monotonic`.
        body: the whole body, if it was read.
        mask: hides what the request holds of secrets, where the answer repeats them.

    Attributes:
        status_code: the HTTP status.
        headers: the headers, by name in any case.
        retries_taken: how often the call was sent again before this answer came.
        endpoint: the name of the endpoint that answered: its host and port, or the name it was given.
    """

    _parse: Callable[[], Any]

    def __init__(
        self,
        name: str,
        answer: Any,
        outgoing: Outgoing,
        retries_taken: int,
        endpoint: str,
        begun: float,
        body: bytes | None = None,
        mask: Mask = NO_MASK,
    ) -> None:
        self.name = name
        self.status_code: int = answer.status
        self.headers: Headers = answer.headers
        self.outgoing = outgoing
        self.retries_taken = retries_taken
        self.endpoint = endpoint
        self.body: bytes | None = body
        self.mask = mask
        self._answer = answer
        self._begun = begun
        self._elapsed = None if body is None else time.monotonic() - begun

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    @property
    def request_id(self) -> str | None:
        """What the service calls this request."""
        return self.headers.get("x-request-id") or self.headers.get("apim-request-id")

    @property
    def http_version(self) -> str:
        """The version of HTTP, `HTTP/1.1`."""
        version: str = self._answer.http_version
        return version

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        closed: bool = self._answer.is_closed
        return closed

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the end of the answer, or until now."""
        return timedelta(seconds=time.monotonic() - self._begun if self._elapsed is None else self._elapsed)

    @property
    def http_response(self) -> httpx.Response:
        """The answer as httpx has it, made when it is first asked for; the credential in its request is masked."""
        from aoai_http.as_httpx import response

        return response(self._answer, self.outgoing, self.body)

    @property
    def http_request(self) -> httpx.Request:
        """The request as httpx has it; the credential in it is masked."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.outgoing.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def encoding(self) -> str:
        """How the text of the body is encoded: in the charset that the content type names, or UTF-8."""
        _, _, charset = self.headers.get("content-type", "").partition("charset=")
        named = charset.partition(";")[0].strip(" \"'") or "utf-8"
        try:
            b"a".decode(named, "replace")
        except (LookupError, UnicodeError):  # unknown, no encoding of text, or one that cannot replace
            return "utf-8"
        return named

    def decode(self, content: bytes) -> str:
        """Return a body as text."""
        try:
            return content.decode(self.encoding, "replace")
        except UnicodeError:  # an encoding that cannot replace what it does not know
            return content.decode("utf-8", "replace")

    @contextmanager
    def our_errors(self) -> Generator[None]:
        """Raise our error for a connection that fails while the body is read."""
        try:
            yield
        except TransportError as error:
            raise self.ours(error) from error.with_traceback(None)
        finally:
            if self._elapsed is None and self.is_closed:
                self._elapsed = time.monotonic() - self._begun

    def ours(self, error: TransportError) -> APIError:
        """Return our error for one of the transport."""
        return self.with_facts(connection_error(f"{self.name}: the answer broke off", error))

    def with_facts(self, error: APIError) -> APIError:
        """Return an error that says which answer it is about."""
        error.request_id, error.endpoint, error.retries_taken = self.request_id, self.endpoint, self.retries_taken
        return error
