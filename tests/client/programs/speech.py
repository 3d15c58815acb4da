from pathlib import Path

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

with client.audio.speech.with_streaming_response.create(
    model="tts", voice="alloy", input="The quick brown fox.", response_format="mp3", speed=1.5
) as response:
    print(response.status_code, response.headers["content-type"], b"".join(response.iter_bytes(1024)))

answer = client.audio.speech.create(model="tts", voice="alloy", input="The quick brown fox.")
print(answer.content, answer.response.headers["content-type"])
answer.write_to_file("written.mp3")
print(Path("written.mp3").read_bytes())
print(client.audio.speech.create(model="tts", voice="nova", input="Fox.").read())
print(b"".join(client.audio.speech.create(model="tts", voice="nova", input="Fox.").iter_bytes()))
