"""The clients for Azure OpenAI 2024-04-01-preview: what `aoai.AzureOpenAI(api_version="2024-04-01-preview")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.assistants_v2024_02_15_preview import Assistants, AsyncAssistants
    from aoai_generated.resources.audio_v2024_04_01_preview import AsyncAudio, Audio
    from aoai_generated.resources.chat_v2024_04_01_preview import AsyncChat, Chat
    from aoai_generated.resources.completions_v2024_04_01_preview import AsyncCompletions, Completions
    from aoai_generated.resources.embeddings_v2024_03_01_preview import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2024_02_15_preview import AsyncFiles, Files
    from aoai_generated.resources.fine_tuning_v2024_02_15_preview import AsyncFineTuning, FineTuning
    from aoai_generated.resources.images_v2024_02_01 import AsyncImages, Images
    from aoai_generated.resources.models_v2024_02_15_preview import AsyncModels, Models
    from aoai_generated.resources.threads_v2024_02_15_preview import AsyncThreads, Threads


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2024-04-01-preview."""

    if TYPE_CHECKING:

        @property
        def assistants(self) -> Assistants: ...
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
        @property
        def threads(self) -> Threads: ...
    else:
        assistants = child("assistants_v2024_02_15_preview", "Assistants")
        audio = child("audio_v2024_04_01_preview", "Audio")
        chat = child("chat_v2024_04_01_preview", "Chat")
        completions = child("completions_v2024_04_01_preview", "Completions")
        embeddings = child("embeddings_v2024_03_01_preview", "Embeddings")
        files = child("files_v2024_02_15_preview", "Files")
        fine_tuning = child("fine_tuning_v2024_02_15_preview", "FineTuning")
        images = child("images_v2024_02_01", "Images")
        models = child("models_v2024_02_15_preview", "Models")
        threads = child("threads_v2024_02_15_preview", "Threads")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2024-04-01-preview, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def assistants(self) -> AsyncAssistants: ...
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
        @property
        def threads(self) -> AsyncThreads: ...
    else:
        assistants = child("assistants_v2024_02_15_preview", "AsyncAssistants")
        audio = child("audio_v2024_04_01_preview", "AsyncAudio")
        chat = child("chat_v2024_04_01_preview", "AsyncChat")
        completions = child("completions_v2024_04_01_preview", "AsyncCompletions")
        embeddings = child("embeddings_v2024_03_01_preview", "AsyncEmbeddings")
        files = child("files_v2024_02_15_preview", "AsyncFiles")
        fine_tuning = child("fine_tuning_v2024_02_15_preview", "AsyncFineTuning")
        images = child("images_v2024_02_01", "AsyncImages")
        models = child("models_v2024_02_15_preview", "AsyncModels")
        threads = child("threads_v2024_02_15_preview", "AsyncThreads")
