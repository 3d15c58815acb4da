from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeletedConversationResource(BaseModel):
    """`OpenAI.DeletedConversationResource` of the inference API, as of v1.

    Attributes:
        object: the service's default is 'conversation.deleted'.
    """

    deleted: bool
    id: str
    object: Literal["conversation.deleted"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["conversation.deleted"],
        ) -> None: ...
