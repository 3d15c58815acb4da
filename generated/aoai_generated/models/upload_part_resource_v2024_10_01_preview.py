from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_10_01_preview import TypeDiscriminator


@define
class UploadPartResource(BaseModel):
    """`UploadPartResource` of the authoring API, as of 2024-10-01-preview.

    Attributes:
        created_at: seconds since 1970.
    """

    azure_block_id: str | None
    created_at: int | None
    id: str | None
    object: TypeDiscriminator | None
    upload_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            azure_block_id: str = ...,
            created_at: int = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            upload_id: str = ...,
        ) -> None: ...
