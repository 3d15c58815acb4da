"""`realtime.calls.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_call_create_request_v1 import RealtimeCallCreateRequest
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeCallsCreate(Operation):
    """POST /realtime/calls."""

    name = "realtime.calls.create"
    method = "POST"
    path = "/realtime/calls"
    body = "multipart"
    json_parts = ("session",)
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "sdp",
        "session",
    )
    required = ("sdp",)
    answers = (Answer("201", "application/sdp", "text"),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: RealtimeCallCreateRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> str: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RealtimeCallCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> str: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeCallCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> str: ...


OPERATION = RealtimeCallsCreate
