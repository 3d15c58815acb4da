"""The clients for Azure OpenAI 2022-12-01: what `aoai.AzureOpenAI(api_version="2022-12-01")` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import child

from aoai_generated import clients

if TYPE_CHECKING:
    from aoai_generated.resources.completions_v2022_12_01 import AsyncCompletions, Completions
    from aoai_generated.resources.deployments_v2022_12_01 import AsyncDeployments, Deployments
    from aoai_generated.resources.embeddings_v2022_12_01 import AsyncEmbeddings, Embeddings
    from aoai_generated.resources.files_v2022_12_01 import AsyncFiles, Files
    from aoai_generated.resources.fine_tunes_v2022_12_01 import AsyncFineTunes, FineTunes
    from aoai_generated.resources.models_v2022_12_01 import AsyncModels, Models


class AzureOpenAI(clients.AzureOpenAI):
    """A client for Azure OpenAI 2022-12-01."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> Completions: ...
        @property
        def deployments(self) -> Deployments: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def files(self) -> Files: ...
        @property
        def fine_tunes(self) -> FineTunes: ...
        @property
        def models(self) -> Models: ...
    else:
        completions = child("completions_v2022_12_01", "Completions")
        deployments = child("deployments_v2022_12_01", "Deployments")
        embeddings = child("embeddings_v2022_12_01", "Embeddings")
        files = child("files_v2022_12_01", "Files")
        fine_tunes = child("fine_tunes_v2022_12_01", "FineTunes")
        models = child("models_v2022_12_01", "Models")


class AsyncAzureOpenAI(clients.AsyncAzureOpenAI):
    """A client for Azure OpenAI 2022-12-01, for asyncio and trio."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> AsyncCompletions: ...
        @property
        def deployments(self) -> AsyncDeployments: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def fine_tunes(self) -> AsyncFineTunes: ...
        @property
        def models(self) -> AsyncModels: ...
    else:
        completions = child("completions_v2022_12_01", "AsyncCompletions")
        deployments = child("deployments_v2022_12_01", "AsyncDeployments")
        embeddings = child("embeddings_v2022_12_01", "AsyncEmbeddings")
        files = child("files_v2022_12_01", "AsyncFiles")
        fine_tunes = child("fine_tunes_v2022_12_01", "AsyncFineTunes")
        models = child("models_v2022_12_01", "AsyncModels")
