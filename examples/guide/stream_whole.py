"""An answer that is printed as it is written and then at hand as a whole; it starts over if the connection breaks."""

from aoai import AzureOpenAI

client = AzureOpenAI(idle_timeout=20)

with client.chat.completions.stream(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Please count to twelve."}],
    stream_options={"include_usage": True},
    on_interruption="restart",
) as stream:
    for event in stream:
        if event.type == "content.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "restarted":
            print("\n[interrupted: from the beginning]")
    completion = stream.get_final_completion()

print()
print(f"the whole of it: {completion.choices[0].message.content}")
if completion.usage:
    print(f"{completion.usage.total_tokens} tokens")
