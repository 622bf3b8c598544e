/** Words before or beside the name of a person: titles, roles, professions. */

export const titles = `
sr sra srta don doña señor señora dr dra doctor doctora profesor profesora padre papa cardenal obispo rey reina príncipe princesa presidente presidenta vicepresidente vicepresidenta ministro ministra
senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora canciller embajador embajadora secretario secretaria director directora jefe jefa dirigente portavoz consejero consejera
conselleiro comisario fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán sargento investigador investigadora historiador historiadora economista médico médica
escritor escritora periodista actor actriz cantante futbolista entrenador entrenadora activista candidato candidata empresario empresaria ingeniero ingeniera exministro expresidente
  monseñor mons ña doña exalcalde exalcaldesa concejal concejala legislador legisladora intendente intendenta edil ministra exministra exdiputado exdiputada vocero vocera gerente técnico técnica árbitro delantero defensor defensora comandante mayor teniente almirante párroco arzobispo rabino imán rector rectora catedrático catedrática científico científica biólogo bióloga geólogo sociólogo socióloga politólogo politóloga novelista poeta pintor pintora director fotógrafo fotógrafa cineasta músico productor productora comisionado comisionada
`
export const speechVerbs =
  'dijo dice declaró anunció informó afirmó aseguró explicó señaló indicó añadió agregó confirmó denunció advirtió sostuvo relató comentó negó admitió reconoció respondió replicó dicho declarado anunciado quejó lamentó insistió bromea bromeó resumió recalcó subrayó destacó cuenta contó protestó ironizó reclamó exigió pidió detalló precisó matizó zanjó defendió alegó gritó recordó criticó celebró replica asegura afirma explica señala indica añade sostiene advierte admite reconoce responde insiste resume recuerda opina despachó'
export const timeWords =
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana anoche tarde noche semana mes año primavera verano otoño invierno'
