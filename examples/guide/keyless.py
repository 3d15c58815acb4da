"""Sign in with Microsoft Entra ID instead of a key.

`credential="default"` is azure-identity's DefaultAzureCredential: a managed identity on Azure, your own sign-in
(`az login`) on your machine. Any other credential of azure-identity works too.
"""

from azure.identity import ManagedIdentityCredential

from aoai import AzureOpenAI

client = AzureOpenAI(credential=ManagedIdentityCredential())

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.content)
