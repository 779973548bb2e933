"""The pages of a source, and the same text in Markdown that every program understands."""

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

EASY = ".easy"
NAME = re.compile(r"[a-z0-9-]+(\.easy)?")
FRONT = re.compile(r"---\n(.*?)\n---\n(.*)", re.DOTALL)
TITLE = re.compile(r"^title: (.+)$", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]]*\]\(picture:[^)]*\) ?")
HEADING_ID = re.compile(r"^(#+ .*?) *\{#[^}]*\}$", re.MULTILINE)
LINK = re.compile(r"\]\(([^):]+)\.md(?:#[^)]*)?\)")


class Unfit(Exception):
    """A source that cannot be measured."""


@dataclass(frozen=True, order=True)
class Page:
    """A page of the source: `services/service-1`, or its easy-read version."""

    folder: str
    name: str
    easy: bool

    @property
    def address(self) -> str:
        """Where the other programs put it, and what its file is called for them."""
        return f"{self.folder}/{self.name}" + ("-easy-read" if self.easy else "")

    @property
    def own_address(self) -> str:
        """Where local-offer puts it."""
        return f"{self.folder}/{self.name}" + ("/easy-read" if self.easy else "")

    @property
    def source(self) -> str:
        return f"{self.folder}/{self.name}" + (EASY if self.easy else "") + ".md"


def pages(source: Path) -> list[Page]:
    """All pages of a source that `generate` wrote."""
    found = []
    for file in (source / "content").rglob("*.md"):
        folder = file.parent.relative_to(source / "content").as_posix()
        if not NAME.fullmatch(file.stem) or not NAME.fullmatch(folder):
            raise Unfit(f"{file} has a name that `generate` does not give.")
        found.append(Page(folder, file.stem.removesuffix(EASY), file.stem.endswith(EASY)))
    if not found:
        raise Unfit(f"{source} has no pages: make some with `generate`.")
    return sorted(found)


def plain(body: str, folder: str) -> str:
    """The Markdown without what only local-offer knows: pictures by name, ids of headings, links to files."""

    def link(found: re.Match) -> str:
        return f"](/{posixpath.normpath(posixpath.join(folder, found[1]))}/)"

    return LINK.sub(link, HEADING_ID.sub(r"\1", PICTURE.sub("", body)))


def texts(source: Path, of: list[Page]):
    """Each page with its title, as it stands in the front matter, and its plain Markdown. An easy-read version has its page's title."""
    titles = {}
    for page in of:
        front_matter, body = FRONT.fullmatch((source / "content" / page.source).read_text()).groups()
        found = TITLE.search(front_matter)
        title = found[1] if found else titles[page.folder, page.name]
        titles[page.folder, page.name] = title
        yield page, title, plain(body, page.folder)
