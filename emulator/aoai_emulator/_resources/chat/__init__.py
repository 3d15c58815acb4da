"""Chat completions: made, streamed, spoken, stored."""
