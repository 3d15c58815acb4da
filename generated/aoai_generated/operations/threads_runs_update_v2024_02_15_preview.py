"""`threads.runs.update` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.modify_run_request_v2024_02_15_preview import ModifyRunRequest
    from aoai_generated.models.run_object_v2024_02_15_preview import RunObject


class ThreadsRunsUpdate(Operation):
    """POST /threads/{thread_id}/runs/{run_id}."""

    name = "threads.runs.update"
    method = "POST"
    path = "/threads/{thread_id}/runs/{run_id}"
    body = "json"
    locations = {
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
    }
    body_fields = ("metadata",)
    required = (
        "run_id",
        "thread_id",
    )
    positional = "run_id"
    answers = (Answer("200", "application/json", "json", Ref("run_object_v2024_02_15_preview.RunObject")),)

    def request(
        self,
        *,
        thread_id: str,
        run_id: str,
        body: ModifyRunRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
                "run_id": run_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            body: ModifyRunRequest | Mapping[str, Any],
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            body: ModifyRunRequest | Mapping[str, Any],
        ) -> RunObject: ...


OPERATION = ThreadsRunsUpdate
