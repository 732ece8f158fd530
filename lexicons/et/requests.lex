# Estonian: what the customer asks for, and what the message tells.

[class mgrdat]
juhatuse liikmele
juhatuse esimehele
nõukogu liikmele
nõukogu esimehele
[request manager]
@soov juhataja|juhatajaga|juhatajat|ülemus|ülemusega|ülemust|ülemuse|juht|juhi|juhiga|juhti|juhtkond|juhtkonnaga|juhtkonna|direktor|direktoriga|direktorit|direktori|tegevjuhiga|vastutava|vanemaga|vanem|vahetusevanem|vahetusevanemaga|osakonnajuhatajaga|müügijuhiga|teenindusjuhiga|pealikuga|bossiga|bossi|omanikuga|omanikku|juhatusega
{tahan|tahaks|tahaksin|soovin|sooviksin|palun|nõuan|pean|saaks|saan|võiks|võin|lubage|saaksin rääkida|suhelda|kõneleda|rääkima|kohtuda juhatajaga|ülemusega|juhiga|juhtkonnaga|direktoriga|tegevjuhiga|vanemaga|bossiga|omanikuga|juhatusega|pealikuga|vahetusevanemaga|osakonnajuhatajaga|teenindusjuhiga|müügijuhiga|vastutavaga}
kutsu|kutsuge|kutsuda|kutsudagi|tooge|too|ühendage|suunake|andke|anna|ühenda|suuna|paluge|hõigake .. siia|mind|palun|oma|kohe|mulle|siis .. juhataja|juhatajaga|ülemus|ülemuse|ülemusega|juht|juhi|juhiga|direktor|direktori|direktoriga|vanem|vahetusevanem|vahetusevanema|boss|bossi|omanik|omaniku|juhtkonnaga|tegevjuhiga|pealik
kus|kes .. on|siin|teie .. juhataja|ülemus|direktor|boss|vahetusevanem|pealik|juht|vastutab|vastutav|omanik
kes .. siin|teil .. juht|ülemus|juhataja|boss|pealik|vastutab
juhatajat|ülemust|direktorit|bossi|vahetusevanemat|juhti|omanikku .. siia|palun|kohe|telefonile|toru|liinile|näha
juhataja|ülemus|direktor|boss|ülemuse|juhi|vanem siia|telefonile|liinile|kontakt|kontaktid|kontakte|number|numbrit|meil|meiliaadress|e-mail|nimi|telefon
mis .. on .. teie|su|sinu .. ülemuse|juhataja|juhi|bossi|direktori .. nimi|number|kontakt|kontaktid|meil
kaeban|räägin|kirjutan|edastage|edasta|kurdan .. teie|su|sinu|selle|kõik|otse .. ülemusele|juhatajale|juhile|direktorile|juhtkonnale|bossile|tegevjuhile|juhatusele
kellegagi|kellegi|keegi|kedagi .. kes|kellega|kel|kellel .. midagi|otsustab|otsustada|oskab|pädev|teab|vastutab|volitused|päriselt|tõesti
{kõrgemalt poolt|seisva|seisvaga|astme rääkida|kedagi|kellegagi|inimesega}
@soov .. juhataja|ülemus|juhatajaga|ülemusega|juhiga|direktoriga

[request refund]
raha|rahad|summa|maksed|makse|ettemaksu|ettemaks|maksumus|ostusumma|tagatisraha .. tagasi|tagastage|tagastada|tagastamist|tagastust|tagastamine|tagastate|tagastatakse|kätte
tagasi .. raha|rahad|makset|summa|summat|ettemaksu|maksma|maksta|kandma|kanda
raha tagasi
{tahan|soovin|nõuan|palun|ootan|sooviksin|tahaks|saaks raha|rahad|summa|makse|ettemaksu tagasi|tagastamist}
tagastage|tagasta|tagastama|tagastada|tagastamist|tagastust|tagasimakse|tagasimakset|tagasimaksu|rahatagastus|rahatagastust
tagastada|tagastan|tagastama|tagastuse|tagastus .. toote|kauba|kaupa|ostu|toodet|paki|kingad|telefoni
tagastus|tagastust|tagastusavaldus|taganemisavaldus|taganen|taganeda|taganemine .. lepingust|ostust|tellimusest|vormistada|esitada|14
refund|refundi|chargeback|tšardžbäkk

[request compensation]
kompensatsioon/kompensatsiooni/kompensatsiooni:N|kompenseerige|kompenseerida|kompenseerimist|kompenseerite|kompenseeriks|kompenseerib
hüvitis:US|hüvitist|hüvitise|hüvitage|hüvitada|hüvitate|hüvitamist|kahjuhüvitis|kahjuhüvitist|kahjutasu|valuraha|viivist|leppetrahvi
trahvi maksma
{palun|nõuan|soovin|tahan|saaks soodustust|allahindlust|krediiti|kinkekaarti|vautšerit|hinnaalandust|tasaarvestust|allahindlus}
arve|arvest|kuutasu|summa .. maha|vähendada|krediteerida|krediteerige|krediteerimist|mahaarvamist|kreeditarve|kreeditarvet
kreeditarve|kreeditarvet|krediteerige|hinnaalandust|hinnaalandus

[request callback]
helistage|helista|helistagu|helistada|helistaks|helistate|helistataks|võtke|võtate|võtaks .. mulle|tagasi|palun|ise|keegi|minuga .. tagasi|ühendust|esimesel|mulle|täna|homme|kiiresti
{helistage|helista|helistagu|helistaks|helistate mulle|tagasi}
{võtke|võtta|võtaks|võtate minuga|meiega ühendust|kontakti}
tagasihelistamine|tagasihelistamist|tagasikõne|tagasikõnet
ootan .. kõnet|helistamist|tagasihelistamist|telefonikõnet
palun .. helistage|tagasi|kõnet|ühendust

[request leaving]
{lõpetan|lõpetada|lõpetame|ütlen|öelda|katkestan|katkestada|tühistan|tühistada|lõpetamine|lõpetamist|lõpetage lepingu|leping|lepingut|lepingud|liitumise|liitumislepingu|püsitellimuse|tellimuse|teenuse|paketi|konto|liikmelisuse|abonemendi}
{ütlen|öelda|ütleme|ütlesin lepingu|leping|teenuse|paketi üles}
üles .. öelda|ütlen|ütleme|ütlemist|ütlemine .. leping|lepingu|lepingut|teenus|teenuse|kindlustus|pakett
lepingu|teenuse|konto|paketi|kindlustuse .. ülesütlemine|ülesütlemist|lõpetamine|lõpetamist|lõpetada|sulgeda|sulgemist|katkestada|üles
{sulgen|sulgege|sulgeda|kustutage|kustutada|sulgeks konto|kontod|kontot|kasutajakonto}
{lähen|läheme|kolin|vahetan|liitun|kolime|lähme|üle konkurendi|konkurentide|konkurendile|teise|teisele|teenusepakkuja|operaatori|operaatorit|teenusepakkujat|panka|pakkuja juurde|üle}
{vahetan|vahetame|vahetada operaatorit|teenusepakkujat|panka|kindlustust|pakkujat|internetipakkujat}
{olin|olen|oleme teie|viimast klient viimast|kord|korda|päeva}
{kaotasite|kaotate|kaotasitegi kliendi|püsikliendi|ühe klienti}
kaotasite|kaotate .. kliendi|püsikliendi|ühe|kliente
ei .. osta|telli|kasuta|tule|astu .. enam|rohkem|iial|kunagi|mitte .. teie|teilt|siit|kunagi|siia|jalgagi|midagi :: neg
ei .. enam|rohkem .. kunagi|iial .. osta|telli|kasuta|tule|astu|teie|siit :: neg
minu jalg .. ei|siia|enam :: neg
jalga .. siia|teie|sinna|teile .. enam|rohkem|ei .. tõsta|enam|rohkem :: neg
jätan|jätame .. teiega|teie .. hüvasti|maha|teenused
head aega|hüvasti|adios|tšau|headaega .. ja|teie|lähen|konkurent|leping|igaveseks
konkurendi|konkurentide|teise operaatori|elisa|telia|tele2 .. juurde|alla|poole|klient .. lähen|kolin|üle|liitun|läheme

[request cancel]
{tühistage|tühistada|tühistan|tühistamist|tühista|annulleerige|annulleerida|katkestage|katkestada|peatage tellimus|tellimuse|tellimust|broneering|broneeringu|broneeringut|ost|ostu|makse|pilet|aja|tellimine}
{soovin|palun|tahan tühistada|tühistamist|annulleerida|loobuda|katkestada}
loobun|loobuda|loobuks|loobume .. tellimusest|ostust|broneeringust|teenusest|paketist|kaubast|lepingust
tühistamine|tühistamist|annulleerimine|annulleerimist

[request answer]
palun|palume|sooviksin|sooviksime|saaksin|saaksime|saaks
{palun|ootan|soovin|tahan|nõuan|sooviksin|saaks|andke vastust|vastus|vastake|selgitust|selgitusi|infot|teavet|informatsiooni|selgitage}
vastake|vasta .. mulle|palun|mu|minu|ometi|kirjale|küsimusele|meilile
kas|millal|kuidas|kus|kust|mis|miks .. ma|on|saan|saaks|saab|te|teil|mu|minu|teie|võimalik|kell .. saan|saab|saaks|võimalik|oskate|lahti|avatud|maksab|asub|olete
kas te .. oskate|saate|saaksite|võiksite|teate .. öelda|aidata|vaadata|kontrollida|mulle|seda
kas oskate|saate|saaksite|võiksite|teate .. öelda|aidata|vaadata|kontrollida
palun .. öelge|ütelge|selgitage|andke|teatage|infot|vaadake|kontrollige .. teada|mulle|kas|millal|mis|miks|palun
sooviksin|soovin|tahaksin|tahaks .. teada|küsida|uurida|infot|täpsustada

[signal thanks]
aitäh|aitähh|aitüma|aitümma|tänan|täname|tänud|tänu|tänulik|tänulikud|tänuväärne|tänks|thanks|thx|spassibo|spasiba|kiitos :: w=0.05
tänu teile :: w=0.05
suurimad tänud :: w=0.05
tänan väga :: w=0.05
thank you :: w=0.05
suur tänu :: w=0.05
suured tänud :: w=0.05
[signal praise]
kiidan|kiitus|kiitust|kiidusõnad|kiitma|tunnustus|tunnustust|suurepärane|suurepäraselt|fantastiline|vaimustav|vaimustuses|imeline|imeliselt|super|superhea|supertore|ülihea|ülimeeldiv|ülitore|sõbralik|sõbralikult|abivalmis|vastutulelik|viisakas|asjatundlik|professionaalne|operatiivne|parim
tublid olite
kiire ja
väga|üli|nii|ülimalt|jube|hullult hea|tore|meeldiv|rahul|sõbralik|viisakas|abivalmis|kiire|professionaalne|tubli|kena|armas|lahe
{olen|jäin|oleme|jäime väga|täiesti|igati|ülimalt rahul|rahule}
{soovitan|soovitame kõigile|julgelt|sõpradele|teistelegi|soojalt}
te olete parimad|toredad|tublid|super|imelised|kullast
jätkake samas vaimus
vau|vauu|äge|lahe|mõnus|bravo|braavo
[signal apology]
vabandust|vabandan|vabandage|andeks|sorry|sorri
vabandan väga
palun vabandust
palun andeks
andke andeks
anna andeks
kahetsen oma
ei mõelnud halba
läksin liiale
läksin üle piiri
minu viga
ma eksisin
läksin ägedaks
[signal calm]
lahenes|lahendatud|mõistan|arusaadav|selge|olgu|hästi|sobib|nõus|okei|ok|okidoki|rahunesin|rahulikult|parimat
pole hullu
sellest pole midagi
ah pole midagi
pole probleemi
pole kiiret
kõik korras
kõik on korras
sain korda
sai korda
sai lahendatud
ei ole kiire
ei ole hullu
saan aru
juhtub ikka
juhtub parimatelgi
võtke aega
pole midagi hullu
tore päeva
ilusat päeva
head päeva
kena päeva
ilusat õhtut
head nädalavahetust
jõudu tööle
[signal repeat_contact]
{kolmas|kolmandat|teist|neljas|neljandat|viies|viiendat|kuues|kuuendat|mitmes|mitmendat|kümnes|kümnendat|sajas korda|kord helistan|kirjutan|pöördun|küsin|palun|käin|tulen|ütlen|selgitan|kirjutama|helistama|pean}
mitu|palju|lugematuid|mitmeid|mitmel .. korda|korral|kõnet|kirja .. helistanud|kirjutanud|pöördunud|selgitanud|küsinud|rääkinud|öelnud
{helistanud|kirjutanud|pöördunud|selgitanud|rääkinud juba mitu|korduvalt|kolm|viis|neli|kümme|sada|palju korda|kordi}
korduvalt
mitu korda
mitmeid kordi
mitmendat korda
kolmandat korda
teist korda
juba teine kord
juba kolmas kord
iga päev helistan
iga päev kirjutan
pidevalt helistama
uuesti helistama
uuesti kirjutama
juba .. helistasin|kirjutasin|selgitasin|pöördusin|rääkisin|küsisin|saatsin
[signal waiting]
{ootan|oodanud|ootasin|oodata|ootama|ootame juba|nädal|nädalat|kuu|kuud|päev|päeva|päevi|tund|tundi|minut|minutit|tunde|aasta|aastat|siiani|endiselt|ikka|veel}
ooteliin|ooteliinil|ootejärjekord|ootejärjekorras|ooteaeg|ooteajad|järjekorras|telefoniliinil|ootemuusika|ootemuusikat
liinil rippunud
venib|hilineb|hilinemine|viivitus|viivitusega
kaua .. veel|läheb|pean|ma|aega|see .. ootama|aega|veel|oodata|kestab
[signal ignored]
keegi ei .. vasta|vastanud|vastata|reageeri|helista|tagasi|võta|reageerinud :: neg
{pole|ei vastust|vastanud|vasta|reageerinud|reageeri|vastata|reageerita keegi|siiani|kirjadele|ühelegi|mingit|veel|e-kirjadele|kõnele|kõnedele|meilile|meilidele} :: neg
ignoreeritakse|ignoreerite|ignoreeriti|ignoreerib|eirate|eiratakse
vastuseta|vastamata|reageerimata
ei .. vasta|võta .. keegi|telefonile|kirjadele|meilidele|kõnedele|toru|telefoni|vastu :: neg
kedagi .. ei .. saa|kätte|vasta :: neg
[signal cheated]
kas .. see|tegu|tegemist .. on|võib .. kelmus|pettus|kelmusega|pettusega|petuskeem|petuskeemiga|scam|skämm :: w=0
pettuse|kelmuse osaliseks|ohvriks|ohver :: w=0
petate|peteti|petetakse|petsite|petetud|petnud|petmine|pettus|pettuse|pettust|tüssati|tüssate|tüssasite|tüssamine|tüssata|kelmus|kelmuse|skämm|scam|petuskeem|petuskeemi|valetati|valetate|valetasite|valetab|eksitav|eksitate|eksitati|eksitavalt|libareklaam|haneks|petufirma|lollitate|lollitatakse
{tõmmati|tõmbasite|tõmbate|tõmmatakse haneks|koti|lohku|alt}
{vedasite|veate|vedas|veeti alt|ninapidi}
[signal delivery]
kohaletoimetamine|kohaletoimetamist|tarne|tarnet|tarnega|tarneaeg|tarneaega|saadetis|saadetise|saadetist|saadetised|pakk|pakki|paki|pakid|kuller|kulleri|kullerit|kulleriga|pakiautomaat|pakiautomaati|pakiautomaadis|omniva|dpd|itella|smartpost|venipak|jälgimisnumber|jälgimiskood|post|postipakk|tellimus|tellimust|tellimuse
[signal money]
raha|rahad|arve|arvet|arved|arvel|arveid|arvele|summa|eurot|euro|euri|eurtsi|tasu|kuutasu|makse|makset|maksed|hind|hinna|hinnad|trahv|viivis|intress|laen|ülekanne|kontol|kontolt|topelt|tagasimakse|lepingutasu|teenustasu|lisatasu
[signal fault]
katki|katkine|katkist|katkise|rikkis|rike|rikke|riket|viga|vigane|defekt|defektne|praak|purunenud|lagunes|hangub|veateade|veateadet|error|tõrge|tõrke|katkestus|katkestused|kvaliteet|aegunud|hallitanud|riknenud|roiskunud
ei tööta
ei toimi
ei käivitu
ei avane
ei lae
kokku jooksnud
jookseb kokku
[signal staff]
teenindaja|teenindajat|klienditeenindaja|klienditeenindajat|klienditeenindajad|müüja|müüjad|müüjat|operaator|konsultant|töötaja|töötajad|tehnik|paigaldaja|kassapidaja|turvamees|personal|suhtumine|suhtumist|suhtumisega|ülbe|ülbelt|ebaviisakas|ebaviisakalt|käitumine|käitumist|käitus|tooniga|nähvas|karjus|sõimas|solvas
[signal accusation]
ise|mina .. olin|olen|oli .. süüdi :: w=0
te|teie|sa|sina .. ei ole _? süüdi :: w=0
@pole|ega|mitte .. teie|sinu viga|süü|süül :: w=0
te|teie|sa|sina .. @pole .. süüdi :: w=0
@pole|ega .. te|teie|sa|ise .. süüdi :: w=0
ei|ega .. süüdista :: w=0
ise|mina|mu enda|ma .. süüdi|viga :: w=0
varastasite|varastate|röövite|seadusevastane|ebaseaduslik|vastutate|süüdistan|süüdi
teie süü
teie süül
teie viga
teie vea tõttu
olete süüdi
oled süüdi
te valetate
sa valetad
te petate
te varastate
te röövite
oma kohustusi
rikute lepingut
rikute seadust

[request manager]
@mgr .. rääkida|suhelda|kõneleda|rääkima|kokku|ühendust|kohtuda|kontakti|kontaktid|kontakte|number|numbrit|nimi|nime|meil|meiliaadress|toru|telefonile|liinile|siia|juurde|jutule|kohtumist|aega
{ühendage|suunake|kutsuge|kutsu|paluge|anna|andke|tooge|too|ühenda|suuna|palun|lubage|võimaldage @mgr}
{edasta|edastage|edastada|edastate|edastama|saatke|saada|saata|suunata|suunake|viige|anda|andke|eskaleerida|eskaleerige @mgr kiri|kirja|kaebus|kaebuse|edasi|kirjavahetus|pöördumine|pöördumise|minu|see|selle|teema|asi|otse|palun|avaldus|avalduse}
tahan|tahaks|tahaksin|soovin|sooviksin|nõuan|palun|palume|vajan|saaksin|saaks|soovime|nõuame|eelistan .. kellegi|kellegagi|otse|teie|oma|mõne|selle|vahetuse|osakonna|kohaliku ... +juhatajaga|+juhiga|+ülemusega|+direktoriga|+vanemaga|juhtkonnaga|juhatusega|omanikuga|bossiga
@soov ... @mgr .. rääkida|suhelda|jutule|kõneleda|telefonile|telefoni|siia|ühendust|kontakti|liinile|palun|kontakte
kaeban|kaebaks|kirjutan|teatan|räägin|kurdan|ütlen|pöördun|saadan|edastan .. sellest|su|sinu|teie|sind|otse|selle|kõik|edasi|kohe .. @mgr
kes|kus|kuidas .. on|saan|saab|saaks .. teil|teie|siin .. @mgr
laske|lase|las .. @mgr .. helistab|helistada|vastab|tegeleb|kirjutab|võtab|helistagu
@mgr .. helistagu|vastaku|võtku|kirjutagu|tulgu|tegelegu|vaadaku
{ei soovi|taha|hakka teiega|sinuga|robotiga|temaga rääkida|suhelda|rääkima|suhtlema} ... @mgr|kõrgem|kellegagi :: neg
kellegagi|kellegi|inimesega|kedagi .. kes .. otsustab|otsustada|vastutab|oskab|teab|suudab|saab|pädev|tohib
kõrgemalt|kõrgemal|kõrgemat|kõrgemale|ülalpool|ülevalt .. poolt|poole|tasemel|taset|seisvat|seisva|keegi|kedagi|astme|instantsi|esitada|edasi
kõrgem|kõrgema .. instants|juht|ametnik|otsustaja
[request leaving]
{lähen|läheme|kolin|lahkun|kolime|siirdun|lähengi|liigun mujale|minema|konkurendi|konkurentide|naabrite|teise|teisele|ära}
{lõpetan|lõpetame|lõpetada|katkestan|ütlen|ütleme|katkestada lepingu|leping|koostöö|kliendisuhte|liitumise|suhte|lepingud} .. ja|kohe|üles|ära|mujale|palun
{otsin|valin|leian|võtan|vaatan uue|teise|mõne pakkuja|teenusepakkuja|operaatori|panga|poe|firma|kindlustuse}
mind|meid .. enam|rohkem .. kliendina|siin|teie|klientide .. ei :: neg
viimast|viimane .. korda|kord|ost|tellimus .. teie|teilt|siit|siin|siia

[request manager]
@soov ... +juhatajaga|+juhiga|+ülemusega|+direktoriga|+bossiga|juhtkonnaga|juhatusega|omanikuga|+vanemaga|pealikuga|supervisoriga|manageriga
arutada|arutaks|arutan|lahendada|lahendan|selgitada|rääkida|suhelda|kõneleda|räägin|suhtlen|klaarida .. asja|seda|teemat|teie|teemal|otse|ainult|ise ... @mgr
inimesega|inimest|kellegagi|isikuga|kedagi|töötajaga .. kes .. on|kes|teist|teie .. üle|kõrgemal|ülem|kõigi|tähtsam|pädev|pädevam|otsustaja
päris|elava|reaalse|vastutava|pädeva inimesega|inimest|isikuga|töötajaga .. rääkida|suhelda|ühendage|saaks|tahan|palun|vastutab|soovin :: w=0.6

[request manager]
kellegagi|kellegi|keegi|kedagi .. juhtkonnast|juhatusest|ülemustest|juhtidest|peakontorist|omanikest|kõrgemalt

[innocent request]
jätsin|unustasin|ununes|kaotasin|jäi|jättis ... juhiga|autojuhiga|taksojuhiga|bussijuhiga|kulleriga .. ühendust|kontakti|rääkida
juhiga|autojuhiga|taksojuhiga|bussijuhiga .. ühendust|kontakti .. _? _? jätsin|unustasin|ununes|kaotasin

[class mgrname]
juhi nimi
juhi nime
juhataja nimi
juhataja nime
direktori nimi
direktori nime
ülemuse nimi
ülemuse nime
[request manager]
asutuse|firma|ettevõtte|osakonna|teenistuse|kooli|ameti|vahetuse .. @mgrname
[regulator 1]
läheb|lähevad|saadan|viin|edastan|jõuab .. _? _? ptale|pta-le|terviseametile|terviseametisse|ttja-le|ttjale|ttjasse|ttja-sse|tarbijakaitsele|tarbijakaitsesse|inspektsioonile|inspektsiooni
kirjutasin|kirjutame|esitasin|saatsin|pöördusin|teatasin|helistasin .. _? juba? .. _? ttjasse|ttja-sse|ttjale|ttja-le|tarbijakaitsesse|tarbijakaitsele|inspektsiooni|terviseametisse|terviseametile|finantsinspektsiooni|andmekaitsesse|ptasse|ptale|pta-le
[publicity 1]
läheb|lähevad|saadan|viin|edastan|jõuab .. _? _? _? _? tv3-le|tv3le|kanal2-le|err-ile|errile|delfile|postimehele|õhtulehele|pealtnägijale|ekspressile|reporterile|ajakirjandusse|meediasse|uudistesse
