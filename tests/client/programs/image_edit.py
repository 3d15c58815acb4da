import base64

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

answer = client.images.edit(
    model="gpt-image-1",
    image=[open("picture.png", "rb"), open("picture.png", "rb")],
    mask=open("picture.png", "rb"),
    prompt="Make it blue",
    n=1,
)
print(base64.b64decode(answer.data[0].b64_json))
answer = client.images.edit(model="gpt-image-1", image=open("picture.png", "rb"), prompt="Make it red")
print(len(answer.data))
