"""`fine_tuning.alpha.graders.run` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.run_grader_request_v1 import RunGraderRequest
    from aoai_generated.models.run_grader_response_v1 import RunGraderResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningAlphaGradersRun(Operation):
    """POST /fine_tuning/alpha/graders/run."""

    name = "fine_tuning.alpha.graders.run"
    method = "POST"
    path = "/fine_tuning/alpha/graders/run"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "grader",
        "model_sample",
        "item",
    )
    required = (
        "grader",
        "model_sample",
    )
    answers = (Answer("200", "application/json", "json", Ref("run_grader_response_v1.RunGraderResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: RunGraderRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> RunGraderResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RunGraderRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunGraderResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RunGraderRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunGraderResponse: ...


OPERATION = FineTuningAlphaGradersRun
