"""`client.fine_tuning.jobs`, as of v1."""

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
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion

    from .fine_tuning_jobs_checkpoints_v1 import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints


class FineTuningJobs(Resource):
    """`client.fine_tuning.jobs`."""

    if TYPE_CHECKING:

        @property
        def checkpoints(self) -> FineTuningJobsCheckpoints: ...
        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJob]:
            """GET /fine_tuning/jobs.

            Args:
                api_version: the service's default is 'v1'.
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                hyperparameters: deprecated.
                seed: 0 to 2147483647.
                suffix: 1 to 64 characters.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def list_events(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningJobEvent]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def pause(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def resume(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_v1", "FineTuningJobsCheckpoints")
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJob]:
            """GET /fine_tuning/jobs.

            Args:
                api_version: the service's default is 'v1'.
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs.

            Args:
                hyperparameters: deprecated.
                seed: 0 to 2147483647.
                suffix: 1 to 64 characters.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def list_events(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningJobEvent]:
            """GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def pause(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def resume(
            self,
            fine_tuning_job_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> FineTuningJob:
            """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.jobs"
        checkpoints = child("fine_tuning_jobs_checkpoints_v1", "AsyncFineTuningJobsCheckpoints")
        list = method("fine_tuning.jobs.list", "page")
        create = method("fine_tuning.jobs.create")
        retrieve = method("fine_tuning.jobs.retrieve")
        cancel = method("fine_tuning.jobs.cancel")
        list_events = method("fine_tuning.jobs.list_events", "page")
        pause = method("fine_tuning.jobs.pause")
        resume = method("fine_tuning.jobs.resume")
