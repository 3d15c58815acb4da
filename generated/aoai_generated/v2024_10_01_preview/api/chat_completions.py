"""`chat.completions` of Azure OpenAI 2024-10-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.chat_completions_create_v2024_10_01_preview import ChatCompletionsCreate

    create: ChatCompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("chat.completions")
