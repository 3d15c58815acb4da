"""The clients for Azure OpenAI 2025-01-01-preview: what `aoai.AzureOpenAI(api_version="2025-01-01-preview")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from .resources.assistants import Assistants, AsyncAssistants
    from .resources.audio import AsyncAudio, Audio
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.images import AsyncImages, Images
    from .resources.threads import AsyncThreads, Threads
    from .resources.vector_stores import AsyncVectorStores, VectorStores


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2025-01-01-preview."""

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
        def images(self) -> Images: ...
        @property
        def threads(self) -> Threads: ...
        @property
        def vector_stores(self) -> VectorStores: ...
    else:
        assistants = child("assistants", "Assistants")
        audio = child("audio", "Audio")
        chat = child("chat", "Chat")
        completions = child("completions", "Completions")
        embeddings = child("embeddings", "Embeddings")
        images = child("images", "Images")
        threads = child("threads", "Threads")
        vector_stores = child("vector_stores", "VectorStores")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2025-01-01-preview, for asyncio and trio."""

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
        def images(self) -> AsyncImages: ...
        @property
        def threads(self) -> AsyncThreads: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
    else:
        assistants = child("assistants", "AsyncAssistants")
        audio = child("audio", "AsyncAudio")
        chat = child("chat", "AsyncChat")
        completions = child("completions", "AsyncCompletions")
        embeddings = child("embeddings", "AsyncEmbeddings")
        images = child("images", "AsyncImages")
        threads = child("threads", "AsyncThreads")
        vector_stores = child("vector_stores", "AsyncVectorStores")
