"""The clients for Azure OpenAI preview: what `aoai.AzureOpenAI(api_version="preview")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.audio_preview import AsyncAudio, Audio
    from aoai_generated.resources.batches_preview import AsyncBatches, Batches
    from aoai_generated.resources.chat_preview import AsyncChat, Chat
    from aoai_generated.resources.completions_preview import AsyncCompletions, Completions
    from aoai_generated.resources.containers_preview import AsyncContainers, Containers
    from aoai_generated.resources.conversations_preview import AsyncConversations, Conversations
    from aoai_generated.resources.embeddings_preview import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.evals_preview import AsyncEvals, Evals
    from aoai_generated.resources.files_preview import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_preview import AsyncFineTuning, FineTuning
    from aoai_generated.resources.images_preview import AsyncImages, Images
    from aoai_generated.resources.models_preview import AsyncModels, Models
    from aoai_generated.resources.realtime_preview import AsyncRealtime, Realtime
    from aoai_generated.resources.responses_preview import AsyncResponses, Responses
    from aoai_generated.resources.threads_preview import AsyncThreads, Threads
    from aoai_generated.resources.vector_stores_preview import AsyncVectorStores, VectorStores
    from aoai_generated.resources.videos_preview import AsyncVideos, Videos


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI preview."""

    if TYPE_CHECKING:

        @property
        def audio(self) -> Audio: ...
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
        def images(self) -> Images: ...
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
        @property
        def videos(self) -> Videos: ...
    else:
        audio = child("audio_preview", "Audio")
        batches = child("batches_preview", "Batches")
        chat = child("chat_preview", "Chat")
        completions = child("completions_preview", "Completions")
        containers = child("containers_preview", "Containers")
        conversations = child("conversations_preview", "Conversations")
        embeddings = child("embeddings_preview", "Embeddings")
        evals = child("evals_preview", "Evals")
        files = child("files_preview", "Files")
        fine_tuning = child("fine_tuning_preview", "FineTuning")
        images = child("images_preview", "Images")
        models = child("models_preview", "Models")
        realtime = child("realtime_preview", "Realtime")
        responses = child("responses_preview", "Responses")
        threads = child("threads_preview", "Threads")
        vector_stores = child("vector_stores_preview", "VectorStores")
        videos = child("videos_preview", "Videos")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI preview, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def audio(self) -> AsyncAudio: ...
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
        def images(self) -> AsyncImages: ...
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
        @property
        def videos(self) -> AsyncVideos: ...
    else:
        audio = child("audio_preview", "AsyncAudio")
        batches = child("batches_preview", "AsyncBatches")
        chat = child("chat_preview", "AsyncChat")
        completions = child("completions_preview", "AsyncCompletions")
        containers = child("containers_preview", "AsyncContainers")
        conversations = child("conversations_preview", "AsyncConversations")
        embeddings = child("embeddings_preview", "AsyncEmbeddings")
        evals = child("evals_preview", "AsyncEvals")
        files = child("files_preview", "AsyncFiles")
        fine_tuning = child("fine_tuning_preview", "AsyncFineTuning")
        images = child("images_preview", "AsyncImages")
        models = child("models_preview", "AsyncModels")
        realtime = child("realtime_preview", "AsyncRealtime")
        responses = child("responses_preview", "AsyncResponses")
        threads = child("threads_preview", "AsyncThreads")
        vector_stores = child("vector_stores_preview", "AsyncVectorStores")
        videos = child("videos_preview", "AsyncVideos")
