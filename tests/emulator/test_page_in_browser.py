"""The control page in a real browser, used as a person uses it. Needs Chromium or Chrome (`apt install chromium`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from tests.emulator.browser import PROGRAMS, Browser, installed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aoai.emulator import RunningEmulator

PROGRAM = installed()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason=f"no browser is installed: none of {', '.join(PROGRAMS)}")

CHAT = {"messages": [{"role": "user", "content": "Hello"}]}
KEY = "open sesame"
HOSTILE = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert PROGRAM is not None
    with Browser(PROGRAM, tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture(scope="module")
def here() -> Iterator[RunningEmulator]:
    with aoai.emulator.running(["talk=chat", "vectors=embedding"], key=KEY) as running:
        yield running


@pytest.fixture
def page(browser: Browser, here: RunningEmulator) -> Iterator[Browser]:
    """The page of an emulator that has seen nothing; nothing may go wrong on it."""
    here.reset()
    browser.events.clear()
    browser.open(f"{here.endpoint}/")
    browser.wait("document.getElementById('deployment').options.length === 3")
    yield browser
    assert browser.complaints() == []
    assert {each.removeprefix(here.endpoint).partition("/")[0] for each in browser.addresses()} <= {"", "data:,"}


def chat(here: RunningEmulator, deployment: str = "talk", **more: Any) -> int:
    headers = {"api-key": KEY} | more.pop("headers", {})
    url = f"{here.endpoint}/openai/deployments/{deployment}/chat/completions"
    return httpx.post(url, params={"api-version": "2024-10-21"}, json=CHAT | more, headers=headers).status_code


def text(page: Browser, selector: str) -> str:
    found: str = page.run(f"document.querySelector({selector!r}).innerText")
    return found


def rows(page: Browser, count: int) -> list[str]:
    """Return the texts of the rows of requests, when they are that many."""
    page.wait(f"document.querySelectorAll('#requests tbody tr').length === {count}")
    found: list[str] = page.run("[...document.querySelectorAll('#requests tbody tr')].map((row) => row.innerText)")
    return found


def tab_to(page: Browser, name: str) -> None:
    """Press Tab until an element has the focus."""
    for _ in range(60):
        if page.run("document.activeElement.id") == name:
            return
        page.press("Tab")
    raise AssertionError(f"Tab does not lead to {name}")


def test_requests_show_up_newest_first(page: Browser, here: RunningEmulator) -> None:
    assert "None yet" in text(page, ".requests")
    chat(here)
    assert "chat.completions.create · talk" in rows(page, 1)[0]
    chat(here, temperature=9)
    newest, oldest = rows(page, 2)
    assert "400" in newest
    assert "refused" in newest
    assert "temperature" in newest
    assert "valid" in oldest
    assert "2024-10-21" in oldest
    assert text(page, "#counts").startswith(f"{here.requests.count} request")


@pytest.mark.parametrize("width", [1000, 1200, 1340, 1360, 1440])
def test_the_table_of_requests_is_not_cut_off(page: Browser, here: RunningEmulator, width: int) -> None:
    page.resize(width)
    chat(here)
    rows(page, 1)
    assert page.run("document.querySelector('.requests .scroll').scrollWidth") <= page.run(
        "document.querySelector('.requests .scroll').clientWidth"
    )


def test_rows_stay_when_others_come(page: Browser, here: RunningEmulator) -> None:
    chat(here)
    rows(page, 1)
    page.run("document.querySelector('#requests tbody tr').dataset.marked = 'yes'")
    for _ in range(3):
        chat(here)
    rows(page, 4)
    assert page.run("document.querySelectorAll('#requests tbody tr')[3].dataset.marked") == "yes"


def test_hostile_requests_are_text(page: Browser, here: RunningEmulator) -> None:
    httpx.get(f"{here.endpoint}/openai/{HOSTILE}", params={"api-version": HOSTILE, HOSTILE: HOSTILE})
    httpx.request("GET", f"{here.endpoint}/openai/files", params={"order": HOSTILE}, headers={"api-key": KEY})
    chat(here, headers={"x-aoai-fault": "status=<img>"})
    found = rows(page, 3)
    assert "<script>" in found[2]
    assert "status=<img>" in found[0]
    here.faults.on(f"status=500; message={HOSTILE.replace(';', '')}; times=1")
    page.wait("document.querySelector('#faults code')?.textContent.includes('<script>')")
    assert page.run("document.title") == "aoai emulator"
    assert page.run("document.images.length + document.querySelectorAll('script').length") == 1


def test_a_fault_is_switched_on_and_off_with_the_keyboard(page: Browser, here: RunningEmulator) -> None:
    tab_to(page, "fault")
    page.type("sttaus=503")
    page.press("Enter")
    page.wait("document.getElementById('fault-error').textContent.includes('did you mean status?')")
    page.wait("document.activeElement.getAttribute('aria-invalid') === 'true'")
    assert page.run("document.activeElement.id") == "fault"
    page.run("document.getElementById('fault').select()")
    page.type("status=503; times=1")
    tab_to(page, "deployment")
    page.press("t")
    assert page.run("document.getElementById('deployment').value") == "talk"
    page.press("Tab")
    assert page.run("document.activeElement.textContent") == "Switch on"
    page.press("Space")
    page.wait("document.querySelectorAll('#faults li').length === 1")
    assert [(rule.fault.text, rule.deployment) for rule in here.faults.rules] == [("status=503; times=1", "talk")]
    assert "status=503; times=1" in text(page, "#deployments")
    assert [chat(here), chat(here)] == [503, 200]
    assert "fault: status=503; times=1" in rows(page, 2)[1]
    page.wait("document.querySelector('#faults li').innerText.includes('1 of 1 requests, over')")
    page.run("document.querySelector('#faults button').focus()")
    page.press("Enter")
    page.wait("document.querySelectorAll('#faults li').length === 0")
    assert here.faults.rules == []
    # The browser tells of every answer that is not a success, also of the one that was wanted here.
    page.events[:] = [each for each in page.events if each["method"] != "Log.entryAdded"]


def test_what_is_offered_fills_the_field(page: Browser, here: RunningEmulator) -> None:
    page.run(
        "const list = document.getElementById('preset'); list.value = 'rpm=10'; list.dispatchEvent(new Event('change'))"
    )
    assert page.run("document.getElementById('fault').value") == "rpm=10"
    page.run("document.getElementById('fault-form').requestSubmit()")
    page.wait("document.querySelectorAll('#faults li').length === 1")
    here.faults.on("latency=0.01")
    page.wait("!document.getElementById('all-off').hidden")
    page.run("document.getElementById('all-off').click()")
    page.wait("!document.getElementById('no-faults').hidden")
    assert here.faults.rules == []


def test_the_focus_stays_while_the_page_changes(page: Browser, here: RunningEmulator) -> None:
    first = here.faults.on("latency=0.01")
    page.wait("document.querySelectorAll('#faults li').length === 1")
    page.run("document.querySelector('#faults button').focus()")
    here.faults.on("latency=0.02")
    page.wait("document.querySelectorAll('#faults li').length === 2")
    assert page.run("document.activeElement.dataset.number") == str(first.number)


def test_pause_stops_looking(page: Browser, here: RunningEmulator) -> None:
    page.run("document.getElementById('pause').click()")
    assert page.run("document.getElementById('pause').getAttribute('aria-pressed')") == "true"
    page.wait("new Promise((done) => setTimeout(done, 100, true))")
    page.events.clear()
    chat(here)
    page.wait("new Promise((done) => setTimeout(done, 1500, true))")
    assert page.addresses() == set()
    page.run("document.getElementById('pause').click()")
    rows(page, 1)


def test_the_key_is_shown_on_demand(page: Browser) -> None:
    assert KEY not in page.run("document.documentElement.innerHTML")
    assert "AZURE_OPENAI_API_KEY='(hidden)'" in text(page, "#environment")
    page.run("document.getElementById('show-key').click()")
    page.wait(f"document.getElementById('environment').textContent.includes('{KEY}')")
    page.run("document.getElementById('show-key').click()")
    page.wait(f"!document.getElementById('environment').textContent.includes('{KEY}')")


def test_a_page_of_another_site_can_do_nothing(browser: Browser, here: RunningEmulator) -> None:
    """A page at another port of this machine is another origin, and has a different address in `Origin`."""
    here.reset()
    with aoai.emulator.running() as other:
        browser.open(f"{other.endpoint}/openai/nothing")
        for options in (
            "{method: 'POST', headers: {'x-aoai-control': '1'}, body: '{\"fault\": \"status=500\"}'}",
            "{method: 'POST', body: '{\"fault\": \"status=500\"}'}",
            "{method: 'POST', mode: 'no-cors', body: '{\"fault\": \"status=500\"}'}",
            "{method: 'DELETE'}",
        ):
            browser.run(f"fetch('{here.endpoint}/emulator/faults', {options}).catch(() => null).then(() => null)")
            assert here.faults.rules == []
        read = browser.run(f"fetch('{here.endpoint}/emulator/state').then((answer) => answer.text(), () => 'refused')")
        assert read == "refused"


def test_any_name_will_do(browser: Browser) -> None:
    with aoai.emulator.running() as emulator:
        browser.open(f"{emulator.endpoint}/")
        browser.wait("!document.getElementById('any-name').hidden")
        browser.wait("document.getElementById('fault').checkVisibility()")
        browser.run("document.getElementById('fault').value = 'status=503'")
        tab_to(browser, "deployment-name")
        browser.type("whatever")
        browser.press("Enter")
        browser.wait("document.querySelectorAll('#faults li').length === 1")
        assert [rule.deployment for rule in emulator.faults.rules] == ["whatever"]
        assert chat(emulator, "whatever") == 503
        assert chat(emulator, "other") == 200


def test_it_says_so_when_the_emulator_is_gone_and_goes_on_when_it_is_back(browser: Browser) -> None:
    with aoai.emulator.running() as emulator:
        port = int(emulator.endpoint.rpartition(":")[2])
        browser.open(f"{emulator.endpoint}/")
        browser.wait("document.getElementById('counts').textContent")
        assert browser.run("document.getElementById('lost').hidden")
    browser.wait("!document.getElementById('lost').hidden")
    with aoai.emulator.running(port=port):
        browser.wait("document.getElementById('lost').hidden")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 900, 1440])
def test_it_fits_and_can_be_read(page: Browser, here: RunningEmulator, tmp_path: Path, dark: bool, width: int) -> None:
    here.faults.on("status=503; retry-after=2; chance=0.5; message=" + "word " * 20)
    chat(here, temperature=9)
    httpx.get(f"{here.endpoint}/openai/{'x' * 300}")
    rows(page, 2)
    page.picture(tmp_path / "page.png", dark=dark, width=width)
    assert page.run("document.documentElement.scrollWidth <= innerWidth")
    assert page.run(_CONTRAST) == []


_CONTRAST = """
(() => { // texts with less contrast than WCAG 2.2 asks for (1.4.3: 4.5 to 1)
  const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const colour = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) =>
    0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const found = colour(getComputedStyle(each).backgroundColor);
      if (found.length === 3 || found[3] > 0) return found;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!own || !element.checkVisibility() || element.matches("noscript, option, .skip")) continue;
    const [a, b] = [light(colour(getComputedStyle(element).color)), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) poor.push(`${element.tagName} ${element.textContent.slice(0, 30)} ${contrast.toFixed(2)}`);
  }
  return poor;
})()
"""
