"""A program for Azure OpenAI 2023-05-15, its types asserted."""

from typing import assert_type

import httpx

from aoai._runtime.operation import Request
from aoai_generated.v2023_05_15 import api, models


def body() -> models.ChatCompletionsCreateRequest:
    """A message may be a model or a dict."""
    user = models.ChatCompletionsCreateRequestMessagesItem(role="user", content="hello")
    made = models.ChatCompletionsCreateRequest(
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
    assert_type(choice.finish_reason, str | None)
    assert_type(choice.message, models.CreateChatCompletionResponseChoicesItemMessage | None)
    assert_type(answer.usage, models.CreateChatCompletionResponseUsage | None)
    return choice.message.content if choice.message else None


async def ask_for_a_stream(client: httpx.AsyncClient) -> list[str]:
    """A stream is of chunks."""
    texts: list[str] = []
    async for chunk in api.chat_completions.create.asyncio_stream(client, deployment_id="gpt", body=body()):
        assert_type(chunk, models.CreateChatCompletionStreamResponse)
        texts += [choice.delta.content or "" for choice in chunk.choices]
    answer = await api.chat_completions.create.asyncio(client, deployment_id="gpt", body=body())
    assert_type(answer, models.CreateChatCompletionResponse)
    return texts


def embed(client: httpx.Client) -> list[float] | None:
    """A body without a name in the spec is named after its operation."""
    body = models.EmbeddingsCreateRequest(input=["one", "two"])
    answer = api.embeddings.create.sync(client, deployment_id="embedding", body=body)
    assert_type(answer, models.EmbeddingsCreateResponse)
    return answer.data[0].embedding
