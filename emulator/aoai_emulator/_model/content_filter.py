"""Content filtering on command: marks in a text say what the filter finds in it.

- `[[filter:violence]]` anywhere in a prompt: the request is refused with 400 `content_filter`.
- `[[filter-output:hate]]` in a prompt: the answer is cut in the middle, `finish_reason` is `content_filter`.
- `[[note:sexual]]` in a prompt: it is found, at low severity, and nothing is held back.

The words are the categories: `hate`, `self_harm`, `sexual` and `violence`, which have a severity, `high` where it is
filtered; and `jailbreak`, `profanity`, `indirect_attack`, `protected_material_text` and `protected_material_code`,
which are found or not. The marks themselves are never repeated in an answer.

With the request header `x-aoai-filter: asynchronous`, the verdicts on a streamed chat come in chunks of their own,
with `content_filter_offsets`, after the text that they are on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aoai_emulator._protocol import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._protocol import Json

SEVERITIES = ("hate", "self_harm", "sexual", "violence")
OF_PROMPTS = ("jailbreak", "profanity", "indirect_attack")
OF_ANSWERS = ("profanity", "protected_material_text", "protected_material_code")
_MARK = re.compile(r"\[\[(filter|filter-output|note):([a-z_]+)\]\]")
_MESSAGE = (
    "The response was filtered because the prompt triggered Azure OpenAI's content management policy. "
    "Please modify your prompt and retry."
)


def marks(texts: Iterable[str]) -> dict[str, list[str]]:
    """Return the categories that are marked in some texts, by the kind of mark: `filter`, `filter-output`, `note`."""
    found: dict[str, list[str]] = {"filter": [], "filter-output": [], "note": []}
    for text in texts:
        for kind, category in _MARK.findall(text):
            if category in (*SEVERITIES, *OF_PROMPTS, *OF_ANSWERS):
                found[kind].append(category)
    return found


def results(filtered: Iterable[str] = (), noted: Iterable[str] = (), *, prompt: bool = False) -> Json:
    """Return what the filter found by category, in Azure's form.

    Args:
        filtered: the categories that were held back.
        noted: those found that were not.
        prompt: whether it was a prompt, for which the filter also looks for attacks.
    """
    filtered, noted = set(filtered), set(noted)
    found: Json = {}
    for category in SEVERITIES:
        severity = "high" if category in filtered else "low" if category in noted else "safe"
        found[category] = {"filtered": category in filtered, "severity": severity}
    always = {"jailbreak"} if prompt else set[str]()
    for category in OF_PROMPTS if prompt else OF_ANSWERS:
        if category in always | filtered | noted:
            found[category] = {"filtered": category in filtered, "detected": category in filtered | noted}
    return found


def of_prompts(prompts: Iterable[Iterable[str]]) -> list[Json]:
    """Return `prompt_filter_results`.

    Args:
        prompts: the texts of each prompt; a chat is one.

    Raises:
        RefusedError: a prompt is filtered.
    """
    verdicts: list[Json] = []
    for index, texts in enumerate(prompts):
        found = marks(texts)
        verdict = results(found["filter"], found["note"], prompt=True)
        if found["filter"]:
            raise refusal(verdict)
        verdicts.append({"prompt_index": index, "content_filter_results": verdict})
    return verdicts


def refusal(verdict: Json) -> RefusedError:
    """Return the refusal of a prompt that the filter holds back."""
    inner = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": verdict}
    error = RefusedError(400, "content_filter", _MESSAGE, inner=inner)
    error.error |= {"param": "prompt", "type": None}
    return error


def offsets(check: int, start: int, end: int) -> Json:
    """Return which part of an answer, in characters, a verdict is on, as the asynchronous filter says it."""
    return {"check_offset": check, "start_offset": start, "end_offset": end}


def cut(text: str) -> str:
    """Return what of an answer comes through when its end is held back: about half, to the end of a word."""
    half = text[: len(text) // 2]
    return half.rpartition(" ")[0] or half
