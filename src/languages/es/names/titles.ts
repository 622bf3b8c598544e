/** Words before or beside the name of a person: titles, roles, professions. */

export const titles = `
sr sra srta don doña señor señora dr dra doctor doctora profesor profesora padre papa cardenal obispo rey reina príncipe princesa presidente presidenta vicepresidente vicepresidenta ministro ministra
senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora canciller embajador embajadora secretario secretaria director directora jefe jefa dirigente portavoz consejero consejera
conselleiro comisario fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán sargento investigador investigadora historiador historiadora economista médico médica
escritor escritora periodista actor actriz cantante futbolista entrenador entrenadora activista candidato candidata empresario empresaria ingeniero ingeniera exministro expresidente
`
export const speechVerbs =
  'dijo dice declaró anunció informó afirmó aseguró explicó señaló indicó añadió agregó confirmó denunció advirtió sostuvo relató comentó negó admitió reconoció respondió replicó dicho declarado anunciado'
export const timeWords =
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana anoche tarde noche semana mes año primavera verano otoño invierno'
