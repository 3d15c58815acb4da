from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .code_interpreter_file_output_files_item_v2025_03_01_preview import CodeInterpreterFileOutputFilesItem


@define
class CodeInterpreterFileOutput(BaseModel):
    """`CodeInterpreterFileOutput` of the inference API, as of 2025-03-01-preview."""

    files: list[CodeInterpreterFileOutputFilesItem]
    type: Literal["files"]

    __shapes__ = {
        "files": ListOf(
            Ref("code_interpreter_file_output_files_item_v2025_03_01_preview.CodeInterpreterFileOutputFilesItem")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[CodeInterpreterFileOutputFilesItem | Mapping[str, Any]],
            type: Literal["files"],
        ) -> None: ...
