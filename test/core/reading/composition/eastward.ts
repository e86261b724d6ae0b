import { brief } from './bank.ts'

export const polish = brief(
  `Tak, chętnie.
   Tak, proszę nas poznać ze sobą.
   Jasne, możesz podać mój mail.
   Oczywiście, zgadzam się.
   Z przyjemnością ją poznam.
   Pewnie, śmiało.
   Nie mam nic przeciwko.
   Zgoda, przedstaw nas.`,
  `Nie, dziękuję.
   Niestety muszę odmówić.
   Nie jestem zainteresowany.
   Nie interesuje mnie to.
   Wolałbym nie.
   Tym razem spasuję.
   Nie chcę, żebyś nas poznawała.
   Raczej nie skorzystam.`,
  `Cześć Dana,
   Dziękuję za wiadomość.
   Mam dużo pracy.
   Pozdrawiam`,
)

export const czech = brief(
  `Ano, rád.
   Ano, klidně nás seznam.
   Jasně, můžeš jí dát můj mail.
   Určitě, budu rád.
   Souhlasím.
   S radostí ji poznám.
   Nemám nic proti.
   Samozřejmě, propojte nás.`,
  `Ne, děkuji.
   Bohužel ne.
   Nemám zájem.
   Raději ne.
   Musím odmítnout.
   Není to pro mě.
   Nechci být představen.
   Tentokrát to vynechám.`,
  `Dobrý den Dano,
   Děkuji za zprávu.
   Mám hodně práce.
   S pozdravem`,
)

export const romanian = brief(
  `Da, cu plăcere.
   Da, te rog să ne faci cunoștință.
   Sigur, poți să îi dai adresa mea.
   Desigur, sunt de acord.
   M-aș bucura să o cunosc.
   Bineînțeles, cu drag.
   Nicio problemă, poate să îmi scrie.
   Ok, pune-ne în legătură.`,
  `Nu, mulțumesc.
   Din păcate nu.
   Nu mă interesează.
   Nu sunt interesat.
   Prefer să nu.
   Trebuie să refuz.
   Nu vreau să fiu prezentat.
   Mai bine nu.`,
  `Bună Dana,
   Mulțumesc pentru mesaj.
   Am mult de lucru.
   Cu stimă`,
)

export const turkish = brief(
  `Evet, memnuniyetle tanışırım.
   Evet, lütfen bizi tanıştırın.
   Tabii, olur.
   Elbette, mail adresimi verebilirsin.
   Olur, tanışmak isterim.
   Seve seve.
   Memnun olurum.
   Benim için uygun.`,
  `Hayır, teşekkürler.
   Maalesef hayır.
   İlgilenmiyorum.
   Tanışmak istemiyorum.
   Bu sefer almayayım.
   Üzgünüm, kabul edemem.
   Bana uygun değil.
   Ne yazık ki vaktim yok, hayır.`,
  `Merhaba Dana,
   Mesajın için teşekkürler.
   İşlerim çok yoğun.
   Sevgiler`,
)

export const russian = brief(
  `Да, с удовольствием.
   Да, познакомь нас.
   Конечно, дай ей мою почту.
   Я не против.
   Согласен.
   Буду рад познакомиться.
   Давайте, почему нет.
   Хорошо, пусть пишет.`,
  `Нет, спасибо.
   К сожалению, нет.
   Мне это не интересно.
   Я не хочу знакомиться.
   Вынужден отказаться.
   Лучше не надо.
   Я пас.
   Нет, не стоит.`,
  `Привет, Дана!
   Спасибо за письмо.
   Сейчас много работы.
   С уважением`,
)

export const ukrainian = brief(
  `Так, із задоволенням.
   Так, познайом нас.
   Звичайно, дай їй мою пошту.
   Я не проти.
   Згоден.
   Буду радий познайомитися.
   Залюбки.
   Добре, нехай пише.`,
  `Ні, дякую.
   На жаль, ні.
   Мене це не цікавить.
   Я не хочу знайомитися.
   Мушу відмовитися.
   Краще не треба.
   Я пас.
   Ні, не варто.`,
  `Привіт, Дано!
   Дякую за лист.
   Зараз багато роботи.
   З повагою`,
)

export const greek = brief(
  `Ναι, με χαρά.
   Ναι, σύστησέ μας.
   Βεβαίως, δώσε της το email μου.
   Φυσικά, κανένα πρόβλημα.
   Συμφωνώ.
   Θα χαρώ να τη γνωρίσω.
   Ευχαρίστως.
   Εντάξει, ας μου γράψει.`,
  `Όχι, ευχαριστώ.
   Δυστυχώς όχι.
   Δεν ενδιαφέρομαι.
   Δεν με ενδιαφέρει.
   Προτιμώ όχι.
   Καλύτερα όχι.
   Δεν θέλω να γνωριστούμε.
   Πρέπει να αρνηθώ.`,
  `Γεια σου Ντάνα,
   Ευχαριστώ για το μήνυμα.
   Έχω πολλή δουλειά.
   Με εκτίμηση`,
)
