"""`evals.runs.retrieve` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval_run_v2025_04_01_preview import EvalRun


class EvalsRunsRetrieve(Operation):
    """GET /evals/{eval_id}/runs/{run_id}."""

    name = "evals.runs.retrieve"
    method = "GET"
    path = "/evals/{eval_id}/runs/{run_id}"
    locations = {
        "run_id": ("path", "run_id"),
        "eval_id": ("path", "eval_id"),
    }
    required = (
        "run_id",
        "eval_id",
    )
    positional = "run_id"
    answers = (Answer("200", "application/json", "json", Ref("eval_run_v2025_04_01_preview.EvalRun")),)

    def request(
        self,
        *,
        eval_id: str,
        run_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "eval_id": eval_id,
                "run_id": run_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRun: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            run_id: str,
        ) -> EvalRun: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            run_id: str,
        ) -> EvalRun: ...


OPERATION = EvalsRunsRetrieve
