"""`evals.runs` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_cancel_v2025_04_01_preview import EvalsRunsCancel
    from aoai_generated.operations.evals_runs_create_v2025_04_01_preview import EvalsRunsCreate
    from aoai_generated.operations.evals_runs_delete_v2025_04_01_preview import EvalsRunsDelete
    from aoai_generated.operations.evals_runs_list_v2025_04_01_preview import EvalsRunsList
    from aoai_generated.operations.evals_runs_retrieve_v2025_04_01_preview import EvalsRunsRetrieve

    list: EvalsRunsList
    create: EvalsRunsCreate
    retrieve: EvalsRunsRetrieve
    cancel: EvalsRunsCancel
    delete: EvalsRunsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs")
