import asyncio
import os

from openai import AsyncAzureOpenAI  # the one line that changes


async def token_provider():
    await asyncio.sleep(0)
    return "token"


async def main():
    del os.environ["AZURE_OPENAI_API_KEY"]
    async with AsyncAzureOpenAI(api_version="2024-10-21", azure_ad_token_provider=token_provider) as client:
        question = [{"role": "user", "content": "Hello"}]
        print((await client.chat.completions.create(model="gpt-4o", messages=question)).id)


asyncio.run(main())
