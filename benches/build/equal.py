"""Checks that the programs did the same work: the same pages, with the same headings and the same text, in the same order."""

import os
import re
from functools import partial
from html.parser import HTMLParser
from itertools import zip_longest
from multiprocessing import Pool
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from corpus import Page, texts
from programs import Program

INLINE = set("a abbr b bdi bdo cite code del dfn em i img kbd mark q s samp small span strong sub sup time u wbr".split())
HEADINGS = {f"h{level}" for level in range(1, 7)}
HREF = re.compile(r'href="([^"]+)"')
WORD = re.compile(r"\w+")
ADDRESS = re.compile(r"\]\([^)]*\)")
# What local-offer makes of two constructions: a paragraph before a table is its caption, and stages of a pathway are counted.
CAPTION = "Table: "
STAGE = re.compile(r"^Stage \d+ ")


class Different(Exception):
    """Two programs did not do the same."""


class Blocks(HTMLParser):
    """The text of a page, block by block: headings, paragraphs, items of lists, cells of tables."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.kind = ""
        self.drawing = 0

    def end(self) -> None:
        text = " ".join("".join(self.words).split())
        if text:
            self.found.append((self.kind, text))
        self.words.clear()

    def handle_starttag(self, tag: str, _) -> None:
        if tag == "svg":
            self.drawing += 1
        elif not self.drawing and tag not in INLINE:
            self.end()
            self.kind = tag if tag in HEADINGS else ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "svg":
            self.drawing -= 1
        elif not self.drawing and tag not in INLINE:
            self.end()
            self.kind = ""

    def handle_data(self, data: str) -> None:
        if not self.drawing:
            self.words.append(data)


def blocks(file: Path) -> list[tuple[str, str]]:
    """The blocks of the main part of a page, headings with their level."""
    page = file.read_text()
    reader = Blocks()
    reader.feed(page[page.index("<main") : page.rindex("</main>")])
    reader.end()
    return reader.found


def said(block: tuple[str, str] | None) -> str:
    if block is None:
        return "nothing more"
    kind, text = block
    return f"the heading “{text}” ({kind})" if kind else f"“{text}”"


def missing(wanted: list, found: list) -> str | None:
    """The first block that is not there after those before it. More may stand between them."""
    rest = iter((kind, STAGE.sub("", text) if kind else text) for kind, text in found)
    for kind, text in wanted:
        block = (kind, text.removeprefix(CAPTION))
        if block not in rest:
            return f"does not have {said(block)}, or has it in another place"
    return None


def difference(wanted: list, found: list) -> str | None:
    for ours, theirs in zip_longest(wanted, found):
        if ours != theirs:
            return f"has {said(theirs)} instead of {said(ours)}"
    return None


def compare(program: Program, site: Path, reference: Path, page: Page) -> str | None:
    """What is wrong with one page, beside the lower bound's."""
    file = site / program.address(page) / "index.html"
    if not file.exists():
        return f"{program.name} did not make a page of {page.source}."
    wanted = blocks(reference / page.address / "index.html")
    flaw = (missing if program.own else difference)(wanted, blocks(file))
    return flaw and f"{program.name}, page {page.source}: it {flaw}."


def said_by(source: str) -> list[str]:
    """The words of Markdown, without addresses."""
    return WORD.findall(ADDRESS.sub("]", source))


def check_reference(reference: Path, source: Path, pages: list[Page]) -> None:
    """The lower bound has the words of the source itself, title first."""
    for page, title, body in texts(source, pages):
        found = [word for _, text in blocks(reference / page.address / "index.html") for word in WORD.findall(text)]
        if found != said_by(title) + said_by(body):
            raise Different(f"The lower bound does not have the words of {page.source}.")


def listed(site: Path, folder: str) -> set[str]:
    """The addresses that the lists of a folder lead to."""
    found = set()
    for pattern in ("index.html", "page-*/index.html", "page/*/index.html"):
        for file in (site / folder).glob(pattern):
            here = f"/{file.parent.relative_to(site).as_posix()}/"
            found |= {urlsplit(urljoin(here, href)).path for href in HREF.findall(file.read_text())}
    return found


def check_lists(program: Program, site: Path, pages: list[Page]) -> None:
    """Every page is in a list of its folder. local-offer lists easy-read pages by their topics, so these are left out there."""
    for folder in sorted({page.folder for page in pages}):
        found = listed(site, folder)
        for page in pages:
            wanted = page.folder == folder and not (program.own and page.easy)
            if wanted and f"/{program.address(page)}/" not in found:
                raise Different(f"{program.name}: {page.source} is in none of the lists.")


def check(program: Program, site: Path, reference: Path, pages: list[Page]) -> None:
    """Stops at the first difference to the lower bound."""
    with Pool() as pool:
        work = partial(compare, program, site, reference)
        for flaw in pool.imap(work, pages, chunksize=64):
            if flaw:
                raise Different(flaw)
    if program.lists:
        check_lists(program, site, pages)


def written(site: Path) -> tuple[int, int]:
    """How many files there are, and how many bytes they have."""
    sizes = [(Path(folder) / name).stat().st_size for folder, _, names in os.walk(site) for name in names]
    return len(sizes), sum(sizes)
