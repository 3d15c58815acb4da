"""Images, recordings and files are known by their own bytes."""

from __future__ import annotations

import base64
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from aoai_emulator._media import pictures
from aoai_emulator._media.speech import speech
from aoai_emulator._model import attachments
from aoai_emulator._protocol import RefusedError


def image(kind: str, size: tuple[int, int], **how: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size).save(out, kind, **how)
    return out.getvalue()


PNG = image("PNG", (640, 480))
GIF = image("GIF", (3, 500))
JPEG = image("JPEG", (44, 33))
PROGRESSIVE = image("JPEG", (44, 33), progressive=True)
LOSSY = image("WEBP", (100, 50))
LOSSLESS = image("WEBP", (100, 50), lossless=True)
EXTENDED = image("WEBP", (100, 50), exif=b"Exif\0\0")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (PNG, ("PNG", 640, 480)),
        (GIF, ("GIF", 3, 500)),
        (JPEG, ("JPEG", 44, 33)),
        (PROGRESSIVE, ("JPEG", 44, 33)),
        (LOSSY, ("WebP", 100, 50)),
        (LOSSLESS, ("WebP", 100, 50)),
        (EXTENDED, ("WebP", 100, 50)),
        (PNG[:20], None),
        (JPEG[:25], None),
        (LOSSY[:22], None),
        (b"", None),
        (b"text", None),
    ],
)
def test_sizes_of_images(data: bytes, expected: tuple[str, int, int] | None) -> None:
    assert pictures.size(data) == expected


@given(
    st.sampled_from([b"", PNG[:8], JPEG[:2], GIF[:6], LOSSY[:16], EXTENDED[:16], LOSSLESS[:16]]), st.binary(max_size=40)
)
def test_damaged_images_do_no_harm(start: bytes, rest: bytes) -> None:
    found = pictures.size(start + rest)
    assert found is None or min(found.width, found.height) > 0


def test_urls_of_images() -> None:
    url = "data:image/png;base64," + base64.b64encode(PNG).decode()
    assert attachments.image(url).words == "a PNG image of 640 x 480 pixels"
    assert attachments.image(url, "low").tokens == 85
    assert "https://example.com" in attachments.image("https://example.com/a.png").words
    for wrong in ("data:image/png;base64,???", "data:image/png;base64,aGk=", "data:", "data:text/plain,hi"):
        with pytest.raises(RefusedError) as refused:
            attachments.image(wrong, "auto", "messages[0]")
        assert refused.value.error["param"] == "messages[0]"


@pytest.mark.parametrize("form", ["wav", "mp3", "flac"])
def test_recordings_are_heard(form: str) -> None:
    found = attachments.recording(base64.b64encode(speech("Good day", "alloy", form)).decode())
    assert found.said == "Good day"
    assert "seconds" in found.words


def test_what_is_no_recording_is_refused() -> None:
    for wrong in ("aGVsbG8=", "not base64!"):
        with pytest.raises(RefusedError):
            attachments.recording(wrong)


def test_files() -> None:
    data = base64.b64encode(b"hello").decode()
    assert attachments.file({"filename": "a.txt", "file_data": data}).words == "the file a.txt (5 bytes)"
    assert attachments.file({"file_id": "file-1"}).words == "the file file-1"
    with pytest.raises(RefusedError):
        attachments.file({"filename": "a.txt", "file_data": "\N{SNOWMAN}"})
