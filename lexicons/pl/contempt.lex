# Insults by word family: mind, body, animals, dirt, age, class, trades; what belittles without a swear word. A word with
# a harmless sense counts only where somebody is said to be it.

[insult 2]
ćwierćmózg/ćwierćmózg/ćwierćmózgi:MK
niedouk/niedouk:MK
tępogłów/tępogłowie/tępogłowy:M
ciemięga/ciemiędze/ciemięg:FK
safanduła/safandule/safanduł:F
niedorajda/niedorajdzie/niedorajd:F
mamałyga/mamałydze/mamałyg:FK
cipeusz/cipeusze:MC
babiszon/babiszonie/babiszony:M
megiera/megierze/megier:F :: bare
sekutnica/sekutnicy|sekutnice|sekutnicę|sekutnico
heksa/heksie/heks:F :: bare
wycieruch/wycieruch:MK
wsiok/wsiok/wsiocy:MK
wsiur/wsiurze/wsiury:M
wieśniara/wieśniarze/wieśniar:F
cebulak/cebulak/cebulacy:MK
cebulara/cebularze/cebular:F
prostaczka/prostaczce/prostaczek:FK
chamidło/chamidle/chamideł:O
chamisko/chamisku/chamisk:O
gburzysko/gburzysku/gburzysk:O
buraczysko/buraczysku/buraczysk:O
popychadło/popychadle/popychadeł:O :: aim=agent
lizodup/lizodupie/lizodupy:M
dupowłaz/dupowłazie/dupowłazy:M
łajdaczka/łajdaczce/łajdaczek:FK
szubrawiec/szubrawc/szubrawcy:ME
niegodziwiec/niegodziwc/niegodziwcy:ME
spaślun/spaślunie/spasluny:M
spaślak/spaślak:MK
pierdziel/pierdziele:MS :: bare
ramol/ramole:MS :: bare
zgred/zgredzie/zgredy:M :: bare
wapniak/wapniak:MK :: bare
siksa/siksie/siks:F :: bare
srajtek/srajtk:MK
zasraniec/zasrańc/zasrańcy:ME
zasranka/zasrance/zasranek:FK
obesraniec/obesrańc/obesrańcy:ME
śmierdziuch/śmierdziuch:MK
brudaska/brudasce/brudasek:FK :: bare
flejtuch/flejtuch:MK :: bare
żul/żule:MS :: bare
żulik/żulik:MK :: bare
menelka/menelce/menelek:FK :: bare
pijaczka/pijaczce/pijaczek:FK :: bare
pijaczyna/pijaczynie/pijaczyn:F :: bare
ochlapus/ochlapusie/ochlapusy:M :: bare
narkus/narkusie/narkusy:M :: bare
degeneratka/degeneratce/degeneratek:FK :: bare
świruska/świrusce/świrusek:FK
czubol/czubole:MS
pomyleniec/pomyleńc/pomyleńcy:ME
porąbaniec/porąbańc/porąbańcy:ME
poparaniec/poparańc/poparańcy:ME
jebaniec/jebańc/jebańcy:ME
jebus/jebusie/jebusy:M
pizdeusz/pizdeusze:MC
kutafon/kutafonie/kutafony:M
pindzia/pindź/pindzi:FJ
patuska/patusce/patusek:FK
patol/patole:MS :: bare
przegrywie|przegrywy|przegrywem|przegrywów :: bare
nieudacznica|nieudacznicy|nieudacznicę|nieudacznicą|nieudacznice|nieudacznico
wypierdek/wypierdk:MK
gówniak/gówniak:MK :: bare
złodziejaszek/złodziejaszk:MK :: bare
cwaniaczek/cwaniaczk:MK :: bare
cwaniara/cwaniarze/cwaniar:F :: bare
hochsztapler/hochsztaplerze/hochsztaplerzy:M :: bare
szachraj/szachraje:MS :: bare
gryzipiórek/gryzipiórk:MK :: bare
łapiduch/łapiduch:MK :: bare
szlaufa/szlaufie/szlauf:F
oślica|oślicy|oślicę|oślico|oślicą :: bare
nieudacznicy|nieudacznikom|nieudaczników|przegrani|przegrany|przegrana .. życiowi|życiowy|życiowa|życiowych
beztalencie|beztalencia|beztalenciem|beztalenci :: bare
szon|szona|szonem|szony|szonie|szonów :: bare
karyna|karyno|karyny|karyną|sebix|sebixie|sebixy|grażyna|grażyno|grażyny|janusz|januszu|janusze .. z|ze|ty|wy|tępa|tępy|głupia|głupi|pieprzona|pieprzony|jebana|jebany .. żabki|biedronki|bloku|osiedla|infolinii|okienka|urzędu|jedna|jeden? :: called
tępota|tępoto|ciemnota|ciemnoto|dziadostwo|patologia|patologio|hołota|hołoto|margines .. ludzka|społeczna|umysłowa|społeczny
ludzkie|ludzki|ludzka|ludzkich odpady|odpad|śmieci|śmieć|ścierwo|ścierwa|szambo|zero|gówno|kloaka|padlina
psi|kurwi|suczy|świński syn|pomiot|ryj|ryju|chuju|miot
jesteś|jesteście .. kopnięty|kopnięta|walnięty|walnięta|rąbnięty|rąbnięta|stuknięty|stuknięta|trzepnięty|trzepnięta|jebnięty|jebnięta|puknięty|puknięta|szurnięty|szurnięta :: aim=agent
{jest pan|pani rąbnięty|rąbnięta|trzepnięty|trzepnięta|jebnięty|jebnięta|szurnięty|szurnięta|stuknięty|stuknięta} :: aim=agent
# said of somebody only
[class cadj]
stary|stara|starą|stare|głupi|głupia|głupią|tępy|tępa|tępą|tępe|zwykły|zwykła|zwykłą|zwykłe|zwykłym|gruby|gruba|grubą|tłusta|tłusty|tłustą|wredny|wredna|wredną|pusty|pusta|pustą|brudny|brudna|marny|marna|marną|żałosny|żałosna|żałosną|leniwy|leniwa|bezmyślny|bezmyślna|bezmyślne|skończony|skończona|skończoną|jakiś|jakaś|jakimś|taki|taka|ostatni|ostatnia|ostatnim|prawdziwy|prawdziwa|istny|istna|istną|kompletny|kompletna|kompletną|totalny|totalna|totalną|urzędowy|urzędowa|biurowy|biurowa|jebany|jebana|pierdolony|pierdolona
[class cword]
głuptas|koza|cielę|cielak|ciołek|świniak|wieprz|maciora|locha|prosię|gęś|kura|kwoka|indor|indyczka|kogut|szczeniak|szakal|jaszczurka|żaba|tasiemiec|robak|robal|wesz|pluskwa|szczurzyca|kleszcz|truteń|małpiszon|goryl|pawian|orangutan|szympans|wół|kobyła|szkapa|chabeta|skunks|tchórz|ślimak|sęp|niezdara|gapa|guła|mięczak|czarownica|dziwkarz|latawica|flama|tirówka|galerianka|parobek|pastuch|podnóżek|wycieraczka|lizus|wazeliniarz|kapuś|konfident|szpicel|donosiciel|zdrajca|judasz|łotr|gałgan|nicpoń|zwierzę|potwór|bestia|poczwara|brzydal|brzydula|czupiradło|grubas|grubaska|hipopotam|słonica|chudzielec|szkielet|kościotrup|staruch|starucha|próchno|próchniak|szczawik|małolata|dzieciuch|młokos|żółtodziób|fleja|niechluj|lump|wariat|wariatka|czubek|histeryczka|nerwus|furiat|furiatka|pajacyk|klaun|kukła|marionetka|kukiełka|pacynka|laleczka|pustak|odpad|odpadek|padlina|zgnilizna|męt|nędznik|słabeusz|wymoczek|wyrodek|bękart|kmiotek|drąg|kibel|szambo|gówno|bobek|glut|smark|wrzód|pryszcz|kaszak|kłamczuch|złodziejka|kombinator|obibok|leniuch|bumelant|konował|znachor|cieć|gizd|chachar|kibol|paprykarz|burak
oślico|kozo|świniaku|wieprzu|lochu|maciorze|kuro|kwoko|szakalu|robaku|robalu|pluskwo|szczurzyco|małpiszonie|gorylu|pawianie|szkapo|chabeto|tchórzu|niezdaro|gapo|guło|mięczaku|czarownico|ścierko|latawico|pastuchu|konfidencie|szpiclu|donosicielu|zdrajco|judaszu|łotrze|potworze|poczwaro|brzydalu|brzydulo|grubasie|grubasko|staruchu|starucho|próchno|małolato|fleju|lumpie|wariacie|wariatko|czubku|histeryczko|klaunie|marionetko|pustaku|bękarcie|glucie|smarku|wrzodzie|kłamczuchu|złodziejko|obiboku|leniuchu|konowale|rzeźniku|cieciu
robakiem|robalem|psem|świnią|kurą|kozą|gorylem|tchórzem|niezdarą|mięczakiem|ścierką|podnóżkiem|lizusem|kapusiem|konfidentem|szpiclem|zdrajcą|zwierzęciem|potworem|wariatem|wariatką|histeryczką|klaunem|kukłą|marionetką|pustakiem|odpadem|padliną|nędznikiem|gównem|glutem|wrzodem|konowałem|nikim|grubasem|grubaską
[insult 2]
ty|wy @cadj? @cword
@beyou @cadj? @cword
@cword @cadj? jesteś|jesteście
@cword z ciebie|was
@cword jest z ciebie|pana|pani
z|ze ciebie|was|pana|pani .. @cadj? @cword
[insult 1]
bałaganiarz|kombinator|leniuch|obibok|bumelant|wałkoń|niedbaluch|niechluj|nieogar|nieogarniak|fuszer|fuszerkę|partaczka|dyletant|dyletantka|formalista|biurokrata|biurokratka|urzędniczyna|pismak :: bare
[degradation 2]
stary|stara|ojciec|matka|mama|rodzice|starzy .. cię|was|ciebie|pana|panią .. po pijaku|pijanemu|kielichu .. robił|zrobił|robili|zrobili|spłodził|poczęła|począł|płodził
stary|stara|ojciec|matka|mama|rodzice|starzy .. twój|twoja|twoi? .. nie .. kochał|kochała|kochali|wychował|wychowała|wychowali|nauczył|nauczyła|nauczyli .. cię|was|pana|panią|kultury|manier :: neg
nie .. kochał|kochała|kochali|wychował|wychowała|wychowali .. cię|was|pana|panią .. matka|ojciec|mama|rodzice|nikt :: neg
nadajesz|nadajecie|nadaje .. się? .. pan|pani|tylko|co|najwyżej? .. do|na .. leżenia|rodzenia|łóżka|garów|kuchni|mycia|kopania|pasienia|obory|chlewa|gnoju|zbierania|żebrania|sprzątania|wycierania
do .. leżenia|rodzenia|garów|mycia|obory|chlewa|gnoju|żebrania|łopaty .. się .. nadajesz|nadajecie|pan|pani
nie .. nadajesz|nadajecie .. do .. myślenia|ludzi|niczego :: neg
do .. myślenia|ludzi .. się? .. nie .. nadajesz|nadajecie :: neg
twoje|wasze|pani|pana|pańskie miejsce .. jest|to? .. przy|w|na|pod .. garach|garów|kuchni|oborze|chlewie|śmietniku|wysypisku|latarnią|budzie|zoo|psychiatryku|rynsztoku|zmywaku|melinie
idź|idźcie|wracaj|wracajcie|marsz|zjeżdżaj .. lepiej|pani? .. do|na|paść|doić|zmywać|zamiatać|rzucać .. garów|obory|chlewa|krowy|świnie|gęsi|gary|zmywak|ulice|gnój|podstawówki|przedszkola|piaskownicy|zerówki|kible|buraki
znaj|pamiętaj|zapamiętaj .. swoje miejsce
wytrzyj|wytrzyjcie|obetrzyj .. sobie? .. gile|smarki|gluty|nos|mleko|wąsy .. spod|pod|najpierw|nosa|gówniarzu|smarkulo|gówniaro
mleko|mlekiem .. pod|spod .. nosem|nosa
z .. jedną|jedyną|połową .. szarą|szarej .. komórką|komórki
jedna|jedną|dwie|pół .. szara|szarą|szare|szarej .. komórka|komórkę|komórki|komórką .. na|w|macie|masz|wam|ci
takich|takie .. jak .. ty|wy|pan|pani .. powinno|powinni|trzeba|należałoby|należy .. się? .. sterylizować|usypiać|kastrować|izolować|utylizować|tresować|topić|sortować|zamykać|gazować
was|ciebie|cię .. trzeba|powinni|powinno|należy .. by|się? .. sterylizować|uśpić|kastrować|izolować|utylizować|tresować|sortować|wykastrować|wysterylizować
sortować|utylizować|kastrować|sterylizować|uśpić .. was|cię|ciebie .. powinni|powinno|trzeba|należy
szkoda|żal .. na|dla .. ciebie|was|pana|panią .. tlenu|powietrza
marnujesz|marnujecie|zużywasz|zużywacie .. tylko|niepotrzebnie? .. tlen|powietrze
{rozum|mózg|mózgu|szare|rozumu @youdat|pani|panu raty|promocji|wymianie|reklamacji|przeszczep|przeszczepić|wstawić|wszczepić|dokupić}
[harassment 2]
stanik|majtki|majteczki|stringi|biustonosz|figi|pończochy|podwiązki|rajstopy|bieliznę .. to? .. masz|nosisz|zdejmij|zdejmiesz|zdejmuj .. na|dziś|teraz|pod|jakiś|czarne|czerwone? .. sobie|spodem
jakie|jaki|jaką .. masz|nosisz .. dziś|dzisiaj|teraz|na? .. stanik|majtki|majteczki|stringi|biustonosz|bieliznę|rajstopy|pończochy
co .. masz|nosisz .. pod .. spódnicą|spódniczką|bluzką|mundurkiem|fartuszkiem|sukienką|spodem

# asked instead of said
[insult 2]
pan|pani|ty|wy|państwo jest|jesteś|jesteście|są .. czy .. głupi|głupia|tępy|tępa|ślepy|ślepa|głuchy|głucha|idiotą|idiotką|debilem|nienormalny|nienormalna :: aim=agent
