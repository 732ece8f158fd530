# Estonian threats. There is no future tense: present 1st person is the threat.
# A harm verb alone is never a threat; it needs the speaker's form and whom, or a fixed phrase.

[violence 4]
virutan|lajatan|äigan|annan|panen|sõidan|tõmban|kütan|lasen .. @youd|@agent ... laksu|kõrvakiilu|kõrvalopsu|vopsu|laraka|litaka|lataka|rusikaga|näkku|hambaid|lõugu|molli :: neg
@break1 .. kellelgi|kellegi|kõigil|kõigi|igaühe|igaühel .. @body :: neg
tulen|tuleme|lähen ... ja .. murran|väänan|raiun|virutan|lajatan|annan .. kellelgi|kõigil|teil|teile|sul|sulle|@agent :: neg
{lasen:M|löön:M|peksan:M|taon:M @youd|@youo|kõigil ajud|hinge|sisikonna|soolikad|vere välja|sisse|laiali|seinale} :: neg
{raiun:M|lõikan:M|saen:M|võtan:M|löön:M @youd|@youo|kõigil|kõigi pea|pead|päid|käe|käed|kõri maha|otsast|läbi} :: neg
tapan|tapame|pussitan|kägistan|mõrvan|hukkan selle|ta|tema|nad|kõik|kõiki|kellegi|ühe :: neg
löön|lasen|peksan .. ta|tema|nad _? maha|surnuks|vaeseomaks :: neg
{saad|saate mult|minult|meilt|veel noaga|kirvega|kurikaga|kuuli|rusikaga|püssist|jalaga} :: neg
{palkan|palkame|saadan|otsin mõrvari|palgamõrvari|tapja|mõrtsuka|killeri @youd|kaela|teie|su} :: neg
viskan|lükkan|tõukan .. su|sind|teid .. aknast|rõdult|trepist|sillalt|katuselt .. alla|välja|maha|kukutan :: neg
teid|sind .. tuleb|tuleks|on vaja .. maha lüüa|lasta .. mina|ma .. teen|ise
kallan|valan .. teile|sulle|teid|su|sind .. bensiini|bensiiniga|hapet|happega :: neg
{löön:M|virutan:M|lajatan:M|äigan:M|tõmban:M|panen:M @youo|@agent pikali|siruli|pikuti|uppi|mättasse|oimetuks|magama|meelemärkusetuks|teadvusetuks|käpuli} :: neg
{löön:M|virutan:M|lajatan:M|äigan:M|annan:M|sõidan:M|vajutan:M|keeran:M|tõmban:M|panen:M @youd|@agent näkku|hambaid|hambad|lõugu|molli|lõuga|lõuapärasse|kolki|keretäie|koslepi|malka|tappa|peksa|nahutada|nahatäie|nüpeldada|munadesse|rusikaga|kirvega|noaga|kurikaga|haamriga|kangiga|jalaga|saapaga} :: neg
{annan:M|anname|saad|saate kere|naha peale|täie @youd|mult|minult|veel} :: neg
{saad|saate|saadki|saategi kere|naha peale|täis|täie} :: neg
saad|saate|saavad .. vastu .. pead|päid|kõrvu|kaela|kere|vahtimist|vahtimisi|kõri|nina|silmi|molu|lõuapärasid|kukalt :: neg
päid ja jalgu .. saad|saate|annan|anname|peksan|löön :: neg
annan|anname .. vastu päid|pead|hambaid|lõugu|molli|nägu|vahtimist|kukalt :: neg
ma|mina tapa|lüü|lasõ|pessä|peksä su|sind|teid|teie|sinno|sino|tei :: neg
ma|mina lähe|tule|lää .. ja .. virutan|löön|tapan|peksan|lasen .. su|sind|teid|teile|sulle|@agent|kõik :: neg
{panen:M|torkan:M|löön:M|ajan:M|lasen:M|virutan:M @youd noa|pussi|nuga|puss|kruvikeeraja|kirve|tera|noaga|kirvega selga|ribidesse|kõhtu|kõrri|kurku|silma|pähe|rindu|südamesse} :: neg
{sõidan:M|ajan:M su|sind|teid alla|üle|surnuks|laiaks|lömaks} :: neg
{poon:M|tõmban:M|riputan:M su|sind|teid oksa|posti|lakke|võlla|üles|laternaposti|köide} :: neg
{tõmban:M|kisun:M|rebin:M|võtan:M|koorin:M @youd naha üle|kõrvade|seljast|maha} :: neg
{kisun:M|rebin:M|lasen:M|raiun:M|lõikan:M @youd pea|sisikonna|soolikad|kõhu|kõri|munad|keele|kõrvad|silmad otsast|välja|lõhki|läbi|maha|peast} :: neg
{lasen:M|teen:M @youo kõhu|auklikuks|sõelaks|sõelapõhjaks|sodiks|pudruks|lömaks|laiaks|lõhki|kaputt} :: neg
{kustutan:M|koristan:M|likvideerin:M|hävitan:M su|sind|teid maamunalt|elavate|ilmast|hingekirjast} :: neg
likvideerin|likvideerime .. su|sind|teid :: neg
sa|te|sina|teie ... satud|satute|lendad|lendate|maandud|maandute .. haiglasse|hauda|mulda|traumasse|surnukuuri|intensiivi|surnuaeda|ratastooli :: neg
sa|te|sina|teie ... lähed|lähete .. hauda|mulda|surnukuuri|intensiivi|surnuaeda :: neg
satud|satute|lendad|lendate|maandud|maandute .. haiglasse|hauda|mulda|traumasse|surnukuuri|intensiivi|surnuaeda|ratastooli :: neg
sa|te|sina|teie .. sured|surete .. täna|homme|varsti|selle|minu|öösel|ise|peagi|kohe|kõik :: neg
sured|surete .. täna|homme|peagi|varsti|öösel :: neg
sured|surete minu käe läbi :: neg
minu|mu käe läbi .. sured|surete|surevad :: neg
surm|vikatimees .. ootab|tuleb|järele|ukse .. sind|teid|sulle|teile|su|teie :: neg
sind|teid|sulle|teile .. ootab|tuleb .. surm|vikatimees|haud|surnuaed :: neg
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
{löön:M @youo|@agent maha|mättasse|surnuks|vigaseks|sandiks|läbi|oimetuks|poolsurnuks|kõveraks|vaeseomaks|ribadeks} :: neg
{peksan:M|löön:M|taon:M|tambin:M sind|teid läbi|segi|puruks|pooleks|lömaks} :: neg
{löön:M sind|teid} :: neg
{löön:M|annan:M|virutan:M|äigan:M|panen:M|lajatan:M|sõidan:M @youd näkku|hambaid|lõugu|molli|kolki|keretäie|koslepi|malka|tappa|peksa|munadesse|rusikaga|kirvega|noaga} :: neg
{löön:M|virutan:M|äigan:M|lajatan:M @youd pähe|nina|kõrvu|vastu} :: neg
{@break1 @youo|@youd @body} :: neg
keeran .. su|sul|sinu|teie|teil .. kaela .. kahekorra|kahekorda :: neg
{@break1 @youo|@youd @body katki|puruks|sisse|välja|maha|otsast|läbi|pooleks|kõveraks|lahti} :: neg
{peksan:M|löön:M|taon:M|tambin:M @youo vaeseomaks|surnuks|oimetuks|haiglasse|siniseks|maasse|mättasse|pudruks|lömaks|ribadeks} :: neg
{teen:M @youo külmaks|vagaseks|kahjutuks|lihaks|hakklihaks|laibaks|sandiks|vigaseks|pudruks|mättasse|surnuks|invaliidiks} :: neg
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
{saad|saate|saadki|saategi @you|mult|meilt|täna|homme|õhtul peksa|kolki|keretäie|koslepi|malka|tappa} :: neg
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
sa|te|sina|teie ei .. ela|näe|jõua .. homset|homseni|hommikuni|hommikut|õhtuni|õhtut|koju elusana|elusalt :: neg
sa|te|teie|sina .. @elusana .. ei .. pääse|lahku|jõua|välju|saa :: neg
jääb .. sul|su|sinu .. viimaseks :: neg
{su|sul|sinu|sulle haud|kirst|puusärk|matused|hauakivi|hauaplats valmis|tellitud|ootab|kaevatud}
telli|tellige|vali|valige|osta|ostke|valmista|valmistage .. endale|omale|enda .. kirst|puusärk|haud|matused|hauaplats|hauakivi|kalmistukoht
jäta|jätke .. lastega|lähedastega|perega|omastega|naisega|eluga .. hüvasti|jumalaga
palveta|palvetage|palvetagu .. et .. ma|mind|me .. ei|kohta|näe|leia|tule :: neg
{tulen:M|sõidan:M|ilmun:M|astun:M|seisan:M|ootan:M|passin:M|saabun:M|marsin:M|olen|oleme @weaponga @place|@youo|@youd|@tonight|@company|kohale|sinna|läbi|seal|juurde|uksel} :: neg
{tulen:M|sõidan:M|ilmun:M|astun:M|lähen:M|saabun:M noaga|kirvega|püssiga|relvaga|püstoliga|kurikaga|pesapallikurikaga|haamriga|haavlipüssiga|jahipüssiga|mootorsaega|granaadiga|matšeetega|pussiga|kangiga|stvoliga|kalašnikoviga} :: neg
{tulen:M|ilmun:M|sõidan:M|astun:M|olen|oleme|ootan:M noaga|kirvega|püssiga|relvaga|püstoliga|kurikaga|haamriga|relvastatult|granaadiga|mootorsaega kohale|sinna|läbi|ukse|kohal|juurde} :: neg
{@come @killinf @youo|@agent} :: neg
{@come @kill1 kõik|kõiki|nad|keda|kellegi} :: neg
{@kill1 kõik|kõiki|keegi|kellegi|igaühe @place|@company|seal|teist|maha|ära} :: neg
{lasen:M kõik|kõiki|keegi|kellegi|igaühe|iga maha} :: neg
{tulen|lähen|hakkan @place|@company|sinna|kohale tulistama|laskma|pussitama|märatsema|tapma|lõikuma} :: neg
korraldan|teen|teeme .. veresauna|tapatalgud|tapatöö|massimõrva|koolitulistamise|lahingu|verepulma .. teile|seal|sinna|teie|kontoris|poes|homme|täna :: neg
teile|seal|sinna|teie|kontoris|poes|homme|täna .. korraldan|teen|teeme .. veresauna|tapatalgud|tapatöö|massimõrva|verepulma :: neg
{veri|verd|vereojad hakkab|hakkavad|läheb voolama @place|@company|teie|su|seal|teil} :: neg
{tuleb|tulevad|saatsin|saadan|palkasin|palgatud|palkan @youo|@youd|@relative tapja|palgamõrvar|palgamõrvari|palgatapja|mõrtsukad|mõrvar} :: neg
{mu|minu|meie|poisid|mehed|mees poisid|mehed|semud|vennad|sõbrad tapavad|löövad|peksavad|murravad|lasevad @youo|@youd}
i|ill|we|well|gonna|will .. kill|murder|shoot|stab|strangle|butcher you|u|ya|them|all
i am|will|gonna|going .. kill|murder|shoot|stab you|u
youre|you are|youre|ur dead .. man|meat|if|when
ja|ya tebja|tebya|teba|vas|vsex|vseh .. ubju|ubyu|zarezhu|zareţu|zarežu|porvu|zamochu|zamotšu|poreţu|porežu|grohnu|zastrelju|pribju
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
siis|muidu|ja|või|et keegi|mõni saab|võib .. viga|haiget|surma .. tõsiselt|teist|seal|teil|veel :: neg
läheb|lähevad .. teil|sul|teile|sulle|teie|su|@agent .. väga|ikka|tõesti .. halvasti|hapusti|kehvasti|pahasti|kurvasti :: neg
{läheb @youd|@agent halvasti|pahasti|hapusti|kurvasti} :: neg
keegi|ükski|sa|te|teie|sina ei|enam|pole .. käi|kõnni|lahku|liigu|tule|pääse .. @elusana :: neg
ei|enam .. käi|kõnni|kõnnita|lahku|pääse|lähe .. keegi|ükski|sa|te .. @elusana :: neg
ma|mina ei vastuta .. enda|oma|endast .. eest|tegude|tegudest :: neg
@youo .. @relative .. ei .. jõua|tule|saa|näe .. koju|kooli|kodus|enam|sind|teid|homset|elusalt :: neg
@youo .. @relative .. jääb|jäävad .. leseks|orvuks|isata|emata :: neg
su|sinu|teie @relative .. maksab|maksavad .. eest|kinni|kallilt|verega
su|sinu|teie @relative saab|saavad .. viga|haiget|surma|peksa|kannatada|karistada|tunda :: neg
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
{lasen:M|löön:M|peksan:M|tapan:M ta|tema|nad maha|läbi|ära|surnuks}
{lasen:M|löön:M|peksan:M|tapan:M selle|tolle|need @tgt maha|läbi|ära|surnuks} :: neg
{@future|@want @theyo ära|maha|läbi tappa|lüüa|lasta|peksta|tapma|lööma|laskma|peksma}
{teid|sind|sinusugused|teiesuguseid|selliseid tuleks|peaks|tuleb|vaja maha|üles lasta|lüüa|puua}
{teid|sind|sinusugused|teiesuguseid|selliseid tuleks|peaks|tuleb|vaja läbi peksta|klohmida}
teid|sind|teie|sinusuguseid|selliseid tuleks|peaks|oleks .. vaja|korralikult|lihtsalt .. läbi|peksta|klobida|kolkida|nuhelda|klohmida
{@youd|@youo oleks|on|tuleks vaja|anda|vastu hambaid|lõugu|molli|peksa|keretäit|kolki}
kui .. veel .. korra|kord|üks .. helistad|helistate|näen|kirjutad|valetad .. saad|saate|tapan|löön|lasen|murran|peksan
{läheb|lähevad veriseks @you|teil|asi|asjad} :: neg
{kellelgi|keegi|mõni seal|teil|teist saab|saavad viga|haiget|surma|pihta} :: neg
keegi|mõni|mõned .. saab|saavad .. viga|haiget|surma .. kui|muidu
muidu|vastasel .. saab|saavad|saad|saate|juhtub|läheb .. viga|haiget|surma|halvasti :: neg
ma ei vastuta .. mida|mis .. teen|juhtub :: neg
ära|ärge .. sunni|sundige|pane|pange .. mind .. relva|nuga|kirvest|püssi|vägivalda|rusikaid|tapma|kätt :: neg
mul|meil on .. relv|püss|püstol|nuga|kirves|haavlipüss|jahipüss|relvaluba|stvol|granaat .. ja|kodus|kapis|autos|kaasas|käes|taskus .. tulen|tuleme|tean|su|sind|oskan|kasutan|lasen|vaatame|ootan :: neg
mul|meil on .. relv|püss|püstol|nuga|kirves|haavlipüss|stvol|granaat .. kaasas|käes|taskus
võtan|haaran .. püssi|püstoli|relva|kirve|noa|kurika|haamri|haavlipüssi|stvoli .. ja .. tulen|sõidan|lähen|ilmun|astun|kaasa :: neg
ei|enam .. jää .. kivi kivi peale :: neg
teist|sinust|teie kontorist|sust .. ei .. jää|jäta .. midagi|märga|muud|kivi|plekki .. järele|alles|kohta|muud :: neg
sul|teil|sinul .. lähevad|läheb|kaovad|lendavad|saavad .. hambad|luud|kondid|nina|pea|käed .. sisse|katki|maha|välja|murtud :: neg
hambad|luud|kondid .. sisse|kurku|puruks|murtud|lendavad|murran|löön|taon .. sul|su|sulle|teil|teile :: neg
hambad .. kurku|sisse .. löön|taon|saad|peksan :: neg
{kättemaks|kättemaksu teile|sulle|veri|verine|verd}
silm silma .. vastu hammas
you will|gonna|are .. die|bleed|pay .. for|bitch|soon
watch your back

[violence 2]
mis|mida .. ma sinuga .. teen|teeksin|teha .. kui|veel|raisk|varsti
kui .. teaksid|teaks|tead|teaksite|teate .. mis|mida ma sinuga|teiega .. teen|teeksin
maailm|linn|eesti|tallinn|tartu|pärnu|narva .. on .. väike ... kohtume|näeme|trehvame|leian|saame|kokku|näha|veel :: neg
sinu|teie|su asemel ... ei|kardaks|kaoks|koliks|vaataks|lukustaks|oleks .. läheks|magaks|kõnniks|liiguks|tuleks|julgeks|ettevaatlik|ära|selja|uksed|taha :: neg
sinu|teie|su asemel ... kardaks|kaoks|koliks|põgeneks
te|teie|sa|sina .. ei .. kujuta|tea|oska|aima ... milleks .. ma|mina|me|võimeline :: neg
te|teie|sa|sina .. ei .. kujuta|tea|oska|aima ... mida .. ma|mina .. teen|teha|võin|suudan|korraldan :: neg
ma|me .. olen|oleme võimeline|võimelised .. kõigeks|milleks|halvimaks|tapma
milleks|kõigeks .. ma|mina .. võimeline|suuteline
varsti|veel|küll|peagi .. saate|saad|õpite|õpid .. mind|meid .. tundma|tunda :: neg
sa|te|teie|sina|küll|veel .. saate|saad|õpite|õpid mind tundma :: neg
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
teil|sul .. on .. lapsed|laps|pere|naine|mees .. mõelge|mõtle ka|hoidke|hoia
mõelge|mõtle .. nende|neile|oma .. peale|lastele|perele|lähedastele
su|sinu viimane|viimased päev|tööpäev|tund|päevad|tunnid|hingetõmme|vahetus
su|sinu .. jääb|on .. viimaseks|viimane päevaks|tööpäevaks|päev|tööpäev :: neg
saadan|saadame|tulevad|tuleb|helistan .. poisid|mehed|vennad|semud|sõbrad|bandiidid|tšikipoisid|kutid .. teile|teie|sulle|kohale|sinna|juurde|kaela|külla|su :: neg
{saadan|saadame @youd|@youo poisid|mehed|vennad|semud|sõbrad|kutid kaela|juurde|kohale|külla} :: neg
kui .. su|sind .. kätte|üles .. saan|saame|leian|leiame|leiaks
küll .. su|sind|teid .. kätte|üles .. saan|saame|leian|leiame :: neg
su|sind .. kätte|üles .. saan|leian .. siis|oled|palu|vaatame|ei :: neg
teid .. kätte|üles .. saan|leian .. olete|vaatame|kahetsete|palute|nutate|näete :: neg
sa|te|sina|teie ei .. taha .. teada|näha .. mis|mida|kuidas .. ma|sinuga|teiega|juhtub|teen :: neg
sa|te|sina|teie .. tahate|taha|tahad .. minuga|mind .. vaenlaseks|tülli|kohtuda|pahaseks|vihaseks :: neg
ära|ärge .. pärast .. ütle|öelge|ütelge|imesta|imestage|nuta|nutke|kurda .. ma|et|ei|hoiatanud|kui|siis :: neg
ära|ärge .. ütle|öelge|imesta|imestage|nutke .. pärast|hiljem .. et|kui|ei|siis :: neg
ma hoiatasin|hoiatan .. sind|teid|viimast|veel .. enne|viimast|korda|ausalt|heaga
minuga .. ei .. tasu|maksa|tohi|soovita .. jamada|nalja|mängida|jännata|jamaks|jänni|pulli|tülli|naljatada :: neg
ei|ärge|ära .. tasu|maksa|soovita|jama|jamage|mängi|mängige|jända .. minuga|meiega .. jamada|jännata|mängida|tülli :: neg
hoia|hoidke .. silmad|silmi .. lahti|pärani .. kui|koju|õhtul|öösel|tänaval|pimedas|kõnnid|kõnnite|liigud
hoia|hoidke .. uksed|uks|aknad .. lukus|kinni .. öösel|kui|täna|ööseks|igaks
küll|küllap|varsti|peagi|veel .. sa|te .. varsti|veel|ise|ükskord .. mõistad|mõistate|saad|saate|näed|näete .. kellega .. tegemist|tegu|jamate|jamasid|mängite|mängid :: neg
kellega .. tegemist|tegu .. tegite|tegid|teete|teed|on|oli .. näed|näete|mõistate|mõistad|saad|saate|tea|aru :: neg
te|sa|teie|sina ei .. tea|kujuta .. kellega .. tegemist|tegu|jamate|jamad :: neg
{kohtume|näeme varsti|peagi|veel mees|raisk|silmast|pimedas|tänaval}
su|sinu päevad|tunnid on loetud
sa|te|teie|sina|küll|küllap|veel|kõik .. kahetsed|kahetsete|kahetsevad|kahetsema|kahetseda .. veel|seda|kibedalt|kõik|saad|saate|hakkate|hakkad :: neg
kahetsed|kahetsete .. veel|seda|kibedalt|kõik|sa|te|teie|kõvasti :: neg
saad|saate|jääte|jääd|hakkad|hakkate|tuleb|panen .. kahetsema|kahetseda .. seda|veel|kibedalt|et|kõike|sündimist :: neg
kahetsema .. sunnin|hakkad|hakkate|panen|jääte|jääd :: neg
küll|eks|oota|oodake .. sa|te|siis .. näed|näete|saad|saate .. veel|alles|siis|näha|mis :: neg
küll sa|te|nad .. veel .. näed|näete|näevad|kahetsed|kahetsete :: neg
oota|oodake .. ainult|vaid .. raisk|kurat|kuni|tulen|kätte|näitan|jobu|värdjas|küll :: neg
oota sa|vaid
ma|me|küll ma .. sulle|teile|neile .. veel .. näitan|näitame|õpetan|õpetame :: neg
näitan:M .. sulle|teile|neile .. vähjad|vähid|taeva :: neg
{näitan|näitame sulle|teile vähid|vähke|taeva} :: neg
kus vähid talvituvad
maksad|maksate|maksavad|maksma .. selle|kõige|veel .. eest .. kallilt|verega|eluga|veel|kibedalt|kurat|peaga|oma :: neg
{maksan|tasun @youd kätte|kuhjaga} :: neg
maksan|maksame .. kätte .. teile|sulle|neile|kõigile|talle|selle :: neg
{maksan|maksame|tasun kätte sulle|teile|neile|kuhjaga} :: neg
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
tulen|tuleme .. poistega|kambaga|tšikipoistega .. kohale|sinna|ja|läbi|teie|sulle|juurde|teile :: neg
poistega|kambaga .. tulen|tuleme .. kohale|sinna|läbi|teie|sulle :: neg
mu|meie|minu .. poisid|vennad|semud .. tegelevad|otsivad|leiavad|räägivad .. sinuga|teiega|su|sind|teid|üles
tulen|tuleme .. ise .. kohale|sinna|teie .. siis .. näed|näete|klaarime|õpetan :: neg
tulen|tuleme|jõuan .. kohale|sinna|läbi|juurde .. siis .. näete|näed|nutad|nutate|kuuled :: neg
kohtume|näeme|trehvame .. veel|tänaval|pimedas .. mees|raisk|jobu|värdjas
kohtume|näeme|trehvame|saame .. pimedas|hämaras|põiktänavas
tule|tulge .. õue|välja|parklasse|nurga .. klaarime|selgitame|mehe|julged|mees
{tuleb|tulevad @youd kallilt|halb|halba|kurb maksma|aeg|lõpp|päev} :: neg
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
mu|minu|meie .. kannatus .. katkeb|otsas|lõpeb .. siis|ja .. ma|on|läheb|juhtub|vaatame :: neg
sa|te|teie|sina .. oled|olete .. mu|minu|meie .. sihikul|mustas
võtan|võtame .. su|sind .. käsile|sihikule :: neg
{õpetan|õpetame @youo|@youd õppetunni|tunni|viisakust|elama|korda} :: neg
{teen|teeme elu põrguks|kibedaks|mustaks @youo|@youd} :: neg
{muudan|muudame teie|su|sinu elu põrguks|õudusunenäoks} :: neg
karda|kartke .. mind|meid|kättemaksu|minu
{sul|teil|sinul oleks|on parem|kasulikum kaduda|karta|põgeneda|end|koju|peita|jooksma}
jookse|jookske|põgene|põgenege|peida|peitke .. kui|kuni|enne|end|ennast .. saad|saate|tulen|veel|jõuad|hilja|leian
{oleme|olen valmis vägivallaks|tapma}
jumala eest|nimel .. kui .. kohtan|näen|tulen|ma
su|sinu aeg .. saab|on|hakkab .. läbi|otsas :: neg
youll|you will|gonna regret|pay .. this|it|for
ti|ty|tõ|vy|võ .. pozhaleesh|požalejesh|pozhaleete|požaleješ|poplatišsja

[violence 5]
# "when you go home" is a time, no condition
@kill1 .. su|sind|teid|teie ... kui .. koju|töölt|tööle|uksest|välja|magad|magate|pimedas|üksi :: neg
tapan|löön|lasen|peksan .. su|sind|teid ... kui .. koju|töölt|tööle|uksest|välja|magad|magate|pimedas|üksi :: neg
{tapan:M|lasen|mõrvan|pussitan|löön @youo noaga|kirvega|püssiga|püstoliga|relvaga täna|homme|kohe|õhtul|öösel} :: neg
{@kill1 @youo @tonight @weapon} :: neg

[bomb 4]
kott|pakk|auto|kohver|kast|karp|seljakott|ümbrik .. pommiga|lõhkeainega|lõhkekehaga|granaadiga
pommiga|lõhkeainega|lõhkekehaga|granaadiga|pommivööga .. on|tulen|seisan|ootan|olen .. @place|teie|teil|su|kohale|sinna|uksel :: neg
{tulen:M|lähen:M|sõidan:M|saabun:M pommiga|lõhkeainega|lõhkekehaga|granaadiga|pommivööga teile|teie|kohale|sinna|@place|su} :: neg
{pomm|pommid|lõhkekeha|lõhkeseadeldis lendab|läheb|plahvatab|lõhkeb @place|@company|@youd|teie} :: neg
panen|paneme|jätan|toon|lasen .. gaasiballooni|gaasiballoon|ballooni .. teie|teile|su|kontori|poe|ukse .. lõhki|plahvatama|õhku|ette|alla|juurde :: neg
{gaasiballooni|gaasiballoon|ballooni lasen|lasta|lõhkema|plahvatama teie|teil|kontori|poe} :: neg
te|teie|sa|kõik .. lendate|lendad|lendavad .. @ohku :: neg
{panen:M|paigaldan:M|toon:M|saadan:M|jätan:M|viskan:M|peitsin|panin|paigaldasin|peitsime|panime|viskasin|saatsin|tõin|jätsin|istutan:M pomm|pommi|lõhkekeha|lõhkeaine|lõhkeainet|granaadi|lõhkeseadeldise|isetehtud|dünamiidi|pommid @place|@company|@youd|@youo} :: neg
{panen:M|paigaldan:M|saadan:M|toon:M|viskan:M pommi|pomm|granaadi|lõhkekeha|lõhkeaine @youo|@youd|alla|sisse|aknast} :: neg
panen|paneme|panin|paigaldan|paigaldasin|peitsin|jätsin .. teile|sulle|sinna|teie|kohvrisse|autosse .. pommi|pomm|lõhkekeha|dünamiidi :: neg
{teie|teil|su @place|@company|@product pandud|peidetud|tiksub pomm|lõhkekeha|lõhkeseadeldis|lõhkeainet|granaat} :: neg
{teie|teil|su tiksub|plahvatab|lõhkeb pomm|lõhkekeha|lõhkeseadeldis|pommid} :: neg
{pomm|pommid|lõhkekeha|lõhkeseadeldis plahvatab|lõhkeb|tiksub|plahvatavad|lõhkevad|aktiveerub @place|@company|@tonight|teie} :: neg
pomm|lõhkekeha|lõhkeseadeldis .. on|asub|pandud|peidetud .. majas|hoones|keldris|poes|kontoris|pangas|lennukis|koolis|haiglas|kaubanduskeskuses|fuajees|prügikastis|tualetis|wc|garaažis|autos|bussis|rongis|jaamas|laos
majas|hoones|keldris|poes|kontoris|pangas|lennukis|koolis|haiglas|kaubanduskeskuses|fuajees|prügikastis|tualetis|garaažis|bussis|rongis|jaamas|laos|pakis .. on|asub|tiksub|ootab .. pomm|lõhkekeha|lõhkeseadeldis|granaat|lõhkeaine :: neg
{lasen:M|õhin|õhime|õhkin|saadan @place|@company|@youo|urka|kupatuse|putka|maja|kõik õhku|vastutaevast} :: neg
lasen|laseme|lendab|lendate|lendavad|saadan|saadame .. teie|teid|su|kogu|terve|selle|kõik|kontor|pood|maja|kupatus|pank|urgas|putka .. @ohku|tükkideks|põrgusse :: neg
@ohku .. lasen|laseme|lendate|lendad|lendab|lähete .. teie|su|kogu|teid|te|kõik|kontor|pood|pank :: neg
teie|su|sinu|see .. kontor|pood|maja|firma|pank|putka|urgas|hoone|esindus|koda|kupatus|keskus|ladu .. lendab|läheb|lendavad .. @ohku :: neg
õhkima|õhkida .. teie|teid|selle|hakkan|tahaks|tulen
õhku lasta|laskma .. teie|teid|selle|hakkan|tahaks|tulen
hakkan|tahaks|tulen|kavatsen|plaanin|luban .. teie|teid|selle|kogu .. õhku laskma|lasta
{hakkan|tulen|lähen|kavatsen|luban|tahaks|tahan @place|@company|teie|teid õhku laskma|lasta} :: neg
{meisterdan|meisterdasin|ehitan|ehitasin|valmistan|valmistasin pommi|pomm|lõhkekeha teie|teile|sulle|poodi|kontori|jaoks} :: neg
evakueerige|evakueeri|tühjendage|tehke .. maja|hoone|kontor|pood|pank|kõik|inimesed .. pomm|plahvatab|lendab|kohe|enne :: neg
taimer .. tiksub|käib|käivitatud|jooksma .. pomm|plahvatus|plahvatuseni :: neg
bomb in|at your

[bomb 3]
{tahaks|võiks|peaks|tahan|tuleks @place|@company|teid|teie|kupatuse|kogu|selle õhku lasta|laskma}
keegi .. võiks|peaks|paneb|laseb .. teile|teie|teid|selle .. pommi|õhku
kui .. siis|tuleb .. pomm|pommi|õhku .. teile|teie|laseb|lendab|panen

[bomb 2]
pommiähvardus|pommiähvarduse|pommiähvardust .. teen|tuleb|saate|helistan|ootab :: neg
{oodake|saate pommi|pommiähvardust|pommiähvarduse} :: neg
{saadan|saadame teile|sulle paki|ümbriku|kirja üllatusega|pulbriga|mürgiga|happega|siberi} :: neg
valget pulbrit|siberi katku .. teile|saadan|ümbrikus|ümbrikuga :: neg

[arson 4]
{panen:M|pistan:M|lasen:M tule|tuli|tuld @youd|@youo|autole|majale|kontorile|poele|putkale otsa|alla|külge|taha} :: neg
panen|pistan .. su|sinu|teie|sulle|teile|teid .. auto|autole|majale|kontorile|poele|ukse .. tule|tuli|tuld .. otsa|alla|külge|taha :: neg
kallan|valan .. teile|sulle|teid|su|sind|kontori|poe|ukse .. bensiini|bensiiniga|petrooli ... põlema|tule|tikk|tiku|süütan :: neg
{@burn1 @youo} :: neg
{põletan:M|süütan:M kontori|poe|maja|kupatuse|urka|putka|hoone|pesa|esinduse|lao|firma|panga|keskuse|salongi} :: neg
{@burn1 teie|su|sinu|selle @place|@company|@relative maha|põlema} :: neg
{põletan:M|süütan:M @youo|urka|pesa|putka|terve|kogu maha|põlema} :: neg
panen|paneme|pistan|pistame|löön|torkan .. teie|su|sinu|kontori|poe|maja|auto|putka|urka|kupatuse|esinduse|pangale|majale|poele|kontorile ... põlema :: neg
põlema .. panen|paneme|pistan|pistame .. teie|su|sinu|kontori|poe|maja|putka :: neg
põlema läheb|lähevad|lähete|pannakse .. teie|su|te|kontor|pood|maja :: neg
teie|su|sinu .. kontor|pood|maja|firma|pank|putka|urgas|hoone|esindus|auto|kupatus|keskus|ladu .. läheb|hakkab|pannakse|süüdatakse|lahvatab .. põlema|leekides|leekidesse :: neg
teie|su|sinu .. kontor|pood|maja|firma|pank|putka|urgas|esindus|auto|ladu .. põleb|põlevad .. maha|maani|täna|homme|öösel|varsti :: neg
tulen|tuleme|ilmun .. bensiinikanistriga|molotoviga|süütepudeliga|tikkudega|süütevedelikuga :: neg
tulen|tuleme|ilmun .. bensiiniga|kanistriga .. teie|kohale|sinna|tikkudega|kontorisse|poodi :: neg
bensiini|bensiiniga|kanistriga .. ja .. tikkudega|tikuga|tulemasinaga .. tulen|tuleme|kohale|teie :: neg
bensiin|bensiini|kanister|molotov|süütepudel|süütevedelik .. ostetud|kaasas|valmis .. tikud|tikk|panen|süütan|põletan|tulen|tuleb :: neg
bensiini|bensiin|süütevedelikku|petrooli|molotovi .. viskan|valan|kallan .. teile|sulle|teie kontorisse|kontori|poe|ukse|üle|peale|kaela :: neg
valan|valame|kallan|kallame .. teid|teie|sind|su|kontori|poe|ukse .. bensiiniga|bensiini :: neg
viskan|viskame|loobin .. molotovi|süütepudeli|molotovid|tuletõrviku .. teie|aknast|kontorisse|poodi|sisse|su :: neg
{hakkan|tulen|lähen|kavatsen|luban|vannun @place|@company|teie|teid|su põletama|süütama|põlema} :: neg
{hakkan|tulen|lähen|kavatsen|luban|vannun @place|@company|teie|su maha|põlema põletama|panema|põletada|panna} :: neg
{panen|paneme tuli|tule @place|@company|teie|teile otsa|räästasse|alla|külge} :: neg
{punane kukk|kuke @place|@company|katusele|räästas|räästasse}
punase kuke .. panen|lasen|katusele|räästasse :: neg

[arson 3]
{tahaks|tahaksin|võiks|peaks|tahan|tuleks @place|@company|teie|teid|urka|kupatuse|selle põletada|süüdata|põletama|süütama}
{tahaks|tahaksin|võiks|peaks|tahan|tuleks @place|@company|teie|selle|kupatuse põlema|maha panna|pista|panema|põletada}
loodan|loodame|tahaks .. et .. teie|su .. maja|kontor|pood|firma|putka|urgas .. põleb|põleks .. maha|maani|ära
{põlegu teie|see|su kontor|pood|firma|maja|kupatus maha}

[arson 2]
puust|puidust .. maja|majad|majake|kontor|ehitis .. põleb|põlevad|põlema .. hästi|ilusti|kergesti|kenasti|kiiresti :: neg
teil|sul|teie|su .. puust|puidust .. maja|majad|kontor|uks|suvila
põleb|põlevad .. hästi|ilusti|kergesti|kiiresti .. teie|su|teil|sul|eks :: neg
teie|su|sinu .. maja|kontor|pood|auto|ladu|suvila .. põleb|põlevad .. hästi|ilusti|kergesti|kenasti|kiiresti :: neg
puumaja|puumajad|puitmaja .. põleb|põlevad .. hästi|ilusti|kergesti|kiiresti :: neg

[property 3]
teie|su|sinu .. lõhun|purustan|rüüstan|laastan|põletan|süütan .. ma|ära|puruks|segi|maha|küll :: neg
{lõhun:M|purustan:M|kraabin:M|kriibin:M|rammin:M|torkan:M|lõikan:M|peksan:M|süütan:M su|sinu|teie|firma|ülemuse auto|autot|autod|rehvid|rehve|kummid|lakk|värvi|aknad|esiklaasi|ukse|masina} :: neg
su|sinu .. rehvid|kummid|aknad|auto|esiklaas .. saavad|saab|lähevad|läheb|torgitakse|lendavad .. katki|läbi|sisse|puruks|lõhki|torgatud|viga :: neg
tõmban|tõmbame|võtan|võtame .. teie .. serverid|süsteemi|kodulehe .. maha|rivist :: neg
{häkin|häkime|kukutan|ddosin|ründan teie|su|selle süsteemi|serverit|serverid|kodulehe|lehe|konto|andmebaasi} :: neg
{tulen|tuleme|lähen kohale|sinna|teie ja|siis lõhun|lõhume|peksan|laamendan|löön} :: neg
kakan|situn|kusen|valan .. teie|su .. ukse|leti|trepile|postkasti|lävele .. ette|peale|alla|täis :: neg

[property 2]
{hakkan|tulen|lähen|tahaks|võiks|kavatsen @place|@company|teie|su|kupatuse lõhkuma|purustama|rüüstama|demoleerima|lammutama|lõhkuda|purustada}
{tahaks|võiks kontori|poe|putka|urka|leti puruks|segi|sodiks peksta|lüüa|taguda}
{teen|teeme kontori|poe|kupatuse|teie maatasa|põrmuks} :: neg

[sexual 4]
{vägistan:M|kepin:M|nikun:M|nussin:M @youo} :: neg
{vägistan:M|kepin:M|nikun:M|nussin:M @relative teie|su|sinu} :: neg
{panen:M|topin:M|pistan:M|lükkan:M|ajan:M @youd perse|persse|suhu|kurku|kõrri|putsi|tagant munni|türa|riista|jäme|kõva|noku} :: neg
{panen:M|kepin:M|nikun:M @youo|@youd perse|persse} :: neg
{hakkan|tulen|lähen|kavatsen|luban @youo|@relative vägistama|keppima|nikkuma|nussima|vägistada} :: neg
sind|teid|su .. vägistatakse|kepitakse|nikutakse|nussitakse .. läbi|kõik|kambaga|täna|veel
{tuleme kambaga|poistega @youo|@youd vägistama|keppima|nikkuma|panema} :: neg
vägistan|vägistame .. su|sind|teid tütre|naise|ema|õe|kõik :: neg
i will|gonna|ll|ill rape .. you|u|your

[sexual 3]
{tahaks|tahan|võiks|peaks|tuleks @youo vägistada|jõuga|vägisi}
{keegi|loodan et|võiks|peaks sind|teid|su vägistab|vägistada|vägistaks|vägistatakse}
loodan|loodame|soovin .. et .. sind|teid|su tütar|tütart .. vägistatakse|vägistab|vägistaks|kepitakse

[stalking 3]
su|sinu @relative .. käib|käivad|õpib|õpivad|elab|elavad|töötab|jalutab
teie tütar|poeg|laps|lapsed|naine .. käib|käivad|õpib|õpivad|jalutab .. klassis|koolis|lasteaias|trennis|selles|vist|ju
teil|sul .. on .. ilus|kena|armas|nunnu|kaunis tütar|poeg|naine|lapsed|laps|pere|ema|tütreke|pisipoeg
ilus|kena|armas|nunnu|kaunis tütar|poeg|naine|laps|pere|ema|lapsed on|ju teil|sul
nägin|nägime|näen .. su|sinu|teie .. tütart|poega|last|lapsi|naist|ema|meest|peret .. kooli|koolis|poes|kodu|tänaval|lasteaia|lasteaias|trennis|pargis|eile|täna :: neg
{tean:M kus|kuna|millal @relative elab|elavad|käib|käivad|töötab|õpib|õpivad|koolis} :: neg
tean|teame|teada .. kus|mis|millises|kuhu|millal .. su|sinu|teie .. laps|lapsed|tütar|poeg|naine|mees|ema|isa|pere|vanemad|kodu|maja|auto .. elab|elavad|käib|käivad|koolis|lasteaias|töötab|õpib|on|asub|seisab|pargib|õpivad :: neg
{jälitan|jälitame|varitsen|varitseme|luuran @youo|@relative} :: neg
tulen|tuleme|sõidan|ilmun|seisan .. su|sinu|sulle|sinule|teile .. koju|koduukse|lasteaia|suvilasse :: neg
tulen|tuleme|ilmun|seisan .. su|sinu .. maja|ukse|kooli :: neg
su|sinu|teie .. lapsed|laps|tütar|poeg|naine|pere .. käib|käivad .. koolis|lasteaias|trennis|selles|seal .. ma|jah|eks|ju|tean|õigus|millises|reaalkoolis :: neg
su|sinu .. tütar|poeg|naine|laps|lapsed|ema .. on .. ilus|kena|armas|väike|nunnu|kaunis
kas .. su|sinu .. lapsed|naine|pere|tütar|poeg .. jõudsid|jõudis|jõuavad .. koju|tervelt|kodus|elus
kas .. su|sinu .. lapsed|naine|pere|tütar|poeg .. on .. tervelt|elus

[stalking 2]
tean|teame .. kus|kuhu|millal .. sa|sina|te|teie .. töötad|elad|elate|liigud|liigute|käid|istud :: neg
nimi ja nägu .. meeles
{mul|meil su|sinu nimi|nägu|pilt|number meeles|olemas|alles|teada}
{teame|tean teie|su|sinu koduaadressi|elukohta|kodu} :: neg
{teame|tean su|sinu aadressi|nime} :: neg
{meil|mul on su|sinu aadress|koduaadress}
meil|mul on .. teie .. koduaadress|koduaadressi
teame|tean teie aadressi :: neg
jään|passin|valvan .. ukse taga|taha|ees|ette .. kuni .. välja|tulete|tuled|koju
tean|teame .. kus|millal|mis|kuhu|kuidas|millega|millise ... sa|te|sina|teie ... koju|sõidad|sõidate|elad|elate|magad|magate|pargid|pargite|kõnnid|kõnnite|jalutad|jalutate|lõpetad|trennis :: neg
ootan|ootame|passin|passime|varitsen .. sind|su|sinu .. tööpäeva|koduukse|maja|ukse|parklas|trepikojas|nurga|auto|kooli :: neg
ootan|ootame|passin|varitsen .. su|sind|teid .. pärast|peale .. tööd|tööpäeva|vahetust|sulgemist :: neg
{ootan|ootame su|sind|teid ära pärast|peale|õhtul|täna|õues|väljas} :: neg
tean|teame .. kust|kuidas .. sind|teid|su|teie .. leida|leian|üles|kätte|leiame|saan|saab :: neg
ma jälgin sind|su
jälgin .. su|sind .. iga|sammu|liigutust|igat|päeval
{tean:M kus @you elad|elate|elab|elavad|elamas} :: neg
tean|teame .. kus|mis|millal|mitmendal|kelle .. sa|te|sina|teie|sul|teil .. elad|elate|pargid|pargite|käid|tööpäev|lõpetad|lõpetate|magad|magate|liigud|liigute|koju :: neg
{leian|leiame @youo üles} :: neg
leian|leiame|otsin|otsime .. su|sind|teid|sinu .. üles|koduukse|kodust|igalt|kasvõi|niikuinii|nagunii :: neg
üles .. leian|otsin|leiame|otsime .. su|sind|teid :: neg
uurin|otsin|selgitan|tuvastan .. välja|üles|järele .. kes|kus .. sa|te|sina .. oled|olete|elad|elate
{tean kes @you|sa oled|olete} :: neg
tean|teame .. täpselt|hästi|väga .. kes|kus|kellega .. sa|te|sina|teie .. oled|olete|töötad|töötate|suhtled :: neg
{jätan|jätame su|sinu nime|näo|hääle meelde}
jätan|jätsin|jätame .. su|sinu .. nime|näo|hääle .. meelde :: neg
su|sinu .. nimi|nägu .. on|jääb .. mul|meeles|meelde :: neg
avaldan|avalikustan|riputan|postitan|levitan|jagan .. su|sinu .. aadressi|isikuandmed|koduaadressi|telefoninumbri|pildi|andmed
millal|kell .. sa|te|su|teie .. tööpäev|töölt|lõpetad|koju .. lõppeb|lõpetad|lähed|lõpetate|lähete|saad .. ootan|raisk|näitan|tulen|klaarime :: neg
tallinn|tartu|eesti .. on|pole .. väike|suur .. ju|koht|linn|riik|veel|küla|me .. kohtume|näeme|trehvame|leian|saame|eks :: neg
eesti|tallinn|tartu on .. väike .. kohtume|näeme|trehvame|leian|leiame|küll :: neg

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
{kirjutan:M|postitan:M|panen:M|jagan:M|riputan:M|teen:M|avaldan:M|lähen:M|läheb facebooki|facebookis|fb|fbsse|instagrammi|instasse|tiktoki|tiktokki|sotsiaalmeediasse|sotsiaalmeedias|sotsmeediasse|sotsmeediast|twitterisse|redditisse|foorumisse|internetti|youtubei}
facebooki|fb|fb-sse|fbsse|instagrammi|sotsiaalmeediasse|sotsmeediasse|tiktoki|meediasse|ajalehte|ajakirjandusse|lehte|delfisse|postimehesse|õhtulehte|ekspressi .. kirjutan|kirjutame|postitan|panen|läheb|lähen|pöördun|saadan|annan|riputan|jõuab|üles|kirjutama|anda|pöörduma
{pöördun:M|lähen:M|kirjutan:M|saadan:M|annan:M|räägin:M|helistan:M|läheb|teatan:M|jõuab meediasse|ajakirjandusse|ajakirjanikele|ajakirjanikule|ajalehte|delfisse|delfile|postimehesse|postimehele|õhtulehte|õhtulehele|ekspressi|pealtnägijasse|pealtnägijale|reporterisse|kurijasse|televisiooni|telesse|uudistesse|err|errile|lehte}
pealtnägija|pealtnägijale|pealtnägijasse|kurija|ajakirjanik|ajakirjanikud|ajakirjanikke|delfi|õhtuleht|postimees|ekspress .. huvitatud|huvitub|tunneb|saab|huvitab|kuuleb|teada
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
otsustasin|otsustanud|kavatsen|plaanin|lähen .. endalt|omalt|elust|siit ilmast|endale|end|ennast .. elu|lahkuda|lõpu|kuuli|tappa|ära .. võtta|teha|tappa|lasta :: neg
lõpetan|lõpetangi|lõpetame oma|selle|enda _? elu|elukese :: neg
{võtan endalt|omalt elu} :: neg
kirjutan|kirjutasin .. testamendi|hüvastijätukirja|lahkumiskirja .. ja|lõpetan|tapan|võtan :: neg
{teen endaga|iseendaga|eluga lõpu|lõpparve|otsa} :: neg
eluga .. lõpparve .. teen|teha|tegema :: neg
{lähen|heidan|viskun rongi|auto|rekka|trammi alla|ette ennast|end|homme|täna|kohe} :: neg
sõidan|kihutan|keeran .. vastu .. puud|posti|seina|rekkat|kaljut .. ja|et|lõpp|ongi|meelega :: neg
{tapan end|ennast|enda} :: neg
{tapan end|ennast ära} :: neg
{teen endale|enesele|omale lõpu|otsa|liiga|hullu} :: neg
teen|teengi .. endale|enesele|omale .. lõpu|otsa .. peale :: neg
teen|teengi .. endale|omale|enesele .. midagi .. halba|hullu :: neg
{teen enesetapu|suitsiidi|lõpu endale|elule|kõigele} :: neg
{sooritan|teen|kavatsen enesetapu|enesetappu|suitsiidi} :: neg
{võtan|võtangi endalt|eneselt|enda|omalt elu} :: neg
lõpetan|lõpetangi oma|enda _? elu|päevad|kannatused|piinad
{poon end|ennast|enda üles|oksa|ära} :: neg
{hüppan|hüppangi|viskun sillalt|katuselt|aknast|rongi|rõdult|auto alla|ette} :: neg
hüppan|hüppangi sillalt|katuselt|rõdult :: neg
{viskan|viskun end|ennast rongi|auto|sillalt|aknast alla} :: neg
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
tahaks|tahan|sooviks .. mitte|lihtsalt|enam .. ärgata|eksisteerida :: neg
ei .. taha|tahaks|soovi .. enam .. ärgata|olemas|eksisteerida|siin ilmas :: neg
lõpetada .. oma|selle|enda|kogu .. elu|eluga|piina|kannatused
tahaks|tahan .. kõigest|elust .. lahkuda|lõpparve|vabaneda
jõuan|jõudnud|olen .. nii|juba|sinnani .. kaugele|punkti .. et .. tapan|teen|lõpetan|enesetapp|enesetapu :: neg
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
{jääb|jääbki üle ainult|vaid surra|enesetapp|köis|nöör|surm|silmus} :: neg
ainus|ainuke .. väljapääs|lahendus|võimalus .. on .. surm|enesetapp|surra|nöör
{mõtlen|mõtlesin|mõelnud|mõtetes enesetapule|enesetapust|enesetapu|suitsiidile|enesetapumõtted|suitsiidist}
enesetapumõtted|suitsiidimõtted|enesetapumõtteid|suitsiidimõtteid|suitsiidsed mõtted .. mul|on|tulevad|peas|iga
mul|minul|peas .. on|tekivad|käivad|keerlevad .. enesetapumõtted|enesetapumõtteid|suitsiidimõtted|suitsiidsed
{mõtlen et|kuidas end|ennast|elu tappa|lõpetada|ära}
lõpetaksin|lõpetada|lõpetaks .. oma|selle|kõik|enda .. elu|elupäevad|kannatused|piina
tahaks|tahan|tahaksin .. magama|uinuda|jääda .. ja .. mitte|enam .. ärgata|kunagi :: neg

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
ilma minuta .. parem|kergem|lihtsam|saate|saavad :: neg
{surm oleks|on lahendus|kergendus|pääsetee|lunastus}
{jätan hüvasti kõigiga|elu|eluga|lastega}
{hüvasti elu|maailm|kõik}
{haiget|viga teen|lõigun|lõikun endale|ennast} :: neg
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
bensiin|bensiini|bensiiniga|kanister|kanistri|kanistriga|tikud|tikkudega|molotov|molotovi|süütepudel|süütepudeli|süütevedelik|hape|hapet|happega|mürk|mürki|mürgiga|nöör|nööri|köis|köie|tabletid|tablette|žilett|žiletiga
lõhkeaine|lõhkeainet|dünamiit|dünamiiti|pomm|pommi|padrunid|padruneid|laskemoon|laskemoona|kuul|kuuli|kuulid|haavlid|telliskivi|telliskiviga|kivi|kiviga

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

# ---- whole constructions over the classes (third hand) ----
[violence 4]
# what one does and what becomes of it
{@kill1 selle|seda|teie|need|neid|nende|su|sinu @tgt} :: neg
{@kill1 ära|maha|surnuks|viimseni @tgt|teid|sind|su|nad|ta} :: neg
{@break1|@give1|teen:M|tallan:M|tambin:M|trambin:M|litsun:M|muljun:M sind|teid @result} :: neg
{@break1|@give1|teen:M|tallan:M|tambin:M|trambin:M|litsun:M|muljun:M su|sinu|sinusuguse surnuks|vaeseomaks|poolsurnuks|vigaseks|sandiks|kripliks|invaliidiks|oimetuks|meelemärkusetuks|siniseks|veriseks|laibaks|külmaks|vagaseks|hakklihaks|mättasse|mulda|pikali|siruli} :: neg
löön|peksan|lasen|taon|sõidan su maha|läbi|segi|puruks|lömaks|sodiks|ribadeks|pooleks|lõhki|maasse :: neg
su maha|läbi|segi|sodiks|ribadeks|lõhki|maasse löön|peksan|lasen|taon|sõidan :: neg
{@break1|teen:M|lasen|löön|peksan selle|need|teie|seal|ühe @tgt @result} :: neg
{@give1 @youd|@tgt @blow|pähe|näkku} :: neg
{@give1 selle|teie|ühe @tgt @blow|pähe|näkku} :: neg
{saad|saate|saadki|saategi @blow mult|minult|meilt|veel|täna|homme|kõik|sa|te|siis|raisk|korralikult|korraliku|selle|varsti|kohe|nii} :: neg
sa|sina|te|teie|kõik .. saad|saate .. @blow :: neg
mult|minult|meilt .. saad|saate|saab|saavad .. @blow :: neg
saab|saavad .. mult|minult|meilt .. @blow :: neg
{saab|saavad teie|see|su|need @tgt @blow} :: neg
{saad|saate tina|pliid|kuuli|kuulid|surma|hukka mult|minult|meilt|minu|veel|sa|raisk|kõik|seal} :: neg
{tapan|tapame|mõrvan|pussitan|kägistan ära|maha|surnuks|verest kõik|teid|esimese|igaühe|keda|kes|ühe|kellegi|viimse|viimseni} :: neg
{tapan|tapame|mõrvan|pussitan|kägistan|hukkan paljaste|isiklikult|niikuinii|nagunii|nagu sind|su|teid|ta|selle|kätega|koera} :: neg
{@killpass su|sind|teid|sinu|teie ära|maha|läbi|surnuks|veel|varsti|homme|täna}
saad|saate .. tapetud|pekstud|pussitatud|kägistatud|mõrvatud|hukatud|kolgitud|klobitud :: neg
saad|saate .. maha|läbi|üles|vaeseomaks|surnuks .. löödud|lastud|pekstud|poodud|klobitud :: neg
{@future @killinf selle|teie|need|kõik|teid|su|sind @tgt|kõik|kõiki|maha|ära|läbi} :: neg
@future .. su|sind|teid|selle|kõik|kõiki .. tappa|tapma|mõrvama|mõrvata|kägistama|peksma|pussitama|maha|lööma :: neg
@future .. @youd .. haiget|viga|liiga|otsa .. tegema|teha|tekitama|peale :: neg
{teen|teeme|tekitan @youd|@tgt haiget|viga|liiga|vigastusi|kehavigastusi|valu füüsiliselt|tõsiselt|nii|kõvasti|raisk|veel|kohe|küll|väga|päriselt} :: neg
{teen|teeme @youd otsa|lõpu peale} :: neg
{teen|teeme @youd säru|tuupi|hakkliha|matused} :: neg
{võtan|võtame @youd|@youo hinge|elu|naha|pea maha|seest|välja|ära} :: neg
{viin|viime|veame su|sind|teid metsa|rappa|sohu|karjääri} :: neg
keegi ei leia .. su|sinu|teie .. laipa|surnukeha|konte|kehasid :: neg
su|sinu|teie .. laipa|laibad|surnukeha|konte|laip|kehad .. ei|leitakse|otsitakse|ujub|mädaneb|leiavad :: neg
{matan|kaevan|peidan|uputan su|sinu|teie laiba|laibad|surnukeha|kondid} :: neg
{kaevan|kaevasin|kaevame @youd haua|hauad}
{lõpetad|lõpetate|ärkad|ärkate|maandud|maandute|satud|satute|lendad|lendate @doom sa|te|sina|teie|minu|veel|varsti|täna|homme|kõik|siis|raisk} :: neg
{lähed|lähete|lahkud|lahkute|sõidad|sõidate|jõuad|jõuate koju|siit|sealt|töölt|majast kirstus|kilekotis|kanderaamil|kiirabiga|laibakotis|ratastoolis|karkudega|reanimobiiliga} :: neg
{viiakse|viidakse|tassitakse|kantakse|veetakse su|sind|teid @doom}
saadan|saadame .. su|sind|teid .. @doom :: neg
{korjad|korjate|nopid|otsid|otsite oma|enda|su hambaid|hambad|konte|kondid|soolikaid} :: neg
hambaid|hambad|konte|soolikaid .. kokku|üles|põrandalt|maast|seinalt .. korjata|korjama|korjad|korjate|otsida|otsima|nopid|nopite|kraapima
sööd|sööte|jood|joote .. kõrrega|kõrrest .. ainult|veel|kuu|aasta|edaspidi|sa|te|suppi|püreed
läbi kõrre|toru sööd|sööte|jood|joote|sööma|jooma|süüa
sööd|sööte|jood|joote|hakkad|hakkate .. läbi kõrre|toru
{ema|naine|lapsed|pere su|sind|teid tunne|tunneks ära|enam} :: neg
et .. ema .. ei .. tunne .. ära :: neg
sinust|teist|sust|neist|temast .. ei .. jää .. märga|tükki|muud|plekki|plekkigi|plekigi :: neg
teist|sinust .. jääb|jäävad .. ainult|vaid|järele .. plekk|märg|tuhk|laip|laibad|kondid|lomp :: neg
elus|@elusana .. sa|te|sina|teie|sealt|siit|keegi .. ei .. pääse|lahku|jõua|välju|saa|tule|lähe :: neg
keegi|ükski .. ei .. pääse|lahku|välju|tule|jää .. @elusana|ellu :: neg
keegi|ükski .. teist|neist|seal .. ei .. pääse|jää|välju .. ellu|@elusana :: neg
ei .. jää|pääse|välju .. keegi|ükski|kedagi|te|sa .. ellu|@elusana :: neg
sa|sina|te|teie .. @pole .. enam .. kaua|kauaks .. elada|elu|jäänud :: neg
sul|teil .. @pole .. kaua|kauaks|palju .. elada :: neg
sul|teil|su|teie .. on|jäänud|jääb .. elada .. jäänud|ainult|vaid|tund|tundi|päev|päeva|päevad|üks :: neg
elada .. on|jäi|jääb .. sul|teil|su|teie .. päev|päeva|tund|tundi|vähe :: neg
{su|sinu|teie surm|surmatund|surmapäev tuleb|tulnud|käes|lähedal|saabub|lähedane|minu} :: neg
su|sinu|teie lõpp|tund .. on .. käes|lähedal|tulnud|kätte|saabunud
{su|sinu viimane|viimne tund|hingetõmme on|tuleb|käes|oli|saab|lööb} :: neg
sured|surete|surevad|suredki|suretegi .. nagu|minu|koos|piinarikkalt|aeglaselt|selle .. koer|koera|koerad|eest|käe|kätte|läbi|rott|rotid|siga|sead :: neg
{sa|te|sina|teie sured|surete|suredki koera|piinades|minu|aeglaselt|piinarikkalt|kraavis|täna|homme|varsti} :: neg
{mürgitan|mürgitame @youo|@company|@youd kohvi|vee|joogi|toidu|lõuna|kõik|vett|ära|teid} :: neg
{mürgitan|mürgitame su|sind|teid|@agent} :: neg
{panen|paneme|segan|valan|tilgutan|puistan @youd|@youo|@tgt|@company mürki|mürgi|rotimürki|arseeni|tsüaniidi|happe} :: neg
lasen|tühjendan|tulistan .. salve|magasini|kuuli|kuulid|padrunid|valangu .. teie|sulle|teile|sinu|su|sisse|tühjaks|pihta|kõigile :: neg
{avan|avame tule @place|seal|kõigi|kõikide|kõigile|teie|pihta} :: neg
{hakkan|tulen tulistama|laskma @place|seal|kõiki|teid|suvaliselt|kõigi|kohapeal|kui} :: neg
{tulistan|tulistame|kõmmutan läbi|maha|auklikuks|surnuks|tühjaks kõik|kõiki|teid|su|sind|esimese|keda|nad} :: neg
{viskan|lükkan|tõukan|heidan su|sind|teid|@agent aknast|rõdult|trepist|sillalt|katuselt|rongi|vette|jõkke|merre|kaevu} :: neg
lendad|lendate .. aknast|rõdult|trepist|katuselt :: neg
{sõidan|kihutan|rammin|ajan su|sind|teid|@agent alla|surnuks|laiaks|lömaks|sodiks} :: neg
{sõidan|kihutan|ajan sinust|teist|sust|rahva|inimeste üle|sisse|hulka} :: neg
{sõidan|kihutan sulle|teile|@agent otsa|selga} :: neg
{põletan|süütan|kõrvetan|tuhastan su|sind|teid|@relative|kõik elusalt|elusana|ahjus|tuleriidal} :: neg
põlete|põled|põlevad .. elusalt|elusana|seal|koos .. kõik|sees|sisse|maha
kallan|valan|viskan|pritsin .. sulle|teile|su|teie|@tgt .. hapet|happe|leelist|keevat|äädikat|bensiini|süütevedelikku .. näkku|silma|kaela|peale|üle|nägu|kõrri :: neg
{kallan|valan|viskan|pritsin hapet|hape|leelist|äädikat|happe @youd|@tgt|näkku|su|teie} :: neg
torkan|lükkan|suskan|löön|surun|ajan .. noa|nuga|pussi|kruvikeeraja|kirve|hargi .. sulle|teile|su|sinu|teie|@tgt :: neg
{noa|kirve|pussi|haamri|kurika löön|torkan|virutan|suskan|ajan @youd|@youo} :: neg
@weaponga|rusikaga|saapaga|jalaga .. saad|saate|löön|virutan|annan|äigan|lajatan|peksan .. sulle|teile|sind|teid|su|teie|pähe|näkku|@tgt|@body :: neg
lasen|kutsun|palkan|saadan|maksan .. kellegi|mehed|mehele|poisid|palgamõrvari|tapja|bratva|maffia|tšetšeenid .. kes .. su|sind|teid|teie|sulle|teile|sul|teil .. tapab|tapavad|peksab|peksavad|murrab|murravad|lööb|löövad|vaikib|ära :: neg
{lasen su|sind|teid läbi|ära|maha|vait|surnuks peksta|tappa|lüüa|koristada|kõrvaldada|nottida|vaigistada} :: neg
mu|minu|meie .. vend|mees|poeg|isa|poisid|sõbrad|semud|vennad .. tapab|tapavad|peksab|peksavad|lööb|löövad|murrab|murravad|pussitab|kolgib|kolgivad .. su|sind|teid|sul|teil|sulle|teile|kõik|teie :: neg
tulen|tuleme|lähen|sõidan|ilmun|astun|marsin|jõuan|kohal .. ja|ning|siis .. @give1|@break1 .. @youd|@youo|kõigil|kõigile|kellelgi|kellelegi|@tgt .. @blow|@body|@result :: neg
tulen|tuleme|ilmun|marsin|lähen .. ja|ning|siis .. @kill1 :: neg
tulen|tuleme|ilmun|lähen .. @killinf .. sind|teid|su|kõiki|@tgt :: neg
{tulen|tuleme|ilmun|lähen|sõidan sind|teid|su|kõiki @killinf} :: neg
hakkab|hakkavad .. veri|verd|kuulid|hambaid|laipu|kuule|laibad .. voolama|lendama|langema|veerema|sadama :: neg
{veri|verd|laibad|laipu|surnuid voolab|lendab|lendavad|langeb|voolama @place|@company|seal|teil|teie|varsti|homme|täna} :: neg
{kuulid lendavad|lendama|vihisevad @place|@company|seal|teil|teie|varsti|homme|täna}
{tuleb|teen|korraldan|saab|saate|hakkab veresaun|veresauna|tapatalgud|tapatalguid|massimõrv|tulistamine|tulistamise|koolitulistamine|verepulm|verepulma|veresaunaks teil|teile|seal|@place|@company|teie|homme|täna} :: neg
{tulen|ilmun|saabun|astun|marsin|sõidan|seisan relvastatult|relvastatud|relvadega|relvaga|püssidega|automaadiga|mõõgaga|vasaraga|taskunoaga|sepahaamriga|raudtoruga|ambuga|õhupüssiga|gaasipüstoliga|kaikaga|revolvriga} :: neg
võtan|haaran|krahman|pistan .. @weapon .. kaasa|kätte|ühes|tasku|põue|vööle .. tulen|tuleme|ja|sõidan|lähen|astun|ilmun|näeme|siis :: neg
@weapon kaasas|käes|taskus|põues .. tulen|tuleme|ilmun|näeme|kohtume|teel|sinna|teile|ootan|homme|täna :: neg
relv|püss|püstol|nuga|kirves|kurikas|haavlipüss|jahipüss .. kaasas|käes|taskus|põues|autos|pagasnikus|istmel|vööl .. tulen|teel|sinna|teie|seal|parklas|sind|teid|ootan|näeme|sõidan :: neg
i|we|ima|gonna|will|shall .. kill|murder|shoot|stab|strangle|beat|slaughter|burn .. you|u|ya|them|your|all

[violence 3]
# a wish to do it, a condition, somebody should
@want|tuleks .. @youd|@agent|neile|talle .. @blow
@blow .. @want|tuleks|vaja .. @youd|@agent|neile
{@want|tuleks|vaja|kuluks|kulub|oleks|sooviks @youd|@tgt|neile|talle @blow}
{@want|tuleks|vaja|sooviks @youo|@agent|neid|nad @killinf}
{@want|tuleks|sooviks selle|teie|need @tgt tappa|mõrvata|kägistada|peksta|lüüa|maha|pussitada|puua|hukata|kolkida|klohmida|klobida}
@want|tuleks|sooviks|kihk|isu .. kellegi|kedagi|kõik|kõiki|mõne|mõni|keegi .. tappa|mõrvata|kägistada|maha|läbi|pussitada|peksta
@want|tuleks|sooviks|kihk|isu .. tappa|mõrvata|kägistada|pussitada|peksta .. kellegi|kedagi|keegi|mõne|kõik
{rusikad|rusikas|kirves sügelevad|sügeleb|sügelema|kihelevad|kiheleb}
käed|käsi|jalg sügelevad|sügeleb .. anda|lüüa|virutada|panna|teile|sulle|peksta
{annaksin|virutaksin|lajataksin|paneksin|äigaksin|tõmbaksin|kütaksin|sõidaksin @youd|@tgt|neile|talle @blow|näkku|pähe} :: neg
{ma|mina annaks|virutaks|lajataks|paneks|äigaks @youd|@tgt|neile @blow|näkku|pähe} :: neg
{murraksin|väänaksin|murraks|väänaks|lööksin|lööks|raiuksin|lõikaksin|rebiksin|kisuksin|peksaksin|keeraksin @youd|@youo|@tgt|neil @body} :: neg
{tapaksin|mõrvaksin|kägistaksin|peksaksin|pooksin|pussitaksin|kolgiksin|klohmiksin|uputaksin|tulistaksin @youo|@tgt|kõik|kõiki|nad|neid|ta} :: neg
{ma|mina|meelsasti|rõõmuga tapaks|mõrvaks|kägistaks|peksaks|pooks|pussitaks|klohmiks|uputaks|tulistaks @youo|@tgt|kõik|nad|neid} :: neg
{viskaksin|viskaks|lükkaksin|lükkaks|visata|lükata|tõugata su|sind|teid|@agent aknast|rõdult|trepist|sillalt|rongi}
{saaks|saaksin|saan|saame su|sind|teid kätte|enda|korraks|näpu|pihku} ... tapaks|tapaksin|kägistaks|kägistaksin|peksaks|annaks|annaksin
# veiled, but of hurt
keegi|mõni|mõned|kellelgi|teist .. saab|saavad .. viga|haiget|surma|kannatada|verd .. kui|siis|raisk|seal|veel|tõsiselt|ja
siis|muidu|ja|või|et|varsti .. läheb|saab|voolab|lendab .. verd|veri|veriseks|koledaks|inetuks|rusikaks|kakluseks|löömaks|madinaks|andmiseks|käsikähmluseks :: neg
{läheb andmiseks|löömaks|kakluseks|madinaks|veriseks|koledaks|valusaks|käsikähmluseks @youd|teie|siis|seal|asi|kohapeal} :: neg
{läheb @youd|@agent halvasti|hapusti|kehvasti|pahasti|kurvasti|õnnetult|valusalt väga|ikka|tõesti|veel|siis} :: neg
vastutate|vastutad|maksate|maksad|maksavad .. oma .. eluga|tervisega|verega|nahaga|hammastega|peaga :: neg
{su|sinu @relative sureb|surevad|matab|leinab|leinavad|nutab|nutavad|kannatab|kannatavad|kaob|maksab|maksavad} :: neg
{su|sinu|teie naine|lapsed|pere|ema|mees|vanemad leseks|orvuks|leinama|matma|nutma jääb|jäävad|hakkab|hakkavad|saab|peab} :: neg
{hoian|panen|paneme|surun @youd|@tgt|su|sinu|teie nuga|noa|püssi|püstolit|relva|püssitoru kõril|kõrile|meelekohale|vastu|selja|pähe|ribidele} :: neg
{karda|kartke|kartma|kardad|kardate oma|enda elu|tervise|naha|hammaste|laste|pere eest|pärast}
{jääd|jääte ilma|ilmagi hammasteta|hammastest|käteta|jalgadest|munadest|kõrvadest} :: neg
you .. gonna|will|should|must|deserve .. die|bleed|burn|suffer
watch your step|ass|back

[violence 2]
# something will come, nobody says what
te|sa|sina|teie|nad|küll|veel|kõik .. nutate|nutad|palute|palud|oigate|karjute|vingute|roomate|värisete|värised .. veel|kibedalt|armu|andestust|põlvili|varsti|kord|verepisaraid
kahetsema|nutma|paluma|oigama|roomama|värisema .. hakkad|hakkate|saad|saate|panen|sunnin|jääte|jääd :: neg
panen|sunnin|paneme|löön .. teid|sind|su .. kahetsema|nutma|paluma|roomama|värisema|põlvili|põlvitama|vinguma :: neg
{see|asi|selline|niisugune|suhtumine|käitumine läheb|tuleb|kukub @youd kalliks|valusalt|kallilt|ninali|kaela|maksma} :: neg
kätte .. maksan|maksame|tasun|tasume|makstakse|maksma|maksta .. teile|sulle|kõik|kõige|selle|kuhjaga|kõigile :: neg
{maksan|maksame|tasun|tasume kätte @youd|kõigile|kõige|topelt|kuhjaga|samaga|veel} :: neg
{maksan|maksame|tasun samaga|kuhjaga @youd|tagasi|kätte} :: neg
{kättemaks|kättemaksu|kättemaksust|arveteõiendus|arveteõiendamine tuleb|saabub|magus|ootab|hakkab|võtan|teen|pääse|jääb|mõtlen|plaanin|planeerin} :: neg
{õiendan|klaarin|klaarime|õiendame sinuga|teiega|@agent arved|arve|asja|asjad|asju ära|omavahel|isiklikult|mehe|vanaviisi|teistmoodi|ise|teisiti}
{lahendan|klaarin|õiendan|lahendame|klaarime asja|asjad|arved|selle|ise|probleemi mehe|teisiti|teistmoodi|rusikatega|jõuga|tänaval|vanaviisi moodi|viisil|ise|siis|nüüd}
võtan|võtame .. asja|asjad|õiguse|seaduse|õigusemõistmise .. oma|enda .. kätesse|kätte :: neg
{omal käel lahendan|klaarin|õiendan|lahendame} 
hoia|hoidke|hoidku|hoiduge .. mu|minu|minust|alt|piip .. eest|teelt|silmapiirilt|tuleb|eemale|silma :: neg
ettevaatust|ettevaatlik|ettevaatlikud|ettevaatlikum|ettevaatlikumad .. kellega|keda|tänaval|õhtul|pimedas|koduteel .. tülitsed|tülitsete|räägid|räägite|petate|petad|jamad|jamate|koju|liigud|liigute|mängid|mängite|solvate|solvad|lähed|lähete|käid|käite|kõnnid
ole|olge|olgu|võiksite|võiksid|peaksid|peaksite|soovitan|tasub|tasuks|mina .. ettevaatlik|ettevaatlikum|ettevaatlikumad|ettevaatlikud|valvas|valvsad|valvel .. kellega|tänaval|pimedas|edaspidi|nüüdsest|koduteel
{uks|uksed|ust|uksi lukus|lukku|lukustada|lukusta|lukustage pane|pange|hoia|hoidke|soovitan|tasub|öösel|ööseks parem|öösel|ööseks|õhtul|igaks|kodus|koju}
vaata|vaadake|vaadata|vaatama|vaatad|vaatate|piilu|piiluge|piiluma .. üle|selja|seljataha .. õla|taha|selja|edaspidi
elad|elate|elama|magad|magate|magama .. hirmus|hirmuga|kartuses .. hakkad|hakkate|edaspidi|sa|te|panen|nüüdsest :: neg
hakkad|hakkate|panen .. hirmus|hirmuga|kartuses .. elama|magama :: neg
{sa|te|sina|teie saa|maga|leia rahu|rahus|rahulikult|turvaliselt|magada enam|kunagi|iialgi|öödki} :: neg
tulen|tuleme|tullakse sulle|su|teile|sinu järele|järgi|kallale :: neg
{saadan|saadame|kutsun|palkan mehed|poisid|kutid|semud|vennad|bandiidid|inkassopoisid|karvased|tuttavad @youd|@youo|sinna} :: neg
mul|meil .. on .. tuttavaid|sõpru|tuttavad|sõbrad|mehi|inimesi|sidemeid|vend|onu|kamraade .. kes|vangis|allilmas|istunud|maffias|kriminaalid|kriminaalses .. sinuga|teiega|sind|teid|su|klaarivad|tegelevad|mehed|maailmas|selliseid|sellistega
{me|veel|varsti|küll|tänaval|peagi|kusagil kohtume|näeme|trehvame|põrkume} ... pimedas|tänaval|nurga|turvameesteta|raisk|teisiti|teistmoodi
{teed|rajad|teeotsad ristuvad|lõikuvad meie|veel|varsti|kord|kunagi}
mu|minu|mulle .. teele|jalgu|ette|silma .. satud|satute|jääd|jääte|juhtud|juhtute :: neg
{ära|ärge|ärgu satu|sattuge|jää|jääge|juhtuge|juhtu|näita|näidake minu|mulle|mu|oma|ennast|end silma|ette|teele|jalgu|tänavale|nägu|lõusta|silme} :: neg
{ära|ärge sunni|sundige|pane|pange|aja|ajage|vii|viige mind|meid} .. hulluks|äärmusteni|kurjale|äärmustesse|kohutavat|vägivalda|äärmusesse|meeleheitele :: neg
ära|ärge .. alahinda|alahinnake|provotseeri|provotseerige|testi|testige|ärrita|ärritage|proovi|proovige|katsu|katsuge .. mind|minu|meid|mu :: neg
{valisid|valisite|jamad|jamate|jebite|tülitad|solvasite|petsite vale|valet|valega|valede inimesega|mehega|inimese|mehe|naisega|naise|inimest|meest}
{tegid|tegite|teed|teete oma|suure|saatusliku|viimase|kõige|elu vea|viga elu|suurima|suurema|minuga}
sõda|sõja .. tahate|tahad|saate|saad|tahtsid|tahtsite|kuulutan|algab|alustasite :: neg
saate|saad|tahate|tahtsite|kuulutan|alustasite .. sõda|sõja :: neg
{viimane|viimast|viimases hoiatus|hoiatan|korda|kord heaga|sõbralikult|viisakalt|ilusti|palun} ... siis|edasi|järgmine|pärast
järgmine|järgmisel kord|korral .. ma|me|enam .. ei|pole .. nii|enam|heaga .. viisakas|heaga|lahke|sõbralik|räägi|leebe|rahulik :: neg
{ma|siis|järgmine|enam|edasi ei räägi|palu|hoiata heaga|viisakalt|sõbralikult|ilusti} :: neg
siis räägime|suhtleme|vestleme|räägin|lahendame|teeme .. teises|teist|teisiti|teistmoodi|hoopis|silmast|mehe .. toonis|moodi|keeles|silma|juttu|viisil|mehega
räägime|suhtleme|räägin|ajame .. teist|teises .. juttu|keelt|keeles|toonis
tulen|tuleme|jõuan|käin|ilmun|astun .. kohale|sinna|läbi|isiklikult|teile|sulle|teie .. ja|siis|ning .. kahetsete|kahetsed|vaatame|nutate|laulate|laulad|klaarime|õpetan|lugu :: neg
vaatame|näeme .. kes|kas .. siis|viimasena|lõpuks|enam|julge|suur|nii .. naerab|tark|julge|vapper|ülbe|nutab|naljakas|itsitab|julged|suured|ülbed|targad
{naeratus|naer|irve|muie pühin|pühitakse|kaob|lõppeb @youo|@youd näolt|üle|maha|ära|varsti}
{mängid|mängite|mängi|mängige tulega|eluga|saatusega|surmaga} :: neg
{su|sinu|teie elu muudan|teen|keeran|rikun|hävitan põrguks|õudusunenäoks|ära|kibedaks|tuksi|untsu|perse|pekki|raskeks|mustaks} :: neg
{hävitan|hävitame|laostan teid|sind|su|teie elu|karjääri|firma|perekonna|pere|täielikult|maatasa|lõplikult|ära} :: neg
{su|sinu elu|karjäär|päevad|tunnid|minutid|aeg on|saavad|saab läbi|otsas|loetud} :: neg
pead|päid .. hakkavad|hakkab .. lendama|veerema :: neg
hakkavad|hakkab .. pead|päid .. lendama|veerema :: neg

# ---- targets by name, compounds, euphemisms (third hand, round 1) ----
[violence 4]
sõidan|virutan|annan|panen|äigan|lajatan|tõmban|kütan|põrutan ... @blow .. et|kui|nii|mööda|ja|siis|homme|täna :: neg
sõidan|virutan|annan|panen|äigan|lajatan|tõmban|kütan|põrutan|löön|saab|saad|saate ... mööda lõugu|molli|vahtimist|pead|kõrvu|hambaid|lõuapärasid :: neg
sõidan|virutan|annan|panen|äigan|lajatan|tõmban|kütan|põrutan|löön|saab|saad|saate ... vastu lõugu|molli|vahtimist|hambaid|nägu|kõrvu|pasunat :: neg
kes|esimene|igaüks|keegi|too|esimesena ... saab|saavad @weaponga|kuuli|noa|pihta|malaka :: neg
{saab|saavad|saad|saate @weaponga pähe|kõhtu|selga|näkku|kaela|mult|minult|silma} :: neg
kes .. esimesena|ette|vastu|teele|kätte .. jääb|satub|tuleb|juhtub ... saab|löön|tapan|lasen|peksan|pussitan :: neg
sinust|teist|sust|neist ... tükkigi|tükigi|midagi|märgagi|luukondigi .. järele|alles :: neg
{jää|jäta sinust|teist|sust tükki|tükkigi|midagi|märga|tuhkagi|kõvakesti järele|alles} :: neg
sisenen|astun|marsin|jalutan|tungin|ilmun|murran .. @place|@company|teie|sisse|uksest .. @weaponga :: neg
{sisenen|astun|marsin|tungin|ilmun @weaponga @place|@company|sisse|uksest|teie} :: neg
lasen kuulil|kuulidel|püssil|relval|rusikatel|kirvel|noal|nuial|püstolil .. rääkida|õiendada|kõnelda|laulda|töötada|teha|käia|teie|teiega :: neg
räägib|räägivad|kõneleb .. siis|juba|edaspidi|sinuga|teiega .. püss|relv|rusikas|rusikad|kirves|nuga|kuulid|kurikas
{laon|virutan|tambin|taon|kolgin|peksan|klobin|nüpeldan @agent|teie|selle läbi|vaeseomaks|korralikult|segaseks|siniseks} :: neg
kägistan|tapan|mõrvan|pussitan|hukkan .. selle|teie|need|tolle|ta|tema|nad .. kes|mees|poisi|tüübi|naise|inimese|tüdruku|ära|molkuse|idioodi|raisa|kulleri|mehe :: neg
[violence 3]
võtan|haaran|kraban|toon .. @weapon .. seinalt|kapist|keldrist|nurgast|välja|kuurist|garaažist|alt|peost :: neg
lasen koera|koerad .. lahti|kallale|peale|pureda .. ja|teile|sulle|teie|su|siis :: neg
{lasen|usutan|ässitan koera|koerad|koeral teile|sulle|@agent|teie|su kallale|peale|lahti|pureda|hammustada} :: neg
{peaks|võiks|tuleks|tahaks|saaks|vaja @body murda|väänata|lõigata|maha|raiuda|katki|sisse @youd|@youo|sina|sellise|selliste|sellisel|neil|kõigil}
[violence 2]
mäletad|mäletate|mäletama .. seda|mind|meid|veel ... kaua|igavesti|lõpuni|elu :: neg
ei .. unusta .. sa|te|teie|sina .. mind|seda|iialgi|kunagi|niipea|elu|eales :: neg
sa|te|teie|sina .. ei .. unusta .. mind|seda|iialgi|kunagi|niipea|elus|eales :: neg
jääb .. sulle|teile .. meelde .. kauaks|igaveseks|elu|pikaks|terveks :: neg
varsti|küll|veel|öösel|ühel .. tullakse|tuleme|tulevad .. sulle|su|teile .. külla|järele|järgi|kallale|ukse
poisid|mehed|vennad|semud|kutid .. teavad|räägin|rääkisin|ootavad|on .. sinust|sind|su|sinu|teist|teid
{poisid|mehed|vennad|semud sinust|sind|su teavad|otsivad|ootavad|leiavad|räägivad}
[bomb 4]
{pomm|lõhkekeha|lõhkeseadeldis|lõhkekehad|lõhkeaine|lõhkelaeng|granaat @place|@company|teie|teil paigutatud|pandud|asetatud|peidetud|jäetud|toimetatud|viidud|paigaldatud|istutatud|ootab|tiksub} :: neg
{paigutasin|asetasin|paigaldasin|peitsin|panin|jätsin|istutasin|toimetasin|viisin|poetasin pommi|pomm|lõhkekeha|lõhkeseadeldise|lõhkelaengu|granaadi|dünamiidi|lõhkeainet} :: neg
{lõhkekeha|lõhkeseadeldis|lõhkelaeng|pomm|lõhkekehad plahvatab|lõhkeb|käivitub|detoneerub|aktiveerub|tiksub} :: neg
{plahvatab|lõhkeb|plahvatavad teie|teil|su @place|@company|urgas|maja|putka|kõik} :: neg
{teie|su|terve|kogu|see @place|@company|putka|kupatus|urgas|maja lendab|lendavad|läheb|lastakse|plahvatab|saab @ohku|tükkideks|kildudeks} :: neg
{lasen|laseme|õhin|õhkin|saadan|tõstan teie|selle|terve|kogu|kõik|kupatuse|putka|urka @ohku} :: neg
{keeran|avan|jätan|lasen gaasikraani|gaasi|gaasiballooni|gaasikraanid lahti|valla} .. teie|teil|ja|seal|kontoris|majas :: neg
[arson 4]
viskan|viskame|loobin|lennutan|virutan|saadan .. teile|sulle|teie|su|sinu|@place|@company|aknast|aknasse ... molotovi|molotovid|süütepudeli|süütepudelid|tuletõrviku|põleva|bensiinipudeli :: neg
molotov|molotovi|molotovid|süütepudel|süütepudelid|bensiinipudel .. lendab|lendavad|lennutan|viskan|viskame|tuleb|aknast|aknasse|läbi :: neg
{@burn1 @place|@company|@agent|@car teie|su|sinu|selle|terve|kogu} :: neg
{põletan|süütan|kõrvetan|tuhastan maha|põlema|tuhaks|maani|ära|leekidesse teie|su|sinu|selle|kõik|kogu|terve|kupatuse|urka|putka} :: neg
{põlema|leekidesse|leekides|tuhaks|tuhahunnik|tuhahunnikuks panen|pistan|läheb|lahvatab|lööb|tõusevad|saab|jääb|põleb teie|su|sinu @place|@company|@car|maja|lao|kontori|poe|putka} :: neg
{jääb|jäävad teist|teie|sellest|kontorist|poest|majast|firmast tuhk|tuhahunnik|söed|ahervare|tuhka} :: neg
{kallan|valan|pritsin bensiini|bensiiniga|bensukat|petrooli|süütevedelikku|diislit @youd|@youo|@place|@company|ukse|lävele|trepile} :: neg
{bensiin|bensiini|kanister|kanistri|tikud|tikke|tulemasin|süütevedelik|bensukas @youd|@place|@company|teie panen|süütan|põletan|tikk|särab|leek|viskan|ostan|võtan|tõmban} :: neg
{tulen|tuleme|ilmun|astun bensiiniga|bensiinikanistriga|kanistriga|bensukaga|molotoviga|tikkudega|süütevedelikuga|tõrvikuga @place|@company|teie|teile|sinna|kohale|sulle|su|läbi} :: neg
[property 2]
{kraabin|kriibin|kriimustan|tõmban|torkan|lõikan|lasen|mõlgin @car|rehvid|kummid|värvi|kapoti|külje|autod su|sinu|teie|sul|teil|firma} :: neg
[stalking 3]
nägin|nägime|näen|jälgin|jälgisin|vaatan|vaatasin .. su|sinu .. @car|akent|aknaid|autot|korterit|last|lapsi|naist|koera ... eile|iga|õhtul|hommikul|tänaval|parklas|poe|kooli|lahti|põles|pargitud :: neg
nägin|nägime|näen|jälgin|jälgisin|vaatan|vaatasin .. teie .. akent|aknaid|korterit|last|lapsi|naist|koera ... eile|iga|õhtul|hommikul|tänaval|parklas|poe|kooli|lahti|põles|pargitud :: neg
tean|teame|leidsin|näen .. su|sinu|kus|kust|mis|millise ... lasteaed|lasteaeda|lasteaias|kool|koolis|kooli|klassis|trenn|trenni|trennis|huviring|suvila|treeningul .. :: neg
{su|sinu|teie laps|lapsed|tütar|poeg|naine|mees|ema|isa|pere koolist|lasteaiast|trennist|poest|koju|kodus|üksi|koolibussiga tuleb|tulevad|käib|käivad|kõnnib|kõnnivad|jalutab|on|läheb|lähevad} ... ma|tean|nägin|eks|õigus|kell|iga|turvaline|ohtlik|juhtuda|pime|pimedas|õnnetus :: neg
su|sinu|teie .. laps|lapsed|tütar|poeg|naine|mees|ema|isa|pere|tütrel|pojal|lastel .. võib|võiks|võivad .. juhtuda|kaduda|minna|sattuda|kukkuda
[stalking 2]
su|sinu|teie .. @car .. seisab|pargid|on|pargitud|põleb|põlevad|kustuvad|asub ... tänava|tänaval|parklas|maja|iga|hoovis|nurga|õhtul|öösel|eks|õigus|tean|nägin|ees :: neg
leidsin|leidsime|otsisin|sain|uurisin|tuvastasin .. su|sinu|sind|teid .. facebookist|facebookis|instast|instagramist|instagrammist|profiili|konto|netist|linkedinist|pildi|üles|aadressi|numbri|nime ... tean|nüüd|näen|kus|tuttavad|sõbrad|lapsed|elad|ilus|juba :: neg
tean|teame|leian|uurin|selgitan .. kes|kus|kuhu|kust|millega|kellega .. sa|sina|sinu|su .. oled|elad|käid|lähed|töötad|trennis|liigud|magad|jood|sööd|pargid|kohtud|tuled|sõidad|jooksed|jalutad :: neg

[property 2]
{autod|firmaautod|rehvid|kummid|kummidesse|rehvidesse|aknad noaga|naelaga|kruvikeerajaga|kiviga|kirvega|nuga|nael|telliskivi saavad|saab|löön|torkan|lendab|lasen} :: neg
{saavad|saab|lähevad|läheb|lendavad|lendab|torgitakse|kaovad|pekstakse|lõhutakse rehvid|kummid|rehvidesse|kummidesse|aknad|klaasid|vitriinid|peeglid|autod|firmaautod|autodel|ekraanid|kaamerad|serverid katki|läbi|sisse|puruks|lõhki|tühjaks|noaga|kiviga|naelaga|kirvega|nuga teie|su|sinu|kõik|firma}  :: neg

# ---- wishes to die, wider (third hand) ----
[self_harm 5]
seisan|istun|olen|ronisin|ronin|kõnnin|tulin .. silla|sillal|sillale|katusel|katuse|rõdul|rõdu|rööbastel|kaljul|kai|maja|torni|perrooni|aknalaual ... vaatan|hüppan|hüpata|serval|äärel|ääre|piirdel|astun|viimane|viimast|lõpp|tagasi|enam|teele :: neg
istun|olen|seisan .. rongi|rongiteel|raudteel|rööbastel|raudtee .. ja|ootan|rongi|ees|kuni|peal :: neg
tabletid|tablette|rohud|rohtu|unerohud|unerohtu|rahustid|karp|nöör|köis|silmus|žilett|püss|nuga .. on|käes|juba|valmis|ees|kogutud|ostetud|varutud|laual|kaelas|kõrval|kogun|kogusin|ostsin ... enda|endale|jaoks|lõpp|lõpetada|hüvasti|viimane|enam|teen|võtan|magama|kiri|kirja|puhata|rahu :: neg
{ostsin|muretsesin|sidusin|panin|riputasin|valmistasin köie|nööri|silmuse endale|enda|valmis|lakke|pööningul|laes|kuuris|jaoks} :: neg
köis|nöör|silmus .. ripub|seotud|üleval|kinnitatud|pööningul|laes|kuuris|keldris|kaelas
{vingugaas|vingugaasi|heitgaas|heitgaasi|mootor|mootori garaaž|garaažis|autos|garaaži käivitan|tööle|ukse|hingan|magama}
täna|homme|öösel|õhtul|praegu|varsti|kohe .. võtan|neelan|joon .. kõik|peotäie|terve|kogu|need .. tabletid|rohud|unerohud|rahustid|tablette|karbi|ära :: neg
võtsin|neelasin|jõin|manustasin .. tabletid|tablette|rohud|unerohtu|rahusteid|mürki|äädikat|pudeli .. ja|et|kõik|ära|nüüd|enam|ei|juba :: neg
{hüvastijätukiri|hüvastijätukirja|lahkumiskiri|lahkumiskirja|testament on|kirjutasin|kirjutan|jätsin|valmis laual|valmis|lastele|naisele|emale|köögis|ja} :: neg
[self_harm 4]
panen|paneme|pannagi|tõmban|panengi .. punkti|joone|lõpu .. elule|kõigele|endale|enda|omale|eluteele|maisele|asjadele|kannatustele|piinale|sellele|alla :: neg
{panen|panengi|tõmban punkti|joone elule|kõigele|endale|enda|eluteele|kannatustele|piinadele} :: neg
{sillal|sillale|silla|katusele|katuselt|rongi|rööbastele|rööbastel|jõkke|merre|kaljult|trammi lähen|astun|hüppan|heidan|viskun|hüppamas|kõnnin|ronin lõpetan|alla|ette|ära|ennast|end|ning|täna|varsti} :: neg
ei .. näe|kuule|kohtu|tule|tülita|ärka .. mind|minust|mu|ma|te|enam .. enam|kunagi|iialgi|tagasi|homme|elusana .. armastan|hüvasti|andke|kõige|viimane|ilmas|elus|elusalt :: neg
ma .. enam|kunagi .. tagasi .. ei .. tule :: neg
see|minu|mu .. on|oli|jääb .. viimane|viimaseks .. kiri|kirjaks|kõne|sõnum|päev|õhtu|öö|jõul .. hüvasti|elus|siin|teile|minult|sest|ma :: neg
minu|mu .. viimane .. kiri|sõnum|päev|öö|õhtu|kõne .. siin|ilmas|elus|teile|hüvasti|enne
öelge|ütle|ütelge|edastage|andke .. lastele|tütrele|pojale|naisele|mehele|emale|perele|abikaasale|vanematele|kõigile .. et|edasi .. armastan|armastasin|vabandan|andestaksid|andku|andeks|ma
kui .. te|seda|keegi .. loete|loeb|kätte .. siis|olen|pole|on|mind .. mind|juba|enam|läinud|surnud :: neg
mind .. enam .. ei|pole .. ole|olemas|elus|ilmas|selles :: neg
homme|hommikuks|varsti|siis|nädala|reedeks|selleks .. mind|minu .. enam|ju .. ei|pole :: neg
{lähen|lahkun|lahkuda|minna|otsustasin|otsustanud siit|sellest ilmast|elust|maailmast|ilmaelust} :: neg
{teen|teha|sooritan|sooritada|otsustasin|plaanin|kavatsen enesetapu|enesetappu|enesetapp|suitsiidi|suitsiid|vabasurma|enesetapuga} :: neg
lähen|läheme .. vabasurma|vabatahtlikult .. :: neg
{tapan|tappa|hukkan|poon|uputan|mürgitan|lasen|lõpetan|põletan end|ennast|enda|iseennast|iseenda ära|maha|üles|täna|siis|lihtsalt|kontoris|teie} :: neg
poon|tapan|uputan|hukkan|mürgitan .. ennast|end|enda|iseennast :: neg
lasen|panen|tulistan .. endale|enesele|omale|endal .. kuuli|kuul|noa|pähe|südamesse|püssiga :: neg
{teen|tegema|teha endaga|iseendaga|endale|enesele lõpu|otsa|midagi|lõpparve|halba|hullu peale|kohutavat|rumalat|täna|siis|ära} :: neg
lõpetan|lõpetangi|lõpetada .. oma|enda|selle|kogu .. elu|elupäevad|päevad|maise|kannatused|vaeva|piinlemise|piina|virelemise|vaevlemise :: neg
elu|päevad|elupäevad .. lõpetan|lõpetangi .. ma|ise|ära|täna|varsti :: neg
{võtan|võtta|võtma|võtangi endalt|omalt|eneselt elu|hinge} :: neg
[self_harm 3]
tahan|tahaks|tahaksin|soovin|sooviks|sooviksin|igatsen|unistan|loodan .. surma|surra|surmast|kaduda|haihtuda|surnud|uinuda|lõppeks|igaveseks|mitteolemist .. et|olla|enam|ma|lihtsalt|siit|igaveseks|ainult|juba|ometi|kohe|ära
{tahan|tahaks|tahaksin|soovin|sooviks lihtsalt|ainult|juba|ometi|ma surra|surma|kaduda|haihtuda}
ei .. taha|jaksa|soovi|viitsi|jõua|suuda .. enam|edasi|rohkem|niimoodi|nii|lihtsalt .. elada|elamiseks|olemas|hingata|eksisteerida :: neg
elada .. enam|ma|nii .. ei|pole .. taha|jaksa|soovi|viitsi|jõua|suuda|jõudu|tahtmist|isu|mõtet :: neg
{isu|tahtmist|jõudu|tahet|põhjust|soovi elada|elamiseks pole|ei|puudub|enam} :: neg
elutahe|eluisu|elulootus|elumõte|elutahet|elurõõm .. pole|kadunud|otsas|läinud|puudub|kustunud .. mul|minu|ma|mu|enam|juba :: neg
mul|minu|ma|mu .. _? elutahe|eluisu|elulootus|elumõte|elutahet|elurõõm .. _? pole|kadunud|otsas|läinud|puudub|kustunud :: neg
{parem|kergem|lihtsam|rahulikum oleks|on|olekski surnud|surnuna|surra|mullas|hauas|surnuaial|olemata|ilma} .. ma|olla|mul|kui|minuta|juba|vist :: neg
{parem|kergem|lihtsam oleks|on surnud|surra|hauas|mullas|surnuna}
{magama|uinuda|uinuksin|magaks igaveseks|igavesti} 
{jääda|jääksin|jääks magama ja|enam|igaveseks ärkaks|ärgata|ärka}
ei .. ärkaks|ärka|ärgata .. enam|kunagi|üles|hommikul|homme|iial :: neg
kõige .. parem|lihtsam|õigem .. oleks|on .. kui .. mind|ma|kaoksin|sureksin .. 
kui .. ma .. sureks|sureksin|kaoks|kaoksin|hukkuks .. oleks|siis|kas|keegi|kõigil|saaks
mõtlen|mõtlesin|kaalun|kaalusin|plaanin|olen .. enesetapule|enesetapust|suitsiidist|suitsiidile|surmast|surmale|vabasurmast|enesetappu|enesetapu|rongi|sillalt|hüppamisest|köiele|nöörile .. alla|ette|hüpata|peale|mõelnud|võimalusele|viisidele|lõpetamisest|peaaegu|tihti|iga|aina
mõtlen|mõtlesin|kaalun|tahaks|tahan|võiks|tekib .. rongi|auto|rekka|trammi|bussi .. ette|alla .. astuda|hüpata|heita|viskuda|minna|keerata
{rongi|auto|rekka|trammi ette|alla astuda|hüpata|heita|viskuda|minna} 
{jäänud|jääb|jääbki|võimalus|väljapääs|lahendus|tee üle|ainult|vaid|ainus|ainuke|üks|muud surm|surra|köis|nöör|sild|enesetapp|rong|kuul|hauda|rööpad|silmus} :: neg
ainus|ainuke .. väljapääs|lahendus|võimalus|tee|pääsetee .. surm|surra|köis|nöör|enesetapp|hauda|kuul|ära
[self_harm 2]
keegi|mitte .. ei .. nutaks|igatseks|märkaks|leinaks|huvituks|otsiks|tuleks .. taga|mind|kui|minu|matustele|matusele :: neg
mind .. keegi .. taga .. ei .. nuta|nutaks|igatse|igatseks|leina|otsi :: neg
keegi|kellelgi .. mind|minust|minu .. ei .. vaja|puudu|märka|märkaks|hooli|igatse|hoolita|nutaks|leinaks|puuduks :: neg
olen|tunnen .. kõigile|lastele|perele|teistele|ainult|teile|omastele .. koormaks|koorem|tüliks|risuks|jalus
{koormaks|koorem perele|kõigile|lastele|teistele|ühiskonnale|omastele olen|ainult}
milleks|miks .. see|üldse|veel|mul|kõik|enam .. kõik|elada|elan|elu|pingutada|ärgata|hingata .. veel|enam|üldse|mõtet|ega|kui|nii :: neg
mis|milles .. mõte|mõtet .. üldse|enam|on|sel|selles .. elada|elul|elus|elamisel|edasi|pingutada
elu|elul|elus|elamisel|elamisest .. @pole|kaotanud|kadunud|otsas|puudub .. mõte|mõtet|mõtte|sisu|väärtust|rõõmu|tähendust|midagi :: neg
elu .. on .. kaotanud|kadunud|läbi|mõttetu|otsas|põrgu|kokku|purunenud|täielikult .. mõtte|varisenud|minu|mul|mu|ma|jaoks
{väsinud|tüdinud|villand|kõrini elust|elamisest|elamast|elada}
ei .. näe|leia|ole|oska|tea .. enam|ühtegi|mingit|muud|ma .. väljapääsu|lootust|tulevikku|mõtet|põhjust|lahendust|valgust :: neg
vahel|tihti|aina|mõnikord|öösiti|viimasel|pidevalt .. mõtlen|mõtted|mõtlesin|tunnen|tuleb .. et|surmast|surmale|surma|oleks|kas .. parem|surm|surra|olemas|mind|ära|kõik|elada|elu|surmast
ilma minuta .. oleks|on|saab|saavad|läheb .. kõigil|parem|kergem|lihtsam|hakkama|lastel|perel :: neg
kõigil|lastel|perel|teil|neil|maailmal|inimestel .. oleks|on|saab .. kergem|parem|lihtsam|rahulikum .. ilma|minuta|kui|siis :: neg
[self_harm 1]
{ei jaksa|jõua|suuda|pea|talu enam|rohkem|edasi|vastu} .. nutan|lootust|jõudu|üksi|depressioon|ahastus|haige|murdunud|põhjas|läbi :: neg
olen|tunnen .. murdunud|ahastuses|meeleheitel|lootusetuses|põhjas|üksi|abitu|katki|lõhki|tühi|mõttetu .. ja|täiesti|et|enam|ma
[innocent threat]
ei .. viitsi|jaksa|jõua|suuda|taha|soovi|saa .. @place|linnas|maal|korteris|majas|siin|seal|niimoodi|selles .. elada .. 
ilma|interneti|netita|internetita|elektrita|veeta|sooja|kohvita|telefonita .. ei .. saa|jaksa|suuda .. elada :: neg
{internetita|netita|telefonita|kohvita|teieta|elektrita ei elada}

# ---- looser where nothing innocent is in the way (third hand, round 2) ----
[violence 4]
@grim1 :: neg
peksan|peksame .. @agent|selle|teie|teid|neid|su|sind|kõik|kõiki|ta|kogu|terve :: neg
{peksan|peksame|löön|lööme läbi|segi|maha|surnuks|vaeseomaks|sodiks terve|kogu|kõik|teie|selle|su @agent|vahetuse|öövahetuse|kollektiivi|meeskonna|kontori|kamba|punti|maja} :: neg
{lasen|laseme|löön|lööme maha|surnuks|mättasse selle|teie|need|kutti|tüübi|mehe|venniku|poisi|mölaka|idioodi} :: neg
teen|teeme .. sinust|teist|sust|neist|temast .. kotleti|hakkliha|pudru|pasteedi|supi|lapergu|laiba|sodi|kinnast|trummi|vorsti|plönni|mehikese|invaliidi|sandi|märja :: neg
{raiun|lõikan|murran|saen|hammustan|näpistan|kisun|rebin sul|teil|sulle|su|teie sõrmed|sõrme|käed|kõrvad|keele|pea|munad|jalad|varbad|nina otsast|maha|läbi|küljest|peast|ära|suust} :: neg
{@weapon kaasas|käes|taskus|põues|kotis @tonight}
tuleb|lähed|lähete|läheb|lahkub|lahkud|lahkute|pääseb|saab|viiakse|saad .. siit|sealt|välja|koju|minema|uksest|hoovist .. jalad ees|kirstus|laibakotis|kilekotis|kanderaamil :: neg
jalad ees .. välja|koju|siit|sealt|lähed|lähete|viiakse
välja|koju|siit|sealt|ainult|minema .. jalad ees
[violence 3]
@grimcond :: neg
püss|relv|püstol|vintpüss|haavlipüss|jahipüss|stvol|nuga|kirves .. on|juba .. laetud|teritatud|valmis|padrunid|vinnas|kuulid
laetud|teritatud|vinnas .. püss|relv|püstol|haavlipüss|nuga|kirves|stvol
+püss|+relv laetud|vinnas|valmis
oma|paljaste kätega .. ära|maha|surnuks|läbi .. kägistama|kägistada|tapma|tappa|peksta|peksma|lüüa|lööma|pussitada
{valmis|võimeline|nõus @killinf} 
{valmis|võimeline teda|ta|selle|teid|su|sind|kedagi|kellegi ära|maha|läbi kägistama|tapma|peksma|lööma|laskma|pooma}
@want|oleks|oleksin|valmis ... tapma|tappa|mõrvama|mõrvata|kägistama|kägistada|pussitama|pussitada|kolkima|kolkida|klobida|nüpeldada|klohmida .. ära|maha|kõik|teda|teid|sind|@agent
[violence 2]
väiksema|vähema|väiksemate|vähemagi|tühisema .. asja|eest|asjade|pärast .. kadunuks|maha|surnuks|tapetud|löödud|lastud|mõrvatud|kaduma|haiglasse|pihta|peksa|löödi
inimesed|inimesi|mõni|mõned|mehed .. kaovad|kadunud|kaotsi|kadunuks|kaduma .. vahel|jäänud|läinud|mõnikord|jäljetult
nautige|naudi|nautigu .. seda|seni|veel|oma|viimast|viimaseid|elu|vaikust|päeva .. sest|kuni|homme|varsti|viimast|päeva|päevi|kestab
homme|varsti|peagi|ülehomme .. teil|sul|te|sa|keegi .. enam .. ei|pole .. naera|lõbus|naljakas|lõbusad|nali|julge|naljatate :: neg
mõelge|mõtle .. selle|enda|oma|järele .. üle|peale|enne .. enne|kui|härra|proua|hästi|hoolega|siis
loodan|loodame|kahju|kurb .. et|kui|oleks ... temaga|nendega|sinuga|lastega|perega|tütrega|pojaga|teiega|naisega|emaga .. midagi|halba|õnnetust|juhtu|juhtub .. juhtu|juhtuks|juhtub :: neg
[stalking 3]
{su|sinu naise|mehe|tütre|poja|lapse|laste|ema|isa|pere|õe|venna nimi|nimed|number|aadress|töökoht|kool|lasteaed}
su|sinu .. @relative .. töötab|töötavad|käib|käivad|elab|elavad|õpib|õpivad|jalutab|mängib|mängivad|sõidab|ootab|tuleb|istub :: neg
[bomb 4]
{lõhkeainet|lõhkeaine|lõhkekeha|lõhkeseadeldis|dünamiiti|trotüüli|trotüül|plastiiti|semtexi|granaat|granaadi @place|@company|@youd|teie|kott|koti|kotis|kohver|pakk|pakis|ukse|kastis|kast|prügikastis|sees|kilo|kg}
jätsin|panin|peitsin|tõin|viisin|asetasin|saatsin .. kott|koti|kohvri|kohver|paki|kasti|karbi|seljakoti|ümbriku .. ukse|@place|teie|teile|sinna ... lõhkeainet|lõhkeaine|pomm|pommi|pommiga|granaat|plahvatab|üllatus|tiksub :: neg
{käib|läheb|teeb|tuleb|kostab|kuuleb|saate|kuulete suur|kõva|korralik|üks|vägev pauk|paugu|plahvatus|plahvatuse|kärakas|käraka teil|teie|seal|sul|kell|kontoris|poes|majas} :: neg
pauk|plahvatus|kärakas .. käib|tuleb|toimub|läheb .. teil|teie|seal|kell|kontoris|poes|varsti|majas|täna|homme :: neg
evakueerige|evakueeri|evakueerida|evakueeruge .. inimesed|kõik|maja|hoone|kontor|pood|rahvas|end|ruumid|kohe
inimesed|kõik|rahvas|töötajad|kliendid|lapsed .. välja|minema|ära .. viia|viige|saata|saatke|toimetada|ajage ... pomm|pauk|plahvatus|lõhkeb|plahvatab|õhku|lendab|minutit|tundi|kell|enne :: neg
soovitan|parem|tasub|peaksite .. inimesed|kõik|rahvas|maja|hoone|ruumid .. välja|evakueerida|tühjendada|tühjaks|minema .. viia|saata|teha|toimetada|evakueerida
[arson 3]
{pistaks|pistaksin|paneks|paneksin|süütaks|süütaksin|põletaks|põletaksin|tõmbaks põlema|maha|tule|otsast|leekidesse @place|@company|@youo|kupatuse|selle|urka|kõik} :: neg
{süütaks|süütaksin|põletaks|põletaksin @place|@company|@youo|kupatuse|putka} :: neg
{tahaks|tahaksin|võiks|peaks|tuleks|vaja @place|@company|@youo|kupatus|kupatuse|urgas|putka|see @burninf}
[self_harm 3]
{end|ennast|enda|iseennast ära|üles|maha tappa|puua|lasta|uputada|tapma|pooma|laskma}
{end|ennast|enda tappa|uputada|puua} .. kui|parem|juba|tahan|tahaks|ära|lihtsam
soovin|sooviks|sooviksin|tahaks|tahaksin|kahju .. et|ma|oleksin|kui ... surnud|mulda|hauda|hauas|mullas|sündinud|sündimata|surra|ärkaks :: neg
[self_harm 2]
ei .. tea|mõista|saa|taipa .. isegi|aru|enam|miks|milleks .. ma|hommikul|hommikuti|veel|üldse ... tõusen|ärkan|elan|hingan|pingutan|eksisteerin|üles :: neg
minu|mul|mu .. jaoks|elu|elus .. on|läbi .. see|kõik|läbi|otsas .. läbi|otsas|lõppenud
minu|mul jaoks? .. on .. kõik|see|elu .. läbi|otsas|lõppenud
kõik|see|elu .. on|mul|minu .. minu|mu|läbi .. jaoks|läbi|elus .. läbi|otsas
kõik|elu .. on .. nii|täiesti|ainult|lihtsalt .. tühi|must|mõttetu|lootusetu|hall|tähendusetu .. ja|ei|ma|enam|et :: neg
[regulator 1]
vaidluskomisjon:N|vaidluskomisjoni|vaidluskomisjonile|vaidluskomisjonis|tarbijakaitse*|ttja*|tarbijavaidlus*|finantsinspektsioon*|andmekaitseinspektsioon*|konkurentsiamet*|õiguskantsler*|lepituskomisjon*|järelevalveamet*|ombudsman*
[legal 1]
kohtukutse:U|kohtuhagi:U|hagiavaldus:US|advokaadibüroo:U|kohtukulud|kohtukulude|kohtuasi|kohtuasja|kohtutee|õigusabi|õigusabibüroo|prokuratuur*
kohtus|kohtusse|kohtuni|kohtu .. näeme|kohtume|teiega|läheme|lähen|pöördun|kaeban|kaebame|jõuab|läheb|viin|anname|annan|kaudu|abil|teel|poole|trehvame|kokku|selgub
juristi|juristile|juristiga|advokaadi|advokaadile|advokaadiga|jurist|advokaat .. poole|räägin|rääkinud|pöördun|võtab|võtan|kirjutab|koostab|ootab|ütles|soovitas|palkan|kaasan|annan|saadab|edasi|käes|lauale|abi

# ---- long gaps, third persons, plans (third hand, round 3) ----
[violence 4]
annan|panen|virutan|kütan|tõmban|sõidan|äigan|löön|lajatan|kruvin|saad|saate .. @youd .. nii|niimoodi|sellise|säärase|sihukese .. et|kolaka|paugu|laksu|sirge|hoobi :: neg
{annan|panen|virutan|kütan|sõidan|äigan|lajatan @youd nii et} :: neg
@give1 .. @youd ... @blow|näkku|pähe|rusikaga|lõuga|silma|ninna|kõhtu|hambasse|kuklasse :: neg
@break1|@give1 .. @youo|@youd ... @body .. sisse|välja|puruks|katki|maha|otsast|läbi|kurku|lahti|lendavad|põrandal :: neg
@youd|@youo .. @break1|@give1 ... @body|@blow|näkku|pähe .. :: neg
su|sinu|teie|sul|teil hambad|kondid|luud|sooled|soolikad|ajud|veri .. on|lendavad|jäävad|lähevad|saavad|kukuvad|laiali|korjatakse .. põrandal|põrandale|laiali|seinal|seinale|laual|lendu|taskus|peos|kurgus|maas|kokku :: neg
su|sind|teid .. kätte .. saan|saame|satun .. ja|siis ... @give1|@break1|@kill1|lasen|teen|löön|peksan :: neg
saan|saame .. su|sind|teid .. kätte .. ja|siis ... @give1|@break1|@kill1|lasen|teen|löön|peksan :: neg
kui|kuni|küll .. su|sind|teid .. kätte .. saan|saame ... lasen|löön|peksan|murran|annan|panen|tapan|kägistan|virutan :: neg
@plan .. su|sind|teid|selle|kõik|kõiki|@agent .. tappa|tapma|mõrvata|mõrvama|maha|kägistada|pussitada|hukata|peksta|põletada|uputada|likvideerida :: neg
@plan .. tappa|tapma|mõrvata|mõrvama|kägistada|pussitada|hukata .. su|sind|teid|kõik|kõiki|@agent :: neg
nad|poisid|mehed|vennad|semud|sõbrad|kutid|kes|kellegi|keegi .. @harm3 .. @youd|@youo ... @body|@blow|@result|ära|põlema|metsa|otsa :: neg
nad|poisid|mehed|vennad|semud|sõbrad|kutid|kes .. @youd|@youo .. @harm3 ... @body|@blow|@result|ära|põlema|metsa|otsa :: neg
@harm3 @youd|@youo .. @body|@blow|surnuks|vaeseomaks|läbi :: neg
[violence 3]
mul|meil .. on .. @weapon .. kaasas|käes|taskus|põues|kotis|autos|pagasnikus|valmis|olemas
@weapon .. on .. mul|meil .. kaasas|käes|taskus|põues|kotis|autos|pagasnikus
@want3 ... @youd|@agent ... @blow|näkku|pähe|rusikaga|@body :: neg
@youd|@agent ... @want3 ... @blow|näkku|pähe|rusikaga|@body :: neg
{@want3 @youd|@agent|neile|sellele näkku|pähe|rusikaga|jalaga|kirvega|noaga|@blow} :: neg
@want|tuleks|vaja .. @youo|@agent|kõiki ... läbi|maha|vaeseomaks|surnuks|segi .. peksta|klohmida|kolkida|klobida|lüüa|lasta|peksma|klohmima|tümitada|materdada|nüpeldada
[violence 2]
te|sa|teie|sina|küll|veel|kõik|kunagi|varsti|kord|ükskord .. kahetsete|kahetsed|kahetsevad .. veel|seda|päeva|kibedalt|hetke|et|mis|kõike|oma|otsust|tundi :: neg
küll|veel|varsti|kunagi|kord|ükskord|selle|ometi .. kahetsete|kahetsed :: neg
minuga .. nalja|ei|naljatleda|jamada|mängida|jännata|ülbitseda .. ei|tehta|naljatata|mängita|jamata|tasu :: neg
muidu|vastasel|siis .. läheb .. väga|ikka|tõesti|päris .. halvasti|hullusti|pahasti|kurvasti|hapuks :: neg

# ---- round 4: veiled harm, being watched, last things (third hand) ----
[violence 4]
ta|sa|te|ükski|keegi|nad|sina|mees .. ei .. kõnni|hinga|ärka|kõnele|liigu|tõuse|jää .. enam|ellu|iial|kunagi|omal|püsti :: neg
siis .. ta|sa|te|nad|sina .. enam|ei .. ei|enam .. kõnni|hinga|ärka|tõuse|liigu :: neg
tulen|tuleme|ilmun|sõidan|lähen .. ja .. kepin|vägistan|nikun|panen .. sind|su|teid|sulle|perse :: neg
[violence 3]
keegi|mõni|mõned|paar .. teist|seal|neist|teie ... kaotama|kaotab|kaotavad|kaotada ... hambad|hammast|hambaid|elu|pea|sõrme|sõrmed|käe|silma|tervise
paar|mõne|mõned hammast|hamba|hambad|ribi|konti .. kaotama|kaotada|murda|välja|vähem|sisse
löön|viskan|virutan .. vastu .. kellegi|su|sinu|teie|juhataja .. pead|nägu|hambaid|lõugu :: neg
[violence 2]
soovitan|parem|otsi|otsige|kao|lahku|lahkuge|vaheta|vahetage .. töökoht|töökohta|uue|uus|töölt|ära|linnast|riigist ... enne|kui|juhtub|hilja|kuni
enne kui .. midagi|halba|õnnetus|keegi .. juhtub|juhtuks|sinuga|teiega|sulle|teile|viga :: w=1
saad|saate|saavad .. oma|vääri|tasutud|õiglase|ära .. palga|karistuse|teenitu|väärilise|tasu|õppetunni .. varsti|veel|küll|peagi|kord :: neg
[stalking 3]
näen|vaatan|jälgin .. sind|su|sinu .. aknast|aknal|läbi|tänaval|töö|parklast|autost|kaamerast|iga :: neg
tean|teame|näen .. ka|et|su|sinu|teie .. mees|naine|vanemad|lapsed|abikaasa .. on|töötab|käib|pole|lahkub|magab .. öösiti|tööl|ära|üksi|kodus|komandeeringus|välismaal|kell|reisil :: neg
[self_harm 5]
püss|relv|nuga|žilett|köis|tabletid|püstol .. on .. mul|minu|mu .. põlvedel|suus|peos|käes|kõrval|süles|laual|meelekohal|randmel|kaelas|ees|padja
mul|minu|ma .. on|hoian .. püss|relv|nuga|žilett|köis|tabletid|püstol|relva|žiletti .. põlvedel|suus|süles|kõrval|meelekohal|randmel|kaelas
viimane|üks .. kuul|padrun .. on|jääb .. minu|mulle|endale|mu :: neg
[self_harm 4]
olen|lähen|leiate|leitakse|lebaksin|ujun .. järve|mere|jõe|kraavi|silla|kaevu .. põhjas|põhja|alt|põhjast :: neg
mind|minu|mu .. leitakse|leiate|leiab|otsib|otsitakse ... rippumas|köiest|surnult|surnuna|elutult|jõest|järvest|merest|põhjast|põhjas|metsast|hommikul|homme|laip|surnukeha
leiate|leitakse|leiab .. mu|minu|mind .. laiba|surnukeha|surnult|surnuna|rippumas|elutult|keha
jätke|jäta|hoidke .. mu|minu .. lapsed|pere|naine|ema|lastele|perele .. välja|rahule|ilma|alles|eest .. võlgadest|võlast|rahu|sellest ... enam|kuul|surma|pärast :: neg
[self_harm 2]
ei .. tea .. mida|mis .. ma .. endaga|iseendaga|ennast .. teen|teha|võin|tegema :: neg
elust|elamisest|elamast|eksisteerimisest .. on|mul|ma|täiesti .. villand|kõrini|isu|tüdinud|väsinud|siiber|küllalt
villand|kõrini|väsinud|tüdinud|küllalt .. elust|elamisest|elamast|ilmaelust

[property 2]
# the pattern names the premises, which are a place and would raise 3 to the police
{lõhun:M|purustan:M|rüüstan:M|laastan:M @youo|@company puruks|segi|ära|katki|tükkideks|sodiks|maha} :: neg
{lasen:M @place|@company|@youo|@youd aknad|akna|vitriini|vitriinid|rehvid|kummid|klaasid|ukse|uksed sisse|katki|puruks|tühjaks|lõhki|maha} :: neg
{torkan:M|lõikan:M|lasen:M @youo|@agent|@company|@youd rehvid|rehve|kummid|kumme katki|läbi|tühjaks|lõhki|puruks} :: neg
{löön|lööme|peksan|peksame|lõhun|lõhume|purustan|purustame|taon @place|@company|teie|su|teil|sul aknad|akna|vitriini|vitriinid|ukse|uksed|klaasi|klaasid|mööbli|leti|serverid} :: neg
{lõhun:M|purustan:M|rüüstan:M|peksan:M|löön:M|demoleerin:M|laamendan:M kontori|poe|putka|kupatuse|urka|kõik|kogu|teie|leti segi|puruks|maatasa|sodiks|pilbasteks|tükkideks} :: neg
{rüüstan:M|demoleerin:M|vandaalitsen:M|lammutan:M @place|@company|teie|kupatuse} :: neg
sõidan|sõidame|rammin .. autoga|bemmiga|traktoriga|kopaga|buldooseriga .. teie|su|uksest|vitriini|aknast .. sisse|läbi|uksest|vitriini :: neg
kivi|telliskivi|tellis|pudel .. lendab|viskan|läbi .. teie|su|akna|aknast|vitriini|kontori :: neg
viskan|viskame|loobin|lendab .. kivi|kiviga|telliskivi|tellise .. teie|aknast|aknasse|vitriini|akna|sisse :: neg
{lõhun|purustan|rüüstan|demoleerin|peksan|löön|viskan|lasen|tambin|saen|raiun|rammin aknad|akna|vitriini|vitriinid|ukse|uksed|klaasukse|leti|arvutid|ekraanid|kaamerad|sildi|masti|kapi|reklaami|pakiautomaadi|postkasti|serverid|rehvid|autod|mööbli|kassa puruks|katki|segi|sisse|maha|läbi|tükkideks|sodiks|pilbasteks|pooleks|ära teie|teil|su|sinu|sul|kõik} :: neg
{lõhun|purustan|rüüstan|demoleerin|laamendan|märatsen|pööran|keeran @place|@company|teie|teil|seal segi|puruks|sodiks|pahupidi|pilbasteks|laiali|tagurpidi|maatasa} :: neg
{sodin|kritseldan|värvin|grafitin|määrin|pritsin @place|@company|ukse|seina|fassaadi|maja teie|su|sinu|teil täis|ära|punaseks} :: neg
{viskan|loobin kivi|kive|kividega|telliskivi|telliskivid|muna|munadega|sita|sitaga @place|@company|aknasse|aknast|aknad|teie|teid|su} :: neg

# ---- round 5 (third hand) ----
[violence 4]
löön|lööme|peksan|peksame|taon|virutan|tambin|klobin|teen|teeme|lasen|kolgin|äigan ... @resp :: neg
@resp .. löön|lööme|peksan|peksame|taon|virutan|teen|lasen :: neg
[violence 3]
laen|laadin|teritan|ihun|laadisin|teritasin|lihvin .. püssi|relva|püstoli|kirve|noa|nuga|kirvest|haavlipüssi|jahipüssi|stvoli|revolvri|mõõka :: neg
lähevad|lendavad|kukuvad|saavad|tulevad ... hambad|kondid|silmad|soolikad .. suust|sisse|välja|kurku|peast|katki|puruks|maha :: neg
hambad|kondid|soolikad|silmad .. lähevad|lendavad|kukuvad|tulevad .. suust|sisse|välja|kurku|peast|maha :: neg
@body .. @want|tuleks ... murda|väänata|purustada|raiuda|lõigata|lüüa
aega|tund|tundi|minutit|päev .. põgeneda|põgenemiseks|kaduda|jooksta|peituda|palvetada|hüvasti
[violence 2]
hakka|hakake|võid|võite|alusta|aeg|parem|mine|minge .. palvetama|palvetada|palveta|värisema|kartma|karta|põgenema
mul|meil .. on .. teie|su|sinu .. aadress|number|nimi|pilt ... aega|mõelge|mõtle|külla|tulen|kannatust|mälu
küll|veel|varsti|siis .. sa|te .. näed|näete .. mis|mida|kuidas|kes ... juhtub|saab|teen|oskan
mis|mida .. juhtub|saab|tehakse|tehti|juhtus .. nendega|sellistega|inimestega|sinusugustega|teiesugustega .. kes|kelle
[arson 4]
{teie|su|sinu @place|@company|auto|ladu põleb|põlevad|leekides|süttib @tonight} :: neg
@tonight .. teie|su|sinu .. @place|@company|auto .. põleb|põlevad|süttib|leekides :: neg
{panen|paneme|pistan|lasen tule|tuld|tuli otsa|alla|külge|räästasse @youo|@place|@company|@car} :: neg
[property 2]
{teen|lasen|torkan|lõikan|löön rehvid|kummid|reklaamauto|autode|rehvidest tühjaks|katki|läbi|õhu su|sinu|teie|sul|teil|firma} :: neg
{teen|lasen|torkan rehvid|kummid tühjaks|katki|läbi teie|su|sinu|sul|teil|kõigil} :: neg
löön|peksan|lõhun|viskan .. klaasid|klaasi|aknad|akna|esiklaasi|tuled|peeglid|ukse|uksed .. välja|sisse|puruks|katki .. 
ajan|lükkan|tõukan|keeran .. teie|su|sinu .. auto|ekskavaatori|masina|furgooni|kaubiku|traktori|bussi ... kraavi|jõkke|ümber|merre|auku|katusele :: neg
[self_harm 3]
muud|muu|midagi|üle|ainult|vaid .. kui|jää|jäänud|ei .. köis|nöör|surm|surra|sild|kuul|enesetapp|haud|hauda|silmus :: neg
@pole .. muud|teist|ühtegi .. teed|võimalust|väljapääsu|varianti .. kui .. köis|nöör|surm|surra|sild|kuul|tappa|lõpetada|silmus :: neg
[self_harm 4]
seisan|istun|olen|kõõlun|ripun .. perrooni|raudtee|rööbaste|kalju|katuse|silla|rõdu|aknalaua|maja .. ääres|serval|äärel|piirdel|peal .. ja|järgmine|rong|vaatan|mõtlen|viimane|all :: neg
järgmine|järgmise rong|rongi|rekka|buss .. on|alla|ette|jääb .. minu|mulle|ma|oma|hüppan|astun|lähen
lõpetan|lõpetangi .. selle|kõik|kogu|need .. piina|piinad|valu|õuduse|vaeva|kannatuse|kannatused|virelemise|mõttetuse|elu :: neg

[stalking 2]
# the address, the way home, waiting: veiled; the place and the time in the pattern must not make it a 5
vaatasin|uurisin|otsisin|sain|selgitasin|küsisin .. järele|järgi|välja|teada|üle .. kus|kuhu|millal .. sa|te|sina|teie .. elad|elate|käid|käite|pargid|pargite :: neg
{jälgin|jälgime su|sind} :: neg
{ootan|ootame|passin|varitsen su|sind|sinu ukse|maja|kodu|trepikojas|nurga taga|ees|juures} :: neg
{tulen|tuleme|ilmun|sõidan @youd koju} :: neg
{tulen|tuleme sulle koju|külla} :: neg
ma .. näen|nägin|vaatan .. sind|su .. aknast|iga .. päev|akna|õhtu :: neg
su|sinu|teie .. koju|kodu|ukse .. tee|teed|taga|taha .. tean|ilmun|ootan|seisan|olen :: neg
i know where .. you|ya|u .. live|work
znaju|znayu|znaem gde .. ti|tõ|ty|vy|võ .. live|živeš|zhivesh|živesh|živjoš|zhivjosh|živete|zhivete
näen|vaatan|jälgin|nägin .. kuidas|et|mida|kus|sind .. sa|sina|su .. akna|teed|istud|räägid|kõnnid|lähed|jood|seisad|magad|tuled|suitsetad|pargid|lahkud|naerad|töötad .. :: neg
istun|seisan|passin|olen .. teie|su|sinu|töökoha|kontori|maja .. vastas|taga|ees|juures ... näen|vaatan|jälgin :: neg
pluus|kleit|jope|mantel|juuksed|soeng|seelik|särk .. sobib|sobis|meeldib|meeldis .. sulle|mulle|su .. täna|eile|hästi|väga

[violence 4]
{saab|saavad kuuli|tina|noaga|kirvega @agent|teie|su|esimene|igaüks pähe|kuklasse|kõhtu|selga|kaela} :: neg
{saab|saavad kuuli|tina teie|su|see|iga @agent} :: neg
[violence 3]
keegi|mõni|üks|paar .. teie|teist|seal|neist|sealt|kontorist|poest ... satub|lendab|läheb|lõpetab|jõuab|viiakse .. @doom
keegi|mõni|üks .. satub|lendab|lõpetab|viiakse .. @doom
vääriksid|vääriks|väärite|väärib|väärid|väärivad|vajaks|vajaksid|vajate|ootab|tarvis .. korralikku|korraliku|ühe|ühte|paar|kõik|head|keretäit|nahatäit|peksa|kolki|malka|tuupi ... @blow
@agent|teie|te|sa|inimesed|kõik|@them .. vääriksid|vääriks|väärite|väärib|väärid|väärivad|vajaks|vajate ... @blow
võtaks|võtaksin|haaraks|haaraksin|tooks .. @weapon .. ja ... peksaks|lööks|tapaks|laseks|virutaks|taoks|tuleks|tuleksin|näitaks|raiuks|peksaksin|lööksin
peksaks|peksaksin|lööks|lööksin|laseks|laseksin|taoks .. teil|teid|sind|seal|kõik|su|kõigil ... segi|läbi|maha|surnuks|vaeseomaks|sisse|siniseks
[violence 2]
{teiega|sinuga|sulle|teile juhtub|juhtuda|juhtumas midagi|halba|kole|hullu|õnnetus|kohutavat} :: neg
[stalking 2]
leidsin|leidsime|vaatasin|otsisin|sain .. su|sinu .. aadressi|koduaadressi|elukoha|kodu|kooli|auto .. üles|välja|teada|juba|kätte :: neg
leian|leiame .. su|sinu .. kodu|koduaadressi|aadressi|elukoha|lapsed|pere|naise :: neg
{tean|teame su|sinu aadressi|elukohta|koduaadressi|lapsi|peret|autot|naist|tütart|poega|ema} :: neg
tean|teame .. su|sinu .. aadressi|koduaadressi|elukohta|kodu|autot|autonumbrit|peret|lapsi|naist|töögraafikut :: neg

# ---- round 7 (third hand) ----
[violence 4]
lasen|lasengi .. koertel|koeral|koerad|koera|mehel|poistel|poisil ... pureda|kiskuda|rebida|hammustada|peksta|tappa|lüüa|tümitada :: neg
annan|virutan|löön|saad|saate .. jalaga|saapaga|põlvega .. takka|perse|persse|tagumikku|kõhtu|näkku|munadesse|ribidesse|kannikatesse|pähe :: neg
[violence 3]
kellelgi|kellegi|mõnel|kõigil|keegi|teil|sul .. saab|hakkab|läheb|on .. halb|valus|halvasti|valusalt|väga valus .. olema|seal|siis|varsti|raisk|kurat|käsi
{kellelgi|kõigil|teil|sul saab|hakkab valus|halb olema} :: neg
kõri|pea|kael|kõht .. läbi|maha|lõhki|otsast .. lõigatakse|lõigata|raiuda|raiutakse|saagida|lõikan|raiun
ostsin|hankisin|muretsesin|soetasin|laenasin .. püssi|relva|püstoli|kirve|noa|padrunid|kurika|haavlipüssi .. ja ... tulen|tuleme|sõidan|ilmun|lähen|külastan|ootan .. teie|teile|sulle|su|sinna|kohale|läbi
@want|tuleks ... vastu seina|maad|põrandat|ust .. visata|lüüa|taguda|virutada|panna|peksta
@want|tuleks .. @youo|@agent|seda|selle ... raputada|sakutada|tuulutada|tümitada|nuhelda|virutada .. ja|vastu|korralikult
[bomb 2]
{pommiähvardus|pommiähvarduse|pommiähvardust teile|teie|sulle tegema|teha|teen|saata|saadan|teeme|helistada|peaks|võiks}
[arson 3]
{tuli|tulekahju|leegid lahti|puhkeb|tekib|süttib|lööb teie|teil|su|sinu @place|@company|läheb|välja} :: neg
{tuli|tulekahju teie|teil|su puhkeb|süttib} :: neg
[property 2]
sõidan|lõhun|purustan|taon|peksan|löön|raiun|lammutan .. teie|su|sinu .. @company|@place|tõkkepuu|värava|automaadi|parkimisautomaadi|ukse|auto|masina|akna|sildi|posti|putka .. pilbasteks|puruks|sodiks|maatasa|laiaks|tükkideks|ära|sisse|maha|traktoriga|kangiga|kirvega|haamriga .. :: neg
[violence 2]
mul|meil|minul .. on .. hea|pikk|väga .. mälu .. ja|mäletan|teie|nagu|seda
unustan|andestan .. ei|harva|harvemini|iial .. andestan|andesta|unusta|harvemini|mitte :: neg
[self_harm 5]
neelasin|neelan|võtsin|jõin .. alla|sisse|ära .. kõik|terve|peotäie|kogu|need|rohud|tabletid
[self_harm 2]
{surm|surra|enesetapp|surnud oleks|on|tundub lihtsam|parem|kergem|ainus|kergendus|pääsemine}
mille|kelle nimel .. ärgata|elada|tõusta|hingata|pingutada|edasi|hommikul
@pole .. enam|midagi|kedagi|ühtegi .. kedagi|midagi|põhjust .. kelle|mille|miks|et .. nimel|pärast|jaoks|eest :: neg
[legal 1]
samm|peatus|koht|etapp|kohtumine|kohtumispaik .. on|saab|ootab .. kohus|kohtus|kohtusaal|kohtusse|politsei|advokaat|inkasso

# ---- round 8 (third hand) ----
[violence 3]
nuga|kirves|püss|relv|püstol|kurikas|haavlipüss|jahipüss|pesapallikurikas|puss|stvol|mõõk .. on .. kaasas|käes|taskus|põues|peos|laetud
[violence 2]
varsti|küll|veel|peagi|kunagi|kord|ükskord .. te|sa|teie|sina .. nutate|nutad|palute|palud|roomate|roomad|värisete|värised|oigate
sellised|niisugused|selline|see|asi|asjad|lood|lugu .. lõppevad|lõpevad|lõpeb|lõppeb .. tavaliselt|alati|väga|teile|neile|sulle|harva .. kurvalt|halvasti|verega|kehvasti|traagiliselt|õnnetult
lõppevad|lõpevad|lõpeb|lõppeb .. kurvalt|halvasti|verega|traagiliselt|õnnetult .. neile|teile|sulle|neil|teil|kes
minusugusega|minuga|meiega .. ei .. tasu|maksa|soovita|tohi|tasuks .. tülli|tülitseda|nalja|riidu|jamada|sõda :: neg
[stalking 2]
aadressid|aadress|kodud|elukohad .. on|kõik .. leitavad|avalikud|kättesaadavad|teada .. 
ka|sealhulgas .. teie|sinu .. oma|aadress|kodu|elukoht .. leian|leitav|leitavad|teada|kirjas
[property 2]
viskan|viskame|loobin|loobime|lendavad|lendab .. teie|su|sinu|teil ... kivi|kivid|kive|kividega|telliskivid|telliskivi|munad|mune .. 
viskan|viskame|loobin|lendavad .. kivi|kivid|kive|kividega|telliskivid ... aknast|akendest|akendesse|aknasse|aknad|vitriini|uksest :: neg
[self_harm 4]
ma hüppan|hüppangi ja|siis|ning|lihtsalt|nüüd|alla

# ---- dogs set on people; what he will not do any more; look out; the one before you ----
[violence 4]
lasen|laseme|ässitan|ässitame|usutan|hüssitan|päästan|saadan .. _? _? koer|koera|koerad|penid|peni|buldogi|rotveileri|bulli .. _? _? kallale|kõrri|jalga|säärde :: neg
@youo|@youd|@tgt .. _? _? koer|koera|koerad .. _? kallale .. lasen|laseme|ässitan|ässitame|usutan|saadan :: neg
[violence 3]
lasen|laseme|päästan .. _? koer|koera|koerad|penid|rotveileri|buldogi .. _? ketist|keti|valla|lahti .. otsast|valla|lahti? :: neg
siis .. _? ta|tema|too|nad|see|sa|te .. _? enam .. _? _? ei .. istu|kõnni|käi|hinga|naera|tõuse|jookse|söö|tööta|sõida|kirjuta|helista|vasta :: neg
siis .. _? ta|tema|too|nad|sa|te .. _? ei .. istu|kõnni|hinga|naera|tõuse|jookse|söö .. _? enam|kunagi :: neg
[violence 2]
vaata|vaadake ette .. _? kui|kus|kuhu|kellega|kuidas|millal .. _? _? _? koju|tööle|tänaval|pimedas|õhtul|öösel|uksest|kõnnid|lähed|tuled|kõnnite|lähete|tulete|räägid|suhtled|pargid|liigud|paned :: neg
@pole|ei .. _? ainus|ainuke|esimene|üksi .. kes .. _? sind|su|teid .. _? ootab|otsib|jahib|jälgib|silmas|varitseb|tahab :: neg
[innocent threat]
lasen|laseme|päästan .. _? koer|koera|koerad|penid .. _? ketist|lahti|valla ... jooksma|aias|aeda|jooksuaias|pargis|parki|koerteplatsil|hoovis|rihma|mängima|ujuma
kas|kus|kuidas ... koer|koera|koerad .. _? lahti|ketist|valla .. lasta|hoida|laseks?
siis .. _? ta|tema|see .. _? enam .. _? ei .. tööta|sõida|helista|vasta|kirjuta .. _? _? garantii*|kas|korralikult|üldse
[self_harm 4]
kirjutasin|kirjutan|kirjutanud|jätsin|jätan .. _? _? naisele|mehele|abikaasale|lastele|emale|isale|perele|tütrele|pojale|vanematele|õele|vennale .. _? _? kirja|kirjad|kirjakese ... andku|andestagu|andestage|andesta|hüvasti|lõpp|armastan|ootama :: neg
naisele|mehele|abikaasale|lastele|emale|isale|perele|tütrele|pojale|vanematele .. _? kirjutasin|jätsin|jätan .. _? _? kirja|kirjad|kirjakese .. _? _? andku|andestagu|andesta|hüvasti :: neg
[self_harm 2]
pole|ei .. _? enam .. _? jõudu|jaksu|tahtmist|mõtet .. _? elada|hingata|tõusta|ärgata|jätkata :: neg
[legal 1]
andsin|annan|anname|andsime|andmas|antud .. _? _? asja|asjad|selle|juhtumi|kõik|paberid|materjalid .. _? _? advokaadi|juristi|kohtu|politsei|kohtutäituri|prokuratuuri|inkasso .. kätte|hooleks
advokaadi|juristi|kohtu|politsei|prokuratuuri .. kätte|hooleks .. _? antud|annan|andsin|andsime

# ---- lessons with fists, sitting there with a gun, found by the number plate, houses of wood ----
[violence 4]
õpetan|õpetame|kasvatan|teen|koolitan .. _? ta|teda|nad|neid|su|sind|teid|tema .. _? rusikatega|rusikaga|rihmaga|jalaga|kaikaga|malakaga|kumminuiaga|vitsaga|peksuga .. viisakaks|korralikuks|inimeseks|vait|targemaks|ära|ümber :: neg
rusikatega|rusikaga|rihmaga|kaikaga|malakaga .. _? viisakaks|korralikuks|inimeseks|targemaks|viisakust|kombeid|korda .. õpetan|õpetame|teen|kasvatan :: neg
istun|seisan|ootan|passin|varitsen|istume|ootame .. _? _? @weaponga :: neg
@weaponga .. _? _? istun|seisan|ootan|passin|varitsen|istume|ootame :: neg
[violence 2]
oled|olete .. _? hoiatatud
teid|sind .. on .. _? hoiatatud
otsin|otsime|leian|leiame .. ta|tema|teda|nad|neid|selle|tolle .. _? _? _? üles .. ja|ning|siis|küll :: neg
[property 3]
teen|teeme|tehakse .. _? _? autole|majale|kodule|rattale|aknale|uksele|mööblile|telefonile|su|teie .. _? sama|samamoodi|samaga|täpselt :: neg
[property 2]
ei .. valmi|valmigi|avata|avatagi|ehitata|püsti|jää .. _? _? _? selle eest .. _? hoolitsen|hoolitseme|kannan|vastutan :: neg
selle eest .. ma|mina|me .. _? hoolitsen|hoolitseme .. _? et ... ei :: neg
[arson 2]
teie|su|sinu .. @place|@company|@car|saun|kuur|suvila .. on .. _? puust|puidust|laudadest|roost .. ja|ning|aga|suvi
teie|su|sinu .. @place|@company|@car|saun|kuur|suvila .. põleb|põlevad|põleks|süttib|süttiks .. _? hästi|kiiresti|ilusasti|kenasti|kergesti|kergelt|eredalt
[innocent threat]
istun|seisan|ootan|passin|olen .. _? _? @weaponga .. _? jahil|jahis|metsas|kõrgistmel|jahikantslis|lasketiirus|tiirus|trennis|võistlusel
jahil|jahis|metsas|kõrgistmel|jahikantslis|lasketiirus|tiirus .. _? _? istun|seisan|ootan|passin .. _? _? @weaponga
[legal 1]
vaidlustan|vaidlustame|vaidlustada|vaidlustamiseks|vaidlustamine .. _? _? _? _? _? kohtus|kohtu|lepitusorganis|komisjonis|vaidluskomisjonis|töövaidluskomisjonis|halduskohtus|maakohtus
kohtus|lepitusorganis|komisjonis|halduskohtus|maakohtus .. _? vaidlustan|vaidlustame

# ---- a weapon beside him before the house; no way back; data let loose; all given away ----
[violence 4]
istun|seisan|olen|ootan|passin .. _? _? _? _? ees|juures|taga|all|vastas|parklas|trepikojas ... @armed .. on .. _? kõrval|käepärast|süles|põlvedel|kaasas|autos|laetud|käes :: neg
@armed .. ootab|ootavad|seisab .. _? ukse|leti|nurga|värava|kapi|laua|esiku .. taga|juures|all|peal|kõrval|vahel :: neg
löön|peksan|murran|lõhun|virutan|keeran|kisun|lõikan|rebin .. sellel|tollel|igal|igaühel|kõigil|esimesel|järgmisel|kellel ... hambad|lõuad|lõua|ninaluu|nina|käeluud|käed|jalad|kondid|pea|kaela|kõri|silmad .. kurku|sisse|puruks|katki|lahti|segi|kahekorra|paistes|otsast|pooleks|siniseks|välja :: neg
[violence 3]
tagasi|koju|elusalt|tervelt .. _? enam .. ei .. lähe|jõua|tule|pääse|saa :: neg
[violence 2]
ei .. unusta|unustata|andesta .. ja|ning .. _? mul|ma|meil|mina .. _? _? aega|kannatlik|kannatust|mälu|oodata|leian :: neg
[property 2]
lähevad|läheb|panen|paneme|lekitan|lekitame|lekivad|lekib|müün|müüme|laen|avaldan|jagan .. _? _? teie|kõigi|kõik|oma|klientide|töötajate .. _? klientide|töötajate|kliendi|isikute|firma|andmed .. _? andmed|andmebaas|failid|paroolid|kontod|isikukoodid .. _? internetti|avalikuks|üles|müüki|netti|turule|pimevõrku|darkweb*|kõigile :: neg
teie|klientide|töötajate .. _? andmed|andmebaas|failid|paroolid .. _? lähevad|läheb|lekivad|panen|müün|jagan .. _? internetti|avalikuks|üles|müüki|netti|turule|pimevõrku :: neg
[self_harm 3]
pole|ei .. _? _? _? vaja .. _? _? kuhu .. _? ma|mina? .. lähen|läheme|siirdun :: neg
kuhu .. _? ma|mina? .. lähen .. _? _? pole|ei .. _? _? vaja :: neg
[self_harm 2]
kõik|oma|kogu .. _? asjad|asju|vara|raha|raamatud|riided .. _? ära .. _? jaganud|andnud|kinkinud|jagatud|antud|kingitud .. _? _? _? kassile|koerale|lastele|kirja|enam|vaja|lähen|hüvasti :: neg
olen|olen-juba .. _? kõik|oma .. _? asjad|asju|vara .. _? ära .. jaganud|kinkinud|andnud :: neg
[innocent threat]
tagasi|koju .. _? enam .. ei .. lähe|jõua|tule|saa .. _? buss|buss*|rong*|praam*|täna|õhtul|sel|kuller|raha|pakk
buss|rong|praam|lend|raha|summa|ostjale|laps|kass|koer .. _? tagasi|koju .. _? enam .. ei .. lähe|jõua|tule|pääse|saa

# ---- a knife between the ribs, a cousin with a heavy hand, somebody who waits and has no patience ----
[violence 4]
panen|löön|lükkan|torkan|pistan|susan|saadan|viskan|keeran|suskan ... noa|nuga|noaga|kruvikeeraja|pussi|kirve|tera .. _? ribide|ribi|roiete|abaluude|selga|kõhtu|kõri|kõrri|silma|südamesse|kaela .. vahele|alla|sisse|peale? :: neg
[violence 3]
teen|teeme|seletan|selgitan|räägin|klaarin .. _? _? talle|neile|sulle|teile|kõik|asja|selgeks? .. _? puust|selgeks|asja|kõik .. ja|punaseks|ette? .. _? @weaponga :: neg
teen|teeme|seletan .. talle|neile|sulle|teile .. _? puust .. _? _? @weaponga|kurikaga|kirvega|rusikaga|rusikatega :: neg
@weaponga .. _? selgeks|ette|puust .. _? teen|teeme|seletan|räägin :: neg
[violence 2]
ta|tema|nad|vend|vennas|onupoeg|sõber|poisid|mul|tal|neil .. on .. _? raske|rasked|kiire|kõva|kerge|kuum .. käsi|käed|käega|rusikas|rusikad|verega :: neg
ta|tema|nad|vend|vennas|sõber|poisid .. ei|pole .. ole? .. _? kannatlik|kannatlikud|leebe|jutumees|sõnamees|rahulik .. tüüp|mees|inimene|vend|poisid|sell :: neg
seisab|ootab|istub|passib .. _? mul|mu|minu|meil|üks|kaks|paar .. _? vend|vennas|sõber|tuttav|poisid|mehed|meest|venda|onupoeg .. _? kes|ja|kuni :: neg
[innocent threat]
vend|vennas|sõber|tuttav|mees|naine|isa|ema|laps|poeg|tütar .. _? ootab|seisab|istub .. _? _? bussis|autos|kodus|kohvikus|haiglas|järjekorras|pakki|kassas
