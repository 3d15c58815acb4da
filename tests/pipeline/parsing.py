"""What openapi-python-client parses of small documents, and everything that it parsed of a whole one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.additions import Additions
from pipeline.parsed import parse, properties
from pipeline.types import Types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.documents import Document

    Property = Any  # openapi-python-client's union of property classes, and its protocol


def typed(document: Document) -> Types:
    """Return the types of a clean document."""
    return Types(parse("2024-10-21", document), Additions(document))


def with_components(components: Document, **paths: Document) -> Document:
    """Return a clean document of these schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }


def typed_schema(schema: Document, components: Document) -> tuple[Types, Property]:
    """Return the types of a document with one more property, and that property as it was parsed."""
    probe = {"type": "object", "properties": {"value": schema}, "required": ["value"]}
    types = typed(with_components({**components, "Probe": probe}))
    (found,) = properties(types.parsed.models["Probe"])
    return types, found


def every_property(types: Types) -> Iterator[Property]:
    """Yield what was parsed of each schema: of models, named types, parameters, bodies and answers, and inside them."""
    waiting: list[Any] = [each for model in types.parsed.models.values() for each in properties(model)]
    waiting += types.parsed.named.values()
    for endpoint in types.parsed.endpoints:
        waiting += [each for _, each in endpoint.iter_all_parameters()]
        waiting += [body.prop for body in endpoint.bodies]
        waiting += [response.prop for response in endpoint.responses]
    for each in waiting:  # which grows on the way
        yield each
        if isinstance(each, UnionProperty):
            waiting += each.inner_properties
        elif isinstance(each, ListProperty):
            waiting.append(each.inner_property)
        elif isinstance(each, ModelProperty) and not types.model(each):
            value = types.parsed.whole(each).additional_properties
            waiting += [value] if value else []
