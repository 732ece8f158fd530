# Estonian: calm complaint, disappointment, anger, fury. Weights are small for weak signs.

[anger 1]
vihma kätte|läbimärg|läbimärjad|läbimärjana|märjaks|mudasse :: w=0.45
vastust|lahendust|tagasisidet|reaktsiooni|selgitust|tehnikut|kullerit @pole :: w=0.5
arve|summa|hind|arvel .. vale|vigane|suurem|topelt|liiga :: w=0.45
arvel|arvele .. vale|vigane|olematu|tundmatu|imelik :: w=0.3
katkeb|kaob|hangub|kukub pidevalt|alatasa|jälle|tihti|kogu :: w=0.5
pidevalt|alatasa|kogu aeg katkeb|kaob|hangub|kukub :: w=0.5
ootasin|lootsin|lootsime|ootasime .. paremat|enamat|rohkemat|muud :: w=0.5
kahju .. et|aga|kuid :: w=0.25
jättis|jätab .. külmaks|ükskõikseks|halva|kehva|soovida|nõutuks :: w=0.5
katkisena|katkiselt|vigasena|purunenuna|kriimulisena|mõlkis|poolikuna|avatuna :: w=0.45
suurem|kallim|rohkem|kõrgem|pikem kui lubatud|lubati|kokkulepitud|kokku|öeldi|lepitud|lubasite :: w=0.5
kas te|teil|keegi .. üldse .. vastata|vastate|vastab|kavatsete|plaanis|loete|loeb|töötate|tööl|tegelete|mõtlete :: w=0.5
mitte|ei ühtegi|ühegi|ainsatki .. normaalset|korralikku|mõistlikku|konkreetset|selget :: neg w=0.6
kaks|kolm|neli|viis|mitu|kümme korda kirjutanud|helistanud|käinud|küsinud|pöördunud|öelnud|helistasin|kirjutasin :: w=0.45
korda|kordi .. kirjutanud|helistanud|käinud|küsinud|pöördunud|seletanud :: w=0.3
mind|meid on? lollitatud|petetud|tüssatud|tillitatud|eksitatud :: w=0.7
ootamine|vaikimine|teadmatus .. tapab|väsitab|närvidele|kurnab :: w=0.5
lõhkus|lõhkusid|lõhkusite|kriimustas|kriimustasite|purustas|purustasid|rikkus|rikkusid .. mu|mul|minu|meie|ära|asja|uue :: w=0.5
lõi|lõid|sõitis|sõitsid|viskas .. mu|minu|meie ... puruks|katki|mõlki|sodiks|ära :: w=0.5
mu|minu|meie ... lõhkus|lõhkusid|lõhuti|kriimustati|rikuti|purustati|puruks|sodiks|mõlki :: w=0.4
kes .. selle kahju|nüüd .. kinni maksab|kinni|hüvitab|korda :: w=0.4
alla käinud|käib :: w=0.45
läinud|läheb|muutunud|muutub .. kehvemaks|halvemaks|hullemaks|viletsamaks|allamäge|kallimaks :: w=0.45
kehvemaks|halvemaks|hullemaks|viletsamaks|allamäge läinud|läheb|muutunud :: w=0.45
mind|meid .. lollitatud|petetud|tüssatud|petta|haneks|alt .. on|tõmmatud|veetud|saanud|saime :: w=0.7
lollitatud|petetud|tüssatud .. mind|meid|sai|saime|saanud :: w=0.7
petta|tüssata|pügada saanud|sain|saime :: w=0.7
lausa|täiesti|lihtsalt uskumatu|arusaamatu|lubamatu|masendav|piinlik|häbiväärne|häbematu :: w=0.6
masendav|masendab|masendunud|piinlik|häbiväärne:NE|nukraks|kurvaks :: w=0.45
kopp|siiber|kõrini|villand .. ees|saanud :: w=1
oodata|ootama .. kolm|neli|viis|kuus|mitu|terve|pool .. tundi|päeva|nädalat|kuud|nädal :: w=0.4
lubati|lubasite|lubas|pidi ... aga|kuid|ometi|ikka .. ei|pole|kaks|kolm|nädal|kuu :: neg w=0.5
lubati|lubasite|pidi ... läks|kulus|võttis .. kaks|kolm|neli|nädal|nädalat|kuu|kuud|tundi :: w=0.5
pettunud|pettumus:US|pettumust|pettumuse|pettusin :: w=0.9
petab ootusi
pahane:NE|pahandatud|pahuraks|tusane:NE|häiritud|nördinud|nördimus:US|nördima
ärritunud|ärritav|ärritab|ärritas|ärrituma|närvis|närvi|närviline|närvid|närvidele
tüütu:TU|tüütab|tüütas|tüütav|tüdinud|tüdinenud|tüdimus|kopsu|siiber
häirib|häiris|häiriv|häirivad :: w=0.3
kahjuks|paraku :: w=0.12
kurb|kurvastav|kurvastab|nukker :: w=0.2
halb/halva/halba/halbade/halbu/halvem:A :: w=0.3
kehv/kehva/kehva/kehvade/kehvi/kehvem:A :: w=0.4
kehvasti|halvasti :: w=0.4
vilets/viletsa/viletsat/viletsate/viletsaid/viletsam:A :: w=0.45
nigel/nigela/nigelat/nigelate/nigelaid/nigelam:A
kesine:NE :: w=0.3
nõrk tase
nõrk teenindus
jama:U|jamad|jamab|jamasid|jamama :: w=0.3
jama see|lugu|teenus|firma|süsteem|toode
probleem/probleemi/probleemi/probleemide/probleeme:N :: w=0.15
kaebus:US|kaebust|kaebuse|pretensioon/pretensiooni/pretensiooni/pretensioonide/pretensioone:N :: w=0.4
kaeban|kaebama|kurdan|kurtma :: w=0.3
rahulolematu:TU|rahulolematus:US|rahulolematust :: w=1
{ei|pole rahul} :: neg
ei ole .. üldse|absoluutselt|sugugi|eriti|väga .. rahul :: neg
{ei jää|jäänud rahule} :: neg
ei sobi|kõlba|kõlbanud .. mulle|nii|kuhugi|mitte|kuskile :: neg w=0.4
@pole .. normaalne|okei|ok|korras|aktsepteeritav|vastuvõetav|lubatav|võimalik|tõsi :: neg w=0.5
ei tööta|toimi|töötanud|toiminud|funktsioneeri|lae|laadi|käivitu|avane|avanenud|lülitu|ühendu|levi|lähe :: neg w=0.35
{ei tööta|toimi jälle|ikka|endiselt|enam|juba|siiani|taas} :: neg w=0.5
{ei|pole saa|saanud|saabunud|jõudnud|kohal|tulnud ikka|endiselt|siiani|veel|tänaseni|juba} :: neg w=0.45
{pole|ei keegi|ühtegi|mingit vastust|vastanud|vasta|vastata|helistanud|reageerinud|reageeri|ühendust} :: neg w=0.5
keegi ei .. vasta|vastanud|vastata|reageeri|tea|tee|aita|hooli|huvita|helista|viitsi|ütle|oska|võta|vastuta :: neg w=0.55
mitte keegi|kedagi .. ei|kätte|vasta|tea|huvita :: neg w=0.4
ei vastata|vastatud|reageerita|reageeritud|teavitatud|teatatud|helistatud|hoolita|peeta .. juba|mulle|mind|isegi|kinni|lubadustest :: neg w=0.55
ei .. pea|peeta|pidanud .. lubadusi|sõna|lubadustest|kokkulepetest|tähtaegadest|kinni :: neg
lubatud|lubati|lubasite|lubas|lubasid .. aga|kuid|ometi|ja|midagi|tähtajaks .. ei|pole|mitte :: neg w=0.55
lubadused|lubadusi|lubadus .. ainult|tühjad|tühje|murtud|murrate|katteta
tühjad lubadused
sõna ei .. pea|peeta|maksa :: neg
ootan|oodanud|ootama|oodates|oodatud|ootame|ootasin :: w=0.2
{ootan|oodanud|ootasin|oodata|ootama juba|ikka|endiselt|siiani|veel} :: w=0.3
{ootan|oodanud|ootasin|oodata|ootama nädal|nädalat|nädalaid|kuu|kuud|päev|päeva|tund|tundi|minut|minutit|aasta|aastat|tunde|tundide} :: w=0.4
ooteliinil|järjekorras|liinil .. istun|istusin|istuma|rippuma|ripun|rippusin|hoidsite|ootan|pool|tund|tundi|minutit :: w=0.5
kaua|kauaks .. veel|ma|peab|pean|võib|saab|te|see .. ootama|oodata|aega|pean|kestab|võtab|kestma :: w=0.5
mitu|mitmendat|mitmes|mitmeid|sada|kümme .. korda|kord|kõnet|kirja .. pean|ma|veel|peab|helistanud|kirjutanud|olen :: w=0.5
kolmas|kolmandat|teist|neljas|neljandat|viies|viiendat|kuues|kuuendat|mitmes|mitmendat|kümnes|kümnendat|sajas|sajandat kord|korda :: w=0.35
juba kolmas|kolmandat|teine|neljas|neljandat|viies|mitmes|mitmendat|viiendat|kümnes :: w=0.35
iga kord :: w=0.2
iga jumala :: w=0.2
iga jumala kord|päev|kuu

jälle sama|seesama|samad :: w=0.45
jälle ja jälle :: w=0.4
ikka ja jälle :: w=0.3
pidevalt|alatasa|järjekordne|järjekordselt|lõputu|lõputult :: w=0.2
aina|ainult .. vabandused|vabandusi|lubadused|lubadusi|jutt|hädaldamine
lõpuks ometi :: w=0.2
mis|milles .. toimub|probleem|viga|mureks|jama|värk .. teil|siis|seal|õieti|ometi :: w=0.35
miks|milleks|misasja .. te|keegi|minu|mulle|kurat|peab|pean|ma|ometi .. ei|ometi|maksma|ootama|pean|kannatama|üldse :: neg w=0.3
kas see .. on|ongi .. normaalne|nali|tõesti|mingi|teie :: w=0.5
kuidas see|saab|nii .. võimalik|olla|saab|saate :: w=0.35
kuidas on see võimalik
kuidas .. on|saab .. võimalik :: w=0.3
imelik|kummaline|arusaamatu|arusaamatuks :: w=0.2
imestan|hämmastav|hämmastab|hämmingus|hämming|uskumatu|uskumatult|üllatav :: w=0.3
lootusetu:TU|lootusetult|mõttetu:TU|mõttetus:US|kasutu:TU|väärtusetu:TU|abitu:TU|tulutu|asjatu|asjata :: w=0.35
katki|katkine:NE|defektne:NE|vigane:NE|purunenud|purunes|praak|praagi|praaki|praaktoode|praaktoodang|kulunud|kriimustatud|mõlkis|rikkis|lagunes|laguneb|lagunenud|rikutud|riknenud|hallitanud :: w=0.2
läks .. katki|rikki|puruks|lakku|pekki|nässu :: w=0.35
ebakvaliteetne:NE|kvaliteeditu:TU|ebakvaliteetselt
kvaliteet/kvaliteedi/kvaliteeti:N alla|kehv|halb|null|nadi|olematu|vilets|langenud
{kvaliteet halb|kehv|null|nigel|vilets|olematu|langenud|jätab}
jätab|jättis|jätavad|jätnud soovida
alla .. igasugust|igasuguse|kõva|arvestust|arvestuse
alla igasuguse|igasugust arvestuse|kriitika|arvestust
allapoole .. igasugust|arvestust|kriitikat|taset
väärt .. ei|pole|mitte :: neg w=0.2
raha .. raisatud|raiskamine|tuulde|maha|visatud|kadunud|mahavisatud
{raha tuulde|raisatud|mahavisatud|raiskamine}
raharaisk|raharaiskamine|ajaraiskamine|ajaraisk|ajaraiskamist
{aega raiskate|raisata|raiskan|raisanud|raiskamine|raisatud|kulutanud|kulunud} :: w=0.5
kallis|ülehinnatud|kallim|röövellik|hingehinnaga|ülekallis :: w=0.15
topelt|valesti|vale|ekslik|ekslikult|alusetult|põhjendamatu|põhjendamatult|alusetu|vigane arve|arvet|summa|summat|arvestatud|võetud|maksnud|maksta|tasu :: w=0.35
ülemaks*|topeltarve :: w=0.4
varjatud tasud :: w=0.4
varjatud tasusid :: w=0.4
alusetu arve :: w=0.4
vale arve :: w=0.4
peidetud tasud :: w=0.4
hilineb|hilines|hilinenud|hilinemine|hilinemist|viivitus|viivituse|viivitamine|viivitate|venib|venitate|venitamine|venitada|venitatakse|venitab :: w=0.35
kadunud|kaotasite|kaotatud :: w=0.25
kaduma läinud :: w=0.25
läks kaduma :: w=0.25
tühistasite|tühistati|katkestasite|katkestati|lõpetati .. kõne|tellimus|minu|etteteatamata|ilma :: w=0.25
viskasite|visati|katkestate|pandi|panite|paneb .. toru|välja|hargile|kõne|liinilt|telefoni :: w=0.45
toru .. hargile|visati|ära|pandi|viskas
ignoreerite|ignoreerib|ignoreeritakse|ignoreeris|ignoreeriti|ignoreerimine|ignoreerimist
eirate|eiratakse|eirab|eiramine|eirati|eirasite :: w=0.4
saadetakse|saadate|saadeti|suunatakse|suunate|jooksutate|jooksutatakse|lükatakse|lükkate .. ühe|mind|ühest|edasi-tagasi|pidevalt|ringi|teise .. juurest|teise|edasi|ringi|kohast|osakonnast
jooksutate|jooksutatakse|jooksutamine|jooksutada
edasi-tagasi :: w=0.3
ühe juurest teise juurde
pall|palli|palliks .. viskate|veeretate|veeretatakse|visatakse
veeretate|veeretatakse|veeretamine|veeretab|veeretada .. vastutust|vastutus|süüd|teiste
vastutust .. ei|keegi .. võta|kanna :: neg
robot|robotiga|juturobot|automaatvastus|automaatvastaja .. ei|jälle|ainult|rääkima|suhtlema|mõttetu :: w=0.3
kopeeritud|standardvastus|standardvastused|copy-paste|copypaste|automaatvastused|automaatvastus :: w=0.35
ei saa aru|ole kindel|leia|saanud .. miks|mida|kuidas|kus|te :: neg w=0.15
ei aita|aidanud|aidata|abista|huvita|huvitu|hooli|viitsi|vaevu|vaevunud .. te|teid|keegi|mind|klient|isegi|üldse|mitte|midagi :: neg w=0.5
klient|kliendid|klienti|klientidest .. ei .. huvita|hooli|loe|austata|väärtusta :: neg
teid ei .. huvita|koti|loe|morjenda :: neg
ükskõiksus:US|ükskõikne:NE|hoolimatu:TU|hoolimatus:US|lugupidamatu:TU|lugupidamatus:US|lugupidamatult|lohakas:KAS|lohakus:US|lohakalt|pealiskaudne:NE|vastutustundetu:TU|vastutustundetus:US|hooletu:TU|hooletus:US|ebameeldiv/ebameeldiva/ebameeldivat/ebameeldivate/ebameeldivaid:N|ebameeldivus:US
ebaõiglane:NE|ebaõiglus:US|ebaaus/ebaausa/ebaausat/ebaausate/ebaausaid:N|ebaausus:US|ebaloogiline:LINE|ebausaldusväärne:NE|ebanormaalne:NE|ebaseaduslik:LIK|ebaselge :: w=0.45
usaldus .. kadunud|läinud|otsas|null|murtud
ei .. usalda|usu .. enam|teid|teie :: neg
ei .. soovita|soovitaks .. kellelegi|mitte|teid|kindlasti|seda|teie|üldse|vaenlaselegi :: neg w=0.8
ei soovita|soovitaks :: neg w=0.5
hoiduge|hoidke .. sellest|eemale|eemal|kaugele|neist :: w=0.6
ärge|ära .. ostke|osta|tellige|telli|minge|kasutage .. sealt|siit|neilt|seda|kunagi|mitte :: neg w=0.5
mitte kunagi|iial .. enam|rohkem :: neg w=0.6
ei .. enam|rohkem .. iialgi|iial|kunagi|jalga :: neg w=0.6
viimane|viimast kord|korda .. kui|ostan|tellin|teie|siit|kasutan|siin :: w=0.6
kahetsen|kahetseme .. et|ostu|seda|teie|liitumist|valikut|sõlmisin|ostsin :: w=0.5
palju .. parem|paremad|odavam .. konkurent|mujal|teistel|naabritel|konkurentidel :: w=0.2
võiks|võiksite|peaks|peaksite .. ometi|vähemalt|ikkagi|natuke|lõpuks|midagi :: w=0.3
palun .. tehke|lahendage|vastake .. midagi|lõpuks|ometi|ükskord
tehke|lahendage|vastake|parandage|helistage|tagastage .. lõpuks|ometi|ükskord|juba|midagi
tee|tehke midagi|juba|oma .. tööd|ometi|ära
lõpuks ükskord
kannatus|kannatlikkus|kannatust .. katkeb|otsas|otsa|lõpeb|katkes|katkemas|proovite|katkend
kannatan|kannatame|kannatanud|kannatama .. juba|selle|enam|teie|pean|nädal|kaua :: w=0.3
hale|haletsusväärne:NE|armetu:TU|nadi|niru|äpardus|ebaõnnestunud|fopaa|kaos|kaost|segadus|segadust|bardakk|bardaki|tralla|trall :: w=0.4
udujutt|udujuttu|udutamine|keerutate|keerutamine|keerutab|põiklete|põiklemine|ajate .. segast|udu|juttu|pläma|iba
ajad|ajate|ajab .. pada|iba|jama|jura
jura|jurra|lambi|lambiseletus|lambist|tola :: w=0.25
feik|fake|libapood|libafirma|petufirma|petukaup|petuskeem
vajab|vaja .. parandamist|selgitust|vastuseid|selgitusi :: w=0.2
nõuan|nõuame|nõudma|nõudmine|nõuda :: w=0.4
ootan .. selgitust|selgitusi|vabandust|vabandamist|lahendust|vastust|kompensatsiooni|reageerimist|tegusid :: w=0.35
millal .. te|ma|see|lõpuks|kord|ometi .. lõpuks|ometi|saan|saab|tuleb|suvatsete|kavatsete|viitsite :: w=0.4
suvatsete|suvatseb|suvatsenud|suvatseda|suvatse
viitsi|viitsite|viitsinud .. te|keegi|teha|vastata|lugeda|isegi :: w=0.4
vihjan|irooniline|naeruväärne:NE|naljanumber|naljakas .. hind|summa|et :: w=0.3
naeruväärne:NE|naljanumber|naeruvääristamine|komejant|palagan|farss|tsirkus|klounaad
{tänan|aitäh|tänud|tänu eest mitte millegi} :: w=0.9
aitäh|tänan .. ei .. millegi|mille|kasuta :: w=0.4
suur tänu|aitäh .. jälle|rikutud|raisatud|selle .. jama|eest|päev|jõulude|puhkuse :: w=0.3
tubli|tublid|bravo|braavo|super|suurepärane|tore|lahe .. jälle|olete|teenindus|värk|lugu|firma|jah|ikka .. katki|ei|ka|jah|jälle|tõesti :: w=0.25
no tore|kena|ilus|kuulge :: w=0.3
tule|tulge taevas appi :: w=0.4
issand|jumal|jeesus|püha .. küll|halasta|appi|jumal|taevas|kurat :: w=0.25
mida asja|hekki|kuradit :: w=0.4
mis|misasja mõttes|asja|jama|värk|jutt .. see|on|siis|te :: w=0.5
misasja|mismõttes :: w=0.3
mis mõttes :: w=0.5
täiesti|absoluutselt|täielik .. mõttetu|lootusetu|jama|läbikukkumine|kasutu|null|pettumus|katastroof|kaos|segadus
läbikukkumine|läbikukkumist|fiasko|fail|feil|feilid
epic fail
{jään|jäin|olen rahast|kaubast|pakist|internetita|elektrita|ilma} :: w=0.25
{rikutud|rikkusite|rikkus puhkus|päev|pühad|sünnipäev|jõulud|pulmad|reis} :: w=0.6
süü|süüdi .. teie|olete|te .. olete|süüdi|oma :: w=0.35
teie .. süü|viga|vea|tõttu|süül :: w=0.35
negatiivne:NE|negatiivselt :: w=0.2

vastust|lahendust|raha|pakki|kaupa|tehnikut|selgitust .. ei|pole .. ole|tule|tulnud|saa|saanud|anta|antud|näe :: neg w=0.5
ei .. suudeta|suutnud|suuda|suudetud|osata|viitsita|vaevuta .. parandada|lahendada|vastata|teha|öelda|saata|ära|ikka|üht|isegi :: neg w=0.5
nüüd aitab|piisab
aitab küll
mine|minge metsa|seenele .. oma|te|jutuga :: w=0.5
jäin|jäime|jään .. ilma .. jälle|taas|pakist|kaubast|rahast|internetita :: w=0.4
rumal lugu
kaob|kadus|katkeb|hangub|jookseb .. iga|pidevalt|jälle|kogu|kokku .. õhtu|päev|tund|aeg|minuti :: w=0.35
räpane|mustad|haisev .. tuba|toad|hotell|voodi|leti :: w=0.4
hotell|tuba|toad|pood|kohvik .. oli .. räpane|must|haises|haisev :: w=0.5
spämmite|spämm|rämpspost|rämpsposti|reklaamkirjad|pommitate|pommitatakse|tülitate|tülitatakse :: w=0.45

[anger 2]
lausrööv|lausröövimine|lausröövimist|päevarööv|päevaröövel|päevaröövlid|lauspettus|lausvale|lausvaled|lollitamine|lollitamist
kõrini .. teist|teie|teiest|sellest|jutust|vabandustest|valedest|jamast|kõigest :: w=1.4
teist|teie|sellest|jutust|vabandustest|valedest|jamast .. kõrini|villand|siiber :: w=1.4
kaua te|teie|see|ma .. mind|jooksutate|lollitate|venitate|jauramist|oodata|kestab :: w=0.8
idiootsed|lollid|debiilsed|juhmid|juhm|ajuvabad|nõmedad|tobedad|rumalad|idiootlik reeglid|reegel|reklaamid|nõuded|seadused|süsteemid|hinnad|vabandused|süsteem|äpp|kord
nii .. ei|pole .. tööd .. tehta|tehtud|teha :: neg w=0.6
on|see .. alles|küll .. tase|suhtumine|teenindus|tipp|pull|lugu :: w=0.7
no|see|asi .. on .. küll .. tipp|tase|viimane|liig :: w=0.8
kannatuse|viimane .. piir|piisk|karikas|tilk :: w=0.9
ainult|vaid .. raha .. kasseerite|võtate|küsite|oskate|kasseerida|koorite|nõuate|lüpsate :: w=0.8
raha .. oskate|kasseerite|võtate|küsite|nõuate .. küll|ainult|te|aga :: w=0.6
vihane:NE|vihastan|vihastas|vihastama|vihastab|vihaseks|vihale|viha|vihastasin|vihastav
olen|oleme .. vihane|vihased|raevus|marus|maruvihane|tulivihane|tige :: w=1.3
{ajab|ajate|ajas|ajavad|ajasite vihale|vihaseks|marru|hulluks|närvi|keema|karvad}
ajab .. hinge|närvi|kopsu|täis|südame|juhtme|juhtmesse|oksele|öökima|vere|iiveldama .. täis|üle|kokku|keema|maani
{hing|süda|kops|kopp|kapp|mõõt|kannatus|siiber|villand ees|täis|üle|maha|katkeb}
kopp|kops|siiber ees|maas
kõrini|kõrgini|villand :: w=1.3
kõrist saadik
siiamaani saanud
{kõrini sellest|teist|teie|teiest|on} :: w=1.3
{mul|olen|meil kõrini|villand|mõõt täis|siiber|küllalt}
saanud|saan .. küllalt|villand|kõrini|siiber .. teist|teie|sellest|sinust
sai|saab|saagu .. küllalt|villand|kõrini
aitab|piisab .. küll|sellest|nüüd|juba|jamast|valedest :: w=0.6
raevus|raev|raevu|marus|maruvihane:NE|tulivihane:NE|pahaks
endast väljas
keeb|keema .. vihast|vererõhk|veri|kops|hing|ajab|üle
vererõhk .. tõuseb|lakke|üles|laes
täielik|täiesti|lausa|absoluutne|puhas|otsene|jõhker .. häbi|häbiplekk|petmine|pettus|sigadus|jultumus|lollus|rööv|vale|idiootsus|tase|põhi|ülbus
häbi .. teil|peaks|teile|olgu|häbenege|sul|sulle|on|oleks|sellist
{häbi @youd|olgu|peaks|olema}
häbene|häbenege|häbenegu|häbeneksite|häbenema .. silmad|ennast|end|peast|oma|välja
häbitu teenindus|käitumine|valetamine
sigadus:US|sigadust|sigatsemine|seatemp|jultumus:US|ülekohus|ülekohut|lurjuslik|alatu:TU|alatus:US|nurjatu:TU|nurjatus:US|nahaalne:NE|nahaalsus:US|südametu:TU|labane:NE|ennekuulmatu:TU|ennekuulmatult|pretsedenditu|lubamatu:TU|vastuvõetamatu:TU|andestamatu:TU|talumatu:TU|väljakannatamatu:TU :: w=0.9
enneolematu jultumus :: w=0.9
skandaal/skandaali/skandaali:N|skandaalne:NE
petate|peteti|petetakse|petavad|petsite|petnud|petetud|petmine|petmist|pettus:US|petukas|petuskeem|petuskeemi|petuskeemid
skämm|skämmite|skämmivad|scam|kelmus:US|kelmuse|väljapressimine|väljapressimist|rööv|röövimine|röövite|röövivad|röövitakse|vargus:US|varastate|varastatakse|varastasite|varastavad|varastati|näppasite|pätsasite|pätsate|pätsab
nöörite|nöörivad|koorite|koorivad|koorimine|lüpsate|lüpsavad|tüssate|tüssati|tüssavad|tüssasite|lollitate|lollitatakse
tüssate|tüssati|tüssavad|tüssasite|tüssamine|tüssata|nöörite|nöörivad|nöörimine|lollitate|lollitatakse|lollitamine|lollitada|koorite|koorivad|lüpsate
{haneks|lolliks|ninapidi tõmbate|tõmmatud|tõmbasite|veate|veeti|teete|peate|tehakse|vedada|tõmmata|vedamine|tõmmati}
{pügate|pügavad|pügatakse|pügamine kliente|klienti|inimesi|nagu lambaid}
valetate|valetab|valetavad|valetati|valetasite|valetamine|valetamist|valetatakse|valetad|valetasid|valed|valede
vale täis
luiskate|luiskab|luiskavad|luiskasite|luiskamine
{puhas|otsene|silma näkku|järjekordne vale|valetamine|valetate|valetada}
näkku|silma|otse .. valetate|valetad|valetab|valetada|valetasite
mõnitate|mõnitamine|mõnitab|mõnitatakse|mõnitasite|narrite|narritakse|pilkate|solvav|solvate|solvas|solvati|solvang:N|solvangud|alandav|alandate|alandati|alandamine|alandatakse|kiusate|kiusamine|terroriseerite :: w=0.9
kas te .. teete|mõnitate|narrite|naljatate|pilkate|tögate .. nalja|mind|minuga|meelega
kas te|sa nalja teete|teed
{teete nalja|pulli minuga|või|minu}
ebainimlik:LIK|jõhker|jõhkralt|julm|julmalt :: w=0.5
inetu käitumine :: w=0.5
jube|jubedalt|jubeda|jubedam|kohutav/kohutava/kohutavat/kohutavate/kohutavaid/kohutavam:A|õudne:NE|õudus:US|õudusunenägu|hirmus|hirmsat|koletu|jäle|jäledus|jälk|jälestusväärne:NE|võigas|vastik/vastiku/vastikut/vastikute/vastikuid/vastikum:A|rõve/rõveda/rõvedat/rõvedate/rõvedaid/rõvedam:A|ilge|ilgem|ilged :: w=0.4
kohutav|kohutavalt|jube|õudne|hirmus|vastik|ilge|rõve|jäle teenindus|teenus|firma|kogemus|suhtumine|kvaliteet|teeninduskultuur|klienditeenindus|pood|toode|haldus|internet|äpp|süsteem|jama :: w=1
halvim|halvem|hullem|kehvem .. teenindus|firma|kogemus|pood|teenus|ettevõte|klienditeenindus|üldse|mida :: w=1
elu halvim|kehvem|jubedaim
{teenindus|klienditeenindus|suhtumine null|alla|olematu|kohutav|jube|põhja|nullilähedane|sitt|pask|õudne|ülbe|halb|kehv|vilets}
null teenindus|suhtumine|klienditeenindus|tolerants
prügi|saast|rämps|sodi|käkk|romu|pull|jura|praht|sitt|pask .. toode|kaup|teenus|firma|pood|internet|telefon|äpp|saatsite|müüte|müüa|ja
müüte|müüakse|saatsite|saadate|toote .. prügi|saasta|rämpsu|sodi|käkki|romu|jura|prahti|sitta|paska
rämps|rämpsu|rämpstoode|rämpskaup|sodi|romu|romud|käkk|jäätmed :: w=0.4
sitt|sita|sitem|sittem|sitad|sitta|pask|paska|pasa|perse|peesse|persses .. teenindus|teenus|firma|pood|toode|kvaliteet|internet|nett|süsteem|äpp|kaup|telefon|liin|suhtumine :: w=1
{@product|@company|kõik on|täitsa|täiesti|läks|läheb persses|perses|pekkis|putsis|vitus|metsas|pees|persse|pekki}
{lasite|lasti|ajasite|keerasite|keerati|lasevad perse|persse|pekki|untsu|metsa|tuksi|nässu|kihva|käest}
{keerate|keerasite|keerati|keeratakse|tõmmati|tõmbate käru|koti|pähe|lohku|haneks}
koti .. pähe|peale .. tõmbate|tõmbasite|tõmmata|tõmmati|tõmmatakse
käru keeramine|keerate|keerasite|keeratakse
{mida|mis kurat|kuradit|kuradi|põrgut|persset|pekki|vittu|munni|krt|paganat te|sa|see|teil|toimub|siis|teete}
kurat|kuradi|krt|türa|vittu|raisk|blja|persse|putsi|nahhui .. küll|kaua|teie|teil|miks|millal|kuidas|see|nüüd|jälle|võtku :: w=0.5
kuradi|kuradima|kuramuse|paganama|neetud|sitane|vitu|türa|raisa|jobanõi|fucking|fakin firma|pood|telefon|teenindus|arve|internet|süsteem|kuller|pakk|robot|juturobot|leping|pank|äpp|asi|jama|idiootsus|masin|auto|ruuter|värk|kontor|reklaam|hind :: w=1
kus kurat|kuradi|põrgus|pekkis|persses|putsis|krt|vitus :: w=0.9
mine|mingu|käigu .. see|kõik|teie .. kuradile|persse|põrgu|pekki :: w=0.9
katastroof/katastroofi/katastroofi:N|katastroofiline:LINE|katastroofiliselt
hulluks|lolliks|segaseks .. läinud|minna|lähen|läheb|läksite|ajab|ajate
hull:N :: w=0.15
absurd/absurdi/absurdi:N|absurdne:NE|idiootne:NE|idiootsus:US|idiootlik:LIK|ajuvaba|debiilne|totter|rumalus :: w=0.8
idiootne|loll|debiilne|ajuvaba|nõme|tobe süsteem|äpp|reklaam|reegel|kord|firma|poliitika|bürokraatia|robot|seadus|jutt|vabandus|teenindus|värk|asi
nõme/nõmeda/nõmedat/nõmedate/nõmedaid/nõmedam:A :: w=0.5
{ei kavatse|hakka|mõtle|luba enam|rohkem|teile|sentigi maksta|maksma|taluda|oodata} :: neg w=0.8
ei maksa .. teile|teie|enam|ühtegi|sentigi|krossigi :: neg w=0.7
{ei kannata|talu|jaksa|jõua|viitsi enam|seda|teie} :: neg w=0.7
{ei lähe|jäta|lase seda|asja nii|niisama} :: neg w=0.8
kas .. ma|teie .. pean|peate|olen .. loll|lolliks|idioodiks|lollakaks|idioot
peate|pead|peetakse|peab .. mind|meid|kliente|klienti|inimesi .. lolliks|idioodiks|lollideks|idiootideks|rumalaks
kui loll|lolliks .. peab|saab|võib|peate :: w=0.8
kaua|palju võib|veel|saab|te|ma .. jamada|lollitada|valetada|oodata|kannatada|venitada|jama|kurat
mis mõttes|kuradi|paganama|jama|nali|lollus .. see|te|teie .. on|olgu|olema|toimub :: w=0.6
see on .. puhas|lihtsalt|täielik|tõeline|otsene|lausa .. rööv|pettus|vargus|mõnitamine|ahistamine|jama|sigadus|skandaal|katastroof|sitt|pask|tsirkus|lollus
monopol|monopolist|monopoolne|kartell|vargafirma|sulifirma|petufirma|pullifirma|sitafirma|pasafirma|putkafirma|kontora|šaraaga|šaraga|šarašk
minge .. pankrotti|põhja|kinni
pankrotti|põhja minge|mingu|läheksite|minema|läheks .. te|teie|see
loodan|loodame .. et .. te|teie|see .. pankrotti|põhja|suletakse|pankrot|kinni
ära|ärge .. enam|mulle|kunagi .. helistage|helista|kirjutage|kirjuta|tülitage|tülita|tulge|spämmige :: neg w=0.6
jätke|jäta mind|meid .. rahule
lõpetage|lõpeta .. ära|juba|ometi|see|oma .. jama|valetamine|vingumine|jutt|spämm|helistamine|lollitamine|tüütamine|terror :: w=0.9
aja|ajage|ärge|ära .. ajage|aja .. jama|segast|udu|pada|paska|iba|lolli :: neg w=0.9
{ajage segast|paska|pada|udu ärge|ära} :: neg
vabandus|vabandused|vabandusi .. ei|teie .. aita|päästa|huvita|ostan|söö :: neg
mind ei .. huvita|koti|kõiguta|sega|morjenda .. teie|vabandused|see|miks :: neg w=0.7
teie .. vabandused|vabandusi|jutt|jutud|lubadused .. ei|on|võite .. huvita|aita|väärt|endale|koti :: neg w=0.8
savi|suva|poogen|pohhui|pohh|kama|ükstapuha|pohlad .. teil|teile|neil|firma|klient :: w=0.7
teil on|olekski|täiesti .. savi|suva|pohhui|ükskõik|poogen|kama|pohh|sügavalt
imege|sööge|põlegu .. põhja|raisk|kurat
mölakad|tainad|tolvanid|hullumaja|lollidemaja|kolhoos|lasteaed|bardakk|laga|lagastus|hullumajas :: w=0.4
{mitu korda kurat|veel|peab|pean|ütlema|ütlen|seletama}
mitu korda .. peab|pean|ma .. ütlema|helistama|kordama|kirjutama|seletama|selgitama
sada|tuhat|miljon|kümneid|sadu korda .. olen|ma|öelnud|seletanud|helistanud :: w=0.6

[anger 3]
vihkan|vihkame|vihkama|vihata|vihkamine|jälestan|jälestame|põlgan|põlgame
{vihkan teid|teie|seda|sind}
vihast|raevust .. lõhkemas|lõhken|lõhkeb|värisen|värin|värisevad|karjun|karjuda|keen|plahvatan|plahvatamas|hullumas|hull|roheline|pime|punane|must|marus
lõhken|plahvatan|lähen .. vihast|kohe|lõhki|raevust|hulluks
olen .. nii|väga|täiesti|kuradi|jumala|maru|tulivihane .. vihane|marus|raevus|tige|pahane|kuri|endast|leekides
tige/tigeda/tigedat/tigedate/tigedaid/tigedam:A :: w=0.9
maru|tuli|kuri|kurat kui|sita|türa|jumala vihane|tige|pahane
{keedan|keen raevust|vihast}
@oath @oath
raisk|kurat|türa|blja|vittu|persse .. võtku|teid|teiega|selle|teie|sellise .. firmaga|teenindusega|poega|jama|asjaga|idioote
käige|minge|kerige|käigu|mingu .. kus|kuradile|persse|põrgu|munni|nahhui|vittu|pekki|metsa .. oma|kurat|koos .. arvetega|teenusega|firmaga|lepinguga|internetiga|vabandustega|kuradit|kupatusega
võite .. oma|selle .. arve|lepingu|vabanduse|paki|telefoni|kinkekaardi|toote|ruuteri .. endale|persse|perse|kuhugi|tagumikku
toppige|pistke|pange .. oma|see .. leping|arve|vabandus|pakk|ruuter|kinkekaart|telefon|lubadused|soodustus
kuradi|kuradima|persse|vittu|türa|sitane|igavesed|igavene|neetud|raisk|raisad .. idioodid|lollid|vargad|petised|sulid|pätid|tõprad|jobud|värdjad|debiilikud|raisad|litsid|sead|lollakad|röövlid|kelmid|pettjad
hullemat .. sitta|paska|jama|saasta|firmat|teenindust .. pole|ei|näinud :: neg
nii .. sitta|paska|pasast|sitast|persses .. teenindust|firmat|suhtumist|kogemust|pole :: neg
viha .. keeb|üle|täis|ääreni|ajab|teie
{lendan vihast|kohe lakke|õhku|seina}
jumala eest .. ma|kui|lõpetage :: w=0.6

# ---- wider constructions (third hand) ----
[anger 1]
mille|misasja eest .. ma|me .. maksin|maksan|maksma|maksame|raha|tasun|maksnud :: w=0.6
tellisin|ostsin|valisin|palusin|soovisin|tahtsin|broneerisin ... saabus|saadeti|sain|tuli|toodi|saatsite|pandi|anti .. hoopis|teine|vale|roheline|punane|must|valge|väike|suur|sinine|katkine|pool|poole|midagi|mingi|ainult :: w=0.6
sama|samasuguse|seesama .. veaga|viga|probleem|jama|mure|lugu|jutt|vastus|vastuse|kiri :: w=0.45
ise|omast|veel .. taskust|kinni|peale .. maksma|tasuma :: w=0.4
katkes|katkeb|katkesid|katkestati|katkestas|kadus|kukkus .. lihtsalt|kõne|ühendus|liin|jälle|ära|täielikult :: w=0.4
kõne|ühendus|liin|internet|signaal|levi|pilt|telekas .. katkes|katkeb|kadus|kaob|katkesid|puudub|hakib|kukkus :: w=0.4
irvitamine|irvitamist|irvitate|irvitab|mõnitus|mõnitust|sülitamine|sülitate|näkkusülitamine|pilkamine|pilge|parastamine :: w=1
inimeste|kliendi|klientide|minu|meie|pensionäride .. üle .. irvitamine|nalja|naerate|naerdakse|irvitate|irvitatakse :: w=1
isu|himu|tahtmine|usk|usaldus|kannatus|jõud|närv .. otsas|kadunud|läinud|läbi|kaob|katkemas :: w=0.8
kuhu|kus .. mu|minu|meie|see|siis .. jääb|jäi|kadus|on .. siis|ometi|lõpuks|nii|kauaks :: w=0.5
kuhu|kus .. siis|ometi .. jääb|jäi|kadus|kadunud|jäänud :: w=0.5
mitmendat|teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kümnendat .. päeva|nädalat|kuud|korda|tundi|aastat :: w=0.45
teine|kolmas|neljas|viies|kuues|mitmes .. kord|päev|nädal|kuu|lamp|tehnik|telefon|toode|arve|kiri|kõne|remont|kuller|seade|inimene|visiit .. sama|ikka|juba|jälle|järjest|ja|ei|kui|poole :: w=0.45
juba|ikka .. mitmes|kolmas|neljas|viies|kuues|teine|kolmandat|teist|neljandat .. kord|päev|nädal|kuu|lamp|korda|kuud|nädalat|päeva|tundi :: w=0.45
ei .. ilmunud|tulnud|jõudnud|saabunud|teatanud|teavitanud|helistanud|vastanud|lahendanud|toonud|paigaldanud|parandanud .. kohale|keegi|ka|ikka|kordagi|midagi|välja|tagasi|kokkulepitud|õigeks :: neg w=0.55
keegi|ükski|mitte|kuller|tehnik|paigaldaja|meister .. ei .. ilmunud|tulnud|jõudnud|teatanud|teavitanud|hoiatanud|vabandanud|selgitanud|seletanud|vastanud|suvatsenud|viitsinud|võtnud :: neg w=0.6
ei .. vabandatud|vabandanud|selgitatud|hoiatatud|teavitatud|öeldud|helistatud|tagastatud|makstud|parandatud|lahendatud|tehtud|tulnud .. keegi|isegi|midagi|kordagi|ikka|siiani|mulle|ära|kuskil :: neg w=0.5
siiani|ikka|endiselt|ikkagi|tänaseni|tänini|senini|jätkuvalt .. @pole :: neg w=0.45
@pole .. siiani|ikka|endiselt|ikkagi|tänaseni|jätkuvalt|senini .. :: neg w=0.45
ei .. saa|saanud|leia|õnnestu|õnnestunud|pääse|pääsenud|lase|lasta|lähe|võta|tunnista|tunnistata|lahene|laabu .. ikka|jälle|kuidagi|üldse|enam|kordagi|kuidagimoodi|absoluutselt|isegi|lihtsalt :: neg w=0.5
{pool|tund|tunde|tundi|minutit|päeva|nädal|nädalat|kuu|kuud|aastat|aasta liinil|ootel|järjekorras|telefonil|torus|ootamas|oodanud|ootasin|kuulasin|rippusin|istusin|istunud|rippunud} :: w=0.55
kui kaua|palju .. veel|ma|me|võib|peab|pean|see|saab :: w=0.5
kaua|kauaks|pikalt .. te|see|võib|veel|ma|me .. veel|venitate|jauramine|kestab|oodata|ootama|venitada|jätkub :: w=0.55
raha|summa|tasu|kuutasu|makse|arve .. võeti|võtsite|broneeriti|debiteeriti|läks|kadus|kinni|maha|ära .. aga|kuid|ilma|kaks|topelt|ikka|ja|mitte|kahekordselt :: w=0.5
võeti|võtsite|arvestati|küsiti|küsite|nõuate|nõutakse .. topelt|kaks|liiga|rohkem|lisaraha|lisatasu|üle|ette|juurde|mingit|mingi :: w=0.5
tühistati|muudeti|tõsteti|tõstsite|muutsite|lõpetati|suleti|blokeeriti|lukustati|blokeerisite .. ilma|ette|minu|mu|omavoliliselt|vaikselt|salaja|hoiatuseta|põhjuseta|mind|järjekordselt :: w=0.55
ilma .. hoiatamata|teavitamata|selgituseta|küsimata|põhjuseta|teatamata|nõusolekuta|minu|loata|ühegi|igasuguse :: w=0.4
keegi .. võiks|peaks|suudab|oskab|viitsib|kavatseb .. ometi|lõpuks|ükskord|ka|üldse|päriselt|midagi :: w=0.5
kas .. keegi|teil|te|seal .. üldse|ometi|tõesti|päriselt .. :: w=0.5
kas .. tõesti|tõepoolest|päriselt .. @pole|nii|on|võimatu|peab|raske :: w=0.5
nii|niimoodi|selliselt .. ei|küll .. tohi|saa|tehta|sobi|kohelda|kohelta|käi|tohiks :: neg w=0.6
polnud|pole|ei .. oodanud|lootnud|arvanud|uskunud .. seda|sellist|niisugust|midagi|et .. teilt|teist|sellist|nii :: neg w=0.5
pigem|lausa|rohkem .. kaos|nali|karistus|piin|kadalipp|tsirkus|õudus|pettumus :: w=0.5
puudu|puudus|puuduvad|puudub|puuduvate .. olid|oli|jälle|ikka|osad|kruvid|pool|pakist|komplektist|tellimusest|jupp|tükk|detail|üks|kaks :: w=0.35
jupid|osad|kruvid|detail|jupp|juhe|laadija .. puudu|puudus|puudub|puuduvad :: w=0.3
lagunes|purunes|läks|katki|rikki|seiskus|lakkas|kustus|ütles .. nädala|kuu|päeva|kahe|paari|esimese|teisel|esimesel|kolme|üles|töötamast|juba|pärast :: w=0.4
väsinud|tüdinenud|tüdinud|kurnatud|kurnav .. sellest|ootamast|seletamast|kirjutamast|helistamast|jamast|jaurimisest|teist|teiega|asjaajamine :: w=0.7
aitab|piisab|küll|kõik|lõpp .. sai|nüüd|ma|sellest|jutust|lubadustest|vabandustest|see :: w=0.25
[anger 2]
see|selline|niisugune|teie .. on .. alandav|solvav|jultunud|häbiväärne|inetu|ebaaus|kuritahtlik|lubamatu|ülim|ennekuulmatu|mõnitamine|sigadus|jama :: w=0.6
narriks|narrina|totaks|ullikeseks|lolliks|haneks|tuhvliks peate|peetakse|tehakse|teete|pidada|teha|tehtud
hambutu|ükspuhas|sülitate|sülitab|sülitada|sülitatakse .. kliendi|klientide|inimeste|meie|peale|näkku :: w=0.9
mul|meil|siin .. on|saab|sai|hakkab .. hing|süda|kopp|karikas|mõõt|kannatus|villand|kõrini|küllalt|isu .. täis|ees|otsas|saanud|teist|sellest

[anger 1]
räägin|rääkisin|rääkida|rääkima|kirjutan|suhtlen|nagu .. seinaga|seinale|kurtidele|tühjusesse|vette
hallo|halloo|haloo|ohoo .. kas|keegi|on|te|seal
kas .. keegi|te|teist|seal .. loeb|loete|kuuleb|kuulete|vastab|töötab|elus|ärkvel|tööl|üldse|tegeleb :: w=0.6
viskab|viskas|viskavad|läheb|läks|ajab|ajas|lööb|lõi .. kopa|üle|hinge|juhtme|katuse|närvi|tigedaks|pahaks|keema|kopsu .. üle|ette|täis|kokku|ära|maani :: w=0.9
viskas|viskab .. üle|ära|kopa :: w=0.9
lubadus:US|lubadust|lubadusi|lubadused|lubadustest|lubadustele|lubaduste :: w=0.3
lubatud|lubasite|lubati|lubas|lubate|lubatakse .. tagasimakse|raha|aeg|ajal|ajaks|tähtaeg|tähtajaks|päevaga|nädalaga|kell|tehnik|kuller|helistada|kohe|tagasi|kolm|kaks|veel :: w=0.35
ühtegi|ühestki|ühelegi|ainsatki|mitte|ükski .. @pole .. täidetud|vastatud|vastust|peetud|lahendatud|tehtud|abi|tolku|kasu :: neg w=0.6
@pole|pole|poleks .. täidetud|peetud|lahendatud|parandatud|vastatud|saabunud|kohal|tagastatud|laekunud|tehtud|jõudnud :: neg w=0.5
kui ma .. oleksin|oleks .. teadnud|arvanud|uskunud|osanud :: w=0.5
poleks|ei .. ma|iial|kunagi|ilmaski|me .. tulnud|ostnud|liitunud|tellinud|valinud|sõlminud|maksnud :: neg w=0.5
külmas|külmetame|külmetan|pimedas|veeta|kütteta|elektrita|soojata|internetita|netita|voolu .. korteris|toas|majas|oleme|istume|istun|juba|päeva|nädal|päevad|elame|tundi :: w=0.5
teie|te .. jaoks|ütlete|arvates|arust|silmis .. @pole|et .. kiire|tähtis|oluline|probleem|pole|normaalne|klient :: neg w=0.5
kõik|keegi|kuulsin|ainult|aina .. räägivad|räägib|lubavad|lubab|seletavad|vabandavad|vabandab .. aga|kuid|ja|ei|keegi|midagi|mitte :: w=0.5
juba .. üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|kümme|pool|terve|mitu|nädal|kuu|teist|kolmandat|neljas|viies|kuues .. päeva|nädalat|kuud|aastat|tundi|nädal|kuu|päev|korda|aega|minutit|aasta :: w=0.3

# ---- round 4 (third hand) ----
[anger 1]
oodanud|oodanuks|ootasin|ootasime|oodates :: w=0.35
selle|niisuguse|sellise|säärase .. raha|hinna|tasu|teenuse|töö|kuutasu .. eest|juures|hinnaga .. oleks|ootaks|eeldaks|võiks|peaks|raha|küsida :: w=0.6
selle|sellise|säärase raha|hinna|töö|teenuse eest :: w=0.5
oleks|oleksin|ootaks|eeldaksin|eeldaks|eeldasin .. oodanud|eeldanud|lootnud|vähemalt|paremat|enamat|rohkem|midagi :: w=0.5
mismoodi|kuidas|misasja .. te|teie|keegi .. julgete|julgesite|julgeb|kehtate|söandate|saate|lubate|võite|üldse .. :: w=0.8
julgete|julgesite|julgeb|kehtate|söandate|raatsite .. veel|ka|üldse|küsida|raha|nõuda|saata|müüa|väita|öelda|rääkida|helistada :: w=0.8
kas .. teil|te .. häbi .. ei|pole|on
muudkui|aina|alatasa|kogu .. aeg|aja|käes|kinni|lubate|lubab|lubatakse|vabandate|oodata|ootan|korratakse|kordate :: w=0.4
kulus|kulusid|kulub|läks|lagunes|purunes|rebenes|pleekis|kahanes|tuhmus|katkes|hargnes .. kuu|nädala|paari|kahe|kolme|päeva|esimese|ajaga|ära|läbi|katki|pesuga|pesus|kasutamisega|korraga :: w=0.45
kangas|tald|tallad|õmblus|õmblused|lukk|aku|värv|lakk|ekraan|mootor|rihm|jalg|käepide .. kulus|rebenes|lagunes|pleekis|katki|hargnes|koorub|purunes|lahti|läbi|tühjeneb|ära .. :: w=0.4
vaikus|vaikite|vaikitakse|vait .. nagu|teie|hauas|juba|täielik|olete|valitseb :: w=0.5
ei .. midagi|vastust|infot|häält|kippu|mingit|sõnagi .. kuulda|näha|tulnud|kõppu|saanud|teada|liigu|toimu|muutunud|juhtunud :: neg w=0.5
millal|mis .. te|teie|keegi|see .. vastate|vastab|helistate|helistab|saadate|tulete|tuleb|parandate|tagastate|lahendate|lahendatakse|kavatsete|suvatsete|jõuate|teete :: w=0.45
kaua .. te|see|veel|ma .. kavatsete|plaanite|mõtlete|võtab|läheb|peab|pean|aega :: w=0.5
lubatud|lubati|lubasite|lubas|lubasid|lubate|lubatakse :: w=0.3
ajab|ajate|ajavad|ajas|viib|viite .. mind|meid|inimese|inimest|lihtsalt .. hulluks|närvi|endast|meeleheitele|vihale|segadusse|lihtsalt|välja .. :: w=0.8
hulluks|närvi|vihale|marru|meeleheitele .. ajab|ajate|ajavad|ajanud|ajamine :: w=0.8
kaks|kolm|neli|viis|mitu .. korda|kõnet|kirja|meili .. palunud|palusin|öelnud|ütlesin|teatanud|saatnud|saatsin|käinud|käisin|helistanud|helistasin|kirjutanud|proovinud|seletanud|teinud|tulnud :: w=0.5
pean|peame|olen|oleme|tuleb .. tõdema|tunnistama|nentima|ütlema|märkima .. et .. :: w=0.2
rahul .. ei|pole|me .. ole|ma|jäänud|olla :: neg w=0.5
ei .. ole|olnud|jää|jäänud|jäänudki|olegi .. rahul|rahule|nõus|normaalne|meeldiv|viisakas|korrektne|aus|õiglane|tore|ilus|päris|kena .. :: neg w=0.5
ei .. rahulda|rahuldanud|vasta|vastanud .. mind|kirjeldusele|ootustele|lubatule|tellitule|pildile|nõuetele|tõele|kokkulepitule|mulle :: neg w=0.5
palun|palusin .. lõpetage|lõpetada|ärge|mitte .. reklaam|reklaami|helistada|saatmine|spämm|saatke|helistage|saata :: w=0.35
[anger 2]
aitab|küllalt .. sellest|naljast|jamast|valest|valedest|lollitamisest|tsirkusest|vabandustest|lubadustest|jutust

# ---- round 5 (third hand) ----
[anger 1]
hätta|jänni|kimpu|kitsikusse|pigisse .. jäime|jäin|sattusime|jäänud|sattusin|teiega|teie
jäime|jäin|jään|jäeti|jätsite|jätate .. hätta|jänni|kimpu|ilma|nuppu|pimedasse|ripakile|vaatama|külma|tänavale|maha :: w=0.5
jookseb|jooksis|jooksevad|hangub|kukub .. kord|kokku|jälle|pidevalt|kogu|iga .. kokku|kinni|umbe|kui|korda|aeg :: w=0.5
iga|igal kord|korral|päev|õhtu|nädal|kuu .. kui|sama|jälle|kokku|ära|uus|midagi|uuesti :: w=0.3
ajab|tõstab|paneb|kergitab .. kulmu|kulme|muigama|mõtlema|imestama|vere|pinda .. kortsu|kergitama|keema|kulme|käima :: w=0.5
ajab|paneb|võtab .. kulmu kortsu|kulmu|pahaks|sõnatuks|õhku|õlgu
hinnatõus:US|hinnatõusu|kallinemine|kallines|hinnatõusuga|hinnatõusust|hinnatõusud .. aga|küll|järjekordne|jälle|pole|ei|selline|põhjendamatu :: w=0.4
selline|sellist|järjekordne .. hinnatõus|kallinemine|suhtumine|suhtumist|teenindus|teenindust|käitumine|käitumist|kohtlemine|asjaajamine|asjaajamist|kvaliteet|kvaliteeti|jama|olukord :: w=0.5
laskis|laseb|lekib|lekkis|tilgub|tilkus|haiseb|haises|krigiseb|logiseb|sädemeid|kärssas|ragiseb|suitseb .. vett|läbi|esimesel|kohe|juba|pidevalt|uus|ostetud|ikka|jälle|kõik|üle :: w=0.45

# ---- round 6 (third hand) ----
[anger 1]
pidi|pidid|pidite|pidanuks|pidanud .. tulema|saabuma|helistama|jõudma|vastama|olema|kestma|töötama|tagastama|maksma|teavitama|parandama|saatma ... aga|kuid|kell|pole|ei|kedagi|keegi|ikka|kaks|alles|juba|jälle|vaid :: neg w=0.55
kedagi|keegi|midagi|kuskil|kuskilt .. @pole :: neg w=0.35
ja|kui|kuid|aga .. kedagi|midagi|keegi .. pole|ei .. :: neg w=0.4
plekiline:NE|logisev|logises|kriimuline|mõlkis|räpane|must|haisev|praguline|kõver|kiivas|pragunenud|määrdunud|niiske|hallitanud|närbunud|riknenud|aegunud|katkine|poolik .. oli|saabus|tuli|jalg|toode|kaup|ja|kõik|saadeti :: w=0.35
saabus|tuli|toodi|saime|sain|saadeti ... plekiline|logisev|kriimustatud|kriimuline|mõlkis|räpane|pragunenud|määrdunud|niiske|hallitanud|närbunud|riknenud|aegunud|katkine|katkisena|poolik|märg|vigane|lõhutud|avatud :: w=0.5
väga|nii|tõesti|üsna|äärmiselt|lihtsalt kurb|nukker|kahju|pahane|tüütu|häiriv|väsitav|masendav|ebameeldiv|kummaline|ebaviisakas :: w=0.45
keeras|pööras|keerasid|näitas .. selja|selga|keelt|ust|kuklasse :: w=0.45

# ---- round 7 (third hand) ----
[anger 1]
tulid|tulevad .. lahti|küljest :: w=0.5
ostsin|ostsime|tellisin|tellisime ... lahti|katki|lagunes|purunes|rebenes|lagunesid|purunesid|rikkis|kulus|pooleks|lõhki :: w=0.5
alles|alle .. järgmisel|teisel|nädal|nädala|kuu|kahe|kolme|õhtul|hilja|tagantjärele :: w=0.3
ei .. saa|saagi|õnnestu|saanudki|saanud .. ühendust|kätte|läbi|vastust|aru|abi|rääkida|jutule|selgust :: neg w=0.45
mingit|mingi|mingeid|igasugu|igasugust jama|juttu|jutt|lolli|teksti|udu|jura|vastuseid|vabandusi :: w=0.45
kahekordistus|kolmekordistus|kasvas|hüppas|tõusis .. arve|summa|hind|tasu|ilma|järsku|põhjuseta|lakke|topelt :: w=0.45
arve|summa|hind|tasu .. kahekordistus|kolmekordistus|tõusis|hüppas|kasvas :: w=0.45
[anger 2]
rikkusite|rikkusid|rikutud|nurjasite|ärarikutud .. meie|minu|mu|ära|pulma|päeva|puhkuse|reisi|jõulud|sünnipäeva|plaanid|tuju|peo|kõik :: w=0.9

[anger 1]
juba .. nädal|nädalat|nädalaid|kuu|kuud|kuid|aasta|aastat .. aega|teel|ootel|oodanud|läbi|möödas|mööda|venib|veninud|ilma|remondis|töös|menetluses :: w=0.45
