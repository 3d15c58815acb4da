"""`threads.delete` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import DeleteThreadResponse


class ThreadsDelete(Operation):
    """DELETE /threads/{thread_id}."""

    name = "threads.delete"
    method = "DELETE"
    path = "/threads/{thread_id}"
    locations = {
        "thread_id": ("path", "thread_id"),
    }
    required = ("thread_id",)
    positional = "thread_id"
    answers = (
        Answer(
            "200", "application/json", "json", Ref("delete_thread_response_v2024_02_15_preview.DeleteThreadResponse")
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteThreadResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
        ) -> DeleteThreadResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
        ) -> DeleteThreadResponse: ...


OPERATION = ThreadsDelete
