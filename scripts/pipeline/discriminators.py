"""Every union of objects says by which property, and by which values of it, a variant is known."""

from __future__ import annotations

from pipeline.allof import inheritance
from pipeline.documents import Document, PipelineError
from pipeline.schemas import PREFIX, SOURCE, map_deep, map_document, resolve, source_name, target

_USUAL = ("type", "role", "object", "kind", "event")


def bases_to_unions(original: Document, document: Document) -> Document:
    """Return the flattened document with each base schema that has children replaced by the union of its children.

    Azure's documents write unions as inheritance: a base with a `discriminator`, children that refer to it in
    `allOf` and are known by the base's `mapping`, by `x-ms-discriminator-value`, or by the only value that their
    discriminator property allows. A reference to the base means any child. Each child is given the discriminator
    property with just its own values; where a child is itself such a base, its children are given them. A base without
    children is an ordinary object.

    Args:
        original: the document before `allOf` was flattened, which still shows who extends whom.
        document: the same document, flattened.

    Raises:
        PipelineError: a child of which no value is known, or the value of another; a mapping to what is no child.
    """
    before = original["components"]["schemas"]
    components = dict(document["components"]["schemas"])
    mappings = {base: _children(base, children, before) for base, children in inheritance(original).items()}

    def give(child: str, name: str, values: list[str]) -> None:
        """Give a child its values, or the children of a child that is a base by another property."""
        if not mappings.get(child):
            components[child] = _known_by(components[child], name, values)
        elif before[child]["discriminator"]["propertyName"] != name:
            for grandchild in dict.fromkeys(mappings[child].values()):
                give(grandchild, name, values)

    for base, mapping in mappings.items():
        for child in dict.fromkeys(mapping.values()):
            values = [value for value, known in mapping.items() if known == child]
            give(child, before[base]["discriminator"]["propertyName"], values)
    for base, mapping in mappings.items():
        components[base] = _union(components[base], before[base]["discriminator"]["propertyName"], mapping)
    return document | {"components": document["components"] | {"schemas": components}}


def _children(base: str, children: list[str], before: Document) -> dict[str, str]:
    """Return the children of a base by the values of its discriminator: those of its mapping, then the other ones."""
    discriminator, where = before[base]["discriminator"], PREFIX + source_name(base, before)
    mapping = {value: target(reference) for value, reference in discriminator.get("mapping", {}).items()}
    strangers = sorted(set(mapping.values()) - set(children))
    if strangers:
        raise PipelineError(f"{where}: its mapping leads to {', '.join(strangers)}, no children; use an overlay")
    for child in [child for child in children if child not in mapping.values()]:
        value = _value(PREFIX + source_name(child, before), before[child], discriminator["propertyName"])
        if value in mapping:
            raise PipelineError(f"{where}: {child} and {mapping[value]} are both {value!r}; use an overlay")
        mapping[value] = child
    return mapping


def _union(base: Document, name: str, mapping: dict[str, str]) -> Document:
    if not mapping:
        return {key: value for key, value in base.items() if key != "discriminator"}
    kept = {key: base[key] for key in (SOURCE, "nullable") if key in base}
    return kept | {
        "oneOf": [{"$ref": PREFIX + child} for child in dict.fromkeys(mapping.values())],
        "discriminator": {
            "propertyName": name,
            "mapping": {value: PREFIX + child for value, child in mapping.items()},
        },
    }


def _value(where: str, schema: Document, name: str) -> str:
    if "x-ms-discriminator-value" in schema:
        value: str = schema["x-ms-discriminator-value"]
        return value
    for part in (schema, *schema.get("allOf", [])):
        values = part.get("properties", {}).get(name, {}).get("enum", [])
        if len(values) == 1:
            return str(values[0])
    raise PipelineError(f"{where}: no value of {name!r} is known for this variant; add one with an overlay")


def _known_by(child: Document, name: str, values: list[str]) -> Document:
    declared = child.get("properties", {}).get(name, {})
    if declared.get("enum") == values:
        return child
    properties = child.get("properties", {}) | {name: {"type": "string", "enum": values}}
    required = child.get("required", [])
    return child | {"properties": properties, "required": [*required, *([] if name in required else [name])]}


def make_explicit(document: Document) -> Document:
    """Return the document with a `discriminator` and its whole `mapping` on each union where one can be told.

    Values are those that a variant's property allows. A value that two variants share tells nothing and is left out
    of the mapping. Where no property is declared, it is the one that tells the most variants apart, of equals the one
    with the more usual name. Inline objects must have been given names before.
    """
    components = document["components"]["schemas"]

    def change(schema: Document) -> Document:
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return _explicit(schema, key, components)
        return schema

    return map_document(document, lambda schema: map_deep(schema, change))


def _explicit(schema: Document, key: str, components: Document) -> Document:
    variants = [variant for variant in schema[key] if _has_properties(variant, components)]
    result = {name: value for name, value in schema.items() if name != "discriminator"}
    declared = schema.get("discriminator", {})
    if len(variants) < 2 and not declared.get("mapping"):
        return result
    candidates = [declared["propertyName"]] if declared else _candidates(variants, components)
    mappings = {name: _mapping(variants, name, components) | declared.get("mapping", {}) for name in candidates}
    # The first of those that tell the most variants apart.
    chosen = max(mappings, key=lambda name: len(set(mappings[name].values())), default="")
    if mappings.get(chosen):
        result["discriminator"] = {"propertyName": chosen, "mapping": mappings[chosen]}
    return result


def _has_properties(variant: Document, components: Document) -> bool:
    if "$ref" not in variant:
        return False
    schema = resolve(variant, components)
    if "properties" in schema:
        return True
    return any(_has_properties(inner, components) for key in ("oneOf", "anyOf") for inner in schema.get(key, []))


def _candidates(variants: list[Document], components: Document) -> list[str]:
    names = set.intersection(*(_property_names(variant, components) for variant in variants))
    return [*(name for name in _USUAL if name in names), *sorted(names - set(_USUAL))]


def _property_names(variant: Document, components: Document) -> set[str]:
    schema = resolve(variant, components)
    if "properties" in schema:
        return set(schema["properties"])
    inner = [
        _property_names(one, components) for key in ("oneOf", "anyOf") for one in schema.get(key, []) if "$ref" in one
    ]
    return set.intersection(*inner) if inner else set()


def _mapping(variants: list[Document], name: str, components: Document) -> dict[str, str]:
    mapping: dict[str, str] = {}
    shared: set[str] = set()
    for variant in variants:
        for value in values_of(variant, name, components):
            if value in mapping:
                shared.add(value)
            mapping[value] = variant["$ref"]
    return {value: reference for value, reference in mapping.items() if value not in shared}


def values_of(variant: Document, name: str, components: Document) -> list[str]:
    """Return the values that a variant allows for a property: none if it does not list them."""
    schema = resolve(variant, components)
    if "properties" in schema:
        declared = schema["properties"].get(name)
        if declared is None:
            return []
        declared = resolve(declared, components)
        values = [declared["const"]] if "const" in declared else declared.get("enum", [])
        return [value for value in values if isinstance(value, str)]
    inner = [one for key in ("oneOf", "anyOf") for one in schema.get(key, []) if "$ref" in one]
    return list(dict.fromkeys(value for one in inner for value in values_of(one, name, components)))
