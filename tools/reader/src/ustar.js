// Strict ustar: one archive has exactly one sequence of bytes (FORMAT.md, section 3).

import { decodeLatin1, encodeText, equal } from "./bytes.js";
import { checkPath } from "./names.js";
import { refuse } from "./refusal.js";

const BLOCK = 512;
const MAX_ENTRIES = 502;
const TYPE_OFFSET = 156;
const PLAIN_FILE = 0x30;
const CHECKSUM_OFFSET = 148;
const SPACE = 0x20;
const ZERO_BLOCK = new Uint8Array(BLOCK);

/** Yield {name, content}; nothing after the yielded entry has been looked at yet. */
export function* entriesOf(archive) {
  let position = 0;
  for (let number = 0; number < MAX_ENTRIES; number += 1) {
    const block = headerAt(archive, position);
    if (equal(block, ZERO_BLOCK)) {
      checkTrailer(archive, position);
      return;
    }
    const { name, size } = parseHeader(block);
    const start = position + BLOCK;
    yield { name, content: contentAt(archive, start, size) };
    position = start + wholeBlocks(size);
  }
  if (!equal(headerAt(archive, position), ZERO_BLOCK)) refuse("E_FILE_COUNT");
  checkTrailer(archive, position);
}

function headerAt(archive, position) {
  const block = archive.subarray(position, position + BLOCK);
  if (block.length === 0) refuse("E_TAR_TRAILER");
  if (block.length < BLOCK) refuse("E_TAR_TRUNC");
  return block;
}

function parseHeader(block) {
  if (block[TYPE_OFFSET] !== PLAIN_FILE) refuse("E_TAR_TYPE");
  const end = block.subarray(0, 100).indexOf(0);
  const name = decodeLatin1(block.subarray(0, end < 0 ? 100 : end));
  if (name !== "manifest.json" && name !== "manifest.json.sig") checkPath(name);
  const digits = decodeLatin1(block.subarray(124, 135));
  if (!/^[0-7]{11}$/.test(digits)) refuse("E_TAR_HEADER");
  const size = Number.parseInt(digits, 8);
  if (!equal(block, headerOf(name, digits))) refuse("E_TAR_HEADER");
  return { name, size };
}

function headerOf(name, digits) {
  const block = new Uint8Array(BLOCK);
  const put = (offset, text) => block.set(encodeText(text), offset);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${digits}\0`);
  put(136, "00000000000\0");
  put(TYPE_OFFSET, "0");
  put(257, "ustar\x0000");
  put(329, "0000000\0");
  put(337, "0000000\0");
  const sum = block.reduce((total, byte) => total + byte, 8 * SPACE);
  put(CHECKSUM_OFFSET, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}

function contentAt(archive, start, size) {
  const end = start + wholeBlocks(size);
  if (end > archive.length) refuse("E_TAR_TRUNC");
  if (archive.subarray(start + size, end).some((byte) => byte !== 0)) refuse("E_TAR_HEADER");
  return archive.subarray(start, start + size);
}

function checkTrailer(archive, position) {
  const zero = archive.subarray(position).every((byte) => byte === 0);
  if (!zero || archive.length !== wholeBlocks(padme(position + 2 * BLOCK))) refuse("E_TAR_TRAILER");
}

function wholeBlocks(length) {
  return Math.ceil(length / BLOCK) * BLOCK;
}

// Lengths here stay below 2^31: plain numbers are exact.
function padme(length) {
  const exponent = bitLength(length) - 1;
  const freeBits = Math.max(exponent - bitLength(exponent), 0);
  const step = 2 ** freeBits;
  return Math.ceil(length / step) * step;
}

function bitLength(number) {
  return number.toString(2).length;
}
