"""`client.fine_tuning.jobs`, as of 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.fine_tuning_hyper_parameters_v2024_02_01 import FineTuningHyperParameters
    from aoai_generated.models.fine_tuning_job_event_v2024_08_01_preview import FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_v2025_01_01_preview import FineTuningJob
    from aoai_generated.models.unions_v2025_01_01_preview import FineTuneMethodRequest
    from aoai_generated.models.wand_b_integration_request_wrapper_v2024_09_01_preview import (
        WandBIntegrationRequestWrapper,
    )

    from .fine_tuning_jobs_checkpoints_v2024_08_01_preview import (
        AsyncFineTuningJobsCheckpoints,
        FineTuningJobsCheckpoints,
    )


class FineTuningJobs(Resource):
    """`client.fine_tuning.jobs`."""

    if TYPE_CHECKING:

        @property
        def checkpoints(self) -> FineTuningJobsCheckpoints: ...
        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJob]:
            """GET /fine_tuning/jobs.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            model: str,
            training_file: str,
            hyperparameters: FineTuningHyperParameters | Mapping[str, Any] = ...,
            integrations: Sequence[WandBIntegrationRequestWrapper | Mapping[str, Any]] = ...,
            method: FineTuneMethodRequest | Mapping[str, Any] = ...,
            seed: int = ...,
            suffix: str = ...,
            validation_file: str = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                model: at least 1 characters.
                training_file: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}."""

            ...

        def delete(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /fine_tuning/jobs/{fine_tuning_job_id}."""

            ...

        def cancel(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel."""

            ...

        def list_events(
            self,
            fine_tuning_job_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJobEvent]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_v2024_08_01_preview", "FineTuningJobsCheckpoints")
        list = method("fine_tuning.jobs.list", "page")
        create = method("fine_tuning.jobs.create")
        retrieve = method("fine_tuning.jobs.retrieve")
        delete = method("fine_tuning.jobs.delete")
        cancel = method("fine_tuning.jobs.cancel")
        list_events = method("fine_tuning.jobs.list_events", "page")


class AsyncFineTuningJobs(AsyncResource):
    """`client.fine_tuning.jobs`."""

    if TYPE_CHECKING:

        @property
        def checkpoints(self) -> AsyncFineTuningJobsCheckpoints: ...
        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJob]:
            """GET /fine_tuning/jobs.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            model: str,
            training_file: str,
            hyperparameters: FineTuningHyperParameters | Mapping[str, Any] = ...,
            integrations: Sequence[WandBIntegrationRequestWrapper | Mapping[str, Any]] = ...,
            method: FineTuneMethodRequest | Mapping[str, Any] = ...,
            seed: int = ...,
            suffix: str = ...,
            validation_file: str = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                model: at least 1 characters.
                training_file: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}."""

            ...

        async def delete(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /fine_tuning/jobs/{fine_tuning_job_id}."""

            ...

        async def cancel(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel."""

            ...

        def list_events(
            self,
            fine_tuning_job_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJobEvent]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_v2024_08_01_preview", "AsyncFineTuningJobsCheckpoints")
        list = method("fine_tuning.jobs.list", "page")
        create = method("fine_tuning.jobs.create")
        retrieve = method("fine_tuning.jobs.retrieve")
        delete = method("fine_tuning.jobs.delete")
        cancel = method("fine_tuning.jobs.cancel")
        list_events = method("fine_tuning.jobs.list_events", "page")
