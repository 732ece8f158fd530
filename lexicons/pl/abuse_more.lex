# Abuse, continued: insults without an insulting word, mockery, contempt for origin and age.

[class brain]
mózg|mózgu|mózgi|rozum|rozumu|rozumy|głowę|głowy|myślenie|szare

[insult 2]
{@brain zostawił|zostawiła|zostawiłeś|zostawiłaś|zostawiliście|zgubił|zgubiła|zgubiłeś|zgubiłaś|zgubiliście|zapomniał|zapomniała|zapomniałeś|wyłączył|wyłączyła|wyłączyliście|odłączył|odłączyła|przepił|przepiła|przepiłeś|przespał|sprzedał|sprzedaliście} :: aim=agent
{@brain wyłączony|wyłączone|odłączony|odłączone|wyprany|wyprane|wyparował|wyparowały|zanikł|uschnął|zardzewiał|skurczył} :: aim=agent
iq|inteligencja|inteligencję|poziom|rozum|rozumek|mózg .. na poziomie|jak|niższe|mniejszy|mniejsze|poniżej|wielkości|gorszy .. od? niż? .. ameby|kalosza|buta|dżdżownicy|pantofelka|rozwielitki|kamienia|kury|taboretu|orzeszka|groszku|stołka|temperatury|rozwielitka|but|kalosz|taboret|złotej|akwariowa :: aim=agent
@beyou|pan|pani|ty|wy .. jak|niż|od|tępy|tępa|tępi|głupi|głupia|głupszy|głupsza|bystry|bystra|inteligentny .. jak? .. but|kalosz|taboret|stołek|kołek|pień|słup|cegła|ameba|gwóźdź|obuwie|noga|stół|lewe|woda|buta|kalosza|taboretu|stołka|kołka|pnia|worek :: aim=agent
@beyou|pan|pani|ty|wy .. niespełna rozumu|zmysłów
@beyou|pan|pani|ty|wy|wszyscy .. upośledzony|upośledzona|upośledzeni|ograniczony|ograniczona|ograniczeni|nienormalny|nienormalna|nienormalni|pomylony|pomylona|stuknięty|stuknięta|walnięty|walnięta|trzepnięty|szurnięty|szurnięta|chory|chora .. umysłowo|psychicznie|jacyś|jakaś|jakiś|czy|chyba
@beyou|pan|pani|ty|wy|wszyscy .. upośledzony|upośledzona|upośledzeni|ograniczony|ograniczona|ograniczeni|nienormalny|nienormalna|nienormalni|pomylony|pomylona|stuknięty|stuknięta|walnięty|walnięta|trzepnięty|szurnięty|szurnięta|chory|chora .. na głowę
z jakiej .. choinki|księżyca|drzewa|palmy|kosmosu .. urwał|urwała|urwałeś|urwałaś|urwaliście|spadł|spadła|spadłeś|zlazł
@youdat|pan|pani|wy|ty .. na rozum|głowę|mózg|łeb upadł|upadła|upadłeś|upadłaś|upadliście|padło
kto .. @youdat|pana|panią|cię|was .. dał|nadał|wydał|wręczył .. ten|tę|to? .. dyplom|maturę|świadectwo|stanowisko|robotę|stołek
dyplom|maturę|prawo .. @you? .. w|na|z .. chipsach|czipsach|bazarze|targu|kiosku|allegro|stadionie :: aim=agent
w|na czipsach|chipsach|bazarze .. @you? .. dyplom|maturę|wykształcenie|prawo .. dostał|dostała|kupił|kupiła|kupiłeś|znalazł :: aim=agent
@you .. do .. niczego|łopaty|rowu|kopania|zamiatania|mopa|miotły|pasania|gnoju .. się? .. nadajesz|nadajecie|nadaje|nadają
nadajesz|nadajecie|nadaje|nadają .. się .. tylko? .. do|na niczego|łopaty|rowu|kopania|zamiatania|mopa|miotły|pasania|gnoju|śmietnik|złom :: aim=agent
mała|żałosna|śmieszna|głupia|wredna|zarozumiała|nadęta|bezczelna|rozwydrzona|przemądrzała .. _? urzędniczka|urzędniczko|kasjerka|kasjereczka|paniusia|panienka|panieneczka|gówniara|siksa|sikso|pindzia|dziewuszka|baba :: aim=agent
mały|żałosny|śmieszny|głupi|nadęty|bezczelny|przemądrzały|zasmarkany .. _? urzędas|urzędniczyna|człowieczek|człowieczku|kierowniczek|kierowniczku|prezesik|pracowniczek|typek|gnojek|konsultancik :: aim=agent
@company|firma|sklep|bank|obsługa|dział|zespół|banda .. pełna|pełen|pełny|złożona|składa|zatrudnia|sami|samych .. się? z? .. idiotów|debili|kretynów|imbecyli|półgłówków|matołów|nieudaczników|oszołomów|baranów|tumanów :: aim=agent

[insult 1]
gada|gadają|mówi|odpowiada|działa|pracuje|pracują|obsługuje .. jak potłuczony|potłuczona|potłuczeni|nakręcony|nawiedzony|katarynka|zdarta
{do kitu|bani|luftu|chrzanu|niczego jesteście|jest|są|macie}
niekompeten*|nieudolny|nieudolna|nieudolni|nieudolność|nieporadni|niedouczony|niedouczona|niedouczeni|nieogarnięty|nieogarnięta|nieogarnięci .. jesteście|jesteś|jest|są|ludzie|ludzi|pracownicy|personel|obsługa|banda|konsultanci|konsultant|konsultantka|firma|kierownik|zespół

[hate 3]
brudas|brudasa|brudasem|brudasy|brudasów|przybłęda|przybłędy|przybłędą|przybłędę|dzicz|dziczy|śmieć|śmiecia|śmieciem|śmieci|ćwok|prymityw|nachodźca|pasożyt|pasożyty|pasożyta|darmozjad|szmata .. z|ze ukrainy|rosji|białorusi|afryki|indii|bangladeszu|wietnamu|chin|turcji|pakistanu|wschodu|azji|syrii|gruzji|kaukazu|rumunii
ukrainiec|ukraińca|ukraińcem|ukrainka|ukrainki|ukrainką|ukrainkę|hindus|hindusa|hindusem|białorusin|wietnamczyk|arab|araba|arabem|murzyn|murzyna|murzynem|cygan|cygana|cyganem|cyganka|żyd|żyda|żydem|rusek|ruska|ruskiem .. mnie|mi .. _? .. nie będzie|obsługiwać|obsługiwał|obsługiwała|mówił|mówiła|uczyć|uczył|rozkazywać|pouczał|pouczać|dotykał :: neg
nie będzie|będą|życzę|chcę|zgadzam|pozwolę ... żaden|żadna|jakiś|jakaś|jakiegoś|żadnego|przez .. ukrainiec|ukraińca|ukrainka|ukrainki|ukrainkę|hindus|hindusa|białorusin|arab|araba|murzyn|murzyna|cygan|cygana|cyganka|żyd|żyda|rusek|ruska|ciapaty|ciapatego|czarny|czarnego|skośny|skośnego|gej|geja|pedał|pedała|lesba .. obsługiwał|obsługiwała|obsługiwany|obsługiwana|mówił|mówiła|pouczał|pouczała|uczył|uczyła|dotykał|dzwonił|rządził|wciskał|w|mi|u :: neg
{nie życzę|chcę sobie} .. żeby|aby|by .. mnie|mi .. obsługiwał|obsługiwała|obsługiwali|dotykał|dzwonił .. _? ukrainiec|ukrainka|ukraińcy|hindus|arab|murzyn|cygan|żyd|rusek|ruski|ciapaty|czarny|gej|pedał|obcokrajowiec :: neg
wracaj|wracajcie|wracać|wraca|wynocha|wynoś|wynoście|spadaj|won|jedź|jedźcie .. się? .. do|na|z .. ukrainę|ukrainy|swojego|kraju|afryki|azji|izraela|kijowa|moskwy|rosji|buszu|banderowa|bandery|syrii|indii|białorusi

[insult 2]
głupszego|głupszej|głupszych|tępszego|tępszej|tępszych|durniejszego|gorszego|gorszej .. @agent|człowieka|kobiety|baby|osoby|ludzi|typa|gościa ... nie .. miałem|miałam|spotkałem|spotkałam|widziałem|widziałam|słyszałem|trafiłem|trafiłam|znam|znalazłem :: neg aim=agent

[degradation 2]
dziewczynko|dziewuszko|chłopczyku|chłoptasiu|chłopaczku|panienko|kobieto|synku|córeczko|laleczko|dziecinko|gówniaro|gówniarzu|smarkulo|małolato|paniusiu|złotko ... zajmij|zajmijcie|idź|wracaj|weź|naucz|dorośnij|podrośnij|zamilcz|cicho|słuchaj|pouczać|pouczała|pouczał|garów|garami|zmywaniem|gotowaniem|zmywaka|zmywak|matury|szkoły :: aim=agent
zajmij|zajmijcie|weź|wracaj|zabierz .. się|do|ty? .. lepiej|za|do? .. zmywaniem|garami|garów|garnków|gotowaniem|praniem|sprzątaniem|zmywaka|mopa|lekcji|pieluch :: aim=agent

[scope conditional]
prędzej czy później
ktoś ... kiedyś|wreszcie|końcu
kiedyś .. ktoś

[insult 2]
nierówno pod sufitem|kopułą|deklem :: aim=agent
nie po kolei w głowie :: neg aim=agent
nie równo pod sufitem|kopułą :: neg aim=agent
brak|brakuje|zabrakło .. @youdat? .. piątej|jednej|którejś klepki :: aim=agent
źle|coś .. @youdat .. z|nie .. głową|gra|styka|łbem .. w? .. deklem|głowie|głową :: neg aim=agent

[degradation 2]
na kolana ... przepraszaj|przepraszać|błagaj|błagać|przeproś|i|psie|suko|śmieciu
przepraszaj|przeproś|błagaj|błagajcie .. na kolanach

[death_wish 3]
bodajby|bodaj|bodajże|oby|żeby|niech|niechby ... ręka|ręce|język|jęzor|nogi|noga|oczy|wątroba|serce|kutas|jaja .. _? .. uschła|uschły|usechł|odpadła|odpadły|odpadnie|odpadną|zgniły|zgniła|zgnije|wypłynęły|pękło|pęknie|stanęło|stanie|uschnie|uschną|sparszywiały
obyś|żebyś|bodajbyś|obyście|żebyście ... nie .. dożył|dożyła|dożyli|doczekał|doczekała|doczekali|wstał|wstała|obudził|obudziła|wyszedł|wyszła :: neg
oby|żeby|niech pan|pani|państwo .. nie .. dożył|dożyła|dożyje|doczekał|doczekała|doczeka .. jutra|świąt|emerytury|rana|wiosny|lata|wnuków :: neg

# vocatives: whoever says them means the one he speaks to
[insult 2]
kretynie|idioto|debilu|imbecylu|palancie|cymbale|pacanie|matole|tumanie|głąbie|chamie|gburze|ignorancie|oszuście|kmiocie|prymitywie|przygłupie|nierobie|durniu|draniu|śmieciu|gnoju|padalcu|bucu|krętaczu|naciągaczu|partaczu|kanciarzu|gówniarzu|smarkaczu|pajacu|błaźnie|kutasie|urzędasie|zjebie|pojebie|prostaku|wieśniaku|cwaniaku|nieuku|łajdaku|bydlaku|tępaku|nieudaczniku|dupku|głupku|gnojku|ćwoku|skurwielu|złodzieju|menelu|skurwysynu|sukinsynu|frajerze|patałachu|kłamco|bandyto|idiotko|kretynko|debilko|oszustko|wiedźmo|jędzo|zdziro|szmato|szujo|gnido|mendo|pindo|gówniaro|smarkulo|niedojdo|łachudro|pasożycie|półgłówku|złamasie|szmondaku|konowale :: aim=agent neg
@agent .. to|jest|był|była|są|byli|okazał|okazała|okazali .. się|jakiś|jakaś|jacyś|zwykły|zwykła|kompletny|kompletna|skończony|totalny|straszny|straszna? @slur :: aim=agent
taki|taka|jakiś|jakaś|ten|ta|jeden|jedna @slur .. z|od|w|na infolinii|okienka|obsługi|recepcji|kasy|serwisu|salonu|oddziału|sklepu|banku|firmy|waszej|waszego :: aim=agent

[insult 2]
@agent .. też|równie|chyba|jest|był|była|to|taki|taka|tak|jakiś|jakaś .. tak|taki|taka|jakiś|jakaś? tępy|tępa|głupi|głupia|durny|durna|ograniczony|ograniczona|walnięty|walnięta|pusty|pusta|porąbany|pojebany|pojebana|popierdolony :: aim=agent

[insult 2]
skończony|skończona|kompletny|kompletna|totalny|totalna|patentowany|patentowana|zwykły|zwykła|ostatni|ostatnia|pospolity|pospolita|wyjątkowy|wyjątkowa @slur :: aim=agent
tylko|chyba|jakiś .. _? .. @slur .. mógł|mogła|może|wpadł|wpadła|wymyślił|wymyśliła|potrafi|wpadłby|potrafiłby :: aim=agent
intelekt|inteligencja|rozwój|mózg|rozum|edukacja|wiedza .. @you? .. się? .. zatrzymał|zatrzymała|zatrzymało|skończył|skończyła .. się? .. w|na przedszkolu|podstawówce|poziomie|etapie|zerówce|żłobku :: aim=agent

[insult 1]
gówno|chuja|dupy|psa|funta .. jest|są? .. warta|warte|wart|warci|kłaków

[harassment 3]
co .. tam? .. masz|nosisz|ma|nosi|kryjesz|chowasz|skrywasz .. pan|pani|tam? .. pod spódniczką|spódnicą|sukienką|bluzką|bluzeczką|stanikiem|majtkami|mundurkiem|biurkiem|ubraniem :: aim=agent
przyślij|wyślij|podeślij|pokaż|prześlij|wrzuć .. mi? .. _? fotkę|zdjęcie|zdjęcia|fotki|nagie|nagą|cycki|cycuszki|majtki|tyłek|dupkę|nudesy|nudeski .. cycków|nago|tyłka|bez|majtkach|nogi? :: aim=agent
przyślij|wyślij|podeślij|pokaż|prześlij|wrzuć .. mi? .. _? fotkę|zdjęcie|zdjęcia|fotki|nagie|nagą|cycki|cycuszki|majtki|tyłek|dupkę|nudesy|nudeski .. w bieliźnie :: aim=agent

[insult 2]
barania|ośla|zakuta|pusta|kapuściana|tępa|głupia|zakuty|pusty|tępy|kurza|durna|durny|barani .. _? głowo|głowa|pało|łbie|łeb|mózgownico|mózgownica|czaszko|łepetyno|móżdżku :: aim=agent

[degradation 2]
masz|macie|ma|mają .. mnie|mi? .. słuchać|milczeć|wykonać|wykonywać|robić|odpowiadać|usługiwać|przynieść ... nie .. szczekać|pyskować|gadać|dyskutować|myśleć|mądrzyć|ujadać|jęczeć :: neg aim=agent
nie? szczekaj|szczekasz|szczekajcie|ujadaj|ujadasz|pyskuj|pyskujesz|pyskujcie|kłapiesz|kłap|miaucz .. na mnie|dziobem|mordą|mi :: neg aim=agent
nie szczekaj|ujadaj|pyskuj|pyskujcie|szczekajcie :: neg aim=agent

[harassment 2]
kotku|kocie|skarbie|mała|laleczko|laluniu|ślicznotko|cukiereczku|koteczku|słoneczko|rybko|misiu|kociaku ... hotelu|łóżku|łóżka|sypialni|noc|randkę|drinka|numerek|seks|seksu|całus|buzi|nogi|cycki|bluzkę|sukienkę :: aim=agent
zapłacę|dopłacę|dorzucę ... numerek|seks|loda|noc|nockę|fotkę|striptiz|usługi|masaż|buzi :: aim=agent

[innocent abuse]
kotku|kocie|skarbie|słoneczko|misiu ... dobranoc|kocham|wróć

[class diel]
zdechł|zdechła|zdechli|udławił|udławiła|udławili|zadławił|zadławiła|zachłysnął|zachłysnęła|zgnił|zgniła|zgnili|spłonął|spłonęła|spłonęli|utopił|utopiła|utopili|rozbił|rozbiła|zachorował|zachorowała|zachorowali|skonał|skonała|przepadł|przepadła|sczezł|sczezła|zdychał|zdychała|zdychali|cierpiał|cierpiała|cierpieli|skręcił|skręciła|wykitował|wykorkował|zginął|zginęła|zginęli|umarł|umarła|umarli|połamał|połamała|połamali|oślepł|oślepła|ogłuchł|zaraził|zaraziła|spalił|spaliła|powiesił|powiesiła|powiesili|usechł|uschła

[insult 2]
ofermo|fajtłapo|pierdoło|niemoto|ciapo|ciamajdo|miernoto|łajzo|niedołęgo|pokrako|łamago|lebiego|kreaturo|padlino|klempo|klępo|raszplo|flądro|glisto|żmijo|ropucho|małpo|krowo|świnio|prukwo :: aim=agent bare
kto .. @youacc .. _? .. w ogóle? .. wpuścił|zatrudnił|przyjął|posadził|dopuścił|wypuścił .. tu|tam|do|na|w|za .. _? .. pracy|biura|telefonu|ludzi|stanowisko|biurkiem|ladą|okienku|tego :: aim=agent
albo .. głupi|głupia|tępy|tępa|ślepy|ślepa|głuchy|głucha .. albo .. _ :: aim=agent
lenie|lenia|leniu|nieroby|nierobie|obiboki|obiboku|bumelanci .. patentowane|patentowany|śmierdzące|śmierdzący|do|z|od|weźcie|weź|jedne :: aim=agent

[degradation 2]
nie zasługujesz|zasługujecie|zasługuje|jesteś|jesteście|nadajesz ... buty|butów|butami|stóp|stopy|podłogę|splunięcia|plucia .. czyścić|czyściła|czyścił|lizać|lizał|całować|myć :: neg aim=agent
nawet .. psa|kota|świni|chomika .. bym .. @youdat .. nie .. powierzył|powierzyła|dał|dała|zostawił :: neg aim=agent

[harassment 3]
w łóżku .. też|jesteś|pani|taka|taki|dobra|dobry|lubisz|byś|byłabyś :: aim=agent
ciekawe|zastanawiam|ciekaw|ciekawi .. się? .. jaka|czy|jak|co .. _? ... w łóżku|pościeli|bieliźnie|majtkach|nago|staniku :: aim=agent

[death_wish 3]
obyś|obyście|żebyś|żebyście|bodajbyś|bodajbyście|oby|bodajby|niechbyś|niechbyście ... @diel
nie powinien|powinna|powinni|powinno|powinieneś|powinnaś|powinniście .. w ogóle? .. żyć|istnieć|oddychać|urodzić :: neg
tacy|takie|takich|ktoś|taki|taka .. ludzie|taki|osoby|ludzi? .. jak @you .. _? .. nie powinni|powinien|powinny|powinno .. żyć|istnieć|oddychać|rozmnażać|chodzić :: neg

[hate 3]
do|na|w oświęcimia|oświęcimiu|auschwitz|treblinki|gazu|komory|komór|pieca|pieców|getta ... was|wysłać|wyślijcie|wszystkich|żydzi|cyganie|ukraińcy|pedały|ciapaci|wami|tym
was|ich|wszystkich|takich .. _? .. wysłać|wywieźć|odesłać|zagonić|zamknąć|trzeba .. do|w oświęcimia|auschwitz|treblinki|gazu|getta|obozu|obozie|kacetu

# rude wherever they stand; meant for somebody they weigh more
[insult 1]
patola|patusy|patus|patusie|patusów
kretyński/kretyńscy:AK
debilny/debilni:A
kutas|kutasy|kutasów|kutasem|kutasami|kutasa|kutasiarz|kutasiarze|kutafony
cwelica|cwelu|cwelownia
pojebany/pojebani:A
zjebany|zjebani|zjebana|zjebanych
popierdolony|popierdolona|popierdoleni|popierdolonych
gnomie|pętak|pętaku|pętaki|prymityw|prymitywie|prymitywy|miernota|miernoto|miernoty|zamordysta|kmiot|kmiocie|kmioty|kmiotek|ćwierćinteligent|ćwierćinteligenci|ćwierćinteligencie|szumowino|wypierdek|wypierdku|popapraniec|popaprańcu|popaprańcy|popaprany|popaprana|paralityk|paralityku|cymbał|cymbale|cymbały|cymbałem|bęcwał|bęcwale|bęcwały|gamoń|gamoniu|gamonie|ciamajda|ciamajdo|głąbie|głąbem|głąbów|tłuk|tłuku|tłuki|tłumoku|młocie|kołtun|kołtunie|przydupas|przydupasie|przydupasy|parobek|parobku|kurwiarzu|fagas|fagasie|fagasy|alfons|alfonsie|alfonsa|alfonsy|bufon|bufonie|bufony|smrodzie|śmierdziuch|jołop|jołopie|ochlapus|ochlapusie|szmondak|szmondaku|zakapior|zakapiory
niedouczony|niedouczona|niedouczeni|niedouk|niedouki|niedouku|pustaku|tłumoki

[insult 2]
@beyou|ty|wy|pan|pani .. jakiś|jakaś|chyba|zupełnie|kompletnie|całkiem|po? .. pojebany|pojebana|pojebani|zjebany|zjebana|zjebani|popierdolony|popierdolona|popierdoleni|kretyński|debilny|debilna|debilni|niedouczony|niedouczona|niedouczeni :: aim=agent
@beyou|ty|wy|stary|stara|pierdolony|jebany _? kutas|kutasie|kutasem|kutasy|kutasami|cwelu|cwelem|cwel|gnomie|gnomem|pętaku|pętakiem|wypierdku|bufonie|bufonem|fagasie|fagasem|alfonsie|ochlapusie|szmondaku|niedouku|niedoukiem|patusie|patusem|patusy :: aim=agent
kutasie|cwelu|gnomie|pętaku|wypierdku|popaprańcu|bufonie|fagasie|szmondaku|niedouku|patusie|kołtunie|przydupasie|jołopie|ochlapusie :: aim=agent

[insult 2]
wy|ty|wyście|państwo|pan|pani .. tam|naprawdę|wszyscy|chyba|w? ogóle? nienormalni|nienormalny|nienormalna|niepoważni|pomyleni|porąbani|pojebani|powaleni|walnięci|walnięty|walnięta|poważni|normalni|normalny|normalna|zdrowi|zdrowy jesteście|jesteś|jest|są :: aim=agent
czy .. wy|ty|pan|pani|państwo .. jesteście|jesteś|jest|są .. normalni|normalny|normalna|poważni|zdrowi|zdrowy|zdrowa|trzeźwy|trzeźwi :: aim=agent

# called names that are harmless elsewhere
[class voc]
dzido|pudernico|hetero|megiero|ruro|ciućmo|melepeto|safanduło|fujaro|trąbo|wsioku|jaskiniowcu|lumpie|pluskwo|kleszczu|szczurze|sępie|odpadzie|łajno|trędowaty|trędowata|wariacie|wariatko|czubie|pomyleńcu|zbóju|kryminalisto|hochsztaplerze|kombinatorze|kombinatorko|dyletancie|dyletantko|fuszerze|flejo|capie|locho|kobyło|szkapo|wielorybie|koczkodanie|małpiszonie|klaunie|lizusie|wazeliniarzu|kapusiu|konfidencie|szpiclu|sprzedawczyku|judaszu|tchórzu|mięczaku|maminsynku|lalusiu|gogusiu|cwaniaczku|cwaniaku|obwiesiu|przegrywie|betonie|głuptasie|amatorze|amatorko|pseudofachowcu|sikso|zakało|mendo|ścierwojadzie|tłuku|kloaco|dzbanie|pało|cepie|cieciu|pachołku|knurze|knypku|gnomie|kurduplu|szczylu|szczawiu|smarku|pędraku|bachorze|babsztylu|babonie|babo|wiedźmo|czarownico|harpio|modliszko|pijaczyno|ochlapusie|ladacznico|ulicznico|łajdaczko|łajdaku|nygusie|obiboku|próżniaku|bumelancie|trutniu|pasożycie|kreaturo|poczwaro|pokrako|ułomie|niedorobie|niedouku|tępoto|miernoto|nędzniku|nikczemniku|szubrawcu|łotrze|hultaju|kanalio|szumowino|męto|męcie|wycieruchu|pomiocie|wyrzutku|zwyrodnialcu|degeneracie|degeneratko

[insult 2]
ty|wy .. _? @voc :: aim=agent neg
stara|stary|głupia|głupi|tępa|tępy|durna|durny|wredna|wredny|zasrana|zasrany|leniwy|leniwa|cholerny|cholerna|parszywy|parszywa|przebrzydły|przebrzydła|śmierdzący|śmierdząca|pieprzony|pieprzona|ślepy|ślepa|zapluty|zapchlony|zawszony .. ty? @voc :: aim=agent neg
@voc jeden|jedna|zasrany|zasrana|pieprzony|pieprzona|głupi|głupia|tępy|tępa|śmierdzący|śmierdząca|nieszczęsny|nędzny|nędzna|pierdolony|pierdolona|ty :: aim=agent neg
tępa|tępe|tępą|głupia|głupie|durne|durna dzida|dzidy|dzidę|strzała|strzały|strzałę|pała|pały|rura|rury|dzicz|hołota|swołocz :: aim=agent
hetero|megiero|safanduło|wsioku|jaskiniowcu|lumpie|wariacie|wariatko|pomyleńcu|zbóju|kryminalisto|hochsztaplerze|kombinatorze|kombinatorko|dyletancie|dyletantko|fuszerze|flejo|lizusie|wazeliniarzu|kapusiu|konfidencie|szpiclu|judaszu|tchórzu|mięczaku|maminsynku|lalusiu|gogusiu|obwiesiu|pseudofachowcu|sikso|zakało|mendo|ścierwojadzie|szczylu|babsztylu|babonie|łajdaczko|łajdaku|nygusie|obiboku|próżniaku|bumelancie|trutniu|kreaturo|poczwaro|pokrako|niedorobie|niedouku|tępoto|miernoto|nikczemniku|szubrawcu|łotrze|kanalio|szumowino|wycieruchu|pomiocie|wyrzutku|zwyrodnialcu|degeneracie|degeneratko :: called neg

[innocent abuse]
ty|wy .. mój|moja|kochany|kochana|mały|mała|słodki|słodka .. wariacie|wariatko|cwaniaku|cwaniaczku|głuptasie|gnomie|małpiszonie|łobuzie|czarownico|hultaju|szczylu|urwisie
ty .. wariacie|cwaniaku|cwaniaczku|głuptasie .. dzięki|dziękuję|haha|kochany|mój

# contempt for opinions and ages, leaders and their people
[insult 1]
peowiec|peowcy|peowców|bolszewia|bolszewii|bolszewik|bolszewicy|bolszewików|bolszewicki|bolszewicka|bolszewickie|ubecja|ubecji|ubecki|ubecka|ubeckie|esbek|esbecy|esbecki|kurwizja|kurwizji|kurwizję|szczujnia|gadzinówka|gadzinówki|naziol|naziole|nazioli|naziolami|faszystowska|faszyzująca|krzywoprzysięzca|krzywoprzysięzcy|oszczerca|oszczercy|oszczercą|gejostwo|sodomita|sodomici|dewiant|dewianci|dewiantów|dewiacją|zboczeńcy|komuniści|komunistów|komunistami|sitwa|sitwy|sitwę|onuca|onuce|onucą|onucy|folksdojcz|folksdojcze|pachołek|pachołki|pachołków|sługus|sługusy|sługusów|totumfacki|przydupas|przydupasy|przydupasów|zaprzedaniec|przekupna|przekupny|sprzedajny|sprzedajna|sprzedajni|sprzedajne :: rude
dziadyga|zgred|zgredzie|zgredy|ramol|ramole|ramolu|sklerotyk|sklerotyczka|sklerotyku|paralityk|paralityku|próchno|mohery|prukwa|prukwo|babsko|babska|babsztyl|babsztyle :: rude

[insult 2]
sługo|sługusie|pachołku|pomiocie|przydupasie .. _ :: called
mordo|morda|ryju|pysku .. _? zdradziecka|zdradziecki|zdrajco|złodziejska|złodziejski|kłamliwa|kłamliwy|parszywa|parszywy|sprzedajna|sprzedajny
pisowski|pisowska|pisowskie|platformerski|platformerskie|lewacki|lewacka|lewackie|prawacki|komuszy|komusza|ubecki|ubecka|ubeckie|kremlowski|kremlowska|ruski|ruska|ruskie|banderowski|żydowski|żydowska|tęczowa|tęczowy bydle|bydlę|bydło|bydła|pomiot|pomiocie|pomioty|pies|psy|psie|pachołek|pachołku|sługus|swołocz|hołota|mafia|mafią|ścierwo|ścierwa|gnida|gnidy|gnido|onuca|onuco|onuce|troll|trolle|trollu|propagandzista|szmata|szmato|kanalia|kanalie|ryj|morda
umysłowy|umysłowa|umysłowo kaleka|kaleko|inwalida|upośledzony|upośledzona|niedorozwinięty|chory|chora
kaleka|kaleko|inwalida umysłowy|umysłowa|intelektualny|moralny
zwykły|zwykła|zwyczajny|zwyczajna|ostatni|ostatnia|kompletny|kompletna|totalny|totalna|parszywy|parszywa|jest|to pedofil|pedofila|narkoman|degenerat|zbrodniarz|zwyrodnialec|degeneratka|ćpun|ćpunka|menel|żul|dewiant|dewiantka
zwykłym|zwykłą|kompletnym|totalnym|ostatnim|ostatnią|jest|jesteś|są zerem|zerami|nikim|dnem|śmieciem|śmieciami|pasożytem|pasożytami|szkodnikiem|pedofilem|degeneratem|zwyrodnialcem|narkomanem

[degradation 2]
szczekasz|szczekaj|szczekać|ujadasz|ujadać|ujadaj|jazgoczesz|skomlesz|kwiczysz|kwicz|gdaczesz|rechoczesz .. sobie|jak|na|dalej|możesz|tu|tam|do|kundlu|psie :: aim=agent
możesz|możecie .. sobie .. szczekać|ujadać|kwiczeć|gdakać|skomleć|beczeć :: aim=agent
stul|zamknij|zawrzyj|zatkaj|stulcie|zamknijcie .. ten|swój|swojego|tego? .. pyska|ryja|dzioba|mordy|gęby|kłapaczkę|kłapak|jadaczkę|japę|paszczę|twarzyczkę|buźkę :: aim=agent
masz|macie|ma|mają .. zapyziałą|zakazaną|parszywą|krzywą|tępą|wstrętną|obleśną|zdradziecką|świńską|szpetną .. mordę|gębę|twarz|ryj|pysk|facjatę|mordy|gęby :: aim=agent
żryj|zeżryj|żryjcie|wpierdalaj|zjedz|jedz gruz|piach|własne|swoje|ziemię|trawę .. gówno|rzygi|brudy|odchody? :: aim=agent
bez prochów|leków|kaftana ... nie .. wychodź|pisz|dzwoń :: aim=agent neg
weź|weźcie|odstaw|zażyj|łyknij|połknij|bierz .. już|lepiej|swoje|w? .. leki|tabletki|proszki|prochy|psychotropy|relanium|xanax .. na|bo|głowę|człowieku|i|kobieto|zanim|idź :: aim=agent
wypierdal|spierdal|wypad|wypadaj|wynocha|zjeżdżaj|zmiataj|zjeżdżajcie .. stąd|w|z|mi|do|podskokach|gadzie|kmiocie :: aim=agent

[hate 3]
do gazu|pieca|obozu|oświęcimia|krematorium .. z .. nimi|wami|tobą|takimi|tym|tą|nim|nią|@group
do gazu|krematorium
na szubienicę|stos|latarnie|gałąź .. z .. nimi|wami|tobą|takimi|nim|nią|tym

[innocent abuse]
do gazu .. ziemnego|pieca|kuchenki|podłączenie|przyłącza|przyłączenie|płynnego|butli|instalacji|licznika|i|wody
podłączyć|podłączenie|przyłącze|licznik|dostęp|opłata|umowa|umowy|rachunek|dopłata|dopłaty|kuchenka|dodał|dodałem .. się? .. do gazu
weź|weźcie|zażyj|bierz .. leki|tabletki .. na .. ciśnienie|serce|gardło|kaszel|czczo|noc|receptę|podróż|alergię
szczekać|szczeka|szczekanie|ujadać|kwiczeć .. pies|psy|psa|suczka|szczeniak|zaczyna|przestał
próchno|próchna .. w|drewnie|drewna|drzewa|drzewo|pnia|desce|parapecie
ruska|ruskie|ruski pies|psy|mafia .. rasy|film|serial|książka
zbrodniarz|pedofil|narkoman|degenerat .. skazany|aresztowany|zatrzymany|poszukiwany|książka|film|wojenny|z
