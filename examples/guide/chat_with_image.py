"""A question about an image, which travels in the request as a data URL."""

import base64

from aoai import AzureOpenAI

# A red square of 8 x 8 pixels; read your own with pathlib.Path("image.png").read_bytes().
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEElEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC"
)

client = AzureOpenAI()

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is in this image?"},
                {
                    "type": "image_url",
                    "image_url": {"url": f"data:image/png;base64,{base64.b64encode(PNG).decode()}", "detail": "low"},
                },
            ],
        }
    ],
    max_tokens=100,
)
print(answer.choices[0].message.content)
