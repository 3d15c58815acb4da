"""`evals.delete` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.evals_delete_response_v1 import EvalsDeleteResponse


class EvalsDelete(Operation):
    """DELETE /evals/{eval_id}."""

    name = "evals.delete"
    method = "DELETE"
    path = "/evals/{eval_id}"
    locations = {
        "eval_id": ("path", "eval_id"),
    }
    required = ("eval_id",)
    positional = "eval_id"
    answers = (Answer("200", "application/json", "json", Ref("evals_delete_response_v1.EvalsDeleteResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        eval_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "eval_id": eval_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalsDeleteResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
        ) -> EvalsDeleteResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
        ) -> EvalsDeleteResponse: ...


OPERATION = EvalsDelete
