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
nie .. wiem|wiemy|mam|mamy .. już|zupełnie|kompletnie|naprawdę|pojęcia? .. co|jak .. ja|my|teraz|mam|mamy|dalej? .. robić|zrobić|począć|dalej|będzie|żyć|sobie|poradzimy|poradzę|damy|dam|ze|z :: neg w=0.45
nie .. wiem|wiemy .. nawet|już? .. od|za czego|co .. mam|mamy? .. zacząć|się .. zabrać|wziąć? :: neg w=0.45
nie .. mam|mamy|ma|będę|będziemy .. już? .. z|za czego|co .. płacić|zapłacić|żyć|spłacać|utrzymać|kupić|przeżyć|mieć|wyżyć :: neg w=0.5
nie .. stać .. mnie|nas|jej|go .. na|już .. ratę|raty|czynsz|leki|spłatę|rachunki|opłaty|prawnika|życie|jedzenie|ogrzewanie|węgiel|opał|kolejną|to :: neg w=0.5
zwolnili|zwolniono|zwolnił|zwolniła|wyrzucili .. mnie|męża|żonę|nas|syna .. z .. pracy|roboty :: w=0.4
straciłem|straciłam|stracił|straciła|straciliśmy .. mąż|żona|syn? .. pracę|robotę|dom|mieszkanie|dach|dorobek|oszczędności|wszystko|męża|żonę|syna|córkę|matkę|ojca|dziecko|wzrok|zdrowie :: w=0.4
spalił|spaliła|spaliło|spłonął|spłonęła|spłonęło|zalał|zalała|zalało|zalewa|zawalił|zawaliła|zawaliło|zerwał|zerwało|zatopiło .. się|nam|mi|wczoraj|rano|całe|całą|cały? .. _? .. mieszkanie|kuchnia|kuchnię|dom|piwnica|piwnicę|łazienka|łazienkę|pokój|salon|dach|garaż|sklep|stodoła|altana|poddasze|parter|samochód|auto|sufit|ściana :: w=0.4
mieszkanie|kuchnia|dom|piwnica|łazienka|pokój|dach|garaż|stodoła|auto|samochód .. się|nam|mi|wczoraj|cały|cała|całe? .. spalił|spaliła|spaliło|spłonął|spłonęła|spłonęło|zawalił|zawaliła|zawaliło :: w=0.4
mieszkać|żyć|spać|oddychać|siedzieć|wytrzymać|pracować|funkcjonować .. tam|tu|w|się? .. _? .. nie .. się|da|sposób|można :: neg w=0.5
nie da .. się .. tam|tu|tak|już|w? .. _? .. mieszkać|żyć|spać|oddychać|wytrzymać|pracować|funkcjonować|normalnie :: neg w=0.5
boję|boimy .. się .. już|bardzo|teraz? .. że|o .. mi|nam|dziecko|mama|mąż|córka|syn|wnuk|już|nie|się|o|to|nas|ją|jego|jej? .. dostanie|umrze|stracę|stracimy|wyrzucą|zabraknie|wybuchnie|zawali|zemdleje|pogorszy|przepadnie|przepadną|życie|zdrowie|zabiorą|odetną|wyłączą|ukradną|eksmitują|zwariuję|spadnie|pęknie|dożyję|przeżyję|zdążę :: neg w=0.5
leki|leków|lekarstwa|insulina|insuliny|inhalator|wózek|okulary|aparat|mleko|dokumenty|paszport|paszporty .. są|zostały|został|została|zostało|były|jest|córki|syna|mamy|męża|żony|dziecka|moje|dla? .. w|tam|niej .. _? .. walizce|walizki|bagażu|torbie|samolocie|aucie|środku|pociągu :: w=0.45
w .. niej|nim|środku|walizce|torbie|bagażu .. są|były|mam|miałam|miałem .. moje|wszystkie|wszystko|jej|nasze? .. leki|lekarstwa|insulina|dokumenty|paszport|paszporty|klucze|pieniądze|garnitur|suknia|sukienka|sprzęt|okulary :: w=0.45
walizka|walizki|walizkę|bagaż|bagażu|torba|plecak|rower|wózek .. został|została|zostały|nie|poleciał|poleciała|utknął|utknęła .. _? .. doleciał|doleciała|doleciały|dotarł|dotarła|dotarły|przyleciał|przyleciała|w|do|na|gdzieś :: neg w=0.45
nie .. mam|mamy|ma .. dziś|teraz|już? .. gdzie|dokąd .. spać|iść|mieszkać|pójść|wrócić|przenocować|się :: neg w=0.5
{przepadł|przepadła|przepadło|przepadły|zniknął|zniknęła|zniknęło|zniknęły mi|nam} .. _? :: w=0.4

[innocent anger]
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
samo :: w=0.3
+ęto :: w=0.35
czekał|czekała|czekało|czekali|czekały :: w=0.4
ciemku|mrozie|deszczu|zimnie|upale|nocy :: w=0.2
cały|całą|całe czas|dzień|noc|tydzień|weekend :: w=0.25

[tone part]
dziecko|dzieci|dziecku|córkę|syna|wnuk|wnuczka|teść|teściowa|teściowej

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
