"""Speech is real audio in every format, and comes back from transcription word for word, at the right times."""

from __future__ import annotations

import io
import math
import re
import shutil
import struct
import subprocess
import wave
from array import array
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aoai
from aoai_emulator._media import aac, recordings, voice
from aoai_emulator._media.speech import MEDIA_TYPES, speech
from aoai_emulator._media.voice import RATE
from aoai_emulator._resources.audio.transcription import LARGEST, subrip, transcript, translated, webvtt
from aoai_emulator._spec.documents import document, versions
from tests.emulator.answers import UNDATED, address, listed, openai_client, post, takes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import httpx

    from aoai.emulator import RunningEmulator

soundfile: Any = import_module("soundfile")  # which has no types
TEXT = "The quick brown fox jumps over the lazy dog. Is it 12 o'clock? Grüße, 你好!"
VOICES = tuple(voice.PITCHES)
SPEAKING, HEARING = (
    [version for version in versions() if name in document(version).operations]
    for name in ("audio.speech.create", "audio.transcriptions.create")
)
NEWEST = "2025-04-01-preview"


def say(http: httpx.Client, version: str = NEWEST, **body: Any) -> httpx.Response:
    return post(http, "audio.speech.create", {"input": TEXT, "voice": "alloy"} | body, version)


def hear(http: httpx.Client, audio: bytes, task: str = "transcriptions", **fields: Any) -> httpx.Response:
    version = fields.pop("version", NEWEST)
    prefix, query = address(version)
    deployment = {"model": "whisper"} if version in UNDATED else {}
    path = f"{prefix}/audio/{task}" if deployment else f"{prefix}/deployments/whisper/audio/{task}"
    return http.post(path, params=query, files={"file": ("talk", audio)}, data=deployment | fields)


def samples(pcm: bytes) -> array[int]:
    return array("h", [value for (value,) in struct.iter_unpack("<h", pcm)])


def loudness(values: array[int]) -> float:
    return math.sqrt(sum(value * value for value in values) / len(values))


def decoded(data: bytes) -> array[int]:
    """Return the samples of a file in a format that the library reads."""
    with soundfile.SoundFile(io.BytesIO(data)) as file:
        assert (file.channels, file.samplerate) == (1, RATE)
        return array("h", bytes(file.buffer_read(dtype="int16")))


# Formats


def test_wav_is_read_by_the_standard_library() -> None:
    with wave.open(io.BytesIO(speech(TEXT, "alloy", "wav"))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.getnframes() == len(TEXT) * RATE // 15
        pcm = file.readframes(file.getnframes())
    assert pcm == speech(TEXT, "alloy", "pcm")
    values = samples(pcm)
    assert loudness(values) > 1000
    assert max(map(abs, values)) < 32000


@pytest.mark.parametrize("text", ["x", TEXT, "word " * 700])
def test_flac_holds_the_samples(text: str) -> None:
    assert decoded(speech(text, "echo", "flac", 4.0)) == samples(speech(text, "echo", "pcm", 4.0))


@pytest.mark.parametrize("form", ["mp3", "opus"])
@pytest.mark.parametrize("spoken_by", VOICES)
def test_what_is_packed_with_loss_still_sounds_like_the_samples(form: str, spoken_by: str) -> None:
    """Each character is as loud as in the samples, and where it has a voice, the strongest tone is its own."""
    found, wanted = decoded(speech(TEXT, spoken_by, form)), samples(speech(TEXT, spoken_by, "pcm"))
    assert len(found) >= len(wanted)
    unit = RATE // 15
    for place, character in enumerate(TEXT):
        middle = slice(place * unit + unit // 4, (place + 1) * unit - unit // 4)
        here, there = found[middle], wanted[middle]
        assert loudness(here) == pytest.approx(loudness(there), rel=0.5, abs=400), (place, character)


class Bits:
    """Reads bits from the highest on."""

    def __init__(self, data: bytes) -> None:
        self.bits = "".join(f"{byte:08b}" for byte in data)
        self.at = 0

    def take(self, count: int) -> int:
        self.at += count
        return int("0" + self.bits[self.at - count : self.at], 2)

    def symbol(self, codes: dict[str, tuple[int, int]]) -> tuple[int, int]:
        for length in range(1, 20):
            found = codes.get(self.bits[self.at : self.at + length])
            if found is not None:
                self.at += length
                return found
        raise AssertionError(f"no code at bit {self.at}")

    def pair(self, codes: dict[str, tuple[int, int]]) -> tuple[int, ...]:
        return tuple(-value if value and self.take(1) else value for value in self.symbol(codes))


def by_code(codes: tuple[tuple[str, ...], ...]) -> dict[str, tuple[int, int]]:
    return {code: (first, second) for first, row in enumerate(codes) for second, code in enumerate(row)}


# The table of the standard, written down a second time: lengths and values of the codes for sizes up to 3.
AAC_CODES = by_code(
    tuple(
        tuple(f"{value:0{length}b}" for length, value in row)
        for row in (
            ((1, 0x00), (3, 0x05), (6, 0x37), (7, 0x74)),
            ((3, 0x04), (4, 0x0C), (6, 0x35), (7, 0x71)),
            ((6, 0x36), (6, 0x34), (7, 0x72), (8, 0xEA)),
            ((7, 0x73), (7, 0x70), (8, 0xEB), (8, 0xF0)),
        )
    )
)


def aac_frames(data: bytes) -> Iterator[dict[int, int]]:
    """Read the coefficients of each frame after the tag."""
    assert data[:6] == b"ID3\x04\0\0"
    at = data.index(b";") + 1
    while at < len(data):
        size = int.from_bytes(data[at : at + 7], "big") >> 13 & 0x1FFF
        frame = data[at : at + size]
        assert len(frame) == size
        at += size
        bits = Bits(frame)
        assert [bits.take(count) for count in (12, 1, 2, 1, 2, 4, 1, 3, 4, 13, 11, 2)] == [
            0xFFF, 1, 0, 1, 1, 6, 0, 1, 0, size, 0x7FF, 0,
        ]  # fmt: skip
        assert bits.take(7) == 0
        assert 120 < bits.take(8) < 200
        assert bits.take(4) == 0
        bands = bits.take(6)
        assert bits.take(1) == 0
        lines: dict[int, int] = {}
        if bands:
            assert (bits.take(4), bits.take(5), bits.take(5)) == (7, 31, bands - 31)
            assert bits.take(bands) == 0
        assert bits.take(3) == 0
        if bands:
            assert bands == 38
            found = [bits.pair(AAC_CODES) for _ in range(254)]
            lines = {2 * pair + place: value for pair, both in enumerate(found) for place, value in enumerate(both)}
        assert bits.take(3) == 7
        assert len(frame) == -(-bits.at // 8)
        yield {line: value for line, value in lines.items() if value}


@pytest.mark.parametrize("spoken_by", VOICES)
def test_frames_hold_the_tones_of_the_text(spoken_by: str) -> None:
    found = list(aac_frames(speech(TEXT, spoken_by, "aac")))
    unit = RATE // 15
    assert 0 <= len(found) * aac.STEP - len(TEXT) * unit < 4 * aac.STEP
    for number, lines in enumerate(found):
        place = (number * aac.STEP + aac.STEP // 2) // unit
        wanted = voice.sound(spoken_by, TEXT[place]) if place < len(TEXT) else ()
        assert {line: abs(value) for line, value in lines.items()} == {
            round(partial.hertz / aac.SPACING): partial.level for partial in wanted
        }
    assert sum(bool(lines) for lines in found) > len(found) // 2


@pytest.mark.parametrize("line", [8, 9])
def test_a_line_of_constant_size_is_a_pure_tone(line: int) -> None:
    """What a decoder makes of our signs, by the definition of the transform: equal peaks, and no other frequency."""
    step = 32
    spacing = 100.0
    partial = (voice.Partial(int(line * spacing), 1),)
    out = [0.0] * (9 * step)
    for frame in range(8):
        sign = aac.lines(partial, frame, spacing)[line]
        for index in range(2 * step):
            window = math.sin(math.pi * (index + 0.5) / (2 * step))
            turn = math.pi / step * (index + 0.5 + step / 2) * (line + 0.5)
            out[frame * step + index] += sign * window * math.cos(turn)
    middle = out[2 * step : 6 * step]
    strengths = [
        abs(sum(value * complex(math.cos(turn * at), -math.sin(turn * at)) for at, value in enumerate(middle)))
        for turn in (math.tau * bin_ / len(middle) for bin_ in range(len(middle) // 2))
    ]
    first, second = sorted(strengths, reverse=True)[:2]
    assert first == pytest.approx(len(middle) / 2)
    assert second < first * 1e-9


def test_opus_is_the_same_each_time_and_its_pages_have_right_checksums() -> None:
    data = speech(TEXT, "alloy", "opus")
    assert data == speech(TEXT, "alloy", "opus")
    pages = [match.start() for match in re.finditer(b"OggS\0", data)]
    assert len(pages) > 3
    for start, end in pairwise([*pages, len(data)]):
        page = bytearray(data[start:end])
        (given,) = struct.unpack_from("<I", page, 22)
        page[22:26] = bytes(4)
        value = 0
        for byte in page:  # the textbook's checksum, bit by bit, highest first, from 0
            value ^= byte << 24
            for _ in range(8):
                value = (value << 1 ^ (0x04C11DB7 if value >> 31 else 0)) & 0xFFFFFFFF
        assert value == given


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed: the formats are checked above")
@pytest.mark.parametrize("form", [form for form in MEDIA_TYPES if form != "pcm"])
def test_ffmpeg_plays_it(form: str) -> None:
    command = ["ffmpeg", "-v", "error", "-xerror", "-i", "pipe:", "-f", "s16le", "-ac", "1", "-ar", str(RATE), "pipe:"]
    done = subprocess.run(command, input=speech(TEXT, "onyx", form), capture_output=True, check=True)
    assert done.stderr == b""
    values = samples(done.stdout)
    assert len(values) / RATE == pytest.approx(len(TEXT) / 15, abs=0.15)
    assert 500 < loudness(values) < 6000


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed: the frames are counted below")
@pytest.mark.parametrize("form", [form for form in MEDIA_TYPES if form != "pcm"])
@pytest.mark.parametrize(("text", "speed"), [("", 1.0), (".", 1.0), ("a", 1.0), ("a", 4.0), ("abc", 4.0)])
def test_ffmpeg_plays_a_moment(tmp_path: Path, text: str, speed: float, form: str) -> None:
    file = tmp_path / "moment.bin"  # A name that tells nothing: it must be known by what is in it.
    file.write_bytes(speech(text, "onyx", form, speed))
    command = ["ffmpeg", "-v", "error", "-xerror", "-i", str(file), "-f", "s16le", "-ac", "1", "pipe:"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    assert done.stdout


@pytest.mark.parametrize("text", ["", "a", "ab", "abc"])
def test_a_moment_of_mp3_has_as_many_frames_as_players_ask_for(text: str) -> None:
    assert len(decoded(speech(text, "onyx", "mp3", 4.0))) >= 6 * 576


# There and back


@given(
    text=st.text(max_size=120),
    spoken_by=st.sampled_from(VOICES),
    form=st.sampled_from(sorted(MEDIA_TYPES)),
    speed=st.sampled_from([0.25, 0.9, 1.0, 1.37, 4.0]),
)
def test_what_is_said_is_heard(text: str, spoken_by: str, form: str, speed: float) -> None:
    found = transcript(speech(text, spoken_by, form, speed))
    if form == "pcm" and not text:
        text = " "
    assert found is not None
    assert found.text == text.strip()
    assert [word for word, _, _ in found.words] == text.split()
    second = round(RATE / 15 / speed) / RATE
    at = 0
    for word, start, end in found.words:
        at = text.index(word, at)
        assert start == pytest.approx(at * second, abs=1e-6)
        at += len(word)
        assert end == pytest.approx(at * second, abs=1e-6)
    assert found.seconds == pytest.approx(max(1, len(text)) * second, abs=0.13)
    assert found.seconds >= (found.words[-1].end if found.words else 0)
    assert " ".join(segment.text for segment in found.segments).split() == text.split()


@pytest.mark.parametrize("form", ["mp3", "aac", "opus", "pcm"])
def test_recordings_can_be_joined(form: str) -> None:
    found = transcript(speech("One two.", "echo", form) + speech("Three, " + "x" * 40, "nova", form))
    assert found is not None
    assert found.text == "One two. Three, " + "x" * 40
    assert [word for word, _, _ in found.words] == ["One", "two.", "Three,", "x" * 40]
    assert all(first.end <= second.start + 0.05 for first, second in pairwise(found.words))


def test_a_wav_that_was_cut_holds_the_words_of_its_part() -> None:
    whole = transcript(speech(TEXT, "nova", "wav"))
    assert whole is not None
    fox = next(word for word in whole.words if word.word == "fox")
    with wave.open(io.BytesIO(speech(TEXT, "nova", "wav"))) as file:
        file.setpos(int((fox.start - 0.1) * RATE))
        part = file.readframes(RATE)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(part[at : at + 2] * 2 for at in range(0, len(part), 2)))
    found = transcript(out.getvalue())
    assert found is not None
    assert found.seconds == 1.0
    assert found.text == "fox jumps over"
    assert found.words[0].start == pytest.approx(0.1, abs=1e-4)
    assert found.words[-1].end == 1.0


def test_words_that_were_damaged_are_not_heard() -> None:
    data = bytearray(speech("Hello world", "nova", "wav"))
    data[44 + 2 * (5 * (RATE // 15) + 100)] ^= 1  # a lowest bit of the second record
    found = transcript(bytes(data))
    assert found is not None
    assert found.text == "Hello"
    packed = bytearray(speech("Hello world", "nova", "mp3"))
    packed[packed.index(b";") - 6] ^= 1
    found = transcript(bytes(packed))
    assert found is not None
    assert found.text.startswith("The emulator hears only speech of its own making; this is MP3 audio of ")


@pytest.mark.parametrize("form", ["mp3", "aac", "opus"])
def test_a_long_text_is_heard_whole(form: str) -> None:
    text = "".join(chr(0x4E00 + 7 * at % 20_000) for at in range(5_000))
    found = transcript(speech(text, "nova", form, 4.0))
    assert found is not None
    assert found.text.replace(" ", "") == text
    assert found.seconds == pytest.approx(len(text) * 400 / RATE)


# Over the wire


@pytest.mark.parametrize("version", SPEAKING)
def test_every_version_speaks_every_format_that_it_lists(http: httpx.Client, version: str) -> None:
    forms, voices = (listed(version, field, "audio.speech.create") for field in ("response_format", "voice"))
    assert set(forms) == set(MEDIA_TYPES) - ({"wav", "pcm"} if version < "2024-04" else set())
    assert set(voices) == set(VOICES)
    for form in forms:
        answer = say(http, version, response_format=form)
        assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA_TYPES[form])
        assert answer.content == speech(TEXT, "alloy", form)
    assert len({say(http, version, voice=voice, response_format="flac").content for voice in voices}) == len(voices)
    assert say(http, version).content == speech(TEXT, "alloy", "mp3")
    assert say(http, version, speed=2).content == speech(TEXT, "alloy", "mp3", 2.0)
    assert say(http, version, speed=5).status_code == 400


@pytest.mark.parametrize("version", HEARING)
@pytest.mark.parametrize("task", ["transcriptions", "translations"])
def test_every_version_answers_in_every_format(http: httpx.Client, version: str, task: str) -> None:
    audio = speech("Hello there. How are you?", "alloy")
    plain = hear(http, audio, task, version=version)
    assert plain.json() == {"text": "Hello there. How are you?"}
    assert hear(http, audio, task, version=version, response_format="json").json() == plain.json()
    text = hear(http, audio, task, version=version, response_format="text")
    assert text.headers["content-type"].startswith("text/plain")
    assert text.text == "Hello there. How are you?\n"
    assert hear(http, audio, task, version=version, response_format="srt").text == (
        "1\n00:00:00,000 --> 00:00:00,800\nHello there.\n\n2\n00:00:00,867 --> 00:00:01,667\nHow are you?\n\n"
    )
    assert hear(http, audio, task, version=version, response_format="vtt").text == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:00.800\nHello there.\n\n00:00:00.867 --> 00:00:01.667\nHow are you?\n\n"
    )
    verbose = hear(http, audio, task, version=version, response_format="verbose_json").json()
    assert verbose["task"] == {"transcriptions": "transcribe", "translations": "translate"}[task]
    assert (verbose["text"], verbose["language"]) == ("Hello there. How are you?", "english")
    assert verbose["duration"] == pytest.approx(25 / 15, abs=0.1)
    assert [(segment["start"], segment["end"]) for segment in verbose["segments"]] == [(0.0, 0.8), (0.867, 1.667)]
    assert "words" not in verbose


def test_words_and_segments_come_as_asked(http: httpx.Client) -> None:
    audio = speech("Hello there.", "alloy", "opus")
    ask = "timestamp_granularities[]"
    fields: dict[str, Any] = {"response_format": "verbose_json", "temperature": "0.5", ask: "word"}
    words = hear(http, audio, **fields, language="de").json()
    assert words["words"] == [
        {"word": "Hello", "start": 0.0, "end": 0.333},
        {"word": "there.", "start": 0.4, "end": 0.8},
    ]
    assert words["language"] == "german"
    assert "segments" not in words
    fields |= {ask: ["word", "segment"], "language": "xx"}
    both = hear(http, audio, **fields).json()
    assert both["words"] == words["words"]
    assert both["language"] == "xx"
    (segment,) = both["segments"]
    assert (segment["text"], segment["temperature"], segment["id"]) == (" Hello there.", 0.5, 0)
    assert segment["tokens"]


def test_a_translation_says_that_it_is_one() -> None:
    english, german = (transcript(speech(text, "alloy")) for text in ("Hello.", "Grüße."))
    assert english is not None
    assert german is not None
    assert translated(english) == english
    assert translated(german).text == "(in English) Grüße."
    assert translated(german).segments[0].text == "(in English) Grüße."


def silent_wav(seconds: float, width: int = 2, channels: int = 1) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(8000)
        file.writeframes(bytes(int(8000 * seconds) * width * channels))
    return out.getvalue()


def mpeg_frames(head: bytes, size: int, count: int) -> bytes:
    return head.ljust(size, b"\0") * count


def adts_frame(size: int) -> bytes:
    return (0xFFF1_50_80_0000_FC | size << 13).to_bytes(7, "big").ljust(size, b"\0")


def foreign(container: str, codec: str) -> bytes:
    out = io.BytesIO()
    with soundfile.SoundFile(out, "w", 48_000, 1, codec, format=container) as file:
        file.buffer_write(bytes(2 * 96_000), "int16")
    return out.getvalue()


OTHERS: dict[str, tuple[bytes, str]] = {
    "wav": (silent_wav(1.5), "WAV audio of 1.5 seconds"),
    "wav, 24 bits, two channels": (silent_wav(2, 3, 2), "WAV audio of 2.0 seconds"),
    "mp3": (mpeg_frames(b"\xff\xfb\x90\x00", 417, 100), "MP3 audio of 2.6 seconds"),
    "mp3 with tags": (
        b"ID3\x04\x00\x00\x00\x00\x01\x00"
        + bytes(128)
        + mpeg_frames(b"\xff\xfb\x90\x00", 417, 100)
        + b"TAG"
        + bytes(125),
        "MP3 audio of 2.6 seconds",
    ),
    "mpeg layer 2": (mpeg_frames(b"\xff\xfd\x84\x00", 384, 50), "MP3 audio of 1.2 seconds"),
    "mpeg layer 1": (mpeg_frames(b"\xff\xff\x84\x00", 256, 50), "MP3 audio of 0.4 seconds"),
    "aac": (adts_frame(200) * 43, "AAC audio of 1.0 seconds"),
    "flac": (foreign("FLAC", "PCM_24"), "FLAC audio of 2.0 seconds"),
    "vorbis": (foreign("OGG", "VORBIS"), "Vorbis audio of 2.0 seconds"),
    "opus": (foreign("OGG", "OPUS"), "Opus audio of 2.0 seconds"),
    "mp3 of variable rate": (foreign("MP3", "MPEG_LAYER_III"), "MP3 audio of 2.0 seconds"),
    "other ogg": (b"OggS\0\2" + bytes(20) + b"\1\x08Speex   ", "Ogg audio of unknown length"),
    "m4a": (
        b"\0\0\0\x10ftypM4A " + bytes(8) + b"mvhd" + bytes(12) + struct.pack(">II", 1000, 3500) + bytes(80),
        "MP4 audio of 3.5 seconds",
    ),
    "m4a, 64 bits": (
        b"\0\0\0\x10ftypM4A " + bytes(8) + b"mvhd\1" + bytes(19) + struct.pack(">IQ", 1000, 3500) + bytes(80),
        "MP4 audio of 3.5 seconds",
    ),
    "mp4 without its head": (b"\0\0\0\x10ftypM4A " + bytes(8), "MP4 audio of unknown length"),
    "webm": (
        b"\x1a\x45\xdf\xa3" + bytes(20) + b"\x44\x89\x88" + struct.pack(">d", 4200.0),
        "WebM audio of 4.2 seconds",
    ),
    "webm as browsers record it": (b"\x1a\x45\xdf\xa3" + bytes(40), "WebM audio of unknown length"),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_other_audio_gets_a_stated_stand_in(http: httpx.Client, kind: str) -> None:
    audio, words = OTHERS[kind]
    answer = hear(http, audio, response_format="verbose_json").json()
    assert answer["text"] == f"The emulator hears only speech of its own making; this is {words}."
    assert f" {answer['text']}" == answer["segments"][0]["text"]


@pytest.mark.parametrize(
    "data",
    [b"RIFF", b"RIFF\x04\0\0\0WAVE", b"{}", b"\xff\xfb", b"fLaC", b"OggS" * 40, b"ID3" + bytes(99), bytes(3000)],
    ids=range(8),
)
def test_what_is_no_audio_is_refused(http: httpx.Client, data: bytes) -> None:
    answer = hear(http, data)
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["message"].startswith("Invalid file format. Supported formats: ['flac', 'm4a', 'mp3'")
    assert error["type"] == "invalid_request_error"


def test_a_file_that_is_too_large_is_refused(http: httpx.Client) -> None:
    answer = hear(http, silent_wav(1) + bytes(LARGEST))
    assert answer.status_code == 413
    assert f"({LARGEST})" in answer.json()["error"]["message"]


@given(st.binary(max_size=400), st.sampled_from([b"", *(audio[:60] for audio, _ in OTHERS.values())]))
def test_no_bytes_are_too_odd_to_read(rest: bytes, start: bytes) -> None:
    found = recordings.read(start + rest)
    assert found is None or found.seconds is None or found.seconds >= 0


def test_subtitles_are_well_formed() -> None:
    found = transcript(speech("Wait --> here.\n\nNow.", "alloy", "wav", 0.25))
    assert found is not None
    assert webvtt(found.segments).count("-->") == subrip(found.segments).count("-->") == len(found.segments) == 2
    long = transcript(speech("word " * 60, "alloy", "opus", 4.0))
    assert long is not None
    assert [len(segment.text.split()) for segment in long.segments] == [25, 25, 10]


@cache
def spoken_mp3() -> bytes:
    return speech(TEXT, "alloy")


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # what openai says of translations
@pytest.mark.parametrize("version", SPEAKING)
def test_both_clients_speak_and_hear(emulator: RunningEmulator, version: str) -> None:
    words = takes(version, "timestamp_granularities[]", "audio.transcriptions.create")
    more: dict[str, Any] = {"timestamp_granularities": ["word"]} if words else {}
    theirs = openai_client(emulator.endpoint, emulator.key, version)
    with theirs, aoai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version) as ours:
        for client in (theirs, ours):
            assert client.audio.speech.create(model="tts", voice="alloy", input=TEXT).read() == spoken_mp3()
            file = ("talk.mp3", spoken_mp3())
            assert client.audio.transcriptions.create(model="whisper", file=file).text == TEXT
            verbose = client.audio.transcriptions.create(
                model="whisper", file=file, response_format="verbose_json", **more
            )
            assert verbose.text == TEXT
            assert [word.word for word in verbose.words or ()] == (TEXT.split() if words else [])
            translations: Any = client.audio.translations
            assert translations.create(model="whisper", file=file).text == f"(in English) {TEXT}"
            subtitles: Any = client.audio.transcriptions.create(model="whisper", file=file, response_format="srt")
            assert str(subtitles).startswith("1\n00:00:00,000 --> ")
