"""`completions` of Azure OpenAI 2024-07-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.completions_create_v2024_04_01_preview import CompletionsCreate

    create: CompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("completions")
