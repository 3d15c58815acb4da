"""`chat.completions.messages.list` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.stored_completion_messages_v2025_03_01_preview import StoredCompletionMessages


class ChatCompletionsMessagesList(Operation):
    """GET /chat/completions/{completion_id}/messages."""

    name = "chat.completions.messages.list"
    method = "GET"
    path = "/chat/completions/{completion_id}/messages"
    locations = {
        "completion_id": ("path", "completion_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    }
    required = ("completion_id",)
    positional = "completion_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("stored_completion_messages_v2025_03_01_preview.StoredCompletionMessages"),
        ),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        completion_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Any | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
        """
        return self.build(
            path={
                "completion_id": completion_id,
            },
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionMessages: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            completion_id: str,
            after: str | None = None,
            limit: int | None = None,
            order: Any | None = None,
        ) -> StoredCompletionMessages: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            completion_id: str,
            after: str | None = None,
            limit: int | None = None,
            order: Any | None = None,
        ) -> StoredCompletionMessages: ...


OPERATION = ChatCompletionsMessagesList
