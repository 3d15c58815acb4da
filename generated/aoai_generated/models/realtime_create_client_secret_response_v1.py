from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import RealtimeSessionCreateResponseUnion


@define
class RealtimeCreateClientSecretResponse(BaseModel):
    """`OpenAI.RealtimeCreateClientSecretResponse` of the inference API, as of v1.

    Attributes:
        expires_at: seconds since 1970.
    """

    expires_at: int
    session: RealtimeSessionCreateResponseUnion
    value: str

    __shapes__ = {
        "session": Ref("unions_v1.RealtimeSessionCreateResponseUnion"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_at: int,
            session: RealtimeSessionCreateResponseUnion | Mapping[str, Any],
            value: str,
        ) -> None: ...
