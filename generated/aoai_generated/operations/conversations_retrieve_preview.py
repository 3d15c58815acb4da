"""`conversations.retrieve` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.conversation_resource_v1 import ConversationResource


class ConversationsRetrieve(Operation):
    """GET /conversations/{conversation_id}."""

    name = "conversations.retrieve"
    method = "GET"
    path = "/conversations/{conversation_id}"
    locations = {
        "conversation_id": ("path", "conversation_id"),
    }
    required = ("conversation_id",)
    positional = "conversation_id"
    answers = (Answer("200", "application/json", "json", Ref("conversation_resource_v1.ConversationResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "conversation_id": conversation_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
        ) -> ConversationResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
        ) -> ConversationResource: ...


OPERATION = ConversationsRetrieve
