# Threats. A harm verb alone is never a threat: the speaker's form and a person, or a fixed phrase.
# Negation of the verb itself is listed in scope.lex as innocent, hence "neg" here: "jak mi nie oddacie zabiję was".

[violence 4]
@kill1 .. twojego|twoją|twoje|waszego|waszą|wasze|pana|pani @relative|@agent :: neg
dam|damy|strzelę|walnę|pierdolnę|jebnę|zajebię|przywalę|przypierdolę|kopnę .. @youdat .. w mordę|ryj|pysk|łeb|zęby|gębę|japę|brzuch|krocze|jaja :: neg
w mordę|ryj|pysk|łeb|zęby|gębę .. @youdat dam|strzelę|walnę|pierdolnę|jebnę|zajebię :: neg
dostaniesz|dostaniecie .. ode mnie .. w mordę|ryj|pysk|łeb|zęby :: neg
wpierdol|wpierdziel|łomot dostaniesz|dostaniecie :: neg
w mordę|ryj|łeb dostaniesz|dostaniecie :: neg
po ryju|mordzie dostaniesz|dostaniecie :: neg
{potnę|pokroję|posiekam|rozkurwię|zakurwię|pokrajam @youacc} :: neg
{pourywam|pourywamy|poobcinam|poobrywam @youdat @body} :: neg
jestem|jesteśmy|będę|będziemy|będziem .. u was|ciebie .. z @weapon :: neg
@will|będę|będziemy .. torturować|torturował|dusić|bić|palić|zabijać|mordować .. @you|@group|@crowd|@agent|@relative|tych|każdego :: neg
@will|będę|będziemy .. zakończyć życie .. @you|@group|@crowd|@agent|@relative|tych|każdego :: neg
zamierzam|zamierzamy|chcę|planuję .. sprawić ... będziesz|będziecie|będą .. cierpieć|cierpieli|cierpiał :: neg
mam zamiar .. sprawić ... będziesz|będziecie|będą .. cierpieć|cierpieli|cierpiał :: neg
zamierzam|zamierzamy|planuję|chcę .. położyć kres .. @you|@group|@crowd|wszystkim|tym :: neg
rozważam|rozważamy|planuję|planujemy .. uduszenie|zabicie|zamordowanie|pobicie|zgwałcenie|zadźganie|podpalenie .. @you|@agent|@relative|@group|@crowd|tej|tego|tych :: neg
zginie|zginą|zdechnie|zdechną ... z moich|mojej rąk|ręki :: neg
będziemy|będę .. was|cię|ciebie|pana|panią atakować|bić|prześladować|gnębić|zabijać :: neg
skrzywdzę|skrzywdzimy .. @youacc|@relative :: neg
{@kill1 @youdat @relacc} :: neg
@come .. zastrzelę|zabiję|zajebię|pozabijam|wystrzelam|powystrzelam .. pierwszego|każdego|wszystkich|was :: neg
{pozabijam|powybijam|wystrzelam|powystrzelam|pozabijamy was|wszystkich|ich} :: neg
wpakuję|wsadzę|wbiję @youdat kulkę|kulę|nóż|kosę :: neg
@will .. zastrzelić|zabić|zamordować|zadźgać|udusić .. @you|@agent|@relative :: neg
{@kill1 @youacc} :: neg
{@kill1 @you @relacc} :: neg
{@kill1 @agent} :: neg
@kill1 tego|tę|tą|te|tych|wszystkich|każdego|pierwszego|tamtego .. @agent :: neg
@kill1 .. wszystkich|każdego|wszystkie|wszystkim :: neg
@kill1 .. jak psa|psy|świnię|świnie|karalucha|szczura|kundla :: neg
{@hit1 @youdat} :: neg
{@hit1 @youacc} :: neg
{@hit1 @agent} :: neg
{@tear1 @youdat @body} :: neg
{@tear1 @body @agent} :: neg
@tear1 .. @body .. temu|tej|tym|waszemu|waszej|waszym .. @agent :: neg
@tear1 temu|tej|tym .. waszemu|waszej|waszym? .. @agent .. @body :: neg
{@tear1 twój|twoją|twoje|wasz|wasze @body} :: neg
@tear1 @youdat wszystko|wszystkie|obie|obydwie|każdą|ten|tę|tą|te|ci|sobie|z @body :: neg
@tear1 @youdat .. z dupy|tyłka
nogi z dupy powyrywam|wyrwę|powyrywamy|pourywam
{@will @killinf @youacc} :: neg
{@will @killinf @agent} :: neg
{@will @killinf @you @relacc} :: neg
{@will @youdat wpierdolić|przypierdolić|przyjebać|przywalić|najebać|przyłożyć|dojebać|dopierdolić|wpierdzielić} :: neg
{@will @youdat urwać|ukręcić|połamać|złamać|poderżnąć|rozwalić|obić|rozbić|wybić|roztrzaskać|rozkwasić @body} :: neg
będę|będziemy .. @youacc zabijał|zabijać|mordował|lał|bił|napierdalał|tłukł|dusił|gonił :: neg
będę|będziemy was|ciebie|cię .. zabijał|zabijać|mordować|lać|bić|napierdalać|tłukł
{zabiłbym|zabiłabym|zatłukłbym|zatłukłabym|udusiłbym|udusiłabym|zastrzeliłbym|zarżnąłbym|zarżnęłabym|zajebałbym|zajebałabym|rozszarpałbym|pobiłbym @youacc własnymi|gołymi}
dostaniesz|dostaniecie kulkę|kulką|kosę|kosą|nożem|wpierdol|wpierdziel|łomot|wpierdolem|oklep|bęcki :: neg
dostaniesz|dostaniecie w łeb|ryj|mordę|pysk|zęby :: neg
dostaniesz|dostaniecie po ryju|mordzie|łbie :: neg
dostanie pan|pani kulkę|kulką|kosę|kosą|nożem|wpierdol|wpierdziel|łomot|wpierdolem|oklep|bęcki :: neg
dostanie pan|pani w łeb|ryj|mordę|pysk|zęby :: neg
dostanie pan|pani po ryju|mordzie|łbie :: neg
zginiesz|zginiecie|zdechniesz|zdechniecie marnie|dziś|dzisiaj|jutro|wszyscy :: neg
zginiesz|zginiecie|zdechniesz|zdechniecie z moich|mojej rąk|ręki :: neg
zginiesz|zginiecie|zdechniesz|zdechniecie jak pies|psy|szczur|szczury|świnia|świnie :: neg
zginiesz|zginiecie .. w @place|tej|tym|waszej|waszym :: neg
@tonight zginiesz|zginiecie|zdechniesz|zdechniecie|umrzesz|umrzecie :: neg
z mojej ręki zginiesz|zginiecie
wszyscy|wszystkie tam? zginiecie|zdechniecie|umrzecie :: neg
już nie żyjesz|żyjecie :: neg
@beyou|jesteś|jesteście już? martwy|martwa|martwi|trupem|trupami|truposzem :: neg
nie dożyjesz|dożyjecie|dożyje .. jutra|rana|poniedziałku|świąt|wieczora|końca|emerytury|weekendu|wiosny :: neg
nie doczekasz|doczekacie .. jutra|rana|poniedziałku|świąt|wieczora|emerytury :: neg
nie wyjdziesz|wyjdziecie|wyjdzie .. żywy|żywa|żywi|cało :: neg
żywy|żywa|żywi .. nie wyjdziesz|wyjdziecie|wyjdzie|wrócisz|wrócicie :: neg
nie wrócisz|wrócicie .. do domu .. żywy|żywa|żywi|cało|cały|cała :: neg
twoje|wasze|pańskie dni są policzone
twoja|wasza śmierć|krew .. na moich rękach
twoja|wasza śmierć|krew .. będzie moja
poleje|popłynie|polałaby się .. krew :: neg
będzie krew :: neg
krew się poleje
{poleje|popłynie|poleci krew} :: neg
@come .. z @weapon :: neg
@come .. do|po|pod @you|@place .. z @weapon :: neg
@come do @you .. z @weapon :: neg
z @weapon @come|przyjdę|przyjadę|wpadnę :: neg
mam|biorę|wezmę|wziąłem|wzięłam|naostrzyłem|naostrzyłam|ostrzę|nabiję|ładuję|naładowałem|naładowałam @gun .. @come :: neg
naostrzyłem|naostrzyłam|ostrzę|nabiję|naładowałem|naładowałam @gun :: neg
kupiłem|kupiłam @gun i .. @come|przyjadę|przyjdę|odwiedzę|wpadnę :: neg past
mam @weapon .. na @youacc :: neg
mam broń|pistolet|spluwę|giwerę|strzelbę|siekierę|maczetę|bejsbola ... nie zawaham się|użyję|użyć :: neg
nie zawaham się .. użyć|strzelić|zabić|jej :: neg
wpakuję|wsadzę|wbiję|wrażę @youdat .. kulkę|kulę|kule|nóż|kosę|siekierę|widły|magazynek :: neg
{celuję|strzelę|strzelam|strzelimy do|w @youacc} :: neg
kulka|kula|nóż|siekiera|kij|bejsbol|młotek|łom .. już? czeka .. na @youacc
wpadnę|wpadniemy|przyjdę|przyjdziemy|przyjadę|przyjedziemy .. @youdat wpierdolić|najebać|przypierdolić|dojebać|obić :: neg
przyjdę|przyjadę|wpadnę|idę|jadę .. @killinf @youacc :: neg
przyjdziemy|przyjedziemy|wpadniemy .. @killinf @youacc :: neg
przyjdę|przyjadę|wpadnę|idę|jadę .. i .. @kill1|@hit1|@tear1 :: neg
ludzie|chłopaki|koledzy|kumple przyjadą|przyjdą|wpadną .. @youdat .. połamać|połamią|obić|obiją|wpierdolić :: neg
@gang .. @youdat połamią|obiją|wpierdolą|przetrącą
wyślę|nasyłam|naślę|nasłałem .. na @youacc .. @gang|kogoś|bandytów|płatnego|mordercę|zabójcę :: neg
wynajmę|zapłacę|opłacę .. kogoś|ludzi|gościa|mordercę ... @youacc|@youdat .. @killinf|sprzątną|sprzątnie|połamią|połamie|zabije|zabiją :: neg
{zabiję|zabijemy|zajebię|zastrzelę|zastrzelimy|zamorduję|zamordujemy|zarżnę|zarżniemy|uduszę|powieszę|powiesimy|wyrżnę|wyrżniemy|rozstrzelamy|zadźgam|skrzywdzę @group} :: neg
{zabiję|zajebię|zastrzelę|zamorduję|zarżnę|uduszę|powieszę @crowd} :: neg
@kill1 następnego|następną|pierwszego|każdego|każdą|tych|te|wszystkich|wszystkie .. @group|@crowd :: neg
{@will @killinf @group} :: neg
{@will @killinf @crowd} :: neg
@will .. @killinf .. wszystkich|każdego|tego|tę|tych|te .. @group|@crowd :: neg
@tear1 ich|im|jej|jemu|tym|temu|wszystkim ... @body|gardła|karki :: neg aim=third_person
@if .. zobaczę|spotkam|dorwę|złapię ... to? @kill1|@hit1 :: neg
jak cię|was|pana|panią zobaczę|spotkam|dorwę|złapię|znajdę ... to? @kill1|@hit1|@tear1 :: neg
dla @youacc kupiłem|kupiłam|mam .. @weapon
śmierć|trumna|kostucha czeka .. na @youacc
@tonight .. śmierć|koniec .. @you .. spotka|dopadnie :: neg
będziesz|będziecie .. gryźć|gryzł|gryźli|wąchać|wącha* .. ziemię|piach|glebę|kwiatki|piachu
będziesz|będziecie zbierać|zbierał|zbierali|szukać|szukał .. zęby|zębów .. z|po podłogi|ziemi|podłodze|chodnika|chodniku
zęby będziesz|będziecie zbierać|zbierał
zamów|zamówcie|szykuj|szykujcie|wybierz|wybierzcie .. sobie? trumnę|trumny|nagrobek|wieniec
zamów|zamówcie|szykuj|szykujcie|wybierz|wybierzcie .. sobie? miejsce na cmentarzu
czas|pora umierać @you
nie pożyjesz|pożyjecie|pożyje .. długo :: neg
długo nie pożyjesz|pożyjecie|pociągniesz :: neg
jutro|dziś|dzisiaj|wieczorem|niedługo będziesz|będziecie martwy|martwa|martwi|trupem|trupami
będziesz|będziecie .. wącha* kwiatki|fiołki|stokrotki
będziesz|będziecie leżeć w piachu|trumnie|ziemi
skończysz|skończycie w|na .. piachu|trumnie|rowie|bagażniku|lesie|worku|cmentarzu|kostnicy|kawałkach|szpitalu|wózku|oiomie|sor
wylądujesz|wylądujecie|wyląduje .. w|na .. szpitalu|kostnicy|cmentarzu|oiomie|wózku|rowie :: neg
@will|pójdę .. siedzieć za @youacc
@beyou|jesteś następny|następna|następni .. na liście
@beyou|jesteś następny|następna|następni .. do odstrzału
poślę|wyślę|odprawię @youacc .. do piachu|ziemi|trumny|szpitala|grobu
poślę|wyślę|odprawię @youacc .. na tamten świat
poślę|wyślę|odprawię @youacc .. na cmentarz|oiom
zrobię .. z @youacc .. kalekę|miazgę|mielonkę|inwalidę|warzywo|trupa|sito|marmoladę|tatara
zrobię .. z @youacc .. mięso mielone
zrobimy .. z @youacc .. kalekę|miazgę|mielonkę|sito|marmoladę

[violence 3]
zginiesz|zginiecie :: neg
jestem|jesteśmy|będę|będziemy .. u was|ciebie .. z kumplami|kolegami|chłopakami|ekipą|braćmi|ludźmi :: neg
@come .. z kumplami|kolegami|chłopakami|ekipą|karkami .. porozmawiamy|pogadamy|wyjaśnimy|zrobimy|rozliczymy
chętnie|najchętniej .. {zabiłbym|zabiłabym|udusiłbym|udusiłabym|zastrzeliłbym|pobiłbym|zatłukłbym|zajebałbym|rozszarpałbym|powiesiłbym|rozstrzelałbym @youacc}
{zabiłbym|zabiłabym|udusiłbym|udusiłabym|zastrzeliłbym|zastrzeliłabym|pobiłbym|zatłukłbym|zatłukłabym|zajebałbym|zajebałabym|rozszarpałbym|powiesiłbym|rozstrzelałbym|ukatrupiłbym|zadźgałbym @youacc}
{urwałbym|urwałabym|ukręciłbym|ukręciłabym|połamałbym|rozwaliłbym|obiłbym|obiłabym|dałbym|przypierdoliłbym|przyjebałbym|wpierdoliłbym @youdat @body}
{dałbym|dałabym|strzeliłbym|walnąłbym|pierdolnąłbym|jebnąłbym @youdat} w mordę|ryj|pysk|łeb|zęby
mam|miałbym|miałabym ochotę .. @killinf|udusić|walnąć|przywalić|przyłożyć|pobić .. @youacc|@youdat|kogoś|@agent :: neg
mam|miałbym|miałabym ochotę .. komuś|kogoś ... przywalić|przyłożyć|przypierdolić|przyjebać|udusić|zabić|pobić|walnąć :: neg
{mam ochotę @youacc @kill} :: neg
mam|miałbym|miałabym ochotę .. {@youdat przywalić|przyłożyć|przypierdolić|przyjebać|walnąć}
{dorwę|dorwiemy|dopadnę|dopadniemy|dojadę|dojedziemy|dosięgnę cię|was|ciebie|pana|panią} :: neg
{dorwę|dopadnę|dojadę @agent} :: neg
{rozliczę|rozprawię się z tobą|wami|panem|panią} inaczej|osobiście :: neg
{rozliczę|rozprawię się z tobą|wami|panem|panią} po swojemu|męsku :: neg
policzę|policzymy|porachuję się z tobą|wami|panem|panią inaczej|osobiście :: neg
policzę|policzymy|porachuję się z tobą|wami|panem|panią po swojemu|męsku|pracy :: neg
policzę|policzymy|porachuję się z tobą|wami|panem|panią na ulicy :: neg
policzę|policzymy|porachuję się z tobą|wami|panem|panią pod firmą :: neg
porachuję|policzę|policzymy @youdat kości|żebra|zęby
nie ręczę za siebie :: neg
nie odpowiadam za siebie :: neg
nie ręczę|odpowiadam .. za to co zrobię :: neg
nie ręczę .. co się stanie :: neg
zaraz @youdat coś zrobię :: neg
zrobię @youdat krzywdę|krzywdy|kuku :: neg
zrobię @youdat z dupy jesień średniowiecza :: neg
zrobię @youdat jesień średniowiecza :: neg
zrobię @youdat z życia piekło :: neg
zrobimy @youdat krzywdę|kuku :: neg
zrobimy @youdat jesień średniowiecza :: neg
stanie|stałaby @youdat się krzywda|coś :: neg
stanie|stałaby @youdat się coś złego :: neg
coś ci|wam|panu|pani się .. stanie|stać|przydarzy|przytrafi :: neg
@beyou|jesteś w niebezpieczeństwie
przyjadę|przyjadą|przyjdą|przyjedziemy|wpadniemy|wpadną .. z? chłopakami|kumplami|ekipą|karkami|chłopaki|kumple|kolegami|braćmi|ludźmi|ludzie
przyjdę|przyjadę|wpadnę .. nie sam|sama :: neg
przyjdę|przyjadę|wpadnę .. nie będę sam :: neg
naślę|nasyłam|wyślę .. na @youacc .. ludzi|kolegów|chłopaków|kumpli|ekipę|kogoś|windykatorów
wyjdź|wyjdźcie|wychodź|wyjdziesz|wyłaź .. na solo|solówkę|zewnątrz|parking
wyjdź|wyjdźcie|wychodź|wyjdziesz|wyłaź .. przed firmę|sklep
chodź|dawaj|spotkajmy|umówmy się? na solo|solówkę|pięści|gołe
wjadę|wjedziemy .. @youdat .. na chatę|chałupę
wjadę|wjedziemy .. @youdat .. z buta|drzwiami|futryną
wjadę|wjedziemy .. @youdat .. do domu
wejdę|wjadę|wjedziemy .. z drzwiami|futryną|buta
{wykończymy|wykończę was|cię|pana|panią psychicznie|finansowo} :: neg
mam|wezmę|wyciągnę|kupię|biorę @weapon i .. zobaczymy|zobaczycie|zobaczysz|porozmawiamy|pogadamy
porozmawiamy|pogadamy|porozmawiam .. z @weapon
porozmawiamy|pogadamy|porozmawiam ręcznie
będziesz|będziecie cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. z bólu :: neg
będziesz|będziecie cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. o litość|życie :: neg
będziesz|będziecie cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. za to :: neg
będzie pan|pani cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. z bólu :: neg
będzie pan|pani cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. o litość|życie :: neg
będzie pan|pani cierpieć|cierpiał|cierpiała|cierpieli|wyć|błagać|błagał|błagali|krzyczeć .. za to :: neg
poczujesz|poczujecie|zaznasz .. ból|bólu
poczujesz|poczujecie|zaznasz .. na własnej skórze
poczujesz|poczujecie|zaznasz .. moje pięści
poczujesz|poczujecie|zaznasz .. moją pięść
dostaniesz|dostaniecie .. nauczkę :: w=1
dostaniesz|dostaniecie .. za swoje :: w=1
dostaniesz|dostaniecie .. po dupie :: w=1
{spotka|spotkać @youacc kara|śmierć|krzywda|wypadek} :: neg
jak|jeśli|jeżeli .. kogoś|ktoś .. zabiję|uduszę|pobiję .. to będzie|wasza|twoja
zaraz kogoś|komuś zabiję|uduszę|pobiję|przywalę|przypierdolę|przyjebię|strzelę|jebnę
kogoś tam? zabiję|uduszę|zastrzelę|zatłukę|pobiję

[violence 2]
będzie rzeźnia|jatka|masakra|krwawo|dym
zrobię|zrobimy|urządzę|urządzimy .. @youdat .. piekło|rzeźnię|jatkę|masakrę|gehennę|horror :: neg
lepiej żebyś|żebyście .. nie .. wychodził|wychodziła|wychodzili|wracał|spotkał|spotkali|pokazywał :: neg
pożałujesz|pożałujecie
pożałuje pan|pani
pożałują państwo
gorzko|jeszcze|bardzo tego? pożałujesz|pożałujecie|pożałuje|pożałują
pan|pani|państwo .. tego? pożałuje|pożałują
popamiętasz|popamiętacie mnie|to|nas|mój|ten|dzień|sobie?
popamięta pan|pani mnie|to|nas|mój|ten|dzień|sobie?
jeszcze|długo mnie|nas popamiętasz|popamiętacie|popamięta|zapamiętasz|zapamiętacie|poznasz|poznacie
ruski miesiąc popamiętasz|popamiętacie
popamiętasz|popamiętacie ruski miesiąc
jeszcze|my się|sobie? policzymy|porachujemy|rozliczymy
policzymy się :: neg
policzę|policzymy|rozprawię|rozprawimy|porachuję się z tobą|wami|panem|panią|@agent
źle|marnie|kiepsko|tragicznie|krwawo .. skończysz|skończycie
źle|marnie|kiepsko|tragicznie|krwawo .. pan skończy
źle|marnie|kiepsko|tragicznie|krwawo .. pani skończy
źle|marnie skończysz|skończycie
{skończy się źle|marnie|tragicznie|krwawo dla}
to się dla @youacc|ciebie|was|pana|pani źle|marnie|kiepsko|tragicznie skończy
to|sprawa się źle dla @you skończy
oglądaj|oglądajcie|niech się ogląda .. się? za? siebie|plecy|plecami|ramię
oglądać|oglądał|oglądali się za siebie
patrz|patrzcie|uważaj|uważajcie .. na? plecy|tyły .. bo|jak|gdy
lepiej|radzę|dobrze .. się? uważaj|uważajcie|pilnuj|pilnujcie|strzeż|strzeżcie ... jak|kiedy|gdy|bo|na|po|w|się
uważaj|uważajcie na siebie|sobie .. bo|jak|gdy|kiedy|po|w
uważaj|uważajcie .. jak|kiedy|gdy .. wracasz|wracacie|wychodzisz|wychodzicie|wracać|szedł|szła|wyjdziesz
radzę|radziłbym|radziłabym .. @youdat uważać
radzę|radziłbym|radziłabym .. @youdat się pilnować
radzę|radziłbym|radziłabym .. @youdat mieć oczy
miej|miejcie się na baczności
miej|miejcie oczy .. dookoła głowy
miej|miejcie oczy .. szeroko otwarte
strzeż|strzeżcie|bój|bójcie|bójta się .. mnie|nas|bo|moich
@you powinieneś|powinniście się mnie? bać
zacznij|zacznijcie się bać|modlić|pilnować
módl|módlcie się .. żebym|żebyśmy|żeby|abym|bo|o
nie wiesz|wiecie .. z kim .. zadzierasz|zadarłeś|zadarłaś|zadzieracie|zadarliście :: neg
nie wiesz|wiecie .. z kim .. do czynienia :: neg
nie wie .. z kim .. zadarł|zadarła|zadziera :: neg
nie wie .. z kim .. do czynienia :: neg
@you .. nie wie .. z kim .. zadarł|zadarła|zadziera :: neg
ze mną|nami się nie zadziera :: neg
zadarłeś|zadarłaś|zadarliście|zadzieracie|zadzierasz .. niewłaściwym
zadarłeś|zadarłaś|zadarliście|zadzieracie|zadzierasz .. z niewłaściwą|nami
zadarłeś|zadarłaś|zadarliście|zadzieracie|zadzierasz .. nie tą :: neg
zadarłeś|zadarłaś|zadarliście|zadzieracie|zadzierasz .. nie z tym :: neg
zadarłeś|zadarłaś|zadarliście|zadzieracie|zadzierasz .. ze mną
nie wiesz|wiecie|wie .. do czego jestem|potrafię :: neg
nie wiesz|wiecie|wie .. do czego .. zdolny|zdolna :: neg
nie wiesz|wiecie|wie .. co .. mogę zrobić :: neg
jestem .. zdolny|zdolna|gotów|gotowa .. na|do wszystko|wszystkiego
zobaczysz|zobaczycie .. do czego .. zdolny|zdolna|potrafię
przekonasz się .. do czego .. zdolny|zdolna|potrafię
przekonacie się .. do czego .. zdolny|zdolna|potrafię
zobaczy pan|pani .. do czego .. zdolny|zdolna|potrafię
zobaczysz|zobaczycie .. was|cię|pana|panią .. czeka|spotka
przekonasz się .. was|cię|pana|panią .. czeka|spotka
przekonacie się co .. was|cię|pana|panią .. czeka|spotka
zobaczysz|zobaczycie .. co @youdat|się .. zrobię|stanie|zrobimy
zobaczysz|zobaczycie .. co z wami|tobą .. zrobię|stanie|zrobimy
zobaczy pan|pani .. co @youdat|się .. zrobię|stanie|zrobimy
zobaczy pan|pani .. co z wami|tobą .. zrobię|stanie|zrobimy
jeszcze się zobaczymy|spotkamy|zobaczysz|zobaczycie|przekonasz|przekonacie
jeszcze mnie|nas zobaczysz|zobaczycie|poznasz|poznacie|usłyszysz|usłyszycie
jeszcze o mnie|nas usłyszysz|usłyszycie
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. inaczej
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. na ulicy|mieście|żywo
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. w ciemnej uliczce
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. w ciemnym zaułku
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. po pracy
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. w cztery oczy
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. pod blokiem
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. sam na sam
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. twarzą w twarz
spotkamy|zobaczymy|pogadamy|porozmawiamy się? .. gdzie indziej
porozmawiamy|pogadamy inaczej
inaczej .. porozmawiamy|pogadamy
inaczej .. sobie pogadamy
twarzą w twarz .. byś|byście|taki odważny|pogadamy
twarzą w twarz .. nie taki odważny|pogadamy :: neg
w cztery oczy .. byś|byście|taki odważny|pogadamy
w cztery oczy .. nie taki odważny|pogadamy :: neg
szkoda|przykro .. byłoby .. gdyby|jakby|żeby ... @you ... stało|stała|spaliło|spotkało|przytrafiło|spłonęło
szkoda|przykro by było .. gdyby|jakby|żeby .. coś|ktoś
szkoda|przykro .. byłoby .. gdyby|jakby|żeby .. coś|ktoś
szkoda by było .. @you @relative|@place|dzieci|rodziny
byłoby szkoda gdyby|jakby
wypadki chodzą .. po ludziach|różne|wiecie|wiesz
wypadki się zdarzają .. po ludziach|różne|wiecie|wiesz
wypadki|różne rzeczy .. chodzą po ludziach
różne rzeczy|wypadki .. się zdarzają|dzieją :: w=1
ostatnie|ostatni .. ostrzeżenie|ostrzegam|raz .. ostrzegam|mówię|proszę :: w=1
ostrzegam|ostrzegamy @youacc .. bo|jak|jeszcze|ostatni|że
to ostatnie ostrzeżenie
jesteś|jesteście na mojej liście
jesteś|jesteście u mnie na liście
mam @youacc na oku|muszce|celowniku :: neg
biorę|wezmę się .. za @youacc .. osobiście|inaczej
biorę|wezmę się .. za @youacc .. po swojemu
zabiorę|wezmę się za @youacc
{zniszczę|zniszczymy|zgnoję|zgnoimy|zrujnuję|załatwię|załatwimy|udupię|udupimy|ujebię|rozniosę cię|ciebie|was|pana|panią} :: neg
zniszczę|zrujnuję|zmienię|zamienię|obrócę @youdat życie w piekło :: neg
zrobię|zrobimy @youdat z życia piekło|koszmar :: neg
zemszczę|zemścimy|odegram|odegramy się .. na .. @youacc|tobie|was|panu|pani
zemsta|karma|kara .. będzie|cię|was .. słodka|dopadnie|dosięgnie|spotka
zemsta|karma|kara .. będzie|cię|was .. nie minie :: neg
zemszczę się
odpłacę|odpłacimy @youdat .. pięknym
odpłacę|odpłacimy @youdat .. za to
odpłacę|odpłacimy @youdat .. tym samym
zapłacisz|zapłacicie .. mi|krwią|życiem|głową|drogo|słono :: neg
zapłacisz|zapłacicie .. za to|wszystko|swoje :: neg
zapłaci pan|pani .. mi|krwią|życiem|głową|drogo|słono :: neg
zapłaci pan|pani .. za to|wszystko|swoje :: neg
drogo|słono .. mi? za to? zapłacisz|zapłacicie|zapłaci
kiedyś|jeszcze .. ktoś @youdat|@youacc .. wpierdoli|przypierdoli|przyjebie|obije|połamie|spali|dopadnie|dorwie|zabije
w końcu .. ktoś @youdat|@youacc .. wpierdoli|przypierdoli|przyjebie|obije|połamie|spali|dopadnie|dorwie|zabije
ktoś @youacc|@youdat .. kiedyś|wreszcie zabije|wpierdoli|przypierdoli|dopadnie|obije|zatłucze|dorwie|zastrzeli|połamie
ktoś @youacc|@youdat .. w końcu zabije|wpierdoli|przypierdoli|dopadnie|obije|zatłucze|dorwie|zastrzeli|połamie
doigrasz|doigracie|doigraliście|doigrałeś|doigrałaś|prosisz|prosicie się .. kiedyś
doigrasz|doigracie|doigraliście|doigrałeś|doigrałaś|prosisz|prosicie się .. o guza|kłopoty|wpierdol|nieszczęście
doigrasz|doigracie|doigraliście|doigrałeś|doigrałaś|prosisz|prosicie się .. w końcu
sam|sama|sami się o to prosisz|prosicie|prosi
sami|sam|sama .. się przekonacie|przekonasz|zobaczycie .. co|jak
skończyły się żarty|rozmowy|uprzejmości
koniec żartów|rozmów|uprzejmości .. bo|teraz
koniec z żartami .. bo|teraz
czas|pora .. z @youacc|tobą|wami skończyć|zrobić porządek
zrobię|zrobimy .. z tobą|wami porządek|porządki
zrobię|zrobimy .. tam porządek|porządki
zrobię|zrobimy .. u was porządek|porządki
masz|macie .. dzieci|rodzinę|żonę|córkę|syna ... szkoda|prawda|uważaj|pomyśl|pomyślcie|lepiej|zapłacą
ma pan|pani .. dzieci|rodzinę|żonę|córkę|syna ... szkoda|prawda|uważaj|pomyśl|pomyślcie|lepiej|zapłacą
pomyśl|pomyślcie .. o swojej|swoich rodzinie|dzieciach|bliskich|zdrowiu|życiu
niech pan pomyśli .. o swojej|swoich rodzinie|dzieciach|bliskich|zdrowiu|życiu
niech pani pomyśli .. o swojej|swoich rodzinie|dzieciach|bliskich|zdrowiu|życiu
dbaj|zadbaj|martw się o swoje zdrowie|zęby|życie|swoją rodzinę
życie @youdat|ci|wam niemiłe|zbrzydło
życie ci|wam|panu|pani niemiłe|zbrzydło
życie ci|wam|panu|pani nie miłe :: neg
co jak co|niech no .. tylko @youacc .. spotkam|dorwę|złapię|zobaczę
niech|niechbym no .. ja|tylko .. @youacc|cię|was .. spotkam|dorwę|złapię|znajdę|dopadnę
żebym|obym|żebyśmy ja|tylko @youacc|cię|was .. nie spotkał|spotkała|dorwał|dorwała|dopadł :: neg
@you nie chcesz|chcecie|chciałbyś .. mnie wkurwić|spotkać :: neg
@you nie chcesz|chcecie|chciałbyś .. wiedzieć co :: neg
do @tonight .. albo|inaczej .. pogadamy|porozmawiamy|przyjadę|przyjdę|pożałujecie|pożałujesz
do @tonight .. bo inaczej .. pogadamy|porozmawiamy|przyjadę|przyjdę|pożałujecie|pożałujesz
tej .. sprawy|zniewagi .. nie|płazem .. zostawię|puszczę|ujdzie|daruję :: neg
nie ujdzie @youdat .. to|płazem|bezkarnie :: neg
nie ujdzie @youdat .. na sucho :: neg
nie daruję @youdat|tego|wam|ci|im :: neg
nie puszczę @youdat|tego|wam .. płazem|tego :: neg
to .. nie ujdzie .. @youdat? płazem :: neg
to .. nie ujdzie .. @youdat? na sucho :: neg

[bomb 5]
podłożyłem|podłożyłam|podłożyliśmy .. bombę|bomby|ładunek|ładunki|granat|granaty :: neg past
zostawiłem|zostawiłam|umieściłem|umieściłam|zamontowałem|zamontowałam|schowałem|schowałam|ukryłem|ukryłam .. @bomb :: neg past
podłożyłem|podłożyłam|zostawiłem|umieściłem .. materiał|materiały wybuchowy|wybuchowe :: neg past
bomba|ładunek .. jest .. podłożona|podłożony|uzbrojona :: neg
bomba .. jest .. w|pod .. @place|środku :: neg
ładunek wybuchowy .. jest .. w|pod .. @place|środku :: neg
w|pod @place|waszym|waszej|twoim|tym|budynku ... jest|leży|tyka|czeka .. @bomb :: neg
@place|budynek wyleci|wylecą .. w powietrze
@place|budynek wyleci dziś .. w powietrze
bomba .. wybuchnie|eksploduje|odpali .. @tonight|o|za
@tonight .. wybuchnie|eksploduje .. bomba|ładunek
zdetonuję|zdetonujemy|odpalę|odpalimy .. bombę|ładunek|ładunki|granat
zdetonuję|zdetonujemy|odpalę|odpalimy .. pas szahida

[bomb 4]
w|pod paczce|przesyłce|budynku|walizce|plecaku|samochodzie .. jest|macie .. @bomb :: neg
{wysadzę|wysadzimy w powietrze} :: neg
wysadzę|wysadzimy ... w powietrze :: neg
{wysadzę|wysadzimy was|cały|całą|cię|ciebie @premises} :: neg
{wysadzę|wysadzimy @bizplace} :: neg
wysadzę|wysadzimy .. @youdat|wasz|waszą|wasze|ten|tę|tą|cały|całą|twój|twoją .. @premises|wszystko|burdel|kurwidołek :: neg
{wysadzę|wysadzimy was|wszystkich} :: neg
chcę|chciałbym|zamierzam wysadzić .. was|@premises|wszystko|wasz|waszą|to|ten|tę :: neg
mam zamiar wysadzić .. was|@premises|wszystko|wasz|waszą|to|ten|tę :: neg
będę wysadzał|wysadzać .. was|@premises :: neg
wylecicie|wylecisz|wyleci|wylecą .. wszyscy|wszystko .. w powietrze :: neg
wylecicie|wylecisz .. w powietrze :: neg
{podłożę|podłożymy|podrzucę|podrzucimy|zostawię|przyniosę|przyniesiemy|wrzucę|wrzucimy|skonstruuję|zbuduję bombę|bomby|granat|granaty} :: neg
podłożę|podłożymy|podrzucę|zostawię|przyniosę|wrzucę|zbuduję .. @bomb :: neg
podłożę|podłożymy|przyślę|wyślę|podrzucę|wrzucę .. @youdat .. bombę|granat|wąglika|wąglik :: neg
podłożę|podłożymy .. @youdat .. ładunek :: neg
podłożę|przyślę|wyślę .. bombę|wąglika .. w paczce :: neg
bombę .. @youdat podłożę|podłożymy|wyślę|przyślę|podrzucę|wrzucę
bomba .. czeka|tyka
bomba .. dla was|ciebie
jest|będzie|leży bomba .. u was
u was .. jest|będzie|leży bomba
bomba .. w paczce
uwaga bomba
mam .. bombę|bomby|trotyl|dynamit|granat|granaty|semtex :: neg
mam .. ładunek wybuchowy :: neg
mam .. materiały wybuchowe :: neg
mam .. pas szahida :: neg
przyjdę|przyjadę|wejdę|@come .. z bombą|granatem|granatami|dynamitem|trotylem|ładunkiem
przyjdę|przyjadę|wejdę|@come .. z pasem szahida
przyjdę|przyjadę|wejdę|@come .. z materiałem wybuchowym
będzie bum|zamach
będzie .. wybuch|eksplozja .. u was
będzie .. wybuch|eksplozja .. w waszym|waszej
będzie wielkie bum|bubu
zrobię|zrobimy|szykuję|planuję .. @youdat? .. zamach|wtc|breivika|columbine :: neg
zrobię|zrobimy|szykuję|planuję .. @youdat? .. drugie wtc :: neg
zrobię|zrobimy|szykuję|planuję .. @youdat? .. drugi world trade :: neg
zrobię|zrobimy|szykuję|planuję .. @youdat? .. zamach bombowy :: neg
ewakuujcie się .. bo|macie|zanim|póki
odpalę|wrzucę|wrzucimy @youdat .. petardę|petardy|granat
odpalę|wrzucę|wrzucimy @youdat .. koktajl mołotowa
bombę wam|ci|pod

[bomb 2]
ktoś|kiedyś .. wysadzi .. was|@premises|to|ten
ktoś|kiedyś .. wysadzi .. w powietrze
w końcu .. wysadzi .. was|@premises|to|ten
w końcu .. wysadzi .. w powietrze
przydałaby|przyda się .. @youdat|tu|tam .. bomba|bombka
tylko bomba|bombę .. na|w @you|@place
spuścić|zrzucić .. na @youacc|@place .. bombę|atomówkę|napalm

[arson 4]
{spalę|spalimy|podpalę|podpalimy|sfajczę|zjaram|zjaramy|sfajczymy @bizplace} :: neg
{spalę|spalimy|podpalę|podpalimy|sfajczę|zjaram @youacc} :: neg
{spalę|spalimy|podpalę|podpalimy|sfajczę|zjaram @youdat wszystko|budę|to|samochód|auto|chatę} :: neg
spalę|spalimy|podpalę|podpalimy .. @youdat|wasz|waszą|wasze|ten|tę|tą|to|cały|całą|twój|twoją .. @premises|wszystko|kurwidołek|burdel|budynek|kram :: neg
spalę|spalimy .. do gołej ziemi :: neg
spalę|spalimy .. do fundamentów :: neg
spalę|spalimy .. z wami|tobą :: neg
{puszczę|puścimy|poślę @youacc|@premises z dymem} :: neg
z dymem @youacc? puszczę|puścimy|poślę|pójdziecie|pójdzie
pójdziecie|pójdziesz|pójdzie .. z dymem
spłoniesz|spłoniecie|spłonie|spłoną .. wasz|wasza|twój|twoja|żywcem|wszyscy|razem :: neg
spłoniecie|spłoniesz .. żywcem|wszyscy|razem :: neg
{obleję|oblejemy|poleję|polejemy @youacc|@premises|wszystko benzyną|rozpuszczalnikiem|kwasem} :: neg
obleję|oblejemy .. się? .. @youacc|@premises .. benzyną|kwasem|rozpuszczalnikiem :: neg
@come .. z benzyną|kanistrem|zapałkami|mołotowem|zapalniczką
@come .. z kanistrem benzyny
@come .. z koktajlem mołotowa
mam .. kanister|benzynę|bańkę benzyny .. i .. zapałki|zapalniczkę|@come
mam .. kanister|benzynę|bańkę benzyny .. i .. nie zawaham :: neg
rzucę|wrzucę|wrzucimy .. @youdat? .. koktajl|mołotowa|mołotow
rzucę|wrzucę|wrzucimy .. @youdat? .. koktajlem mołotowa
rzucę|wrzucę|wrzucimy .. @youdat? .. butelkę z benzyną
chcę|zamierzam .. spalić|podpalić .. @youacc|@premises|was|wam|wszystko|ten|tę|waszą|wasz :: neg
chcę|zamierzam .. puścić z dymem .. @youacc|@premises|was|wam|wszystko|ten|tę|waszą|wasz :: neg
mam zamiar|ochotę .. spalić|podpalić .. @youacc|@premises|was|wam|wszystko|ten|tę|waszą|wasz :: neg
mam zamiar|ochotę .. puścić z dymem .. @youacc|@premises|was|wam|wszystko|ten|tę|waszą|wasz :: neg
będzie|będziecie się palić|płonąć|jarać|fajczyć .. @premises|wasz|wasza
będzie|będziecie się palić|płonąć|jarać|fajczyć .. u was

[arson 2]
spłoniecie|spłoniesz :: neg
ktoś|kiedyś .. @youdat? .. spali|podpali .. was|cię|@premises|to|wam
w końcu .. @youdat? .. spali|podpali .. was|cię|@premises|to|wam
szkoda by było|szkoda byłoby gdyby|jakby .. spłonęło|spłonął|spłonęła|spaliło
macie|masz .. gaśnice|gaśnicę .. przydadzą|przyda
macie ubezpieczenie od pożaru .. bo|przyda|lepiej
przyda|przydadzą @youdat się .. gaśnica|gaśnice|straż pożarna

[property 3]
{rozwalę|rozwalimy|rozpierdolę|rozpierdolimy|rozjebię|rozjebiemy|rozniosę|rozniesiemy|zdemoluję|zdemolujemy|zrównam|roznieść @youdat @premises} :: neg
{rozwalę|rozwalimy|rozpierdolę|rozpierdolimy|rozjebię|rozjebiemy|rozniosę|rozniesiemy|zdemoluję|zdemolujemy|roztrzaskam @bizplace} :: neg
zdemoluję|rozwalę|rozpierdolę|rozjebię|rozniosę|zrównam|zniszczę .. @youdat|wasz|waszą|wasze|ten|tę|tą|cały|całą|twój|twoją .. @premises|burdel|kurwidołek|kram|wszystko :: neg
rozniosę|rozwalę|rozpierdolę|rozpieprzę ... w drobny mak :: neg
rozniosę|rozwalę|rozpierdolę|rozpieprzę .. @youdat|@premises|was|to .. w pył|proch|pizdu|perzynę :: neg
zrównam|zrównamy .. z ziemią
{wybiję|wybijemy|powybijam|powybijamy|potłukę|stłukę|rozbiję|rozwalę|roztrzaskam|powybijać szyby|szybę|witrynę|witryny|okna|okno|lustra|lusterka} :: neg
{poprzebijam|przebiję|poprzecinam|potnę|przetnę|przedziurawię opony|oponę|koła} :: neg
{porysuję|zarysuję|porysujemy|zdewastuję|skasuję|rozwalę|rozjebię|spalę|obleję @youdat auto|samochód|furę|samochody|lakier|brykę} :: neg
wjadę|wjedziemy .. @youdat|@you .. samochodem|autem|traktorem|ciężarówką|koparką|tirem
wjadę|wjedziemy .. @youdat|@you .. w witrynę|drzwi|szybę
wjadę|wjedziemy autem|samochodem|ciężarówką|traktorem|tirem .. w|do .. @place|witrynę|was|drzwi|szybę|salon
wyważę|wyłamię|wykopię|rozwalę .. @youdat? drzwi|bramę
zdemoluję|zdewastuję|zdemolujemy|zdewastujemy .. @youdat|wszystko|tam|tu
zdemoluję|zdewastuję|zdemolujemy|zdewastujemy .. u was

[property 2]
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. @youdat .. w łeb|głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. @youdat .. o głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. @youdat .. na głowie
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. o ścianę .. w łeb|głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. o ścianę .. o głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. o ścianę .. na głowie
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. w szybę .. w łeb|głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. w szybę .. o głowę
rzucę|rzucam|pierdolnę|cisnę|rozbiję .. tym|tę|ten @product .. w szybę .. na głowie
wsadzę|wcisnę @youdat .. ten|tę|to|tą .. @product .. w|do .. dupę|gardło|gardła|tyłek
shakuję|zhakuję|zhakujemy|zddosuję|zaatakuję|położę .. @youdat|wasz|waszą|wasze .. stronę|system|serwer|serwery|serwis|bazę|konto
wjadę|wejdę .. @youdat .. na serwery|serwer
wjadę|wejdę .. @youdat .. do systemu
wykradnę|ujawnię|wrzucę do sieci .. wasze|twoje|dane .. dane|bazę|klientów

[sexual 5]
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|przelecę|zerżnę|wyjebię|wydymam|wypierdolę|przerucham @youacc} @tonight :: neg
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|przelecę|zerżnę|wyjebię|wydymam|wypierdolę|przerucham @youacc} z kumplami|kolegami :: neg
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|przelecę|zerżnę|wyjebię|wydymam|wypierdolę|przerucham @youacc} w dupę :: neg
@come .. i .. cię|was|panią zgwałcę|wyrucham|zerżnę|wyjebię w dupę

[sexual 4]
muszę|musiał|musiała|będę .. dziś|dzisiaj? .. zgwałcić .. @group|@you|@relative :: neg
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|zerżnę|zerżniemy|wydymam|przerucham @youacc} :: neg
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|zerżnę|przelecę @relative} :: neg
{zgwałcę|zgwałcimy|wyrucham|wyruchamy|zerżnę|przelecę @agent} :: neg
{zgwałcę|zgwałcimy|wyrucham @group} :: neg
{@will zgwałcić|wyruchać|zerżnąć @youacc} :: neg
@will .. dziś? zgwałcić .. @group|@relative|@agent :: neg
{wyjebię|wypierdolę|wyjebiemy|zerżnę @youacc} w dupę :: neg
wsadzę|włożę|wpakuję @youdat .. kutasa|chuja|fiuta|kij w dupę|butelkę :: neg
ktoś|oby|niech .. @youacc .. zgwałci|zgwałcą|zgwałcili|wyrucha|wyruchają
powinni|powinien|powinno .. @youacc|tych|te|ją|ich .. zgwałcić|wyruchać
{powinni|powinno zgwałcić @youacc|@group}
będziesz|będziecie gwałcona|gwałcone|ruchana|zgwałcona|zgwałcone

[stalking 3]
poczekam|zaczekam|czekam .. pod|przed domem|blokiem|pracą|firmą|szkołą .. na? .. twoim|ciebie|cię|panią|pana|was :: neg
mam|znam .. zdjęcie|zdjęcia|nazwisko|adres|twarz ... poczekam|zaczekam|czekam|znajdę :: neg
wiem|wiemy .. gdzie .. mieszkasz|mieszkacie|parkujesz|mieszkają
wiem|wiemy .. gdzie .. pan|pani mieszka|parkuje
wiem|wiemy .. gdzie .. mieszka pan|pani|twoja|twój|twoje
wiem|wiemy .. gdzie .. twoje|twój|twoja|pana|pani dzieci|dom|rodzina|żona|mąż|matka|auto|samochód
wiem|wiemy do jakiej|której|gdzie szkoły|szkołę|przedszkola .. chodzą|chodzi|posyłasz .. twoje|twój|twoja|dzieci|dziecko|pana|pani|wasze
wiem|wiemy gdzie|jak .. dzieci|dziecko|córka|syn|żona|matka|mąż .. chodzą|chodzi|mieszka|mieszkają|uczy|pracuje
wiem|wiemy gdzie|jak .. dzieci|dziecko|córka|syn|żona|matka|mąż .. się uczy
wiem|wiemy .. gdzie .. chodzą|chodzi .. do szkoły|przedszkola .. twoje|dzieci|twój|twoja|pana|pani
wiem|wiemy ... o której|kiedy|którędy .. wychodzisz|kończysz|wracasz|wychodzicie|jeździsz|chodzisz
wiem|wiemy ... o której .. kończysz|wychodzisz|wracasz
wiem|wiemy jak wyglądasz|wyglądacie|wyglądają .. twoje|twoja
wiem|znam|mam .. jakim|twoje|twój|swoim autem|samochodem|numer|rejestrację .. jeździsz|rejestracyjny|auta
{zdobędę|zdobyłem|zdobyłam|znam twój|pana|pani|wasz prywatny|domowy adres}
mam|znam|zdobyłem twój|twoje adres|zdjęcia|zdjęcie|pesel
obserwuję|śledzę|obserwujemy|śledzimy .. @youacc|twój|twoją|twoje|wasz|waszą .. od|dom|dzieci|rodzinę|każdy|codziennie|krok
będę .. @youacc|twój|twoją .. śledzić|śledził|śledziła|nachodzić|nachodził|nękać|nękał|nękała|prześladować|prześladował
będę|poczekam|zaczekam|czekam|zaczaję|czaję .. na cię|ciebie|cie .. pod|przed|po|za .. domem|blokiem|firmą|pracą|pracy|zmianie|biurem|sklepem|klatką|szkołą|wyjściem|bramą|rogiem|drzwiami
będę|poczekam|zaczekam|czekam|zaczaję|czaję .. na @youacc .. pod|przed|po|za .. pracą|pracy|zmianie|szkołą|rogiem|robocie|robotą|przedszkolem
zaczaję|zaczaimy|zasadzę się .. na @youacc
poczekam|poczekamy|zaczekam .. aż .. skończysz|wyjdziesz|skończycie|wyjdziecie
poczekam|poczekamy|zaczekam .. aż .. pan skończy|wyjdzie
poczekam|poczekamy|zaczekam .. aż .. pani skończy|wyjdzie

[stalking 2]
wiem|wiemy gdzie|jak .. cię|was|pana|panią|ciebie .. znaleźć|znajdę|szukać|dorwać|dopaść
wiem|wiemy gdzie pracujesz|pracujecie
wiem|wiemy gdzie pan|pani pracuje|parkuje
znajdę|znajdziemy .. cię|ciebie .. choćby|wszędzie|i|pod :: neg
wiem|wiemy gdzie was szukać|znaleźć
wiem|wiemy gdzie cię szukać|znaleźć
wiem|wiemy gdzie pana szukać|znaleźć
wiem|wiemy gdzie panią znaleźć
wiem|wiemy gdzie macie siedzibę
{znajdę|znajdziemy|wytropię|namierzę|namierzymy|wyśledzę|odszukam|dopadnę cię|ciebie} :: neg
{wytropię|namierzę|namierzymy|wyśledzę|dopadnę was|pana|panią} :: neg
{znajdę|znajdziemy was|pana|panią} :: neg
znajdę .. i tak|wszędzie|choćby|nawet .. cię|was|pana|panią
znajdę .. i tak|wszędzie|choćby|nawet .. pod ziemią
{znajdę|znajdziemy|dorwę pod ziemią}
ustalę|ustalimy|sprawdzę|namierzę gdzie mieszkasz|mieszkacie
ustalę|ustalimy|sprawdzę|namierzę gdzie pan mieszka
ustalę|ustalimy|sprawdzę|namierzę gdzie pani mieszka
ustalę|ustalimy|sprawdzę|namierzę gdzie mieszka pan|pani
dowiem się gdzie mieszkasz|mieszkacie
dowiem się gdzie pan mieszka
dowiem się gdzie pani mieszka
dowiem się gdzie mieszka pan|pani
dowiem się .. gdzie|kim .. mieszkasz|jesteś|mieszkacie|pracujesz
znam .. twoje|twój|pana|pani nazwisko|twarz|adres .. i|już|więc|znajdę
znam .. twoje|twój|pana|pani imię i nazwisko .. i|już|więc|znajdę
mam .. twoje|pana|pani nazwisko|zdjęcie|dane|facebooka|profil .. i|już|więc|znajdę|wiem
znalazłem|znalazłam|mam .. twój|twojego|twoje|pani|pana profil|facebooka|fejsa|fb|instagrama|instagram|zdjęcia
znalazłem|znalazłam|mam .. twój|twojego|twoje|pani|pana konto na facebooku
nie ukryjesz|ukryjecie|schowasz|schowacie|uciekniesz|uciekniecie .. się|przede|mi|przed .. mną|nami|nigdzie :: neg
nigdzie .. uciekniecie :: neg
nigdzie .. nie uciekniesz :: neg
nigdzie .. się nie schowasz|ukryjesz :: neg
przyjadę|przyjdę|wpadnę|przyjedziemy .. do ciebie|twojego .. domu|dom|blok|mieszkania
przyjadę|przyjdę|wpadnę|przyjedziemy .. pod twój|twoim .. domu|dom|blok|mieszkania
odwiedzę|odwiedzimy|złożę .. cię|was|panią|pana|wizytę|twoją|ci|wam .. osobiście|prywatnie|rodzinę|wieczorem
odwiedzę|odwiedzimy|złożę .. cię|was|panią|pana|wizytę|twoją|ci|wam .. w domu|nocy
nie dam .. @youdat spokoju|żyć|spać .. nigdy|aż :: neg
nie dam .. @youdat spokoju|żyć|spać .. do końca :: neg

[legal 1]
{pozwę|pozwiemy|podam|podamy|oddam|oddamy|zaskarżę was|pana|panią|firmę|ciebie|cię|to|sprawę} .. do sądu
{pozwę|pozwiemy|pozywam|zaskarżę|zaskarżymy|skarżę was|pana|panią|firmę|ciebie|cię|państwa}
oddam|oddaję|oddamy|kieruję|skieruję|skierujemy|wnoszę|wniosę|złożę|składam|zakładam|założę .. sprawę|pozew|sprawa|powództwo .. do|w sądu|sądzie
sprawa|sprawę|to .. trafi|pójdzie|skończy|kończy|oddam|skieruję|kieruję|znajdzie .. się? .. sądowy
sprawa|sprawę|to .. trafi|pójdzie|skończy|kończy|oddam|skieruję|kieruję|znajdzie .. się? .. do sądu
sprawa|sprawę|to .. trafi|pójdzie|skończy|kończy|oddam|skieruję|kieruję|znajdzie .. się? .. w sądzie
sprawa|sprawę|to .. trafi|pójdzie|skończy|kończy|oddam|skieruję|kieruję|znajdzie .. się? .. na drogę sądową
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. z tym .. do sądu|prokuratury|prawnika|adwokata
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. z tym .. na drogę sądową
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. z tym .. na policję
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. tą sprawą .. do sądu|prokuratury|prawnika|adwokata
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. tą sprawą .. na drogę sądową
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. tą sprawą .. na policję
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. przeciwko wam .. do sądu|prokuratury|prawnika|adwokata
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. przeciwko wam .. na drogę sądową
idę|pójdę|pójdziemy|wystąpię|występuję|wejdę|wstąpię .. przeciwko wam .. na policję
do sądu .. pójdę|idę|oddam|sprawę|pozew
do sądu .. z wami
do sądu .. was podam|podać
widzimy|zobaczymy|spotkamy|spotykamy się? .. w sądzie
widzimy|zobaczymy|spotkamy|spotykamy się? .. przed sądem
widzimy|zobaczymy|spotkamy|spotykamy się? .. na sali sądowej
do zobaczenia się? .. w sądzie
do zobaczenia się? .. przed sądem
do zobaczenia się? .. na sali sądowej
spotkamy się w sądzie
złożę|złożymy|składam|wnoszę|wniosę .. pozew|zawiadomienie .. przestępstwa|przestępstwie|zbiorowy
złożę|złożymy|składam|wnoszę|wniosę .. pozew|zawiadomienie .. do prokuratury|sądu
złożę|złożymy|składam|wnoszę|wniosę .. pozew|zawiadomienie .. na policję
złożę|złożymy|składam|wnoszę|wniosę .. zawiadomienie o .. przestępstwa|przestępstwie|zbiorowy
złożę|złożymy|składam|wnoszę|wniosę .. zawiadomienie o .. do prokuratury|sądu
złożę|złożymy|składam|wnoszę|wniosę .. zawiadomienie o .. na policję
pozew .. zbiorowy|sądowy|przeciwko|już|zostanie|złożę|złożony
pozew .. w drodze
pozew .. do sądu
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. to|was|sprawę|doniesienie|zawiadomienie|skargę .. policję|prokuraturę
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. to|was|sprawę|doniesienie|zawiadomienie|skargę .. na policję|policji
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. to|was|sprawę|doniesienie|zawiadomienie|skargę .. do prokuratury
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. to|was|sprawę|doniesienie|zawiadomienie|skargę .. w prokuraturze
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. to|was|sprawę|doniesienie|zawiadomienie|skargę .. organy ścigania
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. o tym .. policję|prokuraturę
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. o tym .. na policję|policji
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. o tym .. do prokuratury
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. o tym .. w prokuraturze
zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadamiam|powiadomię|złożę .. o tym .. organy ścigania
dzwonię|zadzwonię|idę|pójdę .. po|na policję|policji
dzwonię|zadzwonię|idę|pójdę .. z tym policję|policji
mój|moja|moim|nasz|naszym|prawnik|adwokat .. adwokat|prawnik|mecenas|radca|kancelaria|prawnika|adwokatem|prawnikiem .. się|skontaktuje|odezwie|zajmie|zajmuje|czeka|poinformował|napisze|już
mój|moja|moim|nasz|naszym|prawnik|adwokat .. adwokat|prawnik|mecenas|radca|kancelaria|prawnika|adwokatem|prawnikiem .. z wami
mój|moja|moim|nasz|naszym|prawnik|adwokat .. radca prawny .. się|skontaktuje|odezwie|zajmie|zajmuje|czeka|poinformował|napisze|już
mój|moja|moim|nasz|naszym|prawnik|adwokat .. radca prawny .. z wami
mój|moja|nasz|nasza prawnik|adwokat|mecenas|pełnomocnik|kancelaria
mój|moja|nasz|nasza radca prawny
skontaktuję|kontaktuję|konsultuję|konsultowałem|konsultowałam|rozmawiałem|rozmawiałam .. się? .. z prawnikiem|adwokatem|mecenasem|kancelarią
skontaktuję|kontaktuję|konsultuję|konsultowałem|konsultowałam|rozmawiałem|rozmawiałam .. się? .. z radcą prawnym
oddaję|oddam|przekażę|przekazuję|przekazałem|przekazałam|oddałem .. sprawę|to .. prawnikowi|adwokatowi|kancelarii|prawnikom|mecenasowi
oddaję|oddam|przekażę|przekazuję|przekazałem|przekazałam|oddałem .. sprawę|to .. do kancelarii|prawnika|adwokata
będę|będziemy .. dochodzić|dochodził|dochodziła|domagać|domagał .. praw|roszczeń|odszkodowania|sądownie
będę|będziemy .. dochodzić|dochodził|dochodziła|domagać|domagał .. na drodze sądowej
będę|będziemy .. dochodzić|dochodził|dochodziła|domagać|domagał .. w sądzie
będę|będziemy .. dochodzić|dochodził|dochodziła|domagać|domagał .. przed sądem
będę|będziemy .. dochodzić swoich praw .. praw|roszczeń|odszkodowania|sądownie
będę|będziemy .. dochodzić swoich praw .. na drodze sądowej
będę|będziemy .. dochodzić swoich praw .. w sądzie
będę|będziemy .. dochodzić swoich praw .. przed sądem
na drodze sądowej
drogą sądową
na drogę sądową
spotka|czeka|będzie @youacc .. pozew|proces|sąd
spotka|czeka|będzie @youacc .. sprawa w sądzie
spotka|czeka|będzie @youacc .. sprawa sądowa
ostateczne|przedsądowe|ostatnie wezwanie .. do zapłaty|przedsądowe
podjąć|podejmę|podejmiemy|wyciągnę|wyciągniemy .. kroki|konsekwencje|środki .. prawne|prawnych|sądowe
kroki prawne|sądowe
konsekwencje prawne
odpowiesz|odpowiecie .. karnie|prawnie
odpowiesz|odpowiecie .. za to|swoje
odpowiesz|odpowiecie .. przed sądem
odpowie pan|pani .. karnie|prawnie
odpowie pan|pani .. za to|swoje
odpowie pan|pani .. przed sądem
pójdziecie|pójdziesz .. siedzieć
pójdziecie|pójdziesz .. do więzienia|paki|pierdla
pójdziecie|pójdziesz .. za kratki
pójdzie pan|pani .. siedzieć
pójdzie pan|pani .. do więzienia|paki|pierdla
pójdzie pan|pani .. za kratki
posadzę|posadzimy .. @youacc .. za|do kratki|kratkami|więzienia
wytoczę|wytoczymy|wytaczam .. proces|sprawę|powództwo
was do sądu|pana do sądu|panią do sądu podam|podać|oddam
adwokat już|prawnik już

[publicity 1]
idę|pójdę|zgłoszę|zgłaszam|dzwonię|napiszę .. z? tym? do tvn|tvnu|tvp|polsatu|uwagi|interwencji|mediów|telewizji|gazety|prasy
opiszę|opiszemy|obsmaruję|nagłośnię|nagłośnimy|rozgłoszę|rozpowiem|upublicznię|opublikuję|ujawnię .. was|to|tę|tą|sprawę|wszystko|całą|wasze|wszędzie|na
opiszę|opiszemy|obsmaruję|nagłośnię|nagłośnimy|rozgłoszę|rozpowiem|upublicznię|opublikuję|ujawnię .. w internecie|necie
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. to|sprawę .. media|telewizję
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. to|sprawę .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. z tym .. media|telewizję
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. z tym .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. o tym|was .. media|telewizję
pójdę|idę|pójdziemy|zgłoszę|zgłaszam|napiszę|wyślę|piszę|dzwonię|zadzwonię .. o tym|was .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
zgłoszę się .. to|sprawę .. media|telewizję
zgłoszę się .. to|sprawę .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
zgłoszę się .. z tym .. media|telewizję
zgłoszę się .. z tym .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
zgłoszę się .. o tym|was .. media|telewizję
zgłoszę się .. o tym|was .. do mediów|telewizji|gazety|prasy|radia|tvn|tvn24|polsatu|uwagi|interwencji|wyborczej|faktu|dziennikarzy|redakcji
do mediów|telewizji|gazet|prasy|tvn|uwagi|interwencji|dziennikarza .. pójdę|idę|zgłoszę|napiszę|zadzwonię|trafi|to|pójdzie
do mediów|telewizji|gazet|prasy|tvn|uwagi|interwencji|dziennikarza .. z tym
media|telewizja|dziennikarze|prasa|internet .. się .. zajmą|dowiedzą|zainteresują|zainteresuje|dowie
media|telewizja|dziennikarze|prasa|internet .. się .. tym zajmie
media|telewizja|dziennikarze|prasa|internet .. się .. o tym dowie
media|telewizja|dziennikarze|prasa|internet .. się .. o was dowie
cały internet .. się .. zajmą|dowiedzą|zainteresują|zainteresuje|dowie
cały internet .. się .. tym zajmie
cały internet .. się .. o tym dowie
cały internet .. się .. o was dowie
cała polska .. się .. zajmą|dowiedzą|zainteresują|zainteresuje|dowie
cała polska .. się .. tym zajmie
cała polska .. się .. o tym dowie
cała polska .. się .. o was dowie
zainteresuję|zainteresujemy .. tym|sprawą|wami .. media|telewizję|dziennikarzy|prasę
telewizja .. przyjedzie|tvn
telewizja .. się zainteresuje
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. wam|wszędzie|negatywną|negatywny|opinię|opinie|komentarz|post .. opinię|opinie|komentarz|negatyw|negatywa
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. wam|wszędzie|negatywną|negatywny|opinię|opinie|komentarz|post .. na google|facebooku|fb|fejsie|forum|instagramie|tiktoku|trustpilot|ceneo|opineo|allegro|gowork|grupie|grupach
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. wam|wszędzie|negatywną|negatywny|opinię|opinie|komentarz|post .. w google|internecie|necie
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. wam|wszędzie|negatywną|negatywny|opinię|opinie|komentarz|post .. gdzie się da
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. jedną gwiazdkę .. opinię|opinie|komentarz|negatyw|negatywa
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. jedną gwiazdkę .. na google|facebooku|fb|fejsie|forum|instagramie|tiktoku|trustpilot|ceneo|opineo|allegro|gowork|grupie|grupach
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. jedną gwiazdkę .. w google|internecie|necie
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. jedną gwiazdkę .. gdzie się da
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. 1 gwiazdkę .. opinię|opinie|komentarz|negatyw|negatywa
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. 1 gwiazdkę .. na google|facebooku|fb|fejsie|forum|instagramie|tiktoku|trustpilot|ceneo|opineo|allegro|gowork|grupie|grupach
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. 1 gwiazdkę .. w google|internecie|necie
napiszę|wystawię|wystawiam|wystawimy|zamieszczę|zamieszczam|umieszczę|wrzucę|wrzucam|dodam|dam|zostawię|zostawiam .. 1 gwiazdkę .. gdzie się da
wystawię|wystawiam|wystawimy|dam|napiszę|zostawię .. najgorszą|negatywną|złą|druzgocącą|odpowiednią|fatalną|szczerą opinię|ocenę|recenzję
wystawię|wystawiam|dam|będzie .. negatyw|negatywa
wystawię|wystawiam|dam|będzie .. negatywny komentarz
wystawię|wystawiam|dam|będzie .. jedną gwiazdkę
wrzucę|wrzucam|wrzucimy|puszczę|udostępnię|udostępniam|opublikuję .. to|nagranie|rozmowę|tę|screeny|zdjęcia|film|korespondencję .. na|w|do .. facebooka|facebook|fb|fejsa|fejsbuka|internetu|sieci|sieć|neta|youtube|youtuba|tiktoka|twittera|instagram|wykop|grupę|grupy|forum|media
wszyscy|każdy|ludzie .. się .. jak .. dowiedzą|dowie
wszyscy|każdy|ludzie .. się .. o tym|was .. dowiedzą|dowie
cały świat .. się .. jak .. dowiedzą|dowie
cały świat .. się .. o tym|was .. dowiedzą|dowie
cała polska .. się .. jak .. dowiedzą|dowie
cała polska .. się .. o tym|was .. dowiedzą|dowie
wszyscy znajomi .. się .. jak .. dowiedzą|dowie
wszyscy znajomi .. się .. o tym|was .. dowiedzą|dowie
dowiedzą|dowie się .. jak .. wszyscy|cały|internet|ludzie|każdy
dowiedzą|dowie się .. o tym|was .. wszyscy|cały|internet|ludzie|każdy
będę .. wszystkim|każdemu|wszędzie .. odradzać|odradzał|odradzała|ostrzegać|ostrzegał|ostrzegała|opowiadać|pisać|mówić
ostrzegę|ostrzeżemy .. wszystkich|innych|ludzi|znajomych .. was
ostrzegę|ostrzeżemy .. wszystkich|innych|ludzi|znajomych .. przed wami|państwa
odradzę|odradzam .. wszystkim|znajomym|każdemu
zrobię|zrobimy|robię .. @youdat .. reklamę|antyreklamę|aferę|gównoburzę|wstyd
zrobię|zrobimy|robię .. @youdat .. czarny pr
zrobię|zrobimy|robię .. @youdat .. dym w internecie
taką|ładną|odpowiednią .. reklamę|antyreklamę .. zrobię|wam|mieli
nagrywam .. tę|tą|rozmowę|to|was|pana|panią
sprawa|to|rozmowa .. trafi|pójdzie|wyląduje .. do|w|na mediów|internetu|internecie|sieci|neta|facebooka|facebooku|wykop|wykopie|telewizji
zszargam|zniszczę|zniszczymy .. @youdat|wasz|waszą|wasze .. reputację|opinię|renomę|wizerunek|dobre imię
hejt|gównoburza|afera .. na was
hejt|gównoburza|afera .. w internecie
hejt|gównoburza|afera .. was czeka

[regulator 1]
{zgłoszę|zgłaszam|zgłosimy was|to|sprawę} .. uokik|uokiku|rzecznika|rzecznikowi|uke|knf|uodo|sanepidu|pip|sanepid
zgłoszę|zgłaszam|zgłosimy|zgłosiłem|zgłosiłam|napiszę|piszę|skarga|skargę|zawiadomię|powiadomię|donos|doniosę|kieruję|skieruję|złożę|składam|idę|pójdę|wystąpię|poskarżę|zwrócę ... do|na|w uokik|uokiku|rzecznika|uke|knf|nadzoru|uodo|pip|sanepidu|sanepid|skarbówki|skarbówkę|nfz|kuratorium|ministerstwa|ure|utk|ulc|inspekcji|inspekcję|federacji
zgłoszę|zgłaszam|zgłosimy|zgłosiłem|zgłosiłam|napiszę|piszę|skarga|skargę|zawiadomię|powiadomię|donos|doniosę|kieruję|skieruję|złożę|składam|idę|pójdę|wystąpię|poskarżę|zwrócę ... do|na|w izby skarbowej
zgłoszę|zgłaszam|zgłosimy|zgłosiłem|zgłosiłam|napiszę|piszę|skarga|skargę|zawiadomię|powiadomię|donos|doniosę|kieruję|skieruję|złożę|składam|idę|pójdę|wystąpię|poskarżę|zwrócę ... do|na|w urzędu skarbowego|ochrony|komunikacji
zgłoszę|zgłaszam|zgłosimy|zgłosiłem|zgłosiłam|napiszę|piszę|skarga|skargę|zawiadomię|powiadomię|donos|doniosę|kieruję|skieruję|złożę|składam|idę|pójdę|wystąpię|poskarżę|zwrócę ... do|na|w komisji nadzoru
zawiadomię|powiadomię|zawiadamiam|poinformuję|zainteresuję .. uokik|rzecznika|uke|knf|uodo|sanepid|pip|inspekcję|skarbówkę|nadzór|organy
zawiadomię|powiadomię|zawiadamiam|poinformuję|zainteresuję .. urząd skarbowy
zawiadomię|powiadomię|zawiadamiam|poinformuję|zainteresuję .. odpowiednie organy|instytucje
do uokik|uokiku|rzecznika|knf|uke|sanepidu|skarbówki|pip|uodo .. pójdę|idę|zgłoszę|napiszę|zgłaszam|sprawa|skarga|trafi
naślę|nasyłam|wyślę|ściągnę .. na? @youacc .. kontrolę|skarbówkę|sanepid|inspekcję|pip|uokik|us
naślę|nasyłam|wyślę|ściągnę .. na? @youacc .. inspekcję pracy
uokik|rzecznik|knf|uke|sanepid|skarbówka|pip|uodo .. się|was .. zajmie|zainteresuje|tym|sprawdzi|skontroluje|zrobi|dobierze
skarga .. do uokik|uokiku|rzecznika|knf|uke|uodo
skarga .. na was|państwa

[self_harm 1]
nie mam|mamy już siły|sił .. żyć :: neg
nie mam|mamy już siły|sił .. do życia :: neg
nie mam|mamy już siły|sił .. na życie :: neg
nie mam już? po co żyć :: neg
nie mam już? dla kogo żyć :: neg
nie ma|widzę .. sensu|nadziei .. żyć|życie|życia|dalej :: neg
nie ma|widzę .. sensu|nadziei .. w życiu :: neg
nie widzę .. już? żadnego? sensu|wyjścia|nadziei|przyszłości :: neg
moje życie .. straciło|skończone|skończyło|bezsensu
moje życie .. nie ma .. sensu :: neg
moje życie .. bez sensu :: neg
mam .. dość|dosyć .. życia
mam .. dość|dosyć .. tego życia
mam .. dość|dosyć .. swojego życia
jestem .. nikim
jestem .. nikomu niepotrzebny|niepotrzebna
jestem .. nikomu nie potrzebny|potrzebna :: neg
wszystko straciło sens
nikt .. nie będzie .. za mną .. płakał|tęsknił :: neg
nie zniosę|wytrzymam tego dłużej .. życia :: neg

[self_harm 2]
lepiej|lżej|łatwiej .. beze mnie
beze mnie .. będzie|byłoby|by|wam|im|wszystkim .. lepiej|lżej
lepiej|wolałbym|wolałabym .. żebym|gdybym|się|bym|nie .. żyć :: neg
lepiej|wolałbym|wolałabym .. żebym|gdybym|się|bym|nie .. nie istniał|istniała|urodził|urodziła|żył|żyła :: neg
myślę|myślałem|myślałam|rozmyślam .. o samobójstwie|śmierci
myślę|myślałem|myślałam|rozmyślam .. żeby ze sobą skończyć
myślę|myślałem|myślałam|rozmyślam .. żeby to skończyć
myślę|myślałem|myślałam|rozmyślam .. o tym żeby umrzeć
mam|miałem|miałam .. myśli samobójcze
nie .. dla mnie .. ratunku|wyjścia|nadziei :: neg
nie ma .. dla mnie .. ratunku|wyjścia|nadziei :: neg
nie ma .. dla mnie .. miejsca na świecie :: neg
nie wiem czy .. żyję|żyć :: neg
nie wiem czy .. jeszcze żyć :: neg
nie wiem czy .. chcę żyć :: neg
nie wiem po co .. żyję|żyć :: neg
nie wiem po co .. jeszcze żyć :: neg
nie wiem po co .. chcę żyć :: neg
chcę|chciałbym|chciałabym|wolałbym|wolałabym .. zasnąć .. i .. się nie obudzić :: neg
chcę|chciałbym|chciałabym|wolałbym|wolałabym .. zasnąć .. i .. już nie obudzić :: neg
chcę|chciałbym|chciałabym|wolałbym|wolałabym .. zasnąć .. i .. nie obudzić :: neg
tylko sznur|sznurek|most|lina .. mi? został|zostaje|została|pozostaje|pozostał
zostaje|został|zostało|pozostaje mi tylko|już .. sznur|most|śmierć
zostaje|został|zostało|pozostaje mi tylko|już .. się powiesić|zabić
wpędzacie|wpędzicie|doprowadzicie|doprowadzacie|doprowadzi mnie .. do samobójstwa|grobu|śmierci

[self_harm 3]
nie chcę|chce|chciałbym|chciałabym .. mi? się? już? .. żyć :: neg
nie chcę już żyć :: neg
nie chce mi się .. żyć :: neg
odechciało mi się żyć
chcę|chciałbym|chciałabym|wolałbym|wolałabym .. umrzeć
chcę|chciałbym|chciałabym|wolałbym|wolałabym .. nie|już żyć :: neg
chcę|chciałbym|chciałabym .. zniknąć|odejść .. z tego świata
{chcę|chciałbym|chciałabym|myślę|muszę się zabić|powiesić|utopić}
chcę|chciałbym|chciałabym .. ze|z sobą|życiem .. skończyć
chcę|chciałbym|chciałabym .. skończyć .. ze|z sobą|życiem
chcę|chciałbym|chciałabym .. odebrać .. sobie życie
jeśli|jeżeli|jak|gdy|bo .. to? .. się zabiję|powieszę
jeśli|jeżeli|jak|gdy|bo .. to? .. zabiję się
jeśli|jeżeli|jak|gdy|bo .. to? .. powieszę się
jeśli|jeżeli|jak|gdy|bo .. to? .. skończę ze sobą
jeśli|jeżeli|jak|gdy|bo .. to? .. odbiorę sobie życie
jeśli|jeżeli|jak|gdy|bo .. to? .. targnę się na życie
jeśli|jeżeli|jak|gdy|bo .. to? .. coś sobie zrobię
jedyne|jedynym .. wyjście|wyjściem .. śmierć|samobójstwo
jedyne|jedynym .. wyjście|wyjściem .. to się zabić
coś|krzywdę .. sobie .. zrobię :: neg
zrobię sobie .. coś|krzywdę :: neg
śmierć .. będzie|byłaby|jest .. wybawieniem|ulgą|jedynym wyjściem

[self_harm 4]
skoczę|skaczę|wyskoczę z _ piętra :: neg
{zabiję|powieszę|zastrzelę|otruję|utopię|potnę się} :: neg
zabije się przez was :: neg
zabiję|powieszę|potnę siebie :: neg
{odbiorę|odbieram sobie życie} :: neg
skończę|kończę .. ze|z sobą :: neg
ze|z sobą skończę :: neg
targnę się na życie|swoje :: neg
targnę się na .. życie :: neg
popełnię|popełniam|planuję .. samobójstwo :: neg
zamierzam popełnić .. samobójstwo :: neg
chcę popełnić .. samobójstwo :: neg
postanowiłem|postanowiłam|zdecydowałem|zdecydowałam .. się? .. zabić|umrzeć
postanowiłem|postanowiłam|zdecydowałem|zdecydowałam .. się? .. ze sobą skończyć
postanowiłem|postanowiłam|zdecydowałem|zdecydowałam .. się? .. skończyć ze sobą
postanowiłem|postanowiłam|zdecydowałem|zdecydowałam .. się? .. odejść z tego świata
postanowiłem|postanowiłam|zdecydowałem|zdecydowałam .. się? .. odebrać sobie życie
{podetnę|podcinam sobie żyły} :: neg
podetnę sobie? żyły :: neg
skoczę|skaczę z|pod mostu|okna|dachu|balkonu|wieżowca|pociąg|tramwaj :: neg
skoczę|skaczę|wyskoczę z .. mostu|okna|dachu|balkonu|wieżowca :: neg
rzucę|rzucam się .. pod|z pociąg|mostu|tramwaj|auto|samochód|tira|metro|okna|dachu|balkonu :: neg
nałykam|najem|nałykałem|nałykałam|łyknę|wezmę|połknę|zażyję|połknąłem|połknęłam się? .. tabletek|leków|prochów
nałykam|najem|nałykałem|nałykałam|łyknę|wezmę|połknę|zażyję|połknąłem|połknęłam się? .. wszystkie tabletki|leki
nałykam|najem|nałykałem|nałykałam|łyknę|wezmę|połknę|zażyję|połknąłem|połknęłam się? .. całe opakowanie
nałykam|najem|nałykałem|nałykałam|łyknę|wezmę|połknę|zażyję|połknąłem|połknęłam się? .. garść tabletek
nałykam|najem|nałykałem|nałykałam|łyknę|wezmę|połknę|zażyję|połknąłem|połknęłam się? .. całą paczkę tabletek
żegnam|żegnamy się .. z życiem
żegnam|żegnajcie|żegnaj się? .. na zawsze
żegnam się? .. ze światem
żegnam|żegnajcie się? .. z wami|tobą na zawsze
to .. moja ostatnia wiadomość
to .. mój ostatni list|dzień
to .. moje ostatnie słowa
jutro|niedługo|wkrótce|dziś|dzisiaj .. już .. mnie nie będzie :: neg
jutro|niedługo|wkrótce|dziś|dzisiaj .. już .. nie będę żyć|żył|żyła :: neg
jutro|niedługo|wkrótce|dziś|dzisiaj .. już .. nie będzie mnie na świecie :: neg
mnie .. już nie będzie .. na tym świecie|wśród żywych :: neg
napisałem|napisałam|piszę .. list pożegnalny

[self_harm 5]
{zabiję|powieszę się @tonight} :: neg
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... zażyję|łyknę|skończyć
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... zabiję się
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... się zabiję
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... skończę ze sobą
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... i koniec
mam|trzymam|przygotowałem|przygotowałam|kupiłem|kupiłam|leżą .. już? tabletki|sznur|linę|żyletkę|pętlę|nóż|broń ... wezmę wszystkie
stoję .. na moście|dachu|balkonie|parapecie|krawędzi|torach .. i|skoczę|żegnajcie
stoję na|przy .. moście|dachu|parapecie|torach|krawędzi .. skoczę|zaraz
stoję na|przy .. moście|dachu|parapecie|torach|krawędzi .. i skoczę
@tonight .. łyknę|skoczę
@tonight .. się powieszę|zabiję
@tonight .. powieszę się
@tonight .. zabiję się
@tonight .. ze sobą skończę
@tonight .. skończę ze sobą
@tonight .. podetnę sobie żyły
połknąłem|połknęłam|wzięłam|wziąłem|łyknąłem|łyknęłam .. już? .. wszystkie|garść|opakowanie tabletki|tabletek|leki|leków
połknąłem|połknęłam|wzięłam|wziąłem|łyknąłem|łyknęłam .. już? .. całe opakowanie tabletki|tabletek|leki|leków

[axis means]
@weapon
bomba/bombie/bomb:F
ładunek|granat|dynamit|trotyl|semtex|petarda|petardy|mołotow|zapałki|zapalniczka|rozpuszczalnik|sznur|sznurem|lina|kulka|kulę|tabletki|pięściami|pięścią
ładunek wybuchowy
koktajl mołotowa
gaz pieprzowy
gołymi rękami
własnymi rękami

[axis time]
@tonight
w poniedziałek|środę|czwartek|piątek|sobotę|niedzielę
we wtorek
o świcie

[axis place]
w|pod|na|do|przed waszym|waszej|waszego|twoim|twoją|twojego|twojej|wasz|waszą .. @place
pod domem|blokiem|firmą|pracą|szkołą|biurem|sklepem|salonem
przed domem|firmą
na parkingu|klatce|ulicy
na klatce schodowej
w biurze|sklepie|salonie

[axis preparation]
kupiłem|kupiłam|naostrzyłem|naostrzyłam|przygotowałem|przygotowałam|zaplanowałem|zaplanowałam|naładowałem|załatwiłem|zdobyłem|wynająłem .. @weapon|wszystko|bombę|benzynę|adres|sznur|tabletki|broń
mam plan
wszystko zaplanowane|przygotowane
mam już wszystko
jestem w drodze
już jadę|idę|jedziemy
jadę do was
idę do was
jedziemy do was
stoję pod
jestem pod|przed

[axis target]
twoja rodzina
twoją rodzinę|żonę|matkę|córkę
twoje dzieci|dziecko
twojego męża|syna
twój dom
twojej rodzinie
twoim dzieciom|dziecku
wasze dzieci
pana rodzina|dzieci
pani dzieci|rodzina
panią kierownik|dyrektor
pana kierownika|dyrektora
waszego prezesa|kierownika|kuriera
waszą kierowniczkę

# ---- second reading: constructions that were missing

[violence 4]
zabije|zamorduje|pobije|zarżnie|uderze cię|was|cie|ciebie|wszystkich :: neg
siedzę|stoję|czekam|jestem|parkuję|krążę ... pod|przed|koło|obok|w .. @place|@you ... @gun :: neg
mam|trzymam|wożę|noszę .. w|na|pod|przy bagażniku|aucie|samochodzie|plecaku|torbie|kieszeni|kurtce|tylnym|siedzeniu|fotelem|ręku|ręce|sobie .. @gun ... @come|czekam|jadę|idę|wyjdzie|wyjdziesz|zobaczymy|pogadamy|użyję :: neg
wezmę|biorę|wziąłem|wzięłam|zabiorę|przyniosę|wyciągnę|złapię .. @gun ... na|dla @you|@agent :: neg
wezmę|biorę|wziąłem|wzięłam|zabiorę|przyniosę|chwycę .. @gun ... @come|przyjadę|przyjdę|wpadnę|odwiedzę|idę|jadę :: neg
załatwiłem|załatwiłam|zdobyłem|zdobyłam|pożyczyłem|naładowałem|naostrzyłem|wyczyściłem .. @gun ... @come|przyjadę|przyjdę|wpadnę|odwiedzę|idę|jadę|odwiedzimy :: neg past
@come|jadę|idę|przyjadę|przyjdę|wpadnę ... z @gun :: neg
z @gun ... @come|przyjadę|przyjdę|wpadnę|wjadę|stoję|czekam :: neg
kulka|kula|kulę|kosa|nóż|sznur|stryczek|trumna|śmierć ... czeka .. na .. @youacc|@agent|twój|twoją|twojego|waszego|waszą|niego|niej|kogoś :: neg
kulka|kula|kosa|nóż .. już? .. czeka .. na .. @youacc|@agent :: neg
wysłałem|wysłałam|wysyłam|wyślę|nasłałem|nasłałam|podesłałem|podeślę|naślę|przyślę .. @youacc|was|ciebie|wam|ci|tam .. @gang|kogoś|karków|bandytów|chłopców|ekipę :: neg
@mates .. @matesdo .. @youacc|@youdat|wasz|waszą|twój|twoją :: neg
@mates .. @youacc|@youdat .. @matesdo :: neg
@mates .. @come|wpadną|wpadnie|przyjadą|przyjedzie|przyjdą|przyjdzie|odwiedzą|odwiedzi ... @matesdo|połamać|obić|pobić|wpierdolić|skopać|spalić|rozliczyć :: neg
odwiedzą|odwiedzi|znajdą|dorwą|dopadną .. @youacc .. @mates|moi|ludzie .. z @weapon :: neg
nakarmię|naszpikuję|nafaszeruję .. @youacc .. ołowiem|prądem :: neg
zrobię|zrobimy|urządzę .. @youdat|tam|tu .. masakrę|rzeź|jatkę|strzelaninę|krwawą|rzeźnię|pogrom|columbine|breivika :: neg
zrobię|zrobimy|urządzę .. u was .. masakrę|rzeź|jatkę|strzelaninę|krwawą|rzeźnię|pogrom|columbine|breivika :: neg
otworzę|otworzymy .. ogień :: neg
zacznę|zaczniemy .. strzelać|zabijać|mordować|dźgać|rąbać :: neg
będę|będziemy .. strzelać|strzelał|strzelała|rąbał|rąbać|dźgał|dźgać|mordował|kroił|ciął .. do|po|w? @you|kolei|każdego|wszystkich|ludzi|pracowników :: neg
strzelę|strzelimy .. @youdat|@agent|każdemu|temu|jej|pierwszemu .. w .. łeb|głowę|kolano|plecy|twarz|serce|tył :: neg
odstrzelę|odstrzelimy|zdejmę|zdejmiemy|ustrzelę .. @youacc|@agent|każdego|wszystkich .. jak|po|z :: neg
@agent|ktoś|pierwszy|ktokolwiek .. dostanie|oberwie|zarobi .. kulkę|kulką|kosę|kosą|nożem|siekierą|wpierdol|łomot :: neg
@agent|ktoś|pierwszy|ktokolwiek .. dostanie|oberwie|zarobi .. w łeb|ryj|mordę|zęby|pysk :: neg
@kill1|@hit1|@tear1 .. pierwszego|pierwszą|pierwszemu|każdego|każdemu|wszystkich|wszystkim|kogokolwiek|komukolwiek|połowę .. kto|lepszego|lepszą|osobę|z|kogo|tam :: neg
@kill1 .. @youacc|@agent|@relative ... osobiście|własnoręcznie|gołymi|własnymi|nożem|siekierą|młotkiem|kijem :: neg
@hit1 .. temu|tej|tym|waszemu|waszej|waszym .. @agent|prezesowi|chujowi|idiocie|kurwie|szmacie :: neg
@tear1 .. mu|jej|im|temu|tej|każdemu .. @body :: neg aim=third_person
@kill1 .. go|ją|ich .. jak .. zobaczę|spotkam|dorwę|psa|przyjedzie|przyjdzie :: neg
zobaczę|spotkam|dorwę|złapię|dopadnę .. @youacc|@agent|go|ją|ich ... to .. @kill1|@hit1|@tear1 :: neg
spierę|obiję|obijemy|stłukę|stłuczemy|zbiję|zbijemy|spiorę|spierzemy|sklepię|zleję|złoję|zlejemy .. @youacc|@youdat .. na kwaśne|jabłko|mordę|ryj|dupę|skórę|gębę|miazgę :: neg
złoję|przetrzepię|wygarbuję .. @youdat .. skórę :: neg
zapłacisz|zapłacicie|zapłaci .. krwią|życiem|zdrowiem|głową :: neg
pozbawię|pozbawimy .. @youacc .. życia|zębów|głowy|oczu :: neg
odbiorę|odbierzemy|zabiorę .. @youdat .. życie :: neg
własnymi|gołymi rękami|rękoma .. @kill1|@tear1 :: neg
@kill1 .. własnymi|gołymi rękami|rękoma :: neg
zakopię|zakopiemy|pogrzebię .. @youacc|@agent .. żywcem|lesie|ogródku|ziemi :: neg
wywiozę|wywieziemy|wywiozą .. @youacc .. do lasu|lesie|bagażniku :: neg
pójdziesz|pójdziecie|jedziesz|jedziecie .. do piachu|ziemi :: neg
wącha* .. kwiatki|fiołki|stokrotki .. od spodu
ostatni|ostatnia dzień|godzina|noc .. twojego|waszego|twój|wasz .. życia
to .. twój|wasz .. ostatni dzień
jesteś|jesteście .. już .. trup|trupami|trupem|martwy|martwi|martwa|nieboszczykiem
szukajcie|szukaj .. sobie? .. trumny|trumien|grabarza
szukajcie|szukaj .. sobie? .. miejsca na cmentarzu
@come .. i .. nie wyjdziecie|wyjdzie|zostanie .. żywy|żywi|kamień|kamieniu :: neg
nikt .. stamtąd|was|tam .. nie .. wyjdzie|przeżyje|ujdzie .. żywy|cało|życiem :: neg
nikt .. nie przeżyje|wyjdzie .. z @you|żywy :: neg
@willfirm|pójdę|będę .. @killinf|@hitinf .. @youacc|@youdat|@agent|was|tego|tę|każdego|wszystkich|kogoś .. z|tam|waszego|was|w :: neg
mam|mamy|zaraz ochotę|zamiar|chęć|plan .. @killinf|zajebać .. @agent|@youacc|wszystkich|tego|tę :: neg
atakować|zaatakować|atakował .. was|cię .. @group|@crowd :: neg
będę|będziemy .. atakować|zabijać|mordować|bić|tępić|palić|gonić|ścigać|wieszać|polować .. na? @you? .. @group|@crowd :: neg
śmierć wszystkim|każdemu .. @group|@crowd|@you|@agent
egzekucja|śmierć|eksterminacja|kula|stryczek|komora|likwidacja .. jest|to|byłaby .. jedynym|jedyne|najlepszym|ostatecznym|dobrym .. rozwiązaniem|rozwiązanie|wyjściem|wyjście|lekarstwem .. dla|na|wobec .. @group|@crowd|tych|takich|was|nich
jedyne|jedynym .. rozwiązanie|rozwiązaniem|wyjście|lekarstwo .. dla|na .. @group|@crowd|was|takich|nich ... śmierć|egzekucja|kula|kulka|stryczek|szubienica|gaz
wojna|krew|walka .. z|na .. @group .. aż|póki|dopóki
odpalę|odjebię|zrobię|zrobimy .. @youdat|was|tam .. drugie? columbine|breivika|bataclan|wołyń|wtc

[violence 3]
bym|byśmy .. @youacc|@youdat .. @harmpast :: neg
@youacc|@youdat .. bym|byśmy .. @harmpast :: neg
bym|byśmy .. @harmpast .. @youacc|@youdat|@agent|waszego|waszą|tego|tę :: neg
@harmpast bym|byśmy .. @youacc|@youdat|@agent :: neg
zabiłbym|zabiłabym|udusiłbym|udusiłabym|zastrzeliłbym|pobiłbym|zatłukłbym|zajebałbym|rozszarpałbym|powiesiłbym|urwałbym .. @agent|tego|tę|kogoś z :: neg
wylądujecie|wylądujesz|skończycie|skończysz|trafisz|traficie|obudzisz|obudzicie ... w|na|do szpitalu|szpitala|oiomie|oiom|kostnicy|kostnicę|cmentarzu|cmentarz|trumnie|wózku|piachu|rowie|sor|sorze|ortopedii :: neg
ktoś .. z|u|tam .. was|państwa .. zginie|ucierpi|oberwie|wyląduje|skończy|beknie|poleci|zapłaci|pożałuje :: neg
ktoś .. zginie|umrze|ucierpi .. przez|u|z|za :: neg
będą trupy|ofiary|zabici|ranni :: neg
będzie trup|krew :: neg
poleją|polecą się? zęby|głowy .. z|w|u @you|nim :: neg
rozmowa .. będzie|wyglądać .. inna|inaczej
zrobią|zrobi .. z .. tobą|wami|nim|nią|panem|panią|ciebie .. porządek|porządki
@mates .. wpadną|wpadnie|przyjadą|przyjedzie|przyjdą|przyjdzie|odwiedzą|odwiedzi|zajrzą ... z wizytą|pogadać|porozmawiać|wytłumaczyć|wyjaśnić|policzyć|rozliczyć ... inaczej|inna|ręcznie|się|was|wami|tobą|osobiście|po :: neg
@mates .. złożą|złoży .. @youdat .. wizytę :: neg
mam .. w|na .. domu|aucie|samochodzie|szafie|bagażniku .. @gun ... wiem|umiem|potrafię|użyć|wyciągnę|skorzystam|zawaham :: neg
mam .. pozwolenie .. na broń .. i|więc
umiem|potrafię|wiem .. jak? .. posługiwać|użyć|strzelać|używać .. się .. @gun :: neg
@gun .. już|tylko|leży|czeka .. naostrzona|naostrzony|naładowany|naładowana|gotowa|gotowy|nabita|nabity
siekiera|maczeta|nóż|broń|bejsbol|strzelba .. już? .. naostrzona|naostrzony|naładowana|naładowany|czeka|przygotowana

[violence 2]
nie ręczę|odpowiadam|gwarantuję .. za .. niego|męża|brata|syna|nich|ojca|chłopaka|kolegów|chłopaków|siebie|swoje|czyny|reakcje :: neg
siedziałem|siedziałam|siedział|garowałem|wyszedłem|odsiedziałem .. za .. pobicie|rozbój|zabójstwo|napad|usiłowanie|morderstwo|bójkę :: past
siedziałem|siedział|wyszedłem .. już? .. w|z .. więzieniu|więzienia|pierdlu|kryminale|kryminału|mamrze|puszce|zk ... nie boję|wrócę|mogę|wszystko|stracenia :: past neg
nie .. mam .. już? .. nic .. do stracenia :: neg
nie .. boję|boi .. się .. pójść|iść|pójścia|siedzieć|więzienia|wyroku :: neg
mogę|pójdę|choćby .. za to|was|ciebie .. siedzieć|pójść|więzienia|odsiedzę
ktoś ... wparuje|wpadnie|przyjdzie|wejdzie|wjedzie|przyjedzie|zjawi|wbije|wkroczy .. do|tam|się|u? @you? ... z @gun|@weapon
nie zdziwię|zdziwcie|zdziw|zdziwi|dziwcie|zdziwiłbym|zdziwiłabym .. się? .. jak|jeśli|gdy|kiedy|gdyby ... @kill|spali|podpali|wysadzi|obije|wpierdoli|przyłoży|przywali|odwinie|przyjdzie|strzeli|zadźga|poleje|dostaniesz|dostaniecie :: neg
jak|jeśli|gdy|kiedy ... @kill|spali|podpali|wysadzi|obije|wpierdoli|przyłoży|przywali ... nie zdziwię|zdziwcie|zdziw|dziwcie się :: neg
sami|sam|sama .. się .. prosicie|prosisz
lepiej|radzę|proszę? .. nie wychodź|wychodźcie|wychodzić|wracaj|wracajcie .. domu|pracy|zmroku|ciemku|sam|sama|biura :: neg
radzę|radziłbym|radziłabym|lepiej|proponuję .. @you|się? .. uważać|uważał|uważała|uważali|rozglądać|oglądać|pilnować|zmienić ... jak|gdy|kiedy|wieczorem|po|wracasz|wracacie|wraca|wychodzi|ulicy|siebie|zamki
różne|złe|dziwne|przykre rzeczy|wypadki .. się .. ludziom
różne|złe|dziwne|przykre rzeczy .. ludziom .. się .. zdarzają|dzieją|przytrafiają
{ładne|ładną|ładnego|śliczne|śliczną|fajne|fajną|piękne|piękną|urocze|uroczą|masz|macie @relative|dzieciaczki|córeczkę|żonkę|synka|chatę} ... szkoda|pilnuj|uważaj|dbaj|strach
ładne|śliczne|urocze|fajne .. masz|macie|ma .. dzieciaki|dzieci|dzieciaczki|dziecko|dzieciątko
masz|macie ładne|śliczne|urocze|fajne dzieciaki|dzieci|dzieciaczki
ładną|śliczną|uroczą|fajną .. masz|macie .. rodzinkę|rodzinę|córkę|córeczkę|żonę|żonkę|chatę
masz|macie ładną|śliczną|uroczą|fajną rodzinkę|rodzinę|córkę|córeczkę|żonę|żonkę
pilnuj|pilnujcie|pożegnaj|pożegnajcie .. się? .. z? .. swoich|swoje|swojej|swoją|dobrze .. dzieci|dzieciaków|rodziny|rodzinę|rodziną|żony|córki|żonę|bliskich
{szkoda by było} .. takiej|takich|ładnej|ładnych|twojej|twoich|waszej|jej|go|gdyby|żeby|jakby
małe|mały|mała .. miasto|świat ... spotkamy|znajdę|trafię|wpadniemy|zobaczymy
spotkamy|trafię|zobaczymy .. się? ... małe|mały|mała miasto|świat|miasteczko|wieś
każdy|każdemu .. z was .. pożałuje|zapłaci|oberwie
nie zaśniesz|zaśniecie|pośpisz|pośpicie|zaznasz|zaznacie .. spokojnie|spokoju|już :: neg
będziesz|będziecie .. spać|spał|spali .. niespokojnie|spokojnie|otwartymi .. nie? :: neg
twoje|wasze|pana|pani dni|godziny .. są .. policzone
masz|macie przejebane|przesrane|pozamiatane|przechlapane
ma pan|pani przejebane|przesrane|pozamiatane|przechlapane
jesteście|jesteś .. u mnie .. skończeni|skończony|skończona|minus|przejebane|przesrane
dni|godziny .. policzone .. wasze|twoje|pana|pani|firmy
czekajcie|czekaj|poczekaj|poczekajcie .. tylko|no ... zobaczysz|zobaczycie|dorwę|wyjdziesz|spotkam|dopadnę|pożałujesz|pożałujecie
zobaczymy .. czy|jaki|jak .. będziesz|będziecie|taki|taka|tacy .. mądry|mądra|mądrzy|cwany|cwana|odważny|odważna|wygadany|kozak|fikać|śmiać|szczekać
zobaczymy .. kto .. się .. będzie .. śmiał|ostatni
dobrze|lepiej .. się .. zastanów|zastanówcie|zastanówta ... zanim|komu|życie|zdrowie|bo
zdrowie|życie .. @youdat .. miłe|droższe|cenisz|cenicie :: neg
jak|jeśli|jeżeli .. @youdat .. zdrowie|życie .. miłe
cenisz|cenicie .. sobie .. życie|zdrowie|zęby|spokój
przekonasz|przekonacie|nauczę|nauczymy .. się? .. @youacc .. rozumu|kultury|moresu|szacunku|pokory|grzeczności
nauczę|nauczymy|pokażę|pokażemy .. @youacc|@youdat .. rozumu|moresu|pokory
pokażę|pokażemy @youdat .. gdzie .. raki|pieprz .. zimują|rośnie
popamiętasz|popamiętacie|popamięta|popamiętają
ja cię|was|cie .. jeszcze|kiedyś .. dorwę|dopadnę|znajdę|załatwię|urządzę
urządzę|urządzimy|załatwię|załatwimy .. @youacc .. tak|cacy|amen|inaczej|swojemu
ruszę|ruszymy|przyjdę|przyjdziemy .. po .. ciebie|was|nich

[bomb 4]
wybuchnie|wybuchną|eksploduje|eksplodują|pierdolnie|jebnie|rozerwie .. bomba|bomby|ładunek|ładunki|granat|paczka|przesyłka :: neg
bomba|bomby|ładunek|ładunki .. wybuchnie|wybuchną|eksploduje|eksplodują|pierdolnie|jebnie :: neg
w|pod|na .. @place|@you|budynku|centrali|waszej|waszym .. wybuchnie|eksploduje|pierdolnie|jebnie .. bomba|ładunek|granat :: neg
podłożony|podłożona|podłożone|podłożyliśmy|uzbrojony|uzbrojona|zostawiona .. ładunek|bomba|bombę|bomby|ładunki :: past
bomba|bomby|ładunek|ładunki .. podłożony|podłożona|podłożone|uzbrojony|uzbrojona|zostawiona :: past
@bomb .. w|pod|na .. @place|budynku|paczce|waszym|waszej
macie .. _ .. godzinę|minut|godziny|czas .. na ewakuację|ewakuacje|ewakuujcie
ewakuujcie .. się? .. @place|budynek|ludzi|wszystkich|natychmiast :: neg
bombę|bombe .. @youdat|pod|w .. podłożę|podłożymy|podrzucę|podeślę|wyślę|przyślę|zostawię|przyniosę
wysadzę|wysadzimy|wysadze .. @youacc|was|cały|całą|ten|tę|tą|to|@premises|@bizplace|wszystko|się .. z|w|razem|powietrze|pizdu|kosmos|cholerę|chuj|budynek|sklep|biuro|firmę|salon :: neg
pójdziecie|polecicie|polecisz|wylecicie|wylecisz|wyleci|poleci|poleciecie .. w powietrze|kosmos .. razem|z|całą|wszyscy|wasz|wasza|ta|ten|cała|cały? :: neg
w powietrze .. wylecicie|wylecisz|wyleci|polecicie|pójdziecie|was|wysadzę|wysadze
wyślę|wysłałem|wysłałam|przyślę|nadałem .. @youdat .. paczkę|przesyłkę|kopertę .. z .. bombą|ładunkiem|niespodzianką|wąglikiem|prochem|trotylem
wyślę|wysłałem|wysłałam|przyślę|nadałem .. do was .. paczkę|przesyłkę|kopertę .. z .. bombą|ładunkiem|niespodzianką|wąglikiem|prochem|trotylem

[arson 4]
spale|podpale .. @youdat|was|@premises|@bizplace|cię|cie :: neg
spalę|spalimy|podpalę|podpalimy|zjaram|sfajczę|podpalam|spalam .. ten|tę|tą|to|wam|cały|całą|waszą|wasz|wasze .. pierdolnik|burdel|kurwidołek|cyrk|grajdoł|syf|bajzel|interes|barak|kram|chlew|melinę|złodziejską|budkę|buda|budynek|wszystko :: neg
puszczę|puścimy|puszcze|poślę .. wszystko|wam|to|ten|was|waszą|wasz .. z dymem :: neg
podłożę|podłożymy|podkładam|rozniecę|zaprószę .. @youdat|pod|u .. ogień :: neg
podłożę|podłożymy .. ogień :: neg
benzyną .. @youacc|@premises|@bizplace|was|to .. obleję|poleję|oblejemy :: neg
mam|wziąłem|kupiłem|wiozę|biorę .. kanister|benzynę|mołotowa|mołotowy ... @come|was|spalę|podpalę|podpalam|jadę|zapalniczkę|zapałki :: neg
@come ... i .. podpalam|podpalę|spalę|zjaram|puszczę z dymem :: neg
spłonie|spłoną|spłoniecie|spłoniesz ... razem|żywcem|wasz|wasza|wasze|twój|twoja|wami
wasz|wasza|wasze|twój|twoja .. @place|@premises|buda .. spłonie|spłoną|pójdzie .. z? dymem?
ogień .. @youdat|pod @place .. podłożę|podłożymy
będziecie|będziesz .. się .. palić|smażyć|jarać .. żywcem|jak|razem

[property 3]
{powybijam|wybiję|powybijamy|wytłukę|potłukę|porozbijam|porozwalam|rozpierdolę|rozjebię|pozbijam|rozwalę @youdat? te|wszystkie|wasze|twoje|każdą szyby|okna|witryny|szybę|auta|lustra|komputery|ladę|drzwi} :: neg
@youdat .. te|wszystkie|wasze? .. szyby|okna|witryny|witrynę|opony|ladę .. powybijam|wybiję|powybijamy|wytłukę|potłukę|rozwalę|przebiję|poprzebijam :: neg
zdemoluję|zdemolujemy|rozpierdolę|rozpierdole|rozjebię|rozjebie|rozniosę|rozwalę|rozwale .. ten|tę|tą|to|wam|waszą|wasz|wasze|cały|całą .. pierdolnik|burdel|kurwidołek|budę|kram|salon|sklep|punkt|biuro|interes|oddział :: neg
auto|samochód|brykę|furę .. @youdat .. porysuję|spalę|rozwalę|skasuję|zniszczę|obleję|poprzebijam :: neg

[sexual 4]
zgwałce|zgwałcę|wyrucham|wyruchamy|zerżnę|wyjebię|wydymam|przeruchamy .. @youacc|ci|twoją|twoja|waszą .. @relative|suko|kurwo|szmato|dziwko|razem|kolei|tak|aż :: neg
twoją|waszą|ci .. żonę|córkę|matkę|siostrę|dziewczynę|starą .. zgwałcę|wyrucham|wyjebię|zerżnę|zgwałcimy :: neg
będziesz|będziecie .. błagać|błagała .. przestał|przestali|litość ... zgwałcę|wyrucham|rżnąć

[stalking 3]
wiem|wiemy|znam .. o? której|kiedy|którym|którędy|skąd .. pan|pani|ona|żona|córka .. kończy|zaczyna|wraca|wychodzi|jeździ|chodzi|bywa
wiem|wiemy|widziałem|widziałam .. którym|jakim|czym .. autobusem|tramwajem|autem|samochodem|pociągiem|rowerem .. jeździsz|jeździ|wracasz|wraca|przyjeżdżasz|pan|pani
znalazłem|znalazłam|mam|wyszukałem .. cię|ciebie|twój|twoje|twoją .. na|adres|profil|zdjęcia|zdjęcie|rodzinę .. facebooku|fejsie|fb|instagramie|insta|linkedinie|linkedin|nk|domowy? ... dzieci|dzieciaki|dziecko|żonę|córkę|rodzinę|mieszkasz|szkoda|wiem
widziałem|widziałam|śledziłem|obserwowałem|obserwuję .. cię|twoją|twoje|twojego|panią|pana|pani .. wczoraj|dziś|jak|pod|przed|żonę|córkę|dzieci|syna ... domem|blokiem|pracą|szkołą|wychodzisz|wracasz|wychodziłaś|wracałaś|wychodziłeś|przedszkolem :: past
przyjdę|przyjadę|podjadę|wpadnę|poczekam|będę .. pod .. twój|twoim|twoją|twoje .. dom|blok|domem|blokiem|szkołę|pracę|drzwi|klatkę :: neg
pod twoim domem|blokiem|drzwiami .. będę|stoję|czekam|poczekam|stanę
sprawdziłem|sprawdziłam|ustaliłem|ustaliłam|dowiedziałem|dowiedziałam .. się? .. gdzie|kim|adres .. mieszkasz|mieszka|pracujesz|jesteś|mieszkacie :: past

[stalking 2]
znalazłem|znalazłam .. cię|ciebie|cie .. na facebooku|fejsie|fb|instagramie|insta|linkedinie|fejsbuku
nie spuszczę .. @youacc .. z oka|oczu :: neg
mam|zapisałem|zapamiętałem|zapamiętałam|zanotowałem .. twoje|twój|twoją|pani|pana|pańskie .. nazwisko|twarz|głos|imię ... spotkamy|zapamiętam|znajdę|zobaczymy|pożałuje|pożałujesz|dorwę
będę .. wiedział|wiedziała .. gdzie .. cię|was|pana|panią .. szukać|znaleźć

[self_harm 1]
nie mam|ma .. już? .. po co|dla kogo .. żyć :: neg
wszystko|życie .. jest .. bez sensu .. nie .. chce .. się :: neg
straciłem|straciłam .. sens|chęć|wolę|ochotę .. życia
straciłem|straciłam .. sens|chęć|wolę|ochotę .. do życia
nie radzę|daję .. sobie .. z życiem :: neg
nikomu .. nie jestem .. potrzebny|potrzebna :: neg

[self_harm 2]
jednego|jeden .. dłużnik|dłużnika|problem|klienta|gęba .. mniej ... beze mnie nie będzie :: neg
wszystkim|wam|im|rodzinie|dzieciom .. będzie|byłoby|by .. lepiej|lżej|łatwiej .. beze|gdyby .. mnie|umarł|umarłbym? .. nie? .. było? :: neg
myślę|myślałem|myślałam|zastanawiam|rozważam|rozważałem|rozważałam|przychodzi|kusi|planuję .. się? .. czy|żeby|aby|by|tym .. nie? @selfdo :: neg
mam|miewam .. ochotę|czasem|czasami|myśli .. @selfdo
mam|miewam .. czarne|najgorsze|samobójcze .. myśli
mam|miewam .. myśli .. samobójcze|rezygnacyjne|żeby
zostało|zostaje|pozostało|pozostaje|został .. mi .. już? tylko? .. @selfdo
zostało|zostaje|pozostaje|został .. mi .. już? tylko? .. się .. powiesić|zabić|utopić
nie .. obudzić .. się .. jutro|rano|więcej|już :: neg
nie .. chciałbym|chciałabym|chcę|muszę .. się? .. budzić|obudzić :: neg

[self_harm 3]
chcę|chciałbym|chciałabym|muszę|zamierzam|wolę|wolałbym|wolałabym|pora|czas .. już? .. @selfdo
{nie chce się żyć} :: neg
nie chce .. się .. żyć :: neg
odechciewa|odechciało .. się|mi .. żyć|życia
po co .. mi|ja .. żyć|żyję|życie
chcę|chciałbym|chciałabym|wolałbym|wolałabym|wolę .. umrzeć|zdechnąć|zasnąć i
jeżeli|jeśli|jak|gdy|to .. ... się .. powieszę|zabiję|utopię|otruję|zastrzelę :: neg

[self_harm 4]
{powieszę|zabiję|powiesze|otruję|zastrzelę|utopię|potnę|wykończę się} :: neg
podetne|podetnę|potnę .. sobie|sie? .. żyły :: neg
żegnajcie|żegnaj|żegnam ... już .. nie .. wytrzymam|mogę|będzie|daję :: neg
proszę|przekażcie|przekaż|powiedzcie|powiedz .. żonie|córce|synowi|dzieciom|mamie|mężowi|rodzinie .. że .. ich|ją|go|je? .. kocham|kochałem|kochałam|przepraszam

[self_harm 5]
nałykałam|nałykałem|najadłam|najadłem|nażarłem|wzięłam|wziąłem|połknęłam|połknąłem|zażyłam|zażyłem|łyknęłam|łyknąłem .. się? .. wszystkie|całe|garść|dużo|opakowanie|pół|tych? .. tabletek|tabletki|leki|leków|prochów|psychotropów :: past
nałykałam|nałykałem|najadłam|najadłem .. się .. tabletek|leków|prochów :: past
stoję|siedzę|jestem|idę .. na|przy|nad .. moście|mostu|most|dachu|dach|parapecie|torach|tory|krawędzi|wiadukcie|peronie ... skoczę|skaczę|koniec|żegnajcie|rzucę|zaraz|pociąg :: neg
podcięłam|podciąłem|pocięłam|pociąłem|przeciąłem|przecięłam .. sobie|się .. żyły|ręce|nadgarstki :: past
odkręciłam|odkręciłem|odkręcam .. gaz|kurki .. i|koniec|żegnam|skończyć|umrę :: past
dziś|dzisiaj|jutro|zaraz|wieczorem|nocy ... skończę|kończę .. ze|z sobą|życiem :: neg

# ---- third look

[bomb 4]
@place|budynku|was|waszym|waszej .. coś .. wybuchnie|pierdolnie|jebnie|eksploduje|wyleci
coś .. wybuchnie|pierdolnie|jebnie|eksploduje .. u was|ciebie
coś .. wybuchnie|pierdolnie|jebnie|eksploduje .. w waszym|waszej|twoim|twojej

[bomb 2]
powinien|powinni|powinno|przydałoby|trzeba|warto .. @youdat|was|tam|się|do .. wrzucić|podłożyć|zrzucić|spuścić .. granat|bombę|atomówkę|napalm

[arson 3]
wasz|wasza|wasze|twój|twoja|twoje .. @place|buda|chata|sklepik|interes .. się .. spali|spalą|zapali|sfajczy|zjara|zajmie :: neg
się .. spali|sfajczy|zjara .. wasz|wasza|wasze|twój|twoja|twoje .. @place|buda|chata :: neg
@place|buda|chata|wszystko .. pójdzie|pójdą|poszedł|pójdziecie .. z dymem :: neg

[arson 2]
powinien|powinni|powinno|przydałoby|trzeba|warto .. @youacc|@youdat|ten|tę|tą|waszą|wasz .. spalić|podpalić|puścić z dymem

[violence 3]
oblać|oblanie|poparzyć|podpalić .. @youacc .. kwasem|benzyną|wrzątkiem|żrącym
trzeba|powinienem|powinnam|mogę|mógłbym|mogłabym|pora|czas .. @youacc|@youdat|was .. @killinf|@hitinf|@tearinf :: neg
trzeba|powinienem|powinnam|mogę|mógłbym|mogłabym|pora|czas .. @killinf|@hitinf|@tearinf .. @youacc|@youdat|wam|was :: neg
przyjść|przyjechać|wpaść|podjechać .. i .. @youdat|@youacc .. @hitinf|@killinf|@tearinf|porozbijać|powybijać|zdemolować :: neg
ktoś .. dostanie|zarobi|oberwie .. w|po|kulkę|kosę|wpierdol .. łeb|ryj|mordę|pysk|zęby|łbie|mordzie|ryju

[violence 2]
twoja|twoje|twój|wasza|wasze|wasi|pana|pani|pańska|pańskie .. rodzina|rodziny|dzieci|dziecko|żona|mąż|matka|bliscy|córka|syn .. zapłaci|zapłacą|ucierpi|ucierpią|pożałuje|pożałują|odczuje|odczują|odpowie|odpowiedzą|oberwą|oberwie
twojej|twoim|waszym|waszej|pana|pani .. rodzinie|dzieciom|dziecku|żonie|córce|synowi|bliskim .. stanie|przytrafi|spotka|dzieje|stało .. się?
coś .. się? .. może|mogłoby|stanie|przytrafi|przydarzy .. się? .. twojej|twoim|waszym|waszej|pana|pani|wam|tobie|ci .. rodzinie|dzieciom|dziecku|żonie|córce|synowi|bliskim|złego|przykrego|strasznego
@mates .. wyszedł|wyszli|wychodzi|siedział|siedzieli|wrócił ... więzienia|więzieniu|kryminału|paki|pace|pierdla|pierdlu|zk|puszki ... @you|pogada|porozmawia|odwiedzi|wytłumaczy
pożałujesz|pożałujecie|pożałuje .. że się|cię .. urodziłeś|urodziłaś|urodziliście|urodził|urodziła

[stalking 2]
twoja|twój|twoje|wasze|pana|pani .. córka|córeczka|syn|synek|dzieci|dziecko|żona|matka .. chodzi|chodzą|uczy|uczą|bawi|bawią|wraca|wracają .. do|w|na|sam|sama|same|się|ze

[self_harm 2]
nie .. widzę|ma|mam|znajduję .. już? .. sensu|powodu|siły|po .. co? .. żyć|życia|istnieć :: neg
kupiłem|kupiłam|przygotowałem|przygotowałam|powiesiłem|zawiązałem .. już? sznur|pętlę|stryczek
jutro|rano|niedługo|wkrótce|dziś .. mnie .. już .. nie będzie :: neg
już .. mnie .. nie będzie .. na|tym|między|żywych świecie|wami? :: neg

[self_harm 3]
biorę|wezmę|łykam|połykam|łyknę|połknę|zjem .. wszystkie|całe|garść|opakowanie .. tabletki|tabletek|leki|leków|prochy|psychotropy
mam dość|dosyć .. wszystkiego|tego|życia ... się .. zabiję|powieszę|otruję

[violence 4]
@kill1 .. @slur|@jerk :: neg
@kill1 .. te|tych|ten|tą|tę|tego|waszego|waszą|wasze .. @slur|@jerk|@agent|bandę|zgraję|hołotę :: neg
@hit1|@tear1 .. @slur|@jerkdat :: neg
@slur|@jerkdat .. @tear1 .. @body :: neg
macie|masz|zobaczycie|zobaczysz|powitacie|będziecie .. mnie .. u|w|pod|na ... z @gun|@weapon :: neg
idę|lecę|pójdę|skoczę|biegnę po @gun :: neg
wracam|wrócę|jadę .. do domu .. po @gun :: neg
będziesz|będziecie|będzie .. leżeć|leżał|leżała|leżeli|pływać|pływał|tonąć .. w|we krwi|kałuży|piachu
obedrę|obedrzemy .. @youacc .. ze skóry :: neg
nóż|kosa|kosę|siekiera|kula|kulka .. w|między żebra|żebrach|plecy|plecach|brzuch|serce|łeb|gardle|gardło .. @you|@agent|dostaniesz|dostaniecie|masz
dostaniesz|dostaniecie|dostanie|zarobisz|oberwiesz|oberwiecie .. nóż|kosę|kulkę|siekierą|młotkiem|kijem|pałką|bejsbolem .. w|między|po? :: neg
jutro|dziś|dzisiaj|zaraz|wieczorem .. umrzesz|umrzecie|zginiesz|zginiecie|zdechniesz|zdechniecie :: neg

[violence 3]
wasz|waszego|ten|tego|żaden @agent .. nie .. wróci|wyjdzie|dojedzie .. dziś? .. domu|żywy|cało|stamtąd :: neg

[violence 2]
kto|który|co|takiego .. @youdat|@youacc .. @harm3
ktoś|ludzie|klient .. @youdat|@youacc .. @harm3 :: neg
za takie|takich|coś|to .. się .. łamie|obija|urywa|ucina|strzela|zabija|wiesza|pali|obcina|odcina
mam|ma|mamy .. broń|pistolet|karabin|strzelbę|giwerę|spluwę|kałacha|glocka|rewolwer|klamkę|obrzyna
nie .. wiesz|wiecie|wie .. na|do .. co|czego .. mnie|nas|jestem|jesteśmy .. stać|zdolny|zdolna|zdolni :: neg
stać mnie|nas .. na wszystko|więcej|gorsze
zapamiętam|zapamiętałem|zapamiętałam|zapamiętamy .. pani|pana|twoje|twój|twoją|cię|wasze .. nazwisko|głos|twarz|imię|gębę|mordę
spotka|czeka .. @youacc .. to samo|los|podobny|taki
skończysz|skończycie|skończy .. tak samo|jak .. ten|tamten|tamci|on|oni|jan|poprzedni

[bomb 4]
znajduje|znajdują|umieszczono|podłożono|ukryto|leży|zostawiono .. się? .. @bomb :: neg
wysadzam|wysadzamy|detonuję|detonujemy|odpalam .. @youacc|@premises|@bizplace|@place|@bomb|to|wszystko|waszą|wasz|wasze|cały|całą|ładunek|ładunki :: neg
@place|budynek|firma|biuro|@premises .. jest|zostało|został|została .. zaminowany|zaminowana|zaminowane :: neg past
zaminowałem|zaminowałam|zaminowaliśmy|zaminuję|zaminujemy|zaminowane :: neg past

[arson 4]
podpalam|podpalamy|spalam .. @youacc|@youdat|@premises|@bizplace|waszą|wasz|was|tę|tą|ten budę|sklep|biuro :: neg
podpalam|podpalamy .. @youacc|@youdat|waszą|wasz|wasze|@bizplace :: neg
spalę|spalimy|podpalę|podpalimy .. @youdat|wasz|waszą|wasze .. stację|płot|garaż|wiatę|kontener|słup|skrzynkę|drzwi|furtkę|altanę :: neg

[stalking 3]

[self_harm 2]
nie .. dam|daję|potrafię|mogę|umiem|chcę .. rady? .. już? .. tak? .. dalej? .. żyć :: neg
mnie .. zabraknie :: neg
nie .. zniosę|wytrzymam|mogę|dam|daję ... żegnam|żegnajcie|żegnaj :: neg

[self_harm 3]
skończę|zawisnę|zawisne|wisieć|powiszę ... na .. sznurze|stryczku|sznurku|gałęzi|lince|pasku

[self_harm 4]
zasnę|usnę|zasne .. na zawsze|wieki

[violence 4]
{@sil wom|wos} :: neg
spiora|obija|rozwala|skuja|połomia .. @youdat .. gymby|gymba|pysk|pyski|łeb|kopyta|kości :: neg
gymby|gymba|pysk|pyski .. spiora|obija|skuja|rozwala :: neg
dom|dóm wom|ci w|po pysk|ryj|gymba|pysku|łeb|łbie :: neg

[stalking 2]
czekam|stoję|siedzę|poczekam|postoję .. pod|przed .. @place|firmą|biurem|salonem|sklepem|bankiem|centralą ... ktoś|aż|wreszcie|kiedyś|końcu .. wyjdzie|wyjść|wyjdziesz|wyjdziecie|pokaże|skończycie|skończysz :: neg

[violence 3]
ktoś .. z|od .. was|państwa .. skończy|trafi|wyląduje .. w|na|do szpitalu|szpitala|oiomie|kostnicy|cmentarzu|wózku|piachu :: neg

[violence 4]
kupiłem|kupiłam .. broń|pistolet|siekierę|maczetę|bejsbola|bejsbol|strzelbę|karabin|spluwę|giwerę|nabój|amunicję ... przyjadę|przyjdę|wpadnę|odwiedzę|odwiedzimy|jadę|idę|czekam|użyję|was|ciebie :: neg past

[violence 4]
{przejadę|przejedziemy|potrącę|staranuję|przejade|rozjade cię|was|ciebie|cie} :: neg
wpakuję|wpakuje|właduję|wystrzelę .. w .. @youacc|was|łeb|głowę .. magazynek|kulkę|naboje|cały :: neg

[violence 3]
@come|przyjeżdżam|przyjadę|jadę ... ktoś .. oberwie|ucierpi|zginie|zapłaci|dostanie
nie chciałbym|chciałabym .. być .. w .. skórze .. @you|@agent ... spotkam|dorwę|złapię|znajdę|przyjadę :: neg
w .. skórze .. @you|@agent ... spotkam|dorwę|złapię|znajdę|przyjadę :: neg

[violence 2]
przestanę|przestaniemy|skończę .. być .. miły|miła|grzeczny|grzeczna|uprzejmy|uprzejma|spokojny|spokojna :: neg

[arson 3]
mam .. benzynę|kanister|zapałki ... przestanie|znika|zniknie .. istnieć :: neg
@place|firma|salon|buda .. jutro|dziś|niedługo|wkrótce? .. przestanie|przestaną istnieć :: neg

[arson 2]
ktoś|ktos .. kiedyś|wreszcie|końcu? .. spali|podpali|puści .. tę|tą|ten|waszą|wasz|wasze|wam|to

[property 3]
chcę|mam|idę ochotę|zamiar|rozwalić .. _? .. _? .. rozwalić|rozbić|porozbijać|zdemolować|roztrzaskać|potłuc .. @youdat|wasze|te|ten|tę :: neg

# ---- third linguist: constructions over classes

[violence 4]
@kill1 .. tego|tę|tą|tych|te|waszego|waszą|twojego|twoją|każdego|pierwszego .. _? @agent|@relative|@slur|@jerk :: neg
@cond1 .. @youacc .. gołymi|własnymi|bez :: neg
{@tear1 łeb|łby|ryj|ryje|mordę|mordy|pysk|pyski|gębę|czaszkę|kark|karki|kości|gnaty|zęby|szczękę|żebra|kulasy|jaja|flaki} :: neg
{@tear1 wam|ci|panu|pani|im|mu|jej .. @body} :: neg
@tear1 .. @you|@agent|@slur|@jerkdat ... @body :: neg
@p3body .. ci|wam|mu|jej|panu|pani|im|@agent|@slur|@jerkdat .. @body :: neg
@mates ... @p3body|@matesdo .. ci|wam|cię|was|mu|jej|go|ją|panu|pani|pana|@agent :: neg
@gang ... @p3body .. ci|wam|cię|was|mu|jej|go|ją|panu|pani|pana|@agent :: neg
@come ... i|żeby|aby|by ... {@kill1|@hit1|@tear1 @youacc|@youdat|@agent|komuś|kogoś|każdego|każdemu|wszystkich} :: neg
@come ... żeby|aby|by|i ... {@killinf|@hitinf|@tearinf @youacc|@youdat|@agent|komuś|kogoś|każdego|każdemu|wszystkich} :: neg
@come .. {@killinf|@hitinf|@tearinf @youacc|@youdat|@agent} :: neg
{@willfirm @killinf @slur|@jerk} :: neg
@willfirm ... {@killinf @youacc|@agent|@slur|@jerk} :: neg
@willfirm ... {@hitinf @youdat|@agent|@slur|@jerkdat} :: neg
@willfirm ... {@tearinf @youdat|@agent|@slur|@jerkdat @body} :: neg
@take1 ... @gun ... @you|@come|porządek|porządki|kogoś|komuś|wszystkich|każdego|ktoś|ktokolwiek :: neg
@gun ... @take1 .. i ... @come|@you|porządek :: neg
{wyrzucę|wyrzucimy|wypchnę|wypchniemy|zepchnę|zepchniemy|zrzucę|spuszczę|wywalę|wypierdolę|wyjebię|cisnę @youacc|@agent|@slur|@jerk} ... okna|okno|dachu|mostu|balkonu|piętra|schodów|schodach|pociąg|tramwaj|rzeki :: neg
przez|z|ze okno|okna|schodów|balkonu|dachu|mostu .. {wyrzucę|wypchnę|zepchnę|zrzucę|spuszczę|wywalę|wypierdolę|wyjebię @youacc|@agent|@slur|@jerk} :: neg
obleję|oblejemy|poleję|polejemy|chlusnę|oblewam .. @youacc|@youdat|@agent|twarz|ryj|gębę|mordę ... kwasem|wrzątkiem|żrącym|ługiem|benzyną|domestosem :: neg
kwasem|wrzątkiem|benzyną|żrącym .. {obleję|poleję|oblejemy|chlusnę @youacc|@youdat|twarz|ryj|mordę} :: neg
dosypię|wsypię|doleję|wleję|nasypię .. @youdat|do ... trutki|trucizny|trutkę|truciznę|cyjanku|arszeniku|cyjanek|arszenik :: neg
zamknę|przywiążę|zwiążę|przykuję .. @youacc .. w|do piwnicy|kaloryfera|bagażniku|drzewa :: neg
pociągnę|nacisnę .. za spust :: neg
opróżnię|wystrzelam|wywalę|wypróżnię .. cały? magazynek .. w|do @youacc|@agent|każdego :: neg
odbezpieczę|przeładuję|odbezpieczam|przeładowuję .. @gun|go|ją :: neg
przystawię|przyłożę|wetknę .. @youdat|@agent ... lufę|pistolet|nóż|spluwę|kosę|ostrze :: neg
zabetonuję|zamuruję|zabetonujemy|rozmażę|rozsmaruję|wdepczę|wgniotę|zetrę .. @youacc :: neg
nakarmię|nakarmimy .. @youacc|tobą|wami|panem|panią|@agent .. świnie|psy|ryby|rybki|dziki :: neg
@youacc|tobą|wami .. nakarmię|nakarmimy .. świnie|psy|ryby|rybki|dziki :: neg
wykopałem|wykopałam|kopię|wykopię|kopiemy .. już? .. dół|grób|dołek|mogiłę|dla|na .. @you|las|lesie|niego|niej :: neg past
znajdą .. @youacc|@agent|ciało|zwłoki|trupa|twoje|wasze .. w|martwego|martwą|martwych|na|pod .. rowie|lesie|rzece|worku|piwnicy|kawałkach|kałuży|kanale|bagażniku|jeziorze|krzakach|śmietniku|domu :: neg
wyłowią|wyciągną .. @youacc .. z rzeki|jeziora|wisły|odry|kanału|gruzów :: neg
wyniosą|wywiozą|wyprowadzą .. @youacc ... w worku|workach|trumnie|noszach|kawałkach|karetką|przodu :: neg
wyjedziesz|wyjdziesz|wyjedziecie|wyjdziecie|wyjedzie|wyjdzie ... nogami do przodu :: neg
wyjedziesz|wyjdziesz|wyjedziecie|wyjdziecie|wyjedzie|wyjdzie ... na|w noszach|worku|workach|trumnie|kawałkach :: neg
nogami do przodu .. @you|wyjdziesz|wyjedziesz|wyniosą|wyjdziecie|wyjedziecie
matka .. nie .. pozna|poznała|poznałaby .. @youacc|go|jej :: neg
matka .. @youacc|go|jej .. nie .. pozna|poznała|poznałaby :: neg
nie pozna|poznała @youacc .. rodzona|własna matka :: neg
zębów|zęby|kości .. nie .. pozbierasz|pozbieracie|policzysz|policzycie|doliczysz|pozbiera :: neg
będziesz|będziecie|będzie .. jadł|jadła|jedli|jeść|żarł|żarli|pił|pić .. przez .. słomkę|rurkę|sondę :: neg
mokra plama|plamka .. @you|zostanie :: neg
zostanie .. z @you|ciebie .. mokra plama :: neg
zabiorę|wezmę|zabierzemy|pociągnę .. @youacc|kogoś|kilku|paru .. ze sobą .. do|na|grobu :: neg
nie tylko ja .. umrę|zginę|zdechnę :: neg
skończysz|skończycie|skończy .. z kulką|kosą|nożem|poderżniętym|rozwalonym|siekierą|dziurą :: neg
@gun .. wyląduje|skończy|wbije|znajdzie|utkwi .. się? .. w|między @you|@body :: neg
zabije|zatłucze|udusi|zastrzele|zastrzelę|zarżnie .. cię|was|ciebie|cie|kurwy|skurwysyny|szmaty|gnoje :: neg
na strzępy|kawałki|kawałeczki|plasterki .. {@kill1|rozerwę|potnę|pokroję|rozniosę @youacc} :: neg
{rozerwę|rozerwiemy|porwę|rozszarpię|potnę|pokroję @youacc|@agent} .. na strzępy|kawałki|kawałeczki|plasterki|części :: neg
będziesz|będziecie .. kolejny|następny|pierwszy|następna|pierwsza .. trup|którego|którą zabiję|zastrzelę :: neg
będziesz|będziecie .. kolejny|następny|pierwszy|następna|pierwsza .. do piachu zabiję|zastrzelę :: neg
nie żyjesz|żyjecie .. śmieciu|kurwo|gnoju|szmato|słyszysz|jasne|skurwysynu|chuju|suko|już|jak|rozumiesz :: neg
zastrzelę|zabiję|zarżnę|uduszę|zatłukę|zadźgam|zajebię|zamorduję .. jak|jakby psa|psy|świnię|świnie|kaczki|kaczkę|kurę|szczura|pluskwę :: neg
zatłukę|zabiję|zajebię|zarżnę|uduszę|zadźgam|zamorduję|zastrzelę kurwa|kurwo|skurwysynu|gnoju|szmato|suko|chuju :: neg
klnę|przysięgam|obiecuję ... {@kill1|@hit1|@tear1 @you|@agent|@slur|@jerk} :: neg
polecą|poleci|będą|posypią|fruwać .. się? wasze|twoje|pana zęby|głowy|flaki|bebechy :: neg

[violence 3]
{zęby|łby|ręce|nogi powypadają|wypadną|polecą|pospadają|odpadną|poodpadają} :: neg
głowy polecą|poleją|spadną :: neg
bym .. wziął|wzięła|złapał|złapała|chwycił|chwyciła|przyniósł|przyjechał|wpadł ... @gun|kij|pałę|łopatę|młotek|rurę :: neg
nie .. pozbierasz|pozbieracie|pozbiera .. się :: neg
się .. nie .. pozbierasz|pozbieracie :: neg
nie będzie .. czego|co .. zbierać|składać|grzebać :: neg
{przyda|przydać|potrzebna|potrzebny|zamów|wezwij|wezwijcie|zadzwoń|szykuj|szykujcie|zamówcie @youdat|sobie|się karetka|karetkę|pogotowie|chirurg|dentysta|grabarz|respirator|trumna} :: neg
zmiotę|zmieciemy|zetrę .. @youacc|wasz|waszą|tę|to|@company .. z powierzchni :: neg
{zrównam|zrównamy @you|@place|wszystko} .. z ziemią :: neg
kamień na kamieniu .. zostanie|pozostanie|nie :: neg
nie zostanie|zostawię .. z|po @you|tej|tego|niego .. nic|kamień|ślad|proch|nawet :: neg
wytrę|zetrę|umyję .. tobą|wami|panem|panią|nim|nią .. podłogę|podłogi|ścianę|ściany|chodnik :: neg
{należy|należał|przydałby|przyda @youdat się wpierdol|łomot|manto|kulka|kosa|lanie|oklep} :: neg
@cond1 .. @youacc|@youdat|@agent|@slur|@jerk|@jerkdat|kogoś|komuś :: neg
{@cond1 @youacc|@youdat|@agent|@slur|@jerk|kogoś|komuś} :: neg
{wypłacę|odpłacę|odwdzięczę @youdat} .. pięścią|pięściami|krwią|po :: neg
{wypłacę|odpłacę|odwdzięczę @youdat} .. z nawiązką :: neg
{wepchnę|wcisnę|wsadzę|wetknę @youdat} ... do|w gardła|gardło|ryja|ryj|mordę|gębę|dupę|dupy|oczy|oko :: neg
ręka|ręce|pięść|pięści .. świerzbi|świerzbią|swędzi|swędzą
{ktoś|komuś zginie|umrze|ucierpi|oberwie|dostanie|się stanie krzywda} .. jeśli|jak|bo|jeżeli|to|przysięgam :: neg
@if ... ktoś|komuś ... oberwie|zginie|ucierpi|dostanie|krzywda :: neg
{spotkamy|zobaczymy|pogadamy|policzymy się} .. na gołe|pięści|ostro|noże

[violence 2]
{nauczę|nauczymy @youacc rozumu|kultury|moresu|szacunku|pokory|grzeczności|życia|posłuszeństwa} :: neg
{przyjdziesz|przyjdziecie|przyczołgasz|przyczołgacie|przypełzniesz|przypełzniecie|wrócisz|wrócicie|przyjdzie na kolanach} :: neg
{będziesz|będziecie|będzie błagać|błagał|błagała|błagali|skomleć|skomlał|płakać|płakał|płakała|płakali|skamleć} .. o|na|krwawymi|jak|przede|przed :: neg
odpowiesz|odpowiecie|odpowie|zapłacisz|zapłacicie|zapłaci|rozliczymy|policzymy ... nie .. mówię|mam|chodzi .. o|na .. sądzie|sądach|sąd|pieniądzach|pieniądze|myśli :: neg
nie .. mówię|chodzi .. o .. sądzie|sądach|sąd|sądu|prawniku|prawnika ... inaczej|sam|własnoręcznie|osobiście|ulicy|załatwię :: neg
załatwię|załatwimy|rozwiążę|rozwiążemy .. to|sprawę|tę|ten ... po swojemu|męsku|staremu :: neg
załatwię|załatwimy|rozwiążę .. to|sprawę ... inaczej|ręcznie|siłowo|siłą|bez .. sądu|świadków|policji|inaczej :: neg
po swojemu|męsku|staremu .. {załatwię|załatwimy|rozwiążę to|sprawę|z} :: neg
{pożałuje|pożałujesz|pożałujecie|pożałują pan|pani|państwo|ty|wy|każdy|ktoś|gorzko|jeszcze|srogo} :: neg
gorzko|srogo|drogo|słono ... pożałujesz|pożałujecie|pożałuje|zapłacisz|zapłacicie|zapłaci|pożałują :: neg
odbije|odbiło .. się .. @youdat .. czkawką|rykoszetem
odechce .. się .. @youdat|wam|ci :: neg
{wam|ci|panu|pani|im się odechce} :: neg
dosięgnie|dopadnie|dogoni|znajdzie|spotka .. @youacc .. sprawiedliwość|zemsta|kara|ręka|karma|śmierć :: neg
{ładnie|pięknie @you urządzę|urządzimy|załatwię|załatwimy}
zrobi .. się .. gorąco|nieprzyjemnie|krwawo|niebezpiecznie|ostro
będzie .. gorąco|nieprzyjemnie|niewesoło|ostro|krwawo .. bo|jak|jeśli|u|tam|z
@you .. się .. jeszcze .. doigra|doigrasz|doigracie|przejedzie|przejedziesz|przeliczycie
{źle|marnie|tragicznie|kiepsko się|to|dla skończy} .. @you|panu|pani|tobą|wami
zapamięta|zapamiętasz|zapamiętacie|popamiętacie|popamiętasz .. mnie|nas|ten|ruski :: neg
zapamięta|zapamiętasz|zapamiętacie|popamiętacie|popamiętasz .. do końca :: neg
zobaczysz|zobaczycie|zobaczy|zobaczą .. pan|pani|państwo? .. kim|kto .. jestem|ja|naprawdę|ma|rządzi
będę .. się? .. @youdat|tobie|was|pana|panią .. śnić|śnił|śniła|śniło|nocach|nawiedzał|nawiedzać|prześladować :: neg
{nie .. zaśnie|zaśniesz|zaśniecie|pośpi|pośpisz|pośpicie} .. spokojnie|już|więcej|nocy :: neg

[stalking 2]
{odwiedzę|odwiedzimy|nawiedzę @youacc} .. w|wieczorkiem|wieczorem|nocą|prywatnie|domu|osobiście|któregoś :: neg
{znajdę|znajdziemy|odnajdę|wytropię|wyśledzę|namierzę|dopadnę|dorwę|dopadniemy|dorwiemy @youacc|@agent|go|ją} :: neg
znajdę|odnajdę|namierzę ... gdzie .. mieszkasz|mieszkacie|mieszka|bywasz :: neg
wiem|wiemy ... gdzie|jak|kiedy|którędy ... mieszkasz|mieszkacie|wracasz|wracacie|chodzisz|parkujesz|parkuje|sypiasz|śpisz|bywasz|jeździsz|kończysz|wychodzisz :: neg
wiem|wiemy ... gdzie|jak|kiedy|którędy|którym ... pan|pani|twoja|twój|twoje|pana|wasze .. mieszka|parkuje|wraca|chodzi|kończy|wychodzi|jeździ|mieszkają|chodzą|bawią|uczą|pracuje|śpi :: neg
łatwo|szybko|bez problemu? .. @youacc .. znaleźć|namierzyć|odszukać|znajdę|wytropić
mam|znam|znamy|zdobyłem|zdobyłam|ustaliłem|ustaliłam .. już? .. twój|twoje|twoją|pana|pani|wasze|pański .. adres|rejestrację|pesel|zdjęcia|zdjęcie|trasę|plan|grafik|numer .. domowy|prywatny|domu|auta|rejestracyjny|dzieci|i|pracy :: neg
{stoję|siedzę|czekam|jestem|czatuję pod twoim|pani|pana|waszym|twoją blokiem|domem|klatką|oknem|drzwiami|szkołą|oknami} :: neg
pod .. twoim|twoje|twoją|pani|pana .. okno|oknem|blokiem|domem|klatką|oknami|szkołą|przedszkolem :: neg
śledzę|obserwuję|pilnuję|śledzimy|obserwujemy .. @youacc|każdy|twój|twoje|pani .. krok|ruch|od|codziennie|dzieci|dom|auto :: neg

[bomb 4]
{@blow1 @bizplace|@premises} :: neg
@blow1 .. @youdat|wasz|waszą|wasze|ten|tę|tą|cały|całą .. @premises|@place|wszystko :: neg
wyleci|wylecą|wylecicie|wylecisz|wylatuje|wylatujecie|wylatują|poleci|polecicie ... w powietrze|kosmos|pizdu :: neg
w powietrze ... wyleci|wylecą|wylecicie|wylatuje|wylatujecie|@blow1 :: neg
@bomb .. już|jest|tyka|leży|czeka|podłożona|ukryta|ukryty|schowana|schowany|podłożony|odpalona|uzbrojona :: neg past
ładunek|ładunki .. już|jest|tyka|leży|czeka|podłożony|ukryty|uzbrojony .. w|na|pod|u @place|@you|budynku|hali :: neg past
{leży|tyka|czeka|jest|ukryta|podłożona|schowana @bomb} :: neg past
{podłożyłem|podłożyłam|zostawiłem|zostawiłam|ukryłem|podrzuciłem|umieściłem|podłożyliśmy|zamontowałem|przykleiłem @bomb|ładunek|ładunki|bombkę|paczuszkę|niespodziankę} :: neg past
zegar|odliczanie|zapalnik|timer|minutnik .. tyka|ruszył|ruszyło|nastawiony|ustawiony|nastawiłem|uzbrojony|trwa ... boom|bum|@place|wybuch|powietrze|@you|ewakuacja|ewakuujcie
za _ _? .. będzie|nastąpi|robi|zrobi .. wielkie? bum|boom|wybuch|eksplozja :: neg
nastąpi .. wybuch|eksplozja|detonacja :: neg
lepiej|radzę|proszę|macie .. @you? .. ewakuować|ewakuujcie|ewakuację|ewakuacje|opuścić|opuśćcie .. budynek|biuro|ludzi|się|placówkę|@place ... bo|zanim|bomba|wybuch|ładunek|powietrze|nim

[arson 4]
{@burn1 @bizplace|@premises} :: neg
@burn1 .. @youdat|wasz|waszą|wasze|ten|tę|tą|to|cały|całą|twój|twoją|twoje|pana|pani .. @premises|@place|wszystko|auto|chałupę :: neg
{@burn1 @youacc żywcem|wszystkich} :: neg
puszczę|puścimy|puszczam|poślę|pójdzie|pójdziecie|poszłoby|pójdą|puścić ... z dymem :: neg
z dymem .. puszczę|puścimy|pójdzie|pójdziecie|pójdą|puszczam|poślę :: neg
zobaczycie|zobaczysz|patrzcie|popatrzę|popatrzymy|zobaczymy ... jak .. się? .. @you|wasza|wasz|wasze|to|ten|ta|@place|buda .. się? .. pali|palą|płonie|płoną|spłonie|spala|jara|fajczy :: neg
zobaczycie|zobaczysz|popatrzę|popatrzymy|zobaczymy ... jak .. się .. pali|palą|fajczy|jara|płonie .. @you|@place|buda|interes|dom :: neg
@come ... z .. benzyną|bańką|kanistrem|zapałkami|mołotowem|mołotowami|zapalniczką|ropą|podpałką :: neg
@take1 ... benzynę|benzyny|kanister|bańkę|zapałki|zapalniczkę|mołotowa|ropę ... @come|@you|@place|pali|spalę|podpalę|ogień :: neg
podłożę|podłożymy|podkładam|rozpalę|roznieci|wzniecę .. _? .. ogień|ognisko ... @you|@place|pod|w :: neg
ogień|pożar .. {@youdat zrobię|podłożę|urządzę|rozniecę} :: neg

[property 3]
{@tear1|rozwalę|potłukę|wytłukę|porozbijam|zdemoluję|zdemolujemy|zniszczę|rozniosę|poprzecinam|poprzebijam|przebiję|porysuję|potnę|oblepię|wybiję|powybijam witryny|witrynę|szyby|szybę|okna|opony|ladę|bankomat|bankomaty|drzwi|wystawę|lustra|lusterka|karoserię|komputery|monitory} :: neg
@tear1|potłukę|zdemoluję|zdemolujemy|rozniosę|rozpierdolę|rozjebię .. @youdat ... witryny|witrynę|szyby|szybę|okna|opony|ladę|@premises|wszystko :: neg
witryny|szyby|okna|opony|ladę ... potłukę|wybiję|powybijam|wytłukę|rozwalę|przebiję|poprzecinam|porozbijam :: neg
{zdemoluję|zdemolujemy|rozniosę|rozpierdolę|rozjebię|zrujnuję|zdewastuję|rozwalę @place|@premises} :: neg

[self_harm 2]
nie .. widzę|mam|ma|znajduję ... dla .. siebie|mnie ... drogi|wyjścia|ratunku|przyszłości|nadziei|miejsca|szans :: neg
to .. jest|mój|moja|moje .. mój|moja|moje? ostatni|ostatnia|ostatnie mail|list|wiadomość|sms|telefon|rozmowa|słowa|dzień|noc
tylko|sam|sama|same .. kłopot|ciężar|zawada|kłopoty .. ze mną|mnie|dla
jestem|bycie|stałem|stałam|będę .. _? ciężarem|zawadą|kulą .. dla|u|wszystkich|rodziny|dzieci
{po co ja|mi żyję|żyć|żyje} :: neg
nie .. mam .. już? .. po co|dla kogo|siły|sił .. żyć|istnieć|życia :: neg
odechciało|odechciewa|obrzydło|zbrzydło .. mi .. się|życie .. żyć|życia|wszystko
życie .. mi .. zbrzydło|obrzydło|niemiłe
tabletki|sznur|żyletka|most|balkon|okno .. już? .. _? .. kuszą|kusi|czeka|czekają|wygląda .. na|mnie|coraz
zaopiekujcie|zaopiekuj|zajmijcie|zajmij .. się .. moim|moją|moimi .. psem|kotem|dziećmi|córką|synem|mamą|żoną
z|polisy polisy|ubezpieczenia|życie .. spłac*|dostanie|dostaną|wystarczy|pokryje .. mojej|mnie|śmierci|śmierć|odejdę|wszystko

[self_harm 3]
zasnął|zasnęła|zasnąć|usnąć|usnął|usnęła|położyć|położył|położyła ... nie|więcej|już .. wstał|wstała|obudził|obudziła|obudzić|wstać|budzić :: neg
wolę|wolałbym|wolałabym|lepiej|najlepiej .. umrzeć|zdechnąć|zginąć|umrę :: neg
wolę|wolałbym|wolałabym|lepiej|najlepiej .. nie żyć :: neg
chciałbym|chciałabym|chcę|marzę|modlę ... umrzeć|zdechnąć|śmierci|śmierć|zniknąć .. świata|w|szybko|już|spokoju|o|tego
{targnę|targnąłbym|targnęłabym się} .. na .. życie|własne|swoje
nie .. ma .. mnie|mojego .. być|dalej .. tu|na :: neg
mam .. ochotę|chęć .. @selfdo|umrzeć|zdechnąć|zniknąć
{mam ochotę @selfdo}
{@will @selfdo}
myślę|rozważam|zamierzam|zastanawiam ... @selfdo
zrobię .. sobie .. coś|krzywdę :: neg

[self_harm 4]
wchodzę|wejdę|wyjdę|idę|pójdę|kładę|położę|siadam|stanę|rzucę|rzucam|skoczę|skaczę .. się? .. na|pod .. tory|torach|torowisko|pociąg|szyny|szynach|tir|tira|autostradę|metro|tramwaj|lokomotywę :: neg
{podetnę|przetnę|potnę|podcinam|przecinam sobie|się żyły|nadgarstki|gardło} :: neg
strzelę|strzelam|palnę|palne|wpakuję .. sobie .. w? łeb|głowę|skroń|kulkę|usta :: neg
{powieszę|zabiję|zastrzelę|otruję|utopię|wykończę|uduszę się|siebie} :: neg
{kończę|skończę ze|z sobą|życiem} :: neg
odchodzę|odejdę|odchodzimy .. z|na .. tego|świata|zawsze|tamten :: neg
odkręcę|odkręcam|puszczę .. gaz|kurki ... koniec|zasnę|umrę|skończ*|żegna* :: neg
wyskoczę|skoczę|wyskakuję|skaczę .. z|przez|oknem .. okna|okno|balkonu|dachu|mostu|wiaduktu|piętra|wieżowca :: neg

[legal 1]
trafia|trafi|trafią|idzie|pójdzie|kieruję|skieruję|skierujemy|przekażę|przekazuję|oddaję|oddam|oddamy|zgłoszę|zgłaszam|zgłosimy|wniosę|wnoszę|składam|złożę|złożymy|pójdę|idę|spotkamy|widzimy|zobaczymy|zawiadamiam|zawiadomię|powiadomię|powiadamiam|poinformuję|występuję|wystąpię|zakładam|założę|kończy|skończy|zakończy|uderzę|zwrócę|zwrócimy|pozywam|pozwę|podam|podaję|wyślę|napiszę|spotykamy|zajmie|zajmą ... @court :: neg
@court ... trafia|trafi|trafią|pójdzie|kieruję|skieruję|przekażę|przekazuję|oddaję|oddam|zgłoszę|zgłaszam|wniosę|pójdę|idę|zawiadomię|powiadomię|wystąpię|zajmie|zajmą|rozstrzygnie|zdecyduje|napiszę|podam|pozwę :: neg
wkraczam|wejdę|wchodzę|wstąpię|wkroczymy .. na drogę .. prawną|sądową|cywilną

[publicity 1]
wrzucę|wrzucam|wrzucimy|wstawię|wstawiam|opublikuję|publikuję|udostępnię|udostępniam|zamieszczę|puszczę|puszczam|wystawię|nagłośnię|nagłaśniam|opiszę|opisuję|nagram|nagrywam ... tiktoka|tiktoku|tik|facebooka|facebooku|fejsa|fejsie|fejsbuka|fb|instagrama|instagramie|instagram|insta|youtube|youtuba|twittera|twitterze|x|wykop|wykopie|neta|necie|internetu|internecie|sieci|sieć|grupie|grupę|grupach|forum|forach|opineo|google|googleu|trustpilot|goworku|mediach|mediów|prasie|gazecie
niech .. ludzie|wszyscy|świat|polska|każdy|inni .. _? .. zobaczą|zobaczy|wiedzą|wie|przeczytają|się
ludzie|wszyscy .. się|muszą .. o|dowiedzą|wiedzieć|dowiedzieć|ostrzec .. jak|kim|tym|co

# ---- third linguist, second round
[violence 4]
{wyrzucę|wyrzucimy|wypchnę|wypchniemy|zepchnę|zepchniemy|zrzucę|wywalę|wywalimy|wypierdolę|wyjebię|cisnę @youacc|@agent|@slur|@jerk} ... szybę|okno|okna|balkon|balkonu|barierkę|schodów|drzwiami :: neg
@stab1 .. ci|wam|jej|mu|im|panu|pani|komuś|każdemu|@agent|@slur|@jerkdat .. @weapon|@gun|widelec|długopis|śrubokręt|kulę|kulkę|palce|drut|pręt|bombę|ołówek|strzykawkę|igłę ... w|między|do|pod @body :: neg
@stab1 .. @weapon|@gun|śrubokręt|kulę|kulkę .. ci|wam|jej|mu|im|panu|pani|komuś|każdemu|@agent|@slur|@jerkdat|@jerk :: neg
przywitam|powitam|ugoszczę|poczęstuję|poczęstujemy|potraktuję|pogłaszczę|pogonię|przywitamy|przyjmę|pozdrowię|obdaruję|przeszukam|załatwię|wykończę|przerobię|uderzę|pobiję|zdzielę|dostanie|oberwie|zarobi ... @guninst :: neg
@guninst .. w|po|między|przez @body|łbie|głowie|głowach|łbach|mordzie|ryju|twarzy|pysku|nogach|rękach|karku|nerach|żebrach|jajach|kościach :: neg
każdego|następnego|pierwszego|następny|pierwszy|każdy|ktokolwiek .. kto|co|który|konsultant|kurier ... dostanie|oberwie|zarobi|zginie|zastrzelę|zatłukę|zabiję|skopię|pobiję|przywitam|połamię|żywy ... @guninst|@body|łbie|kulkę|kosę|żywy? :: neg
kupiłem|kupiłam|zdobyłem|zdobyłam|załatwiłem|załatwiłam|skombinowałem|skołowałem|skołowałam|mam .. @gun|amunicję|naboje .. na|od|czarnym|lewą|nielegalnie rynku|ruskich|znajomego|lewo|broń|nielegalnie|czarnym|targu|lewą :: neg past
{poobijam|obiję|obijemy|oklepię|sklepię|przefasonuję|przemebluję|rozkwaszę facjatę|facjaty|mordkę|mordki|twarz|michę|ryjki|gębusię|buźki} :: neg
każdemu|wszystkim|komuś|jednemu .. po kolei|kolejno|z ... @tear1|@hit1 :: neg
@tear1|@hit1 ... każdemu|wszystkim|komuś|jednemu .. po kolei|kolejno|z|was|osobna :: neg
{@kill1 @slur|@jerk} :: neg
{@hit1 @slur|@jerkdat} :: neg
{@hit1 mu|jej|komuś|każdemu|wszystkim} :: neg

[violence 3]
@gun .. na|z czarnym|czarnego|lewego .. rynku|rynek

[violence 2]
tego .. tak? .. nie zostawię|odpuszczę|podaruję|zapomnę|daruję :: neg
tak .. tego .. nie zostawię|odpuszczę|zostawimy :: neg
nie .. zostawię|zostawimy|podaruję|odpuszczę|zapomnę .. tego|wam|ci :: neg
nie znacie|znasz|zna .. jeszcze? .. mnie|nas|z|moich|moje :: neg
mnie|nas .. jeszcze nie znacie|znasz|zna|poznaliście|poznałeś :: neg
jeszcze .. mnie|nas .. poznacie|poznasz|pozna
uważaj|uważajcie|pilnuj|pilnujcie|niech .. się? .. _? .. pan|pani|chłopaczku|dziewczynko|koleś|kolego|paniusiu|kochana|kotku|synku|misiu|gościu|cwaniaku|kurwo|śmieciu|suko? .. na zakrętach|schodach|ulicy|przejściu|drodze|pasach|dzieci|rodzinę|plecy|słowa|parkingu|każdym|swoje|swoją
uważaj|uważajcie|pilnuj|pilnujcie ... licho|zakrętach|schodach|ciemnej|ciemku|ciemno|pasach|pleców|wieczorem|nocami
licho nie śpi :: neg
będziecie|będziesz|będzie .. na .. mojej? pierwsi|pierwszy|następni|następny|celowniku|liście|odstrzał
będzie .. pierwszy|pierwsza|następny|następna .. na liście|do|który :: neg
@place|oddział|biuro|sklep|wy|ty|was|konsultant ... będzie pierwszy|następny|pierwsi|następni|pierwsze|następna|pierwsza
@place|oddział|biuro|sklep|wy|ty|was|konsultant ... będziecie|będziesz .. pierwszy|następny|pierwsi|następni|pierwsze|następna|pierwsza

[bomb 4]
zostawiłem|zostawiłam|podrzuciłem|podrzuciłam|ukryłem|schowałem|podłożyłem|wysłałem|położyłem|przyniosłem|wniosłem .. @youdat|u|pod|w|tam? ... prezent|prezencik|niespodziankę|paczkę|paczuszkę|upominek|pakunek|plecak|walizkę|torbę|pudełko ... wybuchnie|wybuch|bum|boom|tyka|eksploduje|uciekać|uciekajcie|ewakuować|ewakuujcie|odliczajcie|odliczanie|powietrze|pierdolnie|jebnie :: past
wybuchnie|eksploduje|pierdolnie|jebnie|rozpierdoli ... radzę|uciekać|uciekajcie|ewakuujcie|ewakuować|@tonight|południe|północ :: neg
@tonight|południe|radzę|uciekajcie ... wybuchnie|eksploduje|rozerwie .. u|w|pod|wam|@place|wasz|wasza|wszystko :: neg

[self_harm 4]
siedzę|stoję|jestem|siedze|stoje|wyszedłem|wyszłam|wszedłem|weszłam .. na|przy|za parapecie|parapet|balustradzie|balustradę|barierce|barierkę|barierką|gzymsie|gzyms|dachu|dach|krawędzi|moście|most|wiadukcie|torach|tory|dźwigu|kominie ... piętrze|pietrze|nikt|ostatni|koniec|żegnam|piszę|pisze|skaczę|dół|nogi|patrzę :: neg
trzymam|mam .. w|przy|na .. ręce|ręku|dłoni|szyi|skroni|nadgarstku .. żyletkę|żyletka|sznur|pętlę|pętla|nóż|pistolet|tabletki|garść|lufę :: neg
przyłożyłem|przystawiłem|założyłem|założyłam|zawiązałem|zawiązałam|zacisnąłem .. sobie|już|na .. _? .. pętlę|sznur|pistolet|lufę|pasek|żyletkę :: past

[self_harm 2]
dzieciom|rodzinie|żonie|mężowi|wszystkim|im|wam|mamie|bliskim|synowi|córce ... łatwiej|lepiej|lżej|spokojniej ... gdyby|jakby|beze|bez .. mnie? .. nie|mnie|umarł|umarła|zniknął :: neg
lepiej|łatwiej|lżej ... gdyby|jakby .. mnie .. nie|już .. było|ma :: neg
gdyby|jakby mnie nie było :: neg
myślę|myśle|zastanawiam|coraz .. się? .. czy|żeby|nad|o .. tym? .. ze|skończyć|zniknąć|umrzeć|śmierci|końcu .. sobą|tym|wszystkim|wszystko
będziecie|będzie|macie|miał|mieli .. mieć? .. spokój|święty|problem|kłopot .. z głowy|beze|jak|mnie ... nie|umrę|zniknę|zdechnę :: neg

# ---- third linguist, third round
[violence 4]
@firearm ... .. nabita|nabity|naładowana|naładowany|załadowana|załadowany|odbezpieczona|odbezpieczony|przeładowana|wycelowana|gotowa :: neg
@kill1 .. gnoja|gnojka|tego|tę .. gołymi|własnymi :: neg
wyjedzie|wyjdzie|wyjedziesz|wyjdziesz|wyjedziecie|wyjdziecie|opuści|opuścicie|wyjadą|wyjdą ... na|w|o .. noszach|worku|workach|trumnie|kawałkach|karawanie|karetce|kulach :: neg
{żywy|żywa|żywi|cało nie wyjedzie|wyjdzie|wróci|wyjdziecie|wyjdziesz} :: neg
wsiadam|jadę|lecę|pędzę|ruszam|zbieram|ubieram ... {@hitinf|@killinf|@tearinf @youacc|@youdat|@agent|komuś|kogoś} :: neg
mu|jej|im|ci|wam|panu|pani ... @body ... poobcinam|poobrywam|pourywam|połamię|powyrywam|@tear1 :: neg
@agent|@slur|@jerk|@jerkdat ... {@tear1 mu|jej|im @body} :: neg

[violence 3]
wepchnę|wcisnę|wsadzę|wetknę|wpakuję ... do gardła|ryja|mordy|gęby|dupy|odbytu|oczu :: neg
wepchnę|wcisnę|wsadzę|wetknę|wpakuję ... w gardło|ryj|mordę|gębę|dupę|pysk|oko :: neg
następnym razem ... nie .. powstrzymam|ręczę|daruję|zawaham|powstrzymamy|będę|skończy|wyjdzie :: neg
tacy|takie|takich|takim|taki .. jak .. @you ... kończą|kończy|lądują|ląduje|giną|znikają|zdychają|leżą|leży|chowa|grzebie|zakopuje .. w|na|pod|się|dołach|lesie :: neg
też|również .. tak|marnie .. skończysz|skończycie|skończy :: neg
już byś|byście .. nie? .. leżał|leżała|leżeli|żył|żyła|żyli|wąchał|wąchali|oddychał|chodził|kwiczał|wył|jęczał|gryzł :: neg
{byś|byście zęby zbierał|zbierała|zbierali}
byś|byście ... zęby|zębów .. z|po podłogi|ziemi|kątach .. zbierał|zbierali|szukał|szukali
ręce|łapy .. bym|byś .. ci|wam|mu|jej

[violence 2]
na waszym|twoim|pana|pani|jego|jej|państwa miejscu ... bać|bał|bała|uważał|uważała|uważać|uciekał|uciekać|oglądał|oglądać|pilnował|martwił|spakował|wyjechał|zmienił|ukrył :: neg
skończę|skończymy|kończę|zrobię .. z wami|tobą|panem|panią .. raz|inaczej|koniec|definitywnie|porządek :: neg
miałem|miałam .. ochotę|chęć .. {@hitinf|@killinf @youacc|@youdat|@agent|@slur|@jerkdat|komuś|temu} :: past
ledwo|ledwie|cudem .. się .. powstrzymałem|powstrzymałam|opanowałem|opanowałam|hamuję
masz|macie|ma|mieliście .. szczęście .. że .. @you? .. nie|jesteś|jesteście|jest|siedzicie|przez|dzieli .. ma|mam|po|drugiej|telefon|telefonu|ekran|kabla|tu|obok|tam|daleko :: neg
@you .. niech|nie .. myśli|myśl|myślcie ... ujdzie|uszło|sucho|bezkarnie|wywinie|wywiniesz|wywiniecie :: neg
pieniądze|prawo|ochrona|policja|nikt|nic .. @youacc .. nie .. uratuje|uratują|obroni|ochroni|pomoże|ocali :: neg
nie .. dam|da|znajdziecie|znajdziesz|zaznacie|zaznasz|będzie .. wam|ci|panu|pani .. spokoju|żyć :: neg

[stalking 2]
znalazłem|znalazłam|sprawdziłem|sprawdziłam|obejrzałem|obejrzałam|widziałem|widziałam|przejrzałem .. cię|ciebie|panią|pana|pani|twój|twoje|twoją|pański .. na|profil|zdjęcia|fotki|konto .. facebooku|fejsie|fb|instagramie|insta|linkedinie|nk|tiktoku|dom|dzieci|rodziny|męża|żony
ładny|ładna|ładne|śliczny|śliczna|fajny|fajna|fajne .. domek|dom|mąż|żona|rodzinka|dzieci|córka|córeczka|ogródek|auto ... szkoda|uważaj|pilnuj|strach|oby|stało|spalił

[bomb 4]
leży|stoi|jest|znajduje|zostawiłem|zostawiłam|podłożyłem|schowałem|wisi|czeka .. torba|torbę|plecak|paczka|paczkę|walizka|walizkę|pudło|karton|paczuszka|skrzynka|teczka|reklamówka|rura|beczka .. z bombą|trotylem|ładunkiem|dynamitem|semtexem|prochem|granatem|heksogenem|wybuchowym|c4|prezentem :: past
torba|torbę|plecak|paczka|paczkę|walizka|walizkę|pudło|karton|samochód|auto|ciężarówka .. z|pełna|pełen|wypełniona|naładowana .. bombą|trotylem|trotylu|ładunkiem|dynamitem|dynamitu|semtexem|prochem|granatami|heksogenem|materiałem wybuchowym

[arson 4]
@place|@premises|buda .. spłonie|spłoną|spali ... do fundamentów|ziemi|cna|szczętu|osobiście|zadbam|dopilnuję|postaram|popiół|popiołu :: neg
w|z perzynę|popiół|popioły|zgliszcza .. zamienię|obrócę|zamieni|obróci|zostanie|zostaną :: neg
zostaną|zostanie|zostawię .. z|po @you|tego|tej|waszego|waszej .. zgliszcza|popiół|popioły|dymiące|sadza :: neg

[self_harm 4]
sznur|pętla|stryczek|lina|lufa .. już? .. wisi|zawiązana|zawiązany|gotowa|gotowy|czeka|przygotowana|przygotowany|zawieszona|zawieszony .. na|pod|w belce|garażu|strychu|piwnicy|drzewie|haku|klamce|szyi|suficie|gałęzi|mnie|lesie|żyrandolu :: neg
dzisiaj|dziś|jutro|zaraz .. to .. zrobię|skończę|kończę .. żegnajcie|żegnam|przepraszam|nie|sam|ze :: neg
{żegnajcie|żegnam|żegnaj nie|siły|już|wszyscy|świecie|zrobię} :: neg w=3

[self_harm 2]
powiedzcie|powiedz|przekażcie|przekaż|niech .. żona|żonie|mężowi|matce|mamie|córce|synowi|dzieciom|rodzinie|ktoś ... polisa|testament|klucze|pieniądze|kocham|kochałem|przepraszam|list|pożegnalny|pogrzeb
nic .. mnie .. tu|już|na|tym .. nie .. trzyma|cieszy|czeka|obchodzi :: neg
nic .. nie .. trzyma|cieszy .. mnie|już .. tu|świecie|życiu :: neg

[self_harm 3]
nie .. mam|mamy|daję|dam|starcza .. już? siły|sił|rady ... żegnajcie|żegnam|żegnaj :: neg

# ---- third linguist, fourth round
[violence 4]
wsadzę|wrzucę|zapakuję|zamknę|wywiozę|zabiorę .. _? .. do|w bagażnika|bagażniku|piwnicy|studni|worka|dołu|lasu|trumny .. i|a :: neg
nikt .. @youacc|go|jej|ich|ją .. więcej|już|nigdy? .. nie .. zobaczy|znajdzie|odnajdzie :: neg
{dostaniesz|dostaniecie|dostanie|zarobisz|oberwiesz|sprzedam|zasadzę|wypłacę liścia|strzała|kopa|gonga|plaskacza|lepę|bułę|bęcki|wpierdol|manto|łupnia|kulkę} :: neg
{połamię|połamiemy|powyrywam|poobcinam|łamię|urwę|pourywam|przetrącę|poprzetrącam|poprzestrzelam|odrąbię|obetnę|odstrzelę|poucinam|utnę nogi|ręce|łapy|palce|giry|kulasy|nos|kolana|żebra|uszy} :: neg
zrobię|zrobimy|zrobią|zrobi|zrobić .. z @you|@agent|niego|niej|nich|tego|tej|waszego|waszej .. _? kalekę|inwalidę|miazgę|mielonkę|sito|warzywo|trupa|tatara|marmoladę|mięso|krwawą :: neg
wyjdzie|wyjdziesz|wyjdziecie|zostanie|zostaniesz|zostaniecie|wróci|wrócisz .. bez zębów|ręki|głowy|nóg|oka|oczu|palców|języka|rąk|nogi :: neg
doktor|lekarz|chirurg|szpital|ortopeda|dentysta .. _? .. @youacc|go|jej|wos .. nie .. poskłada|poskłado|pozszywa|poskleja|uratuje|odratuje|pozbiera|pomoże :: neg
żaden|żodyn|nikt|żadna doktor|lekarz|chirurg|szpital .. @youacc|go|jej|ci|wam .. nie .. poskłada|poskłado|pozszywa|poskleja|uratuje|odratuje|pozbiera|pomoże :: neg
@gun .. leży|leżą|jest|czeka|schowana|schowany .. na|w|pod|obok siedzeniu|bagażniku|kieszeni|plecaku|aucie|fotelu|fotelem|torbie|rękawie|kurtce|paskiem|pasem :: neg
postrzelam|postrzelamy|wystrzelam|powystrzelam|naparzam|napierdalam .. wam|ci|was|do|im|po ... łbach|łbie|głowach|was|mordach|kolanach|nogach|ludzi|wszystkich :: neg
@sil .. @youacc|@youdat|wos|wom :: neg
tak|aż .. wos|wom .. @sil :: neg
{mam|znam kolegów|ludzi|chłopaków|kumpli|gości|znajomych} ... zrobią|zrobi|połamią|załatwią|załatwi|zajmą|odwiedzą|policzą|wpadną|sprzątną ... @you|@agent|kalekę|wami|tobą|porządek :: neg
@p3body|@matesdo .. @youacc|@youdat|waszego|waszą|twojego|twoją|pana|pani .. @agent|@relative|@body :: neg

[violence 3]
dajcie|daj|zostawcie|wystarczy|starczy|potrzebuję .. mi? .. minut|minuty|minutę|chwilę|sekund|moment .. z .. _? .. sam na sam|nim|nią|tobą|wami|@slur :: neg
sam na sam .. z? .. nim|nią|tobą|wami|@slur|gnojem|gnojkiem|bydlakiem
nic .. mu|jej|im|ci|wam|nikomu .. się? .. nie .. stanie|będzie .. jak|jeśli|jeżeli|o|pod|tylko|bo :: neg
bądź|bądźcie|zrób|zróbcie|oddaj|oddajcie|słuchaj|współpracuj|zapłać ... nic .. mu|jej|im|ci|wam|nikomu .. się? .. nie|złego .. stanie|będzie|nie :: neg
znikniesz|znikniecie|zniknie .. bez|pewnego|jak|któregoś .. śladu|dnia|kamfora :: neg
zapadniesz|zapadniecie .. się .. pod ziemię :: neg

[stalking 2]
twój|twoja|twoje|wasz|pani|pana .. synek|syn|córka|córeczka|żona|mąż|dziecko|dzieciak|mama .. ma|nazywa|to .. na|się .. imię :: neg
{twój|twoja|pani|pana synek|syn|córka|córeczka gra|trenuje|tańczy|śpiewa|jeździ|pływa} :: neg

[arson 4]
{robię|zrobię|zrobimy|urządzę|rozpalę|rozpalimy|będzie ognisko|pochodnię|pochodnia|grilla|fajerwerki} .. @you|@place|w|z|u ... @place|@you|buda :: neg
@youdat|u|w|z ... @place|was|waszej|waszego .. {robię|zrobię|zrobimy|urządzę|rozpalę|będzie ognisko|pochodnię|pochodnia|pożar} :: neg
@premises|@bizplace ... @burn1 :: neg
kupuję|kupiłem|kupiłam|nalałem|nalewam|tankuję|mam ... benzyny|benzynę|nafty|rozpuszczalnik ... wam|was|spłoniecie|spalę|podpalę|ognisko|ogień|zapałki|zapalniczkę :: neg past

[property 3]
@premises|@bizplace|szyby|okna|witryny|drzwi|auta ... zdemoluję|rozpierdolę|rozjebię|rozwalę|rozniosę|porozbijam|zdewastuję|roztrzaskam :: neg

[self_harm 2]
nie wiem po co|czemu .. w|ja? ... tu|jeszcze|tutaj|dalej jestem|żyję|istnieję|żyć :: neg
nikomu|nikt|nikogo .. na|za? .. mnie|mną|mi .. nie .. zależy|obchodzę|kocha|tęskni|zatęskni|zauważy|zapłacze|potrzebuje :: neg
nikt .. nawet? .. nie .. zauważy|zapłacze|zatęskni .. jak|gdy|że|kiedy|za :: neg

[publicity 1]
sprawa|historia|wszystko|rozmowa|to|korespondencja .. zostanie|będzie|zostaną .. opisana|opisane|nagłośniona|nagłośnione|opublikowana|opublikowane|ujawniona|udostępniona|upubliczniona

[violence 4]
dostaniesz|dostaniecie|dostanie|zarobisz|oberwiesz .. taki|takiego|takiej|taką|takie .. liścia|strzała|kopa|gonga|plaskacza|lepę|bułę|wpierdol|manto|łomot|lanie|kosę :: neg

# ---- third linguist, fifth round
[violence 4]
@p3body .. tej|temu|tym|waszej|waszemu|waszym|twojej|twojemu|każdemu|komuś ... @body :: neg
@tear1 .. tej|temu|tym|waszej|waszemu|waszym|twojej|twojemu|każdemu|komuś ... @body :: neg
{mam|trzymam|szykuję|przygotuję|znajdzie @gun|widły} .. na @you|niego|nią|nich|@agent :: neg
{mam|trzymam|szykuję na niego|nią|nich|was|ciebie|pana|panią @gun|widły|kulkę} :: neg
zapłacę|zapłaciłem|opłacę|opłaciłem|dam|znajdę|znam .. komu|kogo|kto|takich|ludzi ... @p3body|sprzątną|sprzątnie|zajmą|uciszą|uciszy|odstrzeli|odstrzelą :: neg

[violence 2]
{oglądaj|oglądajcie|oglądać|rozglądaj|rozglądajcie się} .. za|wokół|dookoła|dobrze siebie|plecy|wracasz|jak|kiedy|gdy|wieczorem|ramię
niech .. pan|pani|się .. się? .. ogląda|rozgląda|pilnuje|strzeże .. za|siebie|plecy

[self_harm 4]
mam|leży|leżą|trzymam|stoi|stoją|przygotowałem|przygotowałam|naszykowałem|naszykowałam|wysypałem|wysypałam .. przed|obok|przy|na|w .. sobą|mną|stole|mnie|ręce|ręku|dłoni|biurku ... tabletek|tabletki|leków|leki|prochów|sznur|żyletkę|żyletka|opakowania|opakowań|garść :: neg
_ tabletek|opakowania|opakowań|blistrów .. i .. wódka|wódki|wódkę|alkohol|butelkę|butelka|koniec|zasnę|po
dziś|dzisiaj|jutro|zaraz|wieczorem .. to|wszystko .. skończę|kończę|zakończę .. raz|ze|na|i|definitywnie .. zawsze|sobą|żegnajcie|koniec|na? :: neg

# ---- third linguist, sixth round
[violence 3]
@will|@wishw ... {@killinf @youacc|@agent|@slur|@jerk} :: neg
@will|@wishw ... {@hitinf @youdat|@agent|@slur|@jerkdat|komuś|tej|temu} :: neg
{komuś|wam|ci|panu|pani stanie się krzywda|nieszczęście|tragedia} :: neg
{komuś|ktoś stanie się coś} .. złego|przykrego|strasznego :: neg
dojdzie .. do .. tragedii|nieszczęścia|rozlewu|rękoczynów|przemocy :: neg

[self_harm 4]
łykam|połykam|biorę|wsypuję|popijam|zażywam .. teraz|właśnie|już|kolejne|kolejną|ostatnie|wszystkie .. tabletki|tabletkę|leki|prochy|pigułki ... po|garściami|żeby|nie|wódką|chciałem|chciałam|jedna|jednej :: neg
tabletki|leki|prochy|pigułki .. łykam|połykam|popijam .. wódką|teraz|jedną|jedna|garściami|po

# ---- third linguist, seventh round
[violence 4]
{@kill1 tego|tych|tę|każdego|wszystkich} .. kto|co|który|która|którzy|którą :: neg
dostanie|dostaną|oberwie|oberwą|zarobi .. w|po mordzie|mordę|ryju|ryj|pysku|pysk|łbie|łeb|gębie|gębę|zębach|zęby|nerach|jajach|kulach|plecach :: neg

[violence 3]
@wishw .. @killinf|@hitinf|@tearinf .. @you|@agent|@group|@crowd|@relative|@slur|@jerk|@jerkdat|kogoś|komuś|wszystkich|tej|temu|tego|tę :: neg
@wishw .. @you|@agent|@slur|@jerk|@jerkdat|kogoś|komuś .. @killinf|@hitinf|@tearinf :: neg

[arson 3]
@wishw .. spalić|podpalić|wysadzić|zdemolować .. @you|@place|@premises|to|wszystko :: neg

[self_harm 3]
@wishw .. @selfdo|umrzeć|zdechnąć|zniknąć :: neg

[violence 4]
mam|trzymam|noszę ... @gun ... @come|porządek|porządki :: neg
