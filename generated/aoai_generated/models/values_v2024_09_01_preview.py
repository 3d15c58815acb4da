"""The enumerations, scalars and free-form objects that have a name, as of 2024-09-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

IntegrationTypes: TypeAlias = Literal["wandb"]
ParallelToolCalls: TypeAlias = bool
