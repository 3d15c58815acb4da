"""Routes that no pinned document has, called through the client: with its credential, retries and endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from aoai._call.options import NOT_GIVEN
from aoai._runtime import json
from aoai._runtime.model import BaseModel
from aoai._runtime.operation import Answer, Operation
from aoai.errors import APIResponseValidationError, InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.raw import RawResponse

T = TypeVar("T")

# By the name that `openai` gives an option: that of aoai.
_OPTIONS = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
    "max_retries": "max_retries",
    "timeout": "timeout",
}


def route(client: Any, method: str, path: str, body: object, files: object) -> Operation:
    """Return a route as an operation of the client's version.

    Args:
        client: whose version it is.
        method: the HTTP method, upper case.
        path: below `/openai` or `/openai/v1`, with a slash first.
        body: a JSON value; of the fields of a multipart body if there are files.
        files: by field; None for a JSON body.

    Raises:
        ValueError: the path does not begin with a slash, or has a query.
    """
    if not path.startswith("/") or "?" in path or "#" in path:
        raise ValueError(f"a route is a path with a slash first, and its query goes into params; not {path!r}")
    facts: dict[str, Any] = {
        "name": f"{method} {path}",
        "method": method,
        "path": path,
        "answers": (Answer("2XX", "application/octet-stream", "bytes"),),
        "__doc__": "A route that no pinned document has.",
    }
    if files:
        given = cast("Mapping[str, Any]", files)
        fields = (*given, *cast("Mapping[str, Any]", body or {}))
        facts |= {"body": "multipart", "files": tuple(given), "body_fields": fields}
    elif body is not None:
        facts |= {"body": "json", "places": {"body": ("body", "")}}
    of = type("Route", (Operation,), facts)
    version = client._version
    spoken = version.name if version.dated else None
    made: Operation = of(version.name, version.package, spoken)
    return made


def arguments(
    body: object, files: object, options: Mapping[str, Any] | None, more: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the arguments of the call.

    Args:
        body: a JSON value, or the fields of a multipart body.
        files: by field.
        options: as `openai` names them: `headers`, `params`, `extra_json`, `timeout`, `max_retries`.
        more: those of `aoai.CallOptions`.

    Raises:
        TypeError: an option has another name.
    """
    unknown = (options or {}).keys() - _OPTIONS.keys()
    if unknown:
        raise TypeError(f"options are {', '.join(_OPTIONS)}; not {', '.join(sorted(unknown))}")
    given = {_OPTIONS[name]: value for name, value in (options or {}).items()} | dict(more)
    if files:
        return {**given, **cast("Mapping[str, Any]", body or {}), **cast("Mapping[str, Any]", files)}
    return given if body is None else {**given, "body": body}


def meant(answer: RawResponse, cast_to: Any) -> Any:
    """Return an answer as the type that was asked for.

    Args:
        answer: which has been read.
        cast_to: a model of aoai or pydantic, any type that pydantic or msgspec reads, `str`, `bytes`, `dict`, `object`
            for JSON values, `httpx.Response`, or None for nothing.

    Raises:
        APIResponseValidationError: JSON was asked for, and this is none.
        ValueError: it is JSON of another kind.
    """
    if cast_to is None or cast_to is type(None) or cast_to is NOT_GIVEN:
        return None
    if cast_to is bytes:
        return answer.content
    if cast_to is str:
        return answer.text
    if isinstance(cast_to, type) and cast_to.__module__.partition(".")[0] in ("httpx", "httpx2"):
        return answer.http_response
    try:
        value = json.loads(answer.content)
    except InvalidDataError as error:
        raise APIResponseValidationError(f"{answer.method}: the answer is {error}", body=answer.content) from None
    if isinstance(cast_to, type) and issubclass(cast_to, BaseModel):
        return cast_to.from_dict(value)
    if cast_to is object or getattr(cast_to, "__origin__", cast_to) in (dict, list):
        return value
    from aoai._parse.formats import format_of

    read: Callable[[str], Any] = format_of(cast_to).read
    return read(answer.text)


class Routes:
    """The methods for routes of one's own.

    Each takes a path below `/openai` or `/openai/v1`; `cast_to`, which says what the answer is read as; and options as
    `openai` names them (`headers`, `params`, `timeout`, `max_retries`) or as `aoai.CallOptions` does. They raise what
    any call does, `APIResponseValidationError` where JSON was asked for and none came, and `ValueError` where it is of
    another kind than `cast_to`.
    """

    def get(
        self, path: str, *, cast_to: type[T], options: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]
    ) -> T:
        """Send a GET."""
        return self._route("GET", path, cast_to, None, None, options, more)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a POST, with JSON or, if there are files, with a multipart body."""
        return self._route("POST", path, cast_to, body, files, options, more)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a PUT."""
        return self._route("PUT", path, cast_to, body, files, options, more)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a PATCH."""
        return self._route("PATCH", path, cast_to, body, None, options, more)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a DELETE."""
        return self._route("DELETE", path, cast_to, body, None, options, more)

    def _route(
        self, method: str, path: str, cast_to: type[T], body: object, files: Any, options: Any, more: Mapping[str, Any]
    ) -> T:
        client: Any = self
        operation = route(client, method, path, body, files)
        answer = client._invoke(operation, "plain", "raw", arguments(body, files, options, more))
        return cast("T", meant(answer, cast_to))


class AsyncRoutes:
    """The methods for routes of one's own; see `Routes`."""

    async def get(
        self, path: str, *, cast_to: type[T], options: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]
    ) -> T:
        """Send a GET."""
        return await self._route("GET", path, cast_to, None, None, options, more)

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a POST, with JSON or, if there are files, with a multipart body."""
        return await self._route("POST", path, cast_to, body, files, options, more)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        files: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a PUT."""
        return await self._route("PUT", path, cast_to, body, files, options, more)

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a PATCH."""
        return await self._route("PATCH", path, cast_to, body, None, options, more)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        options: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> T:
        """Send a DELETE."""
        return await self._route("DELETE", path, cast_to, body, None, options, more)

    async def _route(
        self, method: str, path: str, cast_to: type[T], body: object, files: Any, options: Any, more: Mapping[str, Any]
    ) -> T:
        client: Any = self
        operation = route(client, method, path, body, files)
        answer = await client._invoke(operation, "plain", "raw", arguments(body, files, options, more))
        return cast("T", meant(answer, cast_to))
