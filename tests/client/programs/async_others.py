import asyncio
from pathlib import Path

import openai
from openai import AsyncAzureOpenAI  # the one line that changes


async def main():
    client = AsyncAzureOpenAI(api_version="2025-04-01-preview", max_retries=0)
    vectors = await client.embeddings.create(model="text-embedding-3-small", input="A cat.")
    print([float(number) for number in vectors.data[0].embedding])
    print((await client.audio.transcriptions.create(model="whisper", file=Path("speech.mp3"))).text)
    print((await client.images.generate(model="dall-e-3", prompt="A lighthouse")).data[0].url)
    async for store in client.vector_stores.list(limit=2):
        print(store.id)
    page = await client.vector_stores.list(limit=2)
    print(page.has_next_page(), [store.id for store in (await page.get_next_page()).data])
    file = await client.files.create(file=("questions.jsonl", b"{}"), purpose="batch")
    print(await (await client.files.content(file.id)).aread())
    async with client.audio.speech.with_streaming_response.create(model="tts", voice="alloy", input="Fox.") as response:
        print([len(data) async for data in response.iter_bytes(64)])
    async for event in await client.responses.create(model="gpt-4o", input="Hello", stream=True):
        print(event.type)
    try:
        await client.chat.completions.create(model="none", messages=[{"role": "user", "content": "Hello"}])
    except openai.NotFoundError as error:
        print(error.status_code, error.code)
    await client.close()


asyncio.run(main())
