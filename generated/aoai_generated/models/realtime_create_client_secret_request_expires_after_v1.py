from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeCreateClientSecretRequestExpiresAfter(BaseModel):
    """`OpenAI.RealtimeCreateClientSecretRequestExpiresAfter` of the inference API, as of v1.

    Attributes:
        anchor: the service's default is 'created_at'.
        seconds: 10 to 7200; the service's default is 600.
    """

    anchor: Literal["created_at"] | None
    seconds: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["created_at"] = ...,
            seconds: int = ...,
        ) -> None: ...
