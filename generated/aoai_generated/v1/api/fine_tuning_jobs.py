"""`fine_tuning.jobs` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_cancel_v1 import FineTuningJobsCancel
    from aoai_generated.operations.fine_tuning_jobs_create_v1 import FineTuningJobsCreate
    from aoai_generated.operations.fine_tuning_jobs_list_events_v1 import FineTuningJobsListEvents
    from aoai_generated.operations.fine_tuning_jobs_list_v1 import FineTuningJobsList
    from aoai_generated.operations.fine_tuning_jobs_pause_v1 import FineTuningJobsPause
    from aoai_generated.operations.fine_tuning_jobs_resume_v1 import FineTuningJobsResume
    from aoai_generated.operations.fine_tuning_jobs_retrieve_v1 import FineTuningJobsRetrieve

    list: FineTuningJobsList
    create: FineTuningJobsCreate
    retrieve: FineTuningJobsRetrieve
    cancel: FineTuningJobsCancel
    list_events: FineTuningJobsListEvents
    pause: FineTuningJobsPause
    resume: FineTuningJobsResume
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs")
