from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantsApiResponseFormat(BaseModel):
    """`assistantsApiResponseFormat` of the inference API, as of 2024-05-01-preview.

    Attributes:
        type: the service's default is 'text'.
    """

    type: Literal["json_object", "text"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_object", "text"] = ...,
        ) -> None: ...
