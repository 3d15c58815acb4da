"""`models.retrieve`: GET /models/{model} of Azure OpenAI 2024-06-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.model import Model

OPERATION = Operation(
    "models.retrieve",
    "2024-06-01",
    "GET",
    "/models/{model}",
    package="aoai_generated.v2024_06_01",
    places={
        "model": ("path", "model"),
    },
    required=("model",),
    positional="model",
    answers=(Answer("200", "application/json", "json", Ref("Model")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    model: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "model": model,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Model:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Model = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    model: str,
) -> Model:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Model = calls.send(
        client,
        request(
            model=model,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    model: str,
) -> Model:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Model = await calls.send_async(
        client,
        request(
            model=model,
        ),
    )
    return answer
