"""`client.uploads.parts` of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._runtime.files import FileTypes

    from ..models.upload_part_resource import UploadPartResource


class UploadsParts(Resource):
    """`client.uploads.parts`."""

    if TYPE_CHECKING:

        def create(
            self,
            upload_id: str,
            *,
            data: FileTypes,
            **options: Unpack[CallOptions],
        ) -> UploadPartResource:
            """POST /uploads/{upload_id}/parts."""

            ...

    else:
        __resource__ = "uploads.parts"
        create = method("uploads_parts.create")


class AsyncUploadsParts(AsyncResource):
    """`client.uploads.parts`."""

    if TYPE_CHECKING:

        async def create(
            self,
            upload_id: str,
            *,
            data: FileTypes,
            **options: Unpack[CallOptions],
        ) -> UploadPartResource:
            """POST /uploads/{upload_id}/parts."""

            ...

    else:
        __resource__ = "uploads.parts"
        create = method("uploads_parts.create")
