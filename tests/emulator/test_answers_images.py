"""Images are real pictures of the size asked for; edits show what was sent; URLs lead to the emulator itself."""

from __future__ import annotations

import base64
import random
import struct
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import aoai
import aoai.emulator
from aoai_emulator._answers import jpeg, pictures, png
from aoai_emulator._documents import document, versions

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator
    from aoai_emulator._answers.pictures import Colour

PAINTING = [version for version in versions() if "images.generate" in document(version).operations]
EDITING = [version for version in versions() if "images.edit" in document(version).operations]
NEWEST = "2025-04-01-preview"
PROMPT = "A lighthouse at dawn"


def generate(http: httpx.Client, version: str = NEWEST, model: str = "gpt-image-1", **body: Any) -> httpx.Response:
    path = f"/openai/deployments/{model}/images/generations"
    return http.post(path, params={"api-version": version}, json={"prompt": PROMPT} | body)


def edit(http: httpx.Client, *files: tuple[str, bytes], **fields: Any) -> httpx.Response:
    path = "/openai/deployments/gpt-image-1/images/edits"
    uploads = [(name, (f"{name}.png", content)) for name, content in files]
    return http.post(path, params={"api-version": NEWEST}, files=uploads, data={"prompt": PROMPT} | fields)


def only(answer: httpx.Response) -> bytes:
    """Return the one picture of an answer."""
    assert answer.status_code == 200, answer.text
    (item,) = answer.json()["data"]
    return base64.b64decode(item["b64_json"], validate=True)


def decoded(data: bytes) -> tuple[int, int, list[list[tuple[int, ...]]]]:
    """Read a PNG strictly, of the two forms that the emulator writes: width, height and the pixels."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    chunks: list[tuple[bytes, bytes]] = []
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length) == (zlib.crc32(kind + content),)
        chunks.append((kind, content))
        at += 12 + length
    assert [kind for kind, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
    width, height, depth, kind, *others = struct.unpack(">IIBBBBB", chunks[0][1])
    assert (depth, others) == (8, [0, 0, 0])
    samples = {2: 3, 6: 4}[kind]
    raw = zlib.decompress(chunks[1][1])
    stride = width * samples + 1
    assert len(raw) == stride * height
    rows: list[list[tuple[int, ...]]] = []
    for start in range(0, len(raw), stride):
        line = raw[start + 1 : start + stride]
        if raw[start] == 2 and not any(line):
            rows.append(rows[-1])
            continue
        assert raw[start] == 0
        rows.append(list(zip(*(line[sample::samples] for sample in range(samples)), strict=True)))
    return width, height, rows


def filtered(rows: list[list[tuple[int, ...]]], kinds: list[int], colour_type: int) -> bytes:
    """Write a PNG whose lines have the filters asked for, straight from the definition of the filters."""
    samples = len(rows[0][0])
    stride = len(rows[0]) * samples
    before = [0] * stride
    out = bytearray()
    for kind, row in zip(kinds, rows, strict=True):
        line = [value for pixel in row for value in pixel]
        out.append(kind)
        for at, value in enumerate(line):
            left = line[at - samples] if at >= samples else 0
            above = before[at]
            corner = before[at - samples] if at >= samples else 0
            guess = left + above - corner
            paeth = min((left, above, corner), key=lambda each: abs(guess - each))
            expected = [0, left, above, (left + above) // 2, paeth][kind]
            out.append((value - expected) % 256)
        before = line
    packed = zlib.compress(out)
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, colour_type, 0, 0, 0)
    # The data in two chunks, and one that is not needed.
    parts = [(b"IHDR", head), (b"tEXt", b"a\0b"), (b"IDAT", packed[:9]), (b"IDAT", packed[9:]), (b"IEND", b"")]
    return png.MARK + b"".join(chunk(*part) for part in parts)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def flat(width: int, height: int, colour: Colour) -> bytes:
    return png.encode(pictures.painted(width, height, lambda *_: colour))


# Files


def widened(pixel: tuple[int, ...]) -> tuple[int, ...]:
    """Return red, green, blue and opacity for any kind of pixel."""
    colour = pixel if len(pixel) > 2 else pixel[:1] * 3 + pixel[1:]
    return (*colour, 255)[:4]


@given(
    samples=st.sampled_from([(0, 1), (2, 3), (4, 2), (6, 4)]),
    kinds=st.lists(st.integers(0, 4), min_size=1, max_size=8),
    width=st.integers(1, 9),
    seed=st.integers(0, 1000),
)
def test_png_of_every_filter_is_read(samples: tuple[int, int], kinds: list[int], width: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    colour_type, count = samples
    rows = [[tuple(chance.randrange(256) for _ in range(count)) for _ in range(width)] for _ in kinds]
    found = png.pixels(filtered(rows, kinds, colour_type), width, len(kinds))
    assert found == [[widened(pixel) for pixel in row] for row in rows]


def test_png_with_a_palette_is_read() -> None:
    packed = zlib.compress(bytes([0, 0, 1, 0, 1, 2]))
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 3, 0, 0, 0)),
        (b"PLTE", bytes([1, 2, 3, 4, 5, 6, 7, 8, 9])),
        (b"tRNS", bytes([0])),
        (b"IDAT", packed),
        (b"IEND", b""),
    ]
    data = png.MARK + b"".join(chunk(*part) for part in parts)
    first, second, third = (1, 2, 3, 0), (4, 5, 6, 255), (7, 8, 9, 255)
    assert png.pixels(data, 2, 2) == [[first, second], [second, third]]
    assert png.pixels(data, 1, 1) == [[third]]


@example(6, 1, "00", False)
@given(st.integers(1, 40), st.integers(1, 40), st.text(max_size=60), st.booleans())
def test_pictures_of_any_size_are_written(width: int, height: int, prompt: str, clear: bool) -> None:
    picture = pictures.imagined(prompt, width, height, random.Random(1), vivid=True, clear=clear)  # noqa: S311
    data = png.encode(picture)
    wide, high, rows = decoded(data)
    assert (wide, high) == (width, height)
    assert [[(*pixel, 255)[:4] for pixel in row] for row in rows] == picture.rows
    assert png.pixels(data, width, height) == picture.rows


def damaged() -> dict[str, bytes]:
    good = flat(4, 4, (1, 2, 3, 255))
    head, end = good[8:33], chunk(b"IEND", b"")

    def holding(raw: bytes) -> bytes:
        return png.MARK + head + chunk(b"IDAT", zlib.compress(raw)) + end

    return {
        "cut": good[:50],
        "wrong checksum": good[:20] + b"\x09" + good[21:],
        "no data": png.MARK + head + end,
        "data cannot be unpacked": png.MARK + head + chunk(b"IDAT", b"nonsense") + end,
        "too little data": holding(bytes(20)),
        "unknown filter": holding(b"\x07" + bytes(51)),
        "no pixels": png.MARK + chunk(b"IHDR", bytes(8) + good[24:29]) + chunk(b"IDAT", b"") + end,
    }


@pytest.mark.parametrize("how", damaged())
def test_a_damaged_png_is_refused(http: httpx.Client, how: str) -> None:
    answer = edit(http, ("image", damaged()[how]))
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["param"] == "image"
    assert error["message"].startswith("Invalid image file: ")


@given(st.binary(max_size=80), st.integers(0, 70))
def test_no_bytes_are_too_odd_to_read(rest: bytes, cut: int) -> None:
    try:
        png.pixels(flat(3, 3, (9, 9, 9, 255))[:cut] + rest, 2, 2)
    except png.BrokenImageError:
        return


class Blocks:
    """Reads a baseline JPEG in which every block is of one colour."""

    def __init__(self, data: bytes) -> None:
        assert data[:2] == b"\xff\xd8"
        assert data[-2:] == b"\xff\xd9"
        segments: dict[int, bytes] = {}
        at = 2
        while 0xDA not in segments:
            assert data[at] == 0xFF
            length = int.from_bytes(data[at + 2 : at + 4], "big")
            segments[data[at + 1]] = data[at + 4 : at + 2 + length]
            at += 2 + length
        assert segments[0xE0].startswith(b"JFIF\0")
        table, frame, codes, scan = (segments[kind] for kind in (0xDB, 0xC0, 0xC4, 0xDA))
        assert len(table) == 65
        self.step = table[1]
        depth, self.height, self.width = struct.unpack_from(">BHH", frame)
        assert (depth, frame[5:]) == (8, bytes([3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]))
        assert scan == bytes([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
        assert codes == bytes([0, 0, 0, 0, 12, *[0] * 12, *range(12), 0x10, 1, *[0] * 15, 0])
        body = data[at:-2]
        assert body.count(b"\xff") == body.count(b"\xff\0")
        self.bits = "".join(f"{byte:08b}" for byte in body.replace(b"\xff\0", b"\xff"))
        self.at = 0

    def take(self, count: int) -> int:
        self.at += count
        return int("0" + self.bits[self.at - count : self.at], 2)

    def colours(self) -> list[list[tuple[float, ...]]]:
        levels = [0, 0, 0]
        rows: list[list[tuple[float, ...]]] = []
        for _ in range(-(-self.height // 8)):
            rows.append([])
            for _ in range(-(-self.width // 8)):
                for component in range(3):
                    size = self.take(4)
                    value = self.take(size)
                    levels[component] += value if not size or value >> size - 1 else value - (1 << size) + 1
                    assert self.take(1) == 0
                bright, blue, red = (level * self.step / 8 for level in levels)
                bright += 128
                green = bright - 0.344136 * blue - 0.714136 * red
                rows[-1].append((bright + 1.402 * red, green, bright + 1.772 * blue))
        assert len(self.bits) - self.at < 8
        assert set(self.bits[self.at :]) <= {"1"}
        return rows


@pytest.mark.parametrize(("quality", "apart"), [(100, 1.0), (50, 4), (0, 7)])
@pytest.mark.parametrize(("width", "height"), [(1024, 1024), (1792, 1024)])
def test_jpeg_shows_the_same_picture(quality: int, apart: float, width: int, height: int) -> None:
    picture = pictures.imagined(PROMPT, width, height, random.Random(4), vivid=True, clear=False)  # noqa: S311
    blocks = Blocks(jpeg.encode(picture, quality))
    assert (blocks.width, blocks.height) == (width, height)
    for found, row in zip(blocks.colours(), picture.rows, strict=True):
        for colour, wanted in zip(found, row, strict=True):
            assert all(abs(a - b) <= apart for a, b in zip(colour, wanted[:3], strict=True))
    assert len(jpeg.encode(picture, quality)) <= len(jpeg.encode(picture, 100))


def test_the_prompt_can_be_read_in_the_picture() -> None:
    first, second = (pictures.painted(512, 512, lambda *_: (0, 0, 0, 255)) for _ in range(2))
    pictures.write(first, "Été 7")
    pictures.write(second, "ete\n 7")
    assert first == second
    top = len(first.rows) - 6
    lit = ["".join(".#"[colour[0] > 200] for colour in row[1:20]) for row in first.rows[top : top + 5]]
    assert lit == [
        "###.###.###.....###",
        "#....#..#.........#",
        "##...#..##........#",
        "#....#..#........#.",
        "###..#..###......#.",
    ]


# Over the wire


@pytest.mark.parametrize("version", PAINTING)
def test_every_version_paints_every_size_that_it_lists(http: httpx.Client, version: str) -> None:
    operation = document(version).operations["images.generate"]
    resolved = operation.document.resolved
    fields = resolved(next(iter(operation.body.values())))["properties"]
    for size in [None, *resolved(fields["size"])["enum"]]:
        asked = {} if size is None else {"size": size}
        width, height, rows = decoded(only(generate(http, version, response_format="b64_json", **asked)))
        wanted = size if size not in (None, "auto") else "1024x1024"
        assert f"{width}x{height}" == wanted
        assert len({pixel for row in rows[::8] for pixel in row}) > 20


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
    assert Blocks(found.content).step == 1
    strong = base64.b64decode(generate(http, output_format="jpeg", output_compression=40).json()["data"][0]["b64_json"])
    assert Blocks(strong).step > 10


def test_a_background_may_be_transparent(http: httpx.Client) -> None:
    _, _, rows = decoded(only(generate(http, background="transparent")))
    assert rows[0][0] == (0, 0, 0, 0)
    assert {pixel[3] for row in rows for pixel in row} == {0, 255}
    _, _, rows = decoded(only(generate(http, background="opaque")))
    assert len(rows[0][0]) == 3
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


RED: Colour = (200, 0, 0, 255)


def test_an_edit_is_as_large_as_its_image_and_shows_it(http: httpx.Client) -> None:
    halves = pictures.painted(300, 200, lambda x, _y, columns, _rows: RED if 2 * x < columns else (0, 0, 200, 255))
    width, height, rows = decoded(only(edit(http, ("image", png.encode(halves)))))
    assert (width, height) == (300, 200)
    left, right = rows[0][0], rows[0][299]
    assert left != right
    # Both are half the colour that was, and half the same colour of the prompt.
    assert [a - b for a, b in zip(left, right, strict=True)] == [100, 0, -100]
    assert rows[0][149] == left
    assert rows[0][151] == right
    width, height, _ = decoded(only(edit(http, ("image", png.encode(halves)), size="1024x1536")))
    assert (width, height) == (1024, 1536)
    assert decoded(only(edit(http, ("image", png.encode(halves)), size="auto")))[:2] == (300, 200)


def test_an_edit_changes_only_what_the_mask_lets_it(http: httpx.Client) -> None:
    mask = pictures.painted(256, 256, lambda x, _y, columns, _rows: (0, 0, 0, 0 if 2 * x < columns else 255))
    _, _, rows = decoded(only(edit(http, ("image", flat(256, 256, RED)), ("mask", png.encode(mask)))))
    assert rows[0][255] == RED[:3]
    assert rows[0][0] != RED[:3]
    wrong = edit(http, ("image", flat(256, 256, RED)), ("mask", flat(256, 255, RED)))
    assert (wrong.status_code, wrong.json()["error"]["param"]) == (400, "mask")


def test_edits_take_several_images_and_make_several(http: httpx.Client) -> None:
    answer = edit(http, ("image", flat(64, 32, RED)), ("image", flat(16, 16, RED)), n="3").json()
    made = [base64.b64decode(item["b64_json"]) for item in answer["data"]]
    assert [decoded(each)[:2] for each in made] == [(64, 32)] * 3
    assert len(set(made)) == 3
    assert answer["usage"]["input_tokens_details"]["image_tokens"] == 2 * 255
    item = edit(http, ("image", flat(64, 32, RED)), response_format="url").json()["data"][0]
    assert decoded(httpx.get(item["url"]).content)[:2] == (64, 32)


def test_images_that_cannot_be_looked_into_still_have_a_size(http: httpx.Client) -> None:
    picture = pictures.imagined(PROMPT, 1024, 1024, random.Random(4), vivid=True, clear=False)  # noqa: S311
    assert decoded(only(edit(http, ("image", jpeg.encode(picture)))))[:2] == (1024, 1024)
    one_bit = png.MARK + chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 1, 0, 0, 0, 0))
    one_bit += chunk(b"IDAT", zlib.compress(bytes(6 * 30))) + chunk(b"IEND", b"")
    assert decoded(only(edit(http, ("image", one_bit))))[:2] == (40, 30)


@pytest.mark.parametrize("data", [b"", b"not an image", b"GIF89a\x01\0\x01\0" + bytes(20)], ids=range(3))
def test_what_is_no_image_is_refused(http: httpx.Client, data: bytes) -> None:
    answer = edit(http, ("image", data))
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "image")
    huge = png.MARK + chunk(b"IHDR", struct.pack(">IIBBBBB", 1 << 30, 4, 8, 2, 0, 0, 0))
    assert edit(http, ("image", huge)).status_code == 400


def test_the_filter_holds_edits_back(http: httpx.Client) -> None:
    answer = edit(http, ("image", flat(8, 8, RED)), prompt="x [[filter:sexual]]")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "content_filter")


@pytest.mark.parametrize("version", PAINTING)
def test_both_clients_paint_and_edit(emulator: RunningEmulator, version: str) -> None:
    theirs = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)
    with theirs, emulator.connect(version) as ours:
        client: Any
        for client in (theirs, ours):
            made = client.images.generate(model="dall-e-3", prompt=PROMPT, n=1, size="1024x1024")
            assert made.data
            assert made.data[0].revised_prompt == PROMPT
            assert decoded(httpx.get(str(made.data[0].url)).content)[:2] == (1024, 1024)
            if version in EDITING:
                pair = [("a.png", flat(20, 10, RED)), ("b.png", flat(20, 10, RED))]
                edited: Any = client.images.edit(
                    model="gpt-image-1", image=pair, mask=("m.png", flat(20, 10, (0, 0, 0, 0))), prompt=PROMPT
                )
                assert decoded(base64.b64decode(edited.data[0].b64_json))[:2] == (20, 10)
                assert edited.usage.total_tokens > 0
