"""`chat.completions.delete`: DELETE /chat/completions/{completion_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.stored_completion_delete import StoredCompletionDelete

OPERATION = Operation(
    "chat.completions.delete",
    "2025-04-01-preview",
    "DELETE",
    "/chat/completions/{completion_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "completion_id": ("path", "completion_id"),
    },
    required=("completion_id",),
    positional="completion_id",
    answers=(Answer("200", "application/json", "json", Ref("StoredCompletionDelete")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    completion_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "completion_id": completion_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionDelete:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: StoredCompletionDelete = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    completion_id: str,
) -> StoredCompletionDelete:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionDelete = calls.send(
        client,
        request(
            completion_id=completion_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    completion_id: str,
) -> StoredCompletionDelete:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionDelete = await calls.send_async(
        client,
        request(
            completion_id=completion_id,
        ),
    )
    return answer
