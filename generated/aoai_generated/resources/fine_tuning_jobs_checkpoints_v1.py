"""`client.fine_tuning.jobs.checkpoints`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.copy_model_response_v1 import CopyModelResponse
    from aoai_generated.models.fine_tuning_job_checkpoint_v1 import FineTuningJobCheckpoint
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningJobsCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`."""

    if TYPE_CHECKING:

        def list(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJobCheckpoint]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve_copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            destinationResourceId: str,
            region: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs.checkpoints"
        list = method("fine_tuning.jobs.checkpoints.list", "page")
        retrieve_copy = method("fine_tuning.jobs.checkpoints.retrieve_copy")
        copy = method("fine_tuning.jobs.checkpoints.copy")


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`."""

    if TYPE_CHECKING:

        def list(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJobCheckpoint]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve_copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            destinationResourceId: str,
            region: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs.checkpoints"
        list = method("fine_tuning.jobs.checkpoints.list", "page")
        retrieve_copy = method("fine_tuning.jobs.checkpoints.retrieve_copy")
        copy = method("fine_tuning.jobs.checkpoints.copy")
