from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

print(client.responses.create(model="gpt-4o", input="Hello").output_text)
