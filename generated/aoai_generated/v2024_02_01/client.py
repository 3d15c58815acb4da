"""The clients for Azure OpenAI 2024-02-01: what `aoai.AzureOpenAI(api_version="2024-02-01")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from .resources.audio import AsyncAudio, Audio
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.images import AsyncImages, Images


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2024-02-01."""

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
        def images(self) -> Images: ...
    else:
        audio = child("audio", "Audio")
        chat = child("chat", "Chat")
        completions = child("completions", "Completions")
        embeddings = child("embeddings", "Embeddings")
        images = child("images", "Images")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2024-02-01, for asyncio and trio."""

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
        def images(self) -> AsyncImages: ...
    else:
        audio = child("audio", "AsyncAudio")
        chat = child("chat", "AsyncChat")
        completions = child("completions", "AsyncCompletions")
        embeddings = child("embeddings", "AsyncEmbeddings")
        images = child("images", "AsyncImages")
