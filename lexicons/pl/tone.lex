# What a message is made of that only tells what happened, and of one that asks. Weighed by hand,
# after how much oftener each is met in complaints than in ordinary mail.

[tone tells w=0.4]
dni|tydzień|tygodni|tygodnia|tygodnie|tygodniu|miesiąc|miesiące|miesiąca|miesięcy|miesiącu|godzin|godziny|godzinę|godzinach|minut|minuty|minutę|kwartał|kwartale|półroku|dobę|doby|lata|latach :: w=0.4
od rana|wczoraj|przedwczoraj|tygodnia|miesiąca|roku|dawna|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|świąt|wakacji|początku|ósmej|siódmej|dziewiątej :: w=0.5
od _ dni|tygodni|miesięcy|lat|godzin :: w=0.5
raz|razy|razie :: w=0.45
bez|brak|zero|brakuje|brakowało :: w=0.45
a|zaś :: w=0.35
tymczasem|mimo|zamiast|niestety :: w=0.4
natomiast|chociaż|choć|jednak|jedynie :: w=0.25
czekać|czekam|czekamy|czekają|czeka|czekałem|czekałam|czekaliśmy|stoję|stoimy|stał|stała|stali|stałem|stałam|staliśmy|siedzę|siedzimy|siedział|siedziała|siedzieliśmy|siedziałem|siedziałam|musiałem|musiałam|musieliśmy|musiał|musiała|muszę|musimy|straciłem|straciłam|straciliśmy|stracił|straciła|przepadł|przepadła|przepadło|przepadły|spóźnił|spóźniła|spóźniłem|spóźniłam|zmarnowałem|zmarnowałam|leży|stoi|odesłałem|odesłałam|odsyłałem|odsyłałam|reklamowałem|reklamowałam|zgłaszałem|zgłaszałam|zgłosiłem|zgłosiłam|prosiłem|prosiłam|dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|oszczędzałem|oszczędzałam|udowadniać :: w=0.4
nie :: w=0.2
sam|sama|sami|same :: w=0.3
mówił|mówiła|mówili|mówi|kazał|kazała|kazali|słyszę|słyszymy|usłyszałem|usłyszałam|usłyszeliśmy|twierdzi|twierdzą|twierdził|twierdziła|mówią|powiedział|powiedziała|powiedzieli|powiedziano|odpowiedź|odpowiedzi|odpowiedział|odpowiedziała|odpowiedziano|obiecał|obiecała|obiecali|obiecano|obiecany|obiecana|obiecane|okazał|okazała|okazało|okazuje|dowiaduję|dowiadujemy|dowiedziałem|dowiedziałam|tłumaczy|tłumaczą|tłumaczył|tłumaczyła|przysłano|wydano|kazano|stwierdził|stwierdziła|zapewniał|zapewniała|zapewniano|obejrzał|obejrzała :: w=0.35
nikt|nikogo|nikomu|nic|niczego|nigdy|ani|żaden|żadna|żadne|żadnego|żadnej|żadnych :: w=0.35
znowu|znów|ponownie|ciągle|wciąż|nadal|dalej|codziennie|stale|jeszcze|bezustannie|nieustannie :: w=0.35
styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|luty|styczeń|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień :: w=0.15
niż|dopiero|już|nawet|rzekomo|podobno|ponoć|nagle :: w=0.3
+ano|+ono|+eto|+yto|+ito :: w=0.3
@ord :: w=0.25
@agent|technik*|kierow*|administracja|administracji|okienka|okienku|okienko|nauczyciel*|kontroler|kontrolera|kanar|lokator|opiekun|opiekunka :: w=0.25
obcy|obcym|obca|obcą|obcego|cudzy|cudze|cudzą|zwiędł*|zgnił*|rozlał|rozlała|rozlało|wylał|wylała|wylało|potłuk*|stłuk*|pobrudz*|przemok*|przemocz*|zamok*|podart*|urwan*|odpad*|wyrzucenia|śmieci|kosza|norma|poliester|podrób*|zimny|zimna|zimne|zimną|zimno|pękł*|pęknięt*|przepali*|zepsu*|popsu*|brud*|cieknie|przecieka|śmierdzi|cuchnie|wywala|zawiesza|zrywa|gruz|awari*|usterk*|błędn*|uszkodzon*|połaman*|dziur*|zgubi*|zagin*|zalał|zalała|zalało|zniknął|zniknęła|zniknęło|zniknęły|reklamacj*|pomylił|pomyliła|pomylili|wymiotuje|grzyb|pleśń|odwołan*|przełożon*|anulowan*|odrzuc*|zablokowan*|ukradziono|skradziono|nieaktualn*|niewłaściw*|nieczynn*|nieczytel* :: w=0.3
+liście|+łyście :: w=0.35
macie|robicie|piszecie|mówicie|twierdzicie|każecie|odpisujecie|odpowiadacie|odbieracie|obiecujecie|żądacie|naliczacie|liczycie|pobieracie|przysyłacie|wysyłacie|odmawiacie|reklamujecie|sprzedajecie|oferujecie|traktujecie|widzicie|wiecie|potraficie|umiecie|chcecie|czekacie|zamykacie|blokujecie|odsyłacie|dzwonicie|wystawiacie|wymagacie :: w=0.25
wy|was|wam|wami|wasz|wasza|wasze|waszego|waszej|waszą|waszym|waszych :: w=0.15
ktoś|komuś|inny|inna|inne|innego|innej|innym|innych :: w=0.2
gdzie indziej
proszę pani|pana|państwa :: w=0.6 # an address, no request
od nowa|początku :: w=0.3
za to :: w=0.2
po czym :: w=0.3
skoro|niekoniecznie|adnotacją|upomnienie|mandat|chora|chory|przysłali|stwierdzili|wiercą :: w=0.3
w rzeczywistości|praktyce|zamian|efekcie :: w=0.45
płacę|place|płacimy za :: w=0.3
osobno|remoncie|nieczynne|nieczynny|nieczynna|zamknięte|zamknięta|zamknięty|zamkniętymi|zamkniętą :: w=0.3
ten|ta|to|te|tak sam|sama|samo|same :: w=0.3
poniedziałek|poniedziałku|wtorek|wtorku|środa|środę|środy|czwartek|czwartku|piątek|piątku|sobota|sobotę|soboty|niedziela|niedzielę|niedzieli|wczoraj|przedwczoraj :: w=0.15
zł|złotych|tys|tysiące|tysięcy|tysiąc|pieniądze|pieniędzy|płacę|płacimy|zapłaciłem|zapłaciłam|zapłaciliśmy|kasę|kasa|abonament|składki|czynsz :: w=0.3
dziecko|dzieci|mama|mamie|mamy|mamę|babcia|babci|syn|synowi|córka|córce|wnuk|wnuczka|żona|mąż|ojciec|tata|pacjenci|pracownicy :: w=0.1

podwyżka|podwyżkę|dopłata|dopłatę|dopłaty|kara|karę|prowizja|prowizję|ponaglenie|monit|licytacja|windykator|windykacja|komornik|komornika :: w=0.25

[tone part]
+łem|+łam|+liśmy|+łyśmy
mam|mamy|płacę|płacimy|czekam|czekamy|jestem|jesteśmy|dzwonię|piszę|mogę|możemy|muszę|musimy|siedzę|siedzimy|stoję|stoimy|proszę|słyszę|widzę|wiem|nosimy|noszę|mieszkam|mieszkamy|żyjemy|chodzę|chodzimy|jadę|jedziemy|śpimy|śpię|grzejemy|prowadzę|rozumiem
place
moja mama|córka|żona|babcia|paczka|firma
mąż|mama|mamie|mamę|babcia|babci|tata|tacie|córka|córki|córce|syn|syna|synowi|żona|żony|żonie

[tone asks w=0.5]
czy|czyż :: w=0.5
proszę|poproszę|prosiłbym|prosiłabym|prosimy :: w=0.6
chcę|chciałbym|chciałabym|chcielibyśmy|chciałem|chciałam|potrzebuję|potrzebujemy|szukam|szukamy|zastanawiam|planuję|planujemy|zamierzam|potrzebny|potrzebna|potrzebne :: w=0.8
dziękuję|dziękujemy|dzięki|podziękowania|podziękować|pozdrawiam|pozdrawiamy|pozdrowienia|wdzięczny|wdzięczna|wdzięczni :: w=0.8
jutro|będę|będzie|będziemy|będą|wpadnę|odbiorę|przyjdę|poczekam|poczekamy|doślę|prześlę|zadzwonię|wpłacę|zapłacę|oddzwonię|wieczorem|przyjadę :: w=0.5
przepraszam|sorry|zapomniałem|zapomniałam|pomyliłem|pomyliłam|niechcący|rozumiem|rozumiemy|ok|okej|spokojnie|jasne|oczywiście|haha|hehe|hihi :: w=0.6
pytam|pytanie|zapytać|dopytać|pytanko|zamówić|kupić|zapisać|umówić|odebrać|dowiedzieć|wiedzieć|zmienić|sprawdzić|dokupić|dodać|zgłosić|zgłaszam|wiem|podpowiedzcie|podpowiedź :: w=0.4
super|świetn*|ładn*|polec*|zadowol*|dobrze|dobra|dobry|pyszn*|miła|miły|miłe|miło|miłego|szybko|szybki|szybka|wspaniał*|idealn*|uprzejm*|pomógł|pomogła|pomogli|pomogło|pomocn*|uratował*|cieszę|cieszymy|załatwił*|doradził*|naprawił*|mniej|taniej|zarezerwowa*|podoba|podobał*|udało|płynnie|działa|działają|rewelac*|punktualn*|bezproblemow*|załatwion* :: w=0.5
wszystko gra|ok|działa|super|zgodnie|dobrze|jasne :: w=0.3
w porządku :: w=0.4
wszystko .. jak|zgodnie|gra|w :: w=0.4
mniej|taniej|lepiej|szybciej niż :: w=0.5
zgodnie z :: w=0.4
do zobaczenia|usłyszenia|widzenia :: w=0.4
tak jak prosiłem|prosiłam|prosiliśmy|umawialiśmy|uzgodniliśmy|obiecaliście|obiecano :: w=0.6
mogę|można|mógłbym|mogłabym|możemy|możliwe|dałoby :: w=0.3
da się :: w=0.3
gdzie|która|której|który|jaki|jaka|jakie|jaką|kiedy|ile|skąd :: w=0.2
jak mogę|można|to|długo|zrobić|się|ją|go|je|włączyć|wyłączyć|zmienić|dodać|sprawdzić|odblokować|dojechać|wygląda :: w=0.2
pobito|pobił|pobili|napadnięto|ranny|ranni|zginął|groził|groziła|grozi|grożono|włamał|włamali|włamano|okradziono|napadł|oszust|oszuści|podszył|podszywa|podał|podała|phishing|policja|policji|policję|świadek|świadkiem|wypadek|wypadku|pogrzeb|zmarł|zmarła|zmarłego|szpital|szpitalu|szpitala :: w=0.4
moja|z mojej|moją winy|wina|winę|pomyłka|błąd :: w=0.6
film|filmie|serial|serialu|książka|książce|gra|grze|powieść|odcinek|mecz|meczu|bohater :: w=0.3
premia|awans|brawo|urodziny|prezent|wesołych|gratulacje|gratuluję|powodzenia :: w=0.2
moim zdaniem :: w=0.4
dostałem|dostałam|otrzymałem|otrzymałam|odebrałem|odebrałam .. wszystko :: w=0.8
rozmawiałem|rozmawiałam .. z|ze .. osobą|panem|panią|konsultantem|konsultantką|kimś :: w=0.5
kiedy ... będzie|będą|pojawi|wróci :: w=0.3
dotąd|dotychczas .. było|wszystko .. dobrze|ok|super :: w=0.5
