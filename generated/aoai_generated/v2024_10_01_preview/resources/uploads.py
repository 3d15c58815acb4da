"""`client.uploads` of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions

    from ..models.upload_resource import UploadResource
    from ..models.values import Purpose
    from .uploads_parts import AsyncUploadsParts, UploadsParts


class Uploads(Resource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> UploadsParts: ...
        def create(
            self,
            *,
            bytes: int,
            filename: str,
            mime_type: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads.

            Args:
                filename: at least 1 characters.
                mime_type: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            upload_id: str,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/cancel."""

            ...

        def complete(
            self,
            upload_id: str,
            *,
            part_ids: Sequence[str],
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/complete."""

            ...

    else:
        __resource__ = "uploads"
        parts = child("uploads_parts", "UploadsParts")
        create = method("uploads.create")
        cancel = method("uploads.cancel")
        complete = method("uploads.complete")


class AsyncUploads(AsyncResource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> AsyncUploadsParts: ...
        async def create(
            self,
            *,
            bytes: int,
            filename: str,
            mime_type: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads.

            Args:
                filename: at least 1 characters.
                mime_type: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            upload_id: str,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/cancel."""

            ...

        async def complete(
            self,
            upload_id: str,
            *,
            part_ids: Sequence[str],
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/complete."""

            ...

    else:
        __resource__ = "uploads"
        parts = child("uploads_parts", "AsyncUploadsParts")
        create = method("uploads.create")
        cancel = method("uploads.cancel")
        complete = method("uploads.complete")
