"""Running tools: ask the model, call the functions that it asks for, tell it what they return, until it is done.

What comes next is decided by one generator without I/O, `_flow`; the two classes do what it yields.
"""

from __future__ import annotations

from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Self, TypeVar, cast

from aoai._tools.results import as_error, as_text
from aoai._tools.steps import AnswerT, ToolCall, ToolResult, ToolStep
from aoai.errors import ToolStepsError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence

    from aoai._tools.conversations import Conversation
    from aoai._tools.functions import Function

EventT = TypeVar("EventT")
OnError = Literal["tell", "raise"]


class Ask(NamedTuple):
    """Ask the model; send back its answer."""

    arguments: dict[str, Any]


class Run(NamedTuple):
    """Call functions; send back what came of each."""

    calls: list[ToolCall]


class Plan:
    """What is to be run, and how.

    Args:
        conversation: what is said.
        functions: by name.
        create: asks the model, and returns its answer.
        stream: asks the model, and returns the stream of its answer.
        arguments: of each call, beside what is said.
        max_steps: how many answers of the model there are at most.
        parallel: whether the calls of one answer run at once.
        on_error: whether an error of a function is told to the model, or raised.
    """

    def __init__(
        self,
        conversation: Conversation,
        functions: Mapping[str, Function],
        create: Callable[..., Any],
        stream: Callable[..., Any],
        arguments: Mapping[str, Any],
        *,
        max_steps: int,
        parallel: bool,
        on_error: OnError,
    ) -> None:
        if max_steps < 1:
            raise ValueError(f"max_steps is at least 1, not {max_steps}")
        if on_error not in ("tell", "raise"):
            raise ValueError(f'on_error is "tell" or "raise", not {on_error!r}')
        self.conversation = conversation
        self.functions = functions
        self.create = create
        self.stream = stream
        self.arguments = dict(arguments)
        self.max_steps = max_steps
        self.parallel = parallel
        self.on_error: OnError = on_error

    def failed(self, call: ToolCall, error: Exception) -> ToolResult:
        """Return what the model is told of an error, or raise it."""
        if self.on_error == "raise":
            raise error
        return ToolResult(call, None, as_error(error), error)


class _ToolRun(Generic[AnswerT]):
    """What both drivers have."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._begun = False
        self._last: AnswerT | None = None
        self.steps: list[ToolStep[AnswerT]] = []
        """The steps so far."""

    @property
    def said(self) -> list[Any]:
        """The messages or items so far: those that were given, the answers, and what the functions returned."""
        return list(self._plan.conversation.said)

    def _flow(self) -> Generator[Ask | Run | ToolStep[AnswerT], Any, None]:
        """Yield what is to be done next, until an answer asks for no function that is there.

        Raises:
            ToolStepsError: the model still asks for functions after the last step.
            RuntimeError: this was run before.
        """
        if self._begun:
            raise RuntimeError("tools are run once; call run_tools() again, with what was said if it is to go on")
        self._begun = True
        plan, conversation = self._plan, self._plan.conversation
        for number in range(1, plan.max_steps + 1):
            answer: AnswerT = yield Ask({**plan.arguments, **conversation.arguments()})
            if number == 1 and plan.arguments.get("tool_choice") not in (None, "none"):
                plan.arguments["tool_choice"] = "auto"  # else a function that has to be called is called for ever
            calls = conversation.calls(answer)
            if not calls or any(call.name not in plan.functions for call in calls):
                conversation.add(answer, ())
                step = ToolStep(number, answer, ())
                self.steps.append(step)
                self._last = answer
                yield step
                return
            results: Sequence[ToolResult] = () if number == plan.max_steps else (yield Run(calls))
            step = ToolStep(number, answer, tuple(results))
            self.steps.append(step)
            if results:
                conversation.add(answer, results)
                yield step
        raise ToolStepsError(
            f"the model still asks for functions after {plan.max_steps} answers; max_steps= allows more", self.steps
        )

    def _final(self) -> AnswerT:
        if self._last is None:
            raise RuntimeError("the tools were not run to their end")
        return self._last


class ToolRun(_ToolRun[AnswerT], Generic[AnswerT, EventT]):
    """Tools that are run while this is iterated over: each step is an answer and what the functions returned.

    Attributes:
        steps: those so far.
    """

    def __iter__(self) -> Iterator[ToolStep[AnswerT]]:
        """Run the tools, and yield each step.

        Raises:
            ToolStepsError: the model still asks for functions after `max_steps` answers.
            Exception: what a function raised, with `on_error="raise"`.
        """
        return cast("Iterator[ToolStep[AnswerT]]", self._driven(streamed=False))

    def stream(self) -> Iterator[EventT | ToolStep[AnswerT]]:
        """Run the tools, and yield the events of each answer as they come, then its step; raises as iterating does."""
        return self._driven(streamed=True)

    def until_done(self) -> Self:
        """Run the tools to their end; raises as iterating does."""
        for _ in self:
            pass
        return self

    def get_final_answer(self) -> AnswerT:
        """Run the tools to their end unless that is done, and return the last answer; raises as iterating does."""
        if not self._begun:
            self.until_done()
        return self._final()

    def _driven(self, *, streamed: bool) -> Iterator[Any]:
        flow = self._flow()
        value: Any = None
        while True:
            try:
                act = flow.send(value)
            except StopIteration:
                return
            value = None
            if isinstance(act, Ask) and streamed:
                with self._plan.stream(**act.arguments) as events:
                    yield from events
                    value = _whole(events)()
            elif isinstance(act, Ask):
                value = self._plan.create(**act.arguments)
            elif isinstance(act, Run):
                value = self._run(act.calls)
            else:
                yield act

    def _run(self, calls: list[ToolCall]) -> list[ToolResult]:
        if not self._plan.parallel or len(calls) < 2:
            return [self._call(call) for call in calls]
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(len(calls), thread_name_prefix="aoai-tool") as pool:
            running = [pool.submit(copy_context().run, self._call, call) for call in calls]
            return [each.result() for each in running]

    def _call(self, call: ToolCall) -> ToolResult:
        function = self._plan.functions[call.name]
        try:
            bound = function.arguments(call.arguments)
            value = function.function(*bound.args, **bound.kwargs)
            return ToolResult(call, value, as_text(value))
        except Exception as error:  # noqa: BLE001 - a function of the caller's may raise anything
            return self._plan.failed(call, error)


class AsyncToolRun(_ToolRun[AnswerT], Generic[AnswerT, EventT]):
    """Tools that are run while this is iterated over: each step is an answer and what the functions returned.

    Functions that are not async run in threads.

    Attributes:
        steps: those so far.
    """

    def __aiter__(self) -> AsyncIterator[ToolStep[AnswerT]]:
        """Run the tools, and yield each step.

        Raises:
            ToolStepsError: the model still asks for functions after `max_steps` answers.
            Exception: what a function raised, with `on_error="raise"`.
        """
        return cast("AsyncIterator[ToolStep[AnswerT]]", self._driven(streamed=False))

    def stream(self) -> AsyncIterator[EventT | ToolStep[AnswerT]]:
        """Run the tools, and yield the events of each answer as they come, then its step; raises as iterating does."""
        return self._driven(streamed=True)

    async def until_done(self) -> Self:
        """Run the tools to their end; raises as iterating does."""
        async for _ in self:
            pass
        return self

    async def get_final_answer(self) -> AnswerT:
        """Run the tools to their end unless that is done, and return the last answer; raises as iterating does."""
        if not self._begun:
            await self.until_done()
        return self._final()

    async def _driven(self, *, streamed: bool) -> AsyncIterator[Any]:
        flow = self._flow()
        value: Any = None
        while True:
            try:
                act = flow.send(value)
            except StopIteration:
                return
            value = None
            if isinstance(act, Ask) and streamed:
                async with self._plan.stream(**act.arguments) as events:
                    async for event in events:
                        yield event
                    value = await _whole(events)()
            elif isinstance(act, Ask):
                value = await self._plan.create(**act.arguments)
            elif isinstance(act, Run):
                value = await self._run(act.calls)
            else:
                yield act

    async def _run(self, calls: list[ToolCall]) -> list[ToolResult]:
        if not self._plan.parallel or len(calls) < 2:
            return [await self._call(call) for call in calls]
        import anyio

        results: dict[int, ToolResult] = {}
        failures: dict[int, Exception] = {}

        async def run(number: int, call: ToolCall) -> None:
            try:
                results[number] = await self._call(call)
            except Exception as error:  # noqa: BLE001 - raised below, as itself and not within a group
                failures[number] = error
                group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for number, call in enumerate(calls):
                group.start_soon(run, number, call)
        if failures:
            raise failures[min(failures)]
        return [results[number] for number in range(len(calls))]

    async def _call(self, call: ToolCall) -> ToolResult:
        function = self._plan.functions[call.name]
        try:
            bound = function.arguments(call.arguments)
            if function.is_async:
                value = await function.function(*bound.args, **bound.kwargs)
            else:
                import anyio

                value = await anyio.to_thread.run_sync(partial(function.function, *bound.args, **bound.kwargs))
            return ToolResult(call, value, as_text(value))
        except Exception as error:  # noqa: BLE001 - a function of the caller's may raise anything
            return self._plan.failed(call, error)


def _whole(stream: Any) -> Callable[[], Any]:
    """Return the method of a stream that returns its whole answer."""
    method: Callable[[], Any] = getattr(stream, "get_final_completion", None) or stream.get_final_response
    return method
