// Does a file hold what its media type says? (FORMAT.md, section 8, rule 14)

import { decodeUtf8, encodeText, startsWith } from "./bytes.js";
import { readCanonicalObject } from "./canonical.js";
import { refuse } from "./refusal.js";

const MAX_PIXELS = 50000000;
const PDF_START = encodeText("%PDF-");
const PNG_START = Uint8Array.of(
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
);
const JPEG_START = Uint8Array.of(0xff, 0xd8, 0xff);
const JPEG_SCAN = 0xda;
const NO_FRAME = [0xc4, 0xc8, 0xcc];

export function checkMedia(type, content) {
  CHECKS[type](content);
}

const CHECKS = {
  "application/json": readCanonicalObject,
  "application/pdf": (content) => startsWith(content, PDF_START) || refuse("E_MEDIA_MAGIC"),
  "image/png": checkPng,
  "image/jpeg": checkJpeg,
  "text/plain": checkText,
};

function checkPng(content) {
  if (!startsWith(content, PNG_START) || content.length < 24) refuse("E_MEDIA_MAGIC");
  const view = viewOf(content);
  checkPixels(view.getUint32(16), view.getUint32(20));
}

function checkJpeg(content) {
  if (!startsWith(content, JPEG_START)) refuse("E_MEDIA_MAGIC");
  const view = viewOf(content);
  let position = 2;
  while (position + 9 <= content.length) {
    const marker = content[position + 1];
    if (content[position] !== 0xff || marker === JPEG_SCAN) break;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) {
      checkPixels(view.getUint16(position + 7), view.getUint16(position + 5));
      return;
    }
    position += 2 + view.getUint16(position + 2);
  }
  refuse("E_MEDIA_MAGIC");
}

function checkText(content) {
  if (decodeUtf8(content, "E_TEXT_UTF8").includes("\0")) refuse("E_TEXT_UTF8");
}

function checkPixels(width, height) {
  const pixels = width * height;
  if (pixels <= 0 || pixels > MAX_PIXELS) refuse("E_IMAGE_SIZE");
}

function viewOf(content) {
  return new DataView(content.buffer, content.byteOffset, content.byteLength);
}
