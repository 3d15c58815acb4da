"""`client.ingestion.jobs`, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.unions_v2024_05_01_preview import IngestionJob

    from .ingestion_jobs_runs_v2024_05_01_preview import AsyncIngestionJobsRuns, IngestionJobsRuns


class IngestionJobs(Resource):
    """`client.ingestion.jobs`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> IngestionJobsRuns: ...
        def list(
            self,
            *,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[IngestionJob]:
            """GET /ingestion/jobs."""

            ...

        def retrieve(
            self,
            job_id: str,
            **options: Unpack[CallOptions],
        ) -> IngestionJob:
            """GET /ingestion/jobs/{job_id}."""

            ...

        def create(
            self,
            job_id: str,
            *,
            body: IngestionJob | Mapping[str, Any] = ...,
            mgmt_user_token: str | None = ...,
            aml_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> IngestionJob:
            """PUT /ingestion/jobs/{job_id}."""

            ...

    else:
        __resource__ = "ingestion.jobs"
        runs = child("ingestion_jobs_runs_v2024_05_01_preview", "IngestionJobsRuns")
        list = method("ingestion.jobs.list", "page")
        retrieve = method("ingestion.jobs.retrieve")
        create = method("ingestion.jobs.create")


class AsyncIngestionJobs(AsyncResource):
    """`client.ingestion.jobs`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> AsyncIngestionJobsRuns: ...
        def list(
            self,
            *,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[IngestionJob]:
            """GET /ingestion/jobs."""

            ...

        async def retrieve(
            self,
            job_id: str,
            **options: Unpack[CallOptions],
        ) -> IngestionJob:
            """GET /ingestion/jobs/{job_id}."""

            ...

        async def create(
            self,
            job_id: str,
            *,
            body: IngestionJob | Mapping[str, Any] = ...,
            mgmt_user_token: str | None = ...,
            aml_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> IngestionJob:
            """PUT /ingestion/jobs/{job_id}."""

            ...

    else:
        __resource__ = "ingestion.jobs"
        runs = child("ingestion_jobs_runs_v2024_05_01_preview", "AsyncIngestionJobsRuns")
        list = method("ingestion.jobs.list", "page")
        retrieve = method("ingestion.jobs.retrieve")
        create = method("ingestion.jobs.create")
