from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class CreateMessageRequest(BaseModel):
    """`createMessageRequest` of the inference API, as of 2024-02-15-preview.

    Attributes:
        content: 1 to 32768 characters.
        file_ids: 1 to 10 items; the service's default is [].
    """

    content: str
    role: Literal["user"]
    file_ids: list[str] | None
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: Literal["user"],
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
