"""The clients for Azure OpenAI 2025-04-01-preview: what `aoai.AzureOpenAI(api_version="2025-04-01-preview")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from .resources.assistants import Assistants, AsyncAssistants
    from .resources.audio import AsyncAudio, Audio
    from .resources.batches import AsyncBatches, Batches
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.evals import AsyncEvals, Evals
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.images import AsyncImages, Images
    from .resources.ingestion import AsyncIngestion, Ingestion
    from .resources.models import AsyncModels, Models
    from .resources.realtime import AsyncRealtime, Realtime
    from .resources.responses import AsyncResponses, Responses
    from .resources.threads import AsyncThreads, Threads
    from .resources.uploads import AsyncUploads, Uploads
    from .resources.vector_stores import AsyncVectorStores, VectorStores


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2025-04-01-preview."""

    if TYPE_CHECKING:

        @property
        def assistants(self) -> Assistants: ...
        @property
        def audio(self) -> Audio: ...
        @property
        def batches(self) -> Batches: ...
        @property
        def chat(self) -> Chat: ...
        @property
        def completions(self) -> Completions: ...
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
        def ingestion(self) -> Ingestion: ...
        @property
        def models(self) -> Models: ...
        @property
        def realtime(self) -> Realtime: ...
        @property
        def responses(self) -> Responses: ...
        @property
        def threads(self) -> Threads: ...
        @property
        def uploads(self) -> Uploads: ...
        @property
        def vector_stores(self) -> VectorStores: ...
    else:
        assistants = child("assistants", "Assistants")
        audio = child("audio", "Audio")
        batches = child("batches", "Batches")
        chat = child("chat", "Chat")
        completions = child("completions", "Completions")
        embeddings = child("embeddings", "Embeddings")
        evals = child("evals", "Evals")
        files = child("files", "Files")
        fine_tuning = child("fine_tuning", "FineTuning")
        images = child("images", "Images")
        ingestion = child("ingestion", "Ingestion")
        models = child("models", "Models")
        realtime = child("realtime", "Realtime")
        responses = child("responses", "Responses")
        threads = child("threads", "Threads")
        uploads = child("uploads", "Uploads")
        vector_stores = child("vector_stores", "VectorStores")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2025-04-01-preview, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def assistants(self) -> AsyncAssistants: ...
        @property
        def audio(self) -> AsyncAudio: ...
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def completions(self) -> AsyncCompletions: ...
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
        def ingestion(self) -> AsyncIngestion: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def realtime(self) -> AsyncRealtime: ...
        @property
        def responses(self) -> AsyncResponses: ...
        @property
        def threads(self) -> AsyncThreads: ...
        @property
        def uploads(self) -> AsyncUploads: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
    else:
        assistants = child("assistants", "AsyncAssistants")
        audio = child("audio", "AsyncAudio")
        batches = child("batches", "AsyncBatches")
        chat = child("chat", "AsyncChat")
        completions = child("completions", "AsyncCompletions")
        embeddings = child("embeddings", "AsyncEmbeddings")
        evals = child("evals", "AsyncEvals")
        files = child("files", "AsyncFiles")
        fine_tuning = child("fine_tuning", "AsyncFineTuning")
        images = child("images", "AsyncImages")
        ingestion = child("ingestion", "AsyncIngestion")
        models = child("models", "AsyncModels")
        realtime = child("realtime", "AsyncRealtime")
        responses = child("responses", "AsyncResponses")
        threads = child("threads", "AsyncThreads")
        uploads = child("uploads", "AsyncUploads")
        vector_stores = child("vector_stores", "AsyncVectorStores")
