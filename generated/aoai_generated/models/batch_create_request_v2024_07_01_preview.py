from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class BatchCreateRequest(BaseModel):
    """`BatchCreateRequest` of the authoring API, as of 2024-07-01-preview.

    Attributes:
        input_file_id: at least 1 characters.
    """

    completion_window: str
    endpoint: str
    input_file_id: str
    metadata: dict[str, str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: str,
            endpoint: str,
            input_file_id: str,
            metadata: Mapping[str, str] = ...,
        ) -> None: ...
