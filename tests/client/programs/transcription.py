from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

with open("speech.mp3", "rb") as speech:
    verbose = client.audio.transcriptions.create(
        model="whisper",
        file=speech,
        language="en",
        response_format="verbose_json",
        timestamp_granularities=["word"],
        temperature=0.0,
    )
print(verbose.text, verbose.language, verbose.duration)
for word in verbose.words:
    print(word.word, word.start, word.end)

with open("speech.mp3", "rb") as speech:
    verbose = client.audio.transcriptions.create(
        model="whisper", file=speech, response_format="verbose_json", timestamp_granularities=["word", "segment"]
    )
print(len(verbose.words), verbose.segments[0].text)
