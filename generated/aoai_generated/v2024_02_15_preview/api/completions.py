"""`completions` of Azure OpenAI 2024-02-15-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.completions_create_v2024_02_15_preview import CompletionsCreate

    create: CompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("completions")
