"""The clients for Azure OpenAI 2025-03-01-preview: what `aoai.AzureOpenAI(api_version="2025-03-01-preview")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.assistants_v2024_12_01_preview import Assistants, AsyncAssistants
    from aoai_generated.resources.audio_v2024_04_01_preview import AsyncAudio, Audio
    from aoai_generated.resources.batches_v2025_03_01_preview import AsyncBatches, Batches
    from aoai_generated.resources.chat_v2025_03_01_preview import AsyncChat, Chat
    from aoai_generated.resources.completions_v2025_03_01_preview import AsyncCompletions, Completions
    from aoai_generated.resources.embeddings_v2024_03_01_preview import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2025_03_01_preview import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_v2025_03_01_preview import AsyncFineTuning, FineTuning
    from aoai_generated.resources.images_v2024_10_01_preview import AsyncImages, Images
    from aoai_generated.resources.ingestion_v2024_05_01_preview import AsyncIngestion, Ingestion
    from aoai_generated.resources.models_v2025_03_01_preview import AsyncModels, Models
    from aoai_generated.resources.responses_v2025_03_01_preview import AsyncResponses, Responses
    from aoai_generated.resources.threads_v2024_12_01_preview import AsyncThreads, Threads
    from aoai_generated.resources.uploads_v2025_03_01_preview import AsyncUploads, Uploads
    from aoai_generated.resources.vector_stores_v2025_03_01_preview import AsyncVectorStores, VectorStores


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2025-03-01-preview."""

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
        def responses(self) -> Responses: ...
        @property
        def threads(self) -> Threads: ...
        @property
        def uploads(self) -> Uploads: ...
        @property
        def vector_stores(self) -> VectorStores: ...
    else:
        assistants = child("assistants_v2024_12_01_preview", "Assistants")
        audio = child("audio_v2024_04_01_preview", "Audio")
        batches = child("batches_v2025_03_01_preview", "Batches")
        chat = child("chat_v2025_03_01_preview", "Chat")
        completions = child("completions_v2025_03_01_preview", "Completions")
        embeddings = child("embeddings_v2024_03_01_preview", "Embeddings")
        files = child("files_v2025_03_01_preview", "Files")
        fine_tuning = child("fine_tuning_v2025_03_01_preview", "FineTuning")
        images = child("images_v2024_10_01_preview", "Images")
        ingestion = child("ingestion_v2024_05_01_preview", "Ingestion")
        models = child("models_v2025_03_01_preview", "Models")
        responses = child("responses_v2025_03_01_preview", "Responses")
        threads = child("threads_v2024_12_01_preview", "Threads")
        uploads = child("uploads_v2025_03_01_preview", "Uploads")
        vector_stores = child("vector_stores_v2025_03_01_preview", "VectorStores")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2025-03-01-preview, for asyncio and trio."""

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
        def responses(self) -> AsyncResponses: ...
        @property
        def threads(self) -> AsyncThreads: ...
        @property
        def uploads(self) -> AsyncUploads: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
    else:
        assistants = child("assistants_v2024_12_01_preview", "AsyncAssistants")
        audio = child("audio_v2024_04_01_preview", "AsyncAudio")
        batches = child("batches_v2025_03_01_preview", "AsyncBatches")
        chat = child("chat_v2025_03_01_preview", "AsyncChat")
        completions = child("completions_v2025_03_01_preview", "AsyncCompletions")
        embeddings = child("embeddings_v2024_03_01_preview", "AsyncEmbeddings")
        files = child("files_v2025_03_01_preview", "AsyncFiles")
        fine_tuning = child("fine_tuning_v2025_03_01_preview", "AsyncFineTuning")
        images = child("images_v2024_10_01_preview", "AsyncImages")
        ingestion = child("ingestion_v2024_05_01_preview", "AsyncIngestion")
        models = child("models_v2025_03_01_preview", "AsyncModels")
        responses = child("responses_v2025_03_01_preview", "AsyncResponses")
        threads = child("threads_v2024_12_01_preview", "AsyncThreads")
        uploads = child("uploads_v2025_03_01_preview", "AsyncUploads")
        vector_stores = child("vector_stores_v2025_03_01_preview", "AsyncVectorStores")
