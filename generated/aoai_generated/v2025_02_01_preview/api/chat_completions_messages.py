"""`chat.completions.messages` of Azure OpenAI 2025-02-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.chat_completions_messages_list_v2025_02_01_preview import ChatCompletionsMessagesList

    list: ChatCompletionsMessagesList
else:
    __getattr__, __dir__ = OPERATIONS.attributes("chat.completions.messages")
