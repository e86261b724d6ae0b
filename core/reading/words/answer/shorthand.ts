/** How people type in a hurry, language by language, and the words they mean. Lower case. */

export interface Shorthand {
  /** Words by which the language is known, parted by spaces. */
  marks: string
  /** `qnd quando`: as typed, and as meant; one to a line. */
  words: string
}

export const SHORTHANDS: readonly Shorthand[] = [
  {
    // Español
    marks:
      'que el los las un una unos con por para mi su yo no si soy estoy esta pero muy gracias hola buenas tengo tiene hace cuando ya eso ella bien q xq xfa porfa tmb tb salu2 nose ninguna ninguno conozco puede pueden quiero quien lo le a de me te en del al como mas jaja jajaja todo nada ahora dale vale ni ja',
    words: `q que
k que
xq porque
pq porque
porq porque
xfa por favor
xfis por favor
tmb también
tb también
tbn también
x por
bn bien
nose no sé
nse no sé
toy estoy
pa para
ps pues
dsp después
desp después
dps después
cnd cuando
cdo cuando
grax gracias
grcs gracias
tngo tengo
salu2 saludos
aki aquí
msj mensaje
tel teléfono
perdon perdón
asi así
ntp no te preocupes
stoy estoy
kiero quiero
dl del
cn con
kien quién`,
  },
  {
    // Français
    marks:
      "je tu te vous il elle on est suis ai pas les des une un le la de et pour avec que qui dans sur au ce ça ca mon ma ton sa ses nous ne plus en si par mais bien c c'est oui non merci jsuis jpref jpeux jveux jsais tkt tqt svp stp bcp mtn slt dsl nan ouais ok lui moi toi",
    words: `c c'est
cest c'est
ct c'était
jsuis je suis
jsui je suis
chui je suis
chuis je suis
jpref je préfère
jprefere je préfère
jpeux je peux
jveux je veux
jvais je vais
jsais je sais
jsp je ne sais pas
jconnais je connais
jai j'ai
jte je te
pk pourquoi
pq pourquoi
tkt t'inquiète
tqt t'inquiète
bcp beaucoup
slt salut
ds dans
qd quand
mtn maintenant
dsl désolé
desole désolé
desolee désolée
ac avec
av avec
nan non
ptet peut-être
pb problème
pbm problème
cv ça va
ca ça
vs vous
ms mais
auj aujourd'hui
qqn quelqu'un
qq1 quelqu'un
tjs toujours
tt tout
rdv rendez-vous`,
  },
  {
    // Português
    marks:
      'que um uma com para pra por mim minha meu eu ele ela dela dele não nao sim muito obrigado obrigada tá ta tô to tudo mas também quem isso esse essa boa bom bem quero posso pode n vc vcs tb tbm td dps vlw blz pfv qnd dnv agr hj kkk pq quando amiga amigo gente o os as do da no na em de e me falar falo passa tou mto',
    words: `n não
ñ não
naum não
tb também
tbm também
tmb também
vc você
vcs vocês
pq porque
q que
dps depois
dpois depois
agr agora
td tudo
tds todos
qnd quando
qdo quando
dnv de novo
pfv por favor
pfvr por favor
vlw obrigado
blz beleza
cmg comigo
msm mesmo
mt muito
mto muito
hj hoje
amnh amanhã
to tô
tou tô
ta tá
siim sim
simm sim
obg obrigado
obgd obrigado
ngm ninguém
nd nada
qm quem
k
rs
ne né
c com
p para
ctt contato
msg mensagem
ctz certeza
pdc pode
sla sei lá`,
  },
  {
    // Italiano
    marks:
      'il lo la gli le un una che di in con per è e sono ho ha molto ma come mi ti si del della al alla nel io mio mia non nn cmq nessun nessuna va bene bn tutto grazie sì se da anche pure lei lui ne ci qnd cn xké ke sempre solita falla fallo perfetto chi ora adesso scusa scusate dopo fra tra volentieri quando',
    words: `nn non
cmq comunque
qnd quando
qndo quando
xké perché
xke perché
xche perché
xchè perché
xk perché
x per
cn con
bn bene
probl problema
prob problema
pb problema
tt tutto
ke che
ki chi
sn sono
cs cosa
dp dopo
grz grazie
gz grazie
qst questo
qlc qualche
qlcn qualcuno
sett settimana
anke anche
nnt niente
cm come
risp rispondere
num numero
tel telefono`,
  },
  {
    // English
    marks:
      "i i'm the and you to of is that it for with she her he not will would about they are been but from your my me we can do this what on at so if be as am in no a thanks yes sure ok n u pls dont im ill id",
    words: '',
  },
  {
    // Deutsch
    marks:
      'ich mich mir dich dir und nicht das ist auf für gern gerne danke ein eine der dem den im zum bei auch aber wenn hab habe bin kann er wir sehr dann mal schon noch ja n is nix kein keine keinen kenn kenne nich sry jo joa jap jup klar mach glaub zwar weil vor den egal vllt evtl grad sie ihr du passt bassd soi hoid schreibn freili zurück danach erst später nochmal leute frag meld schreib lieber gar nein nee noe',
    words: `nich nicht
ned nicht
nit nicht
is ist
noe nö
sry sorry
vllt vielleicht
vlt vielleicht
evtl eventuell
grad gerade
iwann irgendwann
iwie irgendwie
kenn kenne
hob habe
i ich
soi soll
hoid halt
schreibn schreiben
bassd passt
basst passt
passd passt
jap ja
jop ja
jup ja
joa ja
aufjeden auf jeden fall
nochma nochmal
nomal nochmal
ma mal
np kein problem
nr nummer
wg wegen
mo montag
wo wo
tel telefon
vg viele grüße
lg liebe grüße`,
  },
  {
    // Nederlands
    marks:
      'ik je het een van niet voor met graag hij zij haar hem mijn dat op bij te heb ben mag wel naar geen ook nog dan is de en n ff ja nee kheb kben kvind kzou kweet kga kwil kkan tis goe mij ni nie da wa ge mss tuurlijk hoor maar stuur doe altijd wel als t zegt zeg geef mag we jullie alles zo',
    words: `kheb ik heb
kben ik ben
kvind ik vind
kzou ik zou
kweet ik weet
kga ik ga
kwil ik wil
kkan ik kan
kmag ik mag
kdenk ik denk
tis het is
ts het is
t het
ff even
n een
idd inderdaad
wss waarschijnlijk
mss misschien
mn mijn
zn zijn
ni niet
nie niet
goe goed
da dat
wa wat
gwn gewoon
sws sowieso
mrgn morgen
wkn weken
mnd maanden
bdnkt bedankt`,
  },
  {
    // Skandinaviska, suomi, polski
    marks:
      'jeg jag og och ikke inte det er är på til till med hun hon min mig meg kan gerne gärna tak takk tack som har på ja hän kiitos mulle voi nie się tak mnie jest',
    words: '',
  },
]
