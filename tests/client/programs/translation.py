from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.audio.translations.create(model="whisper", file=open("speech.mp3", "rb"), prompt="A talk")
print(answer.text)
