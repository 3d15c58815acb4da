"""`evals.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval__v1 import Eval
    from aoai_generated.models.evals_create_request_v1 import EvalsCreateRequest
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class EvalsCreate(Operation):
    """POST /evals."""

    name = "evals.create"
    method = "POST"
    path = "/evals"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "data_source_config",
        "testing_criteria",
        "metadata",
        "name",
    )
    required = (
        "data_source_config",
        "testing_criteria",
    )
    answers = (Answer("200", "application/json", "json", Ref("eval__v1.Eval")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: EvalsCreateRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Eval: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: EvalsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Eval: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: EvalsCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Eval: ...


OPERATION = EvalsCreate
