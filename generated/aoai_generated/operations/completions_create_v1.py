"""`completions.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.completions_create_request_v1 import CompletionsCreateRequest
    from aoai_generated.models.create_completion_response_v1 import CreateCompletionResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class CompletionsCreate(Operation):
    """POST /completions."""

    name = "completions.create"
    method = "POST"
    path = "/completions"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "model",
        "best_of",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "prompt",
        "seed",
        "stop",
        "stream",
        "stream_options",
        "suffix",
        "temperature",
        "top_p",
        "user",
    )
    required = ("model",)
    answers = (
        Answer("200", "application/json", "json", Ref("create_completion_response_v1.CreateCompletionResponse")),
        Answer("200", "text/event-stream", "events", Ref("create_completion_response_v1.CreateCompletionResponse")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CompletionsCreateRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> CreateCompletionResponse | list[CreateCompletionResponse]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateCompletionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateCompletionResponse: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: CompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Iterator[CreateCompletionResponse]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: CompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> AsyncIterator[CreateCompletionResponse]: ...


OPERATION = CompletionsCreate
