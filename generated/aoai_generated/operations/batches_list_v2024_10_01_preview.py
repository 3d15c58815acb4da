"""`batches.list` of Azure OpenAI, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.batches_list_v2024_08_01_preview import BatchesList


class BatchesList(Operation):
    """GET /batches."""

    name = "batches.list"
    method = "GET"
    path = "/batches"
    locations = {
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "filter": ("query", "$filter"),
        "orderby": ("query", "$orderby"),
    }
    answers = (Answer("200", "application/json", "json", Ref("batches_list_v2024_08_01_preview.BatchesList")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        orderby: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
        """
        return self.build(
            query={
                "after": after,
                "limit": limit,
                "$filter": filter,
                "$orderby": orderby,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> BatchesList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            after: str | None = None,
            limit: int | None = None,
            filter: str | None = None,
            orderby: str | None = None,
        ) -> BatchesList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            after: str | None = None,
            limit: int | None = None,
            filter: str | None = None,
            orderby: str | None = None,
        ) -> BatchesList: ...


OPERATION = BatchesList
