"""`assistants.files.create` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.assistant_file_object_v2024_02_15_preview import AssistantFileObject
    from aoai_generated.models.create_assistant_file_request_v2024_02_15_preview import CreateAssistantFileRequest


class AssistantsFilesCreate(Operation):
    """POST /assistants/{assistant_id}/files."""

    name = "assistants.files.create"
    method = "POST"
    path = "/assistants/{assistant_id}/files"
    body = "json"
    locations = {
        "assistant_id": ("path", "assistant_id"),
    }
    body_fields = ("file_id",)
    required = (
        "assistant_id",
        "file_id",
    )
    positional = "assistant_id"
    answers = (
        Answer("200", "application/json", "json", Ref("assistant_file_object_v2024_02_15_preview.AssistantFileObject")),
    )

    def request(
        self,
        *,
        assistant_id: str,
        body: CreateAssistantFileRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "assistant_id": assistant_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantFileObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            assistant_id: str,
            body: CreateAssistantFileRequest | Mapping[str, Any],
        ) -> AssistantFileObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            assistant_id: str,
            body: CreateAssistantFileRequest | Mapping[str, Any],
        ) -> AssistantFileObject: ...


OPERATION = AssistantsFilesCreate
