"""`assistants.create` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.assistant_object_v2024_07_01_preview import AssistantObject
    from aoai_generated.models.create_assistant_request_v2024_07_01_preview import CreateAssistantRequest


class AssistantsCreate(Operation):
    """POST /assistants."""

    name = "assistants.create"
    method = "POST"
    path = "/assistants"
    body = "json"
    body_fields = (
        "model",
        "description",
        "instructions",
        "metadata",
        "name",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    )
    required = ("model",)
    answers = (Answer("200", "application/json", "json", Ref("assistant_object_v2024_07_01_preview.AssistantObject")),)

    def request(
        self,
        *,
        body: CreateAssistantRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateAssistantRequest | Mapping[str, Any],
        ) -> AssistantObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateAssistantRequest | Mapping[str, Any],
        ) -> AssistantObject: ...


OPERATION = AssistantsCreate
