# Estonian threats. There is no future tense: present 1st person is the threat.
# A harm verb alone is never a threat; it needs the speaker's form and whom, or a fixed phrase.

[violence 4]
virutan|lajatan|äigan|annan|panen|sõidan|tõmban|kütan|lasen .. @youd|@agent ... laksu|kõrvakiilu|kõrvalopsu|vopsu|laraka|litaka|lataka|rusikaga|näkku|hambaid|lõugu|molli :: neg
@break1 .. kellelgi|kellegi|kõigil|kõigi|igaühe|igaühel .. @body :: neg
tulen|tuleme|lähen ... ja .. murran|väänan|raiun|virutan|lajatan|annan .. kellelgi|kõigil|teil|teile|sul|sulle|@agent :: neg
{lasen:M|löön:M|peksan:M|taon:M @youd|@youo|kõigil ajud|hinge|sisikonna|soolikad|vere välja|sisse|laiali|seinale} :: neg
{raiun:M|lõikan:M|saen:M|võtan:M|löön:M @youd|@youo|kõigil|kõigi pea|pead|päid|käe|käed|kõri maha|otsast|läbi} :: neg
tapan|tapame|pussitan|kägistan|mõrvan|hukkan selle|ta|tema|nad|kõik|kõiki|kellegi|ühe
löön|lasen|peksan .. ta|tema|nad _? maha|surnuks|vaeseomaks
{saad|saate mult|minult|meilt|veel noaga|kirvega|kurikaga|kuuli|rusikaga|püssist|jalaga}
{palkan|palkame|saadan|otsin mõrvari|palgamõrvari|tapja|mõrtsuka|killeri @youd|kaela|teie|su}
viskan|lükkan|tõukan .. su|sind|teid .. aknast|rõdult|trepist|sillalt|katuselt .. alla|välja|maha|kukutan
teid|sind .. tuleb|tuleks|on vaja .. maha lüüa|lasta .. mina|ma .. teen|ise
kallan|valan .. teile|sulle|teid|su|sind .. bensiini|bensiiniga|hapet|happega
{löön:M|virutan:M|lajatan:M|äigan:M|tõmban:M|panen:M @youo|@agent pikali|siruli|pikuti|uppi|mättasse|oimetuks|magama|meelemärkusetuks|teadvusetuks|käpuli} :: neg
{löön:M|virutan:M|lajatan:M|äigan:M|annan:M|sõidan:M|vajutan:M|keeran:M|tõmban:M|panen:M @youd|@agent näkku|hambaid|hambad|lõugu|molli|lõuga|lõuapärasse|kolki|keretäie|koslepi|malka|tappa|peksa|nahutada|nahatäie|nüpeldada|munadesse|rusikaga|kirvega|noaga|kurikaga|haamriga|kangiga|jalaga|saapaga} :: neg
{annan:M|anname|saad|saate kere|naha peale|täie @youd|mult|minult|veel} :: neg
{saad|saate|saadki|saategi kere|naha peale|täis|täie}
saad|saate|saavad .. vastu .. pead|päid|kõrvu|kaela|kere|vahtimist|vahtimisi|kõri|nina|silmi|molu|lõuapärasid|kukalt :: neg
päid ja jalgu .. saad|saate|annan|anname|peksan|löön
annan|anname .. vastu päid|pead|hambaid|lõugu|molli|nägu|vahtimist|kukalt :: neg
ma|mina tapa|lüü|lasõ|pessä|peksä su|sind|teid|teie|sinno|sino|tei :: neg
ma|mina lähe|tule|lää .. ja .. virutan|löön|tapan|peksan|lasen .. su|sind|teid|teile|sulle|@agent|kõik :: neg
{panen:M|torkan:M|löön:M|ajan:M|lasen:M|virutan:M @youd noa|pussi|nuga|puss|kruvikeeraja|kirve|tera|noaga|kirvega selga|ribidesse|kõhtu|kõrri|kurku|silma|pähe|rindu|südamesse} :: neg
{sõidan:M|ajan:M su|sind|teid alla|üle|surnuks|laiaks|lömaks} :: neg
{poon:M|tõmban:M|riputan:M su|sind|teid oksa|posti|lakke|võlla|üles|laternaposti|köide} :: neg
{tõmban:M|kisun:M|rebin:M|võtan:M|koorin:M @youd naha|naha üle|kõrvade|seljast|maha} :: neg
{kisun:M|rebin:M|lasen:M|raiun:M|lõikan:M @youd pea|sisikonna|soolikad|kõhu|kõri|munad|keele|kõrvad|silmad otsast|välja|lõhki|läbi|maha|peast} :: neg
{lasen:M|teen:M @youo kõhu|auklikuks|sõelaks|sõelapõhjaks|sodiks|pudruks|lömaks|laiaks|maatasa|lõhki|kaputt} :: neg
{kustutan:M|koristan:M|likvideerin:M|hävitan:M su|sind|teid maamunalt|elavate|ilmast|hingekirjast} :: neg
likvideerin|likvideerime .. su|sind|teid :: neg
sa|te|sina|teie ... satud|satute|lendad|lendate|maandud|maandute .. haiglasse|hauda|mulda|traumasse|surnukuuri|intensiivi|surnuaeda|ratastooli
sa|te|sina|teie ... lähed|lähete|lähete .. hauda|mulda|surnukuuri|intensiivi|surnuaeda :: neg
satud|satute|lendad|lendate|maandud|maandute .. haiglasse|hauda|mulda|traumasse|surnukuuri|intensiivi|surnuaeda|ratastooli
sa|te|sina|teie .. sured|surete .. täna|homme|varsti|selle|minu|öösel|ise|peagi|kohe|kõik :: neg
sured|surete .. täna|homme|peagi|varsti|öösel :: neg
sured|surete minu käe läbi :: neg
minu|mu käe läbi .. sured|surete|surevad :: neg
surm|vikatimees .. ootab|tuleb|järele|ukse .. sind|teid|sulle|teile|su|teie
sind|teid|sulle|teile .. ootab|tuleb .. surm|vikatimees|haud|surnuaed
su|sinu|teie .. viimaseks päevaks|tööpäevaks|hingetõmbeks|õhtuks
oled|olete .. järgmine|järgmised .. laip|surnu|haud|kes sureb|minu nimekirjas
loe|lugege .. viimaseid .. päevi|tunde|minuteid
{tulen:M|lähen:M|sõidan:M|ilmun:M ja|kohale|sinna tapan:M|löön:M|lasen:M|peksan:M|pussitan:M kõik|kõiki|teid|su|sind|maha|läbi|teie} :: neg
tulen|tuleme|lähen|sõidan ... ja .. tapan|tapame|pussitan|tulistan|mõrvan|kägistan|löön|lasen|peksan .. su|sind|teid|kõik|kõiki|teie|maha|läbi :: neg
{@kill1 @youo} :: neg
{@kill1 selle|seda|teie|kõik|need|neid|iga @agent} :: neg
{@kill1 @relative @youo} :: neg
{@kill1 teid|teie|nad|need kõiki|kõik} :: neg
{@kill1 teid|sind ära|maha|läbi} :: neg
{lasen:M su|sind|teid maha} :: neg
{lasen:M selle|need|kõik @agent maha} :: neg
{laseme|lasen @youd kuuli|kuul pähe|kuklasse|kõhtu|põlve|jalga} :: neg
{lasen|laseme|annan|anname @youd kuuli|kuul|plii|pliid|haavleid} :: neg
{löön:M @youo|@agent maha|mättasse|surnuks|vigaseks|sandiks|läbi|oimetuks|poolsurnuks|kõveraks|pooleks|vaeseomaks|ribadeks} :: neg
{löön:M sind|teid} :: neg
{löön:M|annan:M|virutan:M|äigan:M|panen:M|lajatan:M|sõidan:M @youd näkku|hambaid|lõugu|molli|kolki|keretäie|koslepi|malka|tappa|peksa|munadesse|rusikaga|kirvega|noaga} :: neg
{löön:M|virutan:M|äigan:M|lajatan:M @youd pähe|nina|kõrvu|vastu} :: neg
{@break1 @youo|@youd @body} :: neg
keeran .. su|sul|sinu|teie|teil .. kaela .. kahekorra|kahekorda :: neg
{@break1 @youo|@youd @body katki|puruks|sisse|välja|maha|otsast|läbi|pooleks|kõveraks|lahti} :: neg
{peksan:M|löön:M|taon:M|tambin:M @youo läbi|vaeseomaks|segi|surnuks|puruks|oimetuks|haiglasse|siniseks|maasse|mättasse|pudruks|lömaks|ribadeks} :: neg
{teen:M @youo külmaks|vagaseks|kahjutuks|lihaks|hakklihaks|laibaks|sandiks|vigaseks|pudruks|mättasse|maatasa|surnuks|invaliidiks} :: neg
{teen:M @youst|sinust|teist|sust hakkliha|pudru|laiba|invaliidi|supi|kotleti|rehealuse} :: neg
{võtan:M @youd|@youo elu|hinge|naha|skalbi} :: neg
{võtan|võtame su|sind maha} :: neg
{saadan:M @youo hauda|haiglasse|surnuaeda|surnuaiale|teispoolsusse|igavikku|intensiivi|taevasse|vikatimehe|mulla|mullaalla} :: neg
{matan:M|kaevan:M su|sind|teid maha|metsa|elusalt|mulda} :: neg
{uputan:M @youo ära|jõkke|kraavi|merre|rappa|sohu} :: neg
{@future @killinf @youo|@agent} :: neg
{@future @killinf @relative} :: neg
{@future @youo maha laskma|lööma|lüüa|lasta} :: neg
{@future @youo läbi|ära|üles peksma|tapma|pooma|klohmima|kolkima} :: neg
{@future @youd liiga tegema} :: neg
{@killpass su|sind|teid}
sind|teid|su|sinu|teie ... lüüakse|pekstakse|lastakse|kolgitakse|tapetakse ... maha|läbi|üles|ära|surnuks|vaeseomaks
{sind|teid|su|sinu|teie tapetakse|pekstakse|kolgitakse|lüüakse|lastakse|tapame|puuakse|matetakse|põletatakse ära|maha|läbi|üles|maasse|surnuks|metsa}
{saad|saate|saadki|saategi @you|mult|meilt|täna|homme|õhtul peksa|kolki|keretäie|koslepi|malka|tappa}
sa|sina|te|teie saad|saate .. peksa|tappa|kolki|surma|keretäie :: neg
saad|saate .. vastu .. hambaid|lõugu|molli|nägu|vahtimist|pead|kuklaid :: neg
saad|saate .. kuuli|noa|kirve .. pähe|kõhtu|selga|kuklasse|ribidesse|kopsu :: neg
saad|saate .. kirvega|noaga|rusikaga .. pähe|kõhtu|näkku|selga :: neg
oled|olete .. laip|laibad|surmalaps|surmalapsed
oled|olete .. surnud .. mees|mehed|naine|inimene|raisk
{sa|te|teie|sina ei ela homseni|hommikuni|õhtuni|nädalalõpuni|jõuludeni|kaua} :: neg
@you ei ela .. homset|hommikut|homseni|hommikuni|õhtuni|õhtut :: neg
ei ela|jää|näe .. homset|homseni|hommikut|hommikuni|õhtut|õhtuni|esmaspäeva|esmaspäevani|päikesetõusu .. sa|te|teie|sina :: neg
sa|te|sina|teie .. homset|homseni|hommikuni|hommikut|õhtuni|järgmist päeva .. ei .. ela|näe :: neg
sa|te|sina|teie ei .. ela|näe|jõua .. homset|homseni|hommikuni|hommikut|õhtuni|õhtut|koju|koju elusana|elusalt :: neg
sa|te|teie|sina .. @elusana .. ei .. pääse|lahku|jõua|välju|saa :: neg
jääb .. sul|su|sinu .. viimaseks
{su|sul|sinu|sulle haud|kirst|puusärk|matused|hauakivi|hauaplats valmis|tellitud|ootab|kaevatud}
telli|tellige|vali|valige|osta|ostke|valmista|valmistage .. endale|omale|enda .. kirst|puusärk|haud|matused|hauaplats|hauakivi|kalmistukoht
jäta|jätke .. lastega|lähedastega|perega|omastega|naisega|eluga .. hüvasti|jumalaga
palveta|palvetage|palvetagu .. et .. ma|mind|me .. ei|kohta|näe|leia|tule :: neg
{tulen:M|sõidan:M|ilmun:M|astun:M|seisan:M|ootan:M|passin:M @weapon @place|@youo|@youd|@tonight|@company|@relative} :: neg
{tulen:M|sõidan:M|ilmun:M|astun:M|lähen:M|saabun:M noaga|kirvega|püssiga|relvaga|püstoliga|kurikaga|pesapallikurikaga|haamriga|haavlipüssiga|jahipüssiga|mootorsaega|granaadiga|matšeetega|pussiga|kangiga|stvoliga|kalašnikoviga} :: neg
{tulen:M|ilmun:M|sõidan:M|astun:M|olen|oleme|ootan:M noaga|kirvega|püssiga|relvaga|püstoliga|kurikaga|haamriga|relvastatult|granaadiga|mootorsaega kohale|sinna|läbi|ukse|kohal|juurde} :: neg
{@come @killinf @youo|@agent} :: neg
{@come @kill1 kõik|kõiki|nad|keda|kellegi} :: neg
{@kill1 kõik|kõiki|keegi|kellegi|igaühe @place|@company|seal|teist|maha|ära} :: neg
{lasen:M kõik|kõiki|keegi|kellegi|igaühe|iga maha} :: neg
{tulen|lähen|hakkan @place|@company|sinna|kohale tulistama|laskma|pussitama|märatsema|tapma|lõikuma} :: neg
korraldan|teen|teeme .. veresauna|tapatalgud|tapatöö|massimõrva|koolitulistamise|lahingu|verepulma .. teile|seal|sinna|teie|kontoris|poes|homme|täna :: neg
teile|seal|sinna|teie|kontoris|poes|homme|täna .. korraldan|teen|teeme .. veresauna|tapatalgud|tapatöö|massimõrva|verepulma
{veri|verd|vereojad hakkab|hakkavad|läheb voolama @place|@company|teie|su|seal|teil}
{tuleb|tulevad|saatsin|saadan|palkasin|palgatud|palkan @youo|@youd|@relative tapja|palgamõrvar|palgamõrvari|palgatapja|mõrtsukad|mõrvar}
{mu|minu|meie|poisid|mehed|mees poisid|mehed|semud|vennad|sõbrad tapavad|löövad|peksavad|murravad|lasevad @youo|@youd}
i|i'll|ill|we|we'll|gonna|will .. kill|murder|shoot|stab|strangle|butcher you|u|ya|them|all
i am|will|gonna|going .. kill|murder|shoot|stab you|u
you're|you are|youre|ur dead .. man|meat|if|when
ja|ya tebja|tebya|teba|vas|vsex|vseh .. ubju|ubyu|zarezhu|zareţu|zarežu|porvu|zamochu|zamotšu|poreţu|porežu|grohnu|zastrelju|prib'ju
ubju|ubyu|zarežu|zarezhu|porvu|zamochu|zamotšu|zastrelju|zastrelyu .. tebja|tebya|teba|vas|suka|suki|vseh|nahui|blja|padla

[violence 3]
kellelgi|mõnel|kõigil .. murran|väänan|löön|peksan|murtakse .. käed|jalad|kondid|luud|kaela|hambad|nina|käe|jala :: neg
{tahaks|tahaksin|peaks|võiks|tuleks @youd vastu hambaid|lõugu|molli|nägu|vahtimist|pead}
vastu hambaid|lõugu|molli|nägu|vahtimist|pead .. anda|andma|sõita|virutada .. teile|sulle|teil|sul
sulle|teile|neile .. peaks|tuleks|võiks .. kuuli|kuul .. pähe|kuklasse
peaks|tuleks|võiks|tahaks|tahaksin|vaja .. @youd|@agent ... keretäie|keretäit|peksa|kolki|nahatäie|nahatäit|tappa|koslepi|malka|lõugu|molli .. anda|andma|panna|sõita
@youd|@agent .. tuleks|peaks|võiks|vaja ... keretäie|keretäit|peksa|kolki|nahatäie|nahatäit|lõugu|molli .. anda|andma|panna
toon|võtan|haaran|otsin|tõmban .. püssi|relva|püstoli|kirve|noa|kurika|stvoli|pesapallikurika .. välja|kapist|keldrist|kuurist|garaažist|taskust :: neg
lähen .. püssi|relva|püstoli|kirve|noa|kurika .. järele|järgi|tooma :: neg
{peaks|tuleks|võiks|tahaks|tahaksin|peab @youd|@agent keretäie|keretäit|peksa|kolki|nahatäie|nahatäit|tappa|kosleppi|koslepi|malka|molli|lõugu anda|andma|saama|tegema|panna|sõita}
@youd|@agent .. kuluks|kuluksid|marjaks .. ära .. keretäis|kolk|nahatäis|peksa|kolki
keretäis|nahatäis|kolakas .. kuluks .. teile|sulle|sul|teil|ära
tulen|tuleme ... keegi|mõni .. saab .. viga|haiget|surma|pihta :: neg
siis|muidu|ja|või|et keegi|mõni saab|võib .. viga|haiget|surma .. tõsiselt|teist|seal|teil|veel
läheb|lähevad .. teil|sul|teile|sulle|teie|su|@agent .. väga|ikka|tõesti .. halvasti|hapusti|kehvasti|pahasti|kurvasti
{läheb @youd|@agent halvasti|pahasti|hapusti|kurvasti}
keegi|ükski|sa|te|teie|sina ei|enam|pole .. käi|kõnni|lahku|liigu|tule|pääse .. @elusana :: neg
ei|enam .. käi|kõnni|kõnnita|lahku|pääse|lähe .. keegi|ükski|sa|te .. @elusana :: neg
ma|mina ei vastuta .. enda|oma|endast .. eest|tegude|tegudest :: neg
@youo .. @relative .. ei .. jõua|tule|saa|näe .. koju|kooli|kodus|enam|sind|teid|homset|elusalt :: neg
@youo .. @relative .. jääb|jäävad .. leseks|orvuks|isata|emata
su|sinu|teie @relative .. maksab|maksavad .. eest|kinni|kallilt|verega
su|sinu|teie @relative saab|saavad .. viga|haiget|surma|peksa|kannatada|karistada|tunda
te|teie|sa|sina|kõik .. kõik .. surete|sured|surevad|hukkute :: neg
@want .. @youo ... @killinf
@want .. @killinf .. @youo
{@want @killinf @youo|@agent}
{@want su|sind|teid maha|surnuks|vaeseomaks|üles lüüa|lasta|peksta|puua|lööma|laskma|pooma}
{@want su|sind|teid läbi peksta|peksma|klohmida|kolkida}
{tahan|tahaks|tahaksin|võiks|võiksin|peaks|tahaksime @youd näkku|hambaid|molli lüüa|virutada|anda|panna|sõita}
{tahaks|tahaksin|võiks|võiksin @youd @body lüüa|murda|lõigata|väänata|virutada|lasta}
{tapaksin|mõrvaksin|kägistaksin|peksaksin|lööksin|laseksin|pooksin|pussitaksin|kolgiksin|nüliksin @youo|@agent} :: neg
{ma|mina tapaks|mõrvaks|kägistaks|peksaks|lööks|laseks|pooks|kolgiks @youo|@agent} :: neg
{tapaksin|kägistaksin|peksaksin|lööksin|laseksin|pooksin @theyo maha|ära|läbi|üles|surnuks} :: neg
{lasen:M|löön:M|peksan:M|tapan:M ta|selle|nad maha|läbi|ära|surnuks} :: neg
{@future|@want @theyo ära|maha|läbi tappa|lüüa|lasta|peksta|tapma|lööma|laskma|peksma}
{teid|sind|sinusugused|teiesuguseid|selliseid tuleks|peaks|tuleb|vaja maha|üles lasta|lüüa|puua}
{teid|sind|sinusugused|teiesuguseid|selliseid tuleks|peaks|tuleb|vaja läbi peksta|klohmida}
teid|sind|teie|sinusuguseid|selliseid tuleks|peaks|oleks .. vaja|korralikult|lihtsalt .. läbi|peksta|klobida|kolkida|nuhelda|klohmida
{@youd|@youo oleks|on|tuleks vaja|anda|vastu hambaid|lõugu|molli|peksa|keretäit|kolki}
kui .. veel .. korra|kord|üks .. helistad|helistate|näen|kirjutad|valetad .. saad|saate|tapan|löön|lasen|murran|peksan
{läheb|lähevad veriseks @you|teil|asi|asjad}
{kellelgi|keegi|mõni seal|teil|teist saab|saavad viga|haiget|surma|pihta}
keegi|mõni|mõned .. saab|saavad .. viga|haiget|surma .. kui|muidu
muidu|vastasel .. saab|saavad|saad|saate|juhtub|läheb .. viga|haiget|surma|halvasti
ma ei vastuta .. mida|mis .. teen|juhtub :: neg
ära|ärge .. sunni|sundige|pane|pange .. mind .. relva|nuga|kirvest|püssi|vägivalda|rusikaid|tapma|kätt :: neg
mul|meil on .. relv|püss|püstol|nuga|kirves|haavlipüss|jahipüss|relvaluba|stvol|granaat .. ja|kodus|kapis|autos|kaasas|käes|taskus .. tulen|tuleme|tean|su|sind|oskan|kasutan|lasen|vaatame|ootan
mul|meil on .. relv|püss|püstol|nuga|kirves|haavlipüss|stvol|granaat .. kaasas|käes|taskus
võtan|haaran .. püssi|püstoli|relva|kirve|noa|kurika|haamri|haavlipüssi|stvoli .. ja .. tulen|sõidan|lähen|ilmun|astun|kaasa :: neg
ei|enam .. jää .. kivi kivi peale :: neg
teist|sinust|teie kontorist|sust .. ei .. jää|jäta .. midagi|märga|muud|kivi|plekki .. järele|alles|kohta|muud :: neg
sul|teil|sinul .. lähevad|läheb|kaovad|lendavad|saavad .. hambad|luud|kondid|nina|pea|käed .. sisse|katki|maha|välja|murtud
hambad|luud|kondid .. sisse|kurku|puruks|murtud|lendavad|murran|löön|taon .. sul|su|sulle|teil|teile
hambad .. kurku|sisse .. löön|taon|saad|peksan
{kättemaks|kättemaksu teile|sulle|veri|verine|verd}
silm silma .. vastu hammas
you will|gonna|are .. die|bleed|pay .. for|bitch|soon
watch your back

[violence 2]
mis|mida .. ma sinuga .. teen|teeksin|teha .. kui|veel|raisk|varsti
kui .. teaksid|teaks|tead|teaksite|teate .. mis|mida ma sinuga|teiega .. teen|teeksin
maailm|linn|eesti|tallinn|tartu|pärnu|narva .. on .. väike ... kohtume|näeme|trehvame|leian|saame|kokku|näha|veel
sinu|teie|su asemel ... ei|kardaks|kaoks|koliks|vaataks|lukustaks|oleks .. läheks|magaks|kõnniks|liiguks|tuleks|julgeks|ettevaatlik|ära|selja|uksed|taha :: neg
sinu|teie|su asemel ... kardaks|kaoks|koliks|põgeneks
te|teie|sa|sina .. ei .. kujuta|tea|oska|aima ... milleks .. ma|mina|me|võimeline :: neg
te|teie|sa|sina .. ei .. kujuta|tea|oska|aima ... mida .. ma|mina .. teen|teha|võin|suudan|korraldan :: neg
ma|me .. olen|oleme võimeline|võimelised .. kõigeks|milleks|halvimaks|tapma
milleks|kõigeks .. ma|mina .. võimeline|suuteline
varsti|veel|küll|peagi .. saate|saad|õpite|õpid .. mind|meid .. tundma|tunda
sa|te|teie|sina|küll|veel .. saate|saad|õpite|õpid mind tundma
olge|ole .. ettevaatlik|ettevaatlikud|valvas|valvsad .. kui|tänaval|õhtul|öösel|pimedas|koju
vaata|vaadake .. et .. sul|sinuga|teiega|sulle .. midagi .. juhtu|juhtuks :: neg
{sinuga|teiega võib|võiks|võivad juhtuda midagi|halba|õnnetus|asju|asjad}
{sul|teil|sinuga|teiega|teile|sulle õnnetus|õnnetusi juhtub|juhtuda|juhtuks}
õnnetusi .. juhtub|juhtuda .. eks|ikka|teate|tead|kõigiga|teelgi|igaühega
mul|meil on .. sõpru|sõbrad|mehi|poisse|tuttavaid .. kes .. oskavad|lahendavad|klaarivad|selliseid|teiesugustega|sinusugustega .. lahendada|klaarida|asju|mehi|paika|tegeleda
selliseid|teiesuguseid|sinusuguseid .. asju|mehi|poisse .. lahendada|lahendavad|klaarida|paika
varsti|peagi|küll .. pole|ei .. sa|te .. nii|enam .. julge|julged|suur|suured|tark|targad|ülbe|ülbed :: neg
küll .. te|sa .. näete|näed .. mis|kes|veel|varsti|siis
see|asi ei jää nii|niisama .. küll|veel|te|sa|oodake|oota|näete :: neg
jookse|jookske|põgene|põgenege|peida|peitke .. end|ennast|ära|kaugele|nüüd
{sa|te|sina|teie ei pääse|pääsegi minust|mu|meie|karistusest|lihtsalt|nii} :: neg
teil|sul .. on .. lapsed|laps|pere|naine|mees .. mõelge|mõtle|mõtle ka|hoidke|hoia
mõelge|mõtle .. nende|neile|oma .. peale|lastele|perele|lähedastele
su|sinu viimane|viimased päev|tööpäev|tund|päevad|tunnid|hingetõmme|vahetus
su|sinu .. jääb|on .. viimaseks|viimane päevaks|tööpäevaks|päev|tööpäev
saadan|saadame|tulevad|tuleb|helistan .. poisid|mehed|vennad|semud|sõbrad|bandiidid|tšikipoisid|kutid .. teile|teie|sulle|kohale|sinna|juurde|kaela|külla|su
{saadan|saadame @youd|@youo poisid|mehed|vennad|semud|sõbrad|kutid kaela|juurde|kohale|külla}
kui .. su|sind .. kätte|üles .. saan|saame|leian|leiame|leiaks
küll .. su|sind|teid .. kätte|üles .. saan|saame|leian|leiame
su|sind .. kätte|üles .. saan|leian .. siis|oled|palu|vaatame|ei
teid .. kätte|üles .. saan|leian .. olete|vaatame|kahetsete|palute|nutate|näete
sa|te|sina|teie ei .. taha .. teada|näha .. mis|mida|kuidas .. ma|sinuga|teiega|juhtub|teen :: neg
sa|te|sina|teie .. tahate|taha|tahad .. minuga|mind .. vaenlaseks|tülli|kohtuda|pahaseks|vihaseks :: neg
ära|ärge .. pärast .. ütle|öelge|ütelge|imesta|imestage|nuta|nutke|kurda .. ma|et|ei|hoiatanud|kui|siis :: neg
ära|ärge .. ütle|öelge|imesta|imestage|nutke .. pärast|hiljem .. et|kui|ei|siis :: neg
ma hoiatasin|hoiatan .. sind|teid|viimast|veel .. enne|viimast|korda|ausalt|heaga
minuga .. ei .. tasu|maksa|tohi|soovita .. jamada|nalja|mängida|jännata|jamaks|jänni|pulli|tülli|naljatada :: neg
ei|ärge|ära .. tasu|maksa|soovita|jama|jamage|mängi|mängige|jända .. minuga|meiega .. jamada|jännata|mängida|tülli :: neg
hoia|hoidke .. silmad|silmi .. lahti|pärani .. kui|koju|õhtul|öösel|tänaval|pimedas|kõnnid|kõnnite|liigud
hoia|hoidke .. uksed|uks|aknad .. lukus|kinni .. öösel|kui|täna|ööseks|igaks
küll|küllap|varsti|peagi|veel .. sa|te .. varsti|veel|ise|ükskord .. mõistad|mõistate|saad|saate|näed|näete .. kellega .. tegemist|tegu|jamate|jamasid|mängite|mängid
kellega .. tegemist|tegu .. tegite|tegid|teete|teed|on|oli .. näed|näete|mõistate|mõistad|saad|saate|tea|aru
te|sa|teie|sina ei .. tea|kujuta .. kellega .. tegemist|tegu|jamate|jamad :: neg
{kohtume|näeme varsti|peagi|veel mees|raisk|silmast|pimedas|tänaval}
su|sinu päevad|tunnid on loetud
sa|te|teie|sina|küll|küllap|veel|kõik .. kahetsed|kahetsete|kahetsevad|kahetsema|kahetseda .. veel|seda|kibedalt|kõik|saad|saate|hakkate|hakkad
kahetsed|kahetsete .. veel|seda|kibedalt|kõik|sa|te|teie|kõvasti
saad|saate|jääte|jääd|hakkad|hakkate|tuleb|panen .. kahetsema|kahetseda .. seda|veel|kibedalt|et|kõike|sündimist
kahetsema .. sunnin|hakkad|hakkate|panen|jääte|jääd
küll|eks|oota|oodake .. sa|te|siis .. näed|näete|saad|saate .. veel|alles|siis|näha|mis
küll sa|te|nad .. veel .. näed|näete|näevad|kahetsed|kahetsete
oota|oodake .. ainult|vaid .. raisk|kurat|kuni|tulen|kätte|näitan|jobu|värdjas|küll
oota sa|vaid
ma|me|küll ma .. sulle|teile|neile .. veel .. näitan|näitame|õpetan|õpetame
näitan:M .. sulle|teile|neile .. vähjad|vähid|taeva
{näitan|näitame sulle|teile vähid|vähke|taeva}
kus vähid talvituvad
maksad|maksate|maksavad|maksma .. selle|kõige|veel .. eest .. kallilt|verega|eluga|veel|kibedalt|kurat|peaga|oma
{maksan|tasun @youd kätte|kuhjaga}
maksan|maksame .. kätte .. teile|sulle|neile|kõigile|talle|selle
{maksan|maksame|tasun kätte sulle|teile|neile|kuhjaga}
arved|asja|asjad .. klaarin|klaarime|õiendan|õiendame|klaarida|õiendada .. sinuga|mehe|isiklikult
klaarin|klaarime|õiendan|õiendame .. sinuga .. arved|asja|ära
hoia|hoidke .. oma .. nahka|selga|seljatagust|peret|perekonda
hoia alt
vaata|vaadake|vaadaku .. selja .. taha|tagant|üle
vaata|vaadake .. tänaval|öösel|pimedas|õhtul|nurga|koju|kõndides|alati .. selja|taha|selg
käi|käige|kõnni|kõndige|liigu|liikuge .. pimedas|õhtul|öösel|tänaval .. ettevaatlikult|ringi|selg
ära|ärge .. pimedas|õhtul|öösel|üksi|üksinda .. kõnni|käi|kõndige|käige|liigu|tänavale|tule|mine|vastu :: neg
ära|ärge .. mulle|meile|mu .. vastu|ette|silma|teele|jalgu .. tule|tulge|satu|sattu|sattuge|jää|jääge|juhtu :: neg
ära|ärge satu|sattu|sattuge|juhtu|tule .. mu|mulle|minu .. teele|ette|silma|kätte|pimedas :: neg
kui ma|me .. su|sind .. kätte|tänaval .. saan|saame|kohtan|näen
küll ma|me .. su|sind|teid .. kätte .. saan|saame
kui .. su|sind .. kätte .. saan|saame
tulen|tuleme .. poistega|kambaga|tšikipoistega .. kohale|sinna|ja|läbi|teie|sulle|juurde|teile
poistega|kambaga .. tulen|tuleme .. kohale|sinna|läbi|teie|sulle
mu|meie|minu .. poisid|vennad|semud .. tegelevad|otsivad|leiavad|räägivad .. sinuga|teiega|su|sind|teid|üles
tulen|tuleme .. ise .. kohale|sinna|teie .. siis .. näed|näete|klaarime|õpetan
tulen|tuleme|jõuan .. kohale|sinna|läbi|juurde .. siis .. näete|näed|nutad|nutate|kuuled
kohtume|näeme|trehvame .. veel|tänaval|pimedas .. mees|raisk|jobu|värdjas
kohtume|näeme|trehvame|saame .. pimedas|hämaras|põiktänavas
tule|tulge .. õue|välja|parklasse|nurga .. klaarime|selgitame|mehe|julged|mees
{tuleb|tulevad @youd kallilt|halb|halba|kurb maksma|aeg|lõpp|päev}
{lõpetad|lõpetate @you halvasti|kraavis|haiglas|hauas|mullas|ratastoolis|surnukuuris}
lõpetad|lõpetate .. halvasti|kraavis|haiglas|hauas|mulla|ratastoolis|surnukuuris|kotis
halvasti|kurvalt|verega .. lõpeb|lõppeb .. sul|teil|sulle|teile|sinu
see|asi .. lõpeb|lõppeb .. teile|sulle|teie|sinu .. halvasti|kurvalt|õnnetult|nutuga|verega|kalmistul|haiglas
lõpeb|lõppeb .. halvasti|kurvalt|nutuga|verega|õnnetult .. teile|sulle|teie|sinu|kellelegi
õnnetus|õnnetusi|halba .. juhtub|võib|juhtuda .. su|sinu|sinuga|teiega|lastega|perega
{juhtub|juhtuda sinuga|teiega|su õnnetus|halba|õnnetusi}
oleks kahju|kurb kui|et .. su|teie|sinuga|teiega|midagi
mõtle|mõelge .. oma .. perele|lastele|lapsele|naisele|lähedastele|perekonnale
ära|ärge .. mängi|mängige .. tulega|eluga|oma|minuga :: neg
sa|te|teie ei .. tea|kujuta|oska|aima .. kellega|kelle|milleks|mida .. mängid|mängite|tegu|tegemist|jama|võimeline|suuteline|ma :: neg
te|sa veel .. ei .. tea|tunne .. mind|milleks|kes|kellega|kelle :: neg
ma|mul .. ei .. karda|pole|ole .. vanglat|vangi|politseid|kaotada|istuda :: neg
mul .. pole|ei .. ole|enam .. midagi|mitte .. kaotada|karta|kadu :: neg
{mul|meil midagi kaotada pole|ei} :: neg
istunud|istusin|vabanesin .. kinni|vangis|vanglast|vangist .. mõrva|tapmise|vägivalla|peksmise|karda
hoiatan|hoiatame .. sind|teid .. viimast
viimane|viimast hoiatus|korda hoiatan|hoiatame|sulle|teile
mu|minu|meie .. kannatus .. katkeb|otsas|lõpeb .. siis|ja .. ma|on|läheb|juhtub|vaatame
sa|te|teie|sina .. oled|olete .. mu|minu|meie .. sihikul|mustas
võtan|võtame .. su|sind .. käsile|sihikule
{õpetan|õpetame @youo|@youd õppetunni|tunni|viisakust|elama|korda}
{teen|teeme elu põrguks|kibedaks|mustaks @youo|@youd}
{muudan|muudame teie|su|sinu elu põrguks|õudusunenäoks}
karda|kartke .. mind|meid|kättemaksu|minu
{sul|teil|sinul oleks|on parem|kasulikum kaduda|karta|põgeneda|end|koju|peita|jooksma}
jookse|jookske|põgene|põgenege|peida|peitke .. kui|kuni|enne|end|ennast .. saad|saate|tulen|veel|jõuad|hilja|leian
{oleme|olen valmis vägivallaks|tapma}
jumala eest|jumala nimel .. kui .. kohtan|näen|tulen|ma
su|sinu aeg .. saab|on|hakkab .. läbi|otsas
you'll|you will|gonna regret|pay .. this|it|for
ti|ty|tõ|vy|võ .. pozhaleesh|požalejesh|pozhaleete|požaleješ|poplatišsja

[violence 5]
# "when you go home" is a time, no condition
@kill1 .. su|sind|teid|teie ... kui .. koju|töölt|tööle|uksest|välja|magad|magate|pimedas|üksi :: neg
tapan|löön|lasen|peksan .. su|sind|teid ... kui .. koju|töölt|tööle|uksest|välja|magad|magate|pimedas|üksi :: neg
{tapan:M|lasen|mõrvan|pussitan|löön @youo noaga|kirvega|püssiga|püstoliga|relvaga täna|homme|kohe|õhtul|öösel} :: neg
{@kill1 @youo @tonight @weapon} :: neg

[bomb 4]
kott|pakk|auto|kohver|kast|karp|seljakott|ümbrik .. pommiga|lõhkeainega|lõhkekehaga|granaadiga
pommiga|lõhkeainega|lõhkekehaga|granaadiga|pommivööga .. on|tulen|seisan|ootan|olen .. @place|teie|teil|su|kohale|sinna|uksel
{tulen:M|lähen:M|sõidan:M|saabun:M pommiga|lõhkeainega|lõhkekehaga|granaadiga|pommivööga teile|teie|kohale|sinna|@place|su} :: neg
{pomm|pommid|lõhkekeha|lõhkeseadeldis lendab|läheb|plahvatab|lõhkeb @place|@company|@youd|teie}
panen|paneme|jätan|toon|lasen .. gaasiballooni|gaasiballoon|ballooni .. teie|teile|su|kontori|poe|ukse .. lõhki|plahvatama|õhku|ette|alla|juurde :: neg
{gaasiballooni|gaasiballoon|ballooni lasen|lasta|lõhkema|plahvatama teie|teil|kontori|poe}
te|teie|sa|kõik .. lendate|lendad|lendavad .. @ohku :: neg
{panen:M|paigaldan:M|toon:M|saadan:M|jätan:M|viskan:M|peitsin|panin|paigaldasin|peitsime|panime|viskasin|saatsin|tõin|jätsin|istutan:M pomm|pommi|lõhkekeha|lõhkeaine|lõhkeainet|granaadi|lõhkeseadeldise|isetehtud|dünamiidi|pommid @place|@company|@youd|@youo} :: neg
{panen:M|paigaldan:M|saadan:M|toon:M|viskan:M pommi|pomm|granaadi|lõhkekeha|lõhkeaine @youo|@youd|alla|sisse|aknast} :: neg
panen|paneme|panin|paigaldan|paigaldasin|peitsin|jätsin .. teile|sulle|sinna|teie|kohvrisse|autosse .. pommi|pomm|lõhkekeha|dünamiidi :: neg
{teie|teil|su @place|@company|@product on|pandud|peidetud|tiksub pomm|lõhkekeha|lõhkeseadeldis|lõhkeainet|granaat}
{teie|teil|su tiksub|plahvatab|lõhkeb pomm|lõhkekeha|lõhkeseadeldis|pommid}
{pomm|pommid|lõhkekeha|lõhkeseadeldis plahvatab|lõhkeb|tiksub|plahvatavad|lõhkevad|aktiveerub @place|@company|@tonight|teie}
pomm|lõhkekeha|lõhkeseadeldis .. on|asub|pandud|peidetud .. majas|hoones|keldris|poes|kontoris|pangas|lennukis|koolis|haiglas|kaubanduskeskuses|fuajees|prügikastis|tualetis|wc|garaažis|autos|bussis|rongis|jaamas|laos
majas|hoones|keldris|poes|kontoris|pangas|lennukis|koolis|haiglas|kaubanduskeskuses|fuajees|prügikastis|tualetis|garaažis|bussis|rongis|jaamas|laos|pakis .. on|asub|tiksub|ootab .. pomm|lõhkekeha|lõhkeseadeldis|granaat|lõhkeaine
{lasen:M|õhin|õhime|õhkin|õhime|saadan @place|@company|@youo|urka|kupatuse|putka|maja|kõik õhku|vastutaevast} :: neg
lasen|laseme|lendab|lendate|lendavad|saadan|saadame .. teie|teid|su|kogu|terve|selle|kõik|kontor|pood|maja|kupatus|pank|urgas|putka .. @ohku|tükkideks|põrgusse :: neg
@ohku .. lasen|laseme|lendate|lendad|lendab|lähete .. teie|su|kogu|teid|te|kõik|kontor|pood|pank
teie|su|sinu|see .. kontor|pood|maja|firma|pank|putka|urgas|hoone|esindus|koda|kupatus|keskus|ladu .. lendab|läheb|lendavad .. @ohku
õhkima|õhkida .. teie|teid|selle|hakkan|tahaks|tulen
õhku lasta|laskma .. teie|teid|selle|hakkan|tahaks|tulen
hakkan|tahaks|tulen|kavatsen|plaanin|luban .. teie|teid|selle|kogu .. õhku laskma|lasta
{hakkan|tulen|lähen|kavatsen|luban|tahaks|tahan @place|@company|teie|teid õhku laskma|lasta} :: neg
{meisterdan|meisterdasin|ehitan|ehitasin|valmistan|valmistasin pommi|pomm|lõhkekeha teie|teile|sulle|poodi|kontori|jaoks} :: neg
evakueerige|evakueeri|tühjendage|tehke .. maja|hoone|kontor|pood|pank|kõik|inimesed .. pomm|plahvatab|lendab|kohe|enne
taimer .. tiksub|käib|käivitatud|jooksma .. pomm|plahvatus|plahvatuseni
bomb in|at your

[bomb 3]
{tahaks|võiks|peaks|tahan|tuleks @place|@company|teid|teie|kupatuse|kogu|selle õhku lasta|laskma}
keegi .. võiks|peaks|paneb|laseb .. teile|teie|teid|selle .. pommi|õhku
kui .. siis|tuleb .. pomm|pommi|õhku .. teile|teie|laseb|lendab|panen

[bomb 2]
pommiähvardus|pommiähvarduse|pommiähvardust .. teen|tuleb|saate|helistan|ootab
{oodake|saate pommi|pommiähvardust|pommiähvarduse}
{saadan|saadame teile|sulle paki|ümbriku|kirja üllatusega|pulbriga|mürgiga|happega|siberi}
valget pulbrit|siberi katku .. teile|saadan|ümbrikus|ümbrikuga

[arson 4]
{panen:M|pistan:M|lasen:M tule|tuli|tuld @youd|@youo|autole|majale|kontorile|poele|putkale otsa|alla|külge|taha}
panen|pistan .. su|sinu|teie|sulle|teile|teid .. auto|autole|majale|kontorile|poele|ukse .. tule|tuli|tuld .. otsa|alla|külge|taha
kallan|valan .. teile|sulle|teid|su|sind|kontori|poe|ukse .. bensiini|bensiiniga|petrooli ... põlema|tule|tikk|tiku|süütan
{@burn1 @youo} :: neg
{põletan:M|süütan:M kontori|poe|maja|kupatuse|urka|putka|hoone|pesa|esinduse|lao|firma|panga|keskuse|salongi} :: neg
{@burn1 teie|su|sinu|selle @place|@company|@relative maha|põlema} :: neg
{põletan:M|süütan:M @youo|urka|pesa|putka|terve|kogu maha|põlema} :: neg
panen|paneme|pistan|pistame|löön|torkan .. teie|su|sinu|kontori|poe|maja|auto|putka|urka|kupatuse|esinduse|pangale|majale|poele|kontorile ... põlema :: neg
põlema .. panen|paneme|pistan|pistame .. teie|su|sinu|kontori|poe|maja|putka
põlema läheb|lähevad|lähete|pannakse .. teie|su|te|kontor|pood|maja
teie|su|sinu .. kontor|pood|maja|firma|pank|putka|urgas|hoone|esindus|auto|kupatus|keskus|ladu .. läheb|hakkab|pannakse|süüdatakse|lahvatab .. põlema|leekides|leekidesse
teie|su|sinu .. kontor|pood|maja|firma|pank|putka|urgas|esindus|auto|ladu .. põleb|põlevad .. maha|maani|täna|homme|öösel|varsti
tulen|tuleme|ilmun .. bensiinikanistriga|molotoviga|süütepudeliga|tikkudega|süütevedelikuga :: neg
tulen|tuleme|ilmun .. bensiiniga|kanistriga .. teie|kohale|sinna|tikkudega|kontorisse|poodi :: neg
bensiini|bensiiniga|kanistriga .. ja .. tikkudega|tikuga|tulemasinaga .. tulen|tuleme|kohale|teie
bensiin|bensiini|kanister|molotov|süütepudel|süütevedelik .. ostetud|kaasas|valmis .. tikud|tikk|panen|süütan|põletan|tulen|tuleb
bensiini|bensiin|süütevedelikku|petrooli|molotovi .. viskan|valan|kallan .. teile|sulle|teie kontorisse|kontori|poe|ukse|üle|peale|kaela
valan|valame|kallan|kallame .. teid|teie|sind|su|kontori|poe|ukse .. bensiiniga|bensiini :: neg
viskan|viskame|loobin .. molotovi|süütepudeli|molotovid|tuletõrviku .. teie|aknast|kontorisse|poodi|sisse|su :: neg
{hakkan|tulen|lähen|kavatsen|luban|vannun @place|@company|teie|teid|su põletama|süütama|põlema} :: neg
{hakkan|tulen|lähen|kavatsen|luban|vannun @place|@company|teie|su maha|põlema põletama|panema|põletada|panna} :: neg
{panen|paneme tuli|tule @place|@company|teie|teile otsa|räästasse|alla|külge} :: neg
{punane kukk|kuke @place|@company|katusele|räästas|räästasse}
punase kuke .. panen|lasen|katusele|räästasse

[arson 3]
{tahaks|tahaksin|võiks|peaks|tahan|tuleks @place|@company|teie|teid|urka|kupatuse|selle põletada|süüdata|põletama|süütama}
{tahaks|tahaksin|võiks|peaks|tahan|tuleks @place|@company|teie|selle|kupatuse põlema|maha panna|pista|panema|põletada}
loodan|loodame|tahaks .. et .. teie|su .. maja|kontor|pood|firma|putka|urgas .. põleb|põleks .. maha|maani|ära
{põlegu teie|see|su kontor|pood|firma|maja|kupatus maha}

[arson 2]
puust|puidust .. maja|majad|majake|kontor|ehitis .. põleb|põlevad|põlema .. hästi|ilusti|kergesti|kenasti|kiiresti
teil|sul|teie|su .. puust|puidust .. maja|majad|kontor|uks|suvila
põleb|põlevad .. hästi|ilusti|kergesti|kiiresti .. teie|su|teil|sul|eks
teie|su|sinu .. maja|kontor|pood|auto|ladu|suvila .. põleb|põlevad .. hästi|ilusti|kergesti|kenasti|kiiresti
puumaja|puumajad|puitmaja .. põleb|põlevad .. hästi|ilusti|kergesti|kiiresti

[property 3]
{lõhun:M|purustan:M|rüüstan:M|laastan:M @youo|@company puruks|segi|ära|katki|tükkideks|sodiks|maha} :: neg
teie|su|sinu .. lõhun|purustan|rüüstan|laastan|põletan|süütan .. ma|ära|puruks|segi|maha|küll :: neg
{lasen:M @place|@company|@youo|@youd aknad|akna|vitriini|vitriinid|rehvid|kummid|klaasid|ukse|uksed sisse|katki|puruks|tühjaks|lõhki|maha} :: neg
{torkan:M|lõikan:M|lasen:M @youo|@agent|@company|@youd rehvid|rehve|kummid|kumme katki|läbi|tühjaks|lõhki|puruks} :: neg
{löön|lööme|peksan|peksame|lõhun|lõhume|purustan|purustame|taon @place|@company|teie|su|teil|sul aknad|akna|vitriini|vitriinid|ukse|uksed|klaasi|klaasid|mööbli|leti|serverid} :: neg
{lõhun:M|purustan:M|rüüstan:M|peksan:M|löön:M|demoleerin:M|laamendan:M kontori|poe|putka|kupatuse|urka|kõik|kogu|teie|leti segi|puruks|maatasa|sodiks|pilbasteks|tükkideks} :: neg
{rüüstan:M|demoleerin:M|vandaalitsen:M|lammutan:M @place|@company|teie|kupatuse} :: neg
{lõhun:M|purustan:M|kraabin:M|kriibin:M|rammin:M|torkan:M|lõikan:M|peksan:M|süütan:M su|sinu|teie|firma|ülemuse auto|autot|autod|rehvid|rehve|kummid|lakk|värvi|aknad|esiklaasi|ukse|masina} :: neg
su|sinu .. rehvid|kummid|aknad|auto|esiklaas .. saavad|saab|lähevad|läheb|torgitakse|lendavad .. katki|läbi|sisse|puruks|lõhki|torgatud|viga
sõidan|sõidame|rammin .. autoga|bemmiga|traktoriga|kopaga|buldooseriga .. teie|su|uksest|vitriini|aknast .. sisse|läbi|uksest|vitriini :: neg
kivi|telliskivi|tellis|pudel .. lendab|viskan|läbi .. teie|su|akna|aknast|vitriini|kontori
viskan|viskame|loobin|lendab .. kivi|kiviga|telliskivi|tellise .. teie|aknast|aknasse|vitriini|akna|sisse :: neg
tõmban|tõmbame|võtan|võtame .. teie .. serverid|süsteemi|kodulehe .. maha|rivist :: neg
{häkin|häkime|kukutan|ddosin|ründan teie|su|selle süsteemi|serverit|serverid|kodulehe|lehe|konto|andmebaasi} :: neg
{tulen|tuleme|lähen kohale|sinna|teie ja|siis lõhun|lõhume|peksan|laamendan|löön} :: neg
kakan|situn|kusen|valan .. teie|su .. ukse|leti|trepile|postkasti|lävele .. ette|peale|alla|täis :: neg

[property 2]
{hakkan|tulen|lähen|tahaks|võiks|kavatsen @place|@company|teie|su|kupatuse lõhkuma|purustama|rüüstama|demoleerima|lammutama|lõhkuda|purustada}
{tahaks|võiks kontori|poe|putka|urka|leti puruks|segi|sodiks peksta|lüüa|taguda}
{teen|teeme kontori|poe|kupatuse|teie maatasa|põrmuks}

[sexual 4]
{vägistan:M|kepin:M|nikun:M|nussin:M @youo} :: neg
{vägistan:M|kepin:M|nikun:M|nussin:M @relative teie|su|sinu} :: neg
{panen:M|topin:M|pistan:M|lükkan:M|ajan:M @youd perse|persse|suhu|kurku|kõrri|putsi|tagant munni|türa|riista|jäme|kõva|noku} :: neg
{panen:M|kepin:M|nikun:M @youo|@youd perse|persse} :: neg
{hakkan|tulen|lähen|kavatsen|luban @youo|@relative vägistama|keppima|nikkuma|nussima|vägistada} :: neg
sind|teid|su .. vägistatakse|kepitakse|nikutakse|nussitakse .. läbi|kõik|kambaga|täna|veel
{tuleme kambaga|poistega @youo|@youd vägistama|keppima|nikkuma|panema} :: neg
vägistan|vägistame .. su|sind|teid|su tütre|naise|ema|tütre|õe|kõik :: neg
i will|gonna|ll|i'll rape .. you|u|your

[sexual 3]
{tahaks|tahan|võiks|peaks|tuleks @youo vägistada|jõuga|vägisi}
{keegi|loodan et|võiks|peaks sind|teid|su vägistab|vägistada|vägistaks|vägistatakse}
loodan|loodame|soovin .. et .. sind|teid|su|su tütar|tütart .. vägistatakse|vägistab|vägistaks|kepitakse

[stalking 3]
su|sinu @relative .. käib|käivad|õpib|õpivad|elab|elavad|töötab|jalutab
teie tütar|poeg|laps|lapsed|naine .. käib|käivad|õpib|õpivad|jalutab .. klassis|koolis|lasteaias|trennis|selles|vist|ju
teil|sul .. on .. ilus|kena|armas|nunnu|kaunis tütar|poeg|naine|lapsed|laps|pere|ema|tütreke|pisipoeg
ilus|kena|armas|nunnu|kaunis tütar|poeg|naine|laps|pere|ema|lapsed on|ju teil|sul
nägin|nägime|näen .. su|sinu|teie .. tütart|poega|last|lapsi|naist|ema|meest|peret .. kooli|koolis|poes|kodu|tänaval|lasteaia|lasteaias|trennis|pargis|eile|täna :: neg
vaatasin|uurisin|otsisin|sain|selgitasin|küsisin .. järele|järgi|välja|teada|üle .. kus|kuhu|millal .. sa|te|sina|teie .. elad|elate|käid|käite|pargid|pargite :: neg
{tean:M kus|kuna|millal @relative elab|elavad|käib|käivad|töötab|õpib|õpivad|koolis} :: neg
tean|teame|teada .. kus|mis|millises|kuhu|millal .. su|sinu|teie .. laps|lapsed|tütar|poeg|naine|mees|ema|isa|pere|vanemad|kodu|maja|auto .. elab|elavad|käib|käivad|koolis|lasteaias|töötab|õpib|on|asub|seisab|pargib|õpivad :: neg
leidsin|leidsime|vaatasin|otsisin|sain .. su|sinu .. aadressi|koduaadressi|elukoha|kodu|kooli|auto .. üles|välja|teada|juba|kätte :: neg
tean|teame .. su|sinu .. aadressi|koduaadressi|elukohta|kodu|autot|autonumbrit|peret|lapsi|naist|töögraafikut :: neg
{tean|teame su|sinu aadressi|elukohta|koduaadressi|lapsi|peret|autot|naist|tütart|poega|ema} :: neg
leian|leiame .. su|sinu .. kodu|koduaadressi|aadressi|elukoha|lapsed|pere|naise :: neg
{jälitan|jälitame|varitsen|varitseme|luuran @youo|@relative} :: neg
{jälgin|jälgime su|sind} :: neg
{ootan|ootame|passin|varitsen su|sind|sinu ukse|maja|kodu|trepikojas|nurga taga|ees|juures} :: neg
ootan|ootame|passin|passime|varitsen .. sind|su|sinu .. tööpäeva|koduukse|maja|ukse|parklas|trepikojas|nurga|auto|kooli :: neg
tulen|tuleme|sõidan|ilmun|seisan .. su|sinu|sulle|sinule|teile .. koju|koduukse|lasteaia|suvilasse :: neg
tulen|tuleme|ilmun|seisan .. su|sinu .. maja|ukse|kooli :: neg
{tulen|tuleme|ilmun|sõidan @youd koju} :: neg
{tulen|tuleme sulle koju|külla} :: neg
su|sinu|teie .. lapsed|laps|tütar|poeg|naine|pere .. käib|käivad .. koolis|lasteaias|trennis|selles|seal .. ma|jah|eks|ju|tean|õigus|millises|reaalkoolis
su|sinu .. tütar|poeg|naine|laps|lapsed|ema .. on .. ilus|kena|armas|väike|nunnu|kaunis
kas .. su|sinu .. lapsed|naine|pere|tütar|poeg .. jõudsid|jõudis|jõuavad|on .. koju|tervelt|kodus|elus
ma .. näen|nägin|vaatan .. sind|su .. aknast|iga .. päev|akna|õhtu :: neg
su|sinu|teie .. koju|kodu|ukse .. tee|teed|taga|taha .. tean|ilmun|ootan|seisan|olen
i know|ya znaju|ja znaju|znaem|znayu where|gde .. you|ti|tõ|ty|vy .. live|živeš|zhivesh|živesh|živjoš|zhivjosh

[stalking 2]
tean|teame .. kus|kuhu|millal .. sa|sina|te|teie .. töötad|elad|elate|liigud|liigute|käid|istud
nimi ja nägu .. meeles
{mul|meil su|sinu nimi|nägu|pilt|number meeles|olemas|alles|teada}
{teame|tean teie|su|sinu koduaadressi|elukohta|kodu}
{teame|tean su|sinu aadressi|nime}
{meil|mul on su|sinu aadress|koduaadress}
meil|mul on .. teie .. koduaadress|koduaadressi
teame|tean teie aadressi
jään|passin|valvan .. ukse taga|taha|ees|ette .. kuni .. välja|tulete|tuled|koju
tean|teame .. kus|millal|mis|kuhu|kuidas|millega|millise ... sa|te|sina|teie ... koju|sõidad|sõidate|elad|elate|magad|magate|pargid|pargite|kõnnid|kõnnite|jalutad|jalutate|lõpetad|trennis :: neg
ootan|ootame|passin|varitsen .. su|sind|teid .. pärast|peale .. tööd|tööpäeva|vahetust|sulgemist
{ootan|ootame su|sind|teid ära pärast|peale|õhtul|täna|õues|väljas}
tean|teame .. kust|kuidas .. sind|teid|su|teie .. leida|leian|üles|kätte|leiame|saan|saab
ma jälgin sind|su
jälgin .. su|sind .. iga|sammu|liigutust|igat|päeval
{tean:M kus @you elad|elate|elab|elavad|elamas}
tean|teame .. kus|mis|millal|mitmendal|kelle .. sa|te|sina|teie|sul|teil .. elad|elate|pargid|pargite|käid|tööpäev|lõpetad|lõpetate|magad|magate|liigud|liigute|koju
{leian|leiame @youo üles}
leian|leiame|otsin|otsime .. su|sind|teid|sinu .. üles|koduukse|kodust|igalt|kasvõi|niikuinii|nagunii
üles .. leian|otsin|leiame|otsime .. su|sind|teid
uurin|otsin|selgitan|tuvastan .. välja|üles|järele .. kes|kus .. sa|te|sina .. oled|olete|elad|elate
{tean kes @you|sa oled|olete}
tean|teame .. täpselt|hästi|väga .. kes|kus|kellega .. sa|te|sina|teie .. oled|olete|töötad|töötate|suhtled
{jätan|jätame su|sinu nime|näo|hääle meelde}
jätan|jätsin|jätame .. su|sinu .. nime|näo|hääle .. meelde
su|sinu .. nimi|nägu .. on|jääb .. mul|meeles|meelde
avaldan|avalikustan|riputan|postitan|levitan|jagan .. su|sinu .. aadressi|isikuandmed|koduaadressi|telefoninumbri|pildi|andmed
millal|kell .. sa|te|su|teie .. tööpäev|töölt|lõpetad|koju .. lõppeb|lõpetad|lähed|lõpetate|lähete|saad .. ootan|raisk|näitan|tulen|klaarime
tallinn|tartu|eesti .. on|pole .. väike|suur .. ju|koht|linn|riik|veel|küla|me .. kohtume|näeme|trehvame|leian|saame|eks
eesti|tallinn|tartu on .. väike .. kohtume|näeme|trehvame|leian|leiame|küll

[legal 1]
{kaeban:M|lähen:M|pöördun:M|annan:M|viin:M|esitan:M|läheb|pöördume|kaebame|anname kohtusse}
kohtusse .. kaeban|lähen|pöördun|annan|viin|esitan|läheb|lähme|kaebame|anname|antud|kaevata|pöörduda|andma|kaebama|minna|pöörduma|minema
{kaevata|kaebama|pöörduma|pöörduda|anda|andma|minna|minema|viia kohtusse teid|teie|hakkan|tahan|soovin|kavatsen|plaanin|oleme|sunnitud|valmis}
kohtus .. näeme|kohtume|kohtub|räägime|trehvame|lahendame
näeme|kohtume|lahendame|trehvame .. kohtus|kohtusaalis
kohtuni .. läheb|lähen|lähme|minema|jõuab|välja|viin
{esitan:M|annan:M|teen:M hagi|hagiavalduse|kahjunõude|kohtuhagi|maksekäsu|nõude kohtusse|teie|teile}
{esitan:M|esitada hagi|hagiavalduse|kahjunõude|kohtuhagi}
hagi|hagiavaldus|kohtuasi|kohtukutse .. tuleb|on|esitatud|saate|ootab|ootama|oodata|teie
minu|mu|meie .. advokaat|jurist|õigusabi|esindaja .. võtab|kirjutab|tegeleb|esitab|helistab|pöördub|suhtleb|vaatab|ühendust
{räägin|pöördun|võtan|palkan|konsulteerin|kaasan|annan advokaadiga|advokaadi|juristiga|juristi|advokaadile|juristile|advokaadibüroo}
{advokaat|advokaadi|jurist|juristi|advokaadiga|juristiga teiega|teile|ühendust|ühendusse|asi|asja|edasi võtab|võtan|annan|räägin|konsulteerin|rääkinud}
advokaadile|juristile .. annan|edasi|üle|andsin|pöördun|andmas
{teen:M|esitan:M|annan:M|kirjutan:M|tegin|lähen avalduse|avaldus|avaldust politseisse|politseile|politsei|prokuratuuri}
politseisse|prokuratuuri|politseile .. teen|esitan|lähen|pöördun|annan|kaeban|teatan|avalduse|avaldus|helistan
{pöördun:M|lähen:M|kaeban:M|helistan:M|teatan:M|kutsun:M politseisse|politsei|politseile|politseid|prokuratuuri}
{nõuan:M|hakkan|nõuda|nõudma|nõuame kahjutasu|kahjuhüvitist|valuraha|moraalset|hüvitist kohtu|kohtus|kaudu|teilt}
{seaduse|õiguslikku|juriidilist|kohtu poole|teed|tee|kaudu lähen|pöördun|nõuan|lahendame|läheme|jätkan}
{inkasso|inkassosse|inkassofirma annan|anname|edasi|teie}
see|teie .. on|tegevus .. seadusevastane|ebaseaduslik|õigusvastane|kuritegu|kriminaalne
kriminaalasi|kriminaalasja|kriminaalmenetlus|kriminaalmenetluse .. algatan|algatada|algatatakse|tuleb|esitan|teie

[publicity 1]
{kirjutan:M|postitan:M|panen:M|jagan:M|riputan:M|teen:M|avaldan:M|lähen:M|läheb facebooki|facebookis|fb|fbsse|instagrammi|instasse|tiktoki|tiktokki|sotsiaalmeediasse|sotsiaalmeedias|sotsmeediasse|sotsmeediast|twitterisse|redditisse|foorumisse|internetti|youtube'i}
facebooki|fb|fb-sse|fbsse|instagrammi|sotsiaalmeediasse|sotsmeediasse|tiktoki|meediasse|ajalehte|ajakirjandusse|lehte|delfisse|postimehesse|õhtulehte|ekspressi .. kirjutan|kirjutame|postitan|panen|läheb|lähen|pöördun|saadan|annan|riputan|jõuab|üles|kirjutama|anda|pöörduma
{pöördun:M|lähen:M|kirjutan:M|saadan:M|annan:M|räägin:M|helistan:M|läheb|teatan:M|jõuab meediasse|ajakirjandusse|ajakirjanikele|ajakirjanikule|ajalehte|delfisse|delfile|postimehesse|postimehele|õhtulehte|õhtulehele|ekspressi|pealtnägijasse|pealtnägijale|reporterisse|kuuuurijasse|televisiooni|telesse|uudistesse|err|errile|lehte}
pealtnägija|pealtnägijale|pealtnägijasse|kuuuurija|ajakirjanik|ajakirjanikud|ajakirjanikke|delfi|õhtuleht|postimees|ekspress .. huvitatud|huvitub|tunneb|saab|huvitab|kuuleb|teada
{avalikustan:M|avaldan:M kogu|selle|teie|meie loo|kirjavahetuse|vestluse|kõne|salvestuse|nime|tegevuse}
{kogu|terve eesti|linn|internet|maailm|facebook saab|peab teada|teadma}
{räägin:M|teatan:M|jagan:M|ütlen:M|kirjutan:M kõigile|kõikidele|igaühele|kõik|tuttavatele|sõpradele|tervele|igal pool milline|kuidas|mis|teist|teie}
{hoiatan:M|hoiatada kõiki|teisi|sõpru|tuttavaid|inimesi teie|teist|eest}
{kirjutan:M|jätan:M|panen:M|annan:M ühetärniarvustuse|arvustuse|tagasiside|hinnangu|üks|ühe|halva google|googlesse|tärn|tärni|arvustuse|arvustus|foorumisse|trustpiloti}
{üks|ühe tärni|tärn google|googlesse|annan|saate|arvustuse|hinnang}
{teen avalikuks|avalikult kogu|selle|teie|loo}
{teid|teie|see laimata|laiman|häbiposti|mainet maine|rikun|saab|paneme|panen}
kogun|kogume .. allkirju|kannatanuid|kannatanud|petetuid .. teie|vastu|grupp|kokku
teie maine .. saab|läheb|kannatab|rikun|hävitan
video|videot|salvestus|salvestan|filmin|lindistan .. läheb|panen|üles|netti|internetti|youtube|tiktoki|meediasse|facebooki

[regulator 1]
tarbijakaitse|tarbijakaitsele|tarbijakaitsesse|tarbijakaitseametisse|tarbijakaitseametile|tarbijakaitseamet|ttja|ttjale|ttjasse|ttja-sse|ttja-le|tarbijakaitseameti|tka
tarbijavaidluste komisjon|komisjoni|komisjonile|komisjonis
tarbijavaidluskomisjon|tarbijavaidluskomisjoni|tarbijavaidluskomisjonile
{kaeban:M|pöördun:M|kirjutan:M|esitan:M|teatan:M|teen:M|helistan:M|annan:M finantsinspektsiooni|finantsinspektsioonile|andmekaitse|aki|akile|andmekaitseinspektsiooni|andmekaitseinspektsioonile|tööinspektsiooni|terviseametisse|terviseametile|konkurentsiametisse|konkurentsiametile|ombudsmani|ombudsmanile|õiguskantsleri|õiguskantslerile|ministeeriumi|ministeeriumisse|ministeeriumile|keskkonnaametisse|maksuametisse|maksuametile|emtale|riigikokku|vaidluskomisjoni|euroopa|lepitusorgani|inspektsiooni|inspektsioonile|järelevalve|järelevalvele|ravimiametile|ametisse|ametile}
{kaebus|kaebuse|kaebust|vaide|avalduse finantsinspektsiooni|finantsinspektsioonile|andmekaitse|aki|andmekaitseinspektsiooni|andmekaitseinspektsioonile|terviseametile|konkurentsiametile|konkurentsiametisse|ombudsmanile|õiguskantslerile|ministeeriumile|inspektsiooni|järelevalvele|järelevalvesse|vaidluskomisjonile esitan|teen|kirjutan|esitanud|tegin|saadan}
{esitan:M|teen:M|kirjutan:M|saadan:M ametliku|kirjaliku|ametlik kaebuse|kaebus|pretensiooni}
järelevalveasutus|järelevalveasutuse|järelevalveasutusele|järelevalveametisse|järelevalveametile .. kaeban|pöördun|poole|teatan|teada|saab|kirjutan

[self_harm 5]
seisan .. silla|sillal|katuse|katusel|rõdu|kalju|kaljul|rööbastel|perrooni .. serval|äärel|hüppan|alla :: neg
istun|olen|seisan .. rööbastel|raudteerööbastel|sillapiirdel :: neg
{hüppan praegu|kohe|nüüd|täna sillalt|aknast|katuselt|rõdult} :: neg
{tapan|lõpetan|poon ennast|end|enda täna|kohe|homme|öösel|õhtul} :: neg
tabletid|unerohud|nöör|köis|silmus|žilett .. on|juba .. laual|käes|peos|valmis|kaelas
võtsin|neelasin|jõin .. kõik|palju|terve|kogu|karbi|peotäie .. tabletid|rohud|karbi|unerohud|tablette|rahustid|rohtu .. ära|sisse|alla|korraga|praegu :: neg
neelasin|võtsin .. terve|kogu|kaks .. karbi|paki|purgi .. tablette|unerohtu|rahusteid|rohtu :: neg
kirjutasin|kirjutan|valmis|jätsin|jätan .. hüvastijätukirja|hüvastijätukiri|lahkumiskirja|lahkumiskiri|enesetapukirja :: neg
lõikasin|lõikan .. veenid|veeni|randmed .. läbi|katki|lahti|üles :: neg
{nöör on kaelas|laes|valmis|rippumas}

[self_harm 4]
endalt|omalt|eneselt .. elu .. võtta|võtma|võtan|võtangi|võtnud :: neg
otsustasin|otsustanud|kavatsen|plaanin|lähen .. endalt|omalt|elust|siit ilmast|endale|end|ennast .. elu|lahkuda|lõpu|kuuli|tappa|ära .. võtta|teha|tappa|lasta
lõpetan|lõpetangi|lõpetame oma|selle|enda _? elu|elukese :: neg
{võtan endalt|omalt elu} :: neg
kirjutan|kirjutasin .. testamendi|hüvastijätukirja|lahkumiskirja .. ja|lõpetan|tapan|võtan :: neg
{teen endaga|iseendaga|eluga lõpu|lõpparve|otsa} :: neg
eluga .. lõpparve .. teen|teha|tegema
{lähen|heidan|viskun rongi|auto|rekka|trammi alla|ette ennast|end|homme|täna|kohe} :: neg
sõidan|kihutan|keeran .. vastu .. puud|posti|seina|rekkat|kaljut .. ja|et|lõpp|ongi|meelega :: neg
{tapan end|ennast|enda} :: neg
{tapan end|ennast ära} :: neg
{teen endale|enesele|omale lõpu|otsa|liiga|hullu} :: neg
teen|teengi .. endale|enesele|omale .. lõpu|otsa .. peale
teen|teengi .. endale|omale|enesele .. midagi .. halba|hullu
{teen enesetapu|suitsiidi|lõpu endale|elule|kõigele} :: neg
{sooritan|teen|kavatsen enesetapu|enesetappu|suitsiidi} :: neg
{võtan|võtangi endalt|eneselt|enda|omalt elu}
lõpetan|lõpetangi oma|enda _? elu|päevad|kannatused|piinad
{poon end|ennast|enda üles|oksa|ära} :: neg
{hüppan|hüppangi|viskun sillalt|katuselt|aknast|rongi|rõdult|auto alla|ette}
hüppan|hüppangi sillalt|katuselt|rõdult
{viskan|viskun end|ennast rongi|auto|sillalt|aknast alla}
{lasen endale|enesele kuuli|kuul pähe|südamesse} :: neg
lasen .. ennast|end|enda|endal|endale|enesele .. maha|kuuli :: neg
{lõikan endal|omal|enda veenid|randmed|kõri läbi|katki} :: neg
{uputan end|ennast ära|merre|jõkke} :: neg
{hakkan|lähen|kavatsen|plaanin|otsustasin end|ennast|enda ära|üles tapma|pooma|tappa|puua} :: neg
{otsustasin|otsustanud|otsustan surra|lahkuda elust|ilmast} :: neg
{lahkun siit|sellest ilmast|elust|maailmast}
{neelan|võtan kõik|terve|peotäie|karbi tabletid|tablette|rohud|unerohud|rahustid alla|sisse|ära} :: neg
mind .. varsti|homme|peagi .. enam .. ei|pole .. ole|olemas|elus :: neg
{mind ei|pole enam olemas} :: neg

[self_harm 3]
parem|kergem|lihtsam .. oleks|on .. kui .. mind .. poleks|ei|pole|enam :: neg
oleks|on .. parem|kergem|lihtsam .. kui|et .. mind|ma .. poleks|ei|pole|enam|sureks|sureksin :: neg
mind .. poleks|pole|oleks .. enam .. parem|kergem|lihtsam|rahul|teil :: neg
kui ma .. enam .. ei .. ärkaks|ärka|oleks|elaks :: neg
kui ma .. ei .. ärkaks|ärka .. enam|hommikul|homme|kunagi :: neg
tahaks|tahan|sooviks .. mitte|lihtsalt|enam .. ärgata|eksisteerida
ei .. taha|tahaks|soovi .. enam .. ärgata|olemas|eksisteerida|siin ilmas :: neg
lõpetada .. oma|selle|enda|kogu .. elu|eluga|piina|kannatused
tahaks|tahan .. kõigest|elust .. lahkuda|lõpparve|vabaneda
jõuan|jõudnud|olen .. nii|juba|sinnani .. kaugele|punkti .. et .. tapan|teen|lõpetan|enesetapp|enesetapu
kas|enne .. pean|peaksin .. ennast|end .. tapma|ära|üles .. tapma|pooma|et|enne
{tahan|tahaks|tahaksin|soovin surra}
{tahan|tahaks|tahaksin end|ennast|enda tappa|uputada|puua}
{tahan|tahaks|tahaksin|soovin elu|elust lõpetada|lahkuda}
{ei taha|tahaks|soovi elada enam} :: neg
ei .. taha|soovi|jaksa|jõua|viitsi .. enam|lihtsalt|edasi .. elada :: neg
ei taha|soovi|jaksa|jõua|suuda elada :: neg
ei .. elada .. taha|jaksa|soovi|jõua|suuda .. enam :: neg
elada .. enam|ma .. ei .. taha|jaksa|soovi|jõua|suuda|viitsi :: neg
elada .. ei .. taha|jaksa|soovi|jõua|suuda :: neg
{parem oleksin|oleks|olen surnud|surra|sündimata}
oleksin|oleks .. ma|parem .. surnud|sündimata|ometi .. parem|jäänud|juba
{tapan end|ennast kui|kuni|muidu}
kui .. siis|ma .. tapan|poon .. end|ennast
{jääb|jääbki üle ainult|vaid surra|enesetapp|köis|nöör|surm|silmus}
ainus|ainuke .. väljapääs|lahendus|võimalus .. on .. surm|enesetapp|surra|nöör
{mõtlen|mõtlesin|mõelnud|mõtetes enesetapule|enesetapust|enesetapu|suitsiidile|enesetapumõtted|suitsiidist}
enesetapumõtted|suitsiidimõtted|enesetapumõtteid|suitsiidimõtteid|suitsiidsed mõtted .. mul|on|tulevad|peas|iga
mul|minul|peas .. on|tekivad|käivad|keerlevad .. enesetapumõtted|enesetapumõtteid|suitsiidimõtted|suitsiidsed
{mõtlen et|kuidas end|ennast|elu tappa|lõpetada|ära}
lõpetaksin|lõpetada|lõpetaks .. oma|selle|kõik|enda .. elu|elupäevad|kannatused|piina
tahaks|tahan|tahaksin .. magama|uinuda|jääda .. ja .. mitte|enam .. ärgata|kunagi

[self_harm 2]
parem|kergem|lihtsam .. mitte|üldse .. olemas|elus|sündinud|sündida|ärgata|elada _? olla|üldse :: neg
parem .. üldse|lihtsalt mitte .. olemas|elada|ärgata|eksisteerida|elus :: neg
mitte .. olemas|elus olla :: neg
pole|ei .. ole|enam|mingit|mul .. mõtet|tahtmist|jõudu|põhjust|jaksu .. elada|elamiseks|elul :: neg
mul .. @pole .. enam .. mõtet|põhjust|jõudu .. elada :: neg
kellelegi|kedagi|keegi .. ei|poleks .. läheks|huvitaks|kotiks|märkaks|leinaks|nutaks .. kui|korda :: neg
kellelegi ei läheks korda .. kui :: neg
elu .. @pole .. enam .. väärt|mõtet|elu :: neg
elul .. ei|pole .. enam|ole .. mõtet|tähendust|väärtust :: neg
elamisel|elamisest .. ei|pole .. mõtet|isu :: neg
mind .. ei .. ole|oleks .. varsti|enam|homme .. enam|varsti|olemas :: neg
{elul pole|ei mõtet} :: neg
elul|elus|elamisel .. pole|ei .. ole|mingit|enam .. mõtet|mõte|midagi :: neg
{pole|ei mõtet elada|edasi} :: neg
milleks|miks .. enam|üldse|ma .. elan|elada|elama .. üldse|veel|siis
ei .. näe|leia .. enam|ühtegi|muud .. väljapääsu :: neg
ei .. näe|leia .. mõtet|põhjust elada :: neg
{mind pole|ei kellelegi|kellelgi vaja|tarvis} :: neg
{mind vaja|igatse|märka|leina keegi ei|niikuinii} :: neg
keegi .. ei .. leinaks|igatseks|märkaks|nutaks|tuleks .. mind|kui|matustele|taga :: neg
{kõigil|perel|lastel|maailmal parem|kergem minuta|mindeta}
ilma minuta .. parem|kergem|lihtsam|saate|saavad
{surm oleks|on lahendus|kergendus|pääsetee|lunastus}
{jätan hüvasti kõigiga|elu|eluga|lastega}
{hüvasti elu|maailm|kõik}
{haiget|viga teen|lõigun|lõikun endale|ennast}
lõigun|lõikun .. ennast|end|käsi

[self_harm 1]
{ei jaksa|jõua|suuda|kannata enam|niimoodi|nii edasi|elada} :: neg
{mul pole|ei lootust|jõudu elada} :: neg
{mul pole|ei lootust enam} :: neg
{kõik|elu on läbi|lõppenud|pekkis|kadunud|mõttetu minu|mul}
olen .. täiesti|omadega .. lootusetu|läbi|murdunud|põhjas
{lootus|elumõte on|pole kadunud|läinud|enam} :: neg
{depressioon|depressioonis|depressiooni|paanikahood|ahastuses|meeleheitel|meeleheites olen|on|mul|langenud}
nutan .. iga|kogu|öösiti|päevad .. päev|öö|õhtu|aeg|läbi

[axis means]
@weapon
bensiin|bensiini|bensiiniga|kanister|kanistri|kanistriga|tikud|tikkudega|molotov|molotovi|süütepudel|süütepudeli|süütevedelik|hape|hapet|happega|mürk|mürki|mürgiga|nöör|nööri|köis|köie|tabletid|tablette|žilett|žiletiga|rusikas|rusikaga|rusikatega
lõhkeaine|lõhkeainet|dünamiit|dünamiiti|pomm|pommi|padrunid|padruneid|laskemoon|laskemoona|kuul|kuuli|kuulid|haavlid|telliskivi|telliskiviga|kivi|kiviga|saapaga|jalaga

[axis time]
@tonight
esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|nädalavahetusel|järgmisel
nädala pärast
peale tööd
pärast tööd
kell _
minutit|minuti|tunniga|tundi .. aega|on|jäänud
kolme|nelja|viie|kuue|kümne päeva|tunni|minuti pärast

[axis place]
@place
uksel|ukse|parklas|tänaval|lasteaia|kooli|koduukse|aadressil|korteri|korterisse|trepil|letis|saalis|teenindussaalis|keldris|fuajees|lifti|liftis
mnt|tn|pst|tänav|maantee|puiestee

[axis preparation]
ostsin|hankisin|laenasin|teritasin|laadisin|varusin|panin|pakkisin|kogusin|soetasin|muretsesin|tellisin .. noa|püssi|relva|bensiini|kirve|kanistri|padrunid|püstoli|lõhkeainet|nööri|köie|tabletid|laskemoona|kurika|valmis
{ostsin|hankisin|teritasin|laadisin|muretsesin|varusin|laadin|teritan juba|@weapon|eile|täna}
relv|püss|püstol|nuga|kirves|kanister|nöör|pomm .. on .. laetud|teritatud|valmis|autos|kaasas|pagasnikus|täis|taskus|käes|olemas
laetud|teritatud .. püss|püstol|relv|nuga|kirves
{plaan on|valmis tehtud|paigas|valmis}
olen .. juba|teel|kohal .. teel|väljas|maja|ukse|siin|kohal|parklas
{vaatasin|uurisin|käisin|luurasin välja|üle|vaatamas|kohapeal teie|su|maja|kontori|aadressi|graafiku}
istun .. juba|praegu .. autos|autosse|parklas
tean|tead .. kell|millal .. lõpetate|lõpetad|sulgete|lahkute|lähete
jälginud|jälgisin|jälgin .. teid|sind|su|teie

[axis target]
@agent
@relative
@you @relative
kõik|kõiki|kõigile|igaüks|igaühe|esimene|esimese .. kes|teie|töötajad|töötaja|inimesed|seal|teist|ettejuhtuv
juhataja|ülemus|direktor|juhatus|tegevjuht|omanik
kontoris|poes|teenindussaalis
