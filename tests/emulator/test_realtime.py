"""Realtime secrets and calls: answered honestly, though nobody is at the other end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.stateful import Api, having

if TYPE_CHECKING:
    import httpx

MEDIUM = "m=audio 9 UDP/TLS/RTP/SAVPF 111 0\r\na=rtpmap:111 opus/48000\r\n"
OFFER = f"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n{MEDIUM}"


@pytest.mark.parametrize("version", having("realtime.client_secrets.create"))
def test_a_secret_is_good_for_as_long_as_asked(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    before = int(time.time())
    made = api("realtime.client_secrets.create", {"expires_after": {"anchor": "created_at", "seconds": 300}})
    assert made["value"].startswith("ek_")
    assert 0 <= made["expires_at"] - before - 300 <= 60
    assert made["session"]["type"] == "realtime"
    assert api("realtime.client_secrets.create")["value"] != made["value"]  # without a body
    wrong = {"expires_after": {"anchor": "created_at", "seconds": 9}}
    assert api.refused(400, "realtime.client_secrets.create", wrong)["param"] == "expires_after.seconds"


@pytest.mark.parametrize("version", having("realtime.calls.create"))
def test_a_call_is_answered_and_ends(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    form: Any = {"sdp": (None, OFFER)}
    answer = api.send("realtime.calls.create", files=form)
    assert (answer.status_code, answer.headers["content-type"]) == (201, "application/sdp")
    lines = answer.text.split("\r\n")
    assert lines[0] == "v=0"
    assert "m=audio 0 UDP/TLS/RTP/SAVPF 111 0" in lines  # the port says that the medium is refused
    call = answer.headers["location"].rpartition("/")[2]
    api("realtime.calls.accept", {"type": "realtime"}, call=call)
    api("realtime.calls.refer", {"target_uri": "tel:+1"}, call=call)
    api("realtime.calls.hangup", call=call)
    for name, body in (("hangup", None), ("reject", None), ("accept", {"type": "realtime"})):
        api.refused(404, f"realtime.calls.{name}", body, call=call)
    assert api.refused(400, "realtime.calls.create", files={"sdp": (None, "hello")})["param"] == "sdp"
