# Complaints that only tell what happened: a deed, what came of it, what was promised.

# what a company does to its customer's things
[class baddeed]
zablokował/zablokował/zablokowano/blokujecie:D
zawiesił/zawiesił/zawieszono/zawieszacie:D
zamroził/zamroził/zamrożono/zamrażacie:D
odłączył/odłączył/odłączono/odłączacie:D
wyłączył/wyłączył/wyłączono/wyłączacie:D
odciął/odcięła/odcięto/odcinacie:DN
zamknął/zamknęła/zamknięto/zamykacie:DN
skasował/skasował/skasowano/kasujecie:D
usunął/usunęła/usunięto/usuwacie:DN
zabrał/zabrał/zabrano/zabieracie:D
potrącił/potrącił/potrącono/potrącacie:D
doliczył/doliczył/doliczono/doliczacie:D
naliczył/naliczył/naliczono/naliczacie:D
policzył/policzył/policzono/liczycie:D
ściągnął/ściągnęła/ściągnięto/ściągacie:DN
obciążył/obciążył/obciążono/obciążacie:D
zgubił/zgubił/zgubiono/gubicie:D
zagubił/zagubił/zagubiono:D
pomylił/pomylił/pomylono/mylicie:D
uszkodził/uszkodził/uszkodzono/uszkadzacie:D
zniszczył/zniszczył/zniszczono/niszczycie:D
zarysował/zarysował/zarysowano:D
porysował/porysował/porysowano:D
odrzucił/odrzucił/odrzucono/odrzucacie:D
odmówił/odmówił/odmówiono/odmawiacie:D
wyprosił/wyprosił/wyproszono:D
pominął/pominęła/pominięto/pomijacie:DN
wymeldował/wymeldował/wymeldowano:D
wypisał/wypisał/wypisano:D
wykreślił/wykreślił/wykreślono:D
rozdzielił/rozdzielił/rozdzielono:D
przeniósł|przenieśliście|przeniesiono|przenieśli
wyrzucił/wyrzucił/wyrzucono/wyrzucacie:D
przekręcił/przekręcił/przekręcono/przekręcacie:D
zbanował/zbanował/zbanowano/banujecie:D
obniżył/obniżył/obniżono/obniżacie:D
obciął/obcięła/obcięto/obcinacie:DN
cofnął/cofnęła/cofnięto/cofacie:DN

[anger 1]
@baddeed .. mi|mnie|nam|nas|mój|moje|moją|nasze|naszą|mojej|mojego|mamie|żonie|mężowi|dziecku|córce|synowi|tacie|babci :: w=0.45
mi|mnie|nam|nas|mamie|żonie|mężowi|dziecku|córce|synowi|tacie|babci @baddeed :: w=0.45
państwo @baddeed :: w=0.3

[innocent anger]
czy .. _? .. @baddeed .. mi|mnie|nam|moje|mój|moją? _?
@baddeed ... na|zgodnie .. moją|naszą|prośbę|życzenie|ustaleniami
nie @baddeed .. mi|mnie|nam|moje|mój|moją? _?
@baddeed ... jak|gdzie|co .. mogę|można|zrobić|ją|je|go|mam? .. odblokować|odzyskać|przywrócić|włączyć|odebrać|zrobić|aktywować|zmienić

# to be left without, to make do
[anger 1]
zostałem|zostałam|zostaliśmy|został|została|siedzę|siedzimy|siedzi|jestem|jesteśmy .. bez .. prądu|wody|ogrzewania|gazu|internetu|neta|auta|samochodu|telefonu|leków|leku|pieniędzy|środków|bagażu|walizki|okularów|dachu|pralki|lodówki|kuchni|łazienki|zasięgu|wizyty|prawa|opieki|lekarza|dostępu|towaru|noclegu|miejsca|biletu|zdjęć|światła|łącza|butów|wyjścia|niczego|kasy :: w=0.5
odjechał|odjechała|odleciał|odleciała|poleciał|poleciała|pojechał|pojechała|popłynął|uciekł|uciekła|odpłynął|odpłynęła .. beze mnie :: w=0.6
odjechał|odjechała|odleciał|odleciała|poleciał|poleciała|pojechał|pojechała|popłynął|odpłynął|odpłynęła bez nas|niej|niego|nich :: w=0.6
popatrzył|popatrzyła|spojrzał|spojrzała|machnął|machnęła|wzruszył|wzruszyła|pokiwał|uśmiechnął|uśmiechnęła|zaśmiał|zaśmiała ... i .. odjechał|odjechała|odszedł|odeszła|zamknął|zamknęła|poszedł|poszła|odwrócił|odwróciła :: w=0.6
wzruszył|wzruszyła|wzruszyli|wzrusza|wzruszają ramionami :: w=0.6
minął|ominął|przejechał .. nasz|mój|przystanek|obok|przez? .. przystanek|przystanku ... odjechał|zatrzymał|pojechał|dalej|zatrzymując :: w=0.5
nie zatrzymał|zatrzymała .. się .. na|mimo|chociaż|choć|i :: neg w=0.45
chodzę|chodzimy|śpię|śpimy|śpi|śpią|jem|jemy|jedzą|siedzę|siedzimy|siedzą|myję|myjemy|kąpię|kąpiemy|gotuję|gotujemy|odrabia|odrabiają|odrabiamy|uczy|piorę|pierzemy|mieszkamy|żyjemy .. się|dzieci|lekcje|dziecko|wszyscy|całą|rodziną? .. w|na|po|przy|pod|u .. jednej|jednym|tych|tej|podłodze|stojąco|ciemku|świeczkach|świeczce|świecach|latarce|latarkach|misce|zimnej|kurtce|kurtkach|czapce|czapkach|kocem|kocach|kocami|swetrach|kartonach|rękach|sąsiadki|sąsiadów|sąsiadach|sucho|pudłach|materacu :: w=0.5
w .. jednej|jednym|tych|tej .. _? .. koszuli|swetrze|bluzie|ubraniach|ubraniu|rzeczach|butach .. od|bo :: w=0.4
dogrzewam|dogrzewamy|grzejemy|grzeję|ogrzewamy .. się .. farelką|piekarnikiem|farelka|kuchenką|grzejnikiem|kocami :: w=0.5
umywa|umywają|umywacie|umył|umyli|umyliście ręce :: w=0.7
nie|żadnej|zero poczuwa|poczuwają|poczuwacie .. się :: neg w=0.6

# what one is told instead of help
[anger 1]
słyszę|słyszymy|dowiaduję|dowiadujemy|usłyszałem|usłyszałam|usłyszeliśmy|dowiedziałem|dowiedziałam|dowiedzieliśmy|powiedziano|odpowiedziano|oświadczono|poinformowano|oznajmiono|zakomunikowano .. się|mi|nam? .. że .. nie|brak|za|moja|moje|mój|muszę|sam|sama|trzeba|mam|wina|to|już|termin|system|umowa|nic|nikt|przekroczyłem|spóźniłem|pękł*|zużyci* :: w=0.4
a .. na|przy|po|teraz|dziś|dzisiaj|tu|nagle|potem|w .. _? .. _? .. słyszę|słyszymy|dowiaduję|okazuje|cisza|nic|nikt|figa|klapa :: w=0.45
na .. maila|maile|telefon|telefony|pismo|pisma|wiadomość|wiadomości|zgłoszenie|zgłoszenia|reklamację|monity|skargę|skargi|pytania|pytanie .. cisza|zero|nikt|nic|milczenie|brak|głucho :: w=0.5
kazano|kazali|kazała|kazał .. mi|nam|nas|mnie? .. _? .. czekać|przyjść|dzwonić|płacić|zapłacić|pisać|jechać|szukać|radzić|wyjść|iść|wracać|przyjechać|udowodnić|dowozić|dopłacić|kupić|się|samemu :: w=0.45
@num|kilkanaście razy .. zadzwoniono|dzwoniono|dzwonicie|dzwonią|wydzwaniacie|wydzwaniają|dzwonił|dzwoniła|dzwonili :: w=0.5
zadzwoniono|dzwoniono|dzwonicie|dzwonią|wydzwaniacie|wydzwaniają|wydzwania|dzwoni .. do|mnie|nas .. mnie|nas? .. po? .. @num|kilkanaście|dwadzieścia|czternaście|11|13|16|17|18|19 razy :: w=0.5
dzwonicie|wydzwaniacie|wydzwaniają|nękacie|nękają|nękanie|nachodzicie|spamujecie .. do|mnie|nas|telefonami|codziennie|o|po|z :: w=0.5
której|którego|których|czego|co .. nie .. było|ma|widziałem|widziałam|zamawiałem|zamawiałam|zlecałem|zlecałam|podpisywałem|podpisywałam|wykonano|dostałem|dostałam .. w|na|nigdzie .. cenniku|umowie|regulaminie|ofercie|zamówieniu|fakturze|kosztorysie|opisie|wycenie :: neg w=0.5
odkąd|od kiedy zgłosiłem|zgłosiłam|złożyłem|złożyłam|napisałem|napisałam|wysłałem|wysłałam|oddałem|oddałam|prosiłem|prosiłam|zgłosiliśmy|zamówiłem|zamówiłam :: w=0.4
nie zastał|zastała|zastano .. nikogo|mnie|nas|adresata|odbiorcy|domu :: neg w=0.35
siedziałem|siedziałam|siedzieliśmy|byłem|byłam|byliśmy|siedzę .. cały|całą|całe .. dzień|czas|ranek|popołudnie .. w|przy|pod .. domu|drzwiach|oknie|telefonem :: w=0.45
siedziałem|siedziałam|stałem|stałam|siedzieliśmy|czekałem|czekałam .. przy|pod|obok .. drzwiach|drzwiami|domofonie|domofonem|oknie|telefonie|telefonem|bramą|klatką :: w=0.45
był|była|byliśmy|byłem|byłam|było na czczo :: w=0.3
na mrozie|deszczu|ulewie|upale|zimnie|wietrze|słońcu|dworze .. stałem|stałam|staliśmy|czekałem|czekałam|czekaliśmy|z|minus|w|bez :: w=0.35

# company and quotes: what they do instead of helping
[anger 1]
zrobiliście|zrobili|zrobił|zrobiła|zrobiono .. ze .. mnie|nas|męża|żony|matki|mamy|dziecka|klienta .. _ :: w=0.7
gadał*|gadali|plotkował*|plotkowali|plotkują|rechotał*|ziewał*|drzemał*|flirtował* .. sobie|ze|z|o|między? .. sobą|meczu|sobie|telefonie|telefon|kolegą|koleżanką|koleżankami|wakacjach|głos|fotelu :: w=0.5
siedział|siedziała|siedzieli|grzebał|grzebała|grzebali|bawił|bawiła|gapił|gapiła|gapili|wpatrzony|wpatrzona .. się? .. w|na .. telefonie|telefonach|komórce|telefon|komórkę|telefonem :: w=0.5
piłował|piłowała|malowała|malował .. paznokcie|pazury :: w=0.5
policzył|policzyła|skasował|skasowała|wziął|wzięła|zażądał|zażądała|zawołał|krzyknął .. ode|mnie|sobie? .. zł|złotych|stówę|dychy|euro .. za|zamiast|a|mimo|choć|więcej|chociaż|bez .. _ :: w=0.45
naokoło|dookoła|okrężną|na okrętkę .. drogą|jechał|wiózł|przez|miasta :: w=0.4
jechał|jechała|wiózł|wiozła|woził .. mnie|nas|przez|pół|całe? .. _? .. naokoło|dookoła|okrężną :: w=0.5
teraz .. mówią|mówicie|mówi|słyszę|twierdzicie|twierdzą|twierdzi|piszecie|wmawiacie .. mi? .. że|iż :: w=0.45
aż się boję|boje pomyśleć|pytać|zapytać|otworzyć|zaglądać|myśleć|spojrzeć|zajrzeć :: w=0.5
aż strach .. pomyśleć|pytać|zapytać|otworzyć|zaglądać|myśleć|spojrzeć|zajrzeć|iść|jechać :: w=0.5
wszystko .. fajnie|super|pięknie|ładnie|cacy|spoko|okej|świetnie ... tylko|ale|szkoda|gdyby|oprócz|poza :: w=0.6
spaliśmy|spałem|spałam|nocowaliśmy|spędziliśmy|koczowaliśmy|koczowałem|przenocowaliśmy|spali|spała|spał .. noc|całą|w|na .. _? .. ławkach|ławce|podłodze|lotnisku|dworcu|walizkach|krześle|krzesłach|aucie|samochodzie|terminalu|posadzce|kocach|korytarzu :: w=0.6
od okienka do okienka :: w=0.5
od drzwi do drzwi :: w=0.4
od pokoju do pokoju :: w=0.4
od _ do _ .. i|każdy|wszyscy|nikt .. _? .. mnie|nas .. odsyła|wysyła|odsyłają|wysyłają|zbywa|przerzuca :: w=0.5
odsyła|wysyła|odsyłają|wysyłają|odsyłacie|kieruje|kierują|przerzucają|przerzuca .. mnie|nas|mi .. do|gdzie|dalej|gdzieś|od|z :: w=0.45
nie piszcie|pisać|mówcie|mówić|wmawiajcie|tłumaczcie|opowiadajcie .. mi .. że|o :: neg w=0.45
gotowej|gotowa|gotową|gotowych|wyuczonej|wyuczona|wyklepana formułki|formułka|formułkę|formułek|regułki|regułka|odpowiedzi|odpowiedź :: w=0.4
zasłużyłem|zasłużyłam|zasłużyliśmy|zasługuję|zasługujemy .. na|przynajmniej|chociaż|choćby .. na|przynajmniej|chociaż|choćby|jakąś? .. odpowiedź|wyjaśnienie|rozmowę|telefon|przeprosiny|szacunek|uwagę|słowo :: w=0.6

[innocent anger]
bałem|bałam|myślałem|myślałam|sądziłem|sądziłam .. się|już? .. że .. to|będzie|są .. jakaś|jakiś|będzie? .. pomyłka|żart|błąd|oszustwo|dramat|tragedia|koszmar|gorzej

# irony
[anger 1]
gratuluję|gratulacje|brawo|brawa .. udało|potraficie|umiecie|trzeba|dla|rekord|wytrwałości|konsekwencji|pomysłowości|sprytu|tempa|szybkości :: w=0.5
udało się|wam wam|państwu|panu|pani .. zgubić|zepsuć|pomylić|podnieść|zniszczyć|spóźnić|zalać|wysłać|zablokować|skasować|przegapić|zapomnieć|stracić|przekręcić|podwyższyć|połamać|zniechęcić :: w=0.6
wybitne|wybitny|wielkie|wielki|nie|niezłe|niezły|spore|imponujące|imponujący|prawdziwe|prawdziwy lada? osiągnięcie|wyczyn|dokonanie :: w=0.5
mistrzowie|mistrz|mistrzyni|mistrzostwo|szczyt|szczyty|arcydzieło|popis|pokaz|przykład .. _? .. niekompetencji|amatorszczyzny|bałaganu|lekceważenia|chamstwa|dezorganizacji|ignorancji|bezradności|opieszałości|spychologii|wymówek|partactwa|arogancji|braku :: w=0.7
nie ma to jak ... czekać|stać|siedzieć|dzwonić|płacić|godzin*|minut|bez|zimny|zimna|zimne|awaria|raz|kolejce|zepsut* :: neg w=0.7
zapomniał|zapomniała|zapomniało .. kim|że|o .. jestem|mnie|mam|istnieję|moim :: w=0.35
stan|stanie .. idealny|idealnym|nowy|nowe|nowym|bardzo .. a|w|tymczasem|środku|rzeczywistości ... pajęczyn*|rys*|pęk*|dziur*|brud*|plam*|nie|złaman*|stłucz* :: w=0.5
pajęczyna|pajęczyną|pajęczynę .. na|zamiast|pęknięć|ekran|ekranu|ekranie :: w=0.4
ekran|szybka|wyświetlacz|szkło .. z|w|cały|cała .. pajęczyną|pajęczynę|pajęczynka|pajęczynie|rysach|pęknięciem :: w=0.5

# shame, in public
[anger 1]
zrobiło|było|jest .. mi|nam .. się? .. _? .. głupio|wstyd|przykro|nieprzyjemnie|nieswojo|słabo :: w=0.4
przy|na .. wszystkich|ludziach|innych|kolejce|pacjentach|klientach|oczach|całej|pełnej .. _? .. powiedziała|powiedział|krzyknęła|krzyknął|głośno|zapytała|zapytał|zwróciła|zwrócił|upokorzyła|upokorzył|wyśmiała|wyśmiał :: w=0.5
powiedziała|powiedział|krzyknęła|krzyknął|zapytała|zapytał|wypytywała|wyśmiała|wyśmiał|skomentowała|skomentował .. głośno|mnie|mi? .. przy|na .. wszystkich|ludziach|innych|całą|cały|pacjentach|klientach|oczach .. _? :: w=0.5

[legal 1]
dalszy|finał|ciąg|koniec|epilog|zakończenie ... przed|w .. _? sądem|sądzie|prokuraturze|prokuratorem|trybunałem
przed wysokim|niezawisłym|polskim sądem

[publicity 1]
pisałem|pisałam|pisaliśmy|dzwoniłem|dzwoniłam|dzwoniliśmy|zgłosiłem|zgłosiłam|napisałem|napisałam .. już|też|nawet|właśnie? .. _? .. _? .. do .. _? @pressg

[legal 1]
z|pod|nadana|nadać|nadamy sygnaturą|sygnatura|sygnaturę akt ... dostaniecie|otrzymacie|przyjdzie|zobaczycie|będzie
kolejna|kolejne|następna|następne|następny|kolejny ... przyjdzie|dostaniecie|otrzymacie|będzie|dojdzie .. już? .. z|od .. sygnaturą|sądu|kancelarii|pieczęcią|prawnika|adwokata|mecenasa|komornika

[publicity 1]
temat|tematem|historia|historią|sprawa|sprawą .. _? .. go|ją|ich|redakcję|redakcja|dziennikarza|dziennikarkę|dziennikarz|dziennikarze|dziennikarka .. bardzo|już|się|są? .. zainteresował|zainteresowała|zainteresuje|zainteresowali|zainteresowana|zainteresowany|zainteresują|interesuje|zainteresowani

# threats by allusion
[stalking 2]
ma|masz|mają pan|pani|państwo? .. bardzo? .. charakterystyczny|charakterystyczne|charakterystyczną|rzadki|rzadkie|rzadką .. _? .. samochód|auto|rejestrację|wóz|rower|motor :: neg
łatwo|łatwa|nietrudno|nietrudna|trudu|problemu .. taki|takiego|taką|go|ją|was|panią|pana|cię|do|ciebie|państwa|takie|jest? .. poznać|rozpoznać|poznania|rozpoznania|namierzyć|namierzenia|wyśledzić .. pod|przed|po|na|w|z .. _? .. blokiem|domem|pracą|firmą|parkingu|ulicy|tłumie|mieście|rejestracji|twarzy :: neg

[violence 2]
{się rozglądaj|rozglądajcie|rozglądać|rozglądał|rozglądała|rozglądali|oglądaj|oglądajcie|oglądać} .. _? .. _? .. wychodząc|wracając|wychodzicie|wracasz|wychodzisz|wracacie|wychodzi|wraca .. dziś|dzisiaj|jutro|wieczorem|nocą? .. z|do|po .. salonu|sklepu|biura|pracy|roboty|domu|firmy|oddziału|zmianie|banku|nocy :: neg
rozglądaj|rozglądajcie|rozglądać|oglądaj|oglądajcie|oglądać .. się .. za|przez .. siebie|ramię|plecy :: neg
ktoś|moi|koledzy|kumple|ludzie|ja|sam .. @youdat|mu|jej|im|go|ich|@youacc .. wytłumaczy|wytłumaczą|wytłumaczę|wyjaśni|wyjaśnią|nauczy|nauczą|nauczę|pokaże|pokażą|przypomni|przypomną .. jak|co|gdzie .. się .. rozlicza|traktuje|rozmawia|szanuje|kończy|odnosi|zachowuje|mówi|oddaje|załatwia|odzywa|płaci :: neg

[innocent threat]
nie .. rozglądać|oglądać się .. za siebie

[violence 2]
zobaczymy|ciekawe|ciekaw|ciekawa|zobaczysz|zobaczycie .. jestem? .. jak|czy .. ci|wam|panu|pani|państwu|wtedy|dalej? .. się? .. będzie|będziesz|będziecie .. się|tak|wtedy|dalej? .. uśmiechało|uśmiechał|uśmiechała|śmiał|śmiała|śmiali|śpiewał|śpiewała|śpiewali|pyskował|pyskowała|mądry|mądra|mądrzy|wesoło|odważny|odważna|odważni|cwany|cwana|cwani|szczekał|szczekała|gadał|gadała .. kiedy|jak|gdy|bez|twarzą|po|za|przed ... spotkamy|twarzą|szyby|szybki|telefonu|lady|ochrony|dopadnę|przyjdę|przyjadę|drzwiami|oko|stanę|dorwę :: neg
spotkamy|zobaczymy się .. bez .. tej|tego|waszej|twojej? .. szybki|szyby|lady|kamer|kamery|ochrony|świadków|telefonu :: neg
ludzie|człowiek|klienci|ktoś .. w|z .. takich|takiej|tej|podobnej|desperacji|rozpaczy|nerwach .. _? .. robią|robi|posuwa|posuwają|zdolny|zdolni|gotowy|gotów :: neg
zniknie|zniknę|znikniecie|zniknąć|upadnie|upadniecie|padnie|padniecie ... moja .. w tym .. głowa :: neg

[bomb 4]
wpuściłem|wpuściłam|wpuszczam|odkręciłem|odkręciłam|odkręcam|rozszczelniłem|przeciąłem .. gaz|gazu|butlę|kurek|rurę|rury .. do|w|u|na|od|z? .. gazu|gazem|gazową|gazowe? .. do|w|u|na .. _? @you|@place :: past neg
odpalę|odpalimy|odpalam|zdetonuję|zdetonujemy|odkręcę|odkręcimy|podpalę|rozszczelnię .. _? butlę|butle|gaz|ładunek|ładunki|trotyl|semtex|bombę|c4 .. w|u|na|pod|przed|obok .. _? @you|@place|@bizplace :: neg
ewakuujcie|uciekajcie|wychodźcie|uciekaj|zwiewajcie|spieprzajcie|wiejcie .. się|stamtąd|stąd|wszyscy? .. jak|jeśli|jeżeli .. chcecie|chcesz|wam|ci .. _? żyć|życie|życia|przeżyć|miłe :: neg

[violence 4]
{po @youdat|was|tobie|nich|nim będzie} .. zaraz|za|jutro|dziś|wkrótce|niedługo :: neg
zaraz|jutro|dziś|wkrótce|niedługo|wieczorem|i .. {będzie po was|tobie} :: neg

[innocent all]
uważaj|uważajcie|uważać|proszę .. na .. schodach|schody|chodniku|drodze|podjeździe ... ślisko|śliskie|mokro|mokre|umyte|oblodzone|lód|stromo|strome|remont|ciemno|stopień

[insult 2]
wieśniaro|prostaczko|tępaczko|buraczko|cwaniaro|chamko|gburko|nierobie|leniwcze|grubasie|grubasko|tłuściochu|pasztecie|pokrako|maszkaro|szkarado|paskudo|straszydło|wywłoko|lafiryndo|ladacznico|tirówko|latawico|zdziro :: aim=agent bare
inteligencją|rozumem|mądrością|bystrością|mózgiem|kulturą .. _? .. _? .. nie .. grzeszysz|grzeszycie|grzeszą|grzeszy|błyszczysz|błyszczy :: neg aim=agent
nie .. grzeszysz|grzeszycie|grzeszy|grzeszą .. pan|pani|za? .. inteligencją|rozumem|mądrością|bystrością|mózgiem|kulturą :: neg aim=agent
ale|z ciebie|pana|pani|was .. z? .. ulany|ulana|tłusty|tłusta|spasiony|spasiona|gruby|gruba .. _ :: aim=agent
ulany|spasiony|tłusty|gruby wieprz|prosiak|knur|świniak|grubas|tucznik|wieprzu|knurze|grubasie :: aim=agent
ulana|spasiona|tłusta|gruba świnia|locha|maciora|krowa|świnio|lochow|krowo :: aim=agent
przez płot .. _? .. _? .. szkołę|szkoły :: aim=agent

[self_harm 2]
nikt .. nie będzie .. musiał|musiała|musieli|potrzebował .. się|już? .. mnie|mną|przeze .. znosić|oglądać|zajmować|utrzymywać|martwić|słuchać|męczyć|mnie :: neg
nie mam .. już|więcej? .. siły|sił .. udawać|żyć|istnieć|oddychać :: neg
będą|będziecie mieli|miały|mieć .. wreszcie|nareszcie|już|ze mną|beze? .. spokój|święty|lżej ... mnie|mną|odejdę|zniknę|dzieci|list
wysoko|wysoki|wysokie|piętro|piętra|piętrze|pięter ... wystarczy|starczy .. żeby|by|aby|to|na
liście|list .. pożegnalny|pożegnalnym|do .. dzieci|żony|rodziny|mamy|rodziców ... bank|długi|długów|komornik|nie dał|starał|starałem|przepraszam|spokój

[self_harm 2]
żeby|aby|by .. nikt .. po mnie .. nie .. płakał|tęsknił|rozpaczał
po mnie .. nikt|i|też|nawet? .. nie .. zapłacze|płakał|płakała|płakali|zatęskni
mi|mnie .. _? .. _? .. niedługo|wkrótce|już|wnet .. nie .. będzie|będą .. potrzebne|potrzebna|potrzebny|potrzebni ... tak|zdecydowałam|zdecydowałem|postanowiłam|postanowiłem|stamtąd|tam
tam|gdzie .. gdzie? .. idę|odchodzę|wybieram .. się? ... nie .. będę|będzie|potrzebuję|potrzebne|potrzebna|potrzebny|potrzebował|potrzebowała
siedzę|leżę|patrzę .. i? .. _? .. patrzę|gapię|siedzę .. się? .. w .. ścianę|sufit|podłogę ... _? :: w=0.4

[request manager]
osobą|osobę|osoby|osobie|kimś|kogoś|pracownikiem|ktoś .. która|którą|kto|który|z .. _? .. może|mogłaby|mógłby|potrafi|jest|ma .. coś|cokolwiek|o|w|stanie|realnie|faktycznie|naprawdę? .. _? .. postanowić|zdecydować|załatwić|rozstrzygnąć|postanawia|podjąć|decydować|poradzić|zadecydować
komuś|kogoś|kimś|komu .. starszemu|wyższemu|starszego|wyższego|starszym|wyższym .. rangą|stopniem|stanowiskiem

# ---- told, second part
[anger 1]
dowiedziałem|dowiedziałam|dowiedzieliśmy|dowiaduję .. się .. dopiero|przypadkiem|na|z|od .. peronie|lotnisku|miejscu|internetu|kartki|drzwiach|faktury|sąsiadki|sąsiada|prasy|facebooka|gazety|kasie|bramce|końcu|dworcu|komornika|windykatora :: w=0.5
kartka|karteczka|kartkę|kartką|karteczką|karteczkę .. na .. drzwiach|szybie|okienku|klamce|drzwi :: w=0.45
pocałowałem|pocałowałam|pocałowaliśmy|całowałem .. klamkę :: w=0.6
jak zwykle|zawsze u|w|z was|państwa|waszym|wami :: w=0.5
chciałbym|chciałabym .. zrozumieć|wiedzieć .. dlaczego|czemu|jakim|jakiej :: w=0.45
proszę sobie wyobrazić :: w=0.4
wyobraźcie|wyobraź sobie :: w=0.4
ponaglenie|monit|wezwanie|rachunek|fakturę|mandat .. zapłaty|zapłatę? .. za .. _? .. _? .. której|którego|którą|który|coś|cudze|nie .. nie|nigdy|już .. ma|było|mam|miałem|miałam|zamawiałem|zamawiałam|korzystałem|korzystałam|istnieje|działa|dostałem|dostałam :: neg w=0.6
której|którego|których .. nie ma|było|mamy .. w|od|już|na|nigdy|z .. _ :: neg w=0.4
zanim zdążę|zdążyłem|zdążyłam|zdążyliśmy|zdąży|zdążymy .. _ :: w=0.35
dziś|dzisiaj|teraz|nagle|rano .. widzę|mam|jest|stan .. zero|0|nic|pusto|puste|minus|brak :: w=0.45
zniknęły|zniknęło|zniknął|zniknęła|wyparowały|wyparowało|przepadły|przepadło|wyzerowało|wyzerowały|wyzerowaliście .. mi|moje|mój|się|z|nam .. punkty|punktów|środki|pieniądze|konta|konto|dane|zdjęcia|postępy|zapis|saldo|bonus|rabat :: w=0.45
podsunął|podsunęli|podsunęła|podsunięto|podetknął|podłożył|wcisnął|wcisnęła|wciśnięto|podstawił .. mi|jej|mu|mamie|babci|tacie|ojcu|matce|do|nam .. do? .. podpisu|podpisania|umowę|umowy|papiery|abonament|dokumenty|kredyt|ubezpieczenie :: w=0.6
proponuje|proponują|proponujecie|zaproponowano|zaproponowali|oferujecie|oferują|zaoferowano .. mi|nam? .. _? .. rabat|zniżki|zniżkę|procent|bon|kupon|voucher|10|5|15|20|3 .. _? ... obrączk*|zgub*|zniszcz*|zepsu*|uszkodz* :: w=0.5

[innocent anger]
obiecał|obiecała|obiecali|obiecaliście|obiecano|zapowiedział|zapowiedziała .. mi|nam|że? .. oddzwonić|zadzwonić|wysłać|przyjechać|naprawić|sprawdzić|zająć|oddzwoni|zadzwoni|wyśle|przyjedzie|naprawi|sprawdzi|pomóc|załatwić ... i|a oddzwonił|oddzwoniła|zadzwonił|zadzwoniła|wysłał|wysłała|przyjechał|przyjechała|naprawił|naprawiła|sprawdził|sprawdziła|tak|dotrzymał|dotrzymała|oddzwonili|przyjechali|wysłali|załatwił|załatwiła|słowa

[violence 4]
zrobię|zrobimy|urządzę|urządzimy|planuję|szykuję|będzie|przygotowałem|przygotuję .. wam|tam|u|w|ci|dziś|jutro|wielka|wielką? .. _? .. strzelanina|strzelaninę|masakra|masakrę|rzeź|jatka|jatkę|zamach|rozwałkę|egzekucja|egzekucję|krwawą|krwawa .. _? .. u|w|na|broń|mam|bo|jutro|dziś|przygotowan*|jak|zobaczycie|łaźnia|łaźnię :: neg
strzelanina|strzelaninę|masakra|rzeź|jatka|zamach ... broń|karabin|pistolet|amunicję|amunicja|noże .. już? .. mam|kupiłem|kupiona|gotowa :: neg
broń|karabin|pistolet|amunicję|amunicja .. już? .. mam|kupiłem|załatwiłem|gotowa .. i|już|teraz|więc|ostrzegałem|ostrzegam|zobaczycie|czekajcie :: neg

@they .. @tonight .. @kill1 :: neg

[violence 2]
oj|jeszcze|kiedyś|w|zaraz|wreszcie .. się .. pan|pani|oni? .. doigra|doigrasz|doigracie|doigrają :: neg
doigra|doigrasz|doigracie|doigrają|dograbi|dograbisz|dograbicie .. się .. pan|pani|wreszcie|oj|kiedyś|u|ze|w :: neg
doigra|dograbi się .. pan|pani :: neg
pan|pani|państwo .. się .. doigra|doigrają|dograbi|dograbią :: neg
pilnuj|pilnujcie|pilnować|pilnowałbym|pilnowałabym|strzeżcie|strzec .. dobrze|tego|lepiej? .. @you .. _? .. @premises|@bizplace|salonu|sklepu|biura|lokalu|domu|auta|samochodu|magazynu|budy|witryny|szyb ... szyby|drogie|palne|łatwopaln*|drewnian*|szkoda|kruche|przypadek|nieszczęście|spłonąć|wypadki|różnie|stać|stało :: neg
na .. waszym|twoim|pana|pani|państwa|pańskim .. miejscu .. ja? .. zmieniłbym|zmieniłabym|uważałbym|uważałabym|bałbym|bałabym|wyprowadziłbym|wyprowadziłabym|wyjechałbym|pilnowałbym|pilnowałabym|oglądałbym|rozglądałbym|ubezpieczyłbym :: neg
na .. waszym|twoim|pana|pani|państwa miejscu .. bym .. się|teraz|już|lepiej? .. zmienił|zmieniła|uważał|uważała|bał|bała|wyprowadził|wyjechał|pilnował|pilnowała|oglądał|oglądała|rozglądał|ubezpieczył|wychodził|wracał|spał :: neg
brat|kuzyn|kolega|kumpel|mąż|ojciec|szwagier|syn|znajomy ... wychodzi|wyszedł|wyjdzie .. _? .. z .. więzienia|kryminału|zakładu|pudła|puszki|paki|kicia ... poznać|odwiedzić|porozmawiać|pogadać|zajrzy|odwiedzi|pozna|wytłumaczy|was|ciebie|waszego|pana|panią

[regulator 1]
dotrze|dojdzie|przyjdzie|nadejdzie|wpłynie|przyjedzie|zawita|zapuka|dostaniecie|otrzymacie|spodziewajcie|będziecie .. do|się|was|wkrótce|niedługo|mieć? .. was? .. pismo|pisma|list|listu|wezwanie|wezwania|kontrola|kontroli|kontrolę|inspekcja|inspektor .. z|od|ze .. _? @instit
kontrola|kontroli|kontrolę|inspekcja|inspektor|inspektorzy .. z|ze .. _? @instit .. was|wam|u|do|wkrótce|przyjdzie|wpadnie|zajmie

[publicity 1]
jutro|wkrótce|niedługo|zaraz|już|następnym .. w|na .. _? .. fakcie|faktach|gazecie|telewizji|wyborczej|onecie|internecie|uwadze|interwencji|pierwszej|okładce|okładkę|fejsie|facebooku|tiktoku .. _? .. będzie|ukaże|pojawi|znajdzie|zobaczy|zobaczycie|zobaczysz .. się? .. @you .. zdjęcie|nazwisko|twarz|firma|historia|artykuł

[legal 1]
salę|sali|sala|salą sądową|sądowej|sądowa|rozpraw .. _? .. zapraszam|spotkamy|widzimy|zobaczymy|do
zapraszam|spotkamy|widzimy|zobaczymy|spotkania|zobaczenia .. się|państwa|was|pana|panią|wkrótce|zatem? .. na|w .. moją|naszą|najbliższej|najbliższą? .. salę|sali|rozprawie|rozprawę .. sądową|sądowej|rozpraw

[self_harm 3]
jak|żeby|by|aby .. to|ze|się? .. zrobić|zrobię|skończyć|odejść|umrzeć|zasnąć ... żeby|by|aby|bez nie|bólu bolało|boli|cierpieć|cierpienia|cierpiał :: neg
umrzeć|odejść|zasnąć|skończyć .. bezboleśnie|szybko|po|bez .. i|bólu|cichu .. _?

[innocent threat]
kupiłem|kupiłam|mam|potrzebuję|zamówiłem|zamówiłam .. sznur|linę|linkę .. do|od|jutowy|holowniczą|na .. bielizny|prania|lampek|led|holowania|wspinaczki|żagla|bagażnika|rolet|suszarki|snopowiązałki

# ---- told, third part
[anger 1]
cisza :: w=0.35
udajecie|udają|udaje|udawali .. że .. nic|wszystko|tak|nie|problem|sprawy|to|pracuje|pracują|słyszy|widzi|jest :: w=0.5
wrócił|wróciła|wróciło|wróciły|oddali|oddano|oddaliście|odebrałem|odebrałam|odebraliśmy ... z|ze .. @faulty :: w=0.5
wysłał|wysłała|wysłali|przysłał|przysłała|przysłali|dostarczono|dostarczyli|zapakował|spakowali|dorzucili .. _? .. _? .. zamiast :: w=0.5
w .. paczce|pudełku|kartonie|środku|przesyłce|kopercie .. _? .. _? .. zamiast :: w=0.5
boję|boimy|boi .. się .. co|o|wychodzić|zostać|spać|zasnąć|otworzyć|odbierać|iść .. dzieci|dziecko|życie|zdrowie|mieszkanie|będzie|sama|sam|z :: w=0.45
nie .. śpię|śpimy|sypiam .. po|od|przez|całe .. nocach|noc|noce|tygodnia|was|nerwów :: neg w=0.5

[innocent all]
kurde|kurczę|kurcze|kurka|kurna|kurwa|cholera|rany|jezu|matko|pierdzielę .. ale|jakie|jaki|jaka|jak .. _? .. dobre|dobra|dobry|pyszne|pyszna|fajne|fajny|fajna|super|ładne|ładny|ładna|smaczne|smaczny|smaczna|szybko|szybka|świetne|świetny|świetna|piękne|zajebiste|zajebisty|zajebista|petarda|sztos|miło|śliczne
cisza|ciszy|ciszę nocna|nocnej|nocną|wyborcza|wyborczej
cisza|ciszę|ciszy i spokój
spokój i cisza
czujnik|alarm|budzik|dzwonek ... milczy

[violence 2]
niech|radzę|proponuję|lepiej .. pan|pani|państwo|panu|sobie .. lepiej|dobrze|się|bardzo? .. się? .. uważa|uważają|uważać|ogląda|oglądają|oglądać|rozgląda|rozglądają|rozglądać|pilnuje|pilnować .. się|na|za|siebie? .. jak|kiedy|gdy|wieczorem|wieczorami|wracając|po|w|pod|z ... domu|pracy|robocie|zmroku|ciemku|ulicy|parkingu|nocy|wraca|wychodzi|wieczorem|wieczorami :: neg

[violence 4]
wjadę|wjedziemy|wjeżdżam|wjade .. @youdat? .. autem|samochodem|furą|ciężarówką|tirem|busem|wozem|traktorem? ... w|prosto .. w? .. tę|tego|te|tych|ten|waszą|waszego|waszych? .. waszą|waszego|waszych|tę|twoją? .. ludzi|tłum|kolejkę|panienkę|lalunię|recepcjonistkę|klientów|ciebie|was|cię|pracowników|ochroniarza|kasjerkę|dzieci|wszystkich :: neg
@tonight .. dorwę|dopadnę|dorwiemy|dopadniemy|złapię .. @they|@youacc|tę|tego .. _? .. na|w|pod|przed|za|po parkingu|garażu|klatce|ulicy|lesie|drodze|pracą|domem|blokiem|przystanku|zaułku|schodach|firmą :: neg
dorwę|dopadnę|dorwiemy|dopadniemy|złapię .. @they|@youacc ... i .. już? .. mi? .. nie ucieknie|uciekną|uciekniesz|uciekniecie|wymknie|wymkniesz|wyrwie|wyrwiesz :: neg

[publicity 1]
zobaczy|zobaczą|zobaczycie|zobaczysz|znajdzie|znajdą|znajdziecie|znajdziesz|obejrzy|obejrzycie|przeczyta|przeczytacie .. w|na internecie|sieci|necie|fejsie|facebooku|pudelku|tiktoku|telewizji|gazecie|youtubie|wykopie|instagramie|x|twitterze .. _? .. swoje|swoją|swój|siebie|was|się|waszą|wasze
albo|bo|inaczej|to ... zobaczy|zobaczą|zobaczycie|zobaczysz|obejrzą|dostanie|dostaną|otrzyma ... zdjęcia|nagranie|nagrania|maile|wiadomości|filmik|filmiki .. z|ze|od|żonie|żona|szefowi

# how long one has been a customer, lives or works somewhere is no waiting
[class span]
tygodnia|tygodni|miesiąca|miesięcy|roku|lat|dni|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|stycznia|poniedziałku|świąt

[innocent anger]
od|już|przez .. _? .. @span|lata .. jestem|jesteśmy|mieszkam|mieszkamy|pracuję|pracujemy|korzystam|korzystamy|używam|używamy|jeżdżę|uczę|studiuję|prowadzę|kupuję|zamawiam .. _? .. klientem|klientką|klientami|abonentem|członkiem|członkinią|na|w|u|z|waszego|waszej|tu|firmę|sklep|pod|i
jestem|jesteśmy|mieszkam|mieszkamy|pracuję|pracujemy|korzystam|korzystamy|używam|używamy|studiuję|prowadzę|działa ... od|już|przez .. _? .. @span|lata
zapytać|pytam|czy|chciałbym|chciałabym ... trwa|obowiązuje|działa|ważna|ważny|czynne ... od .. _? .. @span

# ---- told, fourth part
[anger 1]
powiedzieli|mówią|twierdzą|powiedziała|powiedział|odpisali|usłyszałem|usłyszałam|mówicie .. mi|nam? .. że .. to|tak? .. norma|normalne|standard|urok|ma|musi|taki|tak|trzeba|nic .. _? :: w=0.45
wszystko .. mi .. opadło|opada :: w=0.7
zamurowało|zatkało|wmurowało mnie :: w=0.5
mnie zamurowało|zatkało|wmurowało :: w=0.5
osłupiałem|osłupiałam|oniemiałem|oniemiałam|zaniemówiłem|zaniemówiłam|zdębiałem|zdębiałam|zbaraniałem|zbaraniałam :: w=0.6
szczęka|kopara mi opadła :: w=0.5
rozumiem|wiem że ... ale ... dzień|dni|tydzień|tygodni|miesiąc|miesiące|godzin|godziny|bez|nikt|nic|to|już|raz|trzeci|drugi|kolejny :: w=0.9
na oczach wszystkich|ludzi|całej|klientów|dzieci|dziecka|innych|sąsiadów :: w=0.4
co mi|nam|komu po .. _ :: w=0.5
do .. wyrzucenia|wywalenia|śmieci|kosza .. się? :: w=0.35
przyszły|przyszedł|przyszło|przyszła|dostałem|dostałam ... odesłałem|odesłałam|oddałem|oddałam|zwróciłem ... przyszły|przyszedł|przyszło|przyszła|znowu|znów|dostałem|dostałam :: w=0.6
wypił|wypiła|piła|pił|jadła|jadł|paliła|palił .. _? kawę|kawkę|herbatę|śniadanie|kanapkę|papierosa|drożdżówkę ... a|i|ja|my|kolejk*|czeka*|stał*|przerw* :: w=0.45
a .. _? .. piła|pił|pili|piły|jadła|jadł|plotkował*|śmiał*|rozmawiał* .. kawę|kawkę|herbatę|śniadanie|kanapkę|się|przez|z|sobie :: w=0.5
nie podniósł|podniosła|podnieśli|oderwał|oderwała .. wzroku|głowy|oczu|nosa :: neg w=0.6
jak głupia|głupi|idiotka|idiota|kołek|debil przed|przy|pod|na|w|z|stałem|stałam|stoję|czekałem|czekałam :: w=0.5
stałem|stałam|stoję|czekałem|czekałam|siedziałem|siedziałam .. jak głupia|głupi|idiotka|idiota|kołek|debil|ciołek|słup :: w=0.6

[innocent anger]
rozumiem|wiem że ... ale ... czy|mogę|proszę|spokojnie|poczekam|chciałbym|chciałabym|dziękuję

[self_harm 2]
{jestem ciężarem} .. dla|wszystkim|rodzinie|dzieciom|wszystkich|wam|im|żonie|nich
jestem .. dla .. _? .. ciężarem
przestanę .. być|nim .. ciężarem|być|problemem|kłopotem

[self_harm 4]
wzięłam|wziąłem|połknęłam|połknąłem|zażyłam|zażyłem|łyknęłam|łyknąłem|wzielam|wziolem .. _? .. podwójną|potrójną|całą|wszystkie|garść|pół|dwa|trzy .. _? .. dawkę|dawke|opakowanie|listki|listek|tabletki|tabletek|leki|leków|proszki :: past
nie obudzicie|obudzisz|dobudzicie .. mnie|się|już|więcej :: neg
mnie .. nie obudzicie|dobudzicie|obudzi :: neg

[violence 2]
pamiętacie|pamiętasz|wiecie|słyszeliście|słyszałeś|słyszał|czytaliście .. pan|pani? .. co .. się .. stało|spotkało|zdarzyło|przytrafiło .. z|ze|w|temu? .. _? .. @you|poprzednim|poprzednią|innym|punktem|sklepem|kurierem|kierowcą
przyjdzie|przyszła kryska na matyska
pożegna|pożegnaj|pożegnajcie|żegna|żegnaj|żegnajcie|pomodli|pomódl .. się .. z .. dziećmi|rodziną|żoną|mężem|życiem|mamusią|światem :: neg

[legal 1]
mam nadzieję .. że .. macie|ma|masz|mają .. pan|pani|państwo? .. dobrych|dobrego|dobrą|drogich|drogiego|porządnego|niezłych .. prawników|prawnika|adwokata|adwokatów|kancelarię|obrońcę
szukajcie|szukaj|poszukajcie|znajdźcie|załatwcie|przyda .. wam|się|sobie|już|lepiej? .. dobrego|dobry? .. prawnika|adwokata|prawnik|adwokat

[publicity 1]
tiktok|internet|wykop|facebook|instagram|twitter|media|dziennikarze|youtube .. kocha|uwielbia|lubi|kochają|uwielbiają|lubią .. takie|historie|filmy|kwiatki|afery
milion|tysiące|tysięcy|setki|miliony|sto wyświetleń|odsłon|udostępnień|lajków|komentarzy

[regulator 1]
idziemy|idę|pójdziemy|pójdę|wystąpimy|wystąpię .. z .. tym|tą|petycją|sprawą|skargą .. do .. prezydenta|burmistrza|wójta|starosty|rady|marszałka|posła|radnych|radnego|ministra

[arson 4]
podłożę|podłoże|podłożymy|podrzucę|zaprószę|zaprószymy|zaproszę|roznieci*|rozniecę|wzniecę|wzniecimy|rozpalę .. @youdat? .. ogień|pożar|ogniska .. pod|w|u|na|wam|dziś|jutro|nocą .. _ :: neg
rozpałkę|podpałkę|podpałka|rozpałka|benzynę|naftę|denaturat|zapalniczkę .. już? .. mam|kupiłem|wziąłem|biorę ... podpalę|spalę|ogień|ognia|spłonie|spłoniecie|pożar :: neg

# ---- told, fifth part
[anger 1]
wrócił|wróciła|wróciło|wróciły|oddano|oddali|oddaliście|przyszedł|przyszła|przyszło|dotarł|dotarła .. z? .. _? .. _? .. bez .. dysku|karty|baterii|ekranu|danych|zdjęć|części|ładowarki|pokrywy|klapki|kabla|zasilacza|paska|rękawa|koła|kół|śrub|śrubek|klucza|kluczyka|zawartości|połowy|pudełka|gwarancji|papierów|pieczątki :: neg w=0.5
po .. pierwszym|jednym|drugim|dwóch|trzech praniu|praniach|myciu|użyciu|założeniu|jeździe|deszczu :: w=0.4
skurczył|skurczyła|skurczyło|skurczyły|zbiegł|zbiegła|zbiegło|zbiegły|zmechacił|zmechaciła|zmechaciło|wypłowiał|wypłowiała|spuchł|spuchła|wykrzywił|wykrzywiła .. się :: w=0.4
posadzono|posadzili|rozsadzono|rozsadzili|upchnięto|upchnęli|stłoczono nas|mnie|rodzinę :: w=0.5
przed|pod zamkniętymi|zamkniętą|zamkniętym .. drzwiami|bramą|szkołą|sklepem|salonem|okienkiem|urzędem|szlabanem|furtką :: w=0.5
na zdjęciu|zdjęciach|stronie|ogłoszeniu|katalogu|reklamie|papierze ... w .. rzeczywistości|środku|realu|praktyce|pokoju|paczce|naturze :: w=0.5
od .. @span ... w remoncie|naprawie|zawieszeniu|próżni :: w=0.5

[innocent anger]
po .. pierwszym|jednym|drugim|dwóch|trzech praniu|praniach|myciu|użyciu .. jak|wygląda|nadal|dalej|bez|super|świetnie|pięknie|nic|nie .. nowy|nowa|nowe|zmian|super|świetnie|ładnie|zarzutu|jest|zrobiło|stracił|straciła|zmieniło?
pobraliście|pobrano|naliczyliście|naliczono|@baddeed ... zgadza|zgadzają się
pobraliście|pobrano|naliczyliście|naliczono|@baddeed ... się zgadza|zgadzają

[violence 2]
szczęście|farta|fart .. @you? .. że .. dzieli|dzielą|jestem|mieszkam|siedzę|mnie|nas|nie|mam|dzisiaj|dziś ... kilometrów|km|kilometry|daleko|szyba|szybka|lada|telefon|ma|dzieci|humor|obok|blisko|czasu|kamery :: neg
radzę|zacznij|zacznijcie|zacząć|proponuję|zostaje|pozostaje .. ci|wam|panu|pani|państwu? .. się? .. zacząć? .. modlić|módl|módlcie :: neg
{się modlić|módl|módlcie|modli} .. żeby|żebym|żebyś|żebyście|by|o|za|bo|radzę|zacznij|zacznijcie .. _? :: neg
nie zostanie|zostało|zostaną ... zębów|zęba|zęby|kości|żeber :: neg

[innocent threat]
modlę|modlimy|modliłem|modliłam się
modlić się .. w|do|za .. kościele|kaplicy|boga|matki|zmarłych|zdrowie|kościoła

[stalking 2]
ciekawe|ciekaw|ciekawa|ciekawi .. mnie|jestem? .. czy|co .. na|to|o? .. @you? .. żona|mąż|żonka|mężuś|dzieci|rodzina|narzeczona|szef|dziewczyna|żonie .. @you? .. _? .. wie|wiedzą|powie|powiedzą|powiedziałaby|powiedziałby|spodobałoby :: neg

[arson 4]
kanister|kanistry|kanistrów|karnister|benzyna|benzynę|benzyny|paliwa|butle|butla ... @premises|@bizplace|biura|salonu|sklepu|firmy|oddziału|budy|domu|siedziby|banku|was|ciebie .. nic|popiół|zgliszcza|tylko|wiele .. nie? .. zostanie :: neg

[property 3]
z|ze .. waszego|twojego|waszej|twojej|tego|tej .. salonu|sklepu|biura|oddziału|firmy|budy|lokalu|banku|domu|auta|samochodu .. nic|kamień|wiele|dużo .. _? .. nie zostanie :: neg

[legal 1]
mecenas|adwokat|prawnik|prawniczka|radca|pełnomocnik|kancelaria .. _? .. już? .. dostał|dostała|ma|otrzymał|otrzymała|czyta|przegląda|analizuje|przejęła|przejął .. _? .. komplet|dokumenty|papiery|umowę|sprawę|akta|materiały|całość|korespondencję
w .. gmachu|budynku|holu|progach sądu|prokuratury
zobaczenia .. na .. _? .. _? .. w .. gmachu|sądzie

[regulator 1]
sanepid|pip|pih|uokik|knf|uke|ure|uodo|nfz|skarbówka|inspekcja|kuratorium|nadzór|rzecznik|kontrola|inspektor .. już? .. zrobi|zrobią|wpadnie|zajrzy|przyjdzie|przyjedzie|sprawdzi|odwiedzi|zajmie|zainteresuje|prześwietli|policzy|dobierze .. się|sobie? .. u|was|wam|wami|do|z|tym|to|co

[publicity 1]
odcinek|materiał|film|filmik|reportaż|artykuł|wpis|post|nagranie|recenzja|podcast .. o|na .. _? .. waszej|was|twojej|państwa|waszym|tobie|temat|waszych .. _? .. jest|już|będzie|się .. już|prawie? .. zmontowany|gotowy|gotowe|nagrany|nagrane|napisany|wrzucony|wrzucone|wychodzi|leci|poszedł|poszła|gotowa|napisana|ukaże

[self_harm 2]
pożegnałam|pożegnałem|żegnałam|żegnałem .. się|już .. już|się? .. z|ze .. rodziną|dziećmi|bliskimi|wszystkimi|sąsiadką|sąsiadami|mamą|żoną|mężem|siostrą|bratem|wnukami|synem|córką .. _? :: past
oddałam|oddałem|oddam|wydałam|wydałem .. jej|mu|im|już? .. _? .. psa|kota|kanarka|pieska|kotka|zwierzęta|papugę ... teraz|żeby|zanim|nie|nikt|nikomu|potem|sąsiadce|schroniska :: past
żeby|aby|by .. już? .. nikomu .. nie .. robić|sprawiać|narobić|być|przysparzać|zawracać .. już? .. kłopotu|kłopotów|problemu|problemów|ciężarem|głowy|wstydu
lepiej .. żebym|żeby|gdybym|jakbym .. _? .. _? .. nie .. się? .. obudził|obudziła|obudzić|było|istniał|istniała
lepiej .. żebym|gdybym|jakbym .. się .. _? .. nie .. obudził|obudziła

[innocent threat]
pożegnałam|pożegnałem .. się .. z .. rodziną|dziećmi|mamą|mężem|żoną|córką|synem ... lotnisku|dworcu|wyjazdem|wyjazd|urlop|peronie|samolot|wakacje|obóz|kolonie

[request manager]
@boss|kierownik|prezes .. oddziału|działu|sklepu|salonu|regionu|firmy|zmiany? .. niech .. sam|osobiście|się|do|mnie? .. _? .. zadzwoni|oddzwoni|odezwie|przyjdzie|odpisze|wytłumaczy|zajmie|podejdzie
niech .. sam|sama|się|do|mnie? .. zadzwoni|oddzwoni|odezwie|przyjdzie|odpisze|podejdzie .. do|się|mnie|sam|tu? .. _? .. @boss
z .. szeregowymi|szeregowym|podwładnymi|konsultantami|stażystami|stażystą .. nie .. rozmawiam|gadam|dyskutuję|negocjuję :: neg

# ---- told, sixth part
[anger 1]
nie da|dało|sposób .. się? .. zapisać|umówić|zarejestrować|znaleźć|kupić|skorzystać|odebrać|wejść|wjechać|zaparkować|otworzyć|przejść :: neg w=0.5
mamy|jest .. już? .. styczeń|luty|marzec|kwiecień|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień .. _? :: w=0.35
skąd .. nagle|się|niby|wzięło|wzięła|wzięły? .. te|ta|ten|to|tyle|taka|kolejne|kolejna .. _? .. euro|zł|złotych|opłata|dopłata|kwota|kara|odsetki|koszt|suma :: w=0.5

[insult 2]
babo|kobieto|babsztylu|paniusiu .. niedouczona|głupia|tępa|durna|stara|wredna|leniwa|niekompetentna|ograniczona|bezczelna :: aim=agent
niedouczona|głupia|tępa|durna|stara|wredna|leniwa|pierdolona|jebana|zasrana|pieprzona|cholerna .. babo|kobieto|biurokratko|urzędniczko|konsultantko|kasjerko|recepcjonistko|telefonistko|sekretarko|urzędniczyno :: aim=agent
niedouczony|głupi|tępy|durny|stary|wredny|leniwy|pierdolony|jebany|zasrany|pieprzony|cholerny .. biurokrato|urzędniku|konsultancie|kasjerze|kierowco|kurierze|listonoszu|dziadzie|człowieku :: aim=agent

[self_harm 2]
szkoda|odechciało|odechciewa .. mi|się|już? .. się? .. żyć

[innocent threat]
szkoda .. _? .. żyć .. bez|w|na|tak|przeszłością|kłótniach

[legal 1]
w obecności .. mojego|mojej|moim? .. protokolanta|adwokata|prawnika|mecenasa|pełnomocnika|notariusza

[publicity 1]
pójdzie|poszłoby|pójdą|poszło|puszczę|puścimy|wypłynie|wypłyną .. to|nagranie|wszystko? .. w świat|sieć|eter

[violence 2]
za takie rzeczy|coś|numery|akcje ... kończyło|kończy|wieszało|wiesza|łamało|łamie|biło|bije|strzelało|kula|ścianą|rowie|latarni|palce|ręce|kolana :: neg

[stalking 2]
przyjrzałem|przyjrzałam|przyglądam|obserwuję|obejrzałem|obejrzałam|obserwowałem .. się|już|sobie? .. @you .. _? .. blokowi|domowi|klatce|oknom|mieszkaniu|rozkładowi|dzieciom|córce|blok|dom|okna|klatkę|mieszkanie|trasę :: neg

[bomb 4]
szukajcie|biegnijcie|uciekajcie|chowajcie|schowajcie|kryjcie|chować .. się|wszyscy|już? .. do|w? schronu|schronie|schronów :: neg

[request manager]
osoby|osobę|osobie|kogoś|kimś .. z|ze .. uprawnieniami|decyzyjnością|władzą|pełnomocnictwami|kompetencjami

# asked for politely, or only reported
[innocent anger]
czy .. mogą|może|mogliby|mógłby|mogłaby|można .. państwo|pani|pan? .. powiedzieć|sprawdzić|podać|wyjaśnić|dowiedzieć ... paczka|przesyłka|zamówienie|kurier|reklamacja|zwrot|gwarancja|karta|polisa|walizka
powiedziano|powiedzieli .. mi|nam .. że .. potrwa|zajmie|potrwają .. to?
