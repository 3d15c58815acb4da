"""JSON values that arrive in pieces, put together by the rules of a protocol.

A rule says, for a key, that its values are pieces of one value. A key without a rule is simply replaced: the last value
wins, so that a field nobody knows yet is kept as the service last said it. A null never takes the place of a value.
Data of another kind than its rule expects is kept like that too, and is no error.

Each piece costs the same however much came before it: strings are joined when they are looked at.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from aoai._runtime import json
from aoai._runtime.model import BaseModel
from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Rules = Mapping[str, Callable[[], "Part"]]
    """By key, what makes the empty value that the pieces under it are added to."""


class Part(Protocol):
    """A value that arrives in pieces."""

    kind: ClassVar[Any]
    """The class of each piece, `object` for any."""

    def add(self, piece: Any, /) -> None:
        """Take the next piece, which is of `kind`."""
        ...

    def value(self) -> Any:
        """Return what has come so far, in containers that are not changed later."""
        ...


class Text:
    """A string whose pieces are appended.

    Attributes:
        length: of what has come so far, in characters.
    """

    __slots__ = ("_joined", "_pieces", "length")
    kind: ClassVar[Any] = str

    def __init__(self) -> None:
        self.length = 0
        self._joined = ""
        self._pieces: list[str] = []

    def add(self, piece: str, /) -> None:
        """Append a piece."""
        self._pieces.append(piece)
        self.length += len(piece)

    def value(self) -> str:
        """Return the pieces joined."""
        if self._pieces:
            self._joined += "".join(self._pieces)
            self._pieces.clear()
        return self._joined


class Base64:
    """Base64 whose pieces are appended; each may end with its own padding, which must not stay in the middle."""

    __slots__ = ("_pieces",)
    kind: ClassVar[Any] = str

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def add(self, piece: str, /) -> None:
        """Append a piece."""
        self._pieces.append(piece)

    def value(self) -> str:
        """Return base64 of all the bytes; if a piece is none, the pieces joined as they are."""
        if not any("=" in piece for piece in self._pieces[:-1]):
            return "".join(self._pieces)
        try:
            return b64encode(b"".join(b64decode(piece) for piece in self._pieces)).decode()
        except (binascii.Error, ValueError):
            return "".join(self._pieces)


class Items:
    """An array whose pieces are arrays of further elements.

    Attributes:
        items: the elements so far; only ever appended to.
    """

    __slots__ = ("items",)
    kind: ClassVar[Any] = list

    def __init__(self) -> None:
        self.items: list[Any] = []

    def add(self, piece: list[Any], /) -> None:
        """Append the elements of a piece."""
        self.items += piece

    def value(self) -> list[Any]:
        """Return the elements in a new list."""
        return self.items.copy()


class Filled:
    """A value that some chunks leave empty: the last that is neither an empty string nor zero."""

    __slots__ = ("_value",)
    kind: ClassVar[Any] = object

    def __init__(self) -> None:
        self._value: Any = None

    def add(self, piece: object, /) -> None:
        """Take a value, unless it is empty and another is there."""
        if piece or self._value is None:
            self._value = piece

    def value(self) -> Any:
        """Return the value."""
        return self._value


class Object:
    """An object whose pieces are objects with some of its keys.

    Attributes:
        fields: by key, a part for a key with a rule, and the last value for any other.
    """

    __slots__ = ("_rules", "_without", "fields")
    kind: ClassVar[Any] = dict

    def __init__(self, rules: Rules | None = None, without: frozenset[str] = frozenset()) -> None:
        self._rules: Rules = rules or {}
        self._without = without
        self.fields: dict[str, Any] = {}

    def add(self, piece: Mapping[str, Any], /) -> None:
        """Take the keys of a piece, but for those that are left out."""
        fields, rules = self.fields, self._rules
        for key, new in piece.items():
            if new is None:
                if key not in self._without:
                    fields.setdefault(key, None)
                continue
            rule = rules.get(key)
            if rule is None:
                if key not in self._without:
                    fields[key] = new
                continue
            part = cast("Any", fields.get(key))
            if part.__class__ not in _PARTS:
                part = rule()
            if isinstance(new, part.kind):
                part.add(new)
                fields[key] = part
            else:
                fields[key] = new

    def part(self, key: str) -> Any:
        """Return the part under a key, or None."""
        part = self.fields.get(key)
        return part if part.__class__ in _PARTS else None

    def replace(self, key: str, value: object) -> None:
        """Put a whole value under a key, to which later pieces are added."""
        self.fields.pop(key, None)
        self.add({key: value})

    def value(self) -> dict[str, Any]:
        """Return the keys in the order in which they first came."""
        return {key: field.value() if field.__class__ in _PARTS else field for key, field in self.fields.items()}


class Indexed:
    """An array of objects each of which arrives in pieces, told apart by a key in them.

    Args:
        rules: for the keys of each element.
        by: the key that says which element this is, a whole number; without it, an element's place in its piece does.
        keep: whether that key stays in the elements.

    Attributes:
        parts: the elements by their number.
    """

    __slots__ = ("_by", "_rules", "_without", "parts")
    kind: ClassVar[Any] = list

    def __init__(self, rules: Rules | None = None, by: str = "index", *, keep: bool = False) -> None:
        self._rules = rules
        self._by = by
        self._without = frozenset() if keep else frozenset((by,))
        self.parts: dict[int, Object] = {}

    def add(self, piece: list[Any], /) -> None:
        """Take pieces of elements; what is no object is left out."""
        for number, element in numbered(piece, self._by):
            self.at(number).add(element)

    def at(self, number: int) -> Object:
        """Return the element of a number, which is empty if nothing of it came."""
        part = self.parts.get(number)
        if part is None:
            part = self.parts[number] = Object(self._rules, self._without)
        return part

    def replace(self, number: int, value: Mapping[str, Any]) -> None:
        """Put a whole element in its place, to which later pieces are added."""
        self.parts.pop(number, None)
        self.at(number).add(value)

    def value(self) -> list[dict[str, Any]]:
        """Return the elements in the order of their numbers."""
        return [self.parts[number].value() for number in sorted(self.parts)]


class Calls(Indexed):
    """An array of tool calls each of which arrives in pieces, told apart by `index` and `id` together.

    The protocol gives each call an `index` of its own, and its `id` and name in its first piece. Where gateways leave
    the index out, or give all calls the same, two calls must not become one: a piece goes on with the call that came
    last under its index, or last of all if it has none, unless it has another id, or a name after the arguments of that
    call have come. Then it begins a call. A call's number is its index, or the next that is free.

    Attributes:
        said: the pieces that were added last, each with the number of its call.
    """

    __slots__ = ("_by_id", "_ids", "_last", "_under", "said")

    def __init__(self, rules: Rules | None = None, *, keep: bool = False) -> None:
        super().__init__(rules, keep=keep)
        self.said: list[tuple[int, dict[str, Any]]] = []
        self._ids: dict[int, str] = {}
        self._by_id: dict[tuple[int | None, str], int] = {}
        self._under: dict[int, int] = {}
        self._last: int | None = None

    def add(self, piece: list[Any], /) -> None:
        """Take pieces of calls; what is no object is left out."""
        self.said = []
        pieces = [cast("dict[str, Any]", each) for each in piece if isinstance(each, dict)]
        for place, each in enumerate(pieces):
            number, new = self._call(each, place if len(pieces) > 1 else None)
            call = self.at(number)
            call.add(each if new else _without_repeated_name(each, call))
            if not self._without:
                call.fields["index"] = number
            self.said.append((number, each))

    def _call(self, piece: dict[str, Any], place: int | None) -> tuple[int, bool]:
        """Return the number of the call that a piece belongs to, and whether it begins it."""
        index, identifier = piece.get("index"), piece.get("id")
        index = index if index.__class__ is int else None
        identifier = identifier if isinstance(identifier, str) and identifier else None
        number = None if identifier is None else self._by_id.get((index, identifier))
        if number is None:
            number = self._under.get(index) if index is not None else self._last if place is None else place
        new = number is None or number not in self.parts or self._another(number, identifier, piece)
        if new:
            free = index if index is not None else number if place is not None else 0
            number = free if free is not None and free not in self.parts else max(self.parts, default=-1) + 1
        assert number is not None  # noqa: S101
        self._last = number
        if index is not None:
            self._under[index] = number
        if identifier is not None:
            self._ids[number] = identifier
            self._by_id[index, identifier] = self._by_id[None, identifier] = number
        return number, new

    def _another(self, number: int, identifier: str | None, piece: dict[str, Any]) -> bool:
        """Say whether a piece that seems to go on with a call begins another."""
        known = self._ids.get(number)
        if identifier is not None and known is not None:
            return identifier != known
        name = _named(piece)
        known_name, arguments = _so_far(self.parts[number]) if name else ("", "")
        if not known_name:
            return False
        if name == known_name:  # said again with each piece, or another call of the same function
            return _whole(arguments)
        return identifier is not None or bool(arguments) or "index" not in piece


def _named(piece: Mapping[str, Any]) -> str:
    """Return the name that a piece of a call has, or an empty string."""
    for key in _CALLED:
        inner = piece.get(key)
        if isinstance(inner, dict) and isinstance(name := cast("dict[str, Any]", inner).get("name"), str) and name:
            return name
    return ""


def _so_far(call: Object) -> tuple[str, str]:
    """Return the name of a call as far as it has come, and its arguments."""
    for key in _CALLED:
        if isinstance(inner := call.part(key), Object):
            value = inner.value()
            name, arguments = value.get("name"), value.get("arguments", value.get("input"))
            return name if isinstance(name, str) else "", arguments if isinstance(arguments, str) else ""
    return "", ""


def _whole(arguments: str) -> bool:
    try:
        json.loads(arguments)
    except InvalidDataError:
        return False
    return True


def _without_repeated_name(piece: dict[str, Any], call: Object) -> dict[str, Any]:
    """Return a piece without a name that its call has already in full: some gateways say it with each piece."""
    name = _named(piece)
    known, arguments = _so_far(call) if name else ("", "")
    if not name or name != known or not (arguments or piece.get("id")):
        return piece
    key = next(key for key in _CALLED if piece.get(key))
    return {**piece, key: {inner: value for inner, value in piece[key].items() if inner != "name"}}


_CALLED = ("function", "custom")
_PARTS: frozenset[Any] = frozenset({Text, Base64, Items, Filled, Object, Indexed, Calls})


def obj(**rules: Callable[[], Part]) -> Callable[[], Object]:
    """Return the rule for an object with rules of its own."""
    return partial(Object, rules)


def indexed(by: str = "index", *, keep: bool = False, **rules: Callable[[], Part]) -> Callable[[], Indexed]:
    """Return the rule for an array of objects that come in pieces; see `Indexed`."""
    return partial(Indexed, rules, by, keep=keep)


def calls(*, keep: bool = False, **rules: Callable[[], Part]) -> Callable[[], Calls]:
    """Return the rule for an array of tool calls that come in pieces; see `Calls`."""
    return partial(Calls, rules, keep=keep)


def numbered(elements: object, by: str = "index") -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the objects in an array with their numbers: what they have under `by`, or else their place."""
    if isinstance(elements, list):
        for place, element in enumerate(elements):
            if isinstance(element, dict):
                number = element.get(by)
                yield (number if isinstance(number, int) else place), cast("dict[str, Any]", element)


def received(value: object) -> dict[str, Any]:
    """Return the JSON object that a model was decoded from, which is not to be changed; empty for what is no object."""
    if isinstance(value, BaseModel):
        return value._data  # pyright: ignore[reportPrivateUsage]
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
