from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .values_v1 import ContainerMemoryLimit


@define
class CodeInterpreterContainerAuto(BaseModel):
    """`OpenAI.CodeInterpreterContainerAuto` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'auto'.
        file_ids: at most 50 items.
    """

    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: ContainerMemoryLimit | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"],
            file_ids: Sequence[str] = ...,
            memory_limit: ContainerMemoryLimit | None = ...,
        ) -> None: ...
