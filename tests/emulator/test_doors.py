"""The ways in: the command `aoai emulate`, the context manager, and the pytest plugin."""

from __future__ import annotations

import errno
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from aoai_emulator._faults.rules import CutError
from aoai_emulator._protocol import DONE, Event, Reply
from aoai_emulator._service.deployments import KINDS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from aoai_emulator._service.call import Call

COMMAND = [sys.executable, "-m", "aoai._cli", "emulate"]
CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


class Started:
    """The command, running, with the variables it printed."""

    def __init__(self, *arguments: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "OPENAI_"))}
        self.process = subprocess.Popen(
            [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
        assert self.process.stdout is not None
        self.lines = [self.process.stdout.readline().strip() for _ in range(3)]
        pairs = [line.removeprefix("export ").split("=", 1) for line in self.lines if line]
        self.environment = {name: "".join(shlex.split(value)) for name, value in pairs}
        self.endpoint = self.environment.get("AZURE_OPENAI_ENDPOINT", "")

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *_: object) -> None:
        self.end(signal.SIGKILL)

    def end(self, number: int) -> tuple[int, str]:
        """Send a signal; return the exit status and what was said besides."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        _, error = self.process.communicate(timeout=30)
        return self.process.wait(), error


def failed(*arguments: str, status: int = 1) -> str:
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status, done
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_what_to_export_and_ends_cleanly(number: int) -> None:
    with Started("--port", "0", "--key", "it's a key", "--deployment", "talk=chat") as started:
        assert all(line.startswith("export ") for line in started.lines)
        assert started.environment["AZURE_OPENAI_API_KEY"] == "it's a key"
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", started.endpoint)
        url = f"{started.endpoint}/openai/deployments/talk/embeddings"
        query = {"api-version": started.environment["OPENAI_API_VERSION"]}
        assert httpx.post(url, params=query, json={}).status_code == 401
        known = httpx.post(url, params=query, json={"input": "a"}, headers={"api-key": "it's a key"})
        assert known.json()["error"]["code"] == "OperationNotSupported"
        status, said = started.end(number)
        assert status == 0
        assert said == f"# listening on {started.endpoint}, until Ctrl-C\n"
        with pytest.raises(httpx.ConnectError):
            httpx.get(started.endpoint)


def test_the_printed_lines_lead_a_client_there() -> None:
    program = "from aoai import AzureOpenAI; c = AzureOpenAI(); print(c.api_version, c.api_key); print(c.base_url)"
    with Started("--port", "0") as started:
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, **started.environment},
            capture_output=True,
            text=True,
            check=True,
        )
    assert started.endpoint in done.stdout


def test_ctrl_c_ends_a_stream_that_goes_on() -> None:
    with (
        Started("--port", "0") as started,
        socket.create_connection(("127.0.0.1", int(started.endpoint[-5:].split(":")[-1]))),
    ):
        status, _ = started.end(signal.SIGINT)
        assert status == 0


def test_a_port_that_is_taken_is_named_with_the_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = failed("--port", str(port))
    assert said == f"error: port {port} is taken: choose another one with --port, or a free one with --port 0\n"


def test_an_address_of_another_machine_is_refused() -> None:
    assert "choose an address of this machine with --host" in failed("--host", "192.0.2.1", "--port", "0")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--port", "70000"], "70000 is not between 0 and 65535"),
        (["--port", "http"], "--port"),
        (["--port", "abc"], "'abc' is not a whole number"),
        (["--upload-limit", "0"], "a limit is at least 1 MiB"),
        (["--json-limit", "1.5"], "'1.5' is not a whole number"),
        (["--pace", "-1"], "'-1' is not a number of seconds"),
        (["--pace", "nan"], "'nan' is not a number of seconds"),
        (["--pace", "fast"], "'fast' is not a number of seconds"),
        (["--key", ""], "the key is empty: give one of printable ASCII characters, or none at all"),
        (["--key", "schlüssel"], "the key 'schlüssel' cannot be sent: write printable ASCII characters"),
        (["--key", " sesame"], "with no space at the ends"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments: list[str], message: str) -> None:
    assert message in failed(*arguments, status=2)


def test_a_deployment_that_cannot_be_read_is_refused() -> None:
    said = failed("--port", "0", "--deployment", "talk=juggling")
    assert said.startswith(
        "error: --deployment: 'talk=juggling' is not name=kind or name=kind:model, where kind is chat,"
    )


def test_a_deployment_is_there_once() -> None:
    said = failed("--port", "0", "--deployment", "g=chat", "--deployment", "g=embedding")
    assert said == "error: --deployment: the deployment 'g' is there twice: leave one out\n"


def test_the_help_lists_the_kinds_of_deployments() -> None:
    done = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, timeout=60, check=True)
    assert f"KIND is {', '.join(KINDS)}" in " ".join(done.stdout.split())


def test_it_says_so_when_others_can_reach_it() -> None:
    with Started("--port", "0", "--host", "0.0.0.0") as started:  # noqa: S104 - what is tested
        assert started.endpoint.startswith("http://127.0.0.1:")
        assert httpx.get(started.endpoint + "/openai/x").status_code == 404
        _, said = started.end(signal.SIGTERM)
    assert said.startswith(
        "warning: listening on 0.0.0.0, so whoever reaches this machine reaches the emulator; let it ask"
    )
    with Started("--port", "0", "--host", "localhost") as started:
        assert "warning" not in started.end(signal.SIGTERM)[1]


def test_a_folder_with_files_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "thesis.txt").write_text("mine")
    said = failed("--port", "0", "--state", str(tmp_path))
    assert said == f"error: {tmp_path / 'files'} holds files that are not an emulator's: choose another folder\n"
    assert (tmp_path / "files" / "thesis.txt").read_text() == "mine"


def test_a_state_in_use_is_refused(tmp_path: Path) -> None:
    with Started("--port", "0", "--state", str(tmp_path / "state")):
        said = failed("--port", "0", "--state", str(tmp_path / "state"))
    assert "is in use by another emulator: stop that one, or choose another folder" in said


def test_without_the_extra_it_says_how_to_install_it(tmp_path: Path) -> None:
    hide = textwrap.dedent(
        """
        import sys
        class Hide:
            def find_spec(self, name, path=None, target=None):
                if name in ("uvicorn", "starlette"):
                    raise ModuleNotFoundError(name, name=name)
        import importlib.util
        real = importlib.util.find_spec
        importlib.util.find_spec = lambda name, *more: None if name in ("uvicorn", "starlette") else real(name, *more)
        sys.meta_path.insert(0, Hide())
        from aoai._cli.main import main
        sys.exit(main(["emulate", "--port", "0"]))
        """
    )
    done = subprocess.run([sys.executable, "-c", hide], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr == (
        "error: the emulator needs starlette and uvicorn: install it with  pip install 'aoai[emulator]'\n"
    )


# The context manager


@pytest.fixture
def here() -> Iterator[aoai.emulator.RunningEmulator]:
    with aoai.emulator.running() as running:
        yield running


def test_each_emulator_is_its_own(here: aoai.emulator.RunningEmulator) -> None:
    with aoai.emulator.running() as other:
        assert other.endpoint != here.endpoint
        httpx.get(other.endpoint + "/x")
        assert (len(other.requests), len(here.requests)) == (1, 0)
    with pytest.raises(httpx.ConnectError):
        httpx.get(other.endpoint)


def test_a_port_that_is_taken_is_named(here: aoai.emulator.RunningEmulator) -> None:
    port = int(here.endpoint.rpartition(":")[2])
    with pytest.raises(OSError, match=f"port {port} is taken: choose another one, or a free one with port=0") as caught:
        aoai.emulator.running(port=port).__enter__()
    assert caught.value.errno == errno.EADDRINUSE


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"deployments": "g=chat"}, r"the deployments are one text: write a list, \['g=chat'\]"),
        ({"deployments": ["g=chat", "g=embedding"]}, "the deployment 'g' is there twice"),
        ({"key": ""}, "the key is empty"),
        ({"key": "schlüssel"}, "the key 'schlüssel' cannot be sent"),
    ],
)
def test_settings_that_make_no_sense_are_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        aoai.emulator.running(**given).__enter__()


def test_it_ends_although_a_stream_goes_on(here: aoai.emulator.RunningEmulator) -> None:
    async def endless(call: Call) -> Reply:
        async def events() -> AsyncIterator[Event]:
            while True:
                yield Event(None, {"choices": []})
                await call.emulator.step(0.1)

        return Reply(events=events())

    with aoai.emulator.running() as running:
        running.emulator.handlers["chat.completions.create"] = endless
        client = httpx.Client()
        with client.stream("POST", f"{running.endpoint}/openai/v1/chat/completions", json=CHAT) as response:
            assert next(response.iter_bytes())
            stream = response
    assert stream.is_closed
    client.close()


def test_a_client_that_goes_away_ends_its_stream(here: aoai.emulator.RunningEmulator) -> None:
    ended: list[str] = []

    async def endless(call: Call) -> Reply:
        async def events() -> AsyncIterator[Event]:
            try:
                while True:
                    yield Event(None, {"choices": []})
                    await call.emulator.step(0.02)
            finally:
                ended.append(call.name)

        return Reply(events=events())

    here.emulator.handlers["chat.completions.create"] = endless
    with httpx.stream("POST", f"{here.endpoint}/openai/v1/chat/completions", json=CHAT) as response:
        assert next(response.iter_bytes())
    with httpx.Client(base_url=here.endpoint) as client:
        while not ended and len(here.requests) < 200:
            client.get("/x")
    assert ended == ["chat.completions.create"]


def test_a_refusal_before_the_first_event_has_its_status(here: aoai.emulator.RunningEmulator) -> None:
    from aoai_emulator._protocol import invalid

    async def refusing(call: Call) -> Reply:
        async def events() -> AsyncIterator[Event]:
            raise invalid("user", "not today")
            yield DONE

        return Reply(events=events())

    here.emulator.handlers["chat.completions.create"] = refusing
    response = httpx.post(f"{here.endpoint}/openai/v1/chat/completions", json=CHAT)
    assert (response.status_code, response.json()["error"]["message"]) == (400, "not today")


def test_a_cut_breaks_the_connection(here: aoai.emulator.RunningEmulator) -> None:
    def cut(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        async def cutting() -> AsyncIterator[bytes]:
            async for piece in pieces:
                yield piece[: len(piece) // 2]
                raise CutError

        return cutting()

    async def answer(call: Call) -> Reply:
        return Reply(events=[Event(None, {"choices": []}), DONE]) if call.body.get("stream") else Reply({})

    here.emulator.handlers["chat.completions.create"] = answer
    here.emulator.faults.shape = lambda call, reply, pieces: cut(pieces)  # type: ignore[method-assign]  # noqa: ARG005
    for body in (CHAT, CHAT | {"stream": True}):
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.post(f"{here.endpoint}/openai/v1/chat/completions", json=body)


def test_content_comes_as_bytes_files_and_pieces(here: aoai.emulator.RunningEmulator, tmp_path: Path) -> None:
    path = tmp_path / "content"
    path.write_bytes(b"x" * 1_000_000)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    for content, wanted in (
        (b"plain", b"plain"),
        (path, path.read_bytes()),
        (pieces(), b"onetwo"),
        ([b"a", b"b"], b"ab"),
    ):
        reply = Reply(content=content, media_type="application/octet-stream")
        here.emulator.handlers["files.content"] = lambda call, reply=reply: reply  # type: ignore[misc]  # noqa: ARG005
        response = httpx.get(f"{here.endpoint}/openai/v1/files/f/content")
        assert response.content == wanted
        assert response.headers["content-type"] == "application/octet-stream"


# The pytest plugin


def run_tests(folder: Path, tests: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(textwrap.dedent(tests))
    plugin = [] if _installed() else ["-p", "aoai_emulator.pytest_plugin"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:asyncio", *plugin, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def _installed() -> bool:
    from importlib.metadata import entry_points

    return any(entry.value == "aoai_emulator.pytest_plugin" for entry in entry_points(group="pytest11"))


def test_the_fixture_gives_a_fresh_emulator_to_each_test(tmp_path: Path) -> None:
    done = run_tests(
        tmp_path,
        """
        import asyncio, gc, httpx, os, pytest
        from aoai import AzureOpenAI

        seen = []

        @pytest.mark.parametrize("number", [1, 2])
        def test_client(azure_openai, number):
            assert len(azure_openai.requests) == 0
            seen.append(azure_openai.endpoint)
            assert len(set(seen)) == 1
            assert os.environ["AZURE_OPENAI_ENDPOINT"] == azure_openai.endpoint
            assert httpx.get(azure_openai.endpoint + "/openai/x").status_code == 404
            assert azure_openai.emulator.store.get("file", "a") is None
            azure_openai.emulator.store.put("file", "a", {})
            assert str(azure_openai.client.base_url).startswith(azure_openai.endpoint)
            AzureOpenAI()

        def ask(client):
            return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])

        def test_answer(azure_openai):
            assert ask(azure_openai.client).choices[0].message.content
            assert azure_openai.requests[-1].operation == "chat.completions.create"

        async def answer(azure_openai):
            return (await ask(azure_openai.async_client)).choices[0].message.content

        def test_asynchronous_answer(azure_openai):
            assert asyncio.run(answer(azure_openai)) == asyncio.run(answer(azure_openai))

        def test_elsewhere():
            assert "AZURE_OPENAI_ENDPOINT" not in os.environ
        """,
        "-W",
        "error",
    )
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout


def test_a_project_chooses_its_deployments(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        textwrap.dedent(
            """
            import pytest

            @pytest.fixture(scope="session")
            def azure_openai_options():
                return {"deployments": {"talk": "chat"}, "key": "sesame"}
            """
        )
    )
    done = run_tests(
        tmp_path,
        """
        import pytest, aoai

        def test_deployments(azure_openai):
            assert azure_openai.key == "sesame"
            with pytest.raises(aoai.NotFoundError, match="does not exist"):
                azure_openai.client.embeddings.create(model="other", input="a")
        """,
    )
    assert done.returncode == 0, done.stdout


def test_the_plugin_imports_nothing_until_a_fixture_is_asked_for() -> None:
    program = """
        import sys, typing, pytest
        before = set(sys.modules)
        import aoai_emulator.pytest_plugin
        print(*set(sys.modules) - before)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"aoai_emulator", "aoai_emulator.pytest_plugin"}
