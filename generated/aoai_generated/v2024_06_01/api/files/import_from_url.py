"""`files.import_from_url`: POST /files/import of Azure OpenAI 2024-06-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.file import File
    from ...models.file_import import FileImport

OPERATION = Operation(
    "files.import_from_url",
    "2024-06-01",
    "POST",
    "/files/import",
    package="aoai_generated.v2024_06_01",
    body="json",
    places={},
    fields=(
        "content_url",
        "filename",
        "purpose",
    ),
    required=(
        "content_url",
        "filename",
        "purpose",
    ),
    answers=(Answer("201", "application/json", "json", Ref("File")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    body: FileImport | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> File:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: File = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: FileImport | Mapping[str, Any],
) -> File:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: File = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: FileImport | Mapping[str, Any],
) -> File:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: File = await calls.send_async(client, request(body=body))
    return answer
