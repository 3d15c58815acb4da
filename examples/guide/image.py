"""An image from words."""

from aoai import AzureOpenAI

client = AzureOpenAI(api_version="2024-10-21")

answer = client.images.generate(model="dall-e-3", prompt="A watercolour of a lighthouse at dawn", size="1024x1024")
for image in answer.data:
    print(image.url)
    print(f"revised prompt: {image.revised_prompt}")
