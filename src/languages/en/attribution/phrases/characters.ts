/** Kinds of characters, by quick tests before Unicode's. */
export function isWordCharacter(character: string): boolean {
  return (
    isLetter(character) ||
    isDigit(character) ||
    character === '@' ||
    character === '#' ||
    character === '&'
  )
}

export function isLetter(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    (character > '\u00bf' && /\p{L}|\p{M}/u.test(character))
  )
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

export function isCapital(text: string, at: number): boolean {
  const character = text[at] ?? ''
  return (
    (character >= 'A' && character <= 'Z') || (character > '\u00bf' && /\p{Lu}/u.test(character))
  )
}
