"""`evals.runs.output_items` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_output_items_list_v1 import EvalsRunsOutputItemsList
    from aoai_generated.operations.evals_runs_output_items_retrieve_v1 import EvalsRunsOutputItemsRetrieve

    list: EvalsRunsOutputItemsList
    retrieve: EvalsRunsOutputItemsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs.output_items")
