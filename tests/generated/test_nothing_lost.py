"""Everything that the pinned documents have is generated: operations, schemas, properties, values, answers."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path

import pytest

import aoai_generated
from aoai_generated import OPERATIONS, VERSIONS

from .matching import Generated, match
from .pinned import ROOT, SPEC, documents, left_out, pointer_text, properties, public_names, versions, wiped

GENERATED = Path(str(aoai_generated.__file__)).parent

MENDED = (
    # Documents, place, and why the generated code has something else there: each is mended by an overlay.
    (
        "20*/inference",
        "#/components/schemas/chatCompletionRequestMessage[TF]* -> *",
        "What these two extend has become a union, which no object can extend; nothing refers to them.",
    ),
    (
        "20*/inference",
        "#/components/schemas/vectorStoreFileObject/properties/chunking_strategy/oneOf/?",
        "The strategies of a request stand where those of an answer belong.",
    ),
    (
        "20*/inference",
        "#/paths/~1deployments~1{deployment-id}~1chat~1completions/post/responses/200/content/*/oneOf/1",
        "Only a stream carries the chunk that is listed as a second JSON answer.",
    ),
    (
        "2025-0[34]-01-preview/inference",
        "#/components/schemas/ComputerTool/properties/type",
        "The service takes computer_use_preview, and not the value that stands here.",
    ),
    (
        "2025-0[34]-01-preview/inference",
        "#/paths/~1responses~1{response_id}/delete/responses/200/",
        "The service answers a deletion with an object.",
    ),
    (
        "2025-04-01-preview/authoring",
        "#/components/schemas/CreateEvalCompletionsRunDataSource/properties/source/properties/type",
        "The names of three schemas stand here as if they were values.",
    ),
    (
        "2025-04-01-preview/authoring",
        "#/components/schemas/*Eval* -> #/components/schemas/*Eval*",
        "Alternatives are joined as if all of them held at once.",
    ),
    (
        "*/inference",
        "#/components/schemas/runStepObject/properties/object",
        "The service says thread.run.step.",
    ),
    (
        "2022-12-01/authoring",
        "#/definitions/ScaleSettingsUpdate/properties/scale_type",
        "It is the base of one variant, which is known by the value of its own.",
    ),
    (
        "2025-02-01-preview/authoring",
        "#/definitions/*Method*/properties/type",
        "Two variants share one list of values, of which each has its own.",
    ),
    (
        "*/inference",
        "#/components/schemas/OpenAI.*Item*/properties/type",
        "No variant has the value output_message, which stands in the list of all.",
    ),
    (
        "*/inference",
        "#/paths/~1chat~1completions/post -> *AzureContentFilterResultForPrompt/properties/*",
        "The verdict on a prompt is wrapped twice in the same two fields.",
    ),
    (
        "*/inference",
        "#/paths/~1chat~1completions/post/responses/200/content/application~1json/schema/anyOf/1/*",
        "Only a stream carries the chunk that is listed as a second JSON answer.",
    ),
    (
        "*/inference",
        "#/paths/~1evals/post/requestBody/content/application~1json/schema/properties/statusCode",
        "The status of the answer slipped into the body of the request.",
    ),
    (
        "*/inference",
        "#/components/schemas/OpenAI.GraderMulti -> *",
        "Several graders have names; the document has one without.",
    ),
    (
        "*/inference",
        "#/paths/~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get/responses/200/*",
        "The content of a file is its pieces; the document has the page of a search.",
    ),
    (
        "preview/inference",
        "#/paths/~1videos/post/requestBody/content/application~1json/schema",
        "The form takes all that the JSON takes, and a picture besides.",
    ),
    (
        "*/inference",
        "#/paths/*/parameters/accept",
        "Which content types are understood is not for a caller to say.",
    ),
)


def mended(document: str, place: str) -> int | None:
    """Return which mended mistake a place belongs to."""
    found = (
        i for i, (names, places, _) in enumerate(MENDED) if fnmatchcase(document, names) and fnmatchcase(place, places)
    )
    return next(found, None)


@pytest.mark.parametrize("version", versions())
def test_everything_of_a_version_is_generated(version: str) -> None:
    lost: dict[str, str] = {}
    for matched in match(version):
        name = matched.pinned.name
        reviewed = {place for document, place in left_out() if document == name}
        wrong = {
            place: what
            for place, what in matched.missing.items()
            if place not in reviewed and mended(name, place) is None
        }
        lost |= {f"{name}{place}": what for place, what in wrong.items()}
        print(
            f"{name:<30} {matched.operations:>3} operations"
            f" {matched.schemas:>4} schemas {matched.properties:>5} properties"
            f"   difference: {len(wrong) or 'none'}, {len(matched.missing) - len(wrong)} mended or left out"
        )
    assert lost == {}


def test_no_property_is_passed_over() -> None:
    passed_over: list[str] = []
    for version in versions():
        for matched in match(version):
            for component in matched.pinned.components.values():
                passed_over += [
                    f"{matched.pinned.name}{pointer_text(found.pointer)}"
                    for found in properties(component)
                    if found.pointer not in matched.met and pointer_text(found.pointer) not in matched.missing
                ]
    assert passed_over == []


def test_counts() -> None:
    found = [matched for version in versions() for matched in match(version)]
    pins = {
        f"{pin['api_version']}/{pin['surface']}": (pin["operations"], pin["schemas"])
        for pin in tomllib.loads((SPEC / "pins.toml").read_text())["document"]
    }
    assert {matched.pinned.name: (matched.operations, matched.schemas) for matched in found} == pins
    totals = (len(versions()), sum(each.operations for each in found), sum(each.schemas for each in found))
    print(*totals, sum(each.properties for each in found))
    assert totals == (20, 1213, 5638)


def test_what_is_left_out_is_not_there() -> None:
    missing = {(m.pinned.name, place) for version in versions() for m in match(version) for place in m.missing}
    assert left_out() - missing == set()


def test_what_is_mended_was_wrong() -> None:
    missing = [(m.pinned.name, place) for version in versions() for m in match(version) for place in m.missing]
    assert {mended(*each) for each in missing} - {None} == set(range(len(MENDED)))


def test_the_index_names_the_versions_and_operations() -> None:
    assert list(VERSIONS) == list(versions())
    expected: dict[str, list[str]] = {name: [] for name, _ in public_names().values()}
    for version in versions():
        api = Generated(version).api
        for name in api.OPERATIONS:
            expected[name].append(version)
    expected["threads.messages.delete"] = list(OPERATIONS["threads.messages.delete"])
    assert {name: list(having) for name, having in OPERATIONS.items()} == expected


@pytest.mark.parametrize("version", versions())
def test_no_operation_is_made_up(version: str) -> None:
    listed = [each for document in documents(version) for each in document.operations()]
    known = {public_names()[wiped(f"{each.method} {each.path}")][0] for each in listed}
    made_up = Generated(version).api.OPERATIONS.keys() - known
    assert made_up <= {"threads.messages.delete"}, "what the service has and no document names"


def test_every_module_imports() -> None:
    for path in sorted(GENERATED.rglob("*.py")):
        parts = path.relative_to(GENERATED.parent).with_suffix("").parts
        import_module(".".join(parts).removesuffix(".__init__"))


def test_size() -> None:
    size = sum(path.stat().st_size for path in (ROOT / "generated").rglob("*.py"))
    print(f"{size:,} bytes")
    assert size < 15_000_000


def test_a_model_is_imported_when_it_is_used() -> None:
    program = """
import sys
from aoai_generated.v2024_10_21 import models
prefix = "aoai_generated.models."
def imported(): return sorted(name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix))
print(imported())
models.Batch
print(imported())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["[]", "['batch_v2024_08_01_preview']", ""]
