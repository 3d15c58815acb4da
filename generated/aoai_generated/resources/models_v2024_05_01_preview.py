"""`client.models`, as of 2024-05-01-preview."""

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

    from aoai_generated.models.model_v2024_05_01_preview import Model


class Models(Resource):
    """`client.models`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> Page[Model]:
            """GET /models."""

            ...

        def retrieve(
            self,
            model: str,
            **options: Unpack[CallOptions],
        ) -> Model:
            """GET /models/{model}."""

            ...

    else:
        __resource__ = "models"
        list = method("models.list", "page")
        retrieve = method("models.retrieve")


class AsyncModels(AsyncResource):
    """`client.models`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Model]:
            """GET /models."""

            ...

        async def retrieve(
            self,
            model: str,
            **options: Unpack[CallOptions],
        ) -> Model:
            """GET /models/{model}."""

            ...

    else:
        __resource__ = "models"
        list = method("models.list", "page")
        retrieve = method("models.retrieve")
