"""Speech to text, with the time of each word."""

import sys
from pathlib import Path

from aoai import AzureOpenAI

speech = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("speech.mp3")

client = AzureOpenAI(api_version="2025-04-01-preview")

verbose = client.audio.transcriptions.create(
    model="whisper", file=speech, response_format="verbose_json", timestamp_granularities=["word"]
)
print(verbose.text)
for word in verbose.words or []:
    print(f"{word.start:7.2f} s  {word.word}")

subtitles = client.audio.transcriptions.create(model="whisper", file=speech, response_format="srt")
print(subtitles)
