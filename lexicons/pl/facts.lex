# Facts that complain: what was ordered and what came, the price here and there, errands and burdens put on the
# customer, and misfortunes of the writer, who does not know what to do.

[class factgot]
dostałem|dostałam|dostaliśmy|otrzymałem|otrzymałam|otrzymaliśmy|przyszedł|przyszła|przyszło|przyszły|dotarł|dotarła|dotarło|dotarły|przysłaliście|przysłano|wydano|jest|są|mam

[class factorder]
zamawiałem|zamawiałam|zamawialiśmy|rezerwowałem|rezerwowałam|rezerwowaliśmy|wykupiłem|wykupiłam|wykupiliśmy
miał|miała|miało|miały być
płaciłem|płaciłam|płaciliśmy|zapłaciłem|zapłaciłam|zapłaciliśmy za

[class factprice]
cenniku|ofercie|regulaminie|reklamie|gazetce|aplikacji|katalogu|opisie|ogłoszeniu|półce|stronie|umowie|etykiecie|metce|folderze|sms|mailu|internecie

[class factbill]
paragonie|fakturze|kasie|rachunku|rzeczywistości|miejscu|umowie|wyciągu|terminalu|salonie

[anger 1]
@factgot _ _? _? @factorder _ :: w=0.5
@factorder _ _? _? dostałem|dostałam|dostaliśmy|otrzymałem|otrzymałam|przyszedł|przyszła|przyszło|przyszły|przysłaliście|wydano :: w=0.5
miał|miała|miało|miały być _ _? _? jest|są|był|była|było|były :: w=0.5
na|w @factprice _? _? _? _? na|w|przy|po @factbill :: w=0.5
chociaż|choć|mimo|a|tymczasem .. że? .. @factorder :: w=0.35
pokój|miejsce|miejsca|stolik|kabina|apartament .. przy|od|obok|nad|z|bez .. toalecie|toalety|ulicy|śmietnika|śmietnikiem|windy|windzie|podwórka|kuchni|okna|okien|balkonu :: w=0.35

[innocent anger]
@factgot .. dokładnie|wszystko|zgodnie|to|tak|tyle|taki|taką|takie .. co|ile|jak|jaki|jaką|jakie|tak|z? .. @factorder|zamówieniem
@factgot _ _? _? takie|taki|taka|co|ile|jak|jaki|jakie|jaką|które|który|którą|zgodnie @factorder _?
miał|miała|miało|miały być _ _? _? jest|są|był|była|było|były .. _? zgadza|zgodnie|super|dziękuję|pasuje|dobrze|ok|idealnie
{miały być @num są}
czy|skąd|gdzie ... na|w @factprice ... na|w|przy|po @factbill
na|w @factprice ... na|w|przy|po @factbill ... zgadza|ta|taka|tyle|tak samo|sama|sam|się

# errands and burdens put on the customer
[class facterrand]
biegać|latać|ganiać|gonić|taszczyć|dźwigać|targać|tachać|wyczarować|wróżyć|zgadywać|domyślać|błagać|żebrać|udowadniać|marznąć|głodować|klęczeć|wysłuchiwać|wyszarpywać|świecić|wypłakiwać|tłuc|szarpać|użerać

[class factwhere]
podłodze|ziemi|głowie|plecach|zębach|kolanach|piechotę|pieszo|ciemku|zimnie|mrozie|deszczu|dworcu|ławce|ulicy|walizkach|kartonach|świeczkach|piwnicy|schodach|wiadrze|misce|dworze|moście|mostem|trzecie|czwarte|piąte

[anger 1]
mam|mamy|muszę|musimy|każecie|będę|miałbym|miałabym .. teraz|się|za|po|z|to|ją|go|je? .. @facterrand :: w=0.5
mam|mamy|mają .. _? .. spać|jeść|żyć|mieszkać|siedzieć|prać|myć|chodzić|gotować|nosić|ciągnąć|wnosić|stać|stanąć|czekać|pracować|iść|trzymać|pchać|rodzić|kąpać .. _? .. _? .. na|w|po|pod|przy? .. @factwhere :: w=0.5
na|w|po|pod @factwhere|głowie .. mam|mamy|mają .. _? .. spać|jeść|żyć|mieszkać|siedzieć|prać|stać|stanąć|czekać|nosić :: w=0.5
co .. mam|mamy .. _? .. na głowie|rzęsach .. stanąć|stawać? :: w=0.5
stawać|stanąć|staję|stajemy na głowie|rzęsach|uszach :: w=0.4
to|czyli|więc|znaczy .. ja|my|teraz? .. mam|mamy|muszę .. zapłacić|dopłacić|płacić|jechać|czekać|tłumaczyć|udowadniać|odpowiadać|oddać|szukać|chodzić|nosić|siedzieć .. za|do|z|przez|po|aż|bo|na .. coś|cudze|czyjś|czyjąś|nic|nie|wasz|waszą|wasze|to|kolejny|kolejne|drugi|drugie|trzeci .. _? :: neg w=0.5
zostałem|zostałam|zostaliśmy|zostawiliście|zostawili|zostawił|zostawiono .. mnie|nas|znowu|sam|sama? .. na .. lodzie|pastwę :: w=0.7
za|coś .. co? .. czego .. nie .. zamawiałem|zamawiałam|zlecałem|zlecałam|chciałem|chciałam|używam|używałem|używałam|podpisywałem|podpisywałam :: neg w=0.4

[innocent anger]
ile|kiedy|jak|gdzie|czy .. mam|mamy|muszę|będę .. spać|jeść|stać|myć|prać|nosić|chodzić|trzymać|siedzieć|czekać ... na|w|po|pod|przy? .. @factwhere

# misfortunes of the writer
[anger 1]
nie .. wiem|wiemy|mam|mamy .. już|zupełnie|kompletnie|naprawdę|pojęcia? .. co|jak .. ja|my|teraz|mam|mamy|dalej|sobie? .. robić|zrobić|począć|będzie|żyć|poradzimy|poradzę|damy|dam :: neg w=0.45
nie .. wiem|wiemy .. nawet|już? .. od|za czego|co .. mam|mamy? .. zacząć|się .. zabrać|wziąć? :: neg w=0.45
nie .. mam|mamy|ma|będę|będziemy .. już? .. z|za czego|co .. płacić|zapłacić|żyć|spłacać|utrzymać|kupić|przeżyć|mieć|wyżyć :: neg w=0.5
nie .. stać .. mnie|nas|jej|go .. na|już .. ratę|raty|czynsz|leki|spłatę|rachunki|opłaty|prawnika|życie|jedzenie|ogrzewanie|węgiel|opał|kolejną|to :: neg w=0.5
zwolnili|zwolniono|zwolnił|zwolniła|wyrzucili .. mnie|męża|żonę|nas|syna .. z .. pracy|roboty :: w=0.4
straciłem|straciłam|straciliśmy|utraciłem|utraciłam .. _? .. pracę|robotę|dom|mieszkanie|dach|dorobek|oszczędności|wszystko|męża|żonę|syna|córkę|matkę|ojca|dziecko|wzrok|zdrowie :: w=0.4
spalił|spaliła|spaliło|spłonął|spłonęła|spłonęło|zalał|zalała|zalało|zalewa|zawalił|zawaliła|zawaliło|zerwał|zerwało|zatopiło .. się|nam|mi|wczoraj|rano|całe|całą|cały? .. _? .. mieszkanie|kuchnia|kuchnię|dom|piwnica|piwnicę|łazienka|łazienkę|pokój|salon|dach|garaż|sklep|stodoła|altana|poddasze|parter|samochód|auto|sufit|ściana :: w=0.3
mieszkanie|kuchnia|dom|piwnica|łazienka|pokój|dach|garaż|stodoła|auto|samochód .. się|nam|mi|wczoraj|cały|cała|całe? .. spalił|spaliła|spaliło|spłonął|spłonęła|spłonęło|zawalił|zawaliła|zawaliło :: w=0.3
mieszkać|żyć|spać|oddychać|siedzieć|wytrzymać|pracować|funkcjonować .. tam|tu|w|się? .. _? .. nie .. się|da|sposób|można :: neg w=0.5
nie da .. się .. tam|tu|tak|już|w? .. _? .. mieszkać|żyć|spać|oddychać|wytrzymać|pracować|funkcjonować|normalnie :: neg w=0.5
boję|boimy .. się .. już|bardzo|teraz? .. że|o .. mi|nam|dziecko|mama|mąż|córka|syn|wnuk|już|nie|się|o|to|nas|ją|jego|jej? .. dostanie|umrze|stracę|stracimy|wyrzucą|zabraknie|zawali|zemdleje|pogorszy|przepadnie|przepadną|życie|zdrowie|zabiorą|odetną|wyłączą|ukradną|eksmitują|zwariuję|spadnie|pęknie|dożyję|przeżyję|zdążę :: neg w=0.5
leki|leków|lekarstwa|insulina|insuliny|inhalator|wózek|okulary|aparat|mleko|dokumenty|paszport|paszporty .. są|zostały|został|została|zostało|były|jest|córki|syna|mamy|męża|żony|dziecka|moje|dla? .. w|tam|niej .. _? .. walizce|walizki|bagażu|torbie|samolocie|aucie|środku|pociągu :: w=0.45
w .. niej|nim|środku|walizce|torbie|bagażu .. są|były|mam|miałam|miałem .. moje|wszystkie|wszystko|jej|nasze? .. leki|lekarstwa|insulina|dokumenty|paszport|paszporty|klucze|pieniądze|garnitur|suknia|sukienka|sprzęt|okulary :: w=0.45
walizka|walizki|walizkę|bagaż|bagażu|torba|plecak|rower|wózek .. został|została|zostały|nie|poleciał|poleciała|utknął|utknęła .. _? .. doleciał|doleciała|doleciały|dotarł|dotarła|dotarły|przyleciał|przyleciała|w|do|na|gdzieś :: neg w=0.45
nie .. mam|mamy|ma .. dziś|teraz|już? .. gdzie|dokąd .. spać|iść|mieszkać|pójść|wrócić|przenocować|się :: neg w=0.5
{przepadł|przepadła|przepadło|przepadły|zniknął|zniknęła|zniknęło|zniknęły mi|nam} .. _? :: w=0.4

[innocent anger]
mogło|mogłoby|może|mogłaby|mógłby .. być .. dużo|znacznie? gorzej|drożej|gorszy|gorsza|gorsze
rok|miesiąc|tydzień|dzień upłynął|minął|zleciał .. pod|jak|spokojnie|szybko|dobrze .. _
miał|miała|miało|miały być _ _? i|no|więc|to jest|są|był|była|było
nie .. wiem|mam .. pojęcia? .. jak|co .. mam? .. zrobić|dalej|robić .. żeby|aby|pierwszy|zwrot|przelew|konto|z .. hasłem|aplikacją|formularzem|kodem|konto|logowaniem|kartą
boję|boimy się .. że .. źle|pomyliłem|pomyliłam|zapomnę|zapomniałem|zapomniałam|kliknąłem|kliknęłam
nie stać mnie|nas .. na .. droższy|nowy|większy|lepszy|drogi|taki ... polecacie|polecicie|czy|tańszego|raty|macie
walizka|walizki|walizkę|bagaż|torba .. nie .. mieści|waży|zamyka|przekracza

[signal delivery]
bagaż|bagażu|bagażem|walizka|walizki|walizkę|walizce :: w=0.1

# ---- at the door: weapons that are packed, and coming
[peril armed]
=spakowałem|=spakowałam|=schowałem|=naostrzyłem|=naostrzyłam|=naładowałem|=naładowałam|=przygotowałem|=naszykowałem|=zapakowałem|=odbezpieczyłem|=szykuję|=pakuję|=ostrzę|=ładuję .. =już|=ze|=sobą? .. @perilarms
@perilarms .. =już|=mam|=jest? .. =spakowałem|=spakowałam|=schowałem|=naostrzyłem|=naostrzyłam|=naładowałem|=naładowałam|=przygotowałem|=naszykowałem|=spakowany|=spakowana|=naostrzony|=naostrzona|=odbezpieczony|=odbezpieczyłem
=mam|=mamy .. =nabitą|=nabity|=naładowaną|=naładowany|=ostry|=wielki|=duży|=długi|=gotową? .. @perilarms

[peril lurking]
=będę|=jestem|=będziemy|=zjawię|=zjawimy|=stanę|=stawię .. =się|=już|=jutro|=zaraz? .. =u|=przy|=pod|=przed|=w =was|=waszym|=waszej|=waszymi|=ciebie|=twoim|=twoją|=twoimi|=ladzie|=okienku|=okienkiem|=drzwiami|=wejściem|=ladą|=biurem|=sklepem|=biurze|=oddziale
=zobaczymy|=spotkamy|=widzimy|=policzymy .. =się .. =przy|=w|=pod|=przed|=za|=na .. =waszym|=waszej|=twoim|=twoją? .. =ladzie|=okienku|=drzwiami|=wejściem|=biurze|=oddziale|=sklepie|=pracą|=domem|=parkingu|=wyjściu|=blokiem

[innocent violence]
@perilarms ... do|na|z|w zwrotu|wymiany|reklamacji|naostrzenia|naprawy|oddania|kartonie|pudełku|opakowaniu|paczce|oryginalnym|wysyłki|grawerowania|oprawy|serwisu|wyceny|reklamację|wymianę|naprawę|zwrot|paczkomatu|strzelnicy|polowanie|zawody|grzyby|ryby|biwak
spakowałem|spakowałam|zapakowałem|zapakowałam|naostrzyłem|naostrzyłam|schowałem ... @perilarms ... jak|zgodnie|prosiliście|kurier|kurierowi|paczka|opakowanie|odbiór|odbioru|zwrotu|folię|instrukcją

[innocent abuse]
strój|stroju|kostium|kostiumu|kostiumie|maska|maskę|maski|przebranie|przebrania|pluszowy|pluszowa|pluszowego|pluszową|figurka|figurkę|puzzle|naklejki|rolę|kolorowanka .. _? .. pajaca|klauna|świni|świnki|osła|osiołka|barana|małpy|małpę|krowy|krowę|szczura|żmii|potwora|diabła|czarownicy|wiedźmy|świnię|osioł|baran|małpa|krowa|szczur|pajac|klaun
pusty|pustą|ciężki|ciężką .. łeb|głowę .. mam .. _?
mam .. dziś|dzisiaj|po|taki|dzis? .. pusty łeb

[tone asks]
może|mogą|możecie|mógłby .. _? .. przyjechać|przyjść|wejść|odebrać|wpaść|podjechać|podejść|zadzwonić :: w=0.5
mogę|możemy|będę|będziemy .. na|tu|w|spokojnie? .. czekać|poczekać|zaczekać :: w=0.6
na .. odbiór|potwierdzenie|przyjazd|montera|kuriera|zamówienie|hydraulika|serwisanta :: w=0.4

[innocent anger]
czekam|czekamy|stoję|stoimy|siedzę .. już? na|przy|przed|pod|w .. parkingu|sklepem|wejściu|wejściem|recepcji|dole|klatką|bramie|bramą|domem|salonem|holu .. na .. odbiór|zamówienie|kuriera|pana|panią|kolegę|żonę|męża

[tone tells]
+ęto :: w=0.35
czekał|czekała|czekało|czekali|czekały :: w=0.3
ciemku|mrozie|deszczu|zimnie|upale|nocy :: w=0.2
cały|całą|całe dzień|noc|tydzień|weekend :: w=0.2

[tone part]
dziecko|dziecku|córkę|syna|wnuk|wnuczka|teść|teściowa|teściowej

[anger 1]
wrócił|wróciła|wróciło|odesłano|odesłali|odesłaliście|odesłał|zwrócono|zwróciliście|zwrócił .. do nadawcy :: w=0.45

[innocent anger]
do nadawcy .. bo|ponieważ|gdyż|z .. nie|mojej? .. odebrałem|odebrałam|podałem|podałam|zapomniałem|zapomniałam|wyjechałem|wyjechałam|winy|zdążyłem|zdążyłam

[regulator 1]
rzecznik|rzecznika|uokik|knf|uke|ure|uodo|inspekcja|prokuratura|urząd|policja|prokurator .. _? .. już? .. prowadzi|bada|rozpatruje|wszczął|wszczęła|wszczęto|zajmuje|zajął|zajęła .. się|już? .. moją|naszą|tą|tę|sprawę|sprawą|postępowanie|skargę .. przeciwko|przeciw|wobec|na|z|w .. wam|wami|państwu|was|waszej|waszą|firmie|powództwa

[publicity 1]
korespondencję|maile|nagranie|nagrania|dokumenty|sprawę|materiały|zdjęcia|historię|całość .. _? .. przekazuję|przekażę|przekazałem|przekazałam|wysyłam|wyślę|wysłałem|oddaję|przesyłam|prześlę|udostępniam|udostępnię .. dziś|już|jutro|do? .. redakcji|dziennikarzom|dziennikarzowi|dziennikarce|mediom|telewizji|interwencji|uwadze|gazecie|prasie|radiu
przekazuję|przekażę|przekazałem|przekazałam|wysyłam|wyślę|wysłałem|oddaję|przesyłam|prześlę|udostępniam|udostępnię .. _? .. korespondencję|maile|nagranie|nagrania|dokumenty|sprawę|materiały|zdjęcia|historię|całość|wszystko .. do? .. redakcji|dziennikarzom|dziennikarzowi|dziennikarce|mediom|telewizji|interwencji|uwadze|gazecie|prasie|radiu

[stalking 2]
wiem|wiemy|widziałem|widzę|zapamiętałem .. dokładnie|dobrze? .. gdzie|którędy|o|jakim|jak|kiedy .. której? .. zostawiasz|parkujesz|stawiasz|zostawia|parkuje|stawia|wychodzisz|jeździsz|biegasz|mieszkasz|wracasz|kończysz .. pan|pani|swoje|swój|to|na? .. auto|samochód|rower|motor|wóz|furę|z|do|zmianę|w|pracę :: neg

[self_harm 2]
nie .. chce|chciało .. mi .. się? .. już? .. rano|nawet|wcale? .. wstawać|wstać|wychodzić|oddychać|istnieć|budzić .. po|bo|rano|z|i .. co|wszystko|łóżka|sensu|żyć? :: neg
gdybym|jakbym|jeśli|gdyby|jak .. po|prostu|tak|ja|jutro? .. zniknął|zniknęła|zniknę|umarł|umarła|umrę .. nikt|nikogo|nikomu|wszystkim|wam|im ... nie|zauważył|zauważy|zapłacze|żałował|ulżyło|lepiej|lżej|brakowało|obejdzie :: neg

# what one is told to believe; machines that did it by themselves; nobody again
[anger 1]
co .. ty|wy|pan|pani|mi .. mi? .. tu? .. wciskasz|wciskacie|wciska|wmawiasz|wmawiacie|wmawia|opowiadasz|opowiadacie|opowiada|gadasz|gadacie|bredzisz|bredzicie|chrzanisz|chrzanicie|pieprzysz|pieprzycie|insynuujesz|insynuujecie|insynuuje|sugerujesz|sugerujecie|sugeruje :: w=0.6
bo .. wy|wam|wasz|wasza|wasze|komuś|ktoś|pan|pani|panu|państwo .. _? .. się .. nie? .. rozjechał|rozjechała|rozjechało|zepsuł|zepsuła|zepsuło|pomyliło|pomyliła|pomylił|zawiesił|zawiesiła|zawiesiło|popsuło|chce|chciało|pomieszało|spieszy|śpieszy|nudzi|zapomniało|wysypał|wysypało|posypało|rozjechały :: neg w=0.6
@ord .. raz .. nikogo|nic|cisza|pusto|zamknięte|zero|brak|odwołane|odwołana|przełożone|przełożona|przekładacie|odwołujecie :: neg w=0.6
nie|no|niestety|a nikt .. nie .. przyjechał|przyszedł|odbiera|odpowiada|odpisuje|odpisał|oddzwonił|oddzwania|zadzwonił|wie|odebrał|pomógł|zareagował|naprawił|sprawdził|był :: neg w=0.6

[tone tells]
naliczyło|nabiło|policzyło|pobrało|ściągnęło|zabrało|wcięło|zjadło|wywaliło|wyrzuciło|wylogowało|skasowało|zablokowało|zerwało|rozłączyło|przepadło|wyzerowało|cofnęło|zresetowało|przeskoczyło|obciążyło :: w=0.35
serio|poważnie :: w=0.25

[innocent threat]
strzelnica|strzelnicy|strzelnicę|myśliwski|myśliwska|myśliwskie|polowanie|polowania|kolekcjonerska|kolekcjonerską|pozwolenie|pozwoleniem ... broń|broni|bronią|strzelbę|sztucer|amunicję|amunicji
broń|broni|bronią|strzelbę|sztucer|amunicję|amunicji ... strzelnicy|strzelnicę|myśliwski|myśliwska|myśliwskie|polowanie|polowania|kolekcjonerska|kolekcjonerską|pozwolenie|sportowa|sportową|sportowej

# what a thing comes back with
[class faulty]
rysa|rysę|rysą|rysie|rys|skaza|skazę|skazą|skazy|zadrapanie|zadrapania|zadrapaniem|zadrapaniami|zarysowanie|zarysowania|zarysowaniem|zarysowaniami|otarcie|otarcia|otarciem|otarciami|obtarcie|obtarcia|pęknięcie|pęknięcia|pęknięciem|wgnieceniami|dziurami|dziurę|plamami|plamę|usterkami|usterkę|wadami|wadę|uszczerbek|uszczerbkiem|odprysk|odpryskiem|odpryski|odpryskami
otłuczony/otłuczeni:A
odrapany/odrapani:A
wyszczerbiony/wyszczerbieni:A
powyginany/powyginani:A
wygięty/wygięci:A
zamoknięty/zamoknięci:A
przemoczony/przemoczeni:A
obtłuczony/obtłuczeni:A
zawilgocony/zawilgoceni:A
stęchły/stęchli:A
nadgryziony/nadgryzieni:A
zaschnięty/zaschnięci:A
pogięty/pogięci:A
pobrudzony/pobrudzeni:A
zabrudzony/zabrudzeni:A
pokruszony/pokruszeni:A
rozmrożony/rozmrożeni:A
nadpęknięty/nadpęknięci:A
ukruszony/ukruszeni:A
przecięty/przecięci:A
rozcięty/rozcięci:A
przepalony/przepaleni:A
rozładowany/rozładowani:A
rozszczelniony/rozszczelnieni:A
nieszczelny/nieszczelni:A
sfatygowany/sfatygowani:A

[anger 1]
nikt ... nie poczuwa|przejmuje|przejął|przeprosił|zainteresował|pofatygował|raczy|raczył|odpowiada|zareagował|reaguje|wyjaśnił|potrafi|umie|zapytał|uprzedził :: neg w=0.5
miesiąc|tydzień|rok|kwartał|dzień|termin .. już|dawno? .. minął|minęły|mija|upłynął|upływa|zleciał|przekroczony :: w=0.5
miesiące|tygodnie|dni|lata|godziny .. już|dawno? .. minęły|mijają|lecą|upłynęły|upływają :: w=0.45
no|i i? co .. z .. tą|tym|moją|moim|naszą|naszym|moimi|tymi :: w=0.35
gratuluję|gratulacje|winszuję|brawa|brawo .. za? .. systemu|system|organizacji|organizację|obsługi|obsługę|polityki|podejścia|podejście|profesjonalizmu|logistyki|cen|refleksu|tempa|poczucia|tupetu|bezczelności|szybkości|punktualności|kultury|standardów|jakości|procedur|procedury :: w=0.6
super|ekstra|świetnie|fajnie|pięknie|brawo|rewelacja|cudownie|bosko|ślicznie ... a wy|nikt|nic|nadal|dalej|wciąż :: w=0.7
a wy .. macie|nic|śpicie|dalej|tylko|ciągle|znowu|sobie|nawet|mi|każecie|jeszcze|swoje|w|nie :: neg w=0.45
wisi|wiszą|utknął|utknęła|utknęło|utknęły .. gdzieś|od|w|na .. od|@span|czwartku|wtorku|środy|piątku|soboty|niedzieli|wczoraj|rana|systemie|próżni|powietrzu :: w=0.4
pizza|pizzę|zupa|zupę|kebab|obiad|burger|frytki|jedzenie|makaron|rosół|ryż|kotlet|sushi|danie|dania|ziemniaki|mięso .. przyszła|przyszło|dojechała|dotarła|był|była|było|były|jest|są|całkiem|znowu? .. zimna|zimny|zimne|lodowata|lodowate|spalona|spalony|surowa|surowe|surowy|sucha|suche|rozmiękłe|letnia|letnie|bez :: w=0.45
zimna|zimny|zimne .. dziś|dzisiaj|jutro|też|wczoraj|znowu|znów|i .. zimna|zimny|zimne :: w=0.4
prace serwisowe|techniczne|konserwacyjne|modernizacyjne :: w=0.25

[innocent anger]
gratuluję|gratulacje .. pani|panu|państwu? .. systemu|obsługi|organizacji|podejścia|profesjonalizmu|szybkości|aplikacji|kultury ... polecam|dziękuję|super|świetny|świetna|wzór|tak|dalej|szybko|sprawnie
chcę|chciałbym|chciałabym|proszę|pytam|mogę|mógłbym|mogłabym|próbuję|staram .. się|tylko|po|prostu|mi? .. zrozumieć|wiedzieć|zapytać|wyjaśnić|sprawdzić|dowiedzieć|ustalić|wyjaśnienie ... skąd|dlaczego|czemu|co .. się|nagle? .. wziął|wzięła|wzięło|wzięły|pojawiła|pojawiło|bierze|ta|ten|te|oznacza .. się? .. _? _?
jak|jeśli|jeżeli|gdyby|gdy .. coś .. jeszcze? .. trzeba|potrzeba|potrzebne|brakuje|będzie|potrzebował|potrzebowała .. to? .. proszę|dajcie|dać|dam|dajemy|piszcie|pisać
jutro|dziś|lada|za|w .. minął|mija|minie|upływa .. _? .. termin|miesiąc|tydzień|rok ... płatności|zwrotu|gwarancji|umowy|czy|ważności

[tone asks]
dzwonię|piszę .. z|ze .. biblioteki|przychodni|szkoły|hurtowni|urzędu|parafii|hotelu|księgowości|wspólnoty|przedszkola|fundacji|kancelarii|warsztatu|uczelni :: w=0.6

[publicity 1]
zdjęcia|zdjęcie|nagranie|film|filmik|screeny|maile|historię|to|wszystko .. _? .. _? .. zobaczy|zobaczą|obejrzy|obejrzą|dostanie|przeczyta .. cały|cała|całe|lokalna|każdy|też|i? .. sanepid|prasa|telewizja|media|internet|dziennikarze|inspekcja|miasto|polska|świat|kraj|redakcja|policja|skarbówka
albo .. dostanę|dostaniemy|oddacie|zapłacicie|zwrócicie|przelejecie|wypłacicie ... albo ... zobaczy|zobaczą|dowie|dowiedzą|opublikuję|wrzucę|pójdzie|trafi|trafią|wyśle|wyślę

# thrown in
[class perilthrow]
rzucę|rzucimy|rzucam|rzucamy|wrzucę|wrzucimy|wrzucam|cisnę|ciśniemy|podrzucę|podrzucimy|podłożę|podłożymy|zrzucę|zrzucimy|poślę|poślemy|puścimy|przerzucę|polecą|poleci|wleci|wlecą

[bomb 4]
@perilthrow .. @youdat|na|w|przez|do|pod .. _? granat|granaty|dynamit|mołotowa|mołotowy|butelkę|flaszkę|flaszki|petardę|petardy|racę|race|koktajl|koktajle|kostkę|gaz :: neg
granat|granaty|dynamit|mołotowa|mołotowy|mołotow|race|petardy .. @perilthrow .. @youdat|na|w|przez|do|pod :: neg
@perilthrow granat|granaty|mołotowa|mołotowy|koktajl .. na|w|do|przez|pod|mołotowa :: neg

[innocent threat]
@perilthrow .. @youdat|do|w .. _? butelkę|butelki|gaz|kostkę|petardy .. do|z .. _? kosza|worka|kontenera|segregacji|szkło|plastik|zamówienia|koszyka|wody|mleka|pojemnika|automatu|kaucją
granat|granaty|dynamit .. do|jako|na|w .. sałatki|koktajlu|sok|sukni|kolor|kolorze|owoce
@perilthrow .. granat|granaty .. do|jako|na .. _? sałatki|koktajlu|sok|owsianki|deseru|jogurtu|miski|koszyka

# looked down on
[insult 2]
jesteś|jestes .. ty|jakaś|jakiś|chyba|trochę|umysłowo|po? .. prostu? .. opóźniony|opóźniona|ograniczony|ograniczona|zacofany|zacofana|zaburzony|zaburzona|odklejony|odklejona|nawiedzony|nawiedzona|poroniony|poroniona|ociężały|ociężała|przygłupi|przygłupia|niepełnosprytny|niepełnosprytna|niedojebany|niedojebana|pomylony|pomylona|zjebany|zjebana :: aim=agent
pan|pani .. jest .. jakaś|jakiś|chyba|umysłowo|po? .. prostu? .. opóźniony|opóźniona|ograniczony|ograniczona|zacofany|zacofana|odklejony|odklejona|nawiedzony|nawiedzona|ociężały|ociężała|przygłupi|przygłupia|niepełnosprytny|niepełnosprytna|pomylony|pomylona :: aim=agent

[innocent abuse]
jesteś|jesteście|jest .. pan|pani|państwo? .. opóźniony|opóźniona|opóźnieni|ograniczony|ograniczona .. z|o|w|przez|do .. _
pies|psa|kot|kota|kotka|szczeniak|szczeniaka|kocur|psiak|piesek|królik|papuga|chomik|kuna|mysz|gołąb|gołębie|komar|komary|odkurzacz|robot ... drań|łobuz|łajdak|gnojek|bestia|bydlę|cwaniak|skubaniec|menda|zaraza|głupek|dureń|głupol|łajza|świnia|złodziej .. jeden|jedna|mały|mała|wredny|kochany|kudłaty?

[degradation 2]
matury|podstawówki|szkoły|studiów|gimnazjum|przedszkola|zawodówki .. pan|pani|ty|państwo .. chyba|to|nawet? .. nie .. zdała|zdał|skończyła|skończył|ukończyła|ukończył|zaliczyła|zaliczył|widziała|widział :: neg aim=agent
nie|chyba .. zdałeś|zdałaś|skończyłeś|skończyłaś|ukończyłeś|ukończyłaś .. nawet|żadnej? .. matury|podstawówki|szkoły|gimnazjum|zawodówki|przedszkola :: neg aim=agent
czytać|czytanie|czytania|liczyć|myśleć .. ze? .. zrozumieniem? .. was|pana|panią|ciebie|ci|panu|pani|wam|państwa .. nie|w? .. uczyli|nauczyli|uczono|nauczono|nauczyła|nauczył|uczyła|szkole|szkoła :: neg aim=agent
kto .. cię|ciebie|was|pana|panią .. niby|w|tam|tak|do|tego? .. _? .. uczył|nauczył|zatrudnił|przyjął|wychował|wypuścił|wykształcił :: aim=agent
czytać|czytania|czytanie .. ze .. zrozumieniem .. uczą|uczy .. się? .. w|już|dzieci :: aim=agent
nauczcie|naucz|naucze|nauczyć .. się|pan|pani|państwo|niech .. się|pan|pani|w|końcu? .. czytać|myśleć|liczyć|pisać .. ze|po|bo|w|a|zanim|najpierw? :: aim=agent

# it stopped, it broke down, it came after; once more, and the third in a year
[class factthing]
internet|net|neta|telefon|komputer|laptop|ekspres|pralka|lodówka|zmywarka|piec|kocioł|bojler|router|dekoder|telewizor|system|serwer|serwery|strona|apka|aplikacja|silnik|samochód|auto|winda|domofon|bankomat|terminal|światło|prąd|ogrzewanie|klima|klimatyzacja|tablet|drukarka|sygnał|licznik|gra|czat|infolinia|konto

[class factdied]
zdechł|zdechła|zdechło|padł|padła|padło|siadł|siadła|siadło|umarł|umarła|umarło|klęknął|klęknęła|wysiadł|wysiadła|wysiadło|wysypał|wysypała|wykrzaczył|wykrzaczyła|zwariował|zwariowała|zwariowało|wyzionął|wyzionęła|wysypało|zaniemógł|zaniemogła|ogłupiał|ogłupiała

[anger 1]
@factthing .. się|mi|nam|znowu|znów|całkiem|już|dziś|wczoraj? .. @factdied :: w=0.5
@factdied .. się|mi|nam|znowu|znów|całkiem|już? .. @factthing :: w=0.5
przestał|przestała|przestało|przestały .. się|mi|nam|całkiem|nagle? .. działać|chłodzić|grzać|prać|świecić|ładować|odpowiadać|odbierać|odpisywać|wysyłać|przychodzić|jeździć|kursować|drukować|wirować|reagować|łączyć|włączać|istnieć|odzywać|pobierać|widzieć|otwierać|zamykać|mrozić|nagrzewać|mielić|parzyć|spływać|lecieć|płacić|otrzymywać|dostawać :: w=0.45
po waszej|waszym|waszych|państwa .. _? aktualizacji|wizycie|naprawie|interwencji|remoncie|serwisie|zmianach|przeglądzie|modernizacji|pracach|ekipie|montażu|instalacji|sprzątaniu|kurierze :: w=0.35
mimo|pomimo|chociaż|choć .. że|iż|to|tego? .. wyraźnie|wielokrotnie|już|dwa|trzy|razy|jasno|od? .. zgłaszałem|zgłaszałam|zgłaszaliśmy|mówiłem|mówiłam|mówiliśmy|prosiłem|prosiłam|prosiliśmy|uprzedzałem|uprzedzałam|pisałem|pisałam|zapłaciłem|zapłaciłam|płacę|płacimy|obiecano|obiecaliście|zaznaczyłem|zaznaczyłam|wpłaciłem|wysłałem|wysłałam|odwołałem|odwołałam|wypowiedziałem|wypowiedziałam|rezerwowałem|anulowałem|anulowałam|spłaciłem|spłaciłam :: w=0.5
wysłali|wysłaliście|przysłali|przysłaliście|przysłano|dali|daliście|wydali|wydano|zapakowali|dostarczyli|dostarczono|sprzedali|sprzedano|sprzedaliście|wcisnęli|włożyli .. mi|nam|mamie|nie? .. nie|zły|złą|złe|lewy|lewe|inny|inną|inne|cudzy|cudzą|cudze|pusty|pustą|puste|stary|starą|stare|używany|używaną|używane|zepsuty|zepsutą|zepsute|brudny|brudną|brudne|przeterminowany|przeterminowane|dwa|dwie|uszkodzony|uszkodzoną .. _ :: w=0.45
poszedł|poszła|poszli|wyszedł|wyszła|wyszli|zniknął|zniknęła .. sobie|po|prostu|na? .. na|zapalić .. przerwę|papierosa|kawę|obiad|fajkę|ploty|lunch|kawkę|zaplecze :: w=0.45
tylko|coraz|jeszcze|znacznie|dużo|wyłącznie gorzej|drożej|wolniej|dłużej|gorsza|gorszy|gorsze :: w=0.45
jest|idzie|będzie .. gorzej|drożej .. niż|i .. było|drożej|gorzej|wcześniej|poprzednio :: w=0.45
znowu|znów|kolejna|kolejny|następna|następny|@ord .. już? .. podwyżka|podwyżkę|podwyżki|dopłata|opłata|awaria|usterka|przerwa|kara|wezwanie|monit|upomnienie|wpadka|pomyłka|kompromitacja|obsuwa|ściema|wymówka|zwłoka|zmiana :: w=0.45
@ord .. raz? w|z tym|ciągu|rzędu|kolei .. roku|miesiącu|tygodniu? :: w=0.35
miałem|miałam|mieliśmy|mialam|mialem|liczyłem|liczyłam|liczyliśmy .. nadzieję|na ... a|ale|niestety|tymczasem|jednak|lecz .. _ :: w=0.55
dotarł|dotarła|dotarło|dotarły|przyszedł|przyszła|przyszło|przyszły|dostarczono|dostarczyli|przyjechał|przyjechała|przyjechało|dojechał|dojechała|dojechało .. dzień|dni|tydzień|godzinę|godziny|miesiąc|za|dopiero|już|grubo|długo .. po|późno .. pogrzebie|ślubie|weselu|urodzinach|świętach|terminie|czasie|komunii|wyjeździe|fakcie|wszystkim|imieninach|wigilii|walentynkach|chrzcinach|obiedzie|imprezie|późno? :: w=0.5
jak|jeśli|jeżeli .. się .. komuś|mi|nam? .. nie .. podoba .. to .. mogę|mam|droga|drzwi|proszę|niech|można|idź|iść|zawsze :: neg w=0.7
jak|jeśli|jeżeli .. mi|nam|komuś .. się .. nie .. podoba .. to .. mogę|mam|droga|drzwi|proszę|niech|można|idź|iść|zawsze :: neg w=0.7
gdzie .. do|cholery? .. jest|są .. niby|do? .. ten|ta|to|te .. wasz|wasza|wasze|cały|cała|pana|pani|słynny|słynna|obiecany|obiecana :: w=0.5
już .. nie .. wiem|wiemy|mam .. pojęcia? .. do|z|u kogo|kim|czego .. _? :: neg w=0.5
nie .. wiem|wiemy|mam .. już|naprawdę|pojęcia do|z|u kogo|kim|czego .. mam|mamy|jeszcze :: neg w=0.5
nie .. rozumiem|rozumiemy|pojmuję|mieści .. mi|się|w|głowie? .. jak .. można|to|tak|wy|państwo :: neg w=0.6
nie .. +ano|+ono :: neg w=0.2
zasięg|kontakt|pomoc|woda|ogrzewanie|sygnał|reakcja|informacja|wyjaśnienie|efekt|odpowiedź|szacunek .. zero|żaden|żadna|zerowy|zerowa|żadne :: w=0.45
pusty|pusta|puste|pustą .. koszyk|paczka|paczkę|pudełko|koperta|kopertę|karton|box|skrzynka|opakowanie|konto :: w=0.35
koszyk|paczka|pudełko|koperta|karton|box|opakowanie|przystanek|recepcja|okienko|półki|półka .. znowu|znów|była|był|było|jest|przyszła|przyszło|całkiem|zupełnie? .. pusty|pusta|puste :: w=0.45

[innocent anger]
przestał|przestała|przestało .. mi|się? .. padać|boleć|działać .. termin|kod|po|rabat|i|dzięki|więc .. terminie|zwrocie|dziękuję|dzięki
pusty|pusta|puste koszyk|karton|opakowanie|pudełko .. do|po|na|oddać|zwrócić|wyrzucić
znowu|znów|kolejna|kolejny|następna .. zmiana|przerwa .. terminu|planów|adresu|na|w|numeru .. po|mojej|naszej|proszę|chciałbym|chciałabym
nie .. +ano|+ono ... proszę|czy|gdzie|jak|skąd|więc
miałem|miałam|mieliśmy .. nadzieję ... a|ale|jednak ... lepiej|super|świetnie|przerosło|pięknie|rewelacja|przeszło

[signal calm]
nie rozumiem|rozumiemy :: w=0 neg

[publicity 1]
o|się .. was|wam|waszym|waszej|waszych|tym|państwa .. _? .. jutro|zaraz|wkrótce? .. przeczyta|usłyszy|dowie|przeczytają|usłyszą|napiszą .. się? .. całe|cały|cała|każdy|wszyscy|pół .. miasto|świat|polska|internet|kraj|osiedle|branża|dzielnica|gmina|miasta|polski

[violence 2]
nie .. radzę|radziłbym|radziłabym|polecam .. nikomu|wam|ci|panu|pani|państwu? .. dziś|dzisiaj|jutro|już? .. wracać|wychodzić|chodzić|parkować|zostawać|jechać ... waszego|twojego|was|waszej|biura|salonu|pracy|roboty|sklepu|oddziału|samemu|samej|po|nocy :: neg

[innocent threat]
nie .. radzę|radziłbym|polecam .. _? .. wracać|chodzić|parkować|jechać|wychodzić .. tam|tą|tamtędy|do|przez|w .. parku|lasu|dzielnicy|drogą|zimą|dzielnicę|park|góry|szlakiem
zabić|utłuc|ubić|zatłuc|wytłuc|wybić|wytruć|otruć|uśmiercić|zabije|wykończyć .. te|ten|tę|tego|tą|wszystkie? .. karpia|komara|komary|muchę|muchy|pająka|szczura|szczury|karaluchy|karalucha|mole|mrówki|robaki|kleszcza|kleszcze|pluskwy|bakterie|zarazki|wirusa|szerszenie|osy|chwasty|kreta|ślimaki|kunę|nudę|czas|głód|zapach|pragnienie|ćmy|ćmę|grzyba|pleśń|myszy|turkucia|korniki|nornice|gryzonie|smak
mam|mamy|chcę|chcemy|muszę|musimy|chciałem|chciałam|próbuję|można|trzeba|da .. ochotę|zamiar|się? .. zabić|utłuc|ubić|zatłuc|wytłuc|wybić|wytruć|otruć|uśmiercić|zabije|wykończyć .. te|ten|tę|tego|tą|wszystkie? .. karpia|komara|komary|muchę|muchy|pająka|szczura|szczury|karaluchy|karalucha|mole|mrówki|robaki|kleszcza|kleszcze|pluskwy|bakterie|zarazki|wirusa|szerszenie|osy|chwasty|kreta|ślimaki|kunę|nudę|czas|głód|zapach|pragnienie|ćmy|ćmę|grzyba|pleśń|myszy|turkucia|korniki|nornice|gryzonie|smak

[bomb 4]
=w .. =paczce|=przesyłce|=kopercie|=liście|=pudełku|=walizce|=plecaku|=torbie|=kartonie ... =jest|=czeka|=siedzi|=są|=umieściłem|=umieściłam|=włożyłem|=włożyłam|=schowałem|=zamontowałem .. _? =ładunek|=bomba|=bombę|=trotyl|=zapalnik|=wąglik|=dynamit|=granat|=c4|=semtex :: past neg

[violence 4]
zaczaję|zaczaimy|przyczaję|przyczaimy|zasadzę|dopadnę|dopadniemy|dorwę|dorwiemy|poczekam|zaczekam|złapię ... na|pod|w|koło|przy|po .. jego|jej|ich|swoim|twoim|jakimś|domem|blokiem|pracą|klatką|pracy|parkingu|szkołą|klatce|garażu|przystanku ... @kill1|@hit1|@tear1|@stab1|@p3body :: neg

[innocent threat]
zaczaję|poczekam|przyczaję .. się? .. na .. promocję|okazję|wyprzedaż|kuriera|bilety|rabat|premierę

# ---- premises of every trade, fire with words between
[class facthouse]
przychodnię|klinikę|gabinet|przedszkole|żłobek|szkołę|spółdzielnię|administrację|hurtownię|sąd|ratusz|komendę|komisariat|cukiernię|piekarnię|agencję|dyżurkę|rejestrację|poczekalnię|portiernię|recepcję|stację|delikatesy|supermarket|drogerię|myjnię|lombard|salonik|pensjonat|hostel|schronisko|parking|zajezdnię|bazę|drukarnię|elektrownię|oczyszczalnię|cmentarz|kaplicę|parafię|kościół|gminę|zus|nfz|bibliotekę|teatr|kino|siłownię|basen|stadion|plac|budowę|biedronkę|żabkę|lidla|makdonalda|kantor|punkt|warsztat|komis|aptekę|szpital|hotel|restaurację|knajpę|sklep|salon|biuro|oddział|bank|firmę|magazyn|urząd|centralę|siedzibę|budynek|lokal|pocztę|sortownię|paczkomat|auto|samochód|dom|mieszkanie|blok|budę|chatę|spółkę|furgonetkę

[arson 4]
@burn1 ... tę|tą|ten|to|te|wasz|waszą|wasze|twój|twoją|twoje|całą|cały|całe _? @facthouse :: neg
@burn1 .. @youdat ... @facthouse|@premises|@bizplace :: neg
@burn1 .. @facthouse .. razem|wraz|z|ze|i .. wami|tobą|wszystkimi|wszystkim|środku|ludźmi|nimi|was :: neg
=puszczę|=puścimy|=pójdzie|=poleci ... @facthouse|=buda|=wszystko .. =z =dymem :: neg

[innocent threat]
@burn1 .. w|na kominku|grillu|piecu|ognisku|kotłowni|rusztem|ruszcie ... @facthouse

# ---- the child from school
[violence 4]
zgarniam|zgarnę|zgarniemy|zabieram|zabiorę|porwę|porwiemy|odbiorę|odbieram|wezmę|dopadnę|przejmę .. jutro|dziś|ją|go|je|ich|sobie? .. spod|sprzed|pod|po|z|ze szkoły|przedszkola|żłobka|lekcjach|szkołą|przedszkolem|szkole ... nie zobaczysz|zobaczycie|zobaczy|ujrzysz|znajdziesz|znajdziecie|wróci :: neg
twoją|twojego|twoje|twojej|twój|pana|pani|wasze|waszego|waszą .. _? dziecko|dzieci|córkę|córeczkę|syna|synka|żonę|wnuka|wnuczkę .. zgarniam|zgarnę|zgarniemy|porwę|porwiemy|dopadnę|dorwę|przejmę|wywiozę|zabiorę|uprowadzę .. spod|sprzed|pod|po|z|jutro|dziś|do :: neg
zgarnę|zgarniemy|porwę|porwiemy|dopadnę|dorwę|wywiozę|uprowadzę|zgarniam .. @you dziecko|dzieci|córkę|córeczkę|syna|synka|żonę|wnuka|wnuczkę :: neg

[violence 3]
więcej|już|nigdy .. jej|go|ich|dziecka|dzieci|córki|syna|synka|żony|męża .. nie .. zobaczysz|zobaczycie|ujrzysz|ujrzycie :: neg

[innocent threat]
paczki|pieniędzy|kasy|zwrotu|bagażu|walizki|przesyłki|towaru|kaucji|tam|pan|pani ... więcej|już|nigdy .. jej|go|ich .. nie .. zobaczysz|zobaczycie|ujrzysz

[scope conditional]
niech .. pan|pani|państwo|ktoś|mi .. mi? .. tylko|jeszcze ... a|to

# ---- told to authorities
[class factauth]
pip|pih|uokik|knf|uke|ure|uodo|nfz|zus|nik|rpo|sanepid|prokuraturę|policję|kuratorium|inspekcję|inspektorat|nadzór|izbę|rzecznika|ombudsmana|ministerstwo|ministra|wojewodę|burmistrza|prezydenta|starostę|wójta|federację|konsulat|komisję|skarbówkę|sąd

[regulator 1]
zawiadomiłem|zawiadomiłam|zawiadomiliśmy|zawiadamiam|zawiadamiamy|zawiadomię|zawiadomimy|powiadomiłem|powiadomiłam|powiadamiam|powiadamiamy|powiadomię|powiadomimy|zaalarmowałem|zaalarmowałam|zaalarmuję|uprzedziłem|poinformowałem|poinformowałam|poinformuję|zainteresuję|zainteresowałem|zainteresowałam|nasyłam|naślę|wezwałem|wezwę .. już|o|tym|tą|sprawie|też|dziś|na|was|wam? .. _? @factauth

[innocent threat]
zawiadomiłem|zawiadomiłam|powiadomiłem|powiadomiłam|poinformowałem|poinformowałam|wezwałem .. policję .. o|bo|po|w|i|że .. kradzieży|włamaniu|wypadku|stłuczce|zaginięciu|ukradziono|skradziono|oszuście|oszustwie|kolizji|zgubie
sprawa|sprawę|sprawie|pozew|sąd|sądu|sądzie|rozprawa|rozprawę|rozprawie|wyrok ... rozwodzie|rozwód|rozwodu|rozwodowa|rozwodową|rozwodowy|spadek|spadku|spadkowa|spadkowy|alimenty|alimentów|rodzinny|rodzinnego|rodzinnym|opieki|opiekę|eksmisji|upadłość|upadłości|kuratora|wieczysta
rozwodzie|rozwód|rozwodu|rozwodowa|rozwodową|spadek|spadku|spadkowa|alimenty|alimentów|rodzinny|rodzinnego|rodzinnym|opieki|opiekę|upadłość ... sąd|sądu|sądzie|pozew|rozprawa|rozprawę|rozprawie|wyrok|sprawa|sprawę

[publicity 1]
szwagier|brat|kuzyn|kuzynka|siostra|córka|syn|mąż|żona|kolega|koleżanka|znajomy|znajoma|sąsiad|sąsiadka|zięć|synowa|przyjaciel|przyjaciółka|kumpel .. mi|mój|moja|mojej|też? .. robi|pracuje|siedzi|działa|dziennikarzem|dziennikarką|redaktorem .. jest|w|u|dla? .. _? uwadze|tvn|tvp|polsacie|interwencji|gazecie|wyborczej|radiu|telewizji|redakcji|prasie|mediach|fakcie|onecie|dziennikarzem|dziennikarką ... dzwonię|zadzwonię|opowiem|opowiedziałem|chętnie|zainteresuje|zainteresowany|podeślę|wyślę|opisze|pokaże|nagłośni|przyjedzie|temat|kamerą
będziecie|będziesz|będzie|macie|dostaniecie .. mieli|miał|pan|pani? .. swoje|wasze pięć|5 minut

# ---- sneers in polite words, calls to the broom
[degradation 2]
zajęć|zajęcia|zajęcie|pracę|pracy|zawodu|stanowiska|roboty .. odpowiednich|odpowiedniej|odpowiednie|odpowiednią|odpowiedniego|dostosowanej|miarę .. dla|do|na|pani|pana|was? .. pani|pana|was|ciebie|twoich|waszych|pańskich? .. możliwości|poziomu|zdolności|inteligencji|rozumu|umiejętności|intelektu :: aim=agent
wrócić|wróci|wraca|wracać|wracaj|wracajcie|wróćcie|wróć|przerzucić|przenieść .. pan|pani|się|państwo? .. do|na zamiatania|mycia|sprzątania|miotły|łopaty|mopa|zmywaka|garów|kopania|pasania|pługa|zmywania|rozdawania|przerzucania :: aim=agent
pan|pani|ty|wy|was|pana|panią .. _? .. nie .. nadaje|nadajesz|nadajecie .. się .. nawet|do|chyba? .. do .. zamiatania|mycia|sprzątania|noszenia|kopania|pilnowania|wykładania|zmywania|niczego|odbierania|życia :: neg aim=agent
po was|tobie|nich|pani|panu .. to|trzeba|tylko|należy|by? .. dezynfekcja|dezynfekować|odkażać|odkazić|odkażanie|deratyzacja|wietrzyć|spirytus|ozonowanie :: aim=agent

[hate 3]
@group|cyganie|żydki|żydzi|ruskie|ukry|banderowcy|ciapaci|czarnuchy|brudasy|kacapy jedne|jedni|jeden|jedna|zasrane|zasrani|śmierdzące|śmierdzący|brudne|brudni|przebrzydłe|parszywe|parszywi :: aim=agent

[harassment 3]
zrobić|zrobisz|zrób|zrobiłabyś|mogłabyś|mogłaby|zrobi|zrobiłby|obsłużyć|obsłużysz .. mi|zrobić|pani? .. mi|dobrze|zrobić? .. dobrze|mnie .. ustami|ustkami|usteczkami|buzią|rączką|ręką|języczkiem|językiem|cycuszkami :: aim=agent

# ---- shame, the cake with the other name; after the repair
[anger 1]
wstyd|głupio mi|nam .. było|przed|za|teraz :: w=0.5
było .. mi|nam .. wstyd|głupio|nieswojo|przykro :: w=0.45
miał|miała|miało|miały mieć|zawierać|pasować|działać|wystarczyć|trwać|obejmować|kosztować|wyjść|ruszyć|zacząć ... a|tymczasem|ale|jest|są|trwa|kosztuje|kosztował|kosztowało|wyszło :: w=0.45
po naprawie|serwisie|wizycie|przeglądzie|wymianie|montażu|remoncie|zabiegu|myciu .. u|w|waszym|was|serwisie? .. brakuje|brak|nie|rysa|dalej|nadal|znowu|gorzej|zniknął|zniknęła|zniknęły|pojawiła|cieknie|stuka|piszczy|śmierdzi :: neg w=0.45
serwis|sklep|kurier|firma|bank|technik|konsultant|konsultantka|producent|operator|sprzedawca|kierowca|monter|przewoźnik|recepcja|serwisant|ubezpieczyciel|administracja|spółdzielnia|infolinia .. _? .. twierdzi|utrzymuje|upiera|zarzuca|wmawia .. się|mi? .. że|iż :: w=0.45
brakuje|brakowało|zabrakło .. w|mi|nam|jednej|jednego|dwóch|trzech|czterech|pięciu|połowy|kilku|całej .. _? .. śrubek|śruby|śrub|klawisza|części|elementu|elementów|nóżki|nogi|półki|szyby|koła|pokrywy|instrukcji|kabla|ładowarki|gwarancji|paragonu|dokumentów|sztućców|ręczników|pościeli|tabletek|opakowania|sztuki|sztuk|pozycji|produktów|towaru|godzin|nadgodzin|premii :: w=0.45
pięć|cztery|trzy|5|4|3|pięciu|czterech gwiazdek|gwiazdki|gwiazdkami .. tak|podobno|niby|rzekomo|ha|dobre|jasne|akurat|chyba :: w=0.5

[innocent anger]
wstyd|głupio mi|nam .. się|że|trochę|tylko? .. przyznać|przyznaję|pytać|prosić|zapomniałem|zapomniałam|pomyliłem|pomyliłam
miał|miała|miało|miały mieć|pasować|działać|wystarczyć|trwać|kosztować ... i|a .. tak|faktycznie|rzeczywiście|ma|pasuje|działa .. _?
usunąć|skasować|wycofać|poprawić|cofnąć|odwołać|usuńcie|wycofuję|cofam|zmienić .. moją|moja|swoją|tamtą|mój|moje? .. recenzję|opinię|komentarz|ocenę|wpis|skargę|słowa|post ... oszuści|oszustwo|oszust|złodzieje|złodziejstwo|skandal|żenada|dramat|tragedia|porażka|kłamcy|naciągacze|oszukali|oszukaliście|beznadzieja|polecam

[innocent all]
o|ło|aj|no|kurde matko|jezu|rany|kurde|kurczę .. ale|jaka|co|za .. bomba|petarda|sztos|czad|kosmos|odlot|cudo|cacko|perełka|bajka|miazga|rewelka|mega|odjazd|ogień|złoto
matko|jezu|rany|kurde|kurczę|kurcze|jejku|wow|ja .. cię|ale|co? .. ale|jaka|co|za? .. bomba|petarda|sztos|czad|kosmos|odlot|cudo|cacko|perełka|bajka|miazga|rewelka|mega|odjazd|ogień|złoto

# ---- what reviews complain of
[anger 1]
nie .. jest|było|są|był .. chyba|do|końca|zupełnie|wcale? .. w .. porządku|porzadku :: neg w=0.6
nie .. ogarnia|ogarniają|ogarniacie|wyrabia|wyrabiają|wyrabiacie|panuje|panują|panujecie|panowały|panowała|panowali|nadąża|nadążają :: neg w=0.5
straszny|straszna|straszne|straszni hotel|pokój|jedzenie|obsługa|bałagan|brud|lekarz|sklep|bubel|tłok|hałas|ścisk|kolejki|warunki|łóżko|śniadanie|smród|firma|podejście|burdel :: w=0.5
było|jest|są|był|była .. tam|tu|po|prostu|w|nocy? .. strasznie|okropnie|koszmarnie|fatalnie|tragicznie|beznadziejnie|słabiutko :: w=0.5
okropieństwo|paskudztwo|obrzydlistwo|szkaradztwo|fikcja|fikcją|farsa|farsą|groteska|parodia|prowizorka|partyzantka|amatorka|średniowiecze|prl|komuna :: w=0.45
obniżyli|obniżył|obniżyła|spadł|spadła|spada|zszedł|zszedła|poleciał|poleciała|leci|zaniża .. _? .. poziom|jakość|standard|loty|psy|dół|poprzeczka|poprzeczkę :: w=0.5
niezgodny|niezgodna|niezgodne|niezgodnie z prawdą|stanem|faktami :: w=0.5
nadaje|nadają|nadawał|nadawała|nadawało .. się .. już? .. tylko|wyłącznie|jedynie|chyba .. do .. _ :: w=0.45
nadaje|nadają .. się .. do .. kosza|wyrzucenia|remontu|rozbiórki|śmieci|zamknięcia|interwencji|wymiany|kapitalnego|zdemontowania|niczego|utylizacji :: w=0.5
żadnego|żadnej|ani|nawet|bez słowa? .. przepraszam|przeprosin|przepraszamy|sorry|wyjaśnienia|skruchy :: neg w=0.6
wolałbym|wolałabym|wolelibyśmy|wolę .. już|chyba? .. spać|zjeść|iść|pojechać|zostać|dopłacić|siedzieć|jechać|zapłacić ... niż :: w=0.45
polecić|polecam|poleciłbym|poleciłabym|życzę .. _? .. wrogowi|wrogom|teściowej|masochistom|masochistą|desperatom :: w=0.6
pełno|mnóstwo|wszędzie|roi|roiło|chodzą|chodziły|łażą|plaga|inwazja .. się|od|było|tam? .. mrówek|mrówki|karaluchów|karaluchy|robaków|robali|robaki|pająków|much|włosów|kurzu|pajęczyn|śmieci|sierści|petów|komarów|pluskiew|szczurów|myszy :: w=0.5
zero|0 .. _? .. _? .. zero|0 .. gościnności|kultury|empatii|organizacji|gustu|wyczucia|intymności|prywatności|profesjonalizmu|logiki|szacunku|pomocy :: w=0.5
jakaś|jakas|totalna|gruba|chyba|kompletna pomyłka|pomylka :: w=0.45
nie spełnia|spełniają|spełnił|spełniła|spełniło|spełniły|spełniliście .. _? .. swojej|swoich|swojego|roli|zadania|funkcji|oczekiwań|obietnic|wymagań|standardów|norm :: neg w=0.5
stracił|straciła|straciło|stracili|straciliście .. w|na|moich|naszych? .. oczach|zaufanie|renomę|klasę|duszę|charakter|wiarygodność :: w=0.45
oszczędza|oszczędzają|oszczędzacie|skąpi|skąpią|skąpicie|żałują|żałujecie .. na .. wszystkim|jedzeniu|kliencie|klientach|gościach|ludziach|obsłudze|pracownikach|ogrzewaniu|sprzątaniu|jakości|nas :: w=0.6

[innocent anger]
nie .. jest|było .. źle|tak|aż
oszczędza|oszczędzają|oszczędzam .. na .. ogrzewaniu|prądzie ... dzięki|aplikacja|nowy|czy

[signal calm]
nie .. jest|było|są .. w porządku :: w=0 neg

# ---- cancelled by a message; the state one is in; people who swindled
[anger 1]
napisał|napisała|zadzwonił|zadzwoniła|powiedział|powiedziała|odpisał|odpisała|oznajmił|oznajmiła|poinformował|poinformowała|przysłał|przysłała|napisali|zadzwonili .. mi|nam|sms|esemesa|rano|dziś|dopiero? .. że .. jednak|już? .. nie .. przyjedzie|przyjdzie|będzie|zrobi|dojedzie|wyśle|zdąży|przyjadą|przyjdą|zrobią|odbierze|zagra|upiecze|dostarczy|wpuści|wyda|ma :: neg w=0.5
w .. kompletnej|totalnej|czystej|całkowitej|wielkim? .. rozsypce|proszku|rozpaczy|szoku|kropce|strzępach|panice|nerwach|rozterce|desperacji|czarnej|opałach|depresji :: w=0.4

[tone asks]
uratowa*|pomogliście|pomogłyście|załatwiliście|naprawiliście|doradziliście|wymieniliście|zdążyliście|dotrzymaliście|wynagrodziliście|wyjaśniliście|dogadaliśmy|spisaliście|postaraliście|podpowiedzieliście|odratowa* :: w=0.7

[insult 2]
zablokował|zablokowała|oszukał|oszukała|uciekł|uciekła|zniknął|zniknęła|zwiał|zwiała|wystawił|wystawiła|wykiwał|wykiwała|okradł|okradła|ukradł|naciągnął|nabrał ... cwaniak|cwaniara|oszust|oszustka|drań|złodziej|łobuz|bandyta|krętacz|łajdak|kombinator|spryciarz|cham|gnojek|łachudra|szuja .. jeden|jedna :: aim=third_person

[scope conditional]
coś|cokolwiek .. się|jej|mu|mi|im? .. stanie|zdarzy|przydarzy ... to|a
jak ... stanie|zdarzy|zrobicie|zrobisz|przyjedzie|przyjdzie|zadzwoni|wyłączycie|odetniecie|umrze|pogorszy|przepadnie|zabraknie|zginie|wyrzucicie ... to|a ja|my|wam|was|temu|tego|ci|cię|go|ją|mu|jej|ten|tym|tych|im|ich|osobiście|przysięgam

[violence 4]
kończy|skończy|wyjdzie|wychodzi|wróci|wyjedzie|dziś|dzisiaj|jutro|wieczorem ... i .. będzie|jest .. już? po nim|niej|nich|tobie|was :: neg

[violence 3]
będzie|jest|już po tobie|was|panu :: neg

[innocent threat]
będzie|jest|już po was|tobie|panu .. kolejna|kolej|następny|następna|nowy|ktoś|inny|wejdzie

# ---- slips of the keyboard: letters that changed places or went missing, words run together
[class kill1]
zabje|zabjie|zabijje|zabjię|zajbe|zabjemy
[class bomb]
bonba|bonbę|bonbe|bonby|bąba|bąbę|bomę|bobmę|bobma|bmobe|bombke

[insult 2]
idoito|idoita|idoici|idoitka|idoitko|idotko|idotka|idoto|idota|idotą|idoci|kretny|krteyn|krteynie|kertyn|kertyna|kertynie|kretnie|kretynnie|debliem|debliu|debliami|dbeil|dbeilu|dbeile|deiblu|deibl|deible|dbilu|dbile|imbceyl|imbceylu|złodzije|złodizej|złodizeje|zlodzije|zlodizeje|złodzeje|szamto|szmaot|dzwiko|dziwok|skurwuel|skurwysnu|skurwysyu|skruwysyn|skruwysynu|skruwiel|skruwielu|kuwro|kruwo|baarnie|brananie|fraejr|fraejrze|fajrerze :: neg
[profanity 1]
kruwa|kuwra|kurwva|kuurwa|kruwy|kuwry|kruwę|hcuj|chju|chjuu|chjowy|chjowa|pierdlony|pierdlona|pierdolny|jebnay|jebnany|wkruwia|wkruwiony|wkruwiona|wkuwrza
[degradation 2]
spierdlaj|spierdlajcie|spiedalaj|spiedalajcie|spierdalj|sperdalaj|spirdalaj|spirdalajcie|spierdajal|wypierdlaj|wypierdlajcie|wypiedalaj|wypierdalj|wyperdalaj|odpierdlo|odpierdol|odpiedol|odpierdlcie|zamnkij|zamnkijcie|zmaknij .. się|mordę|ryj|pysk|stąd|ode|mi? :: aim=agent

[anger 1]
nieodpisuje|nieodpisują|nieodpisujecie|nieodbiera|nieodbierają|nieodbieracie|nieodpowiada|nieodpowiadają|nieodpowiadacie|nieprzyjechał|nieprzyjechała|nieprzyszedł|nieprzyszła|nieprzyszło|niedotarł|niedotarła|niedotarło|niedoszła|niedoszło|niedostałem|niedostałam|nieotrzymałem|nieotrzymałam|niewytrzymam|niepomogło|niepomaga|niepomógł|niewiedzą|niechcą|niezadzwonił|niezadzwoniła|niezrobił|niezrobili|nieoddał|nieoddali|nieoddaliście|nieoddacie|niedziała|niedziałają|niedziałał|niedziałało|nieoddzwonił|nieoddzwoniła|niereagujecie|niereaguje|niepotraficie|niepotrafi|niepotrafią :: neg w=0.5
niema .. ani|ich|go|jej|nic|kontaktu|paczki|internetu|prądu|wody|zwrotu|pieniędzy|a|nikogo|od|odpowiedzi|reakcji :: w=0.45
paczki|internetu|prądu|wody|zwrotu|pieniędzy|kontaktu|odpowiedzi|kuriera|towaru|kasy niema :: w=0.45
poraz|porazkolejny .. kolejny|trzeci|drugi|czwarty|piąty|setny|enty|któryś :: w=0.5
zawiedzony|zawiedzona|zawidziony|zawidziona|rozczarwany|rozczarwana|rozczrowany|rozczrowana|niezadowlony|niezadowlona|wscielky|wscielka|wściełky|wkruzony|wkruzona|wkużony|wkużona|wkużacie|wkuża|żeanda|żenda|skadnal|skanadl|skanal|oszukjecie|oszukujcie|tragdia|tragiedia|porażak|masakara|maskara|maskra|katstrofa|bezdadziejny|beznadzijna|beznadzijny|fatlany|fatlana|fatlna|fatalan|kmopromitacja|komprmitacja :: w=0.7

# ---- short answers that tell of a failure, and short answers that do not
[anger 1]
mówię|mówiłem|mówiłam|pisałem|pisałam|piszę|tłumaczę|powiedziałem|powiedziałam|powtarzam .. wam|panu|pani|ci|to|już|wyraźnie? .. przecież|wyraźnie :: w=0.5
przecież|wyraźnie .. wam|panu|pani|ci|to|już? .. mówię|mówiłem|mówiłam|pisałem|pisałam|piszę|tłumaczę|powiedziałem|powiedziałam|podawałem|podawałam|podałem|podałam|wysyłałem|wysłałem|zgłaszałem|zgłaszałam|dzwoniłem|dzwoniłam :: w=0.5
nie .. pomogło|pomaga|pomogła|pomógł|pomogli|zadziałało|poskutkowało|przyniosło :: neg w=0.45
nic|niewiele .. to|mi|nam? .. nie? .. dało|daje|dała|wniosło|zmieniło|zmienia :: neg w=0.45
po co .. ja|my|to|wy .. w|ogóle|niby|tu|więc? .. ogóle? .. dzwonię|piszę|płacę|płacimy|zgłaszałem|zgłaszałam|przychodzę|przyjechałem|przyjechałam|jesteście|jest|macie|czekam|czekałem :: w=0.5
czyli|więc|znaczy .. znowu|znów|dalej|nadal|nic|kolejny|kolejna|wszystko|mam .. nowa|czekać|czekanie|nie|się|nic|to|samo|tydzień|miesiąc|dni|początku|raz|płacić|czekania :: neg w=0.5
@num|@ord|drugi|trzeci .. raz|razy .. już? .. był|była|byli|przyjeżdżał|przyjeżdżali|naprawiał|naprawiali|wymieniał|wymieniali ... i|a .. _? .. _? .. nic|nie|dalej|nadal|znowu :: neg w=0.5
co innego|inaczej .. pan|pani|wczoraj|wcześniej? .. mówił|mówiła|mówili|mówiono|obiecał|obiecała|słyszałem|słyszałam|twierdził|twierdziła :: w=0.5
mówił|mówiła|mówili|mówiono|obiecał|obiecała|słyszałem|słyszałam|twierdził|twierdziła|powiedział|powiedziała .. mi|co|coś|zupełnie|całkiem? .. co|coś innego :: w=0.5

[innocent anger]
nie .. pomogło|pomógł|pomogła .. ale|jednak? .. dziękuję|dzięki|już|samo .. działa?
tak|na|pod|w|to|z|nadal|ciągle .. tak? .. ten|ta|to|tym|tej|tego|tę|tą sam|sama|samo|samym|samej|samego|samą .. numer|adres|konto|hasło|pan|pani|dzień|termin|kolor|rozmiar|osoba|nazwisko|mail|model|miejsce|login|telefon|pin|kod|numerze|adresie|nazwisku
pierwszy raz ... nie .. dzwoniłem|dzwoniłam|zgłaszałem|zgłaszałam|zamawiałem|zamawiałam|korzystałem|korzystałam|kupowałem|kupowałam|byłem|byłam
tak|ok|dobrze|spokojnie|dobra|jasne|już? czekam czekam|spokojnie|cierpliwie|proszę .. szukać|sprawdzać|się|nie|spieszyć|proszę?
tak|ok|dobrze|spokojnie|dobra|jasne czekam
zabić|zwalczyć|wytępić|wytruć|pozbyć|na|przeciw|przeciwko .. się|te|ten|tych|wszystkie? .. mrówki|mrówek|robaki|robaków|karaluchy|szczury|myszy|komary|muchy|mole .. w|z .. kuchni|domu|ogrodzie|łazience|mieszkaniu|piwnicy|szafie?

[regulator 1]
zgłoszę|zgłaszam|zgłosimy|doniosę|napiszę|pójdę .. to|was|sprawę|z|tym? .. gdzie|tam .. gdzie? trzeba|należy
zgłoszę|zgłaszam|zgłosimy|doniosę .. to|was|sprawę? .. do|w? .. odpowiednim|odpowiednich|właściwym|właściwych|stosownym|odpowiednie .. organom|służbom|instytucji|instytucjom|władzom|miejscach|urzędom|organów|służb|miejsce

[degradation 2]
niech .. się .. pan|pani|państwo|on|ona .. już|lepiej|wreszcie|w? .. zamknie|zamkną|odwali|odczepi|puknie|stuknie|goni|buja|wypcha|pieprzy|udławi|odpierdoli|walnie|jebnie|odwalą|wypchają :: aim=agent
niech .. pan|pani|państwo .. się .. już|lepiej|wreszcie|w? .. zamknie|zamkną|odwali|odczepi|puknie|stuknie|goni|buja|wypcha|pieprzy|udławi|odpierdoli|walnie|jebnie|odwalą|wypchają :: aim=agent

[innocent abuse]
niech .. się .. to|konto|sklep|sprawa|okno|drzwi|rachunek .. już? .. zamknie

[bomb 4]
mam|mamy|niosę|podłożyłem|podłożę|zostawiłem .. bonba|bonbę|bonbe|bonby|bobmę|bobma|bomę :: past neg
butla|butle|butlę|kanister|beczka|beczkę|beczki .. z|pełna|pełen|pełne .. gazem|gazu|benzyną|benzyny|propanem .. stoi|stoją|jest|leży|czeka|zostawiłem|zostawiłam|ustawiłem|podłożyłem|odkręcona .. już|teraz|od? .. w|pod|u|przy|na .. waszym|waszej|was|waszą|waszymi|twoim :: past neg

[innocent threat]
butla|butle|butlę .. z .. gazem|gazu ... w|na|u .. waszym|waszej|was .. punkcie|magazynie|sprzedaży|ofercie|sklepie|serwisie|stacji|cenniku|wymianie
wysadzę|wysadzimy|wysadź|wysadzi|wysadzić .. was|pana|panią|cię|państwa|mnie|nas|pasażera|ją|go .. przed|pod|koło|obok|na|przy .. samym|głównym? .. wejściem|wejściu|przystanku|rogu|dworcem|lotniskiem|hotelem|bramą|domem|szkołą|parkingu|stacji|światłach|terminalem|kliniką|szpitalem
pozew|sprawa|wniosek .. o .. rozwód|separację|alimenty|spadek|podział|upadłość .. już? .. złożony|złożę|złożyłam|złożyłem|złożona|trwa|w|toku|jest

# ---- whom one points at; what burns together; what one will pay back
[violence 4]
@kill1 .. tego|tę|tą|tamtego|tamtą|tych|każdego|pierwszego|następnego .. _? @perilman :: neg
tego|tę|tą|tamtego|tamtą|tych|każdego|pierwszego|następnego .. _? @perilman .. @kill1 :: neg

[arson 4]
wszyscy|razem .. tu|tam|tutaj|z|wami|my? .. spłoniemy|wylecimy .. w|razem|tu|dziś|jutro|z? .. powietrze|wami? :: neg

[violence 2]
{się odegram|odegramy|zemszczę|zemścimy} :: neg
odegram|odegramy|odpłacę|odpłacimy|zemszczę|zemścimy .. wam|ci|panu|pani|na|jeszcze|kiedyś|za? .. się|tym|samym|pięknym|nadobne|was|tobie :: neg

[innocent threat]
odegram|odegramy|odpłacę|zrewanżuję .. się .. w|na|przy .. kolejnej|następnej|następnym|grze|turnieju|meczu|kartach|szachach|pokerze|boisku

[innocent abuse]
na|w|o|po|przy|od .. samym|lewym|prawym|samych|samego? .. czubku|czubkach|czubka|czubki .. _?

[degradation 2]
tępa|tępą|tępe|tępej|tępych|tępymi|głupią|głupia|głupie strzała|strzałą|strzały|strzałę|strzale|dzida|dzidą|dzidę|pałą|pałę|rurą|rurę|krową|krowę :: aim=agent
rusz|ruszcie|rusza|ruszże|podnieś|podnieście .. wreszcie|tę|swoje|swoją|swój|tłustą|tłusty|leniwe|cztery? .. dupę|dupsko|tyłek|zad|zadek|cielsko :: aim=agent
wsadź|wsadźcie|wsadzcie|wetknij|wetknijcie|wepchnij|wepchnijcie|wsadzaj .. to|sobie|możecie? .. sobie ... głęboko|gdzie|tam|tyłek|odbyt|nos|rzyć :: aim=agent
skąd .. oni|tacy? .. was|ciebie|cię|panią|pana .. oni|tu? .. biorą|wzięli|wytrzasnęli|wyciągnęli|wypuścili|wyłowili|przywieźli|zwerbowali :: aim=agent

# ---- came another day, keeps awake, dearer, past the stop
[anger 1]
zamówiony|zamówiona|zamówione|umówiony|umówiona|umówione|obiecany|obiecana|obiecane|planowany|planowana|opłacony|opłacona .. na .. _ ... dojechał|dojechała|dojechało|dotarł|dotarła|dotarło|przyszedł|przyszła|przyszło|przyjechał|przyjechała|przyjechało|odbył|odbyła .. się? .. w|dopiero|po|o|dzień|nazajutrz|następnego :: w=0.5
nie .. daje|dają|dajecie|da|pozwala|pozwalają .. się|mi|nam|dzieciom|dziecku|mu|jej|w|nocy? .. spać|zasnąć|żyć|odpocząć|odetchnąć|pracować|wytrzymać|zmrużyć|wyspać|uczyć :: neg w=0.5
wizyta|wizytę|wizyty|termin|terminy|badanie|zabieg|rezonans|operacja|operację|konsultacja|konsultację ... za|dopiero .. w|za? .. rok|lata|pół|półtora|przyszłym|miesiące|miesięcy :: w=0.4
nie chce .. się|mi .. się|mi? .. wierzyć|uwierzyć :: neg w=0.6
za co .. mam|mamy? .. teraz|my|ja? .. żyć|wyżyć|przeżyć|kupić|jeść :: w=0.5
rata|raty|czynsz|rachunek|rachunki|składka|cena|ceny|abonament|opłata|opłaty .. mi|nam|już|znowu? .. wzrósł|wzrosła|wzrosły|wzrosło|podskoczył|podskoczyła|podskoczyły|skoczył|skoczyła|skoczyły|urósł|urosła .. o|dwukrotnie|z|w|aż|niemal|prawie|do|ponad :: w=0.4
minął|ominął|przejechał|minęła|minęli .. nasz|mój|przez|obok|koło? .. przystanek|przystanku|dom|adres .. bez|nie|mimo|choć|i .. _ :: neg w=0.45
czemu|dlaczego|czego .. kierowca|nikt|państwo|wy|kurier|konsultant|bank|sklep|pani|pan ... minął|ominął|odmówił|odmówiła|zamknął|wyprosił|odjechał|zablokował|pobrał|uprzedził|zawiadomił|odebrał|otworzył|zignorował|rzucił|potraktował|potraktowała :: neg w=0.5

[innocent anger]
kryminał|kryminały|kryminału .. o|pt|autorstwa|jest|jeszcze|dostępny|skandynawski|w|jako|dla
czy ... wizyta|wizytę|termin|badanie|zabieg|operacja ... za|dopiero .. rok|pół|miesiące|miesięcy

[anger 1]
buty|but|torba|torebka|kurtka|spodnie|sukienka|sweter|fotel|krzesło|stół|szafa|półka|rączka|pasek|klawiatura|obudowa|podeszwa|zamek|szew|szwy|walizka|plecak|namiot|materac|kołdra|zabawka|słuchawki .. po|się|już|mi|od? .. _? .. _? .. rozkleił|rozkleiła|rozkleiły|rozkleiło|odkleił|odkleiła|odkleiły|pruje|prują|rozpruł|rozpruła|rozpruły|rozpada|rozpadają|rozpadł|rozpadła|rozpadły|rozpadło|rozlatuje|rozlatują|rozleciał|rozleciała|odpadł|odpadła|odpadły|urwał|urwała|urwały|pękł|pękła|pękło|pękły|zacina|zaciął|łuszczy|przetarł|przetarła|przetarły|rozdarł|rozdarła|spuchł|spuchła|złamała|złamał|złamało :: w=0.45
