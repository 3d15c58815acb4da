"""The enumerations, scalars and free-form objects that have a name, as of preview."""

from __future__ import annotations

from typing import TypeAlias

PartialImages: TypeAlias = int | None
