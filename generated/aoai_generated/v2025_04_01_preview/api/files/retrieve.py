"""`files.retrieve`: GET /files/{file_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.file import File

OPERATION = Operation(
    "files.retrieve",
    "2025-04-01-preview",
    "GET",
    "/files/{file_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "file_id": ("path", "file_id"),
    },
    required=("file_id",),
    positional="file_id",
    answers=(Answer("200", "application/json", "json", Ref("File")),),
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> File:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: File = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    file_id: str,
) -> File:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: File = calls.send(
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
) -> File:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: File = await calls.send_async(
        client,
        request(
            file_id=file_id,
        ),
    )
    return answer
