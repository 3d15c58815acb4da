"""The base of every generated model: an attrs class over the JSON object it came from.

A model keeps the object as it arrived and decodes a field when it is first read. So a model costs next to nothing
until it is looked at, and what was absent, what was null and what the spec does not know all come out again as they
went in: the object is the truth, a slot only remembers what a field decoded to.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, KeysView, Mapping, Sequence, ValuesView
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, cast

from aoai._runtime import json, output_text
from aoai._runtime.compatible import Compatible
from aoai.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aoai._runtime.shape import Decode, Shape

M = TypeVar("M", bound="BaseModel")

_GENERATED = "aoai_generated"

_set = object.__setattr__


class Served(NamedTuple):
    """How an answer came about."""

    request_id: str | None
    retries_taken: int
    endpoint: str


_SERVED = {"_request_id": "request_id", "_retries_taken": "retries_taken", "_endpoint": "endpoint"}


class _Attrs:
    """The attribute by which attrs knows its classes: made by attrs when it is first asked for."""

    def __get__(self, instance: object, model: type[BaseModel]) -> Any:
        import attrs

        # A subclass may have no fields of its own.
        of = next(base for base in model.__mro__ if "__wire__" in vars(base))
        annotations = {name: of.__annotations__[name] for name in model.__wire__}
        made: Any = attrs.define(
            type(model.__name__, (), {"__annotations__": annotations}), init=False, eq=False, repr=False
        )
        for name in ("__attrs_attrs__", "__attrs_props__"):
            if hasattr(made, name):
                setattr(model, name, getattr(made, name))
        return made.__attrs_attrs__


class BaseModel(Compatible):
    """A JSON object with typed attributes.

    An absent field reads as None, and so does a field that is null; `to_dict` tells them apart. A field that only other
    API versions have, at the place where this model comes, reads as they have it. One that none of them knows is an
    attribute too, and None is not implied for it: it is there or `AttributeError` is raised.

    Fields can be assigned and deleted. Two models are equal when they are of one class and hold the same JSON.
    """

    __slots__ = ("__weakref__", "_copies", "_data", "_decoded", "_served")

    __names__: ClassVar[Mapping[str, str]] = {}
    """Of generated classes: the JSON name by attribute, where the two differ."""
    __shapes__: ClassVar[Mapping[str, Shape]] = {}
    """Of generated classes: the shape by attribute, for fields that hold models."""
    __wire__: ClassVar[dict[str, tuple[str, Decode | None]]] = {}
    """By attribute: the JSON name, and the function that decodes the value unless it is kept as it is."""
    __attrs_attrs__: ClassVar[Any] = _Attrs()
    __attrs_props__: ClassVar[Any]

    _data: dict[str, Any]
    _decoded: bool
    """There once a field was read that may have changed since: models, a list, a dict."""
    _copies: dict[str, Any]
    """By attribute: the lists and dicts of plain values that were read, and the values that other versions know."""
    _served: Served
    """Of what answers a call."""
    _request_id: str | None
    """What the service calls the request that this answers; None for what is no answer, or part of one."""
    _retries_taken: int | None
    """How often the call was sent again before this answer came; None for what is no answer, or part of one."""
    _endpoint: str | None
    """The name of the endpoint that answered; None for what is no answer, or part of one."""

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
            # Python comes here only for an empty slot, which is that of a field with a shape, or an unknown name.
            field = self.__wire__.get(name)
            if field is None:
                return self._not_its_own(name)
            value = self._data.get(field[0])
            if value is not None:
                value = cast("Decode", field[1])(value)
                _set(self, "_decoded", True)
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

    def _not_its_own(self, name: str) -> Any:
        """Return what no field of this class says: what came all the same, what other versions know, or how it came."""
        if name in _SERVED:
            return getattr(self._slot("_served"), _SERVED[name], None)
        if name != "_data" and not name.startswith("__"):  # `__deepcopy__` and its kin
            if name == output_text.NAME and (text := output_text.output_text(self._data)) is not None:
                return text
            other = None if name[:1] == "_" else _of_other_versions(cast("Any", type(self))).get(name)
            if other is not None:
                return self._as_other_version(name, *_field_of(other, name))
            if name in self._data:
                return self._data[name]
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)

    def _as_other_version(self, name: str, field: str, decode: Decode | None) -> Any:
        """Return the value of a field that only other versions know, as one of them has it."""
        value = self._data.get(field)
        if decode is None or value is None:
            return self._of_other_kind(name, value)
        copies = self._kept_copies()
        if name not in copies:
            copies[name] = decode(value)
        return copies[name]

    def _of_other_kind(self, name: str, value: Any) -> Any:
        """Return the value of a field without a shape that is no scalar: what is changed in it is remembered."""
        if value.__class__ is not list and value.__class__ is not dict:
            return value
        copies = self._kept_copies()
        if name not in copies:
            copies[name] = value.copy()
        return copies[name]

    def _kept_copies(self) -> dict[str, Any]:
        """Return what was read and may be changed, but for the fields that have a slot."""
        try:
            return cast("dict[str, Any]", object.__getattribute__(self, "_copies"))
        except AttributeError:
            copies: dict[str, Any] = {}
            _set(self, "_copies", copies)
            _set(self, "_decoded", True)
            return copies

    def _field(self, name: str) -> str:
        try:
            return self.__wire__[name][0]
        except KeyError:
            message = f"{type(self).__name__} has no field {name!r}"
            raise AttributeError(message, name=name, obj=self) from None

    def _slot(self, name: str) -> Any:
        """Return what a field was decoded to, or a slot's value; None if it was not read yet."""
        try:
            if name in self.__wire__ and self.__wire__[name][1] is None:
                return object.__getattribute__(self, "_copies").get(name)
            return object.__getattribute__(self, name)
        except AttributeError:
            return None

    def _forget(self, name: str) -> None:
        """Empty a field's slot, so that it is decoded anew when it is next read."""
        with suppress(AttributeError):
            if self.__wire__[name][1] is None:
                object.__getattribute__(self, "_copies").pop(name, None)
            else:
                object.__delattr__(self, name)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return a model over a JSON object, which is kept, not copied.

        What is done to the model leaves `data` as it is, but for lists and dicts deeper inside a field of plain values.
        Nothing is checked: a field that is missing, unknown or of another type is kept.

        Raises:
            InvalidDataError: `data` is not an object.
        """
        if not isinstance(data, dict):
            if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidDataError(f"{cls.__name__} is an object, and this is {type(data).__name__}")
            data = dict(data)
        model = object.__new__(cls)
        _keep(model, data)
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
        plain: dict[str, Any] = _plain(self)
        return plain

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the JSON text of `to_dict`, with `indent` spaces a level, or on one line if None."""
        return json.dumps(self._current(), as_json, indent=indent).decode()

    def model_dump(
        self,
        *,
        mode: str = "python",  # noqa: ARG002
        include: Collection[str] | None = None,
        exclude: Collection[str] = (),
        exclude_none: bool = False,
        exclude_unset: bool = True,
        by_alias: bool = True,  # noqa: ARG002
    ) -> dict[str, Any]:
        """Return the JSON object as `to_dict` does, for programs written for pydantic models.

        Args:
            mode: not looked at; values are those of JSON in any.
            include: the JSON names to keep at the top; all of them if None.
            exclude: the JSON names to leave out at the top.
            exclude_none: leave out what is null.
            exclude_unset: leave out the fields that are absent, which otherwise read as None. `from_dict` gives an
                equal model only of what was dumped with this on.
            by_alias: not looked at; names are those of JSON.
        """
        plain = self.to_dict()
        if not exclude_unset:
            plain = {**{field: None for field, _ in self.__wire__.values()}, **plain}
        plain = {
            key: value for key, value in plain.items() if (include is None or key in include) and key not in exclude
        }
        return _without_none(plain) if exclude_none else plain

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the JSON text of `model_dump`, on one line unless `indent` says otherwise."""
        return json.dumps(self.model_dump(**options), indent=indent).decode()

    @property
    def model_fields_set(self) -> set[str]:
        """The attributes of the fields that are there, null or not."""
        return {name for name, (field, _) in self.__wire__.items() if field in self._data}

    @property
    def model_extra(self) -> dict[str, Any]:
        """What is there that the spec does not know, by JSON name."""
        known = {field for field, _ in self.__wire__.values()}
        return {key: value for key, value in self._data.items() if key not in known}

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with the fields in `update` assigned. A deep one shares no list, dict or model with this."""
        copied = type(self).from_dict(self.to_dict() if deep else self._current())
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    copy = model_copy

    def _current(self) -> dict[str, Any]:
        """Return the object one level deep, with what the fields that were read hold now."""
        try:
            object.__getattribute__(self, "_decoded")
        except AttributeError:
            return self._data
        data = dict(self._data)
        for name, (field, _) in self.__wire__.items():
            if data.get(field).__class__ not in _SCALARS:
                read = self._slot(name)
                data[field] = data[field] if read is None else read
        copies = self._kept_copies()
        for name in copies.keys() - self.__wire__.keys():
            field, _ = _field_of(_of_other_versions(cast("Any", type(self)))[name], name)
            data[field] = copies[name]
        return data

    def __getitem__(self, name: str) -> Any:
        """Return a field by its JSON name, as if the model were the object it came from."""
        if name not in self._data:
            raise KeyError(name)
        attributes = {field: attribute for attribute, (field, _) in self.__wire__.items()}
        return getattr(self, attributes[name]) if name in attributes else self._data[name]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._shown())})"

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """Yield what is there, in the order in which it came: fields by attribute, the rest by JSON name."""
        attributes = {field: name for name, (field, _) in self.__wire__.items()}
        if not attributes.keys() >= self._data.keys():
            others = _of_other_versions(cast("Any", type(self)))
            attributes = {_field_of(path, name)[0]: name for name, path in others.items()} | attributes
        for key, value in self._data.items():
            yield (attributes[key], getattr(self, attributes[key])) if key in attributes else (key, value)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from self._shown()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _restore, (type(self), self._current())


@cache
def _of_other_versions(model: type[BaseModel]) -> Mapping[str, str]:
    """Return, by attribute, the path of a model of another version that has a field which this one lacks."""
    for base in model.__mro__:
        package, _, module = base.__module__.rpartition(".")
        if package == f"{_GENERATED}.models":
            known: Mapping[str, Mapping[str, str]] = import_module(f"{_GENERATED}.other_versions").FIELDS
            if module in known:
                return known[module]
    return {}


def _field_of(path: str, name: str) -> tuple[str, Decode | None]:
    """Return the JSON name and the decoder of a field of a generated model, that stands at a path."""
    other: type[BaseModel] = getattr(import_module(f"{_GENERATED}.models"), path)
    return other.__wire__[name]


_keep = cast("Any", BaseModel).__dict__["_data"].__set__


def view(model: type[M]) -> Callable[[Any], Any]:
    """Return the function that makes a model of a JSON object; any other value comes back as it is."""
    new = cast("Callable[[type[M]], M]", object.__new__)

    def decode(value: Any) -> Any:
        if not isinstance(value, dict):
            if not isinstance(value, Mapping):
                return value
            value = dict(value)
        result = new(model)
        _keep(result, value)
        return result

    return decode


def define(model: type[M]) -> type[M]:
    """Make a generated class a slotted one, and prepare how its fields are read.

    It is an attrs class to `attrs.fields`, `attrs.asdict` and the like, which build what they need when they are first
    used: attrs itself would take most of the time of importing a model.
    """
    names = tuple(vars(model).get("__annotations__", ()))
    body = {key: value for key, value in vars(model).items() if key not in ("__dict__", "__weakref__")}
    renamed, shapes = model.__names__, model.__shapes__
    for name in names:
        if name not in shapes:
            body[name] = _plain_field(name, renamed.get(name, name))
    body["__slots__"] = tuple(name for name in names if name in shapes)
    slotted = cast("type[M]", type(model.__name__, model.__bases__, body))
    slotted.__wire__ = {}
    for name in names:
        field = renamed.get(name, name)
        slotted.__wire__[name] = (field, _late(slotted, name, field, shapes[name]) if name in shapes else None)
    return slotted


def _plain_field(name: str, field: str) -> property:
    """Return a field without a shape, which most are: its value is that of the JSON object."""

    def get(model: BaseModel) -> Any:
        value = model._data.get(field)  # pyright: ignore[reportPrivateUsage]
        return value if value.__class__ in _SCALARS else model._of_other_kind(name, value)  # pyright: ignore

    if name == output_text.NAME:

        def get_text(model: BaseModel) -> Any:
            value = get(model)
            return output_text.output_text(model._data) if value is None else value  # pyright: ignore[reportPrivateUsage]

        return property(get_text)
    return property(get)


def _late(model: type[BaseModel], name: str, field: str, shape: Shape) -> Decode:
    """Return a decoder that binds the shape when it is first needed, and puts the bound one in its own place."""

    def decode(value: Any) -> Any:
        models = sys.modules[model.__module__.rpartition(".")[0]]
        bound = shape.bind(models)
        model.__wire__[name] = (field, bound)
        return bound(value)

    return decode


def _is_openais(kind: type) -> bool:
    return any(base.__module__.partition(".")[0] == "openai" for base in kind.__mro__)


def as_json(value: Any) -> object:
    """Return what JSON encoders should write for models, ours and others', and for collections; for their `default`.

    What can be read but once is refused: a request may be written once more, for another endpoint.

    Raises:
        TypeError: the value is none of these.
    """
    if isinstance(value, BaseModel):
        return value._current()  # pyright: ignore[reportPrivateUsage]
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    if isinstance(value, array):  # an embedding
        return value.tolist()
    if callable(dump := getattr(type(value), "model_dump", None)):  # of pydantic
        # The fields of openai's models that nobody set are null, and the service refuses null for some of them.
        return dump(value, mode="json", by_alias=True, exclude_unset=_is_openais(type(value)))
    if isinstance(fields := getattr(type(value), "__attrs_attrs__", None), tuple):
        return {field.name: getattr(value, field.name) for field in fields}
    if isinstance(value, (KeysView, ValuesView)):
        return list(cast("KeysView[object]", value))
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(element) for key, element in value.items() if element is not None}
    return [_without_none(element) for element in value] if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    """Return JSON values for models and what holds them, in new containers; without recursion, at any depth."""
    top: list[Any] = [value]
    pending: list[Any] = [top]
    for container in pending:  # which grows on the way
        for key, element in container.items() if isinstance(container, dict) else enumerate(container):
            if element.__class__ in _SCALARS:
                continue
            inner = as_json(element) if isinstance(element, BaseModel) else element
            if isinstance(inner, Mapping):
                container[key] = dict(inner)
            elif isinstance(inner, (list, tuple, array)):
                container[key] = list(inner)
            else:
                continue
            pending.append(container[key])
    return top[0]


_SCALARS = frozenset({str, int, float, bool, type(None)})


def _restore(model: type[BaseModel], data: dict[str, Any]) -> BaseModel:
    return model.from_dict(data)


@define
class UnknownVariant(BaseModel):
    """An object where a union was expected, of a variant that this API version's spec does not list.

    Its properties are attributes under their JSON names.
    """
