/** What Spanish and Portuguese share where one is read for the other. */

const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|otoño|outono|primavera|verano|verão|invierno|inverno)'

/** "que me llame cuando me jubile": then is no time to write. */
export const NOT_NOW = `(?! [^,;.]{0,24}?(?:si |se (?:for|tiver|quiser pagar|houver)|(?:cuando|quando) (?!quier|quis|gust|pued|pud|le |lhe |les |te |se |ele|ela|der|más |mejor |for melhor|tenga un (?:rato|hueco|momento)|tiver (?:um )?tempo)|(?:en|em) (?:${MONTH}|unos|unas|dos|duas|tres|três|un mes|otro|outro)|dentro de|daqui|a partir d[eoa](?! (?:amanh|ma[nñ]ana|segunda|ter[cç]a|quarta|quinta|sexta|las? \\d|\\d))|despu[eé]s de(?! (?:comer|cenar|las))|depois d[oae]s? (?!almo[cç]o|\\d)|m[aá]s adelante|mais (?:pra|para|tarde)|a la vuelta|(?:el|la) (?:mes|año|trimestre|otra) |n[oa] (?:pr[oó]xim|ano|m[eê]s|fim|in[ií]cio)))`

/** Words told beside a yes, none of which names a time ahead or denies. */
export const TOLD =
  '(?:(?!(?<!\\p{L})(?:cuando|quando|despu[eé]s|depois|dentro|daqui|pr[oó]xim|que viene|que vem|m[aá]s adelante|mais (?:tarde|pra)|hasta|até|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|octubre|nov|dic)|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|no |não |nunca |solo si|só se))[^.;!?])'
