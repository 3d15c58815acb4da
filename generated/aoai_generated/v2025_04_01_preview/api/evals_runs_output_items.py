"""`evals.runs.output_items` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_runs_output_items_list_v2025_04_01_preview import EvalsRunsOutputItemsList
    from aoai_generated.operations.evals_runs_output_items_retrieve_v2025_04_01_preview import (
        EvalsRunsOutputItemsRetrieve,
    )

    list: EvalsRunsOutputItemsList
    retrieve: EvalsRunsOutputItemsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals.runs.output_items")
