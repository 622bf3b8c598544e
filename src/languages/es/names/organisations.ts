/** Bodies in Spanish: our own lists. An underscore stands for a space inside one name. */

export const organisationNames = `
naciones_unidas onu unión_europea ue otan unesco unicef oms fmi banco_mundial oea mercosur comisión_europea parlamento_europeo banco_central_europeo tribunal_supremo tribunal_constitucional tribunal_supremo_electoral tribunal_superior_electoral consejo_nacional_electoral
psoe ugt ccoo comisiones_obreras pp vox sumar podemos junts erc pnv guardia_civil policía_nacional amnistía_internacional human_rights_watch cruz_roja greenpeace heraldo_de_aragón diario_de_navarra la_silla_vacía la_república new_york_times washington_post efe reuters el_país
asuntos_exteriores exteriores estado_mayor moncloa zarzuela casa_blanca kremlin pentágono elíseo
google apple microsoft amazon meta telefónica iberdrola repsol bbva fifa uefa fuerza_armada fuerzas_armadas onda_cero
  congreso senado contraloría registraduría fiscalía procuraduría personería carabineros concejo concello generalitat parlament xunta departamento_de_estado banco_central defensor_del_pueblo seguridad_social
  morena pri prd pan mnr bng ciu ec bildu clarín el_universal el_confidencial la_nación abc la_vanguardia el_mundo el_comercio el_tiempo el_espectador granma olé la_razón infobae
  ccoo ffaa renfe adif
`
/** Words that open the name of a body. */
export const organisationHeads =
  'hospital ministerio cámara comisión comité consejo tribunal corte partido asamblea agencia autoridad federación confederación asociación unión liga sindicato grupo universidad instituto banco empresa compañía fundación organización oficina observatorio centro ayuntamiento embajada fiscalía frente movimiento parlamento congreso ejército policía consejería consellería junta academia audiencia museo coordinación defensoría guardia radio prefectura contraloría intendencia gobernación cancillería alcaldía cooperativa teatro clínica instituto liceo colegio escuela laboratorio editorial orquesta coordinadora plataforma superintendencia secretaría servicio dirección juzgado concejo confederación bolsa defensoría procuraduría registraduría personería municipalidad sociedad diputación cabildo administración subsecretaría mutua caja club deportivo atlético colectivo observatorio cuerpo brigada unidad archivo biblioteca instituto senado diócesis arquidiócesis bufete consultora patronal gremial cooperativa petrolera metro'
/** Adjectives that go on a body's name in small letters. */
export const bodyAdjectives =
  'nacional europeo europea internacional mundial general superior central federal regional supremo constitucional público pública socialista popular provincial civil marítimo eléctrico judicial electoral municipal oral hidrográfica hidrográfico sanitario sanitaria estatal distrital departamental científico científica técnico técnica militar naval agrario agraria ciudadano ciudadana penal administrativo administrativa comercial interamericana interamericano latinoamericana episcopal universitario universitaria autónoma popular'
export const outletHeads = 'diario periódico semanario revista cadena canal emisora web'
