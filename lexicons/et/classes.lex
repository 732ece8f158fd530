# Estonian classes. "teist" (also "another", "second"), "teis" are left out on purpose.
[class you]
sa|sina|sinu|su|sind|sul|sulle|sult
sinul|sinule|sinult|sinust|sust|sinusse|suga|sinuga|sinuta|sinus|sinuks|sinuna|sinuni
te|teie|teid|teil|teile|teilt|teisse|teiega|teieta|teieni
tei|sino|sinno|sullõ|teile
sinusugune:NE|teiesugune:NE
oled|olete|oledki|oletegi|olite

# what the speaker does it to, or whose something it is
[class youo]
su|sinu|sind|teid|teie|sinno|sino|sinusuguse|sinusugused|sinusuguseid|teiesugused|teiesuguseid

# on whom, to whom
[class youd]
sul|sulle|sinul|sinule|teil|teile|sullõ

[class i]
ma|mina|mu|minu|mind|mul|mulle|mult|minul|minule|minult|minust|minuga|must
me|meie|meid|meil|meile|meilt|meist|meiega
mai|maei

[class they]
ta|tema|teda|tal|talle|talt|temal|temale|temalt|temast|temaga|tast|taga
nad|nemad|nende|neid|neil|neile|neilt|nendele|nendel|nendelt|nendest|nendega|neist

[class theyo]
ta|tema|teda|nad|neid|nende|selle|selle|need

[class agent]
teenindaja:JA|klienditeenindaja:JA|müüja:JA|operaator/operaatori/operaatorit/operaatorite/operaatoreid:N
töötaja:JA|konsultant/konsultandi/konsultanti/konsultantide/konsultante:N|spetsialist/spetsialisti/spetsialisti/spetsialistide/spetsialiste:N
kolleeg/kolleegi/kolleegi/kolleegide/kolleege:N|kassapidaja:JA|kassiir/kassiiri/kassiiri/kassiiride/kassiire:N
kuller/kulleri/kullerit/kullerite/kullereid:N|sekretär/sekretäri/sekretäri/sekretäride/sekretäre:N|haldur/halduri/haldurit/haldurite/haldureid:N
juhataja:JA|juhiabi:U|personal/personali/personali:N|klienditugi/klienditoe/kliendituge:N|kasutajatugi/kasutajatoe/kasutajatuge:N
tehnik/tehniku/tehnikut/tehnike/tehnikuid:N|paigaldaja:JA|infotelefon/infotelefoni/infotelefoni:N|turvamees/turvamehe/turvameest/turvameeste/turvamehi:N
tüdruk/tüdruku/tüdrukut/tüdrukute/tüdrukuid:N|plika:U|noormees/noormehe/noormeest:N|tädike:U|proua:U|preili:U|ametnik:IK|bürokraat/bürokraadi/bürokraati/bürokraatide/bürokraate:N

[class company]
pood/poe/poodi/poodide/poode:N|kauplus:US|firma/firma/firmat/firmade/firmasid:N|ettevõte/ettevõtte/ettevõtet/ettevõtete/ettevõtteid:N
pank/panga/panka/pankade/panku:N|kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|esindus:US|büroo/büroo/bürood/büroode/büroosid:N
asutus:US|teenindus:US|klienditeenindus:US|putka:U|keskus:US|kontoriplats/kontoriplatsi:N|kliinik/kliiniku/kliinikut:N|ladu/lao/ladu/ladude/ladusid/lattu:N
operaatorfirma/operaatorfirma/operaatorfirmat:N|telekom/telekomi/telekomi:N|kindlustus:US|haigla/haigla/haiglat/haiglate/haiglaid:N|restoran/restorani/restorani:N|hotell/hotelli/hotelli:N

[class product]
telefon/telefoni/telefoni/telefonide/telefone:N|mobiil/mobiili/mobiili/mobiilide/mobiile:N|pakk/paki/pakki/pakkide/pakke:N|saadetis:US|arve/arve/arvet/arvete/arveid:N
pesumasin/pesumasina/pesumasinat/pesumasinate/pesumasinaid:N|masin/masina/masinat/masinate/masinaid:N|külmik:IK|külmkapp/külmkapi/külmkappi:N|pliit/pliidi/pliiti:N
liin/liini/liini/liinide/liine:N|äpp/äpi/äppi/äppide/äppe:N|rakendus:US|toode/toote/toodet/toodete/tooteid:N|kaup/kauba/kaupa/kaupade/kaupu:N|tellimus:US
arvuti/arvuti/arvutit/arvutite/arvuteid:N|sülearvuti/sülearvuti/sülearvutit/sülearvutite:N|läpakas:KAS|ruuter/ruuteri/ruuterit/ruuterite/ruutereid:N|internet/interneti/internetti:N|nett/neti/netti:N|wifi
leping/lepingu/lepingut/lepingute/lepinguid:N|konto/konto/kontot/kontode/kontosid:N|kaart/kaardi/kaarti/kaartide/kaarte:N|teler/teleri/telerit:N|telekas:KAS|digiboks/digiboksi/digiboksi:N
teenus:US|seade/seadme/seadet/seadmete/seadmeid:N|programm/programmi/programmi:N|süsteem/süsteemi/süsteemi:N|koduleht/kodulehe/kodulehte:N|leht/lehe/lehte:N|pilet/pileti/piletit/piletite/pileteid:N
kohver/kohvri/kohvrit:N|auto/auto/autot/autode/autosid:N|kingad|jope/jope/jopet:N|diivan/diivani/diivanit:N|kraam/kraami/kraami:N|asi/asja/asja/asjade/asju:N|jama/jama/jama:N|hind/hinna/hinda/hindade/hindu:N|pangaautomaat/pangaautomaadi:N|pakiautomaat/pakiautomaadi:N

[class relative]
laps/lapse/last/laste/lapsi:N|naine/naise/naist/naiste/naisi:N|mees/mehe/meest/meeste/mehi:N|ema/ema/ema/emade/emasid:N|isa/isa/isa/isade/isasid:N
pere/pere/peret/perede/peresid:N|perekond/perekonna/perekonda:N|vanemad|vanemaid|vanemate|vend/venna/venda/vendade/vendi:N|õde/õe/õde/õdede/õdesid:N
tütar/tütre/tütart/tütarde/tütreid:N|poeg/poja/poega/poegade/poegi:N|lähedased|lähedasi|lähedaste|elukaaslane/elukaaslase/elukaaslast:N|abikaasa/abikaasa/abikaasat:N|vanaema/vanaema/vanaema:N|koer/koera/koera:N|kass/kassi/kassi:N

[class weapon]
nuga/noa/nuga/nugade/nuge:N|kööginuga/kööginoa/kööginuga:N|jahinuga/jahinoa/jahinuga:N|relv/relva/relva/relvade/relvi:N|tulirelv/tulirelva/tulirelva:N|püss/püssi/püssi/püsside/püsse:N|jahipüss/jahipüssi/jahipüssi:N|haavlipüss/haavlipüssi/haavlipüssi:N
püstol/püstoli/püstolit/püstolite/püstoleid:N|revolver/revolvri/revolvrit:N|stvol/stvoli/stvoli:N|kirves/kirve/kirvest/kirveste/kirveid:N|kurikas:KAS|pesapallikurikas:KAS|haamer/haamri/haamrit:N|kuvalda:U
kang/kangi/kangi:N|raudkang/raudkangi/raudkangi:N|toru/toru/toru:N|granaat/granaadi/granaati/granaatide/granaate:N|kalašnikov/kalašnikovi/kalašnikovi:N|kalaš/kalaši/kalaši:N|kumminui/kumminuia/kumminuia:N|nui/nuia/nuia:N|malakas:KAS
matšeete/matšeete/matšeetet:N|hark/hargi/harki:N|saag/sae/saagi:N|mootorsaag/mootorsae/mootorsaagi:N|happega|hapet|kuvaldaga|tera/tera/tera:N|kastet/kasteti/kastetit:N|vints/vintsi/vintsi:N|vintpüss/vintpüssi/vintpüssi:N

[class future]
hakkan:M|kavatsen:M|plaanin:M|luban:M|vannun:M|tõotan:M|tulen:M|lähen:M|garanteerin:M
otsustasin
# will that is still a wish
[class want]
tahan:M|tahaks|tahaksin|tahaksime|tahaksme|võin:M|võiks|võiksin|peaks|peaksin|peab|pean|jõuan|suudan|suudaksin|oskan

[class if]
kui|kuni|muidu|senikaua
juhul kui
niipea kui
kohe kui
seni kuni
vastasel juhul
vastasel korral

[class tonight]
täna|homme|homseks
täna õhtul
täna öösel
täna veel
veel täna
homme hommikul
homme õhtul
homme kell _
kohe|praegu|otsekohe|jalamaid|öösel|õhtul|hommikul|hommikuks
kohe praegu
nüüd ja kohe
varsti
tunni aja pärast
tunni pärast
poole tunni pärast
viie minuti pärast
kümne minuti pärast
veerand tunni pärast
paari tunni pärast
südaööl
kell viis
kell kuus
kell seitse
kell kaheksa
kell üheksa
kell kümme
kell kaksteist
lõuna ajal
tööpäeva lõpus
pärast tööd
peale tööd
sulgemise ajal
enne kui hommik

[class place]
pood/poe/poodi/poodide/poode:N|kauplus:US|kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|esindus:US|büroo/büroo/bürood:N|salong/salongi/salongi:N
maja/maja/maja/majade/maju/majja:N|hoone/hoone/hoonet:N|kodu/kodu/kodu/kodude/kodusid/koju:N|ladu/lao/ladu/ladude/ladusid/lattu:N|parkla/parkla/parklat/parklate/parklaid:N|büroohoone/büroohoone/büroohoonet:N
garaaž/garaaži/garaaži:N|trepikoda/trepikoja/trepikotta:N|pank/panga/panka/pankade/panku:N|pangakontor/pangakontori/pangakontorit:N
ukse taga
ukse taha
ukse ees
ukse ette
maja ees
maja ette
töö juures
töö juurde
leti taga
leti taha
haigla/haigla/haiglat:N|kool/kooli/kooli:N|jaam/jaama/jaama:N|keskus:US|kaubanduskeskus:US|restoran/restorani/restorani:N|hotell/hotelli/hotelli:N|firma/firma/firmat:N|asutus:US|urgas/urka/urgast:N|putka:U|pesa/pesa/pesa:N|serveriruum/serveriruumi:N|peakontor/peakontori/peakontorit/peakontorite/peakontoreid:N

[class come]
tulen:M|sõidan:M|ilmun:M
astun läbi
astume läbi
jõuan kohale
olen teel
oleme teel
olen juba teel
hakkan tulema
hakkan sõitma
käin läbi
seisan|saabun:M|passin:M|varitsen:M
oota mind
oodake mind
ootan sind
ootan teid
ootame sind
oodake külla
oota külla
tulen kohale
tulen külla
tuleme külla

[class kill1]
tapan:M|mõrvan:M|kägistan:M|hukkan:M|pussitan:M|veristan:M|nülin:M|poon:M|peksan:M|kolgin:M|klohmin:M|tümitan:M|materdan:M|sandistan:M|lömastan:M|põrmustan:M
nottin:M|notin:M|kõmmutan:M|taon:M|nüpeldan:M|vigastan:M|kõrin:M|kõristan:M|tulistan:M|uputan:M|mürgitan:M|vemmeldan:M
tappan|tapn|tpan|tapna|tapam|tapman|mõravn|peskan|lasn

[class killinf]
tapma/tappa:I|mõrvama/mõrvata:I|kägistama/kägistada:I|hukkama/hukata:I|pussitama/pussitada:I|veristama/veristada:I|nülgima/nülgida:I|pooma/puua:I|peksma/peksta:I|lööma/lüüa:I|kolkima/kolkida:I|klohmima/klohmida:I|tümitama/tümitada:I
materdama/materdada:I|sandistama/sandistada:I|lömastama/lömastada:I|nottima/nottida:I|kõmmutama/kõmmutada:I|nüpeldama/nüpeldada:I|vigastama/vigastada:I|tükeldama/tükeldada:I|tulistama/tulistada:I|uputama/uputada:I|mürgitama/mürgitada:I|taguma/taguda:I|põletama/põletada:I|lahkama/lahata:I
maha laskma
maha lasta
läbi peksma
läbi peksta
vaeseomaks peksma

[class killpass]
tapetud:P|mõrvatud:P|hukatud:P|pekstud:P|kolgitud:P|pussitatud:P|kägistatud:P|klohmitud:P|sandistatud:P|peksetakse
lüüakse maha
lastakse maha
puuakse üles
löödakse maha
tapetakse ära
pekstakse läbi

[class kill]
tapma/tappa/tapan/tappis/tapetud:PX|mõrvama/mõrvata/mõrvan/mõrvas/mõrvatud:PX|kägistama/kägistada/kägistan/kägistas/kägistatud:PX|hukkama/hukata/hukkan/hukkas/hukatud:PX
pussitama/pussitada/pussitan/pussitas/pussitatud:PX|veristama/veristada/veristan/veristas/veristatud:PX|peksma/peksta/peksan/peksis/pekstud:PX|lööma/lüüa/löön/lõi/löödud:PX|kolkima/kolkida/kolgin/kolkis/kolgitud:PX
klohmima/klohmida/klohmin/klohmis/klohmitud:PX|pooma/puua/poon/poos/poodud:PX|tümitama/tümitada/tümitan/tümitas/tümitatud:PX|sandistama/sandistada/sandistan/sandistas/sandistatud:PX|tulistama/tulistada/tulistan/tulistas/tulistatud:PX
@killinf|@killpass

# parts of the body that threats break; genitive/partitive/nominative plural
[class body]
nägu|näo|näkku|nina|ninna|hambad|hambaid|hammaste|hambakiivri|lõug|lõua|lõuad|lõuga|lõualuu|lõualuud|pea|pead|pähe|peast|kolju|käed|käe|käsi|jalad|jala|jalgu|jalaluud|jalaluu|jalakondi|jalakondid|ninaluu|ninaluud|sõrmeluud|sõrmekondid|käeluu|käeluud|pealuu|põsesarna|põsesarnad|kaelaluu|selgroolülid|roided|käed-jalad|kondid|kont|konte|luud|luu|roided|ribid|põlved|põlve|põlvekedrad|kael|kaela|kõri|kõht|kõhu|soolikad|sooled|silmad|silma|silm|molu|mokk|moka|kõrvad|kõrva|sõrmed|sõrme|selgroo|selgroog|selja|neerud|maksa|munad|munnid|molli|lõuapära|tera|kärss|kärsa
vastu nägu
vastu hambaid
vastu molli
vastu lõugu
# 1st person verbs that break parts of the body
[class break1]
murran:M|väänan:M|löön:M|peksan:M|taon:M|lõikan:M|raiun:M|kisun:M|rebin:M|purustan:M|lõhun:M|torkan:M|saen:M|virutan:M|äigan:M|sõtkun:M

# harm by fire
[class burn1]
põletan:M|süütan:M
panen põlema
paneme põlema
pistan põlema
panen tule otsa
lasen põlema
löön põlema
torkan põlema
panen tuld
[class burninf]
põletama/põletada:I|süütama/süüdata:I
maha põletama
maha põletada
põlema panema
põlema panna
põlema pista
põlema pistma

[class groups]
venelane/venelase/venelast/venelaste/venelasi:N|eestlane/eestlase/eestlast/eestlaste/eestlasi:N|tibla:U|juut/juudi/juuti/juutide/juute:N|neeger/neegri/neegrit/neegrite/neegreid:N|moslem/moslemi/moslemit/moslemite/moslemeid:N|islamist/islamisti/islamisti/islamistide/islamiste:N|pagulane/pagulase/pagulast/pagulaste/pagulasi:N
pede:U|pedekas:KAS|homo:U|homod|homosid|gei:U|lesbi:U|mustlane/mustlase/mustlast/mustlaste/mustlasi:N|araablane/araablase/araablast/araablaste/araablasi:N|immigrant/immigrandi/immigranti/immigrantide/immigrante:N|migrant/migrandi/migranti/migrantide/migrante:N|ukrainlane/ukrainlase/ukrainlast/ukrainlaste/ukrainlasi:N|soomlane/soomlase/soomlast/soomlaste/soomlasi:N|hindu:U|hiinlane/hiinlase/hiinlast/hiinlaste/hiinlasi:N|türklane/türklase/türklast/türklaste/türklasi:N|feminist/feministi/feministi/feministide/feministe:N|kommunist/kommunisti/kommunisti/kommunistide/kommuniste:N|poliitik:IK|pankur/pankuri/pankurit/pankurite/pankureid:N|pedofiil/pedofiili/pedofiili/pedofiilide/pedofiile:N|reetur/reeturi/reeturit/reeturite/reetureid:N|välismaalane/välismaalase/välismaalast/välismaalaste/välismaalasi:N|mustanahaline:LINE|transu:U

# people whom the sentence before has named
[class them]
sellised|selliseid|selliste|niisugused|niisuguseid|säärased|sääraseid|taolised|taolisi|nad
need raisad
nad kõik
neid kõiki
kõik nad

# swearing that leans on the next word
[class curse]
kuradi|kuradima|kuramuse|kuraski|neetud|pagana|saatana|sitane|sitased|vitu|vitune|putsi|munni|türa|perse|raisa|põrgu|jobanõi|jobannõi|jobani|fucking|fakin|fakking|paganama|neetult|blja|bljad|bljat|bläd|pasane|pask

[class epithet]
vana|igavene|tõeline|täielik|paras|paks|räpane|haisev|rumal|loll|vastik|jäle
kuradi vana

# animals that one calls people
[class beast]
siga|sead|eesel|eeslid|oinas|oinad|lammas|lambad|lehm|lehmad|ahv|ahvid|pärdik|pärdikud|rott|rotid|madu|maod|uss|ussid|kana|kanad|hani|haned|loom|loomad|elajas|elajad|kits|kitsed|kaan|kaanid|prussakas|prussakad|lutikas|lutikad|koer|koerad|krants|krantsid|peni|vampiir|vampiirid|tõprapoeg|orikas|orikad|emis|põrsas|põrsad|nuhk|nuhid|sisalik|kägu|varblane|nolk|nolgid
# illness said as an insult
[class ill]
vaimuhaige|vaimuhaiged|vaimupuudega|autist|autistid|invaliid|invaliidid|skiso|skisofreenik|skisofreenikud|joodik|joodikud|narkomaan|narkomaanid|narkar|narkarid|alkohoolik|alkohoolikud|parm|parmud|asotsiaal|asotsiaalid|hulkur|hulkurid|psühhopaat|psühhopaadid
# what one shouts at a person
[class slur]
loll|lollid|lollakas|lollakad|lollpea|lollpead|idioot|idioodid|debiilik|debiilikud|debiil|debiilid|kretiin|kretiinid|jobu|jobud|jobukakk|jobukakud|tolvan|tolvanid|tola|tolad|tohman|tohmanid|tainapea|tainapead|puupea|puupead|lambapea|lambapead|mölakas|mölakad|molkus|molkused|tõbras|tõprad|raisk|raisad|lits|litsid|hoor|hoorad|libu|lirva|pede|peded|pedekas|värdjas|värdjad|närakas|närakad|närukael|närukaelad|kaabakas|kaabakad|lurjus|lurjused|kelm|kelmid|pätt|pätid|suli|sulid|sitapea|sitapead|pasapea|sitakott|sitakotid|munn|munnid|türa|türad|persevest|perserauk|siga|sead|saast|ebard|ebardid|lontrus|lontrused|ajukääbik|ajukääbikud|imbetsill|imbetsillid|juhm|juhmid|tropp|tropid|varas|vargad|petis|petised|pettur|petturid|sulid|ahv|ahvid|lehm|lehmad|eesel|eeslid|oinas|oinad|lammas|lambad|suka|bljad|litapoeg|hoorapoeg|tatikas|tattnina|möku|lollike|taun|daun
# an order to the agent
[class imper]
anna|andke|vasta|vastake|tee|tehke|saada|saatke|tagasta|tagastage|räägi|rääkige|kuula|kuulake|ütle|öelge|ütelge|paranda|parandage|lahenda|lahendage|helista|helistage|kutsu|kutsuge|maksa|makske|too|tooge|tule|tulge|loe|lugege|õpi|õppige|kao|kaduge|käi|käige|kobi|kobige|keri|kerige|mõtle|mõelge|liiguta|liigutage|lõpeta|lõpetage|võta|võtke|pane|pange|ühenda|ühendage|tühista|tühistage|vaata|vaadake|kuule|kuulge|hakka|hakake|selgita|selgitage
# what asks for something
[class soov]
tahan|tahaks|tahaksin|soovin|sooviksin|palun|nõuan|andke|anna|kutsuge|kutsu|ühendage|ühenda|suunake|suuna|paluge

[class youst]
sust|sinust|teist

# members of several words, which an alternation cannot hold
[class pole]
pole|polegi|polnud
ei ole
ei olegi
ei olnud
[class ohku]
õhku|vastutaevast
vastu taevast
taeva poole
[class elusana]
elusalt|elusana|elavana
omal jalal
oma jalgadega
oma jalgadel
terve nahaga
tervelt koju

# verbs of speech, third person
[class said]
ütles|ütlesid|ütleb|öeldi|karjus|karjusid|karjuti|karjub|väitis|väitsid|kirjutas|kirjutasid|kirjutati|kirjutab|ähvardas|ähvardasid|ähvardati|ähvardab|ähvardanud|rääkis|vastas|nähvas|teatas|röökis|hüüdis|lubas|lubasid|saatis|väidab
