"""`threads.runs` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_runs_cancel_v1 import ThreadsRunsCancel
    from aoai_generated.operations.threads_runs_create_v1 import ThreadsRunsCreate
    from aoai_generated.operations.threads_runs_list_v1 import ThreadsRunsList
    from aoai_generated.operations.threads_runs_retrieve_v1 import ThreadsRunsRetrieve
    from aoai_generated.operations.threads_runs_submit_tool_outputs_v1 import ThreadsRunsSubmitToolOutputs
    from aoai_generated.operations.threads_runs_update_v1 import ThreadsRunsUpdate

    list: ThreadsRunsList
    create: ThreadsRunsCreate
    retrieve: ThreadsRunsRetrieve
    update: ThreadsRunsUpdate
    cancel: ThreadsRunsCancel
    submit_tool_outputs: ThreadsRunsSubmitToolOutputs
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.runs")
