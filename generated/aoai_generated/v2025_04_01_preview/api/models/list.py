"""`models.list`: GET /models of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.model_list import ModelList

OPERATION = Operation(
    "models.list",
    "2025-04-01-preview",
    "GET",
    "/models",
    package="aoai_generated.v2025_04_01_preview",
    places={},
    answers=(Answer("200", "application/json", "json", Ref("ModelList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request() -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request()


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ModelList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ModelList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
) -> ModelList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ModelList = calls.send(client, request())
    return answer


async def asyncio(
    client: httpx.AsyncClient,
) -> ModelList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ModelList = await calls.send_async(client, request())
    return answer
