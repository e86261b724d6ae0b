/** How mail clients head a mail that they forward. Lower case; a space stands for any white space. */

/** The line of its sender. */
export const SENDER = (
  'from von de da van från fra lähettäjä od feladó от від от: από kimden gönderen gönderici 发件人 寄件者 寄件人 发件者 差出人 送信者 送信元 dari expéditeur remitente mittente absender avsändare avsender afsender odesílatel odosielateľ отправитель відправник expeditor' +
  ' šalje pošiljatelj afzender remetente'
)
  .split(' ')
  .concat('보낸 사람', '보낸사람', 'de la', 'şunu gönderen')

/** A subject that a client made for a forward. */
export const FORWARDED_SUBJECT =
  /^\s{0,3}(?:fwd?|wg|tr|rv|enc|i|vs|vb|vl|pd|doorst|fs|fyi|trs|reenv|inoltra|videresend|ilt|i̇lt|továbbítás|转发|轉寄|転送|전달)\s?(?:\[\d{1,3}\])?\s?[:：]/iu

/** What stands above it on a line of its own, between dashes or before a colon. */
export const FORWARDED_LINE =
  /^[\s>*_-]{0,20}(?:(?:begin )?forwarded (?:message|by)|original message|start of forwarded message|(?:anfang der )?weitergeleitete[n]? (?:nachricht|e-?mail)|ursprüngliche nachricht|message (?:transféré|réexpédié|d['’]origine|original)|(?:début du )?message (?:transféré|réexpédié)|(?:inicio del )?mensaje (?:reenviado|original)|(?:início da )?mensagem (?:reencaminhada|encaminhada|original)|(?:inizio )?messaggio (?:inoltrato|originale)|(?:begin )?doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat (?:meddelande|brev)|ursprungligt meddelande|videresen[dt]t? (?:besked|melding|meddelelse)|oprindelig meddelelse|opprinnelig melding|välitetty viesti|alkuperäinen viesti|(?:początek )?przekazan\p{L}{1,3} (?:wiadomoś\p{L}{1,2}|dalej)|wiadomość (?:przekazana|oryginalna)|treść przekazanej wiadomości|(?:začátek )?přeposlan\p{L}{1,3} zpráv\p{L}{1,2}|přeposílan\p{L}{1,3} zpráv\p{L}{1,2}|původní (?:zpráva|e-?mail)|пересланное сообщение|пересылаемое сообщение|переслан\p{L}{1,3} (?:повідомлення|лист)|(?:початок )?листа|исходное сообщение|iletilen (?:ileti|mesaj)|yönlendirilen (?:ileti|mesaj)|转发(?:的)?(?:邮件|信息)|轉寄(?:的)?郵件|(?:ここから)?転送(?:された)?メッセージ|전달된 (?:메시지|메일)|원본 메시지)/iu
