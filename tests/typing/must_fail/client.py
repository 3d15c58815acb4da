"""What a client of one version has not got, or does not take."""

from aoai import AsyncAzureOpenAI, AzureOpenAI

early = AzureOpenAI(api_version="2024-06-01")
early.chat.completions.create(model="m", messages=[], stream_options={"include_usage": True})  # error
print(early.responses)  # error

client = AzureOpenAI(api_version="2024-10-21")
print(client.responses)  # error
client.chat.completions.create(model="m", messages=[], reasoning_effort="low")  # error
client.chat.completions.create(messages=[])  # error
client.chat.completions.create(model="m", messages=[], temprature=1)  # error
client.chat.completions.create(model="m", messages=[], n="two")  # error
client.chat.completions.retrieve("c")  # error
client.chat.completions.create(model="m", messages=[], timeout="soon")  # error
AzureOpenAI(api_version="2024-10-21", azure_endpiont="https://x")  # error
print(AsyncAzureOpenAI(api_version="2024-10-21").assistants)  # error
print(client.with_version("2024-02-01").assistants)  # error


def annotated(some: AzureOpenAI) -> None:
    """Not every version has responses."""
    print(some.responses)  # error
