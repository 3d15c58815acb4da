"""`uploads.parts.create`: POST /uploads/{upload_id}/parts of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.upload_part_resource import UploadPartResource
    from ...models.uploads_parts_create_request import UploadsPartsCreateRequest

OPERATION = Operation(
    "uploads.parts.create",
    "2025-04-01-preview",
    "POST",
    "/uploads/{upload_id}/parts",
    package="aoai_generated.v2025_04_01_preview",
    body="multipart",
    files=("data",),
    places={
        "upload_id": ("path", "upload_id"),
    },
    fields=("data",),
    required=(
        "upload_id",
        "data",
    ),
    positional="upload_id",
    answers=(Answer("200", "application/json", "json", Ref("UploadPartResource")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    upload_id: str,
    body: UploadsPartsCreateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "upload_id": upload_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> UploadPartResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: UploadPartResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    upload_id: str,
    body: UploadsPartsCreateRequest | Mapping[str, Any],
) -> UploadPartResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadPartResource = calls.send(client, request(upload_id=upload_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    upload_id: str,
    body: UploadsPartsCreateRequest | Mapping[str, Any],
) -> UploadPartResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadPartResource = await calls.send_async(client, request(upload_id=upload_id, body=body))
    return answer
