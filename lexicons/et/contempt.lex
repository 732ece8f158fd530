# Estonian insults by word family: mind, body, animals, dirt, sex, age, rank, character; rare and old words, those of
# the young. A word that is said of things, plants and beasts too is "bare" or "called".

# mind
[insult 2]
tobuke/tobukese/tobukest/tobukeste/tobukesi:N|tobukene:NE|mökukene:NE|mökuke/mökukese/mökukest:N|tuimik:IK|aruvaene:NE|segapea:U|poolearuline:NE|poolemeelne:NE|nüripea:U|nürimus:US|vaimupime/vaimupimeda/vaimupimedat/vaimupimedate/vaimupimedaid:N|nõmedik:IK|nõmekas:KAS|löperdis:US|jõmm/jõmmi/jõmmi/jõmmide/jõmme:N|kanapea:U|jäärapea:U|puupakk/puupaki/puupakku:N|betoonpea:U|saepurupea:U|vatipea:U|kännupea:U|lorupea:U|kodumats/kodumatsi/kodumatsi/kodumatside/kodumatse:N|loru:U :: bare
kaalikas:KAS|kaalikapea:U|naeris/naeri/naerist:N|peedipea:U|kartulikott/kartulikoti/kartulikotti:N|hernehirmutis:US|köögivili|köögivilja|kõrvits|kõrvitsa|kõrvitsad|munapea:U :: called
vatipea|saepurupea|betoonpea|kännupea ... sa|sul|sina|te|teil
bot|npc|boomer|simp|karen|snowflake|lumehelbeke|cringe :: called
sa|te|sina|teie .. oled|olete|on .. nii? cringe|npc|bot|boomer|karen :: aim=agent
cringe|npc .. vend|tüüp|mutt|eit|kutt :: aim=agent
nii|liiga .. aeglane|aeglased .. peast|mõttega|taibuga :: aim=agent
oled|olete|on .. _? aeglane|aeglased .. peast :: aim=agent

# body
[insult 2]
peletis:US|inetus:US|rasvamagu|rasvamao|rasvamaod|rasvapall/rasvapalli/rasvapalli:N|rasvatünn/rasvatünni/rasvatünni:N|rasvakott/rasvakoti/rasvakotti:N|paksmagu|paksmao|paksmaod|paksuke/paksukese/paksukest:N|luukere:U|kondikubu:U|kääbus:US|jõehobu:U|kiilakas:KAS|küürakas:KAS|lombakas:KAS :: bare
vaal|vaalad|peekon|sant|vigane|vigased|hipopotaam :: called

# animals
[insult 2]
raisakotkas/raisakotka/raisakotkast/raisakotkaste/raisakotkaid:ND|rästik:IK|kärnkonn/kärnkonna/kärnkonna/kärnkonnade/kärnkonni:N|tuhkur|tuhkru|vares|varesed|sokk|sokud|sikk|sikud|kalkun|kalkunid|muul|muulad|harakas|harakad|puuk|puugid|täi|täid|kirp|kirbud|konn|konnad|siug|siud|notsu|notsud|kult|kuldid|kutsikas|bakter|viirus|amööb :: called
skunk/skungi/skunki/skunkide/skunke:N|satikas:KAS|penikael/penikaela/penikaela:N|tsirkuseahv/tsirkuseahvi/tsirkuseahvi:N|ahvipoeg/ahvipoja/ahvipoega:N|ussipesa:U|ussisugu|ussisoo|seapõrsas|hädavares|kirbukott|täiaju|kanaaju|kalaaju|kärbseaju|sipelgaaju :: bare
papagoi|robot|automaat|kassett .. oskab|oskad|kordab|kordad .. ju|ainult|vaid ... sama|samu|kahte|ühte|üht|paari .. lauset|sõna|fraasi|juttu :: aim=agent
mõtlemise|mõistuse|aju|ajude|peaga .. eest .. maksta|maksa|makstud ... ei|ega :: aim=agent neg

# dirt and disease
[insult 3]
inimrämps/inimrämpsu/inimrämpsu:N|põhjakõnts/põhjakõntsa/põhjakõntsa:N|inimjääde|inimjäätmed|inimpraht/inimprahi/inimprahti:N|inimsaast/inimsaasta/inimsaasta:N
[insult 2]
mädapaise/mädapaise/mädapaiset:N|mädamuna:U|mädanik:IK|nahavähk|vähkkasvaja|kasvaja|katk|läga|löga|kõnts/kõntsa/kõntsa:N|junn/junni/junni:N|sitajunn/sitajunni/sitajunni:N|räpakas:KAS|haisukera:U|pasakoll/pasakolli/pasakolli:N|lörakas:KAS|kusik:IK|solgipea:U|prügikott|jäätmed|mäda :: called
räpakas:KAS|haisukera:U|pasakoll/pasakolli/pasakolli/pasakollide/pasakolle:N|kusik:IK|mädapaise|lörakas:KAS :: bare
saamatu|igavene|kuradi|vastik|jäle|rõve|räpane|haisev nahavähk|vähk|kasvaja|mädapaise|kõnts|läga|katk|löga|junn|mädanik :: aim=agent
@slur|raisakotkad|kõnts|saast|rämps|solk|pask kõnts|saast|rämps|raisakotkad|sopp|pask .. rohkem|muud|teie|te

# sex and sexual remarks
[insult 2]
näss|nässud|tibuke|titeke|impotent|impotendid|pornostaar|lortsus|vittpea:U|munnpea:U|kepitu|perverdik:IK|sigidik|sigidiku|sigidikud :: called
vittpea:U|munnpea:U|munninägu|munnimats|perseaugu|perverdik:IK :: bare
[insult 3]
piderast/piderasti/piderasti/piderastide/pideraste:N|pidar|pidarid|pidaras|pidarast
[harassment 2]
mis|millist .. värvi|mustriga .. +püksid|püksikud|püksikuid|rinnahoidja|aluspesu|pesu|sukad|stringid ... sul|sa|kannad|jalas|seljas
mis .. sul .. jalas|seljas|all ... püksikud|püksikuid|stringid|aluspesu|rinnahoidja
{räägi|ütle|näita püksikud|püksikutest|rinnad|rinnahoidja|stringid|tissid|aluspesu sul|oma|su|sinu}

# age
[insult 2]
vanaeit/vanaeide/vanaeite/vanaeitede/vanaeitesid:N|eideke/eidekese/eidekest:N|vanatoi|vanatoid|penskar/penskari/penskarit/penskarite/penskareid:N|sklerootik:IK|pensionieelik:IK|raugake|seniilik|põngerjas|tirts|tirtsu|plikatirts|plikatirtsu|tatinina|tattnokk :: bare
seniilne|seniilsed|dementne|dementsed|raugastunud|mutt|mutid .. oled|olete|sa|te :: aim=agent
oled|olete .. seniilne|seniilsed|dementne|dementsed|raugastunud|mutt :: aim=agent

# rank and livelihood
[insult 2]
retsidivist/retsidivisti/retsidivisti/retsidivistide:N|roimar/roimari/roimarit:N|vangilind/vangilinnu/vangilindu:N|sunnik:IK|taluloll/talulolli/talulolli:N|kolkakas:KAS|lipitseja:JA|saapalakkuja:JA :: bare
maakas:KAS|orjahing/orjahinge/orjahinge:N|lakei:U|jooksupoiss|jooksupoisi|teenijatüdruk|teenijatüdruku|käsilane|sulane|ori|orjad|kaltsukott|kerjus|hulgus|persepugeja|koputaja|gestaapolane|nats|natsid :: called

# character, and lost words
[insult 2]
argpüks/argpüksi/argpüksi/argpükste/argpükse:N|jänespüks/jänespüksi/jänespüksi:N|vaabits/vaabitsa/vaabitsat:N|memmekas:KAS|memmepoeg/memmepoja/memmepoega:N|nannipunn/nannipunni/nannipunni:N|pehmo:U|vedelvorst/vedelvorsti/vedelvorsti:N|äpu:U|looder/loodri/loodrit/loodrite/loodreid:N|logard/logardi/logardit/logardite/logardeid:N|laiskloom/laisklooma/laisklooma:N|muidusööja:JA|leivavaras|päevavaras|päevavargad|hilpharakas:KAS|lobamokk|lobamoka|lobamokad|klatšimoor/klatšimoori/klatšimoori:N|keelepeksja:JA|vassija:JA|ihnuskoi:U|ihnur|kitsipung/kitsipungi/kitsipungi:N|ülbard/ülbardi/ülbardit:N|tõusik:IK|despoot|tõlner|psüho:U|hädapätakas:KAS|tühikargaja:JA|nulltegelane:LINE|tühisus:US|nullike/nullikese/nullikest:N|kääksuja:JA|haukuja:JA|pajats/pajatsi/pajatsit:N|kuradilaps|kuradilapse|kuradilapsed|põrgulane:LINE|kaabits/kaabitsa/kaabitsat:N|larakas:KAS|urvakas:KAS|maimuke|tolgend|tuulepea:U|lontu|närukoi|nuhinägu|kooner|koonerdaja|riiakas|tülinorija|intrigant|krutskivend|ninatark|targutaja :: bare
kõlvatu:TU|nurjatu:TU|riivatu:TU|armetu:TU|autu:TU ... kuju|inimene|tüüp|tegelane|loom|olevus|eit|mutt|mees|naine :: aim=agent

# small words that degrade without swearing
[degradation 2]
mine|minge|vaata|vaadake .. vaata|vaadake|mine? .. peeglisse ... ja|peletis|enne|kole|siis|kes :: aim=agent
kas .. sul|teil .. on .. üldse|ikka? .. põhikool|algkool|lasteaed|kool|keskkool .. läbi|lõpetatud|pooleli :: aim=agent
räägid|räägite|kirjutad|kirjutate|arutled .. nagu .. esimese|teise|kolmanda .. klassi .. poiss|laps|tüdruk|juku|õpilane :: aim=agent
räägid|räägite|arutled|mõtled .. nagu .. kolmeaastane|viieaastane|lasteaialaps|imik|beebi|algklass :: aim=agent
sa|te .. ei .. kõlba|kõlbate|sobi .. kassilegi|koeralegi|sigadelegi|kellelegi|põrandalapiks|uksematiks :: aim=agent neg
häälemurre|hääl|piimahambad|habe .. läbi|murdunud|kasvanud ... helista|helistage|räägi|tule|tulge :: aim=agent
helista|helistage|räägi|tule|tulge ... kui .. häälemurre|piimahambad|habe .. läbi|käes|kasvab|kasvanud :: aim=agent

# what the words mean when nobody is meant
[innocent abuse]
kas|teil|kuidas|palju .. @soov? .. kõrvits|kaalikas|naeris|kalkun|vaal|elevant|papagoi|notsu|peekon
bakter|viirus|kasvaja|vähk|kirp|täi|puuk|puugid|katk|läga .. test|ravi|analüüs|operatsioon|vaktsiin|tõrje|eemaldamine|proov|diagnoos
nahavähk|kasvaja|vähk|mädapaise|mädanik .. avastati|diagnoositi|eemaldati|lõigati|leiti|opereeriti|on .. mul|tal|emal|isal|naisel|mehel

# comparisons and sneers
[insult 2]
puuga|pangaga|reketiga|kotiga|halliga|lauaga .. pähe .. saanud|löödud|kukkunud :: aim=agent
täielik|tõeline|paras|igavene|vana|kuri nõid|nõiamoor|krokodill|hüään|kobra|rästik :: aim=agent
rumalaid|lolle|tobedaid|juhme|napakaid plikasid|tüdrukuid|tibisid|eitesid|poisse|inimesi .. tööle|panka|kontorisse|leti|võetakse|võetud|palgatakse|hoiate :: aim=agent
jalad|juuksed|ripsmed|küüned .. pikad ... aju|mõistus|muu|mõte|taip .. lühike|lühikesed|kasvamata|otsas|puudu :: aim=agent
iq|intelligents|mõistus ... üle|alla .. toatemperatuuri|kinganumbri|nulli|lameda :: aim=agent
[degradation 2]
ta|tema|sa|te|ise ei oska|suuda .. ju? .. kaht|kahte|ühte|üht .. lauset|sõna|mõtet .. kokku|järjest panna|öelda|ritta :: neg aim=agent
ära|ärge .. paljune|paljunege|sünnita|sünnitage ... lapsi|lisaks|ometi|ajust|geenid|piisab :: aim=agent neg
[harassment 2]
{tüdruk|tibi|kullake|kallike|beebi|musi|neiuke|tibuke tule|tulge minu|mu juurde|koju|poole}
