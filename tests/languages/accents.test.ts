import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutAccents } from '../../src/text/without-accents.ts'
import { french } from '../../src/languages/fr/index.ts'
import { spanish } from '../../src/languages/es/index.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import type { Language } from '../../src/languages/language.ts'
import { findClaims } from '../find-claims.ts'
import { toDocument } from '../to-document.ts'

const told = (text: string, language: Language) => {
  const document = toDocument(text, language.code, '2025-10-20')
  const entities = findEntities(document, language, [])
  const of = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
  return findClaims(document, language, entities).map(
    ({ source, cue, content, entity }) =>
      `${entities.find(({ id }) => id === entity)?.name ?? of(source)} – ${of(cue)} – ${of(content)}`,
  )
}
const restored = (text: string, { attribution }: Language) => attribution.withAccents!(text)

const frenchText = `Le préfet a déclaré à Valmont que la digue a cédé après l'orage. « C'est très grave », a répété Anna Blanc.
La députée précise, quant à elle, que le ministère a nié les faits dès lundi. Le maire a, à son tour, salué l'arrêté.
Interrogé mardi, l'éleveur né en 1961 révèle où il était : à côté du théâtre. Ils se sont étonnés de l'enquête.`
const spanishText = `El alcalde anunció que habrá más médicos. «Él no está aquí», contestó la portavoz, según Ana Blanco.
El anuncio llegó tarde, lamentó la compañía. El periódico publicó que la vía está cerrada; él dijo que sí.
El gasto público creció, explicó la edil, y preguntó quién pagará. La Secretaría de Salud negó la acusación.`

describe('texts without accents', () => {
  it.each([
    [french, frenchText],
    [spanish, spanishText],
  ])('are told as with them', (language, text) => {
    const bare = withoutAccents(text)
    expect(told(bare, language)).toEqual(told(text, language).map(withoutAccents))
    expect(told(bare, language).length).toBeGreaterThan(4)
    expect(detectLanguage(bare)).toBe(language.code)
  })

  it.each([
    [french, 'La mère a déclaré à Anna que l’éleveur était à côté. Le traité cite « À bas ».'],
    [
      french,
      'Elle a été absente, a-t-il révélé. Le député espère un accord à Valmont, où il habite.',
    ],
    [spanish, 'Según él, la opinión del público importa. Ella respondió que habría más días así.'],
  ])('have the words that the rules ask for, of the same length', (language, text) => {
    expect(restored(withoutAccents(text.replace(/À/g, 'A')), language)).toBe(
      text.replace(/À/g, 'À'),
    )
  })

  it.each([
    ['with some accents', french, 'Le préfet espère que le reseau tiendra. Le ministere attend.'],
    ['too short to tell', french, 'Le maire a critique le ministere.'],
    [
      'whose capitals alone are bare',
      french,
      'Etat, Elysee et Eglise : le maire affirme vouloir la paix.',
    ],
    [
      'with some accents',
      spanish,
      'La policia llego tarde, según el alcalde. Tambien hubo musica.',
    ],
    [
      'that need none',
      spanish,
      'El anuncio de Ana Blanco gusta a la gente. El reclamo sigue en pie.',
    ],
  ])('stand as they are: %s', (_, language, text) => {
    expect(restored(text, language)).toBe(text)
  })

  it.each([french, spanish])('have every accented word of the rules', (language) => {
    const folder = new URL(`../../src/languages/${language.code}/attribution/`, import.meta.url)
    const bare = new Set<string>()
    for (const file of readdirSync(folder)) {
      const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
      for (const list of code.match(/wordSet\(\s*(?:'[^']*'|`[^`]*`)/g) ?? [])
        for (const word of list.match(/\p{L}+/gu) ?? [])
          if (word !== withoutAccents(word) && !byContext.has(word)) bare.add(word)
    }
    const habit = withoutAccents(language === french ? 'très après déjà' : 'además también según')
    const lost = [...bare].filter(
      (word) =>
        restored(`${habit} ${withoutAccents(word)}`, language)
          .split(' ')
          .at(-1) !== word,
    )
    expect(lost).toEqual([])
  })
})

/** Their neighbours tell them. */
const byContext = new Set(
  `à où né née âgé dès arrêté traité retraité retraitée accusé côté laissé réfuté téléphone
  él está público crítica cómo cuándo cuánto cuánta cuántos cuántas dónde quién quiénes previó rió`.split(
    /\s+/,
  ),
)
