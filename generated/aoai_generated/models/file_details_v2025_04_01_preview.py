from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_04_01_preview import Purpose


@define
class FileDetails(BaseModel):
    """`FileDetails` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        filename: at least 1 characters.
    """

    filename: str
    purpose: Purpose
    id: str | None
    path: str | None
    storage_account_uri: str | None
    storage_container_name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filename: str,
            purpose: Purpose,
            id: str = ...,
            path: str = ...,
            storage_account_uri: str = ...,
            storage_container_name: str = ...,
        ) -> None: ...
