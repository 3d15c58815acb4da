"""`images.generate` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.generate_images_response_v2025_04_01_preview import GenerateImagesResponse
    from aoai_generated.models.image_generations_request_v2025_04_01_preview import ImageGenerationsRequest


class ImagesGenerate(Operation):
    """POST /deployments/{deployment_id}/images/generations."""

    name = "images.generate"
    method = "POST"
    path = "/deployments/{deployment_id}/images/generations"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "prompt",
        "background",
        "n",
        "output_compression",
        "output_format",
        "quality",
        "response_format",
        "size",
        "style",
        "user",
    )
    required = (
        "model",
        "prompt",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("generate_images_response_v2025_04_01_preview.GenerateImagesResponse"),
        ),
    )
    error = Ref("dalle_error_response_v2024_10_01_preview.DalleErrorResponse")

    def request(
        self,
        *,
        deployment_id: str,
        body: ImageGenerationsRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> GenerateImagesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: ImageGenerationsRequest | Mapping[str, Any],
        ) -> GenerateImagesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: ImageGenerationsRequest | Mapping[str, Any],
        ) -> GenerateImagesResponse: ...


OPERATION = ImagesGenerate
