// Which names may stand in a bundle (FORMAT.md, sections 3 and 5).

import { refuse } from "./refusal.js";

const PATH = /^(?:payload|attachments)\/([a-z0-9][a-z0-9._-]{0,79})$/;
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?$/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const NOT_IN_TITLES = /[/\\:*?"<>|]/;
const MOST_CHARACTERS = 200;

export function checkPath(name) {
  const found = PATH.exec(name);
  if (found === null || name.includes("..") || name.endsWith(".") || DEVICE.test(found[1])) {
    refuse("E_NAME");
  }
  return name;
}

export function isPlainText(text) {
  const length = Array.from(text).length;
  return (
    length > 0 &&
    length <= MOST_CHARACTERS &&
    text === text.trim() &&
    text === text.normalize("NFC") &&
    !INVISIBLE.test(text)
  );
}

export function isTitle(text) {
  return isPlainText(text) && !NOT_IN_TITLES.test(text);
}
