"""Measure what importing the models of a version costs: CPU ms of fresh processes, warm bytecode, medians.

Each stage is a program of its own and does all that the stage above it does; the stages run in turns, and a stage's
"ms beyond attrs" is the median over turns of its CPU time less that of the attrs stage in the same turn. So the start
of Python and the import of attrs, which any attrs model needs, are not in it, and the rest is: this package's own
code, orjson, the modules of the models and the making of their classes. `of budget` is the share of the 30 ms that
the project allows for importing the models beyond attrs; `modules` is the length of `sys.modules` at the end, and
`models` how many model classes exist. Read the rows of a version downwards: `package` is what an import statement
costs, `chat answer read` what a program pays that reads one answer, `every model` what nobody pays unless they ask
for each class by name.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import import_module

from aoai_generated import UNDATED, VERSIONS

BUDGET_MS = 30.0
NOTHING = "import sys"
ATTRS = "import sys, attrs"
ORJSON = "import sys, attrs, orjson"
ANSWER = """
answer = models.{model}.from_json(b'''{{
  "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz", "object": "chat.completion", "created": 1730000000,
  "model": "gpt-4o-2024-08-06", "system_fingerprint": "fp_0123456789",
  "prompt_filter_results": [{{"prompt_index": 0, "content_filter_results": {{
    "hate": {{"filtered": false, "severity": "safe"}}, "jailbreak": {{"filtered": false, "detected": false}},
    "self_harm": {{"filtered": false, "severity": "safe"}}, "sexual": {{"filtered": false, "severity": "safe"}},
    "violence": {{"filtered": false, "severity": "safe"}}}}}}],
  "choices": [{{"index": 0, "finish_reason": "stop", "logprobs": null,
    "message": {{"role": "assistant", "content": "It rains in Oslo.", "refusal": null}},
    "content_filter_results": {{
      "hate": {{"filtered": false, "severity": "safe"}}, "self_harm": {{"filtered": false, "severity": "safe"}},
      "sexual": {{"filtered": false, "severity": "safe"}}, "violence": {{"filtered": false, "severity": "safe"}}}}}}],
  "usage": {{"prompt_tokens": 14, "completion_tokens": 6, "total_tokens": 20}}
}}''')
assert answer.choices[0].message.content == "It rains in Oslo."
"""
EVERY = "\nfor name in dir(models): getattr(models, name)\n"
COUNT = """
runtime = sys.modules.get("aoai._runtime.model")
base = runtime and runtime.BaseModel
made = [cls for module in list(sys.modules.values()) if "aoai_generated" in getattr(module, "__name__", "")
        for cls in vars(module).values() if isinstance(cls, type) and cls is not base and issubclass(cls, base)]
print(len(modules), len(set(made)))
"""


@dataclass
class Row:
    """One stage of one version."""

    version: str
    stage: str
    cpu_ms: float
    beyond_attrs_ms: float
    modules: int
    models: int


def stages(package: str) -> dict[str, str]:
    """Return the programs that are run for a version, by the name of the stage."""
    models = f"{ATTRS}\nimport aoai_generated.{package}.models as models"
    answer = ANSWER.format(model=next(name for name in names(package) if name.endswith("CreateChatCompletionResponse")))
    return {
        "package": models,
        "chat answer read": models + answer,
        "every model": models + answer + EVERY,
    }


def names(package: str) -> list[str]:
    """Return the names that the models of a version have in public."""
    return dir(import_module(f"aoai_generated.{package}.models"))


class Runner:
    """Runs programs in fresh interpreters that keep their bytecode in a folder of their own."""

    def __init__(self, cache: str) -> None:
        self._command = [sys.executable, "-I", "-X", f"pycache_prefix={cache}", "-c"]

    def cpu(self, program: str) -> float:
        """Return the CPU ms of a whole process, start and end included."""
        child = os.posix_spawn(sys.executable, [*self._command, program], os.environ)
        _, status, usage = os.wait4(child, 0)
        assert status == 0, program
        return (usage.ru_utime + usage.ru_stime) * 1e3

    def counts(self, program: str) -> tuple[int, int]:
        """Return how many modules and model classes there are at the end of a program."""
        counting = f"{program}\nmodules = set(sys.modules)\n{COUNT}"
        shown = subprocess.run([*self._command, counting], check=True, capture_output=True, text=True).stdout
        modules, models = shown.split()
        return int(modules), int(models)


def measure(packages: dict[str, str], repeat: int) -> Iterator[Row]:
    """Yield a row for each stage: first those without a version, then those of each version."""
    programs = {("", "nothing"): NOTHING, ("", "attrs"): ATTRS, ("", "attrs, orjson"): ORJSON}
    for version, package in packages.items():
        programs |= {(version, stage): program for stage, program in stages(package).items()}
    with tempfile.TemporaryDirectory() as cache:
        runner = Runner(cache)
        counts = {key: runner.counts(program) for key, program in programs.items()}  # writes the bytecode, too
        turns = [{key: runner.cpu(program) for key, program in programs.items()} for _ in range(repeat)]
    for (version, stage), (modules, models) in counts.items():
        cpu = statistics.median(turn[version, stage] for turn in turns)
        beyond = statistics.median(turn[version, stage] - turn["", "attrs"] for turn in turns)
        yield Row(version, stage, cpu, beyond, modules, models)


def chosen() -> dict[str, str]:
    """Return the newest stable dated version, the newest dated one, v1 and the one with the most models."""
    dated = [version for version in VERSIONS if version not in UNDATED]
    stable = [version for version in dated if not version.endswith("-preview")]
    biggest = max(VERSIONS, key=lambda version: len(names(VERSIONS[version])))
    wanted = {stable[-1], dated[-1], biggest, "v1"}
    return {version: package for version, package in VERSIONS.items() if version in wanted}


def show(rows: list[Row]) -> None:
    """Print the table."""
    print(f"{'version':<19} {'stage':<17} {'CPU ms':>7} {'beyond attrs':>13} {'of budget':>10} ", end="")
    print(f"{'modules':>8} {'models':>7}")
    for row in rows:
        share = f"{row.beyond_attrs_ms / BUDGET_MS:>10.0%}" if row.version else f"{'':>10}"
        print(
            f"{row.version:<19} {row.stage:<17} {row.cpu_ms:>7.1f} {row.beyond_attrs_ms:>13.1f} {share} "
            f"{row.modules:>8} {row.models:>7}"
        )
    print(f"target: models import in under {BUDGET_MS:.0f} ms beyond attrs")


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", metavar="VERSION", help="the newest ones and the biggest unless named")
    parser.add_argument("--repeat", type=int, default=21)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    packages = {version: VERSIONS[version] for version in options.versions} or chosen()
    rows = list(measure(packages, options.repeat))
    if options.json:
        print(json.dumps({"budget_ms": BUDGET_MS, "rows": [asdict(row) for row in rows]}, indent=2))
    else:
        show(rows)


if __name__ == "__main__":
    main()
