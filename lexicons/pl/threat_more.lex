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
@come ... zrobię|zrobimy|będzie .. porządek|porządki|rozróba|rozpierdol|sieczka .. z? @guninst|@gun :: neg
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
będzie|zrobi|zrobię|urządzę|zrobimy .. się? .. @youdat|tam|ci .. gorąco|ciepło|ognisko|grill|grilla|jasno
będzie|zrobi|zrobię|urządzę|zrobimy .. się? .. u was .. gorąco|ciepło|ognisko|grill|grilla|jasno
wieczorem|jutro|dziś|dzisiaj|nocą|nocy .. będzie .. u was|ciebie .. gorąco|ciepło|jasno|wesoło
taka|taki|takie .. ładna|ładny|śliczna|śliczny|młoda|młody .. pani|pan|buzia|buźka|twarz|kobieta|dziewczyna ... szkoda|strach|lepiej|uważać
z takimi|takim|taką|nimi jak ty|wy|pan|pani .. kiedyś|zawsze|inaczej|krótko|szybko .. się|załatwiało|robi|rozmawiało|rozprawiało|robiło :: neg
kiedyś|dawniej .. za takie|takich|coś|to .. się .. biło|wieszało|strzelało|lało|kamienowało|łamało
u nas .. za takie|takich|coś|to .. się .. biło|wieszało|strzelało|lało|kamienowało|łamało
mam|mamy|znam .. na @youacc|@agent .. swoje? .. sposoby|sposób|haki|haka|metody :: neg
są|mam|znam|mamy .. inne|swoje|sprawdzone .. sposoby|metody .. na|by|żeby .. @youacc|takich|tobie|was :: neg
ciemno .. robi|będzie .. jak|gdy|kiedy .. kończysz|kończycie|kończy|wracasz|wraca|wychodzisz|wychodzi
po zmroku|ciemku|nocy .. @you? .. różnie|różne|bywa|może|lepiej :: neg
miejsce|rezerwację|łóżko .. w|na szpitalu|cmentarzu|piekle|kostnicy .. @youdat|masz|macie|zarezerwowane|czeka|załatwię
długie|dobre .. ręce|ramię .. mam|mamy|moi
moja|nasza cierpliwość .. się|kończy|skończyła ... zobaczycie|zobaczysz|popamiętacie|wtedy|pożałujecie

[arson 4]
kanister|kanistry|benzyna|benzynę|bańka|mołotow|mołotowy|rozpałka|nafta ... stoi|stoją|czeka|czekają|gotowy|gotowe|gotowa|pełny|pełen|nalany|zatankowany|przygotowany|leży ... was|wam|@place|gorąco|auto|aucie|bagażniku|zapałki|zapałka|zapałkę|zapalniczka|zapalniczkę :: neg
wieczorem|jutro|dziś|dzisiaj|nocą|nocy|zaraz|będzie ... wam|was ... kanister|benzyna|benzynę|mołotow|zapałki|zapałkę :: neg
jedna|wystarczy|starczy .. _? zapałka|zapałkę|iskra|zapałki .. i|a|żeby ... @place|@premises|@you|buda|wszystko|popiół|dymem :: neg
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
wypłynie|wypłyną|ujawnię|ujawnimy|wyjdzie|wyjdą|wyciągnę|wyciągniemy|sprzedam|opublikuję .. na|jaw? .. _? ... brudy|kwity|haki|nagranie|nagrania|zdjęcia|dokumenty|dane|mejle|maile :: neg
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

[violence 4]
zbierać|zbierali|zeskrobywać|zeskrobywali|zdrapywać|zdrapywali|zmywać|skrobać .. @youacc .. będą|będzie|będziemy|z|ze .. sufitu|ścian|ściany|podłogi|chodnika|asfaltu|drzew|płotu :: neg
{będą|będzie @youacc|@him zbierać|zbierali|zeskrobywać|zdrapywać|skrobać} .. z|ze :: neg

[violence 3]
bym|byśmy|tobym|tobyśmy|gdybym|jakbym .. @youdat|@youacc|@himdat|@him .. @body? .. @harmpast :: neg
bym|byśmy|tobym|tobyśmy .. @harmpast .. @youdat|@youacc :: neg

[violence 2]
{szkoda|przykro|żal byłoby|by} .. gdyby|jakby|żeby .. się|coś|komuś .. _? .. stało|wydarzyło|przytrafiło|spaliło|wydarzyć|zdarzyło|coś
kto mieczem wojuje|walczy
oko za oko
kto sieje wiatr
pamiętaj|pamiętajcie|pamięta .. o|tym? .. jak|gdy|kiedy .. @youwill .. wychodzić|wychodził|wychodziła|wracać|wracał|wracała|szedł|szła|iść|zasypiać|zasypiał
pamiętaj|pamiętajcie .. o|tym? .. jak|gdy|kiedy .. wychodzisz|wracasz|idziesz|zasypiasz|wychodzicie|wracacie
sprawiedliwość|karma|los|życie|bóg .. @youacc|was .. ukarze|dopadnie|dosięgnie|znajdzie|rozliczy

[stalking 3]
widziałem|widziałam|widzę|widzieliśmy|mijałem .. cię|panią|pana .. wczoraj|dziś|dzisiaj|rano|wieczorem|znowu|ostatnio? .. pod|przed|z|ze|koło .. dzieckiem|dziećmi|córką|córeczką|synem|synkiem|psem|żoną|mężem|wózkiem|galerią|blokiem|domem|szkołą|przedszkolem|klatką|przystankiem|autem|chłopakiem|dziewczyną :: past

[stalking 2]
ładnie|pięknie|wygodnie|spokojnie .. sobie? .. mieszka|mieszkasz|mieszkacie .. pan|pani|na|przy|tam :: neg
ładnie|pięknie .. sobie? .. pan|pani|państwo .. mieszka|mieszkają

[self_harm 4]
{kończę|skończę|zakończę to|swoje|moje życie} :: neg
{kończę|skończę|zakończę z tym życiem} :: neg

[self_harm 2]
żyć|życia|życie ... nie warto|opłaca|sensu :: neg
nie .. warto|opłaca .. się? .. już? .. żyć :: neg

[publicity 1]
wrzucę|wrzucam|wrzucimy|wstawię|wstawiam|opublikuję|publikuję|udostępnię|zamieszczę|puszczę|wystawię|dodam|pokażę ... na|do|w _? @abroad

[legal 1]
mój|moja|nasz|nasza mecenas|adwokat|adwokatka|prawnik|prawniczka|kancelaria|pełnomocnik|radca ... złoży|wystąpi|skontaktuje|wyśle|przygotowuje|przygotuje|pisze|napisze|pozew|wezwanie|sprawę|zajmie

[regulator 1]
zgłoszę|zgłaszam|zgłosimy|napiszę|piszę|kieruję|skieruję|złożę|składam|złożymy|zawiadomię|zawiadamiam|powiadomię|poinformuję|poskarżę|zwrócę|idę|pójdę|wystąpię|dzwonię|zadzwonię|trafi|skarga|skargę|doniesienie|wniosek|pismo ... do|w|na|u _? @regul
@regul ... zgłoszę|zgłaszam|napiszę|piszę|kieruję|skieruję|złożę|składam|zawiadomię|powiadomię|pójdę|wystąpię|zadzwonię|zajmie|zainteresuje|dowie|skontroluje|sprawdzi
zawiadomię|zawiadamiam|powiadomię|powiadamiam|poinformuję|zaalarmuję|zainteresuję .. _? @regul

[class regul]
knf|uokik|uokiku|uokikiem|uke|ure|uodo|giodo|pip|pih|sanepid|sanepidu|sanepidem|nfz|ulc|utk|nik|rpo|kuratorium|inspektorat|inspektoratu|skarbówka|skarbówki|skarbówkę|ombudsman|ombudsmana
rzecznik finansowy
rzecznika finansowego
rzecznikiem finansowym
rzecznika konsumentów
rzecznik konsumentów
rzecznikiem konsumentów
rzecznika praw
rzecznikowi praw
powiatowego rzecznika
miejskiego rzecznika
powiatowy rzecznik
miejski rzecznik
federacji konsumentów
federacja konsumentów
inspekcji handlowej
inspekcja handlowa
inspekcję handlową
inspekcji pracy
inspekcję pracy
inspekcja pracy
komisji nadzoru
komisję nadzoru
nadzoru finansowego
ochrony konkurencji
ochrony danych
ochrony konsumentów
komunikacji elektronicznej
regulacji energetyki
lotnictwa cywilnego
izby lekarskiej
ministerstwa finansów
ministerstwa zdrowia
urzędu skarbowego
urząd skarbowy

# those who do it for money
[class hire]
zapłaciłem|zapłaciłam|zapłacę|wynająłem|wynajęłam|wynajmę|opłaciłem|opłacę|zleciłem|zleciłam|zlecę|nasłałem|nasłałam|naślę|wysłałem|wyślę|poprosiłem|poproszę|kazałem|każę|skrzyknę|skrzyknąłem|namówiłem|namówię|znajdę|załatwię|załatwiłem

[class sly]
odważny|odważna|odważni|mądry|mądra|mądrzy|cwany|cwana|cwani|wygadany|wygadana|wygadani|kozak|kozaki|hojrak|hardy|harda|wyszczekany|wyszczekana|pyskaty|pyskata|cwaniakował|cwaniakować|pyskował|pyskować|szczekał|szczekać|kozaczył|fikać|fikał|śmiał|śmiać|rozmowny|rozmowna|wesoły|wesoła|pewny|pewna|zuchwały|chojrak|twardy|bezczelny|bezczelna

[violence 4]
@hire ... żeby|aby|by|co .. @youdat|@youacc|@him|@himdat|was? .. _? .. @harmpast|połamali|połamał|obili|pobili|nauczyli|odwiedzili|sprzątnęli|uciszyli :: neg
@hire ... {@p3body|@matesdo @youacc|@youdat|@him|@himdat} :: neg

[violence 2]
na twoim|waszym|pana|pani|państwa|jego|jej miejscu ... nie .. _? .. chodził|chodziła|wychodził|wychodziła|wracał|wracała|jeździł|jeździła|zostawał|zostawiał|zostawiała|parkował|parkowała|spał|spała|zasypiał|otwierał|otwierała|pokazywał|pokazywała :: neg
zobaczymy|ciekawe|ciekawi|ciekaw .. czy|jaki|jaka|jacy ... @youwill|będziesz|będziecie .. _? .. @sly :: neg
@youwill .. też|wtedy|dalej|nadal|taki|taka|tacy .. @sly .. jak|gdy|kiedy|przy|twarzą :: neg
nie takich|takie|takiego|takimi .. jak|cwaniaków|kozaków|mądrali? .. @you? .. już? .. prostowałem|prostowałam|łamałem|załatwiałem|załatwiałam|uciszałem|uspokajałem|wykańczałem|wykańczałam|biłem|uczyłem|kładłem|ustawiałem|gasiłem|niszczyłem|tłukłem|widziałem|pokonałem :: neg past
z takimi|takim|gorszymi .. jak? .. @you? .. już? .. sobie? .. radziłem|radziłam|rozprawiałem|kończyłem|poradziłem|rozprawiłem :: neg past

[violence 2]
miasto|świat|osiedle|województwo .. jest? .. małe|mały|nieduże|ciasne|ciasny ... spotkamy|znajdę|wpadniemy|zobaczymy|miniemy|trafimy
niech .. pan|pani|państwo .. lepiej|dobrze|uważnie? .. uważa|uważają|pilnuje|pilnują|dba|zadba .. na|o? .. _? @kin|żony|córki|syna|dzieci|rodziny|dom|auto|plecy
uważaj|uważajcie|pilnuj|pilnujcie|dbaj|zadbaj .. na|o? .. swoją|swoje|swojego|swojej|swoich|te|tę? @kin|żony|córki|syna|dzieci|rodziny

[self_harm 2]
myślę|chcę|chciałbym|chciałabym|zamierzam|postanowiłem|postanowiłam|lepiej|wolę|muszę ... z tym wszystkim .. skończyć|koniec|skończę
z tym wszystkim .. skończyć|koniec .. chcę|myślę|raz|na
nikt .. by? .. nawet|mnie|po|za .. nie .. zapłakał|zatęsknił|zauważył|płakał|tęsknił|zauważyłby :: neg
nikt .. by .. nie .. zapłakał|zatęsknił|zauważył|płakał|tęsknił :: neg
nikt .. nie .. zapłakał|zatęsknił|zapłacze|zatęskni|zauważyłby :: neg

[class burns]
spłonie|spłoną|spłoniesz|spłoniecie|zapłonie|zapłoną|sfajczy|sfajczą|zjara|zjarają|wypali|wypalą

[arson 4]
@your .. auto|samochód|wóz|fura|bryka|dom|chata|chałupa|mieszkanie|biuro|sklep|salon|firma|buda|magazyn|garaż|motor|hala|lokal|altana|działka|oddział .. się? .. @burns :: neg
@burns .. się? .. @your auto|samochód|wóz|fura|bryka|dom|chata|chałupa|mieszkanie|biuro|sklep|salon|firma|buda|magazyn|garaż|motor|hala|lokal|altana|działka|oddział :: neg

[violence 4]
{wjadę|wjedziemy|rozpędzę|wparuję autem|samochodem|tirem|ciężarówką|traktorem|busem|koparką|furgonetką} ... w|na|do _? kolejkę|kolejki|tłum|ludzi|was|pracowników|klientów|przystanek|ogródek|tych :: neg
@cond1|@kill1|@hit1 ... zacznę|zaczniemy|zacząłbym|zaczęłabym|zaczne .. od
zacznę|zaczniemy|zaczne .. od .. _? .. @kill1|@hit1|@tear1 :: neg
@gun ... odwiedzę|odwiedzimy|nawiedzę|dorwę|czekam|poczekam|zajdę :: neg

[violence 3]
odwiedzę|odwiedzimy|nawiedzę|dopadnę|zajdę .. waszego|waszą|waszych|tego|tę|pana|panią|twojego|twoją .. @agent|@kin .. w|u|na domu|nocy|mieszkaniu|chacie|niego|niej|parkingu|garażu :: neg

[violence 2]
zabezpiecz|zabezpieczyć|zabezpieczcie|zabezpieczał|zabezpieczyła|chroń|chrońcie|chronić|pilnuj|pilnować|osłaniać|kryć|kryj .. sobie? .. tyły|plecy|dupę|tyłek|szyję|kark
krzywdy|zniewagi|urazy|długów|świństwa|upokorzenia|takich|takiego .. rzeczy|się? .. nie .. zapominam|wybaczam|daruję|odpuszczam|zapomnę|wybaczę|daruje :: neg
osobiście|własnoręcznie|już ja? .. tego|się? .. dopilnuję|dopilnujemy|zadbam|zadbamy|postaram ... pożałujesz|pożałujecie|zapłacisz|wróci|wrócą|żebyś|żebyście|cierpieć|płakać|oberwiesz
osobiście|własnoręcznie|już ja? .. o to .. dopilnuję|dopilnujemy|zadbam|zadbamy|postaram ... pożałujesz|pożałujecie|zapłacisz|wróci|wrócą|żebyś|żebyście|cierpieć|płakać|oberwiesz
wróci|wrócą .. to|wszystko? .. do @you|ciebie ... dopilnuję|zadbam|zobaczysz|zobaczycie|pożałujesz|zdwojoną|dwojnasób
wszystko|to|krzywda .. do @you .. wróci|wrócą ... dopilnuję|zadbam|zobaczysz|zobaczycie|pożałujesz|zdwojoną|dwojnasób
ciekawe|nadzieję|lepiej|oby ... ubezpieczenie|polisę|polisa|testament|nagrobek|trumnę ... masz|macie|pan|pani|państwo|spisany|opłacone|opłacona|przyda
{masz|macie|ma pan|pani} .. spisany|opłacone|opłacony|zarezerwowany .. testament|nagrobek|trumnę|polisę
{testament pan|pani|masz|macie|spisał|spisała|spisałeś|spisz|spiszcie}

[publicity 1]
jedynka|jedynkę|jedynki|negatyw|negatywy|negatywną|negatywna|miażdżącą|miażdżąca|post|posty|wpis|wpisy|nagranie|reportaż|filmik|artykuł|zero|ostrzeżenie .. gwiazdek|opinia|opinię|recenzja|recenzję? ... na|w|do _? @abroad

[violence 4]
@weapon ... zrobię|zrobimy .. u was|ciebie|nich|wami|tobą|nimi .. porządek|porządki :: neg

[violence 2]
nie radzę|radziłbym|radziłabym|polecam|warto .. @you? .. ze mną|nami .. zadzierać|zaczynać|pogrywać|igrać|żartować :: neg
nie zadzieraj|zadzierajcie|zaczynaj|zaczynajcie|pogrywaj|pogrywajcie|igraj .. ze mną|nami :: neg
ze mną|nami .. nie .. zadzieraj|zadzierajcie|zadziera|pogrywaj|zaczynaj :: neg

[stalking 2]
wychodzicie|wychodzisz|kończycie|kończysz|wracasz|wracacie .. o|przed|po _? _? prawda|zgadza|hm
wychodzi|kończy|wraca pan|pani .. o|przed|po _? _? prawda|zgadza|hm

[legal 1]
{procesować|procesował|procesowała|procesowali|procesujemy|procesuję się}
na sali|salę sądowej|rozpraw|sądową

[publicity 1]
dziennikarz|dziennikarka|dziennikarze|dziennikarzem|dziennikarką|redakcja|redakcji|reporter|reporterka|reporterem|reportera ... dzwoniła|dzwonił|dzwonili|przyjedzie|przyjadą|zainteresowana|zainteresowany|zajmie|zajmą|opowiem|opowiedziałem|opowiedziałam|czeka|czekają|nagra|nagrają|umówiłem|umówiłam|umówiony|rozmawiałem|rozmawiałam|powiem|przekażę
opowiem|opowiemy|powiem|przekażę ... dziennikarzom|dziennikarzowi|dziennikarce|redakcji|mediom|telewizji|prasie

[arson 4]
podpaliłem|podpaliłam|spaliłem|spaliłam|wysadziłem .. już .. jeden|jedną|jedno|dwa|dwie|kilka|pierwszy ... kolej|teraz|następny|następna|jutro|drugi|druga|wasz|was :: past
jutro|teraz|dziś|następny|następna .. kolej na .. @place|@premises|was|magazyn|twój|wasz :: neg

[violence 4]
pobiłem|pobiłam|zabiłem|zadźgałem|załatwiłem .. już .. jednego|jedną|dwóch|kilku|takiego|takich ... kolej|teraz|następny|następna|ciebie|was|pan|pani|też|będziesz :: past

[violence 2]
masz|macie|wiesz|wiecie|wie .. pojęcie|świadomość|pan|pani? .. z kim .. rozmawiasz|rozmawiacie|rozmawia|zadzierasz|zadzieracie|igrasz|tańczysz
jeden .. mój|telefon|sms .. telefon|wykonam|wystarczy|i ... nie|po masz|macie|żyjesz|tobie|was|życia|pracy|roboty :: neg
nie zna|znasz|znacie .. dnia .. ani godziny :: neg
uważać|uważaj|uważajcie|uważa|sprawdź|sprawdzić|sprawdzaj|sprawdza|skontroluj .. na|pan|pani? .. hamulce|hamulców|hamulcami|opony|przewody|śruby ... swoim|twoim|swojego|twojego|swojej|aucie|samochodzie|zanim|rano
hamulce|hamulec .. mogą|może|lubią|zawodzą|zawiodą|puścić|puszczą .. zawieść|puścić|nawalić|wam|ci|panu|pani

[stalking 3]
mam|zrobiłem|zrobiłam|posiadam .. _? zdjęcia|zdjęcie|fotki|nagrania|nagranie|filmik .. jak .. pan|pani? .. wychodzisz|wracasz|odbierasz|jedziesz|śpisz|przebierasz|idziesz|parkujesz|wychodzi|wraca|odbiera|robisz|wieszasz|bawisz|siedzisz|palisz :: past
patrzę|patrzyłem|patrzyłam|przyglądam|podglądam .. się|jak|na .. tobie|pani|ci|jak? .. śpisz|gasisz|wychodzisz|wracasz|rozbierasz|gasi|wychodzi|światło|okno|okna :: past

[self_harm 3]
siedzę|stoję|siedze|stoje .. na|przy .. dachu|parapecie|moście|torach|krawędzi|gzymsie|balustradzie|barierce|wieżowca ... nie wiem|mam|widzę|chcę|ma :: neg
siedzę|stoję|siedze|stoje .. na .. dachu|parapecie|krawędzi|gzymsie|balustradzie|barierce wieżowca|bloku|budynku|piętra|mostu|wiaduktu :: neg

[self_harm 2]
żeby|niech|chyba ktoś|ktokolwiek .. wiedział|wiedziała|pamiętał .. że|o|dlaczego|czemu .. mnie|nie|odchodzę|już :: neg

[publicity 1]
napiszę|opiszę|opowiem|obsmaruję|opisze|napisze .. o|was|to|tym .. was|państwa|tym? .. na|w|do _? @abroad
niech .. inni|ludzie|wszyscy|każdy .. uważają|wiedzą|zobaczą|przeczytają|się .. dowiedzą?

[legal 1]
idę|jadę|pójdę|pojadę|udaję|udam|zgłaszam|zgłoszę|zgłosić .. się? .. na|w|do _? komendę|komisariat|komendzie|komisariacie|posterunek|policję|policji|prokuratury|prokuraturze

[innocent threat]
temu|kiedyś|dawniej|młodości|przeszłości|wtedy ... miałem|miałam|miewałem|miewałam ... myśli samobójcze
stoję|siedzę .. na .. moście|dachu|torach ... korku|korek|montuję|naprawiam|przegląd|antenę|komin|zdjęcia|drona|przystanku|wędką|rybach

[violence 4]
@come ... z tą|tym|tymi|moim|moją|swoim|swoją|dużym|ostrym|naostrzonym|naładowanym|nabitą|ojca|dziadka @weapon|@gun :: neg
siedzimy|stoimy|czekamy|jesteśmy|jedziemy|idziemy|przyjedziemy|przyjdziemy|wpadniemy|parkujemy ... mamy|z|bierzemy|wzięliśmy|trzymamy @weapon|@gun|kije|pałki|kijami|noże :: neg
mamy|bierzemy|wzięliśmy|trzymamy @gun|kije|pałki|noże|maczety ... czekamy|jedziemy|idziemy|przyjedziemy|stoimy|was|wami :: neg

[violence 2]
uważaj|uważajcie|uważa|pilnuj|pilnujcie .. pan|pani? .. komu|co|jak|kogo|z ... bo .. to? .. różnie|źle|marnie|może|coś .. się? .. może? .. skończyć|skończy|stać|stanie|zdarzyć|bywa
