"""Values that must not be seen: they are sent as they are, and shown as `***`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    given = settings.get("endpoints")
    if isinstance(given, Iterable) and not isinstance(given, str):
        settings["endpoints"] = [_concealed(each) for each in given]


def _concealed(endpoint: Any) -> Any:
    if not isinstance(endpoint, Mapping):
        return endpoint
    settings = dict(cast("Mapping[str, Any]", endpoint))
    conceal(settings)
    return settings


def masked(data: bytes, headers: Mapping[str, str] | Sequence[tuple[str, str]]) -> bytes:
    """Return the body of an answer with `***` for each credential of its request, should the service repeat one."""
    for secret in _credentials(headers):
        data = data.replace(secret.encode(), b"***")
    return data


def mask(value: object, headers: Mapping[str, str] | Sequence[tuple[str, str]]) -> Any:
    """Return a JSON value, changed in place, with `***` for each credential of a request; at any depth."""
    top = [value]
    containers: list[Any] = [top] if (secrets := _credentials(headers)) else []
    for container in containers:  # which grows on the way
        for place, inner in list(container.items() if isinstance(container, dict) else enumerate(container)):
            if isinstance(inner, str):
                for secret in secrets:
                    inner = inner.replace(secret, "***")
                container[place] = inner
            elif isinstance(inner, (dict, list)):
                containers.append(inner)
    return top[0]


def _credentials(headers: Mapping[str, str] | Sequence[tuple[str, str]]) -> list[Secret]:
    found = [Secret(value.removeprefix("Bearer ")) for value in dict(headers).values() if isinstance(value, Secret)]
    return [secret for secret in found if len(secret) >= SHORTEST]
