"""`uploads.cancel`: POST /uploads/{upload_id}/cancel of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.upload_resource import UploadResource

OPERATION = Operation(
    "uploads.cancel",
    "2024-10-21",
    "POST",
    "/uploads/{upload_id}/cancel",
    package="aoai_generated.v2024_10_21",
    places={
        "upload_id": ("path", "upload_id"),
    },
    required=("upload_id",),
    positional="upload_id",
    answers=(Answer("200", "application/json", "json", Ref("UploadResource")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    upload_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "upload_id": upload_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> UploadResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: UploadResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    upload_id: str,
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = calls.send(
        client,
        request(
            upload_id=upload_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    upload_id: str,
) -> UploadResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: UploadResource = await calls.send_async(
        client,
        request(
            upload_id=upload_id,
        ),
    )
    return answer
