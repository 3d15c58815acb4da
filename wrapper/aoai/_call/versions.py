"""Which API versions are pinned, what each can do, and which one a string means."""

from __future__ import annotations

import re
import sys
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import aoai_generated
from aoai.errors import UnknownVersionError, UnpinnedVersionWarning

if TYPE_CHECKING:
    from aoai._runtime.operation import Operation, Operations

CLIENTS = "aoai_generated.clients"
"""Where the classes are whose instances are of a version's class."""
_ALIASES = {"v1-preview": "preview"}
_NEWEST = {"latest": False, "latest-preview": True}
"""Names for the newest dated version, and whether it is a preview."""
_OURS = frozenset({"aoai", "aoai_generated"})
_said: set[str] = set()
"""The versions of which was said that they are not pinned."""


class Version(NamedTuple):
    """An API version that a client speaks.

    Attributes:
        name: `2024-10-21`, `v1`; what the service is told.
        package: the generated package whose models and endpoints are used.
    """

    name: str
    package: str

    @property
    def dated(self) -> bool:
        """Whether the routes stand under `/openai`; they stand under `/openai/v1` otherwise."""
        return self.name not in aoai_generated.UNDATED

    @property
    def spoken(self) -> str | None:
        """What goes into `?api-version=`, None if nothing does."""
        return aoai_generated.SPOKEN.get(self.name) if self.name in aoai_generated.VERSIONS else self.name


def versions_with_argument(public_name: str, argument: str) -> dict[str, str]:
    """Return the versions in which an operation takes an argument, oldest first, and where it goes, such as `query`."""
    found: dict[str, str] = {}
    for name in aoai_generated.OPERATIONS.get(public_name, ()):
        meant = operation(Version(name, f"aoai_generated.{aoai_generated.VERSIONS[name]}"), public_name)
        if meant is not None and (argument in meant.fields or argument in meant.locations):
            found[name] = meant.locations.get(argument, ("body", ""))[0]
    return found


def operation(version: Version, name: str) -> Operation | None:
    """Return an operation of a version by its public name, None if the version lacks it."""
    known: Operations = import_module(f"{version.package}.api").OPERATIONS
    return known.get(name)


def client(version: Version, *, is_async: bool) -> type[Any]:
    """Return the class of a version's clients."""
    module = import_module(f"{version.package}.client")
    found: type[Any] = module.AsyncAzureOpenAI if is_async else module.AzureOpenAI
    return found


def is_own(kind: type) -> bool:
    """Say whether a class is that of a version's clients, or derived from it."""
    return any(re.fullmatch(r"aoai_generated\.\w+\.client", base.__module__) for base in kind.__mro__)


def resource(module: str, name: str) -> type[Any]:
    """Return the class of a group of operations, which several versions may share."""
    found: type[Any] = getattr(import_module(f"aoai_generated.resources.{module}"), name)
    return found


def having(public_name: str) -> list[str]:
    """Return the versions that have an operation, a helper, or any of a group of them, oldest first."""
    names = {
        version
        for name, listed in (*aoai_generated.OPERATIONS.items(), *aoai_generated.METHODS.items())
        if name == public_name or name.startswith(f"{public_name}.")
        for version in listed
    }
    return [version for version in aoai_generated.VERSIONS if version in names]


def groups() -> frozenset[str]:
    """Return what the public names of the operations of all versions begin with, such as `chat`."""
    return frozenset(name.partition(".")[0] for name in aoai_generated.OPERATIONS)


def documents(version: str) -> tuple[str, ...]:
    """Return which documents of a version are pinned, such as `inference`; none for a version that is not."""
    return aoai_generated.DOCUMENTS.get(version, ())


def versions() -> tuple[str, ...]:
    """Return the pinned API versions, oldest first, v1 and its preview last."""
    return tuple(aoai_generated.VERSIONS)


def operations(version: str) -> tuple[str, ...]:
    """Return the public names of what a version can do, such as `chat.completions.create`, in alphabetical order.

    Args:
        version: as in `AzureOpenAI`; for one that is not pinned, what the one can do whose models it has.

    Raises:
        UnknownVersionError: this is no version.
    """
    package = resolve(version).package.rpartition(".")[2]
    return tuple(
        operation
        for operation, having in aoai_generated.OPERATIONS.items()
        if any(aoai_generated.VERSIONS[name] == package for name in having)
    )


def is_dated(version: str) -> bool:
    """Say whether the routes of what a string means stand under `/openai`, rather than under `/openai/v1`."""
    name = version.strip().lower()
    return _ALIASES.get(name, name) not in aoai_generated.UNDATED


def resolve(version: str | None, *, models_of: str | None = None) -> Version:
    """Return the version that a string means.

    One that has the form of a date and is not pinned has the models of the nearest pinned one before it, or of the
    oldest; that is said once in a process, as an `UnpinnedVersionWarning`.

    Args:
        version: a version, such as `v1` or `2024-10-21`; `latest` for the newest pinned dated one that is no preview;
            `latest-preview` for the newest pinned dated one that is; `v1-preview` for `preview`; None for
            `aoai_generated.DEFAULT`. Space around it does not matter, and neither do capitals.
        models_of: the pinned version whose models to use; the version itself is then any string.

    Raises:
        UnknownVersionError: this is no version.
    """
    if version is not None and not isinstance(version, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"api_version is a string such as '2024-10-21', not {version!r}")
    if models_of is not None:
        models = _pinned(models_of)
        if models is None:
            raise UnknownVersionError(f"models_of={models_of!r} is no version that is pinned; {_near(models_of)}")
        if version is None:
            return models
        if models.dated != is_dated(version):
            raise UnknownVersionError(
                f"models_of={models_of!r} cannot serve {version!r}: v1 and dated versions differ in their routes"
            )
        meant = _pinned(version)
        return Version(meant.name if meant else version.strip(), models.package)
    if version is None:
        version = aoai_generated.DEFAULT
    return _pinned(version) or _beside(version)


def _pinned(version: str) -> Version | None:
    """Return the pinned version that a string means, None if none."""
    name = version.strip().lower()
    name = _ALIASES.get(name, name)
    if name in _NEWEST:
        is_preview = _NEWEST[name]
        dated = [each for each in versions() if each not in aoai_generated.UNDATED]
        name = next((each for each in reversed(dated) if each.endswith("-preview") is is_preview), name)
    package = aoai_generated.VERSIONS.get(name)
    return None if package is None else Version(name, f"aoai_generated.{package}")


def _beside(version: str) -> Version:
    """Return a version that is not pinned, with the models of the nearest pinned one before it."""
    name = version.strip().lower()
    dated = [each for each in versions() if each not in aoai_generated.UNDATED]
    if not (_is_date(name) and dated):
        also = "to use it with the models of a pinned version pass models_of='...'"
        raise UnknownVersionError(f"api_version {version!r} is not pinned; {_near(version)}; {also}")
    before = [each for each in dated if each[:10] <= name[:10]]
    models = before[-1] if before else dated[0]
    if name not in _said:
        warnings.warn(
            f"api_version {name!r} is not pinned: it is sent as it is, with the models of {models}; "
            f"models_of= chooses others, or confirms these",
            UnpinnedVersionWarning,
            stacklevel=_depth_of_caller(),
        )
        _said.add(name)
    return Version(name, f"aoai_generated.{aoai_generated.VERSIONS[models]}")


def _is_date(name: str) -> bool:
    match = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(-preview)?", name, re.ASCII)
    if match is None:
        return False
    from datetime import date

    try:
        return bool(date.fromisoformat(match[1]))
    except ValueError:
        return False


def _near(version: str) -> str:
    import difflib

    known = versions()
    near = difflib.get_close_matches(version, known, n=3, cutoff=0.5)
    return f"nearest pinned: {', '.join(near)}" if near else f"pinned: {', '.join(known)}"


def _depth_of_caller() -> int:
    """Return how far up the stack, seen from who asks, the first frame is that is not aoai's own."""
    depth, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # it is documented
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        depth, frame = depth + 1, frame.f_back
    return depth
