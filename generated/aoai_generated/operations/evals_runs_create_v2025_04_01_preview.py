"""`evals.runs.create` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_eval_run_request_v2025_04_01_preview import CreateEvalRunRequest
    from aoai_generated.models.eval_run_v2025_04_01_preview import EvalRun


class EvalsRunsCreate(Operation):
    """POST /evals/{eval_id}/runs."""

    name = "evals.runs.create"
    method = "POST"
    path = "/evals/{eval_id}/runs"
    body = "json"
    locations = {
        "eval_id": ("path", "eval_id"),
    }
    body_fields = (
        "data_source",
        "metadata",
        "name",
    )
    required = (
        "eval_id",
        "data_source",
    )
    positional = "eval_id"
    answers = (Answer("201", "application/json", "json", Ref("eval_run_v2025_04_01_preview.EvalRun")),)
    error = Ref("authoring_error_v2024_02_01.AuthoringError")

    def request(
        self,
        *,
        eval_id: str,
        body: CreateEvalRunRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "eval_id": eval_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRun: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            body: CreateEvalRunRequest | Mapping[str, Any],
        ) -> EvalRun: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            body: CreateEvalRunRequest | Mapping[str, Any],
        ) -> EvalRun: ...


OPERATION = EvalsRunsCreate
