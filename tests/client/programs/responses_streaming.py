from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

for event in client.responses.create(model="gpt-4o", input="Hello", stream=True):
    if event.type == "response.output_text.delta":
        print(event.type, event.output_index, event.delta)
    elif event.type == "response.completed":
        print(event.type, event.response.id, event.response.output[0].content[0].text)
    else:
        print(event.type)
