"""`allOf` is flattened, and what cannot be flattened is said."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline import overlay, pins
from pipeline.allof import flatten, inheritance
from pipeline.documents import SPEC, Document, PipelineError, load, walk
from pipeline.regular import inline_shared
from pipeline.schemas import resolve
from pipeline.swagger import to_openapi


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def document(**schemas: Document) -> Document:
    return {"openapi": "3.0.0", "paths": {}, "components": {"schemas": schemas}}


def thing(*required: str, **properties: Document) -> Document:
    """Return an object schema; a property's name may be required without being one of the properties."""
    result: Document = {"type": "object", "properties": properties}
    return result | {"required": list(required)} if required else result


def flat(whole: Document, **others: Document) -> Any:
    return flatten(document(Whole=whole, **others))["components"]["schemas"]["Whole"]


STRING = {"type": "string"}
NUMBER = {"type": "number"}
A = thing("a", a=STRING)
B = thing("b", b=NUMBER)


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        pytest.param({"allOf": [A, B]}, thing("a", "b", a=STRING, b=NUMBER), id="properties and required add up"),
        pytest.param({"allOf": [ref("A"), ref("B")]}, thing("a", "b", a=STRING, b=NUMBER), id="references"),
        pytest.param({"allOf": [ref("A")]} | B, thing("a", "b", a=STRING, b=NUMBER), id="beside allOf"),
        pytest.param({"allOf": [ref("Alias"), B]}, thing("a", "b", a=STRING, b=NUMBER), id="reference to a reference"),
        pytest.param({"allOf": [ref("A"), thing("a", a=NUMBER)]}, thing("a", a=NUMBER), id="the later member holds"),
        pytest.param({"allOf": [A]} | thing(a=NUMBER), thing("a", a=NUMBER), id="what stands beside holds most"),
        pytest.param(
            {"allOf": [ref("Child"), thing(c=STRING)]},
            thing("a", "b", a=STRING, b=NUMBER, c=STRING),
            id="allOf in a member",
        ),
        pytest.param(
            {"allOf": [A, {"required": ["a", "z"]}]}, thing("a", "z", a=STRING), id="required without properties"
        ),
        pytest.param({"allOf": [STRING, {"maxLength": 9}]}, {"type": "string", "maxLength": 9}, id="not an object"),
        pytest.param({"allOf": [{}, {"oneOf": [A, B]}]}, {"oneOf": [A, B]}, id="union beside nothing"),
    ],
)
def test_members_become_one_schema(whole: Document, expected: Document) -> None:
    assert flat(whole, A=A, B=B, Alias=ref("A"), Child={"allOf": [ref("A"), B]}) == expected


@pytest.mark.parametrize(
    ("annotations", "kept"),
    [
        ({}, {}),
        ({"nullable": True}, {"nullable": True}),
        ({"default": {}}, {"default": {}}),
        ({"deprecated": True, "readOnly": True}, {"deprecated": True, "readOnly": True}),
        ({"type": "object"}, {}),
    ],
)
def test_a_reference_with_annotations_stays_a_reference(annotations: Document, kept: Document) -> None:
    assert flat(thing(p={"allOf": [ref("A")]} | annotations), A=A)["properties"]["p"] == ref("A") | kept


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        pytest.param({"allOf": [A | {"nullable": True}, B]}, None, id="in a member it does not count"),
        pytest.param({"allOf": [ref("N"), B]}, None, id="in what a member refers to neither"),
        pytest.param({"allOf": [A, B], "nullable": True}, True, id="beside allOf it does"),
    ],
)
def test_nullable(whole: Document, expected: bool | None) -> None:
    assert flat(whole, N=A | {"nullable": True}).get("nullable") is expected


def test_what_a_base_is_known_by_is_not_inherited() -> None:
    base = thing(kind=STRING) | {"discriminator": {"propertyName": "kind"}, "x-source": "from here"}
    child = {"allOf": [ref("Base"), A], "x-ms-discriminator-value": "child"}
    assert flat(child, Base=base) == thing("a", kind=STRING, a=STRING)


def test_flattened_wherever_a_schema_stands() -> None:
    joined = {"allOf": [A, B]}
    media = {"content": {"application/json": {"schema": joined}}}
    operation = {
        "parameters": [{"name": "q", "in": "query", "schema": joined}],
        "requestBody": media,
        "responses": {"200": media | {"headers": {"h": {"schema": joined}}}},
    }
    paths = {"/things": {"post": operation}}
    schemas: Document = {
        "Map": {"additionalProperties": joined},
        "List": {"type": "array", "items": {"oneOf": [joined]}},
    }
    result = flatten(document(**schemas) | {"paths": paths})
    assert not [pointer for pointer, node in walk(result) if "allOf" in node]
    whole = thing("a", "b", a=STRING, b=NUMBER)
    places = [pointer for pointer, node in walk(result) if node == whole]
    assert len(places) == 6


@pytest.mark.parametrize(
    ("whole", "message"),
    [
        pytest.param(
            {"allOf": [STRING, A]},
            r"members cannot all hold: types \['object', 'string'\]; mend it with an overlay",
            id="a string and an object",
        ),
        pytest.param(
            {"allOf": [A, {"oneOf": [B]}]},
            r"allOf with a union as a member .*'oneOf'.*: use an overlay",
            id="an object and a union",
        ),
        pytest.param({"allOf": [A], "anyOf": [B]}, r"allOf with a union as a member .*'anyOf'", id="a union beside"),
        pytest.param(
            {"allOf": [ref("Whole"), A]},
            r"#/components/schemas/Whole is its own ancestor through allOf; mend it with an overlay",
            id="its own base",
        ),
        pytest.param(
            {"allOf": [ref("Middle"), A]}, r"schemas/(Whole|Middle) is its own ancestor", id="the base of its base"
        ),
        pytest.param(
            {"allOf": [ref("Nothing"), A]},
            r"#/components/schemas/Nothing is referred to and not there; mend it with an overlay",
            id="no such base",
        ),
        pytest.param(
            {"allOf": [{"$ref": "other.json#/A"}, A]}, r"\$ref other.json#/A does not lead to .*overlay", id="elsewhere"
        ),
    ],
)
def test_what_cannot_be_flattened(whole: Document, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        flat(whole, Middle={"allOf": [ref("Whole"), B]})


def test_a_reference_to_itself_outside_allof_is_no_ancestor() -> None:
    tree = {"allOf": [A, thing(children={"type": "array", "items": ref("Whole")})]}
    assert flat(tree)["properties"]["children"]["items"] == ref("Whole")


def test_inheritance_lists_the_children_of_each_base() -> None:
    base = thing(kind=STRING) | {"discriminator": {"propertyName": "kind"}}
    union: Document = {"oneOf": [ref("A")], "discriminator": {"propertyName": "kind"}}
    result = inheritance(
        document(
            Base=base, Lonely=base, Union=union, A=A, Child={"allOf": [ref("Base"), A]}, Other={"allOf": [A, ref("A")]}
        )
    )
    assert result == {"Base": ["Child"], "Lonely": []}


def test_another_name_is_no_child() -> None:
    base = thing(kind=STRING) | {"discriminator": {"propertyName": "kind"}}
    alias, own = {"allOf": [ref("Base")], "x-source": "from here"}, {"allOf": [ref("Base")], "properties": {}}
    assert inheritance(document(Base=base, Alias=alias, Child=own)) == {"Base": ["Child"]}
    assert flat(alias, Base=base) == ref("Base") | {"x-source": "from here"}


def mended(version: str, surface: pins.Surface) -> Document:
    overlays = overlay.load_overlays(SPEC / "overlays")
    document, _ = overlay.apply(load(SPEC / version / f"{surface}.json"), f"{version}/{surface}", overlays)
    return inline_shared(to_openapi(document))


DOCUMENTS = [(version, pin.surface) for version in pins.versions() for pin in pins.documents(version)]


@pytest.mark.parametrize(("version", "surface"), DOCUMENTS)
def test_the_pinned_documents(version: str, surface: pins.Surface) -> None:
    original = mended(version, surface)
    before = copy.deepcopy(original)
    result = flatten(original)
    assert original == before, "the input is changed"
    assert not [pointer for pointer, node in walk(result) if "allOf" in node]
    components = result["components"]["schemas"]
    assert set(components) == set(original["components"]["schemas"])
    for name, schema in original["components"]["schemas"].items():
        whole = resolve(components[name], components)
        for member in schema.get("allOf", []):
            part = resolve(member, components)
            assert set(part.get("properties", {})) <= set(whole["properties"])
            assert set(part.get("required", [])) <= set(whole.get("required", []))


def test_members_that_cannot_both_hold_are_not_read_as_one() -> None:
    """Trap 13: an item of an evaluation is, as pinned, a string and an object at once."""
    pinned = inline_shared(load(SPEC / "2025-04-01-preview" / "authoring.json"))
    with pytest.raises(PipelineError, match=r"cannot all hold|with a union"):
        flatten(pinned)
    item = flatten(mended("2025-04-01-preview", "authoring"))["components"]["schemas"]["EvalItem"]
    content = item["properties"]["content"]
    assert [variant.get("type", variant.get("$ref")) for variant in content["oneOf"]] == [
        "string",
        "#/components/schemas/InputTextContent",
        "object",
    ]
