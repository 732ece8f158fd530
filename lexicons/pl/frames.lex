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
nie @burn1|@blow1 @you _
nie @burn1|@blow1 @you _ _
nie @burn1|@blow1 w|z _ @you _
nie puszczę|puścimy z dymem @you? _
nie puszczę|puścimy @you _? z dymem
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
tumany|gnoje|świnie|barany|osły|zera|pajace|chuje|kutasy|chamy|prostaki|prostacy|wieśniaki|gamonie|nieudacznicy|nieroby|lenie|głupki|głąby|pasożyty|hieny|bydlaki|cwaniaki|cwaniaczki|dzbany|matoły|kmioty|patałachy|partacze|darmozjady|łachudry|łobuzy|gbury|buce|ćwoki|złodzieje|oszuści|kanciarze|krętacze|naciągacze|kłamcy|bandyci :: called neg
gamoniu|leniu|łosiu|leszczu|karaluchu|kundlu|pacanie|prosiaku|wieprzu|cieniasie|przegrywie|cwaniaku|cwaniaczku|mądralo|głupolu|gburze|bucu|krętaczu|kłamczuchu|partaczu|naciągaczu|kanciarzu|bydle|prosię :: called neg
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

# ---- grievances: frames of waiting, of being ignored, of money held
[anger 1]
czekam|czekamy|czekałem|czekałam|czekaliśmy|minęło|minął|mija .. już? .. pół|ponad|prawie roku|rok|lata :: w=0.5
od .. pół|prawie roku|rok :: w=0.45
od .. _ .. tygodnia|tygodni|miesiąca|miesięcy|dni|roku|lat .. ani|brak|cisza|nic|zero|żadnej|żadnego|głucho :: neg w=0.45
ani|brak|cisza|zero .. słowa|odpowiedzi|odzewu|kontaktu|internetu|towaru|decyzji|reakcji .. brak|cisza :: neg w=0.4
nie tak .. się? .. traktuje|traktować|obsługuje|rozmawia|robi|postępuje|prowadzi :: neg w=0.7
jak można .. tak|było|w|kogoś|człowieka|ludzi .. _? .. traktować|oszukać|oszukiwać|kłamać|potraktować|zostawić|postępować|pracować :: w=0.7
nikt .. się .. nie .. odzywa|odezwał|zajął|zajmuje|poczuwa|przejmuje|pofatygował|zainteresował|pojawił|zgłosił :: neg w=0.6
trzymacie|trzyma|przetrzymujecie|blokujecie|zablokowaliście|obracacie .. moje|nasze|mój|moją|mi|moimi .. _? pieniądze|kasę|paczkę|środki|konto|sprzęt|przesyłkę|kaucję|pieniędzmi|telefon|zwrot|przelew :: w=0.7
nie .. zamierzam|będę|mam|zamierzamy|będziemy .. za? .. to|tego|coś|takie|takich|takiego|was|wasze|waszą|waszych .. _? .. płacić|płacił|płaciła|tolerować|znosić|finansować|dopłacać|zapłacić :: neg w=0.6
dlaczego|czemu|niby mam|mamy|muszę|miałbym|miałabym .. za? .. to|coś|waszą|wasze|cudze|nie|karę|dwa .. _? .. płacić|dopłacać|zapłacić|cierpieć|jeździć|czekać|tracić|wasze|waszą|działa :: neg w=0.5
mam|mamy|muszę|musimy|każecie|każą|kazano .. mi? .. płacić|zapłacić|dopłacać|dopłacić|cierpieć .. karę|kary|odsetki|coś? .. za .. waszą|wasze|wasz|nie|cudze|czyjeś .. błąd|błędy|pomyłkę|swoje|pomyłki|winę|niedopatrzenie :: neg w=0.7
za .. waszą|wasze|wasz .. błąd|błędy|pomyłkę|pomyłki|winę|niedopatrzenie|bałagan :: w=0.5
zróbcie|zrób|róbcie|zrobicie .. coś|to|porządek .. z? .. wreszcie|nareszcie|końcu :: w=0.6
zróbcie|zrób|róbcie .. coś|porządek .. z .. tym|tą|tymi :: w=0.5
kto .. mi|nam? .. za to .. odpowiada|zapłaci|odpowie|zwróci|odda|poniesie :: w=0.55
kto mi .. to? .. zwróci|odda|zapłaci|zrekompensuje|wynagrodzi :: w=0.55
szkoda .. słów|gadać|komentować|mówić|strzępić|nerwów|zachodu :: w=0.7
nie do wiary|uwierzenia|pomyślenia|pojęcia|ogarnięcia :: neg w=0.6
nie wierzę .. w|własnym|że .. to|uszom|oczom|można .. co|słyszę|widzę|czytam? :: neg w=0.6
pada|padał|padła|rwie|zrywa|wywala|zawiesza|wyłącza|przerywa .. mi|się|nam|internet|sieć|wifi? .. codziennie|non|ciągle|stale|notorycznie|wiecznie|regularnie|co :: w=0.45 neg
codziennie|ciągle|stale|notorycznie|wiecznie|regularnie .. mi|się|nam? .. pada|rwie|zrywa|wywala|zawiesza|wyłącza|przerywa|gubi|znika :: w=0.45
a? płacę|płacimy|płace|zapłaciłem|zapłaciłam .. za? .. pełny|pełną|pełne|normalny|niemały|niemałe|najwyższy|grube|ciężkie|spore|kupę|tyle|jak :: w=0.4
oddzwoni|oddzwonić|zadzwoni|zadzwonić|odpisze|przyjedzie|naprawi|przyślą|wyślą|sprawdzi ... to było .. w? .. _? .. tygodniu|tydzień|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|miesiąc|wczoraj|przedwczoraj|dni|temu :: w=0.5
to było .. w|jakieś|już|chyba|ponad|dobre? .. zeszłym|zeszły|zeszłą|ubiegły|ubiegłym|dwa|trzy|cztery|pięć|tydzień|miesiąc|ponad|przedwczoraj .. _? .. temu|tygodniu|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|tydzień|miesiąc|roku|miesiącu :: w=0.5
mówi|powiedział|powiedziała|powiedzieli|mówili|mówiła|mówił|obiecał|obiecała|zapewniał|zapewniała|miał|miała .. że .. oddzwoni|oddzwonią|zadzwoni|zadzwonią|odpisze|przyjedzie|przyślą|wyślą|naprawią|zwrócą|sprawdzi .. w|dziś|jutro|zaraz|za|do .. _? :: w=0.3

[innocent anger]
jak długo trwa|czeka|idzie|zajmuje|ważna|ważny|obowiązuje|działa|przechowujecie|przechowywana|dochodzi|trzeba|leci
ile trwa|czeka|zajmuje|idzie ... reklamacji|reklamacja|skargi
{zgłosić|złożyć|złożenie|zgłoszenie reklamację|reklamacji|skargę|zażalenie} .. w|przez|na|mailowo|online|u|do
czy|gdzie|jak mogę|można|złożyć|zgłosić .. reklamację|skargę|zażalenie
czy|gdzie|jak mogę|można złożyć|zgłosić reklamację|skargę|zażalenie
byłem|byłam|zachowałem|zachowałam|odezwałem|odezwałam .. się|wczoraj|trochę|zbyt? .. niemiły|niemiła|niegrzeczny|niegrzeczna|nieuprzejmy|nieuprzejma|opryskliwy|opryskliwa|chamski|chamska|niemiło|nieuprzejmie|niegrzecznie|chamsko

[signal waiting]
czekam|czekamy|poczekam|zaczekam|poczekamy na kuriera|odpowiedź|telefon|paczkę|przesyłkę|dostawę|technika|montera|kontakt|informację|potwierdzenie|decyzję|maila|wiadomość :: w=0.1

# ---- complaint to others: institutions and verbs
[class instit]
uokik|uokiku|knf|uke|uodo|ure|utk|ulc|pip|pih|nfz|zus|nik|rpo|giodo|sanepidu|skarbówki|prokuratury|rzecznika|ombudsmana|arbitra|kuratorium|ministerstwa|ministra|federacji|prezydenta|burmistrza|wójta|starosty|marszałka|izby|inspekcji|inspektoratu|inspektora|nadzoru|sejmu|posła|senatora|konsulatu|ambasady|brukseli|trybunału
komisji nadzoru|etyki
urzędu skarbowego|ochrony|komunikacji|transportu|lotnictwa|miasta|gminy|konkurencji|pracy|regulacji
prezesa uokik|uke|ure|urzędu
rady miasta|gminy|miejskiej|mediów|etyki
sądu|policji

[class pressg]
mediów|telewizji|gazety|gazet|prasy|radia|tvn|tvnu|tvp|polsatu|uwagi|interwencji|dziennikarzy|dziennikarza|redakcji|faktu|wyborczej|onetu|wp|youtuba|youtube|internetu|sieci|neta|blogerów|influencerów|superstacji|republiki
programu interwencyjnego|uwaga|interwencja|sprawa
państwa w

[class complain1]
zgłoszę|zgłaszam|zgłosimy|zgłaszamy|zgłosiłem|zgłosiłam|zgłosiliśmy|napiszę|piszę|napiszemy|piszemy|napisałem|napisałam|złożę|składam|złożymy|składamy|złożyłem|złożyłam|kieruję|skieruję|skierujemy|kierujemy|skierowałem|skierowałam|idę|pójdę|pójdziemy|idziemy|zwrócę|zwracam|zwrócimy|zwróciłem|zwróciłam|wystąpię|poskarżę|skarżę|poskarżymy|poskarżyłem|poskarżyłam|doniosę|donoszę|zawiadomię|zawiadamiam|zawiadomiłem|powiadomię|powiadamiam|poinformuję|wyślę|wysyłam|wyślemy|wysłałem|wysłałam|oddam|oddaję|oddamy|oddałem|przekażę|przekazuję|przekażemy|przekazałem|przekazałam|zadzwonię|dzwonię|uderzę|uderzam|wnoszę|wniosę|podam|podeślę|polecę|lecę|trafię

[regulator 1]
@complain1 .. już|się|to|tym|z|na|o? .. was|to|tym|sprawę|sprawą|skargę|wszystko|zażalenie|doniesienie|donos|wniosek|pismo|całość .. na|już|dziś|jutro|prosto|też|od|razu? .. was? .. do _? @instit
@complain1 już|też|właśnie|dziś|dzisiaj|jutro? do _? @instit .. w|na|o|z .. tej|was|tym|tą|waszą|waszym
skarga|skargę|skargi|zażalenie|donos|sprawa|sprawę|pismo|wniosek|zawiadomienie .. na? .. was? .. pójdzie|idzie|trafi|leci|poleci|trafiła|poszła|poszło|kieruję|już? .. do _? @instit
do _? @instit .. pójdzie|idzie|trafi|leci|poleci|wpłynie|wpłynęła|poszła .. na|już|w|moja? .. was? .. skarga|zażalenie|pismo|donos|sprawa|wniosek
na was|państwa|firmę .. skargę|skarga|donos|zażalenie ... do @instit

[legal 1]
pójdę|pójdziemy|idę|idziemy|wystąpię|wystąpimy|zgłoszę|zgłosimy|zgłaszamy .. z? tym? .. do|na sądu|prokuratury|policję|prawnika|adwokata|prawników
złożę|składam|złożymy|składamy|wniosę|wnoszę|wniesiemy|piszę|pisze|szykuję|przygotowuję|przygotuję|szykujemy|złoży|wniesie .. _? pozew
sprawę|sprawa|to|dokumenty|akta|papiery .. przekazałem|przekazałam|przekazuję|przekażę|oddałem|oddałam|oddaję|przekazaliśmy|przekazana|przejął|przejmuje|ma|prowadzi .. już|mój|moja|nasz|mojemu|do? .. kancelarii|kancelaria|prawnikowi|prawnik|adwokatowi|adwokat|mecenasowi|mecenas|sądu|prokuratury|prawnikom
list|pismo|mail|mejl|wezwanie|pozew|wiadomość|telefon ... od .. mojego|naszego|mojej .. prawnika|adwokata|mecenasa|pełnomocnika|kancelarii|radcy
poradzę|skonsultuję|konsultuję|radzę|radziłem|radziłam .. się|to|z|ze|sprawę .. prawnika|adwokata|prawnikiem|adwokatem|mecenasem|radcą|kancelarią|prawnikami

[publicity 1]
@complain1 .. już|się|to|tym|z|na|o? .. was|to|tym|sprawę|sprawą|wszystko|nagranie|historię|całość|zdjęcia|screeny|tą .. _? .. do _? @pressg
sprawa|to|historia|nagranie|rozmowa|wszystko|temat .. trafi|pójdzie|idzie|wyląduje|poleci|leci|trafia .. się? .. do|w|na _? @pressg|mediach|internecie|telewizji|gazecie|fejsie|facebooku|wykopie|tiktoku|necie|sieci
{wszyscy|ludzie|każdy|internet|świat|polska|klienci|znajomi|miasto|sąsiedzi|obserwujący|widzowie dowiedzą|dowie|zobaczą|zobaczy|przeczytają|usłyszą|poznają} .. się? .. o|jak|co|kim|jaka|jacy|wasze|prawdę .. @you|robicie|traktujecie|oszukujecie|firma|wyprawiacie
opowiem|powiem|pokażę|opowiemy|pokażemy|rozpowiem|ostrzegę .. im|to? .. wszystkim|każdemu|światu|ludziom|obserwującym|znajomym|widzom ... jak|co|jaka|jacy .. _? .. traktujecie|robicie|oszukujecie|wyglądacie|jesteście|firma|wyprawiacie|was|wasza|wasz|traktuje
mam|moich|moim .. _? .. tysięcy|tys|tysiące|k .. _? .. followersów|obserwujących|subskrybentów|widzów|odbiorców|lajków|fanów|czytelników
followersów|obserwujących|subskrybentów|widzów ... opowiem|zobaczą|zobaczy|dowiedzą|dowie|pokażę|powiem|usłyszą|przeczytają
opublikuję|udostępnię|wrzucę|sprzedam|ujawnię|wykradnę|wypuszczę|opublikujemy .. _? .. _? bazę|dane|maile|hasła|brudy|brudne|wycieki .. _? .. waszych|wasze|klientów|pracowników|firmy|was
zniszczę|zniszczymy|zrujnuję|popsuję|zszargam .. @youdat|wasz|waszą|wasze|twoją .. reputację|opinię|markę|renomę|wizerunek|imię

[property 2]
rozwalę|rozpieprzę|rozpierdolę|położę|zablokuję|sparaliżuję|zawalę|zaspamuję .. @youdat|wasz|waszą|wasze .. stronę|serwer|serwery|system|sklep|infolinię|skrzynkę|aplikację|pocztę :: neg

[innocent threat]
wystawię|wystawiam|napiszę|dam|zostawię|dodam|zamieszczę|umieszczę|wrzucę|wystawimy ... pozytywną|pozytywny|najlepszą|dobrą|dobry|pochlebną|świetną|miłą|miły|ciepłe|dobre .. opinię|ocenę|komentarz|recenzję|słowo|wpis|post .. na|w|u _ _? _?

# "my husband will kill me when I tell him": fear of one's own people
[innocent threat]
mąż|żona|mama|mamusia|ojciec|tata|rodzice|szef|szefowa|brat|siostra|matka|dziewczyna|chłopak|teściowa|stary|stara|dzieci|rodzina .. mnie|nas .. chyba|normalnie|po|prostu|na|pewno? .. @harm3|@p3body|@matesdo|zabije|udusi .. jak|jeśli|jeżeli|gdy|za|kiedy? .. mu|jej|im|się|nie|zobaczy|zobaczą|dowie|dowiedzą|powiem?
mnie|nas .. mąż|żona|mama|ojciec|tata|rodzice|szef|szefowa|matka|teściowa .. chyba|normalnie|za? .. to? .. @harm3|@p3body|@matesdo|zabije|udusi

[stalking 2]
@you .. nazwisko|imię|twarz|dane .. już|znam|mam ... adres ... kwestia|czasu|chwili|znajdę|ustalę|sprawdzę
{znam|mam|poznałem|poznałam @you nazwisko|twarz|adres} ... adres|reszta|teraz .. to? .. kwestia|tylko|wystarczy
adres .. to .. kwestia|sprawa .. czasu|chwili|minut|godzin

[arson 4]
nalałem|nalałam|nalewam|kupiłem|kupiłam|mam|wezmę|biorę|napełniłem|tankuję|zatankowałem|wlałem .. benzyny|benzynę|paliwa|nafty|rozpuszczalnika|ropy .. do? .. kanistra|butelki|bańki|karnistra|wiadra|butelek? ... jadę|idę|lecę|przyjadę|będę|przyjdę|ruszam|wyjeżdżam ... @you|@place :: past
nalałem|nalałam|nalewam|kupiłem|napełniłem|zatankowałem|wlałem .. benzyny|benzynę|paliwa|nafty|rozpuszczalnika .. do .. kanistra|butelki|bańki|wiadra|butelek :: past

[signal calm]

oczywiście proszę|poczekam|rozumiem|dziękuję|dziekuje|chętnie|zgadzam|mogę|dosyłam|doślę|prześlę|wyślę

[anger 1]
dopiero po .. _ .. razie|telefonie|interwencji|godzinach|dniach|tygodniach|próbach|godzinie|minutach :: w=0.4
po .. naszej|mojej|kolejnej|wielu interwencji|interwencjach :: w=0.4

# ---- danger to the writer
[class hangself]
{zabiję|powieszę|otruję|utopię|zastrzelę|uduszę|potnę się}
skoczę|wyskoczę|rzucę|rzucam .. się? z|pod|przez
skończę ze sobą
odbiorę|odbieram sobie życia|życie
targnę się
popełnię samobójstwa|samobójstwo
podetnę sobie żył|żyły
strzelę sobie w łeb|głowę
zrobię sobie nic|niczego|krzywdy

[innocent threat]
nie @hangself
nie @hangself _
nie @hangself _ _
się nie zabiję|powieszę|otruję|utopię|zastrzelę|rzucę|targnę|potnę .. się? .. z|pod|na? .. _?

[self_harm 3]
pójdę|idę|pójde|zostaje|pozostaje|zostało|pozostało|zostanie|najlepiej|wypada .. mi|tylko|chyba|już|jedynie? .. @selfdo :: neg
mam .. już? .. przygotowane|naszykowane|uzbierane|odłożone|kupione .. tabletki|prochy|żyletki|sznur|pigułki :: neg

[self_harm 4]
mam|trzymam|ściskam .. żyletkę|sznur|pętlę|tabletki|pigułki|garść .. _? .. w|na|przy .. ręce|ręku|dłoni|szyi|nadgarstku|rękach :: neg

[self_harm 2]
życie .. nie ma|miało .. dla|już|żadnego|mnie|większego? .. sensu :: neg
{tnę|potnę|pochlastam|okaleczam się} :: neg
próbowałem|próbowałam|chciałem|chciałam .. już|raz|wczoraj|dziś|dzisiaj? .. @selfdo :: past neg

[innocent threat]
to? .. mój|moja? .. ostatni|ostatniego|ostatnim dzień|dnia|dniu .. w|na|mojej|naszej? .. pracy|urlopu|urlopie|umowy|promocji|ważności|miesiąca|zwrotu|szkoły|szkole|roku|wakacji|terminu|okresu

# ---- no wish for the manager
[innocent request]
nie chcę|chcemy|będę|muszę|potrzebuję|trzeba mnie|już|wcale|teraz? rozmawiać|gadać|kontaktu|rozmowy|łączyć|przełączać|kontaktować z|do @you? @boss
nie .. trzeba|musi|musisz|ma|potrzeby|proszę|chcę ... wołać|angażować|fatygować|niepokoić|łączyć|przełączać|zawracać|prosić|przywoływać|mieszać .. @you? .. @boss
nie .. fatygować|wołać|angażować|niepokoić|łączyć|przełączać|mieszać .. @you? .. @boss
proszę .. nie .. fatygować|wołać|angażować|niepokoić|łączyć|przełączać|mieszać .. @you? .. @boss
bez .. angażowania|wołania|udziału|łączenia .. @boss
proszę|chcę|chciałbym|chciałabym|prosiłbym|prosiłabym|prosimy|poproszę .. pozdrowić|pochwalić|uściskać|pogratulować ... @boss
jestem|zostałem|zostałam .. @boss ... proszę|poproszę|chcę|potrzebuję

# ---- fire, poison, premises
[class burninf]
spalić|podpalić|sfajczyć|zjarać|spopielić|wysadzić|zbombardować
puścić z dymem
wysadzić w powietrze

[arson 4]
@come .. @burninf .. @youdat|ten|tę|tą|to|wasz|waszą|wasze|cały|całą .. _? .. @premises|@bizplace|wszystko|burdel :: neg
@come .. @youdat .. @burninf .. _? .. @premises|@bizplace|wszystko|burdel :: neg
@able .. {@burninf @youdat|wasz|waszą|wasze|@premises|@bizplace} :: neg

[violence 4]
otruję|zatruję|potruję|otrujemy|zatrujemy .. @youdat|wasz|waszą|wasze .. wodę|jedzenie|kawę|psa|psy|kota|studnię|obiad|ekspres :: neg
wrzucę|wsypię|dosypię|wleję|doleję|dodam|rozpylę|rozsypię|wpuszczę|podam|wyślę|przyślę .. @youdat ... truciznę|trutkę|cyjanek|arszenik|wąglik|wąglika|gaz|sarin|rycynę :: neg
truciznę|trutkę|cyjanek|arszenik|wąglik|wąglika|rycynę .. @youdat .. wrzucę|wsypię|dosypię|wleję|doleję|dodam|rozsypię|wyślę|przyślę :: neg

[bomb 4]
prezent|prezencik|paczkę|paczuszkę|przesyłkę|niespodziankę|upominek .. który|która|którą|co .. wam|ci|was? .. wybuchnie|eksploduje|wybucha|rozerwie|urwie :: neg

[stalking 3]
wiem|wiemy do jakiego|którego|jakiej|której .. przedszkola|żłobka|szkoły|liceum|podstawówki|kościoła|lekarza|klasy .. chodzi|chodzą|uczęszcza|jeździ :: neg
wiem|wiemy|widziałem|widziałam .. jak .. wygląda|wyglądają .. @you .. @relative :: neg
@you .. @relative .. jeździ|wraca|wychodzi|chodzi|parkuje|kończy ... prawda|tak|zgadza|sama|sam|samochodem|toyotą|zieloną|czerwoną|czarną|białą|lekcje|szkoły
mieszkasz|mieszkacie na|przy|obok|koło|pod _ :: neg
mieszka pan|pani na|przy|obok|koło|pod _ .. numer|numerem|piętro|piętrze|prawda|tak|zgadza|mieszkania|mieszkanie

[innocent]
bomba|bombie|bomby|bombą|bombę .. atomowa|atomowej|atomową|atomowych|wodorowa|wodorowej|jądrowa|jądrowej|neutronowa
bomba|bombie|bomby|bombą|bombę .. atomowa|atomowej|atomową|atomowych|wodorowa|wodorowej|jądrowa|jądrowej|neutronowa ... jest|była|już|leży|czeka
gry|grze|gra|grę|film|filmu|filmie|książka|książkę|książki|serial|serialu|dokument|powieść .. o .. _? bombie|bombach|zamachu|zamachach|zamachowcu|mordercy|mordercach|wojnie|morderstwie

# ---- complaints that only tell what happened
[anger 1]
stałem|stałam|stał|stała|stali|staliśmy|stoję|stoimy|czekałem|czekałam|czekał|czekała|czekaliśmy|siedziałem|siedziałam|spędziłem|spędziłam ... godzinę|godziny|godzin|półtorej|kwadrans|minut|dzień|dobę :: w=0.4
w kolejce ... godzinę|godziny|godzin|półtorej|minut|wyrzuciło|rozłączyło|rozłączyli|zamknęli|zamknięto :: w=0.4
na infolinii|czacie|linii ... godzinę|godziny|godzin|półtorej|minut|wyrzuciło|rozłączyło|rozłączyli :: w=0.4
wyrzuciło|wywaliło|rozłączyło|wylogowało|zerwało|przerwało|wyrzucił|rozłączył|rozłączyła|rozłączyli .. mnie|mi|nas|rozmowę|połączenie :: w=0.4
mnie|mi|nas .. wyrzuciło|wywaliło|rozłączyło|wylogowało|zerwało|rozłączył|rozłączyła|rozłączyli|wyrzucił :: w=0.4
nikogo|nikt .. to|się .. tym? nie .. obchodziło|obchodzi|interesowało|interesuje|przejął|przejmował|wzrusza|wzruszyło|rusza :: neg w=0.7
nie .. wiem|mam .. już|pojęcia .. jak|jakim|ile|co .. _? .. mam|mówić|jeszcze|tłumaczyć|robić|językiem :: neg w=0.5
jakim|w jakim .. językiem|języku .. mam|mówić|pisać|tłumaczyć :: w=0.6
oddajcie|zwróćcie|oddaj|zwróć|oddawajcie|przelejcie|zwracajcie .. mi|nam .. te|moje|to|całość|za|wszystko|pieniądze|kasę|tę :: w=0.5
nie chodzi .. mi? .. o .. kwotę|pieniądze|kasę .. tylko|ale|lecz :: neg w=0.4
chodzi .. tylko|mi? .. o .. zasadę|zasady|szacunek|uczciwość :: w=0.4
mówiliście|pisaliście|twierdziliście|zapewnialiście|deklarowaliście|obiecaliście|obiecywaliście|powiedzieliście|zapewnił|zapewniła|zapewniano|zapewniono .. mi|nam? .. że :: w=0.45
mówił|mówiła|twierdził|twierdziła|powiedział|powiedziała pan|pani .. mi? .. że ... będzie|dojdzie|dotrze|przyjdzie|wróci|naprawi|zadzwoni|oddzwoni|zrobi|dostanę|zwrócicie :: w=0.4
płakał|płakała|płaczę|popłakał|popłakała|łzami .. się|mi|w? .. _? :: w=0.35
serio|poważnie|naprawdę .. za|po|to|wy|tak|pan|pani|teraz|znowu .. _? tysiaki|tysiące|tyle|takie|taką|miesiącu|tygodniu|dniu|śmieszne|normalne :: w=0.5
serio za|to|wy|tak|znowu|teraz|po|nikt|nie|jeszcze|ile|ludzie|państwo :: w=0.5
skąd|dlaczego|czemu .. się|to|niby? .. w ogóle|nagle .. _? .. wzięło|wzięła|pojawiło|pojawiła|nalicz* :: w=0.45
bierze|biorę|wziąłem|wzięłam|brałem|brałam .. wolne|urlop|zwolnienie .. w|z|na|żeby|a|i|specjalnie :: w=0.35
przekładacie|przełożyliście|przesuwacie|przesunęliście|odwołujecie|odwołaliście|zmieniacie|zmieniliście .. sobie|mi|nam|znowu|po|termin|wizytę|montaż|dostawę .. _? .. bez|raz|kolejny|znowu|termin|w :: w=0.4
gruba|zwykła|jawna|totalna|kompletna|lekka przesada|bezczelność|kpina|amatorka|amatorszczyzna :: w=0.7

[innocent abuse]
siedzę|siedzi|siedzimy|siedziałem|siedziałam|stoję|stoi|stałem|stałam|czekam|czeka|czekałem|czekałam|wyglądam|wyszedłem|wyszłam .. jak @slurself? @slur

[violence 3]
pożegnasz|pożegnacie|pożegna .. się? .. z? .. kolanami|zębami|życiem|nogami|palcami|rękami|głową|zdrowiem|uszami|jajami
z kolanami|zębami|życiem|nogami|palcami|rękami|głową|zdrowiem|jajami .. się? .. pożegnasz|pożegnacie|pożegna
spuszczę|poszczuję|szczuję|wypuszczę|napuszczę .. @youacc|go|ją|ich|na|swoje|moje? .. psa|psy|psem|psami|rottweilera|pitbulla :: neg
psa|psy|psem|psami|rottweilera|pitbulla|wilczura .. @youacc|go|ją|ich|na|wam? .. spuszczę|poszczuję|napuszczę|wypuszczę :: neg

[violence 2]
lepiej dla @youacc|ciebie .. żeby|żebyście|żebyś|jeśli|jeżeli|jak|gdyby|aby

[bomb 4]
zrobi|robi|zrobią .. wielkie|takie? bum|boom|bach|kaboom|buum .. o|dziś|jutro|u|w|za|i|wam|jak :: neg

[request manager]
nazwisko|imię|dane|numer|telefon|kontakt|adres .. do? .. pana|pani|waszego|twojego|swojego? .. przełożonego|kierownika|kierowniczki|dyrektora|prezesa|szefa|menedżera|zarządu|kierownictwa|centrali

# ---- told complaints, continued
[anger 1]
dalej|nadal|wciąż|ciągle|jeszcze .. nie .. ma|mam|mamy|dotarł|dotarła|dotarło|przyszedł|przyszła|przyszło|doszła|doszło|widać|wrócił|wróciły|dostałem|dostałam|otrzymałem|otrzymałam|naprawiono|załatwiono|oddano|zwrócono :: neg w=0.5
nie było i nie ma :: neg w=0.6
jak nie było .. tak nie ma :: neg w=0.7
co miesiąc|tydzień|dzień|chwilę|rusz ... muszę|musimy|dzwonić|prostować|to|ta|sama|samo|awaria|problem|błąd|coś :: w=0.4
nie po to .. _? .. płacę|płacimy|zapłaciłem|zapłaciłam|wykupiłem|wykupiłam|kupiłem|kupiłam|brałem|brałam|jestem|podpisywałem|podpisałam :: neg w=0.7
od|już|przez .. _ .. dni|tygodni|tygodnie|miesięcy|miesiąca|tygodnia|godzin .. mam|mamy|jest|siedzimy|siedzę|marzniemy|jesteśmy .. zimne|zimno|ciemno|problem|problemy|awarię|awaria|kłopot|brak|bez|wodę|grzyb :: w=0.5
zgłaszałem|zgłaszałam|zgłaszaliśmy|dzwoniłem|dzwoniłam|pisałem|pisałam|prosiłem|prosiłam|reklamowałem|reklamowałam|monitowałem .. to|już? .. _ razy|krotnie|wielokrotnie :: w=0.35
no to pięknie|ładnie|super|świetnie|fajnie|cudownie|brawo|bosko|ekstra :: w=0.6
marzniemy|marznę|mokniemy|moknę|marznie|zalewa .. w|nas|bo|mi|z|od? .. _? :: w=0.35
bo ktoś|komuś|pan|pani .. zapomniał|zapomniała|zgubił|zgubiła|pomylił|pomyliła|przeoczył|przeoczyła|raczył|nie|źle :: w=0.5 neg
czytacie|słuchacie|rozumiecie|sprawdzacie|widzicie|myślicie|robicie|pracujecie|czyta|słucha .. to|mnie|coś|cokolwiek|wy|ktoś? .. w ogóle :: w=0.6
w ogóle .. wy|ktoś? .. czytacie|słuchacie|rozumiecie|sprawdzacie|myślicie|czyta|słucha|myśli|sprawdza :: w=0.5
z|za czego|co .. ja? .. mam|mamy|będę .. żyć|zapłacić|utrzymać|wyżyć|przeżyć|kupić :: w=0.5
skąd .. ja? .. mam|mamy .. tyle|wiedzieć|niby|teraz|pieniądze|kasę|czas|nagle .. _? :: w=0.45
@ord telefon|mail|mejl|zgłoszenie|wizyta|list|rozmowa .. w .. tej|tę .. samej? .. sprawie :: w=0.5
znowu|znów|ciągle|za każdym .. inna|inny|od|innej .. osoba|konsultant|konsultantka|początku|osoby|pani|pan :: w=0.5
wesele|urodziny|komunia|święta|wigilia|pogrzeb|egzamin|wyjazd|ślub|chrzciny|impreza .. było|była|były|był|minęły|minęło|minęła|przepadł|przepadło :: w=0.3

[degradation 2]
{idź|lepiej|wracaj|wracajcie|marsz gary|gara|garów|kible|podłogi|kibel myć|zmywać|szorować} :: aim=agent
do .. tej|takiej .. roboty|pracy .. się .. nie .. nadajesz|nadajecie|nadaje .. pani|pan :: neg aim=agent

[publicity 1]
znajomego|znajomą|znajomych|kolegę|koleżankę|kuzyna|kuzynkę|szwagra|brata|siostrę|córkę|syna .. w|z .. telewizji|tvn|tvnie|tvp|polsacie|polsatu|gazecie|radiu|redakcji|interwencji|uwadze|mediach|wyborczej|onecie

[violence 2]
@agent|@boss|kierownik ... niech .. lepiej|się|on|ona|już? .. uważa|pilnuje|ogląda|boi|modli|strzeże .. się|na? .. jak|kiedy|gdy|bo|za|na|po|wieczorem|pod :: neg
niech lepiej .. się? uważa|pilnuje|ogląda|boi|modli|strzeże .. się? :: neg

[self_harm 2]
na niczym .. mi|mnie|już? .. nie .. zależy :: neg
{mnie|mi na niczym} .. już? nie .. zależy :: neg
gdyby|jakby|żeby .. mnie .. w|tu|już|wcale|wogóle .. ogóle? .. nie było|ma :: neg
myślę|marzę|modlę .. tylko|ciągle|stale|się? .. o .. tym? żeby|by|aby ... skończyło|skończyć|umrzeć|zniknąć|zasnąć|obudzić|śmierci :: neg
skończyło|skończy|skończyłoby .. się? .. razem? ze mną :: neg

[self_harm 4]
mam .. tu|już|obok|przed|przy .. _? .. sznur|pętlę|żyletkę|żyletki|tabletki .. _? :: neg

[anger 1]
graniczy z cudem :: w=0.6
dodzwonić|dodzwonienie|dobić|doprosić|doczekać .. się :: w=0.3
zamawiałem|zamawiałam|zamówiłem|zamówiłam|zamawialiśmy .. _? .. _? .. a? przyszły|przyszedł|przyszło|przyszła|dostałem|dostałam|przysłaliście|dotarły|dotarł|dotarła .. _ :: w=0.3
pan|pani|kurier|technik|monter|serwisant|fachowiec|hydraulik|ekipa|lekarz .. po|prostu|się|w|ogóle? .. nie .. przyszedł|przyszła|przyjechał|przyjechała|zjawił|zjawiła|pojawił|pojawiła|dotarł|dotarła|odebrał|odezwał :: neg w=0.5
zwolniłem|zwolniłam|zwalniałem|zwalniałam .. się .. specjalnie? z pracy|roboty :: w=0.4
smutne|przykre|żenujące|niepojęte|dziwne|śmieszne|absurdalne że|jak|kiedy :: w=0.5
po tylu|tych|tak latach|wielu|długim|długiej :: w=0.3
nowy|nowi|nowym klient|klienci|klientom .. ma|mają|dajecie|dostaje|dostają .. lepiej|taniej|więcej|lepsze|lepszą|tańszy :: w=0.5
konkurs|zawody|wyścigi .. na|kto|w .. _? .. dłużej|gorzej|nie|najgorszą|najdłużej|najgorszego :: neg w=0.6
śmiał|śmiała|śmiali|śmieją|śmieje|śmiejecie .. się .. ze|z|mi|nam|kiedy|gdy|prosto|w .. mnie|nas|twarz|oczy|klientów|klienta|opowiadałam|mówiłam|mówiłem? :: w=0.5
było|jest|zrobiło .. mi|nam|się .. bardzo|strasznie|naprawdę|zwyczajnie|mi? .. przykro|smutno|wstyd :: w=0.5
serio ktoś|to|wy|tak|za .. tam|jest|patrzy|sprawdza|myśli|pracuje|robicie :: w=0.5
takiego|takiej|większego|gorszego .. bałaganu|chaosu|burdelu|bajzlu|cyrku|syfu|zamieszania|lekceważenia|chamstwa|braku ... nie .. było|widziałem|widziałam|spotkałem|spotkałam|miałem|miałam :: neg w=0.8

[publicity 1]
będziecie|będziesz|będzie .. tam|jutro|wkrótce|zaraz|w? .. gwiazdą|gwiazdami|sławni|sławny|sławna|głośno|bohaterami|viralem|memem
zrobi|zrobię .. się .. o .. was|tobie|tym|panu|pani .. głośno

[self_harm 2]
nie .. mam|ma .. już? .. dla kogo .. żyć :: neg
dołączę|dołącze|pójdę .. do|za .. niej|nim|niego|nich|żoną|żony|męża|mężem|synkiem|synka|mamy|mamą .. _? :: neg

[innocent threat]
dołączę|dołącze|pójdę do|za .. niego|niej|nich|nim .. po|na|z|w|jutro|do .. _

[request manager]
przekazać|przekaż|przekażcie|powiedzieć|powiedz|powiedzcie .. _? dyrektorowi|kierownikowi|prezesowi|szefowi|przełożonemu|kierowniczce|dyrektorce|szefowej|zarządowi|menedżerowi ... rozmowy|rozmawiać|kontakt|kontaktu|oddzwonił|zadzwonił|zadzwoniła|oczekuję|żądam|czekam
życzę|życzyłbym|życzyłabym|żądam|domagam .. sobie|się? .. z .. nim|nią|nimi .. rozmowy|spotkania|kontaktu

[violence 4]
zrzucę|zrzucimy|zepchnę|zepchniemy|wyrzucę|wywalę|spuszczę|wypchnę .. @youacc|@agent|go|ją|ich ... z|ze|przez schodów|okna|okno|balkonu|dachu|mostu|piętra|peronu :: neg
@youacc|@agent|go|ją|ich .. z|ze|przez schodów|okna|okno|balkonu|dachu|mostu|piętra|peronu .. zrzucę|zrzucimy|zepchnę|wyrzucę|wywalę|spuszczę|wypchnę :: neg
z|ze|przez schodów|okna|okno|balkonu|dachu|mostu|piętra .. @youacc|@agent|go|ją|ich .. zrzucę|zrzucimy|zepchnę|wyrzucę|wywalę|wypchnę :: neg

[arson 2]
potrafi|może|lubi|lubią|mogą|potrafią .. się .. sama|samo|sam|same|nagle .. zapalić|spalić|zająć|sfajczyć
się .. sama|samo|sam|same .. zapalić|spalić|zająć|sfajczyć .. potrafi|może|lubi

[sexual 4]
{zgwałcę|zgwałcimy|wyrucham|zerżnę ją|jej|go|ich} :: neg
ją|jej|go|ich .. _? .. zgwałcę|zgwałcimy :: neg

[bomb 2]
na waszym|twoim|państwa|pana|pani miejscu .. już? bym .. stamtąd|stąd|już|szybko|lepiej? .. wyszedł|wyszła|uciekał|uciekała|uciekł|ewakuował|ewakuowała|zwiewał :: neg

# ---- told complaints, third part
[anger 1]
nikt .. mi|nam|tego|się|po|tam|u? .. nie .. posprzątał|sprzątnął|naprawił|przyszedł|zadzwonił|zapytał|uprzedził|wyjaśnił|wytłumaczył|poinformował|sprawdził|zareagował|pojawił|przywiózł|odebrał|wysłał|oddał|załatwił|zrobił|dopilnował|pofatygował|wpadł|pomyślał|raczył :: neg w=0.6
bez .. żadnego|żadnej|jakiegokolwiek|jakiejkolwiek|słowa? uzasadnienia|wyjaśnienia|tłumaczenia|powodu|sensu|ostrzeżenia|informacji|zapowiedzi|uprzedzenia|przeprosin|konsultacji|zgody :: neg w=0.4
za każdym razem .. _? .. brakuje|inny|innego|inna|innej|coś|czegoś|ktoś|kolejny|to|nie :: w=0.5 neg
odrzucono|odrzuciliście|odrzucili|odmówiono|odmówiliście|odmówili|odmawiacie|odmawiają|odmowa .. mi|nam|mojej|moją|mojego? .. reklamację|reklamacji|zwrotu|wypłaty|naprawy|wniosek|wniosku|gwarancji|przyjęcia :: w=0.35
reklamację|reklamacja|wniosek .. odrzucono|odrzucona|odrzuciliście|odrzucony|odrzucili :: w=0.35
nie zgadzam .. się .. z|na .. tym|tą|to|taką|takie|taki|waszą :: neg w=0.4
mówię|gadam|mówić|gadać|rozmawiam|rozmawiać .. jak|jakbym|się? .. do|ze|z .. ściany|ścianą|słupa|słupem|muru|obrazu :: w=0.7
nie może .. _? .. iść|trwać|zajmować|jechać|czekać .. _? dni|tygodni|tygodnie|miesiąc|miesiące|miesięcy|godzin|tyle|tak :: neg w=0.5
ogarnijcie|ogarnij|opamiętajcie|opamiętaj|weźcie|zdecydujcie .. się .. wreszcie|w|trochę|tam|ludzie|do|za|z? .. _? :: w=0.4
ludzie|ej|no ogarnijcie|opamiętajcie|weźcie :: w=0.5
przerwał|przerwała|przerywał|przerywała|przerywa|rozłączył|rozłączyła .. mi|się? .. w pół|połowie|trakcie|środku :: w=0.6
przerwał|przerwała|rozłączył|rozłączyła .. się|mi|mnie? .. i|bez .. rozłączył|rozłączyła|słowa|przełączył|przełączyła :: w=0.6
jak za pałac|złoto|zboże|hotel|apartament|zbrodnię :: w=0.5
byłem|byłam|dzwoniłem|dzwoniłam|pisałem|pisałam .. w? .. poniedziałek|wczoraj|rano .. byłem|byłam|dzwoniłem|dzwoniłam|pisałem|pisałam :: w=0.5

[innocent anger]
reklamacja|reklamacji|reklamację numer|nr|o
czy .. _? .. reklamacja|reklamację|reklamacji ... wpłynęła|dotarła|rozpatrzona|przyjęta|uznana|zarejestrowana
nie działa .. nam|mi|u|w? .. domofon|dzwonek

[insult 2]
iq .. _? ziemniaka|buta|gumofilca|kury|ameby|krewetki|pantofelka|cegły|ujemne|temperatury|pokojowej|dwucyfrowe :: aim=agent

[legal 1]
kancelaria|prawnik|adwokat|mecenas|pełnomocnik|pełnomocniczka|radca .. która|który|co? .. mnie|nas|moja|mój? .. reprezentuje|reprezentująca|reprezentujący|wystosuje|wystosował|wystosowała|wezwie|pozwie|złoży
moim|moją|mojego|mojej|naszym pełnomocnikiem|kancelarią|adwokatem|prawnikiem ... kontakt|kontaktować|rozmawiać|rozmawiajcie|pismo

[publicity 1]
zrzuty|zrzut|screeny|screen|nagranie|zdjęcia|film|filmik|rozmowa|korespondencja|całość .. _? .. _? ... lądują|ląduje|wyląduje|wylądują|lecą|poleci|polecą|trafią|trafi|trafia|pójdzie|pójdą|idą .. na|do|w wykop|wykopie|wykopu|tvn|tvn24|facebooka|fejsa|fb|internetu|sieci|neta|mediów|telewizji|youtube|youtuba|tiktoka|instagrama|grupę|grupy|forum|polsatu|prasy|twittera
lądują|ląduje|wyląduje|wylądują|lecą|poleci|polecą na|w|do wykopie|wykop|tvn|tvn24|facebooku|fejsie|fb|internecie|necie|sieci|youtube|youtubie|tiktoku|instagramie|grupie|grupach|forum

[violence 3]
gdyby|jakby|żeby nie .. było|te|ta|ten? .. kamer|kamery|szyby|szyba|lada|lady|świadków|prawa|prawo|ochrony|ochrona|krat|kraty|monitoringu|policji|telefon|telefonu ... byś|bym|byście|by :: neg
byś|byście .. już|teraz|dawno? .. zębami|zęby|zębów .. dzwonił|dzwonili|szukał|zbierał|zbierali|połykał|pluł :: neg

[violence 2]
pamiętam|zapamiętałem|zapamiętałam|zapamiętam .. sobie|dobrze? .. twarze|twoją|twarz|gębę|mordę|gęby .. i|z|waszą|twoją|każdą|wszystkie|bez
zobaczymy .. jaki|jaka|czy|jacy .. _? .. odważny|odważna|mocny|mocna|cwany|mądry|chojrak|kozak|pyskaty ... bez|jak|kiedy|za|gdy|przed

[self_harm 3]
{żywy|żywa stąd|tego|mieszkania|domu nie wyjdę} :: neg
żywy|żywa .. stąd|stad|tu|tego|z .. nie .. wyjdę|wyjde|opuszczę :: neg

[bomb 4]
leży|jest|czeka|stoi|zostawiłem|zostawiłam|podłożyłem .. ładunek|ładunki|pakunek .. macie|wybuchnie|za|zegar|do .. _? .. _? minut|minuty|godzinę|godziny|kwadrans|sekund :: past neg

# ---- told complaints, fourth part; blows at the door; what will be left
[anger 1]
nie czytać|czytajcie|czytaj|klepać|recytować .. z? .. kartki|regułki|formułki|skryptu :: neg w=0.6
przyjechał|przyjechała|przyjechało|przyjechały|dojechał|dojechały|dojechało|przywieziono|przywieźli|przywiózł .. _? .. _? .. zamiast :: w=0.4
co ja .. mam|miałbym|miałabym .. teraz|z|niby|tym? .. zrobić|robić|począć|poradzić :: w=0.45
zero info|odpowiedzi|kontaktu|reakcji|wyjaśnień :: w=0.45
status|statusie|statusu .. dalej|nadal|wciąż|ciągle|stoi|od|niezmiennie :: w=0.4

[innocent anger]
wnuczek|wnuk|wnuczka|syn|synek|córka|córeczka|dziecko|pies|kot|mąż|żona|sam|sama|niechcący .. mi? .. zepsuł|zepsuła|zepsuło|popsuł|popsuła|rozbił|rozbiła|stłukł|stłukła|zalał|zalała|połamał|złamał|złamała

[signal accusation]
nie .. była|jest|było .. to? .. wasza wina :: w=0
nie z waszej winy :: w=0

[insult 2]
jak .. można .. być .. aż? .. tak|takim|taką .. _? @slur :: aim=agent
jak .. można .. być .. aż? .. tak|takim|taką .. głupim|głupią|tępym|tępą|durnym|ograniczonym|bezmyślnym :: aim=agent

[degradation 2]
zamknijże|stulże|zawrzyjże|zatkajże .. wreszcie? .. mordę|ryj|pysk|gębę|dziób|japę|się|twarz :: aim=agent
idźże|wynośże|spierdalajże|wypierdalajże|odwalże|odczepże .. się? :: aim=agent

[property 3]
{wyrwę|wyrwiemy|wyrwać|wyważę|wyważymy|wyważyć drzwi|bramę|kratę|futrynę} .. wam|ci|z|waszego|waszej|u|panu .. _? :: neg
@youdat .. te|tę|wszystkie? .. drzwi|bramę|okna .. z .. zawiasów|futryną .. wyrwę|wyrwiemy|wyrwać|wyważę|wyważyć :: neg

[bomb 4]
zostanie|zostaną .. tam|wam|tylko|po|was? .. dziura|krater|lej|gruzy .. w|po|ziemi|was|budynku :: neg
niespodziankę|prezent|paczkę|prezencik ... zostanie|zostaną|zostawi .. tylko|po|was? .. dziura|dziurę|krater|gruzy|zgliszcza|popiół|mokra :: neg
