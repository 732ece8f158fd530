# Fear of a place, bodily harm that one suffered, sarcasm that asks, fire and bombs told in several steps.
[anger 1]
kardan|kardame|kardab|hirmus|hirmuga|pelgan|julge|julgegi|julgenud .. _? _? _? trepikotta|koju|välja|tänavale|minna|astuda|magada|üksi|avada|lahkuda|siseneda|lasta|keldrisse|liftiga|rõdule :: neg w=0.5
kardan|kardame|pelgan .. oma? .. elu|tervise|laste|lapse|turvalisuse|ohutuse pärast :: w=0.6
väänasin|murdsin|kukkusin|libisesin|komistasin|põletasin|kriimustasin|sain|lõin|nikastasin .. _? _? jala|jalaluu|käe|käeluu|randme|pahkluu|selja|pea|põlve|hüppeliigese|elektrilöögi|elektrit|põletuse|haava|toidumürgituse|põrutuse|viga|haiget .. välja|ära|katki|vigaseks :: w=0.45
kukkusin|libisesin|komistasin ... kipsis|kipsi|paistes|lahases|traumapunkti|traumapunktis|verine|sinikas|sinikad :: w=0.5
kukkusin|libisesin|komistasin .. _? märjal|jäisel|katkisel|lahtisel|soolatamata|liivatamata :: w=0.5
kukkusin|libisesin|komistasin .. _? _? trepist|trepil|jääl|libedal|augus|auku|poes|pimedas|teie :: w=0.5
@you|pood|hoov|trepp|jää|libedus .. pärast|tõttu .. kukkusin|murdsin|libisesin :: w=0.5
järgmine|järgmisel|teine|edaspidi kord|korral .. _? ütlete|lubate|kirjutate|helistate|tahate|räägite|küsite|saadate|väidate :: w=0.5
[tone tells]
{lubasite|lubati|lubas|lubasid @monthin} :: w=0.35
[class monthin]
jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|kevadel|suvel|sügisel|talvel|mullu|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|eile|üleeile|ammu
[innocent anger]
lõpuks|viimaks .. _? _? korda|korras|valmis|tehtud|parandatud|kohal|pääseb|saab|sai|saime|sain|jõudis|kinni pandud|tehtud|korras|saadud
kardan .. et|kõrgust|koeri|ämblikke|süsti|hambaarsti|lendamist
[innocent threat]
loodan|soovin|loodame|loodetavasti|lootes|soovime|tahan|palvetan .. et? .. @you ... sured|surete|sureksid|sureksite|kärvad|kärvate|hukkute|põled|põlete .. aeglaselt|piinades|valusalt|piinarikkalt|varsti|kõik|ära?
[arson 4]
valan|kallan|pritsin|valame|kallame ... @youo|@youd|@place|bensiini|bensiiniga|petrooleumi|süütevedelikku|süütevedelikuga|kanistri ... tikku|tiku|tikud|tulemasina|tulemasinat|välgumihkli|välgumihklit|süütan|põlema|leegi|leeki|välku
tõmban|tõmbame|viskan|lasen|löön|panen .. tikku|tiku|välku|välgumihkli .. _? @youd|@youo|otsa|põlema|alla ... @place|@company
@youd|@youo .. @place|@company ... tõmban|tõmbame|viskan|löön .. tikku|tiku|välku|välgumihkli
[innocent threat]
tõmban|panen|löön|viskan .. tikku|tiku|tuld .. _? _? ahju|ahjule|kaminasse|kaminale|lõkkele|grilli|grillile|küünlale|küünla|gaasipliidi
[bomb 4]
koti|kotis|kasti|kastis|kohvri|kohvris|paki|pakis|ämbri|selle|seal|karbi|karbis|auto|autos|keldris|saalis|fuajees .. sees? on|ootab|tiksub .. pomm|lõhkekeha|lõhkeaine|lõhkeainet|dünamiit|dünamiiti|granaat
pomm|lõhkekeha|dünamiit .. on .. _? koti|kotis|kasti|kastis|kohvri|kohvris|keldris|saalis|fuajees|ukse|leti|trepi|vetsus|laos|kapis
[innocent threat]
pomm|pommi|granaat ... mäng|mängus|film|filmis|raamat|raamatus|suvi|hind|pakkumine|maasikas|vesi|šokolaad|kokteil|uudis|uudistes|sõda|sõja|leiti|leitud|leidsin|muuseum|muuseumis|hüppab|vannipomm|suitsupomm|salat
mäng|mängus|film|filmis|raamat|raamatus|uudis|uudistes|sõda|sõja|leiti|leitud|muuseum|muuseumis|lego|kostüüm|komplektis ... pomm|pommi|lõhkekeha|granaat
[hate 3]
+tibla/tibla/tiblat/tiblade/tiblasid:N :: neg
neegrinägu|neegrinäo|neegrinäoga|neegrinäod|tiblanägu|tiblanäoga|pilusilmanägu|mustanägu|juudinägu|juudinina|mustlasenägu|mustlasnägu|venelasenägu|murjaninägu :: neg
mingi|mingid|mingite|mingilt|mingile|mingeid .. =tibla|=tiblade|=tiblasid|=pilusilm|=pilusilma|=pilusilmad|=neegri|=neeger|=neegrid|=murjani|=moslemi .. käest|juttu|abi|aktsenti|hääl|häält|poole|nägu :: neg
[insult 2]
dolbajoob|dolbajob|dolbojob|dolbojeb|dolboeb|dolbajeb|dalbajob|dalbajoob|dolbaebõ|dolbajoobid|dolbajobid|dolbajobõ :: neg
tööle|siia|ametisse .. _? ainult|vaid|just|neid|igasuguseid|kõiki .. neid|kes|lolle|idioote|kellel ... põhikool|põhikooli|põhikooligi|lasteaed|lasteaeda|algkool|algkooli|kooli|lugeda|mõistus|aju|iq .. _? _? läbi|lõpetanud|lõpetada|teinud|saanud|puudub|ei|oska :: neg
@you|preili|härra|proua .. _? .. elav|ilmekas|parim|hea|käiv .. tõestus|näide|tõend :: w=1
@you .. _? _? sellest|selle|rumaluse|lolluse|saamatuse .. _? elav|ilmekas|käiv|parim .. tõestus|näide|kehastus
[death_wish 3]
põrgus|põrgutules|põrgutulle .. _? põleksite|põleksid|põlegu|põlege|põlevad|põletatagu
põleksite|põleksid|põlegu|põlege .. põrgus|põrgutules
[class bombin]
pakiautomaadis|pagasis|pagasiruumis|lennukis|lennujaamas|rongis|bussis|trammis|trollis|laevas|praamil|kapis|vetsus|wc-s|tualetis|liftis|koolis|lasteaias|poes|kaupluses|majas|hoones|kohvris|kotis|kastis|karbis|laos|saalis|kontoris|büroos|pangas|esinduses|keldris|pööningul|fuajees|vestibüülis|parklas|garaažis|garderoobis|haiglas|kliinikus|apteegis|restoranis|kohvikus|hotellis|klubis|kinos|teatris|jaamas|terminalis|postkontoris|prügikastis|serveriruumis|köögis|toas|ruumis|autos|ukse-taga|toidukastis|seljakotis|ämbris|letis|kambris|sahtlis
[bomb 4]
@bombin .. _? _? on|ootab|tiksub|lõhkeb|plahvatab .. =pomm|=lõhkekeha|=lõhkeaine|=dünamiit|=lõhkeseadeldis|=granaat
=pomm|=lõhkekeha|=lõhkeseadeldis .. on|pandud|paigaldatud|peidetud .. _? @bombin
[harassment 2]
võta|võtke|tõmba|tõmmake|viska|kooru .. _? _? aluspüksid|püksid|trussikud|trussad|rinnahoidja|pluus|seelik|kleit|riided|riidest .. maha|seljast|jalast|lahti|paljaks
alasti|paljalt|paljana|aluspesus .. _? istud|istute|oled|olete|räägid|töötad|pilti|pildi|näidata|näita .. sa|mulle|seal|saada
[insult 2]
oled|olete|oledki|oletegi .. lihtsalt|ikka|täiesti|ju|tõesti|väga|päris|nii|üks|täitsa|lootusetult|uskumatult .. rumal|rumalad|rumalaim|piiratud|juhm|juhmid|tobu|tobud|puupea|puupead|puruloll|purulollid :: neg
ära|ärge .. sa? .. mulle? .. _? haugu|haukuge|klähvi|klähvige|ulu|uluge|kaaguta|kaagutage|kääksu|röhi|röhkige|mögise|mögisege|mökita|mökitage|sisise|sisisege :: neg
lita|litad|litaraisk|litakas
[innocent abuse]
ära|ärge .. _? haugu .. koer|koerad|koera
[insult 3]
inimprügi|inimrämps|inimjäänus|inimjäänused|inimsaast|inimrisu|inimrämpsu|inimprahi|inimpraht|inimroju|inimvare|inimkarikatuur :: neg
[death_wish 3]
@you|selline|sellised|niisugune|niisugused|ta|nad|inimene|inimesed .. peaks|peaksid|peaksite|võiks|võiksid|võiksite .. _? auto|rongi|bussi|trammi|veoki|rekka|traktori .. alla|ette .. jääma|jääda|kukkuma|hüppama|viskuma|hüpata|astuma :: neg
auto|rongi|bussi|trammi|veoki|rekka|traktori .. alla|ette .. jäägu|jääks|jääksid|jääksite|kukkugu|hüppa|hüpake|viska|viskuge :: neg
[publicity 1]
või|muidu|siis|ja|kui .. _? panen|paneme|riputan|laen|postitan|saadan|levitan|jagan .. _? video|videot|videod|salvestuse|salvestust|lindistuse|lindistust|pildid|fotod|kõnesalvestuse|ekraanipildid|chati ... internetti|netti|youtube*|tiktok*|facebook*|fb-sse|instagram*|avalikuks|avalikult|meediasse|igale|kõigile|kogu|sotsiaalmeedia*
[publicity 1]
laen|riputan|postitan|levitan|lekitan .. _? video|videot|salvestuse|lindistuse|pildid|fotod|kõnesalvestuse|ekraanipildid|kirjavahetuse ... internetti|netti|youtube*|tiktok*|facebook*|instagram*|avalikuks|meediasse|sotsiaalmeedia*
[innocent]
kas .. see on .. _? _? viga|normaalne|tavaline|loogiline|plaanis|lubatud
[innocent anger]
vale|teist|õiget|ühte|mõlemat|teisiti|kuidas|mis pidi
vastust|abi|tehnikut|tagasihelistamist|seda|midagi .. ei|pole .. ole? .. enam|rohkem .. vaja|tarvis
ei|pole ole? enam|rohkem vaja|tarvis
enam|rohkem|vaja|tarvis .. ei ole|pole .. vaja|enam|rohkem|tarvis
[tone asks]
anname|annan .. _? teada|märku :: w=0.8
[signal calm]
sain|saime|saadud .. _? tööle|käima|lahti|korda|hakkama|tehtud|toimima
# Names that people are called.
[insult 2]
puukott/puukoti/puukotti:N|nõmedik:IK|nolkmust:U|titemaias|ninatark/ninatarga/ninatarka/ninatarkade/ninatarku:N|lipitseja:JA|argpüks/argpüksi/argpüksi/argpükste/argpükse:N|läbikukkuja:JA|tuhvlialune:NE|laiskloom/laisklooma/laisklooma:N|muidusööja:JA|verekoer/verekoera/verekoera:N|munnivest/munnivesti/munnivesti:N|rasvamagu/rasvamao/rasvamagu:N|lakekrants/lakekrantsi/lakekrantsi:N|vanaeit/vanaeide/vanaeite:N|kõrvitsapea:PEA|saapapea:PEA|tuimard/tuimardi/tuimardit:N|nullike:KE|mökutaja:JA|koerapoeg/koerapoja/koerapoega:N|vargapunt/vargapundi/vargapunti:N|kuradipoeg/kuradipoja/kuradipoega:N|paskhäda/paskhäda/paskhäda:N|sotsiopaat/sotsiopaadi/sotsiopaati:N|kannupoiss/kannupoisi/kannupoissi:N|käsilane:NE|põrguline:NE|päkapikk/päkapiku/päkapikku:N|tuulepea:PEA|hädapätakas:KAS|hädapätt/hädapäti/hädapätti:N|saamatuke:KE|lollikari/lollikarja/lollikarja:N|idioodikari/idioodikarja/idioodikarja:N :: bare
=tropp|=tropid|=lehmake|=lehmakene|=kanake|=lambuke|=emis|=eeslipea :: called
@you .. oled|olete|oledki .. _? _? perseauk|perseaugud|pask|sitt|logard|logardid|tobu|tobud|memmekas|nannipunn|nannipunnid|äpu|äpud|uimerdis|uimerdised|unimüts|unimütsid|maakas|maakad|paks|paksuke|rasvamagu|kiilakas|hullumeelne|hullumeelsed|mongol|mongoloid|mongoloidid|downer|bomž|bomžid|peeru|krõhva|moor|mõrdjas|ussike|tuim|tuimad|jõmm|jõmmid|matsak|neetud :: neg
oled|olete|oledki .. _? _? pime|kurt|kirjaoskamatu|alaarenenud|nõdrameelne|nõdrameelsed|ajukääbik|ajutu|ajudeta|aeglane .. või|lihtsalt|peast|vaimselt :: neg
[insult 2]
@you .. _? kirjaoskamatu|kirjaoskamatud|alaarenenud|nõdrameelne|ajutu|ajudeta|ajukääbik|ajukääbikud :: neg
@you .. ajud|aju|mõistus|mõtlemisvõime|ajurakk|ajurakud .. _? _? puhkusele|puhkusel|koju|kadunud|puudu|puudub|seiskunud|saadetud|rendil|kuivanud|roostes|hapuks|streigib|streigivad
liiguta|liigutage .. end|ennast|kannikaid|tagumikku|perset|oma|laiska .. _? kiiremini|perset|tagumikku|lehm|laiskvorst|lehmake :: w=1
[degradation 2]
liiguta|liigutage .. _? perset|tagumikku|kannikaid|perse|persekannikaid
[anger 1]
{rikkuda|rikkusite|rikkus|rikutud|rikkunud|rikkuma|rikkusid|rikuti pühad|jõulud|pulmad|päeva|päev|õhtu|puhkus|puhkuse|reis|reisi|sünnipäev|sünnipäeva|pidu|peo|tuju|närvid|tervise|nädalavahetus|nädalavahetuse|peatäie} :: w=0.6
kliente|kliendi|klienti .. ei .. hoia|hoita|austa|austata|väärtusta|väärtustata|hinda|hinnata|kuula|kuulata :: neg w=0.55
ei .. hoia|hoita|austa|austata|väärtusta|väärtustata .. _? kliente|kliendi|klienti|kliendist :: neg w=0.55
tunnen|tundsin|tunneme|tundsime .. end|ennast|meid .. _? _? petetuna|alandatuna|tühisena|narrina|ahistatuna|mõttetuna|abituna|lollitatuna|solvatuna|tüssatuna|kõrvalejäetuna|reedetuna :: w=0.65
tunnen|tunneme .. end|ennast .. _? _? lollina|idioodina .. et .. @you|usaldasin|uskusin|ootasin|maksin :: w=0.6
pole .. sõnu :: neg w=0.5
ei ole .. sõnu :: neg w=0.5
sõnatuks|sõnatu|keeletuks .. jäin|jäime|olen|võtab|võttis|teeb|tegi :: w=0.5
jäin|jäime|olen|võtab|võttis|teeb|tegi .. _? sõnatuks|sõnatu|keeletuks :: w=0.5
teiega|teile|siin|seal|sealt|enam .. pole|ei .. ole? .. mõtet|lootust|kasu :: neg w=0.5
annan|anname|andsin alla :: w=0.45
jäeti|jäetakse|jätsite|jätate .. _? _? ootele|ripakile|rippuma|hooletusse|saatuse|üksi|hätta|ukse|tühjade|vihma :: w=0.5
{odav|odavat|nigel|nigelat|kehv|kehva|madal|madalat|vilets|viletsat|halb|halba kvaliteet|kvaliteeti|kvaliteediga} :: w=0.5
vererõhk|vererõhu|vererõhku .. _? üles|lakke|tõuseb|tõusis|ajab|ajas|tõstab :: w=0.55
ajab|ajas|ajavad|ajasite|ajate .. _? _? vererõhu|sapi|harja|närvi|pulsi|kopsu|südame .. üles|keema|punaseks|pahaks|lakke|maha :: w=0.55
[tone tells]
mind|meid|minu|meie|mu .. _? _? unustati|unustasite|unustas|unustatakse|hüljati|eirati|ignoreeriti :: w=0.96
kõver|kõverad|viltu|lõhki|mõlkis|kriimustatud|kriimuline|kriimulised|praguline|pragunenud|rebenenud|murdunud|määrdunud|plekiline|plekilised|roostes|hallitanud|kopitanud|kõrbenud|kortsus|auklik|auklikud|luitunud|pleekinud|koltunud|vigased|ebaühtlane|närbunud|mädanenud|mäda|mädad|kuivanud|läbimärg|läbimärjad :: w=0.35
kõrvalpoes|mujal|naabril|konkurendil|teises .. _? _? poole|kaks|kolm|palju|tunduvalt .. _? odavam|odavamalt|soodsam|soodsamalt|kiirem|kiiremini :: w=0.61
[tone part]
tort|torti|tordi|kook|kooki|lilled|lilli|kimp|kimbu|voodi|madrats|kapp|riiul|laud|lauad|tool|toolid|kleit|kingad|saapad|jakk|särk|püksid|prillid|ehted|sõrmus|sõrmuse|mänguasi|raamat|rehvid|aken|aknad|uksed|vann|dušš|kraan|kraanid|põrand|sein|värv|tapeet|plaadid|hammas|juuksed|maniküür|küüned|padi|tekk|voodipesu|kohv|salat|praad|burger|sushi|pitsa
[violence 2]
su|sinu|teie nime .. _? teada ... vaatame|näeme|räägime|klaarime|kohtume|arutame
vaata|vaadake|hoia|hoidke ette|alt .. _? _? mul|meil|muidu|ma|minu|mu .. on|tulen|meestel|tutvusi|sõbrad|vennad|mehed|saad|saate
mul|meil|minul .. on .. _? _? tutvusi|sidemeid|tuttavaid|mehi|vendi|sõpru .. _? _? kes|küll|ette|teie|ja .. _? tegelevad|oskavad|teevad|õpetavad|näitavad|kahetsed|kahetsete|leiavad|räägivad
[violence 4]
siis|homme|täna|ma|sa|te|varsti|minult|mult .. saad|saate|saab|saavad|annan .. _? =noaga|=kirvega|=kurikaga|=kangiga|=haamriga|=puss|=labidaga|=toruga|=raudtoruga|=kuvaldaga|=pesapallikurikaga
[innocent threat]
saad|saate|saab|saan|saaks|annan .. _? =noaga|=kirvega|=kangiga|=haamriga|=labidaga|=toruga ... lõigata|lõikuda|lahti|avada|teha|parandada|koorida|raiuda|lüüa|kinnitada|sisse|tööd|töötada|kaasa|tasuta|komplektis|panna|kaevata|lõhkuda|puhastada|välja|kätte|ära|hakkama
[class manypills]
kümme|viisteist|kakskümmend|kolmkümmend|nelikümmend|viiskümmend|kuuskümmend|sada|10|12|15|20|24|25|30|40|50|60|80|100|terve|terved|kogu|kõik|peotäie|karbitäie|karbi|paki|purgi|purgitäie|pudeli|lehe|lahmaka|hunniku
[self_harm 5]
neelasin|võtsin|sõin|tarvitasin|manustasin|sisse .. _? _? @manypills .. _? _? tabletti|tablette|tabletid|rohtu|rohud|pilli|pille|unerohtu|unerohu|valuvaigisteid|valuvaigistit|rahustit|rahusteid|paratsetamooli|ibuprofeeni|antidepressante|ravimid|ravimeid|insuliini|somnooli|xanaxit
[innocent]
tüdinud|väsinud|tüdimus|villand|kõrini .. _? novembrist|talvest|sügisest|pimedusest|tööst|ilmast|külmast|koolist|vihmast|suvest|lumest|linnast|kuumusest|remondist|dieedist|iseendast
tööst|ilmast|talvest|novembrist|külmast|pimedusest .. _? tüdinud|väsinud|kõrini|villand
vastik|jõle|kohutav|kole|jube|sant|õudne|masendav|hull|närune .. ilm|ilmad|ilmaga|torm|pakane|kuumus|nohu|köha|gripp|palavus|talv|november
[innocent anger]
kas .. _? see|tegu|tegemist|need .. on|oli|võis|võib .. _? olla? .. pettus|kelmus|petukõne|petukiri|libakõne|libakiri|õngitsus|õngitsuskiri

# ---- what only asks or reports, and is calm ----
[innocent anger]
ta|keegi|mees|naine|helistaja .. väitis|ütles|väidab .. et .. _? on|olevat|helistab .. teie|teilt|pangast|politseist|swedbankist
lasin|kukutasin|pillasin|ajasin|istusin|astusin ... maha|katki|puruks|märjaks|kukkuda|otsa|sisse|peale .. _? _? _? katki|puruks|märg|mõlkis|vilgub
lasin|kukutasin|pillasin|istusin|astusin ... maha|katki|puruks|märjaks|mõlki
laps|lapsed|koer|kass|poeg|tütar|kutsikas|lapselaps .. lasi|ajas|kukutas|valas|viskas|näris|tegi|lõhkus|pillas|tõmbas|hammustas ... _ _
ei|pole .. ole? .. süüdi .. et .. _ .. hilineb|hilines|jäi|viibib|puudub
uks|värav|trepikoda .. on .. lukus|kinni .. helistage|helista|kasutage|koputage|kood|kell
mis|mille|kust|kas .. _? katki|rikkis|viga|lahti .. on|läks|võib
nii .. täis|suur|paks|pikk|lai .. et .. _? _? ei .. lähe|mahu|mahtunud .. kinni|ära|sisse
kahju .. et .. ma|me|meie|mina ... ei .. saanud|jõudnud|tulnud|saa|jõua|tule
keegi|midagi .. viga .. ei .. saanud|juhtunud
varem|kiiremini|parem|paremini|rohkem|ennem|odavam|odavamalt .. kui .. lubatud|lubati|lubasite|oodatud|oodata|kokkulepitud
oleks patt .. mitte|jätta
ma|me|mina|meie .. ei jõudnud|jõua|saanud|tulnud|jõuagi .. _? õigeks|kohale|õigel|ajaks|tulla|tulema
tuli|jõudis|saabus|sai|sain .. _? _? varem|kiiremini|ennem kui .. lubatud|lubati|lubasite|oodatud
ei .. saanud|saa aru .. kas|kumb|millise|kuhu|kust|mitu
kas .. ma|me pean|peame|peaks .. ise .. _? kohale|tulema|tooma|esitama|allkirjastama|registreerima|täitma|kaasa|järele
uks|värav|trepikoda .. on .. lukus|kinni .. võti|võtme|võtmed|fonolukk
katki|katkine|katkise|rikkis ... toon|tooksin|viin|saadan|saadame .. _? _? parandada|parandusse|hooldusse|remonti|vahetada|utiliseerida
ei .. tööta|käi .. arvestage|kasutage|helistage|koputage
[signal calm]
ega .. ma|me .. kuri|pahane|tige|vihane|solvunud .. ole
ilmselt|vist|arvatavasti|küllap|tõenäoliselt .. eksitus|eksitusega|kogemata|apsakas|eksikombel
[tone asks]
nutikas|nutikam|tark|targad|vastupidi|usaldusväärne|hoolas|hoolitsev :: w=0.8
sai|saab|saaks|läks|saadud|tehti|tehtud|saime korda :: w=0.5
korda :: w=0.25

# ---- how one was treated, what one hoped, what one gets for the money ----
[tone tells]
@agent|teie|tädi|mees|mutt|naine|onu .. _? _? turtsus|irvitas|muigas|pööritas|mühatas|ühmas|käratas|ropendas|lõugas|põrnitses|kamandas|nähvas|karjus|röökis|sõimas|tõrjus|haigutas|ignoreeris|mõnitas|alandas|parastas :: w=0.61
lasi|pillas|kukutas .. _? _? _? maha|kukkuda|alla|trepist|lompi|porri :: w=0.55
unustas|unustasid|unustasite .. _? _? suhu|sisse|kõhtu|tegemata|panemata|peale|välja|saatmata|lisada|panna|teha|kinnitada|märkida :: w=0.4
jälle|taas|jällegi see|seesama|sama|teie :: w=0.3
ei .. kehti|tööta|toimi|avane|sobi|klapi ... kuigi|ehkki|hoolimata :: w=0.5
viskab|hangub|jookseb|lendab|krahhib .. _? välja|kokku|kinni|pikali :: w=0.61
ütles|ütlesid|öeldi|teatas|väitis .. _? et? .. tema|nemad|nad|see|meie .. _? ei .. tee|tegele|oska|saa|puutu|vastuta|tea|teata :: w=0.61
maksin|maksime .. _? _? eest .. ja|aga|kuid .. sain|saime|tuli|tegelikult :: w=0.4
[tone part]
hambaarst|perearst|juuksur|kosmeetik|koristaja|koristajad|torumees|santehnik|elektrik|remondimees|maaler|ehitaja|ehitajad|kelner|kokk|giid|treener|õpetaja|kasvataja|advokaat|notar|maakler|tädi|mees|tüüp|kinkekaart|kinkekaardi|retsept|voucher|vautšer|äpp|jope|võti|makse|ülekanne|hüvitis
[anger 1]
kohtles|kohtlesid|kohtlesite|koheldi|koheldakse|kohtlete|suheldi|suhtuti|suhtutakse .. _? _? nagu|halvasti|ülbelt|jämedalt|üleolevalt|ebaviisakalt|külmalt|põlglikult|kui :: w=0.6
peate|pead|arvate .. _? normaalseks|mõistlikuks|viisakaks :: w=0.6
küsisin|palusin|tahtsin|tellisin|soovisin .. midagi|hoopis|ju|täiesti .. muud|teist|teistsugust|sootuks :: w=0.5
arvasin|lootsin|eeldasin|uskusin|ootasin .. et .. _? vähemalt|ikka|keegi|vastatakse|helistatakse|teavitatakse|hoolitakse|aidatakse|räägitakse :: w=0.5
esimest|esimene korda|kord .. elus|elu .. _? pean|kirjutan|kohtan|nägin|näen|kogesin|kuulen|juhtub :: w=0.5
[innocent anger]
kõne|ühendus|telefon .. katkes .. _? helistan|helistasin|ühinen
ootan|ootame .. veel .. _? päeva|päev|nädala|natuke|pisut|tunni|homseni .. ja|siis

# ---- jurists, papers, jobs for others; who is asked and who is meant ----
[legal 1]
annan|anname|saadan|müün .. _? asja|võla|nõude|asi|selle|teid .. _? inkassole|inkassosse|kohtutäiturile|juristile|juristidele|advokaadile
[publicity 1]
ajakirjanik|reporter|toimetaja|telekas .. ootab|küsis|helistas|tahab|huvitatud|huvitub .. _? mu|minu|minult|sellest|vastust|lugu|loost
saadan|edastan|annan|lekitan|viin .. _? kirjavahetuse|kirjad|loo|dokumendid|materjalid|salvestuse|pildid|asja .. _? ajakirjandusele|ajakirjandusse|meediale|meediasse|ajakirjanikule|ajakirjanikele|lehte|toimetusele
teen|kirjutan|jätan|panen .. _? _? sellise|säärase|niisuguse|sellist|laastava|hävitava .. arvustuse|hinnangu|postituse|arvustust|tagasiside|video
[request manager]
vaja|tarvis .. rääkida|suhelda|kõneleda .. @mgr
[self_harm 4]
kõigele .. lõpu|lõpp .. teha|teen|tegema|peale
teen|teha|tegema .. kõigele .. lõpu|lõpp
[violence 2]
ära|ärge .. tule|tulge|satu|sattuge|jää|jääge|juhtu .. mulle|mu|minu .. _? ette|teele|tänaval|pimedas|silma|kätte|hambusse
palkan|palkame|maksan|saadan|leian .. _? inimesed|mehed|kellegi|poisid|mehi|kedagi|tüübid .. kes .. _? sinuga|teiega|sind|teid|su|sulle|teile
[innocent conditional]
kui .. sa|te|sina|kõik|nad .. magad|magate|magavad|puhkad|üksi|lahkud|lahkute
[violence 4]
{ajan|ajame|ajangi autoga|veokiga|traktoriga|bussiga|kaubikuga =aknast|=vaateaknast|=uksest|=vitriinist|=klaasist|=seinast|=letti|=fassaadist} .. =sisse
ajan|ajame .. _? autoga .. _? _? =rahva|=inimeste|=järjekorra|=järjekorda .. =sisse|=otsa|=hulka|=sekka|=alla
võtan|röövin|viin|röövime|varastan .. _? su|sinu|teie .. lapse|lapsed|tütre|poja|koera|naise ... enam|kunagi|iial|igaveseks
[innocent]
kas .. teie|teil .. jurist|advokaat|juristid|õigusosakond ... vaadata|aidata|nõustada|koostada|kontrollida|öelda
[innocent anger]
katki|mõlki|puruks|pragu|kriimu|märjaks ... kas .. kindlustus|garantii|kasko|katab|hüvitab|kindlustusega
läks|läksid ... katki|mõlki|puruks|pragu|kriimu|märjaks ... kas .. kindlustus|garantii|kasko|katab|hüvitab|kindlustusega
[innocent threat]
tean|teame .. mis|kus|millises .. _? _? meie|mu|minu|oma
[violence 4]
võtan|röövin|viin|varastan .. _? su|sinu .. lapse|lapsed|tütre|poja .. _? lasteaiast|koolist|trennist|hoovist .. ära|kaasa
# ---- what is said back to an agent in the middle of a conversation ----
[anger 1]
ei .. tule|tulnud|saabu|saabunud|avane|ilmu|ilmunud .. mingit|mingeid|ühtegi|ühtki|sealt :: neg w=0.5
pole|ei .. ole? .. minu|meie probleem|mure|süü :: neg w=0.5
jälle|taas|jällegi|järjekordne|veel .. _? uus|järjekordne|üks .. _? tähtaeg|lubadus|kuupäev|vabandus|vabandused|põhjus|versioon|jutt|ettekääne|inimene|vastus :: w=0.5
homme homme :: w=0.5
istun|ripun|passin|seisan .. _? torus|liinil|ootel|ooteliinil|telefonis|telefoni|ootejärjekorras :: w=0.5
selle|niisama ajaga|rahaga|tempoga .. oleks|oleksin|saaks|jõuaks :: w=0.5
tahan|nõuan .. ainult|lihtsalt? .. oma raha|kaupa|pakki|asja|asju|tellimust|teenust|pilet|tuba :: w=0.45
mitte .. _? vautšerit|voucherit|kinkekaarti|lubadusi|vabandusi|selgitusi|juttu|jutte|kupongi|krediiti|boonuspunkte :: neg w=0.5
katab|jätkub|piisab|kompenseerib|hüvitab .. _? vaevalt|hädavaevu|vaevu :: w=0.5
vaevalt|hädavaevu|vaevu .. _? katab|jätkub|piisab|kompenseerib|hüvitab :: w=0.5
seal|selles|kotis|kohvris .. _? olid|oli|on .. mu|minu|lapse|ema|isa .. +ravimid|+rohud|insuliin|hapnik :: w=0.5
ilma .. _? rahata|rahadeta|palgata|abita|autota|ravimiteta|kütteta|veeta|elektrita|internetita|telefonita .. _? _? ei|pole :: neg w=0.5
ei .. saa|saanud .. _? _? magada|hingata|elada|puhata|õppida .. _? _? müra|lärmi|haisu|suitsu|tolmu|pärast|tõttu :: neg w=0.5
allergiline|allergia|allergik|tsöliaakia|diabeetik|laktoositalumatu ... panite|pandi|oli|olid|sees|leidsin|sisaldas|toodi|andsite|anti :: w=0.5
hakkas|hakkasin|puhkes|puhkesin .. _? nutma|pisaraisse|värisema :: w=0.5
kust|kuidas .. ma|mina|me|meie .. selle|seda .. raha|summa .. võtan|võtame|leian|maksan|maksta|saan :: w=0.55
kaua võib :: w=0.55
mis .. see? .. siis? .. minu|meie süü :: w=0.5
lubadused|lubadusi :: w=0.5
teil|sul .. _? _? ükskõik|savi|suva|poogen|pohhui|kama :: w=0.6
olen|oleme .. _? pensionär|pensionärid|üksikema|töötu|invaliid|puudega|lapsepuhkusel ... kust|raha|jõua|jaksa :: w=0.5
[tone tells]
olen|oleme .. juba .. _? _? proovinud|teinud|seletanud|öelnud|saatnud|esitanud|täitnud|küsinud :: w=0.3
juba .. proovinud|teinud|seletanud|öelnud|saatnud|esitanud|täitnud|küsinud :: w=0.3
[degradation 2]
ära|ärge .. _? mulista|mulisege|jaura|jaurake|pläma|plämise|vatra|vatrake|lobise|lobisege|joba|möla|mölise|mölisege|pasunda|pläkuta|pläkutage|heieta|hala|halage|vingu|vinguge|soiu|soiguge :: neg
mida|mis .. sa|te .. passid|vahid|passite|vahite|jõllitad|jõllitate|molutad|molutate|magad|magate|ulbid|ulbite .. seal|siin|mulle|otsa|jälle
[legal 1]
kohtume|näeme .. siis? .. komisjonis|kohtus|kohtusaalis|tarbijakaitses|lepituskomisjonis|töövaidluskomisjonis|tarbijavaidluskomisjonis
[innocent anger]
ma|me|ta .. ei saa .. praegu|hetkel|kahjuks|siin .. _? rääkida|vastata|kõneleda|helistada|kirjutada
aitab küll .. aitäh|tänan|suur|tänu|suured
kas teil|sul on ükskõik .. kumba|kumb|mis|kas|millal|kes
# ---- absent things and what became of it, demanded apologies, threats taken back ----
[anger 1]
see|aga|no pole|ei .. ole? .. minu|meie probleem|mure|asi :: neg w=0.5
pole|ei .. ole? .. minu|meie probleem|mure .. et|kui|kas|mis :: neg w=0.5
siis|ja kes .. _? _? vastutab|hüvitab|maksab|korvab|kompenseerib :: w=0.5
kes .. siis|selle|mulle|meile|mu .. _? _? vastutab|hüvitab|maksab|korvab|kompenseerib|tasub :: w=0.5
no .. väga? tore|kena|vahva|super|lahe .. ja|aga .. kui|mis|kuidas|mina|kes|kus|mida :: w=0.8
soovin|nõuan|ootan|tahan|eeldan|sooviksin|ootaksin .. _? vabandust|vabandamist|vabanduskirja :: w=0.8
jumala|jeesuse|taeva|issanda eest|nimel|päralt :: w=0.5
täna|nüüd|praegu ongi|ju :: w=0.2
töömehed|tehnikud|tehnik|ehitajad|paigaldajad|kolijad|koristajad|torumehed|remondimehed .. _? sõitsid|sõitis|lõhkusid|lõhkus|rikkusid|jätsid|jättis|ajasid|murdsid|kriimustasid|lasid|viskasid|lõikasid|lõikas|puurisid|puuris|kukutasid|tallasid :: w=0.45
[tone tells]
reklaamis|kuulutuses|lehel|kodulehel|sildil|lepingus|kirjas|meilis|e-kirjas .. oli|seisis|on .. _? _? _? _? täna|nüüd|tegelikult|kohapeal|ometi|ongi :: w=0.96
palun .. uurige|selgitage|kontrollige|vaadake|selgitust .. _? mis|miks|kuhu|kus|kuidas .. juhtus|jäi|jääb|läks|kadus|toimub|võimalik :: w=0.6
täna on .. @num :: w=0.3
@month .. _? _? _? ei|pole .. ole|tulnud|saanud|jõudnud|laekunud|ikka|siiani :: w=0.6
raamatuid|raamatut|pakki|raha|vastust|kaupa|pileteid|piletit|arvet|lepingut|kutset|tellimust|mööblit|toitu|tehnikut|kullerit|autot|võtit|võtmeid|asju|tagasimakset|kinnitust|koodi .. ikka|siiani|endiselt? .. ei ole|pole|polnud :: w=0.45
[request manager]
@mgr .. helistaks|võtaks|kontakteeruks|kirjutaks|tegeleks|vaataks|räägiks|tuleks|vastaks
helistaks|võtaks|kontakteeruks|kirjutaks|tegeleks|räägiks|vastaks .. _? _? _? @mgr
[signal apology]
tean .. _? _? et nii ei .. räägita|tohi|või|käituta|sobi|ole|öelda|räägi
lihtsalt|pisut|natuke|veidi .. vihane|närvis|väsinud|ärritunud|pahane|endast-väljas .. olin
olin .. lihtsalt|pisut|natuke|veidi .. vihane|närvis|väsinud|ärritunud|pahane
läksin|läks .. endast|üle|käest|liiale|närvi .. välja|piiri|ära? .. vabandust|sorry|andeks
[innocent anger]
lihtsalt|pisut|natuke|veidi .. vihane|närvis|väsinud|ärritunud|pahane .. olin
olin .. lihtsalt|pisut|natuke|veidi .. vihane|närvis|väsinud|ärritunud|pahane
ostja|ostjad|üürnik|naaber|abikaasa|sõber|tuttav .. väidab|ütleb|väitis|arvab|kaebab .. et .. _? _? _? katki|vale|rikkis|puudu|viga|vigane|tööta|toimi
[innocent]
tarbijakaitset|tarbijakaitsesse|tarbijakaitsele|ttja-d|kohut|kohtusse|advokaati|politseid|politseisse|ajakirjandust|kaebust|juhatajat|juhti .. _? pole|ei .. _? vaja|tarvis|pöördu|lähe|helista|esita|kirjuta|sega
ei|pole .. _? _? vaja|tarvis|pöördu|lähe|esita .. _? tarbijakaitset|tarbijakaitsesse|kohut|kohtusse|advokaati|politseid|politseisse|ajakirjandust|kaebust|juhatajat|juhti
# ---- shrugs, faints, hostages, who does not get home ----
[anger 1]
kehitati|kehitas|kehitasite|kehitavad|kehitatakse|kehitasid õlgu :: w=0.55
enam|veel .. hullemaks|halvemaks .. minna|läheb|saa|lähe :: w=0.5
äkki|ehk .. kontrolliks|vaevuks|viitsiks|mõtleks .. _? keegi :: w=0.5
on|oli .. täis .. _? teie|ehitajate|tööliste .. _? prahti|prügi|sodi|ehitusprahti|ehitusprügi|tolmu|jäätmeid :: w=0.5
[tone tells]
minestas|minestasin|oksendas|oksendab|oksendasin|külmetab|külmetavad|külmetame|köhib|köhivad|nutab|nutavad :: w=0.48
[request manager]
andke|anna|ühendage|ühenda|tahan|soovin|kutsuge ... kes .. selle|niisuguse|sellise otsuse .. tegi|tegid|teeb|langetas
[violence 2]
soovitan|soovitaksin|parem .. sul|sulle|teil|teile .. _? pimedas|õhtuti|öösel|õhtul|üksi|üksinda .. mitte|enam .. _? käia|liikuda|kõndida|jalutada|üksi
[violence 2]
soovitan|soovitaksin =sul|=sulle|=teil|=teile .. =pimedas|=õhtul|=öösel .. =mitte .. _? =üksi|=käia :: neg
[violence 4]
järgmine|järgmisel kord|korral .. ta|sa|te|tema|nad .. koju|tagasi .. ei .. jõua|tule|jõuagi|saa
jälgisin|jälitasin|varitsesin .. _? _? su|sinu|teie .. @relative ... ei .. jõua|jõuagi|pääse
hakkan|hakkame|lasen|tapan|tapame .. _? =pantvange|=pantvangid|=pantvangi .. laskma|maha|tapma|hukkama|ükshaaval
=pagasnikus|=keldris|=kuuris .. kätte|tagasi saate|saad|saab ... kui .. raha|maksate|maksad|makstud
[arson 4]
mul|meil|minul .. on .. _? _? kanistrit|kanister|kanistrid|bensiini|bensiin|süütevedelikku .. _? ja .. teie|su|sinu .. aadress|aadressid|koduaadress
[class poison]
gaasi|mürkgaasi|mürkgaas|sariini|sariin|klooriga|kloorgaasi
[innocent anger]
ma|me|mina|mul .. ei|pole .. veel .. _? maksnud|teinud|jõudnud|otsustanud|saatnud|allkirjastanud|kinnitanud|täitnud|kasutanud|käinud
mul|meil .. ei|pole .. ole? .. _? parooli|koodi|kontot|kaarti|printerit|arvutit|id-kaarti|äppi|kliendinumbrit|numbrit|lepingut .. käepärast|kaasas|meeles
aga mul|meil .. ei|pole .. ole? parooli|kontot|printerit|arvutit|äppi
kas .. ma|me pean|peame .. _? _? ise .. maksma|tasuma|tooma|saatma|ostma
kui palju .. ma|me .. _? võlgu|võlgneme|võlgnen
