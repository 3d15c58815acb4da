"""What the clean document says and openapi-python-client has no word for; docs/generation.md lists it, with reasons."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pipeline.schemas import SOURCE, resolve, target

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
    from openapi_python_client.parser.responses import Response

    from pipeline.documents import Document

_ON_REQUEST = "x-on-request"
_EVENTS = "text/event-stream"


class Additions:
    """What is looked up in the clean document itself.

    Args:
        document: the output of `normalise`.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.components: Document = document["components"]["schemas"]
        self.at = cache(self._at)

    def _at(self, pointer: str) -> Document:
        """Return what stands at a pointer; nothing where there is nothing, as at what `readable` adds."""
        node: Any = self.document
        for part in pointer.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key) if isinstance(node, list) else key]
            except (KeyError, IndexError):
                return {}
        return node if isinstance(node, dict) else {}

    @property
    def version(self) -> str:
        """The API version."""
        version: str = self.document["info"]["version"]
        return version

    # Of schemas

    def discriminator(self, place: str) -> tuple[str, dict[str, str]] | None:
        """Return by which property the variants of a union are told apart, and the component by its value.

        The generator reads no `discriminator`.
        """
        declared = self.at(place).get("discriminator")
        if declared is None:
            return None
        return declared["propertyName"], {value: target(meant) for value, meant in declared["mapping"].items()}

    def on_request(self, place: str) -> bool:
        """Say whether a variant comes only where the caller asks for it; the type of what is read leaves it out."""
        return bool(self.at(place).get(_ON_REQUEST))

    def source(self, component: str) -> str:
        """Return where upstream has a component, such as `inference#/components/schemas/usage`; empty if nowhere."""
        source: str = self.components[component].get(SOURCE, "")
        return source

    def facts(self, component: str, name: str) -> str:
        """Return what a component says of the values of a property beyond their type.

        The generator checks defaults, so that they stand elsewhere, and it does not read limits.
        """
        return facts(self.components[component]["properties"].get(name, {}))

    # Of operations

    def operation(self, endpoint: Endpoint) -> Document:
        """Return an operation as it stands in the document."""
        return self.at(endpoint.description.get_untrusted_value())

    def public_name(self, endpoint: Endpoint) -> str:
        """Return the public name, `chat.completions.create`, of which the generator makes an identifier."""
        name: str = self.operation(endpoint)["operationId"]
        return name

    def parameter(self, endpoint: Endpoint, location: str, parameter: Property) -> Document:
        """Return a parameter as it stands in the document, which says more of it than its type."""
        found = self.operation(endpoint)["parameters"]
        return next((each for each in found if each["in"] == location and each["name"] == parameter.name), {})

    def json_parts(self, endpoint: Endpoint) -> tuple[str, ...]:
        """Return the fields of a multipart body that are JSON, which the generator does not read from `encoding`."""
        media = self.operation(endpoint)["requestBody"]["content"]["multipart/form-data"]
        encoded = media.get("encoding", {}).items()
        return tuple(name for name, each in encoded if each.get("contentType") == "application/json")

    def content_types(self, response: Response) -> list[str]:
        """Return the content types of an answer: the generator looks at one, and keeps them all."""
        content = getattr(response.data, "content", None) or {}
        return [content_type.get_untrusted_value() for content_type in content]

    def has_schema(self, response: Response, content_type: str) -> bool:
        """Say whether anything is known of an answer with a content type."""
        content = getattr(response.data, "content", None) or {}
        media = {key.get_untrusted_value(): value for key, value in content.items()}
        return media[content_type].media_type_schema is not None

    def is_named_event(self, schema: Document) -> bool:
        """Say whether the schema of an event stream describes an event's name and data together, or its data alone."""
        schema = resolve(schema, self.components)
        variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
        if variants:
            return all(self.is_named_event(variant) for variant in variants)
        return set(schema.get("properties", {})) - {"enabled"} == {"event", "data"}

    def events(self, endpoint: Endpoint, status: str) -> str:
        """Return how the event stream of an answer is read."""
        media = self.operation(endpoint)["responses"][status]["content"][_EVENTS]
        return "named events" if self.is_named_event(media.get("schema", {})) else "events"


def facts(schema: Document) -> str:
    """Return what a schema says of its values beyond their type, as a phrase; empty if it says nothing."""
    phrases: list[str] = []
    phrases += _range(schema.get("minimum"), schema.get("maximum"), "")
    limits = (("more", "exclusiveMinimum"), ("less", "exclusiveMaximum"))
    phrases += [f"{word} than {schema[key]}" for word, key in limits if key in schema]
    phrases += _range(schema.get("minLength"), schema.get("maxLength"), " characters")
    phrases += _range(schema.get("minItems"), schema.get("maxItems"), " items")
    if schema.get("format") in {"unixtime", "unix-time"}:
        phrases.append("seconds since 1970")
    if schema.get("x-default") is not None:
        phrases.append(f"the service's default is {_literal(schema['x-default'])}")
    if schema.get("deprecated"):
        phrases.append("deprecated")
    return "; ".join(phrases)


def _range(low: Any, high: Any, unit: str) -> list[str]:
    if low is not None and high is not None:
        return [f"{low} to {high}{unit}"]
    if low is not None:
        return [f"at least {low}{unit}"]
    return [f"at most {high}{unit}"] if high is not None else []


def _literal(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
