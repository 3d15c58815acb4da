"""`client.containers.files.content`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncBinaryContent,
        BinaryContent,
        CallOptions,
    )

    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ContainersFilesContent(Resource):
    """`client.containers.files.content`."""

    if TYPE_CHECKING:

        def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /containers/{container_id}/files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers.files.content"
        retrieve = method("containers.files.content.retrieve", "bytes")


class AsyncContainersFilesContent(AsyncResource):
    """`client.containers.files.content`."""

    if TYPE_CHECKING:

        async def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /containers/{container_id}/files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers.files.content"
        retrieve = method("containers.files.content.retrieve", "bytes")
