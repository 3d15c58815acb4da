"""`fine_tuning.jobs.checkpoints` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_copy_preview import FineTuningJobsCheckpointsCopy
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_list_preview import FineTuningJobsCheckpointsList
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_retrieve_copy_preview import (
        FineTuningJobsCheckpointsRetrieveCopy,
    )

    list: FineTuningJobsCheckpointsList
    retrieve_copy: FineTuningJobsCheckpointsRetrieveCopy
    copy: FineTuningJobsCheckpointsCopy
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs.checkpoints")
