"""`assistants.files.list` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_assistant_files_response_v2024_02_15_preview import ListAssistantFilesResponse


class AssistantsFilesList(Operation):
    """GET /assistants/{assistant_id}/files."""

    name = "assistants.files.list"
    method = "GET"
    path = "/assistants/{assistant_id}/files"
    locations = {
        "assistant_id": ("path", "assistant_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    required = ("assistant_id",)
    positional = "assistant_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("list_assistant_files_response_v2024_02_15_preview.ListAssistantFilesResponse"),
        ),
    )

    def request(
        self,
        *,
        assistant_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            path={
                "assistant_id": assistant_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListAssistantFilesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            assistant_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListAssistantFilesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            assistant_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListAssistantFilesResponse: ...


OPERATION = AssistantsFilesList
