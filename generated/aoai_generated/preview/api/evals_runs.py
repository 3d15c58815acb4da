"""`evals.runs` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_cancel_preview import EvalsRunsCancel
    from aoai_generated.operations.evals_runs_create_preview import EvalsRunsCreate
    from aoai_generated.operations.evals_runs_delete_preview import EvalsRunsDelete
    from aoai_generated.operations.evals_runs_list_preview import EvalsRunsList
    from aoai_generated.operations.evals_runs_retrieve_preview import EvalsRunsRetrieve

    list: EvalsRunsList
    create: EvalsRunsCreate
    retrieve: EvalsRunsRetrieve
    cancel: EvalsRunsCancel
    delete: EvalsRunsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs")
