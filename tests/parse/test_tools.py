"""Python functions as tools: what the model is told of them, and runs of them against the emulator."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

import attrs
import msgspec
import pydantic
import pytest

import aoai
from aoai._tools.functions import Function
from aoai._tools.results import as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.parse.conftest import Clients

QUESTION = "What is the weather in Paris?"
MESSAGES: list[Any] = [{"role": "user", "content": QUESTION}]


class Place(pydantic.BaseModel):
    city: str


class Point(msgspec.Struct):
    x: int


def get_weather(city: str, unit: Literal["C", "F"] = "C") -> dict[str, str]:
    """Say what the weather is.

    It asks no one.

    Args:
        city: where to look
        unit: of the temperature
    """
    return {"city": city, "unit": unit}


def test_what_the_model_is_told() -> None:
    told = Function(get_weather).tool()
    assert told["name"] == "get_weather"
    assert told["description"] == "Say what the weather is.\n\nIt asks no one."
    assert told["strict"] is True
    properties = told["parameters"]["properties"]
    assert properties["city"]["description"] == "where to look"
    assert properties["unit"]["anyOf"] == [{"enum": ["C", "F"], "type": "string"}, {"type": "null"}]
    assert told["parameters"]["required"] == ["city", "unit"]
    assert told["parameters"]["additionalProperties"] is False


def numpy_style(x: int) -> None:
    """Do it.

    Parameters
    ----------
    x : int
        how often
    """


def sphinx_style(x: int) -> None:
    """Do it.

    :param x: how often
    """


def annotated(x: Annotated[int, "how often"]) -> None:
    """Do it."""


@pytest.mark.parametrize("function", [numpy_style, sphinx_style, annotated])
def test_styles_of_docstrings(function: Callable[..., Any]) -> None:
    told = Function(function).tool()
    assert told["description"] == "Do it."
    assert told["parameters"]["properties"]["x"]["description"] == "how often"


class Counter:
    def add(self, to: Place, point: int | None, many: list[Place], *, last: str = "z") -> Any:
        return to, point, many, last

    def __call__(self, x: int) -> int:
        return x


def test_arguments_are_values_of_their_types() -> None:
    function = Function(Counter().add)
    bound = function.arguments('{"to": {"city": "a"}, "point": null, "many": [{"city": "b"}], "last": null}')
    assert function.function(*bound.args, **bound.kwargs) == (Place(city="a"), None, [Place(city="b")], "z")
    assert Function(Counter()).arguments('{"x": 3}').args == (3,)


def test_types_that_only_msgspec_knows() -> None:
    def place(point: Point, names: list[str]) -> None:
        """Place it."""

    function = Function(place)
    assert function.arguments('{"point": {"x": 1}, "names": ["a"]}').args == (Point(1), ["a"])
    assert function.tool()["parameters"]["required"] == ["point", "names"]


@pytest.mark.parametrize("text", ["{}", "[]", "no JSON", '{"city": 3}', '{"city": "a", "unit": "C", "more": 1}'])
def test_arguments_that_do_not_fit(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's
        Function(get_weather).arguments(text)


def test_functions_that_are_no_tools() -> None:
    def many(*cities: str) -> None: ...

    def bare(city) -> None: ...  # type: ignore[no-untyped-def]

    with pytest.raises(TypeError, match="args"):
        Function(many)
    with pytest.raises(TypeError, match="no annotation"):
        Function(bare)


@dataclass
class Data:
    n: int


@attrs.define
class Attrs:
    n: int


def test_results_as_text() -> None:
    assert as_text("as it is") == "as it is"
    for value in (Data(1), Attrs(1), Place(city="x"), Point(1), {"n": [Point(1)]}, None, 3.5, {"a"}):
        json.loads(as_text(value))
    assert as_text(Place(city="x")) == '{"city":"x"}'
    assert as_text(Attrs(1)) == '{"n":1}'
    with pytest.raises(TypeError):
        as_text(object())


def run(clients: Clients, surface: str, **more: Any) -> Any:
    client = clients("2025-04-01-preview")
    if surface == "chat":
        return client.chat.completions.run_tools(model="gpt-4o", messages=MESSAGES, **more)
    return client.responses.run_tools(model="gpt-4o", input=QUESTION, **more)


def text_of(answer: Any) -> str:
    return str(answer.output_text if hasattr(answer, "output") else answer.choices[0].message.content)


@pytest.mark.parametrize("surface", ["chat", "responses"])
async def test_a_run(clients: Clients, surface: str) -> None:
    tools = run(clients, surface, tools=[get_weather], tool_choice="required")
    steps = await clients.listed(tools)
    assert [step.number for step in steps] == [1, 2]
    (result,) = steps[0].results
    assert result.call.name == "get_weather"
    assert result.value["city"] == "Paris"
    assert json.loads(result.content) == result.value
    assert result.error is None
    assert steps[1].results == ()
    answer = await clients.result(tools.get_final_answer())
    assert answer is steps[1].answer
    assert "Paris" in text_of(answer)
    assert tools.steps == steps
    assert len(tools.said) == 4
    with pytest.raises(RuntimeError, match="once"):
        await clients.listed(tools)


@pytest.mark.parametrize("surface", ["chat", "responses"])
async def test_a_streamed_run(clients: Clients, surface: str) -> None:
    tools = run(clients, surface, tools=[get_weather], tool_choice="required")
    events = await clients.listed(tools.stream())
    steps = [event for event in events if isinstance(event, aoai.ToolStep)]
    assert steps == tools.steps
    assert [step.number for step in steps] == [1, 2]
    kinds = {event.type for event in events if not isinstance(event, aoai.ToolStep)}
    assert kinds >= ({"chunk", "content.delta"} if surface == "chat" else {"response.output_text.delta"})
    assert events.index(steps[0]) < len(events) - 2
    assert "Paris" in text_of(await clients.result(tools.get_final_answer()))


@pytest.mark.parametrize("surface", ["chat", "responses"])
async def test_a_run_whose_answer_is_parsed(clients: Clients, surface: str) -> None:
    name = "response_format" if surface == "chat" else "text_format"
    for streamed in (False, True):
        tools = run(clients, surface, tools=[get_weather], tool_choice="required", **{name: Place})
        await clients.listed(tools.stream() if streamed else tools)
        answer = await clients.result(tools.get_final_answer())
        parsed = answer.choices[0].message.parsed if surface == "chat" else answer.output_parsed
        assert parsed == Place(city="Paris")


@pytest.mark.parametrize("surface", ["chat", "responses"])
async def test_an_error_is_told_to_the_model_or_raised(clients: Clients, surface: str) -> None:
    def fails(city: str) -> str:
        """Fail."""
        raise KeyError(city)

    tools = run(clients, surface, tools=[fails], tool_choice="required")
    steps = await clients.listed(tools)
    (result,) = steps[0].results
    assert isinstance(result.error, KeyError)
    assert json.loads(result.content) == {"error": "KeyError: 'Paris'"}
    assert "KeyError" in text_of(steps[-1].answer)
    for parallel in (False, True):
        tools = run(clients, surface, tools=[fails], tool_choice="required", on_error="raise", parallel=parallel)
        with pytest.raises(KeyError):
            await clients.listed(tools)


@pytest.mark.parametrize("surface", ["chat", "responses"])
async def test_the_limit_of_steps(clients: Clients, surface: str) -> None:
    called: list[str] = []

    def note(city: str) -> str:
        """Note it."""
        called.append(city)
        return city

    tools = run(clients, surface, tools=[note], tool_choice="required", max_steps=1)
    with pytest.raises(aoai.ToolStepsError, match="max_steps") as caught:
        await clients.listed(tools)
    assert called == []
    assert [step.number for step in caught.value.steps] == [1]
    with pytest.raises(RuntimeError, match="not run to their end"):
        await clients.result(tools.get_final_answer())


async def test_a_tool_that_is_no_function_ends_the_run(clients: Clients) -> None:
    other = {"type": "function", "function": Function(get_weather).tool()}
    tools = run(clients, "chat", tools=[other], tool_choice="required")
    (step,) = await clients.listed(tools)
    assert step.answer.choices[0].message.tool_calls[0].function.name == "get_weather"


async def test_an_answer_that_was_cut_calls_nothing(clients: Clients) -> None:
    tools = run(clients, "chat", tools=[get_weather], tool_choice="required", max_tokens=3)
    (step,) = await clients.listed(tools)
    assert step.results == ()


async def test_calls_of_one_answer_run_at_once(clients: Clients) -> None:
    both = threading.Barrier(2, timeout=20)

    def first(city: str) -> str:
        """The first."""
        both.wait()
        return "1"

    def second(city: str) -> str:
        """The second."""
        both.wait()
        return "2"

    client = clients("2025-04-01-preview")
    tools = client.chat.completions.run_tools(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Call first and second with the city Paris."}],
        tools=[first, second],
        tool_choice="required",
        parallel=True,
    )
    steps = await clients.listed(tools)
    if len(steps[0].results) < 2:
        pytest.fail("the emulator called one function only")
    assert [result.content for result in steps[0].results] == ["1", "2"]


async def test_async_functions(clients: Clients) -> None:
    async def later(city: str) -> str:
        """Say it later."""
        return f"later in {city}"

    if not clients.is_async:
        with pytest.raises(TypeError, match="AsyncAzureOpenAI"):
            run(clients, "chat", tools=[later])
        return
    tools = run(clients, "chat", tools=[later], tool_choice="required")
    assert (await clients.listed(tools))[0].results[0].content == "later in Paris"


async def test_what_cannot_be_asked(clients: Clients) -> None:
    for wrong, message in (({"stream": True}, "stream"), ({"n": 2}, "n;")):
        with pytest.raises(TypeError, match=message):
            run(clients, "chat", tools=[get_weather], **wrong)
    with pytest.raises(TypeError, match="two tools"):
        run(clients, "chat", tools=[get_weather, get_weather])
    with pytest.raises(ValueError, match="max_steps"):
        run(clients, "chat", tools=[get_weather], max_steps=0)
    with pytest.raises(ValueError, match="on_error"):
        run(clients, "chat", tools=[get_weather], on_error="ignore")


async def test_a_version_that_knows_nothing_of_strict(clients: Clients) -> None:
    of = clients("2024-02-01").chat.completions
    choice = {"type": "function", "function": {"name": "get_weather"}}
    tools = of.run_tools(model="gpt-4o", messages=MESSAGES, tools=[get_weather], tool_choice=choice)
    steps = await clients.listed(tools)
    assert [step.number for step in steps] == [1, 2]
