# Plain words of what happened: a complaint told calmly, where a message asks and thanks nothing.

# how long, how often
[tone tells]
nädal|nädalat|nädala|nädalaid|kuud|kuu|aastat|tund|tundi|tunni|minutit|päeva|päevi :: w=0.48
kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu|paar|pool|terve nädalat|kuud|aastat|tundi|minutit|päeva|korda|päev|nädal|kuu|tund :: w=0.61
teist|kolmas|kolmandat|neljas|neljandat|viies|viiendat|kuues|kuuendat|seitsmes|mitmes|mitmendat|kümnes :: w=0.48
jälle|taas|jällegi|järjekordne|järjekordse|järjekordselt|pidevalt|alatasa|korduvalt|uuesti :: w=0.48
iga :: w=0.35
juba|alles :: w=0.28
ikka|siiani|siiamaani|endiselt|tänaseni|tänini|ikkagi|saadik :: w=0.48
ainult|vaid :: w=0.2
tegelikult|tegelt|hoopis|justkui|väidetavalt|isegi|muudkui :: w=0.28
aga|kuid|ent :: w=0.2
keegi|kedagi|ükski|ühtegi|midagi|mingi|mingit|mingeid :: neg w=0.28
selline|sellist|sellise|niisugune|niisugust|säärane|säärast :: w=0.35
enam|kunagi|vähemalt :: w=0.24

# what was said and not done
lubati|lubasite|lubas|lubasid|lubatud|lubate|lubab|lubatakse|lubadus|lubadust|lubadused :: w=0.46
pidi|pidid|pidite|pidanuks :: w=0.6
ütles|ütleb|ütlesid|öeldi|öeldakse|rääkis|räägib|väitis|väidab|vastas|vastati|kinnitas|kinnitati|soovitati|selgitati :: w=0.28
ei|pole|polnud :: neg w=0.24
ei|pole|polnud .. _? toimi|tööta|vasta|aita|avane|kehti|klapi|ava|helista|tule|ole|olnud|jõua|saa|saanud|tulnud|jõudnud|vastanud|helistanud|avanenud|kehtinud|töötanud|toiminud|klappinud|ilmunud|saabunud|võetud|vastatud|helistatud|tehtud|makstud|laekunud|parandatud|lahendatud|leitud|saadetud|toodud|tagastatud|näinud|teinud|olnudki|põle|käivitu|levi|lähe|liigu|muutu|soojene|sulgu|kao :: neg w=0.35

# what was done to one, nobody named
tühistati|vahetati|võeti|viidi|toodi|müüdi|pakuti|löödi|pandi|anti|saadeti|jäeti|suunati|muudeti|tõsteti|lisati|arvestati|kanti|suleti|blokeeriti|katkestati|lõpetati|lükati|visati|unustati|kaotati|keelduti|nõuti|küsiti|lasti|tehti|parandati|paigaldati|tagastati|lõhuti|rikuti|kriimustati|eirati|lepiti|tuldi|koheldi|katsuti|kästi|saadetakse|suunatakse|võetakse|küsitakse|nõutakse|pakutakse|tehakse|jäetakse|antakse :: w=0.35
saatsite|panite|võtsite|jätsite|tegite|andsite|ütlesite|kirjutasite|müüsite|tõite|viisite|lõikasite|kaotasite|unustasite|muutsite|tõstsite|lisasite|sulgesite|blokeerisite|katkestasite|tühistasite|lükkasite|viskasite|küsisite|arvestasite|rikkusite|lõhkusite|keeldusite|väitsite|kinnitasite|tagastasite|teatasite :: w=0.48
te|teie :: w=0.1

# what went wrong
läks|läksid|jäi|jäid|jäin|jäime|jättis|jätsid|seisab|seisis|seisavad|kadus|kadusid|kaob|kukkus|kukub|purunes|lagunes|lagunesid|lekkis|leekis|tilgub|hilines|katkes|katkeb|hangub|haiseb|haises|lasid|laseb|lõi|võttis|kestis|osutus|tõmbab|ripub|puudu|puudus|puuduvad|puudub :: w=0.35
katki|katkine|katkised|rikkis|maas|tühi|tühjaks|külm|külmad|märg|märjad|must|räpane|vale|valesse|valesti|kadunud|lahti|kinni|topelt|poolik|segi|sodi|aegunud|kulunud|hilja|hiljem :: w=0.28
ilma|asemel|vaatamata|kuigi|hoolimata|asjata|ilmaasjata|tasuta|järgi|pähe :: w=0.28
maksin|maksan|maksma|maksis|maksime|maksnud|eurot|raha|summa|arvel|kontolt :: w=0.24

# what one had to do
käisin|helistasin|kirjutasin|sõitsin|tellisin|tellisime|ostsin|ostsime|saatsin|tagastasin|küsisin|pöördusin|broneerisin|broneerisime|palusin|seletasin|ootasin|istusin|seisin|passisin|ootasime|käisime|pidin|pidime :: w=0.28
pean|peame|peab|ootan|ootame|istun|istume|passin|ripun|seisan :: w=0.28

# ---- whole facts: a day that was promised and is gone, what one never bought, what the papers say and the eye does not see ----
[class byday]
reedeks|esmaspäevaks|teisipäevaks|kolmapäevaks|neljapäevaks|laupäevaks|pühapäevaks|homseks|tänaseks|eilseks|nädalaks|kuuks|hommikuks|õhtuks|lõunaks|kuupäevaks|tähtajaks|jõuludeks|pühadeks|sügiseks|kevadeks|suveks|talveks|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|jaanuaris|veebruaris|märtsis|aprillis|õigeks|kokkulepitud
[tone tells]
lubati|lubas|lubasite|lubatud|öeldi|pidi|pidid|pidite|kinnitati|leppisime|lepiti|kokku .. _? _? @byday :: w=0.61
@byday .. _? lubati|lubas|lubasite|pidi|pidid|öeldi|kinnitati :: w=0.61
pidi|pidid|pidite .. _? _? tulema|jõudma|saabuma|olema|helistama|valmima|kestma|algama|maksma|laekuma|avama|kehtima|sisaldama|töötama :: w=0.61
nüüd|siis|lõpuks|hiljem|kohapeal|kassas .. tuleb|tuli|selgub|selgus|ilmneb|ilmnes .. välja|et|hoopis? :: w=0.61
[anger 1]
ei .. klapi|klappinud|lange|ühti|kattu .. _? lepinguga|kokku|tegelikkusega|reaalsusega|arvega|sellega|pildiga|kirjeldusega|üldse :: neg w=0.5
[tone tells]
osutus|osutusid|kujunes :: w=0.48
süsteemi|süsteemis|äpi|äpis|jälgimise|jälgimislehe|kodulehe|andmete|paberite|staatuse .. järgi|kohaselt|väitel|põhjal :: w=0.61
staatus|olek|süsteem|jälgimine|äpp|koduleht .. ütleb|näitab|väidab|näitas|väitis|kinnitab :: w=0.48
ma|mina|me .. ei|pole .. _? midagi|seda|neid|sellist|ühtegi|mingit|iial|kunagi .. ostnud|tellinud|kinnitanud|lubanud|allkirjastanud|võtnud|soovinud|küsinud|kasutanud|sõlminud|teinud|andnud :: neg w=0.61
ei|pole .. ma|me|keegi .. _? _? ostnud|tellinud|kinnitanud|allkirjastanud|sõlminud :: neg w=0.49
oli|olid .. _? kontol|kaardil|arvel|saldo .. _? _? nüüd|täna|praegu|enam :: w=0.61
on|oli|olid .. _? pool|osa|üks|kaks|kolm|midagi|enamik .. _? _? puudu|katki|teistsugune|vale|kadunud|välja :: w=0.61
lahti|katki|segi|ära .. _? tõmmatud|tehtud|rebitud|lõigatud|murtud|kangutatud|kraabitud|kistud :: w=0.55
ajavad|ajab|voolab|voolavad|läheb|jookseb .. üle .. ääre|servade|kaela|pea? :: w=0.55
rotid|prussakad|lutikad|hallitus|hais|kopitus|mustus|rooste|lekib|läbijooks|üleujutus|plekk|plekid|kriim|kriimud|mõlk|mõlgid|praod|pragu|auk|augud|tolm|sodi|prügi|praht :: w=0.48
seisab|seisavad|seisis|vedeleb|ripub .. _? juba|ikka|endiselt|alles|terve|teist|mitmendat .. _? :: w=0.48
lift|küte|radiaator|boiler|valgus|tänavavalgustus|elekter|vool|internet|vesi|masin|automaat|külmik|uks|värav .. _? seisab|puudub|surnud|külm|pime|puudu|vaikib :: w=0.61
[anger 1]
näidis|näidise|näidiseksemplar|näidiseksemplari|kasutatud|vana|remonditud|taastatud|tagastatud .. _? uue .. pähe|hinnaga|nime|asemel|sildi :: w=0.6
uue .. pähe|asemel .. _? _? näidis|näidise|näidiseksemplar|kasutatud|vana|remonditud|taastatud :: w=0.6
laseb|lasevad|lasid|lasi|imavad|imab .. _? vett|vee|niiskust|külma|tuult|tuule|õhku|lund .. läbi|sisse :: w=0.5

# ---- came and found nobody, told for all to hear, fined, sent back with a line ----
[tone tells]
uks|uksed|lett|kontor|kabinet|värav|luuk .. oli|on? .. lukus|kinni|suletud|luku :: w=0.48
käisin|käisime|läksin|tulin|sõitsin|jõudsin .. _? kohal|kohale .. _? :: w=0.32
käisin|läksin|sõitsin .. _? ... ei|pole|polnud .. olnud|ole|leitud|teadnud :: neg w=0.61
[anger 1]
öeldi|ütles|karjuti|karjus|loeti|hüüti|räägiti .. _? _? kõva|valju|kõige .. häälega|häälel|ees|kuuldes :: w=0.6
kõigi|kõikide|teiste|terve|rahva|klientide|saba|järjekorra .. _? ees|kuuldes|nähes .. _? karjuti|karjus|öeldi|ütles|noomiti|alandati|häbistati|seletati :: w=0.6
[tone tells]
sain|saime|sai|tehti|määrati|esitati|väljastati .. _? trahv|trahvi|parkimistrahvi|leppetrahvi|viivise|viivist|nõude|nõudekirja|hoiatuse|võlateate|tühistustasu|lisaarve :: w=0.55
lükati|lükkasite|lükkas|lükatakse .. _? tagasi|edasi|kõrvale :: w=0.48
ühe|paari|kahe lausega|reaga|sõnaga|lause :: w=0.4
lükatakse|tõstetakse|visatakse|pannakse|tuuakse|viiakse|pargitakse|lastakse|müüakse|lõigatakse|lõhutakse|kaotatakse|unustatakse|muudetakse|arvestatakse|kirjutatakse|korratakse|vabandatakse|lubatakse|väidetakse|jooksutatakse :: w=0.4
[anger 1]
sõitis|viis|sõidutas|tõi|suunas|saatis .. _? ringiga|ringi|valesse|valele|vale|mööda :: w=0.5
[tone tells]
hindas|hinnati|hindasite|arvutas|arvutati|arvestas .. _? _? väärtuseks|väärtust|summaks|kahjuks :: w=0.55
[anger 1]
pika|pikkade|tühja ninaga|ninadega|nina|pihuga :: w=0.6
[tone tells]
ära|maha|kaotsi|kaduma .. kaotati|kaotasite|kaotas|läks|läksid :: w=0.48
ette .. teatatud|teatanud|teatasin|hoiatatud|öeldud|makstud|broneeritud|tellitud :: w=0.32
vahetus|vahetub|vahetusid|vahetati .. _? kolmas|neljas|viies|jälle|taas|juba|mitu|iga :: w=0.48
uuesti|teist|otsast|algusest .. _? _? saatma|saata|tegema|teha|tulema|tulla|esitama|esitada|täitma|ootama|kiiritust|analüüse|järjekorda|alustama :: w=0.48
[innocent anger]
jään|jääme|jõuan|jõuame|hilinen|hilineme|tulen|tuleme|saabun .. _? _? _? hiljaks|hiljem|minutit|tund|tundi|tunni|tunnikese|varem .. hiljaks|hiljem|varem?
minutit|tund|tundi|tunni|tunnikese .. hiljaks|hiljem|varem .. _? jään|jõuan|tulen|saabun|jõuame

# ---- days counted out, food, noises, a feeling that stayed, one person after another ----
[tone tells]
täna|praegu|nüüd .. on .. _? esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev :: w=0.49
kodus|süles|peres|meil .. on .. _? imik|beebi|vastsündinu|väikelaps|haige|puudega|lapsed :: w=0.37
jäi|jäid|jääb|jäävad .. _? tulemata|ilmumata|tegemata|toomata|saamata|saatmata|vastamata|helistamata|maksmata|lõpetamata|paigaldamata|parandamata|rippuma|vedelema|seisma :: w=0.61
[anger 1]
ei .. öelnud|teatanud|teavitanud|hoiatanud|helistanud|vabandanud|selgitanud|seletanud|maininud|küsinud .. _? keegi|kordagi|isegi|enne|midagi|sõnagi :: neg w=0.55
ei .. ilmunud|tulnud|jõudnud|avanenud|töötanud|vastanud|helistanud|saabunud .. _? jälle|taas|kordagi|kumbki|ükski|jällegi :: neg w=0.55
toit|praad|supp|liha|pitsa|burger|kala|kohv|salat|kartul|kartulid|kartulikrõpsud|hommikusöök|lõuna .. _? oli|olid .. _? _? külm|külmad|kuiv|toores|kõrbenud|soolane|maitsetu|vintske|tald|hapu|hallitanud|jäätunud :: w=0.5
[tone tells]
nagu tald|saapatald|kumm|nätsk|papp|kivi|linnupesa|lauda|sigalas|laut|vangla|vanglas|haiglas|urgas|prügimägi :: w=0.43
[anger 1]
juba|jälle|täna|järjest .. _? teise|kolmanda|neljanda|viienda|kuuenda|seitsmenda|kaheksanda|kümnenda|mitmenda .. inimesega|töötajaga|teenindajaga|spetsialistiga|konsultandiga|operaatoriga|korra|osakonnaga|inimesele :: w=0.55
[tone tells]
alustab|alustan|alustame|alustada|alustama|pean|peab|tuleb|peame .. _? nullist|algusest|otsast .. peale? :: w=0.55
nuttes|nutab|nuttis|nutnud|pisarates|pisarad|värisedes :: w=0.37
[anger 1]
millal .. te|keegi|asi .. tegelete|hakkate|reageerite|tegutsete|lahendate|ärkate|mõtlete|teete :: w=0.5
[tone tells]
samamoodi|samaviisi|endiselt|rõõmsalt|rahumeeli .. edasi :: w=0.43
koliseb|kolises|logiseb|vilistab|kriiksub|undab|vibreerib|krigiseb|laggib|lagib|lägib|hakib|virvendab|vilgub|kõrbeb|suitseb :: w=0.43
jäi|jääb|tekkis|tekib|jättis .. _? tunne|mulje|maitse .. et|nagu|suhu? :: w=0.49
[anger 1]
eelmise|eelmiste|võõra|kellegi .. külalise|kliendi|elaniku|omaniku|teise .. _? juuksed|juustega|juukseid|karvad|karvu|prügi|mustus|asjad|sokid|jäljed|nimi|andmed|arve|pakk :: w=0.5
ööbisime|ööbisin|magasime|magasin|istusime|ootasime|seisime .. _? _? autos|põrandal|lennujaamas|jaamas|tänaval|pingil|vihmas|külmas|pimedas|koridoris :: w=0.5
[tone tells]
kriimustasid|lõhkusid|määrisid|rikkusid|murdsid|kaotasid|ajasid|viskasid|unustasid|lükkasid|solvasid|valetasid|katkestasid|keeldusid|keeldus|naersid|lõhkus|kriimustas|unustas|kaotas|ohkas|nähvas|ohati :: w=0.43
soovin|tahan|tahaks .. oma .. _ tagasi :: w=0.49
broneeriti|korraldati|peeti|hoiti|kirjutati|märgiti|väljastati|sõlmiti|aktiveeriti|deaktiveeriti|arvati|eemaldati|kustutati|bänniti|kinnitati|teatati|paluti|kästi|kutsuti|lubatigi :: w=0.3
teise|kolmanda|neljanda|viienda|kuuenda|mitmenda|kümnenda :: w=0.24
[anger 1]
raha|eurot|summa|kontolt|kontol .. on .. läinud|kadunud|puudu|tühi :: w=0.45
pole|ei .. midagi|seda|selliseid|neid .. _? maksnud|kandnud|tellinud|ostnud|kinnitanud|sisestanud :: neg w=0.5
[tone tells]
kallim|kallimaks|kallinenud|kallines|poole|kaks-korda .. _? kallim|kallimaks|suurem|väiksem|kallimalt|väiksemaks :: w=0.37
[innocent anger]
olen|oleme .. _? terve|kogu .. _? päeva|päev|õhtu|nädala|nädal|aeg|aja .. _? _? kodus|kohal|tööl|majas|kontoris|kättesaadav
terve|kogu .. _? päeva|päev|õhtu|nädala|aja .. _? _? kodus|kohal|majas|kättesaadav
ma|me|mina .. _? jälle|taas .. hiljaks .. jään|jääme|jäin|jõuan
jälle|taas hiljaks jään|jääme|jäin
suren|surin|sureme .. _? iga .. kord|päev
kestab|kestis|püsib|peab .. vastu? .. _ .. päeva|tundi|nädalat|aastat|kuud
mulle|keegi .. helistas .. _? keegi|ja|kes|mees|naine .. _? väitis|ütles
[signal calm]
läks läbi
viimane läks läbi
õnnestus lõpuks
sain hakkama
sai tehtud
töötab jälle
nüüd töötab
nüüd lülitub sisse
[signal praise]
lahke|lahket|lahked|kiita|ludinal|vaimustavalt|abiks|kiidan|kiidame|kullatükk|kullatükid|armsad|nunnu|tänuväärt|kiidusõna
ime küll
hindan väga
[tone asks]
kas :: w=0.6
mis kell :: w=0.6
palju .. maksab|maksaks|läheb|läheks :: w=0.6

# ---- due yesterday, cheaper for others, found in the bread, not what was asked ----
[tone tells]
tähtaeg|maksetähtaeg|aeg .. oli|möödus|lõppes|kukkus .. _? eile|üleeile|ammu|möödas|enne|nädal|juba|läbi :: w=0.55
näitab|näitas|arvestab|arvestas|võtab|kulutab .. _? poole|kaks|kolm|tunduvalt|mitu|palju .. _? rohkem|enam|suuremat|korda|vähem :: w=0.55
odavam|odavamat|odavamalt|soodsam|soodsamat|soodsamalt|tasuta|parem|paremat|kingituse|allahindluse|soodustuse ... tuli|saime|sain|maksin|saatsite|saadeti|saabus .. _? kallim|kallimaks|kallimalt|arve|trahv|lisatasu|suurem :: w=0.61
[anger 1]
uuele|uutele|teistele .. klientidele|kliendile|liitujatele .. _? pakute|pakutakse|annate|on|saavad .. _? poole|odavamalt|odavam|soodsamalt|soodustust|parem|paremat|allahindlust :: w=0.5
ei .. osanud|suutnud|viitsinud|vaevunud|tahtnud .. _? _? isegi|üldse|midagi|keegi :: neg w=0.5
isegi .. _? _? ei .. osanud|suutnud|viitsinud|vaevunud|tahtnud :: neg w=0.5
seest|leivast|saiast|supist|pakist|toidust|salatist|pudelist|karbist|kotist .. _? tuli|leidsin|leidsime|paistis|vaatas|roomas .. _? välja|traadijupp|traat|juuksekarv|karv|klaasikild|kild|uss|putukas|kile|kivi|metall|hallitus|plastik|plastmass :: w=0.5
[tone tells]
traadijupp|traadijupi|juuksekarv|klaasikild|klaasikillud|metallitükk|plastmassitükk|ussike|prussakas .. _? toidus|leivas|supis|salatis|vorstis|pudelis|karbis|sees :: w=0.61
[anger 1]
minu|meie|sellele|selle .. _? küsimusele|küsimuse|probleemile|murele .. _? _? vastust|vastus|lahendust .. ei|pole|sealt? :: neg w=0.8
vastust .. _? _? küsimusele .. _? ei|pole :: neg w=0.7
[tone tells]
võõra|kellegi|teise .. _? inimese|isiku|kliendi|teise .. _? arve|arvet|andmed|andmeid|dokumendid|pakk|paki|kiri|kirja|isikukood|isikukoodiga|leping|rohud|ravim|retsept :: w=0.61
[anger 1]
mulle|meile|minu|meilile .. _? saadeti|saatsite|tuli|toodi|sain .. _? võõra|kellegi|vale|teise .. _? inimese|isiku|kliendi|arve|pakk|kiri|andmed :: w=0.6
saatsite|saadeti .. _? mulle|meile .. _? võõra|kellegi|vale|teise :: w=0.6
ei .. tea|teagi|oska .. _? kas .. _? naerda|nutta .. _? või :: neg w=0.6
lubasite|lubati|lubas .. _ saatsite|saadeti|tuli|sain|andsite|toodi :: w=0.5
vett|süüa|tekki|infot|vabandust|abi|selgitust|asendust|asendusautot|asendustelefoni|kviitungit|hüvitist .. _? _? _? _? _? ei .. anta|antud|pakutud|pakuta|saanud|olnud|jagatud :: neg w=0.55
ei .. anta|antud|pakutud|pakuta|jagatud .. _? vett|süüa|tekki|infot|vabandust|abi|selgitust|asendust|asendusautot|hüvitist :: neg w=0.55
[tone tells]
mutrid|mutter|kruvid|kruvi|detailid|jupid|jupp|poldid .. üle|puudu|lahti|maas :: w=0.55
põleb|vilgub|süttis .. _? uus|ikka|sama|jälle|endiselt|mingi|punane|kollane .. tuli|tuluke|märgutuli :: w=0.49
tald|tallad|konts|kontsad|lukk|nupp|õmblus|sang|ratas|käepide|kaas .. _? _? _? alt|lahti|küljest|ära|katki .. ära? :: w=0.55
[anger 1]
tuli|tulid|kukkus|kukkusid .. _? tald|tallad|konts|kontsad|lukk|nupp|sang|ratas|käepide|kaas .. _? _? _? alt|lahti|küljest|ära|katki :: w=0.5
[tone tells]
ja|aga|siis .. _? _? vaikus|tühjus|vaikimine|mitte-midagi :: w=0.43
töötaja|ametnik|vastutaja|asendaja|asendajat|asendust|valvearst|arst|spetsialist .. _? puhkusel|haige|polnud|puudus|puudub|lahkunud|lõunal|koosolekul :: w=0.49
[innocent anger]
oleks|oleksid .. _? tore|hea|vahva|kena|lahe ... kui ... oleks|saaks|võiks|rohkem|tuleks .. rohkem|parem|enam?
jäin|jäime|jäid|jäi .. _? väga|igati|täiesti|ülimalt? .. rahule|rahul
täpselt .. _? see|sama|nii|samasugune .. _? mis|nagu|kui .. _? lubati|lubatud|lubasite|kokku|pildil|kirjas
nagu lubati|lubatud|lubasite|kokkulepitud
uus|vana|minu|meie .. _? number|aadress|telefon|konto|kaart|e-mail|meil ... enam .. _? ei .. kasuta|kehti|tööta|ole

# ---- what asks, thanks and reports well, and who is concerned ----
[tone asks]
palun|palume|sooviksin|sooviksime|saaksin|saaksime|saaks|tahaksin|tahaks|kuidas|millal|võimalik|huvitab|soovin|soovime :: w=0.6
aitäh|aitähh|tänan|täname|tänud|tänu|aitüma|suurepärane|super|tore|toredad|mõnus|lahe|vahva|rahul|kiitus|hea|hästi|korras|sobib|selge|vabandust|vabandan|andeks|õnnestus|õnneks|rõõm|rõõmuga|meeldiv|meeldis|lahke|kiita|lemmik|äge|vinge|kena|ilus|armas|maitsev|naljakas|haha|lol :: w=0.8
[tone part]
@agent|@company|@product
broneering|broneeringu|broneeringut|aeg|aja|aega|prügi|prügikast|konteiner|konteinerid|kelder|keldris|hoov|hoovis|trepikoda|trepikojas|lift|katus|radiaator|küte|tuba|toas|lend|lennu|pilet|kohver|toit|supp|remont|remondi|otsus|taotlus|avaldus|leping|vesi|vool|tänavavalgustus|mäng|server
[anger 1]
põhjust|põhjendust|selgitust|infot .. ei .. kirjutatud|öeldud|antud|esitatud|lisatud|mainitud|toodud :: neg w=0.5

# asked for politely, or only reported
[innocent anger]
kas .. oskate|saate|saaksite|võiksite|oskaksite .. öelda|vaadata|kontrollida|täpsustada ... kus|millal|mis|mitu .. mu|minu? _? .. praegu? on
öeldi|ütlesid|öeldakse .. mulle? .. et ... tuleb|tulevad|jõuab|saabub .. alles? _? päeva|nädala|kuu|päevaga .. pärast?

[tone asks]
minu arvates|meelest :: w=0.4
rääkisin|suhtlesin .. teie? .. inimesega|klienditeenindajaga|kolleegiga|töötajaga :: w=0.4
