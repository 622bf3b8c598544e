/** Words around the publishers that Spanish texts name, folded. */
import { wordSet } from '../../word-sets.ts'

/** Nouns behind which a capital is a publisher's name. */
export const outletNouns = wordSet('diario periodico semanario revista portal agencia emisora')
export const determiners = wordSet('un una el la su sus este esta ese esa')
/** They join a piece to its publisher. */
export const links = wordSet(
  'por en de del a al con para el la diario periodico semanario portal cadena agencia revista',
)
/** Words between two publishers of one piece. */
export const joins = wordSet(
  'y e con para de del el la los las diario periodico agencia revista cadena',
)
export const tells = wordSet(
  'publico publica revelo revela informo informa adelanto adelanta titulo conto cuenta reporto reporta aseguro asegura senalo senala detallo detalla',
)
export const auxiliaries = wordSet('ha han habia habian')
export const told = wordSet('publicado revelado informado adelantado contado titulado')
/** Behind one of these "a El País" names to whom somebody spoke. */
export const spokenTo = wordSet(
  'dijo dijeron declaro declararon aseguro asegura aseguran aseguraron explico explica explican explicaron conto confirmo confirma confirman confirmaron comento senalo dicho declarado explicado asegurado confirmado',
)
