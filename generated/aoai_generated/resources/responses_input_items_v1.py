"""`client.responses.input_items`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.unions_v1 import ItemResource
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ResponsesInputItems(Resource):
    """`client.responses.input_items`."""

    if TYPE_CHECKING:

        def list(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[ItemResource]:
            """GET /responses/{response_id}/input_items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "responses.input_items"
        list = method("responses.input_items.list", "page")


class AsyncResponsesInputItems(AsyncResource):
    """`client.responses.input_items`."""

    if TYPE_CHECKING:

        def list(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[ItemResource]:
            """GET /responses/{response_id}/input_items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "responses.input_items"
        list = method("responses.input_items.list", "page")
