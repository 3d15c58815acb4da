"""`client.files` of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.binary import AsyncBinaryContent, BinaryContent
    from aoai._responses.pages import AsyncPages, Page
    from aoai._runtime.files import FileTypes

    from ..models.file import File
    from ..models.file_delete import FileDelete
    from ..models.values import Purpose


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            purpose: Literal[
                "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
            ]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[File]:
            """GET /files."""

            ...

        def create(
            self,
            *,
            purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"],
            file: FileTypes,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files."""

            ...

        def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files/import.

            Args:
                filename: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> File:
            """GET /files/{file_id}."""

            ...

        def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> FileDelete:
            """DELETE /files/{file_id}."""

            ...

        def content(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /files/{file_id}/content."""

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        import_from_url = method("files.import_from_url")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")


class AsyncFiles(AsyncResource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            purpose: Literal[
                "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
            ]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[File]:
            """GET /files."""

            ...

        async def create(
            self,
            *,
            purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"],
            file: FileTypes,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files."""

            ...

        async def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files/import.

            Args:
                filename: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> File:
            """GET /files/{file_id}."""

            ...

        async def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> FileDelete:
            """DELETE /files/{file_id}."""

            ...

        async def content(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /files/{file_id}/content."""

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        import_from_url = method("files.import_from_url")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")
