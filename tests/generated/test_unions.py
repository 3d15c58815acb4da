"""A union decodes to the variant that its discriminator names, and to an `UnknownVariant` where it names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aoai._runtime.model import BaseModel, UnknownVariant
from aoai._runtime.shapes import ByKind, ListOf, MapOf, OneOf, Shape

from .matching import Generated, match
from .pinned import versions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .matching import Target
    from .pinned import Pinned, Place


MENDED = {
    # What an overlay moves elsewhere or gives another value, by the end of the place and the component.
    ("chunking_strategy", "autoChunkingStrategyRequestParam"),
    ("chunking_strategy", "staticChunkingStrategyRequestParam"),
    ("graders", "GraderEndpoint"),
    ("graders", "OpenAI.GraderScoreModel"),
    ("graders", "OpenAI.GraderStringCheck"),
    ("graders", "OpenAI.GraderTextSimilarity"),
    ("schema", "createChatCompletionStreamResponse"),
    ("Tool", "ComputerTool"),
    # Messages of other kinds have the same type, or the same properties: what else is there decides, or nothing does.
    ("OpenAI.InputItem", "OpenAI.EasyInputMessage"),
    ("OpenAI.ItemResource", "OpenAI.InputMessageResource"),
    ("OpenAI.ItemResource", "OpenAI.ItemResourceOutputMessage"),
    ("OpenAI.OutputItem", "OpenAI.OutputItemOutputMessage"),
    ("items", "OpenAI.EvalItem"),
}


def decoded(generated: Generated, target: Target, value: Any) -> Any:
    return target.bind(generated.models)(value) if isinstance(target, Shape) else target.from_dict(value)


def mapping(pinned: Pinned, place: Place) -> dict[tuple[str, str], str]:
    """Return the component that each value of a discriminator stands for, as the document says it."""
    declared = place.schema.get("discriminator", {})
    if not declared:
        return {}
    name = declared if isinstance(declared, str) else declared["propertyName"]
    found: dict[tuple[str, str], str] = {}
    if isinstance(declared, dict):
        found = {(name, value): meant.rpartition("/")[2] for value, meant in declared.get("mapping", {}).items()}
    for child in pinned.children.get(place.pointer[-1], []):
        value = pinned.components[child].schema.get("x-ms-discriminator-value")
        if value and child not in found.values():
            found[name, value] = child
    return found


def whole(pinned: Pinned, component: str) -> dict[str, Any]:
    """Return an object of a component with all its properties, each the first value that is listed, or null."""
    variant = pinned.variants(pinned.components[component])[0]
    return {name: _first(pinned, places[-1].schema) for name, places in variant.items()}


def _first(pinned: Pinned, schema: dict[str, Any]) -> Any:
    if "$ref" in schema:
        place = pinned.component(schema["$ref"])
        return _first(pinned, place.schema) if place else None
    return schema["enum"][0] if "enum" in schema else None


def one_ofs(target: object) -> Iterator[OneOf]:
    """Yield the unions with a discriminator in a shape, those that it only refers to left out."""
    if isinstance(target, OneOf):
        yield target
    inner: list[object] = []
    if isinstance(target, ListOf):
        inner = [target.item]
    elif isinstance(target, MapOf):
        inner = [target.value]
    elif isinstance(target, ByKind):
        inner = [target.object, target.array]
    for each in inner:
        yield from one_ofs(each)


@pytest.mark.parametrize("version", versions())
def test_a_discriminator_names_its_variant(version: str) -> None:
    generated = Generated(version)
    checked = 0
    for matched in match(version):
        for place, targets in matched.unions:
            for (name, value), component in mapping(matched.pinned, place).items():
                if (place.pointer[-1], component) in MENDED:
                    continue
                meant = generated.component(matched.pinned, component)
                found = decoded(generated, targets[0], {name: value})
                assert type(found) in generated.leaves([meant]) or type(found) is UnknownVariant, (place.pointer, value)  # type: ignore[list-item]
                if isinstance(meant, type):
                    assert type(found) is meant, (place.pointer, value)
                assert found.to_dict() == {name: value}
                checked += 1
    print(f"{version}: {checked} variants")
    assert checked > 5 or version < "2024"


@pytest.mark.parametrize("version", versions())
def test_a_whole_variant_is_known(version: str) -> None:
    generated = Generated(version)
    wrong: list[str] = []
    checked = 0
    for matched in match(version):
        for place, targets in matched.unions:
            members = [member for key in ("oneOf", "anyOf") for member in place.schema.get(key, [])]
            for component in {member["$ref"].rpartition("/")[2] for member in members if "$ref" in member}:
                if (place.pointer[-1], component) in MENDED:
                    continue
                meant = generated.component(matched.pinned, component)
                model = isinstance(meant, type) and issubclass(meant, BaseModel)
                if model and not matched.pinned.discriminators.get(component):
                    found = decoded(generated, targets[0], whole(matched.pinned, component))
                    checked += 1
                    if type(found) is not meant:
                        wrong.append(f"{'/'.join(place.pointer)}: {component} becomes {type(found).__name__}")
    print(f"{version}: {checked} variants")
    assert wrong == []


@pytest.mark.parametrize("version", versions())
def test_an_unknown_variant_keeps_its_fields(version: str) -> None:
    generated = Generated(version)
    shapes = [getattr(generated.models, name) for name in dir(generated.models) if name[0].isupper()]
    for model in generated.classes().values():
        shapes += model.__shapes__.values()
    unions = [union for shape in shapes for union in one_ofs(shape)]
    assert unions or version == "2023-05-15"
    for union in unions:
        value = {union.discriminator: "unheard-of", "field": {"inner": [1]}}
        found = decoded(generated, union, value)
        assert type(found) is UnknownVariant
        assert getattr(found, union.discriminator) == "unheard-of"
        assert found.field == {"inner": [1]}  # type: ignore[attr-defined]
        assert found.to_dict() == value


@pytest.mark.parametrize("version", versions())
def test_a_variant_is_known_by_its_own_value_alone(version: str) -> None:
    """Where the document names one variant only, another one is none of it either."""
    generated = Generated(version)
    wrong: list[str] = []
    for matched in match(version):
        for place, targets in matched.unions:
            for name in {name for name, _ in mapping(matched.pinned, place)}:
                found = decoded(generated, targets[0], {name: "unheard-of"})
                if type(found) is not UnknownVariant:
                    wrong.append(f"{'/'.join(place.pointer)}: {type(found).__name__}")
    assert wrong == []


def test_an_attribute_of_a_union_is_decoded_when_it_is_read() -> None:
    generated = Generated("2024-10-21")
    request: BaseModel = generated.models.CreateChatCompletionRequest.from_dict({"messages": [{"role": "user"}]})
    messages: list[BaseModel] = request.messages  # type: ignore[attr-defined]
    assert type(messages[0]) is generated.models.ChatCompletionRequestUserMessage
    messages[0].content = "hello"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    assert request.to_dict() == {"messages": [{"role": "user", "content": "hello"}]}
