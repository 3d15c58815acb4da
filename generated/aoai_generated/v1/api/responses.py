"""`responses` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.responses_cancel_v1 import ResponsesCancel
    from aoai_generated.operations.responses_create_v1 import ResponsesCreate
    from aoai_generated.operations.responses_delete_v1 import ResponsesDelete
    from aoai_generated.operations.responses_retrieve_v1 import ResponsesRetrieve

    create: ResponsesCreate
    retrieve: ResponsesRetrieve
    delete: ResponsesDelete
    cancel: ResponsesCancel
else:
    __getattr__, __dir__ = OPERATIONS.attributes("responses")
