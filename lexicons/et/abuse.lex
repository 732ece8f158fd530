# Estonian: swearing, insults, humiliation, harassment, hate, wishes of death.

[profanity 1]
kurat/kuradi/kuradit/kuradite/kuradeid:ND
kurati|kuradima|kuradile|kurask|kuraski|kurivaim|kurivaimu|kuramus|kuramuse|kuramuselt|kuradimuidugi
kurrat|kuratt|kurradi|kurradima|qrat|qurat|qradi|kradi|krt|krdi|krdima|kuradt|kurna|kurnat
põrgu|põrgusse|põrgulik|põrguline|põrgulised|põrguvärk
pagan|pagana|paganama|paganas|saatan|saatana|saatanad|perkele|perkel|vittusaatana|saamari
neetud|neetult|äraneetud
persse|perse|perses|perseni|perset|pärse|pärses|prse|persest|persega|perssegi|perseauk|perseaugus
pekki|pekkis
persekukkunud|persses|persselendamine
vitt/vitu/vittu/vittude/vitte:N
vitus|vitune|vituse|vitused|vittusse|vittugi
türa|türad|türal|türaga|türale|türasse|türagi|türat|tyrale|tra|türapäralt
munni|munn|munnid|munnist|munniga|munnigi|munnis
putsi|putsis|puts|putsid|putsigi|putsist|pipsi
sitt/sita/sitta/sittade/sitte:N
sitaks|sitasti|sitem|sitemat|sitalt
sitane:NE
sita* # sitahunnik, sitajama; sitar is innocent (scope.lex)
pask/paska/paska/paskade/pasku:N
pasa|pasaks|pasad|pasas|pasasse|pasahunnik|pasahunniku|pasahunnikut|paskagi|paskgi|pasajama|pasalasu|pasane:NE
kuse|kusi
kusema/kusta/kusen/kuses:V|kusid|kusnud|kustud # not kusti, a name
sittuma/sittuda/situn/sittus/situtud:V
nikkuma/nikkuda/nikun/nikkus/nikutud:PX
nussima/nussida/nussin/nussis/nussitud:PX
keppima|keppida|keppis|keppisid|keppinud|kepitud|kepitakse|keppimine|keppimist|keppimas|keppija:JA
keppi teha|tegema|saada|teeme|panna
kepitäis
kepp saada
fuck|fucking|fuckin|fucked|fuckup|fakk|fakki|fakking|fakin|fakid|fakit|fäkk|fäkking|fack|facking
shit|shitty|bullshit|bullšitt|šitt|šitti|shiti|crap|damn|goddamn|wtf|wtff|omfg|stfu|fml|ffs
bitš|bitch|motherfucker|motherfucking|maadafakka|mazafaka|asshole|dickhead
bljad|bljat|bljät|bljäd|blja|blä|bläd|blädi|blad|blin|bled|bljatt
nahhui|nahui|nahhuj|nahuj|nahh|nahhuja|nahhuu|nafig|nahren|nax
pohhui|pohui|pohhuj|pohuj|pohh|pofig|pohhuist|pohhuistid|poh
hui|huinja|huijnja|hujovõi|huilo|hujnja|hueva|ohuel|ohuet|ohujet
hui tea
suka|suuka :: bare # also "of a stocking"; sukka, sukad are only that
pizdets|pisdets|pizda|pisda|pizdet|pizdetc|pipets|pizduut
jobanõi|jobannõi|jobani|jobanaja|jobana|jobanarot|jobtvoju|jobtvaju|jobtvojumat|jeblan|eblan|ebanutõi|jobnutõi|zaebal|zajebal|zajebali|zaebali|jebat|ebat|jebut
tšort|tšorti|chort|čort
tšorti matj
tõpra pihta
mida kuradit
mis kurat
mida vittu
mida hekki
mis hekki
kurat võtaks
kurat küll
kurat võtku
põrgu päralt
kuradi päralt
türa küll
mida putsi
mida munni
mida persset
mida põrgut
mida paganat
kuradi kurat
käkk/käki/käkki:N

[insult 1]
idiootsus:US|idiootsused|debiilsused :: bare
nii|sellist|niisugust .. saamatut|rumalat|ülbet|laiska|ebaviisakat|ebakompetentset|abitut|ebapädevat|ükskõikset|tobedat ... pole|ei|polnud .. ma|ole|kohanud|näinud|ammu :: neg
mis|mida teil|sul|te|sa .. viga|peas|arus on|ole|õieti
halli|vähimatki|õrna aimu|aimugi|aimdust .. pole|ei|puudub :: neg
@pole|kellel|puudub .. halli|vähimatki|õrna|mingit aimu|aimugi|aimdust|ettekujutust :: neg
mõni|mingi|mõned .. praktikant|praktikandid|õpipoiss|algaja|algajad|suvetöötaja|koolipoiss|plikake
sinust|teist|sust|temast|neist .. pole|ei|puudub .. kasu|tolku|mingit|abi :: neg
kasu|tolku .. sinust|teist|neist .. pole|ei|null :: neg
ebaadekvaatne:NE|ebaadekvaatselt|asjatundmatu:TU|asjatundmatus:US|tujukas:KAS|nähvab|nähvas|nähvis|ülbitseb|ülbitses|ülbitsevad|ülbitsesid|ülbitsege|ülbitsemine
# rude about somebody's work or sense
ebakompetentne:NE|ebakompetentsus:US|ebapädev/ebapädeva/ebapädevat/ebapädevate/ebapädevaid:ND|ebapädevus:US|ebaprofessionaalne:NE|kompetentsitu:TU
saamatu:TU|saamatus:US|võimetu:TU|oskamatu:TU|oskamatus:US|mõistmatu:TU|küündimatu:TU|küündimatus:US
abitu inimene
rumal/rumala/rumalat/rumalate/rumalaid/rumalam:A :: bare
rumalus:US :: bare
laisk/laisa/laiska/laiskade/laisku/laisem:A :: bare
laiskvorst/laiskvorsti/laiskvorsti/laiskvorstide/laiskvorste:NI|logard/logardi/logardit/logardite/logardeid:ND|logeleja:JA|lodev/lodeva/lodevat/lodevate/lodevaid:ND|luuser/luuseri/luuserit/luuserite/luusereid:ND
käpard/käpardi/käpardit/käpardite/käpardeid:ND|käparlik:LIK|kobakäpp/kobakäpa/kobakäppa/kobakäppade/kobakäppi:N|äpu:U|äpard/äpardi/äpardit/äpardite/äpardeid:ND|tohman/tohmani/tohmanit/tohmanite/tohmaneid:ND|kohmard/kohmardi/kohmardit:N|soperdis/soperdise/soperdist:N|soperdaja:JA
tobu:U|tobe/tobeda/tobedat/tobedate/tobedaid/tobedam:A :: bare
totu:U|totakas:KAS|totter/totra/totrat/totrate/totraid/totram:A :: bare
tuhmuke|tossike|tropike|memmekas:KAS|vingats/vingatsi/vingatsit:N|nannipunn/nannipunni/nannipunni/nannipunnide/nannipunne:NI|pehmo:U|pehmod|tossakas:KAS|nõrgatahteline:NE
nõme/nõmeda/nõmedat/nõmedate/nõmedaid/nõmedam:A :: bare
nõmedus:US :: bare
ülbe/ülbe/ülbet/ülbete/ülbeid/ülbem:A|ülbik:IK|ülbus:US|ülbitseja:JA|ülbard/ülbardi/ülbardit/ülbardite/ülbardeid:ND|ninakas:KAS|upsakas:KAS|upsakus:US|ebaviisakas:KAS|ebaviisakus:US|matslik:LIK|matslikkus|taktitu:TU
häbematu:TU|häbematus:US|jultunud|jultumus:US|nahaalne:NE|häbitu:TU|südametu:TU :: bare
harimatu:TU|kirjaoskamatu:TU|ajuvaba:U|ajuvabadus:US|ajuvabad|mõistusevastane|arulage/arulageda/arulagedat/arulagedate:N :: bare
hädavares/hädavarese/hädavarest/hädavareste/hädavareseid:ND|hädapätakas:KAS|ignorant/ignorandi/ignoranti/ignorantide/ignorante:NI|tühikargaja:JA|lobamokk/lobamoka/lobamokka/lobamokkade/lobamokki:N|lobasuu|lobisuu|bürokraat/bürokraadi/bürokraati/bürokraatide/bürokraate:NI :: bare
oled|olete|räägid|räägite|vastad|vastate .. nagu|mingi? robot|robotid|papagoi|papagoid
nagu papagoi|papagoid
kloun/klouni/klouni/klounide/kloune:NI :: bare
mats|matsid|matse|maakas:KAS|kolhoosnik:IK|sovhoosnik:IK :: bare
ullike|ull/ullu/ullu/ullude/ulle:N :: bare
amatöör/amatööri/amatööri/amatööride/amatööre:NI|diletant/diletandi/diletanti/diletantide/diletante:NI|isehakanu|ullikari :: bare
{@you ei oska midagi} :: neg
{@you ei jaga midagi} :: neg
{@you ei tea midagi} :: neg w=0.6
ei jaga matsu|biiti|ööd :: neg
ei oska isegi|üldse .. tööd teha :: neg
{tööga ei saa hakkama} :: neg
{@you olete|oled liiga loll|rumal|laisk}
vale inimene vale koha peal
kes sellise|sellised|selliseid|teid|sind .. tööle võttis|võtnud|palkas|pannud
kust selliseid .. võetakse|leitakse|otsitakse
milleks|mille eest teile|sulle|neile .. palka makstakse
mille eest te|sa .. palka saate|saad
{mille eest palka @you}
ära ole loll|rumal|tobe|totakas|ullike
ärge olge lollid|loll|rumalad
ära mängi lolli|rumalat
ärge mängige lolli|rumalat
{@you mängid|mängite lolli}
{nii loll|rumal inimene}
pole|ei|ega viisakusest .. kuulnud|tea|haisugi :: neg

[insult 2]
@curse @slur
nii|sellist|sihukest|suuremat|lollimat .. lolli|idiooti|debiilikut|jobu|tolvanit|mölakat|kretiini|tola|tõbrast|lollakat ... pole|ei|polnud|annab :: neg
kas su|sul|sinu|teie|teid|sind ema .. kukutas|pillas|kukutati|viskas
ema .. kukutas|pillas|lõi .. sind|su|teid|väiksena .. pea|peaga|väiksena|vastu
kukutati|kukkusid|kukkusite|pillati .. väiksena|lapsena|beebina .. pea|peaga|vastu
peaga|pähe|peast .. kukkunud|põrunud|põrutada|saanud|löödud .. väiksena|lapsena|oled|olete
oled|olete .. ikka|ju|täitsa|päris|nii|üks|ühed|mingi|tõesti .. @slur
@slur oled|olete|oledki|oletegi|kuradi|selline|sellised|niisugune|raisk
sa|sina|te|teie .. igavene|igavesed|vana|kuradi|neetud|tõeline|täielik|üks @slur
+idioot/idioodi/idiooti/idiootide/idioote:NI
idioodikari|idiootlik:LIK|idjoot|idjoodid|idiootina|idikas:KAS|idi
loll/lolli/lolli/lollide/lolle/lollim:A
lollus:US :: bare
lollakas:KAS|lollpea:PEA|lollpead|lollike|lollitar/lollitari/lollitari:N|lollard/lollardi/lollardit/lollardite:N|lollidemaja|lolland|lollakavärk|megaloll|superloll|täisloll|lambaloll|oinaloll|puruloll|jubeloll
tolvan/tolvani/tolvanit/tolvanite/tolvaneid:ND|tola:U|tolgus/tolguse/tolgust/tolguste/tolguseid:ND|tolgused|tölpa|tölplane|tollakas:KAS|tohmakas:KAS|molkus:US|molkused|molkuseid|mölakas:KAS|mölakalik:LIK|möku:U|lontrus:US|lontruseid|jorss/jorsi/jorssi/jorsside/jorsse:NI
jobu:U|jobukas:KAS|jobukakk/jobukaku/jobukakku/jobukakkude/jobukakke:N|jobud|joburikas|jobumees|suurjobu
debiilik:IK|debiil/debiili/debiili/debiilide/debiile:NI|debiilne:NE|debiilsus:US|debilnik|debil|debiiliku|debiilikkari
kretiin/kretiini/kretiini/kretiinide/kretiine:NI|kretinoid/kretinoidi/kretinoidi/kretinoidide/kretinoide:NI|imbetsill/imbetsilli/imbetsilli/imbetsillide/imbetsille:NI|imbetsiil|moron/moroni/moroni/moronide:N|oligofreen:N|oligofreenik:IK|kääbikaju
taun/tauni/tauni/taunide/taune:NI|daun/dauni/dauni/daunide/daune:NI :: bare # taun is also "plague"
ajukääbik:IK|ajusurnu:U|ajutu:TU|ajulage/ajulageda/ajulagedat/ajulagedate/ajulagedaid:ND|ajudeta|ajuinvaliid/ajuinvaliidi/ajuinvaliidi/ajuinvaliidide/ajuinvaliide:NI|ajukahjustusega|ajupeetunud|herneaju|kanaaju:U|linnuaju|kalaaju|hernepea:PEA
juhm|juhmi|juhmid|juhmide|juhmim|juhmakas:KAS|juhmard/juhmardi/juhmardit/juhmardite/juhmardeid:ND|juhmus:US|nürimeelne:NE|tuhmaju|tuhmakas:KAS|totskilo
rumalpea:PEA|rumaluke|rumalukesed|seapea:PEA|kapsapea:PEA|kivipea:PEA|tühipea:PEA|tatipea:PEA|õlgpea:PEA|turbapea:PEA|sibulapea:PEA|kabajantsik:IK|kuivik:IK :: bare # kapsapea, sibulapea are food
puupea:PEA|lambapea:PEA|oinapea:PEA|tainapea:PEA|lollpea:PEA|mädapea:PEA
sitapea:PEA|pasapea:PEA|kusepea:PEA|vitupea:PEA|türapea:PEA|munnipea:PEA|perssepea|solgipea:PEA|sitakott/sitakoti/sitakotti/sitakottide/sitakotte:NI|pasakott/pasakoti/pasakotti/pasakottide/pasakotte:NI|kusekott/kusekoti/kusekotti:N|haisukott/haisukoti/haisukotti/haisukottide/haisukotte:NI
sitajunn/sitajunni/sitajunni/sitajunnide/sitajunne:NI|kakajunn/kakajunni/kakajunni/kakajunnide/kakajunne:NI|sitasitikas:KAS|sitanägu|sitanäod|sitanägude|sitanägusid|sitaratas|sitavares:US|sitanikerdis:US|pasanägu|pasanäod|sitavend|kakapea:PEA|kakanägu
sitane inimene
perserauad|perselakk|perseklann|pugeja:JA|lakeid :: bare
perserauk|persevest/persevesti/persevesti/persevestide/perseveste:NI|persenägu|perseimeja:JA|perselakkuja:JA|persepugeja:JA
munnivend/munnivenna/munnivenda:N|munnikarv/munnikarva/munnikarva/munnikarvade:N|munniimeja:JA|munnisuu|munninägu|munniluuser|munnilakkuja:JA|türaimeja:JA|putsinägu|putsikarv|putsipea:PEA|vitunägu|vittkael|türanägu|kepikas|munniots|türaots|vituvana
munn|munnid|munnide :: bare
türa:U :: bare
puts/putsi/putsi/putside/putse:NI :: bare
lits|litsid|litsi|litse|litsile|litakas:KAS|litapoeg/litapoja/litapoega/litapoegade/litapoegi:N|litsipoeg|litsakas:KAS|litapojad|litapojaraisk|litsinahk
hoor/hoora/hoora/hoorade/hoori:N|lehmakari|kupeldaja:JA|tänavatüdruk|hoorapuhk|prostituut|prostituudid :: bare
lirva:U|libu:U|lipakas:KAS|hoorapoeg/hoorapoja/hoorapoega/hoorapoegade/hoorapoegi:N|šlüha|šluha|šalava
tõbras/tõpra/tõbrast/tõbraste/tõpraid:ND|tõprad|tõpranägu|tõprapoeg|tõpralik:LIK|tõprakari
raiskade|raisku|raisale|raisaga|meheraisk|emaraisk|koeraraisk|raisarott|raip/raipa:N|raibe/raipe/raibet/raibete/raipeid:ND :: bare
oled|olete|oledki|oletegi|igavene|igavesed|kuradi .. raisakotkas|raisakotkad
raisk/raisa:N|raisad|raiped|naiseraisk|raiperaisk|raisanahk
närakas:KAS|närakael|närukael/närukaela/närukaela/närukaelte/närukaelu:N|närud|näru|nälkjas|kaabakas:KAS|lurjus/lurjuse/lurjust/lurjuste/lurjuseid:ND|kelm/kelmi/kelmi/kelmide/kelme:NI|kaak/kaagi/kaaki/kaakide/kaake:NI|kaagid|sulid|sulisid|sulide|sulidega|sulidele|sulipoiss|pätt/päti/pätti/pättide/pätte:NI|pätikamp|sulikamp|kaltsakas:KAS|kaltsukael|lurjusekari|sindrinahk/sindrinaha/sindrinahka/sindrinahkade:N|põrgulised|kuradivärdjas
närune inimene
kurjategijate kamp
kõlupea:PEA|kuradipea|kuradinägu|koeranägu|seanägu|lõust|lõustad|lõusta|lõusta*
# animals and other double-faced words are insults only where they are said of somebody: @beast, classes.lex
oled|olete|oledki|oletegi .. @beast
@beast oled|olete|oledki|oletegi
sa|sina|te|teie .. igavene|vana|kuradi|neetud|räpane|selline|paganama @beast
@beast selline|sellised|niisugune|sihuke|raisk
sa|sina|te|teie @beast
nagu .. @beast .. oled|olete|käitud|käitute|mölised
@beast .. @imper :: aim=agent
parasiit/parasiidi/parasiiti/parasiitide/parasiite:NI|hüään/hüääni/hüääni/hüäänide/hüääne:NI|elajas/elaja/elajat/elajate/elajaid:ND|šaakal/šaakali/šaakalit/šaakalite/šaakaleid:ND|paavian/paaviani/paaviani/paavianide/paaviane:NI|kärnkonn|kärnkonnad|raisakull|vereimeja:JA :: bare
@slur .. @imper :: aim=agent
@imper .. @slur :: aim=agent
@curse|@epithet siga|sead|sigu|koer|koerad|eesel|eeslid|oinas|oinad|lammas|lambad|lehm|lehmad|ahv|ahvid|rott|rotid|madu|maod|uss|ussid|hani|elajas|elajad|parasiit|parasiidid|prussakas|prussakad|kits|vampiir|kaan|kaanid|lits|litsid|hoor|hoorad|lontrus|nolk|nolgid|mutt|mutid|eit|moor|vanamutt
vana lehm|moor|mutt|peer|ahv|kägu|hoor|lits|vanamutt|siga|oinas|kraaklõug|sokk|pederast|pede|peerukott
vanamutt/vanamuti/vanamutti/vanamuttide/vanamutte:NI|vanamoor/vanamoori/vanamoori:N|vanapeer|peerukott|peeruvend|nõiamoor|nõiamutt|peerumutt :: bare
oled|olete .. tropp|tropid
tropp oled|olete|selline
@curse|@epithet tropp|tropid
tropikari|tropivend
tropp raisk
lohhu|luuserikari|noob|nuub|nuubid|noobid :: bare
lohh|lohhid|lohhik:IK
nolk/nolgi/nolki/nolkide/nolke:NI|tattninad|tatt|titepiim|poisiklutt|jõmpsikas:KAS :: bare
tattnina:U|tatikas:KAS|tatipritsija
perv/pervi/pervi/pervide/perve:NI|pervert/perverdi/perverti/pervertide/perverte:NI|pervo:U|pervod|perverssus|nilbik:IK|nilbard|onanist/onanisti/onanisti/onanistide/onaniste:NI|pihkuritaja|pihkur:N
psühh/psühhi/psühhi/psühhide/psühhe:NI|psühhopaat/psühhopaadi/psühhopaati/psühhopaatide/psühhopaate:NI|skisofreenik:IK|hullumajaline|vaimuvaene:NE|narkar/narkari/narkarit/narkarite/narkareid:ND :: bare
oled|olete .. @ill
@ill oled|olete
@curse @ill
vaimne invaliid
sa|te|sina|teie .. vaimuhaige|vaimuhaiged|vaimupuudega|skisofreenik|psühhopaat|psühhopaadid
vaimust vaene :: bare
nõdrameelne:NE|skiso:U|retard/retardi:N
aferist/aferisti/aferisti/aferistide/aferiste:NI|petis/petise/petist/petiste/petiseid:ND|pettur/petturi/petturit/petturite/pettureid:ND|kõrilõikaja:JA|kõrilõikur|röövel/röövli/röövlit/röövlite/röövleid:ND|varas|varga|vargad|varast|vargaid|valelik:LIK|valetaja:JA|luiskaja:JA|luiskur|luiskurid|silmakirjatseja:JA|kahepalgeline:NE|lojus/lojuse/lojust/lojuste/lojuseid:ND|verejooja:JA|vereimeja:JA|liiakasuvõtja|reetur/reeturi/reeturit/reeturite/reetureid:ND|äraandja:JA|koeranägu :: bare
vargakamp|vargakari|valevorst/valevorsti/valevorsti/valevorstide/valevorste:NI|rahvareetur:N|petturikari|sulikamp|pätikamp
kelmide kamp
kari|kamp|bande|jõuk|pundar|hunnik lolle|lollakaid|idioote|debiilikuid|tolguseid|jobusid|sulisid|vargaid|pätte|petiseid|pettureid|lambaid|ahve|sigu|kretiine|tõpraid|värdjaid|ebardeid|molkuseid|troppe|kloune|aferiste|röövleid|kaabakaid|lurjuseid|närakaid|raisku
lollide|idiootide|debiilikute|sulide|varaste|pättide|petiste|petturite|lambapeade|ahvide|sigade|kretiinide|lammaste|kaabakate|röövlite|klounide|jobude kari|kamp|bande|jõuk|maja|klubi|firma|punt|seltskond|erakond|valitsus|riik
vargad|pätid|sulid|petised|petturid|kelmid|röövlid|aferistid olete
olete vargad|pätid|sulid|petised|petturid|kelmid|röövlid|aferistid|valetajad
oled varas|pätt|suli|petis|pettur|kelm|röövel|aferist|valetaja
friik/friigi/friiki:N|värdkuju|kretiinikari|koletis/koletise/koletist/koletiste/koletisi:N|saatanasigidik:IK|põrgusigidik:IK|sigidik:IK :: bare
ebard/ebardi/ebardit/ebardite/ebardeid:ND|hälvik:IK
lõngus/lõnguse/lõngust:N|huligaan/huligaani/huligaani/huligaanide/huligaane:NI|bandiit/bandiidi/bandiiti/bandiitide/bandiite:NI|mafioosnik:IK|gangster/gangsteri:N :: bare
rämpsinimene
mõttetu inimene
mõttetu olend
mõttetu tüüp
mõttetu vend
tühine inimene
haige inimene oled
peast haige
peast soe
peast segi
peast segane
peast põrutatud
peast puudu
kas sa|te .. loll|lollakas|hull|segane|peast|napakas|idioot|debiil|pime|kurt|juhm|rumal .. oled|olete|või
oled|olete .. segane|napakas|hull|peast|lollakas|soe|põrunud|napakad|segased|hullud|lollakad|ullid|täis
kas olete|oled|oletegi|oledki .. lolliks|hulluks läinud
kas te|sa pole|ei .. lolliks|hulluks|segaseks läinud :: neg
{@you aju puudub}
kas sul|teil on|ongi .. aju|ajud|mõistus|mõistust :: neg
sul|teil pole|ei .. aju|ajusid|mõistust|ajugi|ajukest|mõistustki :: neg
{aju ei ole @youd} :: neg
{aju pole @youd} :: neg
aju|ajud|ajude|peas|mõistuse asemel|asemele|sees .. puder|saepuru|sitt|pask|põhk|õled|tühjus
mõistus|aju on|jäi .. koju|otsas|puhkusel
peas on|ainult .. saepuru|õled|põhk|kapsas|vesi|tuul
peas .. saepuru|õled|põhk|põhku|õlgi
{@you oled|olete null|eikeegi|olematus|rämps|saast|häbiplekk|prügi}
häbiplekk|häbiplekid :: bare

[insult 3]
värdjas/värdja/värdjat/värdjate/värdjaid:ND|värdjalik:LIK|värdjakari|värdjapoeg|värd/värdi/värdi:N|sitavärdjas|suurvärdjas
saastapea:PEA
oled|olete .. saast|saasta|saastad|praht|prügi|rämps|mäda|roisk|solk|jätis|jätised|mutant|mutandid|vampiir|vampiirid|sisalik
saast|jätis|sõnnik|rämps oled|olete|selline|sellised
saastakott/saastakoti/saastakotti/saastakottide/saastakotte:NI|inimsaast/inimsaasta/inimsaasta:N|inimrämps/inimrämpsu/inimrämpsu:N|inimjätis/inimjätise/inimjätist/inimjätiste:N|inimpraht|ühiskonnajätis|põhjakiht
ühiskonna jätis
ühiskonna põhjakiht
@curse|@epithet saast|saasta|saastad|jätis|jätised|rämps|prügi|praht|sõnnik|mäda|kärn
alaminimene/alaminimese/alaminimest/alaminimeste/alaminimesi:N|alamrass|untermensch|untermenšš|mitteinimene|mitteinimesed|poolinimene|poolinimesed
mitte inimene vaid
degenerant|degenerandid
degeneraat/degeneraadi/degeneraati/degeneraatide/degeneraate:NI
@you ei ole|olegi|pole inimene|inimesed :: neg
sina|te|teie|sa pole|polegi inimene|inimesed :: neg
oled|olete .. hullem|hullemad|halvem kui loom|loomad|siga|sead
emasüsi
ema ristiisa
ema oleks pidanud aborti tegema
su|sinu|teie ema .. oli|on lits|hoor|loll|prostituut
abordijääk|abordijäänus|spermaplekk
katkenud kondoomi

[degradation 2]
mölised|mölisete|lõugad|lõugate|kaagutad|kaagutate|jaurad|jaurate|lällad|lällate|plärised|plärisete|haugud|haugute|kraaksud :: aim=agent
kobi|koba|kobige|mine|minge|käi|käige|keri|kerige|roni .. mune|muna|munni|ennast|jobi|perset .. siluma|sügama|pihku|kratsima|sikutama|lakkuma|taguma
mine|minge|käi|käige|kobi|kobige .. pihku|ennast .. taguma|pane|panema|lööma|nikkuma|puhuma
mine|minge|käi|käige|kobi|tõmba|tõmmake .. pikk|pikemat|pika .. saba|kaabu|kaar|lesta
tõmba|tõmmake .. oma|selle|kogu|koos .. skriptiga|jutuga|vabandustega|reeglitega|persse|uttu|nahhui
mine|minge|käi|käige|kao|kaduge|kasi|kasige|keri|kerige|tõmba|tõmmake|roni|ronige|koba|kobi|kobige|lase|laske|veere|veerege|tõmbu|sõida .. persse|perse|munni|vittu|kuradile|põrgu|põrgusse|nahhui|nahui|türasse|türa|putsi|pekki|sitale|uttu|lesta|kukele|kuradi|kuradisse|vanakuradi|sitta
persse|munni|vittu|kuradile|põrgu|nahhui|türasse mine|minge|käi|käige|kao|kaduge|kasi|kasige|kerige|ronige
mingu|käigu|kadugu|kerigu|kasigu .. persse|perse|munni|vittu|kuradile|põrgu|põrgusse|nahhui|nahui|türasse|pekki|kukele
käigu te|sa|teie .. persse|kuradile|põrgu
idi|poshol|pošjol|pošol|pašol|poshel|pašli|pošli|posli|idite nahui|nahhui|nahuj|nahhuj|vpizdu|v
fuck you|off|u|yourself|them
fakk juu|jou|ju|off
go to hell
suck my|a dick|cock|balls
kiss my ass
shut up
shut the _ up
drop dead
lase|laske jalga
tõmba|tõmmake|lase|laske .. uttu|lesta|leket|nahhui|nahui|putkes|vilet
kao|kaduge|kasi|kasige|keri|kobi|kobige .. minema|silmist|siit|ära|eest|välja|mu|põõsasse|pilti|pildilt
jää|jääge|ole|olge .. vait|vakka|kuss :: aim=agent
vait sina|sa|seal|te|jää|jääge|olge|ole|kurat|raisk :: aim=agent
pea|pidage|pane|pange|hoia|hoidke|sulge|sulgege .. suu|lõuad|lõug|mokk|molu|mokad|mula|lõust|nokk :: aim=agent
suu|lõuad|lõuapoolikud|mokk|molu|nokk kinni|pidama|kinnipidama|koomale :: aim=agent
lõuad pidada|pea|pidage|maha|kinni :: aim=agent
ime|imege|imegi|imeda .. munni|türa|mind|perset|putsi|lutti|paljast|muna|mune|türatki|varvast
lakku|lakkuge .. perset|munni|putsi|persset|saapaid|munne|mune
suudle|suudelge|kaku|musi .. perset|persset|tagumikku
söö|sööge|sööd|õgi|õgige|närige .. sitta|paska|kaka|muda|munni
topi|toppige|pista|pistke|pane|pange|keera|keerake|lükka|lükake|suru|suruge|aja|ajage|kruvi .. endale|enda|omale|oma|sinna|perse|perset|persse .. persse|perse|perseauku|tagumikku|persesse
topi|toppige|pista|pistke|keera|pane|pange .. persse|perseauku|perset|tagumikku
{topi|toppige|pista|pistke persse}
võiksite|võite|võid|võiks .. persse|perse|munni|kuradile|põrgusse|nahhui minna|käia|pista|toppida|panna|ronida|kerida|tõmmata
kes kurat? sa|sina|te|teie üldse|selline|selle|sihuke|oma .. oled|olete|arvad|arvate|mõtled :: aim=agent
kelleks sa|te|teie ennast|end .. pead|peate|arvad :: aim=agent
mis sa|te .. vahid|jõllitad|passid|lõugad|mölised|mölisete|jaurad|jaurate|lällad|seletad :: aim=agent
ära|ärge|mis|mida|lõpeta|lõpetage .. mölise|möla|mölisege|mölisemine|mölisete|mölised|jaura|jaurake|jauramine|lälla|lällage|haugu|haukuge|lõuga|lõuake|kaaguta|kaagutage|kraaksu|plära|plärise|plärisege|sonige|soni|pasanda|pasandage|jahvatage :: aim=agent neg
ära|ärge|mis|mida|lõpeta|lõpetage .. aja|ajage|ajad|ajate segast|paska|sitta|lolli|kägu|pläma|plögast :: aim=agent neg
ajad|ajate|ajab|ajavad .. paska|sitta|pläma|plära|kägu|mula|lolli|udu|iba|soga
osta|ostke endale|omale .. aju|ajud|mõistust|prillid
mine|minge .. kooli|algkooli|tagasi|koristama|põllule|lauta|kartuleid|prügi|lehma|koristajaks|lasteaeda|ravile|psühhiaatri|arsti|hullumajja|sauna .. tagasi|tööle|õppima|lüpsma|juurde|vedama|võtma|sitta :: aim=agent w=1
minge .. ravile|hullumajja|psühhiaatri
õpi|õppige .. lugema|kirjutama|eesti|rääkima|mõtlema|arvutama|viisakust .. enne|kõigepealt|ometi|keelt|ka|ära :: aim=agent
kas te|sa .. lugeda oskategi|oskad|oska|oskate
kas te|sa .. eesti keelest|keeles aru .. saa|saate|saad
sinusugune:NE|sinusugused|teiesugune:NE|sinusuguseid|teiesuguseid
oma koht|kohta .. tea|näita|paika
koht kätte näidata|näitan|näitame
põlvili|põlvitage|põlvita .. minu|mu ette|ees
tee|tehke .. kähku|ruttu|kiiremini|nobedalt .. raisk|kurat|loll|jobu
liiguta|liigutage .. oma .. perset|persset|laiska|perse|tagumikku|kannikaid|konte
tõsta|tõstke .. perse|perset|tagumik|oma püsti|laisk|üles
tööta|töötage|hakka|hakake .. tööle|liigutama .. laiskvorst|logardid|raisk|raisad
{@you koht on prügikastis|prügimäel|laudas|hullumajas}
isegi ahv|koer|laps|siga|lehm|robot|kana|lambad .. saaks|oskaks|suudaks|teeks|taipaks
kas te|sa .. loll|pime|kurt .. oled|olete|või
nii lolle|rumalaid|saamatuid|juhme inimesi .. pole|ei|näinud
{@you lõust|lõustaga|molu|mölapidamatus}
sinu|su|teie .. rasvane|kole|inetu|lollakas|loll nägu|perse|lõust|molu|pea

[degradation 3]
kõlba|kõlbad|kõlbate|kõlbaks .. elama|hingama|elada
mine|minge .. sita|solgi|prügi .. sööma|hunnikusse
sa oled|teie olete mu|minu .. jaoks .. ori|orjad|koer|koerad|tühi

[harassment 3]
saada|saatke .. alastipilt|alastipilte|alasti|tissipilt|tissipilti|tissikaid|nude|nudesid|aktipilt
näita|näidake .. tisse|tissi|rindu|putsi|perset|persset|oma
{tahan|tahaks|tahaksin @you keppida|nikkuda|nussida|panna|panni|lakkuda|kogeda}
{tahan|tahaks|tahaksin @you voodisse|voodis}
{kas @you keppida|nikkuda|seksi|voodisse|keppi tahad|tahate}
mis värvi? sul|teil .. seljas|aluspesu|pükste|aluspüksid|trussikud .. on|all
seksikas|seksikalt hääl|häälega|kutsuv|perse|kõlad
{@you tissid|tissidega|tisse|perse|perset}
ime|imeks|imed|imege .. mul|mu|minu|mind .. munni|türa|riista|noku|ära
võta|võtke .. suhu|munni|poski|riided
{võtad|võtaks|võtaksid suhu}
mul on|läks .. kõva|kikki|püsti|kõvaks .. sinust|su|sinu|häält|peale
tule mulle|minu juurde .. sülle|voodisse|ööseks|öösel
palju|mis .. küsid|maksab .. öö|tunni|suhuvõtmise|ringi eest
beibe|pupsik|kiisu|tibuke|tibi|kallis|musi|nunnu .. anna|saada|ütle .. number|numbrit|musi|pilt|pilti
mis|kas sa .. õhtul teed|vaba .. tibi|beibe|kallis|kiisu|nunnu

[harassment 2]
tibi|tibike|beib|beibe|pupsik|kiisuke|bimbo :: bare
hea|ilus|kena|mõnus|kuum perse|tagumik|kann|puts|tissid|kere|eksemplar
milline|selline .. hääl|häälega|kutsuv .. seksikas|erutav|kuum
kas sa oled|on sul .. vallaline|poiss|peika|mees .. kaunitar|ilus|iludus|kullake|tibi

[hate 3]
tibla:U|tiblad|tiblakas:KAS|tiblamaa|tiblakeel|tiblastan|tiblanärakas|tiblavärdjas|tiblasid
venku*|vanja|vanjad|ruska|ruskad|russkiraisk|venekas|venekad|venelasteraisk|kuradivenelane|ivanid|ivaan|putleri|orki|orkid|orgid|orkide|vattjakk|vatijope|vatijoped|kolorad|koloraadod|okupant/okupandi/okupanti/okupantide/okupante:NI :: bare
tibla:U|tiblad|tiblakas:KAS|venku|venkud|vatnik:IK|vatnikud
tšuhnaa|tšuhna|tšuhnad|tšuhonets|čuhna|tšuhon|fašistijäänus|kurradi
kuradi eestlane
neeger/neegri/neegrit/neegrite/neegreid:ND|neegrivärk :: bare
neegripoeg|neegripask|neegrikari|nigger|niger|nigga|niggas|niggad|niggerid|nigerid|murjan/murjani/murjanit/murjanite/murjaneid:ND|moorapea:PEA|mustanahk|tõmmunahk|tumba|neegriraisk|ahvineeger|ahvimaa
kuradi neeger
tõmmu raisk
pilusilm/pilusilma/pilusilma/pilusilmade/pilusilmi:N|viltusilm/viltusilma/viltusilma/viltusilmade:N|kitsasilm|kollanahk|kollanahad|koerasööja:JA|tšing|tšong|džonglane
turbanipea|kaamliajaja|muslirott|islamiraisk|allahhu|tšurka*|hatš|hatšik|hatšid|čurka|churka|papuas|papuad :: bare
rätipea:PEA|rättpea:PEA|rätikupea:PEA|kitsekeppija:JA|kaamelikeppija:JA|tšurka|tšurkad|moslemiraisk
mustlasnahk|mustlasraisk|mustlasvaras|mustlasvärdjas|mustlaskari|mustlasnärakas
kuradi mustlane
juudapoeg|žid|židid|juudinahk|juudivandenõu :: bare
žiid|žiidid|juudiraisk|juudisiga|juudisead
kuradi juut
kuradi juudid
pede|peded|pedele|pedelt|pedega|pedest|pedeks|pedesid|pedede|pededele|pededega|pededelt|pededest|pedekas|pedekad|pedekaid|pedeka|pedekale|pedekate|pedekatele|pedekatest|pederast|pederastid|pedevärk|pedenärakas|pedepropaganda|pedekari|pedepask|homopede|pidar|pidaras|pidaraas|pidarasõ|pidor|pidoras|pidorasõ|pederaas|pedik|pedikud|pediku|pedikute|pedikuid|pidrila|faggot|fag|fagid|fägg
homopask|homovärk|homopropaganda|pepuvend|perseprits|lesbiraisk|transuraisk|transvestiidiraisk|transufriik :: bare
homosid ahju :: bare
lillakas poiss :: bare
sootuks värdjas :: bare
homokas:KAS|tagantpanija:JA|persepanija:JA|pepupoiss|lesbar:N|homosaast|homovärdjas
naisteraisad|feminats/feminatsi/feminatsi/feminatside/feminatse:NI|femikas|femikad
naised kööki
naiste koht on köögis
naise koht on köögis
naine kööki
@curse venelane|venelased|venelasi|eestlane|eestlased|eestlasi|juudid|juut|neegrid|moslemid|moslem|islamistid|pagulased|pagulasi|homod|homosid|geid|mustlased|mustlane|mustlasi|araablased|immigrandid|migrandid|ukrainlased|ukrainlane|soomlased|soomlane|lätlased|hindud|hiinlased|hiinlane|türklased|feministid|välismaalased|invaliidid|puudega|pensionärid
venelane|venelased|juut|juudid|neeger|neegrid|moslem|moslemid|pagulased|immigrandid|homod|geid|mustlased|ukrainlased|eestlased|lesbid .. on|olete .. sead|loomad|saast|rotid|parasiidid|alaminimesed|ahvid|prussakad|värdjad|haiged|tõprad|vargad|rämps|pask|sitt|katk
@groups välja|minema|koju|kodumaale|tagasi|ahju|aafrikasse|venemaale|siit
määri|käi|käige|mine|minge|kasi|kasige|kasigu|mingu|kerige|tõmmake .. tagasi .. venemaale|aafrikasse|oma|siberisse|magadani|kodumaale|koju
eesti eestlastele
kohver jaam venemaa
pagulassaast|pagulasraisk|pagulaspask|pagulasrämps|pagulastehord|migrandisaast|immigrandisaast|rändehord|muslimisaast
mustad ahvid
must ahv
tõmmu ahv
mustad sead
must saast

[death_wish 3]
{loodan|loodame|soovin|palvetan|et saad|saate|saaksid|saaksite|jääd|jääte vähi|vähki|insuldi|infarkti|surma|otsa|autoavarii|auto alla}
loodan|loodame|soovin|palvetan ... sured|surete|sureksid|sureksite|kärvad|kärvate|kärvaksid|kärvaksite|kõnged|kõngete|upud|upute|põled|põlete|hukkud|hukkute .. maha|ära|varsti|kiiresti|piinades|üksi|vähki|põrgus|ise
loodan|loodame|soovin .. et .. kärvad|kärvate|kõnged|kõngete|sured|surete|upud|upute|põled|põlete
kärva|kärvake|kärvage|kõnge|kõngege|sure|surge .. maha|ära|juba
sure|surge|kärva|kärvake|kärvage|kõnge|kõngege|kooli|koole|suregu .. ära|maha|välja|juba|raisk|ometi|siga|värdjas|piinades|üksinda|vähki|põrgus|kraavis|nälga|persse|lits|loll|idioot
sure|surge sa|te|sina|teie
sureks|kärvaks|kõngeks sa|te|sina|teie .. ära|maha|ometi|juba
et sa|te|teie|sina .. sureks|sureksid|sureksite|kärvaks|kärvaksid|kärvaksite|kõngeks|kõngeksid|upuks|upuksid|lõhkeks|lõhkeksid|põleks|põleksid|sured|surete|kärvad|kärvate|kõngeksite|sureb|surevad|kärvavad
{loodan|loodame|soovin|soovime|tahan|tahaks|palvetan @you sured|surete|sureksid|sureksite|kärvad|kärvate|kõngete|kõnged|surm|surma|hukkud|upud|upute|kärvaksid|kärvaksite}
{loodan|loodame|soovin|soovime|palun @you vähki|vähk|insulti|infarkti|koroonat|katku|rabandust|surmatõbe|surma|autoavariid|piinarikast}
{loodan|loodame @you auto|rongi|bussi|trammi alla}
{loodan|loodame @you pere|lapsed|ema|laps sureb|surevad|haigestub|haigestuvad}
vähk|vähki|vähktõbi|katk|rabandus|surmatõbi teile|sulle|sinule|neile|talle|kõigile
vähki saaksid|saaksite|saagu|saage|jääks|jääge
kurat|surm|vikatimees|vanakurat võtku|viigu|viiks|võtaks teid|sind|su|neid|teda|sellised
kao|kaduge|mine|minge .. maamuna|ilmast|maailmast|maa|hauda|surnuaeda|mulla .. pealt|alla
mine|minge|hüppa|hüpake|viska|visake .. rongi|auto|sillalt|katuselt|aknast|kaevu|bussi|trammi|jõkke|merre|alla .. alla|ennast|end|ometi|ära|persse|uputa|ja
mine|minge .. rongi|auto|bussi|trammi alla
hüppa|hüpake|hüpaku .. sillalt|katuselt|aknast|rongi|kaevu|kaljult|rõdult
poo|pooge|poogu .. end|ennast|endid .. üles|oksa|ära
tapa|tapke|tapku .. end|ennast|endid .. ära|ometi|juba
tapa|tapke|poo|pooge end|ennast|endale|endid
lase|laske endale .. kuul|kuuli .. pähe|kuklasse
{tapaks|laseks|lööks|pooks|laske|lasku|tapku|löögu keegi @youo maha|ära|üles}
keegi võiks|peaks .. @youo .. maha lasta|lüüa|laskma|lööma
keegi võiks|peaks su|sind|teid|sinu|teie|ta|nad|neid|selle .. ära|maha|läbi|üles|põlema .. tappa|tapma|lasta|laskma|lüüa|lööma|peksma|peksta|puua|pooma|põletada
keegi võiks|peaks teie|su|selle .. põlema panna|panema|põletada
@groups|@them tuleks|peaks|võiks|vaja|tule|tulebki|tuleb|oleks|väärib|väärivad|pidanuks .. maha|üles|ära|seina|ahju|gaasi|gaasikambrisse|elusalt|kuul|kividega|kastreerida|steriliseerida|hukata|tappa|mõrvata|põletada|gaasitada|hävitada .. lasta|laskma|lüüa|puua|pooma|tappa|äärde|ajada|panna|saata|põletada|pähe|kuklasse|loopida|visata|kütta|ära|kõik|hukata
@groups|@them tuleks|peaks|vaja|tuleb|võiks .. hukata|tappa|mõrvata|põletada|gaasitada|hävitada|kastreerida|steriliseerida|mahalasta|ülespuua|küüditada|ahjuajada|poomisele|lintšida|piinata
tuleks|peaks|vaja|tuleb|võiks @groups|@them .. maha|üles|ära|ahju|kõik|seina|siberisse|elusalt .. lasta|lüüa|puua|tappa|ajada|saata|põletada|äärde|küüditada
maha lasta|lüüa|laske|löögu|laskma .. sellised|selliseid|niisugused|nad|need|kõik|neid
sellised|niisugused|selliseid|sellistele|säärased|nad|need|neid .. maha|üles lasta|lüüa|puua
sellistele|niisugustele|neile|teile|sulle|talle|kõigile .. kuul|nöör|kuuli .. pähe|kuklasse|kaela|otsmikku
kuul kuklasse|pähe|otsmikku .. neile|sellistele|talle|sulle|teile|igale|kõigile|lasta|ja
seina äärde .. panna|ja|lasta|nad|sellised|kõik|neid|teid|need
üles puua|poodagu|pooma .. sellised|nad|kõik|need|neid|tuleks|vaja|peaks
oksa|võlla|kõrgemasse .. tõmmata|riputada|puua .. nad|sellised|kõik|neid|sind|teid
võllaroog|võllaroad|kuulile
oksa nad
ahju nad
ahju peded
seina äärde kõik
surma väärt
surmanuhtlust väärt
kuuli väärt
surm @groups
surm venelastele|eestlastele|juutidele|neegritele|moslemitele|pededele|homodele|geidele|reeturitele|poliitikutele|pankuritele|pagulastele|mustlastele|tibladele|islamile|okupantidele|politseile|mentidele|teile|sulle|neile
surm moskvalastele|vaenlastele|kommunistidele
kes need|teid|sind|neid .. maha|üles .. laseks|pooks|lööks
@groups|@them .. surgu|kärvaku|põlegu|kõngegu|hukkugu
surgu|kärvaku|põlegu|kõngegu|upugu|mädanegu .. nad|kõik|sellised|peded|venelased|tiblad|põrgus|maha|ära|raisad
põle|põlege|põlegu|mädane|mädanege|mädanegu|kõrbe|praadige .. põrgus|põrgutules|tules|hauas|mullas|vanglas
põrgus .. põle|põlege|põled|põlete|põlegu|mädanege|mädane
oleks|oleksid|oleksite .. sündimata|abordina|sündides|lapsena .. jäänud|surnud|uppunud
kahju|kahjuks et|mis sa|te|hitler|stalin .. surnud|sündisid|sündisite|sündinud|lõpetanud|tapnud|elus
hitler|stalin|hitleril|hitlerit .. pidi|oleks|teadis|õigus|tagasi|lõpetama .. õigus|teinud|lõpetanud|vaja|lõpuni|tööd
gaasikambrisse|gaasikamber|koonduslaagrisse .. kõik|nad|sellised|panna|saata|peded|neid|teid|sind
kuradile|mulla|maamulda|hauda alla .. teie|teid|sind|sellised
auto alla jääks|jääksid|jääksite|jäägu|jää|jääge
kukuks|kukuksid|kukuksite|kukkugu .. kaela|kael|trepist|surnuks
tahaks|tahan|ootan .. teie|su|sinu .. matustel|hauale|haual|surma|matuseid .. tantsida|sülitada|kusta|näha|tantsin
tantsin|sülitan|kusen|situn .. teie|su|sinu .. haual|hauale|haua

# ---- wider constructions (third hand) ----
[degradation 2]
kasi|kasige|keri|kerige|kao|kaduge|kobi|kobige|mine|minge|käi|käige|tõmba|tõmmake|roni|ronige|sõida|sõitke|lenda|lennake|kasigu|kerigu|käigu|mingu ... @hellplace :: aim=agent
kasi|kasige|keri|kerige .. oma|siit|ära|välja|minema|kuhugi|koju|tagasi|eest|mu :: aim=agent
pea|pidage|pane|pange|sulge|sulgege|tõmba|tõmmake .. mokalaat|mokk|mokad|lõuad|lõug|nokk|molu|suu|suuvärk|lõust|loba|koon|koonu|käristi .. kinni|lukku|kokku|koomale :: aim=agent
pane|pange .. mokalaat|mokalaada|lõuapoolikud|nokk|suu|suuauk|koon .. kinni|lukku :: aim=agent
[insult 2]
tissiemand|tissimutt|sabarakk|sabarakud|tallalakkuja:JA|nilbik:IK|siilipea|totaka:U|puuslik:IK|tohlakas:KAS|molu:U|puukere|ilmaaegne|lollpatakas|matsirahvas|labidavars|ohmu:U|ohmud|tossikene|väntorel|tuhmard :: bare
sinust|teist|temast|neist .. @pole .. tolku|kasu|asja|inimest :: neg
[insult 1]
taibutu:TU|tolerantsitu|hoolimatu:TU|tuimus:US|ignorantne:NE|taktitundetu:TU|kasvatamatu:TU|kultuuritu:TU|jõuetu:TU|lollivõitu|nürimeelsus:US|ükskõikne:NE|vastutustundetu:TU|laiskus:US|upsakalt|ülbelt|ebaviisakalt|nipsakas:KAS|nipsakalt|parastav|parastavalt|irooniline|irooniliselt|üleolev|üleolevalt|üleolevus :: bare
nii .. taibutut|tuima|saamatut|ülbet|nipsakat|üleolevat|hoolimatut|lohakat|kehva|jõuetut|abitut|ebaviisakat|lolli ... pole|ei|polnud|esimest :: neg
[death_wish 3]
@them ... peaks|tuleks|võiks|oleks|tuleb .. @killinf|uputama|uputada|sterilisseerida|hukkama|likvideerima
@them ... peaks|tuleks|võiks|oleks|tuleb .. ära|maha|sündides|kohe|kõik .. @killinf|uputama|tapma|lööma|laskma|põletama|hävitama
{loodan|soovin|loodame @youd|sa|te on|tuleb|tekib|tabab|jääks|oleks vähk|kasvaja|insult|infarkt|surm|haigus|halvatus|ajuvähk|valus|piinad}
loodan|soovin|loodame .. et .. sul|teil|su|teie|sind|teid ... vähk|vähki|kasvaja|insult|infarkt|surm|valus|piinad|halvatus|halvab|sureb|surevad|mädaneb|põleb|piinled|kannatad|kannatate
loodan|soovin|loodame .. et .. sa|te|sina|teie ... piinled|piinlete|mädaned|mädanete|põled|põlete|sured|surete|kärvad|kärvate|lämbud|lämbute|upud|upute|kõnged|hukkud|jääd|jääte .. rongi|auto|alla|ratastooli|üksi|valudes|koera|piinades|kiiresti|varsti|aeglaselt|peagi|põrgus|kraavis|halvatuks|vähki|surema
mädane|mädanege|põle|põlege|lämbu|lämbuge|upu|uppuge|sure|surge|kärva|kärvake|kõnge .. põrgus|haua|hauas|vanglas|kraavis|sita|oma|üksi|maha|ära|sinna|kõik|lõplikult
uppugu|lämbugu|mädanegu|põlegu|surgu|kärvaku|kõngegu|hukkugu|kuku|kukkuge|kukkugu .. te|sa|kõik|teie|surnuks|trepist|nad|sellised|ära|maha|põrgusse|auku
kuku|kukkuge .. surnuks|trepist|aknast|auku|kaela
sa|te|sina|teie .. ei .. vääri|kõlba|peaks|tohiks .. elu|elama|hapnikku|elada|õhku|elus|olema .. elama|olema|olla :: neg
sa|te|sina|teie .. ei .. vääri .. elu|hapnikku|õhku|elamist :: neg
raiskad|raiskate|kulutad|kulutate .. õhku|hapnikku|asjata .. 
maailm|maailmas|maailmal|inimkond|eesti|kõigil .. oleks|on|saab .. parem|puhtam .. sinuta|teieta|ilma sinu|sinusuguste|teiesuguste|sind|teid|kui
miks|kuidas .. @pole .. keegi|ükski .. sind|teid|su|teile|sulle .. veel|maha|kuuli|ära|surnuks|läbi .. löönud|lasknud|tapnud|pannud|uputanud :: neg
oleks|oli .. aeg|õige|hea|viimane .. keegi|et|kui .. sind|teid|su|sulle|teile ... maha|ära|kuuli|läbi|surnuks .. laseks|lööks|tapaks|paneks|peksaks
tee|tehke .. maailmale|inimkonnale|kõigile|teistele|endale .. teene|heategu .. ja|poo|hüppa|sure|kao|tapa
poo|pooge|tapa|tapke|lase|laske|uputa|uputage|viska|visake .. end|ennast|endale|endid .. oksa|üles|ära|maha|kuul|jõkke|rongi|sillalt|parem
su|sinu|teie .. ema|vanemad .. oleks|oleksid|pidi|pidanuks .. abordi|aborti|kondoomi|uputama|kägistama
[hate 3]
neeger|tibla|venelane|hindu|araablane|mustlane|must|pagulane|pilusilm|ukrainlane .. istub|vastab|purssib|helistab|räägib|töötab|pandud|võetud|mölised|läheb
kas .. eestlasi|eestlast .. enam|üldse|ei .. leidu|leia|tööle|ole|palgata

[insult 2]
silmamoondaja:JA|moondaja :: bare

[death_wish 3]
kõngege|kärvake|kärva|kõngegu|kärvaku|kärvaks|kõngeksid|kõngeks|kärvaksid|kõngeksite|kärvaksite
surge|sure .. kõik|ära|maha|kogu|oma|kuradi|raisk|seal|parem|ometi|koos|sa|te|üksi
[insult 2]
vana|igavene|kuradi|kole|tige|kuri|rumal|õel nõid|moor|tont|peni|kits|krants|kaak|rott|kaan|tõhk|vares|ähvardis|sokk|joodik|pervert|mära
@imper ... lambad|lammas|eeslid|eesel|oinas|oinad|ahvid|ahv|sead|siga|lehm|lehmad|tainad|rotid|penid|koerad|krantsid :: aim=agent
sa|sina|te|teie .. oled|olete ... karistatud|alaarenenud|arengupeetusega|puudega|piiratud|kinnikiilunud|kokkujooksnud|mahajäänud|napakas|napakad|debiilne|haige|haiged|hull|hullud|nõrgamõistuslik|vaimuvaene|juhm|juhmid|puukere|tuhm|tuhmid|põrunud|arutu|peast|ogar|ogarad|ullike|ullikesed|nupust|lollakas|totakas|segane
sa|sina|te|teie .. oled|olete .. paras|täielik|igavene|üks|ühed|tõeline|parajad|täielikud|tõelised|päris ... loomaaed|hullumaja|tsirkus|kari|kamp|seltskond|kloun|klounid|loom|loomad|nuhtlus|häda|õnnetus|pask|sitt|kobakäpp|kobakäpad
iga|isegi .. ahv|loom|laps|lehm|siga|kana|tola|loll|idioot .. vajutab|saab|oskab|teeb|võib|töötab|istub|saaks|oskaks|teaks
+kukkunud .. firma|töötajad|teenindus|kamp|inimesed|asutus :: w=0
hakake|hakka|pange|pane|kasutage|kasuta|lülitage|lülita|käivita|käivitage .. ükskord|oma|ometi|ka .. ajusid|aju|ajud|pead|mõistust|ajurakke|tööle :: aim=agent
mine|minge|käi|käige .. pese|peske|loputa|loputage|tohterda .. oma|suu|end|ennast|pead :: aim=agent
[harassment 3]
suhu .. võtad|võtate|võtaks|võtaksid|võta|võtke|anda|panna|panen
mis|palju|millise .. hinna|hinnaga|eest|raha|palju .. suhu|voodisse|öö|keppi|seksi

[death_wish 3]
loodan|loodame|soovin .. et .. teie|su|see|sinu .. @place|@company|firma .. põleb|põleks|plahvatab|lendab .. koos|teiega|maha|ära|õhku|maani

[degradation 2]
mida|mis|miks vittu|türa|kuradit|munni|putsi|persset|pekki|kurat|kuradi .. sa|sina|te|teie .. seletad|seletate|räägid|räägite|ajad|ajate|lällad|mölised|vingud|jahud|jahute|jaurad|targutad|targutate|õiendad|õiendate|irvitad|vahid :: aim=agent
tont|kurat|kurivaim|vanakurat|saatan|pask|põrgu .. sind|teid|sinu|teie .. võtku|viigu|söögu|tabagu|võtaks
[insult 2]
eit|eided|eide|mutikari|varganägu|varganäod|sulinägu|nahhaal|nahaalid|kobakäpad|tainakäpp|käkerdis|käkerdised|soperdised|mõrd|mõrrad|tissimats|tallarakk|suslik|kolkapoiss|lehmalellu|loopill|totter|vusserdaja:JA|vusserdis|vussitajad|hambutu|äbarik:IK|väärakas:KAS|nuhtlus|lokster|logelejad|parasvöötme|mühakas:KAS|mühkam|tohter|kollivend|ullikesed|tölner|jõhkard/jõhkardi/jõhkardit:N :: bare
[harassment 3]
sa|sind|sina|sinuga|su|sinu .. voodis|voodisse|alasti|paljalt|trussikutes|sülle|madratsil|dušši|duši|pesuväel .. 
kujutan|kujutasin|unistan|fantaseerin|mõtlen .. ette|sinust|sind .. mis|kuidas|sind|su|voodis|alasti|hääli
seksikas|erutav|ilus|kuum|magus|kiimas .. hääl|häälega|häälekene|hääleke .. voodi*|sul|teeb|tekitab|kõva|kujutan|mulle|öösel|kuulaks

[harassment 3]
tissid|tisse|tissidest|tissi|tissikad|tissikaid|tissikatest|rinnad|rindu|rindadest|tagumik|tagumikku|perset|vitust|putsi .. näita|saada|pilt|pilti|foto|näidake|saatke|tahan|tahaks|näha
näita|saada|näidake|saatke|anna|tahan|tahaks|pilt|pilti|foto|pildi .. oma|sinu|su|sinust|alasti .. tissid|tisse|tissidest|tissi|tissikad|tissikaid|rindu|rindadest|tagumikku|pepu|pepust|putsi|perset|keha|alasti|pesus

[insult 2]
sa|sina|te|teie .. oled|olete .. nii|kui|liiga|ikka|lihtsalt|kuradi|väga .. rumal|rumalad|tobe|tobedad|nõme|nõmedad|lollid|loll|juhm|tuim|tainas|saamatu
kuradi|kuradima|neetud|igavesed|igavene|sitased|räpased varganäod|varganägu|sulinäod|petised|petturid|röövlid|vereimejad|lurjused|kaabakad|ülbikud|logardid|laiskvorstid|bürokraadid|käpardid|kobakäpad|pätid|sulid
[hate 3]
tagasi|sinna|koju .. oma .. aafrikasse|venemaale|külla|koopasse|siberisse|džunglisse|kõrbesse|hiinasse|indiasse|ukrainasse|süüriasse|kišlakki|auuli|puu
tõmble|tõmblege|kebi|kebige|lenda|lennake|sõida|sõitke|veere|veerege|tagasi .. oma|sinna|tagasi|koju .. aafrikasse|venemaale|koopasse|siberisse|džunglisse|kõrbesse|hiinasse|indiasse|ukrainasse|süüriasse

[degradation 2]
persse|vittu|putsi|nahhui|kuradile|põrgusse|pekki|munni teid|sind|teiega|sinuga|teiesugustega|teiesugused|sinusugused :: aim=agent
[insult 2]
sa|te|sina|teie .. mõttetu|mõttetud|kasutu|kasutud|lootusetu|lootusetud|haletsusväärne|armetu|armetud|tühine|vastik|jäle|räpane|haige|loll|rumal .. tükk|inimene|vend|olend|ollus|kuju|tüüp|mats|kujud|inimesed|tüübid|olendid|tükid|kari|mees|naine|plika|poiss|moor
[hate 3]
kuradi|neetud|sitane|räpane|igavene|haisev|paganama vene|eesti|juudi|ukraina|läti|soome|neegri|hiina|mustlase|poola|leedu siga|sead|pask|raisk|raisad|värdjas|värdjad|tõbras|tõprad|rott|rotid|koer|koerad|munn|lits|saast|rämps|kari|nägu

# ---- small words for grown people, minds that are counted ----
[degradation 2]
kuule|kuulge|kule|noh|ole tibu|tibuke|plika|plikake|eit|eideke|mutt|mutike|poisu|poisike|pojake|tädike|mammi|taat|memm|tüdruk|neiuke|printsess|kanake|kukeke|tarkpea|geenius|šeff :: aim=agent
sinu|su|teie ajudega|mõistusega|aruga|iq-ga|ajumahuga|peaga|intelligentsiga .. _? _? ei|pole|saa|võiks|peaks :: neg aim=agent
sinu|su|teie .. _? ajudega|mõistusega|ajumahuga|iq-ga :: aim=agent
[class slurx]
gorilla|gorillad|pavian|pavianid|orangutan|neandertaallane|neandertaallased|koopamees|koopainimene|koopainimesed|troglodüüt|troglodüüdid|ürgmees|barbar|barbarid|metslane|metslased|mutant|mutandid|amööb|amööbid|tuhvel|tuhvlid|nännu|nannu
[innocent abuse]
või|kas|ehk|vist petturid|petturite|petturitelt|pettur|petis|petised|kelmid|petukad|aferistid
kas .. see|tegu|tegemist|need .. _? petturid|petturite|petturitelt|petturitega|petised|kelmid|petistega|kelmidega

[class hellplace]
kännu taha
kännu otsa
puu taha
pimedasse metsa
[degradation 2]
mingu|käigu|kerigu|kasigu|kadugu .. te|teie|nad|kõik|see|sa .. _? _? _? @hellplace :: aim=agent
[insult 2]
vanad|va|igavesed|kuradi @slurs :: aim=agent
sul|sa|te|teil|sind|teid kana|lehm|hani|tibu|tibi|plika|eit|mutt|siga|eesel|lammas|oinas|koer|ahv|papagoi|mölakas :: called aim=agent
[hate 3]
tšurka|tšurkad|tšurkasid|tšurkade|tšurkat|tšurkale|tšurkaga|čurka|čurkad|tsurka|tsurkad

[class human]
blond|blondiin|tibi|nolk|diktaator|tühikargaja|kantseliplika|poolearuline
[insult 2]
+nolk/nolgi/nolki/nolkide/nolke:NI :: bare
sul|sa|teil|te .. _? põhiharidus|põhiharidust|keskharidus|keskharidust|algharidus|algharidust|haridus|haridust|põhikool|kooliharidus .. _? üldse|ikka|ka|on|ongi|jäi|pole :: aim=agent
korjati|leiti|võeti|toodi|roomasid|roomasite .. _? _? tänavalt|prügikastist|metsast|loomaaiast|hullumajast|kivi|laudast|puu .. otsast|alt|otse? :: aim=agent w=0.6
haiged|haige inimesed|inimene .. _? päriselt|tõesti|olete|oled|minge|mine|ravile :: aim=agent
minge|mine .. _? ravile|ennast-ravima|psühhiaatri|hullumajja|arsti|ajuarsti .. juurde|palun? :: aim=agent

[insult 2]
olete|oled|on .. _? _? _? loomad|elajad|metslased|sead|lambad|lojused .. mitte .. inimesed|inimene|teenindajad :: aim=agent
vait .. ja .. kuula|kuulake|vasta|vastake|tee|tehke|maksa|istu :: aim=agent
