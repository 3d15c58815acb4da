"""Write the generated package from `spec/`, or check that it is what `spec/` gives.

Usage: regenerate.py [--check]
       regenerate.py VERSION ... --output FOLDER
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
from typing import TYPE_CHECKING

try:
    from pipeline import pins
    from pipeline.documents import ROOT, SPEC, PipelineError
except ModuleNotFoundError as missing:
    sys.exit(f"error: {missing.name} is not installed; run pip install -e '.[regenerate]'")

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.documents import Document
    from pipeline.generate import Written

GENERATED = ROOT / "generated"
PACKAGE = "aoai_generated"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "versions",
        nargs="*",
        metavar="VERSION",
        help="for a package of some versions alone, somewhere else; all that are pinned when none is named",
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


def regenerate(wanted: list[str], spec: Path, output: Path, *, check: bool, all_hold: bool = True) -> int:
    """Generate versions beside the output folder's package, count, then swap in or compare.

    Args:
        wanted: the pinned versions that the package shall have; all when empty.
        spec: the folder of the pinned documents.
        output: the folder that holds, or will hold, `aoai_generated`.
        check: compare only.
        all_hold: whether to see that every correction corrects something.

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
    if wanted and output.resolve() == GENERATED:
        raise PipelineError("the package here has all versions; name a folder for one of some with --output")
    versions = [version for version in known if not wanted or version in wanted]
    output.mkdir(parents=True, exist_ok=True)
    recover(output / PACKAGE)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=output) as folder:
        fresh = Path(folder) / PACKAGE
        with ProcessPoolExecutor(max_workers=os.cpu_count(), initializer=end_with_parent) as pool:
            try:
                write(fresh, spec, list(pool.map(build, versions, repeat(spec))))
                places = pool.submit(write_places, fresh, versions)
                used = pool.submit(check_overlays, spec) if all_hold and versions == list(known) else None
                results = list(pool.map(count, versions, repeat(fresh), repeat(spec)))
                places.result()
                if used is not None:
                    used.result()
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)  # else those that wait would be built for nothing
                raise
        for line, _ in results:
            print(line)
        missing = [place for _, places in results for place in places]
        if missing:
            raise PipelineError("the generated code lacks what the pinned documents have:\n" + "\n".join(missing))
        if check:
            return report(drift(fresh, output / PACKAGE))
        swap(fresh, output / PACKAGE)
    return 0


def build(version: str, spec: Path) -> tuple[Written, Document]:
    """Return what is written of one version, and its contract."""
    # Imported here because it takes a second, which a missing pin should not cost.
    from pipeline.contract import contract
    from pipeline.generate import generate
    from pipeline.normalise import normalised

    document = normalised(version, spec)
    return generate(version, document), contract(document)


def check_overlays(spec: Path) -> None:
    """See that every correction corrects something; see `pipeline.normalise.check_overlays`."""
    from pipeline import normalise

    normalise.check_overlays(spec)


def write(fresh: Path, spec: Path, built: list[tuple[Written, Document]]) -> None:
    """Write the package of all versions into a folder that is not there yet."""
    from pipeline.contract import FILE, together
    from pipeline.formatting import format_package
    from pipeline.index import write_index
    from pipeline.sharing import Shared

    shared = Shared([written for written, _ in built])
    for name, text in shared.files().items():
        (fresh / name).parent.mkdir(parents=True, exist_ok=True)
        (fresh / name).write_text(text, encoding="utf-8")
    write_index(fresh, {written.version: written.methods for written, _ in built}, spec)
    format_package(fresh)
    contracts = {written.version: contract for written, contract in built}
    (fresh / FILE).write_text(together(contracts), encoding="utf-8")
    print(shared.counts())


def write_places(fresh: Path, versions: Sequence[str]) -> None:
    """Write what other versions know at the places of the models of the fresh package."""
    from pipeline.formatting import format_package
    from pipeline.generate import render
    from pipeline.places import other_versions

    import_from(fresh)
    file = fresh / "other_versions.py"
    file.write_text(render("other_versions", models=other_versions(versions, PACKAGE)), encoding="utf-8")
    format_package(file)


def import_from(fresh: Path) -> None:
    """Make the fresh package the one that is imported in this process."""
    sys.path.insert(0, str(fresh.parent))
    sys.dont_write_bytecode = True


def count(version: str, fresh: Path, spec: Path) -> tuple[str, list[str]]:
    """Return the line that counts a version in the fresh package, and what is missing there."""
    from pipeline.audit import audit
    from pipeline.generate import package_of

    import_from(fresh)
    found = audit(version, package_of(version), spec)
    return str(found), found.missing


def end_with_parent() -> None:
    """Make a worker end when its parent is killed, which a pool leaves out."""
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - a worker has one

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def drift(fresh: Path, committed: Path) -> list[str]:
    """Return the files that differ between two packages."""

    def files(package: Path) -> dict[str, bytes]:
        found = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(package).as_posix(): path.read_bytes() for path in found}

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
    """Put the fresh package in its place; the old one stays aside until the new one is there."""
    aside = _aside(final)
    if not final.exists():
        fresh.rename(final)
        return
    final.rename(aside)
    try:
        fresh.rename(final)
    except OSError:
        aside.rename(final)
        raise
    shutil.rmtree(aside)


def recover(final: Path) -> None:
    """Put back what an earlier run, killed between two renames, left aside."""
    aside = _aside(final)
    if aside.exists() and final.exists():
        shutil.rmtree(aside)
    elif aside.exists():
        aside.rename(final)


def _aside(final: Path) -> Path:
    return final.with_name(f".old-{final.name}")


if __name__ == "__main__":
    sys.exit(main())
