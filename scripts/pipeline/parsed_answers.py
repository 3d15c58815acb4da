"""The classes of answers that are parsed: a version's own, with what they were parsed to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.models import words
from pipeline.parsed import component, name_of, properties
from pipeline.types import texts_of

if TYPE_CHECKING:
    from openapi_python_client.parser.properties import ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

    from pipeline.endpoints import Endpoint
    from pipeline.types import Types

CHAT, RESPONSE = "chat.completions.create", "responses.create"
# By the value of `type`: the class of the event, and what it is beside one of the version.
_EVENTS = {
    "response.output_text.delta": ("ParsedResponseTextDeltaEvent", "ParsedContentDelta"),
    "response.output_text.done": ("ParsedResponseTextDoneEvent", "ParsedContent"),
    "response.function_call_arguments.delta": ("ParsedResponseFunctionCallArgumentsDeltaEvent", "ParsedArgumentsDelta"),
    "response.function_call_arguments.done": ("ParsedResponseFunctionCallArgumentsDoneEvent", "ParsedArguments"),
    "response.completed": ("ParsedResponseCompletedEvent", "Parsed"),
}


@dataclass
class ParsedClass:
    """One class: its name, the model of the version and the class of the wrapper that it is made of."""

    name: str
    model: str
    kind: str
    fields: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """The fields that hold other such classes, and their types."""

    @property
    def generic(self) -> bool:
        """Whether it takes the type that was asked for."""
        return self.kind == "ParsedContent" or any("[T]" in annotation for _, annotation in self.fields)


@dataclass
class ParsedAnswer:
    """What a module of such classes needs to know.

    Attributes:
        name: the class of the whole answer.
        classes: each after those that it names.
        union: the name and the variants of the union of events; None where there is none of its own.
    """

    name: str
    classes: list[ParsedClass]
    union: tuple[str, list[str]] | None = None

    def bases(self) -> set[str]:
        """Return the models of the version that the classes are made of."""
        return {each.model for each in self.classes}

    def names_used(self) -> set[str]:
        """Return the other models of the version that are named."""
        sources = [
            *(annotation for each in self.classes for _, annotation in each.fields),
            *(self.union or ("", []))[1],
        ]
        return {word for source in sources for word in words(source)} - self.bases()


def parsed_answer(types: Types, endpoint: Endpoint) -> ParsedAnswer | None:
    """Return the classes for the parsed answer of an operation, None if it takes no JSON schema to answer by."""
    if endpoint.name == CHAT and _takes_schema(types, _property(types, endpoint.body_model, "response_format")):
        return _chat(types, endpoint)
    text = _property(types, endpoint.body_model, "text") if endpoint.name == RESPONSE else None
    if text is not None and _takes_schema(types, _property(types, types.model(text), "format")):
        return _response(types, endpoint)
    return None


def _chat(types: Types, endpoint: Endpoint) -> ParsedAnswer:
    choice = _item(types, endpoint.whole, "choices")[0]
    message = types.model(_needed(types, choice, "message")) or ""
    calls = _item(types, message, "tool_calls")
    call = next(name for name in calls if _property(types, name, "function") is not None)
    function = types.model(_needed(types, call, "function")) or ""
    called = " | ".join(["ParsedFunctionToolCall", *(name for name in calls if name != call)])
    return ParsedAnswer(
        "ParsedChatCompletion",
        [
            ParsedClass("ParsedFunction", function, "ParsedArguments"),
            ParsedClass("ParsedFunctionToolCall", call, "Parsed", [("function", "ParsedFunction")]),
            ParsedClass(
                "ParsedChatCompletionMessage", message, "ParsedContent", [("tool_calls", f"list[{called}] | None")]
            ),
            ParsedClass("ParsedChoice", choice, "Parsed", [("message", "ParsedChatCompletionMessage[T]")]),
            ParsedClass("ParsedChatCompletion", endpoint.whole, "Parsed", [("choices", "list[ParsedChoice[T]]")]),
        ],
    )


def _response(types: Types, endpoint: Endpoint) -> ParsedAnswer:
    classes = [ParsedClass("ParsedResponse", endpoint.whole, "ParsedOutput")]
    variants: list[str] = []
    for name, model in types.leaves(types.parsed.named[endpoint.events or ""]).items():
        kind = next((value for value in texts_of(model, "type") if value in _EVENTS), None)
        if kind is None:
            variants.append(name)
            continue
        made = ParsedClass(_EVENTS[kind][0], name, _EVENTS[kind][1])
        if kind == "response.completed":
            made.fields.append(("response", "ParsedResponse[T]"))
        classes.append(made)
        variants.append(f"{made.name}[T]" if made.generic else made.name)
    return ParsedAnswer("ParsedResponse", classes, ("ParsedResponseStreamEvent", variants))


def _property(types: Types, model: str | None, name: str) -> Property | None:
    """Return a property of a model, None if it has none of this name."""
    found: ModelProperty | None = types.parsed.models.get(model or "")
    return None if found is None else next((each for each in properties(found) if name_of(each) == name), None)


def _needed(types: Types, model: str, name: str) -> Property:
    found = _property(types, model, name)
    if found is None:
        raise KeyError(f"{model} has no {name}")
    return found


def _item(types: Types, model: str, name: str) -> list[str]:
    """Return the models that the elements of an array of a model can be."""
    held = _needed(types, model, name)
    arrays = [held, *(held.inner_properties if isinstance(held, UnionProperty) else ())]
    array = next(each for each in arrays if isinstance(each, ListProperty))
    return list(types.leaves(array.inner_property))


def _takes_schema(types: Types, each: Property | None) -> bool:
    """Say whether a format can be a JSON schema."""
    if each is None:
        return False
    named = types.parsed.named.get(component(each) or "", each)
    return any("json_schema" in texts_of(model, "type") for model in types.leaves(named).values())
