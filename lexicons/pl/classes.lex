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
jestem|jesteśmy

[class they]
on|ona|ono|oni|one|jego|jej|ich|im|jemu|go|mu|ją|nią|nim|nimi|nich|niego|niej

[class agent]
prezeska|prezeskę|prezesce|prezeską|dyrektorki|dyrektorką|kierowniczce|kierowniczką|naczelniczka|naczelniczkę|lekarka|lekarkę|doktor|doktora|doktorowi|rejestratorka|rejestratorkę|rejestratorce|bankierka|ajent|ajenta|ajentka|kasjerki|instruktor|instruktora|trener|trenera|inkasent|inkasenta|komornik|komornika|komornikowi|prawnik|prawnika|informatyk|informatyka|informatykowi|sprzątaczka|sprzątaczkę|ochroniarki
dozorca|dozorcę|administrator|administratora|administratorka|zarządca|zarządcę|zarządcy|taksówkarz|taksówkarza|motorniczy|konduktor|konduktora|konduktorka|konduktorkę|stewardessa|stewardesę|kucharz|kucharza|barman|barmana|portier|portiera|roznosiciel|roznosiciela|roznosicielowi|listonosza|gościu|windykatorzy|windykatorów
konsultantami|prezesowie|windykator|windykatora|windykatorem|windykatorowi|windykatorka|windykatorkę|handlowiec|handlowca|handlowcowi|agent|agenta|agentowi|agentka|agentkę|operatorka|operatorkę|dyspozytor|dyspozytora|dyspozytorka|inspektor|inspektora|inspektorowi|mechanik|mechanika|mechanikowi|kelner|kelnera|kelnerka|kelnerkę|lekarz|lekarza|lekarzowi|pielęgniarka|pielęgniarkę|kierowca|kierowcę|kierowcy|ochrona
ochronę|koordynator|koordynatora|koordynatorka|brygadzista|brygadzistę|kierowniczkę|naczelnik|naczelnika|naczelnikowi|właściciel|właściciela|właścicielowi|boss|bossa|bossowi|brygadzisty|menago|menadżerka|menadżerkę|dyrektorce|prezesi|szefuncio|szefunia
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
bachory|bachora|żonka|żonkę|mamusi|mamusie|ojcu|rodzince|bratu|siostrze|dziewczyna|dziewczynę|dziewczyny|narzeczona|narzeczoną|narzeczonego|chłopaka|wnuki|wnuka|wnuczkę|babci|dziadka|dziadkowi|pieska|kotka|psy|psu|synów|córeczki|dzieciaczki|dzieciaczka|starą|starego|mamuśkę|tatusia|tatę|teściową
dziecko|dziecka|dzieciak|dzieciaka|dzieciaki|dzieci|dzieciom|dziećmi
żona|żonę|żony|żonie|mąż|męża|mężowi
rodzina|rodzinę|rodziny|rodzinie|rodzinkę|rodzinka
matka|matkę|matki|matce|mama|mamę|mamusia|mamusię|ojciec|ojca|rodzice|rodziców|rodzicom
syn|syna|synowi|synek|synka|córka|córkę|córki|córce|córeczka|córeczkę
bliscy|bliskich|bliskim|brat|brata|siostra|siostrę|siostry|babcia|babcię|pies|psa|kot|kota

[class weapon]
palnik|palnikiem|miotacz|miotaczem|pochodnią
obrzyna|kałacha|majchra|kozika|giwery|spluwy|strzelby|dubeltówki|siekiery|maczety|wiatrówki|pistolety|karabiny|siekiera|siekierę|siekierą|siekierką|siekierkę|kosę|majcher|majchrem|kozik|kozikiem|scyzorykiem|sztylet|sztyletem|bagnet|bagnetem|szabla|szablą|miecz|mieczem|katana|kataną|kilof|kilofem|łańcuchem|tulipan|tulipanem|wiatrówkę|glock|glocka|glockiem|obrzyn|obrzynem|kusza|kuszą|klamka|klamkę|klamką|kijaszek|szpadlem|łopatę
ciupagą|paralizatorem|paralizator|drąg|drągiem|sztacheta|sztachetą|sztachetę|pręt|prętem|śrubokręt|śrubokrętem|obuchem|tłuczkiem|wałek|wałkiem|cegła|cegłą|cegłę
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
jakby
jak znowu
jak znów
jak się nie
spróbuj tylko
spróbujcie tylko
niech no tylko
niech tylko
jeszcze raz
jak dalej
jeśli|jeżeli|gdy|gdyby|kiedy|albo|inaczej
jak nie
jak jeszcze
jak tylko
o ile
bo inaczej
w przeciwnym razie
chyba że

[class tonight]
zarutko|niebawem
o 0
o 1
o 2
o 3
o 4
o 5
o 6
o 7
o 10
o 11
o 12
o 13
o 14
o 15
o 19
o 20
o 21
o 22
o 23
o 24
o pierwszej
o drugiej
o trzeciej
o czwartej
o jedenastej
o dwunastej
o trzynastej
o czternastej
o piętnastej
o szesnastej
o siedemnastej
o osiemnastej
o dziewiętnastej
o dwudziestej
o świcie
za godzinkę
za kilka minut
za parę minut
za kilka godzin
za parę godzin
za dwie godzinki
lada moment
lada chwila
jeszcze dziś
jeszcze dzisiaj
z samego rana
nad ranem
po północy
przed zamknięciem
przed świtem
zanim zamkniecie
dziś po południu
jutro po południu
jutro wieczorem
jutro w nocy
dziś w nocy
dzisiaj w nocy
w ciągu godziny
w ciągu doby
do końca dnia
za trzy godziny
za półtorej godziny
na dniach
do jutra
po robocie
po dniówce
po szychcie
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
budkę|stragan|stoisko|kawiarnia|kawiarnię|fabryka|fabrykę|fabryce|zakład|zakładzie|basen|basenie|siłownia|siłowni|siłownię|kino|kinie|stadion|stadionie|przystanek|przystanku|tramwaj|tramwaju|pociąg|pociągu|szatnia|szatni|toaleta|toalecie|kontener|pawilon|pawilonie|kancelaria|kancelarii|peron|peronie|metro|metrze
poczta|poczty|pocztę|poczcie|apteka|aptekę|aptece|market|marketu|markecie|galeria|galerii|galerię|hala|hali|halę|serwerownia|serwerownię|serwerowni|biurowiec|biurowca|biurowcu|restauracja|restauracji|restaurację|knajpa|knajpę|knajpie|warsztat|warsztatu|warsztacie|przychodnia|przychodni|przychodnię|szpital|szpitala|szpitalu|lotnisko|lotniska|lotnisku
dworzec|dworca|dworcu|redakcja|redakcji|redakcję|wieżowiec|wieżowca|wieżowcu|infolinia|infolinii|infolinię|sortownia|sortowni|sortownię|stacja|stacji|stację|firemka|firemki|firemkę|sklepik|sklepiku|blok|bloku|osiedle|osiedlu|podwórko|podwórku|robota|robocie|robotę|praca|pracy|pracę|kamienica|kamienicy|willa|willi|posesja
posesji|piwnica|piwnicy|wejście|wejściem|wyjściem
biuro|biura|biurze|sklep|sklepu|sklepie|salon|salonu|salonie|oddział|oddziału|oddziale|firma|firmy|firmę|firmie|siedziba|siedziby|siedzibę|siedzibie|magazyn|magazynu|magazynie|urząd|urzędu|urzędzie|bank|banku|placówka|placówki|placówkę|placówce|lokal|lokalu|budynek|budynku|centrala|centrali|centralę|recepcja|recepcji|recepcję|hotel|hotelu|serwis|serwisu|serwisie|punkt|punktu|punkcie
dom|domu|chata|chatę|chaty|chacie|chałupa|chałupę|chałupy|chałupie|mieszkanie|mieszkania|mieszkaniu|drzwi|drzwiami|próg|progu|klatka|klatce|brama|bramą|parking|parkingu|garaż|garażu|buda|budę|budy|budzie|szkoła|szkołą|szkole|przedszkole|przedszkolem|ulica|ulicy
dom twój

[class bizplace]
budkę|stragan|stoisko|kawiarnię|bistro|klub|fabrykę|zakład|wypożyczalnię|kancelarię|bankomat
stację|pocztę|halę|serwerownię|aptekę|furgonetkę|busa|wiatę|słup|nadajnik|maszt|antenę|skrzynkę|transformator|paczkomat|paczkomaty|budynki|biurowiec|kiosk|market|pizzerię|warsztat|komis|bibliotekę|bajzel|chlew|kram|sklepik|firemkę|sortownię|galerię|wieżowiec|blok|posesję|altankę|stodołę|ciężarówkę|tira|flotę|motor
skuter|melinę|norę|dziuplę|kurwidołek|pierdolnik|placówki|oddziały|urzędy|infolinię|siedziby|banki
biuro|biura|sklep|sklepy|salon|salony|oddział|firmę|firmy|siedzibę|magazyn|magazyny|urząd|bank|placówkę|lokal|budynek|centralę|hotel|serwis|punkt|budę|restaurację|knajpę|szkołę|przychodnię|szpital|dworzec|lotnisko|redakcję

[class premises]
budkę|stragan|stoisko|kawiarnię|bistro|pub|klub|fabrykę|zakład|zakłady|wypożyczalnię|kancelarię|bankomat|bankomaty
stację|pocztę|halę|serwerownię|aptekę|furgonetkę|busa|wiatę|słup|nadajnik|maszt|antenę|skrzynkę|transformator|paczkomat|paczkomaty|budynki|biurowiec|kiosk|market|pizzerię|warsztat|komis|bibliotekę|bajzel|syf|chlew|kram|sklepik|firemkę|sortownię|galerię|wieżowiec|blok|willę|posesję|domek|altankę|stodołę|ciężarówkę
tira|flotę|wóz|wozy|motor|skuter|melinę|norę|dziuplę|kurwidołek|pierdolnik|placówki|oddziały|urzędy|infolinię|siedziby|banki
biuro|biura|sklep|sklepy|salon|salony|oddział|firmę|firmy|siedzibę|magazyn|magazyny|urząd|bank|placówkę|lokal|budynek|centralę|hotel|serwis|punkt|budę|burdel|interes|dom|chatę|chałupę|mieszkanie|garaż|samochód|samochody|auto|auta|furę|restaurację|knajpę|szkołę|przychodnię|szpital|dworzec|lotnisko|redakcję

[class come]
zamelduję|zameldujemy|zjawię|zjawimy|stawię|stawimy|pojawię|pojawimy
przyjada|przyjda|wleza|wpadna|wlezę|wtargnę|wtargniemy|wleziemy|przypierdolę się|wjade|wparuje
przyjeżdżam|przyjeżdżamy|podjeżdżam|podjeżdżamy|wpadam|wpadamy|wchodzę|wchodzimy|wbijamy|lecę|lecimy|przylecę|podbiję|podbijam|podbijemy|podlecę|dotrę|dotrzemy|zawitam|zawitamy|nadciągam|nadciągamy|jedziem|idziem|przyjdziem|przyjedziem|wpadniem|wjeżdżam|wjeżdżamy|dojadę|dojedziemy|wparujemy|wkroczę|wkroczymy|podejdę|podejdziemy|przychodzę|przychodzimy|nawiedzimy|podskoczę
przyjde|przyjade|wpadne
wybieram się
wybieramy się
zjawiam się
zjawimy się
pojawimy się
stawimy się
pofatyguję się
przejadę się
przejdę się
złożymy wizytę
wpadnę z wizytą
przyjadę osobiście
przyjdę osobiście
przyjdę|przyjdziemy|przyjadę|przyjedziemy|wpadnę|wpadniemy|wjadę|wjedziemy|podjadę|podjedziemy|zajrzę|zajdę|wracam|wrócę|wrócimy|jadę|jedziemy|idę|idziemy|będę|będziemy|odwiedzę|odwiedzimy|nawiedzę|stoję|czekam|poczekam|wyruszam|wychodzę|wparuję|wbiję|wbijam|wbijemy|wejdę|wejdziemy|czekaj|czekajcie
pojawię się
zjawię się
stawię się
złożę wizytę

[class kill1]
zajebe|rozjebe|ujebe|wyjebe|odjebe|pojebe|rozkurwie|zajebiem|rozjebiem|rozpierdolim|zatłuczem|zabijem
oskalpuję|oskalpujemy|poszlachtuję|zmielę|zmielimy|ogłuszę|ogłuszymy|przyduszę|przydusimy|wykrwawię|okulawię|zamuruję|ćwiartuję|wybiczuję|wysmażę|zatratuję|rozszczepię|przebiję|przebijemy|przedziurawię|podziobię|zbroczę
kropnę|kropniemy
pozarzynamy|ustrzelimy|pomorduję|pomordujemy|zadusimy|podduszę|poddusimy|podźgam|podźgamy|dźgniemy|zasztyletujemy|zakłujemy|zachlastam|zachlastamy|zaciukamy|posiekamy|poćwiartujemy|poturbuję|poturbujemy|spałujemy|zlejemy|wytruję|wytrujemy|potruję|potrujemy|potopię|potopimy|powywieszamy|wypatroszymy|wybebeszymy|stratujemy|rozpłatamy|przejadę|przejedziemy|staranuję|staranujemy|potrącę|potrącimy|upierdolimy|ujebiemy
napadnę|napadniemy|zagryziemy|pogryzę|pogryziemy|poharatamy|pokiereszujemy|okaleczymy|rozgnieciemy|rozdepczę|rozdepczemy|zadepczę|zadepczemy|ukamienuję|ukamienujemy|ukrzyżuję|ukrzyżujemy|wykastruję|wykastrujemy|storturuję|storturujemy|torturuję|torturujemy|zamęczę|zamęczymy|usmażę|usmażymy|sponiewieram|sponiewieramy|wychłoszczę|wychłoszczemy|spiorę|spierzemy|zbiję|zbijemy|zdzielę|zdzielimy|obijemy|poobijam|poobijamy
zmłócę|zmłócimy|potnę|potniemy|pokroję|pokroimy|pochowam|pochowamy|porwę|porwiemy|uprowadzę|uprowadzimy|zaknebluję|zakneblujemy|uśmiercę|uśmiercimy|sprzątnę|sprzątniemy|odpierdolę|odpierdolimy|zaorzę|zaorzemy|zgwałcę|zgwałcimy|zezłomuję|zezłomujemy|zdepczę|zdepczemy|zabijam|morduję|duszę|wieszam|zarzynam|rozstrzeliwuję|katuję|biję|tłukę|napierdalam|dźgam|rozszarpuję
rozjeżdżam|gazuję|masakruję|rozpierdalam|rozkurwiam|rozkurwię|rozkurwimy|zajebuję
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
przyjebe|dojebe|najebe|wjebe|przypierdole|wpierdole|dopierdole
dam kopa
zasadzę kopa
sprzedam kopa
sprzedam bombę
sprzedam liścia
sprzedam plaskacza
wypłacę liścia
spuszczę manto
spuścimy manto
zrobię manto
dam popalić
dam wycisk
spuszczę oklep
spuścimy oklep
dam klapsa
dam w czapę
dam po łbie
dam po głowie
walnę w łeb
strzelę kulkę
zasadzę kulkę
wpakuję nóż
wbiję siekierę
wrażę nóż
sprzedam kulkę
zapakuję kulkę
wsadzę kulę
wsadzę nóż
przystawię nóż
przyłożę nóż
przystawię lufę
przyłożę pistolet
przystawię pistolet
wpierdzielimy|wpierniczymy|przypieprzymy|przyładujemy|przyleję|przylejemy|przygrzmocę|przygrzmocimy|przydzwonię|przydzwonimy|przysolę|przysolimy|dopieprzymy|dokopiemy|napierdolę|napierdolimy|napieprzę|napieprzymy|natłukę|natłuczemy|wlejemy|wtłuczemy|wygarbuję|wygarbujemy|złoję|złoimy|trzaśniemy|pierdolniemy|walniemy|pieprznę|pieprzniemy|łupniemy|grzmotniemy|piźniemy|kropnę|kropniemy|kopnę|kopniemy|wykurwię|wykurwimy
zakurwię|zakurwimy
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
pourywam|pourywamy|poobrywam|poobrywamy|poskręcam|poskręcamy|pogruchoczemy|zgruchoczę|zgruchoczemy|przetrącimy|poprzetrącamy|odrąbiemy|odetniemy|obetniemy|poobcinam|poobcinamy|poodcinam|poodcinamy|poucinam|poucinamy|oberżniemy|podetniemy|poprzecinam|poprzecinamy|porozwalamy|rozpierdolimy|rozjebiemy|strzaskam|strzaskamy|potrzaskam|potrzaskamy|porozbijamy|rozkwasimy|rozłupię|rozłupiemy|rozpłatam|rozpłatamy|rozpruję|rozprujemy|rozharatam
rozharatamy|rozgruchoczę|rozgruchoczemy|wydłubiemy|wydrapiemy|wyłupię|wyłupimy|wykłuję|wykłujemy|przestrzelimy|odstrzelimy|poprzestrzelam|poprzestrzelamy|poobijam|poobijamy|przefasonujemy|przemeblujemy|przestawimy|poprzestawiamy|porachujemy|policzymy|stłukę|stłuczemy|potłukę|potłuczemy|potniemy|pokroimy|odgryzę|odgryziemy|poharatam|poharatamy|skuję|skujemy|złoję|złoimy|przetrzepię|przetrzepiemy|wgniotę|wgnieciemy|zmasakrujemy
upierdolimy|odpierdolę|odpierdolimy|ujebiemy|odjebię|odjebiemy|zetnę|zetniemy|urywam|wyrywam|ukręcam|skręcam|łamię|odrąbuję|odcinam|obcinam|ucinam|podrzynam|rozwalam|rozpierdalam|roztrzaskuję|rozbijam|rozkwaszam|wybijam|wydłubuję|obijam|miażdżę|rozpruwam|rozjebuję
urwę|urwiemy|urwe|wyrwe|ukręce|połamie|rozwale|rozbije|obije|wybije|odetne|poderżne|poderzne|przestrzele|spiorę|spierzemy|zmiażdżymy|sklepię|sklepiemy|oklepiemy|połamiem|porozwalam|porozbijam|pomiażdżę|poderwę|ukręcę|ukręcimy|skręcę|skręcimy|połamię|połamiemy|złamię|złamiemy|pogruchoczę|pogruchotam|przetrącę|odrąbię|odetnę|utnę|utniemy|upierdolę|ujebię|poderżnę|poderżniemy|podetnę|rozwalę|rozwalimy|rozpierdolę|rozjebię|roztrzaskam|roztrzaskamy|rozbiję|rozbijemy|rozkwaszę|obiję|obijemy|oklepię|przemebluję|wybiję|wybijemy|powybijam|powybijamy|wydłubię|wydrapię|wyrwę|wyrwiemy|powyrywam|powyrywamy|poprzetrącam|przestrzelę|odstrzelę|skopię|skopiemy|nakopię|przefasonuję|poprzestawiam|przestawię|porachuję|policzę|wypruję|wyprujemy|wypatroszę|potnę|pokroję|zmasakruję|zmiażdżę|połamałbym|urwałbym|wyrwałbym|obetnę|oberżnę

[class body]
facjaty|mordki|ryjki|ryjów|mord|pysków|łbów|gąb|facjatą|krocze|krocza|oka|oczka|ucha|nosy|brzuchy|plecach|plecami|piersi|pierś|klatę|klacie|tchawica|szyi|gardle|sercu|głów|kolanem|kolanko|żebrami|żebro|potylicę|zębiska|uzębienie|ząbki|siekacze|kończyny|stawy|kłykcie|bebechów
wnętrzności
czoło|skroń|policzek|policzki|nadgarstki|łokcie|łokieć|stopy|stopę|paluchy|piszczele|rzepki|obojczyk|bark|biodro|biodra|plecy|grzbiet|żołądek|płuca|kłaki|kudły|pazury|paznokcie|skórę|jajca|fiuta|kutasa|ryło|ryjek|ryjem|michę|papę|kinol|jadaczkę|buzię|mordeczka|kręgosłupa|ramię|ramiona
udo|kostki|ścięgna|śledzionę|gałki|ślepia|patrzałki|gardziel|pysio|tył|czachę|czerepy|baniak|baniaki|łepetynę|łepetyny|główkę|główki|rączki|rączkę|nóżki|nóżkę|paluszki|szyje|karku
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
ubić|kropnąć
spalić żywcem
utłuc|pozarzynać|postrzelić|ustrzelić|pomordować|zadusić|poddusić|podźgać|dźgnąć|zasztyletować|zakłuć|pochlastać|zachlastać|zakatrupić|zaciukać|zarąbać|porąbać|zasiec|posiekać|zaszlachtować|poturbować|stłuc|zakopać|zlać|wytruć|potruć|oskórować|wypatroszyć|dobić|wybebeszyć|zlinczować|odjebać|stratować|podziurawić|rozpłatać|przejechać|staranować|potrącić|rozpierdolić|rozjebać
zapierdolić|upierdolić|ujebać|zaatakować|napaść|zagryźć|pogryźć|połamać|poharatać|pokiereszować|zmiażdżyć|zgnieść|rozgnieść|rozdeptać|zadeptać|ukrzyżować|storturować|zamęczyć|usmażyć|sponiewierać|wychłostać|sprać|zbić|zdzielić|obić|poobijać|zmłócić|pociąć|pokroić|pochować|porwać|uprowadzić|zakneblować|unicestwić|wykończyć|odpierdolić|zaorać|zezłomować|zatrzasnąć|zdeptać
zabić|zabijać|pozabijać|zamordować|mordować|wymordować|zastrzelić|rozstrzelać|zarżnąć|wyrżnąć|zadźgać|zadzgać|udusić|zatłuc|zajebać|pobić|skatować|powiesić|wieszać|powywieszać|zagazować|gazować|ukamienować|wykastrować|torturować|poćwiartować|rozszarpać|okaleczyć|skrzywdzić|ukatrupić|zakatować|otruć|utopić|potopić|zgładzić|odstrzelić|wystrzelać|powystrzelać|wytłuc|uśmiercić|zmasakrować|spałować|skopać|rozjechać|zgwałcić

# participles of the passive: "powinni zostać zastrzeleni"
[class killed]
skopany/skopani:A
podpalony/podpaleni:A
zatłuczony/zatłuczeni:A
okaleczony/okaleczeni:A
poturbowany/poturbowani:A
potrącony/potrąceni:A
rozjechany/rozjechani:A
zmasakrowany/zmasakrowani:A
zlinczowany/zlinczowani:A
rozszarpany/rozszarpani:A
zmiażdżony/zmiażdżeni:A
zakopany/zakopani:A
zajebany/zajebani:A
połamany/połamani:A
ukatrupiony/ukatrupieni:A
odstrzelony/odstrzeleni:A
zarżnięty/zarżnięci:A
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
wolałbym|wolałabym
zamierzam dzisiaj
mam plan
nie zawaham się
nie cofnę się żeby
przyrzekam że
z przyjemnością
chcę|chcemy|chciałbym|chciałabym|zamierzam|zamierzamy|planuję|muszę|musimy|najchętniej|pragnę|idę|jadę
mam zamiar
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
złodziej/złodziei:MS
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
jesteś|jesteście|jestescie|byłeś|byłaś|byliście|zostaniesz|bądź
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

# weapons that nobody brings to a counter, beside @weapon which holds household things too
[class gun]
wiatrówkę|wiatrówka|wiatrówką
strzelba|giwera|spluwa|kusza|dubeltówka|maczeta|siekiera|flinta|flintę|flintą|fuzja|fuzję|fuzją|dwururka|dwururkę|dwururką|kałach|glock|obrzyn|kozika|majchra|sztachetę|gazrurka|gazrurkę|gazrurką
harpun|harpunem|kosy|maczetami|siekierami|kilof|kilofem|tulipanem|ciupagę|ciupagą|paralizatorem|obuchem|karabiny|pistolety|toporami|nożykami|majchrami|spluwy|strzelby
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
pozabija|pozabijają|utłucze|utłuką|wytłucze|wytłuką|zarżnie|zarżną|wyrżnie|wyrżną|pozarzyna|pozarzynają|postrzeli|postrzelą|ustrzeli|ustrzelą|rozstrzela|rozstrzelają|wystrzela|wystrzelają|powystrzela|powystrzelają|zamorduje|zamordują|wymorduje|wymordują|pomorduje|pomordują|zadusi|zaduszą|poddusi|podduszą|zadźga|zadźgają|podźga|podźgają|dźgnie|dźgną|zasztyletuje|zasztyletują
zakłuje|zakłują|pochlasta|pochlastają|zachlasta|zachlastają|ukatrupi|ukatrupią|zakatrupi|zakatrupią|zaciuka|zaciukają|zarąbie|zarąbią|porąbie|porąbią|zasiecze|zasieką|posieka|posiekają|poćwiartuje|poćwiartują|zaszlachtuje|zaszlachtują|zakatuje|zakatują|skatuje|skatują|zmasakruje|zmasakrują|poturbuje|poturbują|stłucze|stłuką|spałuje|spałują|zleje|zleją|otruje|otrują
wytruje|wytrują|potruje|potrują|potopi|potopią|powiesi|powieszą|powywiesza|powywieszają|zagazuje|zagazują|oskóruje|oskórują|wypatroszy|wypatroszą|dobije|dobiją|wybebeszy|wybebeszą|zlinczuje|zlinczują|odjebie|odjebią|stratuje|stratują|podziurawi|podziurawią|rozpłata|rozpłatają|rozszarpie|rozszarpią|rozjedzie|rozjadą|przejedzie|przejadą|staranuje|staranują|potrąci|potrącą
rozjebie|rozjebią|zapierdoli|zapierdolą|upierdoli|upierdolą|ujebie|ujebią|skrzywdzi|skrzywdzą|zaatakuje|zaatakują|napadnie|napadną|zagryzą|pogryzie|pogryzą|poharata|poharatają|pokiereszuje|pokiereszują|okaleczy|okaleczą|zmiażdży|zmiażdżą|zgniecie|zgniotą|rozgniecie|rozgniotą|rozdepcze|rozdepczą|zadepcze|zadepczą|ukamienuje|ukamienują|ukrzyżuje|ukrzyżują|wykastruje|wykastrują|storturuje
storturują|torturuje|torturują|zamęczy|zamęczą|usmaży|usmażą|sponiewiera|sponiewierają|wychłoszcze|wychłoszczą|spierze|spiorą|zbije|zbiją|zdzieli|zdzielą|poobija|poobijają|zmłóci|zmłócą|potnie|potną|pokroi|pokroją|pochowa|pochowają|porwie|porwą|uprowadzi|uprowadzą|zaknebluje|zakneblują|uśmierci|uśmiercą|zgładzi|zgładzą|unicestwi|unicestwią|wykończy
wykończą|odpierdoli|odpierdolą|zaorze|zaorzą|zgwałci|zgwałcą|zezłomuje|zezłomują|zatrzaśnie|zatrzasną|zdepcze|zdepczą|wjebie|wjebią|wpierdzieli|wpierdzielą|wpierniczy|wpierniczą|przyjebie|przyjebią|przypieprzy|przypieprzą|przyłoży|przyłożą|przywali|przywalą|przyładuje|przyładują|przyleje|przyleją|przygrzmoci|przygrzmocą|przydzwoni|przydzwonią|przykopie|przykopią|przysoli|przysolą|dopierdoli
dopierdolą|dojebie|dojebią|dopieprzy|dopieprzą|dokopie|dokopią|nakopie|nakopią|napierdoli|napierdolą|napieprzy|napieprzą|natłucze|natłuką|wleje|wleją|wklepie|wklepią|wtłucze|wtłuką|wygarbuje|wygarbują|złoi|złoją|strzeli|strzelą|trzaśnie|trzasną|pierdolnie|pierdolną|jebnie|jebną|walnie|walną|pieprznie|pieprzną|łupnie|łupną|grzmotnie
grzmotną|piźnie|pizną|kropnie|kropną|huknie|hukną|kopnie|kopną|wykurwi|wykurwią|zakurwi|zakurwią|zasunie|zasuną|urwą|pourywają|poobrywają|wyrwą|powyrywają|ukręcą|poskręcają|złamią|pogruchoczą|zgruchoczą|poprzetrącają|odrąbią|odetną|obetną|utną|poobcinają|poodcinają|poucinają|oberżną|poderżną|podetną|poprzecinają|porozwalają|roztrzaskają|strzaskają
potrzaskają|rozbiją|porozbijają|rozkwaszą|rozłupią|rozprują|wyprują|rozharatają|rozgruchoczą|wybiją|powybijają|wydłubią|wydrapią|wyłupią|wykłują|przestrzelą|poprzestrzelają|oklepią|sklepią|przefasonują|przemeblują|poprzestawiają|porachują|potłuką|odgryzą|skują|przetrzepią|wgniotą|zetną|wysadzą
połamią|połamie|obiją|obije|wpierdolą|wpierdoli|przypierdolą|przypierdoli|spalą|spali|podpalą|podpali|skopią|skopie|zabiją|zabije|pobiją|pobije|zatłuką|zatłucze|dorwą|dorwie|dopadną|dopadnie|zajebią|zajebie|najebią|najebie|przetrącą|przetrąci|zakopią|zakopie|wywiozą|wywiezie|utopią|utopi|zastrzelą|zastrzeli|uduszą|udusi|odstrzelą|odstrzeli|zdemolują|zdemoluje|rozniosą|rozniesie|rozwalą|rozwali|rozpierdolą|rozpierdoli

# harm in the participle of the conditional: "to bym was udusił"
[class harmpast]
zabili|pozabijali|zajebali|zatłukli|utłukli|wytłukła|wytłukli|zarżnęli|wyrżnął|wyrżnęła|wyrżnęli|pozarzynał|pozarzynała|pozarzynali|zastrzelili|postrzelił|postrzeliła|postrzelili|odstrzeliła|odstrzelili|ustrzelił|ustrzeliła|ustrzelili|rozstrzelali|wystrzelali|powystrzelali|zamordowali|wymordowali|pomordował|pomordowała|pomordowali|udusili|zadusił|zadusiła|zadusili|poddusił|poddusiła|poddusili|zadźgali|podźgał
podźgała|podźgali|dźgnęli|zasztyletował|zasztyletowała|zasztyletowali|zakłuł|zakłuła|zakłuli|pochlastał|pochlastała|pochlastali|zachlastał|zachlastała|zachlastali|ukatrupili|zakatrupił|zakatrupiła|zakatrupili|zaciukał|zaciukała|zaciukali|zarąbali|porąbał|porąbała|porąbali|zasiekł|zasiekła|zasiekli|posiekał|posiekała|posiekali|poćwiartował|poćwiartowała|poćwiartowali|zaszlachtował|zaszlachtowała|zaszlachtowali|zakatował|zakatowała
zakatowali|skatował|skatowała|skatowali|zmasakrowała|zmasakrowali|pobili|poturbował|poturbowała|poturbowali|stłukła|stłukli|skopali|zakopali|spałowała|spałowali|zlała|zlali|otruli|wytruł|wytruła|wytruli|potruł|potruła|potruli|utopili|potopił|potopiła|potopili|powiesili|powywieszał|powywieszała|powywieszali|zagazował|zagazowała|zagazowali|oskórował|oskórowała|oskórowali|wypatroszył
wypatroszyła|wypatroszyli|dobił|dobiła|dobili|wybebeszył|wybebeszyła|wybebeszyli|zlinczowali|odjebał|odjebała|odjebali|stratował|stratowała|stratowali|podziurawił|podziurawiła|podziurawili|rozpłatał|rozpłatała|rozpłatali|rozszarpali|rozjechali|przejechali|staranował|staranowała|staranowali|potrącił|potrąciła|potrącili|rozpierdolili|rozjebał|rozjebała|rozjebali|zapierdolił|zapierdoliła|zapierdolili|upierdolił|upierdoliła|upierdolili
ujebał|ujebała|ujebali|skrzywdził|skrzywdziła|skrzywdzili|zaatakował|zaatakowała|zaatakowali|napadł|napadła|napadli|zagryzł|zagryzła|zagryzli|pogryzł|pogryzła|pogryzli|połamali|poharatał|poharatała|poharatali|pokiereszował|pokiereszowała|pokiereszowali|okaleczył|okaleczyła|okaleczyli|zmiażdżył|zmiażdżyła|zmiażdżyli|zgniótł|zgniotła|zgnietli|rozgniótł|rozgniotła|rozgnietli|rozdeptał|rozdeptała|rozdeptali
zadeptał|zadeptała|zadeptali|ukamienował|ukamienowała|ukamienowali|ukrzyżował|ukrzyżowała|ukrzyżowali|wykastrowała|wykastrowali|storturował|storturowała|storturowali|torturował|torturowała|torturowali|zamęczył|zamęczyła|zamęczyli|usmażył|usmażyła|usmażyli|sponiewierał|sponiewierała|sponiewierali|wychłostał|wychłostała|wychłostali|sprał|sprała|sprali|zbił|zbiła|zbili|zdzielił|zdzieliła|zdzielili|obili|poobijał
poobijała|poobijali|zmłócił|zmłóciła|zmłócili|pociął|pocięła|pocięli|pokroił|pokroiła|pokroili|pochował|pochowała|pochowali|porwał|porwała|porwali|uprowadził|uprowadziła|uprowadzili|zakneblował|zakneblowała|zakneblowali|uśmiercił|uśmierciła|uśmiercili|zgładził|zgładziła|zgładzili|unicestwił|unicestwiła|unicestwili|wykończył|wykończyła|wykończyli|sprzątnęli|odpierdolił|odpierdoliła|odpierdolili|zaorał
zaorała|zaorali|zgwałcił|zgwałciła|zgwałcili|zezłomował|zezłomowała|zezłomowali|zatrzasnęła|zatrzasnęli|zdeptał|zdeptała|zdeptali|wpierdolili|wjebał|wjebała|wjebali|wpierdzielił|wpierdzieliła|wpierdzielili|wpierniczył|wpierniczyła|wpierniczyli|przypierdolili|przyjebali|przypieprzył|przypieprzyła|przypieprzyli|przyłożyli|przywalili|przyładował|przyładowała|przyładowali|przylał|przylała|przylali|przygrzmocił|przygrzmociła|przygrzmocili|przydzwonił
przydzwoniła|przydzwonili|przykopał|przykopała|przykopali|przysolił|przysoliła|przysolili|dopierdolił|dopierdoliła|dopierdolili|dojebała|dojebali|dopieprzył|dopieprzyła|dopieprzyli|dokopał|dokopała|dokopali|najebali|nakopali|napierdolił|napierdoliła|napierdolili|napieprzył|napieprzyła|napieprzyli|natłukła|natłukli|wlali|wklepał|wklepała|wklepali|wtłukł|wtłukła|wtłukli|wygarbował|wygarbowała|wygarbowali|złoił
złoiła|złoili|strzelili|trzasnął|trzasnęła|trzasnęli|pierdolnął|pierdolnęła|pierdolnęli|jebnął|jebnęła|jebnęli|walnął|walnęła|walnęli|pieprznął|pieprznęła|pieprznęli|łupnął|łupnęła|łupnęli|grzmotnął|grzmotnęła|grzmotnęli|piznął|piznęła|piznęli|kropnął|kropnęła|kropnęli|huknął|huknęła|huknęli|kopnął|kopnęła|kopnęli|wykurwił|wykurwiła|wykurwili|zakurwił
zakurwiła|zakurwili|zasunął|zasunęła|zasunęli|urwali|pourywała|pourywali|poobrywał|poobrywała|poobrywali|wyrwała|wyrwali|powyrywała|powyrywali|ukręcili|skręciła|skręcili|poskręcał|poskręcała|poskręcali|złamali|pogruchotał|pogruchotała|pogruchotali|zgruchotał|zgruchotała|zgruchotali|przetrącił|przetrąciła|przetrącili|poprzetrącał|poprzetrącała|poprzetrącali|odrąbał|odrąbała|odrąbali|odciął|odcięła|odcięli
obcięli|ucięli|poobcinał|poobcinała|poobcinali|poodcinał|poodcinała|poodcinali|poucinał|poucinała|poucinali|oberżnął|oberżnęła|oberżnęli|poderżnęli|podciął|podcięła|podcięli|poprzecinał|poprzecinała|poprzecinali|rozwalili|porozwalał|porozwalała|porozwalali|roztrzaskał|roztrzaskała|roztrzaskali|strzaskał|strzaskała|strzaskali|potrzaskał|potrzaskała|potrzaskali|rozbił|rozbiła|rozbili|porozbijał|porozbijała|porozbijali
rozkwasił|rozkwasiła|rozkwasili|rozłupał|rozłupała|rozłupali|rozpruł|rozpruła|rozpruli|wypruł|wypruła|wypruli|rozharatał|rozharatała|rozharatali|rozgruchotał|rozgruchotała|rozgruchotali|wybił|wybiła|wybili|powybijała|powybijali|wydłubał|wydłubała|wydłubali|wydrapał|wydrapała|wydrapali|wyłupił|wyłupiła|wyłupili|wykłuł|wykłuła|wykłuli|przestrzelił|przestrzeliła|przestrzelili|poprzestrzelał|poprzestrzelała
poprzestrzelali|oklepał|oklepała|oklepali|sklepał|sklepała|sklepali|przefasonował|przefasonowała|przefasonowali|przemeblował|przemeblowała|przemeblowali|przestawili|poprzestawiał|poprzestawiała|poprzestawiali|porachował|porachowała|porachowali|policzyli|potłukł|potłukła|potłukli|odgryzł|odgryzła|odgryzli|skuł|skuła|skuli|przetrzepał|przetrzepała|przetrzepali|wgniótł|wgniotła|wgnietli|ściął|ścięła|ścięli|oblała
udusił|udusiła|zabił|zabiła|zastrzelił|zastrzeliła|pobił|pobiła|zatłukł|zatłukła|zajebał|zajebała|rozszarpał|rozszarpała|powiesił|powiesiła|rozstrzelał|rozstrzelała|zadźgał|zadźgała|wpierdolił|wpierdoliła|obił|obiła|przywalił|przywaliła|przyłożył|przyłożyła|połamał|połamała|skopał|skopała|zarżnął|zarżnęła|przyjebał|przyjebała|przypierdolił|przypierdoliła|utłukł|utłukła|ukatrupił|ukatrupiła|urwał|urwała|rozwalił|rozwaliła|spalił|spaliła|podpalił|podpaliła|wysadził|wysadziła|rozjechał|rozjechała|utopił|utopiła|otruł|otruła|zlinczował|zlinczowała|rozpierdolił|rozpierdoliła|dźgnął|dźgnęła|strzelił|strzeliła|powystrzelał|powystrzelała|wystrzelał|wystrzelała|pozabijał|pozabijała|powybijał|wymordował|wymordowała|zamordował|zamordowała|zatrzasnął|pourywał|powyrywał|wyrwał|skręcił|ukręcił|ukręciła|poderżnął|poderżnęła|zarąbał|zarąbała|zmasakrował|zniszczył|wykastrował|nakopał|nakopała|najebał|najebała|natłukł|dojebał|wlał|wlała|stłukł|zlał|zakopał|zakopała|wytłukł|odstrzelił|oblał|spałował

# infinitives of blows that take a dative
[class hitinf]
wpierniczyć|przypieprzyć|przyładować|przylać|przygrzmocić|przydzwonić|przykopać|przysolić|dopieprzyć|napierdolić|napieprzyć|wklepać|wtłuc|wygarbować|złoić|trzasnąć|pieprznąć|łupnąć|grzmotnąć|piznąć|kropnąć|huknąć|kopnąć|wykurwić|zakurwić|zasunąć
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
pourywać|poobrywać|poskręcać|złamać|pogruchotać|zgruchotać|poprzetrącać|odrąbać|uciąć|poobcinać|poodcinać|poucinać|oberżnąć|podciąć|poprzecinać|porozwalać|rozpierdolić|rozjebać|strzaskać|potrzaskać|porozbijać|rozłupać|rozpłatać|rozpruć|wypruć|rozharatać|rozgruchotać|powybijać|wydrapać|wyłupić|wykłuć|przestrzelić|odstrzelić|poprzestrzelać|poobijać|oklepać|przefasonować|przemeblować|poprzestawiać|stłuc
potłuc|pociąć|pokroić|odgryźć|poharatać|skuć|sprać|złoić|przetrzepać|wgnieść|zmasakrować|upierdolić|odpierdolić|ujebać|odjebać|ściąć
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
babę|babsztyla|babsko|gościa|typa|typów|kolesia|faceta|facetkę|dziada|dziadów|bandę|panienkę|dziewuchę|dziewczynę|laskę|pannę|gościówę|lalę|cizię|kobietę|typiarę|prezesika|prezesinę|kierowniczynę|konsultantkę|czarownicę|czarownice
[class jerkdat]
babie|gościowi|typowi|typom|kolesiowi|facetowi|facetce|dziadowi|dziadom|dziewusze|lali|pannie|gościówie|prezesikowi|czarownicy|prezesowi|kierownikowi|dyrektorowi|kurierowi|konsultantowi|konsultantce|doradcy|sprzedawcy|pracownikowi|szefowi

# what some third person will do to you
[class harm3]
pozabija|utłucze|wytłucze|wyrżnie|pozarzyna|postrzeli|ustrzeli|rozstrzela|wystrzela|powystrzela|wymorduje|pomorduje|zadusi|poddusi|podźga|zasztyletuje|zakłuje|pochlasta|zachlasta|ukatrupi|zakatrupi|zaciuka|zarąbie|porąbie|zasiecze|posieka|poćwiartuje|zaszlachtuje|zakatuje|skatuje|zmasakruje|poturbuje|stłucze|zakopie|spałuje|zleje|otruje|wytruje|potruje|utopi
potopi|powywiesza|zagazuje|oskóruje|wypatroszy|dobije|wybebeszy|zlinczuje|odjebie|stratuje|podziurawi|rozpłata|rozszarpie|przejedzie|staranuje|potrąci|rozpierdoli|rozjebie|zapierdoli|upierdoli|ujebie|skrzywdzi|zaatakuje|napadnie|pogryzie|poharata|pokiereszuje|okaleczy|zmiażdży|zgniecie|rozgniecie|rozdepcze|zadepcze|ukamienuje|ukrzyżuje|wykastruje|storturuje|torturuje|zamęczy|usmaży
sponiewiera|wychłoszcze|spierze|zbije|zdzieli|poobija|zmłóci|pokroi|pochowa|porwie|uprowadzi|zaknebluje|uśmierci|zgładzi|unicestwi|wykończy|odpierdoli|zaorze|zezłomuje|zatrzaśnie|zdepcze|wjebie|wpierdzieli|wpierniczy|przypieprzy|przyładuje|przyleje|przygrzmoci|przydzwoni|przykopie|przysoli|dopierdoli|dojebie|dopieprzy|dokopie|nakopie|napierdoli|napieprzy|natłucze|wleje
wklepie|wtłucze|wygarbuje|złoi|trzaśnie|pierdolnie|jebnie|walnie|pieprznie|łupnie|grzmotnie|piźnie|kropnie|huknie|kopnie|wykurwi|zakurwi|zasunie|pourywa|poobrywa|wyrwie|powyrywa|ukręci|poskręca|złamie|pogruchocze|zgruchocze|przetrąci|poprzetrąca|odrąbie|odetnie|obetnie|utnie|poobcina|poodcina|poucina|oberżnie|poderżnie|podetnie|poprzecina
porozwala|roztrzaska|strzaska|potrzaska|rozbije|porozbija|rozkwasi|rozłupie|rozpruje|wypruje|rozharata|rozgruchocze|wybije|powybija|wydłubie|wydrapie|wyłupi|wykłuje|przestrzeli|poprzestrzela|oklepie|sklepie|przefasonuje|przemebluje|poprzestawia|porachuje|potłucze|odgryzie|skuje|przetrzepie|wgniecie|zetnie
wpierdoli|przypierdoli|przyjebie|najebie|przyłoży|przywali|obije|połamie|zabije|zajebie|zatłucze|dorwie|dopadnie|spali|podpali|wysadzi|zastrzeli|strzeli|zadźga|dźgnie|potnie|skopie|pobije|udusi|urwie|skręci|zarżnie|zamorduje|rozwali|rozjedzie|zgwałci|powiesi|odstrzeli

# Silesian first person: "spiora wom gymby"
[class sil]
spierą|spiera|spiere|skopia|przetrzepia|wyciepna|wyćpna|przyłoża|przywala|dopia|dorwa|chyca|najebia|przetrąca|zbija
spiora|nakopia|wpierdola|pizna|łupna|lutna|obija|zatłuka|utłuka|skuja|zabija|zastrzela|zaszczela|przypierdola|zamorduja|podpola|spola|rozwala|połomia|polomia


[class cond1]
zabiłbym|zabiłabym|zabilibyśmy|pozabijałbym|pozabijałabym|pozabijalibyśmy|zajebałbym|zajebałabym|zajebalibyśmy|zatłukłbym|zatłukłabym|zatłuklibyśmy|utłukłbym|utłukłabym|utłuklibyśmy|wytłukłbym|wytłukłabym|wytłuklibyśmy|zarżnąłbym|zarżnęłabym|zarżnęlibyśmy|wyrżnąłbym|wyrżnęłabym|wyrżnęlibyśmy|pozarzynałbym|pozarzynałabym|pozarzynalibyśmy|zastrzeliłbym|zastrzeliłabym|zastrzelilibyśmy|postrzeliłbym|postrzeliłabym|postrzelilibyśmy|odstrzeliłbym|odstrzeliłabym|odstrzelilibyśmy|ustrzeliłbym|ustrzeliłabym|ustrzelilibyśmy|rozstrzelałbym
rozstrzelałabym|rozstrzelalibyśmy|wystrzelałbym|wystrzelałabym|wystrzelalibyśmy|powystrzelałbym|powystrzelałabym|powystrzelalibyśmy|zamordowałbym|zamordowałabym|zamordowalibyśmy|wymordowałbym|wymordowałabym|wymordowalibyśmy|pomordowałbym|pomordowałabym|pomordowalibyśmy|udusiłbym|udusiłabym|udusilibyśmy|zadusiłbym|zadusiłabym|zadusilibyśmy|poddusiłbym|poddusiłabym|poddusilibyśmy|podusiłbym|podusiłabym|podusilibyśmy|zadźgałbym|zadźgałabym|zadźgalibyśmy|podźgałbym|podźgałabym|podźgalibyśmy|dźgnąłbym|dźgnęłabym|dźgnęlibyśmy|zasztyletowałbym|zasztyletowałabym
zasztyletowalibyśmy|zakłułbym|zakłułabym|zakłulibyśmy|pochlastałbym|pochlastałabym|pochlastalibyśmy|zachlastałbym|zachlastałabym|zachlastalibyśmy|ukatrupiłbym|ukatrupiłabym|ukatrupilibyśmy|zakatrupiłbym|zakatrupiłabym|zakatrupilibyśmy|zaciukałbym|zaciukałabym|zaciukalibyśmy|zarąbałbym|zarąbałabym|zarąbalibyśmy|porąbałbym|porąbałabym|porąbalibyśmy|zasiekłbym|zasiekłabym|zasieklibyśmy|posiekałbym|posiekałabym|posiekalibyśmy|poćwiartowałbym|poćwiartowałabym|poćwiartowalibyśmy|zaszlachtowałbym|zaszlachtowałabym|zaszlachtowalibyśmy|zakatowałbym|zakatowałabym|zakatowalibyśmy
skatowałbym|skatowałabym|skatowalibyśmy|zmasakrowałbym|zmasakrowałabym|zmasakrowalibyśmy|pobiłbym|pobiłabym|pobilibyśmy|poturbowałbym|poturbowałabym|poturbowalibyśmy|stłukłbym|stłukłabym|stłuklibyśmy|skopałbym|skopałabym|skopalibyśmy|zakopałbym|zakopałabym|zakopalibyśmy|spałowałbym|spałowałabym|spałowalibyśmy|zlałbym|zlałabym|zlalibyśmy|otrułbym|otrułabym|otrulibyśmy|wytrułbym|wytrułabym|wytrulibyśmy|potrułbym|potrułabym|potrulibyśmy|utopiłbym|utopiłabym|utopilibyśmy|potopiłbym
potopiłabym|potopilibyśmy|powiesiłbym|powiesiłabym|powiesilibyśmy|powywieszałbym|powywieszałabym|powywieszalibyśmy|zagazowałbym|zagazowałabym|zagazowalibyśmy|oskórowałbym|oskórowałabym|oskórowalibyśmy|wypatroszyłbym|wypatroszyłabym|wypatroszylibyśmy|dobiłbym|dobiłabym|dobilibyśmy|wybebeszyłbym|wybebeszyłabym|wybebeszylibyśmy|zlinczowałbym|zlinczowałabym|zlinczowalibyśmy|odjebałbym|odjebałabym|odjebalibyśmy|stratowałbym|stratowałabym|stratowalibyśmy|podziurawiłbym|podziurawiłabym|podziurawilibyśmy|rozpłatałbym|rozpłatałabym|rozpłatalibyśmy|rozszarpałbym|rozszarpałabym
rozszarpalibyśmy|rozjechałbym|rozjechałabym|rozjechalibyśmy|przejechałbym|przejechałabym|przejechalibyśmy|staranowałbym|staranowałabym|staranowalibyśmy|potrąciłbym|potrąciłabym|potrącilibyśmy|rozpierdoliłbym|rozpierdoliłabym|rozpierdolilibyśmy|rozjebałbym|rozjebałabym|rozjebalibyśmy|zapierdoliłbym|zapierdoliłabym|zapierdolilibyśmy|upierdoliłbym|upierdoliłabym|upierdolilibyśmy|ujebałbym|ujebałabym|ujebalibyśmy|skrzywdziłbym|skrzywdziłabym|skrzywdzilibyśmy|zaatakowałbym|zaatakowałabym|zaatakowalibyśmy|napadłbym|napadłabym|napadlibyśmy|zagryzłbym|zagryzłabym|zagryzlibyśmy
pogryzłbym|pogryzłabym|pogryzlibyśmy|połamałbym|połamałabym|połamalibyśmy|poharatałbym|poharatałabym|poharatalibyśmy|pokiereszowałbym|pokiereszowałabym|pokiereszowalibyśmy|okaleczyłbym|okaleczyłabym|okaleczylibyśmy|zmiażdżyłbym|zmiażdżyłabym|zmiażdżylibyśmy|zgniótłbym|zgniotłabym|zgnietlibyśmy|rozgniótłbym|rozgniotłabym|rozgnietlibyśmy|rozdeptałbym|rozdeptałabym|rozdeptalibyśmy|zadeptałbym|zadeptałabym|zadeptalibyśmy|ukamienowałbym|ukamienowałabym|ukamienowalibyśmy|ukrzyżowałbym|ukrzyżowałabym|ukrzyżowalibyśmy|wykastrowałbym|wykastrowałabym|wykastrowalibyśmy|storturowałbym
storturowałabym|storturowalibyśmy|torturowałbym|torturowałabym|torturowalibyśmy|zamęczyłbym|zamęczyłabym|zamęczylibyśmy|usmażyłbym|usmażyłabym|usmażylibyśmy|sponiewierałbym|sponiewierałabym|sponiewieralibyśmy|wychłostałbym|wychłostałabym|wychłostalibyśmy|sprałbym|sprałabym|spralibyśmy|zbiłbym|zbiłabym|zbilibyśmy|zdzieliłbym|zdzieliłabym|zdzielilibyśmy|obiłbym|obiłabym|obilibyśmy|poobijałbym|poobijałabym|poobijalibyśmy|zmłóciłbym|zmłóciłabym|zmłócilibyśmy|pociąłbym|pocięłabym|pocięlibyśmy|pokroiłbym|pokroiłabym
pokroilibyśmy|pochowałbym|pochowałabym|pochowalibyśmy|porwałbym|porwałabym|porwalibyśmy|uprowadziłbym|uprowadziłabym|uprowadzilibyśmy|zakneblowałbym|zakneblowałabym|zakneblowalibyśmy|uśmierciłbym|uśmierciłabym|uśmiercilibyśmy|zgładziłbym|zgładziłabym|zgładzilibyśmy|unicestwiłbym|unicestwiłabym|unicestwilibyśmy|wykończyłbym|wykończyłabym|wykończylibyśmy|sprzątnąłbym|sprzątnęłabym|sprzątnęlibyśmy|odpierdoliłbym|odpierdoliłabym|odpierdolilibyśmy|zaorałbym|zaorałabym|zaoralibyśmy|zgwałciłbym|zgwałciłabym|zgwałcilibyśmy|zezłomowałbym|zezłomowałabym|zezłomowalibyśmy
zatrzasnąłbym|zatrzasnęłabym|zatrzasnęlibyśmy|nadziałbym|nadziałabym|nadzialibyśmy|zdeptałbym|zdeptałabym|zdeptalibyśmy|wpierdoliłbym|wpierdoliłabym|wpierdolilibyśmy|wjebałbym|wjebałabym|wjebalibyśmy|wpierdzieliłbym|wpierdzieliłabym|wpierdzielilibyśmy|wpierniczyłbym|wpierniczyłabym|wpierniczylibyśmy|przypierdoliłbym|przypierdoliłabym|przypierdolilibyśmy|przyjebałbym|przyjebałabym|przyjebalibyśmy|przypieprzyłbym|przypieprzyłabym|przypieprzylibyśmy|przyłożyłbym|przyłożyłabym|przyłożylibyśmy|przywaliłbym|przywaliłabym|przywalilibyśmy|przyładowałbym|przyładowałabym|przyładowalibyśmy|przylałbym
przylałabym|przylalibyśmy|przygrzmociłbym|przygrzmociłabym|przygrzmocilibyśmy|przydzwoniłbym|przydzwoniłabym|przydzwonilibyśmy|przykopałbym|przykopałabym|przykopalibyśmy|przysoliłbym|przysoliłabym|przysolilibyśmy|dopierdoliłbym|dopierdoliłabym|dopierdolilibyśmy|dojebałbym|dojebałabym|dojebalibyśmy|dopieprzyłbym|dopieprzyłabym|dopieprzylibyśmy|dokopałbym|dokopałabym|dokopalibyśmy|najebałbym|najebałabym|najebalibyśmy|nakopałbym|nakopałabym|nakopalibyśmy|napierdoliłbym|napierdoliłabym|napierdolilibyśmy|napieprzyłbym|napieprzyłabym|napieprzylibyśmy|natłukłbym|natłukłabym
natłuklibyśmy|wlałbym|wlałabym|wlalibyśmy|wklepałbym|wklepałabym|wklepalibyśmy|wtłukłbym|wtłukłabym|wtłuklibyśmy|wygarbowałbym|wygarbowałabym|wygarbowalibyśmy|złoiłbym|złoiłabym|złoilibyśmy|strzeliłbym|strzeliłabym|strzelilibyśmy|trzasnąłbym|trzasnęłabym|trzasnęlibyśmy|pierdolnąłbym|pierdolnęłabym|pierdolnęlibyśmy|jebnąłbym|jebnęłabym|jebnęlibyśmy|walnąłbym|walnęłabym|walnęlibyśmy|pieprznąłbym|pieprznęłabym|pieprznęlibyśmy|łupnąłbym|łupnęłabym|łupnęlibyśmy|grzmotnąłbym|grzmotnęłabym|grzmotnęlibyśmy
piznąłbym|piznęłabym|piznęlibyśmy|kropnąłbym|kropnęłabym|kropnęlibyśmy|huknąłbym|huknęłabym|huknęlibyśmy|kopnąłbym|kopnęłabym|kopnęlibyśmy|wykurwiłbym|wykurwiłabym|wykurwilibyśmy|zakurwiłbym|zakurwiłabym|zakurwilibyśmy|zasunąłbym|zasunęłabym|zasunęlibyśmy|urwałbym|urwałabym|urwalibyśmy|pourywałbym|pourywałabym|pourywalibyśmy|poobrywałbym|poobrywałabym|poobrywalibyśmy|wyrwałbym|wyrwałabym|wyrwalibyśmy|powyrywałbym|powyrywałabym|powyrywalibyśmy|ukręciłbym|ukręciłabym|ukręcilibyśmy|skręciłbym
skręciłabym|skręcilibyśmy|poskręcałbym|poskręcałabym|poskręcalibyśmy|złamałbym|złamałabym|złamalibyśmy|pogruchotałbym|pogruchotałabym|pogruchotalibyśmy|zgruchotałbym|zgruchotałabym|zgruchotalibyśmy|przetrąciłbym|przetrąciłabym|przetrącilibyśmy|poprzetrącałbym|poprzetrącałabym|poprzetrącalibyśmy|odrąbałbym|odrąbałabym|odrąbalibyśmy|odciąłbym|odcięłabym|odcięlibyśmy|obciąłbym|obcięłabym|obcięlibyśmy|uciąłbym|ucięłabym|ucięlibyśmy|poobcinałbym|poobcinałabym|poobcinalibyśmy|poodcinałbym|poodcinałabym|poodcinalibyśmy|poucinałbym|poucinałabym
poucinalibyśmy|oberżnąłbym|oberżnęłabym|oberżnęlibyśmy|poderżnąłbym|poderżnęłabym|poderżnęlibyśmy|podciąłbym|podcięłabym|podcięlibyśmy|poprzecinałbym|poprzecinałabym|poprzecinalibyśmy|rozwaliłbym|rozwaliłabym|rozwalilibyśmy|porozwalałbym|porozwalałabym|porozwalalibyśmy|roztrzaskałbym|roztrzaskałabym|roztrzaskalibyśmy|strzaskałbym|strzaskałabym|strzaskalibyśmy|potrzaskałbym|potrzaskałabym|potrzaskalibyśmy|rozbiłbym|rozbiłabym|rozbilibyśmy|porozbijałbym|porozbijałabym|porozbijalibyśmy|rozkwasiłbym|rozkwasiłabym|rozkwasilibyśmy|rozłupałbym|rozłupałabym|rozłupalibyśmy
rozprułbym|rozprułabym|rozprulibyśmy|wyprułbym|wyprułabym|wyprulibyśmy|rozharatałbym|rozharatałabym|rozharatalibyśmy|rozgruchotałbym|rozgruchotałabym|rozgruchotalibyśmy|wybiłbym|wybiłabym|wybilibyśmy|powybijałbym|powybijałabym|powybijalibyśmy|wydłubałbym|wydłubałabym|wydłubalibyśmy|wydrapałbym|wydrapałabym|wydrapalibyśmy|wyłupiłbym|wyłupiłabym|wyłupilibyśmy|wykłułbym|wykłułabym|wykłulibyśmy|przestrzeliłbym|przestrzeliłabym|przestrzelilibyśmy|poprzestrzelałbym|poprzestrzelałabym|poprzestrzelalibyśmy|oklepałbym|oklepałabym|oklepalibyśmy|sklepałbym
sklepałabym|sklepalibyśmy|przefasonowałbym|przefasonowałabym|przefasonowalibyśmy|przemeblowałbym|przemeblowałabym|przemeblowalibyśmy|przestawiłbym|przestawiłabym|przestawilibyśmy|poprzestawiałbym|poprzestawiałabym|poprzestawialibyśmy|porachowałbym|porachowałabym|porachowalibyśmy|policzyłbym|policzyłabym|policzylibyśmy|potłukłbym|potłukłabym|potłuklibyśmy|odgryzłbym|odgryzłabym|odgryzlibyśmy|skułbym|skułabym|skulibyśmy|przetrzepałbym|przetrzepałabym|przetrzepalibyśmy|wgniótłbym|wgniotłabym|wgnietlibyśmy|ściąłbym|ścięłabym|ścięlibyśmy

[class p3body]
zabiją|pozabijają|zajebią|zatłuką|utłuką|wytłuką|zarżną|wyrżną|pozarzynają|zastrzelą|postrzelą|odstrzelą|ustrzelą|rozstrzelają|wystrzelają|powystrzelają|zamordują|wymordują|pomordują|uduszą|zaduszą|podduszą|zadźgają|podźgają|dźgną|zasztyletują|zakłują|pochlastają|zachlastają|ukatrupią|zakatrupią|zaciukają|zarąbią|porąbią|zasieką|posiekają|poćwiartują|zaszlachtują|zakatują|skatują
zmasakrują|pobiją|poturbują|stłuką|skopią|zakopią|spałują|zleją|otrują|wytrują|potrują|utopią|potopią|powieszą|powywieszają|zagazują|oskórują|wypatroszą|dobiją|wybebeszą|zlinczują|odjebią|stratują|podziurawią|rozpłatają|rozszarpią|rozjadą|przejadą|staranują|potrącą|rozpierdolą|rozjebią|zapierdolą|upierdolą|ujebią|skrzywdzą|zaatakują|napadną|zagryzą|pogryzą
połamią|poharatają|pokiereszują|okaleczą|zmiażdżą|zgniotą|rozgniotą|rozdepczą|zadepczą|ukamienują|ukrzyżują|wykastrują|storturują|torturują|zamęczą|usmażą|sponiewierają|wychłoszczą|spiorą|zbiją|zdzielą|obiją|poobijają|zmłócą|potną|pokroją|pochowają|porwą|uprowadzą|zakneblują|uśmiercą|zgładzą|unicestwią|wykończą|odpierdolą|zaorzą|zgwałcą|zezłomują|zatrzasną|zdepczą
wpierdolą|wjebią|wpierdzielą|wpierniczą|przypierdolą|przyjebią|przypieprzą|przyłożą|przywalą|przyładują|przyleją|przygrzmocą|przydzwonią|przykopią|przysolą|dopierdolą|dojebią|dopieprzą|dokopią|najebią|nakopią|napierdolą|napieprzą|natłuką|wleją|wklepią|wtłuką|wygarbują|złoją|strzelą|trzasną|pierdolną|jebną|walną|pieprzną|łupną|grzmotną|pizną|kropną|hukną
kopną|wykurwią|zakurwią|zasuną|urwą|pourywają|poobrywają|wyrwą|powyrywają|ukręcą|poskręcają|złamią|pogruchoczą|zgruchoczą|przetrącą|poprzetrącają|odrąbią|odetną|obetną|utną|poobcinają|poodcinają|poucinają|oberżną|poderżną|podetną|poprzecinają|rozwalą|porozwalają|roztrzaskają|strzaskają|potrzaskają|rozbiją|porozbijają|rozkwaszą|rozłupią|rozprują|wyprują|rozharatają|rozgruchoczą
wybiją|powybijają|wydłubią|wydrapią|wyłupią|wykłują|przestrzelą|poprzestrzelają|oklepią|sklepią|przefasonują|przemeblują|poprzestawiają|porachują|potłuką|odgryzą|skują|przetrzepią|wgniotą|zetną

[class burn1]
spalę|spalimy|spalam|spalamy|podpalę|podpalimy|podpalam|podpalamy|zjaram|zjaramy|sfajczę|sfajczymy|sfajcuję|podjaram|ufajczę|zahajcuję|wypalę|wypalimy|usmażę|podfajczę|spale|podpale|spalem|podpalem|sfajcze

[class blow1]
wysadzę|wysadzimy|wysadzam|wysadzamy|zdetonuję|zdetonujemy|detonuję|wysadze|rozsadzę|rozsadzimy|zbombarduję|zbombardujemy|zaminuję|zaminujemy

[class take1]
wezmę|weźmiemy|biorę|bierzemy|zabieram|zabiorę|wyciągam|wyciągnę|wyciągniemy|wyjmę|wyjmuję|łapię|złapię|chwytam|chwycę|przyniosę|przyniesiemy|przywiozę|przytaszczę|pakuję|spakuję|ładuję|załaduję|naładuję|wrzucam|wkładam|ostrzę|naostrzę|szykuję|przygotuję|pożyczę|załatwię|skołuję|wytrzasnę|odkopię|wyjmiemy|zabierzemy|wyciągne|wezme|biere
przyniese|przywioze|naostrze
# nouns that insult when they are said of somebody
[class slur]
gnojów|gnojom|przygłupów|pasożytów|osłów|gamoni|gamoniów|leni|świń|ścierwem|bydłem
złamas/złamasie/złamasy:M
popapraniec/popaprańc/popaprańcy:ME
pierdolec/pierdolc/pierdolce:ME
kundel/kundl/kundle:ME
fiut/fiucie/fiuty:M
chuj|chuja|chujowi|chuje|chuju|chujem|chujów|chujami|chujom
ciota/ciocie/ciot:F
psychol/psychole:MS
oszołom/oszołomie/oszołomy:M
kurwiszon/kurwiszonie/kurwiszony:M
cipka/cipce/cipek:FK
gadzina/gadzinie/gadzin:F
jołop/jołopie/jołopy:M
gad/gadzie/gady:M
karaluch/karaluch:MK
pętak/pętak:MK
obszczymur/obszczymurze/obszczymury:M
zerem|zeru
kretyn/kretynie/kretyni:M
debil/debile:MS
idiota/idiocie/idioci:NA
imbecyl/imbecyle:MS
palant/palancie/palanty:M
cymbał/cymbale/cymbały:M
pacan/pacanie/pacany:M
bałwan/bałwanie/bałwany:M
bęcwał/bęcwale/bęcwały:M
matoł/matole/matoły:M
tuman/tumanie/tumany:M
głąb/głąbie/głąby:M
baran/baranie/barany:M
gbur/gburze/gbury:M
cham/chamie/chamy:M
ćwierćinteligent/ćwierćinteligencie/ćwierćinteligenci:M
ignorant/ignorancie/ignoranci:M
arogant/arogancie/aroganci:M
oszust/oszuście/oszuści:M
kmiot/kmiocie/kmioty:M
prymityw/prymitywie/prymitywy:M
ułom/ułomie/ułomy:M
przygłup/przygłupie/przygłupy:M
nierób/nierob:ME
dureń/durni:MJ
drań/drani:MJ
leń/leni:MJ
gamoń/gamoni:MJ
wałkoń/wałkoni:MJ
śmieć/śmieci:MJ
gnój/gnoj:ME
padalec/padalc/padalcze:ME
leszcz/leszcze:MC
buc/buce:MC
krętacz/krętacze:MC
naciągacz/naciągacze:MC
partacz/partacze:MC
kanciarz/kanciarze:MC
gówniarz/gówniarze:MC
smarkacz/smarkacze:MC
pajac/pajace:MC
błazen/błazn/błaźni/błaźnie:MW
osioł/osł/osły/ośle:MW
kutas/kutasie/kutasy:M
lamus/lamusie/lamusy:M
cienias/cieniasie/cieniasy:M
urzędas/urzędasie/urzędasy:M
zjeb/zjebie/zjeby:M
pojeb/pojebie/pojeby:M
mongoł/mongole/mongoły:M
debiloid/debiloidzie/debiloidy:M
troglodyta/troglodycie/troglodyci:NA
prostak/prostak/prostacy:MK
wieśniak/wieśniak/wieśniacy:MK
cwaniak/cwaniak/cwaniacy:MK
nieuk/nieuk:MK
burak/burak:MK
łajdak/łajdak/łajdacy:MK
bydlak/bydlak:MK
tępak/tępak:MK
nieudacznik/nieudacznik/nieudacznicy:MK
dupek/dupk:MK
głupek/głupk:MK
głupol/głupole:MS
półgłówek/półgłówk:MK
gnojek/gnojk:MK
ćwok/ćwok:MK
tłuk/tłuk:MK
tłumok/tłumok:MK
półmózg/półmózg/półmózgi:MK
darmozjad/darmozjadzie/darmozjady:M
pasożyt/pasożycie/pasożyty:M
szczyl/szczyle:MS
skurwiel/skurwiele:MS
złodziej/złodzieje:MS
śmierdziel/śmierdziele:MS
menel/menele:MS
babsztyl/babsztyle:MS
cwel/cwele:MS
skurwysyn/skurwysyni:MU
sukinsyn/sukinsyni:MU

frajer/frajerze/frajerzy:M
patałach/patałach:MK
jełop/jełopie/jełopy:M
kłamca/kłamcy:NA
bandyta/bandycie/bandyci:NA
analfabeta/analfabecie/analfabeci:NA
idiotka/idiotce/idiotek:FK
kretynka/kretynce/kretynek:FK
debilka/debilce/debilek:FK
chamka/chamce/chamek:FK
oszustka/oszustce/oszustek:FK
dziwka/dziwce/dziwek:FK
suka/suce/suk:FK
wiedźma/wiedźmie/wiedźm:F
małpa/małpie/małp:F
krowa/krowie/krów:F
pinda/pindzie/pind:F
jędza/jędzy/jędz:F
zdzira/zdzirze/zdzir:F
szmata/szmacie/szmat:F
gnida/gnidzie/gnid:F
menda/mendzie/mend:F
świnia/świń:FJ
szuja/szuj/szui:FJ
łajza/łajzie/łajz:F
zołza/zołzie/zołz:F
larwa/larwie/larw:F
ropucha/ropusze/ropuch:FK
lafirynda/lafiryndzie/lafirynd:F
lampucera/lampucerze/lampucer:F
prukwa/prukwie/prukw:F
żmija/żmij/żmii:FJ
kanalia/kanalii:FJ
paniusia/paniuś/paniusi:FJ
lalunia/laluń/laluni:FJ
dziunia/dziuń/dziuni:FJ
raszpla/raszpli:FJ
pizda/piździe/pizd:F
cipa/cipie/cip:F
kurwa/kurwie/kurew:F
oferma/ofermie/oferm:F
pierdoła/pierdole/pierdół:F
niedojda/niedojdzie/niedojd:F
niemota/niemocie/niemot:F
miernota/miernocie/miernot:F
biurwa/biurwie/biurw:F
flądra/flądrze/flądr:F
wywłoka/wywłoce/wywłok:FK
ciapa/ciapie/ciap:F
gówniara/gówniarze/gówniar:F
smarkula/smarkuli:FJ
łachudra/łachudrze/łachudr:F
szumowina/szumowinie/szumowin:F
hiena/hienie/hien:F
pijawka/pijawce/pijawek:FK
baba/babie/bab:F
babsko|babska|babskiem|babskom|babol|dziad|dziadu|dziady|dziada|dziadów|dziadem|dziadyga|dziadygo|zero|zera|debilizm|bydło|bydlę|ścierwo|ścierwa|ameba|ameby|amebo|franca|franco|francy|cieć|ciecia|cieciem|cieciów|ciecie|ciul|ciulu|ciule
kiep|kpie|kpy|muł|mule|muły|mułem|mułek|mułki|kołek|kołki|kołku|cep|cepie|cepy|cepem|młocie|młoty|młotek|młotki|młotku|osioł|ośle|osły|osłem|osłów|baran|baranie|barany|baranów|baranem|barana|burak|buraki|buraku|buraków|burakiem|głąb|głąbie|głąby|głąbów|głąbem|głąba|kasztan|kasztany|kasztanie|cieć|ciecie|cieciu|cieciem|parówa|parówo|parówy|dziadyga|dziadygo|łazęga|łazęgo|lebiega|lebiego|lebiegi|larwa|larwo|larwy|wywłoka|wywłoko|flądra|flądro|klępa|klępo|wydra|wydro|wydry|kocmołuch|kocmołuchu|zołza|zołzo|zołzy|franca|franco|glista|glizda|glizdo|obszczymur|obszczymurze|obszczymury|debiloid|debiloidy|debilus|mongoloid|kretynoid|idiotoid|troglodyta|troglodyci|jaskiniowiec|jaskiniowcy|neandertalczyk|neandertalczycy|kanciarz|kanciarze|szuler|szulerzy|szajbus|szajbusy|dziunia|dziuniu|dziunie|paniusia|paniusiu|paniusie|lalunia|laluniu|cizia|cizio|siusiumajtka|ciamajda|ciamajdy|ciamajdo|ciapa|ciapy|ciapo|niedołęga|niedołęgi|niedołęgo|nygus|nygusy|próżniak|próżniaki|próżniacy|wałkoń|wałkonie|leszcz|leszcze|lamus|lamusy|cienias|cieniasy|przygłup|przygłupy|przygłupów|tępak|tępaki|tępaków|pajac|pajace|pajaców|pajacem|błazen|błazny|błaznem|cham|chamy|chamów|chamem|chama|buc|buce|bucem|prostak|prostaki|prostaków|wieśniak|wieśniaki|wieśniaków|matoł|matoły|matołów|matołem|nieudacznik|nieudacznicy|nieudaczników|nierób|nieroby|nierobów|leń|lenie|leni|cwaniak|cwaniaki|cwaniaków|łajza|łajzy|szuja|szuje|pinda|pindy|jędza|raszpla|krowa|krowy|małpa|małpy|zdzira|szmata|szmaty|gnida|gnidy|menda|mendy|kretyn|kretyni|kretynów|kretynka|idiota|idioci|idiotów|idiotka|idiotki|debil|debile|debili|debilka|debilem|idiotą|kretynem|oszuści|kłamca|kłamcy|kłamców|partacz|partacze|partaczy|łobuz|łobuzy|łachudra|łajdak|łajdaki|łajdacy|kanalia|kanalie|drań|dranie|bandyta|bandyci|bandytów|gnój|gnoje|gnojek|gnojki|gnojków|gówniarz|gówniarze|gówniarzy|gówniara|smarkacz|smarkula|szczyl|szczyle|frajer|frajerzy|frajerów|palant|palanty|palantów|dupek|dupki|dupków|kutas|kutasy|chuj|chuje|pizda|pizdy|cipa|cipy|świnia|świnie|śmieć|śmiecie|padalec|padalce|bydlak|bydlaki|pasożyt|pasożyty|darmozjad|darmozjady|dzban|dzbany|dzbanem|debilizm|zero|zera|tuman|tumany|tumanów|dureń|durnie|durniów|głupek|głupki|głupków|jełop|jełopy|ćwok|ćwoki|ćwoków|imbecyl|imbecyle|ułom|ułomy|niemota|niemoty|oferma|ofermy|fajtłapa|pierdoła|pierdoły|babsztyl|babsko|babol|baba|patałach|patałachy|półgłówek|półgłówki|kmiot|kmioty|prymityw|prymitywy|miernota|miernoty|analfabeta|analfabeci|nieuk|nieuki

[class slurx]
kanciarz|kanciarzu|niedorozwoju|niedorozwój|niedorozwoje|kombinatorzy|kreaturo|matołku|głupcze|głupole|gnojku|ćwierćmózgu|ameby|amebo|pantofelku|neptku|dzbanie|przygłupie|przygłupku|tępaku|tłumoku|patałachu|nieudaczniku|darmozjadzie|szkodniku|kmiocie|prostaku|wieśniaku
półmózg/półmózg/półmózgi:MK
pacan/pacanie/pacany:M
bęcwał/bęcwale/bęcwały:M
cymbał/cymbale/cymbały:M
głąby|głąbie|głąbami|tłuku|tłuki|cieciu|parówo|parówy|dziadygo|łazęgo|lebiego|flądro|klępo|kocmołuchu|zołzo|franco|glizdo|obszczymurze|obszczymury|debiloid|debiloidy|debilus|mongoloid|kretynoid|idiotoid|troglodyta|troglodyci|troglodyto|neandertalczyku|kanciarze|szajbusie|dziuniu|laluniu|paniusiu|ciziu|szajbus|debilku|idiotko|półmózgi|ciemięgo|ciamajdo|niedołęgo|bałwanie|bałwany

# those who decide, all cases but the dative
[class boss]
kierownik|kierownika|kierownikiem|kierownicy|kierowniczka|kierowniczkę|kierowniczką|kierowniczki|szef|szefa|szefem|szefowa|szefową|szefowej|szefostwo|szefostwem|szefostwa|przełożony|przełożonego|przełożonym|przełożona|przełożoną|przełożonej|przełożonych|dyrektor|dyrektora|dyrektorem|dyrektorka|dyrektorkę|dyrektorką|dyrekcja|dyrekcji|dyrekcją|dyrekcję|prezes|prezesa|prezesem|prezeską|zarząd|zarządu|zarządem|menedżer|menedżera|menedżerem|menadżer|menadżera|menadżerem|menadżerka|menadżerką|menadżerkę|menedżerka|menedżerką|menedżerkę|manager|managera|managerem|menager|menagera|menagerem|kierownictwo|kierownictwa|kierownictwem|zwierzchnik|zwierzchnika|zwierzchnikiem|naczelnik|naczelnika|naczelnikiem|brygadzista|brygadzistą
osobą decyzyjną
osoby decyzyjnej
kimś decyzyjnym
kimś wyżej
kogoś wyżej
kimś ważniejszym
kogoś ważniejszego
kimś mądrzejszym
kogoś mądrzejszego
kimś kompetentnym
kogoś kompetentnego
kimś z góry
kogoś z góry
kogoś decyzyjnego
kogoś innego
kimś innym
kogoś z kierownictwa
kogoś z zarządu
kimś z kierownictwa
kimś z zarządu

[class ask1]
wnioskuję|wnioskujemy|składam|kieruję|przekazać|przekazanie|przekażcie|kontakt|rozmowę|spotkanie|połączyć|przełączyć
proszę|poproszę|prosiłbym|prosiłabym|prosimy|chcę|chciałbym|chciałabym|chcemy|chcielibyśmy|żądam|żądamy|domagam|domagamy|oczekuję|życzę|wnoszę|muszę|potrzebuję|wolę|wolałbym|wolałabym|dajcie|daj|dawaj|dawajcie|dawać|wołaj|wołajcie|zawołaj|zawołajcie|wezwij|wezwijcie|przełącz|przełączcie|połącz|połączcie|przekieruj|przekierujcie|niech|mogę|można|mógłbym|mogłabym|najlepiej|wyłącznie|porozmawiam|pogadam|interesuje|rozmawiam|poprosić|poprosze|prosze|chce|gadam

[class grade]
gorszego|gorszej|gorszych|większego|większej|większych|takiego|takiej|takich|głupszego|głupszej|głupszych|tępszego|tępszej|tak

# where a complaint goes: court, police, ombudsman
[class court]
arbitra|inspektoratu|inspektorat|ombudsmana|ministerstwa
urzędu ochrony
urzędu komunikacji
urzędu skarbowego
urząd skarbowy
ochrony konkurencji
komisji nadzoru
inspekcji handlowej
inspekcji pracy
izby skarbowej
izby handlowej
organów ścigania
organom ścigania
odpowiednich organów
odpowiednie organy
odpowiednich służb
sądu|sądzie|sąd|sądem|prokuratury|prokuraturę|prokuraturze|prokuratora|policję|policji|rzecznika|rzecznikowi|rzecznikiem|uokik|uokiku|knf|uke|uodo|rodo|pip|inspekcji|inspekcję|sanepidu|sanepid|prawnika|prawnikowi|prawnikiem|prawników|adwokata|adwokatowi|adwokatem|kancelarii|kancelarię|komornika|arbitrażu|skarbówki|skarbówkę|mecenasa|mecenasem|federacji


[class stab1]
wsadzę|wbiję|wrażę|wetknę|wpakuję|właduję|wkręcę|zatopię|wbijam|wsadzam|wepchnę|wsunę|wpierdolę|wjebię|wpieprzę|wrąbię|wbijemy|wsadzimy|wpakujemy|wsadze|wbije|wpakuje|wladuje

[class guninst]
palnikiem|miotaczem|pochodnią|fuzją|flintą|dwururką
nożem|nożami|kosą|majchrem|kozikiem|scyzorykiem|siekierą|siekierką|toporem|toporkiem|tasakiem|maczetą|maczetami|brzytwą|sztyletem|bagnetem|szablą|mieczem|kataną|bejsbolem|bejsbolami|bejzbolem|pałką|pałkami|kastetem|łomem|widłami|bronią|pistoletem|rewolwerem|strzelbą|dubeltówką|karabinem|giwerą|spluwą|gnatem|klamką|kałachem|kałasznikowem|glockiem
obrzynem|sztucerem|kuszą|granatem|granatami|kulką|kulkami|ołowiem|prądem|kwasem|gazrurką|sztachetą|młotkiem|młotem|kijem|kilofem|łopatą|szpadlem|śrubokrętem|wiertarką|piłą|rurką|rurą|łańcuchem|obuchem|tulipanem|paralizatorem|ciupagą|drągiem|prętem|kluczem

[class ord]
trzynasty|czternasty|szesnasty|siedemnasty|osiemnasty|dziewiętnasty|trzydziesty|czterdziesty|sześćdziesiąty|siedemdziesiąty|osiemdziesiąty|dziewięćdziesiąty
drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|jedenasty|dwunasty|piętnasty|dwudziesty|pięćdziesiąty|setny|tysięczny|kolejny|enty|któryś|następny|drugą|trzecią|czwartą|piątą|szóstą|siódmą|ósmą|kolejną|druga|trzecia|czwarta|piąta|szósta|siódma|ósma|dziesiąta|kolejna|drugie|trzecie|czwarte
piąte|szóste|kolejne

[class mouth]
mordę|mordy|morda|ryj|ryja|ryje|pysk|pyski|gębę|gęby|dziób|dzioba|japę|jadaczkę|kłapaczkę|paszczę|twarz|buzię|buźkę|jape|gębusię|pyszczydło|mordkę|ryjek|gembe|gebe|morde

[class badplace]
onkologii|oiomie|oiom|szpitalu|szpitala|kostnicy|kostnicę|prosektorium|wózku|wózek|cmentarzu|cmentarz|piachu|trumnie|trumny|rowie|grobie|grobu|hospicjum|zakładzie|psychiatryku|respiratorem|kroplówką|rynsztoku|bruku|mostem|kryminale|kostnica|sorze|intensywnej|ortopedii|chirurgii|dializach

[class firearm]
strzelba|strzelbę|strzelby|broń|pistolet|rewolwer|karabin|dubeltówka|dubeltówkę|giwera|giwerę|spluwa|spluwę|gnat|gnata|klamka|klamkę|kałach|kałacha|glock|glocka|obrzyn|obrzyna|sztucer|flinta|flintę|fuzja|fuzję|dwururka|dwururkę|kusza|kuszę|czterdziestkapiątka
[class willfirm]
chcę|chcemy|zamierzam|zamierzamy|planuję|planujemy|muszę|musimy|idę|jadę|idziemy|jedziemy|lecę|pójdę|pojadę|przysięgam|obiecuję
mam zamiar
mamy zamiar
mam plan
trzeba będzie
nie zawaham się
będę musiał
będę musiała
jestem gotów
jestem gotowy
jestem gotowa


# wishes: no announcement
[class wishw]
mam ochotę
mam wielką ochotę
mam chęć
mamy ochotę
aż mnie korci
korci mnie żeby
korci mnie
kusi mnie żeby
kusi mnie
ręka mnie świerzbi żeby
marzy mi się
marzę o tym żeby
marzę o tym by
mam ogromną ochotę
marzę żeby
