from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class UserSecurityContext(BaseModel):
    """`userSecurityContext` of the inference API, as of 2024-12-01-preview."""

    application_name: str | None
    end_user_id: str | None
    end_user_tenant_id: str | None
    source_ip: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            application_name: str = ...,
            end_user_id: str = ...,
            end_user_tenant_id: str = ...,
            source_ip: str = ...,
        ) -> None: ...
