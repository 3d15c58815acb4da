"""`client.ingestion` of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .ingestion_jobs import AsyncIngestionJobs, IngestionJobs


class Ingestion(Resource):
    """`client.ingestion`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> IngestionJobs: ...
    else:
        __resource__ = "ingestion"
        jobs = child("ingestion_jobs", "IngestionJobs")


class AsyncIngestion(AsyncResource):
    """`client.ingestion`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> AsyncIngestionJobs: ...
    else:
        __resource__ = "ingestion"
        jobs = child("ingestion_jobs", "AsyncIngestionJobs")
