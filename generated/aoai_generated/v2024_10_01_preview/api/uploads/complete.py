"""`uploads.complete`: POST /uploads/{upload_id}/complete of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.upload_file_complete_body import UploadFileCompleteBody
    from ...models.upload_resource import UploadResource

OPERATION = Operation(
    "uploads.complete",
    "2024-10-01-preview",
    "POST",
    "/uploads/{upload_id}/complete",
    package="aoai_generated.v2024_10_01_preview",
    body="json",
    places={
        "upload_id": ("path", "upload_id"),
    },
    fields=(
        "part_ids",
        "md5",
    ),
    required=(
        "upload_id",
        "part_ids",
    ),
    positional="upload_id",
    answers=(Answer("200", "application/json", "json", Ref("UploadResource")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    upload_id: str,
    body: UploadFileCompleteBody | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "upload_id": upload_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> UploadResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: UploadResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    upload_id: str,
    body: UploadFileCompleteBody | Mapping[str, Any],
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = calls.send(client, request(upload_id=upload_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    upload_id: str,
    body: UploadFileCompleteBody | Mapping[str, Any],
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = await calls.send_async(client, request(upload_id=upload_id, body=body))
    return answer
