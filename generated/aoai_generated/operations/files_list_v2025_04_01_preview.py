"""`files.list` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.file_list_v2025_04_01_preview import FileList


class FilesList(Operation):
    """GET /files."""

    name = "files.list"
    method = "GET"
    path = "/files"
    locations = {
        "purpose": ("query", "purpose"),
        "limit": ("query", "limit"),
        "after": ("query", "after"),
        "order": ("query", "order"),
    }
    answers = (Answer("200", "application/json", "json", Ref("file_list_v2025_04_01_preview.FileList")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        purpose: Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "evals",
            "evals_output",
            "fine-tune",
            "fine-tune-results",
        ]
        | None = None,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            query={
                "purpose": purpose,
                "limit": limit,
                "after": after,
                "order": order,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FileList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            purpose: Literal[
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
                "fine-tune",
                "fine-tune-results",
            ]
            | None = None,
            limit: int | None = None,
            after: str | None = None,
            order: Literal["asc", "desc"] | None = None,
        ) -> FileList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            purpose: Literal[
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
                "fine-tune",
                "fine-tune-results",
            ]
            | None = None,
            limit: int | None = None,
            after: str | None = None,
            order: Literal["asc", "desc"] | None = None,
        ) -> FileList: ...


OPERATION = FilesList
