"""Names of Python: how a JSON name is written as an attribute or an argument."""

from __future__ import annotations

import keyword
import re

# What a model already has; a field of that name gets an underscore, and so does one that an annotation needs.
_TAKEN = frozenset(
    {"from_dict", "from_json", "to_dict", "to_json", "copy", "model_dump", "model_dump_json", "model_copy", "self"}
    | {"model_fields_set", "model_extra"}
)
_ANNOTATIONS = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes"})


def field_name(name: str) -> str:
    """Return the attribute for a JSON name: the name itself where Python can write it."""
    identifier = re.sub(r"\W", "_", name).strip("_")
    if not identifier or identifier[0].isdigit():
        identifier = f"field_{identifier}"
    if keyword.iskeyword(identifier) or identifier in _TAKEN | _ANNOTATIONS:
        identifier += "_"
    return identifier


def argument_name(name: str) -> str:
    """Return the argument of a function for a JSON name."""
    return field_name(name.replace("-", "_"))
