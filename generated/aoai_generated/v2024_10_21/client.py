"""The clients for Azure OpenAI 2024-10-21: what `aoai.AzureOpenAI(api_version="2024-10-21")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.audio_v2024_06_01 import AsyncAudio, Audio
    from aoai_generated.resources.batches_v2024_08_01_preview import AsyncBatches, Batches
    from aoai_generated.resources.chat_v2024_10_21 import AsyncChat, Chat
    from aoai_generated.resources.completions_v2024_10_21 import AsyncCompletions, Completions
    from aoai_generated.resources.embeddings_v2024_03_01_preview import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2024_10_21 import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_v2024_08_01_preview import AsyncFineTuning, FineTuning
    from aoai_generated.resources.images_v2024_02_01 import AsyncImages, Images
    from aoai_generated.resources.models_v2024_08_01_preview import AsyncModels, Models
    from aoai_generated.resources.uploads_v2024_10_21 import AsyncUploads, Uploads


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2024-10-21."""

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
        def embeddings(self) -> Embeddings: ...
        @property
        def files(self) -> Files: ...
        @property
        def fine_tuning(self) -> FineTuning: ...
        @property
        def images(self) -> Images: ...
        @property
        def models(self) -> Models: ...
        @property
        def uploads(self) -> Uploads: ...
    else:
        audio = child("audio_v2024_06_01", "Audio")
        batches = child("batches_v2024_08_01_preview", "Batches")
        chat = child("chat_v2024_10_21", "Chat")
        completions = child("completions_v2024_10_21", "Completions")
        embeddings = child("embeddings_v2024_03_01_preview", "Embeddings")
        files = child("files_v2024_10_21", "Files")
        fine_tuning = child("fine_tuning_v2024_08_01_preview", "FineTuning")
        images = child("images_v2024_02_01", "Images")
        models = child("models_v2024_08_01_preview", "Models")
        uploads = child("uploads_v2024_10_21", "Uploads")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2024-10-21, for asyncio and trio."""

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
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def fine_tuning(self) -> AsyncFineTuning: ...
        @property
        def images(self) -> AsyncImages: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def uploads(self) -> AsyncUploads: ...
    else:
        audio = child("audio_v2024_06_01", "AsyncAudio")
        batches = child("batches_v2024_08_01_preview", "AsyncBatches")
        chat = child("chat_v2024_10_21", "AsyncChat")
        completions = child("completions_v2024_10_21", "AsyncCompletions")
        embeddings = child("embeddings_v2024_03_01_preview", "AsyncEmbeddings")
        files = child("files_v2024_10_21", "AsyncFiles")
        fine_tuning = child("fine_tuning_v2024_08_01_preview", "AsyncFineTuning")
        images = child("images_v2024_02_01", "AsyncImages")
        models = child("models_v2024_08_01_preview", "AsyncModels")
        uploads = child("uploads_v2024_10_21", "AsyncUploads")
