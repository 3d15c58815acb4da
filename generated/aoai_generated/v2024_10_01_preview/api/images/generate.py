"""`images.generate`: POST /deployments/{deployment_id}/images/generations of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.generate_images_response import GenerateImagesResponse
    from ...models.image_generations_request import ImageGenerationsRequest

OPERATION = Operation(
    "images.generate",
    "2024-10-01-preview",
    "POST",
    "/deployments/{deployment_id}/images/generations",
    package="aoai_generated.v2024_10_01_preview",
    body="json",
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "prompt",
        "n",
        "quality",
        "response_format",
        "size",
        "style",
        "user",
    ),
    required=(
        "model",
        "prompt",
    ),
    answers=(Answer("200", "application/json", "json", Ref("GenerateImagesResponse")),),
    error=Ref("DalleErrorResponse"),
)


def request(
    *,
    deployment_id: str,
    body: ImageGenerationsRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "deployment_id": deployment_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> GenerateImagesResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: GenerateImagesResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: ImageGenerationsRequest | Mapping[str, Any],
) -> GenerateImagesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: GenerateImagesResponse = calls.send(client, request(deployment_id=deployment_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: ImageGenerationsRequest | Mapping[str, Any],
) -> GenerateImagesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: GenerateImagesResponse = await calls.send_async(client, request(deployment_id=deployment_id, body=body))
    return answer
