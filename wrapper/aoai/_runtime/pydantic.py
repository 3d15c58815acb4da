"""What pydantic asks of a model that is a field of one of its own; nothing of pydantic is imported until it asks."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from typing import Any

from aoai._runtime import json

PREFIX = "#/components/schemas/"


def core_schema(model: type[Any]) -> Any:
    """Return the schema by which pydantic reads and writes a model: it is one already, or becomes one of an object."""
    from pydantic_core import core_schema

    def read(value: Any) -> Any:
        from collections.abc import Mapping

        if isinstance(value, model):
            return value
        if isinstance(value, Mapping):
            return model.from_dict(value)
        raise ValueError(f"{model.__name__} is an object, or {model.__name__} itself")

    return core_schema.no_info_plain_validator_function(
        read, serialization=core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    )


def json_schema(model: type[Any]) -> dict[str, Any]:
    """Return the JSON schema of a model: that of the version since which it is as it is.

    It is what the pinned document says of the object, with the schemas that it refers to under `$defs`; an object
    without its properties where no answer and no request of that version has the model in it.
    """
    document, stem = _document(), model.__module__.rpartition(".")[2]
    name = model.__name__
    bare: dict[str, Any] = {"type": "object", "title": name}
    package = max((each for each in document["packages"] if stem.endswith(f"_{each}")), key=len, default=None)
    if package is None:
        return bare
    schemas, numbers = document["schemas"], document["packages"][package]
    found: dict[str, Any] = {}

    def take(one: str) -> None:
        if one in numbers and one not in found:
            found[one] = {}
            found[one] = _referring(schemas[one][numbers[one]], take)

    take(name)
    if name not in found:
        return bare
    schema = {**found.pop(name), "title": name}
    if name in _references(schema, found):
        found[name] = {key: value for key, value in schema.items() if key != "title"}
    return {**schema, "$defs": found} if found else schema


def _document() -> dict[str, Any]:
    versions: dict[str, str] = import_module("aoai_generated").VERSIONS
    stored = json.loads((files("aoai_generated") / "documents.json").read_bytes())
    packages = {versions[version]: each["schemas"] for version, each in stored["versions"].items()}
    return {"schemas": stored["schemas"], "packages": packages}


def _referring(value: Any, take: Any) -> Any:
    """Return a schema whose references lead to `$defs`; `take` is called with each name."""
    if isinstance(value, list):
        return [_referring(each, take) for each in value]
    if not isinstance(value, dict):
        return value
    changed: dict[str, Any] = {}
    for key, each in value.items():
        if key == "$ref" and isinstance(each, str) and each.startswith(PREFIX):
            take(each.removeprefix(PREFIX))
            changed[key] = f"#/$defs/{each.removeprefix(PREFIX)}"
        elif key == "mapping" and isinstance(each, dict):
            changed[key] = {name: str(to).replace(PREFIX, "#/$defs/") for name, to in each.items()}
        else:
            changed[key] = _referring(each, take)
    return changed


def _references(*values: Any) -> set[str]:
    found: set[str] = set()
    pending = list(values)
    for value in pending:  # which grows on the way
        if isinstance(value, dict):
            pending += value.values()
            if isinstance(value.get("$ref"), str):
                found.add(value["$ref"].rpartition("/")[2])
        elif isinstance(value, list):
            pending += value
    return found


def as_html(model: Any) -> str:
    """Return a model as HTML for notebooks: its class, and what is in it, folded from the second level on."""
    from html import escape

    def shown(value: Any, depth: int) -> str:
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
        if items is None:
            return f"<code>{escape(json.dumps(value).decode())}</code>"
        rows = "".join(f"<li><b>{escape(str(key))}</b>: {shown(each, depth + 1)}</li>" for key, each in items)
        mark = "{…}" if isinstance(value, dict) else f"[{len(value)}]"
        if not rows:
            return "<code>{}</code>" if isinstance(value, dict) else "<code>[]</code>"
        return f"<details{'' if depth else ' open'}><summary>{mark}</summary><ul>{rows}</ul></details>"

    return f"<div><b>{escape(type(model).__name__)}</b>{shown(model.to_dict(), 0)}</div>"
