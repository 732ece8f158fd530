# Estonian threats by frame: who will be hurt is open (offices and trades by their endings, whoever comes, he and
# she), what is done stands in the speaker's form, in the impersonal or as what somebody gets. The object decides:
# what is no person, no home and no place of work is no threat.

# offices and trades, in every case; kin and bare "mees", "naine" are left out: one's own is joked about
[class mnman]
+taja:JA|+daja:JA|+dija:JA|+lija:JA|+nija:JA|+rija:JA|+vija:JA|+tija:JA|+geja:JA|+leja:JA|+reja:JA|müüja:JA|+pealik:IK|+tehnik:IK|+ametnik:IK|omanik:IK|kohtunik:IK|+arst/arsti/arsti/arstide/arste:N|+juht/juhi/juhti/juhtide/juhte:N|+imees/imehe/imeest/imeeste/imehi:N|+umees/umehe/umeest/umeeste/umehi:N|+amees/amehe/ameest/ameeste/amehi:N
+ülemus:US|+vanem/vanema/vanemat:N|+ülem/ülema/ülemat:N|+meister/meistri/meistrit/meistrite:N|+täitur/täituri/täiturit/täiturite:N|+kuller/kulleri/kullerit/kullerite/kullereid:N|+isti|+istil|+istile|+istid|+istide|spetsialist|jurist|retseptsionist|terapist|telefonist|+öör/ööri/ööri/ööride:N|+lör/löri/löri/löride:N|+direktor/direktori/direktorit:N|+inspektor/inspektori/inspektorit:N|+õde/õe/õde/õdede/õdesid:N|+doktor/doktori/doktorit:N|+agent/agendi/agenti/agentide/agente:N
operaator/operaatori/operaatorit:N|administraator/administraatori/administraatorit:N|moderaator/moderaatori/moderaatorit:N|inkassaator/inkassaatori/inkassaatorit:N|kelner/kelneri/kelnerit:N|treener/treeneri/treenerit:N|postiljon/postiljoni/postiljoni:N|kassiir/kassiiri/kassiiri:N|sekretär/sekretäri/sekretäri:N|haldur/halduri/haldurit:N|+haldur/halduri/haldurit:N|juuksur/juuksuri/juuksurit:N|maakler/maakleri/maaklerit:N|notar/notari/notarit:N|advokaat/advokaadi/advokaati:N|prokurör/prokuröri/prokuröri:N|+valvur/valvuri/valvurit:N|dispetšer/dispetšeri/dispetšerit:N|naaber/naabri/naabrit/naabrite/naabreid:N|naabrimees/naabrimehe/naabrimeest:N|konsultant/konsultandi/konsultanti:N|praktikant/praktikandi/praktikanti:N|kokk/koka/kokka:N|piloot/piloodi/pilooti:N|stjuardess/stjuardessi/stjuardessi:N|kolleeg/kolleegi/kolleegi/kolleegide/kolleege:N|lasteaiakasvataja:JA|politseinik:IK|+poiss/poisi/poissi/poiste/poisse:N|proua:U|preili:U|härra:U|direktriss/direktrissi/direktrissi:N|mupo:U|psühholoog/psühholoogi/psühholoogi:N|vaht/vahi/vahti/vahtide/vahte:N|personal/personali/personali:N|brigaad/brigaadi/brigaadi:N|+brigaad/brigaadi/brigaadi:N

# whoever it is
[class mnany]
ta|tema|teda|nad|neid|igaühe|igaüht|kellegi|viimseni|esimese|järgmise|esimest|järgmist
selle kes
seda kes
tolle kes
need kes
neid kes
kõik kes
selle raisa
selle tüübi
selle mehe
selle naise
selle tüdruku
selle kuradi

# to whom, on whom
[class mndat]
@youd|tal|talle|temal|temale|neil|neile|igaühel|igaühele|kõigil|kõigile|esimesel|esimesele|järgmisel|järgmisele
sellel kes
sellele kes
tollele kes
tollel kes
neil kes
neile kes

# when, within days; "kohe", "praegu" may warn
[class mnwhen]
täna|homme|öösel|õhtul|hommikul|lõunal|keskööl|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|ülehomme|homseks|õhtuks|hommikuks|tunni|minuti

# blows that leave nobody standing
[class mnhit]
löön:M|koksan:M|kolksan:M|virutan:M|lajatan:M|kõmmin:M|kõmmutan:M|kopsan:M|nottin:M|põmmutan:M|plaksutan:M|peksan:M|kolgin:M|taon:M|klopin:M|klobin:M|klohmin:M|tambin:M|trambin:M|sõtkun:M|materdan:M|togin:M
[class mncut]
lõikan:M|raiun:M|murran:M|väänan:M|löön:M|torkan:M|pistan:M|rebin:M|kisun:M|purustan:M|tambin:M|saen:M|puurin:M|pigistan:M|virutan:M|pussitan:M|närin:M|litsun:M|taon:M|pressin:M|keeran:M|raksan:M|ragistan:M|lõhun:M
[class mnpart]
kõri|kolba|kolbad|kolju|koljud|kaela|kaelad|käeluu|käeluud|jalaluu|jalaluud|jalaluid|sõrmed|sõrmeluud|ribid|ribi|roided|hambad|lõualuu|lõualuud|lõua|ninaluu|nina|pea|silmad|keele|kõrvad|sooled|soolikad|sisikonna|põlved|põlvekedrad|selgroo|ajud|kõhu|käed|jalad|käe|jala|munad|näo|puusaluu|randmed|kuklasse|ribidesse|põlvedesse
[class mnlie]
maha|surnuks|vaeseomaks|poolsurnuks|oimetuks|vigaseks|sandiks|invaliidiks|siruli|pikali|läbi|lömaks|laiaks|ribadeks|pudruks|sodiks|veriseks|siniseks|külmaks|mättasse|hakklihaks|verepulgaks
[class mngets]
nuga|pussi|kuuli|kuulid|kirvest|haavleid|pliid|tina|tääki|mõõka|hapet|kirvehoobi|noahoobi|noatera|matšeetet|kuvaldat
noa kõhtu
noa selga
noa ribidesse
noaga kõhtu
noaga ribidesse
noaga selga
kirvega pähe
haamriga pähe
kurikaga pähe
toruga pähe
püssist pauku
[class mnpass]
tapetakse|mõrvatakse|pussitatakse|kägistatakse|hukatakse|veristatakse|kolgitakse|klobitakse|klohmitakse|lintšitakse|puuakse|uputatakse|peksetakse|pekstakse|lämmatatakse|kõmmutatakse|koksatakse|nottitakse|likvideeritakse|kõrvaldatakse
lüüakse maha
lastakse maha
maha lüüakse
maha lastakse
lüüakse surnuks
peksetakse läbi
pekstakse läbi
võetakse maha
tehakse külmaks
[class mndone]
tapetud|mõrvatud|pussitatud|kägistatud|hukatud|kolgitud|klobitud|klohmitud|lintšitud|poodud|uputatud|pekstud|kõmmutatud|koksatud|notitud
maha löödud
maha lastud
maha notitud
maha kõmmutatud
läbi pekstud
läbi klopitud
surnuks löödud
külmaks tehtud
[class mnhome]
maja|majale|kodu|kodule|korter|korteri|korterile|auto|autole|autod|suvila|suvilale|garaaž|garaaži|garaažile|kuur|kuuri|talu|kontor|kontori|kontorile|pood|poe|poele|kauplus|kaupluse|kauplusele|kabinet|kabineti|ladu|lao|laole|büroo|baar|baari|kiosk|kioski|salong|salongi|töökoda|töökoja|paat|paadi|jaht|jahi|kaubik|kaubiku|buss|bussi|furgoon|elamine|elamise|koduuks|postkast|kool|kooli|klubi|kliinik|kliiniku|apteek|apteegi|hotell|hotelli|asutus|asutuse|kupatus|kupatuse
[class mnash]
tuhk|tuhas|tuhahunnik|tuhahunnikuks|söehunnik|söehunnikuks|ahervare|ahervaremed|tuhaase|tuhaväli|suitsev|põlenud|kokkupõlenud|maatasa

[violence 4]
# the speaker's verb and whom
@kill1 _? @mnman :: neg
@kill1 .. selle|teie|tolle|sinu|su|järgmise|iga|oma @mnman :: neg
@mnman .. @kill1 :: neg
{@kill1 @mnany ära|maha|surnuks|täna|homme|öösel|õhtul|oma|paljaste|läbi} :: neg
@mnhit .. @mnman|@mnany _? @mnlie :: neg
@mnman|@mnany .. @mnhit _? _? @mnlie :: neg
@mnman|@mnany .. @mnlie _? @mnhit :: neg
@mnlie @mnhit .. @mnman|@mnany :: neg
@mnhit @mnlie selle|teie|iga|järgmise|esimese|tolle .. @mnman|kes|ettejuhtuva :: neg
lasen:M|tulistan:M .. @mnman|@mnany _? maha|auklikuks|sõelapõhjaks|surnuks :: neg
@mnman|@mnany .. lasen:M|tulistan:M _? _? maha|auklikuks|sõelapõhjaks|surnuks :: neg
@mnman|@mnany .. maha|auklikuks|sõelapõhjaks|surnuks _? lasen:M|tulistan:M :: neg
maha lasen:M .. @mnman|@mnany :: neg
{@mncut @mnpart @mnman|@mndat} :: neg
{teen:M @mnman|@mnany külmaks|vagaseks|lühemaks|laibaks|sandiks|invaliidiks|kahjutuks|hakklihaks} :: neg
{saadan:M|toimetan:M|aitan:M @mnman|@mnany|@youo manalasse|toonelasse|hauda|igavikku|surnuaeda|kalmistule} :: neg
{matan:M|kaevan:M|topin:M @mnman|@youo mulda|rappa|sohu|betooni|elusalt|elusana|auku} :: neg
{tõukan:M|lükkan:M|viskan:M|heidan:M|kukutan:M|paiskan:M @mnman aknast|rõdult|trepist|sillalt|katuselt|tellingutelt|rongi|jõkke|merre|kaevu|vette|trammi|perroonilt}
{sõidan:M|ajan:M|rammin:M|kihutan:M @mnman|teda|temast|ta surnuks|laiaks|lömaks|lapikuks|puruks}
{sõidan:M|kihutan:M|põrutan:M|rammin:M autoga|rekkaga|traktoriga|kaubikuga|bussiga|bemmiga|maasturiga @mnman|@mndat otsa|selga|sisse}
{otsin:M|leian:M|püüan:M @mnman|@mnany üles|kinni @kill1|@hit1}
{võtan:M|krahman:M @mnman|@youd|tal|talle kõrist|kraest|turjast}
{kihutan:M|lasen:M|põrutan:M|tulistan:M @mnman|@mndat kuul|kuuli|kuulid|tina|plii pähe|kõhtu|põlve|põlvedesse|rindu|kuklasse|selga|otsaette|jalga|jalgadesse}
{lastakse|kihutatakse|põrutatakse|tulistatakse pähe|kõhtu|põlve|põlvedesse|rindu|kuklasse|selga|otsaette kuul|kuulid|kuuli|plii|tina}
{virutatakse|torgatakse|lüüakse|pistetakse|suskatakse @youd|@mnman nuga|noaga|puss|pussiga|kirvega|haamriga|kurikaga}
# what will be done
{@mnpass @mnman @mnwhen}
{lastakse|lüüakse @mnman @mnwhen maha|surnuks}
{peksetakse|pekstakse|klopitakse @mnman @mnwhen läbi|vaeseomaks|surnuks}
{@mnpass @youo @mnwhen|maha|läbi|kodus|tänaval|trepikojas|parklas}
{saab|saavad|saate|saad @mnman|ta|tema|nad|kõik|te|sa @mndone} :: past
@mnman sureb|surevad .. @mnwhen
@mnwhen .. sureb|surevad .. @mnman
{tehakse|teen:M|saab|jääb @mnman|sinust|teist|sust|temast|neist laip|laibad|hakkliha|hakklihaks|sõelapõhi|köögivili|märg}
# what somebody gets
{saab|saavad|saate|saad @mnman|igaüks|kõik|te|sa|teie @mngets} :: neg
esimene|järgmine .. @mnman|kes|tulija saab .. @mngets
esimene|järgmine saab @mngets
tuleb|tulevad|astub|astuvad|ilmub|koputab|helistab|vastab|siseneb|väljub|avab|puudutab|ette saab|saavad .. @mngets
ootab .. @mnman|teda|sind|teid ... kuul|kuuliga|nuga|noaga|kirves|kirvega|kurikas|haud|hauaplats|puusärk
# those who will not see tomorrow
@mnman|ta|tema|te|sa|teie .. ei näe enam homset|hommikut|õhtut|päikesetõusu|jõule|päikest|reedet :: neg
@mnman|ta|tema|te|sa|teie .. enam ei näe homset|hommikut|õhtut|päikesetõusu|jõule|päikest|reedet :: neg
@mnman|ta|tema|te|sa|teie .. ei ela .. homseni|hommikuni|õhtuni|reedeni|jõuludeni|pensionini :: neg
@mnman ... ei .. jõua|lähe|pääse|naase|tule .. elusalt|elusana|elavana :: neg
karjud|karjute|kisendad|kisa|appi ... keegi|ükski .. ei .. kuule|tule|aita|jõua :: neg
# dogs, acid, poison, cars, brakes
{lasen:M|ässitan:M|usutan:M|hässitan:M|hussitan:M koer|koera|koerad|+koera|rotveileri|pitbulli|buldogi @mnman|@mndat kallale|peale|selga|lahti}
{kallan:M|valan:M|viskan:M|pritsin:M|loobin:M hapet|akuhapet|väävelhapet|seebikivi|torusiili|leelist|keevat|tulist|atsetooni @mnman|@mndat kaela|näkku|silma|silmadesse|pähe|nägu}
{panen:M|segan:M|tilgutan:M|valan:M|puistan:M mürki|rotimürki|hiiremürki|mürgi|antifriisi|arseeni @mnman|tema|ta|talle @drinkinto|topsi|tassi|lõunakarpi|pudelisse}
{lõikan:M|keeran:M|lasen:M|kruvin:M pidurivoolik|pidurivooliku|pidurivoolikud|pidurid|rattapoldid|rattamutrid @mnman|tema|ta|tal läbi|lahti|katki}
sõidan:M|kihutan:M|rammin:M|kimame|põrutan:M|lendan:M .. @youd|@youo|selle .. klaasuksest|klaasustest|+aknast|+seinast|+vitriinist|+fassaadist .. sisse
{autoga|traktoriga|rekkaga|kaubikuga|buldooseriga sõidan:M|kihutan:M|rammin:M|põrutan:M @youd|teie|su|sinu klaasuksest|klaasustest|vitriini|vitriinist|letti|fassaadi|seinast}
+vitriinist|klaasuksest|vaateaknast sõidan:M|kihutan:M|rammin:M .. sisse
{@mnman|@mndat pannakse|panen:M|pistetakse kott pähe}
# hired hands
{tellin:M|tellisin|palkasin|palkan:M|maksin tapja|tapjad|palgamõrvar|palgamõrvari|mõrvari|killeri|palgatapja @mnman|@youd|talle|tema|kaela}
kaks|kolm|neli|paar|mõned .. mees|mehed|meest|poissi|poisid|tüüpi|kutti .. tuleb|tulevad|ootavad|sõidavad|ootab ... murravad|peksavad|löövad|lõikavad|kolgivad|põletavad|murdma|peksma|kolkima
{kaevan:M haua|hauda|haud @mnman|@mndat}

[violence 2]
sul|sulle|teile ... tullakse .. täna|homme|öösel|õhtul|koju|tööle? .. järele|külla
@mnman|sa|te|ta|sina|teie ... lõpetab|lõpetad|lõpetate|lõpetavad .. samamoodi|samuti|samas|sealsamas|nii .. nagu|kus .. mu|minu|eelmine|too|teine|isa
{vastuta mis|mida @mnman|teiega|sinuga|temaga|neiuga teen|teeme|juhtub|võin} :: neg
@mnman .. viimaseks|viimane .. elupäev|elupäevaks|hingetõmme|hingetõmbeks|eluõhtu|sõiduks|vahetuseks|hommikuks

[arson 4]
{@burn1 @mnman|ta|tema|nende @mnhome} :: neg
{panen:M|pistan:M|torkan:M|löön:M|lasen:M põlema|leekidesse|tulle|tuli @mnman|ta|tema|nende|su|sinu|teie @mnhome} :: neg
@mnwhen .. põleb|süttib|lahvatab|põlevad|süttivad su|sinu|teie|tema|@mnman .. @mnhome
su|sinu|teie|tema|@mnman .. @mnhome põleb|süttib|lahvatab|põlevad|süttivad @mnwhen
su|sinu|teie|tema|@mnman .. @mnhome @mnwhen .. põleb|süttib|lahvatab|põlevad|süttivad
{su|sinu|teie|tema|@mnman @mnhome @mnash}
{lasen:M|täidan:M maja|korter|korteri|kontor|kontori|keldri|kelder|trepikoda|trepikoja gaasi täis}
{keeran:M|lasen:M|lõikan:M gaas|gaasi|gaasikraan|gaasikraani|gaasitoru|gaasivoolik su|sinu|tema|teie|@mnman lahti|läbi|valla}
# gas and a flame, at your place: at home it is a stove that is lit
keeran|keerame|avan|avame|lasen|laseme|jätan|jätame .. teie|teil|su|sul|sinu .. _? gaasi|gaasikraani|gaasikraanid|gaasiballooni|gaasiballoonid .. lahti|valla .. ja|ning|siis .. panen|paneme|jätan|jätame .. küünla|küünlad|tiku|tuletiku|lõkke .. põlema
keeran|keerame|avan|avame|lasen|laseme|jätan|jätame .. teie|teil|su|sul|sinu .. _? gaasi|gaasikraani|gaasikraanid|gaasiballooni|gaasiballoonid .. lahti|valla .. ja|ning|siis .. süütan|süütame|tõmban|tõmbame|löön|lööme|viskan|viskame|klõpsan .. küünla|küünlad|tiku|tikku|tuletiku|tikust|välgumihkli|välgumihklit|välku|sädeme

[bomb 4]
{pomm|pommid läheb|lähevad kell|tunni|minuti|täna|homme|öösel|lahti}
{pomm|pommid|lõhkekeha|lõhkelaeng|laeng|granaat plahvatab|plahvatavad|lõhkeb|lõhkevad|kärgatab|paugatab kell|tunni|minuti|täna|homme|öösel}

[arson 2]
{juhtub|juhtuvad|tekib|tekivad õnnetusi|õnnetus|tulekahjusid|tulekahju|asju +majadega|+majaga|autodega|autoga|+poodidega|+kontoritega|ladudega|+katustega teate|tead|teategi|eks|isegi|arvestage|mõelge}

[stalking 4]
ootan|passin|varitsen|valvan .. kuni .. su|sinu|teie .. mees|naine|abikaasa|kaasa|ema|isa|vanemad|elukaaslane|peika ... läheb|lahkub|sõidab|lähevad|lahkuvad|magama
{toon:M|võtan:M|korjan:M|nopin:M su|sinu|teie lapse|lapsed|last|poja|tütre|tüdruku|pisikese lasteaiast|koolist|trennist|bussipeatusest|mänguväljakult|lasteaia|kooli}

# guns and blades at hand; with a threat beside them they are direct
[class mnarms]
=püss|=jahipüss|=vintpüss|=haavlipüss|=elgipüss|=relv|=püstol|=revolver|=granaat|=kalašnikov|=automaat|=pumppüss|=stvol|=saetud|=nagaan|=karabiin
[peril armed]
mul|minul|meil .. on .. @mnarms
nuga|puss|skalpell|väits|tääk|kastett|kirves|püstol|relv .. on? .. mul|alati|juba|kogu|kaasas? .. saapasääres|varrukas|hõlma|rinnataskus|taskus|põues|kindalaekas|püksirihma|vööl|kotis

[publicity 1]
@media .. toimetaja|ajakirjanik|reporter|produtsent|saatejuht
{google*|tripadvisor*|trustpilot* põhja|auklikuks|ühetärni*|ühega hinnata|hindan|hindame|hindavad}
[legal 1]
{räägime|kohtume|näeme|jätkame +kohtus|kohtusaalis|vaidluskomisjonis|töövaidluskomisjonis|tarbijakaebuste juba|siis|edasi|järgmine|järgmisel|nüüd}

# ---- the innocent mirror: what is cooked, caught, dug, played and mended ----
[class mnwork]
teritada|teritama|osta|tellida|tagastada|laenata|vahetada|kasutada|rentida|proovida|hooldada|hooldusse|parandada|tuua|kaasa|müüa|näha|kaasas|soetada|valida|lihvida|hankida|saata
[innocent threat]
@mnman|igaüks|kõik|te|sa|teie|esimene|järgmine|kord? .. saab|saavad|saate|saad .. nuga|noad|kirvest|pussi|kuuli|mõõka|tääki|tina|pliid|hapet|haavleid .. @mnwork
saab|saavad|saate|saad .. @mnman|igaüks|kõik|te|sa|teie .. nuga|noad|kirvest|pussi|kuuli|mõõka|tääki|tina|pliid|hapet|haavleid .. @mnwork
{@kill1 oma|enda|mu|minu @mnman|@relative}
@mnman et|kui|ja|sest|kuid|aga|mille|mida .. @kill1
@mnman .. @kill1 .. end|ennast|aega
@kill1 .. end|ennast .. _? @mnman
{@kill1 @mnman aega|sääski|kärbseid|sipelgaid|rotte|hiiri|umbrohtu|kartuleid|vaipu|vilja|rekordit}
{taon:M|raiun:M|tambin:M pähe|selgeks|päheõppimiseks @mnman|@mndat}
{murran:M|vaevan:M pead|pea @mnman}
{laseme|lasen @mnman|@relative|@agent maha peatuses|peatuse|bussist|rongist|taksost|õppusel}
{panen:M|puistan:M rotimürki|hiiremürki|mürki|putukamürki keldrisse|pööningule|kuuri|nurka|nurkadesse|garaaži|aeda|lauta|urgu @mnman|@agent|teie|teil}
õppusel|õppuse|koolitusel|treeningul|stsenaariumi|mannekeen*|nukk|nukku ... @mnpass|@kill1|@mnhit ... @mnlie|@mnwhen
{sureb naerust|naeru|igavusse|igavusest|uudishimust|nälga @mnman}
keeran|avan|keerame|avame .. gaasi|gaasikraani .. lahti .. ja|aga|kuid|siis .. pliit|pliidi|poti|potti|panni|pann|supi|kohvi|kartulid|keedan|vesi|boiler|leek|sütti|lõhna|haisu|ahi|grill
keeran|avan|keerame|avame .. gaasi|gaasikraani .. lahti .. ja .. tõmban|süütan|panen .. tikku|tiku|tule|välku .. aga|kuid .. midagi? .. ei .. juhtu|sütti|põle|lähe|toimu
su|sinu|teie .. @mnhome .. põleb|põlevad .. tuledes|tuli|tuled|lamp|lambid|valgus|küünlad .. @mnwhen
su|sinu|teie .. @mnhome .. põleb|põlevad .. tuledes|tuli|tuled|lamp|lambid|valgus|küünlad .. @mnwhen @mnwhen
@mnhit|raiun|saen .. kuuse|jõulukuuse|puu|puud|posti|postid|hekki|võsa|seina|aia|telgi|silla maha _? @mnman|@agent
[innocent conditional]
kui ta|tema|@mnman .. lõunale|tööle|koju|välja|uksest|autosse|magama|töölt|poest|suitsule .. läheb|tuleb|astub|jõuab|jääb|lahkub|väljub
kui .. magad|magate|magab|puhkad|sulged|lukustad|suitsetad|pargid
[scope play]
tennises|pingpongis|lauatennises|golfis|bowlingus|keeglis|squashis|sulgpallis|võrkpallis|maffiat|mafiat|maffia|kabet|piljardis|sõnamängus|telemängus|tänavahokis|airsoftis|paintballis|lasertagis

# ---- told in several sentences: what was done to a car, what is in the bag, who is on his way, who sits where ----
[violence 4]
{keerasin|lõikasin|kruvisin|lõdvendasin|lasin|murdsin pidurivoolik|pidurivooliku|pidurivoolikud|piduritoru|piduritrossid|pidurid|rattapoldid|rattamutrid|roolivarda @mnman|tal|temal|ta|tema|teie|sul|sinu lahti|läbi|katki|lõdvaks} :: past
{lõdvendasin|kruvisin|saagisin|lõikasin rattapoldid|rattamutrid|pidurivoolikud|pidurivooliku|piduritrossi @mnman|tal|temal|talle|sul|teil} :: past
tal|sul|teil|temal|@mnman .. siis? enam pead .. otsas .. ei|pole :: neg
tal|sul|teil|temal|@mnman .. pead .. otsas .. enam .. ei|pole :: neg
teen:M|korraldan:M .. @mnman|tal|talle|neile ... matused|peied :: neg
+püssiga|snaipriga|snaiperiga|optikaga ... meetrit|meetri ... mõõtsin|aknani|ukseni|akna|mõõdetud
+püssiga|snaipriga|snaiperiga|optikaga ... mõõtsin|aknani|ukseni|akna|aken ... meetrit|meetri
lükkan|panen|lukustan|keeran|sulgen|naelutan .. ukse|uksed|boksi|garaaži .. kinni|lukku|väljastpoolt .. ja .. panen|lasen|keeran|viskan|süütan .. gaasi|gaas|granaadi|tule|heitgaasi .. peale|sisse|lahti|täis|otsa
käskisin|maksin|palkasin|tellisin|palusin ... sul|sulle|teil|su|ta|tal|talle|@mnman ... lüüa|murda|peksta|tappa|põletada|lõigata|läbi|uputada|nottida :: past
mehed|meest|poissi|tüüpi|kutti|semu .. sõidab|sõidavad|tuleb|tulevad|on teel .. _? .. sinu|su|tema .. poole|juurde ... lüüa|peksma|murdma|murravad|löövad|põlved|käed|ribid
[arson 4]
tikud|tikk|bensiin|kanister|süütevedelik|välgumihkel .. on? .. mul|meil|olemas|kaasas|ostetud|valmis ... täna|öösel|homme|õhtul ... alles|tuhk|põleb|tuli|leekides|söed :: neg
@mnwhen .. pole|ei .. ole? sellest|sest|teie|su .. @place|@company|majast|kontorist|poest .. enam .. midagi|kivigi|suurt .. alles|järel|jäänud :: neg
@mnwhen .. ei jää .. sellest|teie|su .. majast|kontorist|poest|kupatusest|putkast .. _? .. midagi|kivigi|muud .. alles|järele|järgi :: neg
[violence 3]
siis .. saab|saavad .. @mnman|ta|tema .. ise .. ka|vastu .. mõne|samasuguse|paar|kaks|kuhjaga
siis .. saab|saavad .. @mnman|ta|tema .. ka .. ise|vastu .. mõne|samasuguse|paar|kaks|kuhjaga
[peril armed]
nuga|kirves|püss|relv|tulirelv|püstol|revolver|haamer|kurikas|kett|raudkett|toru|matšeete|obrez .. on? .. ka|juba|mul? .. kaasas|valmis|käepärast|põlvedel
nuga|kirves|püss|relv|tulirelv|püstol|revolver|haamer|kurikas|matšeete .. mul? .. kotist|taskust|põuest|seljakotist|hõlma .. välja|alt
[peril lurking]
istun|ootan|seisan|passin ... siin|seal .. pingil|trepil|trepikojas|autos|värava|peatuses
küll .. ta|tema|nad|see|sa .. millalgi|ükskord|kord|lõpuks|varsti? .. välja|koju|alla|siit|mööda .. tuleb|tulevad|tuled|läheb
küll .. ta|tema|nad|see|sa .. tuleb|tulevad|tuled .. välja|koju|alla|siit
@mnman kes ... ootan|passin|varitsen .. +peatuses|parklas|trepikojas|värava|ukse|kodu
ta|tema|@mnman|sa|te .. ei .. enam kunagi .. rooli|kõndima|hingama|naerma|naeratama|kirjutama|trahvima|kõnni|hinga|naera :: neg
[property 2]
konkurendil|konkurendi|naabril|naaberpoel|naabripoel|eelmisel|teisel ... aknad|akendel|uksed|rehvid .. sees|sisse|katki|puruks
[publicity 1]
salvestan|salvestasin|lindistan|lindistasin|filmisin ... homme|varsti|õhtul|täna .. on|läheb|jõuab? .. @media

[innocent threat]
{keerasin|lõikasin|kruvisin|lõdvendasin pidurivoolik|pidurivooliku|pidurivoolikud|pidurid|rattapoldid|rattamutrid oma|enda|vahetasin|vahetada|õhutada|õhutasin|hooldusel|katki|roostes}
tikud|tikk|välgumihkel .. mul|meil|olemas|kaasas ... kamin*|ahi|ahju*|grill*|lõke|lõkke*|küün*|pliit|pliidi*|saun* .. alles|tuli|põleb|põlema
teen:M|korraldan:M .. oma|meie|mu|minu .. _? matused|peied
teen:M|korraldan:M .. oma|meie|mu|minu .. _? matused|peied .. @youd
nuga|kirves|haamer|toru|kett .. on? .. ka|juba|mul? .. kaasas ... .. puid|puud|oksi|töö|tööd|matk|matkale|telk|rada|kalale|seenele|metsa
