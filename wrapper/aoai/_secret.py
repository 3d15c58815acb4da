"""Values that must not be seen: they are sent as they are, and shown as `***`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADERS = frozenset(
    {
        "api-key",
        "authorization",
        "cookie",
        "ocp-apim-subscription-key",
        "proxy-authorization",
        "set-cookie",
        "x-api-key",
    }
)
"""The headers whose values are secret, in lower case."""


class Secret(str):
    """A string that is not shown by `repr`, and so by no traceback that lists local variables, and is not pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is secret and is not pickled")


def hidden(headers: Mapping[str, str | None]) -> dict[str, str | None]:
    """Return headers, names in lower case, in which what is secret is a `Secret`."""
    return {
        name.lower(): Secret(value) if isinstance(value, str) and name.lower() in HEADERS else value
        for name, value in headers.items()
    }
