# Constructions: the frames in which any verb of harm threatens, and the frames in which none does.

# what one gets who is beaten
[class beating]
w mordę|ryj|pysk|łeb|zęby|gębę|japę|twarz|czapę|papę|kły|nos|jaja|głowę|żebra|nery|brzuch|krocze|kolano|tył|ucho|pape|dziób
po mordzie|ryju|pysku|łbie|gębie|twarzy|głowie|jajach|nerach|plecach|kulasach|łapach|nogach|żebrach|zębach
z bejsbola|buta|liścia|laczka|pięści|główki|piąchy|baśki|bani|dyni|glana|kolana|łokcia|plaskacza
wpierdol|wpierdziel|łomot|manto|bęcki|oklep|wycisk|wciry|baty|cięgi|łupnia|liścia|kopa|kopniaka|gonga|plaskacza|lepę|bułę|strzała|kulkę|kosę|nożem|kosą|kulką|bejsbolem|siekierą|kijem|pałką|młotkiem|wpierdolem
lanie
pod żebra
między oczy

# to beat, in the infinitive and with all that belongs to it
[class beatinf]
dać|strzelić|walnąć|pierdolnąć|jebnąć|przywalić|przyjebać|zajebać|trzasnąć|kopnąć|łupnąć|zdzielić w|po|z mordę|ryj|pysk|łeb|zęby|gębę|japę|twarz|jaja|głowę|brzuch|krocze|mordzie|ryju|pysku|łbie|gębie|głowie|liścia|bani|buta
wpakować|wsadzić|wbić|wrazić|właduję|posłać kulkę|kulę|nóż|kosę|siekierę|magazynek
spuścić wpierdol|łomot|lanie|manto|oklep|wpierdziel
złoić|przetrzepać|wygarbować skórę|dupę
obić|skuć|oklepać|rozkwasić|przefasonować|poprzestawiać mordę|ryj|pysk|gębę|twarz|facjatę|zęby|nos|buźkę
porachować|policzyć|połamać|pogruchotać|poprzetrącać kości|żebra|gnaty|kulasy

# who is told what will happen, or is asked whether he knows it
[class youknow]
wiesz|wiecie|przekonasz|przekonacie|przekona|przekonają|dowiesz|dowiecie|zobaczysz|zobaczycie|pojęcia|zrozumiesz|zrozumiecie|poznasz|poznacie|zapomniałeś|zapomnieliście|zapytaj|zapytajcie
wie pan|pani
pan|pani wie|zobaczy|przekona
zobaczy pan|pani

# ways to say that one can and would
[class able]
jestem|jesteśmy|będę .. w stanie
jestem .. zdolny|zdolna|skłonny|skłonna .. do? tego? żeby?
stać mnie na to .. żeby|aby|by
potrafię|umiem
nie mam .. problemu żeby|aby|by
nie mam .. oporów żeby|aby|by
nie cofnę się .. przed .. tym? żeby?
nie będę się wahał|wahała .. żeby|aby|by

[class relacc]
dziecko|dzieci|dzieciaka|dzieciaki|bachory|bachora|żonę|żonkę|męża|rodzinę|rodzinkę|matkę|mamę|mamusię|mamuśkę|ojca|tatę|tatusia|rodziców|syna|synka|synów|córkę|córeczkę|córki|bliskich|brata|siostrę|babcię|dziadka|psa|kota|pieska|kotka|wnuki|wnuka|wnuczkę|dziewczynę|chłopaka|narzeczoną|narzeczonego|teściową|starą|starego

[violence 4]
@able ... {@youacc @killinf|@tearinf} :: neg
@able ... {@youdat @hitinf|@beatinf|@tearinf} :: neg
{@getyou @beating} :: neg
@agent .. dostanie|dostaną|oberwie|oberwą|zarobi|zarobią .. @beating :: neg
{@youdat @beatinf @will|@come|@wishw} :: neg
@burn1 .. tego|tę|tą|tych|każdego|wszystkich .. _? @agent :: neg
z @gun .. się? .. u|do|pod|na .. @youacc|@place|biurze ... @come :: neg
mam|wożę|trzymam|noszę|biorę|wezmę .. @gun ... wiem gdzie|jak|o|kiedy|którędy|kto :: neg

@able|@will|@come|mogę|możemy ... {spalić|podpalić @youacc} :: neg
trzeba|należy|powinno|wypadałoby|przydałoby ... @killinf ... ja to zrobię|zrobimy
trzeba|należy|powinno|wypadałoby|przydałoby ... @killinf ... sam|osobiście|własnoręcznie .. to? .. zrobię|zabiorę|wezmę

[class getyou]
dostaniesz|dostaniecie|oberwiesz|oberwiecie|zarobisz|zarobicie|zgarniesz
dostanie pan|pani
oberwie pan|pani
pan|pani|panu dostanie|oberwie

[violence 3]
mam|mamy .. {@youacc @killinf|spalić|podpalić}
mam|mamy .. {@youdat @hitinf|@beatinf}
@wishw ... {spalić|podpalić @youacc}
trzeba|należałoby|wypadałoby|warto|muszę ... {@youdat @beatinf}
wyślę|wysyłam|naślę|nasyłam|poślę|przyślę|ściągnę|zapłacę|opłacę|wynajmę|znajdę|namówię|poproszę|poszukam ... żeby|aby|by|to|a|i|który|co|którzy ... {@youacc spalić|podpalić|ubić}
{mam|mamy @youdat @tearinf @body}
chcesz|chcecie|chce|prosisz|prosicie|wolisz|wolicie ... żebym|żebyśmy|aby|abym|abyśmy ... {@youacc|@youdat @killinf|@hitinf|@beatinf|@tearinf|@harmpast|spalić|podpalić}
chcesz|chcecie|chce|wolisz|mało ... dostać|oberwać|zarobić|zaliczyć|zgarnąć .. @beating
prosisz|prosicie|prosi|dopraszasz się .. o|żeby? .. dostać|oberwać|zarobić? .. @beating
wyślę|wysyłam|naślę|nasyłam|poślę|przyślę|ściągnę|zapłacę|opłacę|wynajmę|znajdę|namówię|poproszę|poszukam ... żeby|aby|by|to|a|i|który|co|którzy ... {@youacc @killinf|@harm3|@p3body}
wyślę|wysyłam|naślę|nasyłam|poślę|przyślę|ściągnę|zapłacę|opłacę|wynajmę|znajdę|namówię|poproszę|poszukam ... żeby|aby|by|to|a|i|który|co|którzy ... {@youdat @hitinf|@beatinf|@tearinf|@harm3|@p3body}
mam|mamy .. @youdat .. nożem|siekierą|bejsbolem|pałką|kijem|łomem|młotkiem|pięścią|pięściami|maczetą|pistoletem|bronią|@gun .. wytłumaczyć|wyjaśnić|wbić|przemówić|pokazać|pomóc|przypomnieć
wytłumaczę|wyjaśnię|przemówię|pokażę|przypomnę .. @youdat .. nożem|siekierą|bejsbolem|pałką|kijem|łomem|młotkiem|pięścią|pięściami|maczetą|@gun
uważaj|uważajcie|uprzedzam|ostrzegam|pamiętaj|pamiętajcie|przypominam|radzę|lepiej ... mam .. @gun :: neg
mam .. @gun ... lepiej|radzę|uważaj|uważajcie|pospieszcie|pospiesz|pamiętaj|pamiętajcie|ostrzegam|uprzedzam|prowokuj|prowokujcie|wkurzaj|wkurzajcie :: neg
trzymam|wożę|noszę .. w|przy|ze|pod|na bagażniku|aucie|samochodzie|plecaku|torbie|kieszeni|sobie|sobą|siedzeniu|siedzeniem|kurtce ... @gun :: neg
mam .. w|przy|ze|pod|na bagażniku|aucie|samochodzie|plecaku|torbie|kieszeni|sobie|sobą|siedzeniu|siedzeniem|kurtce ... @gun :: neg
mam .. @gun .. w|przy|ze|pod|na bagażniku|aucie|samochodzie|plecaku|torbie|kieszeni|sobie|sobą|siedzeniu|siedzeniem|kurtce :: neg
@killed .. będziesz|będziecie|zostaniesz|zostaniecie
będziesz|będziecie|zostaniesz|zostaniecie .. @killed :: neg
będzie|zostanie pan|pani .. @killed :: neg
{że|bo|a|i go|ją|ich @burn1}
stracisz|stracicie|straci .. zęby|zdrowie|życie|palce|nogi|rękę|ręce|oczy|oko|głowę :: neg
nie wrócisz|wrócicie|dojedziesz|dojedziecie|dotrzesz|dotrzecie .. do|z .. domu|pracy|żony|dzieci|rodziny :: neg
{obudzisz|obudzicie|ockniesz|ockniecie się} .. w|na|z .. szpitalu|oiomie|gipsie|bagażniku|lesie|rowie|kroplówką|sorze :: neg
ktoś|ludzie|klient|klienci ... przyjdzie|wpadnie|przyjadą|przyjedzie|wyjdzie ... @youacc|@youdat .. @harm3|@p3body :: neg

[arson 3]
spłonie|spłoną|spali|sfajczy|zjara .. się? .. @youdat .. @premises|@place|buda|chata|dom|auto|wszystko
@premises|@place|buda|chata|dom|auto|wszystko .. @youdat .. się? .. spłonie|spłoną|spali|sfajczy|zjara .. się?

[violence 2]
szkoda|niefajnie|przykro|głupio|nieładnie|niemiło|smutno|niedobrze|tragedia|żal|pech ... gdyby|jakby|jeśliby|żeby ... {@you|@relacc|dzieciom|córce|synowi|rodzinie|żonie|mężowi @mishap} :: neg
@youknow ... co|jak .. się? .. robi|robię|robimy|dzieje|spotyka|kończą|kończy|zrobiłem|bywa|czeka .. z? .. takimi|takich|tacy|takim .. jak|ludźmi? .. ty|wy|pan|pani|państwo|jak :: neg
@youknow ... co|jak .. się? .. robi|robię|robimy|dzieje|spotyka|kończą|kończy|zrobiłem|bywa|czeka .. z? .. oszustami|złodziejami|tymi|ludźmi|takimi .. co|którzy|oszustami|złodziejami .. mnie|nas|ze|mi :: neg
co|jak .. robię|robimy|zrobiłem|zrobię .. z .. oszustami|złodziejami|takimi|krętaczami|kłamcami
@youknow ... do czego|na .. co? .. zdolny|zdolna|stać|zdolni :: neg
@youknow ... co potrafię|umiem|potrafimy|mogę .. zrobić :: neg
@youknow ... z kim .. zadarłeś|zadarłaś|zadarliście|zadzierasz|zadzieracie|zadarł|zadarła|zadziera|masz|macie|ma :: neg
z kim zadarłeś|zadarłaś|zadarliście|zadzierasz|zadzieracie|zadarł|zadarła|zadziera
@youknow ... kim są|jest .. moi|moja|mój|moje .. koledzy|kumple|bracia|ojciec|mąż|rodzina|brat|znajomi|przyjaciele|ludzie :: neg

przyjdzie|nadejdzie|nadchodzi .. dzień|czas|pora|godzina .. zapłaty|zemsty|rozliczenia|rozrachunku
ciemno .. się? .. robi|wcześnie ... uważaj|uważajcie
szkoda .. twoich|twojej|waszych|twojego|pańskich|twych .. _? dzieci|rodziny|żony|córki|synka|córeczki|zdrowia|zębów|życia|nóg|domu :: neg
{zniszczę|zniszczymy|zrujnuję|zmarnuję|spieprzę|rozpierdolę|rozwalę|zatruję @youdat życie|karierę|rodzinę|zdrowie} :: neg

zgotuję|zgotujemy|urządzę|urządzimy .. @youdat .. piekło|piekiełko|jesień|gehennę :: neg
nie prowokuj|prowokujcie|drażnij|drażnijcie|wkurwiaj|wkurwiajcie .. mnie|lwa|bo :: neg
mnie nie prowokuj|prowokujcie|drażnij|drażnijcie :: neg
powinieneś|powinnaś|powinniście|możesz|możecie .. się .. mnie? zacząć? bać :: neg
{pan|pani|państwo powinien|powinna|powinni się bać} .. mnie|nas|teraz
{bój|bójcie|bać się} .. dziś|jutro|teraz|nocy|mnie|nas
będę|będziemy .. czekał|czekała|czekać|czekali .. na? @youacc? .. pod|przed pracą|robotą|domem|firmą|biurem|szkołą|klatką .. na|aż|@youacc

[class mishap]
stało|stała|stać|stanie|spotkało|spotkał|spotkała|przytrafiło|przydarzyło|spłonęło|spłonął|spłonęła|spaliło|spalił|spaliła|zniknęła|zniknęło|zniknął|wróciła|wrócił|wróciło|zginęła|zginął|zginęło|połamał|połamali|połamało|zrobił|zrobili|dopadł|napadł|pobił|potrącił|potrącili|skrzywdził|wpadła|wpadł|wpadło|utonęła|utonął|podpalił

# ---- frames that take the harm out of the verb
[innocent threat]
nie mówię|mówiłem|mówiłam|mówimy|powiedziałem|powiedziałam|napisałem|napisałam|pisałem|pisałam|twierdzę|twierdziłem|grożę|groziłem|groziłam|straszę ... że ... {@kill1|@hit1|@burn1|@blow1|@p3body @you|@agent}
nie mówię|mówiłem|mówiłam|mówimy|powiedziałem|powiedziałam|napisałem|napisałam|pisałem|pisałam|twierdzę|twierdziłem|grożę|groziłem|groziłam|straszę ... że ... {@tear1 @youdat @body}
nie @burn1|@blow1 .. @you|@agent|@premises
nie @come przecież|do|u? was|pana|państwa? z @weapon|@gun bejsbolowym?
nie @will|@able ... @killinf|@hitinf|@beatinf|@tearinf|@kill|podpalić|spalić|wysadzić
nie|nikogo|nikomu nie? .. chcę|chcemy|chciałem|chciałam|zamierzam|zamierzamy|zamierzałem|planuję .. nikogo|nikomu|@you|nic? .. @killinf|@hitinf|@beatinf|@tearinf|podpalić|spalić|wysadzić
nie mam|mamy|miałem|miałam .. zamiaru|ochoty|powodu|planów .. nikogo|nikomu|@you|nic? .. @killinf|@hitinf|@beatinf|@tearinf|podpalić|spalić|wysadzić
chcieli|chciał|chciała|próbował|próbowała|próbowali|usiłował|usiłowali|groził|grozili|obiecał|zamierza|chce|chcą ... mnie|nas|mi|nam .. @killinf|@hitinf|@beatinf|@tearinf
mnie|nas|mi|nam .. chcieli|chciał|chciała|próbował|próbowała|próbowali|usiłował|usiłowali|groził|grozili|obiecał|zamierza|chce|chcą .. @killinf|@hitinf|@beatinf|@tearinf
@agent .. mnie|nas|mi|nam .. @kill1|@hit1|@tear1
mnie|nas|mi|nam zajebie|skopie|otruje|rozszarpie|utopie|powiesi|ujebie|przypierdoli|zapierdoli|porąbie|udusi|spali
ktoś|on|ona|kto|szef|mąż|bohater|postać .. go|ją|ich|jego .. zajebie|skopie|otruje|rozszarpie|ujebie|porąbie
dostałem|dostałam|dostaliśmy|dostał|dostała|oberwałem|oberwałam|zarobiłem ... @beating ... od|przez @you? .. @agent|sąsiada|męża|kogoś|klienta|faceta
dostałem|dostałam|dostaliśmy|dostał|dostała|oberwałem|oberwałam|zarobiłem ... @beating

[innocent violence]
policzymy|rozliczymy|policzę|rozliczę się .. przy|na|w|po|jak|za|z? .. kasie|koniec|końcu|miesiącu|miesiąca|dostawie|odbiorze|pit|fakturą|fakturze|kurierem

# ---- insults: who is called what, and who is not
[class slurself]
chyba|sam|sama|taki|taka|takim|taką|jakiś|jakimś|jakąś|jakaś|zwykłym|zwykłą|ostatnim|ostatnią|ostatni|kompletnym|kompletną|totalnym|totalną|skończonym|skończoną|strasznym|straszną|absolutnym|po|prostu|naprawdę|przecież|żadnym|żadną

[insult 2]
@slur jesteś|jesteście :: aim=agent
@slur pan|pani .. jest :: aim=agent
@beyou|ty|wy|pan|pani .. _? popieprzony|popieprzona|popieprzeni|powalony|powalona|powaleni|nienormalny|nienormalna|nienormalni|upośledzony|upośledzona|niedorozwinięty|niedorozwinięta|poryty|poryta|stuknięty|stuknięta|szurnięty|szurnięta|trzepnięty|trzepnięta :: aim=agent
tumany|gnoje|świnie|barany|osły|zera|pajace|chuje|kutasy|chamy|prostaki|prostacy|wieśniaki|gamonie|nieudacznicy|nieroby|lenie|głupki|głąby|pasożyty|hieny|bydlaki|cwaniaki|cwaniaczki|dzbany|matoły|kmioty|patałachy|partacze|darmozjady|łachudry|łobuzy|gbury|buce|ćwoki|złodzieje|oszuści|kanciarze|krętacze|naciągacze|kłamcy|bandyci :: called
gamoniu|leniu|łosiu|leszczu|karaluchu|kundlu|pacanie|prosiaku|wieprzu|cieniasie|przegrywie|cwaniaku|cwaniaczku|mądralo|głupolu|gburze|bucu|krętaczu|kłamczuchu|partaczu|naciągaczu|kanciarzu|bydle|prosię :: called
banda|bando|bandą|bandę|bandzie|zgraja|zgrajo|zgrają|szajka|szajko|sfora|zbieranina|hałastra _? @slur :: aim=agent
@company|firma|sklep|bank|obsługa|dział|zespół|biuro .. pełna|pełen|pełny|pełne|złożona|złożony .. z? @slur :: aim=company
same|sami|samych|samymi @slur .. u was|tam|tu|w|pracują|zatrudniacie :: aim=agent
u was|tam .. same|sami @slur :: aim=agent

[degradation 2]
{pocałować|całować mnie dupę|tyłek} .. możecie|możesz|może? :: aim=agent
możecie|możesz|może .. mnie .. w dupę|tyłek .. pocałować :: aim=agent
ssij|ssijcie .. mi|pałę|fiuta|kutasa|jaja :: aim=agent
ssij|ssijcie :: aim=agent called
do gara|garów|łopaty|garnków|mopa|miotły|gnoju|obory|chlewa .. idź|idźcie|wracaj|wracajcie|marsz|a|nie|się|z :: aim=agent
na zmywak|zmywaku|taśmę .. z|idź|idźcie|wracaj|a|nie :: aim=agent
kible|kibel|gary|sracze|podłogi .. możesz|możecie|powinieneś|powinniście|idź|idźcie .. myć|szorować|czyścić :: aim=agent
myć|szorować|czyścić .. kible|kibel|gary|sracze .. możesz|możecie|powinieneś|powinniście|idź|idźcie|a :: aim=agent
nie zesraj|posraj|zesrajcie|obsraj .. się :: neg aim=agent
jebie|pierdoli|pojebało|porąbało|powaliło|popierdoliło|posrało|pogięło|piecze cię|was|ciebie|pana|panią .. _? :: aim=agent

[innocent abuse]
nie ... że .. nazywam|nazwałem|nazwałam|uważam|mam|wyzywam|wyzywałem|wyzywałam .. @youacc .. za? .. @slur
nie nazywam|nazwałem|nazwałam|wyzywam|wyzywałem|wyzwałem .. @youacc|nikogo .. _? @slur
nie .. jestem|jesteśmy .. @slurself? @slur
jestem|byłem|byłam|bywam|byliśmy|byłyśmy|jesteśmy @slurself? @slur .. że|bo|i|nie|sam|sama?
czuję|czułem|czułam|poczułem|poczułam|czujemy|czuć .. się .. jak|trochę|naprawdę? .. @slurself? @slur
wychodzę|wyszedłem|wyszłam|wychodzimy|wyszliśmy|wyjdę|wyjść .. na|za .. @slurself? @slur
traktuje|traktują|traktujecie|traktować|traktował|traktowano|traktowanie|traktowany|traktowana|potraktował|potraktowała|potraktowali|potraktowaliście|potraktowano|potraktowany|potraktowana|traktowaliście ... jak _? @slur
jak _? @slur .. mnie|nas|klientów|ludzi|klienta .. traktuje|traktują|traktujecie|potraktował|potraktowała|potraktowali|potraktowaliście|potraktowano
robić|robicie|robi|robią|rób|róbcie|zrobili|zrobiliście|zrobił|zrobiła|robienie|robiąc .. ze|z .. mnie|nas|siebie|ludzi|klienta|klientów|człowieka|emerytów|starszych .. _? @slur
mieć|macie|ma|mają|masz|mieli|uważacie|uważa|uważają|uważasz|bierzecie|bierze|biorą|wzięliście .. mnie|nas|ludzi|klienta|klientów .. za .. _? @slur
za .. _? @slur .. mnie|nas|klientów|ludzi .. macie|ma|mają|masz|uważacie|uważa|uważają|bierzecie
