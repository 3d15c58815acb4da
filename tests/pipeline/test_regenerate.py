"""scripts/regenerate.py as a command: what it writes, what it refuses, and that a failure loses nothing."""

from __future__ import annotations

import hashlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline import pins
from pipeline.documents import PipelineError
from pipeline.normalise import check_overlays

ROOT = Path(__file__).resolve().parents[2]
VERSION = "2024-02-01"
PACKAGE = "v2024_02_01"
GENERATED = ROOT / "generated" / "aoai_generated"


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, **options)  # type: ignore[call-overload,no-any-return]


def snapshot(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A folder with an older generation of one version in it, a mark in a file, and a file that is no longer made."""
    package = tmp_path / "out" / "aoai_generated"
    shutil.copytree(GENERATED / PACKAGE, package / PACKAGE)
    (package / PACKAGE / "__init__.py").write_text("OLD = True\n")
    (package / PACKAGE / "gone.py").write_text("OLD = True\n")
    return tmp_path / "out"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the spec folder, to be damaged."""
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


def refused(output: Path, spec: Path, *arguments: str) -> str:
    """Run into an error, see that nothing changed, and return what was said."""
    before = snapshot(output)
    result = run("--spec", str(spec), "--output", str(output), *arguments)
    assert result.returncode == 1, result
    assert "Traceback" not in result.stderr
    assert snapshot(output) == before
    assert not list(output.glob(".generating-*"))
    return result.stderr


def test_writes_one_version_and_counts_it(output: Path) -> None:
    result = run(VERSION, "--output", str(output))
    assert result.returncode == 0, result.stderr
    parts, counted = result.stdout.splitlines()
    assert re.fullmatch(r"(\d+) models, \1 different, (\d+) operations, \2 different, (\d+) resources, \3 .*", parts)
    assert counted.startswith("2024-02-01 ")
    assert "20 of   20 operations   110 of  110 schemas   273 of  275 properties   difference: none, 2 left" in counted
    # It is the first of what it shares with later versions, or of two older ones.
    fresh = snapshot(output / "aoai_generated")
    ours = {name: digest for name, digest in snapshot(GENERATED).items() if name.endswith(f"_{PACKAGE}.py")}
    shared = [name for name in ours if fresh.get(name) == ours[name]]
    assert len(shared) > 50
    assert {f"{PACKAGE}/client.py", "clients.py", "documents.json", "other_versions.py"} <= fresh.keys()
    assert f"{PACKAGE}/gone.py" not in fresh


def test_a_package_of_some_versions_works_alone(tmp_path: Path) -> None:
    assert run(VERSION, "v1", "--output", str(tmp_path)).returncode == 0
    program = (
        "import aoai_generated, aoai\n"
        "print(aoai.versions(), aoai_generated.__file__)\n"
        "client = aoai.AzureOpenAI(api_version='2024-02-01', azure_endpoint='http://127.0.0.1:9', api_key='k')\n"
        "print(client.chat.completions.create)\n"
        "from aoai_generated.v2024_02_01.models import CompletionUsage\n"
        "print(CompletionUsage.from_dict({}).prompt_tokens_details)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    versions, method, details = done.stdout.splitlines()
    assert versions == f"('2024-02-01', 'v1') {tmp_path}/aoai_generated/__init__.py"
    assert "create" in method
    assert details == "None"


def test_a_package_of_some_versions_goes_elsewhere() -> None:
    result = run(VERSION)
    assert result.returncode == 1
    assert "name a folder for one of some with --output" in result.stderr


def test_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    results = []
    for seed in ("1", "2"):
        result = run("2024-10-21", "v1", "--output", str(tmp_path / seed), env={**os.environ, "PYTHONHASHSEED": seed})
        assert result.returncode == 0, result.stderr
        results.append(snapshot(tmp_path / seed))
    assert results[0] == results[1]


def test_check_lists_what_drifted_and_writes_nothing(output: Path) -> None:
    before = snapshot(output)
    result = run(VERSION, "--check", "--output", str(output))
    assert result.returncode == 1
    assert f"differs: aoai_generated/{PACKAGE}/__init__.py" in result.stdout.splitlines()
    assert f"differs: aoai_generated/{PACKAGE}/gone.py" in result.stdout.splitlines()
    assert "run scripts/regenerate.py" in result.stderr
    assert snapshot(output) == before


def test_check_is_content_with_what_is_committed() -> None:
    result = run("--check")
    assert result.returncode == 0, result.stdout
    assert len(result.stdout.splitlines()) == 1 + len(pins.versions())


def test_unknown_version(output: Path, spec: Path) -> None:
    said = refused(output, spec, "2024-99-99")
    assert "2024-99-99: not pinned" in said
    assert "2024-10-21" in said


def test_damaged_document(output: Path, spec: Path) -> None:
    path = spec / VERSION / "inference.json"
    path.write_text(path.read_text()[:-100])
    said = refused(output, spec, VERSION)
    assert "inference.json" in said
    assert "scripts/pin.py" in said


def test_missing_document(output: Path, spec: Path) -> None:
    (spec / VERSION / "inference.json").unlink()
    assert "is missing" in refused(output, spec, VERSION)


def test_overlay_that_matches_nothing(spec: Path) -> None:
    (spec / "overlays" / "zz.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nx-aoai-documents: [2024-02-01/inference]\n"
        "actions: [{target: $.paths.nowhere, description: why, remove: true}]\n"
    )
    with pytest.raises(PipelineError, match=r"(?s)zz\.yaml.*\$\.paths\.nowhere"):
        check_overlays(spec)


def test_operation_without_a_public_name(output: Path, spec: Path) -> None:
    table = spec / "operations.toml"
    text = table.read_text()
    assert '"POST /deployments/{deployment_id}/embeddings", ' in text
    table.write_text(text.replace('"POST /deployments/{deployment_id}/embeddings", ', ""))
    assert "spec/operations.toml" in refused(output, spec, VERSION)


def test_schema_that_the_generator_would_lose(output: Path, spec: Path) -> None:
    path = spec / VERSION / "inference.json"
    document = json.loads(path.read_text())
    document["components"]["schemas"]["usage"] = {
        "type": "object",
        "properties": {"a": {"$ref": "#/components/schemas/x"}},
    }
    path.write_text(json.dumps(document))
    assert "#/components/schemas/x" in refused(output, spec, VERSION)


def test_a_file_that_cannot_be_written_whole(output: Path) -> None:
    before = snapshot(output)

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    result = run("v1", "--output", str(output), preexec_fn=small_files)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "File too large" in result.stderr
    assert snapshot(output) == before
    assert not list(output.glob(".generating-*"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_interrupted_in_the_middle(output: Path, number: signal.Signals) -> None:
    before = snapshot(output / "aoai_generated")
    command = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), "v1", VERSION, "--output", str(output)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background may ignore interrupts, and its children would too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not list(output.glob(".generating-*/aoai_generated/models/*.py")):
        assert process.poll() is None, "it ended before it could be interrupted"
        time.sleep(0.01)
    process.send_signal(number)
    _, said = process.communicate(timeout=120)
    assert process.returncode == (130 if number is signal.SIGINT else -number)
    assert snapshot(output / "aoai_generated") == before
    if number is signal.SIGINT:
        assert "as it was" in said
        assert not list(output.glob(".generating-*"))


def test_a_run_killed_between_two_renames_is_mended(output: Path) -> None:
    package = output / "aoai_generated"
    before = snapshot(package / PACKAGE)
    package.rename(output / f".old-{package.name}")
    run("2024-99-98", "--output", str(output))  # refused before anything is touched
    result = run(VERSION, "--check", "--output", str(output))
    assert result.returncode == 1
    assert snapshot(package / PACKAGE) == before
    assert not list(output.glob(".old-*"))
