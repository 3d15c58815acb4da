"""`embeddings` of Azure OpenAI 2024-08-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.embeddings_create_v2024_03_01_preview import EmbeddingsCreate

    create: EmbeddingsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("embeddings")
