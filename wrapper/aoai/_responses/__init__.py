"""An answer in hand: body, raw and streamed access, binary content, pages, embeddings."""
