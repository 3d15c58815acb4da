"""What a function returned, as the text that the model is told."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from aoai._runtime import json
from aoai._runtime.model import BaseModel, as_json


def as_text(value: object) -> str:
    """Return a value as text: a string as it is, anything else as JSON.

    Args:
        value: what JSON has a form for, a dataclass, a date, a UUID or an enum; a model of pydantic, attrs or msgspec.

    Raises:
        TypeError: it is nothing of these, or has something else in it.
    """
    return value if isinstance(value, str) else json.dumps(value, _plain).decode()


def as_error(error: BaseException) -> str:
    """Return an error as what the model is told of it."""
    return json.dumps({"error": f"{type(error).__name__}: {error}"}).decode()


def _plain(value: Any) -> object:
    if isinstance(value, (BaseModel, Mapping)):
        return as_json(value)
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    msgspec = sys.modules.get("msgspec")  # whoever made such a value has imported it
    if msgspec is not None and hasattr(value, "__struct_fields__"):
        return msgspec.to_builtins(value)
    if hasattr(value, "__attrs_attrs__"):
        import attrs

        return attrs.asdict(value, recurse=False)
    return list(value) if isinstance(value, (set, frozenset)) else as_json(value)
