/** Places in Spanish: our own lists. An underscore stands for a space inside one name. */

export const countries = `
españa portugal francia alemania italia bélgica suiza austria grecia irlanda suecia noruega finlandia dinamarca polonia hungría rumanía ucrania rusia turquía reino_unido países_bajos
marruecos argelia túnez libia egipto israel palestina líbano siria jordania irak irán arabia_saudí yemen afganistán pakistán india china japón corea_del_sur corea_del_norte
estados_unidos ee_uu canadá méxico cuba guatemala honduras el_salvador nicaragua costa_rica panamá colombia venezuela ecuador perú bolivia chile argentina uruguay paraguay brasil haití
república_dominicana sáhara_occidental sudáfrica nigeria senegal malí etiopía sudán australia nueva_zelanda
  eeuu eslovaquia eslovenia serbia croacia bulgaria islandia letonia lituania estonia bielorrusia georgia armenia azerbaiyán kenia ghana camerún congo ruanda uganda tanzania angola mozambique zimbabue costa_de_marfil burkina_faso níger chad somalia mauritania guinea_ecuatorial vietnam tailandia indonesia filipinas malasia singapur corea taiwán catar emiratos_árabes_unidos kuwait omán jamaica puerto_rico surinam guyana belice
`
export const cities = `
madrid barcelona valencia sevilla zaragoza málaga bilbao lugo vigo granada córdoba murcia alicante salamanca toledo santander pamplona oviedo gijón ciudad_de_méxico guadalajara monterrey
bogotá medellín cali lima cusco quito guayaquil caracas la_paz buenos_aires rosario montevideo asunción valparaíso la_habana parís londres berlín roma lisboa bruselas ginebra moscú kiev
ceuta melilla getxo donostia san_sebastián vitoria logroño valladolid palencia teruel lleida lérida tarragona girona gerona castellón elche cartagena almería jaén huelva cádiz jerez
  badajoz cáceres ciudad_real albacete guadalajara alcalá_de_henares getafe móstoles leganés ourense orense pontevedra a_coruña la_coruña ferrol santiago_de_compostela las_palmas tenerife
  puebla tijuana querétaro cancún acapulco oaxaca chihuahua culiacán veracruz morelia toluca ciudad_juárez hermosillo torreón mazatlán xalapa
  barranquilla cartagena_de_indias bucaramanga cúcuta manizales ibagué santa_marta villavicencio maracaibo ciudad_guayana arequipa chiclayo piura callao iquitos
  el_alto santa_cruz_de_la_sierra cochabamba potosí tarija santiago_de_chile antofagasta temuco viña_del_mar rancagua mar_del_plata la_plata tucumán neuquén bariloche
  san_salvador tegucigalpa san_pedro_sula managua san_josé ciudad_de_guatemala ciudad_de_panamá santo_domingo san_juan ciudad_del_este são_paulo sao_paulo río_de_janeiro brasilia
  nueva_york washington miami gaza jerusalén beirut damasco bagdad teherán el_cairo pekín tokio
`
export const regions = `
europa áfrica asia américa_latina latinoamérica oriente_próximo oriente_medio andalucía cataluña galicia país_vasco castilla_y_león extremadura aragón asturias navarra cantabria canarias baleares galápagos patagonia amazonia amazonía antártida caribe centroamérica sudamérica suramérica norteamérica cono_sur báltico mediterráneo sáhara titicaca
  vizcaya guipúzcoa álava jalisco sinaloa michoacán chiapas tabasco yucatán quintana_roo nuevo_león tamaulipas antioquia tolima santander chocó atlántico
  misiones chaco entre_ríos santa_fe araucanía
  comunidad_de_madrid comunitat_valenciana comunidad_valenciana castilla_la_mancha región_de_murcia la_rioja la_pampa santiago_del_estero río_negro tierra_del_fuego chubut catamarca jujuy formosa corrientes nariño cundinamarca boyacá caquetá putumayo arauca casanare cauca valle_del_cauca huila cesar bolívar córdoba magdalena
  coahuila durango zacatecas nayarit guanajuato hidalgo morelos tlaxcala campeche sonora baja_california guerrero zulia aragua carabobo táchira bío_bío maule ñuble cisjordania crimea kurdistán menorca mallorca ibiza
`
/** Words that open the name of a place. */
export const placeHeads =
  'ciudad pueblo barrio provincia región isla islas lago mar océano golfo bahía monte sierra valle río desierto calle avenida plaza puente puerto aeropuerto estación palacio vereda corregimiento municipio localidad comuna colonia sector finca hacienda caserío aldea parroquia cantón distrito comunidad hotel penal laguna cerro arroyo cabo cuenca ruta carretera autopista urbanización playa volcán parque'
