"""`evals` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.evals_create_v1 import EvalsCreate
    from aoai_generated.operations.evals_delete_v1 import EvalsDelete
    from aoai_generated.operations.evals_list_v1 import EvalsList
    from aoai_generated.operations.evals_retrieve_v1 import EvalsRetrieve
    from aoai_generated.operations.evals_update_v1 import EvalsUpdate

    list: EvalsList
    create: EvalsCreate
    retrieve: EvalsRetrieve
    update: EvalsUpdate
    delete: EvalsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("evals")
