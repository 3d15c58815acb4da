"""The enumerations, scalars and free-form objects that have a name, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchStatus: TypeAlias = Literal[
    "cancelled", "cancelling", "completed", "expired", "failed", "finalizing", "in_progress", "validating"
]
Purpose: TypeAlias = Literal[
    "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results"
]
TypeDiscriminator: TypeAlias = Literal[
    "batch", "file", "fine_tuning.job", "fine_tuning.job.checkpoint", "fine_tuning.job.event", "list", "model"
]
