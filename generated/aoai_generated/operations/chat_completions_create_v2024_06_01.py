"""`chat.completions.create` of Azure OpenAI, as of 2024-06-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.create_chat_completion_request_v2024_06_01 import CreateChatCompletionRequest
    from aoai_generated.models.create_chat_completion_response_v2024_06_01 import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v2024_06_01 import (
        CreateChatCompletionStreamResponse,
    )


class ChatCompletionsCreate(Operation):
    """POST /deployments/{deployment_id}/chat/completions."""

    name = "chat.completions.create"
    method = "POST"
    path = "/deployments/{deployment_id}/chat/completions"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "messages",
        "frequency_penalty",
        "logit_bias",
        "max_tokens",
        "presence_penalty",
        "stop",
        "stream",
        "temperature",
        "top_p",
        "user",
        "data_sources",
        "function_call",
        "functions",
        "logprobs",
        "n",
        "response_format",
        "seed",
        "tool_choice",
        "tools",
        "top_logprobs",
    )
    required = (
        "model",
        "messages",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("create_chat_completion_response_v2024_06_01.CreateChatCompletionResponse"),
        ),
        Answer(
            "200",
            "text/event-stream",
            "events",
            Ref("create_chat_completion_stream_response_v2024_06_01.CreateChatCompletionStreamResponse"),
        ),
    )
    error = Ref("error_response_v2024_02_01.ErrorResponse")

    def request(
        self,
        *,
        deployment_id: str,
        body: CreateChatCompletionRequest | Mapping[str, Any],
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
        ) -> CreateChatCompletionResponse | list[CreateChatCompletionStreamResponse]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: CreateChatCompletionRequest | Mapping[str, Any],
        ) -> CreateChatCompletionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CreateChatCompletionRequest | Mapping[str, Any],
        ) -> CreateChatCompletionResponse: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: CreateChatCompletionRequest | Mapping[str, Any],
        ) -> Iterator[CreateChatCompletionStreamResponse]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CreateChatCompletionRequest | Mapping[str, Any],
        ) -> AsyncIterator[CreateChatCompletionStreamResponse]: ...


OPERATION = ChatCompletionsCreate
