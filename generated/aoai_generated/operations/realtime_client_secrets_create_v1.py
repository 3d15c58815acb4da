"""`realtime.client_secrets.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_create_client_secret_request_v1 import RealtimeCreateClientSecretRequest
    from aoai_generated.models.realtime_create_client_secret_response_v1 import RealtimeCreateClientSecretResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeClientSecretsCreate(Operation):
    """POST /realtime/client_secrets."""

    name = "realtime.client_secrets.create"
    method = "POST"
    path = "/realtime/client_secrets"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "expires_after",
        "session",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("realtime_create_client_secret_response_v1.RealtimeCreateClientSecretResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: RealtimeCreateClientSecretRequest | Mapping[str, Any],
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
        ) -> RealtimeCreateClientSecretResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RealtimeCreateClientSecretRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeCreateClientSecretResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeCreateClientSecretRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeCreateClientSecretResponse: ...


OPERATION = RealtimeClientSecretsCreate
