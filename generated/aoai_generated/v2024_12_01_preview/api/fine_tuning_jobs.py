"""`fine_tuning.jobs` of Azure OpenAI 2024-12-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_jobs_cancel_v2024_09_01_preview import FineTuningJobsCancel
    from aoai_generated.operations.fine_tuning_jobs_create_v2024_09_01_preview import FineTuningJobsCreate
    from aoai_generated.operations.fine_tuning_jobs_delete_v2024_02_01 import FineTuningJobsDelete
    from aoai_generated.operations.fine_tuning_jobs_list_events_v2024_08_01_preview import FineTuningJobsListEvents
    from aoai_generated.operations.fine_tuning_jobs_list_v2024_09_01_preview import FineTuningJobsList
    from aoai_generated.operations.fine_tuning_jobs_retrieve_v2024_09_01_preview import FineTuningJobsRetrieve

    list: FineTuningJobsList
    create: FineTuningJobsCreate
    retrieve: FineTuningJobsRetrieve
    delete: FineTuningJobsDelete
    cancel: FineTuningJobsCancel
    list_events: FineTuningJobsListEvents
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.jobs")
