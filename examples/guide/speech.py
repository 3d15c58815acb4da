"""Text to speech, written to a file as it arrives."""

import sys
from pathlib import Path

from aoai import AzureOpenAI

target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("speech.mp3")

client = AzureOpenAI(api_version="2025-04-01-preview")

with client.audio.speech.create(
    model="tts", voice="alloy", input="The quick brown fox jumped over the lazy dog."
) as content:
    content.stream_to_file(target, on_progress=lambda done, total: print(f"{done} of {total or '?'} bytes"))
print(f"{target}: {target.stat().st_size} bytes")
