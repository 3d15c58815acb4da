from openai import AzureOpenAI  # the one line that changes


class Client(AzureOpenAI):
    def __init__(self, team):
        super().__init__(api_version="2024-10-21", default_headers={"X-Team": team})

    def ask(self, question):
        answer = self.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
        return answer.choices[0].message.content


print(Client("search").ask("Hello"))
