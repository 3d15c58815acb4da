"""What the template of a model needs to know of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.documents import PipelineError
from pipeline.fields import field_name
from pipeline.parsed import name_of, properties
from pipeline.schemas import PREFIX
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
    def origin(self) -> str:
        """Where upstream has it, in words."""
        surface, _, pointer = self.source.partition("#")
        name = pointer.rpartition("/")[2]
        return f"`{name}` of the {surface} API" if name else "An object that the spec leaves nameless"

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


def model(types: Types, name: str) -> Model:
    """Return what there is to know of a model that openapi-python-client parsed.

    Raises:
        PipelineError: two properties would be the same attribute.
    """
    parsed = types.parsed.models[name]
    fields: dict[str, Field] = {}
    for each in properties(parsed):
        attribute = field_name(name_of(each))
        if attribute in fields:
            raise PipelineError(
                f"{PREFIX}{name}: {name_of(each)!r} and {fields[attribute].name!r} would both be {attribute}"
            )
        annotation = types.annotation(each)
        optional = not each.required and annotation not in {"Any", "None"} and not annotation.endswith("| None")
        fields[attribute] = Field(
            name=name_of(each),
            attribute=attribute,
            required=each.required,
            annotation=f"{annotation} | None" if optional else annotation,
            parameter=types.parameter(each),
            shape=types.shape(each),
            facts=types.additions.facts(name, name_of(each)),
        )
    return Model(name, str(parsed.class_info.module_name), types.additions.source(name), tuple(fields.values()))
