// Write resources/reader/open-me.html: one file, no network, script and style pinned by their hash.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const LANGUAGES = ["en", "ro", "ar"];
const LISTS = ["purpose", "urgency", "contact_method", "decline_reason"];
const TARGET = ["chrome100", "edge100", "firefox100", "safari15.4"];

const read = (...place) => readFileSync(join(...place), "utf-8");

const texts = Object.fromEntries(
  LANGUAGES.map((language) => [language, JSON.parse(read(HERE, "texts", `${language}.json`))]),
);
const script = await bundled();
const style = read(HERE, "src", "style.css").trim();
const page = Object.entries({
  licences: licences(),
  script_hash: pinned(script),
  style_hash: pinned(style),
  style,
  script,
}).reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, () => value), read(HERE, "src", "page.html"));
const folder = join(ROOT, "resources", "reader");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "open-me.html"), page);
writeFileSync(join(folder, "READ-ME.txt"), readMe());
console.log(`reader: open-me.html, ${Math.round(page.length / 1024)} KiB`);

async function bundled() {
  const outcome = await build({
    entryPoints: [join(HERE, "src", "main.js")],
    bundle: true,
    charset: "utf8",
    define: { __TEXTS__: JSON.stringify(texts), __LISTS__: JSON.stringify(lists()) },
    format: "iife",
    legalComments: "none",
    logLevel: "warning",
    minify: true,
    target: TARGET,
    write: false,
  });
  return outcome.outputFiles[0].text.trim();
}

function pinned(text) {
  return `sha256-${createHash("sha256").update(text, "utf-8").digest("base64")}`;
}

/** The words of the app's own code lists, so that both speak alike. */
function lists() {
  const translated = Object.fromEntries(
    LANGUAGES.slice(1).map((language) => [
      language,
      tables(read(ROOT, "translations", "codelists", `${language}.toml`)),
    ]),
  );
  return Object.fromEntries(
    LISTS.map((list) => {
      const english = firstColumns(read(ROOT, "resources", "codelists", `${list}.csv`));
      const others = LANGUAGES.slice(1).map((language) => [language, translated[language][list] ?? {}]);
      return [list, Object.fromEntries([["en", english], ...others])];
    }),
  );
}

function firstColumns(csv) {
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return Object.fromEntries(rows.map((row) => /^([^,]+),(?:"([^"]*)"|([^,]*))/.exec(row)).map(
    ([, code, quoted, plain]) => [code, quoted ?? plain],
  ));
}

/** As much TOML as the code lists use: tables of texts. */
function tables(toml) {
  const found = {};
  let table = {};
  for (const line of toml.split(/\r?\n/)) {
    const heading = /^\[([a-z_]+)\]$/.exec(line);
    if (heading) found[heading[1]] = table = {};
    const pair = /^"?([\w-]+)"? = (".*")$/.exec(line);
    if (pair) table[pair[1]] = JSON.parse(pair[2]);
  }
  return found;
}

function readMe() {
  return LANGUAGES.map((language) => texts[language].read_me.join("\r\n")).join("\r\n\r\n----\r\n\r\n");
}

/** Whose work is inside; two hyphens would end the comment. */
function licences() {
  const packages = ["age-encryption", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum", "@scure/base"];
  const theirs = packages.map((name) => {
    const { version } = JSON.parse(read(HERE, "node_modules", name, "package.json"));
    return `${name} ${version}\n\n${read(HERE, "node_modules", name, "LICENSE").trim()}`;
  });
  const ours = "This page is part of FieldCase, GPL-3.0-or-later. Inside it is also the work of others:";
  return [ours, ...theirs].join("\n\n").replaceAll("--", "- -");
}
