from pathlib import Path

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

with client.audio.speech.with_streaming_response.create(
    model="tts", voice="alloy", input="The quick brown fox."
) as response:
    response.stream_to_file("streamed.mp3")
print(Path("streamed.mp3").read_bytes())
