"""`fine_tuning.jobs.checkpoints.copy`: POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.copy_model_request import CopyModelRequest
    from ...models.copy_model_response import CopyModelResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.jobs.checkpoints.copy",
    "v1",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy",
    package="aoai_generated.v1",
    body="json",
    places={
        "fine_tuning_checkpoint_id": ("path", "fine_tuning_checkpoint_id"),
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "api_version": ("query", "api-version"),
        "aoai_copy_ft_checkpoints": ("header", "aoai-copy-ft-checkpoints"),
        "accept": ("header", "accept"),
    },
    fields=(
        "destinationResourceId",
        "region",
    ),
    required=(
        "fine_tuning_checkpoint_id",
        "fine_tuning_job_id",
        "destinationResourceId",
        "region",
        "aoai_copy_ft_checkpoints",
        "accept",
    ),
    positional="fine_tuning_checkpoint_id",
    answers=(Answer("200", "application/json", "json", Ref("CopyModelResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    fine_tuning_job_id: str,
    fine_tuning_checkpoint_id: str,
    aoai_copy_ft_checkpoints: Literal["preview"],
    accept: Literal["application/json"],
    body: CopyModelRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "fine_tuning_job_id": fine_tuning_job_id,
            "fine_tuning_checkpoint_id": fine_tuning_checkpoint_id,
        },
        query={
            "api-version": api_version,
        },
        headers={
            "aoai-copy-ft-checkpoints": aoai_copy_ft_checkpoints,
            "accept": accept,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> CopyModelResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: CopyModelResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    fine_tuning_job_id: str,
    fine_tuning_checkpoint_id: str,
    aoai_copy_ft_checkpoints: Literal["preview"],
    accept: Literal["application/json"],
    body: CopyModelRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> CopyModelResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CopyModelResponse = calls.send(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            fine_tuning_checkpoint_id=fine_tuning_checkpoint_id,
            api_version=api_version,
            aoai_copy_ft_checkpoints=aoai_copy_ft_checkpoints,
            accept=accept,
            body=body,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    fine_tuning_job_id: str,
    fine_tuning_checkpoint_id: str,
    aoai_copy_ft_checkpoints: Literal["preview"],
    accept: Literal["application/json"],
    body: CopyModelRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> CopyModelResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CopyModelResponse = await calls.send_async(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            fine_tuning_checkpoint_id=fine_tuning_checkpoint_id,
            api_version=api_version,
            aoai_copy_ft_checkpoints=aoai_copy_ft_checkpoints,
            accept=accept,
            body=body,
        ),
    )
    return answer
