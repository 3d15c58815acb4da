"""`client.realtime.client_secrets`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.realtime_create_client_secret_request_expires_after_v1 import (
        RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from aoai_generated.models.realtime_create_client_secret_response_v1 import RealtimeCreateClientSecretResponse
    from aoai_generated.models.unions_v1 import RealtimeSessionCreateRequestUnion
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeClientSecrets(Resource):
    """`client.realtime.client_secrets`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            expires_after: RealtimeCreateClientSecretRequestExpiresAfter | Mapping[str, Any] = ...,
            session: RealtimeSessionCreateRequestUnion | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeCreateClientSecretResponse:
            """POST /realtime/client_secrets.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.client_secrets"
        create = method("realtime.client_secrets.create")


class AsyncRealtimeClientSecrets(AsyncResource):
    """`client.realtime.client_secrets`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            expires_after: RealtimeCreateClientSecretRequestExpiresAfter | Mapping[str, Any] = ...,
            session: RealtimeSessionCreateRequestUnion | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeCreateClientSecretResponse:
            """POST /realtime/client_secrets.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.client_secrets"
        create = method("realtime.client_secrets.create")
