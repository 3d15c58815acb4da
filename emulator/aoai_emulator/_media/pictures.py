"""Pictures: made to answer with, the same for the same prompt, with the prompt written on them; and read where sent."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from PIL.Image import Image

LARGEST_SIDE: Final = 4096
"""Pixels along a side, beyond which a picture is known by its header alone."""

_KINDS: Final = {"PNG": "PNG", "JPEG": "JPEG", "GIF": "GIF", "WEBP": "WebP"}
_INK: Final = (250, 250, 245, 255)
_PAPER: Final = (20, 22, 30, 255)
_MOST_WORDS: Final = 12
_MOST_LINES: Final = 4


class Size(NamedTuple):
    """What a picture is: its kind, such as `PNG`, and its width and height in pixels."""

    kind: str
    width: int
    height: int


class BrokenImageError(ValueError):
    """A file is damaged; the message says how."""


def size(data: bytes) -> Size | None:
    """Return what a PNG, JPEG, GIF or WebP file is, from its header; None for anything else."""
    image = _opened(data)
    return None if image is None else Size(_KINDS[str(image.format)], image.width, image.height)


def read(data: bytes) -> Image:
    """Return the picture in a file, with opacity.

    Raises:
        BrokenImageError: there is none, it is damaged, or larger than `LARGEST_SIDE`.
    """
    image = _opened(data)
    if image is None:
        raise BrokenImageError("it is no PNG, JPEG, GIF or WebP image")
    if max(image.size) > LARGEST_SIDE:
        raise BrokenImageError(f"its sides must be 1 to {LARGEST_SIDE} pixels")
    try:
        return image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow's readers raise of damaged files
        raise BrokenImageError(str(error)) from None


def encoded(image: Image, form: str, quality: int = 100) -> bytes:
    """Return a picture as a file, a PNG with opacity only if some of it is not opaque.

    Args:
        image: with opacity.
        form: `png` or `jpeg`.
        quality: of a JPEG, 0 to 100.
    """
    out = io.BytesIO()
    opaque = image.getchannel("A").getextrema() == (255, 255)
    if form == "jpeg":
        image.convert("RGB").save(out, "JPEG", quality=quality, subsampling=0)
    else:
        (image.convert("RGB") if opaque else image).save(out, "PNG", compress_level=1)
    return out.getvalue()


def imagined(prompt: str, width: int, height: int, chance: random.Random, *, vivid: bool, clear: bool) -> Image:
    """Return a picture for a prompt: a slope of two colours, a block for each of its first words, and the prompt.

    Args:
        prompt: any text.
        width: in pixels.
        height: in pixels.
        chance: where colours and places come from.
        vivid: whether colours are strong.
        clear: whether the ground shows through.
    """
    from PIL import Image, ImageDraw

    low, high = (20, 235) if vivid else (90, 170)

    def colour() -> tuple[int, ...]:
        return (*(chance.randint(low, high) for _ in range(3)), 255)

    start, end = (Image.new("RGBA", (64, 64), colour()) for _ in range(2))
    picture = Image.composite(start, end, Image.linear_gradient("L").rotate(45).resize((64, 64)))
    picture = Image.new("RGBA", (width, height)) if clear else picture.resize((width, height))
    draw = ImageDraw.Draw(picture)
    for _ in prompt.split()[:_MOST_WORDS]:
        wide, tall = (max(1, side * chance.randint(8, 30) // 100) for side in (width, height))
        left, top = chance.randint(0, width - wide), chance.randint(0, height - tall)
        draw.rectangle((left, top, left + wide - 1, top + tall - 1), colour())
    write(picture, prompt)
    return picture


def tinted(image: Image, colour: tuple[int, int, int], kept: Image | None = None) -> Image:
    """Return a picture half of whose colour is another one, but for where a second picture of its size is opaque."""
    from PIL import Image

    layer = Image.new("RGBA", image.size, (*colour, 255))
    layer.putalpha(image.getchannel("A"))
    made = Image.blend(image, layer, 0.5)
    return made if kept is None else Image.composite(image, made, kept.getchannel("A").point(lambda a: 255 if a else 0))


def sheet(images: Sequence[Image], side: int = 160) -> Image:
    """Return pictures of one size beside each other, each at most `side` pixels wide and high."""
    from PIL import Image

    small = [image.copy() for image in images]
    for image in small:
        image.thumbnail((side, side))
    width, height = small[0].size
    made = Image.new("RGBA", (width * len(small), height))
    for number, image in enumerate(small):
        made.paste(image, (number * width, 0))
    return made


def write(image: Image, text: str) -> None:
    """Write a text on the foot of a picture, in capitals, as much of it as there is room for."""
    from PIL import ImageDraw, ImageFont

    letter = max(10, min(image.size) // 24)
    if image.width < 4 * letter or image.height < 3 * letter:
        return
    font, draw = ImageFont.load_default(letter), ImageDraw.Draw(image)
    draw.fontmode = "1"  # no half-transparent edges
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each)).upper()
    lines = [""]
    for word in plain.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or draw.textlength(longer, font) <= image.width - letter:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = lines[: min(_MOST_LINES, image.height // (2 * letter))]
    if not lines[0]:
        return
    foot = image.height - round(1.3 * letter * len(lines)) - letter // 2
    draw.rectangle((0, foot, image.width, image.height), _PAPER)
    draw.multiline_text((letter // 2, foot), "\n".join(lines), _INK, font, spacing=letter * 0.1)


def _opened(data: bytes) -> Image | None:
    from PIL import Image, UnidentifiedImageError

    try:
        return Image.open(io.BytesIO(data), formats=tuple(_KINDS))
    except (UnidentifiedImageError, Image.DecompressionBombError, ValueError, OSError):
        return None
