"""The enumerations, scalars and free-form objects that have a name, as of 2025-01-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionModalities: TypeAlias = list[Literal["audio", "text"]]
FineTuningMethodType: TypeAlias = Literal["dpo", "supervised"]
