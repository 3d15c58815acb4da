"""The base of every generated model: an attrs class over the JSON object it came from.

A model keeps the object as it arrived and decodes a field when it is first read. So a model costs next to nothing
until it is looked at, and what was absent, what was null and what the spec does not know all come out again as they
went in: the object is the truth, a slot only remembers what a field decoded to.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

import attrs

from aoai._runtime import json
from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._runtime.shapes import Decode, Shape

M = TypeVar("M", bound="BaseModel")

_set = object.__setattr__


class BaseModel:
    """A JSON object with typed attributes.

    An absent field reads as None, and so does a field that is null; `to_dict` tells them apart. A field the spec does
    not know is an attribute too, and None is not implied for it: it is there or `AttributeError` is raised.

    Fields can be assigned and deleted. Two models are equal when they are of one class and hold the same JSON.
    """

    __slots__ = ("__weakref__", "_data", "_request_id")

    __names__: ClassVar[Mapping[str, str]] = {}
    """Of generated classes: the JSON name by attribute, where the two differ."""
    __shapes__: ClassVar[Mapping[str, Shape]] = {}
    """Of generated classes: the shape by attribute, for fields that hold models."""
    __wire__: ClassVar[dict[str, tuple[str, Decode | None]]] = {}
    """By attribute: the JSON name, and the function that decodes the value unless it is kept as it is."""
    __attrs_attrs__: ClassVar[Any] = ()

    _data: dict[str, Any]
    _request_id: str | None
    """What the service calls the request that this answers; None for what is no answer, or part of one."""

    if not TYPE_CHECKING:  # A generated class declares its own, typed.

        def __init__(self, **fields: Any) -> None:
            wire = self.__wire__
            data = {}
            for name, value in fields.items():
                if name not in wire:
                    known = ", ".join(wire) or "none"
                    raise TypeError(f"{type(self).__name__} has no field {name!r}; it has: {known}")
                data[wire[name][0]] = value
            _set(self, "_data", data)

        def __getattr__(self, name: str) -> Any:
            # Python comes here only for an empty slot or an unknown name.
            field = self.__wire__.get(name)
            if field is None:
                if not name.startswith("_") and name in self._data:
                    return self._data[name]
                if name == "_request_id":
                    return None
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)
            value = self._data.get(field[0])
            if value is None:
                return None
            if field[1] is not None:
                value = field[1](value)
            _set(self, name, value)
            return value

    def __setattr__(self, name: str, value: Any) -> None:
        # The object may be shared with whoever passed it to from_dict: a change goes to a copy.
        field = self._field(name)
        _set(self, "_data", {**self._data, field: value})
        self._forget(name)

    def __delattr__(self, name: str) -> None:
        field = self._field(name)
        if field not in self._data:
            raise AttributeError(f"{type(self).__name__}.{name} is not set", name=name, obj=self)
        _set(self, "_data", {key: value for key, value in self._data.items() if key != field})
        self._forget(name)

    def _field(self, name: str) -> str:
        try:
            return self.__wire__[name][0]
        except KeyError:
            message = f"{type(self).__name__} has no field {name!r}"
            raise AttributeError(message, name=name, obj=self) from None

    def _slot(self, name: str) -> Any:
        """Return what a field was decoded to, None if it was not read yet."""
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            return None

    def _forget(self, name: str) -> None:
        """Empty a field's slot, so that it is decoded anew when it is next read."""
        if self._slot(name) is not None:
            object.__delattr__(self, name)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model over a JSON object, which is kept, not copied, and never changed.

        Nothing is checked: a field that is missing, unknown or of another type is kept as it is.

        Raises:
            InvalidDataError: `data` is not an object.
        """
        if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidDataError(f"{cls.__name__} is an object, and this is {type(data).__name__}")
        model: Self = view(cls)(data if isinstance(data, dict) else dict(data))
        return model

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Return a model of JSON text.

        Raises:
            InvalidDataError: this is not JSON, or not an object.
        """
        return cls.from_dict(json.loads(data))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what was given or received, with what was changed since, in new containers."""
        return {key: _plain(value) for key, value in self._current().items()}

    def to_json(self) -> bytes:
        """Return the JSON text, in UTF-8."""
        return json.dumps(self._current(), default=as_json)

    def _current(self) -> dict[str, Any]:
        """Return the object one level deep, with models for the fields that were read, since those may have changed."""
        data = self._data
        changed = {}
        for name in self.__shapes__:
            decoded = self._slot(name)
            if decoded is not None:
                changed[self.__wire__[name][0]] = decoded
        return {**data, **changed} if changed else data

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        attributes = {field: name for name, (field, _) in self.__wire__.items()}
        fields = (f"{attributes.get(key, key)}={getattr(self, attributes.get(key, key))!r}" for key in self._data)
        return f"{type(self).__name__}({', '.join(fields)})"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restore, (type(self), self.to_dict())


def view(model: type[M]) -> Callable[[Any], Any]:
    """Return the function that makes a model of a JSON object; any other value comes back as it is."""
    new = cast("Callable[[type[M]], M]", object.__new__)
    keep = cast("Any", BaseModel).__dict__["_data"].__set__

    def decode(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        result = new(model)
        keep(result, value)
        return result

    return decode


def define(model: type[M]) -> type[M]:
    """Make a generated class a slotted attrs class, and prepare how its fields are read."""
    model = _attrs(model)
    names, shapes = model.__names__, model.__shapes__
    model.__wire__ = {}
    for name in (attribute.name for attribute in attrs.fields(model)):
        field = names.get(name, name)
        model.__wire__[name] = (field, _late(model, name, field, shapes[name]) if name in shapes else None)
    return model


_attrs = attrs.define(
    init=False,
    repr=False,
    eq=False,
    match_args=False,
    weakref_slot=False,
    getstate_setstate=False,
    on_setattr=attrs.setters.NO_OP,
)


def _late(model: type[BaseModel], name: str, field: str, shape: Shape) -> Decode:
    """Return a decoder that binds the shape when it is first needed, and puts the bound one in its own place."""

    def decode(value: Any) -> Any:
        models = sys.modules[model.__module__.rpartition(".")[0]]
        bound = shape.bind(models)
        model.__wire__[name] = (field, bound)
        return bound(value)

    return decode


def as_json(value: Any) -> object:
    """Return what JSON encoders should write for a model; for their `default`.

    Raises:
        TypeError: the value is not a model.
    """
    if isinstance(value, BaseModel):
        return value._current()  # pyright: ignore[reportPrivateUsage]
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _plain(element) for key, element in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(element) for element in cast("list[Any]", value)]
    return value


def _restore(model: type[BaseModel], data: dict[str, Any]) -> BaseModel:
    return model.from_dict(data)


@define
class UnknownVariant(BaseModel):
    """An object where a union was expected, of a variant that this API version's spec does not list.

    Its properties are attributes under their JSON names.
    """


Model = BaseModel
