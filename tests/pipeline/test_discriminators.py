"""Bases become unions of their children, and each union says what tells its variants apart."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline.allof import flatten
from pipeline.discriminators import bases_to_unions, make_explicit, values_of
from pipeline.documents import Document, PipelineError

STRING = {"type": "string"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def only(*values: object) -> Document:
    return {"type": "string", "enum": list(values)}


def thing(*required: str, **properties: Document) -> Document:
    result: Document = {"type": "object", "properties": properties}
    return result | {"required": list(required)} if required else result


def document(**schemas: Document) -> Document:
    return {"openapi": "3.0.0", "paths": {}, "components": {"schemas": schemas}}


def unions(**schemas: Document) -> Any:
    original = document(**schemas)
    flattened = flatten(original)
    before = copy.deepcopy((original, flattened))
    result = bases_to_unions(original, flattened)
    assert (original, flattened) == before, "the input is changed"
    return result["components"]["schemas"]


def base(**mapping: str) -> Document:
    discriminator: Document = {"propertyName": "kind"}
    if mapping:
        discriminator["mapping"] = {value: ref(name)["$ref"] for value, name in mapping.items()}
    return thing("kind", kind=STRING) | {"discriminator": discriminator}


def child(**more: Any) -> Document:
    return {"allOf": [ref("Base"), thing("own", own=STRING)]} | more


@pytest.mark.parametrize(
    "schemas",
    [
        pytest.param({"Base": base(cat="Cat"), "Cat": child()}, id="by the mapping of the base"),
        pytest.param(
            {"Base": base(), "Cat": child(**{"x-ms-discriminator-value": "cat"})}, id="by x-ms-discriminator-value"
        ),
        pytest.param({"Base": base(), "Cat": child(properties={"kind": only("cat")})}, id="by its only value, beside"),
        pytest.param(
            {"Base": base(), "Cat": {"allOf": [ref("Base"), thing("own", own=STRING, kind=only("cat"))]}},
            id="by its only value, in a member",
        ),
    ],
)
def test_how_a_child_is_known(schemas: dict[str, Document]) -> None:
    result = unions(**schemas)
    assert result["Base"] == {
        "oneOf": [ref("Cat")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
    }
    assert result["Cat"]["properties"] == {"kind": only("cat"), "own": STRING}
    assert set(result["Cat"]["required"]) == {"kind", "own"}


def test_a_child_by_which_no_value_is_known() -> None:
    with pytest.raises(
        PipelineError, match=r"#/components/schemas/Cat: no value of 'kind' is known for this variant; .*overlay"
    ):
        unions(Base=base(), Cat=child())


def test_several_children() -> None:
    result = unions(Base=base(cat="Cat", dog="Dog"), Cat=child(), Dog=child())
    assert result["Base"]["oneOf"] == [ref("Cat"), ref("Dog")]
    assert [result[name]["properties"]["kind"] for name in ("Cat", "Dog")] == [only("cat"), only("dog")]


def test_a_child_under_two_values_is_one_variant() -> None:
    result = unions(Base=base(cat="Cat", kitten="Cat"), Cat=child())
    assert result["Base"]["oneOf"] == [ref("Cat")]
    assert set(result["Base"]["discriminator"]["mapping"]) == {"cat", "kitten"}


def test_a_child_under_two_values_allows_both() -> None:
    result = unions(Base=base(cat="Cat", kitten="Cat"), Cat=child())
    assert set(result["Cat"]["properties"]["kind"]["enum"]) == {"cat", "kitten"}


@pytest.mark.parametrize(
    ("schemas", "said"),
    [
        pytest.param({"Base": base(cat="Nobody")}, "its mapping leads to Nobody, no children", id="not there"),
        pytest.param({"Base": base(cat="Cat"), "Cat": thing()}, "its mapping leads to Cat, no children", id="no child"),
        pytest.param(
            {"Base": base(cat="Alias"), "Alias": {"allOf": [ref("Base")]}},
            "its mapping leads to Alias, no children",
            id="another name for the base",
        ),
        pytest.param(
            {name: child(properties={"kind": only("cat")}) for name in ("Cat", "Dog")} | {"Base": base()},
            "Dog and Cat are both 'cat'",
            id="two children of one value",
        ),
    ],
)
def test_children_that_cannot_be_told(schemas: dict[str, Document], said: str) -> None:
    with pytest.raises(PipelineError, match=rf"schemas/Base: {said}; use an overlay"):
        unions(**schemas)


def test_a_base_keeps_its_source_and_its_null() -> None:
    more = {"x-source": "inference#/components/schemas/base", "nullable": True}
    result = unions(Base=base(cat="Cat") | more, Cat=child())["Base"]
    assert set(result) == {"oneOf", "discriminator", *more}
    assert {key: result[key] for key in more} == more


def test_a_child_that_only_refers_to_its_base_is_a_variant_too() -> None:
    result = unions(Base=base(), Cat={"allOf": [ref("Base")], "x-ms-discriminator-value": "cat"})
    assert result["Cat"] == thing("kind", kind=only("cat"))


def test_a_base_without_children_is_an_ordinary_object() -> None:
    assert unions(Base=base())["Base"] == thing("kind", kind=STRING)


def test_a_union_with_a_discriminator_is_no_base() -> None:
    union: Document = {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}}
    assert unions(Union=union, Cat=thing(kind=only("cat")))["Union"] == union


def test_a_child_that_is_a_base_by_another_property_becomes_a_union_too() -> None:
    message = {
        "allOf": [ref("Base"), thing("role", kind=only("message"), role=STRING)],
        "discriminator": {"propertyName": "role", "mapping": {"user": ref("User")["$ref"]}},
    }
    user = {"allOf": [ref("Message"), thing(text=STRING)]}
    result = unions(Base=base(message="Message"), Message=message, User=user)
    assert result["Base"]["oneOf"] == [ref("Message")]
    assert result["Message"]["oneOf"] == [ref("User")]
    assert result["User"]["properties"] == {"kind": only("message"), "role": only("user"), "text": STRING}


def test_the_order_of_components_does_not_matter() -> None:
    message = {
        "allOf": [ref("Base"), thing("role", kind=STRING, role=STRING)],
        "discriminator": {"propertyName": "role", "mapping": {"user": ref("User")["$ref"]}},
    }
    schemas: Document = {"Message": message, "User": {"allOf": [ref("Message"), thing(text=STRING)]}}
    whole = base(message="Message")
    result = unions(**schemas, Base=whole)
    assert unions(Base=whole, **schemas) == result
    assert result["User"]["properties"]["kind"] == only("message"), "the children of a child are given its value"


# Unions that are written as unions


def explicit(union: Document, **schemas: Document) -> Any:
    original = document(Union=union, **schemas)
    before = copy.deepcopy(original)
    result = make_explicit(original)["components"]["schemas"]["Union"].get("discriminator")
    assert original == before, "the input is changed"
    return result


def mapping(**names: str) -> Document:
    return {value: ref(name)["$ref"] for value, name in names.items()}


CAT, DOG = thing(type=only("cat"), a=STRING), thing(type=only("dog"), a=STRING)
UNION = {"oneOf": [ref("Cat"), ref("Dog")]}


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_discriminator_is_found(key: str) -> None:
    assert explicit({key: [ref("Cat"), ref("Dog")]}, Cat=CAT, Dog=DOG) == {
        "propertyName": "type",
        "mapping": mapping(cat="Cat", dog="Dog"),
    }


@pytest.mark.parametrize(
    ("cat", "dog", "expected"),
    [
        pytest.param({"const": "cat"}, {"const": "dog"}, {"cat": "Cat", "dog": "Dog"}, id="const"),
        pytest.param(only("cat", "lion"), only("dog"), {"cat": "Cat", "lion": "Cat", "dog": "Dog"}, id="two values"),
        pytest.param(only("cat", "pet"), only("dog", "pet"), {"cat": "Cat", "dog": "Dog"}, id="a shared value"),
        pytest.param(ref("Kind"), only("dog"), {"cat": "Cat", "dog": "Dog"}, id="by reference"),
        pytest.param(only("cat", None), only("dog"), {"cat": "Cat", "dog": "Dog"}, id="null is no value"),
        pytest.param(STRING, only("dog"), {"dog": "Dog"}, id="one variant does not say"),
    ],
)
def test_values(cat: Document, dog: Document, expected: dict[str, str]) -> None:
    found = explicit(UNION, Cat=thing(type=cat), Dog=thing(type=dog), Kind=only("cat"))
    assert found == {"propertyName": "type", "mapping": mapping(**expected)}


@pytest.mark.parametrize(
    ("union", "cat", "dog"),
    [
        pytest.param(UNION, thing(type=only("pet")), thing(type=only("pet")), id="all values shared"),
        pytest.param(UNION, thing(a=STRING), thing(b=STRING), id="no common property"),
        pytest.param(UNION, thing(type=only(1)), thing(type=only(2)), id="values that are no strings"),
        pytest.param({"oneOf": [ref("Cat"), STRING]}, CAT, DOG, id="one object alone"),
        pytest.param({"oneOf": [STRING, {"type": "null"}]}, CAT, DOG, id="no object"),
    ],
)
def test_nothing_tells_the_variants_apart(union: Document, cat: Document, dog: Document) -> None:
    assert explicit(union, Cat=cat, Dog=dog) is None


@pytest.mark.parametrize("name", ["role", "object", "kind", "event", "flavour"])
def test_other_properties_than_type(name: str) -> None:
    cat, dog = thing(**{name: only("cat")}), thing(**{name: only("dog")})
    found = explicit(UNION, Cat=cat, Dog=dog)
    assert found == {"propertyName": name, "mapping": mapping(cat="Cat", dog="Dog")}


def test_type_goes_before_what_tells_no_more() -> None:
    cat, dog = CAT["properties"] | {"role": only("a")}, DOG["properties"] | {"role": only("b")}
    assert explicit(UNION, Cat=thing(**cat), Dog=thing(**dog))["propertyName"] == "type"


def test_type_goes_before_what_has_more_values() -> None:
    cat, dog = CAT["properties"] | {"state": only("a", "b", "x")}, DOG["properties"] | {"state": only("c", "d", "x")}
    assert explicit(UNION, Cat=thing(**cat), Dog=thing(**dog))["propertyName"] == "type"


def test_a_property_that_tells_every_variant_goes_first() -> None:
    birds = {"oneOf": [*UNION["oneOf"], ref("Bird")]}
    cat, dog = CAT["properties"] | {"state": only("a")}, DOG["properties"] | {"state": only("b")}
    bird = thing(type=only("cat"), state=only("c"))
    assert explicit(birds, Cat=thing(**cat), Dog=thing(**dog), Bird=bird)["propertyName"] == "state"


def test_a_declared_discriminator_is_completed() -> None:
    declared = UNION | {"discriminator": {"propertyName": "type", "mapping": mapping(feline="Cat")}}
    assert explicit(declared, Cat=CAT, Dog=DOG)["mapping"] == mapping(feline="Cat", cat="Cat", dog="Dog")


def test_a_declared_property_is_the_only_candidate() -> None:
    declared = UNION | {"discriminator": {"propertyName": "a"}}
    assert explicit(declared, Cat=CAT, Dog=DOG) is None


def test_a_variant_that_is_a_union_is_known_by_all_its_values() -> None:
    pets = {"oneOf": [ref("Pets"), ref("Bird")]}
    found = explicit(pets, Pets=UNION, Cat=CAT, Dog=DOG, Bird=thing(type=only("bird")))
    assert found == {"propertyName": "type", "mapping": mapping(cat="Pets", dog="Pets", bird="Bird")}


def test_unions_inside_schemas_and_operations() -> None:
    media = {"application/json": {"schema": {"type": "array", "items": UNION}}}
    paths = {"/pets": {"get": {"parameters": [], "responses": {"200": {"content": media}}}}}
    result = make_explicit(document(Cat=CAT, Dog=DOG, Owner=thing(pet=UNION)) | {"paths": paths})
    found = result["components"]["schemas"]["Owner"]["properties"]["pet"]
    assert found["discriminator"]["propertyName"] == "type"
    answer = result["paths"]["/pets"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["items"] == found


@pytest.mark.parametrize(
    ("variant", "name", "expected"),
    [(ref("Cat"), "type", ["cat"]), (ref("Cat"), "a", []), (ref("Cat"), "b", []), (UNION, "type", ["cat", "dog"])],
)
def test_values_of_a_variant(variant: Document, name: str, expected: list[str]) -> None:
    assert values_of(variant, name, {"Cat": CAT, "Dog": DOG}) == expected
