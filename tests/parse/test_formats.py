"""Types that an answer becomes, and those that none does."""

from __future__ import annotations

import enum
import subprocess
import sys
import textwrap
import typing
from dataclasses import dataclass
from typing import Any, NamedTuple

import attrs
import msgspec
import pydantic
import pytest
import typing_extensions

import aoai
from aoai._parse.formats import format_of


class Model(pydantic.BaseModel):
    n: int


@dataclass
class Data:
    n: int


@attrs.define
class Attrs:
    n: int


class Struct(msgspec.Struct):
    n: int


class Dict(typing_extensions.TypedDict):
    n: int


class TypingDict(typing.TypedDict):
    n: int


T = typing.TypeVar("T")


class Box(pydantic.BaseModel, typing.Generic[T]):
    n: int


class Pair(NamedTuple):
    n: int


class Kind(enum.Enum):
    A = "a"


class Rows(pydantic.RootModel[list[int]]):
    pass


TYPES = [Model, Data, Attrs, Struct, Dict, TypingDict, Box[int]]


@pytest.mark.parametrize("type_", TYPES)
def test_each_kind_of_type_is_read(type_: Any) -> None:
    value = format_of(type_).read('{"n": 3}')
    assert (value["n"] if isinstance(value, dict) else value.n) == 3
    if not isinstance(value, dict):
        assert type(value) is type_
    assert format_of(type_).schema["required"] == ["n"]


@pytest.mark.parametrize("type_", TYPES)
def test_what_does_not_fit_is_a_value_error(type_: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of pydantic or msgspec, whose texts are theirs
        format_of(type_).read('{"n": "three"}')


@pytest.mark.parametrize("type_", [Pair, Kind, int, list, str, 3, "Model", None, aoai.UnknownVariant])
def test_other_types_are_refused(type_: Any) -> None:
    with pytest.raises(TypeError, match="pydantic model"):
        format_of(type_)


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON object"):
        _ = format_of(Rows).schema


def test_a_name_has_the_characters_that_the_service_takes() -> None:
    assert format_of(Model).name == "Model"
    assert format_of(Box[int]).name == "Box_int"
    assert len(format_of(pydantic.create_model("N" * 100, n=(int, ...))).name) == 64


def test_only_the_library_that_is_needed_is_imported() -> None:
    program = """
        import sys, dataclasses, msgspec
        from aoai._parse.formats import format_of
        class Struct(msgspec.Struct):
            n: int
        print(format_of(Struct).read('{"n": 1}').n, format_of(Struct).schema["type"], "pydantic" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "object", "False"]


@pytest.mark.parametrize(
    ("missing", "declared", "outcome"),
    [
        ("pydantic", "@dataclasses.dataclass\nclass T:\n    n: int", "1"),
        ("msgspec", "@dataclasses.dataclass\nclass T:\n    n: int", "1"),
        ("msgspec", "@attrs.define\nclass T:\n    n: int", "T as a format needs msgspec; pip install 'aoai[parse]'"),
    ],
)
def test_without_one_of_the_libraries(missing: str, declared: str, outcome: str) -> None:
    program = f"""
import sys, dataclasses, attrs, importlib.abc
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == {missing!r}:
            raise ModuleNotFoundError(name)
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == {missing!r} else real(name, package)
sys.meta_path.insert(0, Missing())
from aoai._parse.formats import format_of
{declared}
try:
    print(format_of(T).read('{{"n": 1}}').n)
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == outcome
