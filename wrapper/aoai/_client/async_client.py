"""What `AsyncAzureOpenAI` has beside its settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Self

from aoai._call.call import Call
from aoai._call.flow import answered
from aoai._client.async_routes import AsyncRoutes
from aoai._client.base import BaseClient

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aoai._call.call import Kind, Mode
    from aoai._client.async_driver import AsyncDriver
    from aoai._runtime.operation import Operation


class AsyncClient(AsyncRoutes, BaseClient):
    """The base of `AsyncAzureOpenAI`: its calls return awaitables of what they answer."""

    _is_async = True
    _driver: AsyncDriver

    def _make_driver(self, settings: Mapping[str, Any]) -> AsyncDriver:
        # Imported late: it imports asyncio, which programs with the sync client alone do without.
        from aoai._client.async_driver import AsyncDriver
        from aoai_http.choose_aio import AsyncTransports

        return AsyncDriver(AsyncTransports(settings.get("http_client"), library=settings.get("transport")))

    def _invoke(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> Any:
        driver = self._driver
        call = Call(self._config, operation, kind, mode, arguments)
        if mode == "streaming":
            return driver.manager(partial(driver.drive, answered(call)))
        if kind == "page" and mode == "parsed":
            return driver.pages(lambda: driver.drive(answered(call)))
        return driver.drive(answered(call))

    async def close(self) -> None:
        """Close the connections, unless they are shared or those of an `http_client` that was given.

        Calls that wait in other tasks end with an `APIConnectionError`.
        """
        self._closed = True
        if self._owns_driver:
            await self._driver.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
