"""`openai`, unmodified, against the emulator: every operation that it shares with a pinned version."""

from __future__ import annotations

import base64
import json
import struct
from collections import deque
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import openai
import pytest
from pydantic import BaseModel

import aoai.emulator
from tests import spec_values
from tests.emulator.answers import UNDATED, openai_client, takes
from tests.emulator.stateful import having, jsonl, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the library, for assistants

Json = dict[str, Any]
WEATHER: Json = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Report the weather.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
        "strict": True,
    },
}
QUESTION = "What is the weather in Paris?"
DEPLOYMENT = "gpt-4o"
CATS = b"Cats sleep for most of the day. They purr when they are content.\n"
TRAINING = jsonl(*[{"messages": [{"role": "user", "content": "2+2"}, {"role": "assistant", "content": "4"}]}] * 12)
WITH_SCHEMAS = [version for version in spec_values.versions() if version >= "2024-08"]
ELSEWHERE = {"evals.runs.cancel"}
"""What the library asks for at other paths than any pinned version has."""
GRADER: Json = {"type": "string_check", "name": "same", "operation": "eq", "input": "{{sample.output_text}}"}


class Event(BaseModel):
    """What a structured answer is to say."""

    name: str
    date: str
    participants: list[str]


class Program(NamedTuple):
    """What somebody may do with `openai`.

    Attributes:
        run: takes a client and the version.
        operations: the public names of what it calls.
        versions: those that have it all.
    """

    run: Callable[[Any, str], None]
    operations: tuple[str, ...]
    versions: list[str]


PROGRAMS: list[Program] = []


def program(
    *operations: str, field: str | None = None, undated: bool = False
) -> Callable[[Callable[[Any, str], None]], Callable[[Any, str], None]]:
    """Note a function as a program for each version that has all of some operations.

    Args:
        operations: their public names.
        field: what the request of the first one must know.
        undated: only for v1 and its preview, where the library asks for other paths than the dated versions have.
    """

    def noted(run: Callable[[Any, str], None]) -> Callable[[Any, str], None]:
        versions = [
            version
            for version in having(*operations)
            if (field is None or takes(version, field, operations[0])) and (version in UNDATED or not undated)
        ]
        assert versions, operations
        PROGRAMS.append(Program(run, operations, versions))
        return run

    return noted


def said(text: str) -> Any:
    return [{"role": "user", "content": text}]


def uploaded(client: Any, version: str, content: bytes, purpose: str, name: str = "lines.jsonl") -> Any:
    if "files.create" not in spec_values.operations(version):
        client = client.with_options(api_version="2024-10-21")
    return client.files.create(file=(name, content), purpose=purpose)


@program("chat.completions.create")
def chat(client: Any, version: str) -> None:
    more: Json = {"seed": 1} if takes(version, "seed") else {}
    answer = client.chat.completions.create(model=DEPLOYMENT, messages=said("say: hello there"), n=2, **more)
    assert [choice.message.content for choice in answer.choices] == ["hello there"] * 2
    assert {choice.finish_reason for choice in answer.choices} == {"stop"}
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    raw = client.chat.completions.with_raw_response.create(model=DEPLOYMENT, messages=said("say: hello"))
    assert raw.headers["apim-request-id"]
    assert raw.parse().choices[0].message.content == "hello"


@program("chat.completions.create")
def chat_streamed(client: Any, version: str) -> None:
    with client.chat.completions.create(model=DEPLOYMENT, messages=said("say: one two three"), stream=True) as stream:
        chunks = list(stream)
    texts = [choice.delta.content or "" for chunk in chunks for choice in chunk.choices]
    assert "".join(texts) == "one two three"
    assert len([text for text in texts if text]) > 1
    assert chunks[-1].choices[0].finish_reason == "stop"


@program("chat.completions.create", field="tools")
def chat_with_tools(client: Any, version: str) -> None:
    messages = said(QUESTION)
    answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages, tools=[WEATHER])
    message = answer.choices[0].message
    assert answer.choices[0].finish_reason == "tool_calls"
    [call] = message.tool_calls
    assert (call.function.name, json.loads(call.function.arguments)) == ("get_weather", {"city": "Paris"})
    messages += [message, {"role": "tool", "tool_call_id": call.id, "content": "21 degrees"}]
    answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages, tools=[WEATHER])
    assert "21 degrees" in answer.choices[0].message.content
    helper = client.chat.completions.stream(model=DEPLOYMENT, messages=said(QUESTION), tools=[WEATHER])
    with helper as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_completion()
    assert "tool_calls.function.arguments.delta" in kinds
    assert json.loads(final.choices[0].message.tool_calls[0].function.arguments) == {"city": "Paris"}


@program("chat.completions.create", field="response_format")
def chat_structured(client: Any, version: str) -> None:
    question = said("Answer in JSON: Alice and Bob go to a science fair on Friday.")
    if version not in WITH_SCHEMAS:
        client.chat.completions.create(model=DEPLOYMENT, messages=question, response_format={"type": "json_object"})
        with pytest.raises(openai.BadRequestError) as caught:
            client.chat.completions.parse(model=DEPLOYMENT, messages=question, response_format=Event)
        assert caught.value.param == "response_format.type"
        return
    answer = client.chat.completions.parse(model=DEPLOYMENT, messages=question, response_format=Event)
    assert answer.choices[0].message.parsed.participants == ["Alice", "Bob"]
    with client.chat.completions.stream(model=DEPLOYMENT, messages=question, response_format=Event) as stream:
        final = stream.until_done().get_final_completion()
    assert final.choices[0].message.parsed == answer.choices[0].message.parsed


@program("chat.completions.create")
def chat_refused(client: Any, version: str) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model=DEPLOYMENT, messages=said("hello"), temperature=3)
    assert caught.value.param == "temperature"
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model=DEPLOYMENT, messages=said("hello"), extra_body={"colour": "red"})
    assert caught.value.param == "colour"
    with client.chat.completions.create(model=DEPLOYMENT, messages=said("say: more"), stream=True) as stream:
        next(iter(stream))  # and no further: the connection is given up


@program(
    "chat.completions.list",
    "chat.completions.retrieve",
    "chat.completions.update",
    "chat.completions.delete",
    "chat.completions.messages.list",
)
def chat_stored(client: Any, version: str) -> None:
    completions = client.chat.completions
    model = f"stored-{version}"
    made = [
        completions.create(model=model, messages=said(f"say: {number}"), store=True, metadata={"test": "made"})
        for number in range(3)
    ]
    found = list(completions.list(model=model, limit=2))
    assert {each.id for each in found} == {each.id for each in made}
    kept = completions.retrieve(made[0].id)
    assert kept.choices[0].message.content == "0"
    assert completions.update(made[0].id, metadata={"test": "changed"}).metadata == {"test": "changed"}
    assert [message.content for message in completions.messages.list(made[0].id)] == ["say: 0"]
    assert completions.delete(made[0].id).deleted
    with pytest.raises(openai.NotFoundError):
        completions.retrieve(made[0].id)


@program("completions.create")
def completion(client: Any, version: str) -> None:
    answer = client.completions.create(model=DEPLOYMENT, prompt=["say: one", "say: two"], echo=False)
    assert [choice.text.strip() for choice in answer.choices] == ["one", "two"]
    with client.completions.create(model=DEPLOYMENT, prompt="say: one two", stream=True) as stream:
        assert "".join(choice.text for chunk in stream for choice in chunk.choices).strip() == "one two"


@program("embeddings.create")
def embeddings(client: Any, version: str) -> None:
    packed = client.embeddings.create(model="text-embedding-3-small", input=["a cat", "a cat", "a dog"])
    plain = client.embeddings.create(model="text-embedding-3-small", input="a cat", encoding_format="float")
    one, same, other = [item.embedding for item in packed.data]
    assert one == same != other
    assert plain.data[0].embedding == pytest.approx(one, abs=1e-6)
    assert sum(number * number for number in one) == pytest.approx(1, abs=1e-3)
    assert packed.usage.total_tokens > 0


@program("audio.speech.create", "audio.transcriptions.create", "audio.translations.create")
def speech_and_what_it_says(client: Any, version: str) -> None:
    text = "Good morning to all of you."
    spoken = client.audio.speech.create(model="tts", voice="alloy", input=text, response_format="flac").read()
    assert spoken.startswith(b"fLaC")
    with client.audio.speech.with_streaming_response.create(model="tts", voice="alloy", input=text) as streamed:
        spoken_as_mp3 = b"".join(streamed.iter_bytes(1000))
    heard = client.audio.transcriptions.create(model="whisper", file=("a.flac", spoken))
    assert heard.text == text
    assert client.audio.transcriptions.create(model="whisper", file=("a.mp3", spoken_as_mp3)).text == text
    words = takes(version, "timestamp_granularities[]", "audio.transcriptions.create")
    more: Json = {"timestamp_granularities": ["word", "segment"]} if words else {}
    detailed = client.audio.transcriptions.create(
        model="whisper", file=("a.flac", spoken), response_format="verbose_json", **more
    )
    if words:
        assert [word.word.strip(".") for word in detailed.words] == ["Good", "morning", "to", "all", "of", "you"]
    assert detailed.segments[0].start < detailed.segments[-1].end
    subtitles = client.audio.transcriptions.create(model="whisper", file=("a.flac", spoken), response_format="srt")
    assert "-->" in subtitles
    assert client.audio.translations.create(model="whisper", file=("a.flac", spoken)).text


@program("audio.transcriptions.create", "audio.translations.create")
def recordings(client: Any, version: str) -> None:
    silence = (
        b"RIFF" + struct.pack("<I", 36 + 3200) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 16000, 32000, 2, 16)
    )
    silence += b"data" + struct.pack("<I", 3200) + bytes(3200)
    assert client.audio.transcriptions.create(model="whisper", file=("a.wav", silence)).text
    assert client.audio.translations.create(model="whisper", file=("a.wav", silence)).text


@program("images.generate")
def images(client: Any, version: str) -> None:
    [image] = client.images.generate(model="dall-e-3", prompt="a cat", response_format="b64_json").data
    assert base64.b64decode(image.b64_json).startswith(b"\x89PNG")
    assert png(base64.b64decode(image.b64_json)) == (1024, 1024)
    assert client.images.generate(model="dall-e-3", prompt="a cat").data[0].url.startswith("http://127.0.0.1")


@program("images.edit")
def image_edited(client: Any, version: str) -> None:
    [image] = client.images.generate(model="gpt-image-1", prompt="a cat", response_format="b64_json").data
    file = ("cat.png", base64.b64decode(image.b64_json), "image/png")
    [edited] = client.images.edit(model="gpt-image-1", image=file, prompt="a hat on it", size="1024x1024").data
    assert png(base64.b64decode(edited.b64_json)) == (1024, 1024)


@program("models.list", "models.retrieve")
def models(client: Any, version: str) -> None:
    found = list(client.models.list())
    assert found
    assert client.models.retrieve(found[0].id).id == found[0].id
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("none-of-this-name")


@program("files.create", "files.list", "files.retrieve", "files.content", "files.delete")
def files(client: Any, version: str) -> None:
    file = uploaded(client, version, TRAINING, "fine-tune")
    assert file.id in [each.id for each in client.files.list(purpose="fine-tune")]
    assert client.files.retrieve(file.id).bytes == len(TRAINING)
    if file.status is not None and version > "2024":  # some versions do not tell, the first two in other words
        assert client.files.wait_for_processing(file.id, poll_interval=0.01).status == "processed"
    assert client.files.content(file.id).read() == TRAINING
    client.files.delete(file.id)
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve(file.id)


@program("uploads.create", "uploads.parts.create", "uploads.complete", "uploads.cancel")
def uploads(client: Any, version: str) -> None:
    done = client.uploads.upload_file_chunked(
        file=TRAINING,
        filename="a.jsonl",
        bytes=len(TRAINING),
        mime_type="application/jsonl",
        purpose="fine-tune",
        part_size=500,
    )
    assert done.status == "completed"
    assert client.files.content(done.file.id).read() == TRAINING
    other = client.uploads.create(filename="b.jsonl", bytes=10, mime_type="application/jsonl", purpose="batch")
    client.uploads.parts.create(other.id, data=b"12345")
    assert client.uploads.cancel(other.id).status == "cancelled"


@program("batches.create", "batches.retrieve", "batches.list", "batches.cancel")
def batches(client: Any, version: str) -> None:
    body = {"model": DEPLOYMENT, "messages": said("say: done")}
    rows = [{"custom_id": str(number), "method": "POST", "url": "/chat/completions", "body": body} for number in "ab"]
    file = uploaded(client, version, jsonl(*rows), "batch")
    endpoint = "/v1/chat/completions" if version in UNDATED else "/chat/completions"
    asked: Json = {"input_file_id": file.id, "endpoint": endpoint, "completion_window": "24h"}
    batch = client.batches.create(**asked)
    done = until(lambda: client.batches.retrieve(batch.id), lambda found: found.status == "completed")
    answers = [json.loads(line) for line in client.files.content(done.output_file_id).text.splitlines()]
    assert [each["response"]["body"]["choices"][0]["message"]["content"] for each in answers] == ["done"] * 2
    assert batch.id in [each.id for each in client.batches.list()]
    cancelled = client.batches.cancel(client.batches.create(**asked).id)
    assert cancelled.status in {"cancelling", "cancelled", "completed"}


@program(
    "fine_tuning.jobs.create",
    "fine_tuning.jobs.retrieve",
    "fine_tuning.jobs.list",
    "fine_tuning.jobs.list_events",
    "fine_tuning.jobs.checkpoints.list",
    "fine_tuning.jobs.cancel",
)
def fine_tuning(client: Any, version: str) -> None:
    jobs = client.fine_tuning.jobs
    file = uploaded(client, version, TRAINING, "fine-tune")
    job = jobs.create(model="gpt-4o-mini", training_file=file.id, suffix="test")
    done = until(lambda: jobs.retrieve(job.id), lambda found: found.status in OVER)
    assert done.status == "succeeded"
    assert done.fine_tuned_model
    assert job.id in [each.id for each in jobs.list(limit=3)]
    assert len(list(jobs.list_events(job.id, limit=3))) > 3
    assert [each.fine_tuned_model_checkpoint for each in jobs.checkpoints.list(job.id)]
    cancelled = jobs.cancel(jobs.create(model="gpt-4o-mini", training_file=file.id).id)
    assert cancelled.status == "cancelled"


OVER = {"succeeded", "failed", "cancelled"}


@program("fine_tuning.jobs.pause", "fine_tuning.jobs.resume")
def fine_tuning_paused(client: Any, version: str) -> None:
    jobs = client.fine_tuning.jobs
    file = uploaded(client, version, TRAINING, "fine-tune")
    job = jobs.create(model="gpt-4o-mini", training_file=file.id)
    until(lambda: jobs.retrieve(job.id), lambda found: found.status == "running")
    jobs.pause(job.id)
    paused = "queued" if version in UNDATED else "paused"  # v1 has no word for it
    until(lambda: jobs.retrieve(job.id), lambda found: found.status == paused)
    jobs.resume(job.id)
    until(lambda: jobs.retrieve(job.id), lambda found: found.status == "succeeded")


@program("fine_tuning.alpha.graders.run", "fine_tuning.alpha.graders.validate")
def graders(client: Any, version: str) -> None:
    grader = GRADER | {"reference": "4"}
    alpha = client.fine_tuning.alpha
    assert alpha.graders.validate(grader=grader).grader.name == "same"
    assert alpha.graders.run(grader=grader, model_sample="4", item={}).reward == 1


@program("assistants.create", "assistants.retrieve", "assistants.update", "assistants.list", "assistants.delete")
def assistants(client: Any, version: str) -> None:
    assistants = client.beta.assistants
    made = assistants.create(model=DEPLOYMENT, name="Ada", tools=[{"type": "code_interpreter"}])
    assert assistants.update(made.id, instructions="Be brief.").instructions == "Be brief."
    assert assistants.retrieve(made.id).tools[0].type == "code_interpreter"
    assert made.id in [each.id for each in assistants.list(limit=5)]
    assert assistants.delete(made.id).deleted


@program(
    "threads.create",
    "threads.retrieve",
    "threads.update",
    "threads.delete",
    "threads.messages.create",
    "threads.messages.retrieve",
    "threads.messages.update",
    "threads.messages.list",
)
def threads(client: Any, version: str) -> None:
    threads = client.beta.threads
    thread = threads.create(messages=said("first"))
    message = threads.messages.create(thread.id, role="user", content="second")
    assert threads.messages.update(message.id, thread_id=thread.id, metadata={"a": "b"}).metadata == {"a": "b"}
    assert threads.messages.retrieve(message.id, thread_id=thread.id).content[0].text.value == "second"
    listed = threads.messages.list(thread.id, order="asc", limit=1)
    assert [each.content[0].text.value for each in listed] == ["first", "second"]
    assert threads.update(thread.id, metadata={"c": "d"}).metadata == {"c": "d"}
    assert threads.retrieve(thread.id).metadata == {"c": "d"}
    assert threads.delete(thread.id).deleted


@program("threads.create", "threads.messages.delete")
def messages_deleted(client: Any, version: str) -> None:
    threads = client.beta.threads
    thread = threads.create(messages=[*said("first"), *said("second")])
    last = next(iter(threads.messages.list(thread.id)))
    assert threads.messages.delete(last.id, thread_id=thread.id).deleted
    assert [each.content[0].text.value for each in threads.messages.list(thread.id)] == ["first"]


@program(
    "threads.create_and_run",
    "assistants.create",
    "threads.runs.create",
    "threads.runs.retrieve",
    "threads.runs.update",
    "threads.runs.list",
    "threads.runs.submit_tool_outputs",
    "threads.runs.cancel",
    "threads.runs.steps.list",
    "threads.runs.steps.retrieve",
    field="stream",  # which the library always sends when it waits
)
def runs(client: Any, version: str) -> None:
    threads, runs = client.beta.threads, client.beta.threads.runs
    made = client.beta.assistants.create(model=DEPLOYMENT, tools=[WEATHER])
    run = threads.create_and_run_poll(
        assistant_id=made.id, thread={"messages": said("say: hello")}, poll_interval_ms=10
    )
    assert run.status == "completed"
    path = {"thread_id": run.thread_id}
    assert next(iter(threads.messages.list(**path))).content[0].text.value == "hello"
    [step] = runs.steps.list(run.id, **path)
    assert runs.steps.retrieve(step.id, run_id=run.id, **path).type == "message_creation"
    assert runs.update(run.id, **path, metadata={"a": "b"}).metadata == {"a": "b"}
    threads.messages.create(**path, role="user", content=QUESTION)
    run = runs.create_and_poll(**path, assistant_id=made.id, poll_interval_ms=10)
    assert run.status == "requires_action"
    done = runs.submit_tool_outputs_and_poll(run_id=run.id, **path, tool_outputs=outputs_of(run), poll_interval_ms=10)
    assert done.status == "completed"
    threads.messages.create(**path, role="user", content=QUESTION)
    waiting = runs.create_and_poll(**path, assistant_id=made.id, poll_interval_ms=10)
    assert runs.cancel(waiting.id, **path).status in {"cancelling", "cancelled"}
    assert len(list(runs.list(**path, limit=2))) == 3


@program(
    "threads.create_and_run",
    "assistants.create",
    "threads.runs.create",
    "threads.runs.submit_tool_outputs",
    field="stream",
)
def runs_streamed(client: Any, version: str) -> None:
    threads, runs = client.beta.threads, client.beta.threads.runs
    made = client.beta.assistants.create(model=DEPLOYMENT, tools=[WEATHER])
    begun = threads.create_and_run_stream(assistant_id=made.id, thread={"messages": said("say: one two")})
    with begun as stream:
        assert "".join(stream.text_deltas) == "one two"
        thread_id = stream.get_final_run().thread_id
    threads.messages.create(thread_id, role="user", content=QUESTION)
    with runs.stream(thread_id=thread_id, assistant_id=made.id) as stream:
        events = [event.event for event in stream]
        waiting = stream.current_run
    assert events[:2] == ["thread.run.created", "thread.run.queued"]
    assert waiting is not None
    assert waiting.status == "requires_action"
    outputs = outputs_of(waiting)
    with runs.submit_tool_outputs_stream(run_id=waiting.id, thread_id=thread_id, tool_outputs=outputs) as stream:
        assert "21 degrees" in stream.get_final_messages()[0].content[0].text.value
        assert stream.get_final_run().status == "completed"


def outputs_of(run: Any) -> list[Any]:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "21 degrees"} for call in calls]


@program(
    "vector_stores.create",
    "vector_stores.retrieve",
    "vector_stores.update",
    "vector_stores.list",
    "vector_stores.delete",
    "vector_stores.files.create",
    "vector_stores.files.retrieve",
    "vector_stores.files.list",
    "vector_stores.files.delete",
    "vector_stores.file_batches.create",
    "vector_stores.file_batches.retrieve",
    "vector_stores.file_batches.list_files",
    "vector_stores.file_batches.cancel",
)
def vector_stores(client: Any, version: str) -> None:
    stores = client.vector_stores
    first, second = [uploaded(client, version, CATS, "assistants", name) for name in ("a.txt", "b.txt")]
    store = stores.create(name="all")
    added = stores.files.create_and_poll(first.id, vector_store_id=store.id, poll_interval_ms=10)
    assert added.status == "completed"
    batch = stores.file_batches.create_and_poll(store.id, file_ids=[second.id], poll_interval_ms=10)
    assert batch.file_counts.completed == 1
    in_batch = stores.file_batches.list_files(batch.id, vector_store_id=store.id)
    assert [each.id for each in in_batch] == [second.id]
    ended = stores.file_batches.create(store.id, file_ids=[first.id])
    assert stores.file_batches.cancel(ended.id, vector_store_id=store.id).id == ended.id
    assert {each.id for each in stores.files.list(store.id, limit=1)} == {first.id, second.id}
    assert stores.update(store.id, name="most").name == "most"
    assert stores.retrieve(store.id).file_counts.total == 2
    assert stores.files.delete(first.id, vector_store_id=store.id).deleted
    assert store.id in [each.id for each in stores.list()]
    assert stores.delete(store.id).deleted


@program("vector_stores.files.update")
def attributes(client: Any, version: str) -> None:
    stores = client.vector_stores
    file = uploaded(client, version, CATS, "assistants", "a.txt")
    store = stores.create(file_ids=[file.id])
    path = {"file_id": file.id, "vector_store_id": store.id}
    updated = stores.files.update(**path, attributes={"about": "cats"})
    assert updated.attributes == ({"about": "cats"} if version in UNDATED else None)  # only v1 tells them


@program("vector_stores.search", "vector_stores.files.content")
def vector_stores_searched(client: Any, version: str) -> None:
    stores = client.vector_stores
    file = uploaded(client, version, CATS, "assistants", "cats.txt")
    store = stores.create(name="all")
    stores.files.create_and_poll(file.id, vector_store_id=store.id, poll_interval_ms=10)
    [found] = stores.search(store.id, query="When do cats purr?")
    assert found.filename == "cats.txt"
    assert "purr" in found.content[0].text
    [part] = stores.files.content(file.id, vector_store_id=store.id)
    assert part.text.strip() == CATS.decode().strip()


@program("responses.create", "responses.retrieve", "responses.delete", "responses.input_items.list")
def responses(client: Any, version: str) -> None:
    answer = client.responses.create(model=DEPLOYMENT, input="say: hello there")
    assert answer.output_text == "hello there"
    assert client.responses.retrieve(answer.id).output_text == "hello there"
    assert [item.role for item in client.responses.input_items.list(answer.id)] == ["user"]
    more = client.responses.create(model=DEPLOYMENT, input="say: and more", previous_response_id=answer.id)
    assert more.previous_response_id == answer.id
    client.responses.delete(answer.id)
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(answer.id)


@program("responses.create")
def responses_streamed(client: Any, version: str) -> None:
    with client.responses.create(model=DEPLOYMENT, input="say: one two", stream=True) as stream:
        kinds = [event.type for event in stream]
    assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    with client.responses.stream(model=DEPLOYMENT, input="say: one two") as helper:
        deltas = [event.delta for event in helper if event.type == "response.output_text.delta"]
        assert "".join(deltas) == helper.get_final_response().output_text == "one two"


@program("responses.create")
def responses_with_tools(client: Any, version: str) -> None:
    tool = {"type": "function"} | WEATHER["function"]
    answer = client.responses.create(model=DEPLOYMENT, input=QUESTION, tools=[tool])
    [call] = answer.output
    assert json.loads(call.arguments) == {"city": "Paris"}
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "21 degrees"}
    told = client.responses.create(model=DEPLOYMENT, input=[output], previous_response_id=answer.id, tools=[tool])
    assert "21 degrees" in told.output_text
    parsed = client.responses.parse(
        model=DEPLOYMENT, input="Alice and Bob go to a science fair on Friday.", text_format=Event
    )
    assert parsed.output_parsed.participants == ["Alice", "Bob"]


@program(
    "evals.create",
    "evals.retrieve",
    "evals.update",
    "evals.list",
    "evals.delete",
    "evals.runs.create",
    "evals.runs.retrieve",
    "evals.runs.list",
    "evals.runs.delete",
    "evals.runs.output_items.list",
    "evals.runs.output_items.retrieve",
)
def evals(client: Any, version: str) -> None:
    evals, runs = client.evals, client.evals.runs
    schema = {"type": "object", "properties": {"wanted": {"type": "string"}}}
    made = evals.create(
        name="arithmetic",
        data_source_config={"type": "custom", "item_schema": schema, "include_sample_schema": True},
        testing_criteria=[GRADER | {"reference": "{{item.wanted}}"}],
    )
    content = [{"item": {"wanted": "4"}, "sample": {"output_text": text}} for text in ("4", "5")]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    run = runs.create(made.id, name="first", data_source=source)
    path = {"eval_id": made.id}
    done = until(lambda: runs.retrieve(run.id, **path), lambda found: found.status == "completed")
    assert (done.result_counts.passed, done.result_counts.failed) == (1, 1)
    items = list(runs.output_items.list(run.id, **path))
    assert [item.status for item in items] == ["pass", "fail"]
    assert runs.output_items.retrieve(items[0].id, run_id=run.id, **path).id == items[0].id
    assert [each.id for each in runs.list(made.id)] == [run.id]
    assert runs.delete(run.id, **path).deleted
    assert evals.update(made.id, name="sums").name == "sums"
    assert evals.retrieve(made.id).name == "sums"
    assert made.id in [each.id for each in evals.list(order="desc")]
    assert evals.delete(made.id).deleted


@program(
    "containers.create",
    "containers.retrieve",
    "containers.list",
    "containers.delete",
    "containers.files.create",
    "containers.files.retrieve",
    "containers.files.list",
    "containers.files.delete",
    "containers.files.content.retrieve",
)
def containers(client: Any, version: str) -> None:
    containers = client.containers
    made = containers.create(name="work")
    file = containers.files.create(made.id, file=("a.txt", CATS))
    path = {"container_id": made.id}
    assert containers.files.content.retrieve(file.id, **path).read() == CATS
    assert containers.files.retrieve(file.id, **path).bytes == len(CATS)
    assert [each.id for each in containers.files.list(made.id)] == [file.id]
    assert containers.retrieve(made.id).name == "work"
    assert made.id in [each.id for each in containers.list()]
    containers.files.delete(file.id, **path)
    containers.delete(made.id)
    with pytest.raises(openai.NotFoundError):
        containers.retrieve(made.id)


@program(
    "conversations.create",
    "conversations.retrieve",
    "conversations.update",
    "conversations.delete",
    "conversations.items.create",
    "conversations.items.retrieve",
    "conversations.items.list",
    "conversations.items.delete",
)
def conversations(client: Any, version: str) -> None:
    conversations, items = client.conversations, client.conversations.items
    made = conversations.create(metadata={"a": "b"})
    path = {"conversation_id": made.id}
    assert conversations.retrieve(made.id).metadata == {"a": "b"}
    assert conversations.update(made.id, metadata={"c": "d"}).metadata == {"c": "d"}
    added = items.create(made.id, items=[{"type": "message", "role": "user", "content": "say: one"}])
    assert items.retrieve(added.first_id, **path).content[0].text == "say: one"
    answer = client.responses.create(model=DEPLOYMENT, input="say: two", conversation=made.id)
    assert answer.output_text == "two"
    assert [each.role for each in items.list(made.id, order="asc", limit=2)] == ["user", "user", "assistant"]
    assert items.delete(added.first_id, **path).id == made.id
    assert conversations.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError):
        conversations.retrieve(made.id)


@program("responses.cancel")
def responses_cancelled(client: Any, version: str) -> None:
    begun = client.responses.create(model=DEPLOYMENT, input="count to 3", background=True)
    assert client.responses.cancel(begun.id).status in {"cancelled", "completed"}


@program(
    "fine_tuning.checkpoints.permissions.create",
    "fine_tuning.checkpoints.permissions.list",
    "fine_tuning.checkpoints.permissions.delete",
    "models.delete",
)
def checkpoints_shared(client: Any, version: str) -> None:
    permissions = client.fine_tuning.checkpoints.permissions
    file = uploaded(client, version, TRAINING, "fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    until(lambda: client.fine_tuning.jobs.retrieve(job.id), lambda found: found.status == "succeeded")
    checkpoint = next(iter(client.fine_tuning.jobs.checkpoints.list(job.id))).fine_tuned_model_checkpoint
    [made] = permissions.create(checkpoint, project_ids=["other"])
    assert [each.project_id for each in permissions.list(checkpoint)] == ["other"]
    assert permissions.delete(made.id, fine_tuned_model_checkpoint=checkpoint).deleted
    model = client.fine_tuning.jobs.retrieve(job.id).fine_tuned_model
    assert client.models.delete(model).deleted


@program("images.generate", "images.create_variation")
def image_varied(client: Any, version: str) -> None:
    [image] = client.images.generate(model="gpt-image-1", prompt="a cat", response_format="b64_json").data
    content = base64.b64decode(image.b64_json)
    [varied] = client.images.create_variation(model="dall-e-2", image=content, response_format="b64_json").data
    assert png(base64.b64decode(varied.b64_json)) == (1024, 1024)


@program("videos.create", "videos.retrieve", "videos.list", "videos.remix", "videos.download_content", "videos.delete")
def videos(client: Any, version: str) -> None:
    made = client.videos.create_and_poll(model="sora-2", prompt="a cat", seconds="4", poll_interval_ms=10)
    assert made.status == "completed"
    assert client.videos.download_content(made.id).read()[4:8] == b"ftyp"
    other = client.videos.remix(made.id, prompt="a dog")
    assert client.videos.poll(other.id, poll_interval_ms=10).remixed_from_video_id == made.id
    assert {made.id, other.id} <= {each.id for each in client.videos.list(limit=2)}
    assert client.videos.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError):
        client.videos.retrieve(made.id)


@program("realtime.client_secrets.create")
def realtime_secrets(client: Any, version: str) -> None:
    made = client.realtime.client_secrets.create(session={"type": "realtime", "instructions": "Be brief."})
    assert made.value.startswith("ek_")
    assert made.session.instructions == "Be brief."


@program(
    "realtime.calls.create",
    "realtime.calls.accept",
    "realtime.calls.refer",
    "realtime.calls.reject",
    "realtime.calls.hangup",
)
def realtime_calls(client: Any, version: str) -> None:
    calls = client.realtime.calls
    offer = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n"
    answers = [calls.create(sdp=offer, session={"type": "realtime"}) for _ in range(2)]
    first, second = [answer.response.headers["location"].rpartition("/")[2] for answer in answers]
    assert answers[0].text.startswith("v=0")
    calls.accept(first, type="realtime")
    calls.refer(first, target_uri="tel:+1")
    calls.hangup(first)
    calls.reject(second)
    with pytest.raises(openai.NotFoundError):
        calls.hangup(second)


@program("realtime.sessions.create", "realtime.transcription_sessions.create", undated=True)
def realtime_sessions(client: Any, version: str) -> None:
    realtime = client.beta.realtime
    made = realtime.sessions.create(extra_body={"type": "realtime"}, instructions="Be brief.")
    assert made.instructions == "Be brief."
    assert realtime.transcription_sessions.create(extra_body={"type": "transcription"}).client_secret.value


def png(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG picture."""
    found: tuple[int, int] = struct.unpack(">II", data[16:24])
    return found


@pytest.fixture(scope="module")
def local() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator that keeps note of every request."""
    with aoai.emulator.running(check_answers=True, pace=0.01) as running:
        running.emulator.log.exchanges = deque()
        yield running


def connected(emulator: aoai.emulator.RunningEmulator, version: str, *, asynchronous: bool = False) -> Any:
    return openai_client(emulator.endpoint, emulator.key, version, asynchronous=asynchronous, max_retries=0)


CASES = [
    pytest.param(each, version, id=f"{each.run.__name__}-{version}") for each in PROGRAMS for version in each.versions
]


@pytest.mark.parametrize(("program", "version"), CASES)
def test_a_program(local: aoai.emulator.RunningEmulator, program: Program, version: str) -> None:
    local.requests.clear()
    with connected(local, version) as client:
        program.run(client, version)
    done = {each.operation for each in local.requests if 200 <= each.status < 300}
    assert set(program.operations) <= done
    assert [each.violation for each in local.requests if each.violation] == []


def test_nothing_that_both_have_is_left_out() -> None:
    pinned = {name for version in spec_values.versions() for name in spec_values.operations(version)}
    covered = {name for each in PROGRAMS for name in each.operations}
    with openai.OpenAI(api_key="any") as client:
        shared = {name for name in pinned if has(client, name) or has(client.beta, name)}
    assert covered - shared == set()
    assert shared - covered == ELSEWHERE


def has(client: Any, name: str) -> bool:
    try:
        attrgetter(name)(client)
    except AttributeError:
        return False
    return True


@pytest.mark.parametrize("version", [having("threads.runs.create")[-1], "v1"])
async def test_the_asynchronous_client(local: aoai.emulator.RunningEmulator, version: str) -> None:
    async with connected(local, version, asynchronous=True) as client:
        answer = await client.chat.completions.create(model=DEPLOYMENT, messages=said("say: hello there"))
        assert answer.choices[0].message.content == "hello there"
        stream = await client.chat.completions.create(model=DEPLOYMENT, messages=said("say: one two"), stream=True)
        async with stream:
            texts = [choice.delta.content or "" async for chunk in stream for choice in chunk.choices]
        assert "".join(texts) == "one two"
        async with client.chat.completions.stream(model=DEPLOYMENT, messages=said("say: one two")) as helper:
            assert (await helper.get_final_completion()).choices[0].message.content == "one two"
        found = await client.embeddings.create(model="text-embedding-3-small", input=["a", "a"])
        assert found.data[0].embedding == found.data[1].embedding
        async with client.responses.stream(model=DEPLOYMENT, input="say: one two") as helper:
            kinds = [event.type async for event in helper]
        assert kinds[-1] == "response.completed"
        file = await client.files.create(file=("a.txt", CATS), purpose="assistants")
        assert (await client.files.content(file.id)).read() == CATS
        store = await client.vector_stores.create(name="all")
        indexed = await client.vector_stores.files.create_and_poll(
            file.id, vector_store_id=store.id, poll_interval_ms=10
        )
        assert indexed.status == "completed"
        assert [each.id async for each in client.vector_stores.files.list(store.id)] == [file.id]


@pytest.mark.parametrize("version", having("threads.runs.create", "assistants.create")[-1:])
async def test_the_asynchronous_client_runs_assistants(local: aoai.emulator.RunningEmulator, version: str) -> None:
    async with connected(local, version, asynchronous=True) as client:
        made = await client.beta.assistants.create(model=DEPLOYMENT, tools=[WEATHER])
        thread = await client.beta.threads.create(messages=said(QUESTION))
        async with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=made.id) as stream:
            await stream.until_done()
            waiting = stream.current_run
        assert waiting is not None
        outputs = outputs_of(waiting)
        runs = client.beta.threads.runs
        async with runs.submit_tool_outputs_stream(
            run_id=waiting.id, thread_id=thread.id, tool_outputs=outputs
        ) as stream:
            assert "".join([delta async for delta in stream.text_deltas]) == "get_weather answered: 21 degrees"
