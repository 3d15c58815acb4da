"""The enumerations, scalars and free-form objects that have a name, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

TypeDiscriminator: TypeAlias = Literal[
    "batch",
    "file",
    "fine_tuning.job",
    "fine_tuning.job.checkpoint",
    "fine_tuning.job.event",
    "list",
    "model",
    "upload",
    "upload.part",
]
