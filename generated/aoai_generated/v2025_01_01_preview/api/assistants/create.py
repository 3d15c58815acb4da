"""`assistants.create`: POST /assistants of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.assistant_object import AssistantObject
    from ...models.create_assistant_request import CreateAssistantRequest

OPERATION = Operation(
    "assistants.create",
    "2025-01-01-preview",
    "POST",
    "/assistants",
    package="aoai_generated.v2025_01_01_preview",
    body="json",
    places={},
    fields=(
        "model",
        "description",
        "instructions",
        "metadata",
        "name",
        "response_format",
        "temperature",
        "tool_resources",
        "tools",
        "top_p",
    ),
    required=("model",),
    answers=(Answer("200", "application/json", "json", Ref("AssistantObject")),),
)


def request(
    *,
    body: CreateAssistantRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AssistantObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AssistantObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateAssistantRequest | Mapping[str, Any],
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateAssistantRequest | Mapping[str, Any],
) -> AssistantObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AssistantObject = await calls.send_async(client, request(body=body))
    return answer
