"""A program for Azure OpenAI 2025-02-01-preview, its types asserted."""

from typing import Literal, assert_type

import httpx

from aoai._runtime.operation import Request
from aoai_generated.v2025_02_01_preview import api, models

Finish = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]


def body() -> models.CreateChatCompletionRequest:
    """A message may be a model or a dict."""
    user = models.ChatCompletionRequestUserMessage(role="user", content="hello")
    made = models.CreateChatCompletionRequest(
        messages=[user, {"role": "system", "content": "be brief"}], temperature=0.2, stop=["end"], user="someone"
    )
    assert_type(made.temperature, float | None)
    return made


def ask(client: httpx.Client) -> str | None:
    """A body may be a model or a dict."""
    request = api.chat_completions.create.request(deployment_id="gpt", body={"messages": []})
    assert_type(request, Request)
    answer = api.chat_completions.create.sync(client, deployment_id="gpt", body=body())
    assert_type(answer, models.CreateChatCompletionResponse)
    choice = answer.choices[0]
    assert_type(choice, models.CreateChatCompletionResponseChoicesItem)
    assert_type(choice.finish_reason, Finish)
    assert_type(choice.message, models.ChatCompletionResponseMessage)
    assert_type(answer.usage, models.CompletionUsage | None)
    return choice.message.content


async def ask_for_a_stream(client: httpx.AsyncClient) -> list[str]:
    """A stream is of chunks."""
    texts: list[str] = []
    async for chunk in api.chat_completions.create.asyncio_stream(client, deployment_id="gpt", body=body()):
        assert_type(chunk, models.CreateChatCompletionStreamResponse)
        texts += [choice.delta.content or "" for choice in chunk.choices]
    answer = await api.chat_completions.create.asyncio(client, deployment_id="gpt", body=body())
    assert_type(answer, models.CreateChatCompletionResponse)
    return texts


def reason() -> models.CreateChatCompletionRequest:
    """Reasoning effort and audio came with this version."""
    body = models.CreateChatCompletionRequest(messages=[], reasoning_effort="low", modalities=["text", "audio"])
    body.metadata = {"purpose": "test"}
    body.prediction = models.PredictionContent(type="content", content="maybe")
    return body
