"""`client.fine_tuning.jobs`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.create_fine_tuning_job_request_hyperparameters_v1 import (
        CreateFineTuningJobRequestHyperparameters,
    )
    from aoai_generated.models.create_fine_tuning_job_request_integrations_v1 import (
        CreateFineTuningJobRequestIntegrations,
    )
    from aoai_generated.models.fine_tune_method_v1 import FineTuneMethod
    from aoai_generated.models.fine_tuning_job_event_v1 import FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_v1 import FineTuningJob

    from .fine_tuning_jobs_checkpoints_preview import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints


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
            model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
            training_file: str,
            hyperparameters: CreateFineTuningJobRequestHyperparameters | Mapping[str, Any] = ...,
            integrations: Sequence[CreateFineTuningJobRequestIntegrations | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            seed: int | None = ...,
            suffix: str | None = ...,
            validation_file: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                hyperparameters: deprecated.
                seed: 0 to 2147483647.
                suffix: 1 to 64 characters.
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

        def pause(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause."""

            ...

        def resume(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume."""

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_preview", "FineTuningJobsCheckpoints")
        list = method("fine_tuning.jobs.list", "page")
        create = method("fine_tuning.jobs.create")
        retrieve = method("fine_tuning.jobs.retrieve")
        cancel = method("fine_tuning.jobs.cancel")
        list_events = method("fine_tuning.jobs.list_events", "page")
        pause = method("fine_tuning.jobs.pause")
        resume = method("fine_tuning.jobs.resume")


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
            model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
            training_file: str,
            hyperparameters: CreateFineTuningJobRequestHyperparameters | Mapping[str, Any] = ...,
            integrations: Sequence[CreateFineTuningJobRequestIntegrations | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            seed: int | None = ...,
            suffix: str | None = ...,
            validation_file: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                hyperparameters: deprecated.
                seed: 0 to 2147483647.
                suffix: 1 to 64 characters.
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

        async def pause(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause."""

            ...

        async def resume(
            self,
            fine_tuning_job_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume."""

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_preview", "AsyncFineTuningJobsCheckpoints")
        list = method("fine_tuning.jobs.list", "page")
        create = method("fine_tuning.jobs.create")
        retrieve = method("fine_tuning.jobs.retrieve")
        cancel = method("fine_tuning.jobs.cancel")
        list_events = method("fine_tuning.jobs.list_events", "page")
        pause = method("fine_tuning.jobs.pause")
        resume = method("fine_tuning.jobs.resume")
