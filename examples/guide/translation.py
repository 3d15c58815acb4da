"""Speech of any language to English text."""

import sys
from pathlib import Path

from aoai import AzureOpenAI

speech = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("speech.mp3")

client = AzureOpenAI(api_version="2024-10-21")

answer = client.audio.translations.create(model="whisper", file=speech)
print(answer.text)
