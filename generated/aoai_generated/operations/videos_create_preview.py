"""`videos.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_video_body_with_input_reference_preview import CreateVideoBodyWithInputReference
    from aoai_generated.models.video_resource_v1 import VideoResource


class VideosCreate(Operation):
    """POST /videos."""

    name = "videos.create"
    method = "POST"
    path = "/videos"
    body = "multipart"
    files = ("input_reference",)
    body_fields = (
        "model",
        "prompt",
        "input_reference",
        "seconds",
        "size",
    )
    required = (
        "model",
        "prompt",
    )
    answers = (Answer("200", "application/json", "json", Ref("video_resource_v1.VideoResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateVideoBodyWithInputReference | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VideoResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateVideoBodyWithInputReference | Mapping[str, Any],
        ) -> VideoResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateVideoBodyWithInputReference | Mapping[str, Any],
        ) -> VideoResource: ...


OPERATION = VideosCreate
