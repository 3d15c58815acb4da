"""`chat.completions.update` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.stored_completion_v2025_03_01_preview import StoredCompletion
    from aoai_generated.models.update_stored_completion_request_v2025_02_01_preview import UpdateStoredCompletionRequest


class ChatCompletionsUpdate(Operation):
    """POST /chat/completions/{completion_id}."""

    name = "chat.completions.update"
    method = "POST"
    path = "/chat/completions/{completion_id}"
    body = "json"
    locations = {
        "completion_id": ("path", "completion_id"),
    }
    body_fields = ("metadata",)
    required = ("completion_id",)
    positional = "completion_id"
    answers = (
        Answer("200", "application/json", "json", Ref("stored_completion_v2025_03_01_preview.StoredCompletion")),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        completion_id: str,
        body: UpdateStoredCompletionRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "completion_id": completion_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletion: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            completion_id: str,
            body: UpdateStoredCompletionRequest | Mapping[str, Any],
        ) -> StoredCompletion: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            completion_id: str,
            body: UpdateStoredCompletionRequest | Mapping[str, Any],
        ) -> StoredCompletion: ...


OPERATION = ChatCompletionsUpdate
