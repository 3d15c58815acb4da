from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ModifyThreadRequestToolResourcesCodeInterpreter(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview.

    Attributes:
        file_ids: at most 20 items; the service's default is [].
    """

    file_ids: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] = ...,
        ) -> None: ...
