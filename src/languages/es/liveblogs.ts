import { once } from '../../text/once.ts'
import type { LiveblogRules } from '../claims/liveblog-rules.ts'

export const getLiveblogs = once((): LiveblogRules => ({
  headline: /(?<!\p{L})(?:en directo|en vivo|última hora|minuto a minuto)(?!\p{L})/iu,
  behindTime: /^ ?(?:h|horas|GMT)(?!\p{L})/iu,
  relay: /,? (?:citando(?: a)?|según)\s/iu,
  addressee: /\sa \p{Lu}[\p{L} ]+$/u,
  sources: [
    {
      name: 'corresponsal',
      words: /^(?!nuestr).*(?<!\p{L})(?:corresponsal|enviad[oa] especial)(?!\p{L})/iu,
      basis: 'outlet',
      accepted: 'la corresponsal de El Faro',
      refused: 'Nuestra corresponsal en Vigo',
    },
    {
      name: 'fuentes',
      words: /(?<!\p{L})(?:fuentes?|testigos?|diplomáticos?|portavoz)(?!\p{L})/iu,
      basis: 'anonymous',
      accepted: 'fuentes',
      refused: 'Cronología',
    },
    {
      name: 'policía',
      words:
        /^(?:la |el )?(?:policía|ejército|gobierno|ayuntamiento|protección civil|(?:alcalde|alcaldesa) de \p{L}+)$/iu,
      basis: 'organisation',
      accepted: 'Protección Civil',
      refused: 'Policía municipal reforzada',
    },
  ],
}))
