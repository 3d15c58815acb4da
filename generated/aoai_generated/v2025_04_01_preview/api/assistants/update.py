"""`assistants.update`: POST /assistants/{assistant_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.assistant_object import AssistantObject
    from ...models.modify_assistant_request import ModifyAssistantRequest

OPERATION = Operation(
    "assistants.update",
    "2025-04-01-preview",
    "POST",
    "/assistants/{assistant_id}",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "assistant_id": ("path", "assistant_id"),
    },
    fields=(
        "description",
        "instructions",
        "metadata",
        "model",
        "name",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    ),
    required=("assistant_id",),
    positional="assistant_id",
    answers=(Answer("200", "application/json", "json", Ref("AssistantObject")),),
)


def request(
    *,
    assistant_id: str,
    body: ModifyAssistantRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "assistant_id": assistant_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AssistantObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    assistant_id: str,
    body: ModifyAssistantRequest | Mapping[str, Any],
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = calls.send(client, request(assistant_id=assistant_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    assistant_id: str,
    body: ModifyAssistantRequest | Mapping[str, Any],
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = await calls.send_async(client, request(assistant_id=assistant_id, body=body))
    return answer
