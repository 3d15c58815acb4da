"""`client.fine_tuning`, as of 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_jobs_v2024_08_01_preview import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> FineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        jobs = child("fine_tuning_jobs_v2024_08_01_preview", "FineTuningJobs")


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> AsyncFineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        jobs = child("fine_tuning_jobs_v2024_08_01_preview", "AsyncFineTuningJobs")
