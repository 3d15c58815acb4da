"""The enumerations, scalars and free-form objects that have a name, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuthoringMetadata: TypeAlias = dict[str, str]
FineTuningState: TypeAlias = Literal[
    "cancelled", "created", "failed", "paused", "pausing", "pending", "resuming", "running", "succeeded"
]
ImageBackground: TypeAlias = Literal["auto", "opaque", "transparent"]
ImageQuality: TypeAlias = Literal["auto", "hd", "high", "low", "medium", "standard"]
ImageSize: TypeAlias = Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "auto"]
ImagesOutputFormat: TypeAlias = Literal["jpeg", "png"]
Purpose: TypeAlias = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "evals",
    "evals_output",
    "fine-tune",
    "fine-tune-results",
]
VoiceIdsShared: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"]
)
