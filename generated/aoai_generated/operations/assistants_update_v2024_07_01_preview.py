"""`assistants.update` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.assistant_object_v2024_07_01_preview import AssistantObject
    from aoai_generated.models.modify_assistant_request_v2024_07_01_preview import ModifyAssistantRequest


class AssistantsUpdate(Operation):
    """POST /assistants/{assistant_id}."""

    name = "assistants.update"
    method = "POST"
    path = "/assistants/{assistant_id}"
    body = "json"
    locations = {
        "assistant_id": ("path", "assistant_id"),
    }
    body_fields = (
        "description",
        "instructions",
        "metadata",
        "model",
        "name",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    )
    required = ("assistant_id",)
    positional = "assistant_id"
    answers = (Answer("200", "application/json", "json", Ref("assistant_object_v2024_07_01_preview.AssistantObject")),)

    def request(
        self,
        *,
        assistant_id: str,
        body: ModifyAssistantRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "assistant_id": assistant_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            assistant_id: str,
            body: ModifyAssistantRequest | Mapping[str, Any],
        ) -> AssistantObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            assistant_id: str,
            body: ModifyAssistantRequest | Mapping[str, Any],
        ) -> AssistantObject: ...


OPERATION = AssistantsUpdate
