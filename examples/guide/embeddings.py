"""Vectors for texts, and how near they are to each other."""

import math

from aoai import AzureOpenAI

TEXTS = ["The cat sat on the mat.", "A cat is sitting on a mat.", "The invoice is due on Friday."]

client = AzureOpenAI()

answer = client.embeddings.create(model="text-embedding-3-small", input=TEXTS)
vectors = [item.embedding for item in answer.data]
print(f"{len(vectors)} vectors of {len(vectors[0])} numbers")


def cosine(one: list[float], other: list[float]) -> float:
    """Return the cosine of the angle between two vectors: 1 for the same direction."""
    return sum(a * b for a, b in zip(one, other, strict=True)) / (math.hypot(*one) * math.hypot(*other))


for text, vector in zip(TEXTS, vectors, strict=True):
    print(f"{cosine(list(map(float, vectors[0])), list(map(float, vector))):6.3f}  {text}")
