# Abuse: swearing, insults, degradation, harassment, hate, death wishes.

[profanity 1]
kurna|kurwia mać
jasna cholera
do cholery :: neg
w cholerę
kurwa/kurwie/kurew:F :: neg
kurwica|kurwicy|kurwicę
kurwa mać
kurwa jego mać
do kurwy nędzy
w kurwę
na chuj
po chuj
chuj z tym
chuj wie
kurw|kurwo|kuźwa|qrwa|qurwa|kórwa|koorwa|kurła|krwa
ja pierdolę|jebię|pierdziele
japierdole|japierdolę|jprdl|jpdl|jp2gmd
^pierdolić/pierdoli/pierdolę/pierdolił/pierdol/pierdolony/pierdoleni:V
^pierdolnąć/pierdolnie/pierdolnę/pierdolnął/pierdolnęła/pierdolnij/pierdolnięty/pierdolnięci:VN
^pierdalać/pierdala/pierdalał:VA
pierdolenie|pierdolenia|rozpierdol|opierdol|zapierdol|napierdol
^jebać/jebie/jebię/jebał/jeb/jebany/jebani:V
^jebnąć/jebnie/jebnę/jebnął/jebnęła/jebnij/jebnięty/jebnięci:VN
^jebywać/jebuje/jebuję/jebywał:V
rozjebane|wyjebane|zajebane|ujebane|przejebane|najebany|najebani|zjebane|zjebana|spierdolony|spierdolone|spierdolona|rozpierdolone|rozpierdolona|rozpierdolony|popierdolone
wkurwiać/wkurwia/wkurwiał:VA :: neg
wkurwić/wkurwi/wkurwię/wkurwił/wkurw:V :: neg
wkurwiony/wkurwieni:A :: neg
wkurwienie|wkurw|wkurwie|wkurwiające|wkurwiający
chuj|chuja|chujem|chujowi|chuju|chuje|chujów|huj|huja|hujem|hujowy|hujowe|hujowa|chój|chója|hój :: neg
chujowy/chujowi:A
chujowo|chujnia|chujni|chujnię|chujostwo|chujostwa|hujowo|hujnia
gówno/gównie/gówien:O :: neg
gówniany/gówniani:A
gie|gównowarte
dupa|dupy|dupę|dupie|dupą :: neg
wpizdu
do dupy|pizdy|chuja
w dupie|pizdu|chuj|piździec
z dupy
za chuja
ni chuja|huja
pizda|pizdę|pizdy|piździe|pizdą|piździ
srać/sra/srał:VA
zasrany/zasrani:A
osrany|osrane|osrana|zesrać|zesrał|zesrała|posrane|posrany|sraczka|sranie
srał pies
psiakrew
do cholery|diabła|kurwy
do cholery jasnej
do jasnej cholery
szlag by
niech to szlag|cholera|diabli
pieprzony/pieprzeni:A
pierdzielony|pierdzielone|pierdzielona|pierniczony|popieprzony|popieprzone|popieprzona|spieprzyliście|spieprzyli|spieprzone|zapieprzać|rozpieprzone
pierdzielić/pierdzieli/pierdzielę/pierdzielił/pierdziel/pierdzielony/pierdzieleni:V
pieprzyć|pieprzę|pieprzycie|pieprzysz|pieprzenie|pieprzenia
bajzlu
ja jebie|pierdole|pierdziele
ja cie kręcę
jeb|jebudu|jebło|jebnęło|pojebało|popierdoliło|posrało|porąbało|pogięło|powaliło
skurwić|skurwiony|skurwione|rozkurwić|rozkurwione|zakurwić|nakurwiać|odkurwić|przekurwić|kurwidołek|kurwidołku|kurwidołka
kutafon|zajob|zajoba|zapizd*|piździelec|piździelca

[insult 1]
niekompetentny/niekompetentni:A
niekompetencja|niekompetencji|niekompetencję|dyletant|dyletanci|dyletantów|dyletanctwo|amatorszczyzna|partacz/partacze:MC
partactwo|partactwa|fuszerka|fuszerki|nieudolny|nieudolni|nieudolność|ignorant|ignoranci|ignorantów|ignorantem
leń|lenie|leniem|leniwi|leniuchy|leniuch
cham/chamie/chamy:M
chamka|chamski|chamska|chamskie|chamstwo|chamstwa|chamstwem|chamsko|chamscy|chamidło|chamówa
buc/buce:MC
szkodniku|szkodnicy|lamus|lamusy|lamusie|leszczu|przegryw|przegrywy|przegrywie|cienias|cieniasy|cieniasie|dzbanie|boomer|gówniara|gówniaro
jesteś|jesteście|to .. żałosny|żałosna|żałośni|żałosne :: w=1
pan jest .. żałosny|żałosna|żałośni|żałosne :: w=1
pani jest .. żałosny|żałosna|żałośni|żałosne :: w=1
bucowaty|bucera|bucówa|burak/burak/buraki:MK :: bare
bezczelny/bezczelni:A
bezczelność|bezczelnie|arogant|aroganci|arogancki|arogancka|arogancja|arogancją|gbur|gbury|gburowaty|gburowata|gburowaci
hipokryta/hipokrycie/hipokryci:NA
krętacz/krętacze:MC
kłamca/kłamcy:NA
kłamczuch|kłamczucha|kłamczuchy|łgarz|łgarze|łgarzem|kłamliwy|kłamliwa|kłamliwe|zakłamany|zakłamana|zakłamani|załgany|załgana|załgani
kłamiesz|kłamiecie|łżesz|łżecie|bredzisz|bredzicie|pierniczysz
bzdury gadasz|opowiadasz
oszuści|oszuście|oszustem|oszustami :: bare
złodzieje|złodzieju|złodziejem|złodziejami|złodziejka :: bare
złodziejski|złodziejska|złodziejskie|złodziejstwo|oszukańczy|złodziejaszki
naciągacz|naciągacze|naciągaczy|naciągaczem|wyłudzacze
pajac/pajace:MC
błazen|błazny|błaźnie|błaznem|błazenada
pierdoła|pierdoły|pierdoło|fajtłapa|oferma|ofermo|niedojda|niedojdo|niemota|nieudacznik/nieudacznik/nieudacznicy:MK
mądrala|mądralo|cwaniak/cwaniak/cwaniaki:MK
cwaniaczek|cwaniaczku|cwaniaczki|bachor/bachorze/bachory:M
smarkacz/smarkacze:MC
głupek/głupk/głupki:MK
tępota|tępoty|bezmyślny|bezmyślna|bezmyślni|durny|durna|durne|durni|durnych|durnego|durną
głupota ludzka
prostak/prostak/prostacy:MK
prostacki|prostacka|prostackie|prostactwo|wieśniak/wieśniak/wieśniaki:MK
wieśniara|wieśniary|wieśniarę|wieśniarą|wieśniarze|prostaczka|prostaczki|prostaczkę|prostaczką|tępaczka|tępaczki|buraczka|cwaniara|cwaniary|cwaniarę|wsiok|wsioki|wiocha|nieuk/nieuk/nieuki:MK
analfabeta|analfabeci|analfabetą|analfabetka
faszysta|faszystą|faszystami|nazista|nazistą|bolszewik|bolszewicki|neofaszysta|stalinowiec|folksdojcz|volksdeutsch|folksdojcze
zdrajca/zdrajcy:NA :: bare
sprzedawczyk|sprzedawczyki|sprzedawczyków|zaprzaniec|zaprzańcy|zaprzańców|targowica|targowiczanie|targowiczanin|kapuś|kapusie|konfident|konfidenci|szmalcownik|szmalcownicy
obłudnik|obłudnicy|obłudny|obłudna|obłudni|fałszywiec|fałszywcu|fałszywcy|lizus|lizusy|lizusie|wazeliniarz|wazeliniarze
pupilek prezesa
ubecki|ubecka|ubeckie|ubeckich|ubeckiej|esbecki|esbecka|komuszy|komusza|komusze|kacyk|kacyki|aparatczyk|aparatczyki
babsztyl|babsztyle|babsztylem|babsztylu|babsko|babska
stara baba
głupia baba
tępa baba
stare babsko
obibok|obiboki|obiboków|bumelant|bumelanci|nierób/nierob/nierobie:ME
darmozjad/darmozjadzie/darmozjady:M
pasibrzuch|pasibrzuchy|darmozjady|pijawko|hieno|wydrwigrosz|wydrwigrosze|dorobkiewicz|pazerny|pazerni|pazerna|chciwcy|krwiopijcy|krwiopijca

[insult 2]
ty|wy|jesteś|jesteście jedna? śmieć|śmiecie|szmata|szmaty|gnój|gnoje|świnia|świnie|baran|barany|zero|zera|suka|suki|krowa|małpa|szczur|szczury|bandyta|bandyci|pasożyt|pasożyty|menel|menele|świr|świry|złodziej|złodzieje|oszust|oszuści|burak|buraki|bambusie|makaku
zwykli|zwykły|pospolici|pospolity|najzwyklejsi .. złodzieje|oszuści|złodziej|oszust|bandyci|bandyta|naciągacze
to .. banda|zgraja .. złodziei|oszustów
jesteś|jesteście .. zwykłymi|zwykłym|tylko .. _? śmieciami|śmieciem|gównem|gównami|szmatami|ścierwem
ciota|ciotę|cioty|cioto|ciotą|ciotom|ciotami|ciot
tuman|tumanie|tumanem|tumanów|tumanom|tumanami
@beyou|ty .. chory|chora|chorzy .. na głowę|umysłowo
@beyou .. chory|chora|chorzy psychicznie
# forms of address: nobody negates them
idioto|idiotko|kretynie|kretynko|debilu|debile|debilko|imbecylu|durniu|głupku|głupolu|głupcze|matole|tumanie|baranie|osiołu|ośle|ćwoku|palancie|pajacu|dupku|gnoju|gnojku|śmieciu|szmato|szmaciarzu|kurwo|dziwko|suko|zdziro|cipo|pizdo|chuju|kutasie|fiucie|ciulu|cwelu|frajerze|pojebie|zjebie|skurwielu|skurwysynu|sukinsynu|bydlaku|świnio|mendo|gnido|łajzo|łajdaku|szujo|kanalio|oszuście|złodzieju|kłamco|zdrajco|bandyto|chamie|prostaku|burku|ciołku|jełopie|półgłówku|przygłupie|downie|świrze|psycholu|oszołomie|parchu|ścierwo|kreaturo|gadzie|hołoto|bydło|patafianie|cieciu|tępaku|trollu|menelu|ćpunie|śmierdzielu|nierobie|pijaku|zboku|zboczeńcu|pedofilu|bękarcie|czubku|debilizm|pipo :: neg
idiota/idiocie/idioci:NA
idiotka/idiotce/idiotek:FK
kretyn/kretynie/kretyni:M
kretynka/kretynce/kretynek:FK
kretynizm|kretyństwo
debil/debile:MS
debilka/debilce/debilek:FK
debilizm|debilizmu|debilstwo|debiloza
imbecyl/imbecyle:MS
dureń/durni:MJ
durnie|durniów|durniem|głupol|głupole|głupoli|głupiec|głupcy|głupców|głupcem
durna pała
durny łeb
matoł/matole/matoły:M
matołek|matołki|matołku|matołectwo
ćwok/ćwok/ćwoki:MK
palant/palancie/palanty:M
jełop/jełopie/jełopy:M
tłumok/tłumok/tłumoki:MK
tępak/tępak/tępaki:MK
ciołek|ciołki|ciołkiem|półgłówek|półgłówki|półgłówków|półgłówkiem|przygłup|przygłupy|przygłupem|przygłupie|patałach|patałachy|patałachu|patałachów|patafian|patafiany
głąb kapuściany
tępy|tępa|tępe|tępi|tępych|tępą|tępego dzida|dzido|chuj|pała|pało|cipa|cipo|babo|kobieto|dupa|dupo|dzban|dzbanie|ćwok|kretyn|idiota|debil|suka|suko|strzała|strzało|rura|głąb|buraku|burak|kurwa|kurwo|mózg|łeb :: neg
głupi|głupia|głupie|stara|stary|stare|brzydka|gruba|leniwa|ruda|wredna|wredny chuj|chuju|pizda|pizdo|cipa|cipo|dupa|dupo|suka|suko|krowa|krowo|kurwa|kurwo|szmata|szmato|świnia|świnio|małpa|małpo|rura|ruro|dziwka|dziwko|zdzira|zdziro|pierdziel|pierdziela|pierdzielu|kutas|kutasie|baran|baranie|osioł|ośle|capie|cap|kretyn|kretynie|gęś|gęsi|kwoka|kwoko|ciota|raszpla|raszplo|jędza|jędzo|wiedźma|wiedźmo :: neg
dupek/dupk/dupki:MK
gnojek/gnojk/gnojki:MK
gówniarz/gówniarze:MC
stado idiotów|debili|kretynów|półgłówków|głupków|matołów
wy stado baranów|osłów
gówniarzeria|gówniarstwo|gówniarski|gówniara|gówniary
szczyl/szczyle:MS
frajer/frajerze/frajerzy:M
frajerka|frajerski|frajerstwo|frajernia
łajza/łajzie/łajz:F
łajdak/łajdak/łajdacy:MK
łajdactwo|łajdacki|łachudra|łachudry|łachudro|łachmyta|łachmyto|łachmaniarz|obwieś|obwiesie|szubrawiec|szubrawcy|szubrawcu|szubrawców|nikczemnik|nikczemnicy|niegodziwiec|niegodziwcy|podlec|podlcy|podlcu
drań/drani:MJ
kanalia|kanalie|kanalio|kanalią|swołocz|swołoczy|hołota|hołoty|hołotę|hołotą|hołocie|chołota|chołoty|motłoch|motłochu|motłochem|tałatajstwo|hałastra|zaprzaństwo
szuja/szuj:FJ
bydlak/bydlak/bydlaki:MK
bydlę/bydlęc/bydlęt/bydląt:T
bydlactwo|zbydlęcenie|gadzie|gadzino|padalec/padalc/padalcze:ME
pokraka|pokrako|kreatura|kreatury|kreaturo|kreaturą|maszkara|maszkaron|paskuda|paszczur|paszczury
wszarz/wszarze:MC
parch|parchu|parchy|parchem|parchaty|parchate|psubrat|psubraty
pies ogrodnika
psie syny
psi syn
chujek|chujku|chujki
chuj z ciebie
z ciebie chuj
ty chuju
wy chuje
chuje jebane
jebane chuje
chuj złamany
złamany chuj|chuju
złamane chuje
kawał chuja|skurwysyna
@beyou|ty|wy .. chujem|chujami|pizdą|pizdami|kutasem|kutasami|cipą|cipami|dupą|szmatą|szmatami|śmieciem|śmieciami|świnią|świniami|suką|gównem|gnojem|gnojami|zerem|zerami|nikim|baranem|baranami|osłem|osłami|burakiem|burakami|krową|pijakiem|menelem|pasożytem|pasożytami|robactwem|bydłem|hienami|hieną|sępami|szczurami|szczurem|złodziejem|złodziejami|oszustem|oszustami|oszustką|bandytą|bandytami|pedofilem|świrem|downem|małpą|małpami|patologią|bandą
ty|wy .. jebany|jebana|jebani|pierdolony|pierdolona|pierdoleni|pieprzony|pieprzona|zasrany|zasrana|zasrani|pojebany|pojebana|pojebani|głupi|głupia|tępy|tępa|durny|durna|parszywy|parszywa|zakłamany|zakłamana|załgany|załgana|wredna|wredny|śmierdzący|śmierdząca|walony :: neg
ty stara|stary :: neg
banda|bando|bandą|bandę|zgraja|zgrajo|szajka|szajko|sfora|klika|gang .. oszustów|złodziei|złodziejska|idiotów|debili|kretynów|nierobów|głupków|palantów|partaczy|pajaców|kłamców|hipokrytów|baranów|świń|chamów|naciągaczy|bandytów|przygłupów|gnojów|matołów|półgłówków|nieudaczników|obiboków|zdrajców|imbecyli|dupków|chujów|skurwysynów|kurew|frajerów|łajdaków|ćwoków|tumanów|darmozjadów|krętaczy|cwaniaków|komuchów|lewaków|ubeków|schizoli|wariatów|durniów|pasożytów
złodzieje|oszuści|kłamcy|bandyci|debile|idioci|kretyni jedne|jedni|cholerni|cholerne|pierdoleni|pierdolone|jebani|jebane|zasrani|zasrane|zwykli|skończeni|ostatni
jesteście|jesteś .. złodziejami|oszustami|oszustem|złodziejem|bandą|kłamcami|kłamcą|bandytami
menda/mendzie/mend:F
gnida/gnidzie/gnid:F
szumowina/szumowinie/szumowin:F
ścierwo/ścierwie/ścierw:O
skurwysyn/skurwysyni:MU
skurwysyński|skurwysyństwo|skurwysynek|skurwiel/skurwiele:MS
sukinsyn/sukinsyny:MU
suczysyn|sukinkot|sukinkoty|skurczybyk|skurczysyn|sqrwysyn|skurwol|skurwole|skurwyn|kurwysyn|matkojebca|matkojebcy|matkojebco|motherfucker
kurwiszon|kurwiszony|kurwiszonie|kurewka|kurewski|kurewska|kurewskie|kurewstwo|kurwiarz
kurwie syny
kurwi syn
stara kurwa
ty kurwo
sprzedajna kurwa
zwykła kurwa
kurwy jebane|pisowskie
jebane kurwy
kurwa jebana
jebana kurwa
dziwka/dziwce/dziwek:FK
zdzira/zdzirze/zdzir:F
ladacznica|lafirynda|lafiryndy|lafiryndo|lampucera|lampucero|puszczalska|szlaufa|szlauf|szmaciara|szmaciaro|szmaciarz/szmaciarze:MC
szmaciarski|raszpla|raszplo|jędza|jędzo|pinda|pindo|pindy|blachara|tipsiara
fiut|fiuty|fiutów|fiutem|fiutek|chujoza|chujogłowy|ciul/ciule:MS
cipa|cipy|cipo|cipami|pizdy|pizdo|pizdeczka|pizdusia|pizduś|pizdusie|piczka|picza|pipa|pipy
cwel/cwele:MS
pojeb/pojebie/pojeby:M
pojebaniec/pojebańc/pojebańcze:ME
pojebus|pojebusy|popierdoleniec|popierdoleńcy|popierdoleńcu|pierdolnięty|pierdolnięta|pierdolnięci|pierdolniętych|jebnięty|jebnięta|jebnięci|walnięty|walnięta|walnięci|stuknięty|stuknięta|porąbany|porąbana|porąbani|szurnięty|szurnięta|rąbnięty|zryty
kopnięty w głowę
zryty łeb|beret
zjeb/zjebie/zjeby:M
zjebus|zjebusy|zjebaniec|zjebańcy|rozjeb|niedojeb|niedojeby|niedojebany|niedojebani|niedojebanie|niedojebaniem|niedojebaniu|niedorozwój|niedorozwoje|niedorozwinięty|niedorozwinięta|niedorozwinięci
ograniczony umysłowo
upośledzony debil
spierdolina|spierdoliny|spierdolino|spierdoleniec|spierdoleńcy|przychlast|przychlasty|przychlaście|wyskrobek|wyskrobki|skrobanka|pomiot|pomioty|pomiocie
poroniony płód
psychol/psychole:MS
psychopato|psychopata|psychopaci|psychopatka|schizol|schizole|świrus|świrusy|świrnięty|świrnięta|wariatka|wariatko|oszołom/oszołomie/oszołomy:M
chory łeb|pojeb
oszołomka|szur|szury|szurem|szurów|foliarz|foliarze|foliarzu|płaskoziemca
menel/menele:MS
żulu|ćpun/ćpunie/ćpuny:M
ćpunka|pijaczyna|pijaczyno|pijak|pijaku|ochlej|ochlejmorda|moczymorda|alkusy|alkus|śmierdziel/śmierdziele:MS
brudas/brudasie/brudasy:M
spaślak|spaślaku|spaślaki|grubasie|tłuścioch|kaszalot|kaszalocie|knurze|wieprzu|kurdupel|kurduplu|kurduple|kurdupla|karakan|karakanie|karakana|karakany|konus|konusie|pokurcz|pokurczu|pokurcze|karypel
gruba świnia
tłusta świnia
zbok|zboku|zboki|zboków|zboczeniec|zboczeńcy|zboczeńcu|zboczeńców|zboczeńcami|dewiant|dewianci|dewiantów|zwyrodnialec|zwyrodnialcy|zwyrodnialcu|zwyrol|zwyrole|degenerat|degeneraci|degeneratów|degeneracie
pedofilu|pedofilska|pedofilski
pedofilski pomiot
obrońca pedofili
obrońcy pedofili
obrońcami pedofili
kundlu|pachołek|pachołku|pachołki|pachołków|sługus/sługusie/sługusy:M
gnida społeczna
szczekaczka|ujadacz|szczujnia|szczujnie|szczujni|szczujnią|ścierwojad|ścierwojady
marionetka prezesa
komuch/komuch/komuchy:MK
komuszka|postkomuch|postkomuchy|ubek/ubek/ubeki:MK :: w=1
komuna jebana :: w=1
ubekistan|ubol|ubole|ubolu|esbek|esbecy|esbeku|lewak/lewak/lewacy:MK
lewaczka|lewacki|lewacka|lewackie|lewackich|lewackiej|lewactwo|lewactwa|lewactwem|lewactwu|lewizna
lewicowy beton
prawak/prawak/prawacy:MK
prawactwo|prawacki|korwiniści|pisior/pisiorze/pisiory:M
pisuar|pisuary|pisuarów|pisuarze|pisdzielec|pisdzielce|pisdzielcy|pisdzielstwo|pisdzielstwa|pisdzielstwem|pisdzielski|pisdzielska|pisdzielskie|pisdzielskich|pisdzielskiego|pisda|pisdy|pislam|pisiak|pisiaki|pisiaku|pislandia|kaczysta|kaczyści|kaczystów|kaczyzm|kaczystan
kaczor dyktator
kaczy dół
platfus/platfusie/platfusy:M
platfusiarz|peło|pełowcy|pełowski|kodziarz|kodziarze|kodomici|kodomita|kodziarnia|kodziarskie|kodożul|lemingi|leming|lemingoza|banderowiec|banderowcy|banderowska|banderowskie
peowskie ścierwo
moherowe berety
dziad z po
ciemnogród|ciemnogrodu|ciemnota|ciemnoto|ciemnotę|ciemniak|ciemniaki|ciemniaku|katol|katole|katoli|katolstwo|katotalib|katotaliban|klecha|klechy|klechów|klechom
zaścianek umysłowy
czarna mafia|zaraza
sekta smoleńska|pisowska
zakuty łeb
zakute łby
kapuściany łeb
pusty łeb
puste łby
pusta głowa
ptasi móżdżek
kurzy móżdżek
głupi ryj|ryju
krzywy ryj
krzywa morda
brzydka morda
morda zdradziecka|świńska
zdradziecka morda
zdradzieckie mordy
świński ryj
niemiecki ryj
zakazana morda
obita morda
głupia morda
wredna morda
stary pierdziel|pryk|cap|zgred|dziad
stara dupa|rura
robi|robisz|robicie|udajesz|udaje|udajecie idiotę|debila|debili|głupka|głupków|kretyna|kretynów|idiotów :: w=1
skończony|skończona|skończeni|kompletny|kompletna|ostatni|ostatnia|wyjątkowy|wyjątkowa|zwykły|zwykła|typowy|totalny|totalna|wielki|jebany|jebana|pierdolony|pierdolona|pieprzony|pieprzona|cholerny|cholerna|zasrany|zasrana idiota|idiotka|debil|debilka|kretyn|kretynka|głupek|cham|dureń|zero|dno|złodziej|oszust|kłamca|gnój|śmieć|szmata|świnia|burak|bandyta|pedał|dupek|palant|świr|leń|menda|suka|krowa|baba|bachor|kutas|chuj
jebany|jebana|jebane|jebani|pierdolony|pierdolona|pierdolone|pierdoleni|pieprzony|pieprzona|pieprzeni|zasrany|zasrana|zasrani|zjebany|zjebana kłamco|oszuście|złodzieju|konsultancie|konsultantka|kurier|kurierze|pracownicy|złodzieje|oszuści|kłamcy|urzędasy|urzędasie|nieroby|lenie|naciągacze|gnoje|śmiecie|szmaty|świnie|psy|bydlaki|suki
urzędas|urzędasy|urzędasie|urzędasów|biurwa|biurwy|biurwo|biurew|krawaciarz|krawaciarze|korposzczur|korposzczury|wieśniaku
korpo szmata
słuchawkowa małpa
burak ze wsi
masz|macie|ma|mają .. nasrane|pojebane|popierdolone|zryte|zjebane|najebane|narobione|zryty|zjebany|poprzewracane|gówno|siano|trociny|sieczkę .. we? w? głowie|głowach|łbie|łbach|bani|główkach|beret|berecie|czaszce
masz|macie popierdolone|pojebane|zjebane|nasrane|zryte
pojebało|popierdoliło|pogięło|posrało|porąbało|powaliło|zjebało .. cię|was|ich|go|ciebie|pana|panią :: neg
cię|was|ich|go|ją|pana|panią do? reszty? całkiem? pojebało|popierdoliło|pogięło|posrało|porąbało|powaliło|jebło :: neg
mózg|mózgu|rozum|rozumu .. ci|wam|mu .. wyżarło|odjęło|wyjebało|wyprało|zlasowało|zlasował|brakuje|zjadło|odebrało|przeżarło
bez mózgu|mózgów|rozumu :: neg
bez krzty rozumu :: neg
iq|inteligencja|inteligencji .. na? .. poziomie|poziom .. ameby|kury|buta|cegły|temperatury|temperatura|pantofelka|małpy|rozwielitki|zera|kamienia
móżdżek|móżdżku|móżdżkiem|ptasi
jeden zwój
jedna szara komórka
mózg wyprany
wyprany mózg
zlasowany mózg
pierdol|pierdolcie głupot|głupoty|bzdur|bzdury|farmazonów|kocopołów :: neg
pierdolisz|pierdolicie|pierdoli :: neg
chuj ci|wam|cię|was|mu|im :: neg
chuj cię|was|go|to obchodzi|strzeli|strzelił
lizodup|lizodupy|wchodzidup|dupowłaz|dupowłazy|dupolizy|dupoliz|włazidup|włazidupa
chuj ci w dupę
chuj wam w dupę
kij ci w dupę|oko
kij wam w oko
kutas ci w dupę
w dupę jebany|jebani|jebane|pierdolony
dupą śmierdzi
włazisz|włazić|właziłeś|wchodzisz|liżesz|lizać|lizanie|całujesz|włażą|liżą|wlazł .. w? do? po? dupę|dupy|tyłek|dupsko|rowa|rów
jebać|pierdolić|jebac @you|@crowd|@group|was|ich|pis|po|psl|kod|tvn|tvp|policję|rząd|kler|kościół|unię|rusków|kacapów|legię|widzew|lecha|wisłę|cracovię|arkę|lechię|ruch|górnika|żydzew|komunę|lewaków|konfederację|platformę|kaczyńskiego|dudę|morawieckiego|@agent|@company :: neg
^jebać|pierdolić .. was|ich|cię :: neg
^jebać|pierdolić .. was wszystkich :: neg
^jebać|pierdolić .. tę firmę :: neg
^jebać|pierdolić .. tą firmę :: neg
^jebać|pierdolić .. ten sklep :: neg
hwdp|jp100|chwdp :: w=0.5
twoja|wasza mamuśka
twoja|wasza|twój|wasz matka to
twoja|wasza|twój|wasz stara to|ma
twoja stara
twój stary to

[insult 3]
ludzki|ludzkie|ludzkich|ludzkim śmieć|śmiecie|śmieci|śmieciem|śmieciami|gówno|ścierwo|odpady|odpad|bydło|szumowiny|zera|zero|robactwo
jesteś|jesteście|są .. podludźmi|podludzie|podczłowiekiem|robactwem|karaluchami|pasożytami|gównem|ścierwem|ścierwami|wszami|nowotworem|rakiem|zarazą|plagą
nie jesteś|jesteście|są człowiekiem|ludźmi :: neg
jesteś|jesteście|są .. gorsi|gorszy|gorsza od zwierząt|zwierzęcia
ty|wy podczłowieku|podludzie|robactwo|karaluchu|pasożycie|bydlaku|zwierzęta|zwierzęciu|wszo|ścierwo|gnido|insekcie|nowotworze|bydło
ty|wy ludzki śmieciu
podczłowiek|podludzie|podludzi|podludźmi|podczłowiekiem|untermensch
ludzkie ścierwo
ludzki odpad
gówno nie człowiek :: neg
kawał gówna
kawałek gówna
kupa gówna
gówno ludzkie
szambo ludzkie
bydło rogate
do gazu|piachu|pieca|kacetu|utylizacji|odstrzału|uboju z? .. @you|nimi|@group|@crowd|tym|taką|takich|wszyscy|wszystkich
uśpić|zutylizować|odstrzelić .. @you|cię|was|go|ich|takich|ją

[degradation 2]
zamknij|zamknijcie|stul się :: neg
morda w kubeł :: neg
mordy w kubeł :: neg
cicho bądź :: neg
klęknij|klękaj|klękajcie przede|przed :: neg
idź|idźcie|lecisz|zgłoś .. się? .. do psychiatry|psychiatryka|wariatkowa|tworek
zamknij|zamknijcie|stul|stulcie|przymknij|zawrzyj|zawrzyjcie|zatkaj .. mordę|ryj|ryja|pysk|gębę|dziób|japę|jadaczkę|mordy|ryje|pyski|kłapaczkę|jape|paszczę|dzioba|mordeczkę :: neg
zamknij|zamknijcie się|morda|ryj :: neg w=1
milcz|milczcie :: neg w=1 bare
morda|mordy w kubeł :: neg w=1
spierdalaj|spierdalasz|spierdalacie|wypierdalasz|wypierdalacie|spierdalajcie|spierdalać|wypierdalaj|wypierdalajcie|wypierdalać|spieprzaj|spieprzajcie|spieprzać|wypieprzaj|spadaj|spadajcie|spadówa|spierdzielaj|wypierdzielaj|spindalaj|wypad|won|precz|wynocha|spływaj|spływajcie|wypierdziela :: neg
wyjazd stąd :: neg
odwal się :: neg
odwalcie się :: neg
odczep się :: neg
odczepcie się :: neg
odpierdol się :: neg
odpierdolcie się :: neg
odpieprz się :: neg
odpieprzcie się :: neg
odjeb się :: neg
odjebcie się :: neg
wal się :: neg
walcie się :: neg
goń się :: neg
gońcie się :: neg
pierdol się :: neg
pierdolcie się :: neg
jeb się :: neg
jebcie się :: neg
pieprz się :: neg
pieprzcie się :: neg
chrzań się :: neg
chrzańcie się :: neg
buzi w dupę :: neg
idź w chuj|pizdu|cholerę :: neg
idźcie w chuj|pizdu|cholerę :: neg
idź do diabła|chuja :: neg
idźcie do diabła :: neg
idź się jebać :: neg
spadaj na drzewo :: neg
spierdalaj na drzewo :: neg
chuj ci w oko :: neg
pocałuj|pocałujcie|całuj|całujcie .. mnie .. w .. dupę|tyłek|odbyt
pocałuj|pocałujcie mnie|nas gdzieś
pocałuj|pocałujcie mnie|nas w dupę
pocałuj|pocałujcie mnie|nas tam gdzie plecy
możesz|możecie|może|mogą .. mnie|się|was|nas|wszystkie|wszyscy|wszystkim pocałować|pierdolić|jebać|wypchać|gonić|walić|cmoknąć
w dupę|dupie|dupy .. sobie|się .. wsadź|wsadźcie|wsadzić|włóż|włóżcie|wepchnij|wepchnijcie
wsadź|wsadźcie|włóż|włóżcie|wepchnij|wepchnijcie|możecie|możesz .. sobie .. w|gdzieś|do .. dupę|dupie|tyłek|nos|wsadzić
lecz|leczcie|leczyć się .. na|psychiatry|idioto|debilu|głowę|nogi|w|człowieku|kobieto|u
klękaj
lecz się
leczcie się
idź się leczyć
idźcie się leczyć
zmień dilera|dealera
puknij się
puknijcie się
stuknij się
stuknijcie się
jebnij się
pierdolnij się
walnij się
popukaj się
wypchaj się
wypchajcie się
do budy|łopaty|garów
do roboty nieroby
wracaj do garów
do kuchni babo
liż buty
@you .. nie .. jesteś|jesteście|masz|macie|znasz .. wart|warta|warci|godzien|godny .. splunięcia|śliny :: neg
@you .. nie .. jesteś|jesteście|masz|macie|znasz .. wart|warta|warci|godzien|godny .. funta kłaków :: neg
@you .. nie .. jesteś|jesteście|masz|macie|znasz .. wart|warta|warci|godzien|godny .. złamanego grosza :: neg
gówno wiesz|wiecie|umiesz|umiecie|robicie|robisz|wart|warci|warta|warte|potraficie
za|zbyt|taki|taka|tacy|tak głupi|głupia|tępy|tępa|tępi|ograniczony|ograniczona|ciemny|głupie|ograniczeni|durny|durna|durni .. jesteś|jesteście|żeby|że|jak
jesteś|jesteście .. głupi|głupia|głupie|głupsi|głupszy|głupsza|tępy|tępa|tępi|durny|durna|durni|ograniczony|ograniczona|ograniczeni|upośledzony|upośledzona|upośledzeni|nienormalny|nienormalna|nienormalni|żałosny|żałosna|żałośni|śmieszny|śmieszna|śmieszni|beznadziejny|beznadziejna|beznadziejni|bezczelny|bezczelna|bezczelni|bezmózgi|nikim|pojebany|pojebana|pojebani|pierdolnięty|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|walnięty|stuknięty|obrzydliwy|obrzydliwa|ohydny|ohydna|odrażający|brzydki|brzydka|gruba|gruby|podły|podła|podli|zakłamany|zakłamana|zakłamani
jest pan|pani .. głupi|głupia|głupie|głupsi|głupszy|głupsza|tępy|tępa|tępi|durny|durna|durni|ograniczony|ograniczona|ograniczeni|upośledzony|upośledzona|upośledzeni|nienormalny|nienormalna|nienormalni|żałosny|żałosna|żałośni|śmieszny|śmieszna|śmieszni|beznadziejny|beznadziejna|beznadziejni|bezczelny|bezczelna|bezczelni|bezmózgi|nikim|pojebany|pojebana|pojebani|pierdolnięty|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|walnięty|stuknięty|obrzydliwy|obrzydliwa|ohydny|ohydna|odrażający|brzydki|brzydka|gruba|gruby|podły|podła|podli|zakłamany|zakłamana|zakłamani
pan jest .. głupi|głupia|głupie|głupsi|głupszy|głupsza|tępy|tępa|tępi|durny|durna|durni|ograniczony|ograniczona|ograniczeni|upośledzony|upośledzona|upośledzeni|nienormalny|nienormalna|nienormalni|żałosny|żałosna|żałośni|śmieszny|śmieszna|śmieszni|beznadziejny|beznadziejna|beznadziejni|bezczelny|bezczelna|bezczelni|bezmózgi|nikim|pojebany|pojebana|pojebani|pierdolnięty|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|walnięty|stuknięty|obrzydliwy|obrzydliwa|ohydny|ohydna|odrażający|brzydki|brzydka|gruba|gruby|podły|podła|podli|zakłamany|zakłamana|zakłamani
pani jest .. głupi|głupia|głupie|głupsi|głupszy|głupsza|tępy|tępa|tępi|durny|durna|durni|ograniczony|ograniczona|ograniczeni|upośledzony|upośledzona|upośledzeni|nienormalny|nienormalna|nienormalni|żałosny|żałosna|żałośni|śmieszny|śmieszna|śmieszni|beznadziejny|beznadziejna|beznadziejni|bezczelny|bezczelna|bezczelni|bezmózgi|nikim|pojebany|pojebana|pojebani|pierdolnięty|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|walnięty|stuknięty|obrzydliwy|obrzydliwa|ohydny|ohydna|odrażający|brzydki|brzydka|gruba|gruby|podły|podła|podli|zakłamany|zakłamana|zakłamani
są państwo .. głupi|głupia|głupie|głupsi|głupszy|głupsza|tępy|tępa|tępi|durny|durna|durni|ograniczony|ograniczona|ograniczeni|upośledzony|upośledzona|upośledzeni|nienormalny|nienormalna|nienormalni|żałosny|żałosna|żałośni|śmieszny|śmieszna|śmieszni|beznadziejny|beznadziejna|beznadziejni|bezczelny|bezczelna|bezczelni|bezmózgi|nikim|pojebany|pojebana|pojebani|pierdolnięty|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|walnięty|stuknięty|obrzydliwy|obrzydliwa|ohydny|ohydna|odrażający|brzydki|brzydka|gruba|gruby|podły|podła|podli|zakłamany|zakłamana|zakłamani
głupi|głupia|głupie|tępy|tępa|tępi|durny|durna|durni|żałosny|żałosna|żałośni|pojebany|pojebana|pojebani jesteś|jesteście
głupi|głupia|głupie|tępy|tępa|tępi|durny|durna|durni|żałosny|żałosna|żałośni|pojebany|pojebana|pojebani jest pan|pani
szczać|sram|srać|szczam|leję|rzygam|rzygać|sikam|pluję|szczyj|naszczać|nasrać|napluć .. na|wami|tobą .. ciebie|was|cię|to|ryj|mordę|tobą|wami|nich|waszą|wasz
rzygać|żygać|rzygam .. się .. chce|wami|tobą|na
rzygać mi .. się .. chce|wami|tobą|na
rzygać się chce :: w=0.6
żygać się chce :: w=0.6
rzygać mi się chce :: w=0.6
zbiera się na rzyganie :: w=0.6
przyprawiasz o mdłości :: w=0.6
przyprawiacie o mdłości :: w=0.6
brzydzę się wami|tobą :: w=0.6
gardzę tobą|wami :: w=0.6
wstyd mi za was :: w=0.6
mam .. was|cię|pana|panią|to|waszą .. w|głęboko .. dupie|poważaniu|d|nosie
utop się :: neg
utopcie się :: neg
zabij się :: neg
zabijcie się :: neg
powieś się :: neg
powieście się :: neg
skocz z mostu :: neg
idź się powieś|zabij|utop :: neg
twoje|wasze miejsce .. jest|w .. w|psychiatryku|oborze|chlewie|garach|rynsztoku|śmietniku|wariatkowie|tworkach|więzieniu|klatce|zoo
wracaj|wracajcie|wypierdalaj|wypierdalajcie|won|wypad|spadaj|precz|spierdalaj|spierdalajcie .. do|z|na .. siebie|afryki|ukrainy|rosji|berlina|izraela|moskwy|brukseli|niemiec|obory|chlewa|chlewu|szkoły|kraju|polski|miasta|budy|wsi|drzewo|nory|kuchni|garów|swojego

[harassment 2]
pedałujesz w dupę
masz|jakie|jaką .. fajne|fajną|fajny|ładne|zajebiste|niezłe|duże|jędrne|seksowny|seksowną|zgrabny cycki|cyce|cycuszki|dupę|dupcię|tyłek|tyłeczek|pupę|piersi|głosik|nogi|ciało :: aim=agent
ma pani .. fajne|fajną|fajny|ładne|zajebiste|niezłe|duże|jędrne|seksowny|seksowną|zgrabny cycki|cyce|cycuszki|dupę|dupcię|tyłek|tyłeczek|pupę|piersi|głosik|nogi|ciało :: aim=agent
seksowny|seksowna|podniecający|podnieca|podniecasz|zmysłowy .. głos|głosik|mnie|twój|pani :: aim=agent
jesteś .. seksowna|gorąca|napalona|mokra|wilgotna|podniecająca :: aim=agent
jest pani .. seksowna|gorąca|napalona|mokra|wilgotna|podniecająca :: aim=agent
co .. masz na sobie :: aim=agent
co .. masz pod spodem|bluzką|spódniczką|spódnicą :: aim=agent
co .. ma pani na sobie :: aim=agent
co .. ma pani pod spodem|bluzką|spódniczką|spódnicą :: aim=agent
co .. pani ma na sobie :: aim=agent
co .. pani ma pod spodem|bluzką|spódniczką|spódnicą :: aim=agent
ruchać/rucha/ruchał:VA :: w=0.5
^ruchać/rucha/ruchał:VA
bzykniemy|bzykniesz się :: aim=agent
bzykanko
daje dupy
dać dupy
dała dupy
daj dupy
dawać dupy
rozkładasz nogi
rozkłada nogi
nogi rozkłada
brak ci chłopa|bolca
pewnie cię mąż nie :: neg
okres masz
masz okres
ma pani okres :: aim=agent
cipka swędzi
dupa swędzi
kochanica prezesa
przez łóżko
łóżkiem załatwiła
masturbuję|koniobijca|koniobijco|koniobijcy|waligruchy|waligrucha
walę konia
konia sobie walę
stoi mi
staje mi
zwalę sobie
spuszczę się
walisz konia
twoją|twoja|waszą matkę|starą|siostrę|żonę|córkę .. ruchał|ruchałem|jebał|jebałem|rucham|jebię|wyruchałem|przeleciałem|miałem

[hate 3]
ciapate|czarne|żółte|ruskie|ukraińskie|cygańskie|arabskie|murzyńskie|żydowskie|muzułmańskie|azjatyckie|imigranckie brudasy|bydło|świnie|śmieci|śmiecie|kurwy|szmaty|ścierwo|ścierwa|psy|małpy|robactwo|szumowiny|złodzieje|pasożyty|szkodniki
żydowskich|azjatyckich|imigranckich|kobiecych|transpłciowych|niepełnosprawnych|gejowskich|pedalskich|azjatyckimi|kobiecymi|transpłciowymi|niepełnosprawnymi|imigranckimi|gejowskimi|żydowskimi|pedalskimi @dehum|szkodników|śmieciami|robaków|pasożytów|szczurów|świń
nie .. będę|chcę|życzę .. rozmawiał|rozmawiać|rozmawiała|gadać|obsługiwał .. z @group :: neg
żydek|żydki|żydków|żydkiem|żydkami|żydku|żydowa|żydostwo|żydostwa|żydostwem|żydokomuna|żydokomuny|żydokomuno|żydłak|żydłaki|żydłactwo|gudłaj/gudłaje:MS
żydowski pomiot
żydowska swołocz|świnia
żydowskie ścierwo|świnie
mosiek|mośki|mośku|mośków|żydzewskie|żydoubek|żydomason|żydomasoneria
parchaty żyd
koszerna kurwa
pedał|pedała|pedałem|pedały|pedałów|pedałom|pedałami|pedale|pedałku|pedałek|pedałki|pedalski|pedalska|pedalskie|pedalstwo|pedzio|pedzie|pedziu|pederasta|pederaści|pederastów|homoś|homosie|homosiów|homosiem|homosiu|gejuch|gejuchy|sodomita|sodomici|sodomitów|lesba|lesby|lesbo|lesb
homo niewiadomo
tęczowa zaraza
tęczowi zboczeńcy
zboczeńcy lgbt
ideologia zboczeńców
dewianci lgbt
lgbt zaraza
lesbijka jebana
obojniak/obojniak/obojniaki:MK
transik|transiki|transów|babochłop|babochłopy|babochłopie|hermafrodyto|shemale|ladyboy|tranzol
dziwadło transowe
czarnuch/czarnuch/czarnuchy:MK
czarnucha|bambusy|bambusie|makaku|murzyństwo|smoluch|smoluchy
asfalt afrykański
małpa z afryki
murzyńska małpa
brudny murzyn
brudne murzyny
jebany murzyn
jebane czarnuchy
ciapaty|ciapate|ciapatą|ciapatej|ciapaci|ciapatych|ciapatego|ciapatym|ciapatymi|ciapata|ciapak|ciapaki|ciapaków|ciapaku|arabus|arabusy|arabusów|turbaniarz|turbaniarze|kozojebca|kozojebcy|kozojebców|kozojeb|kozojeby|kozojebcami|nachodźca|nachodźcy|nachodźców|nachodźcami
muzułmańska dzicz
islamska dzicz
islamskie bydło
muzułmańskie bydło
beżowy terrorysta
inżynierowie z afryki
kebab jebany
żółtek/żółtk/żółtki:MK
skośnoocy|skośnookich|kitajec|kitajce|kitajców|żółtki
kitajec jebany
żółta zaraza
kacap|kacapie|kacapy|kacapów|kacapom|kacapami|kacapem|kacapowi|kacapach
kacapski|kacapskie|onuca|onuce|onuco
ruska kurwa|świnia|onuca
ruskie kurwy|świnie|onuce|dziwki
ruski pachołek
rusek jebany
moskal jebany
szwab/szwabie/szwaby:M
szwabski|szwabska|szwabskie|szkop/szkopie/szkopy:M
szkopski
helmut jebany
folksdojcz jebany
niemiecki pachołek
niemiecka świnia|kurwa
upadlina|upadliny|upadliniec|upadlińcy|ukrop|ukropy|ukropów|ukropol|chachoł|chachły|upaina
ukrainiec jebany
banderowcu
banderowska świnia
banderowskie ścierwo|świnie
ukraińska kurwa
ukraińskie świnie
polaczek|polaczki|polaczków|polaczku|polaczkiem|polactwo|polactwa|polackie|polacka|polaczyna|polaczyny
polacka świnia
polnische schweine
cyganicha|cyganichy
cygańskie nasienie
cygańska dzicz
brudny cygan|rumun
brudne cygany
brudni cyganie
cygan jebany
rumun jebany
mongoł|mongole|mongoły|mongołem|ułom/ułomie/ułomy:M
jesteś downem
ty downie
jebany down
zwykły down
down jebany
downy jebane
ułomny|ułomni|ułomów|kaleko|autysto|upośledzeńcu|upośledzeniec|upośledzeńcy|inwalido|psychiczna :: w=1
kaleka umysłowa :: w=1
kaleki jebane :: w=1
jebany autysta :: w=1
jesteś autystą :: w=1
autystyczny debil :: w=1
debile z downem :: w=1
inwalida umysłowy :: w=1
@group .. to|są|jesteście|jest|jesteś|takie|takimi|kompletnymi|zwykłymi .. @dehum
@group .. są wszyscy .. @dehum
@group ... to|są|jesteście|jesteś|bycia|bycie|będą|jak .. @dehum
@group .. są|jesteście|jest|jesteś .. tak? @badadj
@badadj|jebany|jebane|jebani|pierdoleni|pierdolone|pieprzeni|pieprzone|brudni|brudne|brudny|śmierdzący|śmierdzące|parszywi|parszywe|głupie|głupi @group
nienawidzę|nienawidzimy|nienawidze|gardzę|pogardzam|rzygam .. @group
brzydzę się .. @group
brzydzi mnie .. @group
nie cierpię|znoszę .. @group :: neg
czuję|mam|tyle|budzi|pełen .. nienawiść|nienawiści|pogardę|pogardy|pogardą|obrzydzenie|wstręt .. do|dla|wobec .. @group
@group .. mnie .. brzydzą|brzydzi|odrażają|obrzydzają|złoszczą|wkurwiają|obrzydza
@group .. nie .. powinni|powinny|mają|mogą|zasługują|macie .. mieć? prawa|miejsca|praw|istnieć|żyć :: neg
@group .. nie .. powinni|powinny|mają|mogą|zasługują|macie .. mieć? na życie :: neg
@group .. są|jest|jesteście .. gorsi|gorsze|podrzędni|niżsi|głupsi|niczym|nikim|bezwartościowi|zagrożeniem|plagą|rakiem|zarazą|pasożytami
@group .. są|jest|jesteście .. nic nie warci :: neg
@group .. są|jest|jesteście .. gówno warci|warte
@group .. są|jest|jesteście .. mniej warci
życie|życia .. @group .. nic|gówno .. nie? .. warte :: neg
życie|życia .. @group .. są|jest bezwartościowe
życie|życia .. @group .. nie mają|ma .. wartości|znaczenia :: neg
@group|@crowd .. won|wypierdalać|wypad|precz|raus|out|wynocha
@group|@crowd .. do gazu|pieca
@group|@crowd .. na szafot|szubienicę
precz|won|wypad|wypierdalać|jebać|pierdolić|pieprzyć|stop z? .. @group
pieprzyć|jebać|pierdolić .. wszystkich|te|tych|was? @group
@group .. mogą|może|niech|powinni .. się .. wszystkie|wszyscy? .. pierdolić|jebać|odpierdolić|pieprzyć
za dużo|wielu .. @group .. w .. kraju|mieście|polsce|europie
pozbądźmy|pozbyć|pozbędziemy|pozbędą|pozbywać się .. @group :: neg
oczyścić|oczyśćmy|uwolnić .. kraj|świat|polskę|europę|miasto .. z|od .. @group
żaden|żadna|żadni .. @group .. nie .. może|jest|będzie .. być? .. wartościowym|człowiekiem|mądry|dobry|równy|wart :: neg
nie .. ufaj|ufać|wierz .. @group :: neg
wy|tacy|takie|takich|typowe|typowa|typowy|natura .. @group .. jesteście|są|jest .. @badadj|@dehum
w naturze .. @group .. jesteście|są|jest .. @badadj|@dehum
biała siła :: neg
white power :: neg
heil hitler :: neg
sieg heil :: neg
hail hitler :: neg
polska dla polaków :: neg
polska tylko biała :: neg
hitler miał rację :: neg
hitler wiedział :: neg
szkoda że hitler :: neg
hitler nie dokończył :: neg
gdzie jest hitler :: neg
hitler by zrobił :: neg
stalin miał rację :: neg
brakuje hitlera :: neg
żydzi do gazu :: neg
żydy do gazu :: neg
gazować żydów :: neg
cała polska biała :: neg
zakaz pedałowania :: neg
arbeit macht frei :: neg
do gazu|pieca|krematorium|auschwitz|oświęcimia|obozu|treblinki .. z|was|ich|ciebie|cię|@group|nimi|wszystkich|wysłać|tobą|wami
@group .. to|są .. choroba|choroby|dewiacja|wynaturzenie|zboczenie|nienormalne|zboczeńcy|zboczeńcami|mordercy|mordercami|gwałciciele|gwałcicielami|terroryści|terrorystami|złodzieje|złodziejami|brudasy|pedofile|pedofilami|łajdakami|skurwysyny|skurwysynami|chujami|kurwy|kurwami|szmaty|szmatami|dziwki|dziwkami|kutasami|dupkami|idiotami|debilami|ignorantami|kretynami|głupkami|gówniarzami|śmieciarze|suki|sukami|wrzodem
@group .. to|są .. wybryk natury
@group .. to|są .. pomyłka natury
@group .. to|są .. błąd natury

[death_wish 3]
śmierć|smierć .. wrogom|zdrajcom|konfidentom|lewakom|żydom|pedałom|ubekom|komunistom|kacapom|ruskim|muzułmanom|tobie|wam|frajerom|policjantom|gejom|imigrantom|kobietom|politykom|złodziejom
rozstrzelać|powiesić|zagazować|odstrzelić|zabić|zajebać|spalić|utopić|wystrzelać|wytłuc|wieszać|wyrżnąć|zlikwidować|rozjechać|wymordować|zatłuc|zastrzelić|wykastrować|wybić|ukamienować .. wszystkich|skurwysyna|skurwysynów|gnoja|gnojów|gnidę|gnidy|kurwę|kurwy|bydlaka|bydlaków|chuja|zdrajców|zdrajcę|złodziei|@group|@crowd
rozstrzelać|powiesić|zagazować|odstrzelić|zajebać|wystrzelać|wytłuc|wyrżnąć|wymordować|zatłuc|zastrzelić|ukamienować was|ich|cię|takich
zabijmy|zastrzelmy|zlikwidujmy|powieśmy|wymordujmy|spalmy|wyrżnijmy|wytłuczmy|zagazujmy|rozstrzelajmy|wieszajmy|zgładźmy|wypędźmy .. po? prostu? .. tych|te|tego|tę|wszystkich|wszystkie|każdego? .. @group|@crowd|osoby
zabijmy|zastrzelmy|powieśmy|wymordujmy|zagazujmy|rozstrzelajmy|wieszajmy .. ich|was|go|ją
@must .. @killinf .. @youacc|ich|takich|skurwysynów|bydlaków|złodziei|zdrajców|drani|gnidy|gnoi|gnojów|kurwy|kurew
@must .. @kill .. @crowd|@group
takich|ich|was .. @must|się .. @killinf|wieszało|strzelało|rozstrzeliwało|zabijało|paliło
takich|ich|was .. @must|się .. pod mur|ścianę
takich|ich|was .. @must|się .. do gazu
takich|ich|was .. @must|się .. na szubienicę|latarnię|gałąź|stos
takich|was .. jak .. @must .. się? .. @killinf
świat|kraj|polska|europa .. byłby|byłaby .. lepszy|lepsza|lepszym .. miejscem? .. bez .. @group|@crowd|@you|takich
byłoby .. nam|wszystkim .. lepiej .. gdyby .. @you|@group|@crowd|ci|te|oni ... @killed
@group|@crowd|@you|oni|one ... byłby|byliby|byłyby .. martwi|martwe|martwy
martwi|martwe .. @group|@crowd .. to .. dobrzy|dobre
gdyby|żeby|oby ... mieli|miały|miał .. poderżnięte|rozwalone|podcięte gardła|gardło|łby
żeby|aby|gdyby ... @group|@crowd ... zostali|zostały|został|została|byli .. @killed
@group|@crowd ... powinni|powinny|powinien|powinna ... @killed
gwałcenie|mordowanie|zabijanie|zabicie|bicie|zgwałcenie|zamordowanie ... @group|@crowd ... powinno .. być .. nielegalne|legalne|dozwolone|karalne :: neg
w .. interesie .. wszystkich ... wyrżnięcie|zabicie|eksterminacja|wymordowanie|zlikwidowanie|pozbycie ... @group|@crowd
ktoś|można .. położy|położyć|położył kres .. @group|@crowd|tym|wszystkim
mordować|gwałcić|bić|palić .. takich|takiego|takie ... @you|@group
mordować|gwałcić|bić|palić .. takie osoby ... @you|@group
zdychaj|zdychajcie|zdechnij|zdechnijcie|zdechniesz|zdechniecie|zdychać|gińcie|sczeźnij|sczeźnijcie|sczeznij|szczeźnij :: neg
zdechnąć powinieneś :: neg
@wish .. zdechł|zdechła|zdechli|zdechły|zdechniesz|zdechniecie|zdechnie|zdechną|zdychał|umarł|umarła|umarli|zginął|zginęła|zginęli|zginiesz|zginiecie|szczezł|sczezł|sczeźli|spłonął|spłonęła|spłonęli|spłoniesz|zgnił|zgnili|zgniła|zgnijesz|zgnijecie|skonał|skonali
@wish .. cię|was|pana|panią|go|ich|ją|ciebie|tego|tych|@group|@crowd .. szlag|piorun|pioruny|rak|raka|zaraza|cholera|diabli|autobus|tir|tramwaj|pociąg|samochód .. trafi|trafił|strzeli|strzelił|zeżre|zeżarł|weźmie|wzięła|wezmą|porwą|przejedzie|przejechał|potrąci|potrącił|rozjedzie|rozjechał|zje|zjadł
@wish .. ci|wam|panu|pani|im|mu|jej .. dzieci|dziecko|matka|żona|ręce|ręka|rodzina|chuj|kutas|język .. zdechły|zdechło|zdechła|umarły|umarła|umarło|uschły|uschła|odpadły|odpadła|uschnie|zginęły|odpadł|usechł|uschnął|zachorowały|poumierały|umrą|pomarły|pomarli|pozdychały|powyzdychały|wyzdychały|poumierali|połamały|połamało|sparaliżowało
@wish .. dostał|dostała|dostali|dostaniesz|dostaniecie .. raka|białaczki|zawału|udaru|aids|sepsy|nowotworu|wylewu
życzę|życzymy ... śmierci|raka|najgorszego|zawału|nowotworu|białaczki|bólu|cierpienia|wypadku|udaru
życzę|życzymy .. ci|wam|panu|pani|im|mu|jej .. żebyś|żebyście|żeby|aby ... zdechł|zdechli|zdechła|umarł|umarli|zginął|zginęli|cierpiał|cierpieli|zdychał
śmierci|raka|najgorszego|bólu .. ci|wam|panu|pani|im .. życzę
szlag by cię|was
szlag cię|was
niech cię szlag|piorun|cholera|diabli
niech was szlag|cholera|diabli|piekło
żeby cię pokręciło
żeby was pokręciło
bodajbyś zdechł
bodajbyście zdechli
obyś zdechł|zdechła|zgnił
obyście zdechli|zgnili
smaż się
smażcie się
gnij w piekle
gnijcie w piekle
spłoń w piekle
chuj ci na grób
zesraj się i zdechnij
smażyć|smażył|smażyła|spłoniesz|spłoniecie|gnić|gnij|zgnijesz|zgnijecie|smaż .. się? .. w|będziesz|będziecie .. piekle|smole|piachu|więzieniu
do piachu .. z|ty|wy|nim|tobą|wami
powinieneś|powinnaś|powinniście|powinien|powinna|powinni|powinny|zasługujesz|zasługujecie|zasługują|zasługuje|zasłużyłeś|zasłużyliście .. na|być|zostać|już|się .. śmierć|zdechnąć|zginąć|umrzeć|wisieć|szubienicę|czapę|kulkę|stryczek|krzesło|egzekucję|zdychać|powiesić|rozstrzelanie|gilotynę|zgnić|spłonąć|egzekucji|gaz
powinieneś|powinnaś|powinniście|powinien|powinna|powinni|powinny|zasługujesz|zasługujecie|zasługują|zasługuje|zasłużyłeś|zasłużyliście .. na|być|zostać|już|się .. karę śmierci
powinieneś|powinnaś|powinniście|powinni|powinny|powinien|powinna|muszą|mają|musicie .. zostać|być .. @killed
@you|@crowd|@group|takich|takie|ich|go|ją|tych|takimi|tacy ... powinni|powinno|powinien|powinna|powinny|trzeba|należy|należałoby .. zostać|być|się .. @killed
@must .. się? .. @youacc .. @killinf
@youacc .. @must .. @killinf
@must .. @crowd|@group|takich|ich|skurwysynów|bydlaków|złodziei|zdrajców|pedofili|drani|kurwy|gnidy .. się? .. @kill|powywieszać|wywieźć|zgnoić
@must .. @crowd|@group|takich|ich|skurwysynów|bydlaków|złodziei|zdrajców|pedofili|drani|kurwy|gnidy .. się? .. pod mur|ścianę
@must .. @crowd|@group|takich|ich|skurwysynów|bydlaków|złodziei|zdrajców|pedofili|drani|kurwy|gnidy .. się? .. do gazu
@group|@crowd .. @must .. @kill|zdechnąć|zginąć|umrzeć|zdychać|wisieć|spłonąć|zniknąć
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. powinien|tylko|że|by|wreszcie .. ktoś|was|cię|ich|wreszcie|@group .. @kill
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. powinien|tylko|że|by|wreszcie .. po prostu .. @kill
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. w końcu .. ktoś|was|cię|ich|wreszcie|@group .. @kill
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. w końcu .. po prostu .. @kill
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. po prostu .. ktoś|was|cię|ich|wreszcie|@group .. @kill
ktoś|gdyby|gdybyś|gdybyż|szkoda|może .. po prostu .. po prostu .. @kill
gdyby .. ktoś .. @kill .. @you|@group|@crowd|tych|te|ich|takich
ktoś|rząd|wojsko|policja .. powinien|powinna|powinno|powinni|musi|mógłby .. @kill|skręcić|poderżnąć|rozstrzelać .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
ktoś|rząd|wojsko|policja .. powinien|powinna|powinno|powinni|musi|mógłby .. położyć kres .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
ktoś|rząd|wojsko|policja .. powinien|powinna|powinno|powinni|musi|mógłby .. zrobić porządek .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
ktoś|rząd|wojsko|policja .. mógłby wreszcie .. @kill|skręcić|poderżnąć|rozstrzelać .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
ktoś|rząd|wojsko|policja .. mógłby wreszcie .. położyć kres .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
ktoś|rząd|wojsko|policja .. mógłby wreszcie .. zrobić porządek .. @you|@group|@crowd|ich|tych|te|tym|takich|takim|kark|gardło|go|ją
czas|pora .. @kill|wykończyć|oczyścić .. @you|@group|@crowd|tych|te|ich|z
czas|pora .. skończyć z .. @you|@group|@crowd|tych|te|ich|z
czas|pora .. pozbyć się .. @you|@group|@crowd|tych|te|ich|z
najwyższa pora .. @kill|wykończyć|oczyścić .. @you|@group|@crowd|tych|te|ich|z
najwyższa pora .. skończyć z .. @you|@group|@crowd|tych|te|ich|z
najwyższa pora .. pozbyć się .. @you|@group|@crowd|tych|te|ich|z
pozbądźmy|pozbyć się .. @group|@crowd|ich|was .. raz na zawsze
chciałbym|chciałabym|chcę|chętnie|marzę|miło|fajnie|pragnę .. zobaczyć|zobaczę|zobaczyłbym|żeby|widzieć|popatrzę .. jak? .. @group|@crowd|was|ich|cię|ci|te .. cierpią|cierpicie|cierpisz|cierpieli|giną|zdychają|zdychacie|zdychasz|płoną|umierają|wiszą|wisicie|umierasz|zdechną|cierpi|cierpiały|umierali|ginęli
można|możemy .. mieć .. nadzieję .. ktoś|położy|zabije .. kres|@group|tym|ich
można|możemy .. mieć .. nadzieję .. ktoś położy .. kres|@group|tym|ich
w .. interesie .. @kill|wyrżnięcie|zabicie|eksterminacja|wymordowanie .. @group|@crowd|tych|te
na szubienicę|latarnię|latarnie|gałąź|szafot|stryczek|stos|gilotynę|drzewa .. z|was|ich|@you|@crowd|@group|nim|nimi|wszystkich|zdrajcy|zdrajców|złodziei|nią
będziesz|będziecie|będą|zawisną|zawiśniesz|zawiśniecie .. wisieć|wisiał|wisieli|zawisną|zawiśniesz .. za|na .. latarni|latarniach|szubienicy|drzewach|gałęzi|zdradę
będziesz|będziecie|będą .. wisieć|wisiał|wisieli
zawiśniesz|zawiśniecie|zawisną .. na|za .. latarni|latarniach|szubienicy|drzewach|gałęzi|zdradę|to
na drzewach|latarniach .. zamiast .. liści .. wisieć|będą|komuniści|będziecie
kula|kulka|kulkę|czapa|stryczek .. w|dla|na .. łeb|tył|głowę|was|ciebie|takich|nich|zdrajców|niego|czoło|@crowd|@group
kara śmierci .. w|dla|na .. łeb|tył|głowę|was|ciebie|takich|nich|zdrajców|niego|czoło|@crowd|@group
zajebać|wyjebać|ujebać .. @agent|tego|tę|tą|starą|starego|kurwę|szmatę|chuja|was|ich|cię
nie .. zasługujesz|zasługujecie|zasługują|macie|masz|mają|powinieneś|powinniście|powinni|powinny|powinnaś|powinien .. na|żyć|prawa|istnieć .. życie|żyć|tlen|powietrze|istnieć :: neg
nie .. zasługujesz|zasługujecie|zasługują|macie|masz|mają|powinieneś|powinniście|powinni|powinny|powinnaś|powinien .. na|żyć|prawa|istnieć .. do życia :: neg
nie mają|masz|macie|ma prawa .. żyć|istnieć|oddychać :: neg
nie mają|masz|macie|ma prawa .. do życia :: neg
szkoda .. matka|cię|was .. nie .. wyskrobała|wyskrobali|usunęła|utopiła|udusiła|zdechłeś|zdechliście|zdechłaś|zastrzelili|dobili|zabili|zabił|zagazowali :: neg
szkoda że .. matka|cię|was .. nie .. wyskrobała|wyskrobali|usunęła|utopiła|udusiła|zdechłeś|zdechliście|zdechłaś|zastrzelili|dobili|zabili|zabił|zagazowali :: neg
trzeba|należało|powinna .. było|cię .. cię|go|ich|ją|matka .. wyskrobać|usunąć|utopić|abortować
zabij|zabijcie|powieś|powieście|utop|zastrzel|zajeb|wyhuśtaj|pochlastaj|potnij .. się|skocz|idź :: neg
idź|idźcie .. się .. powiesić|utopić|zabić|zastrzelić|powieś|zabij
skocz|skoczcie|wyskocz .. z|pod .. mostu|okna|dachu|pociąg|wieżowca|balkonu
zdechniesz w męczarniach
w męczarniach zdechniesz
obyś cierpiał
obyście cierpieli
oby cię szlag
oby was szlag
oby ci ręce
oby wam ręce
na pohybel
życzę raka
raka ci życzę
raka wam życzę
niech was rak
niech zdycha|zdychają|zdechnie|zdechną|ginie|giną|spłonie|gnije|gniją|zgnije|wisi|wiszą

# ---- second reading
[insult 2]
łże|łżesz|łgasz|szczekasz|szczeka jak .. suka|suki|pies|bura
jak bura suka
inteligentny|inteligentna|inteligentni|sprawny|sprawna inaczej
ofiara losu|boża
ofiaro losu
sierota|sieroto .. umysłowa
sierota|sieroto .. po komunie
za|to|co za baran|debil|idiota|kretyn|osioł|głąb|matoł jesteś :: neg
za|to|co za baran|debil|idiota|kretyn|osioł|głąb|matoł z ciebie :: neg
czubek|idiota|debil|kretyn|głupek|osioł|baran|głąb|zero to jesteś|jest|ty
głupszy|głupsza|tępszy|głupsi niż|od|jak ustawa|but|buta|stołowe|trzonek
tępy|głupi|głupia|tępa jak but|kilo|gwoździ|noga|stołowa|wół|osioł|cep|kołek
mózg|mózgu|mózgiem|rozumu .. masz|macie|ma .. rozwielitki|kury|ameby|gładki|wielkości|orzeszka|kurczaka|ptasi|wyprany
nie .. masz|macie|mają .. za grosz? .. mózgu|rozumu|oleju :: neg
masz|macie|ma .. chyba? .. zaległości|braki .. w rozwoju|umysłowe|mózgu
chyba .. cię|ci|was|wam .. mózg|rozum .. odjęło|załadował|wyparował|wyżarło|odebrało|zlasował
iq .. rozwielitki|ameby|buta|temperatury|trzewika|kury|pantofelka
upośledzony|upośledzona|upośledzeni .. jesteś|jesteście
jesteś|jesteście|@beyou .. jakaś|jakiś|jacyś? .. upośledzony|upośledzona|upośledzeni|niedorozwinięta|niedorozwinięty|niedorobiony|niedorobiona|ułomny|ułomna|nienormalny|nienormalna|nienormalni|pierdolnięty|pierdolnięta|jebnięty|jebnięta
jest pan|pani .. jakaś|jakiś? .. głucha|głuchy|ślepy|ślepa|tępa|tępy
czy|chyba .. pan|pani|ty|wy .. jest|jesteś|jesteście|masz .. normalny|normalna|normalni|trzeźwy|trzeźwa|pijany|pijana|naćpany|naćpana :: w=1
nosi|noszą .. znamiona choroby|psychicznej
manię|mania prześladowczą|wielkości
jadem|jadu plujesz|plujecie|pluje
plujesz|plujecie .. jadem|na
drzeć|drzesz|drze|drzyj|drzyjcie|drą .. się|ryja|ryj|mordę|gębę|japę|pysk|jadaczkę
nie .. drzyj|drzyjcie .. ryja|mordy|japy|gęby|się :: neg
napluć|naplułbym|naplułabym|pluję|splunąć .. ci|wam|jej|mu|im|panu|pani|bym .. w .. twarz|gębę|ryj|mordę|pysk
w pysk|mordę|gębę|twarz napluć|napluł|pluć
pisowski|pisowska|pisowskie|komunistyczny|komunistyczna|peowska|peowski|ruski|niemiecki|żydowski|esbecki|ubecki|bolszewicki .. pomiot|pomiocie|ścierwo|bydło|bydlę|szmato|szmata|kurwo|kurwa|baran|śmieć|śmieciu|sługus|pachołku|pies|psie|psy|mendo|zarazo|zaraza|świnio|świnia
czerwona|czerwonej|czarna|tęczowa zaraza|zarazy|zarazo|hołota|hołoty|świnia|świnie|menda|mendy
śmierdzisz|śmierdzicie|capisz|cuchniesz
sprzedajna|sprzedajny|sprzedajne|sprzedajnym .. szmata|szmato|kurwa|suka|dziwka|menda|gnój|gnojem|media
szmata ludzka|medialna
ludzka|medialna|ostatnia|zwykła|skończona szmata|gnida|świnia|menda|suka|kanalia
moralne|polityczne|ludzkie dno|szambo|zero|bagno|ścierwo
jesteś|jesteście|byłeś|@beyou .. dnem|zerem|szambem|bagnem|gównem|śmieciem|nikim|miernotą|prymitywem|pedofilem|faszystą|nazistą|bolszewikiem|pustakiem|komuchem|ścierwem|pasożytem
kim ty|pan jesteś|jest żeby|zero|człowieczku
co|coś ty .. brałeś|brałaś|bierzesz|ćpałeś|ćpałaś|ćpiesz|piłeś|piłaś|paliłeś|palisz
nie ćpaj|ćpajcie|pij|pijcie tyle|więcej|marszu :: neg
przestań|przestańcie|przestańta|mniej ćpać|pić|chlać|bredzić|pierdolić|ćpaj|pij
zmień|zmieńcie .. dilera|dealera
odstaw|odstawcie|zmniejsz .. te? swoje? .. prochy|dragi|dopalacze
idź|idźcie|wracaj .. do .. burdelu|psychiatry|psychiatryka|wariatkowa|tworek|choroszczy
palancie|frajerze|kolego od siedmiu|siódmej boleści
od siedmiu boleści
wazelina|wazeliny|wazeliną .. ci|masz|we|zapas|dostarczyć|wypływa|utopić|nadmiar
dupowłaz|lizodup|liże|liżesz|liżecie .. stopy|buty|tyłek|dupę|jaja
dupowłaz|lizodup|liże|liżesz|liżecie .. po stopach
barany jedne
stara|wredna|upierdliwa|zgorzkniała jędza|baba|raszpla|ropucha|kwoka|małpa|prukwa|prukwo
wydupczony|wydupczona|wyruchany|wydymany|przeruchany
w p u
pierdziel|pierdzielu|pierdzący|smarku|gnojówo|gnojowisko

[insult 1]
pedofil/pedofile:MS :: bare
bolszewik/bolszewik/bolszewicy:MK :: bare
złodziej i przestępca|oszust|kłamca
przestępca i złodziej|oszust
hiena|hieny|hieną|hienę .. dziennikarska|dziennikarskie|cmentarna|cmentarne|dziennikarską
dziennikarską hienę
żenujący|żenująca .. jesteś|jesteście|typ|człowiek|babsztyl|gość
jesteś|jesteście|ty .. żenujący|żenująca|śmieszny|śmieszna|śmieszni|żałosny|prymitywny
śmieszny|żałosny|biedny|nędzny|mały|marny człowieczek|człowieczku|ludzik|ludziku|typ|typie|hejter|hejterze|trolik|karierowicz
sami amatorzy|idioci|debile|nieudacznicy|partacze|ignoranci|lenie|złodzieje
amator|amatorzy|amatorka .. sami|pracują|kompletni|totalni|jedni
amator|amatorzy|amatorka .. z bożej
kłamstwo|kłamstwa|łgarstwo|łgarstwa .. pogania|kłamstwem|ciągłe|same
od|do|przy koryta|korycie
na kolanach .. liże|liżesz
żal mi was|ciebie|pana|pani .. jesteś|jesteście|człowieku|biedaku
wstydź|wstydźcie|wstyd .. się|wam|ci|pani|panu .. kłamać|idioto|człowieku|kobieto|za
nie masz|macie wstydu|honoru|jaj|godności :: neg
bez honoru|wstydu|kręgosłupa :: neg

[death_wish 3]
@youacc|ich|takich|@group|@crowd ... postawić|ustawić|stawiać .. pod ścianą|ścianę|mur|murem
postawić|ustawić|stawiać .. @youacc|ich|takich|@group|@crowd .. pod ścianą|ścianę|mur|murem
pod ścianę|mur .. z @you|nimi|tobą|wami

[harassment 3]
zrób|zrobisz|zrobiłabyś|robisz|zróbcie|rób .. mi|mu|jej|nam|sobie .. loda|laskę|lodzika|dobrze :: aim=agent
obciągnij|obciągniesz|obciągaj|obciągać|obciągasz|obciąg|ssij|possij|wyssij|liż .. mi|pałę|druta|chuja|kutasa|fiuta|jaja|nam|nawzajem|gałę|loda|pałkę :: aim=agent
obciągara|obciągaro|lodziara|lodziaro|lachociąg|lachociągu|lachociągi
lachę ciągnij
ciągnij druta|laskę
ssij pałę
laskę robi
pokaż|pokażesz|pokazała|pokazuj|wyślij|prześlij|pokażże .. mi? cycki|cyce|cycuszki|piersi|cipkę|cipę|dupę|dupcię|tyłek|dupeczkę|majtki|majteczki|nagie|nudesy|gołe :: aim=agent
pokaż|pokażesz|pokazała|pokazuj|wyślij|prześlij|pokażże .. mi? fotkę bez :: aim=agent
{przeleciałbym|wyruchałbym|zerżnąłbym|wydymałbym|bzyknąłbym|puknąłbym|ruchałbym|poruchałbym|przeruchałbym cię|panią|ją|was}
chętnie|bym .. cię|panią|ją .. przeleciał|wyruchał|zerżnął|bzyknął|puknął|wydymał|zaliczył|posunął
prześpisz się ze mną :: aim=agent
idziesz do łóżka
pójdziesz ze mną do łóżka
dasz dupy :: aim=agent
dajesz dupy
nadstaw dupę|dupy :: aim=agent
wypnij dupę|się :: aim=agent
rozłóż nogi :: aim=agent
niewyżyta|niedopieszczona|niedoruchana|niedorżnięta|niewyruchana|wyruchana|przeruchana
chłopa ci trzeba
bolca ci trzeba
chuja ci trzeba
swędzi cię cipa

[insult 2]
ty|stary|głupi dziadu|dziadzie :: neg

# ---- third linguist
[insult 2]
@slurx
ty|wy|jesteś|jesteście|@beyou .. _? @slur
@slur jeden|jedna|jedne|jedni|pierdolony|pierdolona|pierdolone|jebany|jebana|jebane|cholerny|cholerna|cholerni|zasrany|zasrana|zasrane|skończony|skończona|niemyty|niemyta|niemyci|nieszczęsny|patentowany|patentowane|zwykły|wstrętny|wstrętna
co za _? @slur|tępota|bydło|hołota :: aim=agent
co za|jakaś|jakiś|ten|ta|tę|tą|tego .. głupi|głupia|tępy|tępa|głupią|tępą|głupiego|tępego|wredna|wredny|opryskliwa|durna|durny .. baba|babę|kobieta|kobietę|laska|laskę|panienka|panienkę|typ|typa|gość|gościa|facet|faceta|babsztyl|@slur :: aim=agent
wasz|wasza|wasi|wasze|waszego|waszą|waszych _? @slur :: aim=agent
@grade .. @slur|człowieka|kobiety|baby|ludzi ... nie .. widziałem|widziałam|słyszałem|słyszałam|spotkałem|spotkałam :: neg aim=agent
tak|takiego|takiej|takich .. głupiego|głupiej|głupich|tępego|tępej|tępych|durnego|durnej .. człowieka|kobiety|baby|ludzi|typa|konsultanta|konsultantki :: aim=agent
@slur ... odebrał|odebrała|rozmawiał|rozmawiała|obsługiwał|obsługiwała|przywiózł|rzucił|rozłączył|rozłączyła|powiedział|powiedziała|wmawia|twierdzi|tłumaczy :: aim=agent
rozmawiam|rozmawiać|gadam|gadać|użerać|użeram|dogadać|tłumaczę|tłumaczyć|współpracować .. się? .. z|ze|jakimś|jakąś|takim|takimi .. @slur|idiotami|idiotką|debilami|debilką|debilem|kretynami|kretynką|półgłówkami|baranami|tumanami|matołami|głąbami|przygłupami|nieukami|głupkiem|głupkami|tępakami :: aim=agent
zatrudniacie|zatrudniają|zatrudnia|zatrudnił|zatrudniliście|bierzecie|przyjmujecie|trzymacie|pracują|pracuje|siedzą|siedzi|obsługują .. sami|samych|same|jacyś|jakichś|takich|takie|u|tam? .. @slur|idiotów|debili|kretynów|tępaków|półgłówków|baranów|głąbów|matołów|nieuków|przygłupów|debilki|idiotki :: aim=agent
z ciebie|was|pana|pani .. _? @slur
@slur .. z ciebie|was|pana|pani
ty|wy|wszyscy|tam|pan|pani|jesteś|jesteście ... po szkole|podstawówce specjalnej|życia
szkoła|szkoły|szkołę|podstawówka specjalna|specjalnej|specjalną .. ukończyłeś|ukończyłaś|skończyłeś|skończyliście|kłania|wam|się
weź|weźcie .. się .. lecz|leczcie|walnij|pierdolnij|jebnij|puknij|stuknij|ogarnij|zamknij|zabij|odwal|odpierdol|odczep|wypchaj|utop|zamknijcie
rozum|mózg|rozumu|mózgu|oleju|inteligencji .. @you? .. zabrakło|poskąpił|poskąpiła|pożałował|szwankuje|wielkości|nie|zero|orzeszka :: neg
nie grzeszysz|grzeszycie|grzeszy|grzeszą .. inteligencją|rozumem|mądrością|bystrością :: neg
głupota|tępota|debilizm .. @you? twoja|wasza|pana|pani|nie|poraża|boli|zna|aż|granic :: neg
twoja|wasza|pana|pani|taka głupota|tępota|durnota|ignorancja
dwie|dwóch|trzech|jedną|jednej szare|szarych|szarą|szarej komórki|komórek|komórkę
bezmózg*|debiloid*

[degradation 2]
{zamknij|zamknijcie|stul|stulcie|przymknij|zatkaj|zatkajcie|zawrzyj ryj|mordę|pysk|twarz|buzię|paszczę|dzioba|dziób|jadaczkę|gębę|usta|buźkę|pyszczek} :: neg
zamilcz|zamilknij|milcz|milczeć|zmilcz .. suko|kobieto|babo|człowieku|śmieciu|gnoju|szmato|gówniaro|gówniarzu|jak|kiedy|gdy
{nic|nikim|gówno nie? znaczysz|jesteś|wart|warta|warci} :: neg
do łopaty|garów|sprzątania|kopania|mopa|miotły|zamiatania ... wracaj|wracajcie|nie|się|marsz|idź|idźcie|nadajesz|nadajecie|tobie|wam|takich :: neg
{nadajesz|nadajecie|nadaje|nadają się} .. co? najwyżej|tylko|jedynie|do .. do? .. łopaty|garów|sprzątania|mopa|miotły|zamiatania|kibla|kibli|rowów
{słuchaj|posłuchaj|słuchajcie no|ty|mnie|uważnie} .. gówniaro|gówniarzu|śmieciu|suko|szmato|paniusiu|laluniu|dziuniu|baranie|kretynie|matole|głąbie
{gówno|chuj|chuja|guzik|dupa mnie|nas obchodzi} .. twoja|twoje|twój|wasz|wasza|wasze|pana|pani|co
{mam gdzieś|dupie|nosie} .. twoje|twoją|wasze|wasz|waszą|pana|pani|ciebie
sram|leję|szczam|pluję|rzygam|kicham|gwiżdżę .. na .. @you|ten|tę|tą|takie|taką
{w dupę|dupie|tyłek|rzyć sobie|wsadź|wsadźcie|wsadzić|wetknij|wetknijcie}
całuj|całujcie|pocałuj|pocałujcie|cmoknij|cmoknijcie .. mnie .. w|gdzieś|tam
wynocha|wynoś|wynoście|spływaj|spływajcie|zjeżdżaj|zjeżdżajcie|zjeżdżać|sio .. z|stąd|się|mi|do|już|dziadu|gówniarzu|babo|pajacu|wszyscy
goń|gońcie|bujaj|bujajcie|chrzań|chrzańcie|pieprz|pieprzcie|jeb|jebcie|pierdol|pierdolcie|wal|walcie .. się .. wszyscy|ze|na|kurwa|razem|z|cała|frajerze

[death_wish 3]
@wish ... @youacc ... pokręciło|powykręcało|poskręcało|połamało|szlag|zatłukło|trafiło|piorun|pochłonęło|zmiotło|rozjechał|rozjechało|przejechał|przejechało|dopadł|zeżarł|zżarł|pokarało|pokarał
@wish|by .. @youacc|was .. @youdat? ... pozdychali|pozdychaliście|zdechliście|zdechłeś|zdechłaś|poumierali|poumieraliście|wyzdychali|wyzdychaliście|poginęli|zginęliście|zginęłaś|zginąłeś|umarłeś|umarłaś|pomarli|pomarliście|wymarli|zgniliście|zgniłeś|spłonęliście|spłonął|spłonąłeś|udławił|udławiła|udławiłeś|udławili|udławiliście|zadławił|zadławili|zdychał|zdychała|zdychali|zdychaliście|zdechli
zdychali|zdychajcie|pozdychajcie|pozdychali|pozdychaliście|poumieraliście|wyzdychajcie|pozdychacie|wyzdychacie
{życzę @youdat|każdemu|wszystkim śmierci|raka|zawału|wylewu|najgorszego|zgonu|wypadku|kalectwa|nieszczęścia}
niech|oby|żeby .. @youdat|was|ci|wam ... rak|raka|kot|ręce|ręka|jęzor|język|gardło .. uschną|uschnie|odpadną|odpadnie|zeżre|zje|zjadł|żre|toczy|stanie|kołkiem
niech|oby|żeby .. @youdat|@youacc|się .. _? .. udław|udławi|udławią|udławicie|udławisz|zadławi|zadławicie
udław|udławcie|zadław|zadławcie .. się
zdechnij|zdychaj|zgiń|zgińcie|przepadnij|przepadnijcie|zgnij|zgnijcie .. @slur|pod|w|jak|psie|suko|wreszcie|razem|marnie|już
takich|takie|takim|takiego|was|ich ... powinno|powinni|trzeba|należy|należałoby|winno ... @killinf|pod|do|na? odstrzał|ścianę|ściany|gazu|stos|szubienicę|latarnię|wieszać|topić|zabijać|odstrzelić|strzelać|palić
takich|takie|takim|takiego .. jak .. @you ... @killinf|wieszać|topić|odstrzeliwać|strzelać|wysłać|posłać .. na? front|latarni|latarniach|lasu|piachu
ktoś|ktokolwiek ... powinien|powinna|powinni|mógłby|musi|wreszcie|kiedyś ... {@killinf|@hitinf|dojechać|odstrzelić @youacc|@youdat|to|tę|ten|takich|was}
ziemia .. się? pod @you .. rozstąpi|pochłonie
na cmentarz|cmentarzu|grobie|grobach|grobem|pogrzebie .. @you|waszym|twoim .. zatańczę|napluję|naszczam|nasikam|będę|spotkamy|miejsce|zapalę
zatańczę|napluję|naszczam|nasikam|potańczę .. na .. @you .. grobie|grobach|pogrzebie|stypie

[hate 3]
nie .. będę|chcę|zamierzam|życzę ... rozmawiał|rozmawiała|rozmawiać|gadać|gadał|gadała|obsługiwany|obsługiwana|słuchać|tłumaczyć ... @group :: neg
jakąś|jakimś|jakiś|jakaś|ta|ten|tym|tą|tej|tego|wasza|wasz .. ruska|ruską|ruski|ukrainka|ukrainką|ukrainkę|ukrainiec|murzyn|murzynem|ciapaty|ciapatym|cygan|cyganem|cyganka|cyganką|arab|arabem|żyd|żydem|gej|gejem|turas|turasem|wietnamiec|chinol|chinolem|kitajec .. @slur|niech|wraca|do|gada|won|bełkocze|szprecha|pierdolony|jebany
banderowsk*|kacapsk*|ciapat*|żydowsk*|ukraińsk*|rusk*|cygańsk*|murzyńsk* szmata|szmaty|szmatami|szmato|suka|suki|suko|świnia|świnie|ścierwo|kurwa|kurwy|bydło|dzicz|hołota|swołocz|robactwo|gnidy|gnida|śmiecie|śmieciu
wracaj|wracajcie|wracać|wypierdalaj|wypierdalajcie|won|wynocha|jedź|spadaj|wypad|niech .. wraca|wracają|wypierdala|wypierdalają? .. do|na|za siebie|swojego|swoich|bug|ukrainę|ukrainy|rosji|moskwy|kijowa|afryki|azji|indii|pakistanu|izraela|chlewa|dżungli|kraju|buszu

# ---- third linguist, second round
[degradation 2]
zamknij|zamknijcie|stul|stulcie|przymknij|zatkaj|zatkajcie|zawrzyj|zamykaj|trzymaj|wytrzyj|umyj ... @mouth .. i|bo|kurwa|wreszcie|już|słuchaj|śmieciu|natychmiast? :: neg
zamknij|zamknijcie|stul|stulcie|przymknij|zatkaj .. ten|tę|tą|te|swój|swoją|swoje|twój|parszywy|parszywą|głupi|głupią|brudną|niewyparzoną .. _? @mouth :: neg
rób|róbcie .. to? co do .. ciebie|was należy
{@mouth zamknij|stul|zatkaj|drzyj|zawrzyj}

[insult 2]
zamiast|miast mózgu|mózgów|mózg|głowy|głów|rozumu ... trociny|siano|gówno|sieczkę|sieczka|kisiel|wodę|masz|macie|powietrze|budyń|papkę|kamień|próżnię :: aim=agent
masz|macie|mają|ma .. zamiast|miast mózgu|mózgów|mózg|głowy|rozumu :: aim=agent
@grade .. @slur .. i? .. to? ... nie .. ma|było|zna|widział|widziałem|widziałam|słyszałem|spotkałem|świat :: neg aim=agent
@grade .. @slur ... świat|życiu|pod|nigdzie|jeszcze
upośledzony|upośledzona|upośledzeni|głupi|głupia|tępy|tępa|niedorozwinięty|niedorozwinięta|ślepy|ślepa|głuchy|głucha|pijany|pijana|naćpany .. czy|tylko|albo .. tylko? .. udaje|udajesz|udajecie|udają
czy|chyba .. pan|pani|ty|wy|państwo .. jest|jesteś|jesteście|są .. upośledzony|upośledzona|upośledzeni|głupi|głupia|tępy|tępa|niedorozwinięty|niedorozwinięta|debilem|idiotą|idiotką

[death_wish 3]
@wish|życzę|marzę ... wylądował|wylądowała|wylądowali|wylądowaliście|trafił|trafiła|trafili|trafiliście|skończył|skończyła|skończyli|skończyliście|leżał|leżała|leżeli|leżeliście|wylądujesz|wylądujecie|trafisz|traficie|skończysz|skończycie|gnił|gnili|zgnili|jeździł|jeździli .. na|w|do|pod .. @badplace
niech|oby ... @youacc|@youdat|cię ... kulawy|kaczka|gęś|szlag|piorun|ziemia|diabli|czarci|robaki|szczury|wszy .. kopnie|trafi|pochłonie|wezmą|zeżrą|oblezą|zjedzą|spali|strzeli

[hate 3]
do .. afryki|azji|ukrainy|rosji|indii|pakistanu|izraela|bangladeszu|palestyny|turcji|arabii|syrii|moskwy|kijowa .. z .. nim|nią|nimi|tobą|wami|takimi|takim|tym
z .. nim|nimi|tobą|wami|takimi .. do .. afryki|azji|ukrainy|rosji|indii|pakistanu|izraela|bangladeszu|turcji|arabii|moskwy

# ---- third linguist, third round
[insult 2]
najbardziej .. tępy|tępa|tępą|tępym|głupi|głupia|głupią|głupim|durną|durna|durnym|bezmyślną|ograniczoną|ograniczonym|żałosną|żałosnym :: aim=agent
najgłupsza|najgłupszy|najgłupszą|najgłupszym|najgłupsi|najtępsza|najtępszy|najtępszą|najdurniejszy|najdurniejsza .. osoba|osobą|człowiek|człowiekiem|kobieta|kobietą|konsultant|konsultantka|konsultantką|ludzie|@beyou|firma? :: aim=agent
twoja|wasza|pana|pani .. matka|mama|starzy|rodzice|ojciec .. musi|muszą|wstydzi|wstydzą|płacze|wychowała|żałuje|urodziła ... @slur|debila|wstydzić|się|za|kogoś :: aim=agent
banany .. prostować|prostuj
{prostować|prostuj|sadzić|pasać|kopać|paść banany|buraki|krowy|rowy|świnie|kozy|pietruszkę} .. a|nie|idź|wracaj|idźcie|możesz|możecie|nadajesz :: neg
nieszczęście|nieprzyjemność|pecha .. rozmawiać|trafić|obsługiwać .. z? .. @slur|tobą|wami

# ---- third linguist, fourth round
[insult 2]
głupi|głupia|głupie|tępy|tępa|tępi|ciemny|ciemna|ciemni|durny|durna|durni|głupsza|głupszy|tępsza .. jak|od|niż tabaka|tabaki|but|buta|kołek|kołka|noga|cegła|cegły|stołowa|pantofelek|drut|dziura|słup|pień|osioł|baran|owca|kura|ameba|beton|kamień
tępej|tępą|tępa|tępych|głupiej|głupią|głupia|durnej|durną|durna .. dzidy|dzidę|dzida|dzido|strzały|strzałę|pały|pałę|rury|rurę|baby|babę|kobiety|lali|laski|cipy|pizdy|lampucery|@slur :: aim=agent
złodziejskie|psie|diabelskie|kurwie|bandyckie|świńskie|oszukańcze|parszywe nasienie|plemię|ryje|mordy|ścierwa|pomioty|syny
opóźniony|opóźniona|opóźnieni|cofnięty|cofnięta|cofnięci .. w rozwoju|umysłowo
kto .. @youacc .. tego|tu .. nauczył|zatrudnił|wychował|przyjął|wpuścił|wypuścił .. @slur|@slurx|idioto|debilu|kretynie|idiotko|i
@beyou .. _? .. ciemni|ciemny|ciemna .. jak|masa

[degradation 2]
do garów|garnków|obory|chlewa|łopaty|budy|pieluch|miotły babo|kobieto|dziewucho|chłopie|wracaj|wracajcie|marsz|dziadu|pajacu|zamiast :: neg
do garów|garnków|obory|chlewa|łopaty|budy|pieluch|miotły ... a nie|i :: neg
morda .. tam|cicho|psie|śmieciu|krzywa :: neg aim=agent
morda|mordy i|w|już :: neg
od tego jesteś|jesteście .. śmieciu|żeby|sługo|usługiwać|popychadło|a :: neg
@must|rób|róbcie|realizuj|wykonuj|zapierdalaj .. co|to|i .. _? .. ci|wam .. każę|kazałem|mówię|każą .. śmieciu|gnojku|głąbie|i

# ---- third linguist, sixth round
[insult 2]
z was|ciebie|pana|pani .. to? .. są|jest|zwykły|zwykła|zwykłe|niezły|niezła .. _? hieny|hiena|pasożyty|pasożyt|pijawki|pijawka|sępy|sęp|szczury|szczur|złodzieje|złodziej|oszuści|oszust|gnidy|świnie|@slur
hieny|hieno|pasożyty|pijawki|sępy|krwiopijcy|pasożycie|pijawko .. i? .. hieny|pasożyty|pijawki|sępy|żerujecie|żerujesz|jesteście|jedne|cholerne|jebane|bez|wy
żerujecie|żerujesz|pasożytujecie|pasożytujesz|żerują .. na :: w=1
tępe|głupie|stare|durne|wstrętne|wredne|bezczelne|chamskie babsko|babsztyle|dziewuszysko|krówsko|bydlę|bydło|baby|krowy|małpy|pizdy|cipy :: aim=agent

[harassment 3]
obciągnęła|obciągnęłabyś|obciągnąć|obciągniesz|possała|possałabyś|ssałabyś|ssała|possać|zlizała|wylizała|polizała .. mi|go|pałę|kutasa|chuja :: aim=agent
mi|mu|nam obciągnęła|obciągnęłabyś|obciągnąć|obciągniesz|possała|possałabyś|wylizała|polizała :: aim=agent
