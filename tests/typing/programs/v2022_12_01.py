"""A program for Azure OpenAI 2022-12-01, its types asserted."""

from typing import assert_type

import httpx

from aoai._runtime.operation import Request
from aoai_generated.v2022_12_01 import api, models


def complete(client: httpx.Client) -> str | None:
    """A body may be a model or a dict."""
    body = models.CompletionsCreateRequest(prompt=["hello"], temperature=0.2, stop="end")
    assert_type(body.temperature, float | None)
    request = api.completions.create.request(deployment_id="gpt", body={"prompt": "hello"})
    assert_type(request, Request)
    answer = api.completions.create.sync(client, deployment_id="gpt", body=body)
    assert_type(answer, models.CreateCompletionResponse)
    assert_type(answer.choices[0], models.CreateCompletionResponseChoicesItem)
    return answer.choices[0].text


def embed(client: httpx.Client) -> list[float]:
    """A body without a name in the spec is named after its operation."""
    body = models.EmbeddingsCreateRequest(input=["one", "two"])
    answer = api.embeddings.create.sync(client, deployment_id="embedding", body=body)
    assert_type(answer, models.EmbeddingsCreateResponse)
    return answer.data[0].embedding
