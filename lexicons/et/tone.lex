# What a message is made of that only tells what happened, and of one that asks. Weighed by hand,
# as much as each is met oftener in complaints than in ordinary mail.

[tone tells w=0.4]
juba|ikka|ikkagi|endiselt|siiani|seni|taas|jälle|kordagi :: w=0.3
esmaspäevast|teisipäevast|kolmapäevast|neljapäevast|reedest|laupäevast|pühapäevast|eilsest|üleeilsest|kevadest|suvest|sügisest|talvest|jaanuarist|veebruarist|märtsist|aprillist|maist|juunist|juulist|augustist|septembrist|oktoobrist|novembrist|detsembrist :: w=0.3
saati|saadik :: w=0.3
=täna =on =juba? esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|esimene|teine|kolmas|neljas|viies|kuues|seitsmes|kaheksas|üheksas|kümnes|üheteistkümnes|kaheteistkümnes :: w=0.3
kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat :: w=0.3
kolmas|neljas|viies|kuues|seitsmes =päev|=kord|=nädal|=kuu|=hommik|=õhtu|=öö|=inimene|=töötaja :: w=0.3
nädalaid|kuid|päevi|tunde :: w=0.3
lubati|lubasite|lubatud|öeldi|ütlesite|kinnitati|kinnitasite|tagati|garanteeriti|pidite|pidi :: w=0.3
maksin|maksime|tasusin|tasusime|maksnud|tasuma :: w=0.3
kuid|ent|samas|hoopis|asemel|hoolimata|vaatamata|vaid :: w=0.3
selle asemel :: w=0.3
pidin|pidime|pean|peame|sunnitud :: w=0.3
kahjuks|paraku :: w=0.3
vaevalt|napilt :: w=0.3
hallitus*|hallitan*|hallitab|mäda|mädanenud|mädaneb|riknenud|roiskun*|haiseb|haises|haisu|hais|lehka*|lehk|kopita* :: w=0.4
lekib|lekkis|leke|leket|lekkima|tilgub|tilkus|uputas|uputab|niiske|niiskus|läbimärg|läbimärjad|märg|märjad :: w=0.4
katki|katkine|katkised|katkise|mõra|mõraga|mõrad|mõrasid|mõrane|kriimud|kriimuga|kriimustus*|kriimustatud|kriimuline|mõlk|mõlgid|mõlkis|rebenes|rebenenud|rebenesid|purunes|purunenud|purunesid|lagunes|laguneb|lagunesid|lagunenud|logiseb|logises|koliseb|kolises|krigiseb|kriuksub|undab|vingub|ummistun*|ummistus*|määrdunud|määris|plekk|plekid|plekiline|plekke|räpane|räpased|räpases|tolmune|prügi|prussak*|prussakad|lutikad|hiired|rotid :: w=0.4
kadus|kadusid|kaob|kaovad|kadunud|puudu|puudus|puudub|puuduvad|puudusid|tühi|tühjad|tühjaks :: w=0.4
valesti|vale|vales|valed|valele|eksitus*|eksisite|eksis|segi :: w=0.4
hilines|hilinesid|hilineb|hilinenud|hilinemine|hilinemise|hiljaks|viivitus*|venib|venis|venitate|venitati|venitatakse :: w=0.4
tühistati|tühistasite|tühistas|tühistate|lükati|lükkus|lükkub :: w=0.4
ära jäi :: w=0.4
jäi ära :: w=0.4
edasi lükatud :: w=0.4
tulemata|saamata|toomata|tegemata|vastamata|tagastamata|parandamata|koristamata|lahendamata|täitmata|ütlemata|teatamata|hoiatamata|selgitamata|jäetud :: w=0.4
suletud|kinni :: w=0.4
luku taga :: w=0.4
toores|toored|kõrbenud|soolane|nätske|kuivanud|läppunud|maitsetu|jahtunud|leige|tald|jahe|jääkülm*|lahja :: w=0.4
aegunud|vananenud|vigane|vigased|vigast|praak|kasutatud|kulunud|poolik|poolikud :: w=0.4
hangub|katkes|katkeb|katkestas|rikkis|rikki|kustus|seisab|seiskus|jukerdab|tõrgub|tõrkus|streigib :: w=0.4
jookseb kokku :: w=0.4
jooksis kokku :: w=0.4
kallim|kallimaks|kallineb|kallines|tõstate|tõstsite|tõsteti|tõusis|topelt|kahekordne|kahekordselt|lisatasu*|trahvi|trahviti|varjatud|ühepoolselt :: w=0.4
samamoodi|sama|samasugune|muutunud|jäin|jäime|jäi :: w=0.4
ära võetud :: w=0.4
ilma jäi :: w=0.4
asjata|ilmaasjata|tulutult|niisama|mõttetult|raisatud|raiskasin|kulus|kaotasin|kaotasime :: w=0.4
üksi|üksinda|nuttis|nutab|nuttes|nutma|nutnud|põrandal|pimedas|külmas|külmetas*|külmetame|näljas|näljane|magamata|palavikus|valus|valudes :: w=0.4
vihma käes :: w=0.4
ootasin|ootasime|ootas|oodanud|ootama :: w=0.4
kardan|kartsin|hirm|hirmus|hirmunud|mure|mures|muretsen|ebakindel :: w=0.4
piinlik|piinlikku|häbi|alandav|alandavalt|ebameeldiv|ebameeldivalt|ebamugav|tüliks|koormaks|tülikas|üleliigne|teisejärguline :: w=0.4
imelik|kummaline|arusaamatu|arusaamatuks|segadus|segaduses|segane :: w=0.4
puhkusepäev* :: w=0.4
vaba päev* :: w=0.4
vaba päeva :: w=0.4
külm|külma|külmad|külmaks :: w=0.4
neli|viis|kuus|seitse|kaheksa|kümme|mitu|mitmeid|mitmendat =korda :: w=0.4
keegi|ükski|ühtegi|ainsatki|sõnagi|eikeegi :: w=0.4
vastuseta|vaikus|vaikite|vaikivad :: w=0.4
õlgu kehit* :: w=0.4
kehitas õlgu :: w=0.4
kehitati õlgu :: w=0.4
kehitasite õlgu :: w=0.4
üleolev*|ükskõik*|ükskõikne|ebaviisaka*|tõre*|nähvas|ropendas|karjus|karjuti|solva*|mõnitas|naeris|naerdi|irvitas :: w=0.4
suunatakse|põrgatat*|jooksutat* :: w=0.4
saadeti edasi :: w=0.4
suunati edasi :: w=0.4
automaatvastus*|robot|robotiga|robotilt :: w=0.4
eri|erinevat =juttu :: w=0.4
uuesti :: w=0.4
otsast peale :: w=0.4
algusest peale :: w=0.4
eakad|pensionärid|pensionäridele :: w=0.4
vanad inimesed :: w=0.4
jäi|jääb|tekkis =tunne|=mulje :: w=0.6
=mis =mõttes :: w=0.6
=ei =sõnagi :: w=0.6
=keegi =ei :: w=0.6
=ei =tea =enam|=kelle|=mida :: w=0.6
ootasin|lootsin|eeldasin =enamat|=rohkemat|=paremat :: w=0.6
teist korda ei tule :: w=0.6
enam ei tule :: w=0.6
nagu tald :: w=0.6
nagu kumm :: w=0.6
nagu peldik :: w=0.6
siia-sinna :: w=0.6
edasi tagasi :: w=0.6
läks|läksid =raisku|=luhta|=nurja|=untsu|=vussi :: w=0.6
läks|läksid =aia =taha :: w=0.6
päeva|päevad|nädal|nädalat|nädala|nädalaga|kuu|kuud|kuuga|kuude|tundi|tunni|tunniga|minutit|minutiga|aastat|aasta :: w=0.3
ei|pole|polnud|polnudki|ega|mitte|ära :: w=0.2
+nudki|+budki|+takse|+tigi :: w=0.3
=aga|=kuid|=ent|=vaid :: w=0.3
ütlesid|ütleb|vastas|vastati|vastatakse|väidetakse|selgitas|soovitas|selgus|osutus|öeldakse|öeldud|teatas|teatati :: w=0.35
tuli|tulid|läks|läksid|jäi|jäid|sai|kukkus|kustutasite|kustutati|kustutas|saatsite|saatis|toodi|tõi|tõite|andsin|andsite :: w=0.25
helistasin|kirjutasin|saatsin|küsisin|palusin|teatasin|tagastasin|tellisin|ostsin|broneerisin|käisin|seisin|istusin|istun|seisan|sõitsin|võtsin :: w=0.35
ilma|laiali|pooleli|otsas :: w=0.3
lapsega|lastega|laps|lapse|lapsele|ema|emale|emal|isa|isale|vanaema|vanaemal|tütar|poeg|haige|haiglas|imik|beebi|eakas|pensionär :: w=0.2
arve|raha|eurot|summa|tasu|inkasso|trahv|viivis :: w=0.25
kaks|kolm|neli|viis|kuus =korda :: w=0.5
+ine|+imat =kord|=korda|=päev|=päeva :: w=0.3

[tone part]
mul|mulle|minu|mu|meil|meile|meie|ma|mina|me|teil|teile|teie|te|teid|mind|meid
+sin|+sime|+site

[tone asks w=0.5]
kas|kuidas|kus|millal|mitu|kuhu|milline|millise :: w=0.4
palun|palume|paluks|paluksin|paluksime :: w=0.6
soovin|soovime|sooviks|sooviksin|sooviksime|tahaks|tahaksin|tahaksime|vajan|vajaksin|otsin|plaanin|mõtlen|huvitab|saaksin|saaks|saaksite|saab|saan :: w=0.6
tänan|aitäh|tänud|tänu|tänades|tervitades|aitähh|tervitab :: w=0.8
homme|ülehomme|järgmisel|õhtul|reedel|toon|tulen|tuleme|saadan|maksan|helistan|võtan|jõuan|lähen :: w=0.4
vabandust|vabandan|sorry|kogemata|unustasin|eksisin|ok|okei|selge|muidugi|haha|hehe :: w=0.6
küsimus|küsin|küsiksin|küsida|teada|tellida|osta|broneerida|muuta|lisada|vahetada|kontrollida|uurida|uuriksin|registreerida :: w=0.5
super|tore|tubli|hea|hästi|kiire|kiiresti|sõbralik|meeldis|meeldib|rahul|suurepärane|korras|kõik|õnneks|armas|mõnus|maitsev|ilus :: w=0.5
film|filmis|filmi|sari|sarjas|raamat|raamatus|mäng|mängus|mängida|koomiks :: w=0.3
politsei|õnnetus|suri|matus|haigla|kiirabi|varastati|rööviti|petis|petised|petuskeem|õngitsus|õppus :: w=0.3
viskan|saadan|vaja|vist|rahule|ärge|pahandage|naeran|nalja|üllatus|lill* :: w=0.4
