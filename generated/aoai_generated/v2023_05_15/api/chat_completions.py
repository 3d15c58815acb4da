"""`chat.completions` of Azure OpenAI 2023-05-15."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.chat_completions_create_v2023_05_15 import ChatCompletionsCreate

    create: ChatCompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("chat.completions")
