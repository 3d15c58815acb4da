"""`fine_tuning.jobs.checkpoints` of Azure OpenAI 2024-12-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_list_v2024_08_01_preview import (
        FineTuningJobsCheckpointsList,
    )

    list: FineTuningJobsCheckpointsList
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs.checkpoints")
