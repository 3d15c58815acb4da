"""Distil an upstream document: keep the facts of its API, drop the words about them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pipeline.documents import Document

PROSE = frozenset({"$comment", "description", "example", "examples", "externalDocs", "summary", "title"})

INFO = ("title", "version")
"""What stays of a document's `info`."""

EXTENSIONS = frozenset({"x-ms-discriminator-value", "x-ms-parameterized-host"})
"""The vendor extensions that state facts; every other one is dropped."""

DATA = frozenset({"const", "default", "enum", "mapping", "required", "security", "x-ms-discriminator-value"})
"""Keywords whose value is data, never OpenAPI, whatever its keys are called."""

NAME_MAPS = frozenset(
    {
        "$defs",
        "callbacks",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "headers",
        "links",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "scopes",
        "securityDefinitions",
        "securitySchemes",
        "variables",
        "webhooks",
    }
)
"""Keywords whose value maps names to objects: the names are not keywords, even those that look like one."""


def distil(document: Document) -> Document:
    """Return the facts of an OpenAPI or Swagger document in canonical order, without prose, examples or vendor noise.

    The given document is left as it is and shares nothing with the answer. Distilling twice gives the same as once.
    """
    facts: Document = _facts({key: value for key, value in document.items() if key not in ("info", "tags")}, root=True)
    if isinstance(info := document.get("info"), dict):
        facts["info"] = {key: info[key] for key in INFO if key in info}
    return dict(sorted(facts.items()))


def _facts(node: object, *, root: bool = False) -> Any:
    """Return the facts of one node; `root` says that it is the document or its `components`."""
    if isinstance(node, list):
        return [_facts(item) for item in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    facts: Document = {}
    for key, value in sorted(cast("Document", node).items()):
        if key in PROSE or _is_noise(key):
            continue
        if key in DATA:
            facts[key] = copy.deepcopy(value)
        elif key in NAME_MAPS and isinstance(value, dict):
            # Extensions may stand among paths and among an operation's statuses; elsewhere `x-...` is a name.
            extensible = key == "paths" or (key == "responses" and not root)
            facts[key] = {
                name: "" if key == "scopes" else _facts(each)
                for name, each in sorted(cast("Document", value).items())
                if not (extensible and _is_noise(name))
            }
        else:
            facts[key] = _facts(value, root=root and key == "components")
    return facts


def _is_noise(key: str) -> bool:
    return key.startswith("x-") and key not in EXTENSIONS
