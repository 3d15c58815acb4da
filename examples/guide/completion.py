"""A legacy completion: text that goes on from a prompt."""

from aoai import AzureOpenAI

client = AzureOpenAI()

answer = client.completions.create(model="gpt-35-turbo-instruct", prompt="Once upon a time", max_tokens=20)
print(answer.choices[0].text)
