"""`client.files` of Azure OpenAI 2025-04-01-preview."""

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

    from ..models.file import File
    from ..models.file_delete import FileDelete
    from ..models.file_expires_after import FileExpiresAfter
    from ..models.values import Purpose


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            purpose: Literal[
                "fine-tune",
                "fine-tune-results",
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
            ]
            | None = ...,
            limit: int | None = ...,
            after: str | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[File]:
            """GET /files."""

            ...

        def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal[
                "fine-tune",
                "fine-tune-results",
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
            ],
            expires_after_anchor: Literal["created_at"] = ...,
            expires_after_seconds: int = ...,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files.

            Args:
                expires_after_seconds: 1209600 to 2592000.
                options: see `aoai.CallOptions`.
            """

            ...

        def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
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
                "fine-tune",
                "fine-tune-results",
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
            ]
            | None = ...,
            limit: int | None = ...,
            after: str | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[File]:
            """GET /files."""

            ...

        async def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal[
                "fine-tune",
                "fine-tune-results",
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "evals",
                "evals_output",
            ],
            expires_after_anchor: Literal["created_at"] = ...,
            expires_after_seconds: int = ...,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files.

            Args:
                expires_after_seconds: 1209600 to 2592000.
                options: see `aoai.CallOptions`.
            """

            ...

        async def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
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
