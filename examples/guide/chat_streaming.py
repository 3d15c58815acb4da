"""A chat whose answer is printed as it is written, then the same asynchronously."""

import asyncio

from aoai import AsyncAzureOpenAI, AzureOpenAI

client = AzureOpenAI()

with client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Tell me a short story."}], stream=True
) as stream:
    for chunk in stream:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
print()


async def main() -> None:
    """Do the same without blocking a thread."""
    async with AsyncAzureOpenAI() as client:
        stream = await client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "And another one."}], stream=True
        )
        async for chunk in stream:
            for choice in chunk.choices:
                print(choice.delta.content or "", end="", flush=True)
    print()


asyncio.run(main())
