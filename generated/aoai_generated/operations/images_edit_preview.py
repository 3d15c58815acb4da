"""`images.edit` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.create_image_edit_request_preview import CreateImageEditRequest
    from aoai_generated.models.image_completed_event_preview import ImageCompletedEvent
    from aoai_generated.models.image_partial_event_preview import ImagePartialEvent
    from aoai_generated.models.images_response_preview import ImagesResponse


class ImagesEdit(Operation):
    """POST /images/edits."""

    name = "images.edit"
    method = "POST"
    path = "/images/edits"
    body = "multipart"
    files = (
        "image",
        "mask",
    )
    body_fields = (
        "image",
        "prompt",
        "mask",
        "model",
        "n",
        "size",
        "quality",
        "background",
        "input_fidelity",
        "output_format",
        "output_compression",
        "partial_images",
        "response_format",
        "stream",
        "user",
    )
    required = (
        "image",
        "prompt",
    )
    answers = (
        Answer("200", "application/json", "json", Ref("images_response_preview.ImagesResponse")),
        Answer(
            "200",
            "text/event-stream",
            "events",
            OneOf(
                "type",
                {
                    "image_generation.partial_image": "image_partial_event_preview.ImagePartialEvent",
                    "image_edit.partial_image": "image_partial_event_preview.ImagePartialEvent",
                    "image_generation.completed": "image_completed_event_preview.ImageCompletedEvent",
                    "image_edit.completed": "image_completed_event_preview.ImageCompletedEvent",
                },
            ),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateImageEditRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> ImagesResponse | list[ImagePartialEvent | ImageCompletedEvent]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateImageEditRequest | Mapping[str, Any],
        ) -> ImagesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateImageEditRequest | Mapping[str, Any],
        ) -> ImagesResponse: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: CreateImageEditRequest | Mapping[str, Any],
        ) -> Iterator[ImagePartialEvent | ImageCompletedEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateImageEditRequest | Mapping[str, Any],
        ) -> AsyncIterator[ImagePartialEvent | ImageCompletedEvent]: ...


OPERATION = ImagesEdit
