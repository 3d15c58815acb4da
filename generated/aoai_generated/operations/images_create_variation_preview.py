"""`images.create_variation` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_image_variation_request_preview import CreateImageVariationRequest
    from aoai_generated.models.images_response_preview import ImagesResponse


class ImagesCreateVariation(Operation):
    """POST /images/variations."""

    name = "images.create_variation"
    method = "POST"
    path = "/images/variations"
    body = "multipart"
    files = ("image",)
    body_fields = (
        "image",
        "model",
        "n",
        "size",
        "response_format",
        "user",
    )
    required = ("image",)
    answers = (Answer("200", "application/json", "json", Ref("images_response_preview.ImagesResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateImageVariationRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ImagesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateImageVariationRequest | Mapping[str, Any],
        ) -> ImagesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateImageVariationRequest | Mapping[str, Any],
        ) -> ImagesResponse: ...


OPERATION = ImagesCreateVariation
