import asyncio
from pathlib import Path

from openai import AsyncAzureOpenAI  # the one line that changes


async def main():
    async with AsyncAzureOpenAI(api_version="2025-04-01-preview") as client:
        content = await client.files.content("file-out")
        print(content.text, content.content, content.read())
        speech = await client.audio.speech.create(model="tts", voice="alloy", input="Fox.")
        speech.write_to_file("speech-2.mp3")
        print(Path("speech-2.mp3").read_bytes())


asyncio.run(main())
