"""`evals.runs.output_items.list` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval_run_output_item_list_v2025_04_01_preview import EvalRunOutputItemList


class EvalsRunsOutputItemsList(Operation):
    """GET /evals/{eval_id}/runs/{run_id}/output_items."""

    name = "evals.runs.output_items.list"
    method = "GET"
    path = "/evals/{eval_id}/runs/{run_id}/output_items"
    locations = {
        "run_id": ("path", "run_id"),
        "eval_id": ("path", "eval_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "status": ("query", "status"),
        "order": ("query", "order"),
    }
    required = (
        "run_id",
        "eval_id",
    )
    positional = "run_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("eval_run_output_item_list_v2025_04_01_preview.EvalRunOutputItemList"),
        ),
    )

    def request(
        self,
        *,
        eval_id: str,
        run_id: str,
        after: str | None = None,
        limit: int | None = None,
        status: Literal["fail", "pass"] | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'asc'.
        """
        return self.build(
            path={
                "eval_id": eval_id,
                "run_id": run_id,
            },
            query={
                "after": after,
                "limit": limit,
                "status": status,
                "order": order,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunOutputItemList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            run_id: str,
            after: str | None = None,
            limit: int | None = None,
            status: Literal["fail", "pass"] | None = None,
            order: Literal["asc", "desc"] | None = None,
        ) -> EvalRunOutputItemList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            run_id: str,
            after: str | None = None,
            limit: int | None = None,
            status: Literal["fail", "pass"] | None = None,
            order: Literal["asc", "desc"] | None = None,
        ) -> EvalRunOutputItemList: ...


OPERATION = EvalsRunsOutputItemsList
