from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )


@define
class AzureMachineLearningIndexChatExtensionParameters(BaseModel):
    """`azureMachineLearningIndexChatExtensionParameters` of the inference API, as of 2024-02-15-preview.

    Attributes:
        strictness: 1 to 5.
    """

    authentication: (
        OnYourDataAccessTokenAuthenticationOptions
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
    )
    name: str
    project_resource_id: str
    version: str
    filter: str | None
    in_scope: bool | None
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "access_token": "on_your_data_access_token_authentication_options_v2024_02_15_preview.OnYourDataAccessTokenAuthenticationOptions",
                "system_assigned_managed_identity": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
                "user_assigned_managed_identity": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataAccessTokenAuthenticationOptions
            | Mapping[str, Any]
            | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
            | OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
            name: str,
            project_resource_id: str,
            version: str,
            filter: str = ...,
            in_scope: bool = ...,
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
