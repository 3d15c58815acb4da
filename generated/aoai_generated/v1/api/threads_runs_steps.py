"""`threads.runs.steps` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_runs_steps_list_v1 import ThreadsRunsStepsList
    from aoai_generated.operations.threads_runs_steps_retrieve_v1 import ThreadsRunsStepsRetrieve

    list: ThreadsRunsStepsList
    retrieve: ThreadsRunsStepsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.runs.steps")
