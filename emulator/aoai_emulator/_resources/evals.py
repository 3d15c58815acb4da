"""Evals: criteria that samples are graded by, and runs that really grade each item in the background."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import orjson

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources import files
from aoai_emulator._resources.chat import stored as chat_stored
from aoai_emulator._resources.graders.grading import GradeError, check, content_of, filled, grade
from aoai_emulator._service.answering import perform
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found, metadata_of, told
from aoai_emulator._spec.documents import JSON, document

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work

KIND, RUN, ITEM = "eval", "eval.run", "eval.run.output_item"
OVER = {"completed", "failed", "canceled"}
PORTIONS = 5
"""In how many steps the items are graded."""
MOST_STORED = 100
_DEFAULTS = {"temperature": 1.0, "top_p": 1.0, "seed": 42}


def create(call: Call) -> Reply:
    """Keep what samples are to be graded by.

    Raises:
        RefusedError: a criterion can never give a score (400).
    """
    body = call.body
    if not body["testing_criteria"]:
        raise invalid("testing_criteria", "Invalid 'testing_criteria': at least one is needed.")
    for index, grader in enumerate(body["testing_criteria"]):
        try:
            check(grader)
        except GradeError as error:
            raise invalid(f"testing_criteria[{index}]", f"Invalid 'testing_criteria[{index}]': {error}") from None
    identifier = call.emulator.new_id("eval_", 32)
    made: Json = {
        "id": identifier,
        "object": "eval",
        "created_at": call.emulator.now(),
        "name": body.get("name") or identifier,
        "metadata": metadata_of(body),
        "data_source_config": body["data_source_config"],
        "testing_criteria": body["testing_criteria"],
        "_updated_at": call.emulator.now(),
    }
    call.store.put(KIND, identifier, made)
    return answer(call, _view(call, made))


def retrieve(call: Call) -> Reply:
    """Return an eval.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, _eval(call)))


def list_evals(call: Call) -> Reply:
    """Return the evals, the oldest first unless the call says otherwise.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    page = listed(call, KIND, descending=False, view=lambda body: _view(call, body))
    if call.query.get("order_by") == "updated_at":
        page["data"].sort(key=lambda body: body["_updated_at"], reverse=call.query.get("order") == "desc")
    return answer(call, page)


def update(call: Call) -> Reply:
    """Change name or metadata.

    Raises:
        RefusedError: there is none of this id (404).
    """
    changes: Json = {"_updated_at": call.emulator.now()}
    if call.body.get("name"):
        changes["name"] = call.body["name"]
    if "metadata" in call.body:
        changes["metadata"] = metadata_of(call.body)
    with call.store.transaction():
        body = _eval(call) | changes
        call.store.put(KIND, body["id"], body)
    return answer(call, _view(call, body))


def delete(call: Call) -> Reply:
    """Delete an eval with its runs.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        identifier = _eval(call)["id"]
        for run_ in call.store.list(RUN, parent=identifier, limit=None).items:
            call.store.delete_all(ITEM, run_["id"])
        call.store.delete_all(RUN, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"object": "eval.deleted", "deleted": True, "eval_id": identifier})


def create_run(call: Call) -> Reply:
    """Begin to grade the items of a source.

    Raises:
        RefusedError: there is no such eval or file, or the emulator has no such source (400).
    """
    body, made_of = call.body, _eval(call)
    source = body["data_source"]["source"]
    if source["type"] == "file_id" and files.live(call.emulator, source["id"]) is None:
        raise not_found("file", source["id"])
    if source["type"] == "responses":
        raise invalid("data_source.source.type", "The emulator cannot search stored responses for an eval.")
    identifier = call.emulator.new_id("evalrun_", 32)
    made: Json = {
        "id": identifier,
        "object": "eval.run",
        "eval_id": made_of["id"],
        "created_at": call.emulator.now(),
        "name": body.get("name") or identifier,
        "metadata": metadata_of(body),
        "model": body["data_source"].get("model") or "",
        "data_source": body["data_source"],
        "status": "queued",
        "error": None,
        "report_url": "about:blank",
        "result_counts": {"total": 0, "errored": 0, "failed": 0, "passed": 0},
        "per_model_usage": [],
        "per_testing_criteria_results": [
            {"testing_criteria": name, "passed": 0, "failed": 0} for name in _names(made_of["testing_criteria"])
        ],
        "_version": call.version,
    }
    with call.store.transaction():
        call.store.put(RUN, identifier, made, parent=made_of["id"])
        call.store.add_job("eval.run", identifier)
    return answer(call, made)


def retrieve_run(call: Call) -> Reply:
    """Return how far a run is.

    Raises:
        RefusedError: there is no such eval or run (404).
    """
    return answer(call, _run(call))


def list_runs(call: Call) -> Reply:
    """Return the runs of an eval, by their status if the query names one.

    Raises:
        RefusedError: there is no such eval (404), or an id to go on from is not there.
    """
    where = {"status": call.query["status"]} if "status" in call.query else None
    return answer(call, listed(call, RUN, parent=_eval(call)["id"], where=where, descending=False))


def cancel_run(call: Call) -> Reply:
    """Have a run end before its next items.

    Raises:
        RefusedError: there is no such eval or run (404), or it is over (400).
    """
    with call.store.transaction():
        body = _run(call)
        if body["status"] in OVER:
            raise conflict(f"The run '{body['id']}' is {body['status']} and cannot be cancelled.")
        body["status"] = "canceled"
        call.store.put(RUN, body["id"], body, parent=body["eval_id"])
    return answer(call, body)


def delete_run(call: Call) -> Reply:
    """Delete a run with what it found.

    Raises:
        RefusedError: there is no such eval or run (404).
    """
    with call.store.transaction():
        identifier = _run(call)["id"]
        call.store.delete_all(ITEM, identifier)
        call.store.delete(RUN, identifier)
    names = {"run_id": identifier, "eval_run_id": identifier}
    return answer(call, {"object": "eval_run.deleted", "deleted": True, **names})


def list_items(call: Call) -> Reply:
    """Return what a run found, by whether it passed if the query says so.

    Raises:
        RefusedError: there is no such eval or run (404), or an id to go on from is not there.
    """
    where = {"status": call.query["status"]} if "status" in call.query else None
    return answer(call, listed(call, ITEM, parent=_run(call)["id"], where=where, descending=False))


def retrieve_item(call: Call) -> Reply:
    """Return what a run found of one item.

    Raises:
        RefusedError: there is no such eval, run or item (404).
    """
    owner = ("run_id", _run(call)["id"])
    return answer(call, found(call, ITEM, "output item", call.path["output_item_id"], owner))


async def run(work: Work) -> None:
    """Grade the items of a run, from wherever it is."""
    async with told(lambda message: _fail(work, "server_error", message)):
        await _go_through(work)


def _fail(work: Work, code: str, message: str) -> None:
    """End a run that cannot go on."""
    _change(work.emulator, work.subject, {"status": "failed", "error": {"code": code, "message": message}})


async def _go_through(work: Work) -> None:
    emulator, store = work.emulator, work.store
    body = await asyncio.to_thread(store.get, RUN, work.subject)
    made_of = None if body is None else await asyncio.to_thread(store.get, KIND, body["eval_id"])
    if body is None or made_of is None or body["status"] in OVER:
        return
    await emulator.step()
    rows, error = await asyncio.to_thread(_rows, emulator, body["data_source"]["source"])
    if error is not None:
        await asyncio.to_thread(_fail, work, "invalid_data", error)
        return
    counts = body["result_counts"] | {"total": len(rows)}
    await asyncio.to_thread(_change, emulator, work.subject, {"status": "in_progress", "result_counts": counts})
    known = await asyncio.to_thread(store.list, ITEM, parent=work.subject, limit=None)
    done = {item["datasource_item_id"] for item in known.items}
    portion = max(1, -(-len(rows) // PORTIONS))
    for number, row in enumerate(rows):
        if number % portion == 0:
            await emulator.step()
        if number in done:
            continue
        item = await _graded(emulator, made_of, body, number, row)
        if not await asyncio.to_thread(_save, emulator, body, item):
            return
    await emulator.step()
    await asyncio.to_thread(_change, emulator, work.subject, {"status": "completed"})


async def _graded(emulator: Backend, made_of: Json, body: Json, number: int, row: Json) -> Json:
    """Return what is found of an item: its sample, and what each criterion says to that."""
    sample, scope_sample = await _sampled(emulator, body, row)
    scope = {"item": row.get("item", {}), "sample": scope_sample}
    criteria = made_of["testing_criteria"]
    results: list[Json] = []
    for name, grader in zip(_names(criteria), criteria, strict=True):
        try:
            if sample["error"] is not None:
                raise GradeError("model_error", sample["error"]["message"])
            given = await asyncio.to_thread(grade, grader, scope, emulator.seed)
        except GradeError as error:
            results.append({"name": name, "passed": False, "score": 0.0, "error": f"{error.kind}: {error}"})
        else:
            results.append({"name": name, "passed": given.passed, "score": given.score, **given.details})
    return {
        "id": emulator.new_id("outputitem_", 32),
        "object": "eval.run.output_item",
        "created_at": emulator.now(),
        "eval_id": body["eval_id"],
        "run_id": body["id"],
        "datasource_item_id": number,
        "datasource_item": row.get("item", {}),
        "results": results,
        "sample": sample,
        "status": "pass" if all(result["passed"] for result in results) else "fail",
    }


async def _sampled(emulator: Backend, body: Json, row: Json) -> tuple[Json, Json]:
    """Return the sample of an item, as it is told and as graders see it: given with it, or what a model says."""
    source = body["data_source"]
    params: Json = source.get("sampling_params") or {}
    most = params.get("max_completion_tokens", params.get("max_tokens"))
    plain: Json = {name: params.get(name, default) for name, default in _DEFAULTS.items()}
    sample: Json = {
        "input": [],
        "output": [],
        "error": None,
        "finish_reason": "stop",
        "model": source.get("model") or "",
        "usage": dict.fromkeys(("prompt_tokens", "completion_tokens", "total_tokens", "cached_tokens"), 0),
        "max_completion_tokens": most or 0,
        **plain,
    }
    if "input_messages" not in source or not source.get("model"):
        given: Json = row.get("sample") or {}
        text = given.get("output_text")
        if isinstance(text, str):
            sample["output"] = [{"role": "assistant", "content": text}]
        return sample, given
    try:
        messages = _messages(source["input_messages"], row.get("item", {}))
    except GradeError as error:
        return sample | {"error": {"code": error.kind, "message": str(error)}}, {}
    request: Json = {"messages": messages, **plain} | ({} if most is None else {"max_tokens": most})
    path = document(body["_version"]).operations["chat.completions.create"].whole_path
    if "{" not in path:
        request |= {"model": source["model"]}
    path = path.format(deployment_id=source["model"])
    reply = await perform(emulator, body["_version"], "POST", path, request)
    if "error" in reply.body:
        error_ = reply.body["error"]
        told = {"code": str(error_["code"]), "message": error_["message"]}
        return sample | {"input": messages, "error": told}, {}
    choice, usage = reply.body["choices"][0], reply.body["usage"]
    text = choice["message"].get("content") or ""
    sample |= {
        "input": messages,
        "output": [{"role": "assistant", "content": text}],
        "finish_reason": choice["finish_reason"],
        "usage": sample["usage"] | {name: usage[name] for name in usage if name in sample["usage"]},
    }
    return sample, {"output_text": text, "output_json": _json(text), "choices": reply.body["choices"]}


def _messages(wanted: Json, item: Json) -> list[Json]:
    """Return the messages that a model is asked with for an item.

    Raises:
        GradeError: a value that they need is not in the item.
    """
    scope = {"item": item}
    if wanted["type"] == "item_reference":
        found_: Any = scope
        for part in wanted["item_reference"].split("."):
            if not isinstance(found_, dict) or part not in found_:
                raise GradeError("invalid_variable_error", f"There is no '{wanted['item_reference']}' in the item.")
            found_ = found_[part]
        return [{"role": each["role"], "content": content_of(each["content"])} for each in found_]
    return [
        {"role": each.get("role", "user"), "content": filled(content_of(each.get("content", "")), scope)}
        for each in wanted["template"]
    ]


def _rows(emulator: Backend, source: Json) -> tuple[list[Json], str | None]:
    """Return the items of a source, or what is wrong with it."""
    if source["type"] == "file_content":
        return source["content"], None
    if source["type"] == "stored_completions":
        stored = emulator.store.list(chat_stored.STORED, limit=None, descending=False).items
        limit = source.get("limit") or MOST_STORED
        return [_stored_row(each) for each in stored if _wanted(each, source)][:limit], None
    rows: list[Json] = []
    for number, line in enumerate(files.lines(emulator, source["id"]), 1):
        try:
            row = orjson.loads(line)
        except ValueError:
            return [], f"Line {number} of the file is not valid JSON."
        if not isinstance(row, dict) or not isinstance(row.get("item"), dict):
            return [], f"Line {number} of the file has no object 'item'."
        rows.append(row)
    return rows, None if rows else "The file is empty."


def _wanted(stored: Json, source: Json) -> bool:
    """Say whether a source asks for a stored completion."""
    metadata: Json = source.get("metadata") or {}
    return (
        source.get("model") in {None, stored["model"]}
        and metadata.items() <= (stored["metadata"] or {}).items()
        and stored["created"] >= (source.get("created_after") or 0)
        and stored["created"] <= (source.get("created_before") or stored["created"])
    )


def _stored_row(stored: Json) -> Json:
    text = stored["choices"][0]["message"]["content"] or ""
    return {"item": {"id": stored["id"]}, "sample": {"output_text": text, "output_json": _json(text)}}


def _save(emulator: Backend, body: Json, item: Json) -> bool:
    """Keep what was found of an item; say whether the run goes on."""
    with emulator.store.transaction():
        now = emulator.store.get(RUN, body["id"])
        if now is None or now["status"] in OVER:
            return False
        emulator.store.put(ITEM, item["id"], item, parent=body["id"])
        errored = any("error" in result for result in item["results"])
        now["result_counts"]["errored" if errored else "passed" if item["status"] == "pass" else "failed"] += 1
        for counted, result in zip(now["per_testing_criteria_results"], item["results"], strict=True):
            counted["passed" if result["passed"] else "failed"] += 1
        _count(now["per_model_usage"], item["sample"])
        emulator.store.put(RUN, body["id"], now, parent=body["eval_id"])
    return True


def _count(usage: list[Json], sample: Json) -> None:
    """Add the tokens of a sample to those of its model."""
    spent = sample["usage"]
    if not spent["total_tokens"]:
        return
    entry = next((each for each in usage if each["model_name"] == sample["model"]), None)
    if entry is None:
        entry = {"model_name": sample["model"], "invocation_count": 0, **dict.fromkeys(spent, 0)}
        usage.append(entry)
    entry["invocation_count"] += 1
    for name, count in spent.items():
        entry[name] += count


def _change(emulator: Backend, identifier: str, changes: Json) -> None:
    """Change a run that is not over."""
    emulator.store.update(RUN, identifier, lambda body: body if body["status"] in OVER else body | changes)


def _eval(call: Call) -> Json:
    return found(call, KIND, "eval", call.path["eval_id"])


def _run(call: Call) -> Json:
    return found(call, RUN, "run of this eval", call.path["run_id"], ("eval_id", _eval(call)["id"]))


def _names(criteria: list[Json]) -> list[str]:
    return [grader.get("name") or f"{grader['type']}-{number}" for number, grader in enumerate(criteria, 1)]


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _view(call: Call, body: Json) -> Json:
    """Return an eval as its version can describe it: what it has no words for is left out."""
    config = body["data_source_config"]
    item = {"type": "object", "properties": {"item": config.get("item_schema", {})}}
    shown: Json = {"type": config["type"], "schema": item}
    if config["type"] != "custom":
        shown["metadata"] = config.get("metadata") or {}
        if "logs" not in _kinds(call, "data_source_config"):
            shown["type"] = "stored_completions"
    known = _kinds(call, "testing_criteria")
    criteria = [
        grader | {"name": name}
        for name, grader in zip(_names(body["testing_criteria"]), body["testing_criteria"], strict=True)
        if grader["type"] in known
    ]
    return body | {"data_source_config": shown, "testing_criteria": criteria}


def _kinds(call: Call, field: str) -> set[str]:
    """Return the types that a field of an eval can have in a version's answer."""
    spec = document(call.version)
    whole = spec.resolved(spec.operations["evals.retrieve"].answers[JSON])
    schema = spec.resolved(whole["properties"][field])
    return {*spec.resolved(schema.get("items", schema))["discriminator"]["mapping"]}


HANDLERS = {
    "evals.create": create,
    "evals.retrieve": retrieve,
    "evals.list": list_evals,
    "evals.update": update,
    "evals.delete": delete,
    "evals.runs.create": create_run,
    "evals.runs.retrieve": retrieve_run,
    "evals.runs.list": list_runs,
    "evals.runs.cancel": cancel_run,
    "evals.runs.delete": delete_run,
    "evals.runs.output_items.list": list_items,
    "evals.runs.output_items.retrieve": retrieve_item,
}
JOBS = {"eval.run": run}
