"""`client.fine_tuning.jobs.checkpoints`, as of 2025-03-01-preview."""

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

    from aoai_generated.models.fine_tuning_job_checkpoint_v2025_03_01_preview import FineTuningJobCheckpoint


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

    else:
        __resource__ = "fine_tuning.jobs.checkpoints"
        list = method("fine_tuning.jobs.checkpoints.list", "page")


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

    else:
        __resource__ = "fine_tuning.jobs.checkpoints"
        list = method("fine_tuning.jobs.checkpoints.list", "page")
