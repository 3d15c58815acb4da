from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_cosmos_db_field_mapping_options_v2024_02_01 import AzureCosmosDBFieldMappingOptions
    from .on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_02_01 import OnYourDataEndpointVectorizationSource


@define
class AzureCosmosDBChatExtensionParameters(BaseModel):
    """`azureCosmosDBChatExtensionParameters` of the inference API, as of 2024-02-01.

    Attributes:
        strictness: 1 to 5.
    """

    authentication: OnYourDataConnectionStringAuthenticationOptions
    container_name: str
    database_name: str
    embedding_dependency: OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
    fields_mapping: AzureCosmosDBFieldMappingOptions
    index_name: str
    in_scope: bool | None
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref(
            "on_your_data_connection_string_authentication_options_v2024_02_01.OnYourDataConnectionStringAuthenticationOptions"
        ),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "on_your_data_endpoint_vectorization_source_v2024_02_01.OnYourDataEndpointVectorizationSource",
                "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_02_01.OnYourDataDeploymentNameVectorizationSource",
            },
        ),
        "fields_mapping": Ref("azure_cosmos_db_field_mapping_options_v2024_02_01.AzureCosmosDBFieldMappingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataConnectionStringAuthenticationOptions | Mapping[str, Any],
            container_name: str,
            database_name: str,
            embedding_dependency: OnYourDataEndpointVectorizationSource
            | Mapping[str, Any]
            | OnYourDataDeploymentNameVectorizationSource,
            fields_mapping: AzureCosmosDBFieldMappingOptions | Mapping[str, Any],
            index_name: str,
            in_scope: bool = ...,
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
