"""Structured answers, tools and helpers: what a type checker says of them."""

from dataclasses import dataclass
from typing import Any, assert_type

import pydantic

import aoai
from aoai_generated.v2024_10_21 import models
from aoai_generated.v2025_04_01_preview import models as preview_models


class Meeting(pydantic.BaseModel):
    day: str


@dataclass
class Data:
    n: int


def get_weather(city: str) -> str:
    return city


client = aoai.AzureOpenAI(api_version="2024-10-21")
preview = aoai.AzureOpenAI(api_version="2025-04-01-preview")
messages: list[dict[str, Any]] = []

answer = client.chat.completions.parse(model="m", messages=messages, response_format=Meeting)
assert_type(answer, models.ParsedChatCompletion[Meeting])
assert_type(answer.choices[0].message.parsed, Meeting | None)
assert_type(answer.choices[0].message.content, str | None)
assert_type(answer.usage, models.CompletionUsage | None)
whole: models.CreateChatCompletionResponse = answer
for call in answer.choices[0].message.tool_calls or []:
    assert_type(call.function.parsed_arguments, Any)
    assert_type(call.function.arguments, str)

assert_type(
    client.chat.completions.parse(model="m", messages=messages, response_format=Data).choices[0].message.parsed,
    Data | None,
)
assert_type(client.chat.completions.parse(model="m", messages=messages).choices[0].message.parsed, None)

with client.chat.completions.stream(model="m", messages=messages, response_format=Meeting) as stream:
    for event in stream:
        if event.type == "content.done":
            assert_type(event.parsed, Meeting)
        elif event.type == "content.delta":
            assert_type(event.parsed, Any)
    assert_type(stream.get_final_completion(), models.ParsedChatCompletion[Meeting])

response = preview.responses.parse(model="m", input="x", text_format=Meeting)
assert_type(response.output_parsed, Meeting | None)
assert_type(response.output_text, str | None)
for item in response.output:
    if isinstance(item, aoai.ParsedArguments):
        assert_type(item.parsed_arguments, Any)
with preview.responses.stream(model="m", input="x", text_format=Meeting) as events:
    for said in events:
        if said.type == "response.output_text.done":
            assert_type(said.parsed, Meeting | None)
        elif said.type == "response.output_text.delta":
            assert_type(said.snapshot, str)
    assert_type(events.get_final_response().output_parsed, Meeting | None)

tools = client.chat.completions.run_tools(model="m", messages=messages, tools=[get_weather], max_steps=3)
for step in tools:
    assert_type(step.answer, models.CreateChatCompletionResponse)
    assert_type(step.results, tuple[aoai.ToolResult, ...])
assert_type(tools.get_final_answer(), models.CreateChatCompletionResponse)
parsed = client.chat.completions.run_tools(
    model="m", messages=messages, tools=[get_weather], response_format=Meeting
).get_final_answer()
assert_type(parsed.choices[0].message.parsed, Meeting | None)

run = preview.threads.runs.create_and_poll(thread_id="t", assistant_id="a", poll_interval_ms=100)
assert_type(run, preview_models.RunObject)
assert_type(preview.files.wait_for_processing("f"), preview_models.File)
assert_type(client.get("/route", cast_to=Meeting), Meeting)


async def main() -> None:
    client = aoai.AsyncAzureOpenAI(api_version="2024-10-21")
    answer = await client.chat.completions.parse(model="m", messages=messages, response_format=Meeting)
    assert_type(answer.choices[0].message.parsed, Meeting | None)
    async with client.chat.completions.stream(model="m", messages=messages, response_format=Meeting) as stream:
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Meeting)
        assert_type(await stream.get_final_completion(), models.ParsedChatCompletion[Meeting])
    tools = client.chat.completions.run_tools(model="m", messages=messages, tools=[get_weather])
    async for step in tools:
        assert_type(step.answer, models.CreateChatCompletionResponse)
    assert_type(await client.post("/route", cast_to=Meeting), Meeting)
