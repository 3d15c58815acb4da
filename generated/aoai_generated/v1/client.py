"""The clients for Azure OpenAI v1: what `aoai.AzureOpenAI(api_version="v1")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat
    from .resources.containers import AsyncContainers, Containers
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.evals import AsyncEvals, Evals
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.models import AsyncModels, Models
    from .resources.responses import AsyncResponses, Responses
    from .resources.vector_stores import AsyncVectorStores, VectorStores


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI v1."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> Chat: ...
        @property
        def containers(self) -> Containers: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def evals(self) -> Evals: ...
        @property
        def files(self) -> Files: ...
        @property
        def fine_tuning(self) -> FineTuning: ...
        @property
        def models(self) -> Models: ...
        @property
        def responses(self) -> Responses: ...
        @property
        def vector_stores(self) -> VectorStores: ...
    else:
        chat = child("chat", "Chat")
        containers = child("containers", "Containers")
        embeddings = child("embeddings", "Embeddings")
        evals = child("evals", "Evals")
        files = child("files", "Files")
        fine_tuning = child("fine_tuning", "FineTuning")
        models = child("models", "Models")
        responses = child("responses", "Responses")
        vector_stores = child("vector_stores", "VectorStores")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI v1, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> AsyncChat: ...
        @property
        def containers(self) -> AsyncContainers: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def evals(self) -> AsyncEvals: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def fine_tuning(self) -> AsyncFineTuning: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def responses(self) -> AsyncResponses: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
    else:
        chat = child("chat", "AsyncChat")
        containers = child("containers", "AsyncContainers")
        embeddings = child("embeddings", "AsyncEmbeddings")
        evals = child("evals", "AsyncEvals")
        files = child("files", "AsyncFiles")
        fine_tuning = child("fine_tuning", "AsyncFineTuning")
        models = child("models", "AsyncModels")
        responses = child("responses", "AsyncResponses")
        vector_stores = child("vector_stores", "AsyncVectorStores")
