"""Which API versions are pinned, what each can do, and which one a string means."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, NamedTuple

import aoai_generated

from aoai.errors import UnknownVersionError, UnsupportedByVersionError

if TYPE_CHECKING:
    from aoai._runtime.operation import Operation


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
        """Whether the version goes into `?api-version=`; v1 has a prefix of its own instead."""
        return self.name != "v1"

    def operation(self, name: str) -> Operation:
        """Return an operation by its public name, `chat.completions.create`.

        Raises:
            UnsupportedByVersionError: no pinned document of this version has it.
        """
        from importlib import import_module

        modules: dict[str, str] = import_module(f"{self.package}.api").OPERATIONS
        if name not in modules:
            raise UnsupportedByVersionError(_lacking(name, self.name))
        operation: Operation = import_module(f"{self.package}.api.{modules[name]}").OPERATION
        return operation


def _lacking(operation: str, version: str) -> str:
    having = aoai_generated.OPERATIONS.get(operation, ())
    documents = " and ".join(aoai_generated.DOCUMENTS[version])
    return (
        f"{operation} is not in the {documents} document of {version}; "
        f"versions that have it: {', '.join(having) or 'none that is pinned'}"
    )


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


def resolve(version: str | None) -> Version:
    """Return the version that a string means.

    Args:
        version: a pinned version; `latest` for the newest dated one that is no preview, which is also what None means;
            `latest-preview` for the newest dated one that is; or `v1`.

    Raises:
        UnknownVersionError: none of these.
    """
    known = versions()
    dated = [name for name in known if name != "v1"]
    if version is None or version == "latest":
        version = [name for name in dated if not name.endswith("-preview")][-1]
    elif version == "latest-preview":
        version = [name for name in dated if name.endswith("-preview")][-1]
    if version not in known:
        near = difflib.get_close_matches(version, known, n=3, cutoff=0.5)
        hint = f"nearest pinned: {', '.join(near)}" if near else f"pinned: {', '.join(known)}"
        raise UnknownVersionError(f"api_version {version!r} is not pinned; {hint}, or 'latest', 'latest-preview'")
    return Version(version, f"aoai_generated.{aoai_generated.VERSIONS[version]}")
