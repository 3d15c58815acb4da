"""`client.ingestion.jobs.runs`, as of 2024-05-01-preview."""

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

    from aoai_generated.models.ingestion_job_run_v2024_05_01_preview import IngestionJobRun


class IngestionJobsRuns(Resource):
    """`client.ingestion.jobs.runs`."""

    if TYPE_CHECKING:

        def list(
            self,
            job_id: str,
            *,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[IngestionJobRun]:
            """GET /ingestion/jobs/{job_id}/runs."""

            ...

        def retrieve(
            self,
            run_id: str,
            *,
            job_id: str,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> IngestionJobRun:
            """GET /ingestion/jobs/{job_id}/runs/{run_id}."""

            ...

    else:
        __resource__ = "ingestion.jobs.runs"
        list = method("ingestion.jobs.runs.list", "page")
        retrieve = method("ingestion.jobs.runs.retrieve")


class AsyncIngestionJobsRuns(AsyncResource):
    """`client.ingestion.jobs.runs`."""

    if TYPE_CHECKING:

        def list(
            self,
            job_id: str,
            *,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[IngestionJobRun]:
            """GET /ingestion/jobs/{job_id}/runs."""

            ...

        async def retrieve(
            self,
            run_id: str,
            *,
            job_id: str,
            mgmt_user_token: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> IngestionJobRun:
            """GET /ingestion/jobs/{job_id}/runs/{run_id}."""

            ...

    else:
        __resource__ = "ingestion.jobs.runs"
        list = method("ingestion.jobs.runs.list", "page")
        retrieve = method("ingestion.jobs.runs.retrieve")
