"""What the name of a version means: its package, its place on the service, and what is sent as `api-version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.pins import UNDATED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def dated(version: str) -> bool:
    """Say whether a version stands under `/openai` and is named in each request, rather than under `/openai/v1`."""
    return version not in UNDATED


def api_version(version: str) -> str | None:
    """Return what a request is sent with as `api-version`, None if with nothing."""
    return None if version == "v1" else version


def latest(versions: Iterable[str], *, preview: bool = False) -> str | None:
    """Return the newest dated version that is a preview or none, of versions that are listed oldest first."""
    found = [version for version in versions if dated(version) and version.endswith("-preview") is preview]
    return found[-1] if found else None


def default(versions: Sequence[str]) -> str:
    """Return the version that a client speaks for which none is named: v1, else the newest of those listed."""
    return "v1" if "v1" in versions else latest(versions) or versions[-1]


def package_name(version: str) -> str:
    """Return the package of a version: `v2024_10_21`, `v2025_04_01_preview`, `v1`, `preview`."""
    return "v" + version.replace("-", "_") if dated(version) else version
