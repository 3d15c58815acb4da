"""What can go wrong, one class each; the names and the status mapping are those that users of `openai` know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AoaiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidDataError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "ToolStepsError",
    "UnknownVersionError",
    "UnpinnedVersionWarning",
    "UnprocessableEntityError",
    "UnsupportedByVersionError",
]


class AoaiError(Exception):
    """The base of every error that aoai raises on purpose."""


OpenAIError = AoaiError
"""The name that programs written for `openai` know it by."""


class UnknownVersionError(AoaiError, ValueError):
    """An API version that aoai has no pinned document for."""


class UnpinnedVersionWarning(UserWarning):
    """An API version that aoai has no pinned document for is spoken with the models of another."""


class UnsupportedByVersionError(AoaiError, AttributeError, TypeError):
    """An operation or parameter that the chosen API version lacks; raised before anything is sent."""


class InvalidDataError(AoaiError, ValueError):
    """Bytes that are not JSON, or JSON of another kind than the model that was asked for."""


class LengthFinishReasonError(AoaiError):
    """An answer that was to be parsed and was cut: it reached `max_tokens`, or the end of the context.

    Attributes:
        completion: the chat completion or response, as far as it has come where it was streamed.
    """

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        super().__init__(f"the answer was cut at the limit of its length{f': {usage}' if usage else ''}")
        self.completion = completion

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_finish, (type(self), self.completion)


class ContentFilterFinishReasonError(AoaiError):
    """An answer that was to be parsed and was cut by the content filter.

    Attributes:
        completion: the chat completion or response, as far as it has come where it was streamed.
    """

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("the answer was cut by the content filter")
        self.completion = completion

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_finish, (type(self), self.completion)


class ToolStepsError(AoaiError):
    """A run of tools that is not at its end after as many answers of the model as it may take.

    Attributes:
        steps: what happened; the functions that the last answer asks for were not called.
    """

    def __init__(self, message: str, steps: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.steps = list(steps)


def _restore_finish(
    kind: type[LengthFinishReasonError | ContentFilterFinishReasonError], completion: Any
) -> LengthFinishReasonError | ContentFilterFinishReasonError:
    return kind(completion=completion)


def shown(value: object) -> str:
    """Return what a service says in an error as text, cut at 2,000 characters."""
    try:
        return str(value)[:2000]
    except RecursionError:
        return f"<{type(value).__name__} that is nested too deep to be shown>"


def _word(value: object) -> str | None:
    """Return a code as text, None where it is no string or number."""
    return str(value) if isinstance(value, (str, int, float)) else None


class APIError(AoaiError):
    """A call that failed on its way or at the service.

    Attributes:
        message: what happened, for people.
        body: the error object of the service, or the raw body, or None when there was none.
        code: the service's own error code, such as `DeploymentNotFound`.
        param: the request parameter that the service objects to.
        type: the service's kind of error, such as `invalid_request_error`.
        retries_taken: how often the call was sent again before this, to the same endpoint or another.
        endpoint: the name of the endpoint that was asked last, or None.
        request_id: what the service calls this request (`x-request-id` or `apim-request-id`), or None.
    """

    def __init__(self, message: str, request: httpx.Request | None = None, *, body: object = None) -> None:
        super().__init__(message)
        self.message = message
        self._request = request
        self.body = body
        self.retries_taken = 0
        self.endpoint: str | None = None
        self.request_id: str | None = None
        self.code: str | None = None
        self.param: str | None = None
        self.type: str | None = None
        if isinstance(body, dict):
            fields = cast("dict[str, Any]", body)
            self.code, self.param, self.type = (_word(fields.get(name)) for name in ("code", "param", "type"))

    @property
    def request(self) -> httpx.Request | None:
        """The request as httpx has it, where a client made the call and an answer came; the credential is masked.

        Else that with which the error was made, if any.
        """
        response: httpx.Response | None = getattr(self, "response", None)
        return response.request if response is not None and self._request is None else self._request

    def __reduce__(self) -> tuple[Any, ...]:
        # Without the answer, whose request holds the credential.
        state: dict[str, Any] = {**vars(self), "_request": None}
        if "headers" in state:
            state |= {"headers": dict(state["headers"]), "received": None, "_response": None}
        return _restore, (type(self), state)


def _restore(kind: type[APIError], state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, state["message"])
    vars(error).update(state)
    return error


class APIConnectionError(APIError):
    """No answer: the connection could not be made, or broke."""

    def __init__(self, message: str = "Connection error.", *, request: httpx.Request | None = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """No answer within the time that the caller allows."""

    def __init__(self, message: str = "Request timed out.", *, request: httpx.Request | None = None) -> None:
        super().__init__(message, request=request)


class StreamInterruptedError(APIError):
    """A stream that ended before its answer was whole.

    Attributes:
        partial: the events that came before, as models, in their order.
        snapshot: what they come to, as far as it goes, where the stream was one that puts its answer together.
    """

    def __init__(self, message: str, *, partial: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.partial = list(partial)
        self.snapshot: Any = None


class StreamTimeoutError(StreamInterruptedError, APITimeoutError):
    """A stream that had begun and stalled: no event within the idle limit, or the deadline passed."""

    def __init__(self, message: str, *, partial: Sequence[Any] = ()) -> None:
        StreamInterruptedError.__init__(self, message, partial=partial)


class APIResponseValidationError(APIError):
    """An answer that is not what its content type says, such as broken JSON."""


class APIStatusError(APIError):
    """An answer with a status of 300 or above.

    Attributes:
        status_code: the HTTP status, an int; any value a server may invent.
        headers: the answer's headers, names in lower case.
        details: the service's error object as a model of the version, or None where the body was none.
        received: the answer, where a client made the call.
        retry_after: the seconds that the service asks to wait, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        response: httpx.Response | None = None,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        body: object = None,
    ) -> None:
        """Make an error as a client does, or as tests do: from an answer, or from its status and headers.

        Args:
            message: what happened, for people.
            response: the answer.
            status_code: its HTTP status, where no answer is given.
            headers: its headers, where no answer is given.
            body: the error object of the service.
        """
        super().__init__(message, body=body)
        self._response = response
        self.status_code = status_code if response is None else response.status_code
        headers = (headers or {}) if response is None else response.headers
        self.headers: Mapping[str, str] = headers
        self.details: Any = None
        self.received: Any = None
        self.retry_after: float | None = None
        self.request_id = headers.get("x-request-id") or headers.get("apim-request-id")

    @property
    def response(self) -> httpx.Response | None:
        """The answer as httpx has it, where a client made the call; the credential in its request is masked.

        Else that with which the error was made, if any.
        """
        response: httpx.Response | None = self._response if self.received is None else self.received.http_response
        return response


class BadRequestError(APIStatusError):
    """400: the service does not accept the request as it is."""


class ContentFilterError(BadRequestError):
    """400: the content filter does not let the prompt pass; or, within a stream, the same as an event of it."""

    @property
    def content_filter_result(self) -> Any:
        """What the filter found, by category, as a model of the version; None if the service does not say.

        Where a client did not make the call it is a dict.
        """
        return getattr(self, "_findings", None) or findings(self.body)


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the key or token is good, but not for this."""


class NotFoundError(APIStatusError):
    """404: no such deployment, object or route."""


class ConflictError(APIStatusError):
    """409: the object is in a state that does not allow this now."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, and its content makes no sense to the service."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens; the headers say when to come back."""


class InternalServerError(APIStatusError):
    """500 and above: the service failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status_code: int, headers: Mapping[str, str], body: object) -> APIStatusError:
    """Return the error for an answer with a status that is not a success.

    Args:
        status_code: the HTTP status, known to `http.HTTPStatus` or not (529).
        headers: the answer's headers, names in lower case.
        body: the decoded JSON, or the text where the body is no JSON, or None where it is empty.
    """
    kind = _BY_STATUS.get(status_code) or (InternalServerError if status_code >= 500 else APIStatusError)
    inner: object = body
    if isinstance(body, dict):
        inner = cast("dict[str, object]", body).get("error", cast("object", body))
    text = cast("dict[str, object]", inner).get("message") if isinstance(inner, dict) else inner
    if status_code == 400 and filtered(inner):
        kind = ContentFilterError
    told = _title(text) if isinstance(text, str) else text
    message = f"Error code: {status_code}" + (f" - {shown(told)}" if told else "")
    return kind(message, status_code=status_code, headers=headers, body=inner)


def _title(text: str) -> str:
    """Return the title of a page, as gateways answer with in place of an error; any other text as it is."""
    page = text[:_MOST_OF_A_HEAD]
    if not re.match(r"\s*<(!doctype html|html)\b", page, re.IGNORECASE):
        return text
    title = re.search(r"<title\b[^>]*>([^<]*)", page, re.IGNORECASE)
    from html import unescape

    return " ".join(unescape(title[1]).split()) if title and title[1].strip() else text


_MOST_OF_A_HEAD = 8192
"""Characters of a page among which its title stands."""
_FILTERED = frozenset({"contentfilter", "contentpolicyviolation", "responsibleaipolicyviolation"})


def filtered(body: object) -> bool:
    """Say whether an error object of the service is the content filter's: by its code, an inner one, or its findings.

    Operations and versions write it in different ways, and their documents do not describe all of them.
    """
    if not isinstance(body, dict):
        return False
    objects = _with_inner(cast("dict[str, Any]", body))
    codes = (code.replace("_", "").lower() for each in objects if isinstance(code := each.get("code"), str))
    return bool(objects[0].get("content_filters")) or not _FILTERED.isdisjoint(codes)


def findings(body: object) -> dict[str, Any] | None:
    """Return what the content filter found, by category, from an error object; None if it does not say."""
    if not isinstance(body, dict):
        return None
    objects = _with_inner(cast("dict[str, Any]", body))
    several = objects[0].get("content_filters")
    if isinstance(several, list):  # of responses: of the prompt and of what was made, and one of them is what blocked
        reports = [cast("dict[str, Any]", one) for one in cast("list[object]", several) if isinstance(one, dict)]
        objects += sorted(reports, key=lambda report: not report.get("blocked"))
    for each in objects:
        for name in ("content_filter_result", "content_filter_results"):
            found: object = each.get(name)
            if found and isinstance(found, dict):
                return cast("dict[str, Any]", found)
    return None


def _with_inner(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an error object and the one within it."""
    inner = (body.get(name) for name in ("innererror", "inner_error", "innerError"))
    return [body, *(cast("dict[str, Any]", each) for each in inner if isinstance(each, dict))]
