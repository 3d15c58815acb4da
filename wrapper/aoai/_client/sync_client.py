"""What `AzureOpenAI` has beside its settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Self

from aoai._call.call import Call
from aoai._call.flow import answered
from aoai._client.base import BaseClient
from aoai._client.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aoai._call.call import Kind, Mode
    from aoai._client.sync_driver import SyncDriver
    from aoai._runtime.operation import Operation


class SyncClient(Routes, BaseClient):
    """The base of `AzureOpenAI`: its calls return what they answer."""

    _driver: SyncDriver

    def _make_driver(self, settings: Mapping[str, Any]) -> SyncDriver:
        from aoai._client.sync_driver import SyncDriver
        from aoai_http.choose import Transports

        return SyncDriver(Transports(settings.get("http_client"), library=settings.get("transport")))

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        driver = self._driver
        flow = answered(Call(self._config, operation, kind, mode, arguments))
        return driver.manager(partial(driver.drive, flow)) if mode == "streaming" else driver.drive(flow)

    def close(self) -> None:
        """Close the connections, unless they are shared or those of an `http_client` that was given.

        Calls that wait in other threads end with an `APIConnectionError`.
        """
        self._closed = True
        if self._owns_driver:
            self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
