"""Measures cold builds of local-offer beside other programs, on the same text. README.md says how."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus import Page, Unfit, pages
from equal import Different, check, check_reference, written
from plot import draw
from programs import BARE, Program, located, prepare
from report import put, tables

HERE = Path(__file__).parent
FIGURES = HERE / "figures.json"
IN_MEMORY = {"tmpfs", "ramfs"}
TAIL = 2000


class Failed(Exception):
    """A program that did not build."""


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run(program: Program, site: Path) -> dict[str, float]:
    """One build. What it prints goes into a file beside the site."""
    if not program.again:
        shutil.rmtree(site, ignore_errors=True)
    os.sync()
    log = site.with_suffix(".log")
    command = [part.replace("{site}", str(site)) for part in program.command]
    measure = [sys.executable, "-I", "-S", str(HERE / "measure.py"), str(log), str(program.folder), *command]
    answer = subprocess.run(measure, capture_output=True, text=True, check=True).stdout.split()
    if answer[0] != "0":
        raise Failed(f"{program.name} failed.\n{log.read_text(errors='replace')[-TAIL:]}")
    wall, cpu, memory = map(float, answer[1:])
    return {"wall": wall, "cpu": cpu, "memory": memory}


class Place:
    """A folder in memory or on disk in which all programs build, one after another, into the same site."""

    def __init__(self, name: str, top: Path, program: str, source: Path) -> None:
        self.name, self.source, self.site, self.reference = name, source, top / "site", top / "reference"
        self.pages: list[Page] = pages(source)
        self.programs = prepare(program, source, top, self.pages)
        self.found: dict[str, dict] = {}

    def note(self, program: Program) -> None:
        files, size = written(self.site)
        self.found[program.name] = {"files": files, "bytes": size, "wall": [], "cpu": [], "memory": []}

    def warm_up(self, compares: bool) -> None:
        """Each program once, unmeasured, with the question whether it did what the lower bound did."""
        first = next(program for program in self.programs if program.name == BARE)
        run(first, self.site)
        self.site.rename(self.reference)
        if compares:
            check_reference(self.reference, self.source, self.pages)
        for program in self.programs:
            tell(f"{self.name}: {program.name}, warming up")
            run(program, self.site)
            self.note(program)
            if compares and not program.again:
                check(program, self.site, self.reference, self.pages)
        shutil.rmtree(self.reference)

    def measure(self, program: Program) -> None:
        row = self.found[program.name]
        for what, value in run(program, self.site).items():
            row[what].append(value)
        if written(self.site) != (row["files"], row["bytes"]):
            raise Different(f"{program.name} did not write the same in another build.")

    def rounds(self, count: int) -> dict:
        for number in range(count):
            tell(f"{self.name}: round {number + 1} of {count}")
            for program in self.programs:
                self.measure(program)
        return self.found


def file_system(folder: Path) -> str:
    """The kind of file system that a folder is on, as Linux names it."""
    mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    above = [(len(where), kind) for where, kind in mounts if folder.resolve().is_relative_to(where)]
    return max(above, key=lambda mount: mount[0])[1]


def search(program: str, source: Path) -> float | None:
    """Seconds that making the search index takes by itself, on all cores; the best of five."""
    index = located("INDEX", str(Path(program).parent / "index"))
    if not index:
        return None
    tell("the search index by itself")
    said = subprocess.run([index, str(source)], capture_output=True, text=True, check=True).stdout
    return sum(float(line.split()[1]) for line in said.splitlines())


def measure_size(program: str, source: Path, places: dict[str, Path], rounds: int) -> dict:
    """The figures of one source, in all places. The text is compared in the first."""
    found: dict[str, dict] = {}
    for name, folder in places.items():
        with tempfile.TemporaryDirectory(dir=folder, prefix="local-offer-build-") as top:
            place = Place(name, Path(top), program, source)
            place.warm_up(compares=not found)
            found[name] = place.rounds(rounds)
    written_by = [{key: (row["files"], row["bytes"]) for key, row in rows.items()} for rows in found.values()]
    if any(one != written_by[0] for one in written_by):
        raise Different("A program wrote other files on disk than in memory.")
    of = pages(source)
    return {"pages": len(of), "easy": sum(page.easy for page in of), "rounds": rounds, "search": search(program, source), "places": found}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", help="local-offer, built with --release")
    parser.add_argument("sources", nargs="*", type=Path, help="folders that `generate` made")
    parser.add_argument("--rounds", type=int, default=5, help="how often each program builds [default: 5]")
    parser.add_argument("--memory", type=Path, default=Path("/dev/shm"), help="a folder in memory [default: /dev/shm]")
    parser.add_argument("--disk", type=Path, default=Path(tempfile.gettempdir()), help="a folder on disk [default: the system's]")
    parser.add_argument("--figures", type=Path, default=FIGURES, help="where figures are kept, by size [default: figures.json]")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables into this page, and the plot beside it")
    return parser.parse_args()


def measure_all(asked: argparse.Namespace) -> None:
    """Measures each source and keeps its figures beside those of other sizes."""
    if file_system(asked.memory) not in IN_MEMORY or file_system(asked.disk) in IN_MEMORY:
        raise Unfit("Name a folder in memory with --memory and one on disk with --disk.")
    program = str(Path(asked.program).resolve())
    if not os.path.isfile(program):
        raise Unfit(f"There is no program {asked.program}.")
    for source in asked.sources:
        found = measure_size(program, source.resolve(), {"memory": asked.memory, "disk": asked.disk}, asked.rounds)
        figures = json.loads(asked.figures.read_text()) if asked.figures.exists() else {"sizes": {}}
        figures["cores"] = os.cpu_count()
        figures["sizes"][str(found["pages"] - found["easy"])] = found
        figures["sizes"] = dict(sorted(figures["sizes"].items(), key=lambda size: int(size[0])))
        asked.figures.write_text(json.dumps(figures, indent=1) + "\n")


def main() -> None:
    asked = arguments()
    if asked.program:
        measure_all(asked)
    figures = json.loads(asked.figures.read_text())
    print(tables(figures))
    if asked.write:
        put(asked.write, tables(figures), draw(figures))


if __name__ == "__main__":
    try:
        main()
    except (Unfit, Failed, Different) as error:
        sys.exit(str(error))
