"""`completions` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.completions_create_v1 import CompletionsCreate

    create: CompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("completions")
