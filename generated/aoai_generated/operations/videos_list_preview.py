"""`videos.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.values_v2025_03_01_preview import Order
    from aoai_generated.models.video_list_v1 import VideoList


class VideosList(Operation):
    """GET /videos."""

    name = "videos.list"
    method = "GET"
    path = "/videos"
    locations = {
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    }
    answers = (Answer("200", "application/json", "json", Ref("video_list_v1.VideoList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VideoList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            after: str | None = None,
            limit: int | None = None,
            order: Order | None = None,
        ) -> VideoList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            after: str | None = None,
            limit: int | None = None,
            order: Order | None = None,
        ) -> VideoList: ...


OPERATION = VideosList
