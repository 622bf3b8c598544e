/**
 * Publishers as Spanish news names them: our own lists, "Name=spelling|spelling". The name is the
 * one commonly written in English, an underscore stands for a space; "?" marks everyday words.
 */
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { createOutletLexicon } from '../../citations/outlet-lexicon.ts'

const news = `
El_País El_Mundo?=Mundo? La_Vanguardia El_Periódico? El_Confidencial eldiario.es La_Razón?
El_Universal? Clarín La_Nación? Página/12=Página_12 El_Mercurio? La_Tercera? El_Tiempo?
El_Espectador? El_Comercio? EFE=Agencia_EFE Europa_Press Télam RTVE Cadena_SER=SER Expansión? Cinco_Días? ABC Infobae Heraldo_de_Aragón La_Silla_Vacía=Silla_Vacía La_Voz_de_Galicia
Reforma? Semana? La_República? Olé? Marca? TNT_Sports La_Jornada? Telecinco Univision
AFP Reuters Associated_Press=AP Bloomberg The_New_York_Times=New_York_Times
The_Washington_Post=Washington_Post The_Guardian=Guardian BBC CNN Le_Monde Der_Spiegel Nature?
Science?
`
const pollsters = `
CIS Metroscopia Sigma_Dos Ipsos Gallup YouGov
`

export const getOutlets = once(() =>
  createOutletLexicon(
    { news, pollster: pollsters },
    (spelling) => findTokens(spelling, 0, spelling.length).map(({ folded }) => folded),
    true,
  ),
)

/** Whether words in small letters are the whole name of a news publisher: "el universal". */
export function isNews(words: readonly string[]): boolean {
  const joined = words.join(' ')
  const folded = findTokens(joined, 0, joined.length).map((word) => word.folded)
  const known = getOutlets().get(folded[0] ?? '') ?? []
  return known.some(
    ({ kind, words: name }) => kind === 'news' && name.join(' ') === folded.join(' '),
  )
}
