"""scripts/add_version.py as a command, on a copy of the tree with two versions in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from pipeline import overlay, pins
from pipeline.documents import METHODS, SPEC, canonical, load, pretty
from pipeline.normalise import corrected
from pipeline.operations import without_routes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
OLD_V1 = Path(__file__).parent / "fixtures" / "v1_of_september_2025.json"
"""What was pinned as v1 before the document of March 2026: a distilled document, as in `spec/`."""


def script(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "scripts" / name, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)


def add_version(tree: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return script("add_version.py", *arguments, "--root", tree)


def snapshot(tree: Path) -> dict[str, bytes]:
    files = (path for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def plant(tmp_path: Path) -> Callable[..., Path]:
    """Return what makes a tree with some of the pinned versions, and of names and corrections what they need."""

    def planted(*versions: str) -> Path:
        tree = tmp_path / "tree"
        spec = tree / "spec"
        shutil.copytree(SPEC, spec)
        kept = [each for each in pins.read() if each.api_version in versions]
        for version in pins.versions():
            if version not in versions:
                shutil.rmtree(spec / version)
        (spec / pins.FILE).write_text(pins.text(kept))
        table = spec / "operations.toml"
        overlays = overlay.load_overlays(spec / "overlays")
        table.write_text(without_routes(table.read_text(), [corrected(each, spec, overlays)[0] for each in kept]))
        only_what_holds(spec)
        (tree / "docs").mkdir()
        for page in ("README.md", "CHANGELOG.md", "docs/generation.md"):
            shutil.copy(ROOT / page, tree / page)
        return tree

    return planted


def only_what_holds(spec: Path) -> None:
    overlays = overlay.load_overlays(spec / "overlays")
    used = {action.label for each in pins.read(spec) for action in corrected(each, spec, overlays)[1]}
    yaml: Any = YAML()
    for each in overlays:
        path = spec / "overlays" / each.name
        content = yaml.load(path)
        content["actions"] = [
            written for written, action in zip(content["actions"], each.actions, strict=True) if action.label in used
        ]
        if content["actions"]:
            yaml.dump(content, path)
        else:
            path.unlink()


def test_a_version_is_removed_and_added_back(plant: Callable[..., Path]) -> None:
    tree = plant("2024-08-01-preview", "2024-09-01-preview")
    done = script("regenerate.py", "--spec", tree / "spec", "--output", tree / "generated")
    assert done.returncode == 0, done.stderr
    # As it is written of two versions.
    done = add_version(tree, "2024-09-01-preview", "--from", SPEC)
    assert done.returncode == 0, done.stderr
    before = snapshot(tree)

    done = add_version(tree, "2024-09-01-preview", "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    removed = snapshot(tree)
    assert not [name for name in removed if "2024-09-01" in name or "2024_09_01" in name]
    assert b"| 2024-09-01-preview |" not in removed["README.md"]
    assert b"1 API versions, from 2024-08-01-preview to 2024-08-01-preview: 70 operations" in removed["CHANGELOG.md"]

    done = add_version(tree, "2024-09-01-preview", "--from", SPEC)
    assert (done.returncode, done.stderr) == (0, "")
    assert snapshot(tree) == before
    lines = done.stdout.splitlines()
    assert "2024-09-01-preview, beside 2024-08-01-preview: 15 differences" in lines
    assert "  schema completionUsage, field completion_tokens_details.reasoning_tokens: new (integer)" in lines
    assert "  schema createRunRequest, field parallel_tool_calls: new (ParallelToolCalls)" in lines
    # Of this version the older form of image parts holds no more; that chunks are streamed still does.
    assert any(
        re.match(r"2024-09-01-preview inference: corrected by streaming-answers\.yaml, ", each) for each in lines
    )
    assert any("difference: none" in each and each.startswith("2024-09-01-preview") for each in lines)


def test_the_old_v1_becomes_the_new(plant: Callable[..., Path]) -> None:
    tree = plant("2024-02-01", "v1")
    new, old = load(tree / "spec" / "v1" / "inference.json"), load(OLD_V1)
    (tree / "spec" / "v1" / "inference.json").write_text(pretty(old))
    kept = [each for each in pins.read(tree / "spec") if each.api_version != "v1"]
    of_v1 = pins.documents("v1")[0]
    (tree / "spec" / pins.FILE).write_text(pins.text([*kept, pins.pin(of_v1, old)]))

    done = add_version(tree, "v1", "--from", SPEC)
    assert (done.returncode, done.stderr) == (0, "")
    assert load(tree / "spec" / "v1" / "inference.json") == new
    assert pins.documents("v1", tree / "spec") == (of_v1,)
    assert b"| v1 | inference | 106 | 701 |" in (tree / "README.md").read_bytes()
    client = (tree / "generated" / "aoai_generated" / "v1" / "client.py").read_text()
    assert "conversations" in client

    said = set(re.findall(r"^  (.*)$", done.stdout, re.MULTILINE))
    before, after = Walk(old), Walk(new)
    expected = {f"operation {what}: {route}" for what, route in changes(before.operations, after.operations)}
    expected |= {f"schema {what}: {name}" for what, name in changes(before.schemas, after.schemas)}
    both = before.operations & after.operations
    expected |= {
        f"{route}: {name}: {what}"
        for what, (route, name) in changes(before.parameters, after.parameters)
        if route in both
    }
    both = before.schemas & after.schemas
    expected |= {
        f"schema {name}, field {path}: {what}"
        for what, (name, path) in changes(before.fields, after.fields)
        if name in both
    }
    listed = {each[:2] for each in before.values} & {each[:2] for each in after.values}
    expected |= {
        f"schema {name}{', field ' + path if path else ''}: value {what}: {value}"
        for what, (name, path, value) in changes(before.values, after.values)
        if name in both and (name, path) in listed
    }
    assert len(expected) > 1000
    ours = {re.sub(r": new \(.*\)$", ": new", line) for line in said if re.search(r"gone|new", line)}
    kinds = re.compile(r"operation |schema |\S+ \S+: (query|header) parameter [^:]*: (gone|new)$")
    ours = {line for line in ours if kinds.match(line) and " became " not in line}
    assert sorted(ours) == sorted(expected)


def changes(before: set[Any], after: set[Any]) -> Iterator[tuple[str, Any]]:
    for each in before - after:
        yield "gone", each
    for each in after - before:
        yield "new", each


class Walk:
    """What a document has, looked for without the pipeline."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.operations: set[str] = set()
        self.parameters: set[tuple[str, str]] = set()
        self.schemas: set[str] = set(document["components"]["schemas"])
        self.fields: set[tuple[str, str]] = set()
        self.values: set[tuple[str, str, str]] = set()
        shared = document["components"].get("parameters", {})
        for path, item in document["paths"].items():
            for method in METHODS:
                if method not in item:
                    continue
                route = f"{method.upper()} {re.sub('{[^}]*}', '{}', path)}"
                self.operations.add(route)
                for written in [*item.get("parameters", []), *item[method].get("parameters", [])]:
                    parameter = shared[written["$ref"].rpartition("/")[2]] if "$ref" in written else written
                    if parameter["in"] != "path":
                        self.parameters.add((route, f"{parameter['in']} parameter {parameter['name']}"))
        for name, schema in document["components"]["schemas"].items():
            self.look(name, "", schema)

    def look(self, name: str, path: str, schema: Any) -> None:
        if not isinstance(schema, dict):
            return
        for value in [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]:
            self.values.add((name, path, str(value)))
        for field, inner in schema.get("properties", {}).items():
            place = f"{path}.{field}" if path else field
            self.fields.add((name, place))
            self.look(name, place, inner)
        for key in ("allOf", "anyOf", "oneOf"):
            for inner in schema.get(key, []):
                self.look(name, path, inner)
        self.look(name, path, schema.get("items"))
        self.look(name, path, schema.get("additionalProperties"))


@pytest.fixture
def upstream(tmp_path: Path) -> Callable[[str, dict[str, Any]], Path]:
    """Return what makes a folder of one upstream document with its manifest."""

    def made(version: str, document: dict[str, Any]) -> Path:
        folder = tmp_path / "upstream"
        folder.mkdir()
        origin = pins.Origin(api_version=version, surface="inference", upstream_path="a.json", as_of="2026-03-03")
        pin = pins.pin(origin, document)
        (folder / "MANIFEST.toml").write_text(pins.text([pin]) + 'file = "a.json"\n')
        (folder / "a.json").write_text(canonical(document))
        return folder

    return made


def test_an_operation_without_a_name_gets_a_proposal(
    plant: Callable[..., Path], upstream: Callable[[str, dict[str, Any]], Path]
) -> None:
    tree = plant("2024-02-01")
    document = load(SPEC / "2024-02-01" / "inference.json")
    chat = "/deployments/{deployment-id}/chat/completions"
    responses = {"200": {"description": "Done"}}
    document["paths"]["/chats/{chat-id}/archive"] = {"post": {"responses": responses}}
    document["paths"][f"{chat}/shared"] = {"get": {"responses": responses}}
    before = snapshot(tree)
    done = add_version(tree, "2024-03-01-preview", "--from", upstream("2024-03-01-preview", document))
    assert done.returncode == 1
    assert "2024-03-01-preview: 2 operations have no public name" in done.stderr
    proposed = tree / "spec" / "operations.proposed.toml"
    text = proposed.read_text()
    assert '[chats]\narchive = ["POST /chats/{chat_id}/archive"]' in text
    assert f'[chat.completions.shared]\nlist = ["GET {chat.replace("-", "_")}/shared"]' in text
    proposed.unlink()
    assert snapshot(tree) == before


def test_what_goes_wrong_is_said_and_changes_nothing(
    plant: Callable[..., Path], upstream: Callable[[str, dict[str, Any]], Path]
) -> None:
    tree = plant("2024-02-01")
    document = load(SPEC / "2024-02-01" / "inference.json")
    document["components"]["schemas"]["chatCompletionRequestMessage"]["properties"]["role"] = {
        "allOf": [{"type": "string"}, {"type": "object"}]
    }
    before = snapshot(tree)
    done = add_version(tree, "2024-03-01-preview", "--from", upstream("2024-03-01-preview", document))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert (
        "error: 2024-03-01-preview/inference#/components/schemas/chatCompletionRequestMessage/properties/role/allOf/1: "
        "allOf whose members cannot all hold: types ['object', 'string']; mend it with an overlay\n"
    ) in done.stderr
    assert snapshot(tree) == before


def test_a_version_that_is_not_there_cannot_be_removed(plant: Callable[..., Path]) -> None:
    tree = plant("2024-02-01")
    before = snapshot(tree)
    done = add_version(tree, "2024-03-01-preview", "--remove")
    assert (done.returncode, "2024-03-01-preview is not pinned" in done.stderr) == (1, True)
    done = add_version(tree, "2024-02-01", "--remove")
    assert (done.returncode, "2024-02-01 is the only version that is pinned" in done.stderr) == (1, True)
    assert snapshot(tree) == before


@pytest.mark.parametrize("name", ["pin", "regenerate", "add_version"])
def test_missing_extras_are_named(name: str) -> None:
    program = (
        "import runpy, sys\n"
        "sys.modules['tomlkit'] = None\n"
        f"sys.path.insert(0, {str(ROOT / 'scripts')!r})\n"
        f"runpy.run_path({str(ROOT / 'scripts' / f'{name}.py')!r}, run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: tomlkit is not installed; run pip install -e '.[regenerate]'\n"
