"""The main job, on a machine without Azure: `make demo`.

Starts the emulator, which checks every request against the schema of its API version, and uses it as a program would
use Azure. Read it from top to bottom; each function is one thing that aoai does.
"""

from __future__ import annotations

import io
import json
import sys
import time
from math import sqrt
from typing import TYPE_CHECKING

import aoai.emulator
from aoai import AzureOpenAI, UnsupportedByVersionError, operations, versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai.emulator import RunningEmulator
    from aoai_generated.v1.client import AzureOpenAI as Client

DEPLOYMENTS = ["gpt-4o=chat", "embed=embedding", "tts=speech", "whisper=transcription"]


def main() -> None:
    """Run the demonstration; an exception says what did not work."""
    with aoai.emulator.running(DEPLOYMENTS) as emulator:
        print(f"The emulator listens at {emulator.endpoint}")
        client = AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="v1")
        with client:
            heading("Every API version, and what each can do")
            every_version(client)
            heading("A typed chat on three versions")
            chat(client)
            heading("The same, printed as it arrives")
            stream(client)
            heading("A tool that the model calls")
            tool_call(client)
            heading("Embeddings: which sentence is nearest?")
            embeddings(client)
            heading("Speech, and what was said")
            speech(client)
            heading("A batch")
            batch(client)
            heading("A fault, survived")
            fault(client, emulator)
        print(f"\nThe emulator checked {len(emulator.requests)} requests.")


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}")


def every_version(client: Client) -> None:
    """List the versions; ask one for what only others have."""
    print(", ".join(f"{version} ({len(operations(version))})" for version in versions()))
    try:
        client.with_version("2024-10-21").responses.create(model="gpt-4o", input="Hello")  # type: ignore[attr-defined]  # pyright: ignore
    except UnsupportedByVersionError as error:  # before anything was sent
        print(error)


def chat(client: Client) -> None:
    """Ask three versions, over the same connections; each answers with models of its own."""
    for version in ("v1", "2025-04-01-preview", "2024-10-21"):
        answer = client.with_version(version).chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "What is 6 * 7?"}]
        )
        print(f"{version:<20} {answer.choices[0].message.content:<12} {type(answer).__module__}")


def stream(client: Client) -> None:
    """Print an answer while it is written; then look at the whole of it."""
    question = [{"role": "user", "content": "Please count to twelve."}]
    with client.chat.completions.stream(model="gpt-4o", messages=question) as events:
        for event in events:
            if event.type == "content.delta":
                print(event.delta, end="", flush=True)
    print(f"\nfinish_reason={events.get_final_completion().choices[0].finish_reason!r}")


def tool_call(client: Client) -> None:
    """Let the model call a function, and tell it what the function returned."""
    parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    tools = [{"type": "function", "function": {"name": "weather", "parameters": parameters}}]
    messages = [{"role": "user", "content": "How is the weather in Oslo?"}]
    asked = client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools).choices[0].message
    results = []
    for call in asked.tool_calls or []:
        if call.type != "function":
            continue
        print(f"{call.function.name}({call.function.arguments})")
        told = json.dumps({"sky": "clear", "celsius": -3})
        results.append({"role": "tool", "tool_call_id": call.id, "content": told})
    conversation = [*messages, asked.to_dict(), *results]
    answer = client.chat.completions.create(model="gpt-4o", messages=conversation, tools=tools)
    print(answer.choices[0].message.content)


def embeddings(client: Client) -> None:
    """Compare sentences by their vectors."""
    sentences = ["The cat sleeps on the sofa.", "A cat is sleeping on a sofa.", "Interest rates rose again."]
    answer = client.embeddings.create(model="embed", input=sentences)
    first, *others = (item.embedding for item in answer.data)
    for sentence, vector in zip(sentences[1:], others, strict=True):
        print(f"{nearness(first, vector):.2f}  {sentence}")


def nearness(a: Sequence[float] | str, b: Sequence[float] | str) -> float:
    """Return the cosine of the angle between two vectors."""
    assert not isinstance(a, str)  # what the service sends as base64 is decoded already
    assert not isinstance(b, str)
    return sum(x * y for x, y in zip(a, b, strict=True)) / sqrt(sum(x * x for x in a) * sum(y * y for y in b))


def speech(client: Client) -> None:
    """Have a text spoken, and the sound written down again, by a dated version: v1 has no audio."""
    dated = client.with_version("2024-10-01-preview")
    sound = dated.audio.speech.create(model="tts", input="Hello from the emulator.", voice="alloy").read()
    heard = dated.audio.transcriptions.create(
        model="whisper",
        file=("hello.mp3", io.BytesIO(sound)),
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    print(f"{len(sound)} bytes of MP3: {heard.text!r}, {heard.duration:.1f} s")


def batch(client: Client) -> None:
    """Send many requests as one file, and watch them being answered."""
    lines = [
        json.dumps(
            {
                "custom_id": f"line-{number}",
                "method": "POST",
                "url": "/v1/chat/completions",
                "body": {"model": "gpt-4o", "messages": [{"role": "user", "content": f"What is {number} * {number}?"}]},
            }
        )
        for number in range(1, 21)
    ]
    file = client.files.create(file=("lines.jsonl", "\n".join(lines).encode()), purpose="batch")
    job = client.batches.create(input_file_id=file.id or "", endpoint="/v1/chat/completions", completion_window="24h")
    seen = ""
    while job.status not in ("completed", "failed", "cancelled", "expired"):
        time.sleep(0.1)
        job = client.batches.retrieve(job.id)
        counts = job.request_counts
        progress = f"{job.status} {counts.completed}/{counts.total}" if counts else str(job.status)
        if progress != seen:
            print(progress, end="  ", flush=True)
        seen = progress
    print()
    last = json.loads(client.files.content(job.output_file_id or "").text.splitlines()[-1])
    print(f"{last['custom_id']}: {last['response']['body']['choices'][0]['message']['content']}")


def fault(client: Client, emulator: RunningEmulator) -> None:
    """Have the service fail and the stream cut, and get the whole answer all the same."""
    question = [{"role": "user", "content": "Please count to twelve."}]
    with emulator.faults.on("status=503; times=1", deployment="gpt-4o"):
        answer = client.chat.completions.create(model="gpt-4o", messages=question)
    print(f"503 once: {answer.choices[0].message.content!r} after {answer._retries_taken} retry")  # pyright: ignore
    with (
        emulator.faults.on("cut=middle; at=6; times=1", deployment="gpt-4o"),
        client.chat.completions.stream(model="gpt-4o", messages=question, on_interruption="restart") as events,
    ):
        for event in events:
            if event.type == "content.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "restarted":
                print(" [cut: starts over] ", end="")
    print()


if __name__ == "__main__":
    main()
