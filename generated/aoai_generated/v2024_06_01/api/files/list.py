"""`files.list`: GET /files of Azure OpenAI 2024-06-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.file_list import FileList

OPERATION = Operation(
    "files.list",
    "2024-06-01",
    "GET",
    "/files",
    package="aoai_generated.v2024_06_01",
    places={
        "purpose": ("query", "purpose"),
    },
    answers=(Answer("200", "application/json", "json", Ref("FileList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    purpose: Literal["fine-tune", "fine-tune-results"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        query={
            "purpose": purpose,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FileList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FileList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    purpose: Literal["fine-tune", "fine-tune-results"] | None = None,
) -> FileList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FileList = calls.send(
        client,
        request(
            purpose=purpose,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    purpose: Literal["fine-tune", "fine-tune-results"] | None = None,
) -> FileList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FileList = await calls.send_async(
        client,
        request(
            purpose=purpose,
        ),
    )
    return answer
