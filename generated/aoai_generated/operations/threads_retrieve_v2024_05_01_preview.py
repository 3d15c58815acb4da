"""`threads.retrieve` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.thread_object_v2024_05_01_preview import ThreadObject


class ThreadsRetrieve(Operation):
    """GET /threads/{thread_id}."""

    name = "threads.retrieve"
    method = "GET"
    path = "/threads/{thread_id}"
    locations = {
        "thread_id": ("path", "thread_id"),
    }
    required = ("thread_id",)
    positional = "thread_id"
    answers = (Answer("200", "application/json", "json", Ref("thread_object_v2024_05_01_preview.ThreadObject")),)

    def request(
        self,
        *,
        thread_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ThreadObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
        ) -> ThreadObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
        ) -> ThreadObject: ...


OPERATION = ThreadsRetrieve
