from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(BaseModel):
    """`onYourDataUserAssignedManagedIdentityAuthenticationOptions` of the inference API, as of 2024-02-01."""

    type: Literal["user_assigned_managed_identity"]
    managed_identity_resource_id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["user_assigned_managed_identity"],
            managed_identity_resource_id: str,
        ) -> None: ...
