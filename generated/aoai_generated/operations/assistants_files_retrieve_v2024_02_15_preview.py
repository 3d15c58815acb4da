"""`assistants.files.retrieve` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.assistant_file_object_v2024_02_15_preview import AssistantFileObject


class AssistantsFilesRetrieve(Operation):
    """GET /assistants/{assistant_id}/files/{file_id}."""

    name = "assistants.files.retrieve"
    method = "GET"
    path = "/assistants/{assistant_id}/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
        "assistant_id": ("path", "assistant_id"),
    }
    required = (
        "file_id",
        "assistant_id",
    )
    positional = "file_id"
    answers = (
        Answer("200", "application/json", "json", Ref("assistant_file_object_v2024_02_15_preview.AssistantFileObject")),
    )

    def request(
        self,
        *,
        assistant_id: str,
        file_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "assistant_id": assistant_id,
                "file_id": file_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantFileObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            assistant_id: str,
            file_id: str,
        ) -> AssistantFileObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            assistant_id: str,
            file_id: str,
        ) -> AssistantFileObject: ...


OPERATION = AssistantsFilesRetrieve
