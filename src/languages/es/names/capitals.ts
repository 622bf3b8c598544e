/** Words around capitals that tell what they name: our own lists. */
import type { CapitalRules } from '../../names/capital-rules.ts'
import { foldedSet } from '../../word-sets.ts'

/** Built at first use. */
export const makeCapitals = (): CapitalRules => ({
  articles: foldedSet('el la los las'),
  within: foldedSet('en desde hacia hasta entre'),
  ofPlaces:
    foldedSet(`alcalde alcaldesa exalcalde exalcaldesa edil párroco obispo arzobispo gobernador gobernadora intendente intendenta vecino vecina vecinos vecinas habitantes pobladores
    natural oriundo oriunda originario originaria nativo nativa afueras cárcel penal presa embalse represa playa cerro norte sur este oeste centro ayuntamiento comuneros límites cercanías
    altura salida entrada término`),
  ofBodies:
    foldedSet(`portavoz vocero vocera informe reporte estudio análisis encuesta sondeo comunicado auditoría peritaje director directora gerente presidente presidenta jefe jefa
    empleados trabajadores accionistas acciones sede analista analistas economista estratega socio socia afiliados militantes dirigentes directivos periodistas redacción`),
  laws: foldedSet('ley código estatuto'),
  online: new Set(['en']),
  according: new Set(['segun', 'acuerdo con']),
  firmEndings: foldedSet(
    'sl sa sas slu films research capital group grupo hermanos tv radio consultores asociados producciones seguros',
  ),
  notAlone: foldedSet('república nación estado reino corona patria derechos'),
  infinitiveEnding: /(?:ar|er|ir)$/,
  bridges: new Set(),
  joinedArticles: foldedSet('al el'),
  bodyBeginning: /(?:cion|sion|dad|ismo)$/,
  smallComplements: foldedSet(
    'instrucción apelación apelaciones garantía garantías primera instancia',
  ),
})
