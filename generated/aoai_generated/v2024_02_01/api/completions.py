"""`completions` of Azure OpenAI 2024-02-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.completions_create_v2024_02_01 import CompletionsCreate

    create: CompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("completions")
