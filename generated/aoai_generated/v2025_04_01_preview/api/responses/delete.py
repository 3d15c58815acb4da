"""`responses.delete`: DELETE /responses/{response_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.responses_delete_response import ResponsesDeleteResponse

OPERATION = Operation(
    "responses.delete",
    "2025-04-01-preview",
    "DELETE",
    "/responses/{response_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "response_id": ("path", "response_id"),
    },
    required=("response_id",),
    positional="response_id",
    answers=(Answer("200", "application/json", "json", Ref("ResponsesDeleteResponse")),),
    error=Ref("ErrorResponse"),
)


def request(
    *,
    response_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "response_id": response_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ResponsesDeleteResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ResponsesDeleteResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    response_id: str,
) -> ResponsesDeleteResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ResponsesDeleteResponse = calls.send(
        client,
        request(
            response_id=response_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    response_id: str,
) -> ResponsesDeleteResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ResponsesDeleteResponse = await calls.send_async(
        client,
        request(
            response_id=response_id,
        ),
    )
    return answer
