"""Videos are made in the background, and their bytes are those of a video."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from aoai_emulator._media import recordings
from tests.emulator.stateful import Api, having, until

if TYPE_CHECKING:
    import httpx

VERSIONS = having("videos.create")


def begun(api: Api, prompt: str = "A cat", files: Any = None, **fields: str) -> Any:
    # Forms are sent as such even without a file.
    return api("videos.create", files=files or {"model": (None, "sora-2")}, data={"prompt": prompt, **fields})


def finished(api: Api, video: str) -> Any:
    done = until(lambda: api("videos.retrieve", video=video), lambda each: each["status"] in {"completed", "failed"})
    assert (done["status"], done["progress"]) == ("completed", 100)
    return done


def boxes(data: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        assert size >= 8
        found[kind.decode()] = data[at + 8 : at + size]
        at += size
    assert at == len(data)
    return found


def frames(data: bytes) -> list[Image.Image]:
    """Return the pictures of a video, found by the tables of its one track."""
    media = boxes(boxes(boxes(boxes(data)["moov"])["trak"])["mdia"])
    table = boxes(boxes(media["minf"])["stbl"])
    (count,) = struct.unpack_from(">I", table["stsz"], 8)
    sizes = struct.unpack_from(f">{count}I", table["stsz"], 12)
    (at,) = struct.unpack_from(">I", table["stco"], 8)
    found: list[Image.Image] = []
    for size in sizes:
        image = Image.open(io.BytesIO(data[at : at + size]), formats=("JPEG",))
        image.load()
        found.append(image)
        at += size
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_a_video_finishes_and_has_content(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    made = begun(api, seconds="8", size="1280x720")
    assert (made["status"], made["progress"], made["seconds"], made["size"]) == ("queued", 0, "8", "1280x720")
    done = finished(api, made["id"])
    assert done["expires_at"] > done["completed_at"] >= made["created_at"]
    data = api("videos.download_content", video=made["id"])
    recording = recordings.read(data)
    assert recording is not None
    assert (recording.kind, recording.seconds) == ("MP4", 8.0)
    shown = frames(data)
    assert [image.size for image in shown] == [(1280, 720)] * 8
    assert len({image.tobytes() for image in shown}) == 8
    again = begun(api, seconds="8", size="1280x720")
    finished(api, again["id"])
    assert api("videos.download_content", video=again["id"]) == data  # the same prompt, the same video
    for variant, kind in (("thumbnail", "WEBP"), ("spritesheet", "JPEG")):
        image = Image.open(io.BytesIO(api("videos.download_content", query={"variant": variant}, video=made["id"])))
        assert image.format == kind


@pytest.mark.parametrize("version", VERSIONS)
def test_videos_are_listed_remixed_and_deleted(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    first = begun(api)["id"]
    error = api.refused(400, "videos.remix", {"prompt": "At night"}, video=first)
    assert "not completed" in error["message"] or finished(api, first)
    finished(api, first)
    remixed = api("videos.remix", {"prompt": "At night"}, video=first)
    assert remixed["remixed_from_video_id"] == first
    finished(api, remixed["id"])
    listed = [video["id"] for video in api("videos.list", query={"limit": 2})["data"]]
    assert listed == [remixed["id"], first]
    assert api("videos.delete", video=first)["deleted"] is True
    api.refused(404, "videos.retrieve", video=first)
    api.refused(404, "videos.download_content", video=first)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_makes_no_sense_is_refused(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    form: Any = {"model": (None, "sora-2")}
    for field, value in (("seconds", "5"), ("size", "9x9")):
        data = {"prompt": "A cat", field: value}
        assert api.refused(400, "videos.create", files=form, data=data)["param"] == field
    filtered = {"prompt": "A cat [[filter:violence]]"}
    assert api.refused(400, "videos.create", files=form, data=filtered)["code"] == "content_filter"
    out = io.BytesIO()
    Image.new("RGB", (10, 10)).save(out, "PNG")
    files = form | {"input_reference": ("a.png", out.getvalue(), "image/png")}
    wrong = api.refused(400, "videos.create", files=files, data={"prompt": "A cat"})
    assert wrong["param"] == "input_reference"
