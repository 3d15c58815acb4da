"""The clients for Azure OpenAI 2023-05-15: what `aoai.AzureOpenAI(api_version="2023-05-15")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.chat_v2023_05_15 import AsyncChat, Chat
    from aoai_generated.resources.completions_v2022_12_01 import AsyncCompletions, Completions
    from aoai_generated.resources.embeddings_v2022_12_01 import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2023_05_15 import AsyncFiles, Files
    from aoai_generated.resources.fine_tunes_v2023_05_15 import AsyncFineTunes, FineTunes
    from aoai_generated.resources.models_v2023_05_15 import AsyncModels, Models


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2023-05-15."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> Chat: ...
        @property
        def completions(self) -> Completions: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def files(self) -> Files: ...
        @property
        def fine_tunes(self) -> FineTunes: ...
        @property
        def models(self) -> Models: ...
    else:
        chat = child("chat_v2023_05_15", "Chat")
        completions = child("completions_v2022_12_01", "Completions")
        embeddings = child("embeddings_v2022_12_01", "Embeddings")
        files = child("files_v2023_05_15", "Files")
        fine_tunes = child("fine_tunes_v2023_05_15", "FineTunes")
        models = child("models_v2023_05_15", "Models")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2023-05-15, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> AsyncChat: ...
        @property
        def completions(self) -> AsyncCompletions: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def fine_tunes(self) -> AsyncFineTunes: ...
        @property
        def models(self) -> AsyncModels: ...
    else:
        chat = child("chat_v2023_05_15", "AsyncChat")
        completions = child("completions_v2022_12_01", "AsyncCompletions")
        embeddings = child("embeddings_v2022_12_01", "AsyncEmbeddings")
        files = child("files_v2023_05_15", "AsyncFiles")
        fine_tunes = child("fine_tunes_v2023_05_15", "AsyncFineTunes")
        models = child("models_v2023_05_15", "AsyncModels")
