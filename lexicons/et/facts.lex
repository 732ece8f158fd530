# Numbers and dates as the facts of a complaint, and short answers that tell of a failure. They are
# tone: what asks, offers or is content takes them back.

[class num]
1*|2*|3*|4*|5*|6*|7*|8*|9*|0*|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|null|pool

# where one thing is written, and where another turns out
[class stated]
sildil|hinnasildil|riiulil|riiulis|veebis|e-poes|kodulehel|lehel|lepingus|pakil|karbil|pakendil|etiketil|paberil|pakkumises|pakkumine|reklaamis|reklaam|kuulutuses|kataloogis|hinnakirjas|menüüs|lubatud|lubati|lubasite|lubadus|tellitud|tellisin|tellisime|makstud|maksin|maksime|ostsin|ostsime|ostetud|broneeritud|broneerisin|broneering|kokkulepitud|kokkulepe|pakett|leping|koguseks|kogus|kirjas|plaanis|hinnang|kampaania|kampaaniahind|soodushind|sõiduplaanis|ajakavas|kviitungil|tšekil|arve|alguses
[class found]
kassas|poes|kontolt|kontol|tegelikult|tegelik|tegelikkuses|kohapeal|karbis|kätte|kohale|saadud|sain|saime|tuli|tulid|toodi|jõudis|saabus|mõõdan|mõõtsin|mõõtes|kaalun|kaalusin|kaalub|sees|arvel|arvele|löödi|võeti|nõutakse|küsiti|küsitakse|laekus|laekunud|tagastati|kanti|saadeti|saatsite|anti|andsite|väljus|algas|saabumine|reaalne|reaalselt|lõpphind|vastu|lõpus|nüüd|praegu

[tone tells]
@stated .. _? _? @num .. _? _? @found .. _? _? @num|mitte|ainult|vaid :: w=0.96
sain|saime|saadud|toodi|tuli|karbis|kohale .. _? @num ... tellitud|tellisin|makstud|asemel|lubatud :: w=0.96
@num .. _? asemel .. _? tuli|tulid|saadeti|toodi|sain|saime|oli|olid|pandi|anti|võeti|saatsite :: w=0.96
tuli|tulid|saadeti|toodi|sain|saime|oli|olid|pandi|anti|võeti|saatsite .. @num .. _? asemel :: w=0.96
tellitud|tellisin|tellisime|tellimus|ostetud|makstud|tasusin|tasutud|esitatud|esitasin|saadetud|saatsin|tagastatud|avaldus|taotlus|kaebus|parandusse|remonti|remondis|ootel .. @num ... täna|nüüd|praegu|käes .. on|juba? .. _? @num :: w=0.96
suleti|lõpetati|pandi|katkestati|katkes|lõppes|lõppesid .. kinni|läbi|otsa? .. _? @num .. juures|juurde|ajal|kohal|pealt|peal :: w=0.96
järjekorras|järjekorranumber|ooteliinil|liinil|ootel|toru .. _? @num .. _? _? _? pärast|hiljem|ikka :: w=0.96
ootel|ooteliinil|liinil|rippusin|torus|ooteaeg .. _? @num .. min|minutit|tund|tundi|h :: w=0.96
saadetud|esitatud|tagastatud|makstud|saatsin|tagastasin|maksin|tagastus|makse .. @num ... pole|puudub :: w=0.96
@num .. avatud|avati|avatakse|avamine|lahti .. @num .. uks|uksed|luuk|kassa|lett .. _? lukus|kinni|suletud :: w=0.96
seaduse|lepingu|reeglite|tingimuste .. järgi|kohaselt ... @num .. päeva|tundi|nädalat ... täna|nüüd|möödas|möödunud|läinud|juba|käes|praegu :: w=0.96
visiiditasu|visiidi|väljakutse|kohaletulek|töötund|tund .. _? @num ... @num .. minut|minutit|min :: w=0.96
müüdi|müüsite|väljastati|broneeriti .. @num .. piletit|kohta|inimest|pileti .. samale|sama|ühele|ühe|samasse :: w=0.96
saadeti|toodi|saatsite|tuli|sain .. vale .. _ ... vale|jälle :: w=0.96
saadeti|toodi|saatsite|tuli|sain .. mitte =midagi :: w=0.96
@num .. mitte =midagi :: w=0.96
aeg|vastuvõtuaeg|visiit|kutse|kohtumine .. oli .. _? @num :: w=0.48
sisse|vastu|jutule|lauda|ette .. kutsuti|võeti|pääsesin|pääsesime|lasti .. _? @num :: w=0.61
pidi|pidid|pidite .. _? _? väljuma|saabuma|algama|avama|tulema|jõudma|olema|olla .. @num :: w=0.4
@num .. pidi|pidid|pidite .. _? _? väljuma|saabuma|algama|avama|tulema|jõudma|olema :: w=0.4
väljus|algas|jõudis|avati .. _? @num .. hiljem|hilinemisega|asemel :: w=0.61
@num .. ei .. tulnud|ilmunud|väljunud|tulnudki|avatud .. @num .. ka? .. mitte|samuti|sama :: w=0.96
toas|tuppa|magamistoas|korteris|köögis|klassis .. _? _? @num .. kraadi|kraad :: w=0.4
radiaator|radiaatorid|radikas|radikad|küttekehad|batareid .. _? _? külm|külmad|jääkülmad|leiged :: w=0.61
kõne|kiri|meil|päev|tehnik|visiit|teenindaja .. _? kolmas|neljas|viies|teine|uus .. vastus|jutt|inimene|tehnik|teenindaja :: w=0.96
@num .. _? kirja|kõnet|päringut|avaldust|meili .. _? null|vastuseta|ei|ühtegi :: w=0.96
null|0 .. vastust|reaktsiooni|kirja|kõnet|tulemust|infot :: w=0.96
sama|seesama .. viga|rike|jama|lugu|probleem|mure|tõrge|tulemus .. @num|jälle|uuesti|taas|iga|ikka|nüüd :: w=0.61
jälle|taas|ikka|uuesti|endiselt .. =see|täpselt? .. sama|seesama|samad|samamoodi|samasugune :: w=0.96
garantiis|garantiiremondis|remondis|paranduses|hoolduses .. _? @num|mitu|teist|kolmandat .. _? korda|korra|x|nädalat|kuud|sama :: w=0.96
päevaga|nädalaga|kuuga|tunniga|päevas|nädalas|kuus .. _? @num|mitu|teine|kolmas|neljas .. katkestust|riket|tõrget|viga|veateadet|kõnet|tühistamist|katkestus|rike|tõrge :: w=0.96
lükati|lükkus|lükkub|lükatakse|muudeti|tõsteti .. _? @num .. peale|pealt|kella|ja|siis ... @num|jälle|uuesti :: w=0.96
lükati|lükatakse|lükkasite .. _? edasi|tagasi .. @num|jälle|teist|kolmandat|uuesti|taas :: w=0.96
meeldetuletus|meeldetuletuse|inkassokiri|inkassokirja|inkasso|viivis|viivise|hoiatus|hoiatuse .. juba|siiski|ometi|ikka|ikkagi|jälle|@num :: w=0.48
võeti|lasti|kutsuti|teenindati .. _? _? enne mind :: w=0.61
tundi|päeva|nädalat|öö|ööd .. _? _? elektrita|veeta|kütteta|internetita|levita|soojata|telefonita|autota|rahata|arvutita :: w=0.48
sulas|sulasid|riknes|riknesid|roiskus|hallitas .. üles|ära|kõik|toit|toidud|sügavkülmik? :: w=0.48
kell|kella .. _? @num ... kell on .. juba? @num :: w=0.61

# answers
ei .. aidanud|mõjunud :: neg w=0.74
tegin|proovisin|katsetasin|vahetasin|taaskäivitasin|lülitasin|tegime|proovisime|restartisin .. _? _? _? ei .. aidanud|aita|muutunud|muutnud|toiminud|mõjunud|õnnestunud|midagi :: neg w=0.96
tegin|proovisin|katsetasin|vahetasin|taaskäivitasin|lülitasin|helistasin .. _? @num|mitu|kümneid .. korda|x ... ikka|endiselt|sama|ei|punane :: neg w=0.96
lihtsalt|jälle|uuesti|siis .. katkestas|katkestati|viskas|pani|ajas .. _? kõne|kõned|kõnest|toru|hargile :: w=0.96
esmaspäevast|teisipäevast|kolmapäevast|neljapäevast|reedest|laupäevast|pühapäevast|eilsest|hommikust|nädalast|sügisest|kevadest|augustist|septembrist|oktoobrist|novembrist .. saadik|saati :: w=0.96
ütlesin|öelnud|rääkisin|rääkinud|seletasin|seletanud|selgitasin|selgitanud .. juba|ju|just :: w=0.96
juba|ju|just|äsja|ennist .. ütlesin|öelnud|rääkisin|rääkinud|seletasin|seletanud|selgitasin|selgitanud :: w=0.96
te|teie .. juba .. küsisite|küsinud|rääkisime|rääkinud :: w=0.96
[tone asks]
klapib|klapivad|klappis|sobiks|sobivad|tubli|tublid|normaalne|plaanitud|plaanipärane|ootuspärane :: w=0.8
[signal calm]
leidsin|leidsime .. _? lahenduse|vea|põhjuse|üles
sain|saime .. _? ise .. hakkama|korda|tööle|lahti

# ---- reproaches: had one not written oneself, why is my bill so high, do you understand or not ----
[anger 1]
kui .. ma|mina|me|meie .. ise .. poleks|oleks .. kirjutanud|helistanud|küsinud|märganud|avastanud|tulnud|käinud|uurinud|kontrollinud :: neg w=0.5
poleks .. _? öelnud|teatanud|maininud|teavitanud|tagastanud|tegelenud|vabandanud|helistanud ... ise :: neg w=0.5
miks .. mu|minu|meie|mul|meil .. _? +arve|arve|kuutasu|hind|kindlustusmakse|laen|intress .. on|oli|tuli|maksab .. _? @num|nii|kõrge|suur|kallim|suurem|topelt :: w=0.5
miks .. mu|minu|meie|mul|meil .. _? konto|kaart|kasutaja|number|leping|tellimus|broneering|pilet|liitumine|taotlus|makse|ülekanne .. on|oli|sai .. _? bännitud|blokeeritud|suletud|kinni|lukus|tühistatud|peatatud|kustutatud|külmutatud|kadunud|lõpetatud|tagasi|maas :: w=0.5
miks .. te|mu|minu|mul .. _? bännisite|blokeerisite|sulgesite|lukustasite|tühistasite|kustutasite|külmutasite|bänniti|blokeeriti|lukustati|kustutati :: w=0.5
ma|mina|me|meie .. pole|ei|polegi .. midagi .. _? _? teinud|rikkunud :: neg w=0.5
saate|saad|said|saite aru või ei|mitte :: w=0.6
olin|olime|pidin|jäin|jäime|seisin|seisime|istusin|ootasin .. _? üksi|üksinda|lastega|lapsega|beebiga|kottidega|kohvritega ... pime|pimedas|öö|öösel|külm|külmas|vihm|vihmas|pakane|aku|hirm|tühi|keset :: w=0.5
pime|pimedas|öö|öösel|külm|külmas|vihm|vihmas|keset ... olin|olime|pidin|jäin|jäime|seisin .. _? üksi|üksinda|lastega|lapsega|beebiga|kottidega|kohvritega :: w=0.5
ja|siis|nüüd|aga mina|meie pean|peame|võin|maksan|maksame|ootan|ootame|istun|istume ... eks|või|siis|jah|lihtsalt|muudkui :: w=0.5
[innocent abuse]
saate|saad|said|saite aru või ei|mitte
[innocent anger]
ma|mina|me .. pole|ei .. _? veel .. _? midagi|seda .. _? teinud|proovinud|vaadanud
ei ma|mul|mulle|mind|me .. ei|pole .. ole? .. _? vaja|robot|tarvis|proovinud|vaadanud|teinud|küsinud|kiiret|kindel|tea|mäleta|mäletagi|oska
