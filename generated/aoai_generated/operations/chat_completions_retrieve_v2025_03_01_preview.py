"""`chat.completions.retrieve` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.stored_completion_response_v2025_03_01_preview import StoredCompletionResponse


class ChatCompletionsRetrieve(Operation):
    """GET /chat/completions/{completion_id}."""

    name = "chat.completions.retrieve"
    method = "GET"
    path = "/chat/completions/{completion_id}"
    locations = {
        "completion_id": ("path", "completion_id"),
    }
    required = ("completion_id",)
    positional = "completion_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("stored_completion_response_v2025_03_01_preview.StoredCompletionResponse"),
        ),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        completion_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "completion_id": completion_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            completion_id: str,
        ) -> StoredCompletionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            completion_id: str,
        ) -> StoredCompletionResponse: ...


OPERATION = ChatCompletionsRetrieve
