// Canonical JSON: one value has exactly one sequence of bytes (FORMAT.md, section 4).

import { decodeUtf8, encodeText, equal } from "./bytes.js";
import { refuse } from "./refusal.js";

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_DEPTH = 32;
const MAX_NODES = 200000;
const MAX_STRING = 1024 * 1024;
const MAX_NUMBER_CHARACTERS = 17;
const KEY = /^[A-Za-z0-9_$.:/-]{1,128}$/;
const LONE_SURROGATE = /\p{Cs}/u;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const NOT_JSON_WORDS = ["NaN", "Infinity", "-Infinity"];
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;

/** Parse, write again, require the same bytes. */
export function readCanonical(bytes) {
  const value = new Parser(textOf(bytes)).whole();
  checkValue(value, 0, { nodes: 0 });
  if (!equal(encodeText(writeCanonical(value)), bytes)) refuse("E_JSON_CANON");
  return value;
}

export function readCanonicalObject(bytes) {
  const value = readCanonical(bytes);
  if (!(value instanceof Map)) refuse("E_JSON_OBJECT");
  return value;
}

/** Write Maps, arrays, strings, integers, booleans and null. */
export function writeCanonical(value) {
  if (value instanceof Map) {
    const keys = Array.from(value.keys()).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${writeCanonical(value.get(key))}`).join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(",")}]`;
  return JSON.stringify(value);
}

function textOf(bytes) {
  if (bytes.length > MAX_BYTES) refuse("E_JSON_SIZE");
  const text = decodeUtf8(bytes, "E_JSON_UTF8");
  if (text.startsWith("\ufeff")) refuse("E_JSON_UTF8");
  return text;
}

/** Objects become Maps: no key can reach a prototype. */
class Parser {
  constructor(text) {
    this.text = text;
    this.place = 0;
    this.depth = 0;
    this.nodes = 0;
  }

  whole() {
    const value = this.value();
    this.skip();
    if (this.place !== this.text.length) refuse("E_JSON_SYNTAX");
    return value;
  }

  value() {
    this.skip();
    this.nodes += 1;
    if (this.nodes > 2 * MAX_NODES) refuse("E_JSON_NODES");
    const sign = this.text[this.place];
    if (sign === "{") return this.nested(() => this.object());
    if (sign === "[") return this.nested(() => this.array());
    if (sign === '"') return this.string();
    return this.word();
  }

  nested(read) {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) refuse("E_JSON_DEPTH");
    this.place += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  object() {
    const found = new Map();
    let repeated = false;
    if (this.ends("}")) return found;
    do {
      this.skip();
      if (this.text[this.place] !== '"') refuse("E_JSON_SYNTAX");
      const key = this.string();
      if (!this.takes(":")) refuse("E_JSON_SYNTAX");
      const value = this.value();
      repeated ||= found.has(key);
      found.set(key, value);
    } while (this.takes(","));
    if (!this.ends("}")) refuse("E_JSON_SYNTAX");
    if (repeated) refuse("E_JSON_DUPKEY");
    return found;
  }

  array() {
    const found = [];
    if (this.ends("]")) return found;
    do found.push(this.value());
    while (this.takes(","));
    return this.ends("]") ? found : refuse("E_JSON_SYNTAX");
  }

  string() {
    return JSON.parse(this.match(STRING) ?? refuse("E_JSON_SYNTAX"));
  }

  word() {
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.place)) {
        this.place += word.length;
        return value;
      }
    }
    if (NOT_JSON_WORDS.some((word) => this.text.startsWith(word, this.place))) refuse("E_JSON_NUMBER");
    const digits = this.match(NUMBER) ?? refuse("E_JSON_SYNTAX");
    if (/[.eE]/.test(digits) || digits.length > MAX_NUMBER_CHARACTERS) refuse("E_JSON_NUMBER");
    return Number(digits);
  }

  match(pattern) {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.place = pattern.lastIndex;
    return found[0];
  }

  skip() {
    this.match(SPACE);
  }

  takes(sign) {
    this.skip();
    if (this.text[this.place] !== sign) return false;
    this.place += 1;
    return true;
  }

  ends(sign) {
    return this.takes(sign);
  }
}

function checkValue(value, depth, count) {
  count.nodes += 1;
  if (count.nodes > MAX_NODES) refuse("E_JSON_NODES");
  if (value instanceof Map || Array.isArray(value)) {
    if (depth >= MAX_DEPTH) refuse("E_JSON_DEPTH");
    if (value instanceof Map && Array.from(value.keys()).some((key) => !KEY.test(key))) refuse("E_JSON_KEY");
    for (const child of value.values()) checkValue(child, depth + 1, count);
  } else {
    checkScalar(value);
  }
}

function checkScalar(value) {
  if (typeof value === "number" && !Number.isSafeInteger(value)) refuse("E_JSON_NUMBER");
  if (typeof value !== "string") return;
  if (value.length > MAX_STRING && Array.from(value).length > MAX_STRING) refuse("E_JSON_STRING");
  if (value.includes("\0")) refuse("E_JSON_STRING");
  if (LONE_SURROGATE.test(value)) refuse("E_JSON_UTF8");
}
