"""The unions of models, and lists and maps of models, that have a name, as of 2024-04-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .prompt_filter_result_v2024_04_01_preview import PromptFilterResult

    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
else:
    PromptFilterResults = ListOf(Ref("prompt_filter_result_v2024_04_01_preview.PromptFilterResult"))
