from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputItemCompactionBody(BaseModel):
    """`OpenAI.OutputItemCompactionBody` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'compaction'.
    """

    type: Literal["compaction"]
    encrypted_content: str
    id: str
    created_by: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction"],
            encrypted_content: str,
            id: str,
            created_by: str = ...,
        ) -> None: ...
