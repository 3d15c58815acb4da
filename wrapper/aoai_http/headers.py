"""The header fields of an answer, found by name in any case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Self, TypeVar, cast, overload

SECRET = frozenset(
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
"""The fields whose values are credentials and are not shown, in lower case."""

T = TypeVar("T")


class Headers(Mapping[str, str]):
    """Header fields in their order; a name that comes more than once reads as its values joined by `", "`.

    Iteration gives lower-case names, each once. Equal to another, or to a dict, with the same names in any case and the
    same values.

    Args:
        fields: names and values, as text, or as bytes, which are read as Latin-1 (RFC 9110 section 5.5).
    """

    __slots__ = ("_found", "_pairs")

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]] = ()) -> None:
        pairs: Iterable[tuple[str | bytes, str | bytes]] = (
            cast("Mapping[str, str]", fields).items() if isinstance(fields, Mapping) else fields
        )
        self._pairs = [(_text(name), _text(value)) for name, value in pairs]
        self._found: dict[str, str] = _joined(self._pairs)

    @classmethod
    def parsed(cls, pairs: list[tuple[str, str]], found: dict[str, str]) -> Self:
        """Return headers over pairs and over their joined values by lower-case name, which are kept, not copied."""
        headers = cls.__new__(cls)
        headers._pairs = pairs
        headers._found = found
        return headers

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The fields as they came on the wire."""
        return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in self._pairs]

    def multi_items(self) -> list[tuple[str, str]]:
        """Return lower-case names and values; a name that came twice is there twice."""
        return [(name.lower(), value) for name, value in self._pairs]

    def get_list(self, name: str) -> list[str]:
        """Return the values of a name, each as it came."""
        wanted = name.lower()
        return [value for each, value in self._pairs if each.lower() == wanted]

    @overload
    def get(self, key: str, default: None = None, /) -> str | None: ...

    @overload
    def get(self, key: str, default: str | T, /) -> str | T: ...

    def get(self, key: str, default: str | T | None = None, /) -> str | T | None:
        """Return the value of a name, or `default`."""
        # A name in lower case, as our own code writes it, is found at once.
        value = self._found.get(key)
        if value is None:
            value = self._found.get(key.lower())
        return default if value is None else value

    def copy(self) -> Self:
        """Return headers with the same fields."""
        return type(self).parsed(list(self._pairs), dict(self._found))

    def __getitem__(self, name: str) -> str:
        return self._found[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._found

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping) and not isinstance(other, Headers):
            try:
                other = Headers(other)
            except (TypeError, AttributeError, UnicodeDecodeError):
                return False
        if not isinstance(other, Headers):
            return NotImplemented
        return sorted(self.multi_items()) == sorted(other.multi_items())

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Self], tuple[list[tuple[str, str]]]]:
        return type(self), (list(self._pairs),)

    def __repr__(self) -> str:
        shown = ((name, "***" if name.lower() in SECRET else value) for name, value in self._pairs)
        return f"{type(self).__name__}({list(shown)!r})"


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value + ""


def _joined(pairs: list[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        key = name.lower()
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found
