"""`client.files` of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.binary import AsyncBinaryContent, BinaryContent
    from aoai._responses.pages import AsyncPages, Page
    from aoai._runtime.files import FileTypes

    from ..models.azure_create_file_request_multi_part_expires_after import AzureCreateFileRequestMultiPartExpiresAfter
    from ..models.azure_open_ai_file import AzureOpenAIFile
    from ..models.delete_file_response import DeleteFileResponse
    from ..models.values import AzureAIFoundryModelsApiVersion


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            purpose: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[AzureOpenAIFile]:
            """GET /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "fine-tune", "evals"],
            expires_after: AzureCreateFileRequestMultiPartExpiresAfter | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureOpenAIFile:
            """POST /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureOpenAIFile:
            """GET /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def content(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")


class AsyncFiles(AsyncResource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            purpose: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[AzureOpenAIFile]:
            """GET /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "fine-tune", "evals"],
            expires_after: AzureCreateFileRequestMultiPartExpiresAfter | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureOpenAIFile:
            """POST /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureOpenAIFile:
            """GET /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def content(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")
