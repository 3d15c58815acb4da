"""The clients for Azure OpenAI 2024-06-01: what `aoai.AzureOpenAI(api_version="2024-06-01")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from .resources.audio import AsyncAudio, Audio
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.images import AsyncImages, Images
    from .resources.models import AsyncModels, Models


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
        audio = child("audio", "Audio")
        chat = child("chat", "Chat")
        completions = child("completions", "Completions")
        embeddings = child("embeddings", "Embeddings")
        files = child("files", "Files")
        fine_tuning = child("fine_tuning", "FineTuning")
        images = child("images", "Images")
        models = child("models", "Models")


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
        audio = child("audio", "AsyncAudio")
        chat = child("chat", "AsyncChat")
        completions = child("completions", "AsyncCompletions")
        embeddings = child("embeddings", "AsyncEmbeddings")
        files = child("files", "AsyncFiles")
        fine_tuning = child("fine_tuning", "AsyncFineTuning")
        images = child("images", "AsyncImages")
        models = child("models", "AsyncModels")
