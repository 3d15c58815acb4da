"""The enumerations, scalars and free-form objects that have a name, as of 2023-05-15."""

from __future__ import annotations

from typing import Literal, TypeAlias

TypeDiscriminator: TypeAlias = Literal["file", "fine-tune", "fine-tune-event", "list", "model"]
