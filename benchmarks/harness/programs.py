"""The programs whose whole process is measured: import, construct a client, one answer; by contender.

Each prints the CPU seconds of its work and its memory at the end of it, as JSON. Nothing is imported for measuring that
is not built in.
"""

from __future__ import annotations

from harness.contenders import KEY, VERSION

_SDK = {
    "import": "from {package} import {client}\n",
    "construct": "client = {client}(\n"
    "    azure_endpoint='http://127.0.0.1:{port}', api_key='{key}', api_version='{version}'\n"
    ")\n",
    "answer": "answer = client.chat.completions.create(model='chat-700', messages={question})\n"
    "assert len(answer.choices[0].message.content) == 700\n",
}
_HTTPX = {
    "import": "import httpx\n",
    "construct": "client = httpx.{client}(base_url='http://127.0.0.1:{port}', headers={{'api-key': '{key}'}})\n",
    "answer": "answer = client.post('{path}', json={{'messages': {question}}}).json()\n"
    "assert len(answer['choices'][0]['message']['content']) == 700\n",
}
_FLOOR = {
    "import": "import socket, orjson\n",
    "construct": "client = socket.create_connection(('127.0.0.1', {port}))\n",
    "answer": "body = orjson.dumps({{'messages': {question}}})\n"
    "head = 'POST {path} HTTP/1.1\\r\\nhost: 127.0.0.1\\r\\napi-key: {key}\\r\\ncontent-type: application/json\\r\\n'\n"
    "client.sendall(f'{{head}}content-length: {{len(body)}}\\r\\n\\r\\n'.encode() + body)\n"
    "data = client.recv(65536)\n"
    "answer = orjson.loads(data[data.find(b'\\r\\n\\r\\n') + 4 :])\n"
    "assert len(answer['choices'][0]['message']['content']) == 700\n",
}
_FLOOR_ASYNC = {
    "import": "import asyncio, orjson\n",
    "construct": "",
    "answer": "async def main():\n"
    "    body = orjson.dumps({{'messages': {question}}})\n"
    "    reader, writer = await asyncio.open_connection('127.0.0.1', {port})\n"
    "    head = 'POST {path} HTTP/1.1\\r\\nhost: 127.0.0.1\\r\\napi-key: {key}\\r\\n'\n"
    "    writer.write(f'{{head}}content-length: {{len(body)}}\\r\\n\\r\\n'.encode() + body)\n"
    "    data = await reader.read(65536)\n"
    "    answer = orjson.loads(data[data.find(b'\\r\\n\\r\\n') + 4 :])\n"
    "    assert len(answer['choices'][0]['message']['content']) == 700\n"
    "    writer.close()\n"
    "asyncio.run(main())\n",
}
_BEGIN = "import time\nbegun = time.process_time(), time.perf_counter()\n"
_END = """
spent = time.process_time() - begun[0], time.perf_counter() - begun[1]
try:
    with open('/proc/self/status') as status:
        lines = dict(line.split()[:2] for line in status if line.startswith('Vm'))
    resident, peak = int(lines['VmRSS:']) / 1024, int(lines['VmHWM:']) / 1024
except OSError:
    import resource, sys
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == 'darwin' else 1024)
    peak = resident
print('{"cpu": %r, "wall": %r, "resident_mib": %r, "peak_mib": %r}' % (*spent, resident, peak))
"""
_QUESTION = [{"role": "user", "content": "What is the weather in Oslo?"}]


def _asynchronous(parts: dict[str, str]) -> dict[str, str]:
    """Return the same with the call, and what it is awaited in, asynchronous."""
    lines = parts["answer"].replace("= client", "= await client").splitlines(keepends=True)
    if parts is _HTTPX:
        lines[0] = "response = await client.post('{path}', json={{'messages': {question}}})\nanswer = response.json()\n"
        lines[0:1] = lines[0].splitlines(keepends=True)
    main = "async def main():\n" + "".join("    " + line for line in lines)
    return {**parts, "import": "import asyncio\n" + parts["import"], "answer": main + "asyncio.run(main())\n"}


def program(contender: str, stage: str, port: int) -> str:
    """Return the text of a program; `stage` is `import`, `construct`, `answer` or `answer_async`."""
    parts = {"httpx": _HTTPX, "floor": _FLOOR}.get(contender, _SDK)
    names = {"httpx": "Client"}.get(contender, "AzureOpenAI")
    if stage == "answer_async":
        parts = _FLOOR_ASYNC if contender == "floor" else _asynchronous(parts)
        names = "Async" + names
        stage = "answer"
    stages = ("import", "construct", "answer")
    text = "".join(parts[each] for each in stages[: stages.index(stage) + 1])
    filled = text.format(
        package=contender,
        client=names,
        port=port,
        key=KEY,
        version=VERSION,
        question=_QUESTION,
        path=f"/openai/deployments/chat-700/chat/completions?api-version={VERSION}",
    )
    return _BEGIN + filled + _END
