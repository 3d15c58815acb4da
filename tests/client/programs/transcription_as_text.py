import io
from pathlib import Path

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

print(client.audio.transcriptions.create(model="whisper", file=Path("speech.mp3")).text)
print(client.audio.transcriptions.create(model="whisper", file=Path("speech.mp3"), response_format="srt"))
print(client.audio.transcriptions.create(model="whisper", file=("talk.wav", b"RIFF", "audio/wav")).text)
print(client.audio.transcriptions.create(model="whisper", file=("talk.wav", io.BytesIO(b"RIFF"))).text)

memory = io.BytesIO(b"RIFF")
memory.name = "memory.wav"
print(client.audio.transcriptions.create(model="whisper", file=memory, prompt="Ümlaut").text)
