"""`threads.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_thread_request_v1 import CreateThreadRequest
    from aoai_generated.models.thread_object_v1 import ThreadObject
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsCreate(Operation):
    """POST /threads."""

    name = "threads.create"
    method = "POST"
    path = "/threads"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "messages",
        "metadata",
        "tool_resources",
    )
    answers = (Answer("200", "application/json", "json", Ref("thread_object_v1.ThreadObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateThreadRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ThreadObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateThreadRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ThreadObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateThreadRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ThreadObject: ...


OPERATION = ThreadsCreate
