"""Images: a real picture of the size asked for, the same for the same prompt and seed, in PNG or JPEG.

An edit shows the image that was sent, coloured by the prompt where the mask lets it. A URL leads to the emulator
itself, which keeps the picture with its state.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final

from starlette.responses import FileResponse, PlainTextResponse
from starlette.routing import Route

from aoai_emulator._media import pictures
from aoai_emulator._model import content_filter, tokens
from aoai_emulator._protocol import RefusedError, Reply, invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PIL.Image import Image
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from aoai_emulator._protocol import Json, Upload
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call, Handler

PLACE: Final = "/emulator/images/"
"""Where pictures are served: this, and a name."""

LARGEST: Final = 50 << 20
"""Bytes of an image that the service takes."""

KEPT: Final = 24 * 60 * 60
"""Seconds for which a URL is good, as the service has it."""

_KIND: Final = "image"
_MEDIA_TYPES: Final = {"png": "image/png", "jpeg": "image/jpeg"}
_MARKS = re.compile(r"\[\[[a-z-]+:[a-z_]+\]\]")
_DEFAULT_SIZE: Final = "1024x1024"
# What a picture costs, by quality and by whether it is a square, upright or wide (the service's price list).
_TOKENS: Final = {
    "low": (272, 408, 400),
    "medium": (1056, 1584, 1568),
    "high": (4160, 6240, 6208),
}


def generate(call: Call) -> Reply:
    """Answer `images.generate`.

    Raises:
        RefusedError: the filter holds the prompt or the picture back, or a JPEG is to be transparent.
    """
    body = call.body
    form = body.get("output_format", "png")
    clear = body.get("background") == "transparent"
    if clear and form == "jpeg":
        raise invalid("background", "Transparent background is not supported for JPEG output format.")
    width, height = _size(body.get("size"), _DEFAULT_SIZE)
    vivid = body.get("style", "vivid") == "vivid"

    def picture(prompt: str, number: int) -> Image:
        chance = call.emulator.random("image", prompt, number)
        return pictures.imagined(prompt, width, height, chance, vivid=vivid, clear=clear)

    return _answer(call, picture, form, 0)


def edit(call: Call) -> Reply:
    """Answer `images.edit`: as large as asked for, else as the first image.

    Raises:
        RefusedError: the filter holds the prompt or the picture back, an image is none that is understood, or the mask
            has another size than the first image.
    """
    body = call.body
    sent: Upload | list[Upload] = body["image"]
    uploads = sent if isinstance(sent, list) else [sent]
    if not uploads:
        raise invalid("image", "At least one image is required.")
    images = [_read(upload, "image") for upload in uploads]
    _, source_width, source_height = images[0][1]
    mask = _read(body["mask"], "mask") if body.get("mask") is not None else None
    if mask is not None and mask[1][1:] != (source_width, source_height):
        raise invalid("mask", "The mask must have the same size as the image.")
    width, height = _size(body.get("size"), f"{source_width}x{source_height}")

    source = _pixels(images[0][0], "image").resize((width, height))
    closed = _pixels(mask[0], "mask").resize((width, height)) if mask is not None else None

    def picture(prompt: str, number: int) -> Image:
        chance = call.emulator.random("edit", prompt, number)
        red, green, blue = (chance.randint(40, 215) for _ in range(3))
        edited = pictures.tinted(source, (red, green, blue), closed)
        pictures.write(edited, prompt)
        return edited

    seen = sum(tokens.of_image(found[1], found[2]) for _, found in images)
    return _answer(call, picture, "png", seen)


def vary(call: Call) -> Reply:
    """Answer `images.create_variation`: the image that was sent, each time in another colour.

    Raises:
        RefusedError: the image is none that is understood.
    """
    data, found = _read(call.body["image"], "image")
    width, height = _size(call.body.get("size"), f"{found.width}x{found.height}")
    source = _pixels(data, "image").resize((width, height))

    def picture(_: str, number: int) -> Image:
        chance = call.emulator.random("variation", source.tobytes().hex()[:4096], number)
        red, green, blue = (chance.randint(40, 215) for _ in range(3))
        return pictures.tinted(source, (red, green, blue))

    return _answer(call, picture, "png", tokens.of_image(found.width, found.height))


def routes(emulator: Backend) -> list[BaseRoute]:
    """Return the route that serves pictures to whoever knows their URL, as the service's own storage does."""

    def picture(request: Request) -> Response:
        name: str = request.path_params["name"]
        kept, path = emulator.store.get(_KIND, name), emulator.store.path(_KIND, name)
        if kept is None or path is None:
            return PlainTextResponse("There is no such picture.\n", 404)
        return FileResponse(path, media_type=kept["media_type"])

    return [Route(PLACE + "{name}", picture)]


def _answer(call: Call, picture: Callable[[str, int], Image], form: str, image_tokens: int) -> Reply:
    """Return the answer with as many pictures as were asked for.

    Args:
        call: the call.
        picture: makes a picture from the prompt and a number.
        form: `png` or `jpeg`.
        image_tokens: what the images that were sent cost.
    """
    body = call.body
    found = content_filter.marks([body.get("prompt") or ""])
    verdict = content_filter.results(found["filter"], found["note"], prompt=True)
    made = content_filter.results(found["filter-output"])
    if found["filter"] or found["filter-output"]:
        raise _refusal(verdict if found["filter"] else made)
    prompt = " ".join(_MARKS.sub(" ", body.get("prompt") or "").split())
    model = call.deployment.model if call.deployment is not None else ""
    # The older models answer with a URL and a prompt of their own; the newer with the picture and its price.
    newer_known = call.operation.takes("output_format") or call.name == "images.edit"
    older = "dall" in model.lower() or not newer_known
    as_url = (body.get("response_format") or ("url" if older else "b64_json")) == "url"
    # JSON Schema takes 1.0 for an integer too.
    drawn = [picture(prompt, number) for number in range(int(body.get("n") or 1))]
    quality = int(body.get("output_compression", 100))
    data: list[Json] = []
    for each in drawn:
        content = pictures.encoded(each, form, quality)
        item: Json = {"url": _kept(call, content, form)} if as_url else {"b64_json": base64.b64encode(content).decode()}
        if older:
            item["revised_prompt"] = prompt
        data.append(item | {"content_filter_results": made, "prompt_filter_results": verdict})
    answer: Json = {"created": call.emulator.now(), "data": data}
    if not older:
        answer["usage"] = _usage(tokens.count(prompt, model), image_tokens, drawn, body.get("quality"))
    return Reply(answer)


def _kept(call: Call, content: bytes, form: str) -> str:
    """Keep a picture and return its URL; each one that is kept makes room by up to two that are too old."""
    name = f"{call.emulator.new_id('img-')}.{form}"
    store, now = call.store, call.emulator.now()
    body = {"id": name, "media_type": _MEDIA_TYPES[form], "created": now}
    store.put(_KIND, name, body, blob=store.write(content))
    for oldest in store.list(_KIND, limit=2, descending=False).items:
        if oldest["created"] < now - KEPT:
            store.delete(_KIND, oldest["id"])
    return f"http://{call.headers.get('host', 'localhost')}{PLACE}{name}"


def _usage(text: int, images: int, drawn: Sequence[Image], quality: str | None) -> Json:
    prices = _TOKENS.get({"hd": "high", "standard": "medium"}.get(quality or "", quality or ""), _TOKENS["medium"])
    width, height = drawn[0].size
    made = prices[0 if width == height else 1 if width < height else 2] * len(drawn)
    return {
        "input_tokens": text + images,
        "input_tokens_details": {"text_tokens": text, "image_tokens": images},
        "output_tokens": made,
        "total_tokens": text + images + made,
    }


def _refusal(verdict: Json) -> RefusedError:
    error = content_filter.refusal(verdict)
    # Image operations also say it in a field, and a form, of their own.
    error.error["inner_error"] = {"code": "ResponsibleAIPolicyViolation", "content_filter_results": verdict}
    return error


def _size(asked: str | None, default: str) -> tuple[int, int]:
    width, _, height = (asked if asked and asked != "auto" else default).partition("x")
    return int(width), int(height)


def _read(upload: Upload, param: str) -> tuple[bytes, pictures.Size]:
    """Return an image that was sent, with its kind, width and height."""
    if upload.size > LARGEST:
        raise RefusedError(413, None, f"The {param} is larger than {LARGEST} bytes.", kind="invalid_request_error")
    data = upload.read()
    found = pictures.size(data)
    if found is None or found[0] == "GIF":
        raise invalid(param, f"Invalid {param} file: it is no PNG, JPEG or WebP image.", "invalid_image_file")
    if not (0 < found[1] <= pictures.LARGEST_SIDE and 0 < found[2] <= pictures.LARGEST_SIDE):
        raise invalid(param, f"Invalid {param} file: its sides must be 1 to {pictures.LARGEST_SIDE} pixels.")
    return data, found


def _pixels(data: bytes, param: str) -> Image:
    try:
        return pictures.read(data)
    except pictures.BrokenImageError as error:
        raise invalid(param, f"Invalid {param} file: {error}.", "invalid_image_file") from None


HANDLERS: dict[str, Handler] = {"images.generate": generate, "images.edit": edit, "images.create_variation": vary}
