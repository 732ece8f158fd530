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
