"""The store: documents, lists, bytes and jobs, all or nothing, and still there after any end of the process."""

from __future__ import annotations

import io
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_emulator._state.store import StateError, Store, UnknownCursorError

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITER = Path(__file__).with_name("endless_writer.py")


@pytest.fixture(params=["memory", "folder"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "state" if request.param == "folder" else None)
    yield store
    store.close()


def ids(store: Store, kind: str = "file", **options: object) -> list[str]:
    return [item["id"] for item in store.list(kind, **options).items]  # type: ignore[arg-type]


def fill(store: Store, *names: str, kind: str = "file", parent: str = "") -> None:
    for name in names:
        store.put(kind, name, {"id": name}, parent=parent)


def test_what_is_put_is_got_until_it_is_deleted(store: Store) -> None:
    body = {"id": "a", "text": "ü \u0000", "number": 1.5, "none": None, "list": [1, {"x": True}]}
    store.put("file", "a", body)
    assert store.get("file", "a") == body
    assert store.get("file", "b") is None
    assert store.get("batch", "a") is None
    assert store.delete("file", "a")
    assert not store.delete("file", "a")
    assert store.get("file", "a") is None


def test_putting_again_keeps_the_place_in_the_list(store: Store) -> None:
    fill(store, "a", "b")
    store.put("file", "a", {"id": "a", "new": True})
    assert store.list("file").items == [{"id": "b"}, {"id": "a", "new": True}]


def test_an_update_that_raises_changes_nothing(store: Store) -> None:
    store.put("file", "a", {"id": "a", "n": 1})
    assert store.update("file", "a", lambda body: body | {"n": body["n"] + 1}) == {"id": "a", "n": 2}
    assert store.update("file", "b", lambda body: body) is None
    with pytest.raises(KeyError):
        store.update("file", "a", lambda body: body | {"n": body["m"]})
    assert store.get("file", "a") == {"id": "a", "n": 2}


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def half() -> None:
        with store.transaction():
            store.put("file", "a", {}, blob=store.write(b"1"))
            with store.transaction():
                store.put("file", "b", {})
                store.add_job("j", "b")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert (store.get("file", "a"), store.get("file", "b"), store.jobs()) == (None, None, ())
    with store.transaction():
        fill(store, "a", "b")
    assert ids(store) == ["b", "a"]


def test_updates_of_many_threads_are_all_there(store: Store) -> None:
    store.put("file", "a", {"n": 0})

    def add() -> None:
        for _ in range(50):
            store.update("file", "a", lambda body: {"n": body["n"] + 1})

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get("file", "a") == {"n": 200}


def test_lists_are_of_a_kind_a_parent_and_what_fields_say(store: Store) -> None:
    fill(store, "m1", "m2", kind="message", parent="t1")
    fill(store, "m3", kind="message", parent="t2")
    store.put("file", "f1", {"id": "f1", "purpose": "batch", "note": None})
    store.put("file", "f2", {"id": "f2", "purpose": 'a"b'})
    assert ids(store, "message") == ["m3", "m2", "m1"]
    assert ids(store, "message", parent="t1", descending=False) == ["m1", "m2"]
    assert ids(store, where={"purpose": "batch"}) == ["f1"]
    assert ids(store, where={"purpose": 'a"b', "note": None}) == ["f2"]
    assert store.delete_all("message", "t1") == 2
    assert ids(store, "message") == ["m3"]


@given(count=st.integers(0, 12), limit=st.none() | st.integers(1, 5), descending=st.booleans(), backwards=st.booleans())
def test_pages_one_after_another_are_the_whole_list(
    count: int, limit: int | None, descending: bool, backwards: bool
) -> None:
    store = Store()
    names = [f"f{number}" for number in range(count)]
    fill(store, *names)
    whole = names[::-1] if descending else names
    found: list[str] = []
    cursor: str | None = None
    while True:
        ends = {"before": cursor} if backwards else {"after": cursor}
        if backwards and cursor is None:
            ends = {}
        page = store.list("file", limit=limit, descending=descending, **ends)  # type: ignore[arg-type]
        items = [item["id"] for item in page.items]
        if backwards:
            # The first piece is the start of the list; from its end one can only go back to where one came from.
            assert items == whole[: limit or count]
            if count > 1:
                assert ids(store, before=whole[-1], limit=2, descending=descending) == whole[:-1][-2:]
            break
        found += items
        assert page.has_more == (found != whole)
        if not page.has_more:
            assert found == whole
            break
        cursor = items[-1]
    store.close()


def test_a_list_cannot_go_on_from_what_is_not_there(store: Store) -> None:
    fill(store, "a")
    with pytest.raises(UnknownCursorError, match="b"):
        store.list("file", after="b")


def test_bytes_live_as_long_as_their_document(store: Store) -> None:
    for name, content in (("a", b"abc"), ("b", io.BytesIO(b"x" * 3_000_000)), ("c", [b"1", b"", b"2"])):
        store.put("file", name, {}, blob=store.write(content))
    paths = {name: store.path("file", name) for name in "abcd"}
    assert paths.pop("d") is None
    found = {name: path.read_bytes() for name, path in paths.items() if path is not None}
    assert found == {"a": b"abc", "b": b"x" * 3_000_000, "c": b"12"}
    store.put("file", "a", {"changed": True})
    assert store.path("file", "a") == paths["a"]
    store.put("file", "a", {}, blob=store.write(b"new"))
    store.delete("file", "b")
    again = store.path("file", "a")
    assert again is not None
    assert again.read_bytes() == b"new"
    assert sorted(path.name for path in again.parent.iterdir()) == sorted(
        path.name for path in (again, paths["c"]) if path is not None
    )
    store.clear()
    assert list(again.parent.iterdir()) == []


def test_bytes_that_cannot_be_read_leave_nothing(store: Store) -> None:
    def broken() -> Iterator[bytes]:
        yield b"1"
        raise OSError("the sender is gone")

    store.put("file", "a", {}, blob=store.write(b"1"))
    with pytest.raises(OSError, match="gone"):
        store.write(broken())
    path = store.path("file", "a")
    assert path is not None
    assert list(path.parent.iterdir()) == [path]


def test_a_temporary_state_leaves_no_folder() -> None:
    store = Store()
    store.put("file", "a", {}, blob=store.write(b"1"))
    path = store.path("file", "a")
    store.close()
    assert path is not None
    assert not path.parent.exists()


def test_ids_never_become_paths(tmp_path: Path) -> None:
    store = Store(tmp_path / "state")
    evil = "../../escaped"
    store.put("file", evil, {"id": evil}, parent=evil, blob=store.write(b"1"))
    path = store.path("file", evil)
    assert path is not None
    assert path.parent == tmp_path / "state" / "files"
    store.delete("file", evil)
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["state"]


def test_jobs_are_kept_until_they_are_done(tmp_path: Path) -> None:
    store = Store(tmp_path)
    woken: list[int] = []
    store.on_work = lambda: woken.append(len(store.jobs()))
    with store.transaction():
        store.add_job("batch", "b1", {"line": 0})
        store.add_job("batch", "b2")
        assert woken == []
    assert woken == [2]
    first, second = store.jobs()
    store.save_job(first.id, {"line": 5})
    store.end_job(second.id)
    store.add_job("batch", "b3")
    store.end_job(store.jobs()[-1].id, "it broke")
    store.close()
    again = Store(tmp_path)
    assert [(job.kind, job.subject, job.body) for job in again.jobs()] == [("batch", "b1", {"line": 5})]
    again.close()


def test_a_folder_serves_one_emulator_at_a_time(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(StateError, match="in use by another emulator"):
        Store(tmp_path)
    store.close()
    Store(tmp_path).close()


def test_a_folder_that_is_no_state_is_refused(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_bytes(b"x" * 5000)
    with pytest.raises(StateError, match="choose another folder"):
        Store(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(StateError, match="choose another folder"):
        Store(tmp_path / "file")


def test_files_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    thesis, report = tmp_path / "files" / "thesis.txt", tmp_path / "files" / "reports" / "q1"
    report.parent.mkdir(parents=True)
    for path in (thesis, report):
        path.write_text("mine")
    with pytest.raises(StateError, match=r"files holds files that are not an emulator's: choose another folder"):
        Store(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files"]
    assert (thesis.read_text(), report.read_text()) == ("mine", "mine")


def test_only_what_an_earlier_run_left_is_swept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("file", "a", {}, blob=store.write(b"1"))
    known = store.path("file", "a")
    assert known is not None
    store.write(b"of no document")
    store.close()
    folder = tmp_path / "files"
    (folder / f"{'0' * 32}.new").write_bytes(b"half writ")
    kept = {known.name, "notes.txt", "reports", "link", "1" * 32}
    (folder / "notes.txt").write_text("mine")
    (folder / "reports").mkdir()
    (folder / "link").symlink_to(tmp_path)
    (folder / ("1" * 32)).mkdir()
    Store(tmp_path).close()
    assert {path.name for path in folder.iterdir()} == kept


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "state.db") as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()
    before = (tmp_path / "state.db").read_bytes()
    with pytest.raises(StateError, match=r"state.db is not an emulator's: choose another folder$"):
        Store(tmp_path)
    assert (tmp_path / "state.db").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_folder_that_may_not_be_written_is_named_as_such(tmp_path: Path) -> None:
    user = os.geteuid()
    tmp_path.chmod(0o500)
    if user == 0:  # who may write everywhere
        os.seteuid(65534)
    try:
        with pytest.raises(StateError, match=r"cannot be written .*: choose a folder that you may write$"):
            Store(tmp_path / "state")
    finally:
        os.seteuid(user)
        tmp_path.chmod(0o700)


def test_a_state_of_a_later_format_is_refused(tmp_path: Path) -> None:
    Store(tmp_path).close()
    database = sqlite3.connect(tmp_path / "state.db")
    database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StateError, match="format 99"):
        Store(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - the same each time
    acknowledged: dict[str, int] = {}
    for _ in range(12):
        writer = subprocess.Popen([sys.executable, str(WRITER), str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(chance.randrange(1, 60)):
            name, text = writer.stdout.readline().split()
            acknowledged[name] = int(text)
        os.kill(writer.pid, signal.SIGKILL)
        for line in writer.stdout.read().splitlines(keepends=True):
            if line.endswith("\n"):
                name, text = line.split()
                acknowledged[name] = int(text)
        writer.wait()
        writer.stdout.close()
        store = Store(tmp_path)
        known = {item["id"] for item in store.list("file", limit=None).items}
        for name, size in acknowledged.items():
            path = store.path("file", name)
            assert path is not None
            assert path.read_bytes() == name.encode() * size
            assert store.get("file", name) == {"id": name, "size": size}
        assert {job.subject for job in store.jobs()} == known
        assert len(list((tmp_path / "files").iterdir())) == len(known)
        store.close()
    assert len(acknowledged) > 12
