"""`client.containers.files`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.container_file_resource_v1 import ContainerFileResource
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion

    from .containers_files_content_v1 import AsyncContainersFilesContent, ContainersFilesContent


class ContainersFiles(Resource):
    """`client.containers.files`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> ContainersFilesContent: ...
        def list(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[ContainerFileResource]:
            """GET /containers/{container_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            container_id: str,
            *,
            file: FileTypes = ...,
            file_id: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerFileResource:
            """POST /containers/{container_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerFileResource:
            """GET /containers/{container_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers.files"
        content = child("containers_files_content_v1", "ContainersFilesContent")
        list = method("containers.files.list", "page")
        create = method("containers.files.create")
        retrieve = method("containers.files.retrieve")
        delete = method("containers.files.delete")


class AsyncContainersFiles(AsyncResource):
    """`client.containers.files`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> AsyncContainersFilesContent: ...
        def list(
            self,
            container_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[ContainerFileResource]:
            """GET /containers/{container_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            container_id: str,
            *,
            file: FileTypes = ...,
            file_id: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerFileResource:
            """POST /containers/{container_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ContainerFileResource:
            """GET /containers/{container_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            file_id: str,
            *,
            container_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /containers/{container_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "containers.files"
        content = child("containers_files_content_v1", "AsyncContainersFilesContent")
        list = method("containers.files.list", "page")
        create = method("containers.files.create")
        retrieve = method("containers.files.retrieve")
        delete = method("containers.files.delete")
