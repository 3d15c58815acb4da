from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.images.generate(
    model="dall-e-3", prompt="A lighthouse at dawn", n=1, size="1024x1024", quality="hd", style="natural"
)
print(answer.created, answer.data[0].url, answer.data[0].revised_prompt, answer.data[0].b64_json)
