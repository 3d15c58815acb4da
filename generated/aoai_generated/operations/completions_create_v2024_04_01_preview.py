"""`completions.create` of Azure OpenAI, as of 2024-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.completions_create_request_v2024_02_01 import CompletionsCreateRequest
    from aoai_generated.models.create_completion_response_v2024_04_01_preview import CreateCompletionResponse


class CompletionsCreate(Operation):
    """POST /deployments/{deployment_id}/completions."""

    name = "completions.create"
    method = "POST"
    path = "/deployments/{deployment_id}/completions"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "best_of",
        "completion_config",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "prompt",
        "stop",
        "stream",
        "suffix",
        "temperature",
        "top_p",
        "user",
    )
    required = ("model",)
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("create_completion_response_v2024_04_01_preview.CreateCompletionResponse"),
        ),
        Answer(
            "200",
            "text/event-stream",
            "events",
            Ref("create_completion_response_v2024_04_01_preview.CreateCompletionResponse"),
        ),
    )
    error = Ref("error_response_v2024_04_01_preview.ErrorResponse")

    def request(
        self,
        *,
        deployment_id: str,
        body: CompletionsCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
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
            deployment_id: str,
            body: CompletionsCreateRequest | Mapping[str, Any],
        ) -> CreateCompletionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CompletionsCreateRequest | Mapping[str, Any],
        ) -> CreateCompletionResponse: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: CompletionsCreateRequest | Mapping[str, Any],
        ) -> Iterator[CreateCompletionResponse]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CompletionsCreateRequest | Mapping[str, Any],
        ) -> AsyncIterator[CreateCompletionResponse]: ...


OPERATION = CompletionsCreate
