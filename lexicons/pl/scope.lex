# Scope and harmless phrases.

[scope negation]
nie
ani
nigdy
bez
żaden|żadna|żadne|żadnego|żadnej|żadnym|żadnych|żadną
wcale
bynajmniej
nikt
trudno nazwać
daleki|daleka od
nie|nigdy mówię|mówiłem|mówiłam|twierdzę|twierdziłem|twierdziłam|powiem|powiedziałem|powiedziałam|uważam|sądzę|myślę|napisałem|napisałam|sugeruję|zarzucam .. że|żeby

[scope negation_after]
nie jest|jestem|jesteś|są|był|była
to nieprawda

[scope reported]
powiedział|powiedziała|powiedzieli|mówił|mówiła|mówią|mówi|twierdzi|twierdził|twierdziła|twierdzą|napisał|napisała|napisali|pisze|stwierdził|stwierdziła|krzyczał|krzyczała|krzyczeli|zagroził|zagroziła|grozi|groził|groziła|grozili|groźba|groźby|usłyszałem|usłyszałam|odpisał|odpisała|oznajmił|oznajmiła|wykrzyczał|wrzeszczał|straszył|straszyła .. że|żebym|iż
straszył mnie .. że|żebym|iż
nazwał|nazwała|nazywa|nazywał|nazywała|nazwali|nazywają|wyzwał|wyzwała|wyzywał|wyzywała|wyzywa|wyzywają|zwyzywał|zwyzywała|obraził|obraziła|zbluzgał|zwymyślał|nazwano|wyzwano mnie|nas|go|ją|ich|ludzi|nim|klienta|żonę|męża|syna|córkę|moją|mojego
mnie|nas|ich|ludzi|żonę|moją|mojego|klientów .. nazwał|nazwała|nazywa|wyzwał|wyzwała|wyzywał|wyzywała|zwyzywał|zwyzywała|wyzywają|nazywają|nazywać|wyzywać|zwyzywano|nazwano
nazywać|nazywanie|nazywania|wyzywać|wyzywanie .. ludzi|kogoś|innych|mnie|nas|kobiet|kobiety
kazał|kazała|kazali mi|nam|mu

[scope quoted]
słowo|słowa|słów|określenie|określenia|cytuję|cytat|tekst|teksty|hasło|hasła|napis|tytuł|wpis|komentarz|wiadomość|wiadomości|typu|tytułem|zdanie|powiedział|powiedziała|napisał|napisała|krzyczał|krzyczała|pisze|mówi|mówią|mówisz|piszesz|brzmi|stwierdzenie|nazwał|nazwała|wyzwał|wyzwisko|odpowiedział|odpowiedziała|usłyszałem|usłyszałam

[scope past]
lata temu
w zeszłym|ubiegłym roku|miesiącu|tygodniu|stuleciu|wieku
podczas wojny|okupacji|powstania
w czasie|czasach wojny|okupacji|stalinowskich|komuny
w _ roku
w dzieciństwie
przed wojną|laty
w historii

[scope play]
oglądałem|oglądałam|obejrzałem|obejrzałam|oglądam .. film|serial|odcinek|mecz
film|serial|książka|powieść .. w którym|której
w filmie|filmach|serialu|serialach|powieści|kryminale|thrillerze|grze|grach|gierce|komiksie|piosence|bajce|horrorze|spektaklu|anime
na meczu|planszy|levelu
w meczu|drużynie|rundzie|finale|turnieju|rozgrywce
gram|gramy|grałem|grałam|graliśmy|zagramy|grając .. w
minecraft|minecrafcie|fortnite|lolu|csie|csgo|gta|gothic|gothicu|skyrim|wiedźminie|wiedźmina|playstation|xboxie|fabuła|fabuły|fabule|bossa|boss|npc|questa|zombie|paintball|paintballu|szachach
cs go
bohater filmu
główny bohater
postać w

# what a customer wants done: imperatives, "you will"
[class demand]
oddaj|oddajcie|oddawaj|oddawajcie|zwróć|zwróćcie|zwracaj|zwracajcie|zapłać|zapłaćcie|płać|płaćcie|przelej|przelejcie|wyślij|wyślijcie|przyślij|przyślijcie|przywieź|przywieźcie|odblokuj|odblokujcie|włącz|włączcie|podłącz|podłączcie|napraw|naprawcie|załatw|załatwcie|zrób|zróbcie|odpisz|odpiszcie|odpowiedz|odpowiedzcie|oddzwoń|oddzwońcie|przestań|przestańcie|anuluj|anulujcie|wypłać|wypłaćcie|wymień|wymieńcie|usuń|usuńcie|otwórz|otwórzcie|wpuść|wpuśćcie|daj|dajcie|dawaj|dawajcie|przeproś|przeproście|umórz|umórzcie|cofnij|cofnijcie|wycofaj|wycofajcie|zostaw|zostawcie|odczep|odczepcie|odwal|odwalcie|przyjmij|przyjmijcie|podpisz|podpiszcie|skasuj|skasujcie|posprzątaj|posprzątajcie|dowieź|dowieźcie|dostarcz|dostarczcie|skończ|skończcie|połącz|połączcie|gadaj|gadajcie
oddasz|oddacie|zwrócisz|zwrócicie|zapłacisz|zapłacicie|przelejesz|przelejecie|wyślesz|wyślecie|przyślesz|przyślecie|przywieziesz|przywieziecie|odblokujesz|odblokujecie|włączysz|włączycie|podłączysz|podłączycie|naprawisz|naprawicie|załatwisz|załatwicie|zrobisz|zrobicie|odpiszesz|odpiszecie|odpowiesz|odpowiecie|oddzwonisz|oddzwonicie|przestaniesz|przestaniecie|anulujesz|anulujecie|wypłacisz|wypłacicie|wymienisz|wymienicie|usuniesz|usuniecie|otworzysz|otworzycie|wpuścisz|wpuścicie|dasz|dacie|przeprosisz|przeprosicie|umorzysz|umorzycie|cofniesz|cofniecie|wycofasz|wycofacie|zostawisz|zostawicie|odczepisz|odczepicie|przyjmiesz|przyjmiecie|podpiszesz|podpiszecie|skasujesz|skasujecie|posprzątasz|posprzątacie|dowieziesz|dowieziecie|dostarczysz|dostarczycie|skończysz|skończycie|połączysz|połączycie

[class demand3]
odda|oddadzą|zwróci|zwrócą|zapłaci|zapłacą|przeleje|przeleją|wyśle|wyślą|przyśle|przyślą|przywiezie|przywiozą|odblokuje|odblokują|włączy|włączą|podłączy|podłączą|naprawi|naprawią|załatwi|załatwią|zrobi|zrobią|odpisze|odpiszą|odpowie|odpowiedzą|oddzwoni|oddzwonią|przestanie|przestaną|anuluje|anulują|wypłaci|wypłacą|wymieni|wymienią|usunie|usuną|otworzy|otworzą|wpuści|wpuszczą|da|dadzą|przeprosi|przeproszą|umorzy|umorzą|cofnie|cofną|wycofa|wycofają|zostawi|zostawią|odczepi|odczepią|przyjmie|przyjmą|podpisze|podpiszą|skasuje|skasują|dostarczy|dostarczą

[scope conditional]
jeśli|jeżeli|gdyby|gdybyś|gdybyście|jeżeliby|jeśliby
a|i|to|bo|albo inaczej
w innym wypadku|razie
dopóki|póki .. nie
oddajcie|oddaj|oddawajcie|oddawaj|zwróćcie|zwróć|zwracajcie|zapłaćcie|przelejcie|wyślijcie|przyślijcie|przywieźcie|odblokujcie|włączcie|podłączcie|naprawcie|załatwcie|zróbcie|odpiszcie|odpowiedzcie|oddzwońcie|przestańcie|przestań|anulujcie|wypłaćcie .. _? .. bo|albo
@demand ... albo|lub|bo|inaczej
pan|pani|państwo|ktoś|firma .. @demand3 ... albo|lub|bo|inaczej
@demand3 .. pan|pani|państwo ... albo|lub|bo|inaczej
kasa|pieniądze|forsa|hajs|zwrot|przelew|przeprosiny|odszkodowanie|umorzenie|pieniędzy ... albo|inaczej
jak .. nie
jak ... to
jak się dowiem|okaże
jak znowu|znów|dalej|kto|ktoś|mi|wam|ci|mnie
jak jeszcze
jak do
chyba że
w przeciwnym razie|wypadku
o ile
bo inaczej
albo .. albo
pod warunkiem
jeszcze raz|jeden
jeszcze jeden|jedno|jedna|jedną
spróbuj|spróbujcie|waż|ważcie .. _? ... a|to|i
niech .. pan|pani .. tylko? spróbuje
jeden|jedno|jedna więcej? .. telefon|słowo|mail|zły ruch

[scope question]
czy|czyż|czyżby|dlaczego|czemu
po co

[scope intensifier]
bardzo|strasznie|okropnie|cholernie|kurewsko|mega|totalnie|kompletnie|całkowicie|absolutnie|naprawdę|potwornie|niesamowicie|skrajnie|wyjątkowo|maksymalnie|niezmiernie|wielce|ogromnie|szalenie|zupełnie|serdecznie|wręcz|piekielnie|głęboko|stanowczo|zdecydowanie
po prostu
jeden wielki
jedna wielka
jedno wielkie
do granic|reszty
w chuj|cholerę
na maksa
dosyć mocno

[scope diminisher]
trochę|troszkę|lekko|odrobinę|nieco|ciut|poniekąd|delikatnie|niezbyt|raczej|drobny|drobna|mały|mała|minimalnie
w miarę

[scope wish]
oby|obyś|obyście|niech|niechby|bodaj|bodajbyś|żebyś|żebyście|życzę
chciałbym żeby

[innocent threat]
@kill1 u|do|od|dla @youacc
spłoniesz|spłoniecie .. w piekle
zginiesz|zginie|zginiecie .. w tłumie|gąszczu|lesie|mieście
nie zginiesz|zginiecie|zdechniesz
znajdę|znajdziemy .. was|państwa|pana|panią .. bez|na|w|przez|po .. problemu|trudu|stronie|mapie|adresie|gps|centrum|galerii|google
znajdę|podajcie|podaj .. żebym|to|abym? .. was|cię .. znajdę|dodam|zaobserwuję
nie {@kill1 @you}
nie @kill1 .. @you|@agent|@relative
@you .. nie @kill1|@hit1|@tear1
nikogo .. nie @kill1|@hit1
nigdy .. @you .. nie @kill1
nie chcę|chcemy|zamierzam|będę .. @kill .. @you?
nie mam zamiaru|ochoty .. @kill .. @you?
nie chcę|zamierzam .. @you .. @kill
nie mam zamiaru .. @you .. @kill
nie @hit1|@tear1 .. @you
zabić|zabijać|zabicie|zabija|zabiję|zabijam|zabijałem .. czas|nudę|czasu|głód|smak|ćwieka|kaca
czas zabić|zabijam|zabiję|zabijać
@you .. zabiję .. klina|ćwieka
zabiję|zabijemy @you .. śmiechem|miłością|dobrocią
zabije|zabija|zabiją mnie|nas to? .. czekanie|upał|ten|ta|to|żona|mąż|mama|szef|szefowa
mąż|żona|mama|szef|szefowa|matka|dziewczyna|chłopak|córka|syn mnie .. zabije|udusi|zamorduje|ukatrupi
zabiłbym|zabiłabym .. za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
zabiłbym|zabiłabym .. się za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
dałbym się zabić .. za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
dałbym się zabić .. się za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
dałabym się zabić .. za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
dałabym się zabić .. się za kawę|kawą|piwo|taką|taki|pizzę|kebab|kebaba
dałbym|dałabym|dam się .. pokroić|zabić|posiekać|poćwiartować .. za
@kill1 .. @you .. w .. szachy|szachach|grze|meczu|fifę|fife|warcaby|tenisa|biegu|karty|kręgle
@kill1 .. @you .. w .. ping ponga
pobiję|pobijemy|pobić|pobiłem|pobiłam|pobili|pobije .. @you? .. rekord|rekordy|wynik|cenę|ofertę|konkurencję|wasz|wasze
pobiję|pobijemy|pobić|pobiłem|pobiłam|pobili|pobije .. @you? .. wszystkich cenowo
@kill1 .. @you .. buziakami|całusami|uściskami
@kill1 .. @you .. w uścisku
@kill1 .. @you .. z miłości
udusić|uduszę|uduszone|udusimy|duszę .. mięso|kapustę|cebulę|warzywa|gulasz|pieczarki
udusić|uduszę|uduszone|udusimy|duszę .. na patelni
udusić|uduszę|uduszone|udusimy|duszę .. @you mięso
uduszę się .. mięso|kapustę|cebulę|warzywa|gulasz|pieczarki
uduszę się .. na patelni
uduszę się .. @you mięso
zabiję|utłukę|ubiję|zatłukę|złapię|wytłukę|wybiję .. te? .. karpia|komara|muchę|muchy|pająka|szczura|szczury|karaluchy|karalucha|mole|mrówki|robaki|kleszcza|kleszcze|pluskwy|bakterie|zarazki|wirusa|szerszenie|osy|chwasty|kreta
zlikwiduję|zlikwidujemy|likwiduję|zlikwidować .. @you? .. konto|lokatę|abonament|kartę|rachunek|usługę|usterkę|awarię|problem
wykończę|wykończymy|wykończyć .. @you? .. dom|mieszkanie|łazienkę|kuchnię|pokój|projekt|remont|wnętrze
sprzątnę|sprzątniemy|sprzątnąć .. @you? .. biuro|mieszkanie|pokój|dom|stolik
sprzątnę|sprzątniemy|sprzątnąć .. @you? .. po sobie
powieszę|powiesimy|powiesić|zawieszę .. @you? .. obraz|obrazek|zdjęcie|telewizor|półkę|firany|lampę|pranie|plakat|słuchawkę|kurtkę|zasłony|lustro|bombki
powieszę sobie .. @you? .. obraz|obrazek|zdjęcie|telewizor|półkę|firany|lampę|pranie|plakat|słuchawkę|kurtkę|zasłony|lustro|bombki
rozwalę|rozwalimy|rozwaliłem|rozwaliłam|rozbiję|rozbiłem .. @you? .. system|bank|namiot|skarbonkę|płatność|kwotę|jajko|jajka|rachunek|budżet
rozwalę|rozwalimy|rozwaliłem|rozwaliłam|rozbiję|rozbiłem .. @you? .. na raty
połamię|złamię sobie .. język|głowę|nogę|nogi|ząb|zęby|rękę
złamię|złamać|łamać .. hasło|słowo|zasady|kod|szyfr
urwę|urwiemy .. się|rozmowę|kontakt
urwę|urwiemy .. z pracy
urwę się|wam .. się|rozmowę|kontakt
urwę się|wam .. z pracy
utnę|utniemy|obetnę .. @you? .. włosy|paznokcie|gałąź|koszty|kawałek|trawę|grzywkę
pokroję|potnę|posiekam|pokroimy .. @you? .. chleb|warzywa|mięso|tort|cebulę|pizzę|papier|kartki|deski|kartę|drewno
ukręcę|ukręcimy|skręcę|skręcimy .. @you? .. mebel|meble|szafę|łóżko|regał|papierosa|krem|ciasto|lody|stolik|biurko
ukręcę|ukręcimy|skręcę|skręcimy .. @you? .. w lewo|prawo
przejadę|przejedziemy .. się|przez|obok|autobusem
wysadzę|wysadzi|wysadzić|wysadzimy|wysadził .. cię|pana|panią|żonę|mnie|męża|dzieci|pasażera|mamę|dziecko|syna|córkę|was .. na|przy|pod|przed .. przystanku|dworcu|dworcem|lotnisku|lotniskiem|szkołą|blokiem|rogu|stacji|peronie|centrum
wysadza|wysadziło|wysadzi .. korki|bezpiecznik|bezpieczniki|instalację|prąd
to|jest|jak|totalna|prawdziwa|istna bomba
po prostu bomba
bomba kaloryczna|cenowa|promocja|ekologiczna|witaminowa|informacyjna|oferta|impreza|zegarowa|transferowa|biologiczna
bomba|bomby .. z .. ii|drugiej|pierwszej .. wojny|światowej|niewybuch
bombka|bombki|bombek|bombkę|bombkami .. choinkowa|choinkowe|na|choinkę|świąteczne|kąpielowe
bombka|bombki|bombek|bombkę|bombkami .. do kąpieli
kula|kule|bomba|bomby|bombę .. do kąpieli|kąpielowa
schron|gra|film|seks|sex|news|niusy bomba|bomby
rower|telefon|oferta|promocja|obsługa|impreza|wakacje|hotel .. to|jest .. bomba|petarda|sztos
rower|telefon|oferta|promocja|obsługa|impreza|wakacje|hotel .. po prostu .. bomba|petarda|sztos
alarm|ewakuacja .. bombowy
alarm|ewakuacja .. o bombie
fałszywy alarm .. bombowy
fałszywy alarm .. o bombie
spalę|spalić|spalimy|spalam|spaliłem|spaliłam|spali .. kalorie|tłuszcz|kalorii|kg|gumę|papierosa|fajkę|obiad|ciasto|sprzęgło|papiery|gałęzie|liście|mosty|stare|patyki|trawę|silnik|żarówkę|zasilacz|ładowarkę
spalić się .. kalorie|tłuszcz|kalorii|kg|gumę|papierosa|fajkę|obiad|ciasto|sprzęgło|papiery|gałęzie|liście|mosty|stare|patyki|trawę|silnik|żarówkę|zasilacz|ładowarkę
spalę|spaliłbym|spaliłabym|spłonę .. się .. ze .. wstydu
spalę się .. się .. ze .. wstydu
spłonę rumieńcem
podpalę|podpalimy|podpalić .. @you? .. grilla|kominek|świeczkę|świeczki|świecę|gaz|ognisko|papierosa|piec|drewno|knot|kadzidło
z @weapon .. do naprawy|ostrzenia|naostrzenia|reklamacji|wymiany|serwisu
@come .. z @weapon .. do|na naprawę|naprawy|reklamacji|reklamację|naostrzenia|ostrzenia|naostrzenie|wymiany|wymianę|serwisu|serwis
@come .. oddać|odebrać|zwrócić|reklamować|wymienić .. @weapon
przyjdę|przyjadę|wpadnę|podjadę|zajrzę|wrócę .. po .. @weapon
zwrot|reklamacja|zamówienie|zamówiłem|zamówiłam|zestaw|nowy|komplet|promocja|kupić .. na? .. @weapon|noży|noże|kuchenny|kuchenne
kupiłem u was .. na? .. @weapon|noży|noże|kuchenny|kuchenne
kupiłam u was .. na? .. @weapon|noży|noże|kuchenny|kuchenne
nóż|noże|noży|nożem .. kuchenny|kuchenne|kuchennych|kuchennym|szefa|ceramiczny|santoku|tapicerski|introligatorski
nóż|noże|noży|nożem .. do chleba|steków|masła|pizzy|warzyw
pałka|pałki|pałkę|pałeczki .. kurczaka|perkusyjne|teleskopowa
pałka|pałki|pałkę|pałeczki .. z kurczaka
pałka|pałki|pałkę|pałeczki .. do perkusji
kij|kije|kijki .. golfowy|golfowe|trekkingowe|bilardowy|hokejowy
kij|kije|kijki .. do nordic|selfie|szczotki|mopa
kij|kije|kijki .. od szczotki
pistolet|pistoletu|pistoletem .. lakierniczy|wodny|masujący
pistolet|pistoletu|pistoletem .. do kleju|malowania|pianki|paliwa|silikonu|masażu
pistolet|pistoletu|pistoletem .. na klej|wodę|kulki
młot|młotek|młotkiem .. udarowy|pneumatyczny|gumowy|wyburzeniowy
młot|młotek|młotkiem .. do mięsa
granat|granaty .. owoc|owoce|sok|kolor
granat|granaty .. na kilogramy
granat|granaty .. z granatu
strzelę|strzelimy|strzelić .. @you? .. maila|mejla|focię|fotkę|zdjęcie|sms|smsa|selfie|piwko|piwo|kawę|drinka|gola|bramkę|focha|fakturę
strzelę|strzelimy do|w bramki|bramkę|okienko|tarczy|dziesiątkę
walnę|walnąć|przywalę|jebnę|pierdolnę .. @you? .. maila|piwko|piwo|kawę|drzemkę|komentarz|opinię|fotkę|recenzję|drinka|sms
walnę|walnąć|przywalę|jebnę|pierdolnę .. @you? .. się spać
wpadnę|wpadniemy|przyjdę|przyjadę|zajrzę|odwiedzę|odwiedzimy .. do|@youacc .. @place? .. jutro|dziś|odebrać|podpisać|dopłacić|zapłacić
wpadnę|wpadniemy|przyjdę|przyjadę|zajrzę|odwiedzę|odwiedzimy .. do|@youacc .. @place? .. po odbiór
wpadnę|wpadniemy|przyjdę|przyjadę|zajrzę|odwiedzę|odwiedzimy .. do|@youacc .. @place? .. z fakturą|paragonem|dokumentami|dowodem|telefonem|żoną|mężem|ciastem|czekoladkami|kwiatami|reklamacją
odwiedzę|odwiedzimy @youacc .. jutro|ponownie|jeszcze|znowu|chętnie|wkrótce
odwiedzę|odwiedzimy @youacc .. na pewno
odwiedzę|odwiedzimy @youacc .. w przyszłości|salonie|sklepie
odwiedzę|odwiedzimy @youacc .. z przyjemnością
chętnie|jeszcze .. @youacc? .. odwiedzę|odwiedzimy|wrócę|wrócimy|wpadniemy
na pewno .. @youacc? .. odwiedzę|odwiedzimy|wrócę|wrócimy|wpadniemy
z przyjemnością .. @youacc? .. odwiedzę|odwiedzimy|wrócę|wrócimy|wpadniemy
nie .. pożałujesz|pożałujecie|pożałuje|pożałują|pożałowałem|pożałowałam
kup|kupcie|polecam|kupujcie|spróbuj|spróbujcie|zamów ... nie .. pożałujesz|pożałujecie|pożałuje
żebyś|żebyście|żeby .. nie .. pożałował|pożałowali|pożałowała|pożałować
uważaj|uważajcie|dbaj|dbajcie .. na|o siebie .. i|pozdrawiam|dziękuję|proszę|zdrówka|kochani|kochana
uważaj|uważajcie|dbaj|dbajcie .. na|o siebie .. bo wirus
uważaj|uważajcie|dbaj|dbajcie .. na|o siebie .. w tych
niech pani uważa .. na|o siebie .. i|pozdrawiam|dziękuję|proszę|zdrówka|kochani|kochana
niech pani uważa .. na|o siebie .. bo wirus
niech pani uważa .. na|o siebie .. w tych
znajdę|znajdziemy|znaleźć|znalazłem|znalazłam .. @youacc? .. czas|rozwiązanie|numer|fakturę|paragon
znajdę|znajdziemy|znaleźć|znalazłem|znalazłam .. @youacc? .. na stronie|mapie|allegro
znajdę|znaleźć|znalazłem|znalazłam .. was|państwa|firmę|sklep|wasz|stronę|numer|ofertę .. na facebooku|fb|instagramie
znajdę|znajdziemy|znaleźć|znalazłem|znalazłam .. @youacc? .. w internecie|centrum|galerii
znajdę|znajdziemy|znaleźć|znalazłem|znalazłam .. @youacc? .. adres sklepu
znajdę|znajdziemy|znaleźć|znalazłem|znalazłam .. @youacc? .. wasz sklep
gdzie|jak .. was|państwa|pana|panią .. znajdę|znaleźć|znajdziemy
poczekam|zaczekam|czekam|czekamy .. na kuriera|dostawę|montera|technika|listonosza|taksówkę|telefon|odpowiedź ... przed|pod|na|przy|w blokiem|domem|klatką|parkingu|bramą|sklepem|recepcji|domu
poczekam|zaczekam|czekam|czekamy .. na @youacc .. w|przy recepcji|kasie|wejściu|umówionym
poczekam|zaczekam na kuriera|montera|listonosza|taksówkę
mam|znam|macie|zapisałem|podałem|podałam|podaję .. wasz|nasz|mój|państwa|pani|pana .. adres .. email|mail|mailowy|sklepu|dostawy|zwrotu
mam|znam|macie|zapisałem|podałem|podałam|podaję .. wasz|nasz|mój|państwa|pani|pana .. adres .. e mail
mam|znam|macie|zapisałem|podałem|podałam|podaję .. wasz|nasz|mój|państwa|pani|pana .. adres .. do korespondencji|wysyłki
mam|znam|macie|zapisałem|podałem|podałam|podaję .. wasz|nasz|mój|państwa|pani|pana .. adres .. z faktury
mam|znam|macie|zapisałem|podałem|podałam|podaję .. wasz|nasz|mój|państwa|pani|pana .. adres .. w systemie
dopadnę|dopadnie|dopadła|dopadł|dorwę|dorwiemy .. @youacc? .. promocję|ten|ostatnią|ostatni|telefon|bilety|okazję|grypa|choroba|przeziębienie|wyprzedaż|starość
dorwę|dopadnę .. się .. do
zapłacę|zapłacisz|zapłaci|zapłacicie|zapłacą .. @youdat .. za|kartą|przelewem|blikiem|gotówką|fakturę|ratę|rachunek|usługę|dostawę|towar|abonament
drogo|słono zapłaciłem|zapłaciłam|zapłaciliśmy
za|ile .. zapłaci|zapłacę .. pan|pani|kartą|przelewem|gotówką
załatwię|załatwimy|załatwi .. @you? .. to|sprawę|formalności|wszystko|bilety|dokumenty|online|telefonicznie|przez
zniszczę|zniszczyć|zniszczyłem|zniszczyłam .. kartę|starą|dokumenty|umowę|duplikat|@product
mam nadzieję .. jeszcze|ponownie|znów .. się? .. zobaczymy|spotkamy|odezwę
zobaczymy|zobaczycie|zobaczysz|zobaczy .. co .. się .. da .. zrobić
co .. da .. się .. z .. tym zrobić
mam .. @youacc .. na .. oku|liście .. ulubionych|kontaktów|facebooku
śledzę|obserwuję|śledzimy .. @youacc|wasz|wasze|waszą|przesyłkę|paczkę .. profil|kanał|stronę|promocje|ofertę|bloga|fanpage|przesyłkę
śledzę|obserwuję|śledzimy .. @youacc|wasz|wasze|waszą|przesyłkę|paczkę .. na instagramie|facebooku
śledzę|obserwuję|śledzimy .. @youacc|wasz|wasze|waszą|przesyłkę|paczkę .. od lat
śmierć|zgon .. męża|żony|ojca|matki|mamy|taty|babci|dziadka|abonenta|klienta|rodzica
po|akt|świadczenie .. śmierci|zgonu
w związku ze .. śmierci|zgonu
odszkodowanie za .. śmierci|zgonu
skończysz|skończycie|skończy|skończą .. rozmowę|pracę|zmianę|studia|o|dyżur
martwy|martwa|martwe|padnięty .. piksel|piksele|punkt|sezon|telefon|bateria|linia|strefa|numer
trup|trupy|śmiech|nudy|umieram .. na miejscu
trup|trupy|śmiech|nudy|umieram .. ze śmiechu|strachu
policja|policję|policji|policjant .. przyjechała|zatrzymała|zatrzymał|prosiła|ustaliła|radzi|ostrzega
dzwonić|zadzwonić .. na 112|policję .. czy
dzwonić|zadzwonić .. na 112|policję .. w razie
granica|ukrainie .. zginęło|zginął|zabito|zabił|giną
za granicą .. zginęło|zginął|zabito|zabił|giną
na wojnie|ukrainie|froncie .. zginęło|zginął|zabito|zabił|giną
w gazie .. zginęło|zginął|zabito|zabił|giną
sąd|sądu|sądzie .. najwyższy|okręgowy|rejonowy|orzekł|uznał|wydał|skazał|najwyższego|rejonowego|okręgowego|opiekuńczy|biskupi
pracuję|pracowałem|sekretariat|wydział|wyrok|rozprawa|pismo|świadek .. w|do|z sądzie|sądu|sądem
prawnik|adwokat|radca .. jestem
prawnik|adwokat|radca .. z zawodu|wykształcenia
jestem|pracuję|studiuję .. jako? .. prawnikiem|prawniczką|adwokatem|prawo|radcą
na drogę .. życzę
na drogę .. sądową nie
recenzja|recenzję|opinia|opinię|ocenę|komentarz .. pozytywną|pozytywny|najlepszą|dobrą|pochlebną
recenzja|recenzję|opinia|opinię|ocenę|komentarz .. bardzo dobrą
recenzja|recenzję|opinia|opinię|ocenę|komentarz .. 5 gwiazdek
recenzja|recenzję|opinia|opinię|ocenę|komentarz .. pięć gwiazdek
wystawię|wystawiam|napiszę|dam|zostawię .. @youdat? .. pozytywną|pozytywny|najlepszą|dobrą|pochlebną|świetną|piątkę
wystawię|wystawiam|napiszę|dam|zostawię .. @youdat? .. bardzo dobrą
wystawię|wystawiam|napiszę|dam|zostawię .. @youdat? .. 5 gwiazdek
wystawię|wystawiam|napiszę|dam|zostawię .. @youdat? .. pięć gwiazdek
będę|będziemy .. polecać|polecał|polecała
będę|będziemy .. wszystkim polecać|polecał
wszyscy|każdy .. się .. dowiedzą|dowie .. jaka|jacy .. świetna|super|wspaniała|dobrzy|fajni
zabiję|zabić|zabije|zabiłem|zabiłam|zabiła|zabił .. się .. prawie|potykając
zabiję|zabić|zabije|zabiłem|zabiłam|zabiła|zabił .. się .. ze śmiechu
zabiję|zabić|zabije|zabiłem|zabiłam|zabiła|zabił .. się .. na schodach|tych|lodzie|rowerze|progu|śliskiej|nierównym
zabiję|zabić|zabije|zabiłem|zabiłam|zabiła|zabił .. się .. o ten|kabel|próg
można|prawie|omal|mało|idzie .. się .. nie? .. zabić|zabiłem|zabiłam
można|prawie|omal|mało|idzie .. się .. nie? .. zabić na
o mało .. się .. nie? .. zabić|zabiłem|zabiłam
o mało .. się .. nie? .. zabić na
umieram|umieramy|umrę|umrzemy|umierałem|umierałam|umrzeć|padam .. z|ze|od .. głodu|śmiechu|ciekawości|nudów|wstydu|gorąca|upału|pragnienia|zimna|tęsknoty|zmęczenia|nerwów|radości|miłości
umieram|umieramy|umrę|umrzemy|umierałem|umierałam|umrzeć|padam .. z|ze|od .. bólu głowy
wykończę|wykończy|wykończą|wykończycie .. się|mnie|nas|nerwowo|to .. nerwowo|czekaniem|tym|psychicznie
wykończę|wykończy|wykończą|wykończycie .. się|mnie|nas|nerwowo|to .. to czekanie
skoczę|skoczymy|wyskoczę|skoczyć .. na|po|do .. kawę|zakupy|sklepu|chwilę|mleko|piwo|bankomatu|chleb|miasto|was|salonu|pizzę|poczty
skoczę|skoczyć|skakać|skok .. z .. spadochronem|spadochronu|bungee|trampoliny|radości
rzucę|rzucić|rzucam .. się .. na|w .. wyprzedaż|wir|promocję|jedzenie|szyję|oczy
ubezpieczenie|polisa|polisy|wyłączenie|klauzula|owu .. samobójstwo|samobójstwa|samobójstwie|śmierci
powieszę|wieszam .. się .. na .. szyi|drążku|trzepaku|słuchawce
powieszę się .. się .. na .. szyi|drążku|trzepaku|słuchawce
mam|miałem|miałam .. dość|dosyć .. życia .. w bloku|mieście
mam|miałem|miałam .. dość|dosyć .. życia .. na kredyt
mam|miałem|miałam .. dość|dosyć .. życia .. z wami
nie .. mam|mamy .. siły .. czekać|dzwonić|się|kłócić|tłumaczyć
nie .. mam|mamy .. siły .. do was
komputer|telefon|laptop|system|aplikacja|program|procesor .. się? .. zabija|zabił|umarł|umiera|zdechł|zdycha|wisi|powiesił
zawiesił|powiesił|wiesza|zawiesza|wisi .. się? .. system|strona|aplikacja|telefon|komputer|program|windows
bateria|akumulator|telefon|internet|wifi|pies|kot|router .. zdechł|zdechła|zdycha|zdechło|umarła|umarł|padł|padła
zdechł|zdechła|zdycha|zdychają|umarł .. mi? .. bateria|akumulator|telefon|internet|silnik|samochód|rybki|chomik|pies|kot|laptop
broń|uchowaj|chroń|ratuj .. boże
broń|uchowaj|chroń|ratuj .. panie boże
broń|uchowaj|chroń|ratuj .. mnie boże
bronić|obrona|broni|broń .. praw|klienta|konsumenta|się|pracy|magisterska|dyplomu
bronić|obrona|broni|broń .. palna muzealna

[innocent abuse]
@group .. nie są|jest|jesteśmy|jesteście .. @dehum|@badadj|gorsi|gorsze|zagrożeniem|ignorantami|nikim|niczym|głupi|złodziejami|plagą
@group .. wcale nie są|jest .. @badadj|ignorantami|głupie|głupi
@group .. w ogóle nie są|jest .. @badadj|ignorantami|głupie|głupi
nazywać|nazywanie|nazywania|nazywasz|nazywacie|przestań|przestać|przestańcie .. nazywać? .. mnie|ich|ludzi|kobiety|kobiet|innych|nas|kogoś .. _? .. szmatami|pedałami|pedałem|ciapatym|żydkiem|śmieciami|debilami|idiotami|kretynami|żółtym|czarnuchami|downem
nikt|żaden|żadna|nie .. zasługuje|zasługują|zasługujesz .. na śmierć|egzekucję
nikt|żaden|żadna|nie .. zasługuje|zasługują|zasługujesz .. na karę śmierci
zajebisty/zajebiści:A
zajebiście|zajebioza|zarąbisty|zarąbista|zarąbiście|zajefajny|zajefajna
pedał|pedały|pedału|pedałem|pedałów|pedale|pedałami .. gazu|hamulca|sprzęgła|roweru|rowerowe|rowerowy|rowerowych|platformowe|efektu|gitarowy|przyspieszenia
pedał|pedały|pedału|pedałem|pedałów|pedale|pedałami .. do roweru
pedał|pedały|pedału|pedałem|pedałów|pedale|pedałami .. z noskami
pedał|pedały|pedału|pedałem|pedałów|pedale|pedałami .. w rowerze
pedał|pedały|pedału|pedałem|pedałów|pedale|pedałami .. od roweru
rower|roweru|rowerze|lewy|prawy|nowe|hamulca|gaz|sprzęgła|komplet|para .. bez? z? .. pedał|pedały|pedału|pedałów|pedałami
suka|suki|suczka|sukę|suce .. rasy|hodowlana|owczarka|labradora|szczenna|jamnika|policyjna
suka|suki|suczka|sukę|suce .. ze schroniska
suka|suki|suczka|sukę|suce .. po sterylizacji
suka|suki|suczka|sukę|suce .. ma szczeniaki
suka|suki|suczka|sukę|suce .. w ciąży
szczeniak|szczeniaki|szczeniaka|szczeniaków .. rasy|labradora|owczarka|dla|pies
szczeniak|szczeniaki|szczeniaka|szczeniaków .. na sprzedaż
szczeniak|szczeniaki|szczeniaka|szczeniaków .. ze schroniska
moja|mojej|naszej|nasza|moją suka|suki|sukę|świnka|świnki
worki|worek|kosz|kontener|wyrzucić|wywóz|wywozu|segregacja|sortowanie|odbiór|opłata|śmieciarka|na .. na? .. śmieci|śmieciami
opłata za .. na? .. śmieci|śmieciami
śmieci .. budowlane|komunalne|zmieszane|segregowane|wielkogabarytowe|wywożone|odbierane
śmieci .. nie wywieziono
ścierka|mop|szmata|szmatka|szmaty|szmatą .. do .. podłogi|kurzu|okien|wycierania|sprzątania
ciasto|ser|kurczak|golonka|mięso|burak|buraki|buraków|barszcz|sałatka|buraczki .. cukrowe|cukrowy|z|czerwone|ćwikłowe|pastewne
ciasto|ser|kurczak|golonka|mięso|burak|buraki|buraków|barszcz|sałatka|buraczki .. z burakiem|buraków
burak|buraka|buraki|buraków|buraczki cukrowy|cukrowego|cukrowe|cukrowych|ćwikłowy|ćwikłowego|ćwikłowe|ćwikłowych|pastewny|pastewne|pastewnych
bydło|bydła|bydłu mleczne|mlecznego|mlecznemu|mięsne|mięsnego|opasowe|opasowego|rogate|rogatego|hodowlane|hodowlanego
solić|posolić|osolić|doprawić|doprawiać|przyprawić|sól|solą .. pieprzyć|pieprzę
pieprzyć do smaku
kutasy|kutasów|kutasami .. frędzle|frędzli|frędzlami|kontusza|kontuszowe|kontuszowych|chwosty
baran|barany|owca|jagnięcina|kozioł|udziec|skóra|kożuch .. z? .. barana|baraniny|baranie|barania|barani
zodiak|znak|zodiaku|horoskop .. baran|barana|skorpion
spod znaku .. baran|barana|skorpion
mięso|szynka|kiełbasa|wątróbka|świńskie|schab|hodowla|świnie|trzoda .. ze? .. świni|świńska|świń|chlewna|morska|morskie|morskiej
świnka|świnki|świnkę|świnie|świnia .. morska|morskie|skarbonka|skarbonki|peppa|peppy|domowa
zespół|zespołem|zespołu .. downa|aspergera|tourette
osoba z .. downa|aspergera|tourette
dziecko z .. downa|aspergera|tourette
syn z .. downa|aspergera|tourette
córka z .. downa|aspergera|tourette
kurtka|kurtki|kurtkę|pierze|wypełnienie|kołdra|poduszka .. puchowa|z? .. down
pies|psa|psie|psy|psu|karma|smycz|psów .. rasy|rasowy|jedzenie|dla|przewodnik|szczeka|sąsiada|psie|karma
kurczę|kurczęta|kurczęcia|kurczak .. pieczone|gotowane|blade|faszerowane
kurczę|kurczęta|kurczęcia|kurczak .. z rożna|ryżem
kurczę|kurczęta|kurczęcia|kurczak .. w sosie
dupka|dupki|dupkę .. niemowlęcia|dziecka|dziecko|chleba
dupka|dupki|dupkę .. od chleba
do dupy się .. niemowlęcia|dziecka|dziecko|chleba
do dupy się .. od chleba
pupa|pupę|dupa|dupę .. boli|odparzona|niemowlęcia
pupa|pupę|dupa|dupę .. od siedzenia
dla idiotów|opornych|głupich|blondynek|debili
idiotoodporny|idiotoodporna|idiotoodporne|idiotoodpornie|głupiutki|głupiutka
czuję|czułem|czułam|poczułem|poczułam|wyszedłem|wyszłam|wyglądam|stoję|zachowałem|zachowałam|traktujecie|traktuje|traktują|potraktowaliście|potraktowany|potraktowana|potraktowano|traktowany|traktowana|siedzę|tłumaczyć|uważacie|wziął|wzięła|uznał .. się|mnie|nas|klienta|klientów|ludzi .. jak|na|za .. ostatni|ostatnia|ostatnią? .. idiota|idiotka|idiotę|idiotkę|debil|debila|debilka|debilkę|kretyn|kretyna|głupek|głupka|głupią|głupiego|śmieć|śmiecia|śmieci|idiotów|debili|bydło|frajer|frajera|złodziej|złodzieja|złodziejkę|oszust|oszusta|oszustkę|dureń|durnia|szmatę|psa|gówno|przestępcę|bandytę
jak .. śmiecia|śmieć|idiotę|idiotów|debila|debili|bydło|psa|gówno|złodzieja|szmatę .. mnie|nas|traktujecie|traktują|się
robicie|robisz|robią|robi|robić|zrobili|zrobiliście|zrobił|zrobiła|robiąc .. ze|z .. mnie|nas|siebie|ludzi|klienta|klientów|człowieka .. idiotę|idiotów|debila|kretyna|głupka|idiotkę|wariata|wariatkę|debili|kretynów|durnia|złodzieja|oszusta|pajaca|frajera|frajerów|baranów
macie|ma|mają|masz .. mnie|nas|ludzi|klientów .. za .. idiotę|idiotów|debila|głupka|kretyna|idiotkę|debili|durnia|durniów|złodzieja|oszusta|frajera
za .. idiotę|idiotów|debila|głupka|kretyna|idiotkę|debili|durnia|frajera|oszusta|złodzieja .. mnie|nas|macie|uważacie|masz
nie .. jestem|jesteśmy .. jakimś|żadnym|pierwszym? .. idiotą|debilem|głupi|głupia|kretynem|oszustem|złodziejem|idiotką|frajerem|dzieckiem|głupkiem|pedałem|chamem|idiotami
ale|jestem|byłem|byłam|zawsze|głupi|taki|przepraszam .. takim|taką|głupi .. idiota|idiotka|debil|głupek|gapa|gamoń|cham|chujem|idiotą|debilem
ale|jestem|byłem|byłam|zawsze|głupi|taki|przepraszam .. ze mnie .. idiota|idiotka|debil|głupek|gapa|gamoń|cham|chujem|idiotą|debilem
ale|jestem|byłem|byłam|zawsze|głupi|taki|przepraszam .. jaki ja .. idiota|idiotka|debil|głupek|gapa|gamoń|cham|chujem|idiotą|debilem
ale|jestem|byłem|byłam|zawsze|głupi|taki|przepraszam .. jaka ja .. idiota|idiotka|debil|głupek|gapa|gamoń|cham|chujem|idiotą|debilem
ale|jestem|byłem|byłam|zawsze|głupi|taki|przepraszam .. że jestem .. idiota|idiotka|debil|głupek|gapa|gamoń|cham|chujem|idiotą|debilem
głupi|głupia|głupie|głupio pytanie|sprawa|błąd|pomyłka|sytuacja|mi|zapytam|że|to|wyszło|pomysł|żart|się|uczucie|nawyk|literówka
głupio .. mi|wyszło|to|się
pytanie .. głupie|głupi
chory|chora|chorych|chorego|chorej .. syn|córka|mąż|żona|na|dziecko|mama|ojciec|jestem|kot|pies|leżę|gardło
jestem .. chory|chora|chorzy
karzeł|krasnal|krasnale .. ogrodowy|ogrodowe
dzban|dzbany|dzbanek|dzbana|dzbanka .. filtrujący|filtrujące|na|do|z|szklany|szklane|wody
pała|pałka|pały .. wodna
pała|pałka|pały .. w dzienniku
pała|pałka|pały .. z matematyki
pała|pałka|pały .. ze sprawdzianu
pijawki|hieny|sępy|szczury|małpa|małpy|gady|kundel|kundelek .. lekarskie|medyczne
pijawki|hieny|sępy|szczury|małpa|małpy|gady|kundel|kundelek .. w zoo|filmie
pijawki|hieny|sępy|szczury|małpa|małpy|gady|kundel|kundelek .. ze schroniska
oszuści|oszustów|oszustami|oszustom|oszusta|oszust|oszustem|złodzieje|złodziej|złodziejowi|złodzieja|złodziei|złodziejami .. ukradł|ukradli|wyłudził|wyłudzili|podszywa|podszywają|podszywali|podszywał|włamał|telefoniczny|telefoniczni|internetowi|internetowy|dzwonią|dzwonił|zadzwonił|uciekł|wykradł|próbował|rowerów|torebkę
oszuści|oszustów|oszustami|oszustom|oszusta|oszust|oszustem|złodzieje|złodziej|złodziejowi|złodzieja|złodziei|złodziejami .. z olx|internetu|konta
oszuści|oszustów|oszustami|oszustom|oszusta|oszust|oszustem|złodzieje|złodziej|złodziejowi|złodzieja|złodziei|złodziejami .. dzwonił do
oszuści|oszustów|oszustami|oszustom|oszusta|oszust|oszustem|złodzieje|złodziej|złodziejowi|złodzieja|złodziei|złodziejami .. na blika|wnuczka
ofiarą|ofiara|padłem|padłam|policja|ostrzegam|uwaga|przez|od|przed|jakiś|nieznany|ochrona|zabezpieczenie|alarm .. na|przed? .. oszusta|oszustów|oszust|złodziei|złodzieja|oszustwa|oszustwem|złodziejami|oszustami|złodziej
jakiś obcy .. na|przed? .. oszusta|oszustów|oszust|złodziei|złodzieja|oszustwa|oszustwem|złodziejami|oszustami|złodziej
kartę|portfel|telefon|rower|dowód|pieniądze|samochód|torebkę|plecak .. mi? .. ukradł|ukradli|skradł|skradziono .. złodziej|złodzieje?
szatan|szatański|diabeł|diabli .. ciastka|przepis
do diabła daleko .. ciastka|przepis
won|woń|wonny .. róż|kwiatów
precz|wypad .. rasizmem|integracyjny|weekendowy
precz|wypad .. za miasto
precz|wypad .. na miasto
precz|wypad .. w góry
precz|wypad .. nad morze
precz|wypad .. z rasizmem
wypad|wypady .. do|na|nad|w .. miasto|góry|morze|weekend|kina|lasu|znajomymi|zakopanego
spadaj|spadają|spadać .. ceny|gwiazdy|liście|cena
spadaj|spadają|spadać .. z ceny
spadaj z .. ceny|gwiazdy|liście|cena
spadaj z .. z ceny
spadochron|spływ|spływaj .. kajakiem|kajakowy
cicho|milczeć .. działa|chodzi|pracuje
cicho|milczeć .. bądź zdrów
słodki|słodka|kochany|kochana|uroczy|mój|moja .. głuptas|głuptasek|debilek|wariat|wariatka|świrek
gówniak|kupa|kupka|kupę .. śmiechu|czasu|roboty|pieniędzy|lat|forsy|problemów
rak|raka|rakiem|raki .. piersi|płuc|trzustki|jelita|szyjki|choruję|chora|chory|leczę|rzeczne|prostaty|macicy|skóry
rak|raka|rakiem|raki .. w sosie
mam|leczenie|zwrotnik|znak .. raka|rak|rakiem
chory na .. raka|rak|rakiem
chora na .. raka|rak|rakiem
choruje na .. raka|rak|rakiem
walczy z .. raka|rak|rakiem
zmarł na .. raka|rak|rakiem
umarł na .. raka|rak|rakiem
burdel|bajzel|syf .. sprzątać
burdel|bajzel|syf .. w pokoju dzieci
burdel|bajzel|syf .. w domu mam
sraczka|srać|sra .. kot|pies|gołębie|gołąb|dziecko|biegunka
lewacki skręt
fiut fiut
lewak w
lewy lewak
murzynek|murzynki|ciasto .. bambo|murzynek
murzynek|murzynki|ciasto .. z polewą
murzynek|murzynki|ciasto .. na blachę
kraju|kraj|produkcji|made|wysyłka|firmy|sprzedawca|towar|zasięg|w|z|do|i|rynku|przez .. chińczyk|chińczyka|niemcy|niemiec|niemczech|ukrainiec|rosjanie|arabów|niemcem
wojna|wojny|wojnie|bombardowania|front|żołnierze|atak|ataki|inwazja .. zginęło|zabici|zabitych|zabito|zginęli|zabił|zabili|rannych
w izraelu .. zginęło|zabici|zabitych|zabito|zginęli|zabił|zabili|rannych
na ukrainie .. zginęło|zabici|zabitych|zabito|zginęli|zabił|zabili|rannych

[innocent anger]
nie .. jestem|byłem|byłam|mam|będę|jesteśmy .. wcale|już|pretensji|zły|zła|żalu|zdenerwowany|zdenerwowana|wściekły|wściekła|wkurzony|wkurzona|rozczarowany|rozczarowana|zawiedziony|zawiedziona
nie .. jestem|byłem|byłam|mam|będę|jesteśmy .. o to
nie .. jestem|byłem|byłam|mam|będę|jesteśmy .. do was
nie .. żałuję|żałujemy|żałuje|zawiodłem|zawiodłam|zawiódł|zawiodła|zawiodło|zawiodły|zawiedziesz|zawiedziecie|rozczarował|rozczarowała|rozczarujesz
nie .. ma|mam|było|miałem|miałam|mamy|sprawiał|widzę|wnoszę .. żadnych|żadnego|większych? .. problemu|problemów|opóźnień|opóźnienia|zastrzeżeń|uwag|skarg|usterek|wad|reklamacji
bez .. żadnych? .. problemu|problemów|zarzutu|zarzutów|zastrzeżeń|opóźnień|reklamacji|awarii|usterek|wad|uwag
film|serial|książka|gatunek|teatr|spektakl .. to? .. dramat|tragedia|horror|katastroficzny|groza|koszmar|cyrk|kabaret
kabaret|kabaretu|kabarety|cyrk|cyrku .. neo|bilety|ani|mru|moralnego|występ
kabaret|kabaretu|kabarety|cyrk|cyrku .. na kabaret|cyrk
kabaret|kabaretu|kabarety|cyrk|cyrku .. do cyrku
bilety do|na .. neo|bilety|ani|mru|moralnego|występ
bilety do|na .. na kabaret|cyrk
bilety do|na .. do cyrku
pomyłka|pomyłki|pomyłkę .. moja|numer|numerów|telefoniczna
pomyłka|pomyłki|pomyłkę .. z mojej
pomyłka|pomyłki|pomyłkę .. to ja
przez pomyłkę .. moja|numer|numerów|telefoniczna
przez pomyłkę .. z mojej
przez pomyłkę .. to ja
moja|mój|moją pomyłka|błąd|wina|pomyłkę
jeśli|gdyby|jakby|procedura|formularz|numer|status|termin|gdzie|jak|złożyć .. złożyć? .. reklamacji|reklamację|reklamacja|skargę|awarii
w razie .. złożyć? .. reklamacji|reklamację|reklamacja|skargę|awarii
nie ma dramatu|tragedii
bez dramatu|szału
szału nie ma
szał ciał|zakupów
w szale
na szczęście nic
wstyd .. mi|pytać|przyznać
wstyd .. się przyznać
dość|dosyć dobry|dobra|dobre|dobrze|szybko|szybki|szybka|tani|tania|długo|duży|duża|często|ładny|ładna|miły|miła|sporo|fajny|fajnie|trudno|drogo
nie .. jest|był|było|była .. zły|złe|zła|źle|drogo|najgorszy|najgorsza|najgorsze|najgorzej|taki|takie|tragicznie
dzień .. wściekłości|gniewu
wściekle zielony|głodny|różowy|szybki|dobry
wściekły|wściekli .. byk|szyszki|psy
wściekły byk .. byk|szyszki|psy

# abbreviations that look like masked words
[innocent]
p.n.e|n.p.m|p.s|o.o|s.a

[innocent threat]
wybiję|wybij|wybijcie|wybić .. z głowy
to|ta|ten|te|on|ona|mąż|żona|szef|szefowa|upał|stres|praca|czekanie|mama|nuda|kiedyś .. zabije|zabiją cię|was|cie
@come .. z @weapon ... do naprawy|ostrzenia|naostrzenia|zwrotu|reklamacji|wymiany|serwisu|oddania|sprawdzenia
kupiłem|kupiłam|zamówiłem|zamówiłam .. u was|sklepie|państwa|na ... @gun
@gun ... zamówiłem|zamówiłam|kupiłem|kupiłam .. u|w|na|od
pistolet|pistolety|pistoletem|pistoletu .. do|na .. kleju|klej|wody|wodę|malowania|piany|silikonu|masażu|baniek|mycia
spłonął|spłonęła|spłonęło|spalił|spaliła|spaliło .. mi|nam|się .. dom|mieszkanie|samochód|router|telefon|zasilacz
mój|moja|nasz mąż|żona|brat|syn|ojciec|kolega|szwagier .. przyjdzie|przyjedzie|wpadnie|odbierze ... odebrać|odbiór|po|zapłacić|podpisać|zwrócić|pomóc|zamiast|umówiony
nie @come|wyślę|zrobię .. @you
wyślę|wysyłam|wysłałem|podeślę .. @youdat|was|tam .. kogoś|syna|męża|żonę|brata|kolegę|znajomych .. po|z|odebrać|żeby|na
bomba|bomby|ładunek .. wybuchła|wybuchły|wybuchł
wybuchnie|wybucha|wybuchła .. bateria|akumulator|powerbank|butla|gaz
ładunek .. elektryczny|elektrostatyczny|ciężarówki|towaru|palet
pas|pasy|pasek .. klinowy
@gun ... na|do prezent|kolekcji|kuchni|grilla|drewna|ogrodu
usiłowanie|groźby|groził|groziła|grozili|grożą|grozi .. mi|nam|mnie ... @gun
groził|groziła|grozili|napadł|napadli|zaatakował|zaatakowali|włamał|włamali .. mi|nam|mnie|się .. z? @weapon

[innocent abuse]
po|jestem|byłem|jechał|jazda pijaku
byłem|byłam|jestem|bywam|byliśmy .. trochę|absolutnym|takim|kompletnym|czasami? .. idiotą|idiotką|debilem|debilką|kretynem|dupkiem|gówniarzem|gówniarą|draniem|głupkiem|chamem|świnią|palantem|egoistą|frajerem|suką|chujem|baranem|osłem|dupkami|idiotami|debilami
być|bycie trochę|absolutnym|takim|kompletnym|czasami? idiotą|idiotką|debilem|debilką|kretynem|dupkiem|gówniarzem|gówniarą|draniem|głupkiem|chamem|świnią|palantem|egoistą|frajerem|suką|chujem|baranem|osłem|dupkami|idiotami|debilami
czuję|poczułem|poczułam|czułem|czułam|zachowałem|zachowałam|zachowuję .. się .. jak .. idiota|idiotka|debil|dupek|kretyn|kretynka|cham|gówniarz|świnia|palant|frajer|złodziej|głupek|śmieć|drań|kurwa|szmata|dziwka|gówno|zero

[scope reported]
dostałem|dostałam|dostaliśmy|otrzymałem|otrzymałam|otrzymaliśmy|przyszedł|przyszła .. maila|mail|meila|emaila|sms|smsa|esemesa|wiadomość|list|pismo|telefon .. że|żebym|żebyśmy|iż|o
ktoś|sąsiad|sąsiadka|mąż|żona|szef|facet|gość|były|partner|syn|ojciec .. mówi|krzyczy|krzyczał|krzyczała|pisze|grozi|groził|straszy|straszył|napisał|powiedział|zagroził .. że|iż
groźby|groźbę|pogróżki .. że|iż|od

[innocent abuse]
stara|stare|stary|starej|starą|tępa rura|rury|rurę|cap
jestem|jesteśmy|syn|córka|mąż|żona|osoba|dziecko .. głucha|głuchy|ślepa|ślepy|upośledzony|upośledzona|niedorozwinięty|chora|chory|niepełnosprawny|niepełnosprawna

[innocent threat]
ładunek|ładunki|ładunku .. baterii|toneru|tuszu|akumulatora|towaru|gaśnicy|elektryczny|magazynie|naczepie|paletach|częściowy|drobnicowy
sznur|linę|lina|pętlę .. do|od|led|lampek|bielizny|prania|jutowy|jutowa|holownicza|metrów
sznur|linę|lina|pętlę .. u was
mnie .. już .. nie będzie .. w domu|biurze|pracy|kraju|polsce|mieście
mnie .. już .. nie będzie .. pod|na adresem|miejscu|tym
mnie .. nie będzie .. w domu|biurze|pracy|kraju|polsce|mieście
biorę|wezmę .. wszystkie .. leki|tabletki .. zgodnie|według|regularnie|przepisane
wiem .. gdzie .. bo jestem .. sąsiadem|sąsiadką
mogę|trzeba|pora|czas .. zbić|obniżyć|obić|wybić|urwać|rozbić .. @you .. cenę|ceny|krzesło|kanapę|fotel|meble|raty|płatność|kwotę|gwoździe

[innocent threat]
chcę|chciałem|chciałam|można|idzie|mogę .. umrzeć .. z|ze|od .. śmiechu|wstydu|nudów|ciekawości|głodu|zimna|gorąca|zażenowania|radości
nie .. żyć .. bez .. internetu|telefonu|prądu|was|kawy|netflixa|niego|niej|tej|tego
nie żartuję .. _? .. naprawdę|super|świetny|działa|polecam
mam|ma|mamy .. broń|pistolet|wiatrówkę .. do|na|gazowy|gazową|hukowy|startowy|zabawkę|zabawkowy|wodny|asg|sportową|myśliwską|kolekcjonerską|pozwolenie
spalę|spalimy .. wam|wasz|waszą|wasze .. ulotki|ulotkę|gazetki|reklamy|umowę|karton|kalorie|kartę
idę|lecę|pójdę|skoczę po nóż|noże .. do .. kuchni|sklepu|was|castoramy|ikei
mnie zabraknie .. w|na|do .. domu|pracy|środków|miejscu

[innocent abuse]
paki|pak

[innocent threat]
zapamiętam|zapamiętamy ... cudowna|miła|wspaniała|dziękuję|polecę|pochwalę|profesjonalna|pomocny|pomocna
kupiłem|kupiłam|zamówiłem|zamówiłam|mam ... @gun ... zwrócić|wymienić|reklamować|oddać|reklamacją|zwrot|reklamacji|odebrać|odbiór|paragonem|paragon|gwarancja|gwarancji
przyjdę|przyjadę|wpadnę|podjadę|jadę|wrócę|będę ... @gun ... zwrócić|wymienić|reklamować|oddać|reklamacją|zwrot|reklamacji|naostrzyć|naprawić|ostrzenia|pokażę

[innocent threat]
przywalę|walnę|jebnę|piznę|wlepię|pierdolnę|dojebię .. @you? .. piątkę|szóstkę|ocenę|opinię|gwiazdek|gwiazdki|gwiazdkę|minusa|plusa|jedynkę|komentarz|recenzję
nie .. żyć .. bez .. lodówki|pralki|ogrzewania|wody|ciepłej|gazu|światła|auta|samochodu|pieniędzy|wypłaty|pracy|łazienki|windy|sieci|aplikacji|muzyki
kupiłem|kupiłam|zamówiłem|zamówiłam .. broń|pistolet|siekierę|maczetę|bejsbol ... ... zwrócić|wymienić|reklamować|oddać|reklamację|reklamacją|zwrot|zwrotu

# ---- third linguist
[innocent threat]
gaz|gazu|gazem|butla|piecyk|instalacja|kuchenka|bojler|piec|bateria|akumulator ... wyleci|wylecimy|wybuchnie|wysadzi|poleci|wylecą
boję|obawiam|boimy|obawiamy|strach ... wyleci|wylecimy|wybuchnie|wysadzi|spali|spłonie|spłoniemy
{@tear1|@hit1|@kill1 sobie} .. nogę|nogi|rękę|ręce|kark|karku|głowę|łeb|zęby|ząb|palce|palec|język|nos|mózg|oczy|kręgosłup|paznokieć|włosy|wątrobę|kolano|kostkę|żebro|żebra
ostatni|ostatnia|ostatnie .. mail|list|wiadomość|telefon|sms .. w|do|zanim|przed|jaki|jaką|jakie|od .. tej|sprawie|was|pójdę|sądu|skierowaniem|państwa
@take1 ... @gun ... zwrócić|reklamować|reklamację|naprawić|naprawy|naostrzyć|wymienić|zwrot|reklamacji|gwarancji|prezent|promocji
@take1 .. @gun .. od was|państwa
wyrzucę|wywalę|wypierdolę|wyjebię|rzucę .. ten|tę|ta|tą|to|wasz|waszą @product
nigdy .. bym .. @youacc|nikogo|nikomu .. nie .. @harmpast|@killinf|@hitinf
nigdy bym nikogo|nikomu nie @harmpast ... @you?
nikogo|nikomu .. nie .. @harmpast|@killinf|@hitinf|@kill1
głowy polecą|spadną .. w|na .. zarządzie|ministerstwie|rządzie

[innocent request]
pochwalić|pochwalę|podziękować|pozdrowić|dziękuję|dziękujemy|pochwała|pozdrowienia ... @boss
rozmawiałem|rozmawiałam|jestem|zostałem|zostałam|pracuję ... @boss
chcę|chciałbym|chciałabym zostać|być|pracować .. jako? @boss

[innocent threat]
bym .. nikogo|nikomu nie @harmpast .. @you
pracuję|piszę|dzwonię|jestem|wezwanie|pismo|list .. z|w @court
@product ... wybuchnie|eksploduje|pierdolnie|jebnie
wybuchnie|eksploduje|pierdolnie|jebnie ... @product
gaz|gazem|butla|piecyk|kuchenka|bojler|piec|pralka|instalacja|bateria|akumulator|powerbank ... wybuchnie|eksploduje|pierdolnie|jebnie
boję|boimy|obawiam|martwię ... wybuchnie|eksploduje|wysadzi|spali|spłonie

[innocent]
skoczę|wyskoczę|skaczę|zabiję|umrę|oszaleję|wybuchnę|padnę|rzucę ... z|ze radości|szczęścia|śmiechu|zachwytu|zazdrości|wzruszenia

[innocent threat]
tory|torach|tor|toru .. kartingowe|kartingowych|kartingowy|wyścigowy|wyścigowe|wyścigowym|łucznicze
idę|pójdę|wchodzę|wejdę .. na tory .. kartingowe|wyścigowe|łucznicze
skoczę|skaczę|wyskoczę|skoczymy ... bungee|spadochronem|spadochronie|spadochronu|skoczni|trampolinę
pistolet|pistolety|pistoletem|pistoletu .. do|na|asg|hukowy|gazowy|lakierniczy kleju|klej|wody|malowania|silikonu|pianki|masażu|kulki ... @you|@come
mam|biorę|wezmę|trzymam ... pistolet|pistoletem|pistolety .. do|na kleju|klej|wody|malowania|silikonu|pianki|masażu|kulki ... @you|@come
dostanie|dostanę|dostaną ... implanty|plomby|aparat|licówki

# "jak" as when: the speaker tells of his coming, not of a condition
[innocent conditional]
jak|gdy|kiedy tam|tylko|już|do|cię|was|pana|panią|go|ją|ich|wreszcie|tu|ja|w|kiedyś|któregoś? was|ciebie|końcu|tam|tylko|cię|pana|panią|go|ją|ich|dnia? wpadnę|wpadniemy|przyjdę|przyjdziemy|przyjadę|przyjedziemy|wejdę|wejdziemy|wjadę|wrócę|wrócimy|wyjdę|zejdę|dojadę|dotrę|skończę|spotkam|spotkamy|zobaczę|dorwę|dorwiemy|złapię|złapiemy|dopadnę|znajdę|znajdziemy|zastanę|wstanę|podjadę|wpadne|przyjde|przyjade ... to
jak|gdy|kiedy tam|tylko|już|do|cię|was|pana|panią|go|ją|ich|wreszcie|tu|ja|w|kiedyś|któregoś? was|ciebie|końcu|tam|tylko|cię|pana|panią|go|ją|ich|dnia? wpadnę|wpadniemy|przyjdę|przyjdziemy|przyjadę|przyjedziemy|wejdę|wejdziemy|wjadę|wrócę|wrócimy|wyjdę|zejdę|dojadę|dotrę|skończę|spotkam|spotkamy|zobaczę|dorwę|dorwiemy|złapię|złapiemy|dopadnę|znajdę|znajdziemy|zastanę|wstanę|podjadę|wpadne|przyjde|przyjade

# "at your place", not "you"
[innocent threat]
u|do|od|dla|bez|koło|obok @youacc @kill1|@hit1|uszkodzę

[innocent anger]
nikomu .. złego|źle|niczego .. nie .. życzę
nie życzę .. nikomu .. źle|złego

[innocent anger]
ciekaw|ciekawa|ciekawi|ciekawości|doczekać ... kiedy .. wreszcie|nareszcie
ciekaw|ciekawa|ciekawości|doczekać ... kiedy .. w końcu

# genitive of negation: "nie połamię panu rąk"
[innocent threat]
nie @hit1|@tear1|@kill1 .. @you .. @body
nie @tear1 .. @body
nie pójdę|idę|oddam|oddaję|zgłoszę|zgłaszam|pozwę|podam|skieruję|kieruję|złożę|składam|napiszę|piszę|wystąpię|zawiadomię|straszę|zamierzam|będę ... @court|@regul|@abroad|sądu|sądem|policję|policji|mediów|prasy|gazety

# a number that is dictated, digit by digit
[class digit]
zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|łamane|myślnik

[innocent anger]
@digit przez? @digit

[innocent conditional]
# who stands before the door is there: a threat at once
otwórz|otwórzcie|otworzysz|otworzycie|otworzy|otworzą .. drzwi|bramę|furtkę ... albo|lub|bo|inaczej

[innocent threat]
# tools that are brought back, mended or sharpened
stoję|stoimy|czekam|czekamy|jestem|jesteśmy|będę|będziemy ... mam|mamy ze? sobą? @weapon .. do zwrotu|naprawy|ostrzenia|serwisu|reklamacji|wymiany|oddania

[innocent threat]
# where to find you, asked by who brings something
pod jakim|którym adresem .. was|pana|panią|państwa|cię znajdę|znajdziemy|zastanę
