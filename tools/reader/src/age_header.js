// The outside of an age file, read before any key is derived (FORMAT.md, section 2).

import { decodeLatin1 } from "./bytes.js";
import { refuse } from "./refusal.js";

const MAX_HEADER_BYTES = 65536;
const MAX_RECIPIENTS = 20;
const MAX_GREASE = 4;
const MAX_WORK_FACTOR = 20;
const FULL_LINE = 64;

const VERSION_LINE = "age-encryption.org/v1\n";
const BODY_LINE = /^[A-Za-z0-9+/]{0,64}$/;
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/;
const ARGUMENT = /^[!-~]+$/;
const X25519 = /^X25519 [A-Za-z0-9+/]{43}$/;
const SCRYPT = /^scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)$/;
const FILE_KEY_BODY = /^[A-Za-z0-9+/]{43}$/;
const GREASE = /^[!-~]*-grease(?: [!-~]+)*$/;

/** Return "keys" or "passphrase": what opens the file. */
export function lockOf(bytes) {
  const stanzas = stanzasIn(headerLines(decodeLatin1(bytes.subarray(0, MAX_HEADER_BYTES))));
  const grease = stanzas.filter((stanza) => GREASE.test(stanza.words));
  const locks = stanzas.filter((stanza) => !GREASE.test(stanza.words));
  if (locks.length > MAX_RECIPIENTS || grease.length > MAX_GREASE) refuse("E_AGE_STANZAS");
  if (locks.some((stanza) => !FILE_KEY_BODY.test(stanza.body))) refuse("E_AGE_HEADER");
  if (locks.length > 0 && locks.every((stanza) => X25519.test(stanza.words))) return "keys";
  checkPassphraseHeader(stanzas);
  return "passphrase";
}

function headerLines(text) {
  if (!text.startsWith(VERSION_LINE)) refuse("E_AGE_HEADER");
  const lines = text.slice(VERSION_LINE.length).split("\n");
  // What stands behind the last line feed may be the middle of a line, or encrypted.
  for (let number = 0; number < lines.length - 1; number += 1) {
    if (lines[number].startsWith("---")) {
      return MAC_LINE.test(lines[number]) ? lines.slice(0, number) : refuse("E_AGE_HEADER");
    }
  }
  return refuse("E_AGE_HEADER");
}

function stanzasIn(lines) {
  const stanzas = [];
  let position = 0;
  while (position < lines.length) {
    const words = stanzaWords(lines[position]);
    const end = bodyEnd(lines, position + 1);
    stanzas.push({ words, body: lines.slice(position + 1, end).join("") });
    position = end;
  }
  return stanzas;
}

function stanzaWords(line) {
  const words = line.slice(3);
  if (!line.startsWith("-> ") || !words.split(" ").every((word) => ARGUMENT.test(word))) {
    refuse("E_AGE_HEADER");
  }
  return words;
}

// A body ends with the first line that is not full, which may be empty.
function bodyEnd(lines, start) {
  for (let number = start; number < lines.length; number += 1) {
    if (!BODY_LINE.test(lines[number])) break;
    if (lines[number].length < FULL_LINE) return number + 1;
  }
  return refuse("E_AGE_HEADER");
}

function checkPassphraseHeader(stanzas) {
  const found = stanzas.length === 1 ? SCRYPT.exec(stanzas[0].words) : null;
  if (found === null) refuse("E_AGE_HEADER");
  if (Number(found[1]) > MAX_WORK_FACTOR) refuse("E_AGE_WORKFACTOR");
}
