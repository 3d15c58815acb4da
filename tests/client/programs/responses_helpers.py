from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

with client.responses.stream(model="gpt-4o", input="Hello") as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta)
    print(stream.get_final_response().output_text)
