"""The programs that are compared, and the folder that each of them builds."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from corpus import Page, Unfit, texts

OWN = "local-offer"
AGAIN = "local-offer, second build"
BARE = "lower bound"
LIST = 24


@dataclass
class Program:
    """What is run. `{site}` in the command stands for the folder that it writes."""

    name: str
    command: list[str]
    folder: Path
    own: bool = False
    # Builds into the folder that the program before it left.
    again: bool = False
    lists: bool = True

    def address(self, page: Page) -> str:
        return page.own_address if self.own else page.address


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def html(title: str, main: str) -> str:
    return f'<!doctype html><html lang="en"><head><title>{title}</title></head><body><main><h1>{title}</h1>{main}</main></body></html>'


def write_pages(top: Path, source: Path, of: list[Page]) -> None:
    for page, title, body in texts(source, of):
        write(top / "content" / f"{page.address}.md", f"---\ntitle: {title}\n---\n\n{body}")


def own(program: str, source: Path, top: Path, _: list[Page]) -> list[Program]:
    """local-offer twice: all of it, and the same again."""
    shutil.copytree(source / "content", top / "content")
    settings = source / "local-offer.toml"
    if settings.exists():
        shutil.copy(settings, top)
    command = [program, "build", "--today", "2026-11-22", "--output", "{site}", "--source", str(top)]
    return [Program(OWN, command, top, own=True), Program(AGAIN, command, top, own=True, again=True)]


def bare(program: str, source: Path, top: Path, of: list[Page]) -> list[Program]:
    write_pages(top, source, of)
    return [Program(BARE, [program, str(top), "{site}"], top, lists=False)]


def hugo(program: str, source: Path, top: Path, of: list[Page]) -> list[Program]:
    kinds = '"taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"'
    write(
        top / "hugo.toml",
        f'baseURL = "http://127.0.0.1/"\ntitle = "Local Offer"\ndisableKinds = [{kinds}]\n'
        f"[pagination]\npagerSize = {LIST}\n[markup.goldmark.extensions]\ntypographer = false\n",
    )
    link = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>'
    pager = '{{ template "_internal/pagination.html" . }}'
    listed = f"<ul>{{{{ range (.Paginate .Pages).Pages }}}}{link}{{{{ end }}}}</ul>{pager}"
    first = f"<ul>{{{{ range first {LIST} .Site.RegularPages }}}}{link}{{{{ end }}}}</ul>"
    for name, main in (("_default/single", "{{ .Content }}"), ("_default/list", listed), ("index", first)):
        write(top / "layouts" / f"{name}.html", html("{{ .Title }}", main))
    write_pages(top, source, of)
    command = [program, "--source", str(top), "--destination", "{site}", "--quiet", "--noBuildLock"]
    return [Program(f"Hugo {version([program, 'version'])}", command, top)]


def eleventy(program: str, source: Path, top: Path, of: list[Page]) -> list[Program]:
    node = shutil.which("node") or "node"
    content = top / "content"
    write(top / "package.json", '{ "type": "commonjs" }')
    write(content / "content.json", '{ "layout": "page.liquid", "templateEngineOverride": "md" }')
    write(content / "_includes/page.liquid", html("{{ title }}", "{{ content }}"))
    rows = '{% for page in found %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}'
    after = "{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber | plus: 1 }}/{% endif %}"
    for folder in sorted({page.folder for page in of}):
        write(content / folder / f"{folder}.json", f'{{ "tags": "{folder}" }}')
        front_matter = (
            f"layout: null\ntemplateEngineOverride: liquid\npagination:\n  data: collections.{folder}\n"
            f'  size: {LIST}\n  alias: found\npermalink: "/{folder}/{after}"'
        )
        write(content / f"{folder}.liquid", f"---\n{front_matter}\n---\n{html('All', f'<ul>{rows}</ul>')}")
    write_pages(top, source, of)
    command = [node, program, "--input=content", "--output={site}", "--quiet"]
    return [Program(f"Eleventy {version([node, program, '--version'])}", command, top)]


def zola(program: str, source: Path, top: Path, of: list[Page]) -> list[Program]:
    write(top / "config.toml", 'base_url = "http://127.0.0.1"\ntitle = "Local Offer"\n')
    rows = '{% for page in paginator.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a></li>{% endfor %}'
    write(top / "templates/page.html", html("{{ page.title }}", "{{ page.content | safe }}"))
    write(top / "templates/section.html", html("{{ section.title }}", f"<ul>{rows}</ul>"))
    write(top / "templates/index.html", html("Local Offer", ""))
    for folder in {page.folder for page in of}:
        section = f'+++\ntitle = "All"\npaginate_by = {LIST}\n+++\n'
        write(top / "content" / folder / "_index.md", section)
    write_pages(top, source, of)
    command = [program, "--root", str(top), "build", "--output-dir", "{site}"]
    return [Program(f"Zola {version([program, '--version'])}", command, top)]


def version(command: list[str]) -> str:
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"\d+\.\d+(\.\d+)?", said)
    return found[0] if found else ""


def located(variable: str, usual: str) -> str | None:
    """The program that a variable of the environment names, or the usual one when that is there."""
    name = os.environ.get(variable)
    path = shutil.which(name or usual) or name
    if path and not os.path.isfile(path):
        raise Unfit(f"{variable} is {name}, but there is no such program.")
    return path and os.path.abspath(path)


def prepare(program: str, source: Path, top: Path, of: list[Page]) -> list[Program]:
    """All programs that are there, each with its own copy of the text below `top`. The lower bound is the first of the others."""
    named = {
        "BARE": (bare, str(Path(program).parent / "bare")),
        "HUGO": (hugo, "hugo"),
        "ELEVENTY": (eleventy, ""),
        "ZOLA": (zola, "zola"),
    }
    found = own(program, source, top / "own", of)
    for variable, (setup, usual) in named.items():
        path = located(variable, usual)
        if path:
            found += setup(path, source, top / variable.lower(), of)
        elif variable == "BARE":
            raise Unfit("There is no lower bound: build `bare`, or name it with BARE.")
    return found
