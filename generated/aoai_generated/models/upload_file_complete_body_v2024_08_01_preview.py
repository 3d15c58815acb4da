from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class UploadFileCompleteBody(BaseModel):
    """`UploadFileCompleteBody` of the authoring API, as of 2024-08-01-preview."""

    part_ids: list[str]
    md5: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part_ids: Sequence[str],
            md5: str = ...,
        ) -> None: ...
