"""`threads.runs` of Azure OpenAI 2024-08-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_runs_cancel_v2024_07_01_preview import ThreadsRunsCancel
    from aoai_generated.operations.threads_runs_create_v2024_07_01_preview import ThreadsRunsCreate
    from aoai_generated.operations.threads_runs_list_v2024_07_01_preview import ThreadsRunsList
    from aoai_generated.operations.threads_runs_retrieve_v2024_07_01_preview import ThreadsRunsRetrieve
    from aoai_generated.operations.threads_runs_submit_tool_outputs_v2024_07_01_preview import (
        ThreadsRunsSubmitToolOutputs,
    )
    from aoai_generated.operations.threads_runs_update_v2024_07_01_preview import ThreadsRunsUpdate

    list: ThreadsRunsList
    create: ThreadsRunsCreate
    retrieve: ThreadsRunsRetrieve
    update: ThreadsRunsUpdate
    cancel: ThreadsRunsCancel
    submit_tool_outputs: ThreadsRunsSubmitToolOutputs
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.runs")
