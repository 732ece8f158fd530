# Threats, continued: constructions over whole classes, polite forms, third persons, veiled threats.

[class youwill]
będziesz|będziecie
będzie pan
będzie pani
pan będzie
pani będzie
będą państwo
państwo będą

[class youend]
skończysz|skończycie|wylądujesz|wylądujecie|trafisz|traficie
skończy pan
pan skończy
skończy pani
pani skończy
wyląduje pan
pan wyląduje
wyląduje pani
pani wyląduje
trafi pan
pan trafi
trafi pani
pani trafi

[class youget]
oberwiesz|oberwiecie|zarobisz|zarobicie|dostaniesz|dostaniecie
dostanie pan
pan dostanie
dostanie pani
pani dostanie
oberwie pan
pan oberwie
oberwie pani
pani oberwie

[class him]
go|ją|ich|jego|gnoja|gnojka|dziada|łachudrę|gada|typa|typka|frajera|cwaniaka|gościa|babę|babsko|kretyna|debila|drania|bydlaka|skurwiela|skurwysyna|sukinsyna|złodzieja|oszusta|bandytę

[class himdat]
mu|jej|im|jemu|gnojowi|gnojkowi|dziadowi|typowi|frajerowi|cwaniakowi|gościowi|babie|draniowi|bydlakowi|skurwielowi|skurwysynowi|złodziejowi|oszustowi

# relatives in the cases that a threat takes
[class kin]
matkę|matce|mamę|mamie|ojca|ojcu|tatę|tacie|żonę|żonie|męża|mężowi|syna|synowi|synka|synkowi|córkę|córce|córeczkę|córeczce|dziecko|dziecku|dzieci|dzieciom|dzieciaka|dzieciakom|dzieciaki|brata|bratu|siostrę|siostrze|rodzinę|rodzinie|babcię|babci|dziadka|dziadkowi|psa|psu|kota|kotu|chłopaka|dziewczynę|dziewczynie|teściową|bliskich|bliskim|rodziców|rodzicom|wnuki|wnukom

[class your]
twój|twoja|twoje|twojego|twojej|twojemu|twoją|twoim|twoich|wasz|wasza|wasze|waszego|waszej|waszemu|waszą|waszym|waszych|pana|pani|pański|pańską|pańskiego|pańskiej|pańskiemu|państwa

[class whip]
lutę|kosę|nóż|kulkę|kulę|bułę|bułkę|strzała|strzałę|liścia|gonga|bombę|kopa|plaskacza|klapsa|lepę|bęcki|wpierdol|wpierdziel|łomot|manto|oklep|łupnia|lanie|wycisk

[class abroad]
wykopie|wykop|facebooku|facebooka|fejsie|fejsa|fb|twitterze|twittera|iksie|tiktoku|tiktoka|youtubie|youtube|youtuba|instagramie|instagrama|linkedinie|linkedina|mediach|mediów|telewizji|telewizję|necie|internecie|sieci|gazecie|gazety|gazetach|prasie|prasy|forum|forach|forums|grupie|grupach|opineo|trustpilot|trustpilocie|ceneo|google|googlu|reddicie|gowork|goworku|blogu|portalach|radiu|interwencji|uwadze|tvn|tvnie|polsacie|faktach
social mediach
social media
mediach społecznościowych
media społecznościowe

[violence 4]
@agent ... {@kill1 @him} :: neg
{@kill1 @him} ... @agent :: neg
{@kill1 @your @kin} :: neg
@tear1|@hit1 .. @body .. @your|@himdat @kin :: neg
{@tear1|@hit1 @your @kin} .. @body? :: neg
{porozpierdalam|porozpierdalamy|porozkurwiam|porozjebuję|porozjebujemy|porozwalam|porozrywam|poroznoszę|powyduszam|poduszę|powykańczam|powyrzynam|powyrzynamy|poszatkuję|pozatłukuję|pozażynam|uszkodzę|uszkodzimy|poturbuję|wykoleję|rozdupcę|rozdupcymy|roztrzaskam|porąbię|zadeptam|zagłuszę|zmiażdżę|zetrę @youacc|@agent|@him|wszystkich} :: neg
{wyrzucę|wyrzucimy|wypchnę|wypchniemy|zepchnę|zepchniemy|zrzucę|zrzucimy|spuszczę|wywalę|wypierdolę|wyjebię|cisnę @him} ... okna|okno|dachu|mostu|balkonu|piętra|schodów|schodach|pociąg|tramwaj|rzeki|wisły|barierkę :: neg
{wyciągnę|wyciągniemy|wywlokę|wywlekę|wyszarpię|wytargam|wytaszczę|ściągnę @youacc|@agent|@him} .. zza|spod|za lady|biurka|okienka|kontuaru|kasy|stołu|łeb|kudły|włosy|fraki|szmaty|uszy|kołnierz|krawat :: neg
{zarobisz|zarobicie|oberwiesz|oberwiecie|oberwie|zarobi|zarobią|oberwą w|po|między} .. @body|łbie|mordzie|ryju|pysku|zębach|gębie|nerach|oczy :: neg
@youget .. w|po|między|ode mnie? .. mordę|mordzie|ryj|ryju|pysk|pysku|łeb|łbie|zęby|zębach|gębę|gębie|oczy|czapę|papę|nos|brzuch|nery|nerach|krocze :: neg
{@youget @whip} :: neg
{sprzedam|zasadzę|wsadzę|wbiję|wepchnę|wpakuję|zapakuję|wypłacę|wyłapiesz|wyłapiecie|wyłapie|strzelę|dostarczę @youdat|@himdat|@agent @whip} :: neg
@youwill .. zbierać|zbierał|zbierała|zbierali|szukać|szukał|szukała|szukali|liczyć|liczył|pluć|pluł|pluła|połykać|połykał .. _? zęby|zębów|zębami|kości :: neg
@youwill .. gryźć|gryzł|gryzła|gryźli|wąchać|wąchał|wąchała|wąchali .. _? ziemię|piach|glebę|kwiatki|piachu|trawę|asfalt|chodnik :: neg
@youwill .. chodzić|chodził|chodziła|jeździć|jeździł|jeździła .. o|na kulach|wózku :: neg
@youend .. w|na|pod|do _? piachu|piach|trumnie|rowie|bagażniku|lesie|worku|cmentarzu|kostnicy|kawałkach|szpitalu|szpitala|wózku|oiomie|oiom|sor|sorze|ziemi|ziemią|intensywnej|ortopedii :: neg
@come ... zrobię|zrobimy|będzie .. porządek|porządki|rozróba|rozpierdol|sieczka .. @guninst|z @gun :: neg
zrobię|zrobimy .. porządek|porządki .. @guninst :: neg
kula|kulka|kulkę .. w .. łeb|głowę|czoło|potylicę .. @youdat|@youacc|@agent|@himdat|i :: neg
{zastrzelę|rozstrzelam|zabiję|zarżnę|zadźgam|ubiję tego|tę|tych|każdego|pierwszego} .. kto|który|która|co|którzy :: neg
doczekać|doczekasz|doczekacie|dożyć|dożyjesz|dożyjecie .. _? emerytury|starości|wnuków|wypłaty .. nie :: neg
nie .. doczeka|dożyje .. _? emerytury|starości|wnuków|wypłaty|jutra|rana|wieczora|końca :: neg
nie .. wyjdzie|wyjdziesz|wyjdziecie .. stąd|stamtąd|tam|tego|stamtond|z .. żywy|żywa|żywi|cało|życiem :: neg
poleje|popłynie|polała|leje się? .. wasza|twoja|pana|pani|jego|ich krew|krwi :: neg
zaszlachtuję|wypatroszę|wybebeszę|zarżnę|oskóruję .. _? .. jak świnię|świniaka|prosiaka|barana|kurczaka :: neg
{zatłukę|zabiję|zarąbię|potnę|zadźgam|zarżnę|porąbię|zakłuję|rozpłatam @guninst} :: neg

[violence 3]
{@kill1 @him} :: neg
{@kill1 kogoś|któregoś|któreś} :: neg
kogoś|komuś|któregoś|któremuś ... @kill1|@hit1|uszkodzę|uszkodzimy :: neg
{@hit1 komuś|któremuś} :: neg
{@tear1 komuś|któremuś @body} :: neg
uszkodzę|uszkodzimy .. kogoś|któregoś :: neg
oberwie|oberwą|oberwiesz|oberwiecie|zarobi|zarobisz .. ode mnie|nas :: neg
dostanie|dostaną|dostaniesz|dostaniecie .. ode|od mnie|nas .. za swoje|nauczkę|popalić|wycisk|lekcję|łupnia|po :: neg
{@mates odwiedzi|odwiedzą|znajdzie|znajdą|dopadnie|dopadną|dorwie|dorwą|policzy|policzą|przypilnuje|przypilnują|nawiedzi|nawiedzą|postraszy @youacc} :: neg
mój|moi|moja|moje brat|bracia|kuzyn|kuzyni|syn|synowie|mąż|kumpel|kumple|koledzy|kolega|znajomi|znajomy|ludzie|chłopaki|chłopak|szwagier|ojciec ... {odwiedzi|odwiedzą|znajdzie|znajdą|policzy|policzą|zajmie|zajmą|wyjaśni|wyjaśnią|pogada|pogadają|rozprawi|załatwi|załatwią się|inaczej|z @youacc|@youdat|tobą|wami|panem|panią} :: neg
podejdę|podejdziemy|podjadę|przyjadę|przyjdę|wpadnę ... wyjaśnię|wyjaśnimy|wytłumaczę|wytłumaczymy|pokażę|pogadamy|porozmawiamy ... ręcznie|pięściami|pięścią|męsku|inaczej|kijem|siłą :: neg
{wytłumaczę|wyjaśnię|przekonam|porozmawiam|pogadam @youdat|@youacc|@himdat|tobą|wami} .. ręcznie|pięścią|pięściami|siłą|kijem|inaczej :: neg
nie ręczę .. za siebie|swoje|to|czyny|reakcje|nerwy :: neg
może .. się .. polać|polała krew :: neg
{stanie|stać się @youdat|komuś} .. krzywda|coś|nieszczęście :: neg
{ręka|ręce mi|aż świerzbi|świerzbią|swędzi|swędzą} :: neg

[violence 2]
nie chcesz|chcecie|chce|chcielibyście|chciałbyś|chciałaby .. @you? wiedzieć|zobaczyć|poznać|widzieć|sprawdzać|przekonać .. się? .. do|co|jaki|jaka|jak|mnie|na ... zdolny|zdolna|zrobić|zrobię|potrafię|mogę|wściekły|wściekłego|wściekłą|zły|złego|umiem|gotów|stać|furii|nerwach :: neg
mam|posiadam .. dobrą|świetną|doskonałą|fotograficzną|słoniową pamięć .. do twarzy|nazwisk|numerów|głosów|rejestracji|adresów|ludzi :: neg
nigdy .. nie .. zapominam|zapominamy .. _? twarzy|nazwisk|krzywd|krzywdy|głosu|zniewag :: neg
lepiej|radzę .. nie .. @you? .. wchodzić|wchodź|wchodźcie|stawać|stawaj .. mi|nam .. w drogę :: neg
@youwill .. się? .. modlić|modlił|modliła|modlili|prosić|błagać|błagał|żałować|żałował|żałowała|żałowali .. się? ... żebym|żebyśmy|bym|urodziłeś|urodziłaś|urodził|urodziła|poznałeś|spotkałeś|dnia|tego|zadarliście|zadarłeś|mnie :: neg
niech .. pan|pani|państwo .. na nie|nich|niego|nią|dzieci|dziecko|rodzinę|córkę|syna|żonę|męża .. dobrze? uważa|uważają|pilnuje
niech .. pan|pani .. dobrze|lepiej .. pilnuje|strzeże|uważa .. na? _? rodziny|dzieci|córki|żony|męża|domu|auta|dzieciaka|pleców
ktoś .. za .. to|tę|ten|takie|wszystko ... zapłaci|odpowie|beknie|pożałuje ... nie .. mówię|chodzi|mam :: neg
nie .. mówię|chodzi|myślę .. tu? .. mi? .. o|na pieniądzach|pieniądze|kasie|kasę|sądzie|sąd|sądu|forsę :: neg
zapłaci|zapłacą|zapłacisz|zapłacicie ... nie .. w|o pieniądzach|pieniądze|gotówce|kasie :: neg
będzie|zrobi|zrobię|urządzę|zrobimy .. się? .. @youdat|u was|tam|ci .. gorąco|ciepło|ognisko|grill|grilla|jasno
wieczorem|jutro|dziś|dzisiaj|nocą|nocy .. będzie .. u was|ciebie .. gorąco|ciepło|jasno|wesoło
taka|taki|takie .. ładna|ładny|śliczna|śliczny|młoda|młody .. pani|pan|buzia|buźka|twarz|kobieta|dziewczyna ... szkoda|strach|lepiej|uważać
z takimi|takim|taką|nimi jak ty|wy|pan|pani .. kiedyś|zawsze|inaczej|krótko|szybko .. się|załatwiało|robi|rozmawiało|rozprawiało|robiło :: neg
kiedyś|dawniej|u nas .. za takie|takich|coś|to .. się .. biło|wieszało|strzelało|lało|kamienowało|łamało
mam|mamy|znam .. na @youacc|@agent .. swoje? .. sposoby|sposób|haki|haka|metody :: neg
są|mam|znam|mamy .. inne|swoje|sprawdzone .. sposoby|metody .. na|by|żeby .. @youacc|takich|tobie|was :: neg
ciemno .. robi|będzie .. jak|gdy|kiedy .. kończysz|kończycie|kończy|wracasz|wraca|wychodzisz|wychodzi
po zmroku|ciemku|nocy .. @you? .. różnie|różne|bywa|może|lepiej :: neg
bilet|rezerwację|miejsce w jedną stronę|szpitalu|cmentarzu|piekle .. @youdat|masz|macie|zarezerwowane
długie|dobre .. ręce|ramię .. mam|mamy|moi
moja|nasza cierpliwość .. się|kończy|skończyła ... zobaczycie|zobaczysz|popamiętacie|wtedy|pożałujecie

[arson 4]
kanister|kanistry|benzyna|benzynę|bańka|mołotow|mołotowy|rozpałka|nafta ... stoi|stoją|czeka|czekają|gotowy|gotowe|gotowa|pełny|pełen|nalany|zatankowany|przygotowany|leży ... was|wam|@place|gorąco|auto|aucie|bagażniku|zapałki|zapałka|zapałkę|zapalniczka|zapalniczkę :: neg
wieczorem|jutro|dziś|dzisiaj|nocą|nocy|zaraz|będzie ... wam|was ... kanister|benzyna|benzynę|mołotow|zapałki|zapałkę :: neg
jedna|wystarczy|starczy .. _? zapałka|zapałkę|iskra|zapałki .. i|a|żeby ... @place|@premises|@you|buda|wszystko|popiół|z dymem :: neg
{popalę|popalimy|zhajcuję|zhajcujemy|spopielę|sfajczę|poślę @youdat|@premises|@bizplace|wszystko|ogniem} :: neg

[bomb 5]
podłożono|umieszczono|podłożyliśmy|podłożyłem|podłożyłam|wniesiono|zainstalowano ... ładunek|ładunki|bomba|bombę|bomby|trotyl|materiał|materiały|urządzenie :: neg past
ładunek|ładunki|bomba|bomby ... podłożono|umieszczono|zainstalowano|zdetonowany|zdetonowana|zdetonowane :: neg past

[bomb 4]
w|do paczce|przesyłce|kopercie|paczki|paczkę|przesyłkę|odesłanej|zwracanej ... jest|czeka|włożyłem|włożyłam|dołożyłem|wsadziłem|będzie .. mały|mała|małą|pewna|pewien? niespodzianka|niespodziankę|prezent|prezencik ... nie .. otwierajcie|otwieraj|otwierać|otwierałbym|życie|żyć :: past neg

[bomb 3]
w|do paczce|przesyłce|kopercie|paczki|paczkę ... jest|czeka|włożyłem|dołożyłem|będzie .. mała|małą|pewna? niespodzianka|niespodziankę .. dla @you :: past neg

[stalking 3]
wiem|wiemy .. że .. mieszkasz|mieszkacie|parkujesz|parkujecie|sypiasz|ćwiczysz|biegasz|chodzisz .. na|w|przy|pod|obok|koło|do
wiem|wiemy .. że .. pan|pani .. mieszka|parkuje|biega|chodzi|wraca|jeździ .. na|w|przy|pod|obok|koło|do|z|sama
wiem|wiemy .. że .. mieszka|parkuje|biega|wraca pan|pani
mieszkasz|mieszka pan|pani? .. na|przy|w ... prawda|zgadza|nieprawdaż .. się? ... wpadnę|odwiedzę|zajrzę|klatka|piętro|okno|firanki
wiem|wiemy .. w której|którym|jakiej|jakim .. klatce|bloku|szkole|przedszkolu|domu|mieszkaniu|klasie|siłowni .. mieszkasz|mieszka|uczy|chodzi|ćwiczysz|jest|bywa|są
twój|twoje|twoją|pani|pana .. adres|blok|numer|dom|okno|okna|samochód|auto|rejestrację|córkę|syna|dzieci .. już? .. znam|mam|znalazłem|widziałem|widziałam|obserwuję
ulica|ulicy|osiedle|osiedlu _ _? .. to .. tam|ty|pan|pani mieszkasz|mieszka
jeżdżę|chodzę|jadę|idę|szedłem|szłam|jechałem|jechałam .. za|tuż .. tobą|panią|panem .. do|od|z|wczoraj|autobusem|domu|pracy|całą :: past
widzę|widziałem|widziałam|widzimy .. cię|panią|pana .. przez|w|na|jak .. okno|oknie|szybę|zdjęciu|stoisz|siedzisz|palisz|wychodzisz|parkujesz|wychodzi|teraz
zamykacie|kończycie|wychodzicie|zamykasz|kończysz ... będę|będziemy|poczekam|poczekamy|zaczekam .. czekać|czekał|czekali|na|tam|aż :: neg

[stalking 2]
wiem|wiemy .. jak .. się .. nazywasz|pan|pani .. nazywa? .. i|gdzie|znajdę
ładny|śliczny|fajny|ładne|śliczne|piękny|piękne .. masz|ma .. pan|pani? .. blok|dom|domek|auto|samochód|ogródek|okno|okna|balkon
może .. wpadnę|zajrzę|odwiedzę .. kiedyś|któregoś? .. do|pod|cię|panią .. ciebie|domu|blok|twój|mieszkania|kawę

[publicity 1]
ląduje|wyląduje|trafia|trafi|idzie|pójdzie|leci|poleci|wisi|zawiśnie|pojawi|znajdzie|będzie .. się? .. na|w|do .. _? @abroad
na|w|do .. _? @abroad .. ląduje|wyląduje|trafia|trafi|idzie|pójdzie|leci|poleci|zawiśnie|pojawi|znajdzie|wrzucam|wrzucę|opiszę|obsmaruję|będzie
wypłynie|wypłyną|ujawnię|ujawnimy|wyjdzie|wyjdą|wyciągnę|wyciągniemy|sprzedam|opublikuję .. na|jaw? .. _? ... brudy|kwity|haki|nagranie|nagrania|zdjęcia|dokumenty|dane|mejle|maile|to co wiem :: neg
wypłynie|wyjdzie|ujawnię|powiem|opowiem|rozpowiem .. na|jaw? .. wszystko|to|co .. co .. wiem|wiemy|mam .. o|na :: neg
mam|mamy .. na @youacc|@agent|waszego|waszą .. kwity|papiery|nagrania|nagranie|zdjęcia|dowody|haki|haka|materiały :: neg

[self_harm 4]
skończę|kończę|skończymy .. z tym .. wszystkim? ... dłużnika|klienta|problem|problemu|kłopot|kłopotu .. mniej|głowy
{podpalę|spalę|podpalam|oblewam|obleję się} ... przed|pod|benzyną|żywcem|publicznie|oczach|siedzibą|ministerstwem|wejściem :: neg
@tonight|nocy .. z tym .. wszystkim? .. skończę|kończę .. raz|na|i ... zawsze|będziecie|żegnajcie|spokój|nikt
wezmę|biorę|połknę|łyknę|zażyję .. wszystko|wszystkie|całe|tyle .. co|tabletki|leki|żeby .. mam|się|zasnąć .. nie|w|już? :: neg

[self_harm 3]
chciałbym|chciałabym|chcę|marzę|modlę|wolałbym|wolałabym|lepiej|żebym|gdybym|jakbym|obym ... się .. rano|jutro|więcej|już? .. nie obudzić|obudził|obudziła|obudziłbym|budzić :: neg
chciałbym|chciałabym|chcę|marzę|modlę|wolałbym|wolałabym|lepiej|żebym|gdybym|jakbym|obym ... nie .. obudzić|obudził|obudziła .. się|już|rano|więcej? :: neg
zostaje|zostało|został|pozostaje|pozostało .. mi .. już? .. tylko|jedynie .. sznur|stryczek|most|tory|tabletki|żyletka|okno|balkon|skoczyć|powiesić

[self_harm 2]
będziecie|będzie|będą .. mieć|mieli|miał .. o? .. jednego .. dłużnika|klienta|emeryta|darmozjada|natręta .. mniej
nie .. ma .. już? .. dla|po|sensu .. mnie|co .. dalej? .. ciągnąć|walczyć|sensu :: neg
nikt .. by? .. po mnie .. nie .. zapłacze|zapłakał|płakał|będzie :: neg
jestem|byłem|byłam .. na dnie|skraju|krawędzi .. i|nie ... żyć|wyjścia|rady|siły :: neg

[innocent threat]
mąż|męża|żona|żonę|syn|syna|córka|córkę|brat|brata|siostra|mama|tata|teściowa|dzieci|kolega|kumpel|przyjaciółka|kot|kota|pies|psa|szef ... {@kill1 @him}
{@kill1 @him} .. chyba|kiedyś? śmiechem|miłością|wzrokiem|spojrzeniem|haha|hehe|xd|lol
{@kill1 kogoś} .. za|jak|jeśli kawę|kawy|śniadania|obiadu|czekoladę|pizzę
będzie|jest|było|zrobi .. się? .. u|w .. was|biurze|lokalu|salonie|mieszkaniu|domu|pokoju .. gorąco|ciepło|jasno .. bez|bo|klimatyzacja|klimatyzacji|grzejnik|latem|w
dostanie|dostaną|dostaniesz|dostaniecie .. ode|od mnie|nas .. nagrodę|piątkę|napiwek|pochwałę|gwiazdek|opinię|ocenę|przelew|zwrot|fakturę|zamówienie|plus|kwiaty|dokumenty|skan
@kill1 @him .. w grze|minecrafcie|lolu|boss
