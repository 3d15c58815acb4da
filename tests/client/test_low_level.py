"""The generated endpoints on their own, with one's own httpx client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

import aoai
from aoai_generated.v1.api.chat_completions import create as create_v1
from aoai_generated.v2024_10_21.api.audio_transcriptions import create as transcribe
from aoai_generated.v2024_10_21.api.chat_completions import create
from aoai_generated.v2024_10_21.api.files import create as upload
from aoai_generated.v2024_10_21.api.files import list as list_files
from aoai_generated.v2024_10_21.models import (
    AudioResponse,
    AudioVerboseResponse,
    ChatCompletionRequestUserMessage,
    CreateChatCompletionRequest,
)

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator

BODY = CreateChatCompletionRequest(messages=[ChatCompletionRequestUserMessage(role="user", content="Hello")])
STREAMED = CreateChatCompletionRequest(messages=BODY.messages, stream=True)


async def test_calls(emulator: RunningEmulator) -> None:
    settings = {"base_url": f"{emulator.endpoint}/openai", "headers": {"api-key": emulator.key}}
    with httpx.Client(**settings) as client:  # type: ignore[arg-type]
        answer = create.sync(client, deployment_id="gpt-4o", body=BODY)
        pieces = list(create.sync_stream(client, deployment_id="gpt-4o", body=STREAMED))
        with pytest.raises(aoai.BadRequestError):
            create.sync(client, deployment_id="gpt-4o", body={"messages": "none"})
        with pytest.raises(aoai.BadRequestError):
            list(create.sync_stream(client, deployment_id="gpt-4o", body={"messages": "none", "stream": True}))
    assert "Hello" in (answer.choices[0].message.content or "")
    assert "".join(c.delta.content or "" for p in pieces for c in p.choices) == answer.choices[0].message.content
    async with httpx.AsyncClient(**settings) as async_client:  # type: ignore[arg-type]
        again = await create.asyncio(async_client, deployment_id="gpt-4o", body=BODY)
        streamed = [piece async for piece in create.asyncio_stream(async_client, deployment_id="gpt-4o", body=STREAMED)]
    assert again.choices[0].message.content == answer.choices[0].message.content
    assert len(streamed) == len(pieces)
    with httpx.Client(base_url=f"{emulator.endpoint}/openai/v1", headers={"api-key": emulator.key}) as client:
        body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
        assert create_v1.sync(client, body=body).choices[0].message.role == "assistant"


def test_requests_are_built_without_io() -> None:
    request = create.request(deployment_id="a/b", body=BODY)
    assert request.path == "/deployments/a%2Fb/chat/completions"
    assert request.query == [("api-version", "2024-10-21")]
    assert request.headers == {"content-type": "application/json"}
    assert request.content == b'{"messages":[{"role":"user","content":"Hello"}]}'
    assert list_files.request(purpose="batch").query == [("purpose", "batch"), ("api-version", "2024-10-21")]


def test_multipart_requests() -> None:
    request = upload.request(body={"purpose": "batch", "file": ("a.jsonl", b"{}")})
    assert request.content is None
    assert request.parts == [("purpose", (None, "batch")), ("file", ("a.jsonl", b"{}"))]
    built = [httpx.Request("POST", "http://x", files=request.parts) for _ in range(2)]
    assert built[0].headers["content-type"] != built[1].headers["content-type"]


def test_each_content_type_is_read() -> None:
    def read(content_type: str, content: bytes) -> object:
        return transcribe.read(200, {"content-type": content_type}, content)

    assert read("application/json", b'{"text": "Hi"}') == AudioResponse(text="Hi")
    verbose = read("application/json; charset=utf-8", b'{"text": "Hi", "task": "transcribe", "segments": []}')
    assert verbose == AudioVerboseResponse(text="Hi", task="transcribe", segments=[])
    assert read("text/plain", b"Hi") == "Hi"
