/** What Romance speakers say of a name that they do not know. Sources over lower-case text. */

export const NOT =
  "(?:no|não|nao|non|ne|n'|jamais|jamás|nunca|mai|pas|nem|ni|né)(?: (?:la|lo|le|l'|les|a|o|me|mi|ho|l'ho|ha|he|ai|l'ai|ti|jamais|mai|nunca|proprio|absolument|vraiment|há|absolutamente|sinceramente|pois))*"
/** To know somebody, who they are, or to have met them; not how well. */
export const KNOWN =
  "(?:(?:[\\p{L}']+ )?(?:l'honneur|le plaisir|el gusto|el placer|el honor|il piacere|l'onore|o prazer|a honra) (?:de|di) (?:conn|con[oe]|conhec)\\p{L}+|con[oe][sz]c\\p{L}+|connais(?: (?:pas|aucune?|personne|point))?|connaît pas|conosciut[oa]|conocid[oa]|conhecid[oa]|connue?|conoc[ií]|conheci|conhe[cç]o|(?:sé|se|sei|so|sais)(?: (?:pas|absolument pas|vraiment pas))? (?:qui[eé]n|quem|chi|qui)(?: (?:es|est|è|é|sea|sia|seja|soit))?|(?:suena|dice|dit|diz)(?: (?:de )?(?:nada|niente|nulla|rien))?(?: el nombre de| o nome| il nome di| le nom de)?)(?! (?:bien|bem|bene|molto|muito|mucho|muy|tanto|trop|personalmente|personnellement|pessoalmente|de cerca|en persona|di persona))"
/** What may stand between that and the name. */
export const LINKING =
  "(?:a|à|al|alla|la|le|una?|um|uma|une|el|o|il|de|di|del|da|du|con|com|que|che|é|qui|se|si|s'|io|yo|eu|je|moi|per|ningun[ao]?|ningún|nenhuma?|nessun[oa]?|aucune?|ninguém|nadie|personne|cierta|tal|certa|certaine|esta|esa|essa|questa|quella|cette|señora|senhora|signora|madame|mme|sra|sr|persona|pessoa|mujer|donna|mulher|femme|dame|llamad[oa]|chiamat[oa]|chamad[oa]|nommée?|appelée?|appelle|llam[ea]|chiam[ai]|cham[ea]|nombre|nome|nom|nada|du tout|affatto|mí|me|mi|m'|pas|lo|l')"
/** Nobody of that name is in their books, or among their people. */
export const NOT_FOUND =
  "(?:(?:no|não|non|ne) (?:[\\p{L}']+ ){0,1}(?:encuentr|encontr|trov|trouv|hall|figur|const|apare[czç]|risult|localiz)\\p{L}*(?! (?:tiempo|tempo|temps|modo|moyen))[^,;.]{0,60}(?:,? (?:de nome|di nome|du nom de|llamad[oa]|chamad[oa]|chiamat[oa]|nommée?|a nombre de|em nome de|a nome))?[^,;.]{0,20}|(?:no tengo|não tenho|non ho|je n'ai)(?: \\p{L}+)? (?:ningun[ao]?|ningún|nenhuma?|nessun[oa]?|aucune?) [^,;.]{0,40}(?:llam|cham|chiam|nomm|appel|nombre|nome|nom)[^,;.]{0,12})$"
/** "Si je savais qui est", "¿y quién es". */
export const WHO_ASKS =
  "(?:(?:^|[,;] ?|¿)(?:y |e |et |ma |mais |mas |pero |mi |scusate,? )?|(?:si|se) (?:[\\p{L}']+ ){0,3}(?:savais|supiera|sapessi|soubesse) )(?:qui[eé]n|qui|chi|quem)(?: (?:diable|demonios|diavolo|diabo|mai|donc))? (?:est|es|è|é|sea|sia|seja|fuera|fosse|será|sarà|serait)"
