from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConversationResource(BaseModel):
    """`OpenAI.ConversationResource` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        object: the service's default is 'conversation'.
    """

    created_at: int
    id: str
    metadata: Any
    object: Literal["conversation"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            metadata: Any,
            object: Literal["conversation"],
        ) -> None: ...
