from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Capabilities(BaseModel):
    """`Capabilities` of the authoring API, as of 2023-05-15."""

    chat_completion: bool
    completion: bool
    embeddings: bool
    fine_tune: bool
    inference: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chat_completion: bool,
            completion: bool,
            embeddings: bool,
            fine_tune: bool,
            inference: bool,
        ) -> None: ...
