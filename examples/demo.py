"""The main job, from spec to a typed answer: `make demo`.

1. Generates one API version anew from `spec/` and compares it with what is committed.
2. Lists the pinned versions with what the generated code has for each.
3. Starts a small server on this machine that checks each request against the pinned schema of its version, and has a
   chat with it, plain and streamed, on a dated version and on v1, through the client that people import.

Ends with exit status 0 only if all of it held.
"""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import aoai_generated
from aoai import AzureOpenAI, BadRequestError, operations, versions

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from examples.small_server import SmallServer, running  # noqa: E402 - after the path to it

DATED = "2024-10-21"


def main() -> int:
    """Run the demonstration; return the exit status."""
    heading(f"1. {DATED} is generated anew from spec/ and compared with what is committed")
    command = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), "--check", DATED]
    if subprocess.run(command, check=False).returncode:
        return 1
    print("Every file is the same, byte for byte.")

    heading("2. What each pinned version has")
    table()

    heading("3. A chat with a server that checks each request against the version's own schema")
    with running() as server:
        for version in (DATED, "v1"):
            chat(server, version)
        unfit(server)
        good = [seen for seen in server.requests if seen.refusal is None]
        print(f"\nThe server saw {len(server.requests)} requests: {len(good)} fit their schema, 1 was made not to.")
        return 0 if len(good) == len(server.requests) - 1 == 4 else 1


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}")


def table() -> None:
    """Print the pinned versions with their operations and models, counted in the generated code."""
    print(f"{'version':<20} {'documents':<22} {'operations':>10} {'models':>7}")
    for version in versions():
        models = import_module(f"aoai_generated.{aoai_generated.VERSIONS[version]}.models")
        count = sum(1 for name in dir(models) if name[0].isupper())
        documents = ", ".join(aoai_generated.DOCUMENTS[version])
        print(f"{version:<20} {documents:<22} {len(operations(version)):>10} {count:>7}")


def chat(server: SmallServer, version: str) -> None:
    """Ask a question, then ask for the answer in pieces; print what comes back, with its types."""
    with AzureOpenAI(azure_endpoint=server.endpoint, api_key=server.key, api_version=version) as client:
        print(f"\n{version}: {client!r}")
        answer = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": f"Hello from {version}!"}], temperature=0
        )
        choice = answer.choices[0]
        print(f"  {type(answer).__module__}.{type(answer).__name__}")
        print(f"  {choice.message.role}: {choice.message.content}")
        print(f"  finish_reason={choice.finish_reason!r}, {answer.usage.total_tokens} tokens")
        stream = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "And in pieces?"}], stream=True
        )
        print("  streamed: ", end="")
        for chunk in stream:
            for piece in chunk.choices:
                print(piece.delta.content or "", end="|" if piece.delta.content else "", flush=True)
        print()


def unfit(server: SmallServer) -> None:
    """Send what the version's schema does not allow, to show that the server looks."""
    with AzureOpenAI(azure_endpoint=server.endpoint, api_key=server.key, api_version=DATED) as client:
        try:
            client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Too warm"}], temperature=3
            )
        except BadRequestError as error:
            print(f"\n{DATED}, with temperature=3: {type(error).__name__}: {error}")


if __name__ == "__main__":
    sys.exit(main())
