"""The enumerations, scalars and free-form objects that have a name, as of 2022-12-01."""

from __future__ import annotations

from typing import Literal, TypeAlias

ErrorCode: TypeAlias = Literal[
    "conflict",
    "fileImportFailed",
    "forbidden",
    "internalFailure",
    "invalidPayload",
    "itemDoesAlreadyExist",
    "jsonlValidationFailed",
    "notFound",
    "quotaExceeded",
    "serviceUnavailable",
    "unexpectedEntityState",
]
InnerErrorCode: TypeAlias = Literal["invalidPayload"]
LifeCycleStatus: TypeAlias = Literal["generally-available", "preview"]
LogLevel: TypeAlias = Literal["error", "info", "warning"]
Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"]
ScaleType: TypeAlias = Literal["manual", "standard"]
State: TypeAlias = Literal["canceled", "deleted", "failed", "notRunning", "running", "succeeded"]
TypeDiscriminator: TypeAlias = Literal["deployment", "file", "fine-tune", "fine-tune-event", "list", "model"]
