"""`conversations.update` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.conversation_resource_v1 import ConversationResource
    from aoai_generated.models.update_conversation_body_v1 import UpdateConversationBody
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ConversationsUpdate(Operation):
    """POST /conversations/{conversation_id}."""

    name = "conversations.update"
    method = "POST"
    path = "/conversations/{conversation_id}"
    body = "json"
    locations = {
        "conversation_id": ("path", "conversation_id"),
        "api_version": ("query", "api-version"),
    }
    body_fields = ("metadata",)
    required = (
        "conversation_id",
        "metadata",
    )
    positional = "conversation_id"
    answers = (Answer("200", "application/json", "json", Ref("conversation_resource_v1.ConversationResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
        body: UpdateConversationBody | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "conversation_id": conversation_id,
            },
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
            body: UpdateConversationBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
            body: UpdateConversationBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...


OPERATION = ConversationsUpdate
