"""`fine_tuning.jobs.checkpoints` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_copy_v1 import FineTuningJobsCheckpointsCopy
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_list_v1 import FineTuningJobsCheckpointsList
    from aoai_generated.operations.fine_tuning_jobs_checkpoints_retrieve_copy_v1 import (
        FineTuningJobsCheckpointsRetrieveCopy,
    )

    list: FineTuningJobsCheckpointsList
    retrieve_copy: FineTuningJobsCheckpointsRetrieveCopy
    copy: FineTuningJobsCheckpointsCopy
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs.checkpoints")
