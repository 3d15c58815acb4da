"""`responses.cancel` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.response_v1 import Response
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ResponsesCancel(Operation):
    """POST /responses/{response_id}/cancel."""

    name = "responses.cancel"
    method = "POST"
    path = "/responses/{response_id}/cancel"
    locations = {
        "response_id": ("path", "response_id"),
        "api_version": ("query", "api-version"),
    }
    required = ("response_id",)
    positional = "response_id"
    answers = (Answer("200", "application/json", "json", Ref("response_v1.Response")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        response_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "response_id": response_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Response: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            response_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Response: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            response_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Response: ...


OPERATION = ResponsesCancel
