"""`evals.runs.output_items.retrieve` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval_run_output_item_v2025_04_01_preview import EvalRunOutputItem


class EvalsRunsOutputItemsRetrieve(Operation):
    """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}."""

    name = "evals.runs.output_items.retrieve"
    method = "GET"
    path = "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}"
    locations = {
        "output_item_id": ("path", "output_item_id"),
        "eval_id": ("path", "eval_id"),
        "run_id": ("path", "run_id"),
    }
    required = (
        "output_item_id",
        "eval_id",
        "run_id",
    )
    positional = "output_item_id"
    answers = (
        Answer("200", "application/json", "json", Ref("eval_run_output_item_v2025_04_01_preview.EvalRunOutputItem")),
    )

    def request(
        self,
        *,
        eval_id: str,
        run_id: str,
        output_item_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "eval_id": eval_id,
                "run_id": run_id,
                "output_item_id": output_item_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunOutputItem: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            run_id: str,
            output_item_id: str,
        ) -> EvalRunOutputItem: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            run_id: str,
            output_item_id: str,
        ) -> EvalRunOutputItem: ...


OPERATION = EvalsRunsOutputItemsRetrieve
