"""The models of all versions, each as of the version in the name of its module; several versions may use one."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import by_path

if not TYPE_CHECKING:
    __getattr__ = by_path(__name__)
