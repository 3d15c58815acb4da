"""`batches.create`: POST /batches of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.batch import Batch
    from ...models.batch_create_request import BatchCreateRequest

OPERATION = Operation(
    "batches.create",
    "2025-04-01-preview",
    "POST",
    "/batches",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={},
    fields=(
        "completion_window",
        "endpoint",
        "input_blob",
        "input_file_id",
        "metadata",
        "output_expires_after",
        "output_folder",
    ),
    required=(
        "completion_window",
        "endpoint",
    ),
    answers=(Answer("201", "application/json", "json", Ref("Batch")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    body: BatchCreateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Batch:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Batch = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: BatchCreateRequest | Mapping[str, Any],
) -> Batch:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Batch = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: BatchCreateRequest | Mapping[str, Any],
) -> Batch:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Batch = await calls.send_async(client, request(body=body))
    return answer
