"""The Responses API: an answer, a question that goes on from it, and one that is printed as it is written."""

from aoai import AzureOpenAI

client = AzureOpenAI()

first = client.responses.create(model="gpt-4o", instructions="Be brief.", input="What is 6 * 7?")
print(first.output_text)

second = client.responses.create(model="gpt-4o", previous_response_id=first.id, input="What did I ask you?")
print(second.output_text)

with client.responses.create(model="gpt-4o", input="Please count to twelve.", stream=True) as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "response.completed":
            print(f"\n{event.response.status}")

for response in (first, second):
    client.responses.delete(response.id)
