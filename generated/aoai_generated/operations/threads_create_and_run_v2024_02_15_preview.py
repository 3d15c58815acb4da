"""`threads.create_and_run` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_thread_and_run_request_v2024_02_15_preview import CreateThreadAndRunRequest
    from aoai_generated.models.run_object_v2024_02_15_preview import RunObject


class ThreadsCreateAndRun(Operation):
    """POST /threads/runs."""

    name = "threads.create_and_run"
    method = "POST"
    path = "/threads/runs"
    body = "json"
    body_fields = (
        "assistant_id",
        "instructions",
        "metadata",
        "model",
        "thread",
        "tools",
    )
    required = ("assistant_id",)
    answers = (Answer("200", "application/json", "json", Ref("run_object_v2024_02_15_preview.RunObject")),)

    def request(
        self,
        *,
        body: CreateThreadAndRunRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateThreadAndRunRequest | Mapping[str, Any],
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateThreadAndRunRequest | Mapping[str, Any],
        ) -> RunObject: ...


OPERATION = ThreadsCreateAndRun
