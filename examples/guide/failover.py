"""Two places that can answer: reserved capacity first, and pay-as-you-go when that is busy or down."""

import os

from aoai import AzureOpenAI, Endpoint

RESERVED = os.environ["AZURE_OPENAI_ENDPOINT"]
SPARE = os.environ.get("SPARE_ENDPOINT", RESERVED)

client = AzureOpenAI(
    endpoints=[
        # What the program calls gpt-4o is called gpt-4o-reserved here.
        Endpoint(RESERVED, name="reserved", deployments={"gpt-4o": "gpt-4o-reserved"}),
        Endpoint(SPARE, name="spare", tier=1),
    ],
)

for _ in range(3):
    raw = client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    )
    print(f"{raw.endpoint} (retries: {raw.retries_taken}): {raw.parse().choices[0].message.content}")

for endpoint in client.endpoints:
    waits = [f"{deployment} busy for {seconds:.0f} s more" for deployment, seconds in endpoint.throttled.items()]
    print(f"{endpoint.name}: circuit {endpoint.state}; {', '.join(waits) or 'not busy'}")
