"""`chat.completions.update`: POST /chat/completions/{completion_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.stored_completion import StoredCompletion
    from ...models.update_stored_completion_request import UpdateStoredCompletionRequest

OPERATION = Operation(
    "chat.completions.update",
    "2025-04-01-preview",
    "POST",
    "/chat/completions/{completion_id}",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "completion_id": ("path", "completion_id"),
    },
    fields=("metadata",),
    required=("completion_id",),
    positional="completion_id",
    answers=(Answer("200", "application/json", "json", Ref("StoredCompletion")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    completion_id: str,
    body: UpdateStoredCompletionRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "completion_id": completion_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletion:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: StoredCompletion = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    completion_id: str,
    body: UpdateStoredCompletionRequest | Mapping[str, Any],
) -> StoredCompletion:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletion = calls.send(client, request(completion_id=completion_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    completion_id: str,
    body: UpdateStoredCompletionRequest | Mapping[str, Any],
) -> StoredCompletion:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletion = await calls.send_async(client, request(completion_id=completion_id, body=body))
    return answer
