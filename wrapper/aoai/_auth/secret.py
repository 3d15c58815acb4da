"""Values that must not be seen: they are sent as they are, and shown as `***`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, cast

from aoai_http.headers import SECRET

HEADERS = SECRET
"""The headers whose values are secret, in lower case."""

SHORTEST = 6
"""Characters from which on a secret can be told from other words."""


class Secret(str):
    """A string that is not shown by `repr`, and so by no traceback that lists local variables, and is not pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is secret and is not pickled")


def veiled(value: object) -> object:
    """Return a string as a `Secret`, and anything else as its type: no message needs more of it."""
    return Secret(value) if isinstance(value, str) else type(value)


def hidden(headers: object) -> Any:
    """Return headers, names in lower case, in which what is secret is a `Secret`.

    What can be no header is let through as its type, for `aoai._call.options.check` to refuse: an error that is raised
    from here would show all the others among the local variables of those who call this.
    """
    return dict(map(_hidden, headers.items())) if isinstance(headers, Mapping) else type(headers)


def _hidden(field: tuple[Any, Any]) -> tuple[Any, Any]:
    name, value = field
    if not isinstance(name, str):
        return type(name), None
    name = name.lower()
    return name, veiled(value) if name in HEADERS and value else value


def conceal(settings: dict[str, Any]) -> None:
    """Put `Secret`s in place of what is secret among the settings of a client or an endpoint."""
    for name in ("api_key", "azure_ad_token", "azure_ad_token_provider", "credential"):
        if isinstance(settings.get(name), str):
            settings[name] = Secret(settings[name])
    for name in ("default_headers", "set_default_headers"):
        if settings.get(name):
            settings[name] = hidden(settings[name])
    for name in ("default_query", "set_default_query"):
        if settings.get(name):
            settings[name] = hidden_query(settings[name])
    given = settings.get("endpoints")
    if isinstance(given, Iterable) and not isinstance(given, str):
        settings["endpoints"] = [_concealed(each) for each in given]


def _concealed(endpoint: Any) -> Any:
    if not isinstance(endpoint, Mapping):
        return endpoint
    settings = dict(cast("Mapping[str, Any]", endpoint))
    conceal(settings)
    return settings


_NAMES = re.compile(r"key|token|secret|passw|pwd|sig|auth|credential|session|^code$", re.IGNORECASE)
"""The names of query parameters whose values are secret, as gateways in front of Azure have them."""


def hidden_query(query: object) -> Any:
    """Return query parameters in which what is secret by its name is a `Secret`."""
    if not isinstance(query, Mapping):
        return query
    fields: Mapping[Any, Any] = query
    secret = {name for name, value in fields.items() if isinstance(value, str) and value and _NAMES.search(str(name))}
    return {name: Secret(value) if name in secret else value for name, value in fields.items()}
