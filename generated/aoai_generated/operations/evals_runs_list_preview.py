"""`evals.runs.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.eval_run_list_v1 import EvalRunList


class EvalsRunsList(Operation):
    """GET /evals/{eval_id}/runs."""

    name = "evals.runs.list"
    method = "GET"
    path = "/evals/{eval_id}/runs"
    locations = {
        "eval_id": ("path", "eval_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "status": ("query", "status"),
    }
    required = ("eval_id",)
    positional = "eval_id"
    answers = (Answer("200", "application/json", "json", Ref("eval_run_list_v1.EvalRunList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        eval_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'asc'.
        """
        return self.build(
            path={
                "eval_id": eval_id,
            },
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "status": status,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            eval_id: str,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | None = None,
        ) -> EvalRunList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            eval_id: str,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | None = None,
        ) -> EvalRunList: ...


OPERATION = EvalsRunsList
