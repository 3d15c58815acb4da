"""What openapi-python-client read of a clean document: the models and endpoints from which everything is written.

It is given the document in a form that it reads without loss (`readable`), and its objects are used as they are. Two
things are written into that form for the way back. It resolves each reference and forgets what it led to, but carries
the description along: so each schema is described by where it stands. And it has no place for a union or list that has
a name, or for a second content type of an answer: those are properties of one more schema.
"""

from __future__ import annotations

from functools import cached_property
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from pipeline.documents import METHODS, Document, PipelineError, pointer_text
from pipeline.schemas import PREFIX, children, operations, type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

    from pipeline.documents import Pointer

GENERATOR = "0.29.1"
ELSEWHERE = "WhatTheGeneratorHasNoPlaceFor"
_READ = ("application/json", "application/octet-stream")


class Parsed:
    """The objects that openapi-python-client made of a document.

    Args:
        data: as it returned them.

    Attributes:
        models: its models with properties, by the name of the component.
        free: its other models, which are free-form objects, by class name.
        named: what has a name and is no model, by the name of the component.
    """

    def __init__(self, data: GeneratorData) -> None:
        self.data = data
        self.models: dict[str, ModelProperty] = {}
        self.named: dict[str, Property] = {}
        self._classes = {str(model.class_info.name): model for model in data.models}
        self._answers: dict[str, Property] = {}
        for model in data.models:
            if model.class_info.name == ELSEWHERE:
                for each in properties(model):
                    into = self._answers if " " in name_of(each) else self.named
                    into[name_of(each)] = each
            elif properties(model):
                self.models[component(model) or str(model.class_info.name)] = model

    def whole(self, model: ModelProperty) -> ModelProperty:
        """Return a model with its properties; the generator leaves them out where it only refers to one."""
        return self._classes.get(str(model.class_info.name), model)

    def answer(self, operation: str, status: str, content_type: str) -> Property | None:
        """Return what an operation answers with a content type that is not the first."""
        return self._answers.get(f"{operation} {status} {content_type}")

    @cached_property
    def endpoints(self) -> list[Endpoint]:
        """The endpoints, in the order of the document."""
        found = [each for collection in self.data.endpoint_collections_by_tag.values() for each in collection.endpoints]
        return sorted(found, key=lambda endpoint: (endpoint.path.get_untrusted_value(), METHODS.index(endpoint.method)))


def name_of(each: Property) -> str:
    """Return the JSON name of a property or parameter."""
    return each.name.get_untrusted_value()


def place(each: Property) -> str:
    """Return where the schema of a property stands, as a pointer into the readable document; empty if unknown."""
    return each.description.get_untrusted_value() if each.description else ""


def component(each: Property) -> str | None:
    """Return the name of the component that a property is or refers to, None if it has a schema of its own."""
    name = place(each).removeprefix(PREFIX)
    return name if place(each).startswith(PREFIX) and "/" not in name else None


def properties(model: ModelProperty) -> list[Property]:
    """Return the properties of a model, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def parse(version: str, document: Document) -> Parsed:
    """Have openapi-python-client read a clean document.

    Raises:
        PipelineError: the generator is of another version than this was written for, refuses the document, or warned
            about anything, since what it warns about, it leaves out.
    """
    if installed_version("openapi-python-client") != GENERATOR:
        raise PipelineError(
            f"openapi-python-client {installed_version('openapi-python-client')} is installed, and the templates are "
            f"for {GENERATOR}; run pip install 'aoai[regenerate]'"
        )
    read = readable(document)
    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[], content_type_overrides=_files(read)),
        MetaType.NONE,
        document_source=Path("unused.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    data = GeneratorData.from_dict(read, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(f"{version}: openapi-python-client refuses the document: {data.header} {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if warnings:
        listed = "\n".join(f"{each.header or ''} {each.detail or ''}"[:600] for each in warnings)
        raise PipelineError(f"{version}: openapi-python-client warns:\n{listed}")
    return Parsed(data)


def refuse_losses(document: Document, parsed: Parsed) -> None:
    """Raise PipelineError if the generator has lost a schema or an operation of the document, without a warning."""
    schemas = document["components"]["schemas"]
    models = {name for name, schema in schemas.items() if "properties" in schema}
    read = {(each.method, each.description.get_untrusted_value()) for each in parsed.endpoints}
    routes = {(method, pointer_text(("paths", path, method))) for path, method, _ in operations(document)}
    lost = [f"{PREFIX}{name}" for name in sorted(models - parsed.models.keys())]
    lost += [f"{PREFIX}{name}" for name in sorted(schemas.keys() - models - parsed.named.keys())]
    lost += [pointer for _, pointer in sorted(routes - read)]
    if lost:
        raise PipelineError(f"openapi-python-client lost {', '.join(lost)}")


def _files(document: Document) -> dict[str, str]:
    """Return the content types of answers that the generator does not know, each as one that it reads as bytes."""
    answers = (answer for _, _, operation in operations(document) for answer in operation["responses"].values())
    types = (content_type for answer in answers for content_type in answer.get("content", {}))
    return {each: _READ[1] for each in types if each not in _READ and not each.startswith("text/")}


def readable(document: Document) -> Document:
    """Return a clean document as openapi-python-client reads it without loss.

    - Each schema and operation is described by where it stands.
    - A list of types, and an enum with null, are unions: the generator would describe their variants alike.
    - A type that a schema implies is written, and so are the elements of an array of anything.
    - A boolean that is always true or always false is a constant, since it does not look at the enum of a boolean.
    - A union of one variant with a discriminator, which may have others one day, lists it twice, to stay a union.
    - Another name for a component is a union of that alone, of which it makes no second class.
    - Components that are no model, and the content types of an answer after the first, are properties of `ELSEWHERE`.
    """
    schemas = {
        name: {"anyOf": [schema]} if "$ref" in schema else _readable(schema, ("components", "schemas", name))
        for name, schema in document["components"]["schemas"].items()
    }
    others = (name for name, schema in schemas.items() if "properties" not in schema)
    elsewhere: Document = {name: {"$ref": PREFIX + name} for name in others}
    paths: Document = {}
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        changed = operation | {"description": pointer_text(at)}
        changed["parameters"] = [
            each | {"schema": _readable(each["schema"], (*at, "parameters", index, "schema"))}
            for index, each in enumerate(operation["parameters"])
        ]
        if "requestBody" in operation:
            changed["requestBody"] = _media(operation["requestBody"], (*at, "requestBody"))
        changed["responses"] = {
            status: _media(answer, (*at, "responses", status)) for status, answer in operation["responses"].items()
        }
        for status, answer in changed["responses"].items():
            for content_type, media in list(answer.get("content", {}).items())[1:]:
                elsewhere[f"{operation['operationId']} {status} {content_type}"] = media.get("schema", {})
        paths.setdefault(path, {})[method] = changed
    schemas[ELSEWHERE] = {"type": "object", "properties": elsewhere}
    return document | {"paths": paths, "components": document["components"] | {"schemas": schemas}}


def _media(holder: Document, at: Pointer) -> Document:
    content = {
        content_type: media | {"schema": _readable(media["schema"], (*at, "content", content_type, "schema"))}
        if "schema" in media
        else media
        for content_type, media in holder.get("content", {}).items()
    }
    return holder | {"content": content} if content else holder


def _readable(schema: Document, at: Pointer) -> Document:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result = _inside(schema, lambda inner, keys: _readable(inner, (*at, *keys)))
    result["description"] = pointer_text(at)
    for key in ("oneOf", "anyOf"):
        if "discriminator" in result and len(result.get(key, ())) == 1:
            result[key] *= 2
    variants = list(_variants(result))
    if len(variants) > 1:
        numbered = enumerate(variants)
        described = [{**variant, "description": pointer_text((*at, "anyOf", index))} for index, variant in numbered]
        return {"anyOf": described, "description": result["description"]}
    return variants[0]


def _variants(schema: Document) -> Iterator[Document]:
    kinds = type_of(schema)
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        variant: Document = schema if kind is None else schema | {"type": kind}
        if kind == "array":
            variant = {"items": {}} | variant
        values: list[Any] = variant.get("enum", [])
        if kind == "boolean" and len(values) == 1:
            variant = {key: variant[key] for key in variant if key not in ("enum", "type")} | {"const": values[0]}
        elif kind == "null":
            variant = {"type": "null"}
        elif values and None in values and len(values) > 1:
            yield variant | {"enum": [value for value in values if value is not None]}
            if not isinstance(kinds, list):
                yield {"type": "null"}
            continue
        yield variant


def _inside(schema: Document, change: Callable[[Document, tuple[str, ...]], Document]) -> Document:
    """Return a schema with what `change` makes of each schema directly inside it."""
    result: dict[str, Any] = dict(schema)
    for keys, inner in children(schema):
        if len(keys) == 1:
            result[keys[0]] = change(inner, keys)
        else:
            held = result[keys[0]]
            if held is schema[keys[0]]:
                held = result[keys[0]] = held.copy()
            held[int(keys[1]) if isinstance(held, list) else keys[1]] = change(inner, keys)
    return result
