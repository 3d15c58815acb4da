"""`evals.create` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_eval_request_v2025_04_01_preview import CreateEvalRequest
    from aoai_generated.models.eval__v2025_04_01_preview import Eval


class EvalsCreate(Operation):
    """POST /evals."""

    name = "evals.create"
    method = "POST"
    path = "/evals"
    body = "json"
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
    answers = (Answer("201", "application/json", "json", Ref("eval__v2025_04_01_preview.Eval")),)

    def request(
        self,
        *,
        body: CreateEvalRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Eval: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateEvalRequest | Mapping[str, Any],
        ) -> Eval: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateEvalRequest | Mapping[str, Any],
        ) -> Eval: ...


OPERATION = EvalsCreate
