"""The emulator's state: JSON documents in SQLite, and their bytes in files beside it."""

from __future__ import annotations

import os
import re
import secrets
import sqlite3
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from aoai_emulator._protocol import Json

FORMAT = 1
_PIECE = 1 << 20
_OURS = re.compile(r"[0-9a-f]{32}(\.new)?")
"""The names that `Store.write` gives to files."""
_DENIED = (sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL, created REAL NOT NULL,
    version INTEGER NOT NULL DEFAULT 1, body TEXT NOT NULL, blob TEXT,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS documents_by_parent ON documents (kind, parent, seq);
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, error TEXT
);
"""


class StateError(Exception):
    """A state folder cannot be used; the message says why and what to do."""


class Blob(NamedTuple):
    """Bytes that are safe on disk: the name of their file, which we chose, and how many there are."""

    name: str
    size: int


class Page(NamedTuple):
    """A piece of a list, and whether there is more of it in the direction asked for."""

    items: list[Json]
    has_more: bool


class Job(NamedTuple):
    """Background work that is not done yet: what kind, for which id, and what it needs to go on."""

    id: int
    kind: str
    subject: str
    body: Json


class UnknownCursorError(LookupError):
    """A list is to go on from an id that is not in it."""


class Store:
    """JSON documents by kind and id, in the order in which they were put; bytes that belong to them; and jobs.

    What a method that changes something has done when it returns, or a transaction when its block ends, survives the
    end of the process by any means. All methods may be called from any thread; they wait for the disk, so code on an
    event loop calls them by `asyncio.to_thread` where the state is in a folder.

    Args:
        folder: where the state lives; in memory, with its bytes in a temporary folder, if None.

    Raises:
        StateError: the folder is in use by another emulator, of another format, or cannot be written; or it holds
            files or a database that are not an emulator's.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.on_work: Callable[[], None] = lambda: None
        """Called after a transaction that added a job, in the thread that did."""
        self._lock = threading.RLock()
        self._depth = 0
        self._jobs_added = False
        self._doomed: list[str] = []
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        if folder is None:
            self._files: Path | None = None
            self._database = _opened(":memory:")
        else:
            self._files = folder / "files"
            try:
                if not (folder / "state.db").exists() and self._files.is_dir() and any(self._files.iterdir()):
                    raise StateError(f"{self._files} holds files that are not an emulator's: choose another folder")
                self._files.mkdir(parents=True, exist_ok=True)
                self._database = _opened(str(folder / "state.db"))
            except (OSError, sqlite3.Error) as error:
                raise StateError(_unusable(folder, error)) from error
            try:
                self._sweep(self._files)
            except (OSError, sqlite3.Error) as error:
                self._database.close()
                raise StateError(_unusable(folder, error)) from error

    def close(self) -> None:
        """Close the database; a temporary state is gone then."""
        with self._lock:
            self._database.close()
            if self._temporary is not None:
                self._temporary.cleanup()
                self._temporary = None

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Make all changes in the block at once, or none of them if it raises. A block inside a block is part of it.

        The block keeps every other thread from the store, so it must not await.
        """
        with self._lock:
            if self._depth == 0:
                self._database.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
                if self._depth == 1:
                    self._database.execute("COMMIT")
            except BaseException:
                if self._depth == 1 and self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                if self._depth == 1:
                    self._jobs_added, self._doomed = False, []
                raise
            finally:
                self._depth -= 1
            if self._depth:
                return
            added, self._jobs_added = self._jobs_added, False
            doomed, self._doomed = self._doomed, []
        if self._files is not None:
            for name in doomed:
                (self._files / name).unlink(missing_ok=True)
        if added:
            self.on_work()

    # Documents

    def put(self, kind: str, identifier: str, body: Json, *, parent: str = "", blob: Blob | None = None) -> None:
        """Keep a document; it replaces the one of this kind and id and stands in its place in lists.

        Args:
            kind: such as `file`.
            identifier: its id, unique among its kind.
            body: JSON values.
            parent: the id of what it belongs to, as a message to its thread.
            blob: the bytes that belong to it from now on, from `write`; those it had stay if None.
        """
        values = (kind, identifier, parent, time.time(), orjson.dumps(body).decode(), blob and blob.name)
        with self.transaction():
            if blob is not None:
                self._doom("kind = ? AND id = ?", (kind, identifier))
            self._database.execute(
                "INSERT INTO documents (kind, id, parent, created, body, blob) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (kind, id) DO UPDATE SET parent = excluded.parent, body = excluded.body, "
                "blob = coalesce(excluded.blob, blob), version = version + 1",
                values,
            )

    def get(self, kind: str, identifier: str) -> Json | None:
        """Return a document, or None if there is none."""
        row = self._row("SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, identifier))
        return None if row is None else cast("Json", orjson.loads(row[0]))

    def update(self, kind: str, identifier: str, change: Callable[[Json], Json]) -> Json | None:
        """Put what `change` makes of a document in its place and return that; None if there is no such document.

        What `change` raises leaves the document as it was.
        """
        with self.transaction():
            body = self.get(kind, identifier)
            if body is None:
                return None
            body = change(body)
            self._database.execute(
                "UPDATE documents SET body = ?, version = version + 1 WHERE kind = ? AND id = ?",
                (orjson.dumps(body).decode(), kind, identifier),
            )
            return body

    def delete(self, kind: str, identifier: str) -> bool:
        """Delete a document with its bytes; say whether there was one."""
        with self.transaction():
            self._doom("kind = ? AND id = ?", (kind, identifier))
            found = self._database.execute("DELETE FROM documents WHERE kind = ? AND id = ?", (kind, identifier))
            return found.rowcount > 0

    def delete_all(self, kind: str, parent: str) -> int:
        """Delete the documents of a kind that belong to a parent, with their bytes; return how many there were."""
        with self.transaction():
            self._doom("kind = ? AND parent = ?", (kind, parent))
            return self._database.execute(
                "DELETE FROM documents WHERE kind = ? AND parent = ?", (kind, parent)
            ).rowcount

    def list(
        self,
        kind: str,
        *,
        parent: str | None = None,
        limit: int | None = 20,
        descending: bool = True,
        after: str | None = None,
        before: str | None = None,
        where: Mapping[str, Any] | None = None,
    ) -> Page:
        """Return a piece of the list of a kind, by the time when they were first put.

        Args:
            kind: such as `file`.
            parent: the id of what they belong to; any if None.
            limit: how many at most; all if None.
            descending: the newest first.
            after: the id that stands just before the piece.
            before: the id that stands just after it.
            where: values that fields of the documents must have, by name.

        Raises:
            UnknownCursorError: there is no document of the id in `after` or `before`.
        """
        conditions, values = ["kind = ?"], [kind]
        if parent is not None:
            conditions.append("parent = ?")
            values.append(parent)
        for name, value in (where or {}).items():
            conditions.append("json_extract(body, ?) IS ?")
            values += [f'$."{name}"', value]
        for cursor, newer in ((after, not descending), (before, descending)):
            if cursor is not None:
                row = self._row("SELECT seq FROM documents WHERE kind = ? AND id = ?", (kind, cursor))
                if row is None:
                    raise UnknownCursorError(cursor)
                conditions.append(f"seq {'>' if newer else '<'} ?")
                values.append(row[0])
        backwards = before is not None and after is None  # the piece that ends there, not the one that starts the list
        order = "DESC" if descending != backwards else "ASC"
        condition = " AND ".join(conditions)
        query = f"SELECT body FROM documents WHERE {condition} ORDER BY seq {order} LIMIT ?"  # noqa: S608 - our words
        with self._lock:
            rows = self._database.execute(query, [*values, -1 if limit is None else limit + 1]).fetchall()
        has_more = limit is not None and len(rows) > limit
        bodies: list[Json] = [orjson.loads(body) for (body,) in rows[:limit]]
        return Page(bodies[::-1] if backwards else bodies, has_more)

    # Bytes

    def write(self, content: bytes | BinaryIO | Iterable[bytes]) -> Blob:
        """Write bytes to disk for a document that is put next; without one they are gone at the next start."""
        name = secrets.token_hex(16)
        folder = self._blobs()
        fresh, size = folder / f"{name}.new", 0
        try:
            with fresh.open("xb") as file:
                for piece in _pieces(content):
                    size += file.write(piece)
                file.flush()
                if self.folder is not None:
                    os.fsync(file.fileno())
            fresh.replace(folder / name)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        if self.folder is not None:
            _settle(folder)
        return Blob(name, size)

    def path(self, kind: str, identifier: str) -> Path | None:
        """Return the file with the bytes of a document; None if it has none. It must not be changed."""
        row = self._row("SELECT blob FROM documents WHERE kind = ? AND id = ?", (kind, identifier))
        return None if row is None or row[0] is None else self._blobs() / row[0]

    # Jobs

    def add_job(self, kind: str, subject: str, body: Json | None = None) -> None:
        """Have work done in the background once the transaction is through: now, or after the next start."""
        with self.transaction():
            values = (kind, subject, orjson.dumps(body or {}).decode())
            self._database.execute("INSERT INTO jobs (kind, subject, body) VALUES (?, ?, ?)", values)
            self._jobs_added = True

    def jobs(self) -> tuple[Job, ...]:
        """Return the jobs that are neither done nor failed, oldest first."""
        with self._lock:
            rows = self._database.execute(
                "SELECT id, kind, subject, body FROM jobs WHERE error IS NULL ORDER BY id"
            ).fetchall()
        return tuple(Job(number, kind, subject, orjson.loads(body)) for number, kind, subject, body in rows)

    def save_job(self, number: int, body: Json) -> None:
        """Keep how far a job is, to go on from there after a restart."""
        with self.transaction():
            self._database.execute("UPDATE jobs SET body = ? WHERE id = ?", (orjson.dumps(body).decode(), number))

    def end_job(self, number: int, error: str | None = None) -> None:
        """Forget a job that is done, or keep that it failed."""
        with self.transaction():
            if error is None:
                self._database.execute("DELETE FROM jobs WHERE id = ?", (number,))
            else:
                self._database.execute("UPDATE jobs SET error = ? WHERE id = ?", (error, number))

    def clear(self) -> None:
        """Delete everything."""
        with self.transaction():
            self._doom("1 = ?", (1,))
            self._database.execute("DELETE FROM documents")
            self._database.execute("DELETE FROM jobs")

    def _row(self, query: str, values: tuple[Any, ...]) -> tuple[Any, ...] | None:
        with self._lock:
            return cast("tuple[Any, ...] | None", self._database.execute(query, values).fetchone())

    def _doom(self, condition: str, values: tuple[Any, ...]) -> None:
        """Remember files to delete when the transaction is through: until then they may be needed again."""
        query = f"SELECT blob FROM documents WHERE {condition} AND blob IS NOT NULL"  # noqa: S608 - our words
        self._doomed += [name for (name,) in self._database.execute(query, values)]

    def _blobs(self) -> Path:
        with self._lock:
            if self._files is None:
                self._temporary = tempfile.TemporaryDirectory(prefix="aoai-emulator-")
                self._files = Path(self._temporary.name)
            return self._files

    def _sweep(self, files: Path) -> None:
        """Delete files that no document has: an earlier run was killed before it put one, or after it deleted one."""
        query = "SELECT blob FROM documents WHERE blob IS NOT NULL"
        known = {name for (name,) in self._database.execute(query)}
        for path in files.iterdir():
            if _OURS.fullmatch(path.name) and path.name not in known and path.is_file():
                path.unlink()


def _opened(place: str) -> sqlite3.Connection:
    database = sqlite3.connect(place, isolation_level=None, check_same_thread=False, timeout=0.2)
    try:
        # Nobody else may write what this process keeps in mind: where ids go on, which jobs run.
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        (found,) = database.execute("PRAGMA user_version").fetchone()
        if found not in (0, FORMAT):
            raise sqlite3.DatabaseError(f"it has format {found}, and this version of aoai knows format {FORMAT}")
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if found == 0 and tables:
            raise StateError(f"{place} is not an emulator's: choose another folder")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {FORMAT}; COMMIT;")
    except BaseException:
        database.close()
        raise
    return database


def _unusable(folder: Path, error: OSError | sqlite3.Error) -> str:
    if "locked" in str(error):
        return f"the state in {folder} is in use by another emulator: stop that one, or choose another folder"
    if isinstance(error, PermissionError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in _DENIED:
        return f"the state in {folder} cannot be written ({error}): choose a folder that you may write"
    return f"the state in {folder} cannot be used ({error}): choose another folder, or delete this one to start anew"


def _pieces(content: bytes | BinaryIO | Iterable[bytes]) -> Iterable[bytes]:
    if isinstance(content, bytes):
        return (content,)
    read: Callable[[int], bytes] | None = getattr(content, "read", None)
    return content if read is None else iter(lambda: read(_PIECE), b"")


def _settle(folder: Path) -> None:
    """Make sure that a new name in a folder survives a loss of power; Windows has no such thing."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
