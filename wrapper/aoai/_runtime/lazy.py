"""Packages whose modules are imported when a name in them is first used (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(
    package: str, modules: Mapping[str, str], of: str | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package.

    Args:
        package: its `__name__`.
        modules: by public name, the module in `of` that defines it, or a module anywhere by its full name, which has a
            dot in it; a name that is its submodule's own gives the module.
        of: another package whose names by path, such as `module.Name`, are attributes too; the package itself if None.
    """

    def attribute(name: str) -> object:
        module = modules.get(name)
        if module is None:
            if of is not None and "." in name:
                return getattr(import_module(of), name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
        imported = import_module(module if "." in module else f"{of or package}.{module}")
        value: object = imported if module == name else getattr(imported, name)
        setattr(sys.modules[package], name, value)
        return value

    return attribute, lambda: sorted({*vars(sys.modules[package]), *modules})


def by_path(package: str) -> Callable[[str], object]:
    """Return `__getattr__` for a package whose names are looked up by path: `module.Name`."""

    def attribute(path: str) -> object:
        module, _, name = path.rpartition(".")
        if not module:
            raise AttributeError(f"module {package!r} has no attribute {path!r}", name=path, obj=sys.modules[package])
        value: object = getattr(import_module(f"{package}.{module}"), name)
        setattr(sys.modules[package], path, value)
        return value

    return attribute
