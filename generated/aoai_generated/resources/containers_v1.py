"""`client.containers`, as of v1."""

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
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion

    from .containers_files_v1 import AsyncContainersFiles, ContainersFiles


class Containers(Resource):
    """`client.containers`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> ContainersFiles: ...
        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[ContainerResource]:
            """GET /containers.

            Args:
                api_version: the service's default is 'v1'.
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """POST /containers.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """GET /containers/{container_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers"
        files = child("containers_files_v1", "ContainersFiles")
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[ContainerResource]:
            """GET /containers.

            Args:
                api_version: the service's default is 'v1'.
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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """POST /containers.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerResource:
            """GET /containers/{container_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers"
        files = child("containers_files_v1", "AsyncContainersFiles")
        list = method("containers.list", "page")
        create = method("containers.create")
        retrieve = method("containers.retrieve")
        delete = method("containers.delete")
