import asyncio

from openai import AsyncAzureOpenAI  # the one line that changes


async def main():
    async with AsyncAzureOpenAI(api_version="2024-10-21") as client:
        question = [{"role": "user", "content": "Hello"}]
        answer = await client.chat.completions.create(model="gpt-4o", messages=question)
        print(answer.choices[0].message.content, answer._request_id)
        stream = await client.chat.completions.create(model="gpt-4o-stream", messages=question, stream=True)
        async for chunk in stream:
            for choice in chunk.choices:
                print(choice.delta.content, choice.finish_reason)
        answers = await asyncio.gather(
            *(client.chat.completions.create(model="gpt-4o", messages=question) for _ in range(3))
        )
        print([answer.id for answer in answers])
        raw = await client.chat.completions.with_raw_response.create(model="gpt-4o", messages=question)
        print(raw.headers["x-request-id"], raw.parse().id)
        async with client.chat.completions.with_streaming_response.create(
            model="gpt-4o", messages=question
        ) as response:
            print(response.status_code, (await response.parse()).id)


asyncio.run(main())
