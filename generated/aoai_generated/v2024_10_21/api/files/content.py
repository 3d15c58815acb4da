"""`files.content`: GET /files/{file_id}/content of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

OPERATION = Operation(
    "files.content",
    "2024-10-21",
    "GET",
    "/files/{file_id}/content",
    package="aoai_generated.v2024_10_21",
    places={
        "file_id": ("path", "file_id"),
    },
    required=("file_id",),
    positional="file_id",
    answers=(Answer("200", "application/octet-stream", "bytes"),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    file_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "file_id": file_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> bytes:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: bytes = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    file_id: str,
) -> bytes:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: bytes = calls.send(
        client,
        request(
            file_id=file_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    file_id: str,
) -> bytes:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: bytes = await calls.send_async(
        client,
        request(
            file_id=file_id,
        ),
    )
    return answer
