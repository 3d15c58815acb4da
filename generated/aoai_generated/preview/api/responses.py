"""`responses` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.responses_cancel_preview import ResponsesCancel
    from aoai_generated.operations.responses_create_preview import ResponsesCreate
    from aoai_generated.operations.responses_delete_preview import ResponsesDelete
    from aoai_generated.operations.responses_retrieve_preview import ResponsesRetrieve

    create: ResponsesCreate
    retrieve: ResponsesRetrieve
    delete: ResponsesDelete
    cancel: ResponsesCancel
else:
    __getattr__, __dir__ = OPERATIONS.attributes("responses")
