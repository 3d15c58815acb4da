"""`client.deployments`, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.deployment_v2022_12_01 import Deployment
    from aoai_generated.models.error_v2022_12_01 import Error
    from aoai_generated.models.unions_v2022_12_01 import ScaleSettings, ScaleSettingsUpdate
    from aoai_generated.models.values_v2022_12_01 import State, TypeDiscriminator


class Deployments(Resource):
    """`client.deployments`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> Page[Deployment]:
            """GET /deployments."""

            ...

        def create(
            self,
            *,
            model: str,
            scale_settings: ScaleSettings | Mapping[str, Any],
            created_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            owner: str = ...,
            status: State = ...,
            updated_at: int = ...,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """POST /deployments.

            Args:
                model: at least 1 characters.
                created_at: seconds since 1970.
                updated_at: seconds since 1970.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            *,
            model: str,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """GET /deployments/{deployment_id}."""

            ...

        def delete(
            self,
            *,
            model: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /deployments/{deployment_id}."""

            ...

        def update(
            self,
            *,
            model: str,
            scale_settings: ScaleSettingsUpdate | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """PATCH /deployments/{deployment_id}."""

            ...

    else:
        __resource__ = "deployments"
        list = method("deployments.list", "page")
        create = method("deployments.create")
        retrieve = method("deployments.retrieve")
        delete = method("deployments.delete")
        update = method("deployments.update")


class AsyncDeployments(AsyncResource):
    """`client.deployments`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Deployment]:
            """GET /deployments."""

            ...

        async def create(
            self,
            *,
            model: str,
            scale_settings: ScaleSettings | Mapping[str, Any],
            created_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            owner: str = ...,
            status: State = ...,
            updated_at: int = ...,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """POST /deployments.

            Args:
                model: at least 1 characters.
                created_at: seconds since 1970.
                updated_at: seconds since 1970.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            *,
            model: str,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """GET /deployments/{deployment_id}."""

            ...

        async def delete(
            self,
            *,
            model: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /deployments/{deployment_id}."""

            ...

        async def update(
            self,
            *,
            model: str,
            scale_settings: ScaleSettingsUpdate | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> Deployment:
            """PATCH /deployments/{deployment_id}."""

            ...

    else:
        __resource__ = "deployments"
        list = method("deployments.list", "page")
        create = method("deployments.create")
        retrieve = method("deployments.retrieve")
        delete = method("deployments.delete")
        update = method("deployments.update")
