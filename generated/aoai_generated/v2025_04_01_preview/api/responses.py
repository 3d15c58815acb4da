"""`responses` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.responses_create_v2025_04_01_preview import ResponsesCreate
    from aoai_generated.operations.responses_delete_v2025_03_01_preview import ResponsesDelete
    from aoai_generated.operations.responses_retrieve_v2025_04_01_preview import ResponsesRetrieve

    create: ResponsesCreate
    retrieve: ResponsesRetrieve
    delete: ResponsesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("responses")
