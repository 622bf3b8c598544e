/** Places in Spanish: our own lists. An underscore stands for a space inside one name. */

export const countries = `
españa portugal francia alemania italia bélgica suiza austria grecia irlanda suecia noruega finlandia dinamarca polonia hungría rumanía ucrania rusia turquía reino_unido países_bajos
marruecos argelia túnez libia egipto israel palestina líbano siria jordania irak irán arabia_saudí yemen afganistán pakistán india china japón corea_del_sur corea_del_norte
estados_unidos ee_uu canadá méxico cuba guatemala honduras el_salvador nicaragua costa_rica panamá colombia venezuela ecuador perú bolivia chile argentina uruguay paraguay brasil haití
república_dominicana sáhara_occidental sudáfrica nigeria senegal malí etiopía sudán australia nueva_zelanda
`
export const cities = `
madrid barcelona valencia sevilla zaragoza málaga bilbao lugo vigo granada córdoba murcia alicante salamanca toledo santander pamplona oviedo gijón ciudad_de_méxico guadalajara monterrey
bogotá medellín cali lima cusco quito guayaquil caracas la_paz buenos_aires rosario montevideo asunción valparaíso la_habana parís londres berlín roma lisboa bruselas ginebra moscú kiev
nueva_york washington miami gaza jerusalén beirut damasco bagdad teherán el_cairo pekín tokio
`
export const regions = `
europa áfrica asia américa_latina latinoamérica oriente_próximo oriente_medio andalucía cataluña galicia país_vasco castilla_y_león extremadura aragón asturias navarra cantabria canarias baleares
`
/** Words that open the name of a place. */
export const placeHeads =
  'ciudad pueblo barrio provincia región isla islas lago mar océano golfo bahía monte sierra valle río desierto calle avenida plaza puente puerto aeropuerto estación palacio'
