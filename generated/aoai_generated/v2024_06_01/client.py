"""The clients for Azure OpenAI 2024-06-01: what `aoai.AzureOpenAI(api_version="2024-06-01")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.audio_v2024_06_01 import AsyncAudio, Audio
    from aoai_generated.resources.chat_v2024_06_01 import AsyncChat, Chat
    from aoai_generated.resources.completions_v2024_02_01 import AsyncCompletions, Completions
    from aoai_generated.resources.embeddings_v2024_03_01_preview import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2024_06_01 import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_v2024_06_01 import AsyncFineTuning, FineTuning
    from aoai_generated.resources.images_v2024_02_01 import AsyncImages, Images
    from aoai_generated.resources.models_v2024_05_01_preview import AsyncModels, Models


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2024-06-01."""

    if TYPE_CHECKING:

        @property
        def audio(self) -> Audio: ...
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
    else:
        audio = child("audio_v2024_06_01", "Audio")
        chat = child("chat_v2024_06_01", "Chat")
        completions = child("completions_v2024_02_01", "Completions")
        embeddings = child("embeddings_v2024_03_01_preview", "Embeddings")
        files = child("files_v2024_06_01", "Files")
        fine_tuning = child("fine_tuning_v2024_06_01", "FineTuning")
        images = child("images_v2024_02_01", "Images")
        models = child("models_v2024_05_01_preview", "Models")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2024-06-01, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def audio(self) -> AsyncAudio: ...
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
    else:
        audio = child("audio_v2024_06_01", "AsyncAudio")
        chat = child("chat_v2024_06_01", "AsyncChat")
        completions = child("completions_v2024_02_01", "AsyncCompletions")
        embeddings = child("embeddings_v2024_03_01_preview", "AsyncEmbeddings")
        files = child("files_v2024_06_01", "AsyncFiles")
        fine_tuning = child("fine_tuning_v2024_06_01", "AsyncFineTuning")
        images = child("images_v2024_02_01", "AsyncImages")
        models = child("models_v2024_05_01_preview", "AsyncModels")
