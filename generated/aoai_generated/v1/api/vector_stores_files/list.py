"""`vector_stores.files.list`: GET /vector_stores/{vector_store_id}/files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from ...models.values import AzureAIFoundryModelsApiVersion, ListVectorStoreFilesFilter

OPERATION = Operation(
    "vector_stores.files.list",
    "v1",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    package="aoai_generated.v1",
    places={
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
        "filter": ("query", "filter"),
    },
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("ListVectorStoreFilesResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    vector_store_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: ListVectorStoreFilesFilter | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        limit: the service's default is 20.
    """
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
        },
        query={
            "api-version": api_version,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "filter": filter,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListVectorStoreFilesResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListVectorStoreFilesResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: ListVectorStoreFilesFilter | None = None,
) -> ListVectorStoreFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoreFilesResponse = calls.send(
        client,
        request(
            vector_store_id=vector_store_id,
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: ListVectorStoreFilesFilter | None = None,
) -> ListVectorStoreFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoreFilesResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
        ),
    )
    return answer
