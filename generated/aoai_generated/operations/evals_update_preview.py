"""`evals.update` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval__v1 import Eval
    from aoai_generated.models.evals_update_request_v1 import EvalsUpdateRequest


class EvalsUpdate(Operation):
    """POST /evals/{eval_id}."""

    name = "evals.update"
    method = "POST"
    path = "/evals/{eval_id}"
    body = "json"
    locations = {
        "eval_id": ("path", "eval_id"),
    }
    body_fields = (
        "metadata",
        "name",
    )
    required = ("eval_id",)
    positional = "eval_id"
    answers = (Answer("200", "application/json", "json", Ref("eval__v1.Eval")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        eval_id: str,
        body: EvalsUpdateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "eval_id": eval_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Eval: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            body: EvalsUpdateRequest | Mapping[str, Any],
        ) -> Eval: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            body: EvalsUpdateRequest | Mapping[str, Any],
        ) -> Eval: ...


OPERATION = EvalsUpdate
