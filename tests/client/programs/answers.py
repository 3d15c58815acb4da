"""What the service answers to the programs beside this file: by program, by method and path, in the service's form."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any, NamedTuple

Json = dict[str, Any]


class Answer(NamedTuple):
    """An answer to send, byte by byte."""

    body: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)


def ok(body: Any, status: int = 200, **headers: str) -> Answer:
    """Return an answer of JSON; underscores in names of headers become hyphens."""
    named = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return Answer(json.dumps(body).encode(), status, (("content-type", "application/json"), *named))


def content(body: bytes, content_type: str) -> Answer:
    """Return an answer of other content."""
    return Answer(body, headers=(("content-type", content_type),))


def error(status: int, code: str | None = None, message: str = "Told to fail.", **headers: str) -> Answer:
    """Return an error as the service words it."""
    return ok({"error": {"code": code or str(status), "message": message}}, status, **headers)


def events(*bodies: Any, done: bool = True) -> Answer:
    """Return a stream of events: each a body, or a pair of name and body."""
    lines: list[str] = []
    for body in bodies:
        name, data = body if isinstance(body, tuple) else (None, body)
        lines += [f"event: {name}"] if name else []
        lines += [f"data: {json.dumps(data)}", ""]
    lines += ["data: [DONE]", ""] if done else []
    return content(("\n".join(lines) + "\n").encode(), "text/event-stream; charset=utf-8")


def page(*items: Any, more: bool = False) -> Json:
    """Return a page of a list."""
    first, last = (items[0]["id"], items[-1]["id"]) if items else (None, None)
    return {"object": "list", "data": list(items), "first_id": first, "last_id": last, "has_more": more}


# Chat

SAFE = {"hate": {"filtered": False, "severity": "safe"}, "jailbreak": {"filtered": False, "detected": False}}
USAGE = {"prompt_tokens": 12, "completion_tokens": 5, "total_tokens": 17}


def chat(message: Json, finish_reason: str = "stop") -> Json:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1729500000,
        "model": "gpt-4o-2024-08-06",
        "system_fingerprint": "fp_1",
        "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": SAFE}],
        "choices": [
            {
                "index": 0,
                "finish_reason": finish_reason,
                "logprobs": None,
                "message": {"role": "assistant", **message},
                "content_filter_results": SAFE,
            }
        ],
        "usage": USAGE,
    }


def chunk(*choices: Json, **fields: Any) -> Json:
    head = {"id": "chatcmpl-2", "object": "chat.completion.chunk", "created": 1729500001, "model": "gpt-4o-2024-08-06"}
    return {**head, "choices": list(choices), **fields}


def delta(finish_reason: str | None = None, /, **fields: Any) -> Json:
    return {"index": 0, "delta": fields, "finish_reason": finish_reason, "logprobs": None}


def call(name: str, arguments: str, number: int = 1) -> Json:
    return {"id": f"call-{number}", "type": "function", "function": {"name": name, "arguments": arguments}}


CHAT = ok(chat({"content": "Yes, they are supported. Søren", "refusal": None}), x_ms_region="North", x_request_id="r-1")
CHUNKS = [
    {
        "id": "",
        "object": "",
        "created": 0,
        "model": "",
        "choices": [],
        "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": SAFE}],
    },
    chunk(delta(role="assistant", content="", refusal=None)),
    chunk({**delta(content="Once"), "content_filter_results": SAFE}),
    chunk(delta(content=" upon …")),
    chunk(delta("stop")),
]
STREAM = events(*CHUNKS, chunk(usage=USAGE))
MEETING = ok(chat({"content": '{"day": "Friday", "people": ["Alice", "Bob"]}', "refusal": None}))
BASE = "/openai/deployments"
CHAT_ROUTE = f"POST {BASE}/gpt-4o/chat/completions"

# Others


def vectors(*numbers: list[float] | str) -> Answer:
    data = [{"object": "embedding", "index": index, "embedding": value} for index, value in enumerate(numbers)]
    usage = {"prompt_tokens": 4, "total_tokens": 4}
    return ok({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage})


def packed(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


VERBOSE = {
    "task": "transcribe",
    "language": "english",
    "duration": 1.5,
    "text": "Hello world.",
    "words": [{"word": "Hello", "start": 0.0, "end": 0.5}, {"word": "world", "start": 0.6, "end": 1.1}],
    "segments": [
        {"id": 0, "seek": 0, "start": 0.0, "end": 1.1, "text": "Hello world.", "tokens": [1, 2], "temperature": 0.0}
        | {"avg_logprob": -0.1, "compression_ratio": 0.9, "no_speech_prob": 0.01}
    ],
}
TEXT = ok({"text": "Hello world."})
SRT = content(b"1\n00:00:00,000 --> 00:00:01,100\nHello world.\n\n", "text/plain; charset=utf-8")
MP3 = content(b"ID3\x00\xff" * 100, "audio/mpeg")
FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 2,
    "created_at": 1729500000,
    "filename": "training.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
}
LINES = content(b'{"custom_id": "question-0"}\n{"custom_id": "question-1"}\n', "application/octet-stream")
IMAGE = {"created": 1729500000, "data": [{"url": "https://images/1.png", "revised_prompt": "A lighthouse, at dawn"}]}
EDITED = ok({"created": 1729500000, "data": [{"b64_json": base64.b64encode(b"png").decode()}]})
COMPLETION: Json = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1729500000,
    "model": "instruct",
    "choices": [{"index": 0, "text": " there was", "finish_reason": "length", "logprobs": None}],
}
JOB: Json = {
    "id": "ftjob-1",
    "object": "fine_tuning.job",
    "created_at": 1729500000,
    "model": "gpt-4o-mini-2024-07-18",
    "status": "pending",
    "training_file": "file-1",
    "validation_file": None,
    "hyperparameters": {"n_epochs": 2},
    "fine_tuned_model": None,
    "finished_at": None,
    "error": None,
    "organization_id": "",
    "result_files": [],
    "seed": 3,
    "trained_tokens": None,
}
EVENT = {"object": "fine_tuning.job.event", "created_at": 1729500001, "level": "info"}
CHECKPOINT = {
    "id": "ftchkpt-1",
    "object": "fine_tuning.job.checkpoint",
    "created_at": 1729500002,
    "fine_tuned_model_checkpoint": "gpt-4o-mini.ft:step-10",
    "fine_tuning_job_id": "ftjob-1",
    "step_number": 10,
    "metrics": {"step": 10, "train_loss": 0.25},
}
BATCH: Json = {
    "id": "batch-1",
    "object": "batch",
    "endpoint": "/chat/completions",
    "input_file_id": "file-1",
    "completion_window": "24h",
    "status": "validating",
    "created_at": 1729500000,
    "metadata": {"team": "search"},
    "request_counts": {"total": 2, "completed": 0, "failed": 0},
}
DONE_BATCH = BATCH | {"status": "completed", "output_file_id": "file-out"}
DONE_BATCH["request_counts"] = {"total": 2, "completed": 2, "failed": 0}
COUNTS = {"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1}


def store(number: int = 1) -> Json:
    return {
        "id": f"vs-{number}",
        "object": "vector_store",
        "created_at": 1729500000,
        "name": "manuals",
        "usage_bytes": 10,
        "file_counts": COUNTS,
        "status": "completed",
        "last_active_at": None,
        "metadata": {},
    }


def store_file(number: int = 1) -> Json:
    return {
        "id": f"file-{number}",
        "object": "vector_store.file",
        "created_at": 1729500000,
        "vector_store_id": "vs-1",
        "status": "completed",
        "last_error": None,
        "usage_bytes": 10,
    }


FILE_BATCH = {
    "id": "vsfb-1",
    "object": "vector_store.files_batch",
    "created_at": 1729500000,
    "vector_store_id": "vs-1",
    "status": "in_progress",
    "file_counts": COUNTS,
}
ASSISTANT: Json = {
    "id": "asst-1",
    "object": "assistant",
    "created_at": 1729500000,
    "name": "Tutor",
    "description": None,
    "model": "gpt-4o",
    "instructions": "You help.",
    "tools": [{"type": "code_interpreter"}],
    "metadata": {},
}
THREAD = {"id": "thread-1", "object": "thread", "created_at": 1729500000, "metadata": {}, "tool_resources": None}


def message(role: str, text: str) -> Json:
    return {
        "id": f"msg-{role}",
        "object": "thread.message",
        "created_at": 1729500000,
        "thread_id": "thread-1",
        "role": role,
        "status": "completed",
        "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
        "assistant_id": None,
        "run_id": None,
        "attachments": [],
        "metadata": {},
    }


def run(status: str, **fields: Any) -> Json:
    head = {"id": "run-1", "object": "thread.run", "created_at": 1729500000, "thread_id": "thread-1"}
    rest: Json = {"instructions": "You help.", "model": "gpt-4o", "tools": [], "metadata": {}, "required_action": None}
    return {**head, "assistant_id": "asst-1", "status": status, **rest, **fields}


NEEDED = {
    "type": "submit_tool_outputs",
    "submit_tool_outputs": {"tool_calls": [call("solve", '{"x": 1}')]},
}
STEP = {
    "id": "step-1",
    "object": "thread.run.step",
    "created_at": 1729500000,
    "assistant_id": "asst-1",
    "thread_id": "thread-1",
    "run_id": "run-1",
    "type": "message_creation",
    "status": "completed",
    "step_details": {"type": "message_creation", "message_creation": {"message_id": "msg-1"}},
}
_RUN_EVENTS = events(
    ("thread.run.created", run("queued")),
    ("thread.run.in_progress", run("in_progress")),
    (
        "thread.message.delta",
        {
            "id": "msg-1",
            "object": "thread.message.delta",
            "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hi", "annotations": []}}]},
        },
    ),
    ("thread.run.completed", run("completed")),
    ("done", "[DONE]"),
    done=False,
)
RUN_EVENTS = _RUN_EVENTS._replace(body=_RUN_EVENTS.body.replace(b'"[DONE]"', b"[DONE]"))


def response(*output: Json, status: str = "completed") -> Json:
    return {
        "id": "resp-1",
        "object": "response",
        "created_at": 1729500000,
        "model": "gpt-4o",
        "status": status,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "output": list(output),
        "parallel_tool_calls": True,
        "temperature": 0.5,
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": {"input_tokens": 9, "output_tokens": 4, "total_tokens": 13}
        | {"input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}},
    }


SAID = {
    "type": "message",
    "id": "msg-1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Hello there.", "annotations": []}],
}
CALLED = {
    "type": "function_call",
    "id": "fc-1",
    "call_id": "call-1",
    "name": "f",
    "arguments": '{"city": "Oslo"}',
    "status": "completed",
}


def response_event(kind: str, number: int, **fields: Any) -> tuple[str, Json]:
    return kind, {"type": kind, "sequence_number": number, **fields}


_AT = {"item_id": "msg-1", "output_index": 0, "content_index": 0}
RESPONSE_EVENTS = events(
    response_event("response.created", 0, response=response(status="in_progress")),
    response_event("response.output_item.added", 1, output_index=0, item=SAID | {"content": []}),
    response_event(
        "response.content_part.added", 2, part={"type": "output_text", "text": "", "annotations": []}, **_AT
    ),
    response_event("response.output_text.delta", 3, delta="Hello", **_AT),
    response_event("response.output_text.delta", 4, delta=" there.", **_AT),
    response_event("response.output_text.done", 5, text="Hello there.", **_AT),
    response_event("response.completed", 6, response=response(SAID)),
    done=False,
)
MODEL: Json = {"id": "gpt-4o", "object": "model", "created_at": 1, "status": "succeeded"}

Routes = dict[str, Answer | list[Answer]]
"""By method and path; of several answers each is given once, and the last one then again and again."""

COMMON: Routes = {
    CHAT_ROUTE: CHAT,
    f"POST {BASE}/gpt-4o-stream/chat/completions": STREAM,
    f"POST {BASE}/text-embedding-3-small/embeddings": vectors(packed(0.5, -0.25, 0.125)),
    f"POST {BASE}/whisper/audio/transcriptions": TEXT,
    f"POST {BASE}/whisper/audio/translations": TEXT,
    f"POST {BASE}/tts/audio/speech": MP3,
    f"POST {BASE}/dall-e-3/images/generations": ok(IMAGE),
    f"POST {BASE}/gpt-image-1/images/edits": EDITED,
    "POST /openai/files": ok(FILE, 201),
    "GET /openai/files": ok(page(FILE, FILE | {"id": "file-2"})),
    "GET /openai/files/file-1": ok(FILE),
    "GET /openai/files/file-1/content": LINES,
    "GET /openai/files/file-out/content": LINES,
    "DELETE /openai/files/file-1": ok({"id": "file-1", "object": "file", "deleted": True}),
    "GET /openai/models": ok({"object": "list", "data": [MODEL, MODEL | {"id": "gpt-4o-mini"}]}),
    "GET /openai/models/gpt-4o": ok(MODEL),
    "GET /openai/fine_tuning/jobs/ftjob-1/checkpoints": ok(page(CHECKPOINT)),
    "GET /openai/vector_stores": [
        answer for _ in range(3) for answer in (ok(page(store(1), store(2), more=True)), ok(page(store(3))))
    ],
    "POST /openai/vector_stores/vs-1/file_batches": ok(FILE_BATCH),
    "GET /openai/vector_stores/vs-1/file_batches/vsfb-1": ok(FILE_BATCH | {"status": "completed"}),
    "POST /openai/responses": ok(response(SAID, CALLED)),
}

STATUSES = (400, 401, 403, 404, 409, 422, 429, 500, 503, 418)

PROGRAMS: dict[str, Routes] = {
    "chat_streaming": {CHAT_ROUTE: STREAM},
    "chat_stream_helper": {CHAT_ROUTE: STREAM},
    "chat_tools": {
        CHAT_ROUTE: [
            ok(
                chat(
                    {
                        "content": None,
                        "tool_calls": [
                            call("temperature_in", '{"city": "Oslo"}'),
                            call("temperature_in", '{"city": "Rome"}', 2),
                        ],
                    },
                    "tool_calls",
                )
            ),
            CHAT,
        ]
    },
    "chat_tools_streaming": {
        CHAT_ROUTE: events(
            chunk(delta(role="assistant", content=None, tool_calls=[{"index": 0, **call("temperature_in", "")}])),
            chunk(delta(tool_calls=[{"index": 0, "function": {"arguments": '{"city":'}}])),
            chunk(delta(tool_calls=[{"index": 0, "function": {"arguments": ' "Oslo"}'}}])),
            chunk(delta("tool_calls")),
        )
    },
    "chat_structured": {CHAT_ROUTE: MEETING},
    "chat_parsed": {CHAT_ROUTE: MEETING},
    "embeddings": {
        f"POST {BASE}/text-embedding-3-small/embeddings": [
            vectors(packed(0.1, -0.25, 0.125), packed(1.0, 2.0, 3.0)),
            vectors(packed(0.5, 0.25, 0.125)),
        ]
    },
    "embeddings_as_floats": {f"POST {BASE}/text-embedding-3-small/embeddings": vectors([0.1, 0.2], [0.3, 0.4])},
    "transcription": {f"POST {BASE}/whisper/audio/transcriptions": ok(VERBOSE)},
    "transcription_as_text": {f"POST {BASE}/whisper/audio/transcriptions": [TEXT, SRT, TEXT]},
    "completion": {
        f"POST {BASE}/instruct/completions": [
            ok(COMPLETION | {"usage": USAGE}),
            events(COMPLETION, COMPLETION | {"choices": [{"index": 1, "text": "!", "finish_reason": "stop"}]}),
        ]
    },
    "fine_tuning": {
        "POST /openai/fine_tuning/jobs": ok(JOB, 201),
        "GET /openai/fine_tuning/jobs": ok({"object": "list", "data": [JOB], "has_more": False}),
        "GET /openai/fine_tuning/jobs/ftjob-1": ok(JOB | {"status": "running"}),
        "GET /openai/fine_tuning/jobs/ftjob-1/events": [
            ok(page(EVENT | {"id": "e-1", "message": "Queued"}, EVENT | {"id": "e-2", "message": "Begun"}, more=True)),
            ok(page(EVENT | {"id": "e-3", "message": "Done"})),
        ],
        "POST /openai/fine_tuning/jobs/ftjob-1/cancel": ok(JOB | {"status": "cancelled"}),
    },
    "batch": {
        "POST /openai/batches": ok(BATCH),
        "GET /openai/batches/batch-1": [ok(BATCH | {"status": "in_progress"}), ok(DONE_BATCH)],
        "GET /openai/batches": [ok(page(BATCH, more=True)), ok(page(BATCH | {"id": "batch-2"}))],
        "POST /openai/batches/batch-1/cancel": ok(BATCH | {"status": "cancelling"}),
    },
    "uploads": {
        "POST /openai/uploads": ok({"id": "upload-1", "object": "upload", "status": "pending"}),
        "POST /openai/uploads/upload-1/parts": ok({"id": "part-1", "object": "upload.part"}),
        "POST /openai/uploads/upload-1/complete": ok({"id": "upload-1", "status": "completed", "file": FILE}),
    },
    "vector_stores": {
        "POST /openai/vector_stores": ok(store()),
        "POST /openai/vector_stores/vs-1/files": ok(store_file()),
        "GET /openai/vector_stores/vs-1/files": ok(page(store_file(1), store_file(2))),
        "GET /openai/vector_stores/vs-1/file_batches/vsfb-1/files": ok(page(store_file(1))),
        "POST /openai/vector_stores/vs-1/search": ok(
            {
                "object": "vector_store.search_results.page",
                "search_query": ["How?"],
                "data": [{"file_id": "file-1", "filename": "a.txt", "score": 0.5, "attributes": {}, "content": []}],
                "has_more": False,
                "next_page": None,
            }
        ),
        "DELETE /openai/vector_stores/vs-1/files/file-1": ok(
            {"id": "file-1", "object": "vector_store.file.deleted", "deleted": True}
        ),
        "DELETE /openai/vector_stores/vs-1": ok({"id": "vs-1", "object": "vector_store.deleted", "deleted": True}),
    },
    "assistants": {
        "POST /openai/assistants": ok(ASSISTANT),
        "GET /openai/assistants": ok(page(ASSISTANT)),
        "POST /openai/assistants/asst-1": ok(ASSISTANT | {"name": "Teacher"}),
        "DELETE /openai/assistants/asst-1": ok({"id": "asst-1", "object": "assistant.deleted", "deleted": True}),
        "POST /openai/threads": ok(THREAD),
        "DELETE /openai/threads/thread-1": ok({"id": "thread-1", "object": "thread.deleted", "deleted": True}),
        "POST /openai/threads/thread-1/messages": ok(message("user", "Solve x + 1 = 2")),
        "GET /openai/threads/thread-1/messages": ok(
            page(message("user", "Solve x + 1 = 2"), message("assistant", "x = 1"))
        ),
        "POST /openai/threads/thread-1/runs": ok(run("queued")),
        "GET /openai/threads/thread-1/runs/run-1": [
            ok(run("in_progress")),
            ok(run("requires_action", required_action=NEEDED)),
        ],
        "POST /openai/threads/thread-1/runs/run-1/submit_tool_outputs": ok(run("queued")),
        "GET /openai/threads/thread-1/runs/run-1/steps": ok(page(STEP)),
    },
    "assistants_streaming": {"POST /openai/threads/thread-1/runs": RUN_EVENTS},
    "assistants_streaming_all": {"POST /openai/threads/thread-1/runs": RUN_EVENTS},
    "assistants_polled": {
        "POST /openai/threads/thread-1/runs": ok(run("queued")),
        "GET /openai/threads/thread-1/runs/run-1": [ok(run("in_progress")), ok(run("completed"))],
    },
    "responses": {
        "GET /openai/responses/resp-1": ok(response(SAID)),
        "GET /openai/responses/resp-1/input_items": ok(page(SAID | {"role": "user"})),
        "DELETE /openai/responses/resp-1": ok({"id": "resp-1", "object": "response.deleted", "deleted": True}),
    },
    "responses_helpers": {"POST /openai/responses": RESPONSE_EVENTS},
    "responses_streaming": {"POST /openai/responses": RESPONSE_EVENTS},
    "errors": {
        **{
            f"POST {BASE}/gpt-{number}/chat/completions": ok(
                {
                    "error": {
                        "message": f"It went wrong: {status}.",
                        "type": "invalid_request_error",
                        "param": "messages",
                        "code": f"code-{status}",
                    }
                },
                status,
                x_request_id=f"r-{status}",
                x_ms_region="North",
                retry_after="7",
            )
            for number, status in enumerate(STATUSES)
        },
        f"POST {BASE}/gpt-10/chat/completions": Answer(
            b"<html>Bad gateway</html>", 502, (("content-type", "text/html"),)
        ),
        f"POST {BASE}/gpt-11/chat/completions": error(400, "BadStream"),
    },
    "error_messages": {
        f"POST {BASE}/gpt-0/chat/completions": error(404, "DeploymentNotFound", "No such deployment."),
        f"POST {BASE}/gpt-1/chat/completions": Answer(b"", 500),
    },
    "error_requests": {CHAT_ROUTE: error(404, "DeploymentNotFound")},
    "error_filtered": {
        CHAT_ROUTE: ok(
            {
                "error": {
                    "message": "The response was filtered.",
                    "type": None,
                    "param": "prompt",
                    "code": "content_filter",
                    "status": 400,
                    "innererror": {
                        "code": "ResponsibleAIPolicyViolation",
                        "content_filter_result": {"violence": {"filtered": True, "severity": "high"}},
                    },
                }
            },
            400,
        )
    },
    "error_in_stream": {
        CHAT_ROUTE: events(
            CHUNKS[2],
            {"error": {"message": "Too much.", "type": "server_error", "code": "overloaded", "param": None}},
            done=False,
        )
    },
    "retries": {
        **{
            f"POST {BASE}/after-{status}/chat/completions": [error(status, retry_after_ms="1"), CHAT]
            for status in (408, 409, 429, 500, 503)
        },
        f"POST {BASE}/told-not-to/chat/completions": [error(500, x_should_retry="false"), CHAT],
        f"POST {BASE}/told-to/chat/completions": [error(400, x_should_retry="true", retry_after_ms="1"), CHAT],
        **{f"POST {BASE}/always-{tries}/chat/completions": error(500, retry_after_ms="1") for tries in (0, 1, 3)},
        f"POST {BASE}/never/chat/completions": error(404, "DeploymentNotFound"),
    },
    "deployment": {f"POST {BASE}/mine/chat/completions": CHAT},
    "base_url": {"POST /gateway/openai/deployments/gpt-4o/chat/completions": CHAT},
    "base_url_of_a_deployment": {f"POST {BASE}/mine/chat/completions": CHAT},
    "async_others": {
        "POST /openai/responses": RESPONSE_EVENTS,
        f"POST {BASE}/none/chat/completions": error(404, "DeploymentNotFound"),
    },
    "own_route": {f"POST {BASE}/gpt-4o/new/route": ok({"b": 2})},
}
