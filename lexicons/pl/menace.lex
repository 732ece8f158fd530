# Threats in frames over whole classes: what the speaker will do, what will be done, what will happen, and whom it hits;
# beside a time, a place, a means. The object decides: what is no person and no place of persons is no threat.

# ---- verbs that only persons and animals suffer, first person
[class mkill1]
uduszę|udusimy|zaduszę|zadusimy|przyduszę|zadźgam|zadźgamy|dźgnę|dźgniemy|zarżnę|zarżniemy|zastrzelę|zastrzelimy|odstrzelę|odstrzelimy|zatłukę|zatłuczemy|utłukę|utłuczemy|zamorduję|zamordujemy|zakłuję|zakłujemy|zadziabię|zabiję|zabijemy|zapierdolę|ukatrupię|zakatrupię|utopię|utopimy|zakopię|zakopiemy|powieszę|powiesimy|zarąbię|zarąbiemy|poderżnę|zaszlachtuję|zatratuję|zmasakruję|zmasakrujemy|skatuję|skatujemy|okaleczę|oskalpuję|ukatrupimy|rozjadę|rozjedziemy|przejadę|przejedziemy|staranuję|potrącę|pobiję|pobijemy|skopię|skopiemy|dorwę|dorwiemy|dopadnę|dopadniemy|zakatuję|wypatroszę|poćwiartuję|przedziurawię|otruję|otrujemy|udusze|zadusze|zarzne|zarżne|zastrzele|zatluke|utopie|powiesze|zabije|zarabie
# and of these one with a letter wrong
[class mtypo1]
uduże|udusię|zażnę|zarznę|zażne|zastszelę|zaszczelę|zadrzgam|zacźgam|zadzgam|zatukę|zabjiję|zabiie|zamordóję|powjeszę|dzgnę
# ---- persons by trade, accusative
[class mperson]
@perilman|@agent
+arza|+orza|+arkę|+istę|+istkę|+yciela|+iciela|+cielkę|+niczkę|+oszkę|+owca|+ownika|+ornika|+tnika|+dnika|+odnika|+owniczkę|+orkę|+ontera|+ynierkę|+jera|+niera|+dziera
listonoszkę|listonosza|magazyniera|magazynierkę|pielęgniarkę|pielęgniarza|strażniczkę|strażnika|strażaka|stróża|stróżkę|dozorcę|dozorczynię|cieciów|ciecia|portiera|szatniarkę|sprzątaczkę|kucharza|kucharkę|kelnera|kelnerkę|barmana|barmankę|bileterkę|kontrolera|kontrolerkę|konduktora|konduktorkę|motorniczego|kierowcę|taksówkarza|dyspozytora|dyspozytorkę|brygadzistę|majstra|montera|elektryka|hydraulika|gazownika|kominiarza|ślusarza|dekarza|inkasenta|inkasentkę|komornika|windykatora|windykatorkę|notariusza|sędziego|sędzię|prokuratora|policjanta|dzielnicowego|nauczyciela|nauczycielkę|wychowawczynię|przedszkolankę|woźną|woźnego|dyrektorkę|księgową|księgowego|sekretarkę|prezesa|prezeskę|zastępcę|szefową|szefa|zarządcę|administratorkę|agentkę|brokera|deweloperkę|dewelopera|lekarza|lekarkę|doktora|doktorkę|rejestratorkę|aptekarza|aptekarkę|weterynarza|dentystę|dentystkę|chirurga|ratownika|salową|trenera|trenerkę|proboszcza|wójta|burmistrza|sołtysa|radnego|urzędasa|sąsiada|sąsiadkę
[class mpersondat]
kierownikowi|kierowniczce|dyrektorowi|dyrektorce|prezesowi|prezesce|szefowi|szefowej|kurierowi|kurierce|kierowcy|listonoszowi|listonoszce|monterowi|hydraulikowi|elektrykowi|ochroniarzowi|strażnikowi|stróżowi|dozorcy|portierowi|kasjerce|kasjerowi|konsultantce|konsultantowi|recepcjonistce|sprzedawcy|sprzedawczyni|lekarzowi|lekarce|pielęgniarce|nauczycielowi|nauczycielce|urzędniczce|urzędnikowi|inkasentowi|windykatorowi|komornikowi|konduktorowi|kontrolerowi|brygadziście|majstrowi|inspektorowi|księgowej|sekretarce|technikowi|serwisantowi|dyspozytorce|dyspozytorowi|magazynierowi|pracownikowi|pracownicy
# nominative
[class mnom]
prezes|prezeska|dyrektor|dyrektorka|szef|szefowa|kierownik|kierowniczka|konsultant|konsultantka|kurier|kurierka|kierowca|listonosz|listonoszka|monter|hydraulik|elektryk|ochroniarz|strażnik|strażniczka|stróż|dozorca|portier|kasjer|kasjerka|recepcjonistka|sprzedawca|sprzedawczyni|lekarz|lekarka|doktor|pielęgniarka|nauczyciel|nauczycielka|urzędnik|urzędniczka|inkasent|windykator|komornik|konduktor|kontroler|brygadzista|majster|inspektor|księgowa|sekretarka|technik|serwisant|dyspozytorka|dyspozytor|magazynier|pracownik|pracownica|handlowiec|agent|agentka|notariusz|sędzia|woźny|woźna|trener|ekspedientka|administrator|zarządca
# somebody of yours
[class moneof]
ktoś|ktokolwiek|jeden|jedna|któryś|któraś .. od|z|u .. was|waszych|waszej|waszego|twoich|państwa|nich
pierwszy|pierwsza|pierwszego|każdy .. kto|która|który
ktoś|ktokolwiek .. u was
ktoś .. dziś|dzisiaj|jutro|wieczorem|w .. waszym|waszej|państwa|tym|tej|u =was|salonie|biurze|poczekalni|sklepie|oddziale|urzędzie|banku|okienku
dziś|dzisiaj|jutro|wieczorem .. w|u|na .. waszym|waszej|państwa|was .. salonie|biurze|poczekalni|sklepie|oddziale|urzędzie|banku|zmianie? .. ktoś
# ---- what will have been done
[class mdone]
zabity|zabita|zabici|zastrzelony|zastrzelona|zastrzeleni|odstrzelony|zadźgany|zadźgana|zadźgani|dźgnięty|dźgnięta|zarżnięty|zarżnięta|zarżnięci|zamordowany|zamordowana|zamordowani|uduszony|uduszona|powieszony|powieszona|powieszeni|utopiony|utopiona|zakopany|zakopana|zakopani|pobity|pobita|pobici|zatłuczony|zatłuczona|pocięty|pocięta|okaleczony|okaleczona|spalony|spalona|spaleni|podpalony|podpalona|wysadzony|wysadzeni|otruty|otruta|otruci|zgwałcona|zgwałcony|porwany|porwana|rozjechany|rozjechana|rozstrzelany|rozstrzelani|oblany|oblana|postrzelony|postrzelona|skatowany|ukatrupiony|zaszlachtowany|zarąbany|zarąbana
[class mblow]
kulkę|kulką|nożem|nóż|kosę|kosą|łomem|kijem|bejsbolem|pałką|rurką|rurą|cegłą|młotkiem|młotem|siekierą|toporkiem|butelką|kastetem|kluczem|łopatą|szpadlem|deską|sztachetą|śrutem|śrut|kwasem|prętem|łańcuchem|kamieniem|śrubokrętem|szpikulcem|tulipanem|obuchem
[class mspot]
łbie|łeb|głowie|głowę|plecach|plecy|żebra|żebrach|żebrami|nogach|kolanach|kolano|zęby|zębach|mordzie|mordę|ryju|ryj|pysk|pysku|twarz|twarzy|brzuch|szyję|gardło|oko|karku|kark|czaszkę|czaszce|skroń|nerkach|nerki|rękach|palcach|grzbiecie|potylicę
[class mgrave]
kostnicy|kostnicę|szpitalu|szpital|reanimacji|oiomie|trumnie|trumny|grobie|worku|piachu|prosektorium|erce|noszach|cmentarz|cmentarzu|intensywnej
[class mday]
dziś|dzisiaj|jutro|pojutrze|wieczorem|nocy|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|rano
[class mgun]
dubeltówka|dubeltówkę|strzelba|strzelbę|sztucer|obrzyn|pistolet|rewolwer|karabin|fuzja|fuzję|flinta|flintę|giwera|giwerę|klamka|klamkę|kałach|glock|wiatrówka|wiatrówkę|granat|spluwa|spluwę|kusza|kuszę
[class mbad]
siekiera|siekierę|maczeta|maczetę|bejsbol|bejsbola|bejzbol|tasak|kastet|pałka|pałkę|topór|kosa|kosę|majcher|toporek|łom|gazrurka|gazrurkę
[class perilarms]
=sztucer|=rewolwer|=flinta|=flintę|=fuzja|=fuzję|=giwera|=giwerę|=glock|=topór|=toporek|=bejzbol|=gazrurka|=gazrurkę|=sztachetę|=łańcuch|=śrubokręt|=nożyk|=scyzoryk
[class mcar]
ciężarówką|tirem|traktorem|koparką|spychaczem|busem|furgonetką|autem|samochodem|vanem|wywrotką|ładowarką|wozem|terenówką|jeepem|kombajnem|walcem|betoniarką
[class mdog]
amstaffa|rottweilera|dobermana|pitbulla|wilczura|owczarka|psa|psy|bulteriera|buldoga|mastifa|doga|kundla|rottweilery|amstaffy
[class mhigh]
dachu|balkonu|mostu|piętra|schodów|wieży|wiaduktu|rusztowania|okna|urwiska|komina|słupa|klatki|kładki
[class munder]
tramwaj|pociąg|metro|autobus|tira|ciężarówkę|koła|walec|samochód
[class mkid]
dzieci|dzieciaki|dziecko|syna|synka|córkę|córeczkę|wnuka|wnuczkę|żonę|męża|matkę|rodzinę|rodziców|bliskich
[class mbodyinf]
@tearinf|zmiażdżyć|połamać|złamać|wybić|powybijać|przestrzelić|odciąć|obciąć|uciąć|rozbić|rozwalić|skręcić|urwać|roztrzaskać|zdruzgotać|porachować|obić|poderżnąć|wyłupić

[violence 4]
# ---- the speaker will
{@mkill1|@mtypo1 @mperson} :: neg
{@mtypo1 @youacc} :: neg
@mkill1|@mtypo1 .. tego|tę|tych|tą|waszego|waszą|twojego|twoją .. @mperson :: neg
tego|tę|tych|tą|waszego|waszą|twojego|twoją .. @mperson .. @mkill1|@mtypo1 :: neg
{ubiję|ubije|ubijemy|skroję|skroje|oprawię|oporządzę|wypatroszę|szlachtuję|sprawię @youacc} .. jak karpia|prosię|wieprza|świnię|kurę|królika|rybę|śledzia|szczura|psa
{ubiję|ubije|ubijemy @youacc|@mperson} :: neg
{przetnę|podetnę|poderżnę|rozpłatam|rozłupię|roztrzaskam|zmiażdżę|przestrzelę|zgniotę|połamię|rozwalę|rozbiję|rozpruję|pogruchoczę @mpersondat|jej|jemu|mu|im łeb|głowę|czaszkę|gardło|kolano|kolana|palce|ręce|nogi|kark|żebra|zęby|mordę|ryj|brzuch} :: neg
@mpersondat .. @tear1 .. @body :: neg
ręce|nogi|palce|zęby|łeb|kości .. @mpersondat .. @tear1 :: neg
{dorwę|dorwiemy|dopadnę|dopadniemy|złapię|złapiemy|przydybię|przydybiemy|spotkam|spotkamy @mperson} ... i|to .. @tear1|@kill1|@hit1|@mkill1
położę|położymy|kładę .. trupem .. każdego|wszystkich|pierwszego|pierwszą|was|cię|jego|ją|go
{obleję|oblejemy|oparzę|poparzę wrzątkiem|kwasem|ługiem|żrącym|smołą|olejem|elektrolitem @mperson|cię|was|panią|pana|ją|go|twarz|buzię|gębę|oczy} :: neg
{chlusnę|chlusniemy|prysnę|bryznę|wyleję ługiem|kwasem|wrzątkiem|wrzątek|kwas|ług|kretem|elektrolitem twarz|twarze|oczy|mordę|buzię|gębę|@youdat|@mpersondat} :: neg
@mcar .. w|we .. was|wam|witrynę|kolejkę|tłum|ludzi|wejście|okienka|poczekalnię .. wjadę|wjedziemy|wjeżdżam
rozpędzę|odpalę|odpalam .. się? .. @mcar|tira|ciężarówkę|auto|silnik|traktor|busa ... skasuję|rozjadę|staranuję|wjadę|przejadę|zmiotę|rozwalę ... was|wam|wasz|waszą|wasze|ochroniarza|ochroniarzem|ludzi|kolejkę|szlaban
{zrzucę|zrzucimy|zepchnę|zepchniemy|wyrzucę|wyrzucimy|wypchnę @mperson|cię|was|panią z|ze|przez @mhigh|okno} :: neg
{zepchnę|wepchnę|popchnę|rzucę|pchnę ją|go|ich|cię|was|@mperson pod @munder} :: neg
z|ze .. @mhigh .. polecisz|polecicie|zrzucę|zepchnę .. cię|was|waszego|@mperson|na|głową
{utopię|utopimy @mperson|twoją|twojego|waszą|waszego szambie|wannie|rzece|stawie|jeziorze|studni|kanale|gnojówce|basenie|kiblu|sedesie|beczce|rowie} :: neg
{@mdog puszczę|puścimy|spuszczę|spuścimy|poszczuję|poszczujemy|wypuszczę na cię|ciebie|was|waszego|waszą|niego|nią|nich|@mperson}
{@mdog puszczę|spuszczę|poszczuję|wypuszczę waszego|waszą|twojego|@mperson}
przetnę|przecinam|podetnę|nadpiłuję|natnę .. przewody|przewód|hamulce|linkę ... aucie|samochodzie|wozie|hamulcowe|hamulcowy ... waszej|waszego|twoim|twojego|jej|jego|pani|pana|@mpersondat|dyrektorki|kierowniczki
śruby|nakrętki|koła .. w|na|od .. kołach|kół|felgach .. twojego|twojej|waszego|waszej|jej|jego|pani|pana ... poluzuję|poluzowałem|poluzowałam|odkręcę|odkręciłem|odkręciłam :: past
zacznę|zaczniemy|będę|będziemy|idę|przyjdę .. do? .. was|ludzi|kogo|wszystkich|każdego? .. strzelać|strzelał|rżnąć|rżnął|dźgać|dźgał .. do? .. was|ludzi|wszystkich|każdego|kogo|kolei|popadnie
{idę|idziemy|jadę|jedziemy|lecę was|cię|go|ją|ich rżnąć|dźgać|zarżnąć|zadźgać|zatłuc|zajebać|powiesić|udusić|wyrżnąć|bić|lać|tłuc}
{@mbodyinf @youdat|@mpersondat|mu|jej @body} .. z|przy @weapon
@weapon .. i|żeby|aby|by? .. {@mbodyinf @youdat|@mpersondat|panu|pani|mu|jej @body}
@weapon .. i|żeby|aby|by .. @mbodyinf .. @youdat|panu|pani .. @mpersondat? .. obie|oba|wszystkie? .. @body|ręce|nogi|palce|zęby|żebra|kolana|głowę
pozwolę|zamierzam|zmuszony|zmuszona|zamiar|planuję|postanowiłem|postanowiłam .. sobie|jestem|będę? ... {@mbodyinf @youdat|@mpersondat|mu|jej @body}
pozwolę|zamierzam|zmuszony|zmuszona|zamiar|planuję|postanowiłem|postanowiłam ... {zabić|zastrzelić|zadźgać|udusić|pobić|zarżnąć|utopić|otruć|podpalić|okaleczyć @youacc|@mperson|go|ją}
# ---- what will be done
@moneof ... dostanie|oberwie|zarobi .. ode .. mnie? .. @mblow
@moneof ... dostanie|oberwie|zarobi .. w|po|pod|między @mspot
@moneof ... wyląduje|skończy|obudzi|pojedzie|trafi .. się? .. w|na|do .. @mgrave
@moneof ... nie .. wróci|dojdzie|dojedzie|dożyje|doczeka|przeżyje|wyjdzie .. do|jutra|rana|dziś|stąd|żywy|żywa|domu|wieczora :: neg
@moneof ... do .. domu|rana|wieczora|jutra|auta .. nie .. wróci|dojdzie|dojedzie|dożyje :: neg
@moneof ... straci|zostanie .. rękę|nogę|oko|głowę|palce|życie|zęby|wzrok
@moneof ... zostanie|będzie .. @mdone
@mnom|pan|pani|ty|państwo .. zostanie|zostaną|będzie .. pan|pani|wkrótce|jutro|dziś? .. @mdone :: neg
zostanie|będzie pan|pani|państwo .. jutro|dziś? .. @mdone :: neg
zostaniesz|zostaniecie .. jutro|dziś|dzisiaj|wkrótce|jeszcze? .. @mdone :: neg
@mday ... zostanie|zostaną|zostaniesz|zostaniecie .. pan|pani? .. @mdone .. pan|pani|prezes|kierownik|wasz|wasza|@mnom :: neg
@mnom|on|ona|ty .. nie =dożyje|=doczeka .. jutra|rana|piątku|soboty|niedzieli|poniedziałku|wtorku|środy|czwartku|wieczora|świąt|końca|wypłaty|weekendu|urlopu|premii|zmiany|wiosny|lata|zimy|jesieni :: neg
nie dożyjesz|dożyjecie|doczekasz|doczekacie .. tej|tego? niedzieli|piątku|soboty|poniedziałku|wtorku|środy|czwartku|wypłaty|pensji|premii|urlopu|zmiany|lata|zimy|jesieni|nowego|wakacji|dziesiątej|północy|lutego|marca|maja|grudnia|urodzin|imienin|wieczoru|zmroku|świtu :: neg
do .. niedzieli|piątku|soboty|poniedziałku|wtorku|środy|czwartku|jutra|rana|wieczora|wypłaty|świąt|weekendu .. nie dożyjesz|dożyjecie|pociągniesz|pociągniecie :: neg
zostało|zostały|zostanie .. ci|wam|panu|pani .. życia|dwa|trzy|dni|mało|niewiele|parę|kilka .. do|dni|godzin|godziny|życia
zostało|zostały .. ci|wam|panu|pani .. parę|dwa|trzy|kilka|niewiele? .. dni|godzin|godziny|tygodni .. życia
to|dziś|dzisiaj|jutro .. twój|wasz|pana|pani .. ostatni dzień .. życia|ziemi|świecie|życiu
żona|żonka|dzieci|dzieciaki|matka .. twoja|twoje|wasze|pana|pani? .. zostanie|zostaną|będzie|będą .. wdową|sierotami
twoja|twoje|wasze|wasza .. żona|dzieci|dzieciaki .. zostanie|zostaną|będzie|będą .. wdową|sierotami
będziecie|będziesz .. jutro|dziś|zaraz|wkrótce? .. chować|chowali|chował|grzebać .. swojego|swoją|swoich|waszego|waszą|go|ją
będą|będziecie .. cię|was|ją|go|jego .. zbierać|zbierali|zdrapywać|zeskrobywać|skrobać .. z|po .. asfaltu|chodnika|podłogi|kawałku|ścian|bruku|ulicy
będzie|będą|będziesz|będziecie .. jutro|dziś|dzisiaj|zaraz? .. pluć|pluł|pluła|rzygać|sikać|charczeć .. krwią
na|w .. waszym|waszej|twoim|waszych .. progu|biurze|sklepie|salonie|schodach|podłodze|ścianach|okienku|ladzie|poczekalni .. będzie|będą|poleje|popłynie .. się? .. krew|trup|trupy|krwi
{@mpersondat roztrzaska|rozwali|rozbije|przetrąci|połamie|poderżnie|utnie|przestrzeli|roztrzaskają|rozwalą|połamią|przetrącą|poderżną|utną|obetną|wybiją łeb|głowę|czaszkę|nogi|ręce|kolana|gardło|kark|palce|zęby|kości}
pod|na .. kosę|nóż|topór .. idziesz|idziecie|pójdziesz|pójdziecie|trafisz
kosa|kosę|kulka|kulkę|łom|kastet .. pod|w|między .. żebra|łeb|plecy|zęby|oczy .. dostaniesz|dostaniecie|dostanie|masz|czeka
@mbad|kijem|pałką|łomem|młotkiem|cegłą|butelką .. po .. łbie|głowie|plecach|ryju|mordzie|nogach|kolanach .. dostanie|dostaną|oberwie .. ten|ta|wasz|wasza|@mnom
# ---- hired men, children
@mates|ludzie|dwóch|trzech|kilku .. takich|chłopa|ludzi|karków? .. już|jutro|dziś|właśnie .. do|po|na .. ciebie|was|cię .. jedzie|jadą|idzie|idą ... połamać|pobić|obić|zabić|skopać|zajebać|połamią|zabiją|obiją
ludzie|ludziom|chłopaki|chłopakom|komu .. już .. opłaceni|zapłacone|zapłaciłem|opłaciłem ... nie dożyje|dożyjesz|wróci|wyjdzie|wrócisz :: neg past
chłopaki|ludzie|bracia|kumple|ekipa|karki .. już .. w? .. =drodze|jadą|wyjechali|wsiedli ... szykuj|szykujcie|módl|módlcie|żegnaj|chowaj|uciekaj|pakuj
{@mkid twoje|wasze|twojego|waszego|twoją|waszą|pańskie porwę|porwiemy|uprowadzę|wywiozę|dorwę|dopadnę|złapię}
# ---- shooting
wezmę|biorę|wyciągnę|chwycę|przyniosę .. @mgun .. i .. wystrzelam|powystrzelam|zastrzelę|zacznę|pozabijam|rozwalę|postrzelam
[violence 3]
{odnajdę|znajdę|namierzę @mkid twoje|wasze|twojego|waszego|twoją|waszą}
chłopaki|ludzie|bracia|kumple|ekipa|karki .. już .. w? .. =drodze|jadą ... po =ciebie|was|zęby
[arson 4]
=ją|=go|=was|=cię|=ich|=panią|=pana|=wszystkich .. =razem .. =z .. =tym|=tą|=waszym|=waszą|=całym? .. =biurem|=sklepem|=domem|=budą|=autem|=samochodem|=firmą|=ludźmi|=wami|=tobą|=urzędem|=salonem|=budynkiem .. podpalę|spalę|puszczę|spalimy|podpalimy|zjaram
podpalę|spalę|podpalimy|spalimy|puszczę .. =z =dymem? .. =biuro|=sklep|=dom|=budę|=urząd|=salon|=was|=cię|=ją|=go .. =razem =z
=odkręcę|=odkręciłem|=odkręciłam|=puszczę|=puściłem .. =gaz ... =zapałki|=zapałka|=zapalniczka|=zapalniczkę|=zapalniczką|=zapałką|=iskra|=wyleci|=wylecicie|=wybuchnie .. =w|=ręce|=ręku|=powietrze|=niech? :: past
=spalone|=spalony|=spalona|=podpalone|=puszczone|=wysadzone .. =będzie|=będą .. =całe|=cały|=cała|=to .. =wasze|=wasz|=wasza|=twoje|=twój
[arson 3]
=będziecie|=będziesz .. =mieli|=mieć|=miał|=miała .. =ognisko|=grilla|=pożar ... =kanister|=kanisterek|=benzyna|=benzynę|=zapałki|=zapalniczka|=podpałka
=ktoś .. =wam|=ci|=panu|=pani|=państwu ... =gaz .. =odkręci|=puści|=odkręcił
[bomb 4]
# gas and a flame, at your place: at home it is a stove that is lit
=odkręcę|=odkręcimy|=puszczę|=puścimy|=rozszczelnię ... =gaz|=gazu|=gazem|=kurki|=kurek|=butlę|=butle|=zawór|=zawory .. =u|=w|=na =was|=ciebie|=pana|=pani|=waszym|=waszej|=waszych|=twoim|=twojej ... =zapalę|=zapalimy|=rzucę|=rzucimy|=wrzucę|=podpalę|=pstryknę|=odpalę|=przyłożę =wam|=ci|=tam|=jedną|=potem? =zapałkę|=zapałką|=zapałki|=świeczkę|=świecę|=znicz|=zapalniczkę|=zapalniczką|=iskrę
=odkręcę|=odkręcimy|=puszczę|=puścimy|=rozszczelnię .. =u|=w|=na =was|=ciebie|=pana|=pani|=waszym|=waszej|=waszych|=twoim|=twojej ... =gaz|=gazu|=gazem|=kurki|=kurek|=butlę|=butle|=zawór|=zawory ... =zapalę|=zapalimy|=rzucę|=rzucimy|=wrzucę|=podpalę|=pstryknę|=odpalę|=przyłożę =wam|=ci|=tam|=jedną|=potem? =zapałkę|=zapałką|=zapałki|=świeczkę|=świecę|=znicz|=zapalniczkę|=zapalniczką|=iskrę
=odkręcę|=odkręcimy|=puszczę|=puścimy|=rozszczelnię =wam|=ci|=panu ... =gaz|=gazu|=gazem|=kurki|=kurek|=butlę|=butle|=zawór|=zawory ... =zapalę|=zapalimy|=rzucę|=rzucimy|=wrzucę|=podpalę|=pstryknę|=odpalę|=przyłożę =wam|=ci|=tam|=jedną|=potem? =zapałkę|=zapałką|=zapałki|=świeczkę|=świecę|=znicz|=zapalniczkę|=zapalniczką|=iskrę
=pod|=w|=za .. =siedzeniem|=fotelem|=schodami|=sceną|=ladą|=koszu|=śmietniku|=szafce|=kiblu|=toalecie|=peronem|=windzie|=okienkiem|=podłogą|=ławką|=kontuarem|=recepcją ... =jest|=leży|=stoi|=czeka|=tyka .. =ładunek|=bomba|=niespodzianka|=granat|=materiał
=pod|=w|=za .. =waszym|=waszą|=waszej|=twoim|=waszymi .. _ .. =leży|=stoi|=jest|=czeka .. =butla|=ładunek|=bomba|=paczka|=torba|=plecak ... =wybuchnie|=jebnie|=pierdolnie|=rąbnie|=huknie|=odpali|=zegar
=zostawiłem|=zostawiłam|=podłożyłem|=podłożyłam|=wsadziłem .. =wam|=ci .. =prezent|=prezencik|=niespodziankę|=paczkę|=torbę|=plecak ... =zegar|=zapalnik|=timer|=odlicza|=wybuchnie|=jebnie|=pierdolnie|=ustawiony :: past
# ---- neighbouring sentences
[peril armed]
=spalone|=podpalone|=wysadzone =będzie|=zostanie
@mgun ... =wyczyszczony|=wyczyszczona|=nabity|=nabita|=załadowany|=załadowana|=naładowany|=przetarty|=wyczyściłem|=załadowałem|=nabiłem|=nabiję
@mgun|@mbad .. =w|=pod|=za .. =schowku|=bagażniku|=płaszczem|=kurtką|=siedzeniem|=torbie|=reklamówce|=plecaku|=aucie
@mgun|@mbad .. =mam|=biorę|=wzięty|=wzięta|=spakowana|=spakowany|=zapakowana .. =swoją|=swój|=własną|=ze? .. =sobą?
=nóż|=nożyk|=scyzoryk .. =mam .. =w|=ze|=przy .. =reklamówce|=kieszeni|=torbie|=sobą|=sobie|=rękawie|=plecaku
=mam .. =ze .. =sobą .. =nóż|=nożyk|=scyzoryk|=śrubokręt
@mgun|@mbad .. =stoi|=leży|=czeka .. =za|=w|=pod|=przy|=już .. =drzwiach|=drzwiami|=przedpokoju|=progu|=łóżkiem|=bagażniku|=ręką|=gotowa|=gotowy
=kwas|=ług|=elektrolit .. =solny|=siarkowy|=azotowy? .. =mam|=już .. =w|=kupiłem|=kupiony|=gotowy? .. =garażu|=słoiku|=piwnicy|=butelce|=torbie|=termosie?
=odbiorę|=zabiorę|=zgarnę .. =ją|=go|=je|=ich|=syna|=córkę? .. =przed =tobą|=panią|=panem|=mamą|=wami
=ja .. =już? .. =w|=za|=na .. =tym|=tamtym|=tej =parku|=lesie|=lasku|=tunelu|=bramie|=przejściu|=krzakach|=alejce .. =siedzę|=stoję|=czekam|=będę
[peril lurking]
=całe|=cały|=cała .. =to|=ten|=ta? .. =wasze|=wasz|=wasza|=twoje|=twój|=twoja
=za|=o .. =pół|=kwadrans|=godzinę|=godziny|=minut .. =godziny? .. =jestem|=będę .. =u .. =was|=ciebie|=pana|=pani
=będę|=jestem|=stanę .. =przy|=pod|=przed .. =waszym|=waszą|=waszej|=twoim|=twoją .. =okienku|=okienkiem|=drzwiami|=biurem|=portiernią|=ladą|=bramą|=domem|=klatką
=stoję|=siedzę|=czekam|=podchodzę|=podjeżdżam .. =już? .. =naprzeciwko|=pod|=przy|=obok|=przed|=za .. =waszego|=waszej|=waszą|=wasz|=waszym|=waszymi|=twojego|=twoim|=twoją
=wasza|=wasz|=pani|=pan|=twoja|=twój _? .. =kończy|=wychodzi|=wraca .. =o|=do|=przez|=po|=z .. =domu|=park|=pracy|=zmianie|=osiemnastej|=szóstej|=siódmej|=ósmej|=dziewiątej|=dwudziestej|=ciemku|=las
=jutro|=dziś|=wtedy .. =ta .. =ładna|=śliczna|=piękna|=gładka .. =buzia|=buźka|=twarz|=twarzyczka ... =nie =będzie
=buzia|=buźka|=twarz|=twarzyczka ... =już? .. =ładna|=śliczna|=piękna|=gładka|=taka .. =nie =będzie
=mąż|=żona|=ojciec .. =na|=w .. =nocce|=nocnej|=nocną|=delegacji|=trasie|=nockę
=dziewczynki|=dzieci|=dzieciaki|=córki|=chłopcy .. =już? .. =śpią .. =od|=na|=w|=same
=żegnaj|=żegnajcie .. =się .. =z .. =życiem|=rodziną|=dziećmi|=mamą
# ---- the innocent mirror
[class mfarm]
koguta|kurę|kury|kurczaka|indyka|gęś|kaczkę|kaczki|świnię|wieprza|prosiaka|prosię|barana|owcę|kozę|byka|krowę|królika|króliki|karpia|rybę|dzika|dziki|sarnę|jelenia|lisa|bażanta|zająca|krety|kreta|szczury|szczura|myszy|mrówki|osy|karaluchy|ślimaki|pająka|komara|muchę|gołębie|nornice
[class mfarmverb]
zarżnę|zarzne|zarżniemy|ubiję|ubijemy|zabiję|zabijemy|ustrzelę|ustrzelimy|zastrzelę|odstrzelę|upoluję|zatłukę|utopię|otruję|wytruję|skroję|wypatroszę|oprawię|powieszę|udusze|uduszę
[innocent threat]
=odkręcę|=otworzę|=puszczę ... =gaz|=kurek|=butlę|=zawór ... =zapalę|=odpalę|=przyłożę .. =zapałkę|=zapałką|=zapalniczkę|=zapalniczką ... =kuchenkę|=kuchenka|=palnik|=palniku|=piecyk|=piecyku|=junkers|=gaśnie
@mfarmverb swojego|naszego|jednego|jedną|parę|dwa|dwie|te|tego|tę|wam|jutro|dziś? @mfarm
@mfarmverb swojego|naszego|jednego|jedną|parę|dwa|dwie|te|tego|tę|wam|jutro|dziś? @mfarm .. @agent|@mperson|@you
@mfarm jutro|dziś|wam? @mfarmverb
zaduszę|uduszę|uściskam|wyściskam .. @mperson|was|cię|waszego|waszą .. @mperson? .. w|ze|z =objęciach|=uściskach|=ramionach|=szczęścia|=radości|=wdzięczności
@perilarms ... =oddać|=oddam|=zwrot|=zwrotu|=wypożyczalni|=reklamacja|=reklamację|=naprawę|=naprawy|=wymiany|=wymianę|=ostrzenia|=naostrzenia|=gwarancja|=gwarancji|=serwis|=serwisu|=pozwolenie|=kolekcji|=zabawka|=zabawkowy|=rekwizyt|=paragon|=paragonem|=sezonu|=sezon
=nóż|=siekiera|=siekierę|=piłę|=piła|=nożyczki|=kosa|=kosę .. =naostrzony|=naostrzona|=naostrzyliście|=zaostrzony|=naostrzone .. =źle|=krzywo|=słabo|=fatalnie|=dobrze|=super
=pistolet =do|=na =silikonu|=kleju|=piany|=wodę|=lakieru|=malowania|=masażu|=pianki .. =mam? .. =w|=przy? .. =schowku|=bagażniku|=torbie|=aucie?
=kupiłem|=kupiłam|=wziąłem|=mam|=biorę? .. =kanister|=kanisterek|=benzynę|=benzyny|=paliwo .. =benzyny|=paliwa? ... =jadę|=jedziemy|=pojadę|=wyjeżdżam|=wracam .. =na|=do|=nad|=w .. =działkę|=ryby|=wakacje|=las|=kosić|=jezioro|=biwak|=camping|=morze|=góry|=wieś|=grilla|=trasę
=escape|=film|=filmie|=sztuka|=sztuce|=książce|=powieści|=serialu|=spektaklu|=kryminale ... =żywy|=żywa|=zginie|=zabity|=krew|=trup
=nikt|=nie|=mało .. =żywy|=żywa .. =nie? .. =wyjdzie|=wychodzi ... =escape|=film|=pokój|=książka|=gra
=paintball|=paintballu|=laser|=laserowy|=airsoft|=asg|=strzelanki ... =wystrzelam|=wystrzelamy|=zastrzelę|=rozwalę|=rozwalimy|=powystrzelam|=zabijemy .. =was|=wszystkich|=ich .. =wszystkich|=was?
=powieszę|=powiesimy .. =pana|=panią|=waszego|=waszą? ... =salonie|=ścianie|=ścianę|=sypialni|=kuchni|=rama|=ramie|=ramę|=obraz|=obrazek|=zdjęcie|=zasłony|=gwoździu
=dostanie .. =pan|=pani .. =jutro|=dziś? .. @mblow ... =zestaw|=przesyłkę|=paczkę|=komplet|=prezencie|=gratis|=gratisie
=pierwszy|=pierwsza .. =kto .. =otworzy|=odbierze|=przyjdzie|=zadzwoni .. =drzwi? .. =dostanie|=otrzyma .. =kwiaty|=prezent|=rabat|=kawę|=paczkę|=nagrodę|=upominek|=bilet|=klucze
=wjadę|=wjedziemy .. =wam? .. @mcar .. =na|=do .. =rampę|=parking|=plac|=podjazd|=rampy|=podwórko|=magazynu
=zabiję|=zabije|=zabijemy =się .. =o|=na|=przez .. =te|=tych|=tym|=ten|=wasze|=waszych|=waszym|=tę? .. =schody|=schodach|=próg|=progu|=kafelkach|=chodniku|=lodzie|=dywan|=kable|=kabel|=dziury|=dziurę|=śliskiej|=podłodze
=do .. =urlopu|=emerytury|=wypłaty|=weekendu|=piątku|=wakacji .. =nie =dożyję|=dociągnę|=dożyjemy
=krew ... =badanie|=cukier|=gotowa|=oddam|=oddać|=krwiodawca|=morfologię|=grupę|=dawcą
[scope reported]
=śniło|=śniła|=przyśniło =mi =się .. =że
[scope play]
=paintball|=paintballa|=airsoft|=laser =gramy|=gra|=rozgrywka|=turniej|=rezerwacja
# what is yours and burns; who is caught and then; what the hand takes first; thrown from wherever
[arson 4]
wam|ci|panu|pani|państwu .. @mday .. podpalę|spalę|podpalimy|spalimy|zjaram|sfajczę|podpale|spale :: neg
{podpalę|spalę|podpalimy|spalimy|podpale|spale wam|ci|panu|państwu @mday} :: neg
[violence 4]
dopadnę|dopadniemy|dorwę|dorwiemy|złapię|złapiemy|przydybię ... i .. połamię|połamiemy|zatłukę|zatłuczemy|uduszę|zadźgam|pobiję|pobijemy|skopię|skopiemy|potnę|utopię|zastrzelę
@mday .. dostanie|oberwie|dostaną|oberwą .. w|we|po|między @mspot .. @mblow
wezmę|weźmiemy|biorę|złapię|chwycę .. widły|siekierę|@mbad|nóż|tasak|łom ... go|ją|ich|was|cię .. na|tym|nim|nimi? .. nie|nich|nią? .. nadzieję|nadziejemy|zadźgam|zatłukę|porąbię|zarąbię|potnę|dźgnę|zakłuję
{zrzucę|zrzuce|zrzucimy|zepchnę|zepchne|zepchniemy cię|was|panią z|ze _} :: neg
[harassment 2]
prześpij|prześpisz|prześpi|przespała|przespałaś|pośpij|daj .. się .. jeszcze? .. raz? .. z|ze .. dyrektorem|szefem|kierownikiem|prezesem|brygadzistą|właścicielem|ordynatorem
[innocent threat]
wam|ci|panu|pani|państwu .. @mday? .. podpalę|spalę|podpalimy|spalimy .. grilla|ognisko|kominek|świeczki|świece|świecę|znicz|znicze|drewno|kalorie|tłuszcz|gałęzie|liście
{podpalę|spalę|podpalimy|spalimy wam|ci|panu|państwu @mday} .. grilla|ognisko|kominek|świeczki|świece|świecę|znicz|znicze|drewno|gałęzie|liście|kalorie|tłuszcz|płytę|płyty|płytkę
zrzucę|zepchnę .. was|panią .. z .. listy|grafiku|pulpitu|pozycji|tronu|podium|fotela|pierwszego|rankingu
podpalę|spalę .. wam|ci|panu|państwu .. grilla|ognisko|kominek|płytę|płyty|świece|świeczki|znicz .. @mday?
wezmę|biorę|kupię .. @weapon ... waszej|waszego|państwa oferty|sklepu|katalogu|promocji|gazetki
