"""JSON values that fit a pinned schema, and the same values spoilt in every way that a service may think of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from .pinned import Json, Pinned, Place, Variant

DEPTH = 4

ODD_NAMES = (
    *("", " ", "a b", "a.b", "$ref", "0", "é", "\ud83d", "None", "class", "self", "items", "keys", "copy"),
    *("to_dict", "to_json", "from_dict", "_data", "_private", "__class__", "__dict__", "__wire__", "__len__"),
)

_texts = st.text(max_size=6) | st.sampled_from(["", "\x00", "\ud83d", "null", "🙂", "2024-10-21"])
_integers = st.integers(-(2**63), 2**63 - 1) | st.sampled_from([0, 1, -1])
_numbers = st.floats(allow_nan=False, allow_infinity=False) | _integers
_scalars = st.none() | st.booleans() | _integers | _numbers | _texts
_anything = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_texts, inner, max_size=2), max_leaves=3
)
_by_type: dict[str, SearchStrategy[Any]] = {
    "string": _texts,
    "integer": _integers,
    "number": _numbers,
    "boolean": st.booleans(),
    "null": st.none(),
    "file": _texts,
}


def objects(pinned: Pinned, variant: Variant) -> SearchStrategy[Json]:
    """Return objects of one alternative of a schema."""

    @st.composite
    def drawn(draw: DrawFn) -> Json:
        return _object(draw, pinned, variant, 0)

    return drawn()


def _object(draw: DrawFn, pinned: Pinned, variant: Variant, depth: int) -> Json:
    names = [*variant]
    absent = (
        draw(st.sets(st.sampled_from(names), max_size=len(names) if depth else len(names) // 2))
        if names
        else set[str]()
    )
    return {name: _value(draw, pinned, variant[name][-1], depth + 1) for name in names if name not in absent}


def _value(draw: DrawFn, pinned: Pinned, place: Place, depth: int) -> Any:
    schema = place.schema
    nullable = schema.get("nullable") or schema.get("x-nullable")
    if depth > DEPTH or (nullable and draw(st.booleans())):
        return None
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        children = pinned.children.get(name)
        inner = pinned.components.get(draw(st.sampled_from(children)) if children else name)
        return _value(draw, pinned, inner, depth) if inner else draw(_anything)
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    for key in ("oneOf", "anyOf"):
        if schema.get(key) and not schema.get("properties"):
            return _value(draw, pinned, place / (key, draw(st.integers(0, len(schema[key]) - 1))), depth)
    variants = [variant for variant in pinned.variants(place) if variant]
    if variants:
        return _object(draw, pinned, draw(st.sampled_from(variants)), depth)
    if isinstance(schema.get("items"), dict):
        return [_value(draw, pinned, place / ("items",), depth + 1) for _ in range(draw(st.integers(0, 2)))]
    if isinstance(schema.get("additionalProperties"), dict):
        keys = draw(st.lists(_texts, max_size=2, unique=True))
        return {key: _value(draw, pinned, place / ("additionalProperties",), depth + 1) for key in keys}
    if len(schema.get("allOf", [])) == 1:
        return _value(draw, pinned, place / ("allOf", 0), depth)
    return draw(_by_type.get(str(schema.get("type")), _anything))


def spoilt(values: SearchStrategy[Json]) -> SearchStrategy[Json]:
    """Return the same objects with something in them that no schema says."""

    @st.composite
    def drawn(draw: DrawFn) -> Json:
        value = draw(values)
        for _ in range(draw(st.integers(1, 3))):
            _spoil(draw, value)
        return value

    return drawn()


def _spoil(draw: DrawFn, value: Json) -> None:
    """Change something somewhere inside an object."""
    holder: Any = value
    while True:
        keys = [*holder] if isinstance(holder, dict) else [*range(len(holder))]
        deeper = [key for key in keys if isinstance(holder[key], (dict, list)) and holder[key]]
        if not deeper or draw(st.booleans()):
            break
        holder = holder[draw(st.sampled_from(deeper))]
    how = draw(st.sampled_from(["add", "remove", "null", "kind", "unheard of"]))
    if how == "add" or not keys:
        if isinstance(holder, dict):
            holder[draw(st.sampled_from(ODD_NAMES))] = draw(_anything)
        else:
            holder.append(draw(_anything))
        return
    key = draw(st.sampled_from(keys))
    if how == "remove":
        del holder[key]
    elif how == "null":
        holder[key] = None
    elif how == "kind":
        holder[key] = draw(_anything | st.just({}) | st.just([{}]) | st.just([[]]))
    else:
        holder[key] = "unheard-of"
