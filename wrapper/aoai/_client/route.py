"""A route that no pinned document has: its request as an operation, and what its answer means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aoai._call.options import NOT_GIVEN
from aoai._runtime import json
from aoai._runtime.model import BaseModel
from aoai._runtime.operation import Answer, Operation
from aoai.errors import APIResponseValidationError, InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aoai._responses.raw import RawResponse

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
        facts |= {"body": "json", "locations": {"body": ("body", "")}}
    of = type("Route", (Operation,), facts)
    version = client._version
    made: Operation = of(version.name, version.package, version.spoken)
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
