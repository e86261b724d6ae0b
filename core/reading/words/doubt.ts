/** The words around a promise that say who is who, who is beside the point, and when not to be sure. */
import { terms } from '../lexicon.ts'
import { RETRACTIONS, SOME_DAY } from './hesitation.ts'

/** The one who is promised, in second person; never the target. */
export const YOU =
  /^(?:you|u|yourself|yourselves|y'all|the (?:two|three|both) of you|both of you|dir|dich|euch|ihnen|sie|te|vous|vos|ti|vi|je|jou|jullie|você|vocês|each other|one another)(?![\p{L}\p{N}])/iu

/** Who asks to be introduced themselves: no promise to anybody. */
export const ME =
  /^(?:me|us|myself|ourselves)(?![\p{L}\p{N}]| (?:mate|pal|mam|mum|dad|auld|cousin|brother|sister|neighbou?r)(?!\p{L}))/iu

/** What makes a promise none, or not yet one, before or within its phrase. */
export const DOUBTS = terms([
  SOME_DAY,
  "(?<!you )(?:can['’]?t|cannot)(?! (?:wait|believe))|can not|won['’]t|will not|don['’]t(?! (?:worry|mind|know (?:why|how|what took))(?!\\p{L}))|do not|didn['’]t|couldn['’]t|shouldn['’]t|wouldn['’]t|(?:would|could|should|did) not",
  "was going to|were going to|had hoped to|used to|not able|unable|not going to(?! (?:explain|say))|not ready|not sure|not yet|never(?! (?:thought|met|answers))|(?<!time (?:that )?)(?:i|we)(?:['’]ve| have| had)? introduced|thank(?:s| you)(?: so much| again| a lot)? for|rather not|hesitant|hold off|no longer|i(?: am|.m) looking for|before i(?! forget)",
  'would you like|do you want|want me to|should i|shall i|may i(?! (?:please )?(?:introduce|present))|could i|can i|i could|i might|i may|maybe|perhaps|might|whether|wondering',
  "(?<!as |even |what )if(?! (?:i may|i might|any(?:one|body))(?![\\p{L}]))|unless|already (?:introduced|connected|put|brought|made)|need to (?:ask|check)(?! (?:him|her|them)\\b)|let me (?:ask|check|see)|i['’]ll (?:check|see) (?:if|whether)",
  'nicht|kann ich|soll ich|darf ich(?! (?:dir|euch|ihnen|vorstellen))|vielleicht|danke für|falls|ob (?:du|sie|ich|er)|wenn (?:du|sie|ihr|es|das)|möchtest du|möchten sie|willst du|wollen sie|kein\\p{L}{0,2}|eventuell',
  "peut-être|(?:ne|n['’]) ?(?:\\p{L}+ ){0,3}pas|merci pour|si (?:tu|vous|ça|cela|jamais)|veux-tu|voulez-vous|est-ce que|faut-il",
  'tal vez|quizás?|a lo mejor|gracias por|si (?:quieres|quiere|te|le|os|les)|no (?:(?:te|os|le|les|se) (?:l[oa]s? )?(?=voy|vamos|present|pong|pued|quier)|(?=puedo|podré|voy|quiero|debo|sé))\\p{L}+|quieres que|podría',
  'talvez|não (?:(?:te|lhe|vos|o|a) )?(?:posso|vou|quero|sei|consigo|apresento)|obrigad[oa] pel[oa]|se (?:você|quiser|quiseres|te|lhe|for|achar)|quer que|queres que',
  'forse|non (?:(?:te|ti|le|vi) (?:l[oa] )?)?(?:posso|voglio|so|potrò|riesco|presento|presenterò)|grazie per|se (?:vuoi|vuole|volete|ti|le|vi)|vuoi che|potrei',
  'misschien|niet|geen|bedankt voor|als (?:je|jij|u|jullie|het)|zal ik|(?<!ik )wil je|indien',
  'kanske|inte|ikke|måske|kanskje|tack för|tak for|takk for|om du|om ni|hvis (?:du|dere|i)|ska jag|skal jeg|vill du|vil du',
  'może|nie|jeśli|jeżeli|gdyby|czy|dzięki za|ehkä|jos|en (?:voi|tiedä|halua)|kiitos|pokud|jestli|kdyby|asi|nemohu|nemůžu|možná|děkuji za',
  'не|если|может быть|возможно|хочешь|хотите|спасибо(?: за|,? что)|якщо|можливо|хочеш|хочете|дякую(?: за|,? що)|için teşekkür\\p{L}*|belki|istersen|isterseniz|eğer|değil',
])

/** Another tells of who was named before, or greets: "my sister will tell you what he's like", "Noreen says hi". */
export const VOUCHES =
  /(?<!\p{L})(?:(?:(?:will|can|could|would) |['’]ll )(?:\p{Ll}{2,10}ly |also )?(?:tell you (?:(?:what|how|all about|more about|about) )+(?:he|she|they|him|her|them)|vouch for (?:him|her|them)|speak for (?:him|her|them))|vouches for (?:him|her|them)|swears by (?:him|her|them)|thinks (?:highly|the world) of (?:him|her|them)|says (?:hi|hello)|sends (?:you )?(?:her|his|their) (?:love|regards|best)|bürgt für (?:ihn|sie)|lässt (?:dich )?grüßen|te (?:salue|manda saludos)|passe le bonjour|ti saluta|doet (?:je )?de groeten)(?!\p{L})/iu

/** The same where words are not parted. */
export const DOUBTS_EAST =
  /できませ|できない|しょうか|かもしれ|よろしければ|もし|ありがとう|不能|无法|無法|没法|要不要|[请請](?!允许|允許|让我|讓我)|让他|让她|줄 ?(?:거|것|게요\?)|주실|くれ|もら|如果|也许|可能|谢谢你|吗|嗎|못|없|까요|괜찮으|혹시|감사합니다만/u

/** What sets an earlier word right, or leaves a choice: the reader cannot know which is meant. */
export const CORRECTIONS = terms([
  RETRACTIONS,
  '(?<=(?:^|[.!?…\\n(–—-])\\s{0,2})actually|actually,|actually no|or actually|, actually|scratch that|correction|on second thou?ghts?|wait,|no wait|or (?:maybe|perhaps|rather|better)|(?<!you(?:.ll| will) )either(?! (?:of you|end|side|way))|instead(?! of)|rather than (?:him|her|them|\\S{1,64}@\\S{1,64})|unless|alternatively|not (?:him|her|them)',
  'besser gesagt|korrektur|stattdessen|oder (?:besser|vielleicht|doch)|entweder|ou plutôt|plutôt que|soit|o mejor|mejor dicho|en (?:vez|lugar) de|em vez de|ou melhor|o meglio|anzi|invece|of (?:beter|liever)|in plaats van|eller hellre|eller hellere|albo raczej|zamiast|вернее|точнее|или лучше|вместо',
])

/** How a target without a name is called: "our head of sales". */
export const DESCRIPTION =
  /^(?:(?:to|with|an|a|à|avec|con|com|mit|met|aan|zu|au|al) )?((?:our|my|the|a|an|some|someone|somebody|one of|another|two|three|people|unser\p{L}{0,2}|mein\p{L}{0,2}|jemand\p{L}{0,3}|eine[mnr]?|notre|nos|mon|ma|mes|un|une|quelqu['’]un|nuestr[oa]|mi|una|alguien|noss[oa]|meu|minha|um|uma|alguém|nostr[oa]|mio|mia|qualcuno|onze|ons|mijn|een|iemand|vår|min|en|la|le|el|il|gli|der|die|den|dem|respons[aá]\p{L}+|diretora?|gerente|någon|nogen|noen|vores)(?![\p{L}\p{N}])[^.,;:!?()<>\n]{0,80})/iu

/** Where a description ends and a clause begins. */
export const DESCRIPTION_END =
  /\s(?:who|whom|whose|which|that|because|since|as|so|and|but|by|via|this|next|tomorrow|soon|shortly|when|once|after|he|she|they|der|die|das|weil|vor(?:stellen)?|bekannt|qui|parce|que|porque|che|perché|die|omdat|voor(?:stellen)?)(?![\p{L}\p{N}])/iu

const ASSISTANT =
  '(?:executive |personal )?(?:assistants?|secretary|ea|pa|scheduler(?! (?:person|guy|man|woman|developer|maintainer|expert|people))|office manager|chief of staff|booking bot)|assistent\\p{L}{0,2}|assistenz|sekret[äa]r\\p{L}{0,3}|assistante?|secrétaire|asistente|secretari[oa]|assistente|segretari[oa]|asystent\\p{L}{0,3}|sekreterare|sihteeri\\p{L}{0,2}|asistent\\p{L}{0,2}|ассистент\\p{L}{0,3}|помощни\\p{L}{1,3}|asistan\\p{L}{0,3}'
const OUR =
  "my|his|her|their|our|whose|the|mein\\p{L}{0,2}|unser\\p{L}{0,2}|sein\\p{L}{0,2}|ihr\\p{L}{0,2}|mon|ma|son|sa|notre|l['’]|mi|su|nuestr[oa]|minha|meu|sua|seu|a minha|o meu|la mia|il mio|la sua|il suo|mijn|onze|zijn|haar|min|hans|hennes|hendes|moja|moj\\p{L}{1,2}|mój|minun|moje|můj|мо\\p{L}{1,2}|наш\\p{L}{0,2}"

/** Words that stand before somebody else's address: a scheduler's, a billing desk's, the sender's own. */
export const ASIDES_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:${OUR}) ?(?:[\\p{L}-]+ )?(?:${ASSISTANT})`,
    `(?:im|das|dem) (?:sekretariat|vorzimmer)|termine (?:macht|koordiniert|vergibt|vereinbart)|(?:the|his|her|le|la|il|el|het|o|a) (?:secretariat|secrétariat|segreteria|secretaría|secretariaat|secretariado|pa|front desk)`,
    "cc(?!['’]d)(?:['’]?ing)?|bcc(?:['’]?ing)?|copy(?:ing)?|invoices?|(?:the|your|a) bill|billing|(?:un)?subscribe|newsletter|rechnung\\p{L}{0,2}|facture|factura|fatura|fattura|factuur",
    'my (?:(?:new |personal |work |private |other |direct |own ){0,2}(?:e-?mail|address|mail)|(?:new|personal|work|private|other|direct|own) one)|(?:meine|ma|mon|mi|minha|il mio|mijn) (?:neue |nouvelle |nuev[oa] |nova |nuov[oa] |nieuwe |private )?(?:e-?mail|adresse|mail|dirección|correo|endereço|indirizzo|adres)(?:adresse|adres)?',
    'for (?:dates|times|scheduling|appointments|logistics|bookings|(?:his|her|their|the) (?:diary|calendar))|(?:für|wegen) (?:einen )?termine?|pour (?:les |un )?(?:dates|rendez-vous|horaires)|para (?:las |as |una |marcar )?(?:citas?|fechas|datas|agenda)|per (?:gli |le )?(?:appuntament[oi]|date)|voor (?:een )?(?:afspra[ak]+(?:en)?|data)',
    '(?:reach|contact|email|e-mail|write|mail|ping|call|find|catch|get|get hold of) (?:to )?me|(?:is|that.s|it.s) me (?:at|on|under)|mich (?:unter|über)|questions? to|reply to|(?:from|via)(?! [^.!?;\\n@]{0,40}\\s(?:and|&|und|et|y|e|en|og|och)\\s)|(?:forwarded|recommended|suggested|referred) by|thanks to|according to|laut|dank|gracias a|grâce à|grazie a|graças a',
  ].join('|')})(?![\\p{L}\\p{N}])[^.!?;\\n]{0,50}$`,
  'iu',
)

/** Words right after an address that say it is not the one. */
export const ASIDES_AFTER = new RegExp(
  `^[\\s)>\\],]{0,4}(?:any ?more|no longer|is (?:dead|old|gone|defunct|no longer|not)|bounces|(?:does not|doesn['’]t|won['’]t) work|gilt nicht mehr|nicht mehr|n['’]est plus|ne marche plus|ya no|já não|non è più|werkt niet meer|(?:(?:is|ist|est|es|é|è),? )?(?:${OUR}) ?(?:${ASSISTANT}))(?![\\p{L}\\p{N}])`,
  'iu',
)

/** "not bob@old.example", "Bob's old address". Close before the address. */
export const NOT_THIS =
  /(?<![\p{L}\p{N}])(?:not(?! (?:now|yet|today|only|just|because|before|until)(?!\p{L}))|(?:is|was)n['’]t(?! (?:on|in|copied|cc))|other than|no longer|instead of|rather than|never use|don['’]t use|formerly|except|ignore|avoid|stay away from|(?:do not|don['’]?t|never|stop) (?:write|mail|e-?mail|use|contact|bother|trust)(?:ing)?(?: to| with)?|(?:attention|et non|mais|n['’]est)[,:]? plus|nicht(?: mehr)?|früher\p{L}{0,2}|statt|pas|plutôt que|non|invece di|ya no|no (?:a|uses)|não|em vez de|niet|inte|ikke|nie|не)(?![\p{L}\p{N}])[^.!?;,\n]{0,25}$|(?<![\p{L}\p{N}])(?:old|previous|former|alte[nrs]?|ancien(?:ne)?|vecchi[oa]|antigu?[oa]|oude|gamla|gamle|stary|stara|старый|старая)(?:(?: \p{L}{1,20})?,? (?:e-?mails?|mails?|mail-?adress?e?n?|e-?mail-?adress?e?n?|address|adress?e?n?|one|account|correo|dirección|endereço|indirizzo|casella|compte|courriel|inbox)(?![\p{L}])[^.!?;\n]{0,25})?[\s:(<[]{0,3}$/iu

/** The owner of the address goes on to do something of their own: "Carol (carol@…) suggested that I introduce you". */
export const ACTS_AFTER =
  /^[\s)>\],]{0,4}(?:(?:who|and i|hat|hatte|a|ha|heeft|har|has|had|also|kindly|just) ){0,2}(?:suggest\w*|recommended|told|mentioned|asked|gave|said(?! i(?:.d|.ll| would| will) (?:do|make|introduce|intro|put|connect))|says|thinks|thought|pointed|sent|wrote|forwarded|referred|(?:will|can|could|would) (?:introduce|connect|make|intro|put|handle|schedule|set|find|coordinate)|met you|empfohlen|vorgeschlagen|erwähnt|erzählt|gemeint|meinte|sagte|sagt|recommandé|suggéré|m['’]a|dit|recomendó|sugirió|dijo|me (?:dijo|habló|contó|sugirió|recomendó|falou|disse|sugeriu|recomendou)|mi ha|consigliato|suggerito|detto|zei|stelde voor|vertelde|raadde)(?![\p{L}\p{N}])/iu

/** The same by a particle: …(carol@…)が, …(carol@…)이. */
export const ACTS_AFTER_EAST = /^[\s)>\]]{0,4}(?:さんが|様が|が|이 |가 |께서)/u

/** Whoever is asked, or to be asked, to do something: "Ask Carol (carol@…) to introduce you". Before the address, in its sentence. */
export const ASKS_BEFORE = terms([
  'ask|asking|(?<!(?:you|be|been|being|is|are|gets?) (?:(?:both|all|two|just|once|had|have|kindly) )?)asked|write to(?! (?:him|her|them) (?:at|on|under|via))|check with|talk to|(?<!(?:le|un|du|the|a|my|new|your|good|ton|votre|voici) )contact(?! (?:of|for|details|de|chez|at))|frag\\p{L}{0,2}|bitte\\s(?:doch\\s)?\\p{Lu}\\p{L}+|schreib\\p{L}{0,2}|(?<!(?:(?<!\\p{L})as|avez|aviez|tu avais) )demand\\p{L}{1,3}|(?<!t.|vous |te )écri(?:s|vez)|pregunt\\p{L}{1,3}|pid[eo]|pídele|pergunt\\p{L}{1,3}|ped[eia]|chied[iae]\\p{L}{0,2}|scriv[iae]\\p{L}{0,2}|vraag|fråga|spør|spørg|zapytaj|poproś|попрос\\p{L}{1,3}|спрос\\p{L}{1,3}|запитай\\p{L}{0,2}|попрос\\p{L}{1,3}|sor|kysy|zeptej|popros',
])

/** "His address is …", "you can reach her at …": goes on about whoever was named just before. */
export const PRONOUN =
  /^[\s\S]{0,60}?(?<![\p{L}\p{N}])(?:his|her|their|he|she|they|him|them|reach (?:him|her|them)|here(?:['’]s| is| are)|e-?mail|mail|address|adresse|seine?|ihre?|ihn|ihm|erreichst|son|sa|su|lo|suo|sua|seu|dele|dela|ele|ela|el|ella|zijn|haar|hans|hennes|hendes|jego|jej|hänen|jeho|její|его|её|ей|ему|його|її)(?![\p{L}\p{N}])|^[\s\S]{0,40}?(?:メール|アドレス|連絡先|邮箱|郵箱|邮件|郵件|이메일|메일)/iu

/** Localparts that are a desk, not a person. */
export const DESKS =
  /^(?:info|box-?office|geral|secretaria|secretariat|sekretariat|segreteria|recepcion|accueil|empfang|zentrale|receptie|administratie|billing|support|sales|contact|hello|hi|team|office|admin|accounts?|accounting|invoices?|finance|careers|jobs|press|media|legal|privacy|help|helpdesk|service|marketing|hr|security|abuse|webmaster|enquiries|inquiries|kontakt|vertrieb|buero|buchhaltung|contacto|contato|ventas|vendas|vendite|ventes|amministrazione|comptabilite|rechnung|presse|verkauf|guesthouse|reception|bookings?|reservations?|orders?|shop|store|studio|atelier|workshop|praxis|kanzlei|parish|pfarramt|abbey|museum|library|gallery|mail|post|general|frontdesk|economato|administracion|taller|tienda|reservas|pedidos|oficina|loja|atendimento|recepcao|bottega|segretaria|prenotazioni|ordini|winkel|boutique|mairie|(?:no|do-?not)-?_?reply|postmaster|mailer-daemon)(?:[+.-].*)?$/

/** Somebody else's promise: "Bob will introduce you to …". Right before the phrase. */
export const ANOTHERS =
  /(?<![\p{L}])(?!I['’\s]|We['’\s]|(?:Yes|Yep|Yeah|Sure|Ok|Okay|Fine|Great|Absolutely|Definitely|Happily|Gladly|Will) )(?:he|she|they|who|\p{Lu}\p{Ll}+|\S{1,64}@[\w.-]{1,60}[)>\],]{0,2})(?:['’](?:ll|d)|\s(?:will|can|could|would|should|might|may|wants to|offered to|promised to|has promised to|is going to))\s(?:\p{L}{1,20}\s){0,2}$/u
