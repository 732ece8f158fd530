# Estonian scope. "ära" is also the particle "away" (tapan su ära), so it negates only in the phrases below.

[scope negation]
ei|ega|mitte|pole|polnud|poleks|polegi|ilma|egas|eip|äi
ei ole
ei olnud
mitte keegi
iialgi mitte
ega .. ei
ära|ärge|ärgu arva|arvake|pea|pidage|nimeta|nimetage|ütle|öelge|kutsu|kutsuge|sõima|sõimake|solva|solvake|mõtle :: of=3
[scope negation_after]
ei ole|olnud
pole .. ta|ma|te|sa
küll mitte
ei ütleks|arvaks|usu

[scope reported]
# Turns off all that follows in the sentence, so only what is plainly another's speech stands here:
# "mulle öeldi, et homme, te olete ..." and "müüja sõimas mind, ma tapan ta" are the customer's own words.
# Reported threats and names are innocent phrases (below).
@said .. et ma|mina|me olen|oleme|olin
@said .. mulle|mind|meile|vastu sa|sina|mine|kao|kasi|ole|käi|sure
@said sa|sina|mine|kao|kasi|käi|sure
väidetavalt|kuuldavasti
tema|nende|naabri|politsei|mehe|naise|juristi sõnul|väitel|teatel

[scope quoted]
ütles|ütlesid|ütleb|öeldi|karjus|karjusid|kirjutas|kirjutasid|nimetas|nimetasid|kutsus|sõimas|vastas|sõnas|lausus|hüüdis|teatas|sõna|sõnaga|sõnad|sõnadega|pealkiri|pealkirjaga|pealkirjas|lause|lausega|tsitaat|tsiteerin|nimega|nimeline|kiri|tekst|tekstiga|kommentaar|sõnum|väljend

[scope past]
tapsin|tapsid|tapsime|tappis|tapeti|tapetud|tapnud|mõrvas|mõrvati|mõrvatud|mõrvanud|peksis|peksid|peksti|pekstud|peksnud|löödi|löödud|löönud|pussitas|pussitati|pussitatud|kägistas|kägistati|kägistatud|põles|põlesid|põletati|põletas|põletatud|süüdati|süütas|süüdatud|vägistati|vägistas|vägistatud|plahvatas|hukati
peksin läbi
tahtis|tahtsid|oleksin|oleksime|lapsena|nooruses
oleks tahtnud
möödunud aastal
eelmisel aastal
kunagi ammu
aastaid tagasi
sõja ajal

[scope play]
film:N|filmis|filmist|filmi|filmid|filmides|seriaal|seriaalis|seriaali|seriaalist|sarjas|sarjast|mängus|mängust|arvutimängus|arvutimäng|arvutimängu|videomäng|videomängus|raamatus|raamatust|romaanis|romaani|krimiromaan|krimkas|krimisarjas|laulus|laulusõnad|luuletus|luuletuses|etendus|etenduses|lavastus|lavastuses|teatris|teatritükis|multikas|koomiksis|multifilmis|jutustuses|muinasjutus|stsenaarium|stsenaariumis
matšis|matši|finaalis|poolfinaalis|mv-l|em-il|meistriliigas|liigamängus|vastasmeeskond|vastasmeeskonna|vastasmängija|korvpallis|jalgpallis|võrkpallis|hokis|males|malet|kabes|kaardimängus|lauamängus|põrandahokis|väravavaht|poksis|poksimatšis|maadluses
fortnite|fortniteis|minecraft|minecraftis|gta|gta-s|gtas|csgo|counter-strike|cs-is|csis|dota|dotas|lol-is|pubg|valorant|valorantis|bossfight|raid|raidis|npc|zombisid|draakon|draakoni|level|levelil
call of duty

# what a customer wants done: imperatives, "you will"
[class demand]
maksa|makske|maksad|maksate|tagasta|tagastage|tagastad|tagastate|anna|andke|annad|annate|too|tooge|tood|toote|saada|saatke|saadad|saadate|paranda|parandage|parandad|parandate|tee|tehke|teed|teete|lahenda|lahendage|lahendad|lahendate|vasta|vastake|vastad|vastate|helista|helistage|helistad|helistate|ava|avage|avad|avate|lase|laske|lased|lasete|lõpeta|lõpetage|lõpetad|lõpetate|tühista|tühistage|tühistad|tühistate|kustuta|kustutage|kustutad|kustutate|vabanda|vabandage|vabandad|vabandate|palu|paluge|palud|palute|võta|võtke|võtad|võtate|pane|pange|paned|panete|lülita|lülitage|lülitad|lülitate|keera|keerake|keerad|keerate|hüvita|hüvitage|hüvitad|hüvitate|vaheta|vahetage|vahetad|vahetate|kirjuta|kirjutage|kirjutad|kirjutate|tule|tulge|tuled|tulete|jäta|jätke|jätad|jätate|korista|koristage|koristad|koristate|ühenda|ühendage|ühendad|ühendate|kanna|kandke|kannad|kannate|kao|kaduge

[scope conditional]
# "kui" that opens a condition; not "kohe kui", "niipea kui" (when), "rohkem kui" (than), "kui su kätte saan" (when)
kui sa|te|sina|teie|keegi|nad|ta|tema|see|need|asi|asjad|miski|midagi|mitte|veel|jälle|homseks|homme|täna|kohe|nüüd|tunni|kell|mulle|mul|mu|minu|meie|meile
kui @product|@company|raha|rahad|vastus|vastust|vastuseta|probleem|probleemi|probleemid|viga|lahendus|lahendust|hüvitist|otsus|otsust|trahv|trahvi|võlg|võla|tehnik|tehnikut|kuller|kullerit|juhataja|juhatajat|keegi
kui .. veel|uuesti|jälle|taas .. korra|kord|üks|helistad|helistate|kirjutad|kirjutate|näen|julged|julgete|tuled|tulete|saadad|saadate
kui ... ei|pole|ega
kui helistad|helistate|kirjutad|kirjutate|saadad|saadate|valetad|valetate|petad|petate|julged|julgete|teed|teete|jätad|jätate|paned|panete|lasete|tahad|tahate|maksad|maksate|proovid|proovite|võtad|võtate|küsid|küsite|tuleb|saabub|läheb|jääb|juhtub|selgub
kui ma|me .. pean|peame|saan|saame|kuulen|kuuleme|näen|ootan .. veel|arve|arvet|kirja|kõne|kõnet|jälle|uuesti|korra|trahvi|vastust|raha|pakki
kui ma|me .. veel|jälle|uuesti
juhul|tingimusel|muidu|eeldusel
@demand ... või
raha|hüvitis|vabandus|tagatisraha|pakk|vastus|tagasimakse ... või
vastasel juhul
vastasel korral
seni kuni
senikaua kui
kui mitte
proovi|proovige|julge|julgege|tehke|tee .. ainult|veel|vaid|mitte
veel üks|korra|kord .. ja|kõne|kiri|arve|trahv

[scope question]
kas|kus|kes|miks|millal|kuidas|mida|milleks|kelle|mitu|kust|kuhu|mis|missugune|milline

[scope intensifier]
väga|nii|täiesti|täielik|täielikult|absoluutselt|jube|jubedalt|kohutavalt|ülimalt|äärmiselt|hullult|meeletult|tohutult|erakordselt|sügavalt|lausa|eriti|maru|jumala|kuradi|kuradima|kuramuse|neetult|sitaks|täitsa|tõeliselt|tõesti|üdini|hirmsasti|hirmus|liiga|lõplikult|totaalselt|puhas|igavene|räigelt|megalt|mega|super|ropult|kõige|uskumatult|pagana|türa|vitu
ikka väga
[scope diminisher]
natuke|natukene|pisut|veidi|veidike|mõnevõrra|suhteliselt|üsna|enam-vähem|kergelt|vist|võib-olla|ehk|vahest|tsipa|tsutike|raasike|kübeke|justkui|suht|suhtkoht
ainult veidi
mitte eriti
mitte väga
[scope wish]
soovin|soovime|tahaks|tahaksin|loodan|loodame|las|lasku|ometi|peaks|võiks
kui ainult
oh et

# Harmless look-alikes ------------------------------------------------------

[innocent threat]
ma? ei karda .. politseid|politseisse .. kutsuda|pöörduda|helistada|minna
# what another has said
@said .. et .. @kill1|lasen|löön|tulen|panen|põletan|teen|tapab|lööb|laseb|tuleb|peksab .. su|sind|teid|mind|mu|kõik|sulle|teile|mulle _?
@said .. et .. @kill1|lasen|löön|tulen|panen|põletan|teen|tapab|lööb|laseb|tuleb|peksab ... ära|maha|läbi|üles|surnuks|põlema|õhku|tappa|peksa
@said .. mulle|mind|meile .. et .. @kill1|lasen|löön|tulen|panen|põletan ... ära|maha|läbi|üles|surnuks|põlema|õhku|su|sind
{löön|lööme|lasen maha summa|summat|arve|toote|kauba|hinna|kontolt|laost|kassast|saldo}
löön|lööme|lasen .. summa|arve|toote|kauba|hinna|kontolt|laost|kassast .. maha
tapan|tapame|kägistan|pussitan|mõrvan|kolgin|peksan .. selle|kogu|oma neetud .. @product
tapan|tapame|tapaks ... mängus|mängu|lõpubossi|bossi|monstri|monstrid|leveli
tapan|tapame|tapaks|tapab|tapaksin|hävitan|mürgitan ... sipelg*|prussak*|sääs*|umbroh*|putuk*|rot*|hiir*|bakter*|kärbs*|kärbes*|herila*|mutt*|mutid|teo*|nälkjad|puug*|lutik*|viirus*|kirp*|hallitus*|samblas*|koid*|koisid
tapan|tapame ... mängus|bossi|monstri|monstrid|vastase|vastased|leveli
ootan .. teid .. pärast|peale .. tööd .. kodus
ettevaatlik|ettevaatlikud ... libe|libedus|jää|koer|koeraga|auk|astmed
kust|kus|kuidas|kaardilt|kuhu .. ma|me .. teid|teie .. üles|kontori|poe .. leian|leiame|leida
leian|leiame .. teid|teie .. üles .. kaardilt|kindlasti|kodulehelt|aadressilt|navigatsiooniga
keegi|laps|mõni|inimesed .. saab|saavad ... trepil|trepp|trepist|põrandal|põrand|uksega|juhtmega|seadmega|masinaga|libedal|jääl ... viga|haiget|surma
mul|meil on .. püss|relv|jahipüss|nuga|kirves ... relvakapp|relvakappi|relvaluba|kindlustus|kindlustada|kindlustust|müüa|müügiks|garantii|hooldus|hooldust
tulen|lähen .. kanistriga|bensiinikanistriga .. tanklasse|tankima|bensiini|kütust|kütuse
{toon|võtan|tõin|tooksin kirve|noa|püssi|relva|kurika|sae tagasi|poodi|ümber|vahetada|remonti|hooldusse|garantiisse}
tulen|tuleme|toon .. noaga|kirvega|kurikaga|haamriga|püssiga|saega|relvaga ... tagastama|vahetama|ostsin|ostsime|remonti|teritama|teritada|hooldusse|hooldust|ümber
{saadan|saadame poisid|mehed|sõbrad|kutid järele|järgi|pakile|kaubale|tooma|abiks|appi}
teil on .. ilus|kena|armas|tore .. pere|naine|laps .. pakett|pakkumine|piletid|soodustus
@youd .. on .. tore|armas|kena .. pere .. firma|ettevõte
keegi|laps|mõni .. saab .. viga .. katki|katkise|libeda|libe|trepi|trepil|jää|juhtme|kaabli|kaane|toote
surete|sured .. naeru|igavusse|igavus|nälga
{tapan|tapame|tapa|tappa|tapma|tapab|tapnud|tapsin|surnuks aega}
{tapan|tapame aega @youo}
{löön|lööme|lüüa|lööb käed|käega|kaasa|rusikaga|kokku|tantsu|patsi|laineid|trummi|trepis|leti vastu|lauda}
{lööme|löön @youo käed|kampa|rivisse|punkti}
{löön|lööme|lüüa sisse|arvutisse|kassasse|süsteemi|programmi|kassa andmed|koodi|summa|numbri|tšeki|arve|tellimuse|kinni}
{löön|lüüa|lööme mulle|sulle|teile telefonikella|toru|kella}
{lööb|löön|lööma tuju|silmad|üle|põnn|põlema|laulu|rekordi|särama|ukse lahti}
{peksan|peksab|peksma|peksame|peksta segast|pada|lolli|kloppi|vaipa|vaipu|vahtu|kotti}
{peksab @youo teist|segast}
{laseme|lasen @youo magada|lahti|minna|rahus|rahule|tööle|edasi|teada}
{lasen|laseme|lasta|lask maha|välja tasapisi|istuma|hinda|programmi|laadida|installida|versiooni|õli|vee|vett}
{lasen|lasta @youd teada|meil|meili|kirja|maili}
lasen .. meili|maili|kirja|sõnumi|arve|faili|infot
tulista|tulistage|tulistan|tulistame .. küsimus|küsimusi|küsimused|välja|edasi|mõtteid|mail|meil|kõik ära|lahti
{annan|annab|anname|anda @youd viis|kõvasti|aru|teada|andeks|vastu|tagasisidet|nõu|numbrit}
{murran|murrame|murda pead|peast selle|üle|jääd|rekordi|leiba|reegleid|keelt}
{murran|murrame lahti|süsteemi}
pead .. murdma|murdnud|murran|murrame|murda
{põletan|põletad|põletama|põletada|põletas kaloreid|rasva|plaadi|plaadile|cd|dvd|suppi|toidu|kartulid|küünla|küünlaid|prahti|lehti|oksi|raha|näppe|käe|keele|silla|lampi|tuled}
{panen|paneme|pani|panema|panna tule|tuled|lambi|küünla|ahju|kamina|pliidi|grilli|lõkke|kaminat|pirni|tulukese põlema}
{süütan|süüdata|süütame küünla|küünlad|lõkke|grilli|ahju|kamina|pliidi|lambi|auto|mootori|süüte|suitsu|sigareti}
{lõhun|lõhume|lõhkuda|lõhkuma puid|küttepuid|halge|rekordit}
{uputan|uputame|uputab @youo|mu keller|maja|korter|vesi|mured|kirjadega|kirjade|tööga|naabrid}
{viskan|viskame|visata pilgu|pilk|nalja peale|nalja}
{viskan|viskame @youd pilgu|maili|meili|lingi|kirja|sõnumi|nalja|faili}
{poon|pooda|pood|poed|poodi|poe tulen|lähen|avatud|lahti}
{torkan|lõikan|lõigata|raiun leiba|vorsti|saia|sibulat|liha|juukseid|muru|oksi|puid|hekki|paberit|kupongi}
{väänan|väänab|väänasin jala|pahkluu|käe|keelt|nuppu}
{võtan|võtame teid|sind vastu|kaasa|peale|tööle|kuulda|arvesse|tõsiselt|omaks|üle}
{võtan|võtta @youd aega|aja|minutit}
{õpetan|näitan @youd|teile pilti|pilte|tšekki|kviitungit|fotot|ekraanipilti|videot|kuidas|kohta|arvet|dokumenti|pakki}
{saate|saad näha teie|sa pilte|pildilt|lingilt|kontolt|lehelt|kodulehelt|siit|äpist|iseteenindusest}
saate|saad|näete|näed .. veel|ise .. pildilt|lingilt|arvelt|kontolt|kodulehelt|siit|manuses|iseteenindusest|lisatud
{ootan @youo vastust|kirja|kõnet|helistamist|pakkumist|lahendust|tagasisidet|selgitust|otsust|meili|arvet|ettepanekut|reaktsiooni|kullerit}
{ootan|ootame teid|sind külla|kohvile|peole|sünnipäevale|pulma|tööle|koosolekule|poodi|meie|ühinema|kaasa|kohtumisele|intervjuule}
{leian|leiame|leida @youo kodulehe|kodulehelt|lehelt|kaardilt|kontori kodulehelt|kaardilt|netist|google|facebookist}
{leian|leiame|leidsin @youo kaardilt|kodulehelt|netist|google}
leian|leiame .. teid|teie .. kaardilt|kodulehelt|netist .. üles
{tean|leian|leidsin teie kontori|poe|esinduse|ettevõtte|firma|kodulehe|kodulehelt aadressi|asukohta|asub}
tean .. kus .. teie .. kontor|pood|esindus|kauplus|salong|ladu .. asub|on
{tulen teile|teie tööle|appi|pakile|pakiga}
{tulen|tuleme koju|järgi|järele|tagasi lapsega|perega|naisega|mehega|lastega|töölt|reisilt|puhkuselt}
{maksan|tasun|maksame kätte|selle|eest kuutasu|tellimuse|järelmaksu}
{maksate|maksad|maksma selle|eest kompensatsiooni|hüvitist|hüvitise|kahju|transpordi|postikulu|posti|palga|arve}
kahetsen|kahetseme .. et|ebamugavusi|juhtunut|viivitust
{kahetsete|kahetsed ostu|valikut|tellimust|otsust|kindlasti ei|mitte|kui} :: neg
{pomm hind|hinnaga|hinnapomm|pakkumine|pidu|üllatus|uudis|laul|album}
pommuudis|pommuudise|pommhind|pommhinnad|pommpakkumine|hinnapomm|hinnapommid|kaloripomm|kaloripommid|vitamiinipomm|vitamiinipommid|energiapomm|vannipomm|vannipommid|vannipommi|suitsupomm|veepomm|aatompomm|tuumapomm|õhupomm|pommivarjend|pommitabamus|pommirünnak|pommirünnakus|seksipomm|maitsepomm|pommileid
viitsütikuga pomm
pommitate|pommitatakse|pommitama|pommitab|pommitada|pommitan|pommitame|pommitasite .. kirjadega|kõnedega|reklaamiga|reklaamidega|meilidega|sõnumitega|pakkumistega|küsimustega|mind|smsidega|spämmiga
see|uus|teie|lihtsalt|täielik .. telefon|kõrvaklapid|asi|hind|kook|burger|pakkumine|album|auto|teler .. on .. täielik|lihtsalt|tõeline|nagu .. pomm
on|oli .. täielik|tõeline|lihtsalt|paras pomm
teie|teil|su .. @place|@company .. on .. pomm .. hinnad|hind|hinnaga|pakkumine|pakkumised|valik|tooted|kaup|üritus|pidu
ei .. taha|jaksa|soovi|suuda .. majas|korteris|linnas|koos|ilma .. elada :: neg
ei .. taha|jaksa|soovi|suuda .. siin|seal elada :: neg
shoot you|me a|an
{lasen|lasta|laseme sisse|tuppa|värsket|rehvi|rehvidesse|kummi|kummidesse õhku}
{õhku lastakse|lendab|lendas|lasti|lasen rakett|raketi|ilutulestik|ilutulestikku|õhupall|õhupalli|droon|drooni|lennuk|lohe}
{jääb|jäi|ripub|rippus õhku küsimus|vastus}
kuulide|kuul .. auk|kuulikindel|kuulmise|kuulipilduja|kuullaager|kuulipildujad
{sild|ehitan|jalutan|seisan sillal|silla}
noad|noa|nuga|nuge|nugade|kirves|kirvest|kirve|haamer|haamri|haamrit|saag|saagi|kööginuga|kööginoad|kokanuga|taskunuga|leivanuga .. tellisin|ostsin|tellimus|komplekt|tagastada|nüri|tera|roostes|garantii|katki|teritada|mudel|hind|laos|saadaval
{tellisin|tellisime|ostsin|ostsime|osta|tellida|tagastada|vahetada|müüte|müüki|soovin nuga|noad|noa|nuge|kirves|kirve|kirvest|haamri|haamer|saag|sae|püssi|relva|relvakapi|jahipüssi|relvakapp|kurika|kurikas|mootorsaag|mootorsae|kangi|toru}
relvaluba|relvaloa|relvalube|relvapood|relvapoe|relvapoest|jahiluba|jahihooaeg|jahimees|jahimehed|jahile|jahil|metssiga|põder|põtra|lasketiir|lasketiirus|laskurklubi|laskespordi|kaitseliit|kaitseliidus|sõjavägi|kaitsevägi
{nuga|noad|nuge|nugadega köögis|köök|sahtlis|komplekt|leiva}
nagu .. noaga|nuga .. lõigatud|selga|võis|seljas
noaga .. selga|seljas|lõigatud
{kivi kotti|pea|südamelt|südamel}
suits .. nurgas|pole|ilma .. tuld|tule
tuli .. takus|kodus|käes|välja|meelde
tuld .. aknasse|ja
film*|seriaal* .. tapab|tapjad|kättemaks|tapmine|mõrv
mõrv*|tapmis* .. film|raamat|romaan|sari|seriaal|lugu|juhtum|uurimine|kohtuasi
surmani|surmkindel|surmkindlalt|surmavalt|surmväsinud|surmtõsine|surmtõsiselt|surmahirm|surmaga|surmaema
elu ja surma küsimus
elu ja surma
surm silme ees
{ootamine|vaikus|uudishimu|palavus|kuumus|valu|pinge|töö|stress|nälg|koolitus|bürokraatia tapab|tapnud|tappev|tapavad|tappis}
{tapab ära|mind|mu ootamine|teadmatus|see|uudishimu|igavus|väsimus|palavus|kuumus}
{see ootamine|teadmatus|kõik tapab}
kohvi|tassi|tassikese|šokolaadi|burgeri|õlle|suitsu|une|puhkuse|pitsa .. eest|nimel|järele .. tapaks|tapaksin|mõrvaks|sureks
tapaks|tapaksin|mõrvaksin|müüksin .. tassi|kohvi|šokolaadi|burgeri|õlle|pitsa|hea|selle|külma .. kohvi|eest|nimel|järele|õlle|une
{kohtus|kohtusime|kohtusin|kohtuvad @youd|teie|teiega|meeldiv|eile|kohvikus|koosolekul|esinduses}
{kohtume|näeme|kohtumiseni esinduses|kontoris|homme|kohvikus|koosolekul|seminaril|varsti|esmaspäeval}
{näeme|kohtume varsti|homme|jälle|peagi|esmaspäeval taas|tervist|tšau|pai}
minu|meie|iga|teie|su kohus|kohuseks|kohust
{jälgin|jälgime|jälgida|jälgisin teid|teie|su|sinu lehte|kanalit|instagrammis|facebookis|blogi|tegemisi|saadetist|kampaaniaid|youtubeis|podcasti|postitusi|tellimust|uudiseid|pakkumisi}
{jälgin|jälgime teid|sind instagrammis|facebookis|tiktokis|ammu|huviga|aastaid|suure}
{jälgin|jälgime|jahin teie|soodsaid|pakkumisi|kampaaniaid|allahindlusi|saadetist}
{vaata|vaadake|vaatan selja|aknast|üle|ette}
karistus|karistust|trahv .. määras|mõistis|kohus|prokurör
palgamõrvar|sarimõrvar|tapjavaal|tapjamesilane|mõrvamüsteerium|mõrtsuktigu
{tapvad|tapva|tapvalt|mõrvarlik|mõrvarlikud|tapav hind|hinnad|tempo|graafik|ilus|igav|palavus}
prussakaid|sääski|ussikesi|sipelgaid|baktereid|kärbseid|puuke|hiiri|rotte|rott|umbrohtu|kirpe|koisid|viirusi|vareseid .. tapab|tappa|tapma|hävitada|tõrje|mürk|lõks|hukata|mürgitada
{tapan|tappa|tapma|hävitan sääski|sääsk|prussakaid|kärbseid|baktereid|hiiri|rotte|sipelgaid|umbrohtu|puuke|koisid}
{tapan|tapame|tapsime sea|siga|seakarja|lamba|kana|kanu|härja|jõuludeks}

[innocent threat]
# self-harm look-alikes
{suren|sureme|sureb|suri|surin|surra|sure|surime naeru|naerust|igavusse|igavuse|nälga|janu|janusse|uudishimust|uudishimu|häbi|häbisse|kätte|kuumusest|palavusse|palavuse|külma|väsimusest|armastusest}
{tahan|tahaks|tahaksin surra naerust|naeru|häbist|häbi|igavusest}
{naeru|naerust kätte|surra|suren|surnud}
{tapan|tapad|tapab end|ennast tööga|treeningutega|trennis|ületundidega|pingutades}
{maa alla vajuda|vajun|kukkuda häbist|tahaks}
{hüppan|hüppame|hüppasin läbi|poest|sisse|poodi|rõõmust|kohvile|korraks|teie|teilt|lakke|benji|batuudil|langevarjuga|vette|basseini}
{hüppan|hüppame korra|korraks|läbi|alla poodi|sisse|läbi|trepist|esimesele|bussilt|rongilt}
{aku|telefon|auto|mootor|internet|arvuti|sülearvuti|süsteem|server|ühendus|nett|ruuter|lill|lilled|taim suri|sureb|surnud|suremas|kärvas|kärvab|kõnges}
surnud|surnuks .. ring|punkt|aeg|meri|hooaeg|naersin|naernud|keel|keelt|pime|vaikne|ehmatas|väsinud|tund
{elust rääkides|pärast|elu lõpuni|lõpetan|lõpetame kool|kooli|töö|kõne|lepingu}
{elada ei saa|oska internetita|ilma|sinuta|kohvita|telefonita}
ei saa .. ilma|internetita|kohvita|telefonita|selleta .. elada

[innocent abuse]
mind|meid|teda _? nimetas|kutsus|sõimas|nimetati|kutsuti|sõimati|peeti .. lolliks|idioodiks|debiilikuks|jobuks|pedeks|rumalaks|tiblaks|värdjaks|lollakaks|vargaks|petiseks|raisaks|litsiks|hooraks|seaks
@said .. et .. @slur|sa|sina|te ... oled|olete|@slur _?
lolliks|hulluks teeb|ajab|tegi|ajas|teevad|läks|läheb|läksin
loll|lollid|lolli|lolle|lollide|juhm|juhmid|juhmi|debiilne|debiilsed|idiootne|idiootsed|idiootlik|rumal|rumalad|tobe|tobedad reegel|reeglid|reegleid|reegli|kord|süsteem|süsteemi|äpp|seadus|seadused|protsess|ilm|robot|reklaam|reklaamid|automaat|hind|hinnad|nõue|nõuded|bürokraatia|leht|kodulehekülg|värk|asi|asjad|küsimusi|küsimust|programm|masin|telefon
olen|olin|oleme|olime ... loll|idioot|rumal|lollakas|tola|tohman|jobu|debiilik|tolvan|lollid|idioodid
lollid|lollide|loll|lolli|lolle|rumalad teema|teemad|teemat|küsimused|küsimus|vead|viga|asjad|jutud|mõtted|arvamine|reegel
ei .. ütle|väida|arva|öelnud|väitnud|mõelnud|usu|pea .. et ... @slur .. oled|olete :: neg
ei .. ütle|väida|arva|öelnud|väitnud|mõelnud|usu .. et ... @slur :: neg
# "parcel", which the common list takes for an English slur
paki|pakis|pakki|pakke|paked
# initials and abbreviations look like masked words
s.o|v.k|s.t|v.a|p.s|s.h|t.a|k.a|m.a|t.s|p.t|p.k|p.r|p.m|r.s|t.k|t.t|t.l|v.u|p.a|p.e|r.a|t.n|t.d|t.e|t.i|j.n
nimetas|nimetasid|kutsus|sõimas|nimetati|kutsuti|sõimati|peeti|peetakse .. mind|meid|mu|teda .. lolliks|idioodiks|debiilikuks|jobuks|pedeks|rumalaks|tiblaks|värdjaks|lollakaks|vargaks|petiseks|raisaks|litsiks|hooraks|seaks
lolli mängib|mängima|mängida|mängin|otsida|otsima
loll|lolli|lollid|lollim|lollimad .. ja laisem|laisk
prostituut|prostituudid|prostituute|prostituutide|prostituudile
kuradi hea|hästi|tore|lahe|kiire|kiiresti|äge|ilus|tubli|mõnus|maitsev|kena|osav|kasulik
kuramuse|pagana|jube|sitaks|türa|kuradima|neetult hea|hästi|tore|lahe|kiire|äge|ilus|tubli|mõnus|maitsev|palju|kena
kuraditosin|kuraditosina|kuraditosinat|kuraditosinas
sitasitikas .. on|ja|mardikas|mardikaid|putukas|putukad|metsas
sitasitikad|sitasitikate|sitasitikaid|sitasitikatest .. on|ja|mardikad|putukad|metsas|kohta|raamat|pildid
vittel|vitteli # mineral water
kurna raba|mõis|mõisa|küla|külas|park|tee|maantee
röövlid|röövlite|röövlitest|röövel .. muinasjutt|muinasjutud|raamat|jutt|rääkiv|ronja
röövel hotzenplotz|rummo
raibe|raipe|raiped|raipeid .. on? .. metsas|teel|teeääres|põllul|rannas|keskkonnaametile
lollus|rumalus .. oli|on .. minu|mu|enda
suka .. ja saapa
suka suurus|number|paar
sitar|sitari|sitarit|sitarid|sitaril|sitarimängija
sitke|sitkelt|sitikas|sitikad|sitikaid|sitika|sitikat|pasknäär|pasknääri|paskvill|paskvilli
loll .. küsimus|nali|vabandus|õnn|päev|uss|mõte|idee
loll|lolli|rumal|rumala|lollid|rumalad|lollide|rumalate küsimus|küsimused|küsimusi|küsimuse|küsimust|küsimustega|nali|nalja|mõte|idee|viga|vea|olukord|olukorra|lugu|tunne|õnn|juhus|juhuse
võib-olla|vabandust|ehk|vist|natuke|ilmselt .. loll|rumal|tobe|lollakas .. küsimus|küsida|aga
ma|mina|olen|olin|tunnen|tunnengi|mul|me|ise .. olen|olin|nii|vist|end|ennast|nagu|küll|ka .. loll|lolliks|lollina|lollisti|rumal|rumalana|lollakas|lollakana|idioot|idioodina|tobe|saamatu|jobu|debiilik|tola|tolvan
tunnen|tunnengi|tundsin .. end|ennast .. lollina|rumalana|idioodina|lollisti
lolliks tehtud|tegema|teha|minna|jääma|tegemine|jäänud
lollikindel|lollikindla|lollikindlalt|lollikindlat|lollikindlus
lolli|lollist .. peaga|mängima|kadu|õnn
loll on loll
lollile|lollid .. ei|seadus
lollid on otsas
{nalja|nali loll|rumal|totter|tobe}
kassil|koer|koera|koerad|koeri|koertele|kassi|hobune|lehm|lehmad|siga|sead|sigade|lambad|lammas|kana|kanad|kanade|rott|rotid|ahv|ahvid|madu|eesel|kits|uss|jäär .. toit|toitu|rihm|arst|pidada|näitus|koolitus|varjupaik|farm|laut|liha|piim|kasvatus|looma|talu|loomaaed|loomaaias|aasta|poeg|jalutama|kasvatada|haigus|tapma
sealiha|seafilee|seakarbonaad|seakasvatus|lambaliha|lambavill|kanafilee|kanaliha|lehmapiim|hanepraad|koeratoit|kassitoit|koerapidaja|seapraad|seakõrv|kitsejuust
{mu|minu|meie|naabri koer|kass|kana|lehm|hobune|lammas|kits|siga|rott}
arvutihiir|hiir|rott|robot|robottolmuimeja|robotniiduk|robotniiduki|robottolmuimejat|uss|nutiuss|ussitõrje|kaan .. tõrje|lõks|auk
hüva|hea|paras|vana .. koer|rebane|kala|kass|karu|hunt
robot|roboti|robotit .. niiduk|tolmuimeja|köögi|muru|puhastab|laadija|ei lae
munakook|munapuder|munavalge|munade
vits|vitsa|vitsad|vitsutama
taud|taun|seakatk|katk|epideemia .. levik|levib|puhang|keskaeg|keskajal|must
must surm
autistlik|autismiga|autism|autisti|autist .. laps|lapse|lapsed|poeg|tütar|spekter|spektri|diagnoos|lapsega|lastele|abi
invaliid|invaliidi|invaliidide|puudega|invaliidsus .. parkimine|parkimiskoht|kaart|ühing|toetus|pension|käru|laps|inimene|inimesed|tuba|liit|spordi|koht
skisofreenia|vaimuhaigus|vaimuhaigla|psühhiaater|psühhiaatri|depressioon .. diagnoos|ravi|haigla|vastuvõtt|arst|aeg|ravim
mustlas|mustlaste .. muusika|laager|parun
hullult|hull|hullumeelselt|haige|haigelt|jube|jubedalt|õudselt|hirmus|kohutavalt|meeletult hea|hästi|tore|äge|lahe|mõnus|ilus|palju|maitsev|kiire|vinge|tubli|rahul|tänulik|armas|nunnu|rõõmus
varas|vargad|pätid|röövel|petis|kelm|petturid|kelmid .. varastas|varastasid|murdis|röövis|tabati|helistas|helistasid|kirjutas|petsid|pettis|esineb|esinevad|saatis|politsei
{varas|vargad|pätt|petis|petturid|pettur|kelm|kelmid mu|minult|mult|kaart|telefoni|konto|raha varastas|varastati|helistas|helistasid|kirjutas|saatis}
saastetasu|saastekvoot|saaste|õhusaaste|saastamine|keskkonnasaaste|saastunud|saastatus|saastav|mürasaaste|saastab
{saast|saasta keskkond|õhk|vesi|meri|prügila}
tropp|tropi|troppi .. kõrv|kõrvas|kraanikausi|toru|torus|eest|veri|lume
kõrvatropp|kõrvatropid|kõrvatroppe|kõrvatroppidega|tropid|tropp .. kõrva|kõrvas|kõrvad|magamiseks|mürakindlad|silikoon
keppi|kepi|kepp|keppe|kepid|kepiga|kõnnikepid|matkakepid|suusakepid|kõnnikepp|jalutuskepp .. tellisin|ostsin|katki|tugi|kõnd|matka|suusa|toetuda|mudel
keppi .. toetuda|toetun
kepikõnd|kepikõndi|kepikõnni|kepihüpe|kõnnikepp|kõnnikepid|kõnnikeppi|suusakepp|suusakepid|suusakeppe|matkakepp|matkakepid|matkakeppe|jalutuskepp|jalutuskeppi|keppide|kepihobune
kakao|kakaod|kaka* .. beebi|mähe|lapse
viletsus|vilets .. ilm|ilmaga
tai|tibla|hiina|vene|türgi|india .. köök|keel|toit|restoran|keeles
neegri|neegrivaest|must .. saar|saared|maja|rahvas
vanamoodne|vana moor .. resto
joodik|alkohoolik .. naaber|mees|isa|ravi|aa
kelm .. silmavaade|naeratus|pilk
sure|surevad|sureb .. auk|ring|aku|taim|keel|loom|kala
surnud .. meri|mere|hing|hinged|keel|isa|ema|vanaema|vanaisa|abikaasa|mees|kass|koer|lemmik|omanik|klient|sugulane
mine|minge .. metsa .. jalutama|seenele|marjule|matkama|kõndima|telkima
mine|minge metsa|seenele|jalga ja|jalutama|nüüd
mine|minge|läheb|läks .. pikalt|pikaks|hukka
läheb|läks|läinud|lähevad hukka
{tõmba|tõmmake|tõmmata vilet|lint|paber|kinni|nööri|kaart|pikki|programm|hinge|alla|äpp|rakendus|uuendus|fail|laadija|juhe|toit|netist|app|ribad|läbi}
pea|pidage|pane|pange .. suu|nokk .. ette|mask|lahti
suu kaitse|mask|maskid|maski|maskiga|hügieen|loputus|loputusvesi|limaskest|limaskesta
hoidke|hoia .. suu|nina .. kaetud|ees|puhas
jää|jääge|ole|olge .. terveks|terve|rahulikuks|rahulik|mureta|hea|kena|tubli|tänatud
keerake|keera|lükake|pista|pistke|pange|topi|tõmmake .. pistik|juhe|kaart|patarei|võti|sim|kaabel|kork|nupp|taha|taskusse|pistikusse|seina|lukku|auku|kotti
ime|imeb|imevad|imege|imetlen .. tolmu|tolm|komm|pulgakommi|nalja|näpust|vett
söö|sööge|sööd .. kõht|isu|tervisega|hästi|ja
{@i tahan|tahaks|soovin @youd öelda|kirjutada}

[innocent anger]
te|teie|sa|sina _? ei|pole|ega _? ole|olegi _? süüdi :: neg
te|teie|sa|sina _? pole|polegi _? süüdi :: neg
@pole|ega .. te|teie|sa|sina|teenindaja .. süü|süüdi|viga :: neg
ei|ega .. süüdista :: neg
pettuse|kelmuse|petturite|petukõne|petuskeemi osaliseks|ohvriks|ohver|küüsi
langesin|langes|sattusin .. pettuse|kelmuse|petturite|petuskeemi .. ohvriks|küüsi|otsa|osaliseks
kuradi|kuramuse|pagana|kuradima|neetult|sitaks|türa hea|hästi|tore|lahe|kiire|äge|ilus|tubli|mõnus|kena|osav .. teil|teie|teile|küll|nüüd|see
kas .. see|tegu|tegemist .. on|võib .. kelmus|pettus|kelmusega|pettusega|petukõne|petukiri|libakiri|petuskeem|petuskeemiga|petuleht|õngitsus
@pole|ega .. teie|sinu|teenindaja|kulleri .. viga|süü|süüdi :: neg
ei .. pahanda|pahane|solvu|häiri|häirinud|vihasta|kurda|vingu|viriseda :: neg
@pole .. pahane|vihane|kuri|pettunud|probleem|probleemi|probleeme|hullu|halb|paha|kehv|viga|katki|kurta :: neg
@pole .. ühtegi|mingit|mingeid|kordagi|mitte .. probleemi|probleeme|viga|kaebust|kaebusi|jama|pettumust|pretensiooni :: neg
{probleemi|probleeme|probleem|pretensioone|kaebusi|pettumust ei|pole olnud|ole|tekkinud|mingeid} :: neg
pole probleemi|hullu|viga|midagi
probleem .. lahenes|lahendatud|lahendus|korda|sai|lahendati
ilma .. probleemideta|probleemita|jamadeta|ootamata|viivituseta|vigadeta
probleemideta|probleemivaba|veatu|veatult|kaebusteta
{ootan|ootame|oodata|ootab põnevusega|rõõmuga|huviga|kannatlikult|pikisilmi|rahulikult|külla|kohtumist|uut|last|beebit}
{ootan|ootame teie|sinu vastust|kirja ette|tänades|lugupidamisega|rahulikult}
lahe|lahedalt|lahedam|lahedad
halb .. ilm|ilmaga|uni|tuju|kuulmine|levi|õnn|komme|hammas|kohtumine
vale|vales .. number|numbri|koht|aadress|aadressi|suurus|suuruse|värv|parool|pin|nupp|nuppu|valisin|sisestasin|tellisin
valed numbrid|andmed|sokid
paha .. tuju|ei|pole
viha .. lehed|vihaleht|vihtlema
kadunud .. kass|koer|isa|ema|vanaema|vanaisa|abikaasa|hing
tulen .. jälle|taas|teinekordki
kohtume|näeme .. jälle|taas
jälle .. hea|tore|rõõm|kiitus|super|suurepärane|õnnestus|kohal|töötab|avatud|saadaval|rahul|kasutada|tellida|tänan|olemas
ei .. jõua|jaksa .. ära .. oodata|tänada|kiita :: neg
kahjuks ei .. saa|oska|jõua|leidnud|tea .. ma|tulla|kohale|täna|osaleda :: neg

[innocent threat]
# "when you come out" is a time, no condition
kui sa|te|sina|teie .. uksest|koju|töölt|tööle|majast|välja|kontorist|magama|autosse .. väljud|väljute|tuled|tulete|lähed|lähete|astud|astute|jõuad|jõuate|lõpetad|lõpetate|istud|jääd
kui sa|te|sina|teie .. väljud|väljute|lahkud|lahkute|magad|magate|lõpetad|lõpetate|puhkad
kui ma|me .. kohale|sinna|teie|sulle|teile .. jõuan|jõuame|tulen|tuleme|saabun|ilmun|astun
kui ma|me .. su|sind|teid .. kätte|üles .. saan|saame|leian
saab|saavad @weaponga lõigata|avada|lahti|teha|puhastada|raiuda|koorida|lõikuda|lõhkuda|viilutada
kui satud|satute|satun|satub|satuksin haiglasse|traumapunkti .. kas|siis|kindlustus|katab|hüvitab
{haiglasse|haiglas satud|satute|lähed|lähete kindlustus|hüvitis|poliis|külla}

[innocent anger]
ega|ei .. teid|sind|teie|kedagi .. süüdista|süüdi :: neg

[innocent threat]
peksan|peksame|peksab|peksma .. pead|peaga|vastu .. seina|lauda|pead|vaip*|kloppi|segast|pada
@grim1|@grimcond .. aega|sääs*|sipelg*|prussak*|hiir*|rot*|putuk*|umbroh*|bakter*|lutik*|kärbs*|boss*|monstr*|zombi*|mängus|mängu|muti|mutte|nälkj*|tigu|teo*|puug*|viirus*|kirp*|koi*|liha|kala|kana|sea|taigna|tainast|mune
@grim1|@grimcond .. selle|oma|kogu .. tööga|naeruga|kohviga|igavusega|vingumisega
@grim1|@grimcond .. kohvi|õlle|šokolaadi|suitsu|pitsa|une|puhkuse|burgeri|sooja|hea
{@grim1|@grimcond mängus|mängu|tasandil|levelil|raidi|matšis|parasjagu boss*|monstr*|vastas*|zombi*|draako*|jälle}
nuga|kirves|saag|noad|relv|püss .. on|juba .. valmis .. tellimus|järele|saab|kätte|toodud|laos|pakitud

[innocent threat]
loodan|loodame|soovin .. et .. teie|su|see|sinu .. @place|@company|majad|firma|kõik .. põleb|põleks|plahvatab|plahvataks|lendab|lendaks .. koos|teiega|maha|ära|õhku|maani .. teiega|maha|õhku|maani|ära
loodan|loodame|soovin .. et .. teie|su|see|sinu .. @place|@company .. põleb|põleks .. maha|maani|ära

[innocent threat]
kirve|kirvest|sae|kirvega|saega|mootorsae|labida|haamri ... oksad|oksa|oksi|puud|puid|raiuda|lõhkuda|saagida|saen|aitan|appi|aiatöö|platsile|naelad|paigaldada|parandada|riiul*|ehitama|ehitusele
võtsin|võtan|neelasin|jõin .. kõik|terve|karbi|kogu ... vitamiin*|kommi*|probiootik*|antibiootikum*|mahla|kohvi|maiustus*|magneesium*|kalamaksaõli
[innocent all]
@mgr .. kiitust|kiitused|tänu|tänada|kiita|õnne|õnnitleda|õnnitlused|tänusõnad|kiidusõnad|lilled
kiitust|kiitused|tänu|õnne|kiita|tänada|kiidusõnad|õnnitlused .. @mgr
uus|endine|hea|tore|tubli|meie|minu|mu @mgr
[innocent anger]
ise .. olin|olen|oli|süü|minu .. süüdi|viga

[innocent threat]
võtan|tulen|toon|lähen|sõidan|haaran .. @weapon|@weaponga ... .. oksad|oksa|oksi|puud|puid|hekki|naelad|riiuli|riiulit|mööbli|kapi|lage|terrassi|aeda

[innocent threat]
võtsin|võtan|neelasin|jõin .. kõik|terve|karbi|kogu .. teie? vitamiin*|kommi*|probiootik*|antibiootikum*|mahla|kohvi|maiustus*|magneesium*|kalamaksaõli ära?
võtan|tulen|toon|lähen|sõidan|haaran .. @weapon|@weaponga ... .. oksad|oksa|oksi|puud|puid|hekki|naelad|riiuli|riiulit|mööbli|kapi|lage|terrassi|aeda .. maha|raiuda|saagida|lõigata|lõhkuda|kinni|parandada
tulen|tuleme aitan|aitame|appi ... .. raiuda|saagida|lõhkuda|lõigata

[innocent threat]
kui sa|te|sina|teie .. ei? usu|usud|usute|kuule|kuulsid
ostsin|ostsime|hankisin .. teilt|poest|kampaaniast ... kirve|noa|relva|püssi ... tagasi|vahetama|katki|nüri|garantii|ümber

[innocent threat]
loodan|loodame|soovin .. et .. su|sinu|teie .. @relative .. sureb|surevad|kannatab|kannatavad|nutab|nutavad
kas|komplekt*|pakis|karbis|tellimus* ... nuga|kirves|relv|püss|kurikas .. on? .. kaasas
nuga|kirves|relv|püss|kurikas .. on .. kaasas .. komplekt*|karbis|pakis|tellimus*|või|teritaja|hind

[innocent threat]
kägistan|kägistab|kägistaks|poon .. end|ennast .. selle|lipsu*|lipsuga|kraega|salliga|särgi*
lips|sall|krae|kaelus|särk .. kägistab|poob
peksan|peksame|löön|lööme|taon .. kartul*|vilja|rehte|vaipu|vaip*|sõnnikut|postid|posti|naela|naelad|tikke ... maha? sisse?
peksan|peksame .. _? _? kartuleid|kartulid|vilja|vaipu maha? läbi?
peksame|peksan koos ... kartuleid|kartulid|vilja|vaipu|pesu maha? läbi?
tulen|tuleme|toon ... noaga|kääridega|saega ... plommi|paki|pakendi|teibi|nööri|kilet|kile|kasti|kummiliistu .. lahti?
mitte|ega .. ma .. tapan|tapa .. kedagi

# a number that is dictated, digit by digit
[class digit]
null|üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa

[innocent anger]
@digit @digit

[innocent conditional]
# who stands before the door is there: a threat at once
tee|tehke|teed|teete|ava|avage|avad|avate .. uks|ust|uksed|värav|väravat|värava .. lahti? ... või

# A tool for what is hung on a wall or put together.
[innocent threat]
võtan|võtame .. @weapon|=kruvikeeraja|=trelli|=akutrelli|=loodi kaasa =siis =saame|=saan|=saab =karniisi|=peegli|=pildi|=pildid|=riiuli|=riiulid|=kapi|=lambi|=kella|=teleri|=tahvli|=nagi|=laua|=voodi =seinale|=lakke|=üles|=kokku|=paika
