"""The client has exactly what its version has, to a type checker."""

from typing import Any, assert_type

import aoai_generated.v1.models as v1
import aoai_generated.v2024_08_01_preview.models as v2024_08_01_preview
import aoai_generated.v2024_10_21 as v2024_10_21_client
import aoai_generated.v2024_10_21.models as v2024_10_21
import aoai_generated.v2025_03_01_preview.models as v2025_03_01_preview
from aoai import AsyncAzureOpenAI, AsyncPage, AsyncPages, AsyncStream, AzureOpenAI, BinaryContent, Page, Stream

client = AzureOpenAI(api_version="2024-10-21", azure_endpoint="https://x", api_key="k")
answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])
assert_type(answer, v2024_10_21.CreateChatCompletionResponse)
assert_type(answer.choices[0].message.content, str | None)

stream = client.chat.completions.create(model="m", messages=[], stream=True)
assert_type(stream, Stream[v2024_10_21.CreateChatCompletionStreamResponse])
for chunk in stream:
    assert_type(chunk.choices[0].delta.content, str | None)


def either(flag: bool) -> None:
    """Not known before run time: either of the two."""
    assert_type(
        client.chat.completions.create(model="m", messages=[], stream=flag),
        v2024_10_21.CreateChatCompletionResponse | Stream[v2024_10_21.CreateChatCompletionStreamResponse],
    )


# New in 2024-08-01-preview, and not there before: see must_fail/client.py.
newer = AzureOpenAI(api_version="2024-08-01-preview")
assert_type(
    newer.chat.completions.create(model="m", messages=[], stream_options={"include_usage": True}),
    v2024_08_01_preview.CreateChatCompletionResponse,
)

responses = AzureOpenAI(api_version="2025-03-01-preview").responses
assert_type(responses.create(model="m", input="?"), v2025_03_01_preview.Response)
assert_type(responses.create(model="m", input="?", stream=True), Stream[v2025_03_01_preview.ResponseStreamEvent])

# No version: v1. `latest`: the newest dated one that is no preview.
assert_type(AzureOpenAI().files.retrieve("f"), v1.OpenAIFile)
assert_type(AzureOpenAI(api_version="latest").files.retrieve("f"), v2024_10_21.File)
assert_type(client.with_version("v1").files.retrieve("f"), v1.OpenAIFile)
assert_type(client.with_options(timeout=5.0).files.retrieve("f"), v2024_10_21.File)
assert_type(client.files.content("f"), BinaryContent)
assert_type(client.files.list(), Page[v2024_10_21.File])
for file in client.files.list():
    assert_type(file, v2024_10_21.File)

# The format decides what a transcription is.
transcribe = client.audio.transcriptions.create
assert_type(transcribe(model="w", file=b""), v2024_10_21.AudioResponse)
assert_type(transcribe(model="w", file=b"", response_format="verbose_json"), v2024_10_21.AudioVerboseResponse)
assert_type(transcribe(model="w", file=b"", response_format="srt"), str)


def annotated(some: AzureOpenAI, one: v2024_10_21_client.AzureOpenAI) -> list[float]:
    """A client of any version has what all have that can chat; one of a version has its types."""
    assert_type(some.chat.completions.create(model="m", messages=[]), Any)
    answer = one.embeddings.create(model="m", input="?")
    return answer.data[0].embedding


annotated(client, client)


def unknown(version: str) -> None:
    """A version that is only known at run time: anything goes."""
    assert_type(AzureOpenAI(api_version=version), Any)


async def main() -> None:
    """The same with await."""
    client = AsyncAzureOpenAI(api_version="v1")
    assert_type(await client.embeddings.create(model="m", input="?"), v1.CreateEmbeddingResponse)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[v1.CreateChatCompletionStreamResponse])
    assert_type(client.files.list(), AsyncPages[v1.OpenAIFile])
    assert_type(await client.files.list(), AsyncPage[v1.OpenAIFile])
    async for file in client.files.list():
        assert_type(file, v1.OpenAIFile)
