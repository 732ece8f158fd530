# Estonian constructions over whole classes, as classifier/testdata/matrix_et.txt walks through them.
# A gap is mended here for the class, so that every member of it is mended.

# conditional of the verbs of harm
[class kill1c]
tapan:MK|mõrvan:MK|kägistan:MK|hukkan:MK|pussitan:MK|veristan:MK|nülin:MK|poon:MK|peksan:MK|kolgin:MK|klohmin:MK|tümitan:MK|materdan:MK|sandistan:MK|lömastan:MK|kõmmutan:MK|koksan:MK|nüpeldan:MK|vigastan:MK|tulistan:MK|uputan:MK|mürgitan:MK|klobin:MK|nuhtlen:MK|tükeldan:MK|likvideerin:MK|lämmatan:MK|lintšin:MK|kastreerin:MK|tambin:MK|nuian:MK|piinan:MK|sakutan:MK|tuuseldan:MK|vemmeldan:MK

[class kill1]
koksan:M|tuuseldan:M|piitsutan:M|piinan:M|vaigistan:M|hävitan:M

# what has been done to one who is spoken to
[class killed]
tapetud|mõrvatud|hukatud|pekstud|kolgitud|pussitatud|kägistatud|klohmitud|sandistatud|nüpeldatud|klobitud|lintšitud|tümitatud|kõmmutatud
maha löödud
maha lastud
maha koksatud
läbi pekstud
läbi kolgitud
vaeseomaks pekstud
surnuks pekstud
üles poodud
ära tapetud
ära uputatud

[violence 4]
sa|sina|te|teie .. saad|saate|saadki .. kõik? @killed :: neg past
sa|sina|te|teie .. oled|olete .. varsti|peagi|homme|õhtuks|homseks|kohe .. @killed :: neg past
varsti|peagi|homme|õhtuks|homseks|kohe .. oled|olete .. sa|te|sina|teie .. @killed :: neg past
sa|sina|te|teie .. oled|olete .. surnud|hauas .. kui|niipea|kohe .. ma|me .. _? _? jõuan|jõuame|saan|tulen|tuleme|leian|näen|kohtan :: neg past
sa|sina|te|teie .. oled|olete .. mulla|maa|jõe all|põhjas .. kui|niipea|kohe .. ma|me :: neg
homme|varsti|peagi|õhtuks|homseks|nädalaks .. oled|olete .. sa|sina|te|teie|sajaga .. surnud|hauas|mullas|laibad|kirstus :: neg past
homme|varsti|peagi|õhtuks|homseks .. oled|olete .. sa|sina|te|teie .. mulla|maa all :: neg
minu|mu|meie käe läbi .. @doom|surete|sured|lõpp :: neg
saadan|saadame .. @youo|@tgt .. _? teise|teisse|paremasse|sinna|hauda|vanakuradi|põrgu .. ilma|maailma|kust|juurde :: neg
kraabin|kraabime|urgitsen|torkan|kratsin|pigistan .. @youo|@youd .. silmad .. peast|välja|pealuust :: neg
kisun|rebin|lõikan|tõmban|kisume|rebime|lõikame|raiun .. @youo|@youd .. süda|südame|keel|keele|maksa|hing|hinge|neerud|sisikonna|silmad|hambad|soolikad .. välja|seest|kurgust|rinnust|otsast|peast :: neg
{@kill1|torkan|lõikan|raiun|löön @youo|@tgt lõhki|läbi noaga} :: neg
[violence 3]
{@kill1c @vict} :: neg past
@kill1c .. @youo|@tgt .. _? maha|ära|läbi|surnuks|vaeseomaks|üles :: neg past
lööksin|laseksin|lööks|laseks .. @youo|@tgt .. _? maha|surnuks|vaeseomaks|läbi :: neg past

# infinitives that kill or maim and mean a living being: no account is "läbi pekstud"
[class kinf]
tappa|mõrvata|kägistada|pussitada|hukata|lintšida|sandistada|kolkida|klohmida|klobida|nüpeldada|veristada|tümitada|materdada|kõmmutada|peksta|lämmatada|kastreerida
läbi peksta
läbi kolkida
läbi klohmida
läbi nüpeldada
läbi tuuseldada
maha lüüa
maha lasta
maha koksata
ära tappa
ära mürgitada
ära uputada
surnuks peksta
surnuks lüüa
vaeseomaks peksta
vaeseomaks lüüa
siniseks peksta
üles puua
oksa tõmmata
lõhki lõigata
tükkideks raiuda
noaga lüüa
rusikaga lüüa
näkku lüüa
molli anda
kuuli pähe lasta
haiget teha
viga teha
[class kinfma]
tapma|mõrvama|kägistama|pussitama|hukkama|lintšima|sandistama|kolkima|klohmima|klobima|nüpeldama|veristama|tümitama|materdama|peksma|lämmatama
läbi peksma
läbi kolkima
läbi klohmima
maha lööma
maha laskma
maha koksama
ära tapma
surnuks peksma
vaeseomaks peksma
vaeseomaks lööma
üles pooma
noaga lööma
lõhki lõikama
tükkideks raiuma

[violence 4]
{@future @kinfma su|sind|teid|@tgt} :: neg
[violence 3]
{soovin|sooviks|sooviksin|ihkan|igatsen|unistan|unistaks|suudaks|suudaksin|võin|võiks|tahan|tahaks|tahaksin @kinf su|sind|teid|@tgt}
unistan|unistame|unelm .. et .. saaks|saaksin|võiks|võiksin ... su|sind|teid|@tgt ... @kinf
{aeg @kinf su|sind|teid|@tgt|@them}
oleks|on .. aeg|paras|õige ... su|sind|teid|@tgt|@them ... @kinf
{tahtmine|isu|himu|kihk|kiusatus|soov @kinf su|sind|teid|@tgt}
mul|meil .. on ... tahtmine|isu|himu|kihk|kiusatus|soov ... su|sind|teid|@tgt ... @kinf
käed|rusikad|näpud|sõrmed|rusikas .. sügeleb|sügelevad|kiheleb|kihelevad ... su|sind|teid|@tgt ... @kinf :: neg
palkan|palkame|maksan|saadan|saadame|leian|otsin|värban|tellin .. kellegi|mehed|mehe|poisid|vennad|sõbrad|semud|kutid|tüübid|kambaliikmed|kellelegi .. _? su|sind|teid ... @kinfma|@kinf :: neg
{@want|luban|vannun|otsustasin|plaanin|kavatsen|soovin|suudaksin su|sind|teid|@tgt põlema panna|pista|süüdata}
unistan|unistame .. et .. saaks|saaksin|võiks|võiksin ... su|sind|teid|@tgt ... põlema .. panna|pista
[violence 2]
ära|ärge .. sundige|sunni|sundigu|pange|pane|ajage|aja .. mind|meid ... @kinfma :: neg

[innocent threat]
ei|pole|polnud|ega|mitte .. ole? .. plaanis|kavas|mõttes|mõtteski|plaani|soovi|soov|kavatsust|tahtmist|põhjust|vaja|eesmärk|eesmärgiks .. _? _? _? @kinf
ei|pole|polnud|ega .. ole? .. plaanis|kavas|mõttes|mõtteski|plaani|soovi|soov|kavatsust|tahtmist|põhjust .. _? _? _? @killinf
ähvardas|ähvardati|ründas|rünnati|ähvardab .. _? _? @weaponga .. _? _? olen|oleme|seisan|ootan|istun .. _? _?
[class pest]
sipelg*|prussak*|sääs*|umbroh*|putuk*|rott|roti|rotid|rotte|hiir|hiire|hiired|hiiri|bakter*|kärbs*|kärbes*|herila*|mutt|mutid|mutte|teod|tigusid|nälkj*|puug*|lutik*|viirus*|kirp|kirbu|kirbud|kirpe|hallitus*|koid|koisid|koi|lehetäi*|ämblik*|täid|täisid|vastas*|vaenlas*|zombi*|monstr*|boss*|koletis*|draakon*
[innocent threat]
@kill1|@burn1|hävitan|löön|lasen|saan .. ma? .. _? @pest .. maha|ära|läbi?
@kill1|@burn1|hävitan|löön|lasen .. _? @pest .. ära|maha|läbi|põlema
selle|teie|sellega .. _? .. @kill1|@burn1|hävitan|lasen|löön .. ma? .. @pest .. maha|ära|läbi?
@pest .. ära|maha|läbi .. @kill1|@burn1|hävitan
leian|leiame .. teie|su .. @company|@place|poekese|kodulehe|kodulehekülje|aadressi .. üles?
raiun|saen|lõhun|lammutan|lõikan|võtan .. selle|need|oma|ühe|paar|vana .. puu|puud|kase|kuuse|oksa|oksad|heki|seina|kuuri|aia|põõsa|vaheseina|katuse .. maha|ära|läbi?
lasen|laseme|tõmban|võtan|kannan|laen .. selle|need|oma|teie|ühe|uue .. programmi|rakenduse|äpi|faili|uuenduse|summa|arve|hinna .. maha|alla|läbi?
tean|teame .. teie .. aadressi ... pakile|pakki|paki|kaubale|tellimusele|järele|järgi|kohale .. järele|järgi?

[scope play]
eilses|viimases|esimeses|eelmises|teises|kolmandas|uues|järgmises osas|episoodis|jaos|hooajas
episoodis|hooajal
[innocent violence]
loodan|loodame|soovin|tahaks .. et .. keegi|mõni|kes .. _? @harm3 .. su|sind|teid|sinu ... ära|maha|läbi|üles|vaeseomaks
loodan|loodame|soovin|tahaks .. et .. keegi|mõni .. su|sind|teid|sinu ... ära|maha|läbi|üles|vaeseomaks .. @harm3
[death_wish 3]
loodan|loodame|soovin|tahaks .. et .. keegi|mõni .. _? @harm3 .. su|sind|teid|sinu :: aim=agent
loodan|loodame|soovin|tahaks .. et .. keegi|mõni .. su|sind|teid|sinu ... @harm3 :: aim=agent
loodan|loodame|soovin .. et .. sa|te|sina|teie|su .. _? saad|saate|jääd|jääte|haigestud|haigestute|kärvad|kärvate|kõnged|upud|põled|mädaned|saab .. _? vähi|vähki|vähk|aidsi|koroona|rabanduse|infarkti|insuldi|halvatuks|katku|surma :: aim=agent
loodan|loodame|soovin .. et .. sa|te|sina|teie|su .. _? vähi|vähki|aidsi|rabanduse|infarkti|katku .. saad|saate|haigestud|sured :: aim=agent
parem|parim|hea|tore .. oleks|olnuks .. _? kui .. sa|te|sina|teie .. _? sureksid|sureksite|kärvaksid|kõngeksid|poleks|poleksid|põleksid :: aim=agent
surgu|kärvaku|kõngegu|põlegu|mädanegu|närtsigu .. su|sinu|teie|te|sa|sinagi .. @relative|kõik|ära|suguvõsa|põrgus :: aim=agent

# weapon and the way to you
[class comew]
tulen:M|sõidan:M|lähen:M|ilmun:M|jõuan:M|astun:M|saabun:M|marsin:M|kihutan:M|ronin:M|sisenen:M|hiilin:M|külastan:M|jooksen:M|kõnnin:M|seisan:M|passin:M|varitsen:M|ootan:M
[class weaponga]
bensiinikanistriga|bensiinikanistritega|petrooliga|kööginoaga|lihakirvega|kanistriga|süütepudeliga|molotoviga|kuvaldaga|piitsaga|mõõgaga|dünamiidiga
[violence 4]
{@comew @weaponga @youo|@youd|@place|@company|kohale|sinna|juurde|külla|uksele} :: neg
[violence 3]
mul|meil .. on .. _? @weapon .. ja|ning|aga .. _? tean|teame|leian|teada .. kus|mis|kes|millal|kust
{@comew @weapon kaasas|käes|taskus|põues|seljas}
@comew ... @weapon .. on? .. kaasas|käes|taskus|põues|seljas :: neg
võtan|võtame|haaran|toon|pistan|panen .. @weapon .. kaasa|taskusse|põue|kotti ... tulen|tuleme|lähen|läheme|sõidan|ilmun|jõuan :: neg
lähen|läheme|ma .. toon|võtan|otsin|haaran .. _? @weapon .. ja|ning|siis ... räägime|vaatame|näed|näete|klaarime|näeme|saad|saate|jutt :: neg

[violence 2]
saan|saame .. ma|me? .. su|sind|teid .. _? kätte|kinni .. ja|siis|veel|küll|ükskord|kord|raisk|kurat :: neg
ma|me .. saan|saame .. su|sinu .. kätte :: neg
vaata|vaadake .. et .. sa|te .. _? pimedas|õhtul|öösel|hilja|tänaval|kodus|garaažis .. üksi|üksinda .. ei|käi|kõnni|jää :: neg
vaata|vaadake .. et .. sa|te ... üksi|üksinda .. _? ei .. käi|kõnni|kõndi|jää|ole :: neg
ei .. pääse|pääsegi .. sa|te|sina|teie .. puhtalt|kergelt|niisama|lihtsalt|terve|eluga :: neg
sa|te|sina|teie .. ei .. pääse|pääsegi .. puhtalt|kergelt|niisama|lihtsalt|terve|eluga|sellest :: neg
ära|ärge .. imesta|imestage|üllatu|üllatuge|ehmu|ehmuge|pane|pange .. imeks|tähele? .. kui|et ... järele|ukse|järgi|ootab|leiab|jälitab|tabab|ründab|põleb|puudu|kadunud|katki|juhtub :: neg
mis .. selliste|niisuguste|sinusuguste|teiesuguste|eelmise|eelmiste|viimase|sellise|sinusugusega|teiesugustega|selliseid|temasuguste .. _? _? juhtub|juhtus|tehakse|tehti|sai|saab
[violence 3]
mis|mida .. su|sinu .. @relative .. ütleks|ütleksid|teeks|teeksid|tunneks|arvaks .. kui .. sa|sind .. _? _? ei|enam|leitaks :: neg

[stalking 2]
tean|teame .. millal|kuna|mis|kus .. _? su|sinu|teie @relative .. _? _? jõuab|tuleb|läheb|väljub|lahkub|jalutab|mängib|lõpetab|alustab|trennis|magab|sõidab :: neg

# bombs, gas, poison
[class bombw]
pomm|pommi|pommid|pomme|lõhkekeha|lõhkekehad|lõhkekehi|lõhkeseadeldis|lõhkeseadeldise|lõhkelaeng|lõhkelaengu|lõhkelaengud|lõhkeaine|lõhkeainet|dünamiit|dünamiidi|dünamiiti|granaat|granaadi|granaate|miin|miini|trotüül|trotüüli|torupomm|torupommi|isetehtud-pomm
[class put1]
panen:M|paigaldan:M|toon:M|saadan:M|jätan:M|viskan:M|peidan:M|istutan:M|viin:M|paigutan:M|asetan:M|poetan:M|kinnitan:M|panin|paigaldasin|peitsin|peitsime|panime|viskasin|saatsin|tõin|jätsin|istutasin|viisin|paigutasin|asetasin
[bomb 4]
{@put1 @bombw @place|@company|@car} :: neg past
{@put1 @bombw teie|teile|su|sinu|sulle} :: neg past
+majas|+hoones|+kontoris|+poes|+saalis|+jaamas|+keskuses|+koolis|+haiglas|+laos|+pangas|+kohvikus|+hotellis|fuajees|keldris|parklas .. on|plahvatab|tiksub|peidus|lõhkeb .. _? pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng|granaat|dünamiit
[violence 4]
{lasen|laseme|juhin|pumpan|pumpame gaasi|mürkgaasi|vingugaasi|mürki teie|su|sinu|teile|ventilatsiooni @place|@company|sisse} :: neg
{lasen|juhin|pumpan gaasi|mürkgaasi|mürki ventilatsiooni|ventilatsioonisüsteemi} :: neg
[violence 3]
{saadan|saadame|panen|valan|segan|puistan|tilgutan mürki|mürgi|mürgiga|arseeni|tsüaniidi|rotimürki|happe|siberi-katku teie|teile|su|sulle|sinu} :: neg
[arson 4]
{panen|paneme|pistan|süütan|torkan see|selle|kogu|terve hoone|kupatuse|kontori|poe|maja|putka|lao|keskuse põlema} :: neg
see|kogu|terve hoone|kupatus|maja|pood|kontor|putka|ladu|keskus|asutus|värk .. põleb|läheb|süttib|lahvatab .. maani|maha|põlema|leekides|leekidesse :: neg
põleb|läheb|süttib|lahvatab .. see|kogu|terve .. hoone|kupatus|maja|pood|kontor|putka|ladu|keskus|asutus|värk .. maani|maha|põlema|leekides|leekidesse :: neg

[class blow]
vastu nina
vastu lõuga
vastu silmi
vastu ribisid
nuga selga
noa selga
nuga kõhtu
noa kõhtu
nuga ribidesse
nuga kõrri
[violence 4]
{@give1 @vict @blow} :: neg
{annan|panen|löön|virutan|äigan|lajatan|tõmban|sõidan|kütan|põrutan @vict kõrri|lõuga|neerudesse|ribidesse|nuga|noa} :: neg
@tgt .. saab|saavad .. _? peksa|kolki|tappa|keretäie|nahatäie|tuupi|malka|@blow :: neg
{virutan:M|raiun:M|tõmban:M|põrutan:M su|sind|teid|@tgt maha|uppi|pikali|siruli} :: neg
[class body]
näpud|näppe|näpp|süda|südame|keel|keele|keelt|lõuad|lõualuid|sääreluu|sääreluud|käsivarre|käsivarred|turja|rangluu|ninaluid
[stalking 2]
tean|teame .. mis|millal|mitmest .. _? kell|ajal|päeval .. sa|su|sinu|te ... lahkud|lahkute|lõpetad|tuled|väljud|lähed|jõuad|ilmud|alustad|sõidad|kõnnid|oled :: neg
[violence 2]
sinuga|teiega .. räägitakse|räägime|räägin|vesteldakse|tegeldakse|tegeletakse|kohtutakse .. _? _? teises|mujal|teistmoodi|teisiti|pimedas|metsas|nurga|garaažis|omavahel

# ---- insults: a frame that aims, whatever the word and its case ----
[class slurx]
idioot/idioodi/idiooti/idiootide/idioote:NI|debiilik:IK|debiil/debiili/debiili/debiilide/debiile:NI|lollakas:KAS|lollpea:PEA|lollike:KE|kretiin/kretiini/kretiini/kretiinide/kretiine:NI|jobu:U|jobukakk/jobukaku/jobukakku/jobukakkude/jobukakke:N|mölakas:KAS|tola:U|tolvan/tolvani/tolvanit/tolvanite/tolvaneid:ND|tainapea:PEA|lambapea:PEA|puupea:PEA|oinapea:PEA|sitapea:PEA|pasapea:PEA|ajukääbik:IK|imbetsill/imbetsilli/imbetsilli/imbetsillide/imbetsille:NI|moron/moroni/moroni/moronide:N|tohman/tohmani/tohmanit/tohmanite/tohmaneid:ND|lurjus/lurjuse/lurjust/lurjuste/lurjuseid:ND|kaabakas:KAS|tõbras/tõpra/tõbrast/tõbraste/tõpraid:ND|lojus/lojuse/lojust/lojuste/lojuseid:ND|värdjas/värdja/värdjat/värdjate/värdjaid:ND|närukael/närukaela/närukaela/närukaelte/närukaelu:N|närakas:KAS|sitakott/sitakoti/sitakotti/sitakottide/sitakotte:NI|perserauk/persereagu/persereauku:N|perseraugud|persevest/persevesti/persevesti/persevestide/perseveste:NI|munnipea:PEA|türapea:PEA|molkus:US|lontrus:US|mühakas:KAS|matsakas:KAS|ülbik:IK|petis/petise/petist/petiste/petiseid:ND|pettur/petturi/petturit/petturite/pettureid:ND|aferist/aferisti/aferisti/aferistide/aferiste:NI|varas/varga/varast/varaste/vargaid:ND|kelm/kelmi/kelmi/kelmide/kelme:NI|pätt/päti/pätti/pättide/pätte:NI|suli/suli/suli/sulide/sulisid:N|valevorst/valevorsti/valevorsti/valevorstide/valevorste:NI|pede:U|pedekas:KAS|jätis/jätise/jätist/jätiste/jätiseid:ND|parasiit/parasiidi/parasiiti/parasiitide/parasiite:NI|degenerant/degenerandi/degeneranti/degenerantide/degenerante:NI|vanamutt/vanamuti/vanamutti/vanamuttide/vanamutte:NI|nõid/nõia/nõida/nõidade/nõidu:N|libu:U|lirva:U|koletis/koletise/koletist/koletiste/koletisi:N|ebard/ebardi/ebardit/ebardite/ebardeid:ND|friik/friigi/friiki/friikide/friike:NI|tropp/tropi/troppi/troppide/troppe:NI|luuser/luuseri/luuserit/luuserite/luusereid:ND|nolk/nolgi/nolki/nolkide/nolke:NI|tatikas:KAS|psühhopaat/psühhopaadi/psühhopaati/psühhopaatide/psühhopaate:NI|sadist/sadisti/sadisti/sadistide/sadiste:NI|fašist/fašisti/fašisti/fašistide/fašiste:NI|bandiit/bandiidi/bandiiti/bandiitide/bandiite:NI|röövel/röövli/röövlit/röövlite/röövleid:ND|vereimeja:JA|laiskvorst/laiskvorsti/laiskvorsti/laiskvorstide/laiskvorste:NI|käpard/käpardi/käpardit/käpardite/käpardeid:ND|äpardik:IK|äpard/äpardi/äpardit/äpardite/äpardeid:ND|kobakäpp/kobakäpa/kobakäppa/kobakäppade/kobakäppi:N|pervert/perverdi/perverti/pervertide/perverte:NI|pedofiil/pedofiili/pedofiili/pedofiilide/pedofiile:NI|raisk/raisa/raiska/raiskade/raisku:N|lits/litsi/litsi/litside/litse:NI|hoor/hoora/hoora/hoorade/hoori:N|munn/munni/munni/munnide/munne:NI|türa:U|taun/tauni/tauni/taunide/taune:NI|saast|saasta|rämps|ullike:KE|tossike:KE|hädavares/hädavarese/hädavarest/hädavareste/hädavareseid:ND|õnnetus-hunnik|mats/matsi/matsi/matside/matse:NI|juhm/juhmi/juhmi/juhmide/juhme:N|loll/lolli/lolli/lollide/lolle:N|kloun/klouni/klouni/klounide/kloune:NI|siga|sead|sigu|eesel|eeslid|eesleid|lammas|lambad|lambaid|ahv|ahvid|ahve|lehm|lehmad|lehmi|oinas|oinad|oinaid|kana|kanad|elajas|elajad|elajaid|loomad|hüään|hüäänid|madu|maod|rott|rotid
[class slurs]
idioodid|debiilikud|debiilid|lollakad|lollpead|kretiinid|jobud|mölakad|tolad|tolvanid|tainapead|lambapead|puupead|sitapead|ajukääbikud|imbetsillid|tohmanid|lurjused|kaabakad|tõprad|värdjad|närukaelad|närakad|sitakotid|perseraugud|molkused|lontrused|mühakad|jätised|degenerandid|libud|ebardid|troppid|tropid|luuserid|tatikad|käpardid|kobakäpad|äpardikud|valevorstid|kelmid|pätid|sulid|petised|petturid|aferistid|vargad|röövlid|bandiidid|peded|pedekad|sadistid|fašistid|raisad|raiped|litsid|hoorad

[insult 2]
milline|missugune|millised|missugused|mis|vaat .. kuradi? @slurx .. sa|te|sina|teie .. oled|olete|oledki|oletegi :: aim=agent
oled|olete|oledki .. täielik|täielikud|üks|ühed|ikka|vana|tõeline|lihtsalt|viimane|paras|nagu? _? @slurx :: aim=agent
sa|sina|te|teie .. igavene|igavesed|kuradi|kuradima|neetud|viimane|vana|paganama @slurx :: aim=agent
vana|igavene|täielik|kuradi|neetud @slurx .. oled|olete :: aim=agent
kuule|kuulge|kule|noh|vaata|hei|oota|vasta @slurx :: aim=agent
ainult|vaid|üksnes @slurx .. teeks|teeb|teevad|kirjutaks|arvaks|ütleks|usuks|võiks|võib|suudab|suudaks|saab|saadaks|vastaks|mõtleks|unustaks :: aim=agent
milline|missugune|mis|kes|mingi @slurx .. _? selle|seda|selliseid|sellist|niisuguse|sellise|teil|teie|mu|minu|mulle :: aim=agent
@agent|@mgr .. on|oli|olid .. täielik|täielikud|lihtsalt|tõeline|tõelised|üks|paras|igavene|mingi|ju? @slurx :: aim=agent
teil|seal|siin|teie|kontoris|poes .. töötavad|istuvad|vastavad|töötab|istub .. ainult|mingid|vaid|puhtalt|kõik|üks|mingi? .. @slurx :: aim=agent
teil|seal|siin|teie|kontoris|poes .. tööl|on .. ainult|mingid|vaid|puhtalt|kõik _? @slurx :: aim=agent
igavesed|igavene|täielikud|kuradi|neetud|räpased|viimased @slurx :: aim=agent
@slurs .. mitte .. teenindajad|inimesed|töötajad|spetsialistid|müüjad|klienditeenindajad :: aim=agent
@slurx oled|olete|oledki|oletegi :: aim=agent
selle|tolle|nende|niisuguse @slurx .. _? juttu|jutt|häält|nägu|nime|käest|pärast|juures|süül|lolluse|töö|vastus|kirja|kiri|viga|vea :: aim=agent neg
sellist|selliseid|sellise|selliste|niisugust|niisuguseid|säärast|sääraseid|sihukest|sihukesi @slurx :: aim=agent neg
suuremat|lollimat|hullemat @slurx :: aim=agent neg
millised|missugused|vaat @slurs :: aim=agent
[innocent abuse]
ma|mina .. olen|olin|tundusin|paistan|näin .. ise|ikka|vist|küll|nii|üks|täielik|paras|nagu|lihtsalt|ilmselt? .. _? @slurx
olen|olin .. ise|vist|ilmselt|ikka .. _? @slurx
tunnen|tundsin|tunneme .. end|ennast .. nagu|kui .. _? _? @slurx
ma|mina|me .. _? pole|polnud .. mingi|päris|nii|selline|ju? .. _? @slurx
ega .. ma|me|mina .. _? _? @slurx .. ei? .. ole|pole?
ei|pole|ega .. öelnud|väitnud|arvanud|mõelnud|ütle|väida|arva|usu .. et .. te|sa|teie|sina|keegi|ta .. _? olete|oled|on .. _? @slurx
ärge|ära|ei .. arvake|arva|usu|uskuge|mõelge|mõtle .. et .. ma|me .. teid|sind|kedagi .. _? @slurx .. pean|peame|nimetan|sõiman|kutsun
kas .. ma|mina|me .. _? olen|oleme .. _? _? @slurx .. või?

# ---- court, regulator, press: who is turned to, in every person and case ----
[class turn]
pöördun:M|pöörduda|pöörduma|pöördumas|pöördumine|pöördumist|pöördumiseni|pöördutakse
[class inst]
politseisse|politsei-poole|prokuratuuri|kohtusse|tarbijakaitsesse|tarbijakaitseametisse|ttja-sse|ttjasse|inspektsiooni|finantsinspektsiooni|andmekaitseinspektsiooni|tööinspektsiooni|maksuametisse|terviseametisse|konkurentsiametisse|ravimiametisse|transpordiametisse|keskkonnaametisse|päästeametisse|ministeeriumisse|riigikohtusse|maakohtusse|halduskohtusse|töövaidluskomisjoni|tarbijavaidluskomisjoni|vaidluskomisjoni|linnavalitsusse|järelevalvesse
andmekaitse inspektsiooni
tarbijavaidluste komisjoni
advokaadi poole
juristi poole
õigusabi poole
kohtu poole
politsei poole
tarbijakaitse poole
ombudsmani poole
õiguskantsleri poole
järelevalve poole
ajakirjanduse poole
meedia poole
[class instle]
politseile|prokuratuurile|prokurörile|kohtule|kohtutäiturile|advokaadile|juristile|õigusabile|tarbijakaitsele|tarbijakaitseametile|ttja-le|ttjale|inspektsioonile|finantsinspektsioonile|andmekaitsele|andmekaitseinspektsioonile|tööinspektsioonile|maksuametile|terviseametile|konkurentsiametile|keskkonnaametile|ministeeriumile|ombudsmanile|õiguskantslerile|vaidluskomisjonile|järelevalvele|tarbijavaidluskomisjonile
[class tellto]
kaeban:M|kirjutan:M|teatan:M|helistan:M|räägin:M|saadan:M|edastan:M|annan:M|esitan:M|teen:M|teavitan:M|raporteerin:M
[legal 1]
@turn .. _? @inst
@inst .. _? @turn
@tellto .. teie|su|sinu peale|kohta .. _? @instle|@inst
@tellto ... kaebus|kaebuse|avalduse|avaldus|süüteoteate|hagi|pretensiooni|vihje|teate ... @instle|@inst
@tellto .. sellest|teist|teada|asja|asjast|juhtunust|selle|kogu|kõik|edasi .. üle|teada|edasi? .. _? @instle
@instle .. @tellto .. sellest|teist|teada|asja|asjast|selle|kogu|kõik|edasi
lähen|läheme|tulen .. teie .. peale .. _? @inst .. kaebama|avaldust|kaebust|avaldusega
annan|anname|viin .. teid|teie|su|asja|selle|asjad .. _? @inst|@instle
kuulete|kuuled .. _? _? advokaadilt|juristilt|kohtust|kohtult|politseist|politseilt|inspektsioonist|tarbijakaitsest|ttja-st|ttjast|esindajalt
te|teie|sa|küll .. _? advokaadilt|juristilt|kohtust|kohtult|politseist|politseilt|inspektsioonist|tarbijakaitsest|ttja-st|ttjast|esindajalt .. kuulete|kuuled|kirja|kõne|kutse
saate|saad|ootab .. _? _? advokaadilt|juristilt|kohtust|kohtult|politseist|politseilt|inspektsioonist|tarbijakaitsest|ttjast|esindajalt .. kirja|kõne|kutse|teate|arve
räägite|räägid|suhtlete|suhtled|jätkate|vaidlete|seletate .. _? _? advokaadiga|juristiga|kohtus|kohtunikuga|politseiga|esindajaga|kohtule|advokaadile|politseile
käin|ajan|vaidlustan|võidan|nõuan .. selle|asja|seda|oma|raha|õigusi .. _? kohtus|kohtu .. läbi|kaudu|välja|kätte?
teavitan|teavitame|informeerin .. _? politseid|prokuratuuri|tarbijakaitset|ttja-d|ttjad|inspektsiooni|andmekaitset|finantsinspektsiooni|järelevalvet|kohut
kohus .. otsustab|otsustagu|selgitab|mõistab|lahendab|määrab|näitab|paneb .. _?
las .. kohus|politsei|inspektsioon|ttja .. _? otsustab|uurib|lahendab|tegeleb|vaatab
[publicity 1]
kirjutan|saadan|annan|räägin|helistan|edastan|teatan|vihjan .. sellest|teist|loo|lugu|teie|sinust|kõik|kõigest|selle|asjast .. _? @media
helistan|vihjan|pöördun .. @medial
teen|teeme|võtan .. teid|su|teie|firma|firmat|kogu .. _? @mediain .. maatasa|pihuks|põrmuks|rubiks|maha
[class medial]
delfile|postimehele|õhtulehele|pealtnägijale|ajalehele|ajakirjanikele|ajakirjanikule|reporterile|err-ile|meediale|ajakirjandusele|ekspressile|kurijale|kanal2-le|tv3-le|raadiole|telekanalile
eesti ekspressile
[class mediain]
facebookis|instagramis|tiktokis|sotsiaalmeedias|sotsmeedias|meedias|ajalehes|foorumis|lehes|delfis|postimehes|õhtulehes|internetis|netis|telekas|televisioonis|raadios|redditis|uudistes|ajakirjanduses
[publicity 1]
loete|loed|näete|näed|leiate .. sellest|ennast|end|oma|endast|seda .. varsti|homme|peagi|veel? .. @mediain
jagan|jagame|kajastan|avaldan|avalikustan|levitan .. seda|selle|kõike|kogu|lugu|loo .. _? @mediain
hoiatan|hoiatame .. teisi|kõiki|inimesi|sõpru .. _? @mediain
panen|paneme|postitan|riputan|laen .. selle|kogu|terve|meie|teie|kõik|oma .. _? _? @media|internetti|netti|foorumisse
[innocent threat]
kas|kuhu|millal|kuidas .. ma|me|mul|meil .. _? pean|peaksin|peame|tuleb|tuleks|saan|võin|on .. _? _? @inst|politseile|politseisse .. @turn|avalduse|avaldust|tegema|esitama|teatama|minema
politsei|pank|kindlustus|teenindaja .. soovitas|ütles|käskis|palus .. _? _? @inst|politseisse|politseile .. @turn|minna|avalduse
on .. jurist|advokaat .. palun|abi .. abi?
jurist|advokaat|juristile|advokaadile|advokaadi|juristi .. palun .. abi|öelge|saatke
saatke|saata|väljavõtet|väljavõte|koopia|leping ... mu|minu|oma? .. advokaadile|juristile|notarile
lehelt|lehel|kodulehelt|juhendist .. lugesin|vaatasin|leidsin|nägin
tarbijakaitse|tarbijakaitseameti|ttja|tarbijakaitsest .. lehelt|lehel|kodulehelt|juhendist|infost|soovitus .. lugesin|vaatasin|leidsin|nägin?
õigusabikindlustus|õigusabikindlustuse|õigusabikindlustust .. _? katab|hüvitab|kehtib|kohta|hind ... advokaadi|juristi|kohtukulud|kulud? .. palun|abi?
[innocent anger]
loen|lugesin .. delfit|postimeest|õhtulehte

[request leaving]
teie .. kliendiks|klient .. ma|me .. enam|rohkem .. ei|jää :: neg
ei .. jää .. enam|rohkem|kauemaks .. teie .. kliendiks
loobun|loobume|ütlen-lahti|keeldun|taganen .. teie|teilt|selle|sellest|oma .. teenusest|teenustest|lepingust|paketist|kaardist|kindlustusest|tellimusest|kliendistaatusest
vahetama|vahetada|vahetan|vahetame .. _? teenusepakkujat|teenusepakkuja|operaatorit|operaatori|panka|pakkujat|kindlustusandjat|elektrimüüjat|internetipakkujat
teenusepakkujat|operaatorit|panka|pakkujat|kindlustusandjat|elektrimüüjat .. _? vahetama|vahetada|vahetan|vahetame|vahetamas
te|teie .. mind|meid .. _? _? ei .. näe|kohta|kuule|saa
rohkem|enam .. te|teie .. mind|meid .. kliendina|siin|ostmas|klientide :: neg
[class mgr]
vahetuse vanem
vahetuse vanemat
vahetuse vanemaga
vahetuse vanemale
vahetuse vanema
osakonna juhataja
osakonna juhatajat
osakonna juhatajaga
[class speak]
rääkida|suhelda|kõneleda|rääkima|kohtuda|arutada|vestelda|ühendada|ühendage|ühenda|kokku|jutule|juttu
[class higher]
kellegi kõrgemaga
kellegi kõrgema
kellegi tähtsamaga
kellegi pädevamaga
kellegi vastutavaga
kellegi teisega
kellegagi kõrgemal
kõrgemal seisva
kõrgemalseisva
[request manager]
@higher .. @speak|rääkides
@soov|@speak|pange .. _? _? @higher
tahan|tahaks|tahaksin|soovin|sooviksin|nõuan|palun|kutsuge .. _? näha|siia|rääkida|kohe .. _? @mgr
@mgr .. näha|siia .. tahan|tahaks|soovin|nõuan|palun|kutsuge
kutsuge|kutsu|hõigake|otsige|leidke .. _? _? @mgr
[class noneed]
pole|polegi|polnud|ei|ega|ärge|ära|mitte
[innocent request]
@noneed .. _? .. vaja|tarvis|soovi|taha|pea|mõtet|vajadust|vajalik .. _? @mgr .. @speak|kutsuda|tülitada|segada|kaasata|tülitage|helistama|oodata|kohe|siia?
@noneed .. vaja|vajalik|tarvis|mõtet .. kutsuda|kaasata|tülitada|segada|oodata .. _? @mgr
ärge|ära .. kutsuge|kutsu|tülitage|tülita|segage|sega|kaasake|kaasa|helistage|ühendage|suunake .. _? _? @mgr
ärge|ära .. _? @mgr .. kutsuge|kutsu|tülitage|tülita|segage|sega|kaasake|kaasa|helistage
ei|pole .. vaja|vajagi|soovi|taha .. _? @mgr .. @speak|kutsuda|tülitada|kaasata?
@mgr .. ei|pole .. pea|vaja|tarvis .. _? helistama|vastama|kutsuda|tulema|tegelema?
rääkisin|rääkisime|suhtlesin|kohtusin .. _? _? teie? .. @mgr .. _? aitäh|tänan|juba|eile?
olen|oleme .. ise .. _? _? @mgr

# ---- angry without a hard word: what was promised, said, not done, lost ----
[anger 1]
lubasite|lubati|lubas|lubatud|pidite .. _? _? tagasi|ühendust helistada|võtta|kirjutada|helistama|võtma :: w=0.5
on|oli .. ikka|endiselt|siiamaani|siiani|juba .. _? kadunud|puudu|puudub|teadmata|saabumata|kadunuks|rikkis|lahendamata|tagastamata|maksmata|vastamata|tegemata|paigaldamata|parandamata :: w=0.5
räägitakse|räägite|öeldakse|ütlete|antakse|saan .. _? erinevat|eri|teist|uut|isesugust|vastukäivat|vastuolulist juttu|lugu|vastust|infot|vastuseid|informatsiooni :: w=0.55
kannatus .. _? katkes|katkenud|katkeb|otsas|lõppes|lõppenud|katkemas|katkemise :: w=0.9
te|teie|keegi .. ei .. tee|teegi|aita|aitagi|lahenda|liiguta .. midagi|mitte|üldse|lillegi|sõrmegi :: neg w=0.55
midagi|lillegi|sõrmegi .. te|teie|keegi .. ei .. tee|teegi|liiguta :: neg w=0.55
kallis|kallid|maksab .. _? ja|aga|kuid .. ei|pole .. toimi|tööta|kõlba|kasuta|saa :: neg w=0.55
läks|läheb|läinud|lähevad|jooksis|lasite|lasti|lendas .. _? _? raisku|tühja|vett-vedama|luhta|aia-taha :: w=0.6
raisku|vett-vedama|luhta|aia-taha .. läks|läheb|läinud|lähevad|jooksis|lasite|lasti :: w=0.6
ainult|vaid|üksnes|muudkui .. _? mallidega|mallvastus*|šabloon*|standardvastus*|robot|robotiga|automaatvastus*|malliga|kopeeritud|copy-paste|vabandustega|lubadustega :: w=0.6
mallidega|mallvastus*|šabloonvastus*|standardvastus*|standardkiri|standardkirju|automaatvastus* .. vastate|saadate|vastatakse|saadetakse|saan|ainult :: w=0.55
pean|peame|tuleb|hakkan|alustan|alusta .. jälle|uuesti|taas|iga-kord .. _? otsast|algusest|nullist|kõike|kõigile :: w=0.5
teie .. _? pärast|tõttu|süül|läbi ... jäi|jäin|jäime|läks|kaotasin|kaotasime|jääb|hilinesin|hilinesime|maksin|pidin|jäid|tühistati :: w=0.65
jäi|jäin|jäime|kaotasin|kaotasime|hilinesin .. _? _? teie .. _? pärast|tõttu|süül :: w=0.65
nii|sellist|säärast|niisugust .. halba|kehva|viletsat|jubedat|nigelat|aeglast|ükskõikset|hoolimatut ... pole|ei|polnud :: neg w=0.7
ei .. _? _? helistatud|vastatud|võetud|saadetud|tuldud|tehtud|tagastatud|parandatud|lahendatud|teavitatud .. tagasi|ikka|siiani|midagi|ühendust|mulle|mind|korda|raha :: neg w=0.55
mulle|mind|meile|minuga|tagasi .. _? ei .. _? _? helistatud|helistanud|vastatud|vastanud|võetud|saadetud|teavitatud|teatatud|kuulatud :: neg w=0.55
jälle|taas|alati|pidevalt|kogu-aeg|järjekordselt .. te|teie|ta? .. hilinete|hilineb|hilinesite|hilines|unustate|unustasite|eksite|eksisite|vassite|keerutate|valetate|venitate|ignoreerite|viivitate|katkestate :: w=0.6
hilinete|hilinesite|unustate|unustasite|eksite|eksisite|vassite|keerutate|venitate|viivitate .. jälle|taas|alati|pidevalt|järjekordselt :: w=0.6
keerutate|venitate|vassite|viivitate|veeretate|ignoreerite|eirate|hämate|pläkutate|udutate :: w=0.6
jättis|jätsite|jäeti|jätate|jäetakse .. _? _? tulemata|ilmumata|vastamata|tegemata|helistamata|toomata|saatmata|lõpetamata|parandamata|maksmata|arvestamata :: w=0.6
ei .. pea|pidanud|peeta .. _? oma? .. sõna|lubadusi|lubadust|kokkuleppeid|kokkulepet|tähtaegu|tähtaega :: neg w=0.65
sõna|lubadusi|lubadust|kokkulepet|tähtaegu .. _? ei .. pea|peetud|pidanud|täida|täidetud|täitnud :: neg w=0.65
nõuan|nõuame|ootan .. _? selgitust|selgitusi|vastutust|vabandust|põhjendust|seletust|kohest|viivitamatut|viivitamatult :: w=0.5
lohakuse|hoolimatuse|saamatuse|hooletuse|ükskõiksuse|vea|eksimuse .. pärast|tõttu|läbi .. _? :: w=0.5
[innocent anger]
kas|kui .. _? ootejärjekord|järjekord|saba .. on? .. _? pikk|lühike
loen|lugesin|avan .. delfit|postimeest .. _? _? _? _? avane|tööta
[innocent abuse]
läks|läheb|läinud|lähevad|lasin|lasti|minna|minema|jooksis|lendas|lähe|raiskasin .. _? _? _? raisku
raisku .. _? läks|läheb|läinud|lähevad|lastud|lasti|läinudki|jooksis|minna
tervelt? .. päev|raha|aeg|toit|kaup|energia|vesi raisku

# ---- harm to oneself ----
[self_harm 3]
mõtlen|mõtlesin|mõelnud|kaalun|plaanin|kavatsen|mõtted|mõtteid .. _? enese|enda|enesetapu|enesetapp|enesehävitus|vabasurm .. tapmisele|tapmist|tapmise|peale|sooritada|ära?
olen|olin|sai .. _? kirjutanud|kirjutatud|valmis .. _? hüvastijätukiri|hüvastijätukirja|lahkumiskirja|lahkumiskiri|testamendi-ja-kirja|hüvastijätukirjad
hüvastijätukiri|hüvastijätukirja|lahkumiskiri|lahkumiskirja|enesetapukiri|enesetapukirja .. on|sai|kirjutasin|kirjutan|valmis|kirjutatud
[self_harm 4]
neelan|võtan|joon|võtaksin|neelaksin .. _? kõik|tabletid|rohud|unerohud|rahustid|peotäie|pakitäie .. _? sisse|alla|korraga|ära :: neg
[innocent violence]
tapan|tapame|lasen|laseme|võtan|poon|löön|lõikan .. _? ennast|end|enda|endale|endalt|enese|iseennast .. _? _? _? _? teie|su|teid
[innocent threat]
tahan|tahaks|tahaksin|suren|surin|sureks .. _? surra? .. uudishimust|igavusest|naerust|häbist|piinlikkusest|kadedusest|põnevusest

[anger 1]
katkestati|katkestasite|katkes|katkeb|katkestatakse|visatakse|visati .. _? jälle|taas|iga-kord|pidevalt|kolmandat|teist|järjekordselt :: w=0.5
jälle|taas|pidevalt .. _? katkestati|katkestasite|katkes|katkeb|visati :: w=0.5
kallis|kallid|maksab .. ja|aga|kuid .. ei|pole .. toimi|tööta|kõlba|saa|kehti|vasta :: neg w=0.55
[innocent anger]
kas|kui .. ootejärjekord|järjekord|saba .. on? .. praegu|hetkel|hommikul|tavaliselt? .. pikk|lühike
[innocent request]
@noneed .. _? .. vaja|tarvis|soovi|taha|pea|mõtet? .. mind|meid? .. @higher .. @speak?
[publicity 1]
panen|postitan|riputan|laen .. selle|kogu|terve|meie|teie .. _? loo|vestluse|kirjavahetuse|jutu|salvestuse|pildid|foto .. facebooki|internetti|netti|foorumisse|@media
[violence 4]
teen|teeme ma? su|sind|teid maatasa :: neg

# ---- places where something is, edges where somebody stands ----
[class placein]
kontoris|peakontoris|poes|pangas|laos|hoones|majas|peamajas|esinduses|salongis|parklas|keskuses|kaubanduskeskuses|saalis|koolis|haiglas|jaamas|terminalis|lennujaamas|hotellis|restoranis|kohvikus|apteegis|tanklas|büroos|tualetis|vetsus|garaažis|trepikojas|serveriruumis|fuajees|keldris|liftis|bussis|rongis|lennukis|autos|postkontoris|kaupluses|kliinikus|teeninduses|firmas|vastuvõtus|köögis
leti all
ukse taga
ukse ees
maja ees
[bomb 4]
@placein .. on|tiksub|ootab|plahvatab|lõhkeb|peidus .. _? pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng|granaat|dünamiit|lõhkeaine|pommid
pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng .. on|tiksub|ootab|asub .. _? @placein
[class edge]
katuseserval|katuseäärel|katusel|sillal|sillapiirdel|sillaserval|rõdul|rõduserval|rõduäärel|rõdupiirdel|kaljul|kaljuserval|aknalaual|rööbastel|perroonil|perrooniäärel|raudteel|jõekaldal|kaldal|kail|muulil|tornis
silla ääres
silla peal
katuse peal
akna peal
rongi ees
jõe ääres
[self_harm 4]
istun|seisan|olen|kõõlun|kõnnin .. _? @edge ... hüpata|hüppan|hüppangi|hüppaksin|alla|lõpp|viimane|astuda|astun :: neg
[self_harm 3]
istun|seisan|olen|kõõlun .. _? @edge .. ja|ning|siin|praegu .. mõtlen|vaatan|kaalun|nutan .. _? kas|kuidas|alla|vette
[violence 3]
keegi|mõni|üks .. teist|neist|teie-seast .. satub|juhtub|lendab|läheb|lõpetab|jõuab|viiakse|kukub|leiab|sõidab .. _? @doom
juhtub|satub|läheb|lendab|lõpetab .. keegi|mõni|üks .. teist|neist .. _? @doom
[violence 2]
julge|julged|kangelane|suur|tark|ülbe|kõva|jutukas ... näost|silmast|silm näkku|silma .. _? kokku|kohtume|saame|trehvame|näeme|vastu|seisame|tuleme
näost|silmast|silm näkku|silma .. _? kokku|kohtume|saame|trehvame|näeme|seisame .. _? siis|vaatame|näed|julge|küll|sa|kes
kui .. me|sa|ma .. näost|silmast|silm näkku|silma .. kokku|kohtume|saame|trehvame|näeme|vastu
[property 2]
teie|su serverid|server|süsteem|koduleht|veebileht|leht|veeb|pood|võrk|andmebaas .. läheb|lähevad|kukub|kukuvad|võetakse|kaob .. _? @tonight .. _? maha|rivist|alla|pilti|tühjaks
teie|su serverid|server|süsteem|koduleht|veebileht|leht|veeb|võrk|andmebaas .. läheb|lähevad|kukub|kukuvad|võetakse|kaob .. maha|rivist|alla|pilti|tühjaks .. _? @tonight|vaadake|varsti
@tonight .. läheb|lähevad|kukub|kukuvad|võetakse .. teie|su .. serverid|server|süsteem|koduleht|leht|veeb|võrk|andmebaas .. maha|rivist|alla
[legal 1]
mul|meil .. on .. _? _? advokaat|jurist|õigusnõustaja .. _? olemas|valmis|juba|kes|palgatud|ja
advokaat|jurist|ta|esindaja .. _? kirjutab|koostab|valmistab|vormistab|esitab .. _? hagi|hagiavaldust|nõuet|avaldust|pretensiooni|nõudekirja
hagi|hagiavaldust|hagiavaldus|nõudekirja|nõudekiri|pretensiooni .. koostab|koostan|kirjutan|kirjutab|valmistan|esitan|esitab|valmis|vormistan|saadan|saadab
[publicity 1]
jagan|jagasin|jagasime|postitasin|rääkisin|filmisin|näitan|näitasin|tutvustan ... jälgijaga|jälgijatega|jälgijatele|jälgijale|järgijatele|järgijaga|tellijatele|fännidele|subscriberitele|publikule
järgmine|uus|esimene|teine .. video|postitus|lugu|artikkel|stoori|podcast .. _? tuleb|ilmub|läheb|teist|sellest
tuleb|ilmub|läheb|teen .. _? järgmine|uus .. video|postitus|lugu|artikkel|stoori .. _?
läheb|lähevad|jõuab|jõuavad|saadan|saadame|lendab .. _? @media? toimetusse|toimetusele|toimetuse
@media .. toimetusse|toimetusele|toimetuse|uudistetoimetusse
[hate 3]
@groups .. ei .. tohiks|tohi|peaks|saa|sobi .. _? _? klienditeenindusse|teenindusse|tööle|ligi|inimeste|eesti|riiki|siia|lubada|lasta|palgata|võtta :: neg
[insult 2]
milleks|mille-jaoks .. sul|sulle|teil|teile|te|sa .. _? pea|peaaju|aju|ajud|kõrvad|silmad .. _? :: aim=agent
oled|olete .. _? _? ajuvaba|ajuvabad|debiilne|debiilsed|idiootne|idiootsed|idiootlik|idiootlikud|kohtlane|kohtlased|juhm|juhmid|nõdrameelne|arulage|arulagedad|ajukahjustusega|tühine|tühised|mõttetu|mõttetud :: aim=agent
[innocent abuse]
nimi|perenimi|perekonnanimi|eesnimi|kasutajanimi|hüüdnimi .. on .. _? _? @slurx .. _? @slurx?
[class mgrdat]
juhile|ülemusele|juhatajale|direktorile|juhtkonnale|bossile|vanemale|omanikule|juhatusele|pealikule|tegevjuhile|osakonnajuhatajale|teenindusjuhile|klienditeenindusjuhile
[request manager]
anna|andke|edasta|edastage|suuna|suunake|saatke|saada|öelge|ütle|teatage|näidake|näita|viige|vii|kandke|andku|edastagu ... oma|teie|su|otse|edasi|kohe|see|selle? .. _? @mgrdat
palu|paluge|öelge|ütle|las|laske .. _? _? juhil|ülemusel|juhatajal|direktoril|bossil|vanemal|omanikul|tegevjuhil
[innocent request]
kiitus|kiitust|kiitused|tänu|tänud|tänusõnad|tervitusi|tervitused|kiida|kiitke .. _? _? _? @mgrdat|@mgr
anna|andke|edasta|edastage|öelge|ütle|saatke .. _? _? @mgrdat .. _? _? _? kiitus|kiitust|tänu|tänud|tänusõnad|tervitusi|tervitused|tubli
@mgrdat|@mgr .. _? _? kiitus|kiitust|kiitused|tänu|tänud|tänusõnad|tervitusi
[anger 1]
huvitav|imelik|kummaline|tore|armas|veider|omapärane .. komme|tava|harjumus|süsteem|loogika|arusaam|suhtumine .. on|teil|see :: w=0.45
teil .. on .. huvitav|imelik|kummaline|tore|armas|veider|omapärane .. komme|tava|harjumus|loogika|suhtumine|arusaam :: w=0.55
miks .. peab|peavad .. kõik|see|iga .. _? nii? .. keeruline|raske|aeglane|kallis|segane|vaevaline :: w=0.6
miks .. kõik|see|teil|kogu .. _? on|peab .. nii keeruline|raske|aeglane|segane|keeruliseks :: w=0.6
klienditugi|teenindus|abi|tugi|süsteem|garantii|kindlustus|infotelefon|chat|äpp .. mis|kes ei toeta|tööta|teeninda|aita|vasta|toimi|kata|kehti|kuula :: neg w=0.6
tund|tunde|tunni|tundi|minutit|pool .. aega|tundi? .. toru|telefoni|liini|ootemuusika|järjekorra|ukse otsas|sabas|taga|seltsis|saatel :: w=0.6
@pole|ei .. _? vett|voolu|elektrit|netti|internetti|kütet|gaasi|levi|signaali|pilti|ühendust|tv-d|telefoni .. _? alates|juba|teist|kolmandat|neljandat|nädal|nädalat|päeva|tundi|hommikust|eilsest|laupäevast|pühapäevast|reedest|eile|ikka|jälle :: neg w=0.6
juba|alates|eilsest|teist|kolmandat ... @pole|ei .. _? vett|voolu|elektrit|netti|internetti|kütet|gaasi|levi|signaali|ühendust :: neg w=0.6
kas .. te|sa .. saate|saad .. üldse|ikka? aru .. et|kui|mida|mis :: w=0.6
pool|terve|kaks|kolm|mitu|tund .. tundi|päeva|aega|õhtut|päev .. üritan|proovin|püüan|katsun|üritanud|proovinud|püüdnud|maadlen|jändan :: w=0.55
üritan|proovin|püüan|katsun|maadlen|jändan .. _? juba|pool|terve|kolmandat|teist|mitu :: w=0.5
appi|issand|jumal|õudus|kohutav .. kui|milline|mis .. aeglane|kallis|keeruline|segane|halb|kehv|vilets|tüütu :: w=0.6
[innocent anger]
telefon|telefoni|kaart|kaardi|rahakott|auto|ratas|jalgratas|kott|koti|dokumendid|pass|pakk|tõukeratas|võtmed|minult|mult|mul|mu .. _? _? varastati|varastatud|rööviti|ära-varastatud
varastati|rööviti .. _? _? telefon|kaart|rahakott|auto|ratas|jalgratas|kott|dokumendid|pass|võtmed|tõukeratas
[bomb 4]
teil|seal|sul .. on .. _? pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng .. all|taga|sees|kõrval|majas|kohas|kapis|prügikastis|ukse|autos
pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng .. on .. teie|teil|su|sul .. _? ukse|leti|laua|auto|maja|juures|all|taga|sees|ees

# ---- after the third blind round ----
[innocent request]
suri|surnud|lahkus|lahkunud|matused|matuste|pärija|pärijana|surm|surma|surmatunnistus ... leping|lepingu|lepingut|konto|kontot|teenus|teenuse|number|numbri .. lõpetada|lõpetame|sulgeda|tühistada|üles?
kui|kas|kuidas .. ma|me|klient .. _? lepingu|leping|teenuse|paketi|liitumise .. lõpetan|lõpetada|lõpetame|lõpetab|ütlen|katkestan ... kas|pean|tuleb|tasu|trahv|trahvi|leppetrahv|tagastama|järgi
[innocent threat]
ütlesin|lubasin|ähvardasin .. _? lapsele|mehele|naisele|koerale|pojale|tütrele|kassile|sõbrale|vennale|õele|poisile .. et .. @kill1|löön|lasen .. ta|tema|nad .. ära|maha|läbi .. kui? .. ta? .. veel?
lapsele|mehele|naisele|koerale|pojale|tütrele|kassile|sõbrale|vennale|õele|poisile .. et .. @kill1|löön|lasen .. ta|tema|nad .. ära|maha|läbi? .. kui? ta?
@kill1|löön .. ta ära|maha|läbi .. kui ta .. _? _? haha|lol|naljaga
[anger 1]
jälle|taas|järjekordne .. see|need|teie? .. kuulus|kurikuulus|legendaarne|imeline|müstiline|vahva|igavene|tuttav|vana|lubatud :: w=0.6
[insult 2]
pask|sitt|jama|rämps|saast .. ja|ning .. sa|te|sina|teie|ise .. _? ka|samamoodi|samuti|samasugune :: aim=agent
milline|missugune|mis .. _? @slurx .. sinust|teist|sust|temast :: aim=agent
sinust|teist|sust .. sai|saanud|kasvas|tuli .. _? @slurx :: aim=agent
sellist|sellised|sihukest|sihukesed|niisugust|niisugused|selline|sihuke|niisugune .. _? _? nagu sina|sinagi|teie|teiegi|sa|sinusugune .. peaks|peaksid|võiks|võiksid|tuleks ... koorima|koristama|kaevama|lüpsma|põllul|laudas|prügi|mitte|karjas|hoidma|koorida|pesema :: aim=agent
[class slurx]
tropike:KE|jobuke:KE|idioodike:KE|lollakesed|inimeseke:KE|mehikesed|nässakas:KAS|tõhk/tõhu/tõhku:N|kaltsakas:KAS|molu|lõust|rämpsinimene:NE|paskhäbedik|nuhk/nuhi/nuhki/nuhkide:N|luiskur/luiskuri/luiskurit:N|sindrinahk/sindrinaha/sindrinahka:N|plönn|pässakas:KAS|ullikene:NE|ahvinägu|seanägu|lambanägu|pärdik:IK|elukas:KAS|jõhkard/jõhkardi/jõhkardit/jõhkardite:N|tõpranahk|kaabak/kaabaku:N|lakekauss|persevend|sitavend|kusipea:PEA|põrsas|põrsad|nuumsiga
[class shove]
topi|toppige|pista|pistke|pange|pane|keera|keerake|lükka|lükake|suru|suruge|aja|ajage|kruvi|toppigu|torka|torgake|sisesta|sisestage
[class holey]
perse|persse|perset|persset|tagumikku|perseauku|tagumentikku|kannikate|tagumenti|haisvasse|ninna|kõrri|pärakusse
[degradation 2]
@shove .. _? _? _? endale|omale|enda|iseendale|teile .. _? @holey :: aim=agent
@shove .. _? _? _? endale|omale|enda .. sinna .. kus|kuhu :: aim=agent
ära|ärge|lõpeta|lõpetage|aitab .. mölise|mölisege|möla|mölage|mölisemast|mölisemine|jaura|jaurake|jauramast|lälla|lällage|haugu|haukuge|lõuga|lõuake|lõugake|lõugamast|plärise|plärisege|plära|pläma|plämage|plämisege|kaaguta|kaagutage|kraaksu|kraaksuge|vatra|vatrake|latra|latrake|lobise|soni|sonige|iriseda|irise|pasanda|haugamast :: aim=agent neg
aja|ajage .. _? perse|perset|persset|tagumik|tagumiku|kannikad|kondid|kere .. püsti|üles|liikvele :: aim=agent
oma|oma-selle rasvase|laisa|laiska|paksu|rasvast|paksud .. perse|perset|tagumiku|kere|kered|tagumik|molu :: aim=agent
[publicity 1]
pöördun:M .. _? _? _? @media
saatesse|saates|saatele|toimetusse .. _? lähen|pöördun|läheb|kirjutan|saadan|räägin|jõuab|ülesse
@media saatesse|saates|saatele .. _?
lugu|see|kõik|asi|teie|jutt|nimi .. _? homme|varsti|täna|järgmisel|peagi|ühel|nädala .. _? @mediain|õhtulehes|ekspressis|pealtnägijas|kurijas|reporteris|lehes|ringvaates .. on|ilmub|oleks|seisab?
[class mediain]
õhtulehes|ekspressis|pealtnägijas|kurijas|reporteris|ringvaates|errs|err-is|telesaates|esikaanel|esilehel|esiküljel|pealkirjades|krimisaates
[request manager]
inimese|kellegi|isiku|töötaja juurde .. _? kes .. _? _? otsustab|vastutab|saab|oskab|teab|tohib|võib|üle
kes .. teie|teist|sinu|sinust|nende|kõigi .. üle|kohal .. otsustab|on|vastutab|juhendab|käsib|valitseb
kes .. teid|sind .. juhib|juhendab|kontrollib|käsib|palkas
[self_harm 2]
mõtlen|mõtlesin|tahan|tahaks|tahaksin|soovin|unistan .. _? et .. kõik|elu|see-kõik .. _? saaks|oleks|lõppeks|lõpeks|kaoks .. _? _? otsa|läbi|möödas|lõpp|ükskord
kõik .. saaks|oleks|lõppeks .. _? _? otsa|läbi|möödas .. _? mõtlen|soovin|unistan|tahan|tahaks
[violence 3]
oleksid|oleksite|oleks .. sa|te|sina|teie|juba|ammu|ta .. _? põrandal|pikali|maas|haiglas|hauas|surnud|verine|verised|ninali|kraavis|mullas|hambutu|hambutud|siruli|traumas|kirstus|laip :: past
oleksid|oleksite .. sa|te|sina|teie|juba|ammu .. _? _? mulla|maa|aparaatide all :: past
[violence 2]
juhtub|juhtunud|vahel|mõnikord .. et? .. inimesed|mõned|keegi|teenindajad|sellised .. kukuvad|kukub|kaovad|kaob|komistavad|upuvad|kaotavad|jäävad .. _? trepist|rongi|auto|aknast|alla|ära|jäljetult|kadunuks
[property 2]
siis|muidu|homme|varsti|öösel|hommikuks .. on|lähevad|lendavad|saavad|jäävad .. _? _? _? aknad|klaasid|vitriin|vitriinid|uksed|peeglid|rehvid .. sees|sisse|katki|puruks|läbi|lõhki|killud :: neg
[violence 4]
võtan|viin|võtame .. _? teist|teid|sind|teie-seast .. mõned|mõne|paar|kedagi|kellegi|kõik|keegi? .. kaasa|ühes .. hauda|surma|teispoolsusse|endaga :: neg
võtan|viin|võtame .. _? teist .. mõned|mõne|paar|kedagi|kellegi|keegi .. _? kaasa|ühes :: neg
võtan|viin|võtame .. _? mõned|mõne|paar|kedagi|kellegi .. teist .. kaasa|ühes :: neg

# ---- complaints by subject and time ----
[class since]
juba|alates|eilsest|hommikust|esmaspäevast|teisipäevast|kolmapäevast|neljapäevast|reedest|laupäevast|pühapäevast|nädalavahetusest|teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|kümnendat|mitmendat|mitu|jälle|taas|pidevalt|kogu-aeg|ikka|endiselt|siiani|siiamaani|terve
[class outage]
maas|rikkis|tuksis|surnud|vussis
[anger 1]
@since .. _? _? @outage :: w=0.5
@outage .. _? @since .. _? päev|päeva|päevad|nädal|nädalat|kuu|kuud|tund|tundi|kord|korda|järjest|saati :: w=0.5
läks|läksid|läheb|lähevad|kukkus|lagunes|hangus .. jälle|taas|uuesti|teist|kolmandat|järjekordselt .. korda? rikki|katki|tuksi|umbe|maha|rivist|kinni|kokku|hanguma :: w=0.55
jälle|taas|uuesti|teist|kolmandat|järjekordselt .. _? läks|läksid|läheb|lähevad|kukkus .. _? rikki|katki|tuksi|umbe|maha|rivist|kokku :: w=0.55
lõpuks|ükskord|ometi|viimaks .. korda|tööle|ära|valmis .. teete|saate|panete|lahendate|parandate|tehakse|saab|läheb :: w=0.55
ootas|ootasime|ootasid|ootasin|oodanud|passis|passisin|istus|istusin|seisis|seisin|käis|käisin .. _? _? _? ilmaasjata|asjata|tulutult|niisama|ilmaaegu|muidu :: w=0.6
ilmaasjata|asjata|tulutult|ilmaaegu .. _? ootas|ootasime|ootasin|oodanud|passisin|käisin|sõitsin :: w=0.6
ootamist|ootamise|jändamist|helistamist|kirjutamist|seletamist|lubamist .. ja|ning|aga .. mitte|null|ikka|tulemus|tulutult|ei :: neg w=0.6
teid|teie|kullerit|vastust|raha|tehnikut|pakki|kedagi .. _? _? _? _? taga .. ajan|ajanud|ajama|ajasin|ajame|ajamast :: w=0.55
taga .. ajan|ajanud|ajama|ajasin|ajame .. teid|teie|kullerit|vastust|raha|tehnikut|pakki :: w=0.55
kulutasin|kulutan|raiskasin|raiskan|kulus|raisanud|kulutanud|kulutama|raiskama|kaotasin .. _? _? _? teie .. _? vea|vigade|jama|segaduse|lohakuse|probleemi|süsteemi|telefoniliinil|pärast :: w=0.65
kulutasin|raiskasin|kulutanud|raisanud|kaotasin .. _? tund|tunde|tundi|tunni|päeva|nädala|nädalat|õhtu|hommiku|kuu :: w=0.5
pean|peame|pidin|pidime|tuleb|tuli .. _? _? kolm|mitu|viis|neli|kümme|sada|iga|kaks|tuhat|mitmendat|kümnendat .. korda|kord|kõigile|inimesele .. _? seletama|selgitama|kordama|rääkima|kirjutama|helistama|saatma|küsima|alustama|tõestama|seletada|selgitada|korrata|rääkida :: w=0.6
jätsite|jätate|jäeti|jäetakse|jättis .. mu|mind|meid|lapsed|ema .. _? külma|hätta|pimedusse|pimedasse|ripakile|ukse|tänavale|kuivale|jänni :: w=0.75
karjus|röökis|naeris|irvitas|kisas|nähvas|lõugas|urises|pahvatas|itsitas|sõimas .. _? mu|minu|meie|mulle|kliendi|ema|abikaasa|otse .. peale|üle|näkku|vastu|ees|kallal :: w=0.75
valetas|valetasid|luiskas|luiskasid|vassis|keerutas|valetati .. _? mulle|meile|otse|näkku|emale|kliendile :: w=0.75
viskas|viskasid|loopis|pildus|lohistas|tagus .. _? _? paki|pakki|pakid|kauba|kasti|kastid|asjad|saadetise|kingituse :: w=0.6
jättis|jätsid|jätsite|jäeti|jäi .. _? töö|tööd|asja|paigalduse|remondi|koristamise|kõik .. _? pooleli|poolikuks|tegemata|laokile|ripakile :: w=0.65
ei .. osanud|oska|suutnud|suuda|viitsinud|viitsi|tahtnud|soovinud|vaevunud|jaksanud .. _? midagi|üldse|isegi|kuidagi|sõnagi|mitte .. _? vastata|öelda|aidata|selgitada|teha|seletada|soovitada|lahendada|kosta :: neg w=0.6
mitte .. midagi .. ei .. osanud|oska|suutnud|viitsinud|tahtnud :: neg w=0.6
kas .. teil|sul|neil .. _? häbi|häbitunnet|südametunnistust|südant|autunnet :: neg w=0.8
peate|nimetate|loete|arvate|kutsute|nimetatakse|peetakse .. _? seda|sellist|niisugust .. _? normaalseks|teeninduseks|kvaliteediks|lahenduseks|abiks|viisakaks|ausaks|õigeks|klienditoeks|vastuseks|teenuseks|klienditeeninduseks :: w=0.75
kas .. teil|seal .. _? töötab|istub|elab|loeb|vastab .. seal|üldse|ikka|ka .. keegi|kedagi|inimesi :: w=0.55
kas .. keegi .. _? loeb|vastab|töötab|kuuleb|kuulab .. _? neid|siin|seal|üldse|ikka|ka|mind :: w=0.5
mida|mis|palju .. ma|me .. veel .. _? tegema|saatma|tõestama|esitama|seletama|ootama|kannatama|pean|peame :: w=0.55
kas .. ma|me .. _? pean|peame|peaksin .. _? _? põlvili|põlvedele|anuma|kerjama|karjuma|nutma|kummardama|roomama|palvetama :: w=0.7
millal|kas .. see|kõik|jama .. _? ükskord|lõpuks|ometi .. lõpeb|lõppeb|lahendatakse|korda|laheneb|korras :: w=0.6
südametunnistus|südametunnistust .. _? lubab|luba|puhas|piina|piinab :: w=0.6
kuulnud .. _? sõna|sõnast|mõistest|viisakusest|vabandusest|klienditeenindusest|inimlikkusest|asjast .. _? vabandust|vabandus|viisakus|kliendisõbralik|klienditeenindus|aitäh? :: w=0.85
[class irony]
suurepärane|super|tore|imeline|õnne|bravo|braavo|vau|vapustav|vapustavalt|aplaus|rõõm|õnnelik|lahe|vahva|kena|fantastiline|geniaalne|hiilgav|tubli|imeilus|milline
[class woe]
kadunud|maas|vale|valesti|topelt|katki|rikkis|külmas|pimedas|katkes|tühi|tühistatud|hilineb|hilines|hiljaks|kadus
ei tulnud
ei vasta
ei tööta
ei toimi
külma kätte
kolm korda
viis korda
mitu korda
jälle vale
ikka ei
[anger 1]
@irony .. et? ... @woe :: neg w=0.75
aitäh|tänan|tänu|tänud|tänulik|väga .. et ... @woe :: neg w=0.75
tänan väga|sõbralikult|südamest|kõigest ... @woe :: neg w=1
[innocent anger]
katkenud|kadunud|vana|maas .. leiti|leidus|leidsin|leidsite|leidsid|üles
@irony ... @woe .. aga|kuid|nüüd ... korras|korda|leiti|lahenes|töötab|kätte
ei .. ole|olnud? .. enam .. @outage|katki|kadunud|vale

# ---- after the fourth blind round and the conversations ----
[publicity 1]
panen|paneme|riputan|postitan|postitame|avaldan|laen|jagan .. _? su|sinu|teie .. _? nime|nimi|näo|pildi|numbri|foto|aadressi|nimed|näod .. _? _? internetti|netti|@media|üles|avalikult|avalikuks|@mediain
[innocent anger]
halloo|hallo|hallo-hallo .. kas .. kuulete|kuuled|kuulda|olete
ärge|palun .. ärge? .. saatke|saata .. enam? .. _? paberarveid|reklaami|reklaame|uudiskirja|uudiskirju|paberkandjal|paberkirju|pakkumisi|reklaamkirju|sms-e
[anger 1]
aga|kuid|ent .. _? _? _? vastust|abi|infot|raha|teenust|kaupa|tulemust|lahendust .. _? mitte|null|ikka|pole|ei :: neg w=0.6
sellest|selle .. on|möödas|saab .. _? kaks|kolm|neli|viis|kuus|nädal|kuu|päev|mitu|üle .. _? päeva|nädalat|kuud|tundi|aega|aastat :: w=0.5
ei .. mõista|saa|kuula|tee|oska|jaga|taipa|hooli .. te|teie .. midagi|mitte|aru|üldse|millestki :: neg w=0.6
helistab|helistatakse|kirjutab|saadab|tülitab|tülitatakse|pommitab|ähvardab .. mulle|mind|meid .. iga .. päev|tund|õhtu|hommik :: w=0.55
ma|me .. ei .. jõua|jaksa|suuda .. _? _? _? maksta|tasuda :: neg w=0.5
on|oli|olid .. _? kildudes|kildudeks|tükkides|mõlkis|kriimuline|kriimustatud|purunenud|rebenenud|hallitanud|riknenud|roiskunud|määrdunud|pooltühi :: w=0.5
[insult 2]
lollakad|lollid|debiilsed|idiootsed|idiootlikud|juhmid|rumalad|totakad|ajuvabad|lollakas|debiilne|idiootne|idiootlik inimesed|inimene|teenindajad|teenindaja|töötajad|töötaja|rahvas|olendid|tüübid|tegelased :: aim=agent
ära|ärge _ .. mind|mulle|meid|meile|siin|minuga|mu @slur|@beast :: aim=agent neg
ära|ärge .. õpeta|õpetage|targuta|targutage|käsi|käskige|vaidle|vaidlege|seleta|seletage|valeta|valetage|ülbitse|ülbitsege .. _? @slur|@beast :: aim=agent neg
[death_wish 3]
loodan|loodame|soovin|soovime .. et .. su|sinu|teie .. _? @relative .. _? _? nälgivad|nälgib|kannatavad|kannatab|haigestuvad|surevad|sureb|põlevad|upuvad|upub|kärvavad|hukkuvad|jäävad|jääb|läbi|tunnevad :: aim=agent
[legal 1]
kiri|kõne|teade|nõue|arve|vastus|pöördumine .. _? tuleb|saabub|saate|saab .. _? _? _? juristilt|advokaadilt|kohtust|inkassost|politseist|kohtutäiturilt|õigusbüroost
tuleb|saabub|saate|saab .. _? _? kiri|kõne|teade|nõue|kutse .. _? juristilt|advokaadilt|kohtust|politseist|kohtutäiturilt
[request manager]
kaebuse|kaebust|pöördumise|pretensiooni|avalduse|küsimuse .. _? _? _? @mgrdat
@mgrdat .. _? _? kaebuse|kaebust|pöördumise|pretensiooni|avalduse
[innocent request]
@noneed .. _? vaja|tarvis|mõtet|soovi|taha|pea .. _? @mgrdat .. _? edasi|saata|edastada|rääkida|teatada|kaevata|kurta?
@noneed .. _? vaja|tarvis|mõtet|soovi|taha|pea .. _? _? @mgrdat .. edasi .. saata|anda|edastada
ärge|ära .. _? _? @mgrdat .. _? _? edasi|saatke|rääkige|öelge|kaevake|saada|ütle?
ärge|ära .. saatke|öelge|rääkige|edastage|andke|kaevake .. _? @mgrdat
[violence 2]
eest .. sa|te|sina|teie .. veel|küll|ükskord|kunagi|varsti? .. vastad|vastate|maksad|maksate|tasud .. veel|küll|ükskord|kunagi|varsti|kallilt? :: neg
mäleta|mäletage|jäta-meelde|pea-meeles .. _? mu|minu|neid|seda .. _? sõnu|nime|päeva|hetke|häält|jutuajamist
[stalking 2]
sul|sinul|su .. on|käib .. _? väike|väikene|armas|tilluke|noor|kaks|kolm|üks|ilus .. poiss|poisid|tüdruk|tüdrukud|poeg|tütar|laps|last|perekond|pere|beebi .. eks|ju|vist|jah|onju|õigus|mis
tean|teame .. _? mis|kus|millal|kuhu|kellega|millega .. _? _? see|teie|selle|too|tema|ta tüüp|mees|kuller|tehnik|naine|müüja|plika|poiss|sell .. _? sõidab|elab|käib|töötab|pargib|liigub|magab
tean|teame .. _? kus|kuskohas .. ta|tema|nad|see|too .. _? elab|elavad|magab|pargib|elutseb
[violence 3]
siis|ka .. surete|sured|surevad .. te|teie|sa|sina|nad .. ka|samuti|kõik|järgmisena|koos :: neg
[self_harm 3]
lasen|sõidan|keeran|kihutan|juhin|sõidaks|keeraks .. _? autoga|auto|rooli|rattaga .. _? _? vastu|alla|ette puud|posti|rekkale|rekka|sillalt|kraavi|betoonseina|rekkat|viadukti
lasen|sõidan|keeran|kihutan .. vastu|alla|ette puud|posti|rekkale|rekka|sillalt .. _? autoga|auto
[self_harm 4]
rohud|tabletid|unerohud|rahustid|unerohi|žilett|köis|nuga ... laual|käes|valmis|kõrval|ees ... viin|viski|konjak|hüvastijätt|lõpp|otsas|läbi
täna|homme|nüüd .. teen .. _? lõpp|lõpu .. peale|ära?
[self_harm 2]
täna|homme|nüüd|õhtul on|saab|saabub lõpp
ei .. näe .. _? enam? .. _? väljapääsu|lahendust|lootust|tulevikku|mõtet .. hüvasti|tänan|aitäh? :: neg
hüvasti .. _? _? kõik|kallid|maailm|elu|kõigile
[innocent abuse]
pidage|pea|peavad|peab|peetakse|peaks|arvake .. _? mind|meid|end|ennast .. _? @slurx
mind|meid .. _? _? pidage|pea|peavad|peab|peetakse .. _? @slurx
[innocent threat]
panen|viskan|heidan|hoian|saan|paneme .. teile|sulle|teid|neile|teie|su .. _? silma|silmad|silmi peal|peale
murran|murrame|murdma pead .. kuidas|mida|kas|miks|kust|kuhu ... teile|teie|teid|su|sulle|teilt|sind .. _?

# ---- after the fifth blind round ----
[anger 1]
pakk|saadetis|tarne|tellimus|vastus|otsus|remont|makse|kuller|paigaldus|kohaletoomine|kaup|raha|lend|lennuk|rong .. _? viibib|viibivad|viibinud :: w=0.4
nii|liiga|täiesti|niivõrd segane|keeruline|aeglane|kallis|halb|kehv|vilets|tüütu|kohmakas|ebaloogiline|segaselt|keeruliseks .. et .. _? _? _? ei|pole|mitte :: neg w=0.6
pidi|pidid|pidite .. _? _? tulema|saabuma|jõudma|olema|valmima|helistama .. _? jõuludeks|jõuluks|lihavõteteks|jaanipäevaks|esmaspäevaks|teisipäevaks|kolmapäevaks|neljapäevaks|reedeks|eile|üleeile|ammu|sünnipäevaks|kooliks|pulmaks :: w=0.5
ei .. vaadanud|tervitanud|tõstnud|pilgutanud|vaevunud|teretanud|vaata|tereta|tervita .. _? otsagi|silma|silmi|pilku|pilkugi|tere|isegi|pead :: neg w=0.6
viskas|loopis|lükkas|virutas .. _? raha|tšeki|kaardi|paberi|dokumendi|arve|vahetusraha .. letile|lauale|näkku|ette|põrandale :: w=0.65
kas .. keegi|ükski .. teist .. _? _? kunagi|ise|üldse|päriselt :: w=0.6
ja|aga|kuid|ent ikka|endiselt ei|pole :: neg w=0.6
jätsite|jättis|jäeti|jätate .. _? mu|mind|meid|ema|vanaema|kliendi .. _? _? _? seisma|ootama|maha|üksi|istuma|külmetama|passima :: w=0.75
[innocent anger]
viibib|viibin|viibime|viibivad .. missioonil|välismaal|haiglas|reisil|puhkusel|komandeeringus|kodus|eestis|majas|maal
[class slurx]
väljapressija:JA|ahnur/ahnuri/ahnurit/ahnurite/ahnureid:ND|maffiosnik:IK|kiskja:JA|mõnitaja:JA|sadistike
[insult 2]
väljapressijate|vereimejate|luuserite|nuhkide|tolade|mölakate|lollakate|valetajate|närukaelte|lurjuste|kurjategijate|sadistide|ahnurite|närakate|tolvanite|käpardite|kobakäppade|värdjate|raiskade|litside kari|kamp|bande|punt|jõuk|pundar|pesa|maja|klubi|firma|seltskond :: aim=agent
oled|olete .. _? @dumb|ahne|ahned|igavene|igavesed _? kamp|kari|bande|punt|jõuk|pundar|seltskond :: aim=agent
[hate 3]
@groups ... vastik|jälk|rõve|räpased|räpane|haiseb|haisevad|jäledad|öäk|tüütud|saast|pask
[legal 1]
olen|oleme|lähen|läheme|käin .. politseis|jaoskonnas|prokuratuuris|kohtus|politseijaoskonnas|advokaadi|juristi .. _? ja|ning .. teen|kirjutan|esitan|annan|räägin .. avalduse|avaldust|kaebuse|kõik|tunnistusi
[violence 2]
@them saavad|saab .. _? oma|vääri? .. karistuse|teenitu|palga|õppetunni|väärilise|kätte .. kätte|ükskord|varem|alati|veel|küll :: neg
siis|varsti|homme|järgmine|muidu .. _? räägime|räägin|vestleme|suhtleme|ajame .. _? _? teistmoodi|teisiti|teist-juttu|teises|teistsugust .. keeles|juttu|toonil?
[publicity 1]
@media|arvustusportaalid|portaalid .. _? saab|saavad .. _? _? _? lugemist|nalja|materjali|uudist|sisu|kõneainet|loo|kõmu
[class armed]
kirves|nuga|püss|relv|püstol|kurikas|haavlipüss|jahipüss|matšeete|stvol|pesapallikurikas|kalašnikov|revolver|raudkang
[violence 4]
sõidan|sõidame|tulen|tuleme|kihutan .. sinna|kohale|teile|sulle|teie|su ... @armed .. on .. _? kaasas|tagaistmel|pagasnikus|autos|kotis|istmel|kõrvalistmel|käes|põues :: neg
@armed .. on .. _? kaasas|tagaistmel|pagasnikus|autos|kotis|istmel|kõrvalistmel|käes|põues ... sõidan|sõidame|tulen|tuleme|kihutan .. sinna|kohale|teile|sulle|teie|su :: neg
[innocent threat]
sõidan|tulen|toon .. sinna|kohale|teile|teie ... @armed .. on .. _? kaasas|tagaistmel|pagasnikus|autos|kotis ... _? vahetada|tagastada|teritada|garantii*|katki|remonti|tagastan|teritamist
[bomb 4]
pomm|lõhkekeha|lõhkeseadeldis|lõhkelaeng .. on|ootab .. juba? .. paigas|pandud|valmis|peidus|kohal|üleval|ootel
[bomb 3]
käib|kostab|tuleb|kõlab .. _? pauk|plahvatus|kõmakas .. _? teie|teil|siis|kontoris|poes|ja
teie|teil|siis .. käib|kostab|kõlab .. _? pauk|plahvatus|kõmakas

# ---- after the sixth blind round ----
[anger 1]
kui raske|keeruline|keeruliseks .. saab|võib .. olla|ometi .. üks|ühe|see|seda|mulle|lihtsalt|ometi|korralikult|tagasi :: w=0.6
ei .. ole|olegi .. mingi|teie .. _? pallike|pall|lüpsilehm|katsejänes|ori|pank|heategija|heategevus|kerjus|loll|laps|number|pabertükk :: neg w=0.6
kadunud|kustunud|kustutatud|hävinud|rikutud|riknenud .. _? tänu|läbi|tõttu .. teile|teie :: w=0.85
@my .. _ on|läks|läksid|oli kadunud|kaduma|hävinud|rikutud|kustunud :: w=0.5
asja|asju|olukorda|kõike|kõik|asi|teenus|olukord .. _? ainult|veel|järjest|aina|üha|iga-kuuga hullemaks|halvemaks|kehvemaks|aeglasemaks|kallimaks :: w=0.6
jättis|jätsid|jätsite .. _? _? _? tolmu|prahti|sodi|pori|prügi|segadust|laga|mustust .. _? täis|maha|vedelema :: w=0.65
kellele|kelle .. see|seda|need|neid .. _? üldse|küll|õieti .. testiti|tehti|mõeldud|teete|katsetati|loodud :: w=0.6
nutsin|nutan|nutnud|nuttis|nutab .. _? _? _? _? pärast|tõttu :: w=0.5
teie|selle|selle-arve .. _? pärast|tõttu .. _? nutsin|nutan|nutnud|nuttis|magamata|stressis :: w=0.6
ärge|ära .. tulge|tule|hakake|hakka .. _? mulle .. _? rääkima|ütlema|seletama|õpetama|väitma :: neg w=0.95
[death_wish 3]
loodetavasti .. _? jääd|jääte|saad|saate|sured|surete|haigestud|kärvad|põled|upud .. _? _? _? vähki|vähi|haigeks|auto|halvatuks|invaliidiks|surma|rongi|põrgus|ära|maha|ise|varsti :: aim=agent
[legal 1]
suhtleb|räägib|tegeleb|võtab|vastab|suhelda|jätkab .. _? teiega .. _? _? advokaat|jurist|esindaja|õigusnõustaja|kohus|politsei
advokaat|jurist|esindaja|õigusnõustaja .. _? suhtleb|räägib|tegeleb|jätkab|kirjutab .. _? teiega
[publicity 1]
töötab|töötavad .. _? @mediain|postimehes|delfis|err-is|ajalehes|toimetuses|ajakirjanikuna|ajakirjanik ... lugu|sellest|temale|huvitab|räägin|meeldib|kirjutab|teada
[violence 2]
arvad|arvate|mõtled|usud ... leti|ekraani|toru|telefoni|klaasi|arvuti taga|varjus|otsas .. _? kaitstud|julge|turvaliselt|puutumatu|väljas|ohutus
[self_harm 2]
kukun|vajun|varisen .. _? kokku|põhja .. ja .. _? enam .. _? ei .. tõuse|tõusegi|taha :: neg
ei .. tõuse|ärka|tõusegi|ärkagi .. _? ei .. taha|tahagi|viitsi|jaksa :: neg
[violence 4]
söödan|söödame|annan|viskan|viskame .. _? su|sind|teid|@tgt .. _? koertele|sigadele|kaladele|rottidele|huntidele|rebastele :: neg
saab|saavad|saad|saate .. _? @tonight .. _? kuuli|tina|haavleid|noa|nuga|kirvest :: neg

# ---- after the seventh blind round ----
[innocent anger]
kogemata ... katki|puruks|lõhki|maha|märjaks
garantii|garantiiremondi|kindlustuse|soodustuse|tagastuse|pakkumise .. alla .. käib|kuulub|läheb
[anger 1]
midagi|mitte-midagi .. ei .. parandanud|teinud|lahendanud|muutnud|aidanud|öelnud|vastanud|parandatud|tehtud|lahendatud|muudetud :: neg w=0.6
võtsite|küsisite|arvestasite|debiteerisite|nõuate|lisasite|kandsite .. _? _? viivist|viivise|trahvi|lisatasu|topelt|hilinemistasu|liiga :: w=0.6
ikka|endiselt .. veel? .. teie|teil käes|kontol|laos|taskus :: w=0.6
lasete|sunnite|panete|käsite|sundisite|lasite|panite .. _? _? _? _? tassida|oodata|seista|maksta|tassima|ootama|seisma|maksma|käima|jooksma|joosta|käia|ronida :: w=0.6
[degradation 2]
hakka|hakake .. minema|kõndima|astuma|kaduma|lendama .. _? siit|pask|raisk|sitt|kus|tola|nüüd|juba|kurat :: aim=agent
[violence 2]
oota|oodake .. kuni|kui|millal .. ma|me .. _? su|sind|teid ... näen|kohtan|leian|saan|näeme|kohtame|leiame|tabame :: neg
varsti|homme|peagi|küll|nädala|kuu .. _? pole|ei .. _? teil|sul|teie|su .. _? enam .. _? kontorit|poodi|maja|firmat|kodu|autot|ettevõtet|ladu|kuhu|kus :: neg
[violence 3]
mõnel|kellelgi|mõni|keegi|sul|teil|mitmel .. teist? .. _? hambaarsti|traumapunkti|kirurgi|ortopeedi|kiirabi|proteese|implantaate|hambaarst .. _? vaja|külastada|minna|läheb|otsida|külastama :: neg
[class placein]
pagasnikus|kotis|kastis|prügikastis|kapis|sahtlis|karbis|seljakotis|kohvris
