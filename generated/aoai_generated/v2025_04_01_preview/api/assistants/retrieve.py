"""`assistants.retrieve`: GET /assistants/{assistant_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.assistant_object import AssistantObject

OPERATION = Operation(
    "assistants.retrieve",
    "2025-04-01-preview",
    "GET",
    "/assistants/{assistant_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "assistant_id": ("path", "assistant_id"),
    },
    required=("assistant_id",),
    positional="assistant_id",
    answers=(Answer("200", "application/json", "json", Ref("AssistantObject")),),
)


def request(
    *,
    assistant_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "assistant_id": assistant_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AssistantObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    assistant_id: str,
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = calls.send(
        client,
        request(
            assistant_id=assistant_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    assistant_id: str,
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = await calls.send_async(
        client,
        request(
            assistant_id=assistant_id,
        ),
    )
    return answer
