"""`threads.runs.steps` of Azure OpenAI 2025-01-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_runs_steps_list_v2024_12_01_preview import ThreadsRunsStepsList
    from aoai_generated.operations.threads_runs_steps_retrieve_v2024_12_01_preview import ThreadsRunsStepsRetrieve

    list: ThreadsRunsStepsList
    retrieve: ThreadsRunsStepsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.runs.steps")
