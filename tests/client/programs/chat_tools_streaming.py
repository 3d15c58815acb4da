from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

calls = {}
for chunk in client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "How warm is it in Oslo?"}],
    tools=[{"type": "function", "function": {"name": "temperature_in", "parameters": {"type": "object"}}}],
    tool_choice={"type": "function", "function": {"name": "temperature_in"}},
    stream=True,
):
    for choice in chunk.choices:
        for piece in choice.delta.tool_calls or []:
            call = calls.setdefault(piece.index, {"name": "", "arguments": ""})
            call["id"] = piece.id or call["id"]
            call["name"] += piece.function.name or ""
            call["arguments"] += piece.function.arguments or ""
        if choice.finish_reason:
            print(choice.finish_reason)
print(calls)
