"""`client.ingestion`, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .ingestion_jobs_v2024_05_01_preview import AsyncIngestionJobs, IngestionJobs


class Ingestion(Resource):
    """`client.ingestion`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> IngestionJobs: ...
    else:
        __resource__ = "ingestion"
        jobs = child("ingestion_jobs_v2024_05_01_preview", "IngestionJobs")


class AsyncIngestion(AsyncResource):
    """`client.ingestion`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> AsyncIngestionJobs: ...
    else:
        __resource__ = "ingestion"
        jobs = child("ingestion_jobs_v2024_05_01_preview", "AsyncIngestionJobs")
