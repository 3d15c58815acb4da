"""`client.fine_tuning`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_alpha_v1 import AsyncFineTuningAlpha, FineTuningAlpha
    from .fine_tuning_checkpoints_v1 import AsyncFineTuningCheckpoints, FineTuningCheckpoints
    from .fine_tuning_jobs_v1 import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def alpha(self) -> FineTuningAlpha: ...
        @property
        def checkpoints(self) -> FineTuningCheckpoints: ...
        @property
        def jobs(self) -> FineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        alpha = child("fine_tuning_alpha_v1", "FineTuningAlpha")
        checkpoints = child("fine_tuning_checkpoints_v1", "FineTuningCheckpoints")
        jobs = child("fine_tuning_jobs_v1", "FineTuningJobs")


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def alpha(self) -> AsyncFineTuningAlpha: ...
        @property
        def checkpoints(self) -> AsyncFineTuningCheckpoints: ...
        @property
        def jobs(self) -> AsyncFineTuningJobs: ...
    else:
        __resource__ = "fine_tuning"
        alpha = child("fine_tuning_alpha_v1", "AsyncFineTuningAlpha")
        checkpoints = child("fine_tuning_checkpoints_v1", "AsyncFineTuningCheckpoints")
        jobs = child("fine_tuning_jobs_v1", "AsyncFineTuningJobs")
