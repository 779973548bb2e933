"""The figures as a plot: seconds against pages, both on scales of tens, once in memory and once on disk."""

from html import escape
from math import ceil, floor, log10
from statistics import median

from programs import OWN
from report import number

WIDTH, HEIGHT = 1000, 440
TOP, BOTTOM = 74, 380
# Where each panel begins and how wide it is; the names of the programs stand to its right.
PANELS = (("memory", "All files in memory", 64), ("disk", "All files on disk", 564))
PANEL = 240
NAMES = 14
LINE = 17
STYLE = """
.paper { fill: #fff } text { fill: #1b1b1b; font: 14px system-ui, sans-serif } .title { font-weight: 600 }
.grid { stroke: #d4d4d4 } .line { fill: none; stroke-width: 2 } .strong { stroke-width: 4 } .again { stroke-dasharray: 6 4 }
.c0 { stroke: #0b6e4f } .c1 { stroke: #0b6e4f } .c2 { stroke: #6b6b6b }
.c3 { stroke: #b3206e } .c4 { stroke: #b35900 } .c5 { stroke: #2457c5 }
.dot { stroke-width: 5; stroke-linecap: round } .lead { stroke-width: 1; opacity: 0.6 }
@media (prefers-color-scheme: dark) {
.paper { fill: #14181b } text { fill: #f2f2f2 } .grid { stroke: #3d4347 }
.c0 { stroke: #4fd1a5 } .c1 { stroke: #4fd1a5 } .c2 { stroke: #a9a9a9 }
.c3 { stroke: #ff8ac4 } .c4 { stroke: #ffb366 } .c5 { stroke: #8fb4ff }
}
"""


class Scale:
    """Numbers on a scale of tens, as places on the paper."""

    def __init__(self, least: float, most: float, start: float, end: float) -> None:
        self.least, self.span = log10(least), log10(most) - log10(least)
        self.start, self.length = start, end - start

    def __call__(self, value: float) -> float:
        return self.start + (log10(value) - self.least) / self.span * self.length


def series(figures: dict, place: str) -> dict[str, list[tuple[int, float]]]:
    """For each program the pages and the median of seconds."""
    found: dict[str, list[tuple[int, float]]] = {}
    for pages, size in figures["sizes"].items():
        for name, row in size["places"][place].items():
            found.setdefault(name, []).append((int(pages), median(row["wall"])))
    return found


def apart(places: list[float]) -> list[float]:
    """The places, from the top down, moved so that names do not cover one another."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + LINE) if moved else place)
    over = max(0, moved[-1] - BOTTOM) if moved else 0
    for index in range(len(moved) - 1, -1, -1):
        below = moved[index + 1] - LINE if index + 1 < len(moved) else moved[index] - over
        moved[index] = min(moved[index], below)
    return moved


def text(x: float, y: float, words: str, anchor: str = "start", kind: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{named}>{escape(words)}</text>\n'


def line(name: str, number_of: int, points: list[tuple[float, float]]) -> str:
    kind = "strong" if name == OWN else "again" if name.startswith(OWN) else ""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(f'<path class="dot c{number_of}" d="M{x:.1f} {y:.1f}h0"/>' for x, y in points)
    return f'<polyline class="line c{number_of} {kind}" points="{path}"/>{dots}\n'


def names(ends: list[tuple[float, float, str, int]]) -> str:
    """The name of each line beside its end, with a thin line that leads there; above it, when the line ends before the others."""
    drawn, right = "", max(x for x, _, _, _ in ends)
    for x, y, name, _ in ends:
        if x < right:
            drawn += text(x - NAMES, y - NAMES, name, "end")
    ends = sorted((end for end in ends if end[0] == right), key=lambda end: end[1])
    for (x, y, name, number_of), place in zip(ends, apart([y for _, y, _, _ in ends]), strict=True):
        drawn += f'<path class="lead c{number_of}" d="M{x + 4:.1f} {y:.1f}L{x + NAMES:.1f} {place:.1f}"/>'
        drawn += text(x + NAMES + 4, place + 5, name)
    return drawn


def panel(found: dict, title: str, left: int, seconds: tuple[int, int]) -> str:
    sizes = sorted({pages for points in found.values() for pages, _ in points})
    x = Scale(sizes[0] / 1.3, max(sizes[-1], sizes[0] * 10), left, left + PANEL)
    y = Scale(10 ** seconds[0], 10 ** seconds[1], BOTTOM, TOP)
    drawn = text(left, TOP - 20, title, kind="title")
    for power in range(seconds[0], seconds[1] + 1):
        drawn += f'<path class="grid" d="M{left} {y(10**power):.1f}h{PANEL}"/>'
        drawn += text(left - 8, y(10**power) + 5, f"{10**power:,g} s", "end")
    for pages in sizes:
        drawn += text(x(pages), BOTTOM + 24, f"{pages:,}", "middle")
    drawn += text(left + PANEL / 2, BOTTOM + 46, "pages", "middle")
    ends = []
    for number_of, (name, points) in enumerate(found.items()):
        placed = [(x(pages), y(time)) for pages, time in points]
        drawn += line(name, number_of, placed)
        ends.append((*placed[-1], name, number_of))
    return drawn + names(ends)


def described(figures: dict) -> str:
    """The plot in words, for people who do not see it."""
    parts = []
    for place, title, _ in PANELS:
        for name, points in series(figures, place).items():
            values = ", ".join(f"{number(time)} s for {pages:,} pages" for pages, time in points)
            parts.append(f"{title}, {name}: {values}.")
    return " ".join(parts)


def draw(figures: dict) -> str:
    found = {place: series(figures, place) for place, _, _ in PANELS}
    times = [time for rows in found.values() for points in rows.values() for _, time in points]
    seconds = floor(log10(min(times))), ceil(log10(max(times)))
    panels = "".join(panel(found[place], title, left, seconds) for place, title, left in PANELS)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title desc">\n'
        f'<title id="title">How long a cold build takes</title>\n<desc id="desc">{escape(described(figures))}</desc>\n'
        f'<style>{STYLE}</style>\n<rect class="paper" width="{WIDTH}" height="{HEIGHT}"/>\n'
        f"{text(16, 28, 'How long a cold build takes, by the number of pages', kind='title')}{panels}</svg>\n"
    )
