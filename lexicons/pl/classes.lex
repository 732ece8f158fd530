# Classes of Polish. Members may be phrases.

[class you]
ty|ciebie|cię|tobie|ci|tobą|cie
wy|was|wam|wami|wos|wom
twój|twoja|twoje|twojego|twojej|twojemu|twoją|twoim|twoich|twoimi|twoi|twe|twego|twym|twych|twemu|twą
wasz|wasza|wasze|waszego|waszej|waszemu|waszą|waszym|waszych|waszymi|wasi
pan|pana|panu|panem|panowie|panów|panom|panami
pani|panią|paniom|paniami
państwo|państwa|państwu|państwem

[class youacc]
cię|ciebie|was|pana|panią|państwa|panów|cie|wos
wszystkich was
was wszystkich
każdego z was

[class youdat]
ci|tobie|wam|panu|pani|państwu|panom|wom
każdemu z was
wszystkim wam

[class i]
ja|mnie|mną|mi|mój|moja|moje|mojego|mojej|moją|moim|moich
my|nas|nam|nami|nasz|nasza|nasze|naszego|naszej|naszą|naszych|naszym
jestem|jesteśmy|mam|mamy|chcę|chcemy

[class they]
on|ona|ono|oni|one|jego|jej|ich|im|jemu|go|mu|ją|nią|nim|nimi|nich|niego|niej

[class agent]
konsultant/konsultancie/konsultanci:M
konsultantka/konsultantce/konsultantek:FK
pracownik/pracownik/pracownicy:MK
pracownica|pracownicę|pracownicy|pracownicą|pracownice
kierownik/kierownik/kierownicy:MK
kierowniczka/kierowniczce/kierowniczek:FK
doradca/doradcy:NA
sprzedawca/sprzedawcy:NA
ekspedientka/ekspedientce/ekspedientek:FK
kurier/kurierze/kurierzy:M
kurierka/kurierce/kurierek:FK
dostawca/dostawcy:NA
listonosz/listonosze:MC
technik/technik/technicy:MK
monter/monterze/monterzy:M
serwisant/serwisancie/serwisanci:M
urzędnik/urzędnik/urzędnicy:MK
urzędniczka/urzędniczce/urzędniczek:FK
kasjer/kasjerze/kasjerzy:M
kasjerka/kasjerce/kasjerek:FK
recepcjonistka/recepcjonistce/recepcjonistek:FK
ochroniarz/ochroniarze:MC
obsługa|obsługi|obsługę|obsłudze|obsługą
personel|personelu|personelem|personelowi|załoga|załogi|załogę
infolinia|infolinii|infolinię|infolinią
szef|szefa|szefowi|szefem|szefowie|szefów|szefowa|szefową|szefowej
prezes|prezesa|prezesowi|prezesem|dyrektor|dyrektora|dyrektorowi|dyrektorka|dyrektorkę
menedżer|menedżera|menadżer|menadżera|manager|managera
biuro obsługi

[class company]
firma/firmie/firm:F
firemka/firemce/firemek:FK
sklep/sklepie/sklepy:M
bank/bank:MK
bank|banku|banki
spółka/spółce/spółek:FK
biuro/biurze/biur:O
urząd|urzędu|urzędzie|urzędy|urzędem
operator|operatora|operatorem|operatorze|operatorzy
serwis|serwisu|serwisie|serwisem
salon|salonu|salonie|salony|salonem
magazyn|magazynu|magazynie|magazyny
oddział|oddziału|oddziale|oddziały
centrala|centrali|centralę|siedziba|siedziby|siedzibę|siedzibie
placówka|placówki|placówkę|placówce
punkt obsługi
korporacja|korporacji|korporację|instytucja|instytucji

[class product]
telefon|telefonu|telefony|telefonie|paczka|paczki|paczkę|paczce|przesyłka|przesyłki|przesyłkę
faktura|faktury|fakturę|rachunek|rachunku|rachunki|produkt|produktu|produkty|towar|towaru
pralka|pralki|pralkę|lodówka|lodówki|lodówkę|zmywarka|zmywarki|zmywarkę|piekarnik|odkurzacz|odkurzacza
internet|internetu|router|routera|modem|łącze|łącza|aplikacja|aplikacji|aplikację|apka|apki|apkę
laptop|laptopa|komputer|komputera|telewizor|telewizora|drukarka|drukarki|drukarkę|słuchawki|słuchawek|ładowarka|ładowarki|ładowarkę
zamówienie|zamówienia|usługa|usługi|usługę|umowa|umowy|umowę|sprzęt|sprzętu|urządzenie|urządzenia
buty|butów|kurtka|kurtki|kurtkę|sukienka|sukienki|mebel|meble|mebli|samochód|samochodu|auto|auta|rower|roweru
karta|karty|kartę|konto|konta|system|systemu|strona|strony|stronę|bilet|bilety|biletu|hotel|hotelu|pokój|pokoju

[class relative]
dziecko|dziecka|dzieciak|dzieciaka|dzieciaki|dzieci|dzieciom|dziećmi
żona|żonę|żony|żonie|mąż|męża|mężowi
rodzina|rodzinę|rodziny|rodzinie|rodzinkę|rodzinka
matka|matkę|matki|matce|mama|mamę|mamusia|mamusię|ojciec|ojca|rodzice|rodziców|rodzicom
syn|syna|synowi|synek|synka|córka|córkę|córki|córce|córeczka|córeczkę
bliscy|bliskich|bliskim|brat|brata|siostra|siostrę|siostry|babcia|babcię|pies|psa|kot|kota

[class weapon]
nóż|noża|nożem|noże|noży|nożami|nożyk|nożykiem|kosą|kosa
siekiera/siekierze/siekier:F
topór|topora|toporem|toporek|toporkiem|tasak|tasaka|tasakiem|maczeta|maczetę|maczetą
kij|kija|kijem|kije|kijami|bejsbol|bejsbola|bejsbolem|bejsbolami|baseball|baseballem
kij bejsbolowy
kijem bejsbolowym
pałka|pałkę|pałką|pałkami|łom|łoma|łomem|młot|młotem|młotek|młotkiem|rura|rurą|rurkę|kastet|kastetem
broń/broni:FI
pistolet|pistoletu|pistoletem|rewolwer|rewolwerem|strzelba|strzelbę|strzelbą|dubeltówka|dubeltówkę|dubeltówką|karabin|karabinem|giwera|giwerę|giwerą|spluwa|spluwę|spluwą|gnat|gnata|gnatem|kałach|kałachem|kałasznikow|kałasznikowem|sztucer|sztucerem|wiatrówka|wiatrówką
benzyna|benzynę|benzyną|benzyny|kanister|kanistrem|kwas|kwasem|granat|granatem|granaty|piła|piłą|brzytwa|brzytwą|widły|widłami|szpadel|łopata|łopatą|żyletka|żyletką|nożyczki|nożyczkami
kanister benzyny

[class future]
będę|będziemy|zamierzam|zamierzamy|planuję|planujemy|przysięgam|obiecuję|idę|jadę|pójdę|przyjdę|przyjadę|muszę|chcę|chcemy|pragnę|musimy
mam zamiar
mam ochotę
mamy zamiar

[class if]
jeśli|jeżeli|gdy|gdyby|kiedy|albo|inaczej
jak nie
jak jeszcze
jak tylko
o ile
bo inaczej
w przeciwnym razie
chyba że

[class tonight]
dziś|dzisiaj|wieczorem|jutro|pojutrze|zaraz|teraz|natychmiast
dzisiejszej nocy
dziś wieczorem
w nocy
tej nocy
jutro rano
za chwilę
za moment
w tej chwili
za godzinę
za pół godziny
za dwie godziny
za kwadrans
za minutę
za 5 minut
za 10 minut
za 15 minut
za 20 minut
za 30 minut
za _ minut
za _ godzin
za _ godziny
do wieczora
do rana
do północy
o piątej
o szóstej
o siódmej
o ósmej
o dziewiątej
o dziesiątej
o 17
o 18
o 16
o 8
o 9
w południe
o północy
po pracy
po zmianie
po zamknięciu

[class place]
biuro|biura|biurze|sklep|sklepu|sklepie|salon|salonu|salonie|oddział|oddziału|oddziale|firma|firmy|firmę|firmie|siedziba|siedziby|siedzibę|siedzibie|magazyn|magazynu|magazynie|urząd|urzędu|urzędzie|bank|banku|placówka|placówki|placówkę|placówce|lokal|lokalu|budynek|budynku|centrala|centrali|centralę|recepcja|recepcji|recepcję|hotel|hotelu|serwis|serwisu|serwisie|punkt|punktu|punkcie
dom|domu|chata|chatę|chaty|chacie|chałupa|chałupę|chałupy|chałupie|mieszkanie|mieszkania|mieszkaniu|drzwi|drzwiami|próg|progu|klatka|klatce|brama|bramą|parking|parkingu|garaż|garażu|buda|budę|budy|budzie|szkoła|szkołą|szkole|przedszkole|przedszkolem|ulica|ulicy
dom twój

[class bizplace]
biuro|biura|sklep|sklepy|salon|salony|oddział|firmę|firmy|siedzibę|magazyn|magazyny|urząd|bank|placówkę|lokal|budynek|centralę|hotel|serwis|punkt|budę|restaurację|knajpę|szkołę|przychodnię|szpital|dworzec|lotnisko|redakcję

[class premises]
biuro|biura|sklep|sklepy|salon|salony|oddział|firmę|firmy|siedzibę|magazyn|magazyny|urząd|bank|placówkę|lokal|budynek|centralę|hotel|serwis|punkt|budę|burdel|interes|dom|chatę|chałupę|mieszkanie|garaż|samochód|samochody|auto|auta|furę|restaurację|knajpę|szkołę|przychodnię|szpital|dworzec|lotnisko|redakcję

[class come]
przyjdę|przyjdziemy|przyjadę|przyjedziemy|wpadnę|wpadniemy|wjadę|wjedziemy|podjadę|podjedziemy|zajrzę|zajdę|wracam|wrócę|wrócimy|jadę|jedziemy|idę|idziemy|będę|będziemy|odwiedzę|odwiedzimy|nawiedzę|stoję|czekam|poczekam|wyruszam|wychodzę|wparuję|wbiję|wbijam|wbijemy|wejdę|wejdziemy|czekaj|czekajcie
pojawię się
zjawię się
stawię się
złożę wizytę

[class kill1]
zabiję|zabijemy
zajebię|zajebiemy
zatłukę|zatłuczemy
zarżnę|zarżniemy|wyrżnę|wyrżniemy
zastrzelę|zastrzelimy|odstrzelę|odstrzelimy|rozstrzelam|rozstrzelamy|wystrzelam|wystrzelamy|powystrzelam
zamorduję|zamordujemy|wymorduję|wymordujemy
uduszę|udusimy|zaduszę|udławię
zadźgam|zadźgamy|dźgnę|zadziabię|zasztyletuję|zakłuję
ukatrupię|ukatrupimy|zaciukam|zaciupię|zarąbię|zarąbiemy|porąbię|porąbiemy|zasiekę|posiekam|poćwiartuję|zaszlachtuję
wykończę|wykończymy
zakatuję|skatuję|skatujemy|zmasakruję|zmasakrujemy
pobiję|pobijemy|stłukę|stłuczemy|skopię|skopiemy|zakopię|zakopiemy|spałuję
otruję|otrujemy|utopię|utopimy|powieszę|powiesimy|powywieszam
spalę żywcem
zakatrupię|zakatrupimy|oskóruję|oskórujemy|wypatroszę|zaszlachtujemy|zarąbie|dobiję|dobijemy|zagazuję|zagazujemy|wybebeszę|rozgniotę|zasieczę|zasieczemy|ustrzelę|postrzelę|postrzelimy|zlinczuję|zlinczujemy|odjebię|odjebiemy|pochlastam|pochlastamy|zakatujemy|stratuję|pozarzynam|podziurawię|podziurawimy|oskalpuję|utłukę|utłuczemy|obiję|zleję|natłukę|powykańczam|powystrzelamy|rozpłatam|przestrzelę|przestrzelimy|zgniotę|zgnieciemy|pobijem|zabijem|ukatrupiem
zajebie|zapierdole|rozpierdole|rozjebie|ujebie|zastrzele|odstrzele|rozwale|udusze|uduse|zatłuke|utłuke|zarżne|zarzne|wyrżne|powiesze|spale|skopie|otruje|utopie|zakatrupie|ukatrupie|porąbie|zarąbie|rozszarpie|zadzgam|rozpierdolem
spalimy żywcem
zgładzę|zgładzimy|unicestwię|unicestwimy
rozszarpię|rozszarpiemy|rozjadę|rozjedziemy
rozerwę na strzępy
przejadę autem
rozpierdolę|rozpierdolimy|rozjebię|rozjebiemy|upierdolę|ujebię|zapierdolę|zapierdolimy
pozabijam|pozabijamy|powybijam|powybijamy|wytłukę|wytłuczemy|wystrzelamy
wybiję do nogi
ubiję|ubijemy|skrzywdzę|skrzywdzimy|zaatakuję|zaatakujemy|zagryzę|połamię|połamiemy|poharatam|pokiereszuję|okaleczę|zadziobię|zmiażdżę|zmiażdżymy

# blows that take a dative: "wpierdolę ci"
[class hit1]
wpierdolę|wpierdolimy|wjebię|wjebiemy|wpierdzielę|wpierniczę|wpierdole|wjebie|wpierdolem|wklepię|wklepiemy|wtłukę|nawtykam|spiorę|spierzemy|natrzaskam|dokopię|dosunę|przykopię|przykopiemy|przywalimy|przyłożymy|przyjebiem|przypierdole|przyjebie|przywale|dopierdole|dojebie|najebie|nakopie|najebiemy|dojebiemy|dopierdolimy|piznę|pizgnę|jebnę|jebniemy|pierdolnę|walnę|zdzielę|trzasnę|łupnę|grzmotnę|lutnę
przypierdolę|przypierdolimy|przyjebię|przyjebiemy|przypieprzę|przyłożę|przywalę|przyładuję
dopierdolę|dojebię|dopieprzę|najebię|nakopię|nakopiemy|wleję
spuszczę wpierdol
spuścimy wpierdol
spuszczę łomot
spuścimy łomot
spuszczę lanie
dam w mordę
dam w ryj
dam w pysk
dam w zęby
dam w łeb
dam po mordzie
dam po ryju
dam po pysku
damy w mordę
dam w gębę
dam w papę
strzelę w mordę
strzelę w ryj
strzelę w łeb
strzelę w pysk
strzelę w głowę
walnę w mordę
walnę w ryj
pierdolnę w łeb
pierdolnę w ryj
pierdolnę w mordę
jebnę w ryj
jebnę w łeb
jebnę w mordę
zajebię w ryj
zajebię w łeb
wypłacę w mordę
wpakuję kulkę
wpakuję kulę
wsadzę kulkę
wbiję nóż
wbijemy nóż
wsadzę kosę
sprzedam kosę
wjadę z kosą
wjadę na chatę
pociągnę z laczka

# breaking, tearing, cutting: need a part of the body
[class tear1]
urwę|urwiemy|urwe|wyrwe|ukręce|połamie|rozwale|rozbije|obije|wybije|odetne|poderżne|poderzne|przestrzele|spiorę|spierzemy|zmiażdżymy|sklepię|sklepiemy|oklepiemy|połamiem|porozwalam|porozbijam|pomiażdżę|poderwę|ukręcę|ukręcimy|skręcę|skręcimy|połamię|połamiemy|złamię|złamiemy|pogruchoczę|pogruchotam|przetrącę|odrąbię|odetnę|utnę|utniemy|upierdolę|ujebię|poderżnę|poderżniemy|podetnę|rozwalę|rozwalimy|rozpierdolę|rozjebię|roztrzaskam|roztrzaskamy|rozbiję|rozbijemy|rozkwaszę|obiję|obijemy|oklepię|przemebluję|wybiję|wybijemy|powybijam|powybijamy|wydłubię|wydrapię|wyrwę|wyrwiemy|powyrywam|powyrywamy|poprzetrącam|przestrzelę|odstrzelę|skopię|skopiemy|nakopię|przefasonuję|poprzestawiam|przestawię|porachuję|policzę|wypruję|wyprujemy|wypatroszę|potnę|pokroję|zmasakruję|zmiażdżę|połamałbym|urwałbym|wyrwałbym|obetnę|oberżnę

[class body]
łeb|łba|łby|głowa|głowę|głowy|mordę|mordy|morda|ryj|ryja|ryje|pysk|pyski|gębę|gęby|twarz|buźkę|facjatę|japę|czaszkę|kark|karki|szyję|gardło|gardła|zęby|zębów|szczękę|nos|nosa|nogi|nogę|nóg|kolana|kolano|ręce|rękę|rąk|łapy|łapę|palce|kości|żebra|kręgosłup|oczy|oko|uszy|jaja|flaki|flaków|bebechy|serce|język|dupę|dupy|tyłek|wątrobę|nerki|nereczki|tętnicę|żyły|kulasy|giry|gnaty|mózg|nogami|głowami|łapska|pyskiem|mordeczkę|czerep|ucho|kolanka|karczycho|żuchwę|kręgi|krtań|tchawicę|grdykę|gymby|pycholu|dziób|palca|brzuch|szczęki|czaszki|kolan|żeber|garb

[class kill]
zabić/zabije/zabiją/zabił:W
zabijać/zabija/zabijają/zabijał:W
zajebać/zajebie/zajebią/zajebał:W
zatłuc/zatłucze/zatłuką/zatłukł:W
zarżnąć|zarżnie|zarżną|zarżnął|zarżnęli|wyrżnąć|wyrżnięcie|zarżnięcie
zastrzelić/zastrzeli/zastrzelą/zastrzelił:W
rozstrzelać/rozstrzela/rozstrzelają/rozstrzelał:W
wystrzelać|powystrzelać|odstrzelić|postrzelać|wystrzelanie|rozstrzelanie
zamordować/zamorduje/zamordują/zamordował:W
mordować/morduje/mordują/mordował:W
wymordować/wymorduje/wymordują/wymordował:W
udusić/udusi/uduszą/udusił:W
zadźgać/zadźga/zadźgają/zadźgał:W
powiesić/powiesi/powieszą/powiesił:W
powywieszać|wieszać
zawiesić na drzewie
spalić/spali/spalą/spalił:W
zagazować|gazować|wytruć|otruć|utopić|potopić
palić na stosie
spalić na stosie
poderżnąć gardło
poderżnąć gardła
skręcić kark
ukręcić łeb
wykończyć/wykończy/wykończą/wykończył:W
zlikwidować/zlikwiduje/zlikwidują/zlikwidował:W
zgładzić/zgładzi/zgładzą/zgładził:W
unicestwić|unicestwienie|eksterminować|eksterminacja|wytępić|tępić|wytłuc|wyeliminować|eliminować
wybić do nogi
pobić/pobije/pobiją/pobił:W
skatować|skopać|zmasakrować|zbić|bić|spałować|pałować|ukamienować|kamienować|wykastrować|kastrować|torturować|połamać|poćwiartować|rozszarpać|rozjechać|okaleczyć|skrzywdzić|pozabijać|zabicie|zabijanie|zamordowanie|zagłodzić|przejechać|uśmiercić|ściąć|odjebać
obić mordę
dać w mordę
skrzywdzić fizycznie
stracić publicznie
ściąć głowę
położyć trupem

# infinitives that mean harm to a person and nothing else
[class killinf]
zabić|zabijać|pozabijać|zamordować|mordować|wymordować|zastrzelić|rozstrzelać|zarżnąć|wyrżnąć|zadźgać|zadzgać|udusić|zatłuc|zajebać|pobić|skatować|powiesić|wieszać|powywieszać|zagazować|gazować|ukamienować|wykastrować|torturować|poćwiartować|rozszarpać|okaleczyć|skrzywdzić|ukatrupić|zakatować|otruć|utopić|potopić|zgładzić|odstrzelić|wystrzelać|powystrzelać|wytłuc|uśmiercić|zmasakrować|spałować|skopać|rozjechać|zgwałcić

# participles of the passive: "powinni zostać zastrzeleni"
[class killed]
zabity/zabici:A
zastrzelony/zastrzeleni:A
rozstrzelany/rozstrzelani:A
zamordowany/zamordowani:A
powieszony/powieszeni:A
spalony/spaleni:A
stracony/straceni:A
uduszony/uduszeni:A
zadźgany/zadźgani:A
pobity/pobici:A
zlikwidowany/zlikwidowani:A
wymordowany/wymordowani:A
zagazowany/zagazowani:A
ukamienowany/ukamienowani:A
wykastrowany/wykastrowani:A
zgładzony/zgładzeni:A
unicestwiony/unicestwieni:A
torturowany/torturowani:A
zgwałcony/zgwałceni:A
skatowany/skatowani:A
utopiony/utopieni:A
wieszany/wieszani:A
otruty/otruci:A
wytępiony/wytępieni:A
wyeliminowany/wyeliminowani:A
wytłuczony/wytłuczeni:A

[class will]
chcę|chcemy|chciałbym|chciałabym|zamierzam|zamierzamy|planuję|muszę|musimy|najchętniej|pragnę|idę|jadę
mam zamiar
mam ochotę
mam wielką ochotę
marzę żeby
będę musiał
będę musiała
jestem gotów
jestem gotowa
jestem gotowy
trzeba będzie
przysięgam że

[class must]
powinien|powinna|powinno|powinni|powinny|powinniśmy|powinnyśmy|trzeba|należy|należałoby|pora|czas|musi|muszą|musimy|wypadałoby|niech|najlepiej
powinno się
trzeba by
trzeba było
należy się
najwyższy czas
najwyższa pora
warto by
przydałoby się
dobrze by było
byłoby dobrze
ktoś powinien
gdyby ktoś
gdyby tylko ktoś
mam nadzieję że ktoś
powinno się was

# groups that hate is aimed at: protected ones
[class group]
żyd/żydzie/żydzi:M
żydówka/żydówce/żydówek:FK
gej/geje:MS
homoseksualista/homoseksualiście/homoseksualiści:NA
lesbijka/lesbijce/lesbijek:FK
imigrant/imigrancie/imigranci:M
imigrantka/imigrantce/imigrantek:FK
uchodźca/uchodźcy:NA
migrant/migrancie/migranci:M
nachodźca/nachodźcy:NA
azjata/azjacie/azjaci:NA
azjatka/azjatce/azjatek:FK
kobieta/kobiecie/kobiet:F
niepełnosprawny/niepełnosprawni:A
inwalida/inwalidzie/inwalidzi:NA
osoba transpłciowa
osoby transpłciowe
osób transpłciowych
osobom transpłciowym
osobami transpłciowymi
osobę transpłciową
osobą transpłciową
transseksualista/transseksualiście/transseksualiści:NA
transwestyta/transwestycie/transwestyci:NA
muzułmanin|muzułmanie|muzułmanów|muzułmana|muzułmanina|muzułmanom|muzułmanami|muzułmanka|muzułmanki
islamista/islamiście/islamiści:NA
arab/arabie/arabowie:M
murzyn/murzynie/murzyni:M
cygan/cyganie/cyganie:M
rom|romowie|romów
ukrainiec/ukraińc/ukraińcy:ME
ukrainka/ukraince/ukrainek:FK
rosjanin|rosjanie|rosjan|rosjanina|rosjanom|ruski|ruskie|ruskich|ruskiego|ruscy
niemiec/niemc/niemcy:ME
polaczek/polaczk:MK
polak/polak/polacy:MK
czarni|czarnych|czarnoskóry|czarnoskórzy|czarnoskórych
chińczyk/chińczyk/chińczycy:MK
katolik/katolik/katolicy:MK
ateista/ateiście/ateiści:NA
ciapaty|ciapaci|ciapatych|ciapatego|pedał|pedały|pedałów|pedałom|pedałami|czarnuch|czarnuchy|czarnuchów|żydek|żydki|żydków|lesby|ciapaków|brudasów|brudasy

# people of politics and public life, supporters, trades
[class crowd]
polityk/polityk/politycy:MK
poseł|posłowie|posłów|posła|posłom
pisowiec/pisowc/pisowcy:ME
pisior/pisiorze/pisiory:M
peowiec/peowc/peowcy:ME
platfus/platfusie/platfusy:M
lewak/lewak/lewacy:MK
prawak/prawak/prawacy:MK
komuch/komuch/komuchy:MK
komunista/komuniście/komuniści:NA
faszysta/faszyście/faszyści:NA
kibol/kibole:MS
ubek|ubecy|ubeków|ubeki
ksiądz|księża|księży|księdza|klecha|klechy|klechów
policjant/policjancie/policjanci:M
bankier/bankierze/bankierzy:M
złodziej/złodzieje:MS
zdrajca/zdrajcy:NA
feministka/feministce/feministek:FK
lewactwo|pisowcy|kaczyści|kodziarze|narodowcy|narodowców|banderowcy|banderowców

# filth: what people are called to be no people
[class dehum]
śmieć|śmiecie|śmieci|śmieciem|śmieciami|śmieciu
szumowina/szumowinie/szumowin:F
plugastwo/plugastwie:O
robactwo/robactwie:O
ścierwo/ścierwie/ścierw:O
bydło/bydle:O
bydlak/bydlak:MK
hołota/hołocie:F
zaraza/zarazie:F
pasożyt/pasożycie/pasożyty:M
szkodnik/szkodnik:MK
szczur/szczurze/szczury:M
karaluch/karaluch:MK
wesz|wszy|wszami|wszą
świnia/świni/świń:FJ
małpa/małpie/małp:F
wirus|wirusem|wirusami|robale|robakami|zakałą|zakała
pies|psy|psem|psami|kundel|kundle|kundlami|kundlem
podczłowiek|podludzie|podludźmi|podludzi
gnida/gnidzie/gnid:F
menda/mendzie/mend:F
insekt|insekty|insektami|insektem
rak|rakiem|nowotwór|nowotworem|plaga|plagą|wrzód|wrzodem|odpad|odpadem|odpadami|odpady|brud|brudem|gówno|gównem
motłoch|motłochem|dzicz|dziczą|swołocz|swołoczą|zwierzę|zwierzęta|zwierzętami|zwierzęciem|podgatunek|podgatunkiem
gorsza istota
gorszymi ludźmi

[class badadj]
obrzydliwy/obrzydliwi:A
odrażający/odrażający:A
ohydny/ohydni:A
podły/podli:A
głupi/głupszy/głupi:AI
tępy/tępi:A
żałosny/żałośni:A
brudny/brudni:A
śmierdzący/śmierdzący:A
nieuczciwy/nieuczciwi:A
wstrętny/wstrętni:A
bezwartościowy/bezwartościowi:A
parszywy/parszywi:A
pierdolony/pierdoleni:A
jebany/jebani:A
pieprzony/pieprzeni:A
zasrany/zasrani:A
leniwy/leniwi:A
niebezpieczny|niebezpieczni|najgorsi|najgorsze|najgorszy|zdegenerowani|nienormalni|nienormalny
chory psychicznie
chorzy psychicznie
nic niewarci
nic nie warci
gówno warte
gówno warci
gówno warty

# "you are", with and without a pronoun; also polite
[class beyou]
jesteś|jesteście|byłeś|byłaś|byliście|zostaniesz|bądź
jest pan
jest pani
jesteście państwo
pan jest
pani jest
wy jesteście
ty jesteś
państwo są
są państwo
panowie są

[class call]
ty|wy|pan|pani|panie|panowie|jesteś|jesteście|to|taki|taka
jest pan
jest pani
jak ty
jak wy

[class wish]
oby|obyś|obyście|żebyś|żebyście|niech|niechaj|niechby|bodaj|bodajbyś|życzę|żeby
oby pan
oby pani
życzę ci
życzę wam
chciałbym żeby
chciałabym żeby
mam nadzieję że
modlę się żeby
modlę się aby
gdyby tak
czekam aż

[class gang]
chłopaki|chłopaków|chłopakami|kolegami|kumplami|kumpli|ekipą|ekipę|ludźmi|ludzi|paczką|bratem|braćmi|kuzynami|karkami|karków|chłopcami

[class dwarf]
banda|bandą|bandę|bando|zgraja|zgrają|zgrajo|szajka|szajką|szajkę|klika|kliką|stado|stadem|gang|gangiem|mafia|mafią|sitwa|sitwą|towarzystwo|towarzystwem|kasta|kastą

# weapons that nobody brings to a counter, beside @weapon which holds household things too
[class gun]
nóż|noża|nożem|noże|nożami|nożyk|nożykiem|kosa|kosę|kosą|majcher|majchrem|kozik|kozikiem|scyzoryk|scyzorykiem
siekierę|siekierą|siekierka|siekierką|siekierkę|topór|toporem|toporek|toporkiem|tasak|tasakiem|maczetę|maczetą|brzytwę|brzytwą|sztylet|sztyletem|bagnet|bagnetem|szablę|szablą|miecz|mieczem|katanę|kataną
bejsbol|bejsbola|bejsbolem|bejsbolami|bejzbol|bejzbola|bejzbolem|pałkę|pałką|pałkami|kastet|kastetem|łom|łomem|widły|widłami
broń|broni|bronią|pistolet|pistoletem|rewolwer|rewolwerem|strzelbę|strzelbą|dubeltówkę|dubeltówką|karabin|karabinem|giwerę|giwerą|spluwę|spluwą|gnata|gnatem|klamkę|klamką|kałacha|kałachem|kałasznikowem|glocka|glockiem|obrzyna|obrzynem|sztucer|sztucerem|kuszę|kuszą|granat|granaty|granatem|granatami
kijem bejsbolowym
kij bejsbolowy
kijem baseballowym
broń palną
bronią palną
ostrą amunicję

# those whom the speaker can send, in the nominative
[class mates]
bracia|brat|koledzy|kolega|kumple|kumpel|chłopaki|chłopcy|ziomki|ziomy|ludzie|synowie|syn|szwagier|kuzyni|kuzyn|mąż|chłopak|ojciec|stary|ekipa|karki|znajomi|rodzina|bandyci

# what they do
[class matesdo]
połamią|połamie|obiją|obije|wpierdolą|wpierdoli|przypierdolą|przypierdoli|spalą|spali|podpalą|podpali|skopią|skopie|zabiją|zabije|pobiją|pobije|zatłuką|zatłucze|dorwą|dorwie|dopadną|dopadnie|zajebią|zajebie|najebią|najebie|przetrącą|przetrąci|zakopią|zakopie|wywiozą|wywiezie|utopią|utopi|zastrzelą|zastrzeli|uduszą|udusi|odstrzelą|odstrzeli|zdemolują|zdemoluje|rozniosą|rozniesie|rozwalą|rozwali|rozpierdolą|rozpierdoli

# harm in the participle of the conditional: "to bym was udusił"
[class harmpast]
udusił|udusiła|zabił|zabiła|zastrzelił|zastrzeliła|pobił|pobiła|zatłukł|zatłukła|zajebał|zajebała|rozszarpał|rozszarpała|powiesił|powiesiła|rozstrzelał|rozstrzelała|zadźgał|zadźgała|wpierdolił|wpierdoliła|obił|obiła|przywalił|przywaliła|przyłożył|przyłożyła|połamał|połamała|skopał|skopała|zarżnął|zarżnęła|przyjebał|przyjebała|przypierdolił|przypierdoliła|utłukł|utłukła|ukatrupił|ukatrupiła|urwał|urwała|rozwalił|rozwaliła|spalił|spaliła|podpalił|podpaliła|wysadził|wysadziła|rozjechał|rozjechała|utopił|utopiła|otruł|otruła|zlinczował|zlinczowała|rozpierdolił|rozpierdoliła|dźgnął|dźgnęła|strzelił|strzeliła|powystrzelał|powystrzelała|wystrzelał|wystrzelała|pozabijał|pozabijała|powybijał|powiesiła|wymordował|wymordowała|zamordował|zamordowała|zatrzasnął|pourywał|powyrywał|wyrwał|skręcił|ukręcił|ukręciła|poderżnął|poderżnęła|zarąbał|zarąbała|zmasakrował|zniszczył|wykastrował|nakopał|nakopała|najebał|najebała|natłukł|dojebał|wlał|wlała|stłukł|zlał|zakopał|zakopała|wytłukł|odstrzelił|oblał|spałował

# infinitives of blows that take a dative
[class hitinf]
wpierdolić|przypierdolić|przyjebać|przywalić|najebać|przyłożyć|dojebać|dopierdolić|wpierdzielić|nakopać|wjebać|natłuc|dokopać|wlać|jebnąć|pierdolnąć|walnąć|strzelić

# what a suicide does
[class selfdo]
się zabić
zabić się
się powiesić
powiesić się
się otruć
się utopić
utopić się
się zastrzelić
zastrzelić się
rzucić się pod pociąg
się rzucić pod pociąg
rzucić się pod tramwaj
się rzucić pod tramwaj
rzucić się z mostu
się rzucić z mostu
rzucić się z okna
skoczyć z mostu
skoczyć z okna
skoczyć z dachu
skoczyć z balkonu
skoczyć pod pociąg
wyskoczyć z okna
wyskoczyć przez okno
podciąć sobie żyły
odebrać sobie życie
skończyć ze sobą
ze sobą skończyć
skończyć z sobą
skończyć z życiem
targnąć się na życie
targnąć się na swoje życie
popełnić samobójstwo
coś sobie zrobić
zrobić sobie coś
zrobić sobie krzywdę
połknąć wszystkie tabletki
łyknąć wszystkie tabletki
nałykać się tabletek
nażreć się tabletek

[class tearinf]
połamać|obić|rozwalić|rozbić|urwać|ukręcić|skręcić|wyrwać|powyrywać|poderżnąć|obciąć|odciąć|wydłubać|przetrącić|wybić|roztrzaskać|sklepać|rozkwasić|zmiażdżyć|porachować

[class bomb]
bomba|bombę|bomby|bombie|granat|granaty|dynamit|trotyl|semtex|c4|niewybuch
ładunek wybuchowy
ładunki wybuchowe
materiał wybuchowy
materiały wybuchowe
ładunek z zapalnikiem
urządzenie wybuchowe
bomba zegarowa
bombę zegarową

# people a speaker is angry at, in the accusative and the dative
[class jerk]
babę|babsztyla|babsko|gościa|typa|typów|kolesia|faceta|facetkę|dziada|dziadów|debila|debili|debilkę|idiotę|idiotkę|idiotów|kretyna|kretynkę|kretynów|chuja|chujów|kutasa|kutasów|sukę|suki|szmatę|szmaty|kurwę|kurwy|skurwysyna|skurwysynów|skurwiela|skurwieli|gnoja|gnoi|gnojów|gnojka|złodzieja|złodziei|oszusta|oszustów|frajera|frajerów|bandę|bydlaka|bydlaków|cwela|pajaca|pajaców|cwaniaka|chama|chamów|lalunię|panienkę|gówniarza|gówniarę|śmiecia|śmieci|szuję|bandytów|matoła|buraka|pizdę|łajzę
[class jerkdat]
babie|gościowi|typowi|kolesiowi|facetowi|dziadowi|debilowi|debilce|idiocie|idiotce|kretynowi|chujowi|kutasowi|suce|szmacie|kurwie|skurwysynowi|skurwielowi|gnojowi|gnojkowi|złodziejowi|oszustowi|frajerowi|bydlakowi|cwelowi|pajacowi|cwaniakowi|chamowi|gówniarzowi|prezesowi|kierownikowi|dyrektorowi|kurierowi|konsultantowi|konsultantce|doradcy|sprzedawcy|pracownikowi|szefowi

# what some third person will do to you
[class harm3]
wpierdoli|przypierdoli|przyjebie|najebie|przyłoży|przywali|obije|połamie|zabije|zajebie|zatłucze|dorwie|dopadnie|spali|podpali|wysadzi|zastrzeli|strzeli|zadźga|dźgnie|potnie|skopie|pobije|udusi|urwie|skręci|zarżnie|zamorduje|rozwali|rozjedzie|zgwałci|powiesi|odstrzeli

# Silesian first person: "spiora wom gymby"
[class sil]
spiora|nakopia|wpierdola|pizna|łupna|lutna|obija|zatłuka|utłuka|skuja|zabija|zastrzela|zaszczela|przypierdola|zamorduja|podpola|spola|rozwala|połomia|polomia
