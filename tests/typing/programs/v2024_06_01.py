"""A program for Azure OpenAI 2024-06-01, its types asserted."""

from typing import assert_type

import httpx

from aoai._runtime.operation import Request
from aoai_generated.v2024_06_01 import api, models


def body() -> models.CreateChatCompletionRequest:
    """A message may be a model or a dict."""
    user = models.ChatCompletionRequestMessageUser(role="user", content="hello")
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
    assert_type(choice.finish_reason, str | None)
    assert_type(choice.message, models.ChatCompletionResponseMessage | None)
    assert_type(answer.usage, models.CompletionUsage | None)
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


def upload(client: httpx.Client) -> str | None:
    """The authoring document stands beside the inference document; a file is bytes, a file object or a tuple."""
    body = models.FilesCreateRequest(purpose="fine-tune", file=("data.jsonl", b"{}"))
    answer = api.files.create.sync(client, body=body)
    assert_type(answer, models.File)
    content = api.files.content.sync(client, file_id="file")
    assert_type(content, bytes)
    return answer.id
