/** What an athlete's part in sport is called, in three languages, of a man and of a woman. */
import type { TitleWords } from '../people/title-words.ts'
import type { Part } from './athlete-lines.ts'
import type { TeamForms } from './teams.ts'

type Words = [en: string, arM: string, arF: string, frM: string, frF: string]

const parts: Record<Part, Words> = {
  goalkeeper: ['Goalkeeper', 'حارس مرمى', 'حارسة مرمى', 'gardien de but', 'gardienne de but'],
  defender: ['Defender', 'مدافع', 'مدافعة', 'défenseur', 'défenseure'],
  midfielder: ['Midfielder', 'لاعب وسط', 'لاعبة وسط', 'milieu de terrain', 'milieu de terrain'],
  forward: ['Forward', 'مهاجم', 'مهاجمة', 'attaquant', 'attaquante'],
  coach: ['Coach', 'مدرب', 'مدربة', 'sélectionneur', 'sélectionneuse'],
  driver: ['Driver', 'سائق', 'سائقة', 'pilote', 'pilote'],
}

/** Of a squad at a World Cup, of men or of women. */
export function squadWords(part: Part, { of, c, de }: TeamForms, isOfWomen: boolean): TitleWords {
  const [en, arM, arF, frM, frF] = parts[part]
  const cup = isOfWomen ? 'the Women’s World Cup' : 'the World Cup'
  const coupe = isOfWomen ? 'Coupe du monde féminine' : 'Coupe du monde'
  const kas = isOfWomen ? 'كأس العالم للسيدات' : 'كأس العالم'
  if (part === 'coach') {
    const coached = `${en} ${of} at ${cup}`
    return {
      en: [coached, coached],
      ar: [`${arM} منتخب ${c} في ${kas}`, `${arF} منتخب ${c} في ${kas}`],
      fr: [`${frM} de l’équipe ${de} à la ${coupe}`, `${frF} de l’équipe ${de} à la ${coupe}`],
    }
  }
  const played = `${en} in the squad ${of} at ${cup}`
  return {
    en: [played, played],
    ar: [`${arM} في تشكيلة منتخب ${c} في ${kas}`, `${arF} في تشكيلة منتخب ${c} في ${kas}`],
    fr: [
      `${frM} de la sélection ${de} à la ${coupe}`,
      `${frF} de la sélection ${de} à la ${coupe}`,
    ],
  }
}

/** Of a footballer or driver of a nationality, where no more is told. */
export function ownWords(part: Part, { en: name, m, c, de }: TeamForms): TitleWords {
  const [, arM, , frM] = parts[part]
  const nisba = m.startsWith('في ') ? `من ${c}` : m.replace(/(^| )ال/g, '$1')
  if (part === 'driver') {
    const driver = `Formula One driver, ${name}`
    return {
      en: [driver, driver],
      ar: [`سائق سباقات فورمولا 1، ${c}`, `سائقة سباقات فورمولا 1، ${c}`],
      fr: [`pilote de Formule 1 ${de}`, `pilote de Formule 1 ${de}`],
    }
  }
  const player = `Footballer from ${name}, ${parts[part][0].toLowerCase()}`
  return {
    en: [player, player],
    ar: [`لاعب كرة قدم ${nisba}، ${arM}`, `لاعبة كرة قدم من ${c}`],
    fr: [`footballeur ${de}, ${frM}`, `footballeuse ${de}`],
  }
}
