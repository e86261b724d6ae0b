/** Answers in Hindi beyond the shortest, in its own letters and in Latin ones. */
import type { Language } from './language.ts'

const NOT = '(?:nahi|nahin|nhi|nai)'
const DO = '(?:do|dijiye|dijie|dijiyega|dena|den|dein|de|sakte ho|sakte hain|sakte hai|sakti hain|sakti ho)'
const WHEN =
  '(?:mahine|mahina|hafte|haft[ea]|diwali|holi|eid|shaadi|shadi|exam|exams|chutti|chuttiyon|january|february|march|april|(?<!(?:she|he|they|you|alice|friend|archer) )may|june|july|august|september|october|november|december|agle mahine|agle hafte|agle saal)'
const BAAD = '(?:महीने|हफ़्ते|हफ्ते|सप्ताह|दिवाली|होली|ईद|परीक्षा|परीक्षाओं|छुट्टी|छुट्टियों|शादी|दिन|दिनों)'
const MONTH = '(?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर)'

export const HINDI: Language = {
  yes: [
    '(?:arre |are )?(?:haan|han|haanji|haan ji|ji haan|bilkul|zaroor|zarur|jarur|jaroor|pakka|theek hai|thik hai|thik h|sahi hai|chalega|acha|accha|ok|okay)(?: (?:ji|haan|bilkul|zaroor|zarur|jarur|pakka|bhai|yaar|bhaiya|didi|sir|madam|theek hai|thik hai|chalega|kyun nahi|kyu nahi|kyu nhi|kara do|karwa do|kar do|kar dijiye|karwa dijiye|khushi se))*',
    'chalega|pakka|zarur|jarur|jaroor|haanji|khushi se|kyu (?:nahi|nhi)|kyun nhi|ho jayega',
    '(?:मुझे )?(?:मंज़ूर|मंजूर|स्वीकार) है|(?:मैं )?(?:तैयार|सहमत) (?:हूँ|हूं)|(?:जी )?(?:हाँ|हां),? (?:बिल्कुल|ज़रूर|जरूर)|बेशक|चलेगा|पक्का',
  ],
  agrees: [
    `(?<!(?:mat|na) )(?:intro|introduce|connect|introduction|milwa|milva|mila|jod|baat|contact)(?: (?:bhi|hi))? ?(?:kar|kara|karwa|karva|karaa|kr)? ${DO}(?! (?:mat|na|nahi))`,
    `(?<!(?:mat|na) )(?:kar|kara|karwa|kr) ${DO} (?:connect|intro|introduce|introduction|baat)`,
    `(?:mera|meri|mere) (?:number|email|mail|id|contact|no)(?: (?:unko|usko|use|unhe|unhein))? (?:de|bhej|share kar|pass kar) ${DO}(?! (?:mat|na|nahi))`,
    '(?:unko|usko|unse|usse|alice ko|alice se) (?:bolo|boliye|bolna|kaho|kahiye|kehna|bol do|keh do)(?: ki)?(?: (?:mujhe|mujhse))? (?:mail|email|call|message|msg|contact|likh|baat)(?: (?:kare|karein|kar le|kar lein|kar de|kar den|de))?',
    '(?:mil|baat kar|milke|milkar)(?:kar|ke)?(?: (?:mujhe|bahut|bohot))* (?:khushi|accha|acha|maza) (?:hogi|lagega|aayega)|mujhe (?:bahut |bohot )?khushi hogi',
    '(?:मिलवा|मिला|परिचय करा|परिचय करवा|जोड़|बात करा|बात करवा|इंट्रो करा|कनेक्ट करा|कनेक्ट कर) (?:दीजिए|दीजिएगा|दें|दो|देना|सकते हैं|सकती हैं|सकते हो)',
    '(?:मिलकर|मिलने में|बात करके|बात कर के|जुड़कर|जानकर)(?: (?:मुझे|बहुत|हमें))* (?:अच्छा|खुशी|ख़ुशी|प्रसन्नता) (?:लगेगा|होगी)|(?:मुझे|हमें) (?:बहुत |बड़ी )?(?:खुशी|ख़ुशी|प्रसन्नता) होगी',
    '(?:वे|वो|वह|एलिस जी|ऐलिस जी|एलिस|ऐलिस)(?: (?:मुझे|मुझसे|सीधे))* (?:लिख|ईमेल कर|मेल कर|संपर्क कर|फ़ोन कर|फोन कर|बात कर) (?:सकती|सकते|सकता) (?:हैं|है)',
  ],
  doubled: [
    `(?:mana|inkaar|inkar|na) (?:kaise|kyun|kyu|kyon) (?:karu|karun|karoon|karunga|karungi|karna|kahu)|koi (?:dikkat|problem|aitraaz|aitraz|objection|pareshani|baat) ${NOT}(?: hai| h)?|kyu(?:n)? ${NOT}`,
    '(?:कोई|मुझे कोई) (?:आपत्ति|ऐतराज़|ऐतराज|एतराज़|एतराज|दिक्कत|दिक़्क़त|समस्या|हर्ज|परेशानी) नहीं(?: (?:है|होगी))?',
  ],
  no: [
    `${NOT} (?:yaar|ji|bhai|bhaiya|sir|rehne do|chahiye|shukriya|thanks|thank you)(?: (?:rehne do|shukriya|thanks|abhi))*|ji ${NOT}`,
  ],
  declines: [
    `(?:mujhe |mereko |meko |meri |hume )?(?:koi |isme |ismein )*(?:interest|dilchaspi|ruchi) ${NOT}(?: (?:hai|h|rakhta|rakhti))?|(?:time|waqt|fursat|samay) (?:bilkul )?${NOT}(?: (?:hai|h|hota|milta))?|(?:nahi|nahin|nhi) (?:kar paunga|kar paungi|kar sakta|kar sakti|karna chahta|karna chahti|milna)`,
    '(?:मैं |मुझे |मेरी |हमें )?(?:इसमें |इस में |कोई |ख़ास |खास |फिलहाल )*(?:रुचि|दिलचस्पी|इच्छा) नहीं(?: (?:है|रखता|रखती|रखते|हूँ|हूं))*|(?:मेरे पास |इसके लिए )*(?:समय|वक़्त|वक्त|फुर्सत|फ़ुर्सत) (?:बिल्कुल )?नहीं(?: है)?|(?:मना|इनकार|अस्वीकार) करना (?:पड़ेगा|चाहूँगा|चाहूंगा|चाहूँगी|चाहूंगी)',
  ],
  later: [
    `${WHEN}(?: ke| me| mein| ki)? (?:baad |shuru |end )?(?:mein |me )?(?:phir |fir |dobara |dubara )?(?:se )?(?:puchna|poochna|puchiye|poochiye|puchiyega|puch lena|pooch lena|batana|likhna|likhiye|contact|yaad dilana|baat karte|baat karenge|try)`,
    '(?:shaadi|shadi|diwali|holi|eid|exam|exams|chutti|chuttiyon|mahine|hafte) ke baad',
    `${BAAD} (?:के )?बाद|${MONTH}(?: (?:में|के बाद|के अंत में|तक))* (?:फिर |दोबारा |फिर से )?(?:पूछ|लिख|संपर्क|बात|याद)[\\p{L}\\p{M}]*|(?:फिर से|दोबारा|बाद में) (?:पूछ|लिख|संपर्क|बात)[\\p{L}\\p{M}]*`,
  ],
  stranger: [
    `(?:ko|naam ke kisi ko|naam ki kisi ko|naam ka koi) ${NOT} (?:jaanta|jaanti|janta|janti|pehchanta|pehchanti|jaante|jante)|kaun (?:hai|hain|h)(?: (?:ye|yeh|wo|bhai|ji))?`,
  ],
  strangerWhole: [
    'इस नाम (?:के|की|का)(?: [\\p{L}\\p{M}]+){0,3} नहीं (?:जानता|जानती|जानते)|(?:ye|yeh|aap) kaun(?: (?:hai|hain|ho))?|is naam (?:ke|ki|ka)(?: \\p{L}+){0,3} (?:nahi|nahin|nhi) (?:jaanta|jaanti|janta|janti)',
  ],
  never: [
    '(?:dobara|dubara|phir se|fir se|aage se|kabhi|phir kabhi)(?: \\p{L}+){0,3} (?:mat|na) (?:bhej|bhejo|bhejna|bhejiye|likhna|likho|likhiye|karna|karo|kijiye)|(?:mujhe )?(?:email|mail|message|msg) mat (?:karo|karna|kijiye|bhejo|bhejna|bhejiye)|(?:mera|meri) (?:email|naam|number|id|address) (?:hata|delete kar|nikal) (?:do|dijiye|den|dein)',
    '(?:मुझे )?(?:ईमेल|मेल|संदेश|मैसेज) (?:मत|न) (?:भेज|कर|लिख)[\\p{L}\\p{M}]*|मेरा (?:नाम|ईमेल|पता|नंबर|ईमेल पता)(?: [\\p{L}\\p{M}]+){0,3} (?:हटा|मिटा|निकाल)[\\p{L}\\p{M}]*(?: (?:दें|दीजिए|दो))?',
  ],
  doubt: ['soch(?:na|ke|kar|ta|ti|unga|ungi)(?: \\p{L}+)?|pehle (?:batao|ye|yeh|bataiye)|depend karta'],
  granted: [
    '(?:bas |lekin |par |waise |magar )?(?:meri |mera )?(?:english|angrezi|angreji)[^,.;!?]{0,50}|(?:bas |lekin |par |magar )?(?:main )?(?:reply|jawab)(?: \\p{L}+){0,3} (?:late|der|slow|time)[^,.;!?]{0,30}|(?:बस |लेकिन |पर |हालाँकि )?(?:मेरी )?(?:अंग्रेज़ी|अंग्रेजी|इंग्लिश)[^,.;!?।]{0,50}|(?:बस |लेकिन |पर )?(?:मैं )?(?:जवाब|उत्तर)(?: [\\p{L}\\p{M}]+){0,2} (?:देर|धीरे)[^,.;!?।]{0,30}',
  ],
}
