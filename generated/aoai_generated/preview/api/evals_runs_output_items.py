"""`evals.runs.output_items` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_output_items_list_preview import EvalsRunsOutputItemsList
    from aoai_generated.operations.evals_runs_output_items_retrieve_preview import EvalsRunsOutputItemsRetrieve

    list: EvalsRunsOutputItemsList
    retrieve: EvalsRunsOutputItemsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs.output_items")
