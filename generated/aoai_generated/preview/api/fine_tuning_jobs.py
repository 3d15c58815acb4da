"""`fine_tuning.jobs` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_cancel_preview import FineTuningJobsCancel
    from aoai_generated.operations.fine_tuning_jobs_create_preview import FineTuningJobsCreate
    from aoai_generated.operations.fine_tuning_jobs_list_events_preview import FineTuningJobsListEvents
    from aoai_generated.operations.fine_tuning_jobs_list_preview import FineTuningJobsList
    from aoai_generated.operations.fine_tuning_jobs_pause_preview import FineTuningJobsPause
    from aoai_generated.operations.fine_tuning_jobs_resume_preview import FineTuningJobsResume
    from aoai_generated.operations.fine_tuning_jobs_retrieve_preview import FineTuningJobsRetrieve

    list: FineTuningJobsList
    create: FineTuningJobsCreate
    retrieve: FineTuningJobsRetrieve
    cancel: FineTuningJobsCancel
    list_events: FineTuningJobsListEvents
    pause: FineTuningJobsPause
    resume: FineTuningJobsResume
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs")
