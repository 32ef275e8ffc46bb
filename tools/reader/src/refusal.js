// Why a file is not opened: a stable code of FORMAT.md, section 10.

export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.name = "Refusal";
    this.code = code;
  }
}

export function refuse(code) {
  throw new Refusal(code);
}
