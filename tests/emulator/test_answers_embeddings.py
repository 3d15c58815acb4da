"""Embeddings are unit vectors: the same for the same text, closer for texts that are alike."""

from __future__ import annotations

import base64
import math
import struct
from typing import TYPE_CHECKING, Any

import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai import AzureOpenAI
from aoai_emulator._resources.embeddings import vector
from aoai_emulator._spec.documents import document
from tests.emulator.answers import VERSIONS, Json, refusal, whole

if TYPE_CHECKING:
    import httpx

    from aoai.emulator import RunningEmulator

NAME = "embeddings.create"


def embed(http: httpx.Client, body: Json, version: str = "v1") -> Any:
    return whole(http, NAME, body, version)


def nearness(one: str, other: str) -> float:
    return sum(first * second for first, second in zip(vector(one), vector(other), strict=True))


@given(st.text(alphabet=st.characters()) | st.lists(st.integers(0, 1 << 20)), st.integers(1, 300))
def test_vectors_have_length_one(text: str | list[int], size: int) -> None:
    found = vector(text, size)
    assert len(found) == size
    assert math.isclose(math.hypot(*found), 1)
    assert found == vector(text, size)


@pytest.mark.parametrize(
    ("text", "alike", "strange"),
    [
        ("The cat sat on the mat.", "A cat is sitting on a mat", "Revenue rose in the third quarter"),
        ("How do I reset my password?", "I forgot my password", "What time does the shop open?"),
        ("organisation", "organization", "banana"),
    ],
)
def test_similar_texts_are_closer_than_strangers(text: str, alike: str, strange: str) -> None:
    assert nearness(text, text) == pytest.approx(1)
    assert nearness(text, alike) > nearness(text, strange) + 0.2
    assert abs(nearness(text, strange)) < 0.2


@pytest.mark.parametrize("version", VERSIONS)
def test_batches_in_every_version(http: httpx.Client, version: str) -> None:
    answer = embed(http, {"input": ["one", "two", "one"]}, version)
    vectors = [each["embedding"] for each in answer["data"]]
    assert [each["index"] for each in answer["data"]] == [0, 1, 2]
    assert vectors[0] == vectors[2] != vectors[1]
    assert len(vectors[0]) == 1536
    assert embed(http, {"input": "one"}, version)["data"][0]["embedding"] == vectors[0]
    assert answer["usage"] == {"prompt_tokens": 3, "total_tokens": 3}


@pytest.mark.parametrize(
    "version", [version for version in VERSIONS if document(version).operations[NAME].takes("dimensions")]
)
def test_dimensions_and_base64(http: httpx.Client, version: str) -> None:
    body: Json = {"input": "one", "dimensions": 7}
    numbers = embed(http, body, version)["data"][0]["embedding"]
    assert len(numbers) == 7
    packed = embed(http, {**body, "encoding_format": "base64"}, version)["data"][0]["embedding"]
    assert list(struct.unpack("<7f", base64.b64decode(packed))) == numbers
    assert refusal(http, {**body, "dimensions": 0}, version, NAME)["param"] == "dimensions"
    assert refusal(http, {**body, "dimensions": 3073}, version, NAME)["param"] == "dimensions"


def test_the_model_says_how_long_a_vector_is(http: httpx.Client) -> None:
    assert len(embed(http, {"input": "a", "model": "text-embedding-3-large"})["data"][0]["embedding"]) == 3072
    ada = {"input": "a", "model": "text-embedding-ada-002"}
    assert len(embed(http, ada)["data"][0]["embedding"]) == 1536
    assert refusal(http, {**ada, "dimensions": 9}, "v1", NAME)["param"] == "dimensions"


def test_tokens_as_input(http: httpx.Client) -> None:
    one, many = embed(http, {"input": [5, 6, 7]}), embed(http, {"input": [[5, 6, 7], [8]]})
    assert len(one["data"]) == 1
    assert one["data"][0]["embedding"] == many["data"][0]["embedding"]
    assert many["usage"]["prompt_tokens"] == 4


@pytest.mark.parametrize(
    ("given_input", "param"),
    [("", "input"), ([], "input"), (["a", ""], "input[1]"), ([[]], "input[0]"), ("word " * 9000, "input[0]")],
)
def test_limits(http: httpx.Client, given_input: Any, param: str) -> None:
    assert refusal(http, {"input": given_input}, "v1", NAME)["param"] == param


def test_too_many_inputs(http: httpx.Client) -> None:
    assert refusal(http, {"input": ["a"] * 2049}, "v1", NAME)["param"] == "input"


def test_openai_and_our_client_read_them(emulator: RunningEmulator) -> None:
    with openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key="k", api_version="2024-10-21") as theirs:
        found = theirs.embeddings.create(model="m", input="Hi").data[0].embedding
    with AzureOpenAI(api_version="2024-10-21", azure_endpoint=emulator.endpoint, api_key="k") as ours:
        assert ours.embeddings.create(model="m", input="Hi").data[0].embedding == pytest.approx(found)
