"""What the template of a model needs to know of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.documents import PipelineError
from pipeline.fields import facts, field_name
from pipeline.schemas import SOURCE
from pipeline.types import STRING_LITERAL

if TYPE_CHECKING:
    from pipeline.types import Types


@dataclass(frozen=True)
class Field:
    """One property of a model."""

    name: str
    attribute: str
    required: bool
    annotation: str
    parameter: str
    shape: str | None
    facts: str


@dataclass(frozen=True)
class Model:
    """One class: its name, its module, where its schema came from, and its fields, required ones first."""

    name: str
    module: str
    source: str
    fields: tuple[Field, ...]

    @property
    def shaped(self) -> list[Field]:
        """The fields that hold models."""
        return [field for field in self.fields if field.shape]

    @property
    def renamed(self) -> list[Field]:
        """The fields whose JSON name Python cannot write."""
        return [field for field in self.fields if field.attribute != field.name]

    @property
    def noted(self) -> list[Field]:
        """The fields of which the schema says more than their type."""
        return [field for field in self.fields if field.facts]

    def names_used(self) -> set[str]:
        """Return every name that the annotations use."""
        return {word for field in self.fields for word in words(field.annotation) | words(field.parameter)}

    def shapes_used(self) -> list[str]:
        """Return the shapes that the class names."""
        return sorted({word for field in self.shaped for word in re.findall(r"\b[A-Z]\w+(?=\()", field.shape or "")})


def words(source: str) -> set[str]:
    """Return the names in a piece of source, those inside string literals left out."""
    return set(re.findall(r"\b[A-Za-z_]\w*\b", STRING_LITERAL.sub("", source)))


def model(types: Types, name: str, module: str) -> Model:
    """Return what there is to know of a model.

    Raises:
        PipelineError: two properties would be the same attribute.
    """
    schema = types.components[name]
    required = set(schema.get("required", []))
    fields: dict[str, Field] = {}
    for property_name, declared in schema["properties"].items():
        attribute = field_name(property_name)
        if attribute in fields:
            raise PipelineError(f"{name}: {property_name!r} and {fields[attribute].name!r} would both be {attribute}")
        annotation = types.annotation(declared)
        optional = (
            property_name not in required and annotation not in {"Any", "None"} and not annotation.endswith("| None")
        )
        fields[attribute] = Field(
            name=property_name,
            attribute=attribute,
            required=property_name in required,
            annotation=f"{annotation} | None" if optional else annotation,
            parameter=types.parameter(declared),
            shape=types.shape(declared),
            facts=facts(declared),
        )
    ordered = sorted(fields.values(), key=lambda field: not field.required)
    return Model(name, module, schema.get(SOURCE, ""), tuple(ordered))
