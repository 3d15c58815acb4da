"""`evals` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_create_v2025_04_01_preview import EvalsCreate
    from aoai_generated.operations.evals_delete_v2025_04_01_preview import EvalsDelete
    from aoai_generated.operations.evals_list_v2025_04_01_preview import EvalsList
    from aoai_generated.operations.evals_retrieve_v2025_04_01_preview import EvalsRetrieve
    from aoai_generated.operations.evals_update_v2025_04_01_preview import EvalsUpdate

    list: EvalsList
    create: EvalsCreate
    retrieve: EvalsRetrieve
    update: EvalsUpdate
    delete: EvalsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals")
