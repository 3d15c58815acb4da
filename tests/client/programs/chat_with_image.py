import base64
from pathlib import Path

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

picture = base64.b64encode(Path("picture.png").read_bytes()).decode()
answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is in this image?"},
                {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{picture}", "detail": "low"}},
            ],
        }
    ],
)
print(answer.choices[0].message.content)
