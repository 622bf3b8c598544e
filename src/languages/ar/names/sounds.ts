/** Foreign names under their many spellings: «جونسون», «غونسون», «جونسن» sound alike. */

const sameSound: Record<string, string> = {
  ج: 'غ',
  ق: 'غ',
  ث: 'ت',
  ط: 'ت',
  ص: 'س',
  ز: 'س',
  ذ: 'د',
  ض: 'د',
  ظ: 'د',
  ح: 'ه',
}
const silent = 'اويه'

/**
 * The consonants of a folded word, letters of one foreign sound as one, doubled ones once; long
 * vowels and a final ه count at the beginning only.
 */
export function soundOf(folded: string): string {
  let sound = ''
  for (const letter of folded) {
    if (sound !== '' && silent.includes(letter)) continue
    const plain = sameSound[letter] ?? letter
    if (!sound.endsWith(plain)) sound += plain
  }
  return sound
}

const shortestSound = 4

/** The sounds of those names that are long enough not to sound like everyday words. */
export function soundsOf(folded: Iterable<string>): Set<string> {
  const sounds = new Set<string>()
  for (const name of folded) {
    const sound = soundOf(name)
    if (sound.length >= shortestSound) sounds.add(sound)
  }
  return sounds
}
