"""The control page without a browser: what it is made of, what it tells, and whom it refuses."""

from __future__ import annotations

import base64
import json
import re
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from aoai_emulator._faults.fault import SETTINGS, Fault
from aoai_emulator._web.page.guard import refused, shows_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai.emulator import RunningEmulator

KEY = "open sesame"
CHAT = {"messages": [{"role": "user", "content": "Hello"}]}
CONTROL = {"x-aoai-control": "1"}
FILES = ["/", "/emulator/page.css", "/emulator/page.js"]


@pytest.fixture(scope="module")
def here() -> Iterator[RunningEmulator]:
    with aoai.emulator.running(["talk=chat", "vectors=embedding:small"], key=KEY) as running:
        yield running


@pytest.fixture
def page(here: RunningEmulator) -> Iterator[httpx.Client]:
    """What a browser on this machine is to an emulator that has seen nothing."""
    here.reset()
    with httpx.Client(base_url=here.endpoint, timeout=60) as client:
        yield client


def state(page: httpx.Client) -> dict[str, Any]:
    response = page.get("/emulator/state")
    assert response.status_code == 200
    found: dict[str, Any] = response.json()
    return found


def chat(page: httpx.Client, deployment: str = "talk", key: str = KEY, **more: Any) -> httpx.Response:
    url = f"/openai/deployments/{deployment}/chat/completions"
    headers = {"api-key": key} | more.pop("headers", {})
    return page.post(url, params={"api-version": "2024-10-21"}, json=CHAT | more, headers=headers)


# The files


@pytest.mark.parametrize("path", FILES)
def test_files_ask_for_nothing_from_elsewhere(page: httpx.Client, path: str) -> None:
    response = page.get(path)
    assert response.status_code == 200
    assert not re.findall(r"(?:https?:)?//[\w.]+\w\.\w", response.text)
    assert "@import" not in response.text
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in response.headers


def test_the_page_keeps_to_its_policy(page: httpx.Client) -> None:
    html, script = page.get("/").text, page.get("/emulator/page.js").text
    assert not re.search(r"\son\w+=|\sstyle=|<style|<script>|javascript:", html)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(", script)


def test_the_page_can_be_used_without_looking(page: httpx.Client) -> None:
    html = page.get("/").text
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    for control in re.findall(r"<(?:input|select)[^>]*>", html):
        name = re.search(r'id="([^"]+)"', control)
        assert name
        assert f'for="{name[1]}"' in html or "aria-label" in control
    for names in re.findall(r'aria-(?:labelledby|describedby)="([^"]+)"', html):
        assert set(names.split()) <= set(ids)
    assert '<html lang="en">' in html
    for used in re.findall(r'\bat\("([^"]+)"\)', page.get("/emulator/page.js").text):
        assert used in ids


def test_what_the_page_offers_can_be_switched_on(page: httpx.Client) -> None:
    offered = [each for each in re.findall(r'<option value="([^"]*)"', page.get("/").text) if each]
    assert len(offered) > 10
    for text in offered:
        assert Fault.parse(text).text == text


def test_all_settings_are_explained(page: httpx.Client) -> None:
    found = page.get("/emulator/settings").json()
    assert [each["name"] for each in found] == list(SETTINGS)
    assert all(each["meaning"].endswith(".") for each in found)


# What it tells


def test_an_emulator_that_has_seen_nothing(page: httpx.Client, here: RunningEmulator) -> None:
    found = state(page)
    assert (found["requests"], found["faults"], found["any_name"]) == ([], [], False)
    assert found["endpoint"] == here.endpoint
    assert [each["name"] for each in found["deployments"]] == ["talk", "vectors"]
    assert found["deployments"][1] == {"name": "vectors", "kind": "embedding", "model": "small", "faults": []}
    assert page.get("/").headers["content-type"].startswith("text/html")
    assert state(page)["requests"] == []


def test_the_last_requests(page: httpx.Client) -> None:
    chat(page)
    chat(page, temperature=9)
    chat(page, key="wrong")
    chat(page, headers={"x-aoai-fault": "status=503"})
    page.get("/openai/<script>?x=<b>", params={"api-version": "1999-01-01", "x": "<b>"})
    odd, failed, unknown, invalid, fine = state(page)["requests"]
    assert (fine["method"], fine["path"]) == ("POST", "/openai/deployments/talk/chat/completions")
    assert (fine["version"], fine["operation"], fine["deployment"]) == ("2024-10-21", "chat.completions.create", "talk")
    assert (fine["status"], fine["check"], fine["reason"], fine["fault"]) == (200, "valid", "", None)
    assert fine["seconds"] >= fine["first_byte"] > 0
    assert fine["received"] == len(json.dumps(CHAT, separators=(",", ":")))
    assert fine["sent"] > 0
    assert (invalid["status"], invalid["check"]) == (400, "refused")
    assert "temperature" in invalid["reason"]
    assert (unknown["status"], unknown["check"]) == (401, "refused")
    assert (failed["status"], failed["check"], failed["fault"]) == (503, "not checked", "status=503")
    assert (odd["version"], odd["known_version"]) == ("1999-01-01", False)
    assert odd["query"] == "x=<b>"


def test_an_answer_that_breaks_its_schema_is_told(page: httpx.Client, here: RunningEmulator) -> None:
    chat(page)
    here.requests[-1].violation = "id: 1 is not a string"
    assert state(page)["requests"][0]["check"] == "broken answer"
    assert state(page)["requests"][0]["reason"] == "id: 1 is not a string"


def test_long_texts_are_cut(page: httpx.Client) -> None:
    page.get("/openai/" + "x" * 5000, params={"y": "z" * 5000, "api-version": "v" * 500})
    found = state(page)["requests"][0]
    assert max(len(str(value)) for value in found.values()) <= 600


def test_the_key_is_not_told_unasked(page: httpx.Client, here: RunningEmulator) -> None:
    chat(page)
    texts = [page.get(path).text for path in (*FILES, "/emulator/state", "/emulator/settings")]
    assert not [text for text in texts if KEY in text]
    found = state(page)
    assert found["environment"] == [
        f"export AZURE_OPENAI_ENDPOINT={here.endpoint}",
        "export AZURE_OPENAI_API_KEY='(hidden)'",
        "export OPENAI_API_VERSION=2024-10-21",
    ]
    assert found["key"] == {"hidden": True, "can_be_shown": True}
    assert page.get("/emulator/key").status_code != 200
    assert page.post("/emulator/key").status_code == 403
    assert page.post("/emulator/key", headers=CONTROL).json() == {"line": f"export AZURE_OPENAI_API_KEY='{KEY}'"}


def test_without_a_key_there_is_nothing_to_hide(emulator: RunningEmulator) -> None:
    found = httpx.get(f"{emulator.endpoint}/emulator/state").json()
    assert found["key"] == {"hidden": False, "can_be_shown": False}
    lines = [f"export {name}={value}" for name, value in emulator.environment.items()]
    assert found["environment"] == lines
    assert found["any_name"]


# What it switches


def test_switching_on_and_off(page: httpx.Client, here: RunningEmulator) -> None:
    made = page.post("/emulator/faults", json={"fault": "status=503", "deployment": "talk"}, headers=CONTROL)
    assert made.status_code == 201
    assert chat(page).status_code == 503
    assert state(page)["faults"] == [made.json() | {"met": 1, "made": 1}]
    assert state(page)["deployments"][0]["faults"] == ["status=503"]
    assert page.delete(f"/emulator/faults/{made.json()['number']}", headers=CONTROL).status_code == 204
    assert chat(page).status_code == 200
    gone = page.delete(f"/emulator/faults/{made.json()['number']}", headers=CONTROL)
    assert gone.status_code == 404
    for deployment in (None, "*"):
        body = {"fault": "status=500; times=1", "deployment": deployment}
        assert page.post("/emulator/faults", json=body, headers=CONTROL).json()["deployment"] is None
    assert page.get("/openai/x").status_code == 500
    assert [each["over"] for each in state(page)["faults"]] == [True, False]
    assert page.delete("/emulator/faults", headers=CONTROL).status_code == 204
    assert here.faults.rules == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"fault": "sttaus=503"}, "there is no setting 'sttaus': did you mean status?"),
        ({"fault": "status=503", "deployment": "tlak"}, "there is no deployment 'tlak': name one of talk, vectors"),
        ({"fault": "x" * 2000}, "a fault has at most 1000 characters"),
        ({"fault": "x" * 20_000}, "Send JSON such as"),
        ({"fault": None}, "Send JSON such as"),
        ({"fault": 503}, "Send JSON such as"),
        ({}, "Send JSON such as"),
        ([], "Send JSON such as"),
        ("status=503", "Send JSON such as"),
    ],
)
def test_what_cannot_be_switched_on(page: httpx.Client, here: RunningEmulator, body: object, message: str) -> None:
    response = page.post("/emulator/faults", json=body, headers=CONTROL)
    assert response.status_code == 400
    assert response.json()["error"].startswith(message)
    assert page.post("/emulator/faults", content=b"{", headers=CONTROL).status_code == 400
    assert here.faults.rules == []


# Whom it refuses


@pytest.mark.parametrize("path", [*FILES, "/emulator/state"])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[", ""]
)
def test_names_that_are_not_this_machines(page: httpx.Client, path: str, host: str) -> None:
    response = page.get(path, headers={"host": host})
    assert response.status_code == 403
    assert page.base_url.netloc.decode() in response.text


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:1", "LOCALHOST", "127.0.0.1:9", "[::1]:80", socket.gethostname()]
)
def test_names_that_are(page: httpx.Client, host: str) -> None:
    assert page.get("/emulator/state", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"host": "evil.example"},
    ],
)
def test_pages_of_other_sites(page: httpx.Client, here: RunningEmulator, headers: dict[str, str]) -> None:
    rule = here.faults.on("status=503")
    for method, path, body in (
        ("POST", "/emulator/faults", {"fault": "status=500"}),
        ("DELETE", "/emulator/faults", None),
        ("DELETE", f"/emulator/faults/{rule.number}", None),
        ("POST", "/emulator/key", None),
        ("GET", "/emulator/state", None),
    ):
        response = page.request(method, path, json=body, headers=CONTROL | headers)
        assert response.status_code == 403, (method, path)
        assert "access-control-allow-origin" not in response.headers
    assert here.faults.rules == [rule]


def test_a_change_needs_the_header_that_forms_cannot_send(page: httpx.Client, here: RunningEmulator) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "application/json"):
        response = page.post(
            "/emulator/faults", content=b'{"fault": "status=500"}', headers={"content-type": content_type}
        )
        assert response.status_code == 403
        assert "x-aoai-control: 1" in response.json()["error"]
    ask = {"origin": "http://evil.example", "access-control-request-method": "POST"}
    assert page.options("/emulator/faults", headers=ask).status_code >= 400
    assert here.faults.rules == []
    own = CONTROL | {"origin": here.endpoint, "sec-fetch-site": "same-origin"}
    assert page.post("/emulator/faults", json={"fault": "status=500"}, headers=own).status_code == 201


def test_a_link_from_elsewhere_may_lead_to_the_page(page: httpx.Client) -> None:
    assert page.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200


def from_afar(path: str, method: str = "GET", server: str = "192.0.2.1", **headers: str) -> Any:
    """Return a request that comes from another machine, which a test on this one cannot send."""
    from starlette.requests import Request

    given = {"host": "192.0.2.1:8080"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(
        {
            "type": "http",
            "method": method,
            "scheme": "http",
            "path": path,
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "client": ("192.0.2.7", 50000),
            "server": (server, 8080),
        }
    )


def password(text: str) -> str:
    return "Basic " + base64.b64encode(f"me:{text}".encode()).decode()


def test_other_machines_need_the_key_if_there_is_one() -> None:
    for path in ("/", "/emulator/state"):
        assert refused(from_afar(path), None) is None
        for wrong in (password("wrong"), "Basic ?", "Basic", "Bearer open sesame", password("")):
            assert (refused(from_afar(path, authorization=wrong), KEY) or (0,))[0] == 401
        assert (refused(from_afar(path), KEY) or (0,))[0] == 401
        assert refused(from_afar(path, authorization=password(KEY)), KEY) is None
    assert not shows_key(from_afar("/emulator/key"))
    assert not shows_key(from_afar("/emulator/key", server="127.0.0.1"))


def test_forwarded_addresses_are_not_believed(here: RunningEmulator, page: httpx.Client) -> None:
    for header in ({"x-forwarded-for": "192.0.2.7"}, {"x-forwarded-proto": "https"}):
        assert page.get("/emulator/state", headers=header).json()["endpoint"] == here.endpoint
