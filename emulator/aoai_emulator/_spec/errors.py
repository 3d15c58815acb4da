"""The form of errors: the same everywhere but for the codes, of which some operations know only a few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._spec.documents import Document, Operation

# The codes that the authoring documents list, by status.
_CODES = {
    400: "invalidPayload",
    401: "unauthorized",
    403: "forbidden",
    404: "notFound",
    409: "conflict",
    413: "invalidPayload",
    415: "invalidPayload",
    429: "tooManyRequests",
    503: "serviceUnavailable",
}
_FIRST_CODES = {401: "forbidden", 415: "invalidPayload", 429: "quotaExceeded"}
"""What the first versions have for those that they lack."""
_OTHER = "internalFailure"


def fitted_error(operation: Operation, status: int, body: Any) -> Any:
    """Return the body of an error with a code that the operation's schema knows.

    Args:
        operation: what was asked for.
        status: of the answer.
        body: an object with `error`, as `RefusedError` makes it; anything else is left as it is.
    """
    schema = operation.errors.get(str(status), operation.errors.get("default"))
    if schema is None or not isinstance(body, dict) or not isinstance(body.get("error"), dict):
        return body
    document = operation.document
    error = body["error"] | _code(document, _property(document, schema, "error"), status, body["error"].get("code"))
    # A few answers are described without the object around them; such a body has its fields in both places.
    bare = _code(document, schema, status, error.get("code"))
    return body | {"error": error | bare} | (bare and {**bare, "message": error.get("message")})


def _code(document: Document, schema: Json, status: int, code: str | None) -> Json:
    known = _property(document, schema, "code").get("enum")
    if known is None:
        return {}
    candidates = (code, _CODES.get(status), _FIRST_CODES.get(status))
    return {"code": next((each for each in candidates if each in known), _OTHER)}


def _property(document: Document, schema: Json, name: str) -> Json:
    found: Json = document.resolved(document.resolved(schema).get("properties", {}).get(name, {}))
    return found
