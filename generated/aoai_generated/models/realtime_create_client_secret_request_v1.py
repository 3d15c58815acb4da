from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_create_client_secret_request_expires_after_v1 import RealtimeCreateClientSecretRequestExpiresAfter
    from .unions_v1 import RealtimeSessionCreateRequestUnion


@define
class RealtimeCreateClientSecretRequest(BaseModel):
    """`OpenAI.RealtimeCreateClientSecretRequest` of the inference API, as of v1."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None
    session: RealtimeSessionCreateRequestUnion | None

    __shapes__ = {
        "expires_after": Ref(
            "realtime_create_client_secret_request_expires_after_v1.RealtimeCreateClientSecretRequestExpiresAfter"
        ),
        "session": Ref("unions_v1.RealtimeSessionCreateRequestUnion"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_after: RealtimeCreateClientSecretRequestExpiresAfter | Mapping[str, Any] = ...,
            session: RealtimeSessionCreateRequestUnion | Mapping[str, Any] = ...,
        ) -> None: ...
