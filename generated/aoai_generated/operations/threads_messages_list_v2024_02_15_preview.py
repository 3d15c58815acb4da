"""`threads.messages.list` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_messages_response_v2024_02_15_preview import ListMessagesResponse


class ThreadsMessagesList(Operation):
    """GET /threads/{thread_id}/messages."""

    name = "threads.messages.list"
    method = "GET"
    path = "/threads/{thread_id}/messages"
    locations = {
        "thread_id": ("path", "thread_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    required = ("thread_id",)
    positional = "thread_id"
    answers = (
        Answer(
            "200", "application/json", "json", Ref("list_messages_response_v2024_02_15_preview.ListMessagesResponse")
        ),
    )

    def request(
        self,
        *,
        thread_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            path={
                "thread_id": thread_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListMessagesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListMessagesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListMessagesResponse: ...


OPERATION = ThreadsMessagesList
