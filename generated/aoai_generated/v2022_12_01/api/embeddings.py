"""`embeddings` of Azure OpenAI 2022-12-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.embeddings_create_v2022_12_01 import EmbeddingsCreate

    create: EmbeddingsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("embeddings")
