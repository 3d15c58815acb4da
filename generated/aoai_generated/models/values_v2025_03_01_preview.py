"""The enumerations, scalars and free-form objects that have a name, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileExpiryAnchor: TypeAlias = Literal["created_at"]
FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
Includable: TypeAlias = Literal[
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "reasoning.encrypted_content",
]
LifeCycleStatus: TypeAlias = Literal["deprecated", "deprecating", "generally-available", "preview"]
Metadata: TypeAlias = dict[str, str]
Order: TypeAlias = Literal["asc", "desc"]
OrderByOrder: TypeAlias = Literal["asc", "desc"]
ReasoningEffort: TypeAlias = Literal["high", "low", "medium"]
ResponseErrorCode: TypeAlias = Literal[
    "empty_image_file",
    "failed_to_download_image",
    "image_content_policy_violation",
    "image_file_not_found",
    "image_file_too_large",
    "image_parse_error",
    "image_too_large",
    "image_too_small",
    "invalid_base64_image",
    "invalid_image",
    "invalid_image_format",
    "invalid_image_mode",
    "invalid_image_url",
    "invalid_prompt",
    "rate_limit_exceeded",
    "server_error",
    "unsupported_image_media_type",
    "vector_store_timeout",
]
ResponseModalities: TypeAlias = list[Literal["audio", "text"]]
ResponseModalitiesTextOnly: TypeAlias = list[Literal["text"]]
StopConfiguration: TypeAlias = str | list[str] | None
ToolChoiceOptions: TypeAlias = Literal["auto", "none", "required"]
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
    "wandb",
]
VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
