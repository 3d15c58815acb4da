"""`batches.retrieve`: GET /batches/{batch_id} of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.batch import Batch

OPERATION = Operation(
    "batches.retrieve",
    "2024-10-01-preview",
    "GET",
    "/batches/{batch_id}",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "batch_id": ("path", "batch_id"),
    },
    required=("batch_id",),
    positional="batch_id",
    answers=(Answer("200", "application/json", "json", Ref("Batch")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    batch_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "batch_id": batch_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Batch:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Batch = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    batch_id: str,
) -> Batch:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Batch = calls.send(
        client,
        request(
            batch_id=batch_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    batch_id: str,
) -> Batch:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Batch = await calls.send_async(
        client,
        request(
            batch_id=batch_id,
        ),
    )
    return answer
