import { isOfWord, kindOf } from '../../../../text/letters.ts'

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
    (character > '\u00bf' && isOfWord(kindOf(character.codePointAt(0)!)))
  )
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
