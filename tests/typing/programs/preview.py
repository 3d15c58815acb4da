"""A program for Azure OpenAI preview, its types asserted."""

from typing import Literal, assert_type

import httpx

from aoai._runtime.operation import Request
from aoai_generated.preview import api, models

Finish = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]


def body() -> models.ChatCompletionsCreateRequest:
    """A message may be a model or a dict."""
    user = models.ChatCompletionRequestUserMessage(role="user", content="hello")
    made = models.ChatCompletionsCreateRequest(
        model="gpt",
        messages=[user, {"role": "system", "content": "be brief"}],
        temperature=0.2,
        stop=["end"],
        user="someone",
    )
    assert_type(made.temperature, float | None)
    return made


def ask(client: httpx.Client) -> str | None:
    """A body may be a model or a dict."""
    request = api.chat_completions.create.request(body={"messages": []})
    assert_type(request, Request)
    answer = api.chat_completions.create.sync(client, body=body())
    assert_type(answer, models.CreateChatCompletionResponse)
    choice = answer.choices[0]
    assert_type(choice, models.CreateChatCompletionResponseChoices)
    assert_type(choice.finish_reason, Finish)
    assert_type(choice.message, models.ChatCompletionResponseMessage)
    assert_type(answer.usage, models.CompletionUsage | None)
    return choice.message.content


async def ask_for_a_stream(client: httpx.AsyncClient) -> list[str]:
    """A stream is of chunks."""
    texts: list[str] = []
    async for chunk in api.chat_completions.create.asyncio_stream(client, body=body()):
        assert_type(chunk, models.CreateChatCompletionStreamResponse)
        texts += [choice.delta.content or "" for choice in chunk.choices]
    answer = await api.chat_completions.create.asyncio(client, body=body())
    assert_type(answer, models.CreateChatCompletionResponse)
    return texts


def search(client: httpx.Client) -> list[str]:
    """A list of what the preview has too."""
    stores = api.vector_stores.list.sync(client, limit=1)
    assert_type(stores, models.ListVectorStoresResponse)
    assert_type(stores.data, list[models.VectorStoreObject])
    return [store.id for store in stores.data]
