#!/usr/bin/env node
// Makes the picture files and pictures.yaml from choice.txt and the npm package "openmoji".
//
//   node themes/default/pictures/fetch.mjs
//
// It needs Node 20 or newer and the npm registry. The packages go into a temporary folder, which is
// removed at the end. Running it again gives the same bytes.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OPENMOJI = "17.0.0";
const INTEGRITY =
  "sha512-EBnYrNGdcdw+OSXmENeNE1yBNRu6tOraTmoOyUbJkTmvT/+XETp8RZLSJFzD3lrPc5N9CzsyPnRTk0Vp4UaI9w==";
const SVGO = "4.1.0";
const LIMIT = 6 * 1024;

const here = dirname(fileURLToPath(import.meta.url));

// choice.txt: "id | what to take | label", one picture a line; # starts a comment.
// What to take is a hexcode, or several parts "HEX@x,y,scale" put together on one 72 by 72 page,
// and then perhaps colours to exchange: "d22f27>1e50a0".
const choices = readFileSync(join(here, "choice.txt"), "utf8")
  .split("\n")
  .map((line) => line.replace(/^#.*/, "").trim())
  .filter(Boolean)
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 3) throw new Error(`choice.txt: three cells wanted: ${line}`);
    const words = cells[1].split(/\s+/);
    const parts = words.filter((word) => !word.includes(">")).map((word) => {
      const [hex, place] = word.split("@");
      return { hex, place: place && place.split(",").map(Number) };
    });
    return {
      id: cells[0],
      parts,
      colours: words.filter((word) => word.includes(">")).map((word) => word.split(">")),
      label: cells[2],
    };
  });

const twice = choices.find((choice, at) => choices.findIndex((other) => other.id === choice.id) !== at);
if (twice) throw new Error(`choice.txt: ${twice.id} is there twice`);

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
try {
  const run = (command, ...words) =>
    execFileSync(command, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

  const tarball = run("npm", "pack", `openmoji@${OPENMOJI}`, "--silent").trim();
  const sum = "sha512-" + createHash("sha512").update(readFileSync(join(folder, tarball))).digest("base64");
  if (sum !== INTEGRITY) throw new Error(`openmoji ${OPENMOJI} is not the package it was: ${sum}`);
  run("tar", "-xzf", tarball, "package/color/svg");

  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", `svgo@${SVGO}`);
  const { optimize } = createRequire(join(folder, "package.json"))("svgo");

  const raw = (hex) => readFileSync(join(folder, "package/color/svg", `${hex}.svg`), "utf8");
  const inside = (svg) => svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");

  const draw = ({ parts, colours }) => {
    let svg =
      parts.length === 1 && !parts[0].place
        ? raw(parts[0].hex)
        : '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">' +
          parts
            .map(({ hex, place: [x, y, scale] }) =>
              `<g transform="translate(${x} ${y}) scale(${scale})">${inside(raw(hex))}</g>`)
            .join("") +
          "</svg>";
    for (const [from, to] of colours) {
      if (!new RegExp(`#${from}\\b`, "i").test(svg)) throw new Error(`no colour ${from} in ${parts[0].hex}`);
      svg = svg.replace(new RegExp(`#${from}\\b`, "gi"), `#${to}`);
    }
    return optimize(svg, {
      multipass: true,
      floatPrecision: 2,
      plugins: [
        "preset-default",
        "removeDimensions",
        "removeStyleElement",
        "removeScripts",
        "removeTitle",
        { name: "removeAttrs", params: { attrs: ["id", "class", "data-.*", "xml:space"] } },
        "collapseGroups",
      ],
    }).data;
  };

  const refused = /<(?:style|script|image|use|text|foreignObject|!)|\s(?:id|class|style|href|xlink:href|on\w+)=|url\(/i;
  for (const name of readdirSync(here)) if (name.endsWith(".svg")) unlinkSync(join(here, name));

  let manifest = `# Made by fetch.mjs from choice.txt. Change those, not this.\npictures:\n`;
  let total = 0;
  for (const choice of choices) {
    const svg = draw(choice) + "\n";
    const bytes = Buffer.byteLength(svg);
    total += bytes;
    if (bytes > LIMIT) throw new Error(`${choice.id}: ${bytes} bytes`);
    if (refused.test(svg)) throw new Error(`${choice.id}: has ${refused.exec(svg)[0]}`);
    if (!svg.startsWith("<svg ") || !svg.includes('viewBox="0 0 72 72"')) throw new Error(`${choice.id}: viewBox`);
    writeFileSync(join(here, `${choice.id}.svg`), svg);

    // The licence asks to say what was changed, and the manifest has no key of its own for that.
    const changed = ["made smaller"];
    if (choice.colours.length) changed.push("one colour changed");
    if (choice.parts.length > 1) changed.push("pictures put together");
    // YAML would read these as something else than words.
    const id = /^(?:yes|no|on|off|true|false|null)$/.test(choice.id) ? `"${choice.id}"` : choice.id;
    manifest +=
      `  - id: ${id}\n    file: ${choice.id}.svg\n    label: ${choice.label}\n` +
      `    licence: CC BY-SA 4.0\n    credit: OpenMoji (${changed.join(", ")})\n` +
      `    link: https://openmoji.org/library/emoji-${choice.parts[0].hex}/\n`;
  }
  writeFileSync(join(here, "pictures.yaml"), manifest);
  console.log(`${choices.length} pictures, ${total} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
