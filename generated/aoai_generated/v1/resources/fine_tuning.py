"""`client.fine_tuning` of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_alpha import AsyncFineTuningAlpha, FineTuningAlpha
    from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def alpha(self) -> FineTuningAlpha: ...
        @property
        def jobs(self) -> FineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        alpha = child("fine_tuning_alpha", "FineTuningAlpha")
        jobs = child("fine_tuning_jobs", "FineTuningJobs")


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def alpha(self) -> AsyncFineTuningAlpha: ...
        @property
        def jobs(self) -> AsyncFineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        alpha = child("fine_tuning_alpha", "AsyncFineTuningAlpha")
        jobs = child("fine_tuning_jobs", "AsyncFineTuningJobs")
