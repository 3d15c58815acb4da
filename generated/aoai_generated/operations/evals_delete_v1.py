"""`evals.delete` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.evals_delete_response_v1 import EvalsDeleteResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class EvalsDelete(Operation):
    """DELETE /evals/{eval_id}."""

    name = "evals.delete"
    method = "DELETE"
    path = "/evals/{eval_id}"
    locations = {
        "eval_id": ("path", "eval_id"),
        "api_version": ("query", "api-version"),
    }
    required = ("eval_id",)
    positional = "eval_id"
    answers = (Answer("200", "application/json", "json", Ref("evals_delete_response_v1.EvalsDeleteResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        eval_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "eval_id": eval_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalsDeleteResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> EvalsDeleteResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> EvalsDeleteResponse: ...


OPERATION = EvalsDelete
