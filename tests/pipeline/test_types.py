"""What a schema is in Python: the type that is read, the type that is accepted, and the shape that decodes it."""

from __future__ import annotations

import ast
import copy
from typing import Any

import pytest

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref, Shape
from pipeline.documents import Document, PipelineError
from tests.pipeline.parsing import typed, typed_schema, with_components


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(item: Document) -> Document:
    return {"type": "array", "items": item}


def thing(*required: str, **properties: Document) -> Document:
    result: Document = {"type": "object", "properties": properties}
    return result | {"required": list(required)} if required else result


def only(*values: object) -> Document:
    return {"type": "string", "enum": list(values)}


def mapping(**names: str) -> Document:
    return {value: ref(name)["$ref"] for value, name in names.items()}


STRING, NUMBER, NULL = {"type": "string"}, {"type": "number"}, {"type": "null"}
PETS = {
    "oneOf": [ref("Cat"), ref("Dog")],
    "discriminator": {"propertyName": "type", "mapping": mapping(cat="Cat", dog="Dog")},
}
COMPONENTS: Document = {
    "Cat": thing("type", type=only("cat"), claws=NUMBER),
    "Dog": thing("type", type=only("dog"), tail=STRING),
    "Pet": PETS,
    "Pets": listed(ref("Pet")),
    "Names": listed(STRING),
    "Map": {"type": "object", "additionalProperties": NUMBER},
    "Free": {"type": "object"},
    "Colour": only("red"),
    "Id": STRING,
    "Text": {"oneOf": [STRING, NULL]},
}


@pytest.mark.parametrize(
    ("schema", "read", "accepted"),
    [
        pytest.param(STRING, "str", "str", id="string"),
        pytest.param({"type": "integer"}, "int", "int", id="integer"),
        pytest.param(NUMBER, "float", "float", id="number"),
        pytest.param({"type": "boolean"}, "bool", "bool", id="boolean"),
        pytest.param(NULL, "None", "None", id="null"),
        pytest.param({}, "Any", "Any", id="anything"),
        pytest.param({"type": ["string", "null"]}, "str | None", "str | None", id="nullable"),
        pytest.param({"type": ["null", "string"]}, "str | None", "str | None", id="None comes last"),
        pytest.param({"const": "a"}, 'Literal["a"]', 'Literal["a"]', id="const"),
        pytest.param(only("a", "b", "a"), 'Literal["a", "b"]', 'Literal["a", "b"]', id="enum"),
        pytest.param(only("a", None), 'Literal["a"] | None', 'Literal["a"] | None', id="enum with null"),
        pytest.param({"enum": [1, 2]}, "Literal[1, 2]", "Literal[1, 2]", id="enum of integers"),
        pytest.param(only('a"] | b'), r'Literal["a\"] | b"]', r'Literal["a\"] | b"]', id="quotes and bars in a value"),
        pytest.param(listed(STRING), "list[str]", "Sequence[str]", id="array"),
        pytest.param({"type": "array"}, "list[Any]", "Sequence[Any]", id="array of anything"),
        pytest.param({"type": "object"}, "dict[str, Any]", "Mapping[str, Any]", id="free-form object"),
        pytest.param(COMPONENTS["Map"], "dict[str, float]", "Mapping[str, float]", id="map"),
        pytest.param(
            {"type": "object", "additionalProperties": True},
            "dict[str, Any]",
            "Mapping[str, Any]",
            id="map of anything",
        ),
        pytest.param({"additionalProperties": STRING}, "dict[str, str]", "Mapping[str, str]", id="map without a type"),
        pytest.param(STRING | {"format": "binary"}, "bytes", "FileContent", id="file"),
        pytest.param(STRING | {"format": "date-time"}, "str", "str", id="other formats"),
        pytest.param(ref("Cat"), "Cat", "Cat | Mapping[str, Any]", id="model"),
        pytest.param(ref("Pet"), "Pet", "Pet | Mapping[str, Any]", id="union of models"),
        pytest.param(ref("Colour"), "Colour", "Colour", id="enum by name"),
        pytest.param(ref("Text"), "Text", "Text", id="union of scalars by name"),
        pytest.param(ref("Names"), "Names", "Sequence[str]", id="array by name"),
        pytest.param(ref("Pets"), "Pets", "Sequence[Pet | Mapping[str, Any]]", id="array of models by name"),
        pytest.param(ref("Map"), "Map", "Mapping[str, float]", id="map by name"),
        pytest.param(
            {"anyOf": [ref("Cat"), NULL]}, "Cat | None", "Cat | Mapping[str, Any] | None", id="nullable model"
        ),
        pytest.param(
            {"oneOf": [STRING, listed(ref("Cat"))]},
            "str | list[Cat]",
            "str | Sequence[Cat | Mapping[str, Any]]",
            id="string or array of models",
        ),
        pytest.param(
            {"oneOf": [ref("Dog"), ref("Cat")]}, "Dog | Cat", "Dog | Mapping[str, Any] | Cat", id="union is told once"
        ),
        pytest.param(
            {"oneOf": [STRING, ref("Cat"), ref("Dog"), NULL]},
            "str | Pet | None",
            "str | Pet | Mapping[str, Any] | None",
            id="union that has a name",
        ),
        pytest.param({"oneOf": [STRING, {}]}, "Any", "Any", id="a union with anything is anything"),
        pytest.param(
            {"anyOf": [{"type": ["string", "null"]}, only("a")]},
            'str | Literal["a"] | None',
            'str | Literal["a"] | None',
            id="None of a variant comes last",
        ),
        pytest.param(
            {"anyOf": [only('a"] | b'), NULL]},
            r'Literal["a\"] | b"] | None',
            r'Literal["a\"] | b"] | None',
            id="a union with quotes and bars in a value",
        ),
        pytest.param(
            {"additionalProperties": NUMBER, "type": ["object", "null"]},
            "dict[str, float] | None",
            "Mapping[str, float] | None",
            id="a map that may be null",
        ),
        pytest.param(
            listed(STRING) | {"type": ["array", "null"]},
            "list[str] | None",
            "Sequence[str] | None",
            id="array that may be null",
        ),
    ],
)
def test_types(schema: Document, read: str, accepted: str) -> None:
    before = copy.deepcopy(schema)
    types, found = typed_schema(schema, COMPONENTS)
    assert types.annotation(found) == read
    assert types.parameter(found) == accepted
    assert schema == before, "the input is changed"
    for source in (read, accepted):
        ast.parse(source, mode="eval")


NAMED: Document = {
    "Cat": COMPONENTS["Cat"],
    "Alias": ref("Cat"),
    "Content": {"oneOf": [STRING, listed(ref("Cat"))]},
    "Stop": {"anyOf": [STRING, listed(STRING)]},
    "Nullable": {"type": ["array", "null"], "items": STRING},
    "Pet": {"oneOf": [ref("Alias"), STRING]},
    "Free": {"oneOf": [STRING, {"type": "object"}]},
    "Colour": {"oneOf": [only("red"), STRING]},
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Alias", "Cat | Mapping[str, Any]"),
        ("Content", "str | Sequence[Cat | Mapping[str, Any]]"),
        ("Stop", "str | Sequence[str]"),
        ("Nullable", "Sequence[str] | None"),
        ("Pet", "Pet | Mapping[str, Any]"),
        ("Free", "str | Mapping[str, Any]"),
        ("Colour", "Colour"),
    ],
)
def test_plain_values_are_accepted_for_every_component(name: str, expected: str) -> None:
    types, found = typed_schema(ref(name), NAMED)
    assert types.parameter(found) == expected


@pytest.mark.parametrize(("value", "expected"), [([None], "None"), (["\U0001f600"], 'Literal["\U0001f600"]')])
def test_unusual_enums(value: list[Any], expected: str) -> None:
    types, found = typed_schema({"enum": value}, {})
    assert ast.dump(ast.parse(types.annotation(found))) == ast.dump(ast.parse(expected))


def test_components_by_kind() -> None:
    types = typed(with_components(COMPONENTS))
    assert [*types.parsed.models] == ["Cat", "Dog"]
    aliases = types.aliases()
    assert {name: shape for name, (_, shape) in aliases.items() if shape} == {
        "Pet": "OneOf('type', {'cat': 'Cat', 'dog': 'Dog'})",
        "Pets": "ListOf(Ref('Pet'))",
    }
    assert {name: annotation for name, (annotation, shape) in aliases.items() if not shape} == {
        "Names": "list[str]",
        "Map": "dict[str, float]",
        "Free": "dict[str, Any]",
        "Colour": 'Literal["red"]',
        "Id": "str",
        "Text": "str | None",
    }


# Shapes


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param(STRING, None, id="scalar"),
        pytest.param(listed(STRING), None, id="array of scalars"),
        pytest.param(COMPONENTS["Map"], None, id="map of scalars"),
        pytest.param({"type": "object"}, None, id="free-form object"),
        pytest.param(ref("Names"), None, id="array of scalars by name"),
        pytest.param(ref("Text"), None, id="union of scalars by name"),
        pytest.param({"oneOf": [STRING, NUMBER]}, None, id="union of scalars"),
        pytest.param(ref("Cat"), "Ref('Cat')", id="model"),
        pytest.param(ref("Pet"), "Ref('Pet')", id="union by name"),
        pytest.param(ref("Pets"), "Ref('Pets')", id="array by name"),
        pytest.param(listed(ref("Cat")), "ListOf(Ref('Cat'))", id="array of models"),
        pytest.param(listed(listed(ref("Cat"))), "ListOf(ListOf(Ref('Cat')))", id="array of arrays"),
        pytest.param({"additionalProperties": ref("Cat")}, "MapOf(Ref('Cat'))", id="map of models"),
        pytest.param({"anyOf": [ref("Cat"), NULL]}, "Ref('Cat')", id="nullable model"),
        pytest.param({"oneOf": [STRING, ref("Cat")]}, "Ref('Cat')", id="string or model"),
        pytest.param({"oneOf": [STRING, listed(ref("Cat"))]}, "ListOf(Ref('Cat'))", id="string or array"),
        pytest.param(
            {"oneOf": [ref("Cat"), listed(ref("Cat"))]},
            "ByKind(object=Ref('Cat'), array=ListOf(Ref('Cat')))",
            id="model or array",
        ),
        pytest.param({"oneOf": [ref("Cat"), ref("Cat")]}, "Ref('Cat')", id="one model twice"),
        pytest.param(PETS, "OneOf('type', {'cat': 'Cat', 'dog': 'Dog'})", id="union with a discriminator"),
        pytest.param(
            {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "type", "mapping": mapping(cat="Cat")}},
            "OneOf('type', {'cat': 'Cat'})",
            id="union of one variant, so far",
        ),
        pytest.param(
            {"oneOf": [*PETS["oneOf"], NULL, STRING], "discriminator": PETS["discriminator"]},
            "OneOf('type', {'cat': 'Cat', 'dog': 'Dog'})",
            id="union of models and scalars",
        ),
    ],
)
def test_shapes(schema: Document, expected: str | None) -> None:
    types, found = typed_schema(schema, COMPONENTS)
    assert types.shape(found) == expected


def test_a_union_of_two_arrays_of_models() -> None:
    with pytest.raises(PipelineError, match=r"a union of several arrays of objects; mend it with an overlay"):
        shape_text({"oneOf": [listed(ref("Cat")), listed(ref("Dog"))]}, COMPONENTS)


@pytest.mark.parametrize(
    "variants",
    [
        pytest.param([ref("Cat"), {"additionalProperties": ref("Dog")}], id="model or map"),
        pytest.param([ref("Cat"), ref("CatMap")], id="model or map by name"),
    ],
)
def test_a_union_of_models_and_others(variants: list[Document]) -> None:
    named: Document = {"CatMap": {"additionalProperties": ref("Cat")}}
    said = r"#/components/schemas/Probe/properties/value: a union of models and of maps or arrays; mend it with"
    with pytest.raises(PipelineError, match=said):
        shape_text({"oneOf": variants}, COMPONENTS | named)


def test_another_name_of_a_model_is_a_variant() -> None:
    union = {"oneOf": [ref("Alias"), ref("Dog")]}
    cat, dog = thing("claws", claws=NUMBER), thing("tail", tail=NUMBER)
    shape = shape_text(union, {"Alias": ref("Cat"), "Cat": cat, "Dog": dog})
    assert shape == "ByKeys((('claws',), (), {}, 'Cat'), (('tail',), (), {}, 'Dog'))"


@pytest.mark.parametrize(
    "components",
    [
        {"Tree": {"oneOf": [STRING, listed(ref("Tree"))]}},
        {"Tree": listed(ref("Leaf")), "Leaf": {"anyOf": [ref("Tree"), STRING]}},
    ],
)
def test_a_union_of_itself(components: Document) -> None:
    with pytest.raises(PipelineError, match=r"openapi-python-client warns:\n.*(Tree|Leaf)"):
        typed(with_components(components))


def test_a_union_inside_a_model_of_its_own() -> None:
    components = {"Filter": {"oneOf": [ref("All"), STRING]}, "All": thing(filters=listed(ref("Filter")))}
    assert shape_text(ref("Filter"), components) == "Ref('Filter')"


def shape_text(schema: Document, components: Document) -> str | None:
    types, found = typed_schema(schema, components)
    return types.shape(found)


def shape_of(union: Document, **components: Document) -> Shape:
    """Return the shape itself: what its source text says."""
    source = shape_text(union, components)
    assert source is not None
    names = {kind.__name__: kind for kind in (ByKeys, ByKind, ListOf, MapOf, OneOf, Ref)}
    shape = eval(source, names)  # noqa: S307 - our own source
    assert isinstance(shape, Shape)
    return shape


class Models:
    """The namespace of models that a shape decodes to."""

    @define
    class Cat(BaseModel):
        pass

    @define
    class Dog(BaseModel):
        pass

    @define
    class Bird(BaseModel):
        pass


def decoded(union: Document, value: object, **components: Document) -> str:
    """Return the name of the class that a value is decoded to."""
    return type(shape_of(union, **components).bind(Models)(value)).__name__


UNION = {"oneOf": [ref("Cat"), ref("Dog")]}
BY_TYPE = {"propertyName": "type", "mapping": mapping(cat="Cat", dog="Dog")}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"claws": 4}, "Cat"),
        ({"claws": 4, "name": "a"}, "Cat"),
        ({"tail": 1}, "Dog"),
        ({"tail": 1, "name": "a"}, "Dog"),
        ({"else": 1}, "UnknownVariant"),
        ("text", "str"),
    ],
)
def test_without_a_discriminator_keys_decide(value: object, expected: str) -> None:
    cat, dog = thing("claws", claws=NUMBER, name=STRING), thing("tail", tail=NUMBER, name=STRING)
    assert decoded(UNION, value, Cat=cat, Dog=dog) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "cat"}, "Cat"),
        ({"type": "dog"}, "Dog"),
        ({"type": "fish"}, "UnknownVariant"),
        ({}, "UnknownVariant"),
    ],
)
def test_a_discriminator_decides(value: object, expected: str) -> None:
    cat, dog = thing("type", type=only("cat")), thing("type", type=only("dog"))
    assert decoded(UNION | {"discriminator": BY_TYPE}, value, Cat=cat, Dog=dog) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [({"type": "cat", "claws": 1}, "Cat"), ({"type": "dog"}, "Dog"), ({"claws": 1}, "Cat")],
)
def test_a_variant_may_leave_its_discriminator_out(value: object, expected: str) -> None:
    cat, dog = thing("claws", type=only("cat"), claws=NUMBER), thing("type", type=only("dog"))
    assert decoded(UNION | {"discriminator": BY_TYPE}, value, Cat=cat, Dog=dog) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "pet", "claws": 1}, "Cat"),
        ({"type": "pet", "tail": 1}, "Dog"),
        ({"type": "bird"}, "Bird"),
    ],
)
def test_variants_that_share_a_value_are_known_by_their_keys(value: object, expected: str) -> None:
    union = {
        "oneOf": [ref("Cat"), ref("Dog"), ref("Bird")],
        "discriminator": {"propertyName": "type", "mapping": mapping(bird="Bird")},
    }
    found = decoded(
        union,
        value,
        Cat=thing("type", "claws", type=only("pet"), claws=NUMBER),
        Dog=thing("type", "tail", type=only("pet"), tail=NUMBER),
        Bird=thing("type", type=only("bird")),
    )
    assert found == expected


def test_keys_of_a_union_in_a_union_are_those_of_its_models() -> None:
    components = {"Cat": thing("claws", claws=NUMBER), "Dog": thing("tail", tail=NUMBER), "Bird": thing("wings")}
    components["Bird"]["properties"] = {"wings": NUMBER}
    union = {"oneOf": [ref("Mammal"), ref("Bird")]}
    for value, expected in (({"tail": 1}, "Dog"), ({"claws": 1}, "Cat"), ({"wings": 2}, "Bird")):
        assert decoded(union, value, Mammal=UNION, **components) == expected
