"""`client.containers`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.container_resource_v1 import ContainerResource
    from aoai_generated.models.create_container_body_expires_after_v1 import CreateContainerBodyExpiresAfter

    from .containers_files_preview import AsyncContainersFiles, ContainersFiles


class Containers(Resource):
    """`client.containers`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> ContainersFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[ContainerResource]:
            """GET /containers.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            name: str,
            expires_after: CreateContainerBodyExpiresAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            memory_limit: Literal["16g", "1g", "4g", "64g"] = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """POST /containers."""

            ...

        def retrieve(
            self,
            container_id: str,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """GET /containers/{container_id}."""

            ...

        def delete(
            self,
            container_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}."""

            ...

    else:
        __resource__ = "containers"
        files = child("containers_files_preview", "ContainersFiles")
        list = method("containers.list", "page")
        create = method("containers.create")
        retrieve = method("containers.retrieve")
        delete = method("containers.delete")


class AsyncContainers(AsyncResource):
    """`client.containers`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncContainersFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[ContainerResource]:
            """GET /containers.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            name: str,
            expires_after: CreateContainerBodyExpiresAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            memory_limit: Literal["16g", "1g", "4g", "64g"] = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """POST /containers."""

            ...

        async def retrieve(
            self,
            container_id: str,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """GET /containers/{container_id}."""

            ...

        async def delete(
            self,
            container_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}."""

            ...

    else:
        __resource__ = "containers"
        files = child("containers_files_preview", "AsyncContainersFiles")
        list = method("containers.list", "page")
        create = method("containers.create")
        retrieve = method("containers.retrieve")
        delete = method("containers.delete")
