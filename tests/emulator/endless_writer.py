"""Puts documents with bytes and a job each into a store without end, and says so after each."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from uuid import uuid4

from aoai_emulator._state.store import Store

store = Store(Path(sys.argv[1]))
for number in count():
    name = f"file-{uuid4().hex}"
    size = number % 7 * 10_000
    with store.transaction():
        store.put("file", name, {"id": name, "size": size}, blob=store.write(name.encode() * size))
        store.add_job("index", name)
    print(name, size, flush=True)
