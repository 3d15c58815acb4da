"""`completions` of Azure OpenAI 2023-05-15."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.completions_create_v2022_12_01 import CompletionsCreate

    create: CompletionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("completions")
