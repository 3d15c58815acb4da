"""`evals.runs` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_cancel_v1 import EvalsRunsCancel
    from aoai_generated.operations.evals_runs_create_v1 import EvalsRunsCreate
    from aoai_generated.operations.evals_runs_delete_v1 import EvalsRunsDelete
    from aoai_generated.operations.evals_runs_list_v1 import EvalsRunsList
    from aoai_generated.operations.evals_runs_retrieve_v1 import EvalsRunsRetrieve

    list: EvalsRunsList
    create: EvalsRunsCreate
    retrieve: EvalsRunsRetrieve
    cancel: EvalsRunsCancel
    delete: EvalsRunsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs")
