/** What mail systems say when a letter did not arrive. Signs beside others, and the last resort for hard or soft. */

/** In a subject, wherever the system has put its name before it; and in the first lines of the text. */
const FAILED = [
  "undeliver(?:able|ed)|non-?deliver(?:y|able|ed)|(?:mail|message|e-?mail)?[ -]?delivery (?:status|failure|failed|report|notification|problems?|error|incomplete|has (?:failed|been delayed)|delayed|to the following)|failed delivery|failure (?:notice|delivery)|returned (?:mail|to sender|e-?mail|message)|mail (?:could not|system error|returned)|(?:message|e-?mail|mail)[\\w\\s,]{0,40} (?:could not|cannot|couldn[’']t|can[’']t|was not|wasn[’']t|has not been|not) (?:be )?(?:sent|delivered)|(?:could not|cannot|couldn[’']t|unable to|wasn[’']t able to|failed to|error occurred while trying to) (?:be )?deliver(?:ed)?|error (?:sending|delivering) your (?:mail|message)|did not reach|(?:blocked|rejected) (?:by|mail)|message you sent blocked|bounced? (?:notification|e-?mail|message|mail)|postmaster notify|considered unsolicited|had delivery problems|trouble delivering|not yet been delivered|user unknown|no such user|mailbox (?:is )?full|unknown user|recipient (?:address )?rejected|not deliverable|was rejected|was not delivered to",
  "unzustellbar|nicht (?:zustellbar|zugestellt|übermittelt|ausgeliefert)|zustellung[\\w ]{0,30} fehlgeschlagen|fehler bei der zustellung|(?:échec|erreur) (?:de|dans) (?:la |l[’'])?(?:remise|livraison|distribution|envoi|acheminement)|non (?:remis|distribué|délivré)|n[’']a pas (?:pu être|été) (?:remis|distribué|livré|délivré)|impossible de remettre",
  'no se (?:puede|pudo|ha podido) entregar|no (?:fue |ha sido )?entregad|(?:error|fallo) (?:de|en la) entrega|correo devuelto|mensaje devuelto|não (?:foi (?:possível entregar|entregue)|entregue|é possível entregar)|(?:falha|erro) na entrega|mensagem devolvida|impossibile (?:recapitare|consegnare)|non (?:recapitabile|è stato (?:recapitato|consegnato))|mancat[oa] (?:recapito|consegna)|errore di consegna',
  'onbestelbaar|niet (?:te bezorgen|worden bezorgd|afgeleverd|bezorgd)|kan inte levereras|går inte att leverera|kunde inte levereras|olevererbar|kan ikke leveres|kunne ikke leveres|ikke leveret|ikke levert|ei voi(?:tu|da) toimittaa|toimitus epäonnistui|nie (?:można|udało się) dostarczy|niedostarcz|niedoręcz|nedoručiteln|nelze doručit|nebylo doručen|kézbesíthetetlen|nem (?:lehet )?kézbesít|nelivra(?:bil|t)|nu a putut fi livrat',
  'не (?:было |может быть |удалось )?доставл|недоставлен|ошибка доставки|невозможно доставить|не вдалося доставити|не доставлен|не може да бъде доставен|δεν (?:είναι δυνατή η παράδοση|παραδόθηκε)|αδύνατη η παράδοση|teslim edilemedi|iletilemedi|לא נמסרה|לא ניתן למסור|تعذر (?:ال)?تسليم|فشل تسليم',
  '配信(?:不能|できません|できなかった|に失敗|エラー)|送信(?:できません|できなかった|エラー)|配達(?:不能|できません)|メール(?:エラー|システムエラー)|エラーのため(?:送信|配信)|退信|无法(?:送达|投递|传递)|未(?:送达|能送达)|投递失败|發送失敗|無法(?:傳遞|傳送|投遞)|(?:배달|전달|전송|발송)(?:되지 (?:않|못)|할 수 없|에 실패|하지 못)|반송(?:된|되었)|không (?:thể gửi|gửi được)|ไม่สามารถส่ง|tidak (?:dapat|terkirim)',
]

const DELAYED = [
  'delivery (?:has been |is |status notification \\()?delay|(?:has been |message )?delayed|not yet (?:been )?delivered|could not send message for|will (?:continue|keep) (?:to try|trying|retrying)|still (?:trying|being retried)|this is a warning message only|do not need to resend|no action is required|delivery attempts will continue|temporary (?:problem|error) delivering|queued for \\d|warning: (?:could not|message)',
  'verzögert|verzögerung|zustellung wird (?:weiter|noch)|retardé|retrasad|atrasad|ritardat|vertraagd|fördröjd|forsinket|opóźnion|задерж|遅延|延迟|延遲|지연',
]

/** The address exists but cannot take it now, or the system in between cannot. */
const SOFT = [
  'mailbox (?:is |size )?(?:full|over|exceed)|mailbox[\\w\\s]{0,20} full|quota|over (?:its|the) (?:limit|storage)|insufficient (?:system )?(?:storage|space|disk)|disk full|out of (?:space|storage)|temporar|try again|greylist|deferred|timed? ?out|expired|too many|rate limit|connection refused|(?:service|server|host|mailbox) (?:is )?(?:currently |temporarily )?(?:unavailable|not available|busy)|voll\\b|speicherplatz|pleine?\\b|llen[oa]\\b|chei[oa]\\b|pien[ao]\\b|\\bvol\\b|переполнен|一杯|已满|已滿|가득',
]

export const FAILED_TEXT = new RegExp(FAILED.join('|'), 'iu')
export const DELAYED_TEXT = new RegExp(DELAYED.join('|'), 'iu')
export const SOFT_TEXT = new RegExp(SOFT.join('|'), 'iu')
/** The system says in so many words that it will not try again. */
export const GIVEN_UP =
  /permanent(?:ly)?|given up|giving up|gave up|will not (?:be )?(?:retr|try)|dauerhaft|endgültig|définitive|permanente/i
/** Where the returned message begins in bounces that are one text (qmail, Exim, Sendmail, Gmail and their kin). */
export const RETURNED =
  /^[\s>]{0,8}(?:[-=*_]{2,40} ?)?(?:(?:this is (?:a|the)|below this line is a) copy of (?:the|your) (?:original )?message|below this line is|(?:the )?(?:header of the )?(?:original|returned|unsent|bounced)[ -](?:message|mail|e-?mail)[\w\s]{0,30}|message headers? (?:follow|below)|original message headers|returned message follows|unsent message follows|copy of (?:the )?message)/im
