from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

print(client.audio.transcriptions.create(model="whisper", file=b"RIFF").text)
