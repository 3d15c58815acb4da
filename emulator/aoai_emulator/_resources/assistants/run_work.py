"""Doing a run in the background: searching files, pretending to run code, calling functions, writing the message.

Each thing that is done is kept at once, so a run that was stopped goes on with the next; a message that was not
finished is begun anew.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from aoai_emulator._model import conversation, text, tokens
from aoai_emulator._protocol import RefusedError
from aoai_emulator._resources import files, vector_index
from aoai_emulator._resources.assistants import messages, run_state
from aoai_emulator._resources.assistants.run_conversation import Prompt, arguments, choice, prompt, usage
from aoai_emulator._resources.assistants.run_events import announce, hush
from aoai_emulator._service.resource import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai_emulator._model.conversation import Answer
    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.vector_index import Hit
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.jobs import Work

MOST_RESULTS = 20
LEAST_LIKENESS = 0.15
"""From which likeness on a chunk is quoted."""
LONGEST_QUOTE = 200
_CODE_WORDS = ("code", "calculate", "compute", "plot", "python")
_P = ParamSpec("_P")
_T = TypeVar("_T")


class _StoppedError(Exception):
    """The run is not to go on: it is being cancelled, its time is up, or it is gone."""


async def run(work: Work) -> None:
    """Take a run on from wherever it is, until it is over or needs the outputs of functions."""

    def fail(message: str) -> None:
        run_state.end(work.emulator, work.subject, "failed", {"code": "server_error", "message": message})

    try:
        async with told(fail):
            await _Worker(work.emulator, work.subject).go()
    finally:
        hush(work.emulator, work.subject)


class _Worker:
    """Takes one run through its states.

    Args:
        emulator: whose run.
        identifier: of the run.
    """

    def __init__(self, emulator: Backend, identifier: str) -> None:
        self.emulator = emulator
        self.store = emulator.store
        self.id = identifier
        self.run: Json = {}

    async def go(self) -> None:
        """Do what is to be done."""
        try:
            await self._do(self._tidy)
            await self._change(lambda run: run)
            await self.emulator.step()
            now = self.emulator.now()
            await self._change(lambda run: run | {"status": "in_progress", "started_at": run["started_at"] or now})
            self._tell("thread.run.in_progress", self.run)
            await self._answer()
        except _StoppedError:
            state = await self._do(self._ending)
            if state is not None:
                await self._end(state)
        except RefusedError as error:
            await self._end("failed", {"code": "server_error", "message": str(error)})

    async def _answer(self) -> None:
        asked = await self._do(prompt, self.emulator, self.run)
        question = text.question(asked.wanted.turns)
        hits = await self._search(question)
        await self._calculate(question)
        if not asked.fits:
            await self._do(self._finish, {"reason": "max_prompt_tokens"}, usage(0, 0, self.run["_usage"]))
            self._tell("thread.run.completed", self.run)
            return
        answer = await self._do(conversation.answer, asked.wanted)
        if answer.calls:
            await self._call_functions(asked, answer)
        else:
            await self._write(asked, answer, hits)

    async def _search(self, question: str) -> list[Hit]:
        """Search the vector stores at hand, if there are any; return what was found."""
        tool = next((each for each in self.run["tools"] if each.get("type", "file_search") == "file_search"), None)
        stores = await self._do(self._vector_stores)
        if tool is None or not stores or not self._wants("file_search") or not question:
            return []
        most = (tool.get("file_search") or {}).get("max_num_results") or MOST_RESULTS
        found: list[Hit] = []
        for identifier in stores:
            found += await self._do(vector_index.search, self.store, identifier, question, most)
        hits = sorted(found, key=lambda hit: -hit.score)[:most]
        if "file_search" in self.run["_done"]:
            return hits
        names = {hit.file["id"]: await self._do(self._filename, hit.file["id"]) for hit in hits}
        results = [
            {
                "file_id": hit.file["id"],
                "file_name": names[hit.file["id"]],
                "score": hit.score,
                "content": [{"type": "text", "text": hit.text}],
            }
            for hit in hits
        ]
        ranking = {"ranker": "default_2024_08_21", "score_threshold": 0.0}
        await self._use("file_search", {"ranking_options": ranking, "results": results}, {})
        return hits

    async def _calculate(self, question: str) -> None:
        """Pretend to run code where the question has a sum or asks for code; only a sum has an output."""
        offered = any(each.get("type") == "code_interpreter" for each in self.run["tools"])
        if not offered or not self._wants("code_interpreter") or "code_interpreter" in self.run["_done"]:
            return
        result = text.arithmetic(question)
        forced = choice(self.run["tool_choice"]) == "=code_interpreter"
        if result is None and not forced and not any(word in question.lower() for word in _CODE_WORDS):
            return
        source, _, value = (result or "").rpartition(" = ")
        code = f"print({source.replace('^', '**')})" if result else "# The emulator runs no code."
        outputs: list[Json] = [{"type": "logs", "logs": value}] if result else []
        shown = {"input": code, "outputs": [output | {"index": at} for at, output in enumerate(outputs)]}
        await self._use("code_interpreter", {"input": code, "outputs": outputs}, shown)

    async def _use(self, kind: str, done: Json, shown: Json) -> None:
        """Make a step of the use of a tool of the service, and keep that it is done.

        Args:
            kind: the tool.
            done: what the step says of it in the end.
            shown: what the event says of it.
        """
        identifier = self.emulator.new_id("call_")
        step = await self._begin_step({"type": "tool_calls", "tool_calls": []})
        delta = {"type": "tool_calls", "tool_calls": [{"index": 0, "id": identifier, "type": kind, kind: shown}]}
        self._tell_delta("thread.run.step.delta", step["id"], {"step_details": delta})
        await self.emulator.step()
        step["step_details"] = {"type": "tool_calls", "tool_calls": [{"id": identifier, "type": kind, kind: done}]}

        def end() -> Json:
            with self.store.transaction():
                self._changed(lambda run: run | {"_done": [*run["_done"], kind]})
                return run_state.end_step(self.emulator, step, usage(0, 0))

        self._tell("thread.run.step.completed", await self._do(end))

    async def _call_functions(self, asked: Prompt, answer: Answer) -> None:
        """Ask for the outputs of functions."""
        calls = [(self.emulator.new_id("call_"), called) for called in answer.calls]
        step = await self._begin_step({"type": "tool_calls", "tool_calls": []})
        for index, (identifier, called) in enumerate(calls):
            begun = {"name": called.name, "arguments": "", "output": None}
            self._tell_call(step, {"index": index, "id": identifier, "type": "function", "function": begun})
            for piece in arguments(called.arguments, asked.wanted.model):
                self._tell_call(step, {"index": index, "type": "function", "function": {"arguments": piece}})
        functions: list[Json] = [
            {"id": identifier, "type": "function", "function": called._asdict()} for identifier, called in calls
        ]
        done = [each | {"function": each["function"] | {"output": None}} for each in functions]
        spent = usage(asked.tokens, answer.tokens)

        def wait() -> None:
            with self.store.transaction():
                details = {"type": "tool_calls", "tool_calls": done}
                self.store.update(run_state.STEP, step["id"], lambda body: body | {"step_details": details})
                action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": functions}}
                changes: Json = {"status": "requires_action", "required_action": action, "_step": step["id"]}
                changes["_usage"] = usage(asked.tokens, answer.tokens, self.run["_usage"])
                changes["_step_usage"] = spent
                self._changed(lambda run: run | changes)

        await self._do(wait)
        self._tell("thread.run.requires_action", self.run)

    async def _write(self, asked: Prompt, answer: Answer, hits: list[Hit]) -> None:
        """Write the message."""
        message = messages.new(self.emulator, self.run["thread_id"], "assistant")
        message |= {"assistant_id": self.run["assistant_id"], "run_id": self.id}
        step = await self._begin_step(
            {"type": "message_creation", "message_creation": {"message_id": message["id"]}}, message
        )
        self._tell("thread.message.created", message)
        self._tell("thread.message.in_progress", message)
        await self.emulator.step()
        await self._change(lambda run: run)
        pieces, mark = await self._do(self._worded, asked, answer, hits)
        for piece in pieces:
            self._tell_text(message, {"value": piece})
        value = "".join(pieces)
        annotations: list[Json] = []
        if mark is not None:
            annotations = [mark | {"start_index": len(value), "end_index": len(value) + len(mark["text"])}]
            self._tell_text(message, {"value": mark["text"], "annotations": [annotations[0] | {"index": 0}]})
            value += mark["text"]
        message["content"] = [{"type": "text", "text": {"value": value, "annotations": annotations}}]
        reason = {"length": "max_tokens", "content_filter": "content_filter"}.get(answer.ending)
        now = self.emulator.now()
        if reason is None:
            message |= {"status": "completed", "completed_at": now}
        else:
            message |= {"status": "incomplete", "incomplete_at": now, "incomplete_details": {"reason": reason}}
        spent = usage(asked.tokens, answer.tokens)
        details = {"reason": "max_completion_tokens"} if answer.ending == "length" else None

        def end() -> Json:
            # All at once: a run that goes on after its message is written would write another one.
            with self.store.transaction():
                self._finish(details, usage(asked.tokens, answer.tokens, self.run["_usage"]))
                self.store.put(messages.KIND, message["id"], message, parent=message["thread_id"])
                return run_state.end_step(self.emulator, step, spent)

        ended = await self._do(end)
        self._tell(f"thread.message.{message['status']}", message)
        self._tell("thread.run.step.completed", ended)
        self._tell("thread.run.completed", self.run)

    def _worded(self, asked: Prompt, answer: Answer, hits: list[Hit]) -> tuple[list[str], Json | None]:
        """Return the text in pieces, and the mark of a file that is quoted in it."""
        pieces = [piece.text for piece in answer.pieces]
        question = text.question(asked.wanted.turns)
        plain = asked.wanted.form.kind == "text" and answer.ending == "stop" and not answer.refused
        if not hits or hits[0].score < LEAST_LIKENESS or not plain or text.exactly(question) is not None:
            return pieces, None
        name, file = self._filename(hits[0].file["id"]), hits[0].file["id"]
        quote = " ".join(hits[0].text.split())[:LONGEST_QUOTE]
        found = tokens.pieces(f' In {name} I found: "{quote}"', asked.wanted.model)
        citation = {"file_id": file, "quote": quote}
        mark = {"type": "file_citation", "text": f"【4:0†{name}】", "file_citation": citation}
        return [*pieces, *(piece.text for piece in found)], mark

    def _finish(self, details: Json | None, spent: Json) -> None:
        """End the run well. No version has a state for one that is incomplete, so `incomplete_details` says so.

        Raises:
            _StoppedError: it is not to go on.
        """
        now = self.emulator.now()
        changes: Json = {"status": "completed", "completed_at": now, "incomplete_details": details}
        self._changed(lambda run: run | changes | {"usage": spent, "expires_at": None})

    async def _begin_step(self, details: Json, message: Json | None = None) -> Json:
        """Put a step, with a message that it makes, and tell of it."""

        def begin() -> Json:
            with self.store.transaction():
                self._changed(lambda run: run)
                if message is not None:
                    self.store.put(messages.KIND, message["id"], message, parent=message["thread_id"])
                return run_state.new_step(self.emulator, self.run, details)

        step = await self._do(begin)
        self._tell("thread.run.step.created", step)
        self._tell("thread.run.step.in_progress", step)
        return dict(step)

    async def _end(self, state: str, error: Json | None = None) -> None:
        for name, data in await self._do(run_state.end, self.emulator, self.id, state, error):
            self._tell(name, data)

    async def _change(self, change: Callable[[Json], Json]) -> None:
        await self._do(self._changed, change)

    def _changed(self, change: Callable[[Json], Json]) -> None:
        """Change the run if it is to go on.

        Raises:
            _StoppedError: it is not.
        """
        with self.store.transaction():
            run = self.store.get(run_state.KIND, self.id)
            if run is None or run["status"] not in {"queued", "in_progress"} or run_state.is_late(self.emulator, run):
                raise _StoppedError
            self.run = change(run)
            run_state.put(self.emulator, self.run)

    def _ending(self) -> str | None:
        """Return how the run is to end; None if it only waits, or has ended."""
        run = self.store.get(run_state.KIND, self.id)
        if run is None or run["status"] not in run_state.OPEN:
            return None
        if run_state.is_late(self.emulator, run):
            return "expired"
        return "cancelled" if run["status"] == "cancelling" else None

    def _tidy(self) -> None:
        """Take away the steps and messages that an earlier start of this work left unfinished."""
        with self.store.transaction():
            run = self.store.get(run_state.KIND, self.id)
            if run is None or run["status"] not in {"queued", "in_progress"}:
                return
            begun = {"run_id": self.id, "status": "in_progress"}
            for message in self.store.list(messages.KIND, parent=run["thread_id"], limit=None, where=begun).items:
                self.store.delete(messages.KIND, message["id"])
            for step in self.store.list(run_state.STEP, parent=self.id, limit=None, where=begun).items:
                self.store.delete(run_state.STEP, step["id"])

    def _vector_stores(self) -> list[str]:
        """Return the vector stores of the assistant and of the thread."""
        found: list[str] = []
        for kind, name in (("assistant", "assistant_id"), (messages.THREAD, "thread_id")):
            owner = self.store.get(kind, self.run[name]) or {"tool_resources": {}}
            found += (owner["tool_resources"].get("file_search") or {}).get("vector_store_ids", [])
        return list(dict.fromkeys(found))

    def _filename(self, identifier: str) -> str:
        return str((self.store.get(files.KIND, identifier) or {"filename": identifier})["filename"])

    def _wants(self, kind: str) -> bool:
        """Say whether a tool of the service may be used."""
        return choice(self.run["tool_choice"]) in {"auto", "required", f"={kind}"}

    def _tell(self, name: str, data: Any) -> None:
        announce(self.emulator, self.id, name, dict(data))

    def _tell_delta(self, name: str, identifier: str, delta: Json) -> None:
        self._tell(name, {"id": identifier, "object": name, "delta": delta})

    def _tell_call(self, step: Json, call: Json) -> None:
        details = {"type": "tool_calls", "tool_calls": [call]}
        self._tell_delta("thread.run.step.delta", step["id"], {"step_details": details})

    def _tell_text(self, message: Json, part: Json) -> None:
        content = [{"index": 0, "type": "text", "text": part}]
        self._tell_delta("thread.message.delta", message["id"], {"content": content})

    async def _do(self, function: Callable[_P, _T], *arguments_: _P.args, **names: _P.kwargs) -> _T:
        """Call what waits for the disk in a thread."""
        return await asyncio.to_thread(function, *arguments_, **names)
