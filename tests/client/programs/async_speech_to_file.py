import asyncio
from pathlib import Path

from openai import AsyncAzureOpenAI  # the one line that changes


async def main():
    async with (
        AsyncAzureOpenAI(api_version="2025-04-01-preview") as client,
        client.audio.speech.with_streaming_response.create(model="tts", voice="alloy", input="Fox.") as response,
    ):
        await response.stream_to_file("streamed.mp3")
    print(Path("streamed.mp3").read_bytes())


asyncio.run(main())
