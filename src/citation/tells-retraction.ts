/** Whether words that a program kept of a work say that it was retracted: a type of publication, or a note. */
export const tellsRetraction = (text: string): boolean =>
  /^[\s[(]*(?:retracted(?:\s+(?:publication|article|paper))?[\s.)\]]*$|(?:this (?:article|paper) )?(?:was|has been) retracted\b|retracted (?:on|in|by|from)\b|retraction in:)/i.test(
    text,
  );
