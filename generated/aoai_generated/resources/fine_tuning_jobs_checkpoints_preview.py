"""`client.fine_tuning.jobs.checkpoints`, as of preview."""

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


class FineTuningJobsCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`."""

    if TYPE_CHECKING:

        def list(
            self,
            fine_tuning_job_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJobCheckpoint]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

            Args:
                limit: the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve_copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy."""

            ...

        def copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            destinationResourceId: str,
            region: str,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy."""

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
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJobCheckpoint]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

            Args:
                limit: the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve_copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy."""

            ...

        async def copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            destinationResourceId: str,
            region: str,
            **options: Unpack[CallOptions],
        ) -> CopyModelResponse:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy."""

            ...

    else:
        __resource__ = "fine_tuning.jobs.checkpoints"
        list = method("fine_tuning.jobs.checkpoints.list", "page")
        retrieve_copy = method("fine_tuning.jobs.checkpoints.retrieve_copy")
        copy = method("fine_tuning.jobs.checkpoints.copy")
