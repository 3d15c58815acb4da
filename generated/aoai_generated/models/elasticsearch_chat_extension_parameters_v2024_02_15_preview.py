from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .elasticsearch_index_field_mapping_options_v2024_02_15_preview import ElasticsearchIndexFieldMappingOptions
    from .on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview import (
        OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_02_01 import OnYourDataEndpointVectorizationSource
    from .on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview import (
        OnYourDataKeyAndKeyIdAuthenticationOptions,
    )
    from .on_your_data_model_id_vectorization_source_v2024_02_15_preview import OnYourDataModelIdVectorizationSource
    from .values_v2024_02_15_preview import ElasticsearchQueryType


@define
class ElasticsearchChatExtensionParameters(BaseModel):
    """`elasticsearchChatExtensionParameters` of the inference API, as of 2024-02-15-preview.

    Attributes:
        strictness: 1 to 5.
    """

    authentication: OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions
    endpoint: str
    index_name: str
    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataModelIdVectorizationSource
        | None
    )
    fields_mapping: ElasticsearchIndexFieldMappingOptions | None
    in_scope: bool | None
    query_type: ElasticsearchQueryType | None
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "key_and_key_id": "on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview.OnYourDataKeyAndKeyIdAuthenticationOptions",
                "encoded_api_key": "on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview.OnYourDataEncodedApiKeyAuthenticationOptions",
            },
        ),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "on_your_data_endpoint_vectorization_source_v2024_02_01.OnYourDataEndpointVectorizationSource",
                "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_02_01.OnYourDataDeploymentNameVectorizationSource",
                "model_id": "on_your_data_model_id_vectorization_source_v2024_02_15_preview.OnYourDataModelIdVectorizationSource",
            },
        ),
        "fields_mapping": Ref(
            "elasticsearch_index_field_mapping_options_v2024_02_15_preview.ElasticsearchIndexFieldMappingOptions"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataKeyAndKeyIdAuthenticationOptions
            | Mapping[str, Any]
            | OnYourDataEncodedApiKeyAuthenticationOptions,
            endpoint: str,
            index_name: str,
            embedding_dependency: OnYourDataEndpointVectorizationSource
            | Mapping[str, Any]
            | OnYourDataDeploymentNameVectorizationSource
            | OnYourDataModelIdVectorizationSource = ...,
            fields_mapping: ElasticsearchIndexFieldMappingOptions | Mapping[str, Any] = ...,
            in_scope: bool = ...,
            query_type: ElasticsearchQueryType = ...,
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
