"""The types that an answer can be asked for as: their JSON schema, and how JSON text becomes one of them.

The schema and the reading are pydantic's or msgspec's, whichever fits the type and is installed.
"""

from __future__ import annotations

import dataclasses
import re
import sys
from functools import cached_property, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_origin, is_typeddict

from aoai._parse.strict import strict
from aoai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_ACCEPTED = "a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct"
_LONGEST_NAME = 64


class Format(Generic[T]):
    """A type that JSON text becomes.

    Args:
        type_: what `format_of` says.

    Raises:
        TypeError: it is none of these.
        ImportError: the library that it needs is not installed.
    """

    def __init__(self, type_: type[T]) -> None:
        self.type = type_
        described, self._read = _library(type_)(type_)
        self._described = described

    def __repr__(self) -> str:
        return f"<format {self.name}>"

    @property
    def name(self) -> str:
        """The type's name in the characters that the service allows: letters, digits, `_` and `-`, at most 64."""
        name = getattr(self.type, "__name__", None) or str(self.type)
        return re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:_LONGEST_NAME] or "answer"

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The strict JSON schema.

        Raises:
            TypeError: it is not that of an object, and the service takes nothing else.
        """
        schema = strict(self._described())
        if schema.get("type") != "object":
            raise TypeError(
                f"{self.type!r} is no JSON object, which the service needs an answer to be; use {_ACCEPTED}"
            )
        return schema

    def read(self, text: str) -> T:
        """Return what JSON text means.

        Raises:
            pydantic.ValidationError: the text is not of this type, for what pydantic reads.
            msgspec.ValidationError: the text is not of this type, for what msgspec reads.
        """
        value: T = self._read(text)
        return value


@lru_cache(maxsize=256)
def _format_of(type_: Any) -> Format[Any]:
    return Format(type_)


def format_of(type_: type[T]) -> Format[T]:
    """Return the format of a type, made once.

    Args:
        type_: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.

    Raises:
        TypeError: it is none of these.
        ImportError: the library that it needs is not installed.
    """
    return cast("Format[T]", _format_of(cast("Any", type_)))


Library = tuple["Callable[[], dict[str, Any]]", "Callable[[str], Any]"]


def _pydantic(type_: Any) -> Library:
    import pydantic

    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return type_.model_json_schema, type_.model_validate_json
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(type_)
    return adapter.json_schema, adapter.validate_json


def _msgspec(type_: Any) -> Library:
    import msgspec

    decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(type_)
    return lambda: msgspec.json.schema(type_), decoder.decode


def _library(type_: Any) -> Callable[[Any], Library]:
    """Return the library that fits a type; where both do, pydantic if it is installed."""
    of = get_origin(type_) or type_
    if not isinstance(of, type) or issubclass(of, BaseModel):
        raise TypeError(f"{type_!r} is nothing that an answer can be parsed to; use {_ACCEPTED}")
    if hasattr(of, "__struct_fields__"):
        return _msgspec
    if hasattr(of, "__pydantic_fields__"):
        return _pydantic
    if hasattr(of, "__attrs_attrs__"):
        return _installed(of, _msgspec)
    if is_typeddict(of) or type(of).__module__ == "typing_extensions":
        # pydantic takes those of typing from Python 3.12 on, before it those of typing_extensions.
        ours = sys.version_info >= (3, 12) or type(of).__module__ == "typing_extensions"
        return _installed(of, _pydantic, _msgspec) if ours else _installed(of, _msgspec, _pydantic)
    if dataclasses.is_dataclass(of):
        return _installed(of, _pydantic, _msgspec)
    raise TypeError(f"{type_!r} is nothing that an answer can be parsed to; use {_ACCEPTED}")


def _installed(type_: type, *fitting: Callable[[Any], Library]) -> Callable[[Any], Library]:
    for library in fitting:
        if find_spec(library.__name__.removeprefix("_")) is not None:
            return library
    names = " or ".join(library.__name__.removeprefix("_") for library in fitting)
    raise ImportError(f"{type_.__name__} as a format needs {names}; pip install 'aoai[parse]'")
