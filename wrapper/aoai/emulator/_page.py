"""The control page at `/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from aoai.emulator._emulator import Emulator


def routes(emulator: Emulator) -> list[BaseRoute]:  # noqa: ARG001
    """Return the routes of the control page, none of them below `/openai`."""
    return []
