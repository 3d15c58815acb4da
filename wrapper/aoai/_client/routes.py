"""Routes that no pinned document has, called through the client: with its credential, retries and endpoints."""
# Written by scripts/unasync.py from async_routes.py, which is what to edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from aoai._client.route import arguments, meant, route

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions

T = TypeVar("T")


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
