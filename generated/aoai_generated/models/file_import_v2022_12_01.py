from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2022_12_01 import Purpose


@define
class FileImport(BaseModel):
    """`FileImport` of the authoring API, as of 2022-12-01.

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
