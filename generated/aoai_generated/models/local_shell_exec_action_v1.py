from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class LocalShellExecAction(BaseModel):
    """`OpenAI.LocalShellExecAction` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'exec'.
    """

    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            command: Sequence[str],
            env: Mapping[str, str],
            type: Literal["exec"],
            timeout_ms: int | None = ...,
            user: str | None = ...,
            working_directory: str | None = ...,
        ) -> None: ...
