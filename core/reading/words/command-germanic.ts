/** Commands in German and Dutch; written as those in `command.ts`. */
import type { Phrases } from './command.ts'

const UBERSICHT = 'digest/zusammenfassung/wochenubersicht/ubersicht/wochenbericht/newsletter/wochenmail'
const ANFRAGE = 'anfrage/anfragen/vorstellung/vorstellungen'

export const GERMAN: Phrases = {
  help: [
    'hilfe',
    'hilf/helft/helfen (sie) mir',
    'ich brauche hilfe',
    'wie funktioniert das/kept/es',
    'wie geht das',
    'befehle',
    'anleitung',
  ],
  pending: [
    'offen',
    'ausstehend',
    'offene (punkte/versprechen/vorstellungen)',
    '(zeig/zeige/zeigen) (sie) (mir) (meine/die) (offenen) (offene/offenen/versprechen/liste)',
    '(mein/der/meine/die) (aktueller) stand/status/liste',
    'was ist/steht (noch) offen/aus',
    '(meine/alle) (offenen) versprechen',
  ],
  again: [
    '(bitte/versuch/versuche/versuchen/frag/frage/fragen) (sie) (es) (noch) (einmal/mal) nochmal/nochmals/erneut/wieder',
    'noch (ein/einmal) mal',
    'noch einmal',
    '(versuch/versuche/frag) (es) noch einmal',
    'von vorn/vorne',
  ],
  'digest-off': [
    `(schalte/schalten/stell/stelle) (sie) (die/den/das) ${UBERSICHT} (bitte) aus/ab/off/nein`,
    `keine/keinen/kein (weitere/weiteren) ${UBERSICHT} (mehr)`,
    `${UBERSICHT} ausschalten/abschalten/abbestellen/abmelden/stoppen/deaktivieren/beenden/kundigen`,
    `(die/den/das) ${UBERSICHT} (bitte) ausschalten/abschalten/abbestellen/abmelden/stoppen/deaktivieren/beenden`,
  ],
  'digest-on': [
    `(schalte/schalten) (sie) (die/den/das) ${UBERSICHT} (bitte/wieder) ein/an/on/ja`,
    `(die/den/das) ${UBERSICHT} (wieder) einschalten/anschalten/aktivieren/bestellen/abonnieren`,
  ],
  forget: [
    'vergiss/vergesst/vergessen (sie) mich',
    'losch/losche/loscht/loschen/entferne (sie) (mich/alles)',
    'losch/losche/loscht/loschen/entferne (sie) (alle) (meine/mein) daten/konto/angaben',
    '(alle) meine/mein daten/konto loschen',
    'alles (uber) (mich) loschen',
    'mich vergessen/loschen',
  ],
  never: [
    'nie wieder/mehr',
    'niemals (wieder)',
    'abmelden',
    'abbestellen',
    'austragen',
    '(bitte) (mich) abmelden/austragen',
    'melde/meldet/melden (sie) mich ab',
    'trag/tragt/tragen (sie) mich aus',
    'kontaktiert/kontaktiere/kontaktieren/schreib/schreibt/schreiben (sie) (mich/mir) (bitte) nicht/nie/niemals (mehr/wieder)',
    'keine (weiteren) mails/mail/emails/nachrichten (mehr)',
    '(lass/lasst/lassen) (sie) mich in ruhe',
  ],
  stop: ['stopp', 'aufhoren', 'schluss', 'nie'],
  resume: [
    `(anfragen/wieder) fortsetzen/weiter/weitermachen`,
    '(die) pause beenden/aufheben/ende/vorbei',
    'ich bin (wieder) zuruck/da',
    'wieder da',
    `wieder ${ANFRAGE}`,
  ],
  monthly: [
    `(hochstens/maximal/max/nur/bis/maximum/begrenze/nicht) (zu/auf/mehr) (als) # (mal) (${ANFRAGE}/leute/personen) (hochstens/maximal/max) im/pro/jeden/den/je monat (hochstens/maximal/max)`,
    `# (${ANFRAGE}) monatlich`,
    'monatlich (hochstens/maximal/max) #',
  ],
  pause: [
    `(mach/mache/macht/eine) (eine) pause/pausieren/pausiere/pausiert/aussetzen (mich/alles/meine) (${ANFRAGE})`,
    `(mich/meine/alle) (${ANFRAGE}) pausieren`,
    `(mach/mache/macht/eine/anfragen/mich/bitte) (eine) pause/pausieren/pausiere/pausiert/aussetzen (mich/alles/meine) (${ANFRAGE}) bis/fur/ab …`,
    `keine (weiteren) ${ANFRAGE} (mehr) bis/vor …`,
    '(bis/fur) … pausieren',
  ],
  cancel: [
    'abbrechen/absagen/stornieren/storniere/abbruch (bitte)',
    'brich/brecht/sag/sage/sagt (es/das/sie) (bitte) ab',
    '(die/meine/diese) vorstellung/versprechen (bitte) absagen/abbrechen/stornieren/zuruckziehen',
    'storniere/stornieren (die/meine/diese) vorstellung/versprechen',
    'abbrechen/absagen/stornieren/storniere weil/da/denn/sie/er/hat …',
    'vergiss (es)',
    'vergessen (sie) es',
    '(ich) (nehme/nehm) (es) zuruck',
    'zuruckziehen',
    'hat sich erledigt',
  ],
}

const OVERZICHT = 'digest/overzicht/weekoverzicht/samenvatting/nieuwsbrief/weekbericht/newsletter'
const VERZOEK = 'verzoek/verzoeken/introductie/introducties/aanvraag/aanvragen'

export const DUTCH: Phrases = {
  help: [
    'hulp',
    'help mij/me',
    'ik heb hulp nodig',
    'hulp nodig',
    'hoe werkt dit/het/kept',
    "commando's",
    'opdrachten',
    'uitleg',
  ],
  pending: [
    'openstaand',
    'openstaande (zaken/beloftes/introducties)',
    '(toon/laat) (me/mij) (mijn/de) openstaande/lijst/beloftes (beloftes/introducties/zien)',
    '(mijn/de) status/lijst/stand/overzicht',
    'wat staat (er) (nog) open',
    'wat is (er) (nog) open',
    'mijn (openstaande) beloftes',
  ],
  again: [
    'opnieuw',
    'nog een/eens keer',
    'nog eens/eentje',
    'nogmaals',
    'probeer/vraag (het) (nog) opnieuw/nogmaals/eens/weer',
  ],
  'digest-off': [
    `(zet) (het/de) ${OVERZICHT} (graag) uit/stop/off/nee`,
    `geen ${OVERZICHT} (meer)`,
    `stop (met) (het/de) ${OVERZICHT}`,
    `(het/de) ${OVERZICHT} uitzetten/stoppen/opzeggen/uitschakelen/afmelden`,
    `afmelden/uitschrijven voor/van (het/de) ${OVERZICHT}`,
  ],
  'digest-on': [
    `(zet) (het/de) ${OVERZICHT} (weer) aan/on/ja`,
    `(het/de) ${OVERZICHT} (weer) aanzetten/inschakelen`,
  ],
  forget: [
    'vergeet mij/me',
    'verwijder/wis mij/me',
    'verwijder/wis (al) mijn gegevens/data/account',
    'verwijder/wis alles (over) (mij)',
    'mijn gegevens verwijderen/wissen',
  ],
  never: [
    'nooit meer/weer',
    'afmelden',
    'uitschrijven',
    'meld/schrijf mij/me af/uit',
    '(haal/verwijder) mij/me (van) (de/jullie) lijst (af)',
    'mail/schrijf/contacteer/benader mij/me nooit/niet meer/weer',
    'geen mails/mail/emails/berichten meer',
    'laat mij/me met rust',
  ],
  stop: ['stoppen', 'ophouden', 'hou op', 'nooit'],
  resume: [
    `hervat/hervatten (de/mijn) (${VERZOEK})`,
    '(de) pauze voorbij/stoppen/opheffen/over',
    '(ik) (ben) (weer/er) terug',
  ],
  monthly: [
    `(maximaal/max/hoogstens/alleen/tot/maximum/niet) (meer) (dan) # (keer/${VERZOEK}/mensen) (maximaal/max) per/in/elke/de (de) maand (maximaal/max)`,
    '# maandelijks',
  ],
  pause: [
    `(neem) (een) pauze/pauzeer/pauzeren (mij/me/alles/mijn) (${VERZOEK})`,
    `(neem) (een) pauze/pauzeer/pauzeren (mij/me/alles/mijn) (${VERZOEK}) tot/voor/vanaf …`,
    `geen ${VERZOEK} (meer) tot/voor …`,
  ],
  cancel: [
    'annuleer/annuleren/afzeggen/intrekken (het/dit/dat/deze)',
    'annuleer (de/mijn/deze) introductie/belofte/verzoek',
    'annuleer (de/mijn/deze) introductie/belofte/verzoek met/van/aan/voor/tussen/omdat/want …',
    'annuleer/annuleren/afzeggen omdat/want/ze/zij/hij/ik …',
    'laat maar (zitten)',
    'vergeet het/dit (maar)',
    'trek (het/dit) in',
  ],
}
