"""Shapes: how a JSON value becomes models. A generated model names one for each field that holds other models.

A shape never raises on data. What it does not know (a variant of later date, another kind of value than the spec
says) is kept: as an `UnknownVariant` where an object stands for a variant, as it is otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, UnknownVariant, view
from aoai._runtime.shape import Shape as Shape

if TYPE_CHECKING:
    from aoai._runtime.shape import Decode, Namespace


def _object(value: Any) -> Any:
    """Return a mapping of any class as a dict, and any other value as it is."""
    return dict(value) if not isinstance(value, dict) and isinstance(value, Mapping) else value


class Ref(Shape):
    """A model, or a named union, by its class name."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def bind(self, models: Namespace) -> Decode:
        """Return the decoder of the model or union."""
        meant = getattr(models, self.name)
        if isinstance(meant, Shape):
            return meant.bind(models)
        return view(meant)


class ListOf(Shape):
    """A JSON array of one shape."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item

    def bind(self, models: Namespace) -> Decode:
        """Return a decoder that gives a new list."""
        item = self.item.bind(models)

        def decode(value: Any) -> Any:
            return [item(element) for element in value] if isinstance(value, (list, tuple)) else value

        return decode


class MapOf(Shape):
    """A JSON object used as a map: any keys, values of one shape."""

    __slots__ = ("value",)

    def __init__(self, value: Shape) -> None:
        self.value = value

    def bind(self, models: Namespace) -> Decode:
        """Return a decoder that gives a new dict."""
        item = self.value.bind(models)

        def decode(value: Any) -> Any:
            value = _object(value)
            return {key: item(element) for key, element in value.items()} if isinstance(value, dict) else value

        return decode


class OneOf(Shape):
    """A union of objects, told apart by the value of one property.

    Args:
        discriminator: the property's name in JSON.
        table: the model's or union's name, by the property's value; None for a value that several variants share.
        otherwise: tells variants apart where the property is absent or its value is shared.
    """

    __slots__ = ("discriminator", "otherwise", "table")

    def __init__(self, discriminator: str, table: Mapping[str, str | None], otherwise: Shape | None = None) -> None:
        self.discriminator = discriminator
        self.table = table
        self.otherwise = otherwise

    def bind(self, models: Namespace) -> Decode:
        """Return a decoder that looks the variant up; a variant's module is imported when it first arrives."""
        names, property_name = self.table, self.discriminator
        unknown = view(UnknownVariant)
        undecided = self.otherwise.bind(models) if self.otherwise else unknown
        bound: dict[object, Decode] = {None: undecided}

        def decode(value: Any) -> Any:
            value = _object(value)
            if not isinstance(value, dict):
                return value
            key: Any = value.get(property_name)
            try:
                return bound[key](value)
            except KeyError:  # not met before
                name = names.get(key, "")
            except TypeError:  # an array or object, where the spec has a string
                return unknown(value)
            if name == "":
                return unknown(value)
            bound[key] = Ref(name).bind(models) if name else undecided
            return bound[key](value)

        return decode


class ByKeys(Shape):
    """A union of objects that no single property tells apart: the variant that fits an object best.

    Only a variant whose required properties are all there counts. One whose lists of allowed values hold comes before
    one whose do not, then the one that knows most of the object's keys, then the one that requires most, then the
    smallest.

    Args:
        variants: the required properties, the other ones, the allowed values of those that list them, and the name.
    """

    __slots__ = ("variants",)

    def __init__(self, *variants: tuple[tuple[str, ...], tuple[str, ...], Mapping[str, tuple[str, ...]], str]) -> None:
        self.variants = variants

    def bind(self, models: Namespace) -> Decode:
        """Return a decoder that compares keys and values; an object that fits none becomes an `UnknownVariant`."""
        variants = [
            (frozenset(required), frozenset(required + others), allowed, Ref(name).bind(models))
            for required, others, allowed, name in self.variants
        ]
        unknown = view(UnknownVariant)

        def decode(value: Any) -> Any:
            value = _object(value)
            if not isinstance(value, dict):
                return value
            keys = value.keys()
            best, chosen = (False, -1, 0, 0), unknown
            for required, known, allowed, variant in variants:
                fits = all(value[name] in values for name, values in allowed.items() if name in keys)
                rank = (fits, len(keys & known), len(required), -len(known))
                if keys >= required and rank > best:
                    best, chosen = rank, variant
            return chosen(value)

        return decode


class ByKind(Shape):
    """A union of JSON kinds: objects of one shape, arrays of another; a scalar is kept as it is."""

    __slots__ = ("array", "object")

    def __init__(self, *, object: Shape | None = None, array: Shape | None = None) -> None:  # noqa: A002
        self.object = object
        self.array = array

    def bind(self, models: Namespace) -> Decode:
        """Return a decoder that looks at the kind of the value first."""
        of_object = self.object.bind(models) if self.object else None
        of_array = self.array.bind(models) if self.array else None

        def decode(value: Any) -> Any:
            if isinstance(value, (dict, BaseModel, Mapping)):
                return of_object(value) if of_object else value
            return of_array(value) if of_array and isinstance(value, (list, tuple)) else value

        return decode
