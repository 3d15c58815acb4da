"""`embeddings` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.embeddings_create_preview import EmbeddingsCreate

    create: EmbeddingsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("embeddings")
