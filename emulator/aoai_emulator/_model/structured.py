"""A JSON value that satisfies a JSON Schema, made of what the question offers where that fits.

Every value is checked against the schema before it is used; where none can be made, the request is refused.
"""

from __future__ import annotations

import math
import re
import string
from functools import reduce
from typing import TYPE_CHECKING, Any

from aoai_emulator._model.formats import EXAMPLES, more_of_format, stretched
from aoai_emulator._model.patterns import UnsupportedPatternError, lengthening, matching
from aoai_emulator._model.schemas import UnsatisfiableError, as_object, both, check_schema, fault, references, target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._model.hints import Hints

DEEPEST = 8
"""How deep a schema that refers to itself is followed where it need not be."""
_MOST = 1000
"""How many elements or characters are made at most."""


def value(schema: Any, hints: Hints) -> Any:
    """Return a value that satisfies a schema.

    Args:
        schema: a JSON Schema, 2020-12; references lead to places within it.
        hints: what the question offers.

    Raises:
        UnsatisfiableError: none could be made, or the schema is none.
    """
    check_schema(schema)
    maker = _Maker(schema, hints)
    try:
        made = maker.value(schema, "", 0)
    except UnsupportedPatternError as error:
        raise UnsatisfiableError(str(error)) from None
    except RecursionError:
        raise UnsatisfiableError("the schema has no end") from None
    wrong = fault(schema, made)
    if wrong is not None:
        raise UnsatisfiableError(wrong)
    return made


class _Maker:
    """Makes values for the parts of a schema.

    Args:
        root: the whole schema.
        hints: what the question offers; it is used up on the way.
    """

    def __init__(self, root: Any, hints: Hints) -> None:
        self.root, self.hints = root, hints
        self.offered = 0
        """How many values came from the question."""
        self.sparse = False
        """Whether objects have no more properties than they must."""

    def value(self, schema: Any, name: str, depth: int) -> Any:
        """Return a value for a schema.

        Args:
            schema: an object or a boolean.
            name: of the field that it is for.
            depth: how deep it stands.
        """
        if depth > 4 * DEEPEST:
            raise UnsatisfiableError("the schema has no end")
        if not isinstance(schema, dict):
            if schema is False:
                raise UnsatisfiableError(f"nothing satisfies the schema of {name!r}")
            return self._string({}, name)
        schema = self._flat(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._enum(schema)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._variant(schema, key, name, depth)
        return self._typed(schema, self._type(schema, depth), name, depth)

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema with its references followed and the parts of `allOf` put together."""
        for _ in range(100):
            if "$ref" in schema:
                rest = {key: each for key, each in schema.items() if key != "$ref"}
                schema = both(as_object(target(self.root, schema["$ref"])), rest)
            elif "allOf" in schema:
                parts = [each for each in schema["allOf"] if isinstance(each, dict)]
                schema = {key: each for key, each in schema.items() if key != "allOf"}
                for part in parts:
                    schema = both(schema, self._flat(part))
            else:
                return schema
        raise UnsatisfiableError("the schema has no end")

    def _fits(self, schema: dict[str, Any], found: Any, *, wary: bool = False) -> bool:
        """Say whether a value fits a part of the schema."""
        return fault(self.root, found, schema, wary=wary) is None

    def _enum(self, schema: dict[str, Any]) -> Any:
        options = [each for each in schema["enum"] if self._fits({**schema, "enum": [each]}, each)]
        if not options:
            raise UnsatisfiableError("no value of the enum fits")
        chosen = self.hints.choice(options)
        self.offered += chosen is not None
        return options[0] if chosen is None else chosen

    def _variant(self, schema: dict[str, Any], key: str, name: str, depth: int) -> Any:
        """Return a value of the first variant that can be satisfied; null, and what goes deeper, come last."""
        rest = {each: part for each, part in schema.items() if each != key}
        variants = [each if each is False else both(rest, as_object(each)) for each in schema[key]]
        if depth >= DEEPEST:
            variants.sort(key=lambda each: len(list(references(each))))
        else:
            variants.sort(key=lambda each: isinstance(each, dict) and each.get("type") == "null")
        wrong = "there are no variants"
        for variant in variants:
            try:
                made = self.value(variant, name, depth + 1)
                if key == "oneOf" and self._fitting(variants, made) > 1:
                    made = self._sparsely(variant, name, depth + 1)
            except (UnsatisfiableError, UnsupportedPatternError) as error:
                wrong = str(error)
                continue
            fitting = self._fitting(variants, made)
            if fitting == 1 or (key == "anyOf" and fitting):
                return made
            wrong = f"{fitting} variants fit the value that was found for {name!r}"
        raise UnsatisfiableError(wrong)

    def _fitting(self, variants: list[Any], made: Any) -> int:
        return sum(self._fits(as_object(each), made) for each in variants)

    def _sparsely(self, schema: Any, name: str, depth: int) -> Any:
        """Return a value in which objects have no more properties than they must."""
        before, self.sparse = self.sparse, True
        try:
            return self.value(schema, name, depth)
        finally:
            self.sparse = before

    def _type(self, schema: dict[str, Any], depth: int) -> str:
        given = schema.get("type")
        if isinstance(given, list):
            kinds = [each for each in given if each != "null"]
            return "null" if not kinds or ("null" in given and depth >= DEEPEST) else kinds[0]
        if isinstance(given, str):
            return given
        for kind, keys in _TELLING.items():
            if not keys.isdisjoint(schema):
                return kind
        return "string"

    def _typed(self, schema: dict[str, Any], kind: str, name: str, depth: int) -> Any:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        if kind in {"integer", "number"}:
            return self._number(schema, name, whole=kind == "integer")
        if kind == "boolean":
            said = self.hints.boolean(name) if name else None
            self.offered += said is not None
            return True if said is None else said
        return None if kind == "null" else self._string(schema, name)

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """Return an object with what is required, and what the question offers beside that."""
        properties: dict[str, Any] = schema.get("properties", {})
        required: list[str] = schema.get("required", [])
        keys = list(dict.fromkeys((*properties, *required)))
        made: dict[str, Any] = {}
        # Names in the question go to a list of texts rather than to the first text.
        for key in sorted(keys, key=lambda key: not self._lists_texts(properties.get(key))):
            part = self._part(schema, key)
            if key in required:
                made[key] = self.value(part, key, depth + 1)
            elif depth < DEEPEST // 2 and not self.sparse:
                before = self.offered
                try:
                    found = self.value(part, key, depth + 1)
                except (UnsatisfiableError, UnsupportedPatternError):
                    continue
                if self.offered > before:
                    made[key] = found
        made = {key: made[key] for key in keys if key in made}
        most = schema.get("maxProperties", math.inf)
        for key in [key for key in made if key not in required]:
            if len(made) > most:
                del made[key]
        self._add_more(schema, made, depth)
        self._add_dependent(schema, made, depth)
        return made

    def _part(self, schema: dict[str, Any], key: str) -> Any:
        """Return the schema of a property: all that `properties` and `patternProperties` say, else what is left."""
        parts = [schema["properties"][key]] if key in schema.get("properties", {}) else []
        for pattern, part in schema.get("patternProperties", {}).items():
            try:
                parts += [part] if re.search(pattern, key) else []
            except re.error as error:
                raise UnsatisfiableError(f"{pattern!r} is not an expression: {error}") from None
        if not parts:
            return schema.get("additionalProperties", True)
        return False if False in parts else reduce(both, map(as_object, parts))

    def _add_more(self, schema: dict[str, Any], made: dict[str, Any], depth: int) -> None:
        """Add properties until there are as many as there must be."""
        least = min(_MOST, schema.get("minProperties", 0))
        if len(made) >= least:
            return
        allowed = as_object(schema.get("propertyNames", True))
        for key in self._names(schema, self._flat(allowed)):
            if key not in made and self._fits(allowed, key):
                try:
                    made[key] = self.value(self._part(schema, key), key, depth + 1)
                except (UnsatisfiableError, UnsupportedPatternError):
                    continue
                if len(made) >= least:
                    return

    def _names(self, schema: dict[str, Any], allowed: dict[str, Any]) -> Iterator[str]:
        """Yield names that a further property may have, among others that may not."""
        yield from schema.get("properties", {})
        yield from (each for each in (allowed.get("const"), *allowed.get("enum", ())) if isinstance(each, str))
        for pattern in (*schema.get("patternProperties", {}), *([allowed["pattern"]] if "pattern" in allowed else ())):
            yield from lengthening(pattern)
        yield from (f"key{number}".ljust(allowed.get("minLength", 0), "_") for number in range(1, _MOST + 1))

    def _add_dependent(self, schema: dict[str, Any], made: dict[str, Any], depth: int) -> None:
        """Add the properties that `dependentRequired` asks for beside those that are there."""
        needed: dict[str, list[str]] = schema.get("dependentRequired", {})
        waiting = list(made)
        while waiting:
            for key in needed.get(waiting.pop(), ()):
                if key not in made:
                    made[key] = self.value(self._part(schema, key), key, depth + 1)
                    waiting.append(key)

    def _array(self, schema: dict[str, Any], name: str, depth: int) -> list[Any]:
        first: list[Any] = schema.get("prefixItems", [])
        items = schema.get("items", True)
        least = max(schema.get("minItems", 0), schema.get("minContains", 1) if "contains" in schema else 0)
        most = min(schema.get("maxItems", math.inf), math.inf if items is not False else len(first))
        if least > _MOST:
            raise UnsatisfiableError(f"an array of {least} elements is too long")
        made = [self.value(each, name, depth + 1) for each in first[: int(min(most, len(first)))]]
        if "contains" in schema:
            items = both(as_object(schema["contains"]), as_object(items))
        wanted = max(least, min(most, self._offered(items, depth)))
        singular = name.removesuffix("s")
        flat = self._flat(as_object(items))
        for number in range(2 * _MOST):
            if len(made) >= wanted:
                break
            element = self.value(items, singular, depth + 1)
            if schema.get("uniqueItems") and element in made:
                others = (each for each in self._others(flat, element, number) if each not in made)
                element = next((each for each in others if self._fits(flat, each)), element)
                if element in made:
                    break
            made.append(element)
        return made

    def _offered(self, items: Any, depth: int) -> int:
        """Return how many elements an array should have: as many as there are names or numbers to put in."""
        flat = self._flat(items) if isinstance(items, dict) else {}
        if depth >= DEEPEST:
            return 0
        if "enum" in flat or "const" in flat:
            return 1
        kind = self._type(flat, depth)
        if kind == "string":
            return max(1, min(10, len(self.hints.names)))
        if kind in {"integer", "number"}:
            return max(1, min(10, len(self.hints.numbers)))
        return 1

    def _lists_texts(self, part: Any) -> bool:
        flat = self._flat(part) if isinstance(part, dict) else {}
        items = flat.get("items")
        return isinstance(items, dict) and self._flat(items).get("type") == "string"

    def _others(self, flat: dict[str, Any], element: Any, number: int) -> Iterator[Any]:
        """Yield further values for an array that may have none twice, among others that do not fit."""
        kind = self._type(flat, 0)
        if "format" not in flat:
            yield _another(element, number)
        if "enum" in flat:
            yield from flat["enum"]
        elif kind == "boolean":
            yield from (True, False)
        elif kind in {"integer", "number"}:
            step = flat.get("multipleOf") or 1
            for bound, turn in (("minimum", 1), ("exclusiveMinimum", 1), ("maximum", -1), ("exclusiveMaximum", -1)):
                if bound in flat:
                    begin = next(iter(_multiples(flat[bound], step)), flat[bound])
                    yield from (begin + turn * number * step for number in range(_MOST))
        elif kind == "string" and "pattern" in flat:
            yield from lengthening(flat["pattern"])
        elif kind == "string" and flat.get("format", "") in EXAMPLES:
            yield from more_of_format(flat["format"])
        elif kind == "string":
            yield from (sign.ljust(flat.get("minLength", 0), ".") for sign in string.ascii_letters + string.digits)

    def _number(self, schema: dict[str, Any], name: str, *, whole: bool) -> float | int:
        if not all(_is_float(schema[key]) for key in _BOUNDS.intersection(schema)):
            raise UnsatisfiableError(f"a bound of {name!r} is larger than any float")
        step = schema.get("multipleOf") or (1 if whole else 0)
        if whole and step != int(step):
            step = next((step * times for times in range(1, 1001) if (step * times) % 1 == 0), 1)
        least = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
        most = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))
        said = self.hints.number(name)
        middle = (least + most) / 2 if math.isfinite(least + most) else None
        tried = [said, 1, 0, least, most, middle, least + (step or 1), most - (step or 1)]
        tried += [*_multiples(least, step), *_multiples(most, step)]
        plain = {key: each for key, each in schema.items() if key in _BOUNDS}
        for each in tried:
            if each is not None and math.isfinite(each):
                candidate = int(each) if whole or each == int(each) else each
                if fault(plain, candidate) is None and ("not" not in schema or self._fits(schema, candidate)):
                    self.offered += each is said
                    return candidate
        raise UnsatisfiableError(f"no number satisfies the schema of {name!r}")

    def _string(self, schema: dict[str, Any], name: str) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        form = schema.get("format", "")
        said = self.hints.string(name, form)
        if said is not None and self._fits({**schema, "type": "string"}, said, wary=True):
            self.offered += 1
            return said
        if "pattern" in schema:
            return matching(schema["pattern"], least)
        if least > 100 * _MOST:
            raise UnsatisfiableError(f"a text of {least} characters is too long")
        text = EXAMPLES.get(form) or said or (f"example {name}".strip() if name else self.hints.text or "example")
        if form in EXAMPLES:
            return stretched(text, form, least)
        if most < len(text):
            text = text[: int(most)]
        return text.ljust(least, ".")


_BOUNDS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_TEXT = {"minLength", "maxLength", "pattern", "format"}
_TELLING = {
    "object": {"properties", "required", "additionalProperties", "minProperties", "patternProperties"},
    "array": {"items", "prefixItems", "minItems", "contains", "uniqueItems"},
    "number": _BOUNDS,
    "string": _TEXT,
}


def _is_float(number: float) -> bool:
    """Say whether a number is finite, and not an integer that no float can hold."""
    try:
        return math.isfinite(number)
    except OverflowError:
        return False


def _multiples(bound: float, step: float) -> list[float]:
    """Return multiples of a step on both sides of a bound; none if there is no step, or it is too small for floats."""
    try:
        turns = math.floor(bound / step)
    except (ArithmeticError, ValueError):
        return []
    return [turns * step, (turns + 1) * step, (turns - 1) * step]


def _another(element: Any, number: int) -> Any:
    """Return another value of the same kind."""
    if isinstance(element, bool) or element is None:
        return not element
    if isinstance(element, (int, float)):
        return element + number + 1
    return f"{element} {number + 1}" if isinstance(element, str) else element
