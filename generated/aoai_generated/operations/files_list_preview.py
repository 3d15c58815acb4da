"""`files.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_files_response_v1 import ListFilesResponse


class FilesList(Operation):
    """GET /files."""

    name = "files.list"
    method = "GET"
    path = "/files"
    locations = {
        "purpose": ("query", "purpose"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
    }
    answers = (Answer("200", "application/json", "json", Ref("list_files_response_v1.ListFilesResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        purpose: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            query={
                "purpose": purpose,
                "limit": limit,
                "order": order,
                "after": after,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListFilesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            purpose: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
        ) -> ListFilesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            purpose: str | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
        ) -> ListFilesResponse: ...


OPERATION = FilesList
