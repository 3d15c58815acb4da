"""`client.models`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.delete_model_response_v1 import DeleteModelResponse
    from aoai_generated.models.model_v1 import Model
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class Models(Resource):
    """`client.models`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Model]:
            """GET /models.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            model: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Model:
            """GET /models/{model}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            *,
            model: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteModelResponse:
            """DELETE /models/{model}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "models"
        list = method("models.list", "page")
        retrieve = method("models.retrieve")
        delete = method("models.delete")


class AsyncModels(AsyncResource):
    """`client.models`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Model]:
            """GET /models.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            model: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Model:
            """GET /models/{model}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            *,
            model: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteModelResponse:
            """DELETE /models/{model}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "models"
        list = method("models.list", "page")
        retrieve = method("models.retrieve")
        delete = method("models.delete")
