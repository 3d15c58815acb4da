"""`uploads.create`: POST /uploads of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.upload_file_start_body import UploadFileStartBody
    from ...models.upload_resource import UploadResource

OPERATION = Operation(
    "uploads.create",
    "2024-10-01-preview",
    "POST",
    "/uploads",
    package="aoai_generated.v2024_10_01_preview",
    body="json",
    places={},
    fields=(
        "bytes",
        "filename",
        "mime_type",
        "purpose",
    ),
    required=(
        "bytes",
        "filename",
        "mime_type",
        "purpose",
    ),
    answers=(Answer("200", "application/json", "json", Ref("UploadResource")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    body: UploadFileStartBody | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> UploadResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: UploadResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: UploadFileStartBody | Mapping[str, Any],
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: UploadFileStartBody | Mapping[str, Any],
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = await calls.send_async(client, request(body=body))
    return answer
