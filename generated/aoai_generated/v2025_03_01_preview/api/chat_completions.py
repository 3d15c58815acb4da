"""`chat.completions` of Azure OpenAI 2025-03-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.chat_completions_create_v2025_01_01_preview import ChatCompletionsCreate
    from aoai_generated.operations.chat_completions_delete_v2025_02_01_preview import ChatCompletionsDelete
    from aoai_generated.operations.chat_completions_list_v2025_03_01_preview import ChatCompletionsList
    from aoai_generated.operations.chat_completions_retrieve_v2025_03_01_preview import ChatCompletionsRetrieve
    from aoai_generated.operations.chat_completions_update_v2025_03_01_preview import ChatCompletionsUpdate

    list: ChatCompletionsList
    retrieve: ChatCompletionsRetrieve
    update: ChatCompletionsUpdate
    delete: ChatCompletionsDelete
    create: ChatCompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("chat.completions")
