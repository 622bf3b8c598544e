/**
 * Publishers as Spanish news names them. The first name is the one commonly written in English; "?"
 * marks everyday words.
 */
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { createOutletLexicon } from '../../outlet-lexicon.ts'

const news = `
El País
El Mundo? = Mundo?
La Vanguardia
El Periódico?
El Confidencial
eldiario.es
La Razón?
El Universal?
Clarín
La Nación?
Página/12 = Página 12
El Mercurio?
La Tercera?
El Tiempo?
El Espectador?
El Comercio?
EFE = Agencia EFE
Europa Press
Télam
RTVE
Cadena SER
Telecinco
Univision
AFP
Reuters
Associated Press = AP
Bloomberg
The New York Times = New York Times
The Washington Post = Washington Post
The Guardian = Guardian
BBC
CNN
Le Monde
Der Spiegel
Nature?
Science?
`
const pollsters = `
CIS
Metroscopia
Sigma Dos
Ipsos
Gallup
YouGov
`

export const getOutlets = once(() =>
  createOutletLexicon(
    { news, pollster: pollsters },
    (spelling) => findTokens(spelling, 0, spelling.length).map(({ folded }) => folded),
    true,
  ),
)
