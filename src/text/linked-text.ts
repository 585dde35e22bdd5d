/** A part of a plain text, with its address where it is one. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** The parts of a plain text, of which the addresses in it can be made links. A mark behind an address ends the sentence. */
export function linkedText(text: string): readonly TextPart[] {
  const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?…»”’)\]}])/;
  return text
    .split(address)
    .map((part, at) => (at % 2 === 1 ? { text: part, url: part } : { text: part }))
    .filter((part) => part.text !== '');
}
