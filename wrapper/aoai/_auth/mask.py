"""What hides the secrets of a request in its answer."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, quote_plus

from aoai._auth.secret import SHORTEST, Secret
from aoai._runtime import json
from aoai.errors import InvalidDataError
from aoai_http.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Mask:
    """Hides what a request has of secrets in what comes back for it: services and gateways repeat what they were sent.

    All of an answer that a caller can reach goes through the mask of its request, once, where it comes in: its headers,
    the bytes of its body, each event of its stream. So nothing behind that has to think of it.

    Args:
        secrets: as they are sent; those that are too short to be told from other words are let through.

    Attributes:
        marks: bytes of which one is in any data that may hold a secret, as it is or escaped as JSON allows.
    """

    __slots__ = ("_forms", "marks")

    def __init__(self, secrets: Iterable[str]) -> None:
        forms = {form for secret in secrets if len(secret) >= SHORTEST for form in _forms(secret)}
        self._forms = tuple(Secret(form) for form in sorted(forms, key=len, reverse=True))
        escaped = (_UNICODE, *((_SLASH,) if any("/" in form for form in forms) else ())) if forms else ()
        self.marks: tuple[bytes, ...] = (*(_Bytes(form.encode()) for form in self._forms), *escaped)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def text(self, text: str) -> str:
        """Return a text with `***` for each secret."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, "***")
        return text

    def data(self, data: bytes) -> bytes:
        """Return a body, or the data of an event, with `***` for each secret, however JSON may spell it."""
        for mark in self.marks:
            if mark in data:
                return self._masked(data)
        return data

    def headers(self, headers: Headers) -> Headers:
        """Return the headers of an answer, in which nothing is hidden but what a request had."""
        said = "".join([*headers.values()])
        for form in self._forms:
            if form in said:
                return Headers([(name, self.text(value)) for name, value in headers.multi_items()])
        return headers

    def _masked(self, data: bytes) -> bytes:
        for form in self._forms:
            data = data.replace(form.encode(), b"***")
        plain = _ESCAPED.sub(lambda match: bytes((int(match[1], 16),)), data.replace(_SLASH, b"/"))
        if not any(form.encode() in plain for form in self._forms):
            return data
        try:
            masked = self._value(json.loads(data))
            return data if masked == json.loads(data) else json.dumps(masked)
        except (InvalidDataError, TypeError):  # cut, or no JSON: what it decodes to is all that is left to show
            return self.text(plain.decode("utf-8", "replace")).encode()

    def _value(self, value: Any) -> Any:
        """Return a JSON value with `***` for each secret, in keys too; changed in place, at any depth."""
        top = [value]
        containers: list[Any] = [top]
        for container in containers:  # which grows on the way
            if isinstance(container, dict):
                fields = cast("dict[str, Any]", container)
                masked = {self.text(key): inner for key, inner in fields.items()}
                fields.clear()
                fields.update(masked)
            for place, inner in list(container.items() if isinstance(container, dict) else enumerate(container)):
                if isinstance(inner, str):
                    container[place] = self.text(inner)
                elif isinstance(inner, (dict, list)):
                    containers.append(inner)
        return top[0]


class _Bytes(bytes):
    """Bytes that are not shown, as a `Secret` is not."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'***'"


_UNICODE = b"\\u00"
_SLASH = b"\\/"
_ESCAPED = re.compile(rb"\\u00([2-7][0-9a-fA-F])")
NO_MASK = Mask(())


def mask_of(*fields: Mapping[str, Any]) -> Mask:
    """Return the mask of a request, from its headers and its query; what is secret among them is a `Secret`."""
    return _mask(tuple([value for each in fields for value in each.values() if value.__class__ is Secret]))


@lru_cache(maxsize=16)  # of few keys, and of tokens that change by the hour
def _mask(secrets: tuple[str, ...]) -> Mask:
    return Mask(secret.removeprefix("Bearer ").removeprefix("bearer ") for secret in secrets)


def _forms(secret: str) -> Iterable[str]:
    """Return a secret as it may be repeated: as it is, in an address, or in JSON."""
    return (secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret).decode()[1:-1])
