/** What stands in and around a mail that a person sent. */

/** Clients that people write in, by X-Mailer or User-Agent; Notes is left out, for its out-of-office agent says so too. */
export const CLIENTS =
  /apple mail|i(?:phone|pad|pod) mail|outlook|thunderbird|mozilla|\bmutt\b|neomutt|evolution|kmail|claws|airmail|\bspark\b|em client|the bat|yahoo|roundcube|android|samsung|proton|alpine|gnus|postbox|k-9|fairemail|mailspring|bluemail|aquamail|geary|sylpheed|seamonkey|foxmail|zoho|open-xchange|webmail|superhuman|fastmail|missive|mailmate|canary|hey\b/

/**
 * Message-IDs given by webmail in which people write. Gmail's and Exchange's own responders mark what they send
 * (Auto-Submitted, X-Autoreply), so a mail of theirs without a mark was written by hand.
 */
export const WEBMAIL_IDS =
  /@mail\.gmail\.com>$|\.prod\.outlook\.com>$|@mail\.yahoo\.com>$|@(?:proton|pm)\.me>$/i

/** "Re:" and "Fwd:" as clients say them; no machine heads what it says of itself so. */
export const ANSWERED =
  /^\s*(?:re|fwd?|fw|aw|wg|sv|vs|vb|tr|rv|r|i|res|enc|rif|ref|odp|pd|antw|antwort|doorst|ynt|ilt|vá|továbbítás|απ|πρθ|на|回[复覆]|答[复覆]|[转轉][发寄發]|답장|전달)(?:\s?[[(]\d+[\])])?\s?[:：]/iu

/** What a program says of its own mail; at the head of a sentence, for people speak of such mail as well. */
export const SAID_BY_PROGRAM =
  /(?:^|[.!*([–—-])\s{0,4}(?:please,? |kindly )?(?:do not|don[’']t) (?:reply|respond|answer)|this (?:is an?|e-?mail (?:was|is|has been)|message (?:was|is|has been)|mailbox is) (?:auto|un|not )|automatically (?:generated|sent)|automatisch (?:erstellt|erzeugt|generiert|ver[sw]|gegenereerd|verzonden)|bitte antworten sie nicht|(?:merci de|veuillez) ne pas répondre|(?:généré|envoyé)e? automatiquement|no respond(?:a|as|er) a este|(?:por favor,? )?não respond[ae]|non rispond(?:ere|a|ete) a quest|gelieve niet te (?:antwoorden|reageren)|не отвечайте на это|prosimy nie odpowiadać|unsubscribe|自動(?:送信|配信|返信)|请勿(?:直接)?回复|발신 ?전용/imu
/** What shops, banks and forums have their programs tell, and people hardly. */
export const SAID_TO_CUSTOMER =
  /your (?:order|account|password|parcel|payment|subscription|booking|registration|invoice|ticket|request)|verification code|one-time|dear (?:customer|user|member)|liked your|mentioned you|new (?:login|sign-in|follower|comment|message from)|sehr geehrte[rs]? (?:kund|nutz)|ihre? (?:bestellung|konto|buchung|anfrage|passwort|rechnung)|votre (?:commande|compte|demande|mot de passe|facture)|(?:su|tu) (?:pedido|cuenta|solicitud|factura)|seu (?:pedido|chamado)|il (?:tuo|suo) (?:ordine|account)|uw (?:bestelling|account|aanvraag)|ваш (?:заказ|аккаунт)/iu

/** Decides: nobody sets a responder up to say so. */
export const DECIDED = new RegExp(
  [
    '(?:^|[.!,;:–—-]\\s{1,4}|(?<!\\p{L})(?:but|aber|mais|pero|mas|ma|maar|men|ale|но) )(?:yes(?! ?desk)|yep|yeah|sure|ja|oui|s[ií]|sim|sì|tak|да|kyllä|evet|hai|はい|是的|可以)(?:[,.!]|$| (?:please|bitte|gern|merci|por favor|per favore|graag|tack|gladly|avec|dal|alstublieft|пожалуйста))',
    "(?<!\\p{L})(?:introduce (?:us|me|her|him|them)|(?:would|[’']d) (?:love|like|be (?:glad|happy|delighted)) to (?:meet|be introduced)|happy to (?:meet|talk|be)|no,? (?:thanks|thank you)|sounds (?:good|great|lovely|interesting)|go ahead|(?:works|suits) (?:for|best|me)|tell (?:her|him|them) |(?:ask|remind) (?:me|us|him|her|them|again)(?!\\p{L})|not interested|count (?:it|this) as|stell(?:t|en sie)? uns vor|présentez[- ]nous|preséntanos|presentaci)",
  ].join('|'),
  'imu',
)
/** Speaks of somebody else's responder, asks, or goes on with a "but": a responder does so seldom. */
export const SPOKEN = new RegExp(
  [
    "(?<!\\p{L})(?:fyi|(?:his|her|their|its|\\p{L}+[’']s) (?:auto|e-?mail|mail|machine|robot|out[ -]of|vacation|assistant|responder|reply)|(?:he|she|they|seine?|ihre?|sa|son) (?:is|are|was|has|sent|only sends|says|wrote|ist|est) )|(?<!\\p{L})(?:got|received|sent me|getting|keep getting) (?:this|an?|the|his|her|their|your) (?:auto|out[ -]of|vacation|bounce)|^(?:he|she|they|er|sie ist|elle|il est|ella|él|lui|lei|hij|zij|han|hon|hun|он|она) ",
    '\\b(?:(?:can|could|would|will|should|do|did|are|is) (?:you|i|we|this|it|that)|k[aö]nn(?:st|en|ten) (?:du|sie|wir)|soll ich|peux[- ]tu|pou[vr]{1,2}(?:ez|iez)[- ]vous|est-ce|puedes?|podr[íi]as?|pode[sm]?|puoi|può|kun (?:je|u)|kunt u|kan (?:du|je)|czy|możesz|можете|можешь)(?!\\p{L})[^?.!\\n]{0,160}\\?',
    '(?<!\\p{L})(?:but(?! (?:i )?(?:will|shall|have|may|am))|aber|mais|pero|però|maar|mutta|ancak|αλλά|але|но|אבל|لكن)(?!\\p{L})|[,.] (?:ma|mas|men|ale|de|dar|ama) |不是|但|が、|けど|지만',
  ].join('|'),
  'imu',
)
