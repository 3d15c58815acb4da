"""The clients for Azure OpenAI v1: what `aoai.AzureOpenAI(api_version="v1")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.batches_v1 import AsyncBatches, Batches
    from aoai_generated.resources.chat_v1 import AsyncChat, Chat
    from aoai_generated.resources.completions_v1 import AsyncCompletions, Completions
    from aoai_generated.resources.containers_v1 import AsyncContainers, Containers
    from aoai_generated.resources.conversations_v1 import AsyncConversations, Conversations
    from aoai_generated.resources.embeddings_v1 import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.evals_v1 import AsyncEvals, Evals
    from aoai_generated.resources.files_v1 import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_v1 import AsyncFineTuning, FineTuning
    from aoai_generated.resources.models_v1 import AsyncModels, Models
    from aoai_generated.resources.realtime_v1 import AsyncRealtime, Realtime
    from aoai_generated.resources.responses_v1 import AsyncResponses, Responses
    from aoai_generated.resources.threads_v1 import AsyncThreads, Threads
    from aoai_generated.resources.vector_stores_v1 import AsyncVectorStores, VectorStores


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI v1."""

    if TYPE_CHECKING:

        @property
        def batches(self) -> Batches: ...
        @property
        def chat(self) -> Chat: ...
        @property
        def completions(self) -> Completions: ...
        @property
        def containers(self) -> Containers: ...
        @property
        def conversations(self) -> Conversations: ...
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
        def realtime(self) -> Realtime: ...
        @property
        def responses(self) -> Responses: ...
        @property
        def threads(self) -> Threads: ...
        @property
        def vector_stores(self) -> VectorStores: ...
    else:
        batches = child("batches_v1", "Batches")
        chat = child("chat_v1", "Chat")
        completions = child("completions_v1", "Completions")
        containers = child("containers_v1", "Containers")
        conversations = child("conversations_v1", "Conversations")
        embeddings = child("embeddings_v1", "Embeddings")
        evals = child("evals_v1", "Evals")
        files = child("files_v1", "Files")
        fine_tuning = child("fine_tuning_v1", "FineTuning")
        models = child("models_v1", "Models")
        realtime = child("realtime_v1", "Realtime")
        responses = child("responses_v1", "Responses")
        threads = child("threads_v1", "Threads")
        vector_stores = child("vector_stores_v1", "VectorStores")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI v1, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def completions(self) -> AsyncCompletions: ...
        @property
        def containers(self) -> AsyncContainers: ...
        @property
        def conversations(self) -> AsyncConversations: ...
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
        def realtime(self) -> AsyncRealtime: ...
        @property
        def responses(self) -> AsyncResponses: ...
        @property
        def threads(self) -> AsyncThreads: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
    else:
        batches = child("batches_v1", "AsyncBatches")
        chat = child("chat_v1", "AsyncChat")
        completions = child("completions_v1", "AsyncCompletions")
        containers = child("containers_v1", "AsyncContainers")
        conversations = child("conversations_v1", "AsyncConversations")
        embeddings = child("embeddings_v1", "AsyncEmbeddings")
        evals = child("evals_v1", "AsyncEvals")
        files = child("files_v1", "AsyncFiles")
        fine_tuning = child("fine_tuning_v1", "AsyncFineTuning")
        models = child("models_v1", "AsyncModels")
        realtime = child("realtime_v1", "AsyncRealtime")
        responses = child("responses_v1", "AsyncResponses")
        threads = child("threads_v1", "AsyncThreads")
        vector_stores = child("vector_stores_v1", "AsyncVectorStores")
