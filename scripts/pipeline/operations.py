"""The reviewed table of public operation names, and the settling of each document's own names by it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.documents import SPEC, Document, PipelineError, pointer_text
from pipeline.schemas import operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TABLE = "operations.toml"
_PARAMETER = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True)
class Named:
    """A public operation: its resource (`chat.completions`), its method (`create`) and one route that means it."""

    resource: str
    method: str
    route: str

    @property
    def name(self) -> str:
        """The whole public name, `chat.completions.create`."""
        return f"{self.resource}.{self.method}"


def shape(route: str) -> str:
    """Return a route with its path parameters nameless, so that routes of several documents can be compared."""
    return _PARAMETER.sub("{}", route)


def load_names(spec: Path = SPEC) -> dict[str, Named]:
    """Return the table of a spec folder by the shape of the route.

    Raises:
        PipelineError: the table is damaged, or two operations claim one route.
    """
    names: dict[str, Named] = {}
    path = spec / TABLE
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(f"{path} is damaged, not TOML ({error}); correct it") from None

    def read(node: dict[str, object], resource: str) -> None:
        for key, value in node.items():
            if isinstance(value, dict):
                read(value, f"{resource}.{key}" if resource else key)
            elif isinstance(value, list):
                for route in value:
                    named = Named(resource, key, route)
                    if shape(route) in names:
                        raise PipelineError(
                            f"{path}: {route} is claimed by {names[shape(route)].name} and {named.name}"
                        )
                    names[shape(route)] = named

    read(table, "")
    return names


def settle(document: Document, names: Mapping[str, Named]) -> Document:
    """Return the document with public names: `operationId`, one tag (the resource), and path parameters.

    Raises:
        PipelineError: the table has no name for an operation, two routes differ in the names of their parameters alone,
            or a path parameter is not in the path.
    """
    paths: Document = {}
    for path, method, operation in operations(document):
        route = f"{method.upper()} {path}"
        place = pointer_text(("paths", path, method))
        named = names.get(shape(route))
        if named is None:
            raise PipelineError(f"{place}: {route} has no public name; add it to spec/operations.toml")
        public_path = named.route.split(" ", 1)[1]
        if method in paths.get(public_path, {}):
            raise PipelineError(f"{place}: {route} and another route are both {named.name}; drop one with an overlay")
        renamed = dict(zip(_PARAMETER.findall(path), _PARAMETER.findall(public_path), strict=True))
        strange = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path" and p["name"] not in renamed]
        if strange:
            raise PipelineError(f"{place}: {route} has no {', '.join(strange)} in its path; mend it with an overlay")
        parameters = [
            parameter | {"name": renamed[parameter["name"]]} if parameter["in"] == "path" else parameter
            for parameter in operation.get("parameters", [])
        ]
        paths.setdefault(public_path, {})[method] = operation | {
            "operationId": named.name,
            "tags": [named.resource],
            "parameters": parameters,
        }
    return document | {"paths": paths}


def without_routes(table: str, documents: Iterable[Document]) -> str:
    """Return the text of a table of names without the routes that none of these documents has.

    Args:
        table: the text of `operations.toml`.
        documents: those that are pinned, corrected.
    """
    used = {shape(f"{method.upper()} {path}") for each in documents for path, method, _ in operations(each)}

    def kept_of(found: re.Match[str]) -> str:
        routes: list[str] = re.findall(r'"([^"]*)"', found[2])
        left = [route for route in routes if shape(route) in used]
        quoted = ", ".join(f'"{route}"' for route in left)
        return found[0] if left == routes else f"{found[1]}[{quoted}]\n" if left else ""

    methods = re.sub(r"^(\w+ = )\[([^\]]*)\]\n", kept_of, table, flags=re.MULTILINE)
    return re.sub(r"^\[[^\]\n]+\]\n+(?=\[|\Z)", "", methods, flags=re.MULTILINE).rstrip() + "\n"
