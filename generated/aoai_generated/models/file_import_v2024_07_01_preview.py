from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_07_01_preview import Purpose


@define
class FileImport(BaseModel):
    """`FileImport` of the authoring API, as of 2024-07-01-preview.

    Attributes:
        filename: at least 1 characters.
    """

    content_url: str
    filename: str
    purpose: Purpose

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
        ) -> None: ...
