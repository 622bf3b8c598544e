import type { SortWords } from '../../linking/sort-words.ts'

export const sorts: SortWords = {
  politician: {
    heads:
      'presidente presidenta vicepresidente vicepresidenta ministro ministra senador senadora ' +
      'diputado diputada alcalde alcaldesa gobernador gobernadora canciller embajador ' +
      'embajadora secretario secretaria dirigente líder rey reina príncipe emir portavoz',
    signs:
      'presidente ministro gobierno parlamento diputados elecciones partido senado congreso ' +
      'ministerio ley',
  },
  artist: { heads: 'cantante actor actriz músico cineasta novelista escritor escritora' },
  athlete: { heads: 'futbolista jugador jugadora entrenador entrenadora delantero defensa' },
  law: { trades: 'juez jueza abogado abogada fiscal magistrado magistrada notario notaria' },
  scholar: {
    trades:
      'médico médica cirujano cirujana investigador investigadora historiador historiadora economista',
  },
  worker: {
    heads:
      'panadero panadera agricultor agricultora maestro maestra enfermero enfermera ' +
      'estudiante camarero camarera cocinero cocinera peluquero peluquera fontanero ' +
      'electricista albañil cartero jubilado jubilada',
  },
  driver: { heads: 'piloto conductor conductora chófer motorista' },
  kin: {
    heads:
      'hermana hermano madre padre tía tío hija hijo primo prima vecino vecina amigo amiga ' +
      'esposa marido abuela abuelo',
  },
}
