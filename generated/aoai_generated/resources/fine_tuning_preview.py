"""`client.fine_tuning`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_alpha_preview import AsyncFineTuningAlpha, FineTuningAlpha
    from .fine_tuning_checkpoints_preview import AsyncFineTuningCheckpoints, FineTuningCheckpoints
    from .fine_tuning_jobs_preview import AsyncFineTuningJobs, FineTuningJobs


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
        alpha = child("fine_tuning_alpha_preview", "FineTuningAlpha")
        checkpoints = child("fine_tuning_checkpoints_preview", "FineTuningCheckpoints")
        jobs = child("fine_tuning_jobs_preview", "FineTuningJobs")


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
        alpha = child("fine_tuning_alpha_preview", "AsyncFineTuningAlpha")
        checkpoints = child("fine_tuning_checkpoints_preview", "AsyncFineTuningCheckpoints")
        jobs = child("fine_tuning_jobs_preview", "AsyncFineTuningJobs")
