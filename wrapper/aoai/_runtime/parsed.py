"""Models that carry, beside the JSON they came from, what it was parsed to: an instance of the caller's own type.

The parsed value is no part of the JSON: `to_dict` and requests leave it out, and a message can be sent back as it is.
"""

from __future__ import annotations

import copy
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aoai._runtime.model import BaseModel

T = TypeVar("T")
P = TypeVar("P", bound="BaseModel")


if TYPE_CHECKING:
    from aoai._runtime.model import BaseModel as _Base
else:
    _Base = object


class Parsed(_Base):
    """What the classes of this module have in common; a generated class adds it to a model of its version."""

    __slots__ = ()
    __parsed__: ClassVar[str] = ""
    """The attribute that holds what was parsed; empty where only something inside does."""

    __made_of__: ClassVar[type[BaseModel] | None] = None
    """The model that a class was made of while a program runs, which no name leads to; see `variant`."""

    _parsed: Any

    def _value(self) -> Any:
        try:
            return object.__getattribute__(self, "_parsed")
        except AttributeError:
            return None

    def _shown(self) -> Iterator[tuple[str, Any]]:
        yield from super()._shown()
        if self.__parsed__:
            yield self.__parsed__, self._value()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        of = self.__made_of__
        kind = (type(self), None) if of is None else (type(self).__bases__[0], of)
        return _restore, (*kind, self._current(), self._value())

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with the fields in `update` assigned and what was parsed kept; a deep one shares nothing."""
        copied = copy.deepcopy(self) if deep else super().model_copy()
        object.__setattr__(copied, "_parsed", copied._value() if deep else self._value())
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    copy = model_copy


class ParsedContent(Parsed, Generic[T]):
    """A text that was parsed."""

    __slots__ = ()
    __parsed__ = "parsed"

    @property
    def parsed(self) -> T | None:
        """The text as the type that was asked for; None where the model refused, or said nothing."""
        value: T | None = self._value()
        return value


class ParsedOutput(Parsed, Generic[T]):
    """A response whose text was parsed."""

    __slots__ = ()
    __parsed__ = "output_parsed"

    @property
    def output_parsed(self) -> T | None:
        """The first text of the output as the type that was asked for; None if the model refused, or said nothing."""
        value: T | None = self._value()
        return value


class ParsedArguments(Parsed):
    """The arguments of a call of a function, parsed."""

    __slots__ = ()
    __parsed__ = "parsed_arguments"

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the type of the tool, or as JSON values; None for a tool that is not strict."""
        return self._value()


class ParsedDelta(Parsed):
    """An event that brings more of a text, or of arguments."""

    __slots__ = ()

    @property
    def snapshot(self) -> str:
        """The text, or the arguments, up to and with this event."""
        known = self._value()
        if known is None:  # it came by itself, from no stream
            return ""
        text, length = known
        whole: str = text.value()
        return whole[:length]

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        if self._value() is None:
            return super().__reduce__()
        text = self.snapshot
        return _restore, (type(self), None, self._current(), (_Whole(text), len(text)))


class _Whole:
    """A text that no more is added to."""

    def __init__(self, text: str) -> None:
        self._text = text

    def value(self) -> str:
        return self._text


class ParsedContentDelta(ParsedDelta):
    """An event that brings more of a text that is to be parsed."""

    __slots__ = ()

    @property
    def parsed(self) -> Any:
        """The value as far as it has come, as JSON values."""
        from aoai._runtime.partial import partial

        return partial(self.snapshot)


class ParsedArgumentsDelta(ParsedDelta):
    """An event that brings more of the arguments of a call of a function."""

    __slots__ = ()

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as far as they have come, as JSON values."""
        from aoai._runtime.partial import partial

        return partial(self.snapshot)


def parsed(model: type[P], source: BaseModel, value: object = None) -> P:
    """Return a model as another class with what it was parsed to, over the same JSON.

    Args:
        model: a subclass of `Parsed` and of the source's class.
        source: a model.
        value: what it was parsed to.
    """
    made = model.from_dict(source._current())  # pyright: ignore[reportPrivateUsage]
    object.__setattr__(made, "_parsed", value)
    served = source._slot("_served")  # pyright: ignore[reportPrivateUsage]
    if served is not None:
        object.__setattr__(made, "_served", served)
    return made


def variant(kind: Any, model: Any) -> type[BaseModel]:
    """Return the class of a model that also has what it was parsed to.

    Args:
        kind: `ParsedContent` or `ParsedArguments`.
        model: of a version; one that is of this kind comes back as it is.
    """
    made: type[BaseModel] = _variant(kind, model)
    return made


@cache
def _variant(kind: Any, model: Any) -> Any:
    if issubclass(model, kind):
        return model
    body = {"__slots__": ("_parsed",), "__module__": model.__module__, "__doc__": model.__doc__, "__made_of__": model}
    return type(f"Parsed{model.__name__}", (kind, model), body)


def _restore(kind: Any, of: type[BaseModel] | None, data: dict[str, Any], value: object) -> BaseModel:
    made: BaseModel = (kind if of is None else variant(kind, of)).from_dict(data)
    object.__setattr__(made, "_parsed", value)
    return made
