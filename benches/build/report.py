"""The figures as tables in Markdown, and their place in a page, with the plot."""

from pathlib import Path
from statistics import median

from programs import OWN

BEGIN, END = "<!-- speed: begin -->\n", "<!-- speed: end -->\n"
PLOT = "pictures/speed.svg"
ALT = "Seconds of a cold build against the number of pages, in memory and on disk; the tables below hold the same figures"
HEAD = "in memory | ratio | processor | on disk | ratio | processor | most memory | files | written"
KIB_OF_MB = 1_000_000 / 1024


def number(value: float) -> str:
    """With about three digits: 0.012, 1.23, 12.3, 1,234."""
    digits = 3 if value < 0.1 else 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}"


def time(values: list[float]) -> str:
    return f"{number(median(values))} s ({number(min(values))} to {number(max(values))})"


def row(name: str, places: dict) -> str:
    cells = [name]
    for rows in (places["memory"], places["disk"]):
        found = rows[name]
        ratio = median(found["wall"]) / median(rows[OWN]["wall"])
        cells += [time(found["wall"]), number(ratio), f"{number(median(found['cpu']))} s"]
    found = places["memory"][name]
    cells += [f"{median(found['memory']) / KIB_OF_MB:,.0f} MB", f"{found['files']:,}", f"{number(found['bytes'] / 1e6)} MB"]
    return f"| {' | '.join(cells)} |\n"


def search(found: dict) -> str:
    """What the search index takes of it."""
    if found.get("search") is None:
        return ""
    return f"\nOf this, the search index: {number(found['search'])} s when nothing else is done beside it.\n"


def size(pages: int, found: dict, cores: int) -> str:
    places = found["places"]
    rounds = "1 round" if found["rounds"] == 1 else f"{found['rounds']} rounds"
    about = f"{pages:,} pages and {found['easy']:,} easy-read versions; {rounds} on {cores} cores: medians, with the least and the most."
    head = f"| | {HEAD} |\n|{'---|' * (HEAD.count('|') + 2)}\n"
    rows = "".join(row(name, places) for name in places["memory"])
    return f"### {pages:,} pages\n\n{about}\n\n{head}{rows}{search(found)}"


def tables(figures: dict) -> str:
    return "\n".join(size(int(pages), found, figures["cores"]) for pages, found in figures["sizes"].items())


def put(page: Path, text: str, plot: str) -> None:
    """Puts plot and tables between the marks of a page. The plot is a file of its own beside it."""
    before, rest = page.read_text().split(BEGIN)
    _, after = rest.split(END)
    picture = page.parent / PLOT
    picture.parent.mkdir(exist_ok=True)
    picture.write_text(plot)
    page.write_text(f"{before}{BEGIN}\n![{ALT}]({PLOT})\n\n{text}\n{END}{after}")
