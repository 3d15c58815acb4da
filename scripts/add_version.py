"""Add an API version, take a newer document of one, or remove one: everything that belongs to it, by one command.

python scripts/add_version.py VERSION --from DIR
python scripts/add_version.py VERSION --commit SHA --path UPSTREAM_PATH [--surface inference|authoring]
python scripts/add_version.py VERSION --remove

DIR has a MANIFEST.toml, or it is the spec folder of another tree. Pins the documents, sees that each operation has a
public name, says which overlays hold and what changed, regenerates, and writes the table of versions and counts into
README.md, CHANGELOG.md and docs/. All of it is made in a temporary place first.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

try:
    import pin
    import regenerate
    from pipeline import difference, overlay, pins, proposals
    from pipeline.documents import ROOT, PipelineError, load
    from pipeline.normalise import corrected
    from pipeline.operations import without_routes
except ModuleNotFoundError as missing:
    sys.exit(f"error: {missing.name} is not installed; run pip install -e '.[regenerate]'")

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE = re.compile(r"(\| version \| documents \| operations \| schemas \|\n\|[- |:]+\|\n)(\|.*\n)*")
UNRELEASED = "## Unreleased"
COUNTED = re.compile(r"\d+ API versions, from \S+ to [^:]+: [\d,]+\s+operations, [\d,]+\s+schemas")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    options = _options(arguments)
    try:
        change(options)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error}; the tree is as it was", file=sys.stderr)
    except KeyboardInterrupt:
        print("interrupted; the tree is as it was", file=sys.stderr)
        return 130
    else:
        return 0
    return 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", metavar="VERSION", help="2025-05-01-preview, v1, preview")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--from", dest="folder", type=Path, metavar="DIR", help=f"a folder with {pin.MANIFEST}")
    source.add_argument("--commit", metavar="SHA", help="the upstream commit to read a document at")
    source.add_argument("--remove", action="store_true", help="take the version out again")
    parser.add_argument("--path", help="with --commit: where the document stands upstream")
    parser.add_argument("--surface", choices=pins.SURFACES, default="inference", help="with --commit; %(default)s")
    parser.add_argument("--repository", default=pin.REPOSITORY, metavar="URL", help="default: %(default)s")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help="the tree to change; this one")
    options = parser.parse_args(arguments)
    if (options.commit is None) == (options.path is not None):
        parser.error("--commit and --path go together")
    return options


def change(options: argparse.Namespace) -> None:
    """Add or remove a version in a copy of what it touches, and put the copy in place.

    Raises:
        PipelineError: a document, a name or an overlay is missing or wrong; nothing was changed but the proposals.
        OSError: something cannot be read or written.
    """
    root: Path = options.root.resolve()
    spec, version = root / "spec", options.version
    with tempfile.TemporaryDirectory(prefix=".version-", dir=root) as folder:
        staged = Path(folder)
        shutil.copytree(spec, staged / "spec")
        before = _facts(version, spec) if version in pins.versions(spec) else None
        if options.remove:
            _remove(version, staged / "spec")
        else:
            for line in _pin(options, staged / "spec"):
                print(line)
            if unnamed := proposals.unnamed(version, staged / "spec"):
                (spec / proposals.FILE).write_text(proposals.text(unnamed), encoding="utf-8")
                raise PipelineError(
                    f"{version}: {len(unnamed)} operations have no public name: {', '.join(unnamed)}. Names are "
                    f"proposed in {spec / proposals.FILE}: review them, move them to operations.toml, run this again"
                )
            (staged / "spec" / proposals.FILE).unlink(missing_ok=True)
            _say_what_holds(version, staged / "spec")
            _say_what_changed(version, before, staged / "spec")
        regenerate.regenerate([], staged / "spec", staged / "generated", check=False, all_hold=not options.remove)
        if options.remove:
            _say_what_is_left(version, staged / "spec")
        pages = [root / "README.md", root / "CHANGELOG.md", *sorted((root / "docs").glob("*.md"))]
        _write_pages([page.relative_to(root) for page in pages if page.exists()], root, staged)
        names = ["spec", f"generated/{regenerate.PACKAGE}", *sorted(path.name for path in staged.glob("*.md"))]
        _put_in_place([*names, *(f"docs/{path.name}" for path in sorted(staged.glob("docs/*.md")))], staged, root)
    print("run `make check` and the tests, and commit it all together")


def _pin(options: argparse.Namespace, spec: Path) -> list[str]:
    if options.folder is not None:
        return pin.pin_all(pin.from_folder(options.folder, [options.version]), spec, accept=True)
    origin = pins.Origin(
        api_version=options.version,
        surface=options.surface,
        upstream_path=options.path,
        commit=options.commit,
    )
    return pin.pin_all(pin.from_commit(origin, options.repository), spec, accept=True)


def _remove(version: str, spec: Path) -> None:
    kept = [each for each in pins.read(spec) if each.api_version != version]
    pins.documents(version, spec)  # says so if it is not there
    if not kept:
        raise PipelineError(f"{version} is the only version that is pinned")
    shutil.rmtree(spec / version)
    (spec / pins.FILE).write_text(pins.text(kept), encoding="utf-8")
    table = spec / "operations.toml"
    overlays = overlay.load_overlays(spec / "overlays")
    documents = (corrected(each, spec, overlays)[0] for each in kept)
    table.write_text(without_routes(table.read_text(encoding="utf-8"), documents), encoding="utf-8")


def _facts(version: str, spec: Path) -> difference.Facts:
    return difference.facts(load(each.path(spec)) for each in pins.documents(version, spec))


def _say_what_holds(version: str, spec: Path) -> None:
    """Print what of the overlays holds, and what of them holds for the version before and not here."""
    overlays = overlay.load_overlays(spec / "overlays")
    before = {
        each.surface: (each.name, corrected(each, spec, overlays)[1])
        for other in _version_before(version, spec)
        for each in pins.documents(other, spec)
    }
    for each in pins.documents(version, spec):
        actions = corrected(each, spec, overlays)[1]
        for action in actions:
            print(f"{each.name}: corrected by {action.label}: {action.description}")
        other, held = before.get(each.surface, ("", []))
        for action in overlay.unused(overlays, actions):
            if action in held:
                print(f"{each.name}: not corrected, but {other} is, by {action.label}: {action.description}")


def _version_before(version: str, spec: Path) -> tuple[str, ...]:
    known = pins.versions(spec)
    place = known.index(version)
    return known[place - 1 : place] if place else ()


def _say_what_changed(version: str, before: difference.Facts | None, spec: Path) -> None:
    other = "what was pinned"
    if before is None:
        for other in _version_before(version, spec):
            before = _facts(other, spec)
    if before is None:
        print(f"{version}: the first version")
        return
    lines = difference.words(before, _facts(version, spec))
    print(f"{version}, beside {other}: {len(lines)} differences")
    for line in lines:
        print(f"  {line}")


def _say_what_is_left(version: str, spec: Path) -> None:
    print(f"{version}: removed")
    overlays = overlay.load_overlays(spec / "overlays")
    used = [action for each in pins.read(spec) for action in corrected(each, spec, overlays)[1]]
    for action in overlay.unused(overlays, used):
        print(f"{action.label} corrects nothing without {version}; take it out, or `make check` stops at it")


def _write_pages(pages: Sequence[Path], root: Path, staged: Path) -> None:
    """Write the pages that change with the table of versions and the counts, as the staged spec folder has them."""
    spec = staged / "spec"
    versions = pins.versions(spec)
    rows = ""
    total = (0, 0)
    for version in versions:
        documents = pins.documents(version, spec)
        operations, schemas = sum(each.operations for each in documents), sum(each.schemas for each in documents)
        total = (total[0] + operations, total[1] + schemas)
        rows += f"| {version} | {', '.join(each.surface for each in documents)} | {operations} | {schemas} |\n"
    counts = (
        f"{len(versions)} API versions, from {versions[0]} to {versions[-1]}: {total[0]:,} operations, "
        f"{total[1]:,} schemas"
    )
    for page in pages:
        old = (root / page).read_text(encoding="utf-8")
        if page.name == "CHANGELOG.md":
            new = _in_changelog(old, counts)
        else:
            new = TABLE.sub(lambda found: found[1] + rows, COUNTED.sub(counts, old))
        if new != old:
            (staged / page).parent.mkdir(exist_ok=True)
            (staged / page).write_text(new, encoding="utf-8")


def _in_changelog(text: str, counts: str) -> str:
    """Return a changelog that has the counts in what is unreleased; what was released stays as it is."""
    head, heading, rest = text.partition(f"{UNRELEASED}\n")
    if not heading:
        head, heading, rest = text.partition("\n## ")
        return f"{head}\n{UNRELEASED}\n\n- Models and endpoints of {counts}.\n{heading}{rest}"
    unreleased, next_heading, released = rest.partition("\n## ")
    if COUNTED.search(unreleased):
        unreleased = COUNTED.sub(counts, unreleased)
    else:
        unreleased = f"{unreleased.rstrip()}\n- Models and endpoints of {counts}.\n".lstrip("\n")
        unreleased = f"\n{unreleased}"
    return head + heading + unreleased + next_heading + released


def _put_in_place(names: Sequence[str], staged: Path, root: Path) -> None:
    """Move what was made into the tree; what was there stays aside until all of it is in place."""
    aside = staged / "before"
    aside.mkdir()
    moved: list[str] = []
    try:
        for name in names:
            (aside / name).parent.mkdir(parents=True, exist_ok=True)
            if (root / name).exists():
                (root / name).rename(aside / name)
            moved.append(name)
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (staged / name).rename(root / name)
    except BaseException:
        for name in reversed(moved):
            if (root / name).exists():
                (root / name).rename(staged / f"undone-{names.index(name)}")
            if (aside / name).exists():
                (aside / name).rename(root / name)
        raise


if __name__ == "__main__":
    sys.exit(main())
