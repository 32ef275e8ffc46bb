// Words in the chosen language; set at the build from texts/ and from the code lists of the app.

/* global __TEXTS__, __LISTS__ */
const TEXTS = __TEXTS__;
const LISTS = __LISTS__;
const LOCALES = { en: "en-GB", ro: "ro-RO", ar: "ar-u-nu-latn-ca-gregory" };
const RIGHT_TO_LEFT = ["ar"];

let language = "en";

export const LANGUAGES = Object.keys(TEXTS);

export function preferredLanguage() {
  const wanted = (navigator.languages ?? [navigator.language]).map((one) => String(one).slice(0, 2));
  return wanted.find((one) => LANGUAGES.includes(one)) ?? "en";
}

export function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(chosen) ? "rtl" : "ltr";
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say);
  }
}

export function spoken() {
  return language;
}

export function nameOf(code) {
  return TEXTS[code].language_name;
}

export function say(key) {
  return TEXTS[language][key] ?? key;
}

export function hasWords(key) {
  return Object.hasOwn(TEXTS[language], key);
}

/** The words of a code list, or the code itself if the list has become longer since. */
export function label(list, code) {
  const words = LISTS[list]?.[language]?.[code];
  return typeof words === "string" ? words : String(code);
}

export function dayWords(text) {
  const moment = new Date(text.length === 10 ? `${text}T12:00:00Z` : text);
  if (Number.isNaN(moment.getTime())) return text;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long" }).format(moment);
}
