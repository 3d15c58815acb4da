from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

content = client.files.content("file-out")
print(content.read())
print(content.content)
print(list(client.files.content("file-out").iter_lines()))
print(content.text)
