"""Which API versions are pinned, what each can do, and which one a string means."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import aoai_generated
from aoai.errors import UnknownVersionError

if TYPE_CHECKING:
    from aoai._runtime.operation import Operation, Operations


CLIENTS = "aoai_generated.clients"
"""Where the classes are whose instances are of a version's class."""


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


def documents(version: str) -> tuple[str, ...]:
    """Return which documents of a version are pinned, such as `inference`; none for a version that is not."""
    return aoai_generated.DOCUMENTS.get(version, ())


def versions() -> tuple[str, ...]:
    """Return the pinned API versions, oldest first, v1 last."""
    return tuple(aoai_generated.VERSIONS)


def operations(version: str) -> tuple[str, ...]:
    """Return the public names of what a version can do, such as `chat.completions.create`, in alphabetical order.

    Args:
        version: a pinned version, `latest`, `latest-preview` or `v1`.

    Raises:
        UnknownVersionError: the version is not pinned.
    """
    name = resolve(version).name
    return tuple(operation for operation, having in aoai_generated.OPERATIONS.items() if name in having)


def resolve(version: str | None, *, models_of: str | None = None) -> Version:
    """Return the version that a string means.

    Args:
        version: a pinned version, such as `v1`; `latest` for the newest dated one that is no preview; `latest-preview`
            for the newest dated one that is; `v1-preview` for `preview`; None for `aoai_generated.DEFAULT`.
        models_of: the pinned version whose models to use; the version itself is then any string.

    Raises:
        UnknownVersionError: none of these.
    """
    if version is not None and not isinstance(version, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"api_version is a string such as '2024-10-21', not {version!r}")
    if models_of is not None:
        models = resolve(models_of)
        if models.dated != (version not in aoai_generated.UNDATED):
            raise UnknownVersionError(
                f"models_of={models_of!r} cannot serve {version!r}: v1 and dated versions differ in their routes"
            )
        newest = {"latest", "latest-preview"}
        return Version(resolve(version).name if version in newest else version or models.name, models.package)
    known = versions()
    dated = [name for name in known if name not in aoai_generated.UNDATED]
    if version is None:
        version = aoai_generated.DEFAULT
    elif version == "latest":
        version = [name for name in dated if not name.endswith("-preview")][-1]
    elif version == "latest-preview":
        version = [name for name in dated if name.endswith("-preview")][-1]
    elif version == "v1-preview":
        version = "preview"
    if version not in known:
        import difflib

        near = difflib.get_close_matches(version, known, n=3, cutoff=0.5)
        hint = f"nearest pinned: {', '.join(near)}" if near else f"pinned: {', '.join(known)}"
        also = "to use it with the models of a pinned version pass models_of='...'"
        raise UnknownVersionError(f"api_version {version!r} is not pinned; {hint}; {also}")
    return Version(version, f"aoai_generated.{aoai_generated.VERSIONS[version]}")
