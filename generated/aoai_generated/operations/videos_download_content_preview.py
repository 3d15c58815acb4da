"""`videos.download_content` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.values_v1 import VideoContentVariant


class VideosDownloadContent(Operation):
    """GET /videos/{video_id}/content."""

    name = "videos.download_content"
    method = "GET"
    path = "/videos/{video_id}/content"
    locations = {
        "video_id": ("path", "video_id"),
        "variant": ("query", "variant"),
    }
    required = ("video_id",)
    positional = "video_id"
    answers = (
        Answer("200", "image/jpg", "bytes"),
        Answer("200", "image/webp", "bytes"),
        Answer("200", "video/mp4", "bytes"),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        video_id: str,
        variant: VideoContentVariant | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            variant: the service's default is 'video'.
        """
        return self.build(
            path={
                "video_id": video_id,
            },
            query={
                "variant": variant,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> bytes: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            video_id: str,
            variant: VideoContentVariant | None = None,
        ) -> bytes: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            video_id: str,
            variant: VideoContentVariant | None = None,
        ) -> bytes: ...


OPERATION = VideosDownloadContent
