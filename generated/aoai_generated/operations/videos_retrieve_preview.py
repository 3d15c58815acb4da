"""`videos.retrieve` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.video_resource_v1 import VideoResource


class VideosRetrieve(Operation):
    """GET /videos/{video_id}."""

    name = "videos.retrieve"
    method = "GET"
    path = "/videos/{video_id}"
    locations = {
        "video_id": ("path", "video_id"),
    }
    required = ("video_id",)
    positional = "video_id"
    answers = (Answer("200", "application/json", "json", Ref("video_resource_v1.VideoResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        video_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "video_id": video_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VideoResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            video_id: str,
        ) -> VideoResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            video_id: str,
        ) -> VideoResource: ...


OPERATION = VideosRetrieve
