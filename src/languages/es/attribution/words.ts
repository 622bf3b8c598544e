/** Words by which the reading of Spanish clauses goes: in small letters, accents kept. */
import type { ColonWords } from '../../sentences/colon-report.ts'
import { wordSet } from '../../word-sets.ts'

export const pronouns = wordSet('él ella ellos ellas')
/** They lean on the verb and stand between it and its subject. */
export const leaning = wordSet('se le les lo la los las me nos también ya así además')
export const determiners = wordSet(
  'uno el la los las un una unos unas su sus este esta estos estas ese esa esos esas ambos ambas dos tres varios varias algunos algunas',
)
/** Words at which a noun phrase ends, going right. */
export const afterNoun =
  wordSet(`a al en con por para que quien quienes cuando donde si pero porque sobre ante tras desde hasta durante mediante según como entre contra sin
  lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche este esta es son fue era está ha han había`)
/** Words at which a subject cannot reach further left. */
export const beforeSubject = wordSet(
  'que cuando donde si pero porque según como mientras aunque pues y',
)
export const timeWords = wordSet(
  'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche este esta tarde noche',
)
/** "dijo la semana pasada", "el 3 de mayo": nobody */
export const timeNouns = wordSet(
  'semana mes año día jornada pasado pasada madrugada víspera próximo próxima',
)
/** Of a row of publishers: "de El País, Le Monde y The Guardian". */
export const rowWords = { and: wordSet('y e'), small: wordSet('el la los las de del') }
export const negations = wordSet('no nunca jamás tampoco')

export const personNouns =
  wordSet(`ministro ministra presidente presidenta vicepresidente vicepresidenta primer diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora consejero consejera conselleiro
  director directora portavoz vocero vocera responsable jefe jefa secretario secretaria abogado abogada fiscal juez jueza magistrado magistrada defensor defensora investigador investigadora
  profesor profesora experto experta economista historiador historiadora médico médica doctor doctora perito perita testigo víctima madre padre hermano hermana vecino vecina activista candidato candidata dirigente
  empresario empresaria entrenador entrenadora jugador jugadora escritor escritora periodista rey reina papa general coronel capitán comisario hombre mujer joven agricultor maestra maestro
  técnico técnica delantero delantera portero portera edil concejal concejala exalcalde exalcaldesa exministro exministra expresidente expresidenta bombero bombera cantante actor actriz músico
  hijo hija esposo esposa marido viuda viudo estudiante comandante obispo sacerdote negociador negociadora representante delegado delegada ingeniero ingeniera consejero conductor conductora
  acusado acusada detenido detenida imputado imputada procesado procesada letrado letrada canciller pasajero pasajera paleontólogo paleontóloga biólogo bióloga rector rectora chofer chófer
  seleccionador seleccionadora directivo directiva superviviente sobreviviente
  mandatario mandataria exmandatario exmandataria funcionario funcionaria exfuncionario exfuncionaria premier opositor opositora embajador embajadora líder árbitro mediador mediadora
  nieto nieta abuelo abuela tío tía sobrino sobrina primo prima mamá enfermero enfermera gerente asesor asesora novelista poeta titiritero titiritera cura gestor gestora notario notaria arquitecto arquitecta
  campeón campeona pintor pintora escultor escultora futbolista torero biógrafo biógrafa
  tendero tendera dueño dueña propietario propietaria guía colega compañero compañera`)
/** Of the nouns for one person those that stand for whoever was just named, whatever his office. */
export const titlesOfAnybody =
  wordSet(`superviviente sobreviviente responsable investigador investigadora experto experta activista candidato candidata dirigente empresario empresaria jugador jugadora escritor escritora hombre mujer joven
  edil delantero futbolista actor actriz artista líder político política`)
export const groupNouns =
  wordSet(`acusados detenidos pasajeros olivareros pescadores ganaderos jugadores docentes supervivientes ministros diputados senadores abogados investigadores expertos vecinos testigos víctimas familiares trabajadores sindicatos activistas médicos fuentes fuente autoridades
  partes bomberos policías autores científicos estudiantes empresarios medios
  organizaciones asociaciones ecologistas manifestantes analistas agricultores padres comerciantes maestros profesores alumnos pacientes empleados usuarios hosteleros ganaderos transportistas gremios`)
export const bodyNouns =
  wordSet(`gobierno ministerio partido sindicato comisión comité consejo tribunal corte fiscalía congreso senado agencia asociación organización empresa compañía grupo dirección policía guardia
  ejército ayuntamiento alcaldía banco unión oposición justicia instituto universidad federación ong consejería consellería junta xunta generalitat ejecutivo defensa acusación hospital
  movimiento bloque plataforma juzgado audiencia cámara departamento presidencia cancillería municipio servicio defensoría coalición
  familia club entidad aerolínea aseguradora delegación embajada academia instituciones sindicatos partidos bancos empresas`)
export const outletNouns = wordSet(
  'diario periódico semanario revista cadena canal emisora web agencia',
)
export const documentNouns = wordSet(
  'informe estudio encuesta sondeo comunicado texto documento carta nota libro proyecto ley decreto sentencia peritaje auto demanda acuerdo datos cifras estadísticas estimaciones investigación',
)

/** Of a role with a name behind it, and of what tells more of the one so named. */
export const roleWords = { personNouns, determiners, tellsMore: wordSet('de que quien y') }

/** Of these a person, several or a body: no text, which one may announce as well. */
export const isSomebody = (text: string): boolean =>
  [personNouns, groupNouns, bodyNouns].some((nouns) => nouns.has(text))

export const canSpeak = (text: string): boolean =>
  [personNouns, groupNouns, bodyNouns, outletNouns, documentNouns].some((nouns) => nouns.has(text))

/** Words before a colon and a quotation: see `ColonWords`. */
export const colonWords: ColonWords = {
  canSpeak,
  determiners,
  subjects: wordSet('él ella ellos ellas'),
  links: wordSet('de del a al'),
  ofOthers: wordSet(
    'carta mensaje nota cartel carteles pancarta pancartas inscripción lema lemas correo volante título canción letrero leyó lee oyó escuchó recibió recibe encontró citó cita',
  ),
}

const turns = [
  'en cambio',
  'por su parte',
  'por su lado',
  'a su vez',
  'sin embargo',
  'en tanto',
  'por otro lado',
  'mientras tanto',
  'además',
].map((phrase) => phrase.split(' '))

/** Behind words that only tell who is turned to, and their commas: "opina, en cambio, | Ana Blanco". */
export function pastTurn(items: readonly { text: string }[], at: number): number {
  const from = items[at]?.text === ',' ? at + 1 : at
  const turn = turns.find((words) => words.every((word, i) => items[from + i]?.text === word))
  if (!turn) return at
  const end = from + turn.length
  return from > at && items[end]?.text === ',' ? end + 1 : from > at ? at : end
}
