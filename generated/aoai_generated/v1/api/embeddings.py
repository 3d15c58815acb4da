"""`embeddings` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.embeddings_create_v1 import EmbeddingsCreate

    create: EmbeddingsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("embeddings")
