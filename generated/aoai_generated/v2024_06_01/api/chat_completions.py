"""`chat.completions` of Azure OpenAI 2024-06-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.chat_completions_create_v2024_06_01 import ChatCompletionsCreate

    create: ChatCompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("chat.completions")
