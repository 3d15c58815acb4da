"""`responses.input_items` of Azure OpenAI 2025-03-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.responses_input_items_list_v2025_03_01_preview import ResponsesInputItemsList

    list: ResponsesInputItemsList
else:
    __getattr__, __dir__ = OPERATIONS.attributes("responses.input_items")
