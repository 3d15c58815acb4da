"""What every shape is; those that there are stand in `aoai._runtime.shapes`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, Union

Decode: TypeAlias = Callable[[Any], Any]
"""A function from a JSON value to what it means."""
Namespace: TypeAlias = Any
"""What has each model and each named union as an attribute."""


class Shape:
    """What a JSON value becomes. Bound to the models of a version it is a function from value to value."""

    __slots__ = ()

    def bind(self, models: Namespace) -> Decode:
        """Return the function that decodes a value of this shape with the models of one version."""
        raise NotImplementedError

    # A generated union is a type to a type checker and a shape at run time, so that `Tool | None` must work on it.
    def __or__(self, other: object) -> object:
        return Union[self, other]  # noqa: UP007

    def __ror__(self, other: object) -> object:
        return Union[other, self]  # noqa: UP007

    def __call__(self, *_: object, **__: object) -> None:
        raise TypeError("this is a union of models; build one of its variants instead")
