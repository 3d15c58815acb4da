"""`chat.completions.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.chat_completions_create_request_v1 import ChatCompletionsCreateRequest
    from aoai_generated.models.create_chat_completion_response_v1 import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v1 import CreateChatCompletionStreamResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ChatCompletionsCreate(Operation):
    """POST /chat/completions."""

    name = "chat.completions.create"
    method = "POST"
    path = "/chat/completions"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "messages",
        "model",
        "audio",
        "frequency_penalty",
        "function_call",
        "functions",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "modalities",
        "n",
        "parallel_tool_calls",
        "prediction",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_retention",
        "reasoning_effort",
        "response_format",
        "safety_identifier",
        "seed",
        "stop",
        "store",
        "stream",
        "stream_options",
        "temperature",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "user",
        "user_security_context",
        "verbosity",
    )
    required = (
        "messages",
        "model",
    )
    answers = (
        Answer(
            "200", "application/json", "json", Ref("create_chat_completion_response_v1.CreateChatCompletionResponse")
        ),
        Answer(
            "200",
            "text/event-stream",
            "events",
            Ref("create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: ChatCompletionsCreateRequest | Mapping[str, Any],
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
        ) -> CreateChatCompletionResponse | list[CreateChatCompletionStreamResponse]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: ChatCompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateChatCompletionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: ChatCompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> CreateChatCompletionResponse: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: ChatCompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Iterator[CreateChatCompletionStreamResponse]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: ChatCompletionsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> AsyncIterator[CreateChatCompletionStreamResponse]: ...


OPERATION = ChatCompletionsCreate
