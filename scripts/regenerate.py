"""Write the generated packages from `spec/`, or check that they are what `spec/` gives.

Usage: regenerate.py [VERSION ...] [--check]
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
import threading
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import connection
from pathlib import Path

from pipeline import pins
from pipeline.documents import ROOT, SPEC, PipelineError
from pipeline.formatting import format_package
from pipeline.index import package_name, write_index

GENERATED = ROOT / "generated"
PACKAGE = "aoai_generated"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "versions", nargs="*", metavar="VERSION", help="pinned versions; all of them when none is named"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; list the files that differ, exit 1 if any")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder of the pinned documents")
    parser.add_argument(
        "--output", type=Path, default=GENERATED, help="the folder that holds the package aoai_generated"
    )
    options = parser.parse_args(arguments)
    try:
        return regenerate(options.versions, options.spec, options.output, check=options.check)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error}; what was generated before is as it was", file=sys.stderr)
    except KeyboardInterrupt:
        print("interrupted; what was generated before is as it was", file=sys.stderr)
        return 130
    return 1


def regenerate(wanted: list[str], spec: Path, output: Path, *, check: bool) -> int:
    """Generate versions beside the output folder's package, count, then swap in or compare.

    Args:
        wanted: pinned versions; all when empty.
        spec: the folder of the pinned documents.
        output: the folder that holds, or will hold, `aoai_generated`.
        check: compare only.

    Raises:
        PipelineError: a version is not pinned, a stage cannot go on, or something of the documents is missing.
        OSError: the disk is full, or a folder cannot be written.
    """
    known = pins.versions(spec)
    unknown = [version for version in wanted if version not in known]
    if unknown:
        raise PipelineError(
            f"{', '.join(unknown)}: not pinned; pinned are: {', '.join(known)}; pin one with scripts/pin.py"
        )
    versions = [version for version in known if version in wanted] if wanted else list(known)
    output.mkdir(parents=True, exist_ok=True)
    recover(output / PACKAGE)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=output) as folder:
        fresh = Path(folder) / PACKAGE
        fresh.mkdir()
        write_index(fresh, spec)
        format_package(fresh)
        workers = min(len(versions), os.cpu_count() or 1)
        with ProcessPoolExecutor(max_workers=workers, initializer=end_with_parent) as pool:
            try:
                results = list(pool.map(build, versions, repeat(spec), repeat(fresh)))
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)  # else those that wait would be built for nothing
                raise
        for line, _ in results:
            print(line)
        missing = [place for _, places in results for place in places]
        if missing:
            raise PipelineError("the generated code lacks what the pinned documents have:\n" + "\n".join(missing))
        if check:
            return report(drift(fresh, output / PACKAGE, whole=not wanted))
        names = sorted(path.name for path in fresh.iterdir())
        for name in names:
            swap(fresh / name, output / PACKAGE / name)
        if not wanted:  # a version that is no longer pinned
            for path in (output / PACKAGE).iterdir():
                if path.name not in {*names, "__pycache__"}:
                    remove(path)
    return 0


def end_with_parent() -> None:
    """Make a worker end when its parent is killed, which a pool leaves out."""
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - a worker has one

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def build(version: str, spec: Path, fresh: Path) -> tuple[str, list[str]]:
    """Generate one version into the fresh package; return the line that counts it, and what is missing."""
    # Imported here because it takes a second, which an unknown version or a missing pin should not cost.
    from pipeline.audit import audit
    from pipeline.contract import write_contract
    from pipeline.generate import generate
    from pipeline.normalise import normalised

    folder = fresh / package_name(version)
    document = normalised(version, spec)
    generate(version, document, folder)
    format_package(folder)
    write_contract(document, folder)
    sys.path.insert(0, str(fresh.parent))
    sys.dont_write_bytecode = True
    count = audit(version, f"{PACKAGE}.{package_name(version)}", spec)
    return str(count), count.missing


def drift(fresh: Path, committed: Path, *, whole: bool) -> list[str]:
    """Return the files that differ between two packages; only those of the fresh one's versions unless `whole`."""
    roots = {path.name for path in fresh.iterdir()}

    def files(package: Path) -> dict[str, bytes]:
        found = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        relative = {path.relative_to(package).as_posix(): path for path in found}
        return {name: path.read_bytes() for name, path in relative.items() if whole or name.split("/")[0] in roots}

    ours, theirs = files(fresh), files(committed)
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def report(drifted: list[str]) -> int:
    """Print the drifted files; return the exit status."""
    for name in drifted:
        print(f"differs: {PACKAGE}/{name}")
    if drifted:
        print(f"{len(drifted)} files are not what spec/ gives; run scripts/regenerate.py", file=sys.stderr)
    return 1 if drifted else 0


def swap(fresh: Path, final: Path) -> None:
    """Put a fresh file or folder in its place; the old one stays aside until the new one is there."""
    aside = final.with_name(f".old-{final.name}")
    final.parent.mkdir(parents=True, exist_ok=True)
    if final.is_dir():
        final.rename(aside)
        try:
            fresh.rename(final)
        except OSError:
            aside.rename(final)
            raise
        remove(aside)
    else:
        fresh.replace(final)


def recover(package: Path) -> None:
    """Put back what an earlier run, killed between two renames, left aside."""
    for aside in package.glob(".old-*"):
        final = aside.with_name(aside.name.removeprefix(".old-"))
        if final.exists():
            remove(aside)
        else:
            aside.rename(final)


def remove(path: Path) -> None:
    """Delete a file or a folder."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


if __name__ == "__main__":
    sys.exit(main())
