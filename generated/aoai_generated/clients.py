"""The clients that people import, which become those of the API version they are made for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.async_client import AsyncClient
from aoai._client.sync_client import SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.settings import AsyncSettings, Settings

    from .preview import client as preview
    from .v1 import client as v1
    from .v2022_12_01 import client as v2022_12_01
    from .v2023_05_15 import client as v2023_05_15
    from .v2024_02_01 import client as v2024_02_01
    from .v2024_02_15_preview import client as v2024_02_15_preview
    from .v2024_03_01_preview import client as v2024_03_01_preview
    from .v2024_04_01_preview import client as v2024_04_01_preview
    from .v2024_05_01_preview import client as v2024_05_01_preview
    from .v2024_06_01 import client as v2024_06_01
    from .v2024_07_01_preview import client as v2024_07_01_preview
    from .v2024_08_01_preview import client as v2024_08_01_preview
    from .v2024_09_01_preview import client as v2024_09_01_preview
    from .v2024_10_01_preview import client as v2024_10_01_preview
    from .v2024_10_21 import client as v2024_10_21
    from .v2024_12_01_preview import client as v2024_12_01_preview
    from .v2025_01_01_preview import client as v2025_01_01_preview
    from .v2025_02_01_preview import client as v2025_02_01_preview
    from .v2025_03_01_preview import client as v2025_03_01_preview
    from .v2025_04_01_preview import client as v2025_04_01_preview


class AzureOpenAI(SyncClient):
    """A client for an Azure OpenAI resource.

    What it has depends on `api_version`: see `aoai.operations(version)`. To a type checker a client made with the name
    of a version has just that version's resources, and is of the class of this name in the version's package, such as
    `aoai_generated.v1`; one made with a string that is only known at run time has any. An annotation with the class
    here allows every version, and so only what all have that can chat, untyped.

    Args:
        api_version: a pinned version, `latest`, `latest-preview`, `v1` or `preview`; default OPENAI_API_VERSION,
            else `v1`.
        settings: see `aoai.Settings`.

    Raises:
        UnknownVersionError: the version is not pinned, and `models_of` does not say whose models to use with it.
        AoaiError: no endpoint or no credential is known, or settings exclude each other.
    """

    if TYPE_CHECKING:

        @overload
        def __new__(
            cls, *, api_version: Literal["2022-12-01"], **settings: Unpack[Settings]
        ) -> v2022_12_01.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2023-05-15"], **settings: Unpack[Settings]
        ) -> v2023_05_15.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-02-01"], **settings: Unpack[Settings]
        ) -> v2024_02_01.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-02-15-preview"], **settings: Unpack[Settings]
        ) -> v2024_02_15_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-03-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_03_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-04-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_04_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-05-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_05_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-06-01"], **settings: Unpack[Settings]
        ) -> v2024_06_01.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-07-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_07_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-08-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_08_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-09-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_09_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-10-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_10_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["latest", "2024-10-21"], **settings: Unpack[Settings]
        ) -> v2024_10_21.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-12-01-preview"], **settings: Unpack[Settings]
        ) -> v2024_12_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-01-01-preview"], **settings: Unpack[Settings]
        ) -> v2025_01_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-02-01-preview"], **settings: Unpack[Settings]
        ) -> v2025_02_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-03-01-preview"], **settings: Unpack[Settings]
        ) -> v2025_03_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["latest-preview", "2025-04-01-preview"], **settings: Unpack[Settings]
        ) -> v2025_04_01_preview.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["v1"] | None = None, **settings: Unpack[Settings]
        ) -> v1.AzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["v1-preview", "preview"], **settings: Unpack[Settings]
        ) -> preview.AzureOpenAI: ...
        @overload
        def __new__(cls, *, api_version: str, **settings: Unpack[Settings]) -> Any: ...
        def __new__(cls, **settings: Any) -> Any: ...
        @property
        def chat(self) -> Any: ...
        @property
        def completions(self) -> Any: ...
        @property
        def embeddings(self) -> Any: ...
        @property
        def files(self) -> Any: ...
        @property
        def models(self) -> Any: ...

        @overload
        def with_version(self, api_version: Literal["2022-12-01"]) -> v2022_12_01.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2023-05-15"]) -> v2023_05_15.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-02-01"]) -> v2024_02_01.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-02-15-preview"]) -> v2024_02_15_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-03-01-preview"]) -> v2024_03_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-04-01-preview"]) -> v2024_04_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-05-01-preview"]) -> v2024_05_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-06-01"]) -> v2024_06_01.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-07-01-preview"]) -> v2024_07_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-08-01-preview"]) -> v2024_08_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-09-01-preview"]) -> v2024_09_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-10-01-preview"]) -> v2024_10_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["latest", "2024-10-21"]) -> v2024_10_21.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-12-01-preview"]) -> v2024_12_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-01-01-preview"]) -> v2025_01_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-02-01-preview"]) -> v2025_02_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-03-01-preview"]) -> v2025_03_01_preview.AzureOpenAI: ...
        @overload
        def with_version(
            self, api_version: Literal["latest-preview", "2025-04-01-preview"]
        ) -> v2025_04_01_preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["v1"]) -> v1.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["v1-preview", "preview"]) -> preview.AzureOpenAI: ...
        @overload
        def with_version(self, api_version: str) -> Any: ...
        def with_version(self, api_version: str) -> Any:
            """Return a client of another version over the same connections and with the same credential."""


class AsyncAzureOpenAI(AsyncClient):
    """A client for an Azure OpenAI resource, for asyncio and trio.

    What it has depends on `api_version`: see `aoai.operations(version)`. To a type checker a client made with the name
    of a version has just that version's resources, and is of the class of this name in the version's package, such as
    `aoai_generated.v1`; one made with a string that is only known at run time has any. An annotation with the class
    here allows every version, and so only what all have that can chat, untyped.

    Args:
        api_version: a pinned version, `latest`, `latest-preview`, `v1` or `preview`; default OPENAI_API_VERSION,
            else `v1`.
        settings: see `aoai.AsyncSettings`.

    Raises:
        UnknownVersionError: the version is not pinned, and `models_of` does not say whose models to use with it.
        AoaiError: no endpoint or no credential is known, or settings exclude each other.
    """

    if TYPE_CHECKING:

        @overload
        def __new__(
            cls, *, api_version: Literal["2022-12-01"], **settings: Unpack[AsyncSettings]
        ) -> v2022_12_01.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2023-05-15"], **settings: Unpack[AsyncSettings]
        ) -> v2023_05_15.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-02-01"], **settings: Unpack[AsyncSettings]
        ) -> v2024_02_01.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-02-15-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_02_15_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-03-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_03_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-04-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_04_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-05-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_05_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-06-01"], **settings: Unpack[AsyncSettings]
        ) -> v2024_06_01.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-07-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_07_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-08-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_08_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-09-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_09_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-10-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_10_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["latest", "2024-10-21"], **settings: Unpack[AsyncSettings]
        ) -> v2024_10_21.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2024-12-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2024_12_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-01-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2025_01_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-02-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2025_02_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["2025-03-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2025_03_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["latest-preview", "2025-04-01-preview"], **settings: Unpack[AsyncSettings]
        ) -> v2025_04_01_preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["v1"] | None = None, **settings: Unpack[AsyncSettings]
        ) -> v1.AsyncAzureOpenAI: ...
        @overload
        def __new__(
            cls, *, api_version: Literal["v1-preview", "preview"], **settings: Unpack[AsyncSettings]
        ) -> preview.AsyncAzureOpenAI: ...
        @overload
        def __new__(cls, *, api_version: str, **settings: Unpack[AsyncSettings]) -> Any: ...
        def __new__(cls, **settings: Any) -> Any: ...
        @property
        def chat(self) -> Any: ...
        @property
        def completions(self) -> Any: ...
        @property
        def embeddings(self) -> Any: ...
        @property
        def files(self) -> Any: ...
        @property
        def models(self) -> Any: ...

        @overload
        def with_version(self, api_version: Literal["2022-12-01"]) -> v2022_12_01.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2023-05-15"]) -> v2023_05_15.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-02-01"]) -> v2024_02_01.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-02-15-preview"]) -> v2024_02_15_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-03-01-preview"]) -> v2024_03_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-04-01-preview"]) -> v2024_04_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-05-01-preview"]) -> v2024_05_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-06-01"]) -> v2024_06_01.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-07-01-preview"]) -> v2024_07_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-08-01-preview"]) -> v2024_08_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-09-01-preview"]) -> v2024_09_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-10-01-preview"]) -> v2024_10_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["latest", "2024-10-21"]) -> v2024_10_21.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2024-12-01-preview"]) -> v2024_12_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-01-01-preview"]) -> v2025_01_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-02-01-preview"]) -> v2025_02_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["2025-03-01-preview"]) -> v2025_03_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(
            self, api_version: Literal["latest-preview", "2025-04-01-preview"]
        ) -> v2025_04_01_preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["v1"]) -> v1.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: Literal["v1-preview", "preview"]) -> preview.AsyncAzureOpenAI: ...
        @overload
        def with_version(self, api_version: str) -> Any: ...
        def with_version(self, api_version: str) -> Any:
            """Return a client of another version over the same connections and with the same credential."""
