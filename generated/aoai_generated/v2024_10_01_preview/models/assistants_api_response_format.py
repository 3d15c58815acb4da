from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantsApiResponseFormat(BaseModel):
    """`assistantsApiResponseFormat` of the inference API, 2024-10-01-preview.

    Attributes:
        type: the service's default is 'text'.
    """

    type: Literal["text", "json_object"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text", "json_object"] = ...,
        ) -> None: ...
