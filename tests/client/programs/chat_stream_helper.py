from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

with client.chat.completions.stream(
    model="gpt-4o", messages=[{"role": "user", "content": "Tell me a short story."}]
) as stream:
    for event in stream:
        if event.type == "content.delta":
            print(event.delta)
    print(stream.get_final_completion().choices[0].message.content)
