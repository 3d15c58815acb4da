"""`conversations.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.conversation_resource_v1 import ConversationResource
    from aoai_generated.models.create_conversation_body_v1 import CreateConversationBody
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ConversationsCreate(Operation):
    """POST /conversations."""

    name = "conversations.create"
    method = "POST"
    path = "/conversations"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "items",
        "metadata",
    )
    answers = (Answer("200", "application/json", "json", Ref("conversation_resource_v1.ConversationResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateConversationBody | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
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
            body: CreateConversationBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateConversationBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...


OPERATION = ConversationsCreate
