"""`client.containers.files.content`, as of preview."""

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


class ContainersFilesContent(Resource):
    """`client.containers.files.content`."""

    if TYPE_CHECKING:

        def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /containers/{container_id}/files/{file_id}/content."""

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
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /containers/{container_id}/files/{file_id}/content."""

            ...

    else:
        __resource__ = "containers.files.content"
        retrieve = method("containers.files.content.retrieve", "bytes")
