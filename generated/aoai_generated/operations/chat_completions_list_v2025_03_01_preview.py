"""`chat.completions.list` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.stored_completion_list_v2025_03_01_preview import StoredCompletionList


class ChatCompletionsList(Operation):
    """GET /chat/completions."""

    name = "chat.completions.list"
    method = "GET"
    path = "/chat/completions"
    locations = {
        "metadata": ("query", "metadata"),
        "model": ("query", "model"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    }
    answers = (
        Answer(
            "200", "application/json", "json", Ref("stored_completion_list_v2025_03_01_preview.StoredCompletionList")
        ),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        metadata: str | None = None,
        model: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Any | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
        """
        return self.build(
            query={
                "metadata": metadata,
                "model": model,
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            metadata: str | None = None,
            model: str | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Any | None = None,
        ) -> StoredCompletionList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            metadata: str | None = None,
            model: str | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Any | None = None,
        ) -> StoredCompletionList: ...


OPERATION = ChatCompletionsList
