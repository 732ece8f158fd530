# Estonian: whole constructions over classes. Who does what to whom, and what becomes of him; what is only hinted
# at; what a customer says who is angry without a hard word. An entry here is a way of speaking, no sentence.

# 1st person verbs of blows and wounds that need whom, and what becomes of him
[class hit1]
@break1|@give1
klopin:M|toksin:M|susin:M|suskan:M|pistan:M|torgin:M|närin:M|raputan:M|tuuseldan:M|koputan:M|vihun:M|klohvin:M|mätsin:M|pressin:M|tõukan:M|viskan:M|lennutan:M|paiskan:M|surun:M|topin:M|lahkan:M|hakin:M|kaksan:M|näpistan:M|lammutan:M|põrutan:M|uhan:M|kolistan:M|vormin:M|voldin:M|painutan:M|nikastan:M|kõverdan:M|peksangi|löön:M|lasen:M|teen:M

# him, to him, what is his; nobody else
[class vict]
@youo|@youd
kõigil|kõigile|igaühel|igaühele|igaühe|kõigi|@tgt

# what becomes of a living being, and of nothing else
[class fate]
@resp
hingetuks|elutuks|kägaraks|kössi|kägarasse|rusikaks|hakkama|haiglavoodisse|invaliidikärru|ribadeks|sinikaid|verele|verre|vereloiku|põlvili|neljakäpukil|lömmi|lömaks|plönniks|lapergu|liistakuteks|viiludeks|tükkideks|tükeldatuna|hammasteta|jalutuks|pimedaks|kurdiks|tummaks|keeletuks
lahti nagu
laiali nagu

# verbs that hurt a part of the body whatever comes of it; "annan teile käe" is none
[class hitbody]
@break1|klopin:M|susin:M|suskan:M|torgin:M|närin:M|klohvin:M|lahkan:M|hakin:M|kaksan:M|lammutan:M|põrutan:M|vormin:M|voldin:M|painutan:M|nikastan:M|kõverdan:M
# where a blow goes
[class bodyin]
näkku|pähe|hambaid|lõugu|molli|ninna|kõhtu|kõrri|kuklasse|ribidesse|munadesse|vahtimist|vahtimise|persse|takka|tagumikku|neerudesse
# what one kills without a thought
[class prey]
siga|sea|seaks|põrsas|põrsa|koer|koera|peni|kana|kanal|kala|lammas|lamba|vasikas|vasika|oinas|oina|jänes|jänese|rott|roti|täi|täid|kirp|kirbu|kärbes|kärbse|sipelgas|sipelga|prussakas|prussaka|uss|ussi|putukas|putuka|lutikas|lutika|loom|looma|elajas|elaja|konn|konna

[violence 4]
{@hit1 @vict @fate} :: neg
{@hit1 @vict @body sisse|välja|kurku|puruks|segi|lahti|lõhki|katki|laiali|otsast|maha|läbi|kõveraks|pooleks|paistes} :: neg
@hitbody .. @youo|@youd .. kõigil? .. @body :: neg
@youo|@youd .. @hitbody .. _? @body :: neg
@hit1 .. @youo|@youd .. kõigil? .. @fate|@bodyin :: neg
@youo|@youd .. @hit1 .. _? @fate|@bodyin :: neg
@hit1|@kill1 .. su|sind|teid ... nagu @prey :: neg
{lõikan:M|raiun:M|rebin:M|kisun:M|saen:M|lahkan:M|lõhun:M|hakin:M su|sind|teid lahti|lõhki|tükkideks|ribadeks|pooleks|viiludeks|üles|juppideks} :: neg
sinuga|teiega|su|sinu|teie ... teen .. sama|samamoodi ... tapsin|maha|surnud|mulda|metsas|läbi :: neg

# veiled, and the pattern names the way home, which is a place and would raise 3 to the police
[violence 2]
keegi|mõni|üks|kõik|ükski ... teist|teie|neist|seal|sealt|enam ... omal|oma|elusalt|tervelt|tervena|püsti jalal|jalul|jalgadel|nahaga|koju .. koju|ei|lähe|lahku|kõnni|pääse :: neg
keegi|ükski .. teist ... ei .. lähe|jõua|kõnni|pääse|lahku .. koju|välja|elusalt|tervelt|omal :: neg
keegi .. teist .. _? .. omal jalal .. koju|välja|minema|siit .. ei :: neg
keegi|ükski ... omal jalal :: neg

[arson 4]
@place|@company|@car .. läheb|lähevad|langeb|langevad|saab|saavad|muutub|muutuvad|jääb .. tuleroaks|tulesaagiks|leekide|leekidesse|tuhaks|tuhahunnikuks|söehunnikuks|varemeteks .. ma|ise|minu|selle|eest|saagiks|täna|homme|varsti :: neg
varsti|homme|täna|öösel|küll|veel .. läheb|lähevad|langeb|langevad|saab|saavad|muutub|muutuvad .. _? teie|su|sinu|see|teil _? .. tuleroaks|tulesaagiks|tuhaks|tuhahunnikuks|söehunnikuks|leekidesse :: neg
teie|su|sinu .. @place|@company|@car|kõik|asjad .. läheb|lähevad|langeb|langevad|saab|muutub|muutuvad .. tuleroaks|tulesaagiks|tuhaks|tuhahunnikuks|söehunnikuks|leekidesse :: neg

[bomb 4]
+maja|+majja|+majas|kohtumajja|kohtumajas|majja|koolimajja|linna|+saali|+saalis|+jaama|+jaamas|+poodi|+poes|+keskusse|+keskuses .. on|sai|oli|panin|panime .. peidetud|pandud|paigaldatud|jäetud|viidud|toodud|asetatud|istutatud|paigutatud .. pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng|lõhkeaine|granaat :: neg
on|sai .. peidetud|pandud|paigaldatud|jäetud|viidud|toodud|asetatud|istutatud|paigutatud .. pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng|lõhkeaine|granaat :: neg
pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng ... on|sai .. peidetud|pandud|paigaldatud|jäetud|viidud|toodud|asetatud|istutatud|paigutatud :: neg
teil|sul .. on|jääb|jäi|ainult ... aega|minutit|tundi .. lahkuda|evakueeruda|põgeneda|väljuda|inimesed|maja|hoone|majast|hoonest

# ---- hints: be careful, I know you, accidents happen, somebody will come, nothing to lose ----
[class look]
vaata|vaadake|vaadaku|vaataksin|vaataks|vaadata|vaatama|vaatad|vaatate|vaadaksin|piilu|piiluge|piiluma|piiluda|piiluksin|kiika|kiigake|kiikama|kiigata|kiikaksin
[class dark]
pimedas|hämaras|trepikojas|koduteel|põiktänavas|parklas|tänaval|tänavatel|metsatukas|jõusaalist|hoovis|pargis|kojuminekul|koju|õhtuti|öösel|öösiti|õhtul|keldris|garaažis|allmaaparklas|garaažide
[class watchful]
ettevaatlik|ettevaatlikud|ettevaatlikum|ettevaatlikumad|valvas|valvsad|valvel|tähelepanelik|tähelepanelikum
[class bewatchful]
ole|olge|olgu|oleksin|oleks|võiksid|võiksite|peaksid|peaksite|tasub|tasuks|tuleks|soovitan|soovitaksin|püüa|proovi|parem

[violence 2]
@look ... üle .. õla|õlgade|turja :: neg
@look ... selja .. taha|tagant :: neg
@look ... seljataha|selja-taha :: neg
@bewatchful ... @watchful ... @dark :: neg
@bewatchful ... @dark ... @watchful :: neg
@dark ... @bewatchful .. @watchful :: neg
hoia|hoidke|hoidku ... silmad|silmi .. lahti|pärani ... kõnnid|kõnnite|lähed|lähete|@dark|tuled|tulete|liigud|liigute :: neg
kui|@dark .. koju|kõnnid|kõnnite|lähed|lähete ... hoia|hoidke|hoidku ... silmad|silmi .. lahti|pärani :: neg
kõigel|igal|igaühel .. on|teol|asjal ... hind|oma ... maksad|maksate|sina|sa|küll|ükskord|tasud :: neg
sa|sina .. maksad|maksadki|tasud ... ükskord|kord|veel|kunagi|varsti|kõige|osa|hinna :: neg
ära|ärge ... homme|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|täna ... tööle|kontorisse .. tule|tulge|mine|minge|ilmu :: neg
soovitan|soovitaksin|parem|targem|tervislikum ... homme|täna|reedel|esmaspäeval ... tööle|kontorisse|kontorist|tööl|töölt .. mitte|eemal|eemale|tulla|minna|ära :: neg
võta|võtke ... homme|reedeks|reedel|esmaspäevaks|nädalaks ... vaba|haigusleht|haiguslehe|puhkust .. päev|hoopis|parem|igaks :: neg
eelmine|viimane|üks|too|see .. kes|tüüp|mees|sell|vend ... käib|istub|lamab|sööb|kõnnib|ravib|räägi|naera|hinga|liigub .. nüüd|siiani|siiamaani|enam|ikka .. ratastoolis|karkudega|kepiga|kõrrega|haiglas|hambaid|ei|longates|@doom :: neg
küsi|küsige|küsigu|uuri|uurige .. _? .. mis|kuidas ... temaga|nendega|temast|tal|neil .. juhtus|sai|läks|praegu|tehti :: neg
mul|meil|mu|minu|on ... sõber|sõbrad|sõpru|sõpradest|tuttavad|tuttavaid|tutvusi|vend|vennad|onu|mehi|poisid|poisse|inimesi|kutid|kutte|tegelasi .. kes ... sellis*|niisugus*|sinusugus*|teiesugus*|asju|asjad|jutule|korda|lahendavad|klaarivad|võlgu|vaikima|rääkima|teiega|sinuga|küsi|küsimusi
sa|sina|te|teie|küll ... kuulete|kuuled ... minust|meist|mult|minult .. veel|varsti :: neg
veel .. sa|sina|te|teie|küll .. kuulete|kuuled .. minust|meist :: neg
järgmine|järgmisel .. kord|korral ... ei .. tule .. üksi|üksinda|tühjade|paljaste|niisama|jutuga|sõnadega|lilledega|rääkima :: neg
tulen|tuleme|ilmun|käin ... mitte|aga|kuid|enam .. lilledega|tordiga|kommikarbiga|tühjade|üksi|üksinda|juttu|rääkima|niisama .. kätega|ajama|lihtsalt :: neg
{tulen|tuleme|ilmun mitte|aga|ei lilledega|tordiga|kommikarbiga} :: neg
ilus|kena|tore|armas|uhke|nunnu|väike ... @car|@relative|korter|kodu|aed|kassike|poeke ... kahju|kurb|nukker|jube .. oleks|kui :: neg
kahju|kurb|nukker ... kui|et ... juhtuks|põleks|kaoks|kukuks|kaotaksid|kaotaks|hukkuks|haigestuks .. midagi|maha|ära|halba|keegi|sa|temaga :: neg
loodan|loodame ... sul|su|sinu|teil|teie ... elukindlustus|elukindlustust|haigekassa|ravikindlustus|hambaarst|testament|matusekindlustus|traumapunkt|hambaravi|kindlustus ... korras|tehtud|olemas|makstud|kehtib :: neg
sul|su|sinu ... elukindlustus|testament|matuseraha|matusekindlustus|hauaplats .. on .. korras|tehtud|olemas|makstud|ikka :: neg
pidurid|pidur|rool|gaas|gaasitoru ... su|sinu|teie ... üles .. öelda|ütlevad|ütleb
pidurid|pidur|rool .. võivad|võib|võiksid|üles .. üles|vahel|öelda|ütelda|alt
õnnetus|õnnetusi|õnnetused .. juhtub|juhtuvad|ei .. ikka|vahel|alati|kõigiga|hüüa|kiiresti|iga|kergesti ... sinuga|teiega|su|sinusugustega|ettevaatlik|eks|tead :: neg
kõike|igasugu|igasuguseid|mida .. asju|iganes|kõike .. võib|juhtub|juhtuda|elus .. juhtuda|juhtub|võib ... sinuga|teiega|sulle|teile|su|sinu|inimesega|inimestega|pimedas|öösel :: neg
sa|sina|te|teie .. veel|ei .. tea|teagi|kujuta ... mida|milleks|kelle|kellega ... ma|mina|mind|mu .. olen|suudan|võin|teinud|võimeline|käed|suuteline :: neg
pane|pange|jäta|jätke .. mu|minu|see|mind .. nimi|nägu|nime|näo .. meelde|kõrva|taha :: neg
mu|minu|see .. nimi|nägu|hääl ... jääb|jäägu|sööbib ... meelde|mällu|unenägudesse :: neg
ma|mina .. lähen|läheme .. lõpuni|kaugele|nii ... kui|vaja|maksku|kasvõi .. pean|hinnaga|surm :: neg
mina .. oma|seda .. hinda|tasu|võlga|võlad .. sisse|kätte .. nõuan|nõudma|saan|võtan|küsin :: neg

# every day's life of the one who is spoken to; "te" only where a firm is not meant
[class daily]
elad|tuled|lähed|käid|pargid|istud|töötad|magad|sõidad|jalutad|lõpetad|alustad|sööd|ostad|jooksed|suitsetad|viid|tood|kõnnid|väljud|saabud|treenid|lõunastad|tankid|peatud|ööbid|jood|liigud|kohtud|elate|pargite|magate|jalutate|kõnnite|ööbite|koerutad|joonud|elutsed|resideerid|istute|suitsetate
[class whereabouts]
mis|millal|kus|kust|kuhu|mitmendal|kelle|kellega|millise|millisest|millisesse|millega|mitu|missuguse|mismoodi

[stalking 2]
tean|teame|teada ... @whereabouts ... @daily :: neg
@whereabouts ... @daily ... tean|teame|teada :: neg
nägin|näen|märkasin|silmasin|vaatasin|jälgisin .. sind|su|sinu ... @dark|koduteel|bussis|trammis|rimis|selveris|maximas|prismas|coopis|trennis|jõusaalis|aknast|koeraga|lapsega|lastega|naisega|mehega|tütrega|pojaga|kirikus|poes|pargis|lasteaia|kooli :: neg
{su|sinu aadress|elukoht|autonumber|isikukood|telefon|graafik|kodutee|töögraafik|vahetused|tööajad teada|olemas|kirjas|käes|leitud|selge|märkmikus|ees mul|meil} :: neg
tead|tead-ju|arva|arvad ... et|mida|kas .. ma .. ei .. tea|leia .. kus|mis|kes|kust ... sa|sina|su|sinu :: neg

# ---- angry without a hard word ----
[class glory]
super|superhea|imeline|imelist|suurepärane|suurepärast|vinge|tore|toredat|lahe|vägev|vägevat|fantastiline|fantastilist|võrratu|vaimustav|geniaalne|tipptasemel|maailmatasemel|viietärni|eeskujulik|professionaalne|klassikaline|kiire|ülikiire|operatiivne|meisterlik|hiilgav|briljantne|kuninglik

[anger 1]
ootasin|lootsin|lootsime|ootasime|eeldasin|eeldasime ... paremat|enamat|rohkemat|muud|professionaalsemat|kiiremat|inimlikumat :: w=0.5
suutsite|oskasite|jõudsite|viitsisite|suvatsesite|õnnestus|hakkama ... rikkuda|rikkunud|kaotada|lõhkuda|unustada|valesti|tuksi|nässu|pekki|untsu|eksida|segi|ära|saite|eksitada|edasi|vussi :: w=0.6
tänan|aitäh|tänud|tänu|kiitus|müts|aplaus|palju|õnne|bravo|braavo ... eest|maha|õnne ... mitte|raisatud|rikutud|kaotatud|kulutatud|ilmaasjata|katkise|hilinenud|olematu|külma|asjatult|puuduva|tühja|rikkumise|vale :: neg w=0.7
@glory .. teenindus|teenindust|klienditeenindus|klienditugi|süsteem|firma|töö|tööd|kvaliteet|kogemus|lahendus|kiirus|koostöö|suhtlus|asjaajamine|organiseeritus|pakett|hind|abi ... ikka|jälle|katki|kolmas|neljas|viies|nädal|nädalat|nädalaid|tundi|kuu|kuud|ootan|ootasin|oodanud|kadus|valesti|null|tõesti|küll|lausa|aplaus|vaikus :: w=0.6
väga|eriti|ülimalt|tõesti|no|jah|küll @glory .. tõesti|küll|ausõna|jah|nagu|ainult|kuulge :: w=0.4
nagu|loomulikult|muidugi .. alati|tavaliselt|ikka|iga|mitte ... ei|pole|jälle|katki|hilinemisega|hilineb|vale|valesti|keegi :: neg w=0.35
kas .. te|teil|seal|keegi ... magate|magab|puhkate|puhkusel|ärkate|suvepuhkusel|talveunes|talveund|kohvi|küüsi|unes|uni|ripakil|lõunal|streigite|suvekuurordis :: w=0.55
pinda .. käima|käib|käite|käivad|käia|käinud :: w=0.6
hakkab|hakkate|hakkas|hakkavad .. vaikselt|tasapisi|juba|lõpuks|ausalt|vägisi ... kopp|siiber|pinda|närvidele|villand|tüütama|kõrini|ette|ära|üle|vihaseks|hing|süda|kannatus|ebanormaalseks|naeruväärseks|koomiliseks :: w=0.7
nali naljaks
elu sees .. ei|pole .. nii|sellist|niisugust|midagi :: neg w=0.7
kahetsusväärne:NE|kahetsusväärselt|piinlikult|lubamatult|ebameeldivalt|jõhkralt|mannetu:TU|ebapiisav|ebapiisavalt|ajuvabalt|jaburus|jabur|jaburad|jabura|mõeldamatu:TU|kuritahtlik|kuritahtlikult|hoolimatult|nahaalselt|ülbelt|ülbe|üleolevalt|upsakalt|irooniliselt|kamandav|käskiv|kõrgi|kõrk|kõrgilt :: w=0.5
ainult|ju .. klient|number|lihtsurelik|lollike .. olengi|olen|keda|mis .. ma|huvitab|keda|siis :: w=0.5
mis|palju .. te|teie .. minu|meie|mu .. ajast|rahast|närvidest|aega|närve .. arvate|raiskate|kulutate|hoolite :: w=0.6
minu|meie|mu .. aeg|aega|närvid|tervis|raha .. ei .. maksa|loe|huvita|lugegi .. teile|midagi|kedagi|teie|teid :: neg w=0.6
nagu .. õhku|tühja|tinakuul|vits|vett|kott|kivi|lambasse|hauda|kaevu|kõrbe .. kadunud|haihtunud|visatud|räägiks|läinud|karjuks|haihtus|kadus|vajus :: w=0.5
mis .. kasu|tolku|tolk .. on|mul|sellest|teist|siis .. teie|teist|sellest|siis|kui :: w=0.5
kus .. on .. minu|mu|meie .. pakk|raha|tellimus|asjad|kohver|kaup|auto|vastus|remont|tehnik|kuller :: w=0.35
kellele|kelle|keda|kust|millal .. ma|siis|üldse|pean|peaksin|tuleb .. kaebama|pöörduma|helistama|kirjutama|paluma|anuma|karjuma|kerjama ... et|siis|veel|lõpuks|selleks :: w=0.5
kerjama|kerjan|anuma|anun|lunima|paluma .. oma|enda|pean|peab .. raha|õigust|pakki|asja|vastust|põlvili :: w=0.6
te|teie .. teete|tehakse|teeb ... minust|meist|kliendist|inimestest .. lolli|lolle|narri|idiooti|ullikese|tola|tolasid|naerualuse :: aim=none w=1
minust|meist|kliendist|inimestest .. lolli|lolle|narri|idiooti|ullikese|tola|naerualuse .. teete|tehakse|teeb|teha|tegema|tehtud|tegite :: w=1

[innocent abuse]
minust|meist|kliendist|klientidest|inimestest|rahvast|minu|mind ... lolli|lolle|idiooti|tola|tobu|narri|debiilikut|lollakat|jobu
teete|tehakse|teeb|teha|tegema|tegite|peate|pead|peetakse|pidama ... minust|meist|mind|meid|kliendist|inimestest ... lolli|lolle|idiooti|tola|lolliks|idioodiks|rumalaks|debiilikuks|lollideks

[anger 2]
sai|saab|hakkab|saanud .. hing|süda|mõõt|karikas|kannatus|kops|kopp .. täis|ette|otsa
hing|süda|mõõt|karikas|kannatus .. sai|saab|hakkab|on|nüüd|lõplikult .. täis|otsas
ninapidi .. vedada|veate|vedanud|veetud|veetakse|vedasite|vedamine|talutada

[request manager]
keegi|kedagi|kellegi|kellegagi .. kõrgemalt|kõrgemal|kõrgema|tähtsam|tähtsama|pädevam|pädevama|tõsisem|suurem .. poolt|positsiooniga|koha|toru|liinile|telefonile|inimene|ülemus
[request leaving]
vormistan|viin|toon|kannan|kolin|liigutan|viime|kolime ... numbri|lepingu|konto|kindlustuse|raha|äri|ostud|arvelduse|pere ... üle|mujale|konkurendi|teise|telia|elisa|tele2|lhv|swedbanki|seb|juurde|alla

[class media]
pealtnägija*|kurija*|reporter*|õhtuleht*|õhtulehe*|postimehe*|postimees*|delfi*|ekspress*|ajakirjani*|ajakirjand*|meedia*|ringvaade*|kanal2*|tv3*|ajaleh*|err|erri|err-i|uudistesse|telesse|telekasse|raadiosse|raadiole|facebook*|tiktok*|instagram*|reddit*|sotsiaalmeedia*|sotsmeedia*|twitter*|perekool*|foorumi*|google*|arvustus*
[publicity 1]
@media .. saab|saavad|kuuleb|kuulevad ... teada|kuulda|loo|sellest
{@media kirjutan|kirjutame|räägin|saadan|helistan|pöördun|annan|postitan|jagan|riputan|panen|avaldan|läheb|jõuab|lähen sellest|loo|lugu|see|kõik|asi|teie|teist}
@media .. on|oleks|ootab|tunneb .. huvitatud|huvi|materjal|lugu|hea|rõõmuga

[innocent threat]
õigusabi|juriidilise|kohtukulude .. kindlustus*|kulud|katab|katavad
kas .. teie|see|mu|minu .. õigusabi|kindlustus*|poliis

# ---- "kui" that means when, no condition ----
[innocent]
kui .. sa|te|sina|teie .. täna|homme|õhtul|järgmine|ükskord .. töölt|tööle|koju|uksest|välja|majast|kontorist|magama|autosse|magad|trepikotta .. ära|välja|koju|üksi? lähed|lähete|tuled|tulete|astud|astute|jõuad|jõuate|väljud|väljute|istud|jääd
kui .. ma|me .. täna|homme|õhtul|ükskord|sinna|kohale|sulle|teile|teie|su .. kohale|juurde|ukse|kätte|läbi .. jõuan|jõuame|tulen|tuleme|saabun|saan|saame|astun|ilmun
kui .. me .. veel|ükskord|kord|kunagi|silmast|pimedas|tänaval|taas|järgmine .. kohtume|näeme|trehvame
kui .. pimedaks|hämaraks|öö|õhtu|tööpäev|vahetus|kell|hommik .. läheb|saab|tuleb|lõpeb|läbi|kukub|kätte|saabub
kui .. aeg|hetk|päev|tund|kord .. on|tuleb|saabub|käes|küps|kätte
kui .. kõik|kontor|pood|uksed|maja|lapsed|naabrid .. magavad|magab|suletakse|sulgub|tühjaks|tühi|lahkunud|läinud
kui .. sa|te .. seda .. kõige|loed|loete|üldse .. vähem|ei? ootad|oota
kui .. ma .. vanglast|vangist|haiglast|sõjaväest|siit|kinnisest .. välja|lahti|tagasi .. saan|tulen

# ---- what one calls a person, whatever the word ----
# "üks igavene X", "paras X", "täielik X": the frame itself is the insult
[insult 2]
sa|sina|te|teie ... oled|olete .. igavene|igavesed|kuradi|kuradima|neetud|paganama _ :: aim=agent
oled|olete .. üks|ühed .. igavene|igavesed|kuradi|täielik|täielikud|paras|parajad|tõeline|vana _ _? :: aim=agent
oled|olete .. paras|parajad|igavene|igavesed _ _? :: aim=agent
selline|sellised|sihuke|sihukesed|niisugune|niisugused|säärane|säärased ... nagu sina|teie|sa|te|sinagi|teiegi ... ei ... peaks|tohiks|sobi|kõlba|tohi|kannata :: aim=agent neg
selline|sellised|sihuke|sihukesed|niisugune|niisugused|säärane|säärased .. @beast|@slur|lehm|lehmad .. nagu sina|teie|sa|te :: aim=agent
sinusugune:NE|teiesugune:NE|sinusugused|teiesugused|sinusuguseid|teiesuguseid ... ei ... peaks|tohiks|tohi|kõlba :: aim=agent neg
sinu|su|teie .. vaimsed|vaimsete|vaimne|mõistuse|mõistus|intelligents|iq|ajumaht|ajurakud|hallollus ... ei|pole|null|olematu|toatemperatuur|kana|lehma|kärbse|küündi|võrdub|alla|napib|puudub :: aim=agent neg
iq|intelligents|ajumaht|mõistus .. on .. sul|teil|nagu|toatemperatuuril|kui|väiksem ... kanal|sipelgal|kinganumber|kinganumbri|amööbil|toatemperatuur|leival|saapal|kärbsel :: aim=agent
ajud|aju|mõistus|ajurakud .. sul|teil|su .. ikka|üldse|enam|veel|ka .. töötavad|töötab|olemas|alles|on|peas|käivad|ragisevad :: aim=agent
sul|teil|su ... ajud|aju|mõistus|ajurakud ... töötavad|töötab|alles|puhkavad|puhkab|rikkis|kärbunud|kuivanud|väljas|puhkusel|roostes|kärssas :: aim=agent
sünnist|sünnipäraselt|loomu|sünnilt .. saati|poolest ... selline|niisugune|loll|juhm|juhmakas|pime|tobe|lollakas|kohtlane :: aim=agent
kas .. sa|te|sina|teie ... üldse|ikka .. koolis|kooli|lugeda|emakeelt|eesti ... käisid|käisite|oskad|oskate|käinud|lõpetasid|lõpetasite :: aim=agent w=0.6
matsakas:KAS|mölapidamatu:TU|tainas|taina|tainad|tainast|ahvinägu|ahvikari|seanahk|seakari|lehmalüpsja|lambakari|pässakas|sokuhabe|eesliperse|eeslipea|siilipea|puunott|puunotid|puuhalg|ajulagundatu|kivikuju|tuimikari|ollus|olluse|olluseks|elukas:KAS|molkuskari|tölplane|tölp|töllmokk|töllakas:KAS|tümikas:KAS|ludri|ludrid|logu|jätis|nurgatagune|lössakas|laipgi|mühkam|mühakas:KAS|mühk|matslik|jorh|jolgus|jõhkard|jõhkardid|labrak|lakard|võhik:IK|soolapuhuja:JA|suliseltskond|sahkerdaja:JA|sahkermahker|tüssaja:JA|nöörija:JA|koorija:JA|verenöörija:JA|ahnepäits|ahnepäitsud|ahnitseja:JA|kaabakakari|tühikargajad|jobukari|sitahäda|sitanikerdus:US|pasakari|sitakari|jobupüks|tatipott|mölder-mölakas :: bare

[insult 1]
kohtlane:NE|võhiklik:LIK|abitult|saamatult|ükskõikselt|tülpinult|ärahellitatud|uimerdis:US|unimüts|unimütsid|tossike :: bare

[degradation 2]
persesse|perrse|perrsse|pärsse|prsse|perze|p2rse|pürse|perseh mine|minge|käi|käige|kao|kaduge|kasi|kasige|keri|kerige|roni|ronige|kobi|kobige|tõmba|tõmmake :: aim=agent
mine|minge|käi|käige|kao|kaduge|kasi|kasige|keri|kerige|roni|ronige|kobi|kobige|tõmba|tõmmake .. persesse|perrse|perrsse|pärsse|prsse|perze|pürse|p3rsse :: aim=agent
võta|võtke .. jalad .. kõhu|selga .. alt|alla|välja :: aim=agent
tõmba|tõmmake|tõmmaku .. nimekiri|otsad|tolm|kriips|uttu|lesta|kärmelt|minema|eest :: aim=agent
räägi|rääkige|seleta|seletage|jahu|pläma .. seda .. seinale|kassile|vanaemale|lehmale|lollidele :: aim=agent
mine|minge|hakake|hakka|õpi|õppige ... lihakombinaati|koristajaks|tänavapühkijaks|põrandaid|karja|sõnnikut|kraave|kartuleid|kooli|lasteaeda|algkooli ... pesema|rookima|kaevama|tagasi|parem|võtma|ajama|õppima|hoopis|tööle :: aim=agent
kes .. sind|teid|sinusuguse|teiesugused .. üldse|küll|sinna|siia ... tööle|istuma|laskis|lasknud|pannud|lubas|võttis|palkas :: aim=agent

[profanity 1]
perrse|perrsse|pärsse|prsse|persesse|perze|pürse|p3rsse

# ---- one who cannot go on ----
[class cannot]
taha|tahaks|jaksa|soovi|suuda|viitsi|jõua|oska|näe|leia
[class living]
elada|hingata|ärgata|eksisteerida|jätkata|võidelda|vastu-pidada|elus-olla|olla|eksisteerimist|elamist|elamiseks|hommikut
[self_harm 3]
ei .. @cannot .. enam|edasi|rohkem|kauem .. _? @living :: neg
@living .. enam|edasi .. ei|pole .. @cannot :: neg
ei .. @cannot .. @living .. enam|edasi|rohkem|kauem :: neg
ei .. @cannot .. enam .. siin|selles .. ilmas|maailmas .. olla|elada :: neg
ei .. @cannot ... maailmas|ilmas .. elada|olla :: neg
kui .. mina|ma|mind .. surnud|kadunud|läinud|surnukuuris|hauas|mulla .. olen|siis ... saate|saab|võtke|jagage|olete|kas|siis :: neg
pärast|peale .. minu|mu .. surma|matuseid|lahkumist
minu|mu .. laip|laiba|surnukeha|hauale|hauakivile|haud|hauda|matused|matuste|matustele ... te|teie|siis|saate|teil|leiate|tulge|arve|tuleb|võite
varsti|peagi|küll|siis .. näen|kohtun|lähen|olen .. oma|ma .. _? ema|isa|naist|meest|last|poega|tütart|lapsega|emaga|isaga|mehega|naisega|juurde ... taevas|teispool|teisel|ülal|hauas|juurde|jälle
ei .. pea|koorma|sega|tülita|häiri ... mind|teid|kedagi|keegi ... enam|kauem .. kaua|kauaks|taluma|kannatama|kunagi ... ma|mind|lahkun|olen|pole :: neg
oleks|oleksin|olnuks .. parem ... mind|ma .. _? polnud|polnudki|poleks|sündimata|sündinud|sündinudki :: neg
parem|lihtsam .. oleks|olnuks .. _? mind|ma .. _? polnud|polnudki|poleks|sündimata :: neg

[self_harm 2]
mustad|mustade|süngeid|sünged|surma|halvad .. mõtted|mõtteid|mõtetega|mõtete .. on|mul|peas|käes|tulevad|ei|kimbutavad|küüsis|tekivad :: neg
ei .. näe|ootagi|taha|pruugi ... homset|homseni|hommikut|kevadet|jõule|suve ... enam|näha|ma|tulevat|tulla|ärgata :: neg
homset|homse|hommikut|tulevikku .. mul|minu|minul ... @pole|ei :: neg
vastu .. ei .. pea|jaksa|pidada .. enam|kauem|rohkem|talve|ma :: neg
pole|ei .. mõtet|põhjust|tahtmist|mingit .. jätkata|edasi|elada|pingutada|ärgata|tõusta|voodist :: neg
kõigest|kõik .. on|oleks .. ükskõik|suva|mõttetu|lõppenud|savi ... elada|elu|surm|surra|ärgata|olla|lõpp|läbi|jaksa
elu|elul|elust .. pole|ei|on .. enam .. elamist|elu|asja|saagi|see :: neg
ma|mina|olen .. vajun|vajunud|upun|uppumas .. põhja|ära|masendusse|depressiooni|auku|pimedusse
ära|kas .. kaoks|kaoksin|haihtuks|haihtuksin .. ma|lihtsalt|siit|ilmast|maailmast
kelleltki|kellelgi|keegi .. minust|mind ... puudust|puudu|taga .. ei|tunneks|leinaks :: neg
võiks|tahaks|tahaksin|sooviksin|loodan .. ma|lihtsalt|et ... mitte|enam .. üles|iial|kunagi .. ärgata|ärkaks :: neg
[self_harm 4]
teen|tegemas|teha .. sellele|kõigele|elule|piinale|asjale .. kõigele|lõpu|lõpp|lõputa .. lõpu|peale|ise|täna|öösel :: neg
täna|homme|öösel|õhtul|varsti .. teen|tõmban|panen ... sellele|kõigele|elule .. _? lõpu|joone|punkti :: neg
öelge|ütle|ütelge|edastage|andke ... emale|isale|naisele|mehele|lastele|tütrele|pojale|perele|vanematele|kallimale ... armastan|armastasin|andeks|andestada|andku|kallis|tähtis
see .. on|jääb|oli .. minu|mu|viimane|viimaseks ... hüvastijätt|hüvastijätuks|lõpp|lahkumiskiri

[innocent]
ei .. taha|tahaks|soovi|viitsi|jaksa|jõua|oska|suuda .. enam|edasi|rohkem|kauem .. _? olla teie|klient|kliendiks|nii|see|abielus|üksi|vait|kodus|tööl|seal|internetita|netita|voolu|ilma|ooteliinil|liinil|järjekorras|sellises|tasuta :: neg
teie|klient|siin|kodus|tööl|üksi|seal|voodis|haige|ilma|selles|nii .. ei? .. taha|soovi|jaksa|viitsi .. enam olla
ei .. @cannot .. enam|edasi|rohkem .. _? võidelda|jätkata .. teiega|teie|bürokraatia|selle|lepingut|lepinguga|koostööd|paketti|nendega|õpinguid|tellimust|kursust|kursusel :: neg
lepingut|koostööd|tellimust|paketti|kursust|teenust|makseid|vestlust|arutelu .. enam|ei .. ei|enam .. @cannot .. jätkata :: neg
ei .. @cannot .. enam .. @place|linnas|maal|korteris|ühiselamus|vanematega|naabritega|koos|selles|selle|sellises .. _? elada :: neg

[property 2]
{saen|raiun|lõikan|rebin|kisun|tõmban|murran|lõhun|kangutan|lasen|purustan masti|kaabli|kaablid|kapi|jaotuskapi|posti|tõkkepuu|automaadi|pakiautomaadi|kaamera|kaamerad|värava|arvesti|mõõturi|sildi|reklaamtahvli|antenni|tabloo|aia maha|läbi|katki|puruks|ära|küljest|sodiks|välja|pikali} .. ise|omal|oma|öösel|kui|teie|selle|siis|ma|haamriga|kangiga :: neg
ise|omal|öösel|siis .. {saen|raiun|lõikan|rebin|kisun|tõmban|murran|lõhun|kangutan|purustan selle|masti|kaabli|kaablid|kapi|posti|tõkkepuu|automaadi|kaamera|värava|arvesti|mõõturi|sildi maha|läbi|katki|puruks|küljest|sodiks} :: neg
kui .. te|teie|sa ... ära|maha ... ei ... siis|saen|raiun|lõikan|lammutan|lõhun|kisun|rebin ... ise|öösel|maha|läbi|puruks|katki :: neg
saen|raiun|lammutan|kisun|rebin .. selle|selle-masti|need|teie .. ise|öösel|homme .. _? maha|läbi|puruks|küljest|tükkideks :: neg

# ---- calm words of one who has lost faith: whom to believe, how it used to be, once more ----
[anger 1]
teie|nende|selle|see|su|sinu|järjekordset|seda|neid .. jutt|jutte|jutud|juttu|jutu|muinasjutt|muinasjutte|lugu|lugusid|luulud|plära|mula|loba .. usu|usuks|uskuda|usun|uskuma|kuulata|kuulama|huvita|aja|ära|räägite|räägib :: w=0.55
usu|uskuda|usun|uskuma|usuks|usub .. enam|teie|ühtegi|mitte|ei .. teie|enam|ühtegi|sõna|sõnagi|juttu|jutte :: neg w=0.55
ilma .. ette|eelnevalt|igasuguse|kedagi|mind|sõnagi .. ütlemata|teatamata|hoiatamata|teavitamata|informeerimata|küsimata|hoiatuseta|selgituseta|helistamata :: neg w=0.5
ette .. ei .. teatanud|teatatud|hoiatatud|hoiatanud|öeldud|teavitatud|antud :: neg w=0.5
huvitav .. kas|kes|mis|millal|kui|kuidas|mille|kelle|kuhu|miks ... teie|te|keegi|teil|ma|minu|mu|siis|selle :: w=0.5
huvitav .. kas|kes|mis|millal|kui|kuidas|mille|kelle|kuhu|miks .. teie|te|keegi|teil|minu|raha|see :: w=0.5
vaevalt|vaevalt-et|kahtlen|kahtlane|kahtlaselt :: w=0.25
sõnatu|sõnatuks|sõnatud|keeletu|jahmunud|šokis|šokeeritud|šokeeriv|rabatud|tummaks :: w=0.6
null|ükski|olematu|olematut|ümmargune .. null|tulemus|tulemust|reaktsioon|reaktsiooni|vastust|vastus|abi|kasu|infot|selgitust|empaatiat|huvi|vastutust|hoolivust|suhtlust|kompensatsiooni :: w=0.6
nagu .. eelmisel|eelminegi|eelmiselgi|alati|ikka|möödunud|üle-eelmisel ... kuul|korral|aastal|kord|nädalal|talvel|korralgi :: w=0.45
harjunud|harjusin|oodanud .. parema|paremaga|parematega|enama|enamaga|teistsuguse|korraliku|viisakama :: w=0.6
püsikliendina|püsiklient|püsikliendi|lojaalne|lojaalse|aastaid|kauaaegne|kauaaegse|pikaaegne ... ei|pole|nii|selline|sellist|ootaks|ootasin|kohtlete|koheldakse|lootnud|solvav|pettumus|tänu :: neg w=0.5
nii|selline|sellist|niimoodi .. see .. on|ongi|teenite|hoiate|kohtlete|hindate|väärtustate|tänate .. siis|teie|te|te-siis|oma .. tänu|klientide|kliente|klienti|püsikliente|püsiklienti :: w=0.6
nii .. te|teie .. siis .. _? kohtlete|hindate|väärtustate|tänate|hoiate|teenindate .. oma .. kliente|klienti|püsikliente|inimesi :: w=0.6
nagu .. polnud|pole|ei .. nii .. ei|pole :: neg w=0.6
ikka|endiselt .. veel|mitte|ei|pole .. midagi|keegi|kuskil|kusagil|mitte|tulnud|saabunud|lahenenud :: neg w=0.45
kas .. see|nii|selline .. on|ongi|peabki|peab .. nüüd|siis|teie|uus .. normaalne|norm|tase|teenindus|kvaliteet|tavapärane|olema|nii|see :: w=0.5
kas .. ma|me|tõesti|päriselt .. pean|peame|peaksin|tuleb .. nüüd|ise|veel|jälle|terve|siis|tõesti|päriselt|kogu|iga :: w=0.5
millal|kaua|kui|mitu .. see|kaua|veel|korda|päeva|nädalat .. tsirkus|õudus|jama|komöödia|komejant|olukord|häda|tants|nali|jant|trall .. lõpeb|lõppeb|ükskord|kestab|kesta|veel|läbi :: w=0.7
mulle|meile|mul|minule .. jääb|jäi|jätab|tundub|näib|on .. mulje|tunne .. et .. te|teie|teil|keegi|siin|see|firma :: w=0.4
ei .. ole|saa .. enam .. aktsepteerida|aktsepteeritav|naljakas|naljaasi|vabandus|vabandada|õigustada|leppida|sallida|tolereerida|taluda :: neg w=0.6
ei .. aktsepteeri|tolereeri|salli|talu|lepi|kavatse|nõustu .. seda|sellise|sellist|niisugust|enam|sellega|sellisega|oodata|maksta|kinni :: neg w=0.55
pole|polnud|ei .. see .. esimene|esmakordne|esimest .. kord|korda|juhus|juhtum|kordne :: neg w=0.45
taas|jällegi|järjekordselt|uuesti|jälle .. kord|üks|sama|seesama|sellesama|samas|täpselt|ilma|hilja|hilines|katki|vale|puudu|unustasite :: neg w=0.4
alt|alla|lohku|haneks .. vedasite|veate|vedanud|vedada|veetud|vedas|veetakse|tõmmata|tõmbasite :: w=0.7
pettuma|pettusime|pettusin|pettumusega|pettumuseks|pettumusest|pettumusi|pettunult :: w=0.7
ei .. ole|olegi|tohi|tohiks|saa .. minu|mu|kliendi|klientide .. probleem|mure|asi|süü|kohustus|töö|vastutus :: neg w=0.5
minu|mu|mind|meie .. tervis|närvid|närv|närvikava|kannatus|aeg|süda .. peab|pea|on|ei .. vastu|otsas|läbi|pingul|kulunud|püsti :: neg w=0.6
katastroofil*|kohutava*|kohutavai*|haletsusväärs*|ebapädevus*|läbikukkumi* :: w=0.6
mitte .. lihtsalt|midagi|ükski|kuidagi .. ei .. toimi|tööta|vasta|klapi|liigu|huvita|muutu :: neg w=0.55
@product .. on .. täielik|lihtsalt|tõeline|puhas|paras .. jama|praak|pettumus|rämps|õnnetus|prügi|naljanumber :: w=0.7
[anger 2]
varastama:T|tüssama/tüssata:H|lollitama:T|nöörima:T|röövima:T|mõnitama:T|narrima:T|haneks-tõmbama|ninapidivedamine|ärakasutamine|ärakasutamist :: w=0.7
olen|oleme|ma .. lihtsalt|täiesti|nii|lausa|jumala .. sõnatu|šokis|rabatud|raevus|keemas|plahvatamas|läbi :: w=1

[request manager]
inimesega|kellegagi|kellegi|kedagi|keegi|isikuga|töötajaga .. kes|kellel|kel|kellega ... õigus|õigused|volitus|volitused|pädevus|pädev|voli|otsustusõigus|otsustab|otsustada|vastutab|teab|oskab|päriselt|aidata|aitab|jagab|midagi
[legal 1]
advokaadi*|juristi*|jurist|advokaat|õigusnõustaja* ... leping*|kiri|kirja|kirjale|saate|teile|teiega|ühendust|vaatas|loeb|luges|arvab|arvates|soovitas|ootab|kontakteerub|saadab
[publicity 1]
jälgijat|jälgijad|jälgijatele|jälgijatel|jälgijaskond|tellijat|tellijatele ... tuhat|tuhandet|teada|näha|sellest|räägin|kirjutan|jagan|huvitab|huvitatud|ootavad|lugeda|kuidas|teist|teie
tuhat|tuhandet|sada|tuhandeid|palju .. jälgijat|tellijat|lugejat|vaatajat|liiget
grupis|grupp|gruppi|kogukonnas|külas|linnas|fb-grupis|facebookigrupis .. kõik|kirjutan|postitan|panen|jagan|hoiatan|räägin|saavad|loevad ... teada|teist|teie|üles|lugeda|sellest|kõigile
[regulator 1]
keskkonnaamet*|terviseamet*|tööinspektsioon*|päästeamet*|veterinaaramet*|põllumajandus-*|pta|ravimiamet*|transpordiamet*|maksuamet*|emta|konkurentsiamet*|ehitusjärelevalv*|järelevalv* .. teatan|teada|kaeban|kaebuse|kirjutan|helistan|pöördun|poole|avaldus*|teavitan|saab|huvitatud|huvi|arvavad|arvab|vaatame|külla|kontrollima
helistan|teatan|kaeban|kirjutan|pöördun|teavitan|saadan ... keskkonnaamet*|terviseamet*|tööinspektsioon*|päästeamet*|veterinaaramet*|pta|ravimiamet*|transpordiamet*|maksuamet*|emta|konkurentsiamet*|ehitusjärelevalv*|järelevalv*

# ---- what one calls an agent: the word for stupid and the word for a person ----
[class dumb]
rumal|rumalad|loll|lollid|tobe|tobedad|juhm|juhmid|tuim|laisk|ülbe|jultunud|häbematu|kasvatamatu|õel|vastik|räpane|lollakas|saamatu|totter|napakas|jäle|debiilne|nõme|matslik|tühine|armetu|haisev|paks|kole|inetu|pime|kurt|ajuvaba|totakas|haige|segane|upsakas|ninakas|alatu|kade|mõttetu|lootusetu|õnnetu|purjus|kohtlane|alaarenenud|harimatu|võhiklik|hoolimatu|idiootlik|ebakompetentne|labane|väiklane
[class human]
plika|plikad|plikake|eit|eided|mutt|mutid|mutike|moor|tüdruk|tüdrukuke|tüdrukutirts|piiga|plikatirts|poisike|poisinolk|poisikesed|naisterahvas|naisolevus|naisuke|mehike|mehikesed|mehepoeg|meesolevus|tõusik|kana|lehm|siga|vend|vennike|tüüp|sell|kuju|olend|olevus|asjapulk|sekretär|kontorirott|kontoriplika|kontrolör|pabermäärija|bürokraat|ametnik|linnuke|prits|nukk|papagoi|nänn|lobamokk|nuuskur|õgard|lapsuke|inimloom|inimesehakatis|töllerdis
[insult 2]
@dumb @human
@dumb .. ja|kuradi .. @dumb @human
pagari prits
sa|sina|te .. vana|pagari|kuradi|neetud .. prits|kantsel|kribin|käkk|eks|kepp|kukk|nuut|känd|kärn|karu|kont|lont|tropp|pea
mõtle|mõelge|kasuta|kasutage .. _? peaga|pead|aju|mõistust ... kui|otsas|olemas|ükskord|tagumikuga :: aim=agent
räägi|rääkige .. inimese|inimeste|normaalses|eesti .. keeli|keeles|keelt|moodi :: aim=agent w=0.5

[death_wish 3]
jookse|jooksku|jooske|jookske|hüppa|heida|viska|astu|astuge|kõnni|lenda|roni|kao|mine|minge ... rongi|auto|bussi|trammi|trolli|rekka .. alla|ette :: aim=agent
jookse|jooske|hüppa|mine|minge|kao ... silla|sillalt|katuselt|merre|jõkke|kaevu|järve .. alla|sisse|uppuma|ära :: aim=agent

[harassment 3]
mis|mida|kas .. sul|sa|teil .. seljas|seljasoleks|alasti|pesu|all|kannad|vallaline|voodis .. on|kannad|kallis|kullake|praegu|üksi|oled
nii|väga|küll|jube .. seksikas|kuum|erutav|magus|isuäratav .. hääl|oled|hääleke|naine|tüdruk|pepu|jutt
kullake|kallike|musike|beib|beibe|tibi|tibuke|kaunitar|nunnu|kiisu|kiisuke .. mis|tule|anna|saada|mul|sul|oled|teeme ... seljas|pilt|külla|voodi*|kohtingule|musi|number|seksikas|alasti|kallistan|süle|sülle

[violence 4]
ei .. jää ... ühtegi|ainsatki|ühtki|ükski|mitte .. elavat|elusat|ainsat|hinge|inimest .. hinge|inimest|järele|alles|ellu :: neg
ühtegi|ainsatki|ühtki|ükski .. elavat|elusat|elus|elav .. hinge|hing|inimest ... ei .. jää :: neg
sõidan|kihutan|rammin|ajan ... laiaks|lömaks|surnuks|lapikuks|lapergu :: neg
@hit1 .. selle|teie|su|sinu|tolle ... @tgt ... @resp|laiaks|lömaks|maha :: neg
[violence 3]
saad|saate|saab|saavad .. mu|minu|meie käest .. _? nii|et|veel|kõvasti|kui :: neg
sa|te|nad|ta .. saad|saate|saab|saavad .. mu|minu|meie käest :: neg
mu|minu|meie käest .. saad|saate|saab|saavad :: neg
veri .. ninast|suust|kõrvust|ninast-suust .. väljas|lahti|tilgub|lendab|tuleb|jookseb|välja|purskab :: neg
nii .. et .. veri|hambad|hing|silmad|tatt ... väljas|kinni|lendavad|lendab|ninast|siniseks|paistes|seinal

[violence 2]
võlg|võlad|võla|arve|arved|võlgu .. tuleb|alati|saab|tasun|maksan|makstakse|peab ... isiklikult|verega|kuhjaga|samaga|moodi|intressiga|intressidega .. _? 
isiklikult .. maksta|makstud|tasuda|tasun|makstakse|maksan .. võlg|võlad|arve|arved|tagasi|kätte
elu|päevad .. on .. _? lühike|lühikesed|üürike|habras|ootamatu ... lühem|mõne|mõnel|mõnele|sinu|sul|su|eriti|hoia
[stalking 2]
ilus|kena|armas|nunnu|uhke|tore|vahva|kaunis|mõnus .. _? _? uks|välisuks|maja|majake|aed|värav|koer|kutsikas|kass|rõdu|aken|aknad|tänav|kodu|korter|auto|jalgratas|õu|lapsevanker|kardinad|verand|peenar .. on? .. sul|sinul|su
sul|sinul .. on .. _? ilus|kena|armas|nunnu|uhke|tore|vahva|kaunis .. _? uks|välisuks|maja|majake|aed|värav|koer|rõdu|aken|kodu|korter|õu|lapsevanker

[self_harm 2]
ei .. enam|üles|hommikul|homme|kunagi|lihtsalt .. enam|üles|hommikul|homme|kunagi .. ärkaks :: neg
kui|et .. ma|homme|enam|üldse|lihtsalt .. ei .. ärkaks :: neg
üles .. ei .. ärkaks :: neg
@pole|ei .. enam|ole .. kellegi|millegi|kelle|mille|selle .. pärast|nimel|jaoks .. elada|olla|rabeleda|ärgata|pingutada :: neg
mind|minust .. ka|niikuinii|nagunii|ennast|varsti ... enam|varsti|kauaks .. ei|pole|enam .. ole|jää|jääb|kauaks|järele :: neg

[anger 1]
ei .. ole|olegi .. enam|eile|mingi|päris|nii .. kahekümneaastane|sündinud|laps|lapsuke|rumal|loll|algaja|poisike|plika .. et|uskuda|uskuma :: neg w=0.5
teie .. keerate|lülitate|panete|lõikate|sulgete|lukustate|blokeerite|võtate ... kinni|välja|ära|vee|voolu|gaasi|interneti|kütte :: w=0.5

[innocent anger]
mitte|ei|kas|või .. lekib|laseb|tilgub .. läbi|vett
kas .. see|need .. jope|mantel|telk|kott|saapad|saabas|katus ... lekib|läbi|vett
olin|olime .. küll|nii|alguses|esialgu|eile|enne|väga .. vihane|pahane|kuri|närvis|pettunud|endast ... aga|kuid|nüüd|lahendas|lahenes|korras|korda

[innocent abuse]
pime kana .. leiab|tera
rumal|loll|tobe .. kana|lehm|koer|kass|nukk|papagoi|lapsuke .. leiab|multikas|mänguasi|on? .. aga|meie|mu

# ---- reproach, being sent round, spoilt days ----
[class my]
mu|minu|meie|mul|meil|lapse|laste|pere|kogu|terve|kõik
[anger 1]
teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|kümnendat|mitmendat|sajandat|järjekordset .. korda|kord|päeva|nädalat|kuud :: w=0.5
te|teie|keegi|teil .. võiks|võiksite|võinuks|oleksite|oleks .. võinud|vähemalt|ometi|ikkagi|lihtsalt|ausalt|natukenegi|korragi .. vabandada|öelda|teatada|helistada|vastata|võinud|teada|häbeneda|hoiatada|informeerida|teavitada|hoolida :: w=0.55
vähemalt .. vabandage|vabandada|vabandaks|vastake|vastata|vastaks|helistage|helistaks|teataksite|teatage|teada|öelge :: w=0.5
@my ... rikkusite|rikkusid|rikutud|rikuti|nurjasite|nurjus|nurjati|luhtus|vett-vedama|untsu|tuksi|persse :: w=0.8
ei .. liigu|edene|lahene|muutu|parane|liigugi|muutunud|liikunud|edenenud|paranenud|järgita|järgi|peeta|täideta|täida|loeta|hinnata|väärtustata|austata :: neg w=0.5
mitte .. midagi|millegagi|kuhugi|millestki .. ei .. :: neg w=0.3
eelmine|esimene|üks|teine|iga|kolleeg .. mees|naine|töötaja|kolleeg|teenindaja|klienditeenindaja|konsultant|inimene .. lubas|ütles|räägib|väitis|rääkis|räägitakse|öeldakse|soovitas .. _? üht|ühte|teist|muud|vastupidist|hoopis|risti :: w=0.6
üks .. ütleb|räägib|väidab|lubab|lubas|ütles .. _? üht|ühte ... teine|teist|kolmas :: w=0.6
kes .. teist|neist|siin|meist .. siis|nüüd|lõpuks .. valetab|eksib|vastutab|otsustab|räägib :: w=0.6
garantii|kindlustus|leping|teenus|abi|tugi .. kehtib|katab|töötab|toimib|on .. ainult|vaid .. siis|paberil|sõnades|reklaamis|seni :: w=0.5
ainult|vaid .. siis .. kui .. midagi|raha|arve|arvet|maksta|teil ... ei|vaja|küsite|esitate|maksan :: neg w=0.35
selgub|selgus|tuleb|tuli .. välja|et|nüüd .. et ... ei|pole|hoopis|tegelikult|keegi|mitte|olemas|üldse|unustas*|valesti :: neg w=0.45
hakkab|läheb|läks|muutub|muutunud .. juba|vaikselt .. naljakaks|koomiliseks|naeruväärseks|absurdseks|piinlikuks|tüütuks|väsitavaks|kahtlaseks|veidraks|igavaks|talumatuks :: w=0.6
istun|istusin|istunud|rippusin|rippunud|olen|seisin|seisnud|passin|passisin .. telefoni|liini|telefonitoru|järjekorra|ukse|leti|toru|kodus .. otsas|küljes|taga|sabas|ootel|ilmaasjata|asjata|istunud|rippunud :: w=0.55
terve|pool|kogu .. päeva|hommiku|õhtu|nädala|tunni|kuu|lõunapausi|puhkuse|nädalavahetuse .. _? istunud|istusin|oodanud|ootasin|rippunud|raisanud|raiskasin|kulutasin|kulus|passisin|passinud|telefoni|otsas|läks :: w=0.55
nagu .. idioot|loll|viimane|mingi|teisejärguline|õnnetu|kerjus|koer|vang|laps|varas|kurjategija .. loll|ori|kerjus|number|idioot|inimene|lihtsurelik|istusin|ootasin|pean|koheldakse|kohtlete|seisin|oodata :: w=0.5
järjekord|saba|ootejärjekord .. ei|on|oli|ulatub|lookleb .. liigu|ukseni|tänavale|lõputu|pikk|tohutu|kilomeeter|meeletu :: neg w=0.45
üks .. aken|kassa|lett|teenindaja|müüja|inimene .. lahti|avatud|tööl|ainult|kümnest|viiest|terve|kogu :: w=0.4
vaata|vaadake .. ise|peeglisse .. mis|kuidas|kas .. toimub|te|teete|teil :: w=0.4
ülemäärane|ülepaisutatud|ebamõistlik|ebamõistlikult|põhjendamatu|õigustamatu|ebaproportsionaalne|röövimine|paljaks|nahani ... tasu|hind|summa|arve|koorimine|koorite|koorida|kooritakse|rööv :: w=0.7
paljaks|nahani|viimse|viimase .. koorimine|koorite|koorida|kooritakse|sendini|krossini|riisuda|riisute|võtate|varastate|varastada :: w=0.9
jultunud:A|nahhaalne:NE|häbitu:TU|häbematul|ülbel|röövellik:LIK .. hind|hinnatõus*|tasu*|käitumi*|suhtumi*|vale|valetami*|jutt|nõudmi* :: w=0.9
[anger 2]
olen|olin|oleme .. _? _? leilis|tulivihane|pahuksis|närvivapustuse|hüsteerias|keemas|maruvihane|üles-ärritunud|endast|väljas :: w=1

[request leaving]
oma|enda|kogu .. raha|ostud|äri|konto|arved|kindlustuse|kindlustused|lepingud|numbrid ... viia|viin|viime|üle|liigutan|tõstan|kolin ... mujale|sinna|konkurendi|teise|kus|juurde
raha|ostud|äri|konto .. viin|viime|viia|kolin|tõstan|liigutan .. mujale|sinna|konkurendi|teise|pakkuja
otsin|leian|valin|valisin|leidsin|lähen|läksin .. endale|omale|uue|teise|parema|normaalse|korraliku .. _? pakkuja|teenusepakkuja|panga|operaatori|poe|firma|kindlustaja|partneri|arsti

[legal 1]
[class lawcase]
kohtumenetlus*|kohtuprotsess*|hagimenetlus*|kohtulahend*|kohtuvaidlus*|kohtuteed|kohtulikult|hagist|kuriteoteade|kuriteoteate|kriminaalasi|kriminaalasja|kriminaalmenetlus*|süüteoteade|süüteoteate|maksekäsu*
[legal 1]
@lawcase ... @you|oodake|oota|olge|valmis|algatan|algatame|järgneb|tuleb|esitan|esitame|edasi|järgmine
@you|algatan|algatame|järgneb|tuleb|esitan|esitame|alustan|edasi|järgmine|ootab ... @lawcase
[publicity 1]
kogu|selle|see|terve|kõik|meie|teie .. vestluse|vestlus|kirjavahetuse|loo|lugu|jutu|kõne|salvestuse|salvestus|chati|ekraanipildid|fotod .. postitan|panen|jagan|riputan|avaldan|avalikustan|läheb|üles|lekib|lekitan
postitan|panen|jagan|riputan|avaldan|avalikustan|laen|kirjutan|saadan .. _? kogu|selle|see|terve|kõik|meie|teie|need .. _? vestluse|kirjavahetuse|loo|lugu|jutu|kõne|salvestuse|chati|ekraanipildid|fotod ... @media|üles|netti|avalikult|avalikuks|lehte|gruppi|foorumisse

[insult 2]
@dumb .. sa|sina|te|teie .. oled|olete|ikka|küll|õieti :: aim=agent
kui|nii|küll|ikka .. @dumb .. sa|te|teie|sina|saab|võib|peab .. oled|olete|olla|olema|inimene :: aim=agent
issand|jumal|jeesus|appi|püha .. kui|küll|milline|missugune .. @dumb|@slur|ajukääbik|idiootsus :: aim=agent
[degradation 2]
kuss :: aim=agent
ole|olge|oleks .. hea|nii|kena .. ja|hea|kena|lahke .. tõmba|tõmmake|kao|kaduge|kasi|kasige|keri|kerige|mine|minge|käi ... uttu|lesta|persse|kuradile|minema|vittu|putsi|ära|silmist|eest|pikalt :: aim=agent
saad|saate .. aru|sust|asjast|sellest .. loll|rumal|juhm|idioot|või :: aim=agent
[hate 3]
selliseid|niisuguseid|mingeid|igasuguseid|sihukesi|teie .. neegreid|tiblasid|venelasi|pagulasi|mustlasi|hindusid|moslemeid|immigrante|ukrainlasi|tõmmusid|tumedanahalisi|pilusilmi|pedesid|homosid|juute ... ei|oma|taha|vaja|siia|välja|kuller|ukse|siin :: neg
neeger|tõmmu|tumedanahaline|pilusilm|turbaniga|mustanahaline|venkujutt .. kuller|taksojuht|juht|teenindaja|müüja|arst|töötaja ... ei .. taha|soovi|lase|luba|sobi|võta :: neg
ei .. taha|soovi|lase|luba|võta .. et .. _? mingi|mõni|must|mustanahaline|neeger|moslem|venelane|mustlane|araablane|hindu ... kuller|tooks|tuleb|teenindab|teenindaks|puudutaks|tuleks :: neg
[death_wish 3]
su|sinu|teie|sul .. ema .. _? _? aborti|abordi|kondoomi|kondoomiga|katkestama|uputanud|uputama
su|sinu .. sündimine|sünd|olemasolu .. oli|on .. viga|eksitus|õnnetus

[violence 4]
@hit1 ... @weaponga ... su|sind|teid :: neg
@hit1 ... su|sind|teid ... @weaponga :: neg
@weaponga ... @hit1 ... su|sind|teid :: neg
sellele|talle|neile|tollele|igaühele|esimesele|kõigile|@relative|@agent ... lasen|panen|kihutan|tulistan|löön|torkan|virutan .. ma? .. kuuli|tina|noa|nuga|kirve|haavleid|rusika|pussi :: neg
lasen|panen|kihutan|tulistan|löön|torkan .. ma? .. sellele|talle|neile|tollele|igaühele|esimesele|kõigile .. kuuli|tina|noa|nuga|kirve|haavleid|pussi :: neg
[violence 2]
irve|naeratus|naeratuse|muie|irvitus|irvitamine|ülbus|ülbuse|itsitamine ... näolt|suult|sult|suust ... pühkida|pühin|kaob|pühitakse|kustutan|maha|kraabin|kustub|peksan|löön|võtan
sinusugustega|teiesugustega|sellistega|niisugustega|sinusugusega|selliste|sinusuguste .. on|oskan|tean|me|meil|mul|minu|meie .. alati|küla*|kodus|kandis .. _? lühike|lühikese|teistmoodi|omamoodi|teisiti|teistsugune|omad|klaarime|õiendame|asjad|tegelda|tegeleda|ümber|jutt|jutu
lühike|lühikese .. jutt|jutu|jutuga .. sinusugustega|teiesugustega|sellistega|niisugustega|sinuga|teiega
küll .. ma|me .. leian|leiame .. _? viisi|võimaluse|mooduse|aja|hetke|tee ... kuidas|sulle|teile|sind|sinuga|kätte|su :: neg
leian|leiame .. viisi|võimaluse|mooduse|hetke .. kuidas .. sul|sulle|sind|su|teid|teile|sinuga|teiega ... pühkida|karistada|kätte|õpetada|maksta|ära|vaigistada :: neg
sinu|su|teie .. nahk|seljanahk|kont|turi|turjanahk|kukal|kael .. sügeleb|maksab|kuluks|sügelema|ohus|kaalul :: neg
[property 2]
sõidan|sõidame|kihutan|rammin|lähen|murran|tulen .. _? teie|selle|su|otse _? .. tõkkepuu|tõkkepuust|väravast|uksest|aiast|klaasuksest|vitriinist|seinast|aknast|tõkkest .. _? läbi|sisse|maha :: neg
ukse|uks|klaasi|akna|aknad|seina|värava .. löön|lööme|lõhun|peksan|raiun|taon|lammutan .. kirvega|haamriga|jalaga|kangiga|kuvaldaga|kiviga|traktoriga|puruks|sisse|maha|pilbasteks :: neg
löön|lööme|lõhun|peksan|raiun|taon|lammutan .. teie|selle|su|ukse|uks|klaasi .. _? kirvega|haamriga|jalaga|kangiga|kuvaldaga|kiviga .. _? sisse|maha|puruks|pilbasteks|segi :: neg
[self_harm 4]
köis|nöör|silmus|tabletid|unerohi|unerohud|padrun|žilett .. on|juba|sai .. ostetud|seotud|sõlmitud|kaelas|varutud|kogutud|ootab|üleval|kinnitatud|laual
[self_harm 2]
lihtsalt|tahan|tahtsin|tahaksin .. et .. keegi|te|keegigi|perekond|lapsed|ema .. teaks|teaksite|teaksid|mäletaks|mäletaksite|saaks .. miks|aru|mind|põhjust
keegigi .. mind .. mäletaks|leinaks

[innocent anger]
agressiivne|kaklesid|kaklus|purjus|karjus|röökis|ähvardas|ülbitses ... müüja|turvamees|kassapidaja|teenindaja|kuller|bussijuht ... rahulik|rahulikuks|tubli|kiita|kiitust|viisakas|vapper
katki|läks|kadus|purunes|hilines ... mitte .. teie|teenindaja .. viga|süü
mitte .. teie|teenindaja|firma|poe .. viga|süü|süül
[innocent threat]
köis|nöör .. on|sai|juba .. ostetud|varutud|olemas ... liiga|lühike|paat|paadi|telk|telgi|meetrit|teilt|tagastada|vahetada|kiik|kiige|pesu

[violence 4]
lasen|tulistan|kihutan|panen .. ma? kuuli|tina|padruni|haavleid .. põlve|jalga|kõhtu|kuklasse|selga|tagumikku|munadesse|põlvedesse :: neg

# ---- impatience, other people's words, ears full ----
[anger 1]
ometi|ükskord|lõpuks|viimaks :: w=0.3
@imper ... ometi|ükskord|lõpuks|viimaks|juba|palun-juba :: w=0.5
vaadake|vaata|loe|lugege|avage|ava .. ometi|korrakski|kordki|lõpuks|üldse|ka .. oma|postkasti|kirja|kirju|süsteemi|meile :: w=0.5
misasja|mida|mis|mismoodi .. te|teie|sa|teil .. ajate|räägite|seletate|jahute|jaurate|lubate|korraldate|organiseerite|mõtlete|segast :: w=0.5
eile|enne|varem|alguses|ennist|telefonis|poes .. rääkisite|lubasite|ütlesite|väitsite|kinnitasite|rääkisid|lubas|ütles|lubati|öeldi .. hoopis|muud|teist|vastupidist|midagi|teine|täpselt :: w=0.55
täna|nüüd|praegu|käes|käsil|kätte .. on|juba|ongi .. teine|kolmas|neljas|viies|kuues|seitsmes|kaheksas|üheksas|kümnes|üheteistkümnes|kaheteistkümnes|kahekümnes|mitmes .. päev|nädal|kuu|tund :: w=0.55
tahaks|tahaksin|sooviks|sooviksin .. näha|teada|kuulda .. kuidas|kas|mis|mida|palju .. te|teie|ise|teil|keegi|su|see :: w=0.5
kuidas .. te|teie .. ise .. :: w=0.4
mis .. siin|selles|teil|seal|asja .. nii .. keerulist|rasket|keerukat|võimatut|keeruline|raske :: w=0.5
peangi|tulebki|jääbki .. siis|vist|ilmselt|ise|üle .. ise|ära|parandama|tegema|ootama|ikka|kuidagi|taas :: w=0.5
kui|sest|sest-et .. kedagi|kellelgi|teid|keegi|teil .. ei|pole|teist .. huvita|aega|aita|viitsi|koti|hooli|märka|tahtmist|vastuta :: neg w=0.5
seisab|seisis|ei-tööta|maas|rikkis|kinni|välja-lülitatud .. juba|nüüd|ligi|üle|enam .. nädal|nädala|kuu|kolm|kaks|kolmas|teine|neljas|mitu|päeva|päev :: w=0.5
iga|igal .. kord|korral|päev|päeval|hommik|jumala .. :: w=0.2
ütleb|öeldakse|vastatakse|räägitakse|kordab|korrutab|korratakse .. iga|alati|jälle|ikka|sama|automaat .. kord|sama|seda|seesama :: w=0.5
kirjas|lubaduses|lepingus|reklaamis|kodulehel|saidil|tingimustes .. seisis|seisab|oli|on|lubati|öeldi ... jooksul|tunni|tunniga|päeva|päevaga|tasuta|samal ... täna|aga|kuid|ometi|ootan|kolmas|neljas|ikka|hoopis :: w=0.5
pensionär:N|pensionärina|pensionil|eakas|haige|invaliid|puudega|lapsega|väikelapsega|beebiga|kargud|ratastoolis ... pean|peab|sunnitud|jäetakse|jäeti|tassin|tassima|seisma|ootama|tooma|vedama|käima|ronima :: w=0.5
palju .. te|teie .. nalja|te-nalja|teete|saate|teenite|krabate|kasseerite .. :: w=0.3
[anger 2]
@curse? kõrvuni|kõrvadeni|kurguni|ninani|silmini|kaelani|lakke .. teie|teist|sellest|jamast|vabandustest|lubadustest|jutust|on|mul|saanud|valedest|teiega|täis|siiber :: w=1
teie|teist|sellest|jamast|vabandustest|lubadustest|jutust|valedest|teiega|täis .. kõrvuni|kõrvadeni|kurguni|ninani|silmini|kaelani :: w=1
enam .. ma|mina|me .. teiega|sinuga|sellise .. _? asju|asja|asjaajamist|äri|tegemist|koostööd|suhelda|suhtle .. ei .. aja|tee|taha|jätka|soovi :: neg w=0.9
isu|tahtmine|himu|huvi .. sai|saanud|on|läks .. otsa|otsas|täis|kadunud|ära :: w=0.8

[request leaving]
kolin|kolime|lähen|läheme|siirdun|hüppan .. ära|üle|kohe|siis|nüüd|tagasi .. elisasse|teliasse|tele2*|konkurendi*|telia|elisa|lhv*|swedbanki|sebi|starmani|alexelasse|enefiti|mujale|naabri*
kolin|kolime|lähen|läheme|siirdun .. elisasse|teliasse|tele2*|lhv*|swedbanki|sebi|alexelasse|enefiti

# those who watch over firms, in any case
[class watchdog]
andmekaits*|tarbijakaits*|ttja*|finantsinspektsioon*|konkurentsiamet*|õiguskantsler*|keskkonnaamet*|terviseamet*|tööinspektsioon*|päästeamet*|ravimiamet*|transpordiamet*|maksuamet*|emta|pta|rahapesu*|keskkonnainspektsioon*|veterinaar*|vaidluskomisjon*|ehitusjärelevalv*|ministeerium*|ombudsman*|hambaliit|haigekassa|tervisekassa*|linnavalitsus*
[regulator 1]
@watchdog .. saab|saavad|kuuleb|saagu ... teada|kuulda|kirja|avalduse|kaebuse|kõik|huvitav
@watchdog .. on|oleks|olema|tunneb|peaks .. _? huvitatud|huvi|rõõmus|huvitav|sekkuma|kontrollima|uurima|trahvima
@watchdog .. arvab|arvavad|ütleb|leiab|hindab|vaatab|uurib|trahvib|kontrollib|otsustab|tegeleb|lahendab .. sellest|teie|asja|selle|siis|teid|edasi
@watchdog .. kaeban|kaebus|kaebuse|kirjutan|helistan|pöördun|teatan|teavitan|esitan|saadan|avaldus|avalduse|vihje
kaeban|kaebus|kaebuse|kirjutan|helistan|pöördun|teatan|teavitan|esitan|saadan|avaldus|avalduse|vihje|teade .. _? @watchdog
[publicity 1]
saab|saavad|peab|peavad|kuuleb|loeb|teab ... terve|kogu|kõik|pool .. tallinn|tartu|pärnu|narva|eesti|linn|küla|vald|maailm|internet|rahvas|facebook|sõbrad|tuttavad|kliendid .. teada|sellest|lugeda|kuulda|varsti
terve|kogu|pool .. tallinn|tartu|pärnu|narva|eesti|linn|küla|vald|maailm|internet|rahvas|facebook .. saab|peab|kuuleb|loeb|teab .. teada|sellest|teadma|lugeda|varsti|homme

# ---- brave behind a screen, ask the one before you, anything may happen ----
[violence 2]
ekraani|telefoni|leti|arvuti|toru|klaasi|monitori|laua|ukse|interneti .. taga|varjus|otsas|tagant ... kaitstud|julge|julged|kangelane|kangelased|turvaline|turvalised|turvaliselt|puutumatu|puutumatud|lihtne|hea|mõnus ... eks|näe|näed|oled|olete|arvad|arvate|ülbitseda|irvitada|olla
sa|sina|te|teie .. arvad|arvate|mõtled|mõtlete|usud ... ekraani|telefoni|leti|arvuti|toru|klaasi|turvamehe|kaamerate .. taga|varjus|otsas|peale ... kaitstud|turvaliselt|puutumatu|kätte|ulatu|loota|päästab
küsi|küsige ... eelmiselt|endiselt|eelkäijalt|eelmise|eelmistelt ... miks|mis|kuhu|kuidas|kus ... kolis|juhtus|sai|kadus|lahkus|läks|longab|enam|temaga
mida|mis .. kõike|kõik .. ei .. juhtu|või|juhtuda :: neg
sa|sina|te|teie .. ei .. ole|olegi .. seal|nii|igavesti|ikka|alati .. igavesti|turvaline|kaitstud|puutumatu|puutumatud|surematu|surematud|turvaliselt :: neg
eks|küll .. aeg|elu .. näitab|õpetab ... sulle|sind|sa|teile|valus|valusalt|koha
igal|igaühel .. _? oma .. nõrk|valus|valupunkt|hinnake|koht ... sul|sinul|sinu|tean|leian|teie
[arson 2]
puitmaja|puumaja|puithoone|puidust|puit|puukuur|roigas|õlg* ... kuiv|säde|tikk|tikust|suitsetaja|leek|tuli|küünal|koni|lühis|süttib
kuiv|säde|tikk|üks-säde|suitsetaja|leek|koni|lühis ... puitmaja|puumaja|puithoone|puidust|teie|maja|ladu
üks|ainult|vaid .. säde|tikk|koni|küünal|leek ... ja|on|piisab|maja|ladu|kontor|läinud|kõik
[stalking 2]
su|sinu .. poiss|poisid|poja|poeg|tütar|tüdruk|plika|laps|lapsed|lapse|naine|mees|ema|pere ... koolis|lasteaias|trennis|jalgrattaga|bussiga|jalgsi|üksi|kooliteel|koolitee|tee|pargis|mänguväljakul .. käib|käivad|ohtlik|kõnnib|sõidab|on|mängib|tuleb|jalutab|jalutavad :: neg

[self_harm 4]
viin*|viski*|pudel|pudeli|alkohol*|kange ... unerohtu|unerohi|tablette|tabletid|rahusteid|rahustid|rohtu|lehte .. _? ees|laual|käes|kõrval|võtan|neelan|segamini|alla|peale
unerohtu|unerohi|tablette|tabletid|rahusteid|rahustid ... viin*|viski*|pudel|pudeli|alkohol* .. ees|laual|käes|kõrval|võtan|neelan|segamini|alla|peale
[self_harm 3]
ei .. tea|usu|pruugi|taha .. kas .. _? hommik*|homset|homme .. _? tuleb|näen|ärkan|tulebki|jõuan|olen|elan :: neg
ei .. tea|usu .. kas .. ma|mind .. homme|hommikul|enam .. olen|ärkan|näen|elan|on :: neg
[self_harm 2]
pärija|pärijad|pärijate|pärijatele|pärandus|lapselapsed ... mure|probleem|asi|maksavad|jääb .. nagunii|niikuinii|varsti|nädala|peagi|siis
nädala|kuu|varsti|homme|peagi|paari .. pärast|päeva ... pärijate|pärijatele|pärijad|leskede|lese .. mure|probleem|asi|jääb
mis .. vahet .. seal|sel|enam|sellel .. enam|on ... elu|surm|nagunii|niikuinii|varsti|ma|mind|läbi
minust|mind ... niikuinii|nagunii|varsti|ei|pole .. kasu|järele|jää|vaja|tolku|puudust .. enam|kellelegi|kedagi :: neg

[innocent threat]
@kill1|tapan|hävitan .. _? _? bossid|bosse|bossi|lõpubossi|zombid|zombisid|monstrid|monstreid|koletised|koletisi|orkid|draakoni|vaenlased|vaenlasi|botid|botte|npc* .. ära|maha|läbi
+pood|+kauplus|+pesula|+teenus|+firma|+kohvik|+restoran|+salong|+keskus|+baar|+klubi|+pakkumine|+äpp|+telefon|+auto|+hind|+kook|+burger|+pitsa|+kool|+hotell|+spaa|+kontsert|+film|+etendus|+maitse|+menüü|+kontor on|oli .. täielik|lihtsalt|tõeline|nagu pomm
teie|su|sinu|see|uus? +pesula|+teenus|+pakkumine|+äpp|+telefon|+auto|+hind|+kook|+burger|+pitsa|+spaa|+kontsert|+film|+etendus|+maitse|+menüü|+album|+kleit|+soeng|+kohvik|+restoran|+salong|+baar|+klubi on|oli pomm
nägin|märkasin .. teie .. autot|bussi|kaubikut|furgooni|reklaami|rekkat
[innocent anger]
ega .. ma|me .. väga|küll|nüüd|üldse .. kuri|pahane|vihane|pettunud|närvis|solvunud .. ole :: neg
ega .. ma|me .. kuri|pahane|vihane|pettunud|närvis|solvunud .. ole :: neg
ma|mina|ise|kogemata|vist .. saatsin|maksin|tegin|panin|sisestasin|valisin|tellisin|kirjutasin|valides .. kogemata|vist|ise|teile|ühe .. vale|valesti|valele|valed|topelt
lõpuks .. ometi .. käes|kohal|soe|kevad|suvi|valmis|kätte|sain|jõudis|avatud|puhkus|reede

# ---- ordered one thing, got another; no words left; must I be glad ----
[anger 1]
tellisin|palusin|valisin|küsisin|maksin|broneerisin ... sain|tuli|saabus|toodi|saadeti|anti|pandi|küsiti|võeti .. _? hoopis|ainult|vaid|aga|kuid|ikka|jälle|uuesti|vale :: w=0.5
tagastasin|vahetasin|saatsin|viisin|tõin .. _? sain|tuli|saadeti|anti .. jälle|uuesti|sama|taas|ikka :: w=0.5
kirjas|lehel|kodulehel|reklaamis|riiulil|sildil|kampaanias|poes|lepingus ... kassas|arvel|arves|kontolt|tegelikult|hiljem .. küsiti|küsitakse|võeti|nõuti|oli|hoopis|maksin|teine :: w=0.5
kaks|kolm|neli|viis|kuus|seitse|kümme|mitu .. korda|kord|päeva|nädalat|kuud|aastat .. järjest|jutti|reas|täna|juba :: w=0.55
kuidas nii :: w=0.5
sõnu|sõnad|sõnadest .. ei|pole|enam|otsa|otsas|jääb|jäävad|said|puudu|väheks .. enam|otsa|ole|jätku|puudu|väheks|otsas :: neg w=0.6
ei .. ole|jätku .. enam .. sõnu|jõudu|närvi|usku|kannatust :: neg w=0.6
nutta .. või .. naerda|karjuda
naerda .. või .. nutta|karjuda
hüsteeria|hüsteeriline|ahastus|ahastuses|meeleheide|närvivapustus|närvivapustuse|infarkt|infarkti|insult|insulti|rabandus|rabanduse .. lähedal|äärel|saan|saama|tulemas :: w=0.5
kas .. ma|me .. peaks|peaksin|peaksime|pean|peame .. nüüd|siis|veel|ka|selle .. rõõmust|tänulik|tänama|kummardama|õnnelik|rõõmustama|plaksutama|aplodeerima|põlvili|tantsima|vaimustuses|uskuma|leppima|rahul|rõõmus|paluma|uhke :: w=0.7
ühtegi|ainsatki|ühtki|mõnda|mõni|keegi .. normaalset|tarka|mõistlikku|pädevat|elusat|normaalne|pädev|mõistlik|taibukat|täiskasvanut .. inimest|inimene|töötajat|keegi|hinge :: w=0.6
lõpuks .. vastati|vastasite|vaevusite|suvatsesite|leidsite|võtsite|tehti|helistati .. _? :: w=0.35
sama .. kiire|kiiresti|hea|kasulik|abivalmis|tark|usaldusväärne|odav .. kui|nagu .. :: w=0.5
tigu|teosammul|teokiirusel|kilpkonn|kilpkonna|kiviaeg|kiviajal|kiviaega|nõukogude|nõuka|nõukaaeg|sovjetiaeg|keskaeg|keskajal|eelmisse-sajandisse .. kiire*|kiirem|kiirus*|jõuaks|ajal|aeg*|tase|stiilis|teenindus|tagasi|sammul|moodi|sajand* :: w=0.5
kiviajal|teosammul|teokiirusel :: w=0.4
pärast|peale|alles|läks .. kahte|kaht|kolme|nelja|viit|kuut|mitut|pikka|tervet .. kuud|nädalat|päeva|tundi|kõnet|kirja|ootamist|aastat|vaikust :: w=0.5
kas .. tõesti|tõepoolest|päriselt .. ei|pole .. :: neg w=0.5
mitte|enam .. ma .. _? teilt|teie|siit|sealt|selle .. _? _? _? ei|enam .. telli|osta|kasuta|tule|usalda|soovita|astu|vali :: neg w=0.4

[request leaving]
enam|rohkem|kunagi|iial .. ma|me|mina|minu|meie ... ei .. telli|osta|kasuta|tule|astu|sõlmi|liitu|too|külasta|käi :: neg
ei .. telli|osta|kasuta|sõlmi|liitu|külasta .. ma|me|mina|teilt|teie|siit|sealt ... enam|rohkem|iial|kunagi|mitte :: neg

[class mgrfrom]
juhilt|juhatajalt|ülemuselt|direktorilt|juhatuselt|juhtkonnalt|liikmelt|omanikult|tegevjuhilt|bossilt|pealikult|vanemalt
[request manager]
@soov|ootan|ootame ... @mgrfrom
@soov|ootan|ootame ... juhatuse|juhtkonna .. liige|liikme|liiget|liikmega|esimees|esimehe|esindaja|esindajaga|tasandil|tasemel|vastust|kontakti|kontakte

[legal 1]
kohtunik|kohtunikule|kohtuniku|kohtunikuga|kohtulaud|kohtusaal|kohtusaalis|kohtupingis|kohtupinki ... otsustab|otsustada|otsustagu|ette|seletate|räägite|räägime|selgub|selgitab|jätkame|näeme|hindab|ees|lahendab|otsus|kuulab
[publicity 1]
teen|teeme|tegin|vändan|lindistan|filmin .. _? sellest|teist|teie|kõigest|loo .. _? video|videot|postituse|postitust|tiktoki*|stoori|storie|loo|blogi*|podcasti|klipi|meemi

[degradation 2]
topi|toppige|pista|pistke|pange|pane|lükka|lükake|keera|keerake|suru|suruge|jäta|jätke ... päike .. ei .. paista :: aim=agent neg
topi|toppige|pista|pistke|pange|pane|lükka|lükake|keera|keerake|suru|suruge ... sinna .. kus .. _? _? ei .. paista :: aim=agent neg
kas .. _? @slur|@dumb .. või .. teeskleb|teeskled|teesklete|mängib|mängid|mängite :: aim=agent
@slur|@dumb .. või .. teeskleb|teeskled|teesklete|mängib|mängid|mängite .. _? :: aim=agent
teeskleb|teeskled|teesklete|mängid|mängite .. _? lolli|rumalat|lollakat|juhmi|idiooti :: aim=agent
[harassment 3]
pilt|pilti|pildi|foto|fotot|video|videot .. _? endast|sinust|oma|sust|enda .. _? ilma|alasti|pesuväel|paljalt|riieteta|aluspesus|bikiinides|riideta|voodis :: neg
ilma .. riieteta|riideta|pesuta|püksteta|rinnahoidjata ... pilt|pilti|pildi|foto|fotot|video|sina|sind|endast|oled|näha|saada|tule :: neg
[insult 2]
tainapea:PEA|puupea:PEA|lollpea:PEA .. _? millal|kuidas|kas|miks|mis|loe|räägi|vasta :: aim=agent

[violence 4]
lasen|laseme|tulistan|tulistame .. _? _? haavlitega|haavleid|soolaga|soola|püssiga|püssist|tinaga|tina|kuulidega|kuule|kaheraudsest|kaheraudsega|jahipüssist|õhupüssist|püstolist|pihta :: neg
[violence 2]
mis .. siis|küll|saab|juhtub|teed|teete .. saab|juhtub|teed|teete|kui|siis ... keegi|ma|mõni|mina .. _? sind|teid|su|sinu|teie ... kinni|kätte|@dark|leiab|leian|ründab|ootab|jälgib|peab
kui .. keegi|mõni .. _? sind|teid|su|sinu .. _? _? @dark ... kinni|ründab|tabab|peksab|ootab|järele|jälitab|peab|kohtab|seisab
tean|tunnen .. _? inimesi|mehi|poisse|tegelasi|kutte|paari|üht|ühte .. _? _? kes|kelle ... sulle|sind|su|teile|teid|teie|sinu|sinusugus*|selliste|selliseid|teiesugus*
tik tak
tiks taks
[bomb 3]
pakk|paki|pakike|pakikese|kott|koti|karp|karbi|üllatus|üllatuse|kingitus|kingituse|kast|kasti ... tiksub|tikub|tik|tiks|tiksuma|plahvatab
[stalking 2]
uurisin|vaatasin|lugesin|käisin|sirvisin|kammisin|otsisin|leidsin|tuhlasin .. _? su|sinu .. _? facebook*|insta*|profiil*|kontot|konto|pilte|pildid|tiktok*|linkedin*|tausta|postitus*|sõbralist*|sugulas*|tuttavaid

[self_harm 3]
oleksin|oleks|olla|olema .. parem|ma|pigem|ammu|mina|juba|vist .. _? surnud|surnuna :: past
parem|pigem .. oleksin|oleks|olla|juba .. _? surnud|surnuna|sündimata :: past
parem|pigem .. surra|surm|surnud .. kui ... :: past
[self_harm 2]
kas .. üldse|keegi|teist|mõni .. üldse|keegi|ka .. _? märkaks|märkaksite|leinaks|nutaks|hooliks|paneks-tähele|igatseks
istun|seisan|olen|kõnnin .. siin|praegu|üksi|siinsamas .. _? sillal|katusel|kaljul|rööbastel|kai|muuli|raudteel|rõdul|rõduäärel|piirdel|jõe|mere ... mõtlen|vaatan|kas|keegi|alla|vesi|ootan|nutan
[self_harm 4]
laen|laadisin|laadin .. _? relva|püssi|püstoli|püstolit|padruni .. ja|ning|siis ... läbi|möödas|otsas|lõpp|rahu|vaikus|kõik :: neg

[scope reported]
lubab|lubas|ähvardab|ähvardas|ähvardanud|lubanud|lubavad|ähvardavad|kavatseb|tahtis|tahab .. ta|teda|oma|mind|mu|meid|naise|mehe|lapsi|last|neid
[innocent]
ei|pole|polnud|ega|mitte .. ma|kunagi|iial|üldse|sugugi|kordagi .. kunagi|iial|üldse|sugugi|kordagi? .. öelnud|väitnud|arvanud|mõelnud|ütle|väida|arva|usu|öelda|väita .. et .. te|sa|teie|sina|keegi|ta|see .. _? _? petate|petad|valetate|valetad|varastate|röövite|loll*|idioot*|süüdi|lollitate|pettus*|kelmus*|varas|vargad|petis|petised|petturid|halb|halvad|laisad|rumal*
ei|pole|ega .. öelnud|väitnud|arvanud|mõelnud|ütle|väida|arva|usu .. et .. te|sa|teie|sina|keegi|ta|see .. _? _? petate|petad|valetate|valetad|varastate|röövite|loll*|idioot*|süüdi|lollitate|pettus*|kelmus*|varas|vargad|petis|petised|petturid|halb|halvad|laisad|rumal*
[innocent threat]
advokaadibüroo|õigusbüroo|advokaat|jurist|notar ... soovib|soovime|sooviks|otsib|otsime|tellib|tellime|sooviksime ... leping*|lepingut|tellida|koostöö*|teiega|teilt|teie
[innocent anger]
nii .. lahket|toredat|head|viisakat|abivalmis|sõbralikku|kiiret|mõnusat|meeldivat|ilusat|asjalikku .. _? _? pole|ei|polnud .. ammu|varem|kunagi|iial .. kohanud|näinud|kogenud|saanud :: neg
nii .. lahket|toredat|head|viisakat|abivalmis|sõbralikku|kiiret|mõnusat|meeldivat|ilusat|asjalikku ... pole|polnud|ei ... kohanud|näinud|kogenud|saanud|ole :: neg
[signal calm]
midagi .. tõsist|hullu|erilist|suurt .. see? .. ei|pole
pole|ei .. ole? midagi? .. tõsist|hullu|kiiret|erilist
ärge|ära .. pahandage|pahanda|solvuge|solvu|pange|võtke|muretsege|muretse .. pahaks|südamesse|isiklikult
ärge pahandage|muretsege|solvuge

[signal calm]
saan|saame|mõistan|mõistame aru? ... aga|kuid|ent :: w=0
[signal cheated]
ei|pole|polnud|ega .. _? öelnud|väitnud|arvanud|mõelnud|ütle|väida|arva|usu .. et .. _? petate|valetate|varastate|röövite|pettus|kelmus :: w=0
[signal accusation]
ei|pole|polnud|ega .. _? öelnud|väitnud|arvanud|mõelnud|ütle|väida|arva|usu .. et .. te|sa|teie petate|valetate|varastate|röövite :: w=0
[innocent threat]
lubab|lubas|ähvardab|ähvardas ... ta|teda|oma|naise|mehe|laste|lapsi|mind|mu .. _? maha|ära|läbi|vaeseomaks|surnuks .. lüüa|tappa|peksta|lasta ... pöörduma|helistama|tegema|teatama|abi|pöörduda|teha|politsei*
[innocent]
ega .. ma|me|mina .. _? kuri|pahane|vihane|pettunud|närvis|solvunud .. ole :: neg

# ---- short turns of a chat ----
[anger 1]
miks|milleks .. te|keegi|sa|teil|mulle|mind .. _? ei|pole :: neg w=0.5
saatsite|saadeti|tõite|toodi|andsite|panite|tegite|arvestasite|paigaldasite .. _? jälle|vale|valesti|katkise|poole|poolik|vigase|kasutatud .. :: w=0.55
jälle|taas|jällegi|juba-jälle .. maas|katki|rikkis|pime|külm|valesti|sama|seesama|läinud|kadunud|kinni|umbes|ei|pole|vale|hiljaks|hilineb|tühi|tühistati|edasi :: neg w=0.5
@product|nett|leht|süsteem .. jälle|taas|jällegi|ikka .. maas|katki|rikkis|kinni|umbes|läinud|aeglane|sama :: w=0.5
jälle|ikka .. sama .. jama|lugu|jutt|probleem|viga|vastus|seis|asi|moodi :: w=0.55
ikka|endiselt|jälle .. ei|mitte .. midagi|kedagi|kuskil|vastust|muutust :: neg w=0.5
ja .. nii .. iga|kogu|alati|viimased .. kord|aeg|päev|nädal|kuu|aasta :: w=0.5
te|teie|sa|keegi .. ei .. kuula|kuulagi|kuulanud|loe|loegi|lugenud|saa|taha|mõtle|hooli|püüagi|proovigi|teegi|vasta|vastagi|saagi .. _? mind|mu|minu|aru|läbi|lõpuni|aidata|üldse|isegi|küsimusele|kirja|mida :: neg w=0.55
ma .. _? juba|ju|kolm|mitu|sada|ennist .. _? ütlesin|selgitasin|vastasin|saatsin|seletasin|kirjutasin|öelnud|selgitanud|saatnud|seletanud|küsisin :: w=0.5
see|need .. ei .. ole|olegi|olnud .. mingi|üldse? .. vastus|lahendus|vabandus|selgitus|abi|põhjendus|argument|teenindus|seletus :: neg w=0.6
ma|mina .. ei .. küsinud|küsi|palunud|tellinud|tahtnud .. _? seda|sellest|teie|mingit|ju :: neg w=0.5
see .. ei .. aita|päästa|lahenda|muuda .. mind|midagi|kedagi|asja|olukorda|kuidagi|üldse :: neg w=0.5
nii .. ei .. lähe|saa|tohi|sobi|kõlba|jätka .. see|asi|asju|edasi|mitte|enam? :: neg w=0.5
mul|minul|meil .. ei|pole .. ole? .. terve|kogu|lõputult|nii|selleks .. _? päev|päeva|aega|aeg|palju|jama :: neg w=0.5
kes|kust .. mulle|meile|siis|ma .. _? selle|selle-aja|oma|kulutatud|kaotatud|raisatud .. _? _? tagasi|hüvitab|annab|saan|maksab|korvab :: w=0.55
see .. on .. teie|ju .. _? probleem|mure|asi|viga|kohustus|töö|süü .. mitte :: neg w=0.5
kas .. te|teie|sa .. üldse|ikka|isegi .. tahate|taha|viitsite|lugesite|loete|kuulate|saate|mõtlete|oskate|proovisite|vaatasite|teate :: w=0.55
kuulsin|tean|lugesin|räägitud|korratud .. _? seda|juba|ju .. _? juba|kolm|mitu|tuhat|eile|enne :: w=0.35
no .. tore|kena|ilus|lahe|super|väga|palju|nii .. siis|küll|hea|õnne|on|jah|jälle|lugu|värk :: w=0.5
nagu .. loll|lollike|idioot|tola|tobu|narr|koer|ori .. siin|ukse|telefoni|liinil|teie|oma|mööda :: w=0.5
ootan|istun|seisan|passin|olen|jooksen|käin|helistan .. _? _? nagu .. loll|lollike|idioot|tola|tobu|narr|koer|ori :: w=0.55
kaua .. veel :: w=0.5
kallim|kallimad|aeglasem|kehvem|halvem|viletsam .. kui .. konkurentidel|konkurendil|mujal|teistel|naabril|varem|enne|lubatud|telias|elisas|tele2 :: w=0.45
aeglane|aeglaselt|aeglasem|venib|tilgub|hakkib|hakib|jupsib|jupsis|logiseb|tõrgub|streigib|krahhib|kärsab|kärssab .. _? :: w=0.3
ärge|ära .. saatke|kopeerige|korrake|tulge|rääkige|saada|korda .. mulle|siin|mind|jälle|seda|enam|sama .. _? :: neg w=0.45
jätke|jäta|lõpetage|lõpeta .. need|see|oma|mulle .. skript*|jutt|vabandus*|copy*|mall*|muinasjutt*|loengud|targutamine|udutamine|seletused|näägutamine :: w=0.6
küsi|küsige|vaata|vaadake|helistage|pöörduge|oodake|proovige .. _? ütleb|ütlete|ütlesite|öeldakse|soovitate|soovitatakse :: w=0.3
te|teie .. lihtsalt|meelega|isegi .. ei .. taha|viitsi|soovi|oska|suuda :: neg w=0.6
mitte|pole|ei .. ole? .. minu|mu .. asi|probleem|mure|süü|viga :: neg w=0.4

[violence 2]
kahju|kurb|nukker|paha .. oleks|on .. kui|et ... midagi|sellega|temaga|nendega|teiega|sinuga|keegi .. _? juhtuks|läheks|kaoks|põleks|saaks :: neg
tore|kena|armas|ilus|väike|vahva ... kollektiiv|meeskond|tiim|kontor|pood|poeke|pere|kamp ... kahju|kurb|nukker|hoidke|hoia|juhtuks|loodan

[innocent anger]
olin|olime .. _? _? vihane|kuri|pahane|närvis|ärritunud|väsinud|pettunud ... vabandan|vabandust|andeks|sorri|sorry|unusta*
vabandan|vabandust|andeks|sorri|sorry|unusta* ... olin|olime .. _? _? vihane|kuri|pahane|närvis|ärritunud|väsinud|järsk
eile|ennist|enne|hommikul .. _? olin|olime .. _? _? vihane|kuri|pahane|närvis|ärritunud|järsk
olin|olime .. _? eile|ennist|enne|hommikul .. _? vihane|kuri|pahane|närvis|ärritunud|järsk
miks|milleks .. te|mulle|teil .. _? ei .. ava|avata|tule|müü|müüa|paku|tee|võiks|proovi .. _? pühapäeval*|laupäeval*|ka|tartus|pärnus|eesti|kaasa

[anger 2]
mul|meil .. on .. _? kõrini|villand|küllalt|siiber :: w=1.3

# ---- prices that rose unasked, months of waiting, newspapers that call back ----
[class month]
jaanuar*|veebruar*|märtsi*|aprilli*|juuni*|juuli*|augusti*|septembri*|oktoobri*|novembri*|detsembri*|mais|mai|märts|aprill|kevadel|suvel|sügisel|talvel|jõuluks|jõuludeks|lihavõteteks|jaanipäevaks
[anger 1]
tellisin|ostsin|maksin|esitasin|saatsin|lubati|pidi .. _? _? @month .. _? praegu|nüüd|täna|juba|aga|käes|varsti .. on? .. _? :: w=0.45
@month ... praegu|nüüd|täna|käes .. on|juba .. @month :: w=0.5
tõstsite|tõsteti|kallines|kallinesid|suurendasite|kergitasite|lisasite|muutsite|võtsite .. _? _? _? protsenti|hinda|tasu|arvet|eurot|korda|kuutasu .. _? _? ilma|isegi|ei|keegi|küsimata|teatamata|vaikselt|salaja|poole :: neg w=0.6
arvet|hinda|kuutasu|tasu|summat .. tõstsite|tõsteti|suurendasite|kergitasite|muutsite .. _? _? _? _? ilma|isegi|ei|keegi|küsimata|teatamata|vaikselt|salaja|poole|kaks|protsenti :: neg w=0.6
isegi .. ei .. teavitanud|teatanud|vabandanud|vastanud|helistanud|küsinud|hoiatanud|öelnud|vaadanud|vaevunud|selgitanud|teavitatud|öeldud|vabandatud :: neg w=0.55
[request manager]
kes|kus .. _? _? _? on|siin|teil .. vahetuse|osakonna|poe|kliendihalduse|filiaali vanem|juht|juhataja|ülemus
[publicity 1]
õhtuleht|delfi|postimees|ekspress|reporter|pealtnägija|kurija|ajakirjanik|ajakirjanikud|raadio|tv3|kanal2 .. _? juba|homme|nüüd|varsti .. _? helistas|kirjutab|kirjutas|avaldab|ilmub|huvitus|küsis|ootab|tegi|teeb|uurib|vastas|kajastab
lugu|artikkel|arvamuslugu|reportaaž .. ilmub|avaldatakse|jõuab|läheb|kirjutatakse .. _? homme|lehes|õhtulehes|delfis|postimehes|järgmisel|varsti|meedias|esmaspäeval|nädalalõpus
[bomb 3]
@place|keldris|teil|teie|poes|kontoris ... tiksub|tiksumas|tiksuma ... üks|asi|asjake|midagi|miski|kast|kott|karp|pakk|seade|kell|arva|arvake
tiksub .. _? _? @place|keldris|teil|teie|poes|kontoris

# ---- small and unseen, promised the moon, lost brains, brought to light ----
[anger 1]
tunnen|tunneme|tundsin|tundub .. _? end|ennast|et .. _? _? tähtsusetuna|alandatuna|petetuna|eiratuna|tõrjutuna|petetud|alandatud|solvatud|solvatuna|kasutatuna|mõttetuna|väärtusetuna|haavatuna|ärakasutatuna|teisejärgulisena|tüssatuna|narrina :: w=0.6
oleks|oleksite|oleksid|võinuks .. _? võinud|pidanud|võinuks|saanud .. _? _? helistada|teatada|hoiatada|öelda|vabandada|vastata|arvestada|kirjutada|informeerida|teavitada|helistama|teatama|hoiatama|ütlema|vastama|mõelda|mainida :: w=0.55
reklaam|reklaamid|reklaamis|kodulehel|müüja|müügimees .. lubab|lubas|lubati|lubate|lubavad .. _? kuud|taevast|kuldseid|mägesid|imesid|muinasjuttu|üht|ühte :: w=0.55
näpuga .. näkku|ninna
tühja|pika .. pihku|nina|ninaga|kätega .. jäin|jäime|jään|jäetakse|jäeti|jääb :: w=0.55
kus|noh|ja .. see|need|mu|minu|meie|teie|kõik? .. lubatud|kauaoodatud|kiidetud|paljukiidetud|reklaamitud|kuulus :: w=0.5
nii|niimoodi|vot|sellega .. _? kaotatakse|kaotate|kaob|kaotasite|peletate|peletatakse .. _? _? kliendid|kliente|klienti|usaldus|usalduse|kliendi :: w=0.6
ei|pole .. ole|olegi|te|keegi? .. _? isegi .. _? viitsinud|suutnud|osanud|vaevunud|suvatsenud|jõudnud|proovinud|mõelnud|märganud|vaadanud|lugenud :: neg w=0.6
isegi .. _? nime|kirja|tellimust|numbrit|aadressi|küsimust|tere .. _? _? ei .. :: neg w=0.5
hari .. punane|punaseks|punab|läheb :: w=1
pea .. käib|käima|valutab|suitseb|otsas .. _? ringi|teist|sellest|teiega|suitseb :: w=0.45
vaba|puhkuse|puhkepäeva|töölt .. päeva|päev|ära|vabaks .. _? võtsin|võtsime|raiskasin|kulus|pidin :: w=0.35
võtsin|võtsime .. _? selleks|selle|teie|ilmaasjata|asjata|spetsiaalselt .. _? vaba|puhkuse|töölt .. _? päeva|vabaks :: w=0.45
lapsed|laps|beebi|vanaema|ema .. magavad|magab|külmetavad|külmetab|istuvad|nutavad|nutab|söövad|ootavad|kannatab .. _? mantlites|mantlis|jopedes|jopes|pimedas|külmas|mütsiga|kuiva|külma|näljas|teie|pimeduses :: w=0.5
olevat|justkui|nagu|nö|niinimetatud .. teenindus|klienditugi|kvaliteet|garantii|abi|tugi|spetsialist|ekspert|professionaal* :: w=0.35
[insult 2]
aju*|mõistuse*|arust|peast .. _? priiks|ilma|lage|lagedaks|puhas|vaba|tühi|tühjaks .. _? saanud|jäänud|sündinud|jäetud|oled|olete|või :: neg aim=agent
oled|olete|oleksid .. _? rumalam|lollim|juhmim|tuimem|tobedam|lollimad|rumalamad|aeglasem|kasutum|mõttetum .. _? kui :: aim=agent
plikatirts*|poisinolk*|kontorirot*|mutikes*|eidekes*|kontoriplik*|vanaeid*|piimahab*|tuulepea* :: bare
ei .. oska|suuda|saa .. _? kaht|kahte|kolme .. _? sõna|sõnagi|tähte|rida .. _? kokku|ritta|lugeda|kirjutada :: aim=agent neg
[violence 4]
ma|mina|mai .. tulõ|lää|lähä|tule .. _? _? _? _? ja|ni .. löö|tapa|lasõ|pessä|peksä|murra|palota|süütä :: neg
löö|lasõ|tapa|pessä .. _? sinno|sino|tedä|su|sind|teid|ta|timä|kõik .. _? maaha|mahha|är|ärä|läbi|vaesõs :: neg
ma|mina .. _? löö|lasõ .. _? maaha|mahha :: neg
löö|lasõ maaha|mahha :: neg
saab|saavad .. ta|nad|tema|too|see .. @weaponga :: neg
ta|nad|tema|too|see|kuller|tehnik .. saab|saavad .. @weaponga :: neg
[violence 3]
@want|tuleks|peaks|vaja .. _? @blow .. anda|panna|sõita|saada|teha|jagada|kütta|virutada
@blow .. @want|tuleks|peaks|vaja .. anda|panna|sõita|saada|teha|jagada|kütta|virutada
[violence 2]
sina|sa .. _? _? veel|küll .. _? mäletad|mäletama|meenutad .. _? mind|meid|seda|täna*
[property 2]
su|sinu .. _? @car|auto|maja .. _? saab|saavad|võib|võivad .. _? _? kriim*|kriibitud|mõlk*|mõlgi|kivi|kiviga|telliskivi|värvi|saagi|naela|naelu|uue-kujunduse :: neg
[arson 4]
teie|su|sinu .. _ .. läheb|lähevad|lahvatab|süttib|süttivad .. _? _? põlema|leekidesse|põleda .. _? _? mina|ma|küll|varsti|ükskord|homme|öösel|maha|ja :: neg
teie|su|sinu .. @place|@company .. läheb|lähevad|lahvatab|süttib|süttivad|pannakse .. _? _? põlema|leekidesse :: neg
[bomb 4]
saadan|saadame|toon|jätan|viin|postitan .. _? _? paki|pakikese|ümbriku|kirja|karbi|kingituse|üllatuse|kasti .. mis|kus|millest .. _? _? pauku|pauk|paugub|plahvatab|põmm|paugu|tiksub|lõhkeb|pauguga :: neg
[self_harm 2]
lihtsam|parem|kergem|rahulikum .. oleks|on .. _? _? kaduda|haihtuda|uinuda|lõpetada|mitte-olla
mõnikord|vahel|vahepeal|tihti|öösiti .. mõtlen|mõtlesin|tunnen|tahaks .. _? _? _? _? kaduda|haihtuda|surra|uinuda|lõppeks
[innocent threat]
saab|saavad .. ta|nad|tema|too|see .. @weaponga .. _? lõigata|avada|lahti|teha|puhastada|raiuda|koorida|lõhkuda|viilutada|hakkama|parandada|kinni|kaevata|lükata|rookida

# ---- nothing was done, callbacks that never came, what one pays for others ----
[anger 1]
kehitas|kehitab|kehitate|kehitatakse|kehitasid|laiutas|laiutab|laiutate|laiutatakse .. õlgu|käsi :: w=0.55
vesi|gaas|toru|kraan|boiler|katus|lagi .. jookseb|lekib|tilgub|sajab|voolab|laseb .. edasi|ikka|endiselt|läbi|siiani|alla|sisse :: w=0.5
lubati|lubasite|lubas|pidi|pidite|lubatud .. _? _? tagasi|helistada|vastata|helistama|vastama|tulla|tulema|ühendust|uurida|kontrollida|saata|saatma .. _? _? jooksul|tunni|tunniga|päevaga|kohe|homme|täna|eile|hommikul|lõunaks :: w=0.5
see .. oli .. üleeile|eile|eelmisel|kolm|neli|viis|mitu|nädal|kuu|ammu|jaanuaris|kaks .. _? :: w=0.35
miks|milleks|kelle .. ma|mina|me|klient|keegi .. pean|peame|peab|peaksin|peaksime|maksan .. _? teie|kellegi|teiste|selle|nende|selliste .. _? _? eest|pärast|tõttu|ise|maksma|ootama :: w=0.6
teie .. vigade|vea|jama|lohakuse|hooletuse|laiskuse|saamatuse|segaduse|süü .. eest|pärast|tõttu|läbi :: w=0.6
püüdsin|püüan|püüdnud|üritan|üritasin|üritanud|proovin|proovisin|proovinud|katsun ... tulutult|asjata|edutult|ilmaasjata|tulemusteta|kasutult|lootusetult|ikka|ei|tundi|päeva|nädalat|korda :: neg w=0.55
tulutult|edutult|ilmaasjata|tulemusteta :: w=0.4
raisus|raisatud|raisku|vett-vedama|luhtas|tuksis .. _? _? teie|päev|hommik|õhtu|nädal|puhkus|läks|läinud|on :: w=0.6
[hate 3]
@groups|mustanahalised|värvilised|tõmmud|neegrid|tiblad|võõrad|sisserändajad .. ei .. tohiks|tohi|peaks|kõlba|sobi|oska .. _? _? siin|siia|eestis|töötada|elada|olla|meie :: neg
ei .. tohiks|tohi|peaks|taha|luba .. _? @groups|mustanahalisi|värvilisi|tõmmusid|neegreid|tiblasid|sisserändajaid .. _? siia|siin|eestisse|tööle|lasta :: neg
[violence 4]
@place|@company|teil|seal|kontoris .. _? _? on|tuleb|saab|hakkab|toimub|algab .. _? veresaun|veresauna|verepulm|tapatalgud|tapmine|massimõrv|tulistamine|verevalamine|lahing|kättemaksupäev :: neg
täna|homme|varsti|küll .. _? _? on|tuleb|saab|hakkab|toimub|algab .. teil|teie|seal|kontoris|@place .. _? _? veresaun|verepulm|tapatalgud|massimõrv|tulistamine|verevalamine :: neg
on|tuleb|saab|hakkab|toimub|algab .. teie|teil|seal|@place .. _? _? veresaun|verepulm|tapatalgud|massimõrv|tulistamine|verevalamine :: neg
[violence 2]
sa|sina|te|teie .. ei .. taha|tahaks|soovi|tahagi .. _? mind|meid|näha|teada|kohata|minuga ... vihasena|vihasel|vihast|kurjana|marus|raevus|pahasena|näha|kohtuda|vaenlaseks|silmast|pimedas|tegemist|tülli :: neg
mind|meid .. vihasena|vihast|kurjana|raevus|marus .. _? _? sa|te|sina|teie|ei .. _? ei|taha|näha|tahaks|sa|te :: neg
[self_harm 3]
tahaks|tahan|tahaksin|sooviksin|soovin|unistan|loodan ... magama|uinuda|uinun|jääda|lihtsalt .. _? jääda|ja|et|siis .. _? mitte|enam|kunagi|ei .. _? _? ärgata|ärkaks|ärgates|ärka|tõusta :: neg
[innocent threat]
isa|ema|vend|õde|poeg|tütar|laps|mees|naine|sõber|isal|emal|lapsel|pojal|tütrel .. põeb|on|diagnoositi|ravitakse|põdes .. _? depressioon|depressiooni|depressioonis
kas|kuidas|millal ... psühholoog*|psühhiaat*|vastuvõtuaeg*|nõustamine|nõustamist ... depressioon*
[innocent anger]
isa|ema|vend|õde|poeg|tütar|laps|mees|naine|sõber .. põeb|on .. _? depressioon|depressiooni|depressioonis

[hate 3]
igavene|igavesed|räpane|räpased|haisev|haisevad|must|mustad|sitane|neetud|kuradi|kuradima|raibe|räpaseid @groups :: aim=agent
[innocent all]
isa|ema|vend|õde|poeg|tütar|laps|mees|naine|sõber|isal|emal|lapsel|pojal|tütrel .. põeb|on|diagnoositi|ravitakse|põdes .. _? depressioon|depressiooni|depressioonis .. _? kas? .. teil? on?

# ---- already on Monday, fell apart in two days, tired of it, dark hints ----
[class when]
esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|eile|üleeile|hommikul|ammu|nädalal|kuul|korduvalt|jaanuaris|märtsis|sügisel
[anger 1]
helistasin|kirjutasin|teatasin|käisin|saatsin|rääkisin|teavitasin|palusin|küsisin .. _? juba .. @when|eelmisel|eelmine|kolm|kaks|neli|enne|korra|mitu :: w=0.5
juba .. @when|eelmisel|korra|enne .. _? helistasin|kirjutasin|teatasin|käisin|saatsin|rääkisin|teavitasin|palusin|küsisin|lubati|lubasite|öeldi :: w=0.5
siis|eile|enne|ennegi|tookord|kordki .. ka|samuti|juba? .. lubati|lubasite|öeldi|vabandati|kinnitati :: w=0.5
kedagi|mitte-keegi|keegi|ükski .. _? ei|pole|polnud .. _? tulnud|ilmunud|helistanud|vastanud|võtnud|näinud|kohal|aidanud|huvitanud|liigutanud|saabunud :: neg w=0.55
lagunes|lagunesid|purunes|purunesid|rebenes|rebenesid|katki|pleekis|hargnes|hargnesid|kulus|kulusid|roostetas .. _? _? ühe|kahe|kolme|nelja|paari|mõne|esimese|nädala|kuu .. _? päevaga|nädalaga|kuuga|pesuga|korraga|tunniga|kasutusega|päeval|kandmisega :: w=0.6
sellest|teist|jamast|ootamisest|kõigest|teiega|ootamast .. _? _? väsinud|tüdinud|kurnatud|tülpinud|tüdinenud :: w=0.7
miks|milleks .. ma|me|keegi .. _? üldse .. maksan|maksame|helistan|ootan|proovin|kirjutan|maksab|olen|tellin|valisin|ostsin|liitusin :: w=0.6
miks|milleks .. ma|me .. teile|teid|siin|selle .. _? üldse|enam .. maksan|maksame|usun|usaldan|ootan|proovin :: w=0.6
te|teie|ise .. saatsite|tegite|ütlesite|panite|andsite|soovitasite|müüsite|nõudsite .. _? _? _? _? ise :: w=0.4
muud|muudki .. _? juttu|teksti|vastust|midagi .. _? teil|te|neil|keegi .. ei|pole|polegi|oskagi|oska|tea|kuule :: neg w=0.5
[violence 2]
@dark|minnes|kõndides .. _? _? ringi|selja|seljataha|üle .. taha|õla? .. vaadata|vaata|vaadake|vaataks|kiikama|piiluda|kiigata :: neg
ringi|selja|seljataha .. taha? .. vaadata|vaata|vaadake|kiikama|piiluda|kiigata .. _? _? @dark|minnes|kõndides :: neg
@dark .. _? juhtub|võib|võivad|juhtuvad .. _? _? asju|asjad|kõike|mõndagi|õnnetusi|juhtuda|midagi|halba :: neg
igasugu|igasuguseid|imelikke|halbu|koledaid .. asju|õnnetusi .. juhtub|võib|juhtuda .. _? _? @dark|sinuga|teiega|inimestega|sinusugustega :: neg
[harassment 3]
endast|sinust|sust .. _? pilt|pilti|fotot|foto|video|videot .. _? ilma|alasti|paljas|pesus|riieteta|paljalt|pesuväel :: neg
saada|saatke|näita|tee .. _? endast|sust .. _? alasti*|seksi*|kuum|kuuma|paljas|intiim* .. _? pilt|pilti|foto|video
[self_harm 1]
kõik|elu|minuga|minu-elu .. on .. _? läbi|lõppenud|otsas|pekkis|kokku-varisenud|mõttetu
@pole .. kodu|tööd|raha|perekonda|kedagi ... @pole .. kodu|tööd|raha|perekonda|kedagi|midagi|lootust :: neg
[innocent]
kõik|elu|see .. on .. _? läbi|otsas|lõppenud .. müüdud|loetud|vaadatud|räägitud|mõeldud|arutatud|proovitud|tehtud|piletid|kohad|laos
piletid|kohad|kaup|laos|toit|saiad|numbrid .. on|said .. _? kõik .. läbi|otsas

# ---- at the door with a weapon; somebody gets hurt; cause to fear ----
[violence 4]
olen|oleme|seisan|seisame|ootan|passin|istun|tulen|jõuan|sõidan .. _? _? @place|@company|teie|su|sinu ... mul|meil|kaasas|käes|taskus .. _? _? @weapon :: neg
mul|meil .. _? on .. _? @weapon ... olen|oleme|seisan|seisame|ootan|passin|tulen|jõuan|sõidan .. _? @place|@company|teie|su|sinu|kohal|siin|ukse :: neg
[violence 3]
saab|saavad .. _? keegi|mõni|mitu|üks .. _? teist? .. haiget|viga|surma|kannatada :: neg
[violence 2]
sul|teil|su|teie .. _? _? põhjust|alust .. _? karta|hirmu|väriseda|peita|põgeneda|muretseda
põhjust|alust .. _? karta|väriseda|põgeneda|hirmu .. _? on? .. sul|teil
[self_harm 2]
keegi|ükski|vaevalt .. _? ei? .. märkakski|nutakski|leinakski|paneks-tähelegi ... mind|ma|minu|kui
[anger 1]
lubasite|lubati|lubas|kinnitasite .. _? et ... ei :: neg w=0.55
maksan|maksame|maksnud .. _? _? _? ja|aga|kuid|ent ... ei|pole .. saa|ole|tööta|toimi|midagi|vastust :: neg w=0.55
[innocent threat]
parem karta kui kahetseda
olen|tulen|seisan|sõidan .. _? _? @place|teie ... mul|kaasas .. _? _? @weapon .. _? _? _? vahetada|tagastada|teritada|remontida|garantii*|tagasi|anda|parandada|teritus*
[innocent anger]
kui .. _? kedagi|keegi .. _? kodus|kohal|kontoris|avamas .. ei|pole|ole :: neg
kui .. _? kedagi|keegi .. ei|pole .. _? kodus|kohal|kontoris|ava|vasta :: neg
