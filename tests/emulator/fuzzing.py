"""What the tests with `schemathesis` share: the normalised documents, resources to ask about, and checks.

Run as a program, it gives `schemathesis` much more time and all of its phases, stateful ones too; what is left of the
command line goes to it, as in

    PYTHONPATH=scripts python -m tests.emulator.fuzzing v1 --max-time 600 --seed 7
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import schemathesis
from schemathesis import Case, openapi
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi import checks

import aoai.emulator
from pipeline import normalise
from tests import spec_values
from tests.emulator.answers import UNDATED, address
from tests.emulator.stateful import Api, having, jsonl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from schemathesis import APIOperation, CheckContext, HookContext

Json = dict[str, Any]
VERSIONS = ("2024-10-21", "2025-04-01-preview", "v1")
BINARY = ("audio/", "image/", "text/plain", "application/octet-stream")
_VERSION = "AOAI_FUZZED_VERSION"
_ROOT = Path(__file__).parents[2]
_COMMAND = Path(sys.executable).with_name("st")


@cache
def described(version: str) -> Json:
    """Return the normalised document of a version, without what `schemathesis` reads in another way than it is meant.

    That is the parameter `api-version`, of which each request brings the right value, as what another version says is
    not in this document; the schemas of events, which are mostly those of their data: `events` is about these; and
    discriminators, in which a value that two variants have is missing, and which say nothing that the variants do not.
    """
    document = normalise.normalised(version)
    for item in document["paths"].values():
        for operation in item.values():
            given = operation.get("parameters", [])
            operation["parameters"] = [each for each in given if each["name"] != "api-version"]
            for answer in operation["responses"].values():
                answer.get("content", {}).get(spec_values.EVENTS, {}).pop("schema", None)
    document["servers"] = [{"url": prefix(version)}]
    for union in _unions(document):
        del union["discriminator"]
    return document


def _unions(node: Any) -> Iterator[Json]:
    """Yield the schemas that have a discriminator."""
    if isinstance(node, dict):
        if isinstance(node.get("discriminator"), dict) and ("oneOf" in node or "anyOf" in node):
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from _unions(inner)


def prefix(version: str) -> str:
    """Return what stands before each path."""
    return address(version)[0]


def query(version: str) -> dict[str, str]:
    """Return what names the version in the query."""
    return address(version)[1]


def names(version: str) -> list[str]:
    """Return the public names of the operations of a version; this is quick."""
    return sorted(spec_values.operations(version))


@cache
def operations(version: str) -> dict[str, APIOperation[Any, Any, Any, Any]]:
    """Return the operations of a version by public name."""
    found: dict[str, APIOperation[Any, Any, Any, Any]] = {}
    for each in openapi.from_dict(described(version)).get_all_operations():
        assert isinstance(each, Ok), each
        operation = each.ok()
        found[operation.definition.raw["operationId"]] = operation
    return found


def documented(ctx: CheckContext, response: Any, case: Case[Any]) -> bool | None:
    """Check that the status of a good answer is documented; that something can be refused, many documents leave out."""
    return checks.status_code_conformance(ctx, response, case) if response.status_code < 400 else None


def typed(ctx: CheckContext, response: Any, case: Case[Any]) -> bool | None:
    """Check the content type, but for files: all of them are octets in the documents, and say what they are."""
    given = response.headers.get("content-type", [""])[0]
    return None if given.startswith(BINARY) else checks.content_type_conformance(ctx, response, case)


def events(_: CheckContext, response: Any, case: Case[Any]) -> bool | None:
    """Check the events of a stream against the schema of their data, or of them as a whole where that is described."""
    if not response.headers.get("content-type", [""])[0].startswith(spec_values.EVENTS):
        return None
    version, name = case.operation.schema.raw_schema["info"]["version"], case.operation.definition.raw["operationId"]
    pinned = spec_values.operations(version)[name]
    assert pinned.events is not None
    assert pinned.events.schema is not None
    whole = name.startswith("threads.")
    for block in response.content.decode().removesuffix("\n\n").split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n"))
        ended = fields["data"] == "[DONE]"
        data = fields["data"] if ended else json.loads(fields["data"])
        if whole or not ended:
            found = {"event": fields["event"], "data": data} if whole else data
            assert pinned.document.faults(pinned.events.schema, found) == [], block
    return None


CHECKS: list[Callable[..., bool | None]] = [
    not_a_server_error,
    documented,
    typed,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.missing_required_header,
    events,
]


class Known:
    """Resources of an emulator, made as they are needed, for the parameters in paths.

    Args:
        api: the emulator as a version sees it.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self._ids: dict[str, str] = {}

    def of(self, path: str) -> dict[str, str]:
        """Return a value for each parameter of a path that there is something for."""
        found: dict[str, str] = {}
        before = ""
        for literal, parameter in re.findall(r"([^{}]+)(?:\{(\w+)\})?", path):
            before += literal
            if parameter:
                made = self._id(before.removesuffix("/"), parameter, found)
                if made is not None:
                    found[parameter] = made
                before += f"{{{parameter}}}"
        return found

    def _id(self, collection: str, parameter: str, parents: dict[str, str]) -> str | None:
        if parameter == "deployment_id":
            return "gpt-4o"
        if parameter == "model":
            return str(self._api("models.list")["data"][0]["id"])
        make = _MAKERS.get(collection)
        return None if make is None else make(self._api, parents)


def _file(api: Api, _: Json) -> str:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}
    row = {"custom_id": "a", "method": "POST", "url": "/chat/completions", "body": body}
    return str(api.upload(jsonl(row), "batch")["id"])


def _training(api: Api) -> str:
    row = {"messages": [{"role": "user", "content": "2+2"}, {"role": "assistant", "content": "4"}]}
    return str(api.upload(jsonl(*[row] * 10), "fine-tune")["id"])


def _completion(api: Api, _: Json) -> str:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}], "store": True}
    return str(api("chat.completions.create", body, deployment="gpt-4o")["id"])


def _batch(api: Api, _: Json) -> str:
    endpoint = "/v1/chat/completions" if api.version in UNDATED else "/chat/completions"
    body = {"input_file_id": _file(api, {}), "endpoint": endpoint, "completion_window": "24h"}
    return str(api("batches.create", body)["id"])


def _upload(api: Api, _: Json) -> str:
    body = {"filename": "a.jsonl", "bytes": 5, "mime_type": "application/jsonl", "purpose": "batch"}
    return str(api("uploads.create", body)["id"])


def _eval(api: Api, _: Json) -> str:
    config = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
    grader = {"type": "string_check", "name": "a", "operation": "eq", "input": "a", "reference": "a"}
    return str(api("evals.create", {"data_source_config": config, "testing_criteria": [grader]})["id"])


def _eval_run(api: Api, parents: Json) -> str:
    source = {"type": "file_content", "content": [{"item": {}, "sample": {"output_text": "a"}}]}
    run = api("evals.runs.create", {"data_source": {"type": "jsonl", "source": source}}, eval=parents["eval_id"])
    return str(run["id"])


def _run(api: Api, parents: Json) -> str:
    # A version may have runs without assistants; then they come from another.
    other = Api(api.http, having("threads.runs.create", "assistants.create")[-1])
    assistant = other("assistants.create", {"model": "gpt-4o"})["id"]
    return str(api("threads.runs.create", {"assistant_id": assistant}, thread=parents["thread_id"])["id"])


_MAKERS: dict[str, Callable[[Api, Json], str]] = {
    "/assistants": lambda api, _: api("assistants.create", {"model": "gpt-4o"})["id"],
    "/batches": _batch,
    "/chat/completions": _completion,
    "/containers": lambda api, _: api("containers.create", {"name": "work"})["id"],
    "/containers/{container_id}/files": lambda api, parents: api(
        "containers.files.create", files={"file": ("a.txt", b"a")}, container=parents["container_id"]
    )["id"],
    "/evals": _eval,
    "/evals/{eval_id}/runs": _eval_run,
    "/files": _file,
    "/fine_tuning/jobs": lambda api, _: api(
        "fine_tuning.jobs.create", {"model": "gpt-4o-mini", "training_file": _training(api)}
    )["id"],
    "/responses": lambda api, _: api("responses.create", {"model": "gpt-4o", "input": "hello"})["id"],
    "/threads": lambda api, _: api("threads.create", {"messages": [{"role": "user", "content": "hello"}]})["id"],
    "/threads/{thread_id}/messages": lambda api, parents: api(
        "threads.messages.create", {"role": "user", "content": "more"}, thread=parents["thread_id"]
    )["id"],
    "/threads/{thread_id}/runs": _run,
    "/uploads": _upload,
    "/vector_stores": lambda api, _: api("vector_stores.create", {"name": "all"})["id"],
    "/vector_stores/{vector_store_id}/files": lambda api, parents: api(
        "vector_stores.files.create", {"file_id": _file(api, {})}, store=parents["vector_store_id"]
    )["id"],
    "/vector_stores/{vector_store_id}/file_batches": lambda api, parents: api(
        "vector_stores.file_batches.create", {"file_ids": [_file(api, {})]}, store=parents["vector_store_id"]
    )["id"],
}


def _name_the_version(context: HookContext, case: Case[Any], kwargs: Json) -> None:
    """Add the version to each request of a long run; what `schemathesis` calls this for, is in its own process."""
    case.query = {**(case.query or {}), **query(os.environ[_VERSION])}


if _VERSION in os.environ:
    schemathesis.hook("before_call")(_name_the_version)
    for each in (documented, typed, events):
        schemathesis.check(each)


def main(arguments: list[str]) -> int:
    """Run `schemathesis` for a long time against the versions that are named, else all; return the exit status."""
    versions = [each for each in arguments if each in VERSIONS] or [*VERSIONS]
    options = [each for each in arguments if each not in VERSIONS] or ["--max-time", "300"]
    names = [check.__name__ for check in CHECKS] + ["use_after_free"]
    failed = 0
    for version in versions:
        with tempfile.TemporaryDirectory() as folder, aoai.emulator.running(key="sesame", pace=0.01) as emulator:
            document = Path(folder, "document.json")
            document.write_text(json.dumps(described(version)), encoding="utf-8")
            environment = os.environ | {"SCHEMATHESIS_HOOKS": "tests.emulator.fuzzing", _VERSION: version}
            environment["PYTHONPATH"] = os.pathsep.join([str(_ROOT), str(_ROOT / "scripts")])
            command = [str(_COMMAND), "run", str(document), "--url", emulator.endpoint + prefix(version)]
            command += ["-H", "api-key: sesame"]
            command += ["--checks", ",".join(names), "--suppress-health-check", "all", "--warnings", "off"]
            command += ["--continue-on-failure", "--request-timeout", "60", *options]
            failed |= subprocess.run(command, env=environment, cwd=folder, check=False).returncode
            print(f"{version}: {emulator.requests.count} requests", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
