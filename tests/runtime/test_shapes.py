"""Shapes decode what they know and keep what they do not, and never raise on data."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai._runtime.model import BaseModel, UnknownVariant, define
from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref, Shape

if TYPE_CHECKING:
    from collections.abc import Callable


@define
class Cat(BaseModel):
    kind: str
    lives: int | None


@define
class Dog(BaseModel):
    kind: str
    tail: bool | None


MODELS = SimpleNamespace(
    Cat=Cat,
    Dog=Dog,
    Pet=OneOf("kind", {"cat": "Cat", "dog": "Dog"}),
    Either=ByKeys((("kind", "lives"), (), {}, "Cat"), (("tail",), ("kind",), {}, "Dog")),
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["cat", "dog"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["kind", "lives", "tail", "other"]), inner, max_size=3)
    ),
    max_leaves=8,
)

SHAPES: list[Shape] = [
    Ref("Cat"),
    Ref("Pet"),
    ListOf(Ref("Pet")),
    MapOf(ListOf(Ref("Cat"))),
    OneOf("kind", {"cat": "Cat", "dog": "Pet"}),
    OneOf("kind", {"cat": None}, ByKeys((("lives",), (), {}, "Cat"), ((), ("kind", "tail"), {}, "Dog"))),
    Ref("Either"),
    ByKind(object=Ref("Pet"), array=ListOf(Ref("Dog"))),
    ByKind(object=Ref("Cat")),
    ByKind(array=ListOf(Ref("Dog"))),
]


def decoder(shape: Shape) -> Callable[[Any], Any]:
    return shape.bind(MODELS)


def plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(each) for each in value]
    return {key: plain(each) for key, each in value.items()} if isinstance(value, dict) else value


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
@given(value=anything)
def test_a_shape_loses_nothing_and_never_raises(shape: Shape, value: Any) -> None:
    assert plain(decoder(shape)(value)) == value


@pytest.mark.parametrize("value", [[], {}, [1], {"a": {}}, ["cat"]])
def test_a_discriminator_that_cannot_be_looked_up(value: object) -> None:
    found = decoder(MODELS.Pet)({"kind": value})
    assert type(found) is UnknownVariant
    assert found.to_dict() == {"kind": value}


@pytest.mark.parametrize("value", [1, 1.5, True, False, "", "Cat", "cat "])
def test_a_discriminator_of_another_value(value: object) -> None:
    assert type(decoder(MODELS.Pet)({"kind": value})) is UnknownVariant


@pytest.mark.parametrize("value", [{}, {"kind": None}, {"lives": 9}])
def test_no_discriminator(value: dict[str, object]) -> None:
    assert type(decoder(MODELS.Pet)(value)) is UnknownVariant
    assert type(decoder(OneOf("kind", {"dog": "Dog"}, ByKeys(((), ("kind", "lives"), {}, "Cat"))))(value)) is Cat


def test_a_value_that_variants_share_is_told_by_keys() -> None:
    decode = decoder(
        OneOf("kind", {"pet": None, "dog": "Dog"}, ByKeys((("lives",), (), {}, "Cat"), (("tail",), (), {}, "Dog")))
    )
    assert type(decode({"kind": "pet", "lives": 9})) is Cat
    assert type(decode({"kind": "pet", "tail": True})) is Dog
    assert type(decode({"kind": "dog", "lives": 9})) is Dog
    assert type(decode({"kind": "pet"})) is UnknownVariant


def test_an_answer_does_not_depend_on_those_before_it() -> None:
    decode = decoder(MODELS.Pet)
    for _ in range(2):
        assert type(decode({"kind": "cat"})) is Cat
        assert type(decode({"kind": "bird"})) is UnknownVariant
        assert type(decode({"kind": "dog"})) is Dog
        assert type(decode({"kind": None})) is UnknownVariant


def test_the_variant_that_knows_most_keys_is_taken() -> None:
    decode = decoder(MODELS.Either)
    assert type(decode({"kind": None, "lives": None})) is Cat
    assert type(decode({"kind": "x", "tail": True})) is Dog
    assert type(decode({"lives": 1, "tail": True})) is Dog
    assert type(decode({"kind": "x"})) is UnknownVariant
    assert type(decode({})) is UnknownVariant


def test_a_variant_whose_values_hold_comes_first() -> None:
    decode = decoder(
        ByKeys(
            (("kind",), ("lives", "tail"), {"kind": ("cat",)}, "Cat"), (("kind",), ("tail",), {"kind": ("dog",)}, "Dog")
        )
    )
    assert type(decode({"kind": "dog", "lives": 1, "tail": 1})) is Dog
    assert type(decode({"kind": "cat"})) is Cat
    assert type(decode({"kind": "bird", "lives": 1})) is Cat


def test_among_equals_the_smallest_variant_is_taken() -> None:
    big: Any = (("a",), ("b", "c"), {}, "Cat")
    small: Any = (("a",), ("b",), {}, "Dog")
    for variants in ((big, small), (small, big)):
        decode = decoder(ByKeys(*variants))
        assert type(decode({"a": 1, "b": 1, "other": 1})) is Dog
        assert type(decode({"a": 1, "c": 1})) is Cat


def test_kinds() -> None:
    decode = decoder(ByKind(object=Ref("Cat"), array=ListOf(Ref("Dog"))))
    assert type(decode({})) is Cat
    assert [type(each) for each in decode([{}, {}])] == [Dog, Dog]
    assert decode("text") == "text"
    assert decode(None) is None
    assert decoder(ByKind(array=ListOf(Ref("Dog"))))({"a": 1}) == {"a": 1}
    assert decoder(ByKind(object=Ref("Dog")))([{}]) == [{}]


def test_tuples_are_arrays() -> None:
    assert [type(each) for each in decoder(ListOf(Ref("Cat")))(({}, {}))] == [Cat, Cat]
    assert [type(each) for each in decoder(ByKind(array=ListOf(Ref("Cat"))))(({},))] == [Cat]


@pytest.mark.parametrize("shape", [Ref("Cat"), Ref("Pet"), Ref("Either"), ByKind(object=Ref("Cat"))])
def test_a_model_stays_the_model_that_it_is(shape: Shape) -> None:
    dog = Dog.from_dict({"kind": "dog"})
    assert decoder(shape)(dog) is dog
    assert decoder(ListOf(shape))([dog])[0] is dog


def test_containers_are_new() -> None:
    array: list[Any] = [{}]
    table: dict[str, Any] = {"a": {}}
    decoder(ListOf(Ref("Cat")))(array).append(1)
    decoder(MapOf(Ref("Cat")))(table)["b"] = 1
    assert (array, table) == ([{}], {"a": {}})


def test_a_union_is_a_type_and_nothing_to_build() -> None:
    assert MODELS.Pet | None == None | MODELS.Pet
    with pytest.raises(TypeError, match="union"):
        MODELS.Pet(kind="cat")
