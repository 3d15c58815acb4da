"""Images are real pictures of the size asked for; edits show what was sent; URLs lead to the emulator itself."""

from __future__ import annotations

import base64
import io
import random
import struct
import zlib
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

import aoai
import aoai.emulator
from aoai_emulator._media import pictures
from aoai_emulator._spec.documents import document, versions
from tests.emulator.answers import UNDATED, address, listed, openai_client

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator

PAINTING = [version for version in versions() if "images.generate" in document(version).operations]
EDITING = [version for version in versions() if "images.edit" in document(version).operations]
NEWEST = "2025-04-01-preview"
PROMPT = "A lighthouse at dawn"
MARK = b"\x89PNG\r\n\x1a\n"
Colour: TypeAlias = tuple[int, int, int, int]
RED: Colour = (200, 0, 0, 255)


def generate(http: httpx.Client, version: str = NEWEST, model: str = "gpt-image-1", **body: Any) -> httpx.Response:
    prefix, query = address(version)
    deployment = {"model": model} if version in UNDATED else {}
    path = f"{prefix}/images/generations" if deployment else f"{prefix}/deployments/{model}/images/generations"
    return http.post(path, params=query, json={"prompt": PROMPT} | deployment | body)


def edit(http: httpx.Client, *files: tuple[str, bytes], **fields: Any) -> httpx.Response:
    path = "/openai/deployments/gpt-image-1/images/edits"
    uploads = [(name, (f"{name}.png", content)) for name, content in files]
    return http.post(path, params={"api-version": NEWEST}, files=uploads, data={"prompt": PROMPT} | fields)


def only(answer: httpx.Response) -> bytes:
    """Return the one picture of an answer."""
    assert answer.status_code == 200, answer.text
    (item,) = answer.json()["data"]
    return base64.b64decode(item["b64_json"], validate=True)


def decoded(data: bytes, kind: str = "PNG") -> Image.Image:
    """Return the picture in a file, whose mode says whether it has opacity."""
    image = Image.open(io.BytesIO(data), formats=(kind,))
    image.load()
    assert image.mode in {"RGB", "RGBA"}
    return image


def png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def flat(width: int, height: int, colour: Colour) -> bytes:
    return png(Image.new("RGBA", (width, height), colour))


# Files


@example(6, 1, "00", False)
@given(st.integers(1, 40), st.integers(1, 40), st.text(max_size=60), st.booleans())
def test_pictures_of_any_size_are_written(width: int, height: int, prompt: str, clear: bool) -> None:
    picture = pictures.imagined(prompt, width, height, random.Random(1), vivid=True, clear=clear)  # noqa: S311
    data = pictures.encoded(picture, "png")
    assert decoded(data).size == (width, height)
    assert pictures.read(data).tobytes() == picture.tobytes()


def damaged() -> dict[str, bytes]:
    good = flat(4, 4, (1, 2, 3, 255))
    head, end = good[8:33], chunk(b"IEND", b"")

    def holding(raw: bytes) -> bytes:
        return MARK + head + chunk(b"IDAT", zlib.compress(raw)) + end

    return {
        "cut": good[:50],
        "wrong checksum": good[:20] + b"\x09" + good[21:],
        "no data": MARK + head + end,
        "data cannot be unpacked": MARK + head + chunk(b"IDAT", b"nonsense") + end,
        "too little data": holding(bytes(20)),
        "no pixels": MARK + chunk(b"IHDR", bytes(8) + good[24:29]) + chunk(b"IDAT", b"") + end,
        "cut JPEG": pictures.encoded(Image.new("RGBA", (64, 64), RED), "jpeg")[:300],
    }


@pytest.mark.parametrize("how", damaged())
def test_a_damaged_image_is_refused(http: httpx.Client, how: str) -> None:
    answer = edit(http, ("image", damaged()[how]))
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["param"] == "image"
    assert error["message"].startswith("Invalid image file: ")


@given(st.binary(max_size=80), st.integers(0, 70), st.sampled_from(["png", "jpeg"]))
def test_no_bytes_are_too_odd_to_read(rest: bytes, cut: int, form: str) -> None:
    try:
        pictures.read(pictures.encoded(Image.new("RGBA", (3, 3), (9, 9, 9, 255)), form)[:cut] + rest)
    except pictures.BrokenImageError:
        return


@pytest.mark.parametrize(("quality", "apart"), [(100, 1.5), (50, 8), (0, 40)])
@pytest.mark.parametrize(("width", "height"), [(1024, 1024), (1792, 1024)])
def test_jpeg_shows_the_same_picture(quality: int, apart: float, width: int, height: int) -> None:
    picture = pictures.imagined(PROMPT, width, height, random.Random(4), vivid=True, clear=False)  # noqa: S311
    data = pictures.encoded(picture, "jpeg", quality)
    found = decoded(data, "JPEG")
    assert found.size == (width, height)
    difference = ImageChops.difference(found, picture.convert("RGB"))
    assert max(ImageStat.Stat(difference).mean) <= apart
    assert len(data) <= len(pictures.encoded(picture, "jpeg", 100))


def test_the_prompt_can_be_read_in_the_picture() -> None:
    first, second, third = (Image.new("RGBA", (512, 512), (0, 0, 0, 255)) for _ in range(3))
    pictures.write(first, "Été 7")
    pictures.write(second, "ete\n 7")
    pictures.write(third, "été 8")
    assert first.tobytes() == second.tobytes() != third.tobytes()
    bright = first.convert("L").point([255 * (level > 200) for level in range(256)])
    left, top, right, bottom = bright.getbbox() or (0, 0, 0, 0)
    assert (left < 40, top > 450, 30 < right - left < 200, 10 < bottom - top < 40) == (True,) * 4
    changed = ImageChops.difference(first.convert("L"), third.convert("L")).getbbox()
    assert changed is not None
    assert changed[0] > (left + right) / 2  # the figure at the end


# Over the wire


@pytest.mark.parametrize("version", PAINTING)
def test_every_version_paints_every_size_that_it_lists(http: httpx.Client, version: str) -> None:
    for size in [None, *listed(version, "size", "images.generate")]:
        asked = {} if size is None else {"size": size}
        picture = decoded(only(generate(http, version, response_format="b64_json", **asked)))
        wanted = size if size not in (None, "auto") else "1024x1024"
        assert f"{picture.width}x{picture.height}" == wanted
        assert len(picture.getcolors(1 << 24) or ()) > 20


def test_the_same_prompt_gives_the_same_picture(http: httpx.Client) -> None:
    first = generate(http, n=3).json()["data"]
    assert [item["b64_json"] for item in first] == [item["b64_json"] for item in generate(http, n=3).json()["data"]]
    assert len({item["b64_json"] for item in first}) == 3
    assert only(generate(http, n=1.0)) == base64.b64decode(first[0]["b64_json"])
    assert only(generate(http, prompt="Another")) != only(generate(http))
    natural, vivid = (only(generate(http, style=style)) for style in ("natural", "vivid"))
    assert natural != vivid
    assert vivid == only(generate(http))


@pytest.mark.parametrize("version", PAINTING)
def test_a_url_leads_to_the_picture(http: httpx.Client, version: str) -> None:
    answer = generate(http, version, "dall-e-3", prompt="A  house [[note:hate]]").json()
    (item,) = answer["data"]
    assert "b64_json" not in item
    assert item["revised_prompt"] == "A house"
    assert item["prompt_filter_results"]["hate"] == {"filtered": False, "severity": "low"}
    assert item["content_filter_results"]["hate"] == {"filtered": False, "severity": "safe"}
    assert "usage" not in answer
    found = httpx.get(item["url"])
    assert (found.status_code, found.headers["content-type"]) == (200, "image/png")
    assert found.content == only(generate(http, version, "dall-e-3", prompt="A house", response_format="b64_json"))
    assert httpx.get(f"{item['url']}.png").status_code == 404


def test_urls_are_good_for_a_day() -> None:
    with aoai.emulator.running(check_answers=True) as running, httpx.Client(base_url=running.endpoint) as http:
        clock = [1_700_000_000.0]
        running.emulator.clock = lambda: clock[0]
        names: list[str] = []
        for later in (0, 80_000, 7_000):
            clock[0] += later
            url = generate(http, response_format="url").json()["data"][0]["url"]
            names.append(url.rpartition("/")[2])
        store = running.emulator.store
        assert [kept["id"] for kept in store.list("image", descending=False).items] == names[1:]
        assert store.path("image", names[0]) is None


def test_the_newer_model_gives_the_picture_and_its_price(http: httpx.Client) -> None:
    answer = generate(http, n=2, quality="high", size="1536x1024").json()
    usage = answer["usage"]
    assert usage["output_tokens"] == 2 * 6208
    assert usage["input_tokens"] == usage["input_tokens_details"]["text_tokens"] > 0
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert all(
        item.keys() == {"b64_json", "content_filter_results", "prompt_filter_results"} for item in answer["data"]
    )
    item = generate(http, response_format="url", output_format="jpeg").json()["data"][0]
    found = httpx.get(item["url"])
    assert found.headers["content-type"] == "image/jpeg"
    strong = base64.b64decode(generate(http, output_format="jpeg", output_compression=40).json()["data"][0]["b64_json"])
    assert decoded(strong, "JPEG").size == decoded(found.content, "JPEG").size
    assert len(strong) < len(found.content) / 2


def test_a_background_may_be_transparent(http: httpx.Client) -> None:
    clear = decoded(only(generate(http, background="transparent")))
    assert clear.getpixel((0, 0)) == (0, 0, 0, 0)
    assert {alpha for _, alpha in clear.getchannel("A").getcolors() or ()} == {0, 255}
    assert decoded(only(generate(http, background="opaque"))).mode == "RGB"
    refused = generate(http, background="transparent", output_format="jpeg")
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "background")


@pytest.mark.parametrize("mark", ["filter", "filter-output"])
@pytest.mark.parametrize("version", PAINTING)
def test_the_filter_holds_pictures_back(emulator: RunningEmulator, http: httpx.Client, version: str, mark: str) -> None:
    prompt = f"{PROMPT} [[{mark}:violence]]"
    answer = generate(http, version, prompt=prompt)
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["code"] == "content_filter"
    assert error["inner_error"]["code"] == "ResponsibleAIPolicyViolation"
    assert error["inner_error"]["content_filter_results"]["violence"] == {"filtered": True, "severity": "high"}
    client: Any = emulator.connect(version)
    with client, pytest.raises(aoai.ContentFilterError):
        client.images.generate(model="dall-e-3", prompt=prompt)


def test_an_edit_is_as_large_as_its_image_and_shows_it(http: httpx.Client) -> None:
    halves = Image.new("RGBA", (300, 200), (0, 0, 200, 255))
    halves.paste(RED, (0, 0, 150, 200))
    edited = decoded(only(edit(http, ("image", png(halves)))))
    assert edited.size == (300, 200)
    left: Any = edited.getpixel((0, 0))
    right: Any = edited.getpixel((299, 0))
    assert left != right
    # Both are half the colour that was, and half the same colour of the prompt.
    assert [a - b for a, b in zip(left, right, strict=True)] == [100, 0, -100]
    assert (edited.getpixel((149, 0)), edited.getpixel((150, 0))) == (left, right)
    assert decoded(only(edit(http, ("image", png(halves)), size="1024x1536"))).size == (1024, 1536)
    assert decoded(only(edit(http, ("image", png(halves)), size="auto"))).size == (300, 200)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_an_edit_shows_images_of_other_kinds_too(http: httpx.Client, kind: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), RED[:3]).save(out, kind)
    edited = decoded(only(edit(http, ("image", out.getvalue()))))
    like: Any = decoded(only(edit(http, ("image", flat(300, 200, RED))))).getpixel((0, 0))
    here: Any = edited.getpixel((0, 0))
    assert all(abs(a - b) <= 3 for a, b in zip(here, like, strict=True))


def test_an_edit_changes_only_what_the_mask_lets_it(http: httpx.Client) -> None:
    mask = Image.new("RGBA", (256, 256), (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (0, 0, 128, 256))
    edited = decoded(only(edit(http, ("image", flat(256, 256, RED)), ("mask", png(mask)))))
    assert edited.getpixel((255, 0)) == RED[:3]
    assert edited.getpixel((0, 0)) != RED[:3]
    wrong = edit(http, ("image", flat(256, 256, RED)), ("mask", flat(256, 255, RED)))
    assert (wrong.status_code, wrong.json()["error"]["param"]) == (400, "mask")


def test_edits_take_several_images_and_make_several(http: httpx.Client) -> None:
    answer = edit(http, ("image", flat(64, 32, RED)), ("image", flat(16, 16, RED)), n="3").json()
    made = [base64.b64decode(item["b64_json"]) for item in answer["data"]]
    assert [decoded(each).size for each in made] == [(64, 32)] * 3
    assert len(set(made)) == 3
    assert answer["usage"]["input_tokens_details"]["image_tokens"] == 2 * 255
    item = edit(http, ("image", flat(64, 32, RED)), response_format="url").json()["data"][0]
    assert decoded(httpx.get(item["url"]).content).size == (64, 32)


def test_images_of_any_depth_are_looked_into(http: httpx.Client) -> None:
    one_bit = MARK + chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 1, 0, 0, 0, 0))
    one_bit += chunk(b"IDAT", zlib.compress(bytes(6 * 30))) + chunk(b"IEND", b"")
    assert decoded(only(edit(http, ("image", one_bit)))).size == (40, 30)


@pytest.mark.parametrize("data", [b"", b"not an image", b"GIF89a\x01\0\x01\0" + bytes(20)], ids=range(3))
def test_what_is_no_image_is_refused(http: httpx.Client, data: bytes) -> None:
    answer = edit(http, ("image", data))
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "image")
    huge = MARK + chunk(b"IHDR", struct.pack(">IIBBBBB", 1 << 30, 4, 8, 2, 0, 0, 0))
    assert edit(http, ("image", huge)).status_code == 400


def test_the_filter_holds_edits_back(http: httpx.Client) -> None:
    answer = edit(http, ("image", flat(8, 8, RED)), prompt="x [[filter:sexual]]")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "content_filter")


@pytest.mark.parametrize("version", PAINTING)
def test_both_clients_paint_and_edit(emulator: RunningEmulator, version: str) -> None:
    theirs = openai_client(emulator.endpoint, emulator.key, version)
    with theirs, emulator.connect(version) as ours:
        client: Any
        for client in (theirs, ours):
            made = client.images.generate(model="dall-e-3", prompt=PROMPT, n=1, size="1024x1024")
            assert made.data
            assert made.data[0].revised_prompt == PROMPT
            assert decoded(httpx.get(str(made.data[0].url)).content).size == (1024, 1024)
            if version in EDITING:
                pair = [("a.png", flat(20, 10, RED)), ("b.png", flat(20, 10, RED))]
                edited: Any = client.images.edit(
                    model="gpt-image-1", image=pair, mask=("m.png", flat(20, 10, (0, 0, 0, 0))), prompt=PROMPT
                )
                assert decoded(base64.b64decode(edited.data[0].b64_json)).size == (20, 10)
                assert edited.usage.total_tokens > 0
