"""Transcription and translation: the words that generated speech carries, or a stated stand-in for any other audio.

Speech made by the emulator comes back word for word, with the times at which the words are heard. Of other audio only
the kind and the length are known, and the text says so; what is no audio is refused. `prompt` and `temperature` change
nothing.

A translation returns the same words, because the emulator knows no language; where not all of them are in ASCII, it
puts `(in English)` before them, so that a program can see that it asked for a translation.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aoai_emulator._media import recordings
from aoai_emulator._media.words import Word, spoken
from aoai_emulator._model import tokens
from aoai_emulator._protocol import RefusedError, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handler

LARGEST: Final = 25 << 20
"""Bytes of audio that the service takes."""

_SUPPORTED: Final = ("flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm")
_LANGUAGES: Final = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "hi": "hindi",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
    "uk": "ukrainian",
    "zh": "chinese",
}
_SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？")  # noqa: RUF001 - the marks of other scripts are meant
_WORDS_A_SEGMENT: Final = 25
_WINDOW: Final = 30
"""Seconds that the model hears at once."""


class Segment(NamedTuple):
    """A sentence, or what could be one, and when it is heard, in seconds."""

    text: str
    start: float
    end: float


class Transcript(NamedTuple):
    """What was said in a recording.

    Attributes:
        text: all of it.
        seconds: the recording's length.
        words: in order; none where only a stand-in is known.
        segments: in order; together they are the text, but for white space.
    """

    text: str
    seconds: float
    words: list[Word]
    segments: list[Segment]


def transcript(data: bytes) -> Transcript | None:
    """Return what is said in a recording, or None for what is no audio."""
    recording = recordings.read(data)
    if recording is None:
        return None
    said = spoken(recording.heard)
    if recording.heard:
        seconds = recording.seconds or (said.words[-1].end if said.words else 0.0)
        # Where a recording was cut, its last word may go on beyond its end.
        words = [Word(word, min(start, seconds), min(end, seconds)) for word, start, end in said.words]
        return Transcript(said.text, seconds, words, _segments(words))
    seconds = recording.seconds or 0.0
    length = "unknown length" if recording.seconds is None else f"{seconds:.1f} seconds"
    text = f"The emulator hears only speech of its own making; this is {recording.kind} audio of {length}."
    return Transcript(text, seconds, [], [Segment(text, 0.0, seconds)])


def translated(said: Transcript) -> Transcript:
    """Return the stand-in for a translation into English."""
    if said.text.isascii():
        return said
    mark = "(in English) "
    first, *others = said.segments or [Segment("", 0.0, said.seconds)]
    return said._replace(text=mark + said.text, segments=[first._replace(text=mark + first.text), *others])


def transcribe(call: Call) -> Reply:
    """Answer `audio.transcriptions.create`.

    Raises:
        RefusedError: the file is too large or no audio.
    """
    return _answer(call, "transcribe", _heard(call), call.body.get("language", "en"))


def translate(call: Call) -> Reply:
    """Answer `audio.translations.create`.

    Raises:
        RefusedError: the file is too large or no audio.
    """
    return _answer(call, "translate", translated(_heard(call)), "en")


def subrip(segments: Sequence[Segment]) -> str:
    """Return segments as SubRip subtitles."""
    return "".join(
        f"{number}\n{_clock(start, ',')} --> {_clock(end, ',')}\n{_one_line(text)}\n\n"
        for number, (text, start, end) in enumerate(segments, 1)
    )


def webvtt(segments: Sequence[Segment]) -> str:
    """Return segments as WebVTT subtitles."""
    cues = (f"{_clock(start, '.')} --> {_clock(end, '.')}\n{_one_line(text)}\n\n" for text, start, end in segments)
    return "WEBVTT\n\n" + "".join(cues)


def _heard(call: Call) -> Transcript:
    file = call.body["file"]
    if file.size > LARGEST:
        wrong = f"Maximum content size limit ({LARGEST}) exceeded ({file.size} bytes read)"
        raise RefusedError(413, None, wrong, kind="server_error")
    found = transcript(file.read())
    if found is None:
        wrong = f"Invalid file format. Supported formats: {list(_SUPPORTED)}"
        raise RefusedError(400, None, wrong, kind="invalid_request_error")
    return found


def _answer(call: Call, task: str, said: Transcript, language: str) -> Reply:
    form = call.body.get("response_format", "json")
    if form == "verbose_json":
        return Reply(_verbose(call.body, task, said, language))
    if form == "json":
        return Reply({"text": said.text})
    plain = {"srt": subrip, "vtt": webvtt}
    text = plain[form](said.segments) if form in plain else said.text + "\n"
    return Reply(content=text.encode(), media_type="text/plain; charset=utf-8")


def _verbose(body: Json, task: str, said: Transcript, language: str) -> Json:
    wanted = body.get("timestamp_granularities[]") or ["segment"]
    answer: dict[str, Any] = {
        "task": task,
        "language": _LANGUAGES.get(language.lower(), language),
        "duration": round(said.seconds, 3),
        "text": said.text,
    }
    if "word" in wanted:
        answer["words"] = [
            {"word": word, "start": round(start, 3), "end": round(end, 3)} for word, start, end in said.words
        ]
    if "segment" in wanted:
        temperature = body.get("temperature", 0)
        answer["segments"] = [_segment(number, segment, temperature) for number, segment in enumerate(said.segments)]
    return answer


def _segment(number: int, segment: Segment, temperature: float) -> Json:
    """Return a segment in the service's form; what a model thinks of its own work is always the same here."""
    packed = segment.text.encode(errors="replace")
    return {
        "id": number,
        "seek": int(segment.start // _WINDOW) * _WINDOW * 100,
        "start": round(segment.start, 3),
        "end": round(segment.end, 3),
        "text": f" {segment.text}",
        "tokens": [zlib.crc32(piece.text.encode(errors="replace")) % 50_257 for piece in tokens.pieces(segment.text)],
        "temperature": temperature,
        "avg_logprob": -0.25,
        "compression_ratio": round(len(packed) / len(zlib.compress(packed)), 3),
        "no_speech_prob": 0.01,
    }


def _segments(words: Sequence[Word]) -> list[Segment]:
    """Cut words into sentences, and sentences that never end after so many words."""
    segments: list[Segment] = []
    begun: list[Word] = []
    for index, word in enumerate(words):
        begun.append(word)
        ends = word.word.rstrip("\"')]}»”’").endswith(_SENTENCE_ENDS)  # noqa: RUF001 - closing quotes
        if ends or len(begun) == _WORDS_A_SEGMENT or index == len(words) - 1:
            segments.append(Segment(" ".join(each.word for each in begun), begun[0].start, begun[-1].end))
            begun = []
    return segments


def _clock(seconds: float, point: str) -> str:
    """Return a time as hours, minutes, seconds and thousandths, such as `00:01:02.500`."""
    thousandths = round(seconds * 1000)
    minutes, thousandths = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{thousandths // 1000:02}{point}{thousandths % 1000:03}"


def _one_line(text: str) -> str:
    """Return a text without line breaks, and without the arrow that would end a cue's text."""
    return " ".join(text.split()).replace("-->", "→")


HANDLERS: dict[str, Handler] = {
    "audio.transcriptions.create": transcribe,
    "audio.translations.create": translate,
}
