"""`allOf` is flattened: one object with all the properties, or a plain reference where that is all it says."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from pipeline.documents import Document, PipelineError, inside
from pipeline.schemas import PREFIX, SOURCE, map_children, map_document, source_name, target

if TYPE_CHECKING:
    from collections.abc import Callable

_ANNOTATIONS = frozenset({SOURCE, "nullable", "default", "type", "deprecated", "readOnly"})
_DROPPED = frozenset({"allOf", "discriminator", "x-ms-discriminator-value"})
_NOT_INHERITED = _DROPPED | {SOURCE, "nullable"}


def flatten(document: Document) -> Document:
    """Return the document without `allOf`.

    A reference with annotations beside it stays a reference. Otherwise the members and what stands beside them become
    one schema: `required` adds up, properties add up, and where two members declare the same property the later one
    holds, as the more derived. `nullable` counts where it stands beside `allOf`, not inside a member: a value that
    every member must accept is null only if the whole says so.

    Raises:
        PipelineError: members that no value can satisfy, or a base schema that is its own ancestor.
    """
    components = document["components"]["schemas"]
    pending: set[str] = set()

    @cache
    def component(name: str) -> Document:
        if name in pending:
            raise PipelineError(
                f"{PREFIX}{source_name(name, components)} is its own ancestor through allOf; mend it with an overlay"
            )
        if name not in components:
            raise PipelineError(f"{PREFIX}{name} is referred to and not there; mend it with an overlay")
        pending.add(name)
        try:
            result = flat(components[name])
        except PipelineError as error:
            error.at_root("components", "schemas", source_name(name, components))
            raise
        pending.discard(name)
        return result

    def flat(schema: Document) -> Document:
        if "allOf" not in schema:
            return map_children(schema, flat)
        members: list[Document] = schema["allOf"]
        own = map_children({key: value for key, value in schema.items() if key not in _DROPPED}, flat)
        if _is_alias(schema):
            own.pop("type", None)
            return flat(members[0]) | own
        merged: Document = {}
        for index, member in enumerate(members):
            expanded = inside(lambda member: _expanded(member, component, flat), member, "allOf", index)
            merged = inside(partial(_merge, merged), expanded, "allOf", index)
        return _merge(merged, own)

    flattened = {name: component(name) for name in components}
    result = map_document(document, flat)
    result["components"] = result["components"] | {"schemas": flattened}
    return result


def _is_alias(schema: Document) -> bool:
    """Say whether an `allOf` has one member and nothing beside it but annotations."""
    return len(schema["allOf"]) == 1 and set(schema) - {"allOf"} <= _ANNOTATIONS


def _expanded(member: Document, component: Callable[[str], Document], flat: Callable[[Document], Document]) -> Document:
    while "$ref" in member:
        member = component(target(member["$ref"]))
    return {key: value for key, value in flat(member).items() if key not in _NOT_INHERITED}


def _merge(first: Document, second: Document) -> Document:
    for schema in (first, second):
        if any(key in schema for key in ("oneOf", "anyOf")) and len(first) > 0 and len(second) > 0:
            raise PipelineError(f"allOf with a union as a member ({sorted(first)}, {sorted(second)}): use an overlay")
    types = {schema["type"] for schema in (first, second) if "type" in schema}
    if len(types) > 1:
        raise PipelineError(f"allOf whose members cannot all hold: types {sorted(types)}; mend it with an overlay")
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        merged["properties"] = {**first["properties"], **second["properties"]}
    if "required" in first and "required" in second:
        merged["required"] = [*first["required"], *(n for n in second["required"] if n not in first["required"])]
    return merged


def inheritance(document: Document) -> dict[str, list[str]]:
    """Return, by the name of each base schema with a discriminator, the schemas that extend it with `allOf`.

    Another name for a base, a lone reference with nothing beside it, is no child.
    """
    components = document["components"]["schemas"]
    children: dict[str, list[str]] = {name: [] for name, schema in components.items() if _is_base(schema)}
    for name, schema in components.items():
        for member in schema.get("allOf", []):
            base = target(member["$ref"]) if "$ref" in member else None
            if base in children and not _is_alias(schema):
                children[base].append(name)
    return children


def _is_base(schema: Document) -> bool:
    return "discriminator" in schema and not any(key in schema for key in ("oneOf", "anyOf"))
