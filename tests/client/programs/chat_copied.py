import copy
import pickle

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=({"role": "user", "content": "Hello"},))
print(copy.deepcopy(answer).choices[0].message.content, pickle.loads(pickle.dumps(answer)) == answer)
again = [answer.choices[0].message.to_dict(), {"role": "user", "content": "And?"}, answer.choices[0].message]
print(client.chat.completions.create(model="gpt-4o", messages=again).id)
