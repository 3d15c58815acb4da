"""Videos: made in the background, from a picture for each second; listed, remixed, deleted, their bytes read."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

from aoai_emulator._media import pictures, video
from aoai_emulator._model import content_filter
from aoai_emulator._protocol import Reply, invalid
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found

if TYPE_CHECKING:
    from PIL.Image import Image

    from aoai_emulator._protocol import Json, Upload
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call, Handlers
    from aoai_emulator._service.jobs import Work

KIND = "video"
KEPT = 24 * 60 * 60
"""Seconds for which the bytes of a video can be read, as the service has it."""
SECONDS, SIZES = ("4", "8", "12"), ("720x1280", "1280x720", "1024x1792", "1792x1024")
_STEPS = (25, 50, 75)


def create(call: Call) -> Reply:
    """Begin a video.

    Raises:
        RefusedError: the filter holds the prompt back, or length, size or reference make no sense (400).
    """
    body = call.body
    seconds, size = str(body.get("seconds") or SECONDS[0]), str(body.get("size") or SIZES[0])
    for name, given, allowed in (("seconds", seconds, SECONDS), ("size", size, SIZES)):
        if given not in allowed:
            raise invalid(name, f"Invalid value for '{name}': '{given}' is not one of {', '.join(allowed)}.")
    reference: Upload | None = body.get("input_reference")
    if reference is not None and (found_ := pictures.size(reference.read())) is not None:
        given = f"{found_.width}x{found_.height}"
        if given != size:
            raise invalid("input_reference", f"The reference must be as large as the video, {size}, and is {given}.")
    return _begun(call, body["prompt"], call.model, seconds, size, None)


def remix(call: Call) -> Reply:
    """Begin a video like another one, by a new prompt.

    Raises:
        RefusedError: there is none of this id (404), it is not completed, or the filter holds the prompt back (400).
    """
    other = _video(call)
    if other["status"] != "completed":
        raise conflict(f"The video '{other['id']}' is not completed: its status is '{other['status']}'.")
    return _begun(call, call.body["prompt"], other["model"], other["seconds"], other["size"], other["id"])


def retrieve(call: Call) -> Reply:
    """Return how far a video is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _video(call))


def list_videos(call: Call) -> Reply:
    """Return the videos, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    return answer(call, {"first_id": None, "last_id": None} | listed(call, KIND))


def delete(call: Call) -> Reply:
    """Delete a video.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _video(call)["id"]
    call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "video.deleted", "deleted": True})


def download_content(call: Call) -> Reply:
    """Return the bytes of a video, its first picture, or a sheet of all its pictures.

    Raises:
        RefusedError: there is none of this id (404), it is not completed, or its time is over (400).
    """
    body, variant = _video(call), call.query.get("variant", "video")
    if body["status"] != "completed":
        raise conflict(f"The video '{body['id']}' is not completed: its status is '{body['status']}'.")
    if body["expires_at"] <= call.emulator.now():
        raise conflict(f"The content of the video '{body['id']}' has expired.")
    if variant == "video":
        return Reply(content=call.store.path(KIND, body["id"]), media_type="video/mp4")
    images = _images(call.emulator, body)
    if variant == "thumbnail":
        out = io.BytesIO()
        images[0].convert("RGB").save(out, "WEBP")
        return Reply(content=out.getvalue(), media_type="image/webp")
    if variant != "spritesheet":
        raise invalid("variant", f"Invalid value for 'variant': '{variant}' is not video, thumbnail or spritesheet.")
    return Reply(content=pictures.encoded(pictures.sheet(images), "jpeg", 80), media_type="image/jpg")


async def make(work: Work) -> None:
    """Make a video."""
    for progress in _STEPS:
        await work.emulator.step()
        changes: Json = {"status": "in_progress", "progress": progress}
        if await asyncio.to_thread(_changed, work, changes) is None:
            return  # deleted
    await work.emulator.step()
    await asyncio.to_thread(_finished, work)


def _begun(call: Call, prompt: str, model: str, seconds: str, size: str, other: str | None) -> Reply:
    content_filter.of_prompts([[prompt]])
    made: Json = {
        "id": call.emulator.new_id("video_", 32),
        "object": "video",
        "created_at": call.emulator.now(),
        "model": model,
        "status": "queued",
        "progress": 0,
        "seconds": seconds,
        "size": size,
        "_prompt": prompt,
    }
    if other is not None:
        made["remixed_from_video_id"] = other
    with call.store.transaction():
        call.store.put(KIND, made["id"], made)
        call.store.add_job(KIND, made["id"])
    return answer(call, made)


def _changed(work: Work, changes: Json) -> Json | None:
    return work.store.update(KIND, work.subject, lambda body: body | changes)


def _finished(work: Work) -> None:
    body = work.store.get(KIND, work.subject)
    if body is None:
        return
    width, height = map(int, body["size"].split("x"))
    frames = [pictures.encoded(image, "jpeg", 80) for image in _images(work.emulator, body)]
    blob = work.store.write(video.encoded(frames, width, height, int(body["seconds"])))
    now = work.emulator.now()
    body |= {"status": "completed", "progress": 100, "completed_at": now, "expires_at": now + KEPT}
    with work.store.transaction():
        if work.store.get(KIND, work.subject) is not None:
            work.store.put(KIND, work.subject, body, blob=blob)


def _images(emulator: Backend, body: Json) -> list[Image]:
    """Return a picture for each second of a video."""
    width, height = map(int, body["size"].split("x"))
    prompt = body["_prompt"]
    return [
        pictures.imagined(prompt, width, height, emulator.random("video", prompt, number), vivid=True, clear=False)
        for number in range(int(body["seconds"]))
    ]


def _video(call: Call) -> Json:
    return found(call, KIND, "video", call.path["video_id"])


HANDLERS: Handlers = {
    "videos.create": create,
    "videos.remix": remix,
    "videos.retrieve": retrieve,
    "videos.list": list_videos,
    "videos.delete": delete,
    "videos.download_content": download_content,
}
JOBS = {KIND: make}
