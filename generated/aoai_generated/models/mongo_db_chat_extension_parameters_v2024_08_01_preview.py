from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mongo_db_field_mapping_options_v2024_08_01_preview import MongoDBFieldMappingOptions
    from .on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_05_01_preview import OnYourDataEndpointVectorizationSource
    from .on_your_data_username_and_password_authentication_options_v2024_08_01_preview import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
    )
    from .values_v2024_05_01_preview import OnYourDataContextProperty


@define
class MongoDBChatExtensionParameters(BaseModel):
    """`mongoDBChatExtensionParameters` of the inference API, as of 2024-08-01-preview.

    Attributes:
        allow_partial_result: the service's default is False.
        strictness: 1 to 5.
    """

    app_name: str
    authentication: OnYourDataUsernameAndPasswordAuthenticationOptions
    collection_name: str
    database_name: str
    embedding_dependency: OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
    endpoint: str
    fields_mapping: MongoDBFieldMappingOptions
    index_name: str
    allow_partial_result: bool | None
    in_scope: bool | None
    include_contexts: list[OnYourDataContextProperty] | None
    max_search_queries: int | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref(
            "on_your_data_username_and_password_authentication_options_v2024_08_01_preview.OnYourDataUsernameAndPasswordAuthenticationOptions"
        ),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "on_your_data_endpoint_vectorization_source_v2024_05_01_preview.OnYourDataEndpointVectorizationSource",
                "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview.OnYourDataDeploymentNameVectorizationSource",
            },
        ),
        "fields_mapping": Ref("mongo_db_field_mapping_options_v2024_08_01_preview.MongoDBFieldMappingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_name: str,
            authentication: OnYourDataUsernameAndPasswordAuthenticationOptions | Mapping[str, Any],
            collection_name: str,
            database_name: str,
            embedding_dependency: OnYourDataEndpointVectorizationSource
            | Mapping[str, Any]
            | OnYourDataDeploymentNameVectorizationSource,
            endpoint: str,
            fields_mapping: MongoDBFieldMappingOptions | Mapping[str, Any],
            index_name: str,
            allow_partial_result: bool = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[OnYourDataContextProperty] = ...,
            max_search_queries: int = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
