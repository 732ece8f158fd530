# Threats in constructions over whole classes: sabotage that is done, poison, acid, dogs, ramming, fire that is set by
# nobody named, those who come along, the object before the verb.

[class drinkinto]
joogiautomaati|joogiautomaadisse|kohviautomaati|kohviautomaadisse|kohvimasinasse|kohvimasinat|kohvikannu|veeautomaati|veeautomaadisse|veepaaki|veekannu|kohvi|kohvisse|teesse|joogivette|jooki|jookidesse|toitu|toidusse|söögi|sööki|söögisse|suppi|supi|köögi|kööki|ventilatsiooni

[class poison]
rotimürki|rotimürk|hiiremürki|mürki|mürk|mürgi|tsüaniidi|tsüaniid|arseeni|antifriisi

[class putverb]
panen|paneme|panin|panime|pannakse|pandi|pandud|valan|valame|valasin|valatakse|segan|segame|segasin|segatakse|segatud|puistan|puistame|puistasin|puistatakse|lisan|lisasin|viskan|viskasin

[class fellows]
vend|vennad|vennaga|poisid|mehed|semud|sõbrad|tüübid|kutid|onu|isa|sugulased|kamp|jõuk

[class perilman]
@tgt|mehe|naise|tüübi|tüüpi|kuju|kutt|kuti|selli|inimese|töötaja|kulleri|tehniku|montööri|juhi|direktori|ülemuse

[violence 4]
teie|sinu|su|teile|sulle {@drinkinto @putverb @poison} :: past
@putverb .. =teie|=teile|=sinu|=su .. @drinkinto .. @poison :: past
lõikan|lõikame|lõikasin|lõikasime .. @youo|=ta|=tema _? pidurid|pidurivoolikud|pidurivooliku|piduritrossid .. läbi|katki? :: past
@youo .. =auto|=autol|=masina|=masinal|=rattal .. pidurid|pidurivoolikud|piduritrossid ... =läbi|=katki .. lõigatud|lõigati|lõikasin :: past
keerasin|keeran|lasin|lasen|keerati .. @youo|@youd .. rattapoldid|rattamutrid|poldid .. =lahti|=lõdvaks|=lõdvemaks :: past
@youo _? =auto|=autol rattapoldid|rattamutrid|poldid .. =lahti|=lõdvad|=lõdvaks keeratud|keerasin|lastud|lasin :: past
{=hapet|=hape|=happega|=vitriooli =saad|=saate|=saab|=viskan|=viskame|=kallan|=kallame|=lendab|=visatakse =näkku|=silma|=silmadesse|=nägu|=näole|=nägudesse}
{sõidan|sõidame|kihutan|rammin|põrutan|kimame|kimban autoga|veokiga|kaubikuga|traktoriga|bussiga|maasturiga|ekskavaatoriga =aknast|=vaateaknast|=uksest|=vitriinist|=klaasist|=seinast|=letti|=fassaadist} .. =sisse
sõidan|sõidame|kihutan|rammin|põrutan .. otse? .. =rahva|=rahvale|=rahvahulka|=rahvahulga|=järjekorra|=järjekorda|=inimeste|=inimestele .. =sisse|=otsa|=hulka|=sekka
sõidan|sõidame|kihutan|kihutame|põrutan|kimame autoga|veokiga|kaubikuga|bussiga|maasturiga|rekkaga .. teie|su|sinu .. =fuajeesse|=vestibüüli|=ootesaali|=vastuvõttu|=vitriini|=klaasuksest|=müügisaali|=teenindussaali
{@fellows tuleb|tulevad|sõidab|sõidavad|jõuavad|ilmuvad|käivad =teile|=teie|=sulle|=sinu|=külla @weaponga}
=oleme =kahekesi|=kolmekesi|=neljakesi|=viiekesi ... @weaponga
@weaponga|=kurikatega|=nugadega|=kirvestega ... =oleme =kahekesi|=kolmekesi|=neljakesi|=viiekesi
=elusalt|=elusana|=omal =jalal? .. =sa|=te|=keegi|=ta .. =siit|=sealt|=majast|=kontorist|=kabinetist|=poest|=tagasi|=koju .. =ei .. välju|lahku|pääse|tule|jõua|saa :: neg
=sa|=te|=keegi|=ta .. =ei .. välju|lahku|pääse|tule|saa .. =siit|=sealt|=kontorist|=kabinetist|=poest .. =elusalt|=elusana :: neg
=selle|=tolle|=nende|=teie|=su|=sinu .. @perilman =kes ... lasen|löön|laseme|lööme =ma|=me? =maha
=selle|=tolle|=nende .. @perilman ... lasen|löön|laseme|lööme =ma|=me =maha|=surnuks|=vigaseks
=selle|=tolle|=nende .. @perilman =kes ... @kill1
=mina|=ma .. selle .. =homme|=täna|=õhtul|=öösel|=reedel|=esmaspäeval .. =ära =teen
=maha =lasta|=lüüa ... =mina|=ma|=meie|=me .. selle .. =teen|=teeme|=ära

[arson 4]
=majale|=autole|=kontorile|=poele|=laole|=korterile|=suvilale|=garaažile|=kabinetile|=bussile|=kioskile pannakse|paneme|panen|lastakse .. =tuli .. =otsa
=tuli .. pannakse|paneme|panen .. =majale|=autole|=kontorile|=poele|=laole|=korterile|=suvilale|=garaažile .. =otsa
{=pudel|=pudelid|=molotov|=molotovi|=süütepudel|=süütepudelid =lendab|=lendavad|=viskan|=viskame|=visatakse =aknast|=aknasse|=akendesse|=aknad}

[axis means]
=koerad|=koera|=koertega|=rottweileri|=pitbulli ... =kallale|=lahti

[innocent threat]
=hape|=hapet|=vitriooli =sattus|=läks|=pritsis|=lendas|=tilkus .. =silma|=näkku|=näole|=silmadesse

# What is meant but not said: small places, meetings, the way home.
[violence 2]
=eesti|=tallinn|=tartu|=linn|=maailm|=küla .. =on .. =väike|=väikene|=pisike .. =koht|=linn|=maailm? ... =kohtume|=trehvame|=näeme|=kohtun|=trehvan
=eesti|=linn|=maailm|=küla =on =väike|=väikene|=pisike =koht?
=ma|=mul =panin|=kirjutasin|=on .. =su|=sinu|=teie .. =nimi|=nime .. =kirja|=üles|=kirjas|=meeles

[violence 3]
{=saab|=saavad|=saate|=saad =peksa|=kere|=molli|=tappa =ta|=tema|=kohtutäitur|=sinu|=teie|=kuller|=montöör|=tehnik|=juht|=ülemus|=see} :: neg
löön|lööme .. @youd|@tgt|=sellel|=tal ... =hambad .. =kurku|=välja|=sisse

[publicity 1]
=lähevad|=jõuavad|=lekivad|=panen|=paneme|=riputan|=laen|=avaldan|=müün .. =teie|=kogu|=su? .. =klientide|=patsientide|=töötajate|=kasutajate .. =andmed|=andmebaas|=tabel|=nimekiri .. =internetti|=netti|=avalikuks|=ajakirjandusse|=üles|=müüki
{=klientide|=patsientide|=töötajate|=andmebaas =andmed|=andmebaas|=nimekiri =lähevad|=läheb|=lekib|=jõuavad|=jõuab =internetti|=netti|=ajakirjandusse|=avalikuks}

# A weapon at hand, and somebody who is waited for: each by itself proves nothing.
[class perilarms]
=nuga|=jahinuga|=kööginuga|=püss|=jahipüss|=haavlipüss|=relv|=püstol|=revolver|=kirves|=kurikas|=pesapallikurikas|=haamer|=toru|=raudtoru|=kang|=matšeete|=granaat|=stvol|=vintpüss|=elgipüss|=padrunid

[peril armed]
@perilarms .. =on? .. =mul|=minul|=juba|=kohe? .. =käes|=taskus|=kaasas|=põues|=kotis|=autos|=kõrval|=valmis|=laetud|=vööl|=pagasnikus|=käepärast|=seljas|=süles|=ootab|=puhastatud
=mul|=minul .. =on .. @perilarms .. =kaasas|=käes|=taskus|=kõrval|=olemas|=kapis|=kotis|=autos|=põues
=võtan|=võtsin|=haaran|=haarasin @perilarms|=noa|=kirve|=püssi|=relva|=haamri|=kurika|=püstoli =kaasa|=kätte|=välja|=kapist

[peril lurking]
=olen|=seisan|=istun|=ootan|=passin|=valvan ... =teie|=sinu|=su|=tema|=ta|=selle .. =maja|=ukse|=auto|=kontori|=poe|=kodu|=trepikoja|=apteegi|=kliiniku|=lasteaia|=kooli|=akna .. =ees|=taga|=juures|=all|=kõrval
=ootan|=passin|=valvan .. =sind|=teda|=teid .. =ukse|=maja|=auto|=parklas|=trepikojas|=tänaval|=värava|=väljas
=las .. =ta|=tema|=see .. =ainult|=vaid? .. =tuleb|=astub|=ilmub .. =välja|=kohale|=koju?
=tagasi|=koju .. =enam? .. =ei .. =jõua|=lähe|=tule|=saa :: neg
=ei .. =jõua|=lähe|=tule .. =enam? .. =koju|=tagasi|=elusalt :: neg
=tulen|=sõidan|=olen .. =kohale|=sinna|=seal ... =löön|=lasen|=näete|=räägime|=maksate|=koljud|=pead

[violence 4]
löön|lööme|lööks .. =sel|=sellel|=teil|=sul|=tal|=sellele|=teile|=sulle .. _? .. =pea|=pead|=kolju|=koljud|=näo|=hambad|=ribid .. =sisse|=lõhki|=puruks|=segi
{=valan|=kallan|=valame|=kallame @perilman|=sind|=teid|=ta|=tema|=teie|=selle =bensiiniga|=bensiini|=süütevedelikuga =põlema|=üle}
=bensiin|=bensiini .. =on|=valasin|=kallasin .. =juba? ... =ukse|=teie|=kontori|=poe|=trepi|=maja ... =tikud|=tikk|=välgumihkel|=süütan|=panen|=põlema

# Fire and broken bones that nobody names the doer of; tools that come to be mended.
[class perilplace]
=maja|=kontor|=pood|=hotell|=hostel|=ladu|=büroo|=esindus|=baar|=restoran|=kohvik|=klubi|=kool|=lasteaed|=garaaž|=suvila|=korter|=töökoda|=salong|=apteek|=kauplus|=kiosk|=kelder

[arson 4]
=teie|=sinu|=su|=selle .. @perilplace .. =täna|=homme|=öösel? .. =süüdatakse|=põletatakse
=teie|=sinu|=su|=selle .. @perilplace .. =pannakse|=pistetakse .. =põlema

[violence 4]
=jalaluud|=sõrmed|=jalad|=luud|=ribid|=põlved|=käeluud =murtakse|=murrame|=murran|=purustatakse|=lüüakse .. _? .. =täna|=homme|=õhtul|=öösel|=varsti|=katki|=puruks
=ootab|=ootavad|=seisab .. =teda|=sind|=teid|=ukse .. _? .. @weaponga

[peril lurking]
=korterisse|=tööle|=kohale|=koju .. =ta|=sa|=te? .. =ei .. =jõua :: neg

[axis time]
=enne|=hiljemalt =õhtut|=kella|=homset|=lõunat
=õhtuks|=lõunaks|=homseks|=kuueks|=viieks|=hommikuks

[innocent threat]
=tulen|=tuleme|=toon|=toome|=võtan ... =teritada|=teritate|=teritamiseks|=teritamisele|=vahetada|=parandada|=parandate|=hooldusesse|=hooldada

# Over two sentences: what one has ready, and when one comes. What one comes for makes it harmless.
[class perilhand]
=püss|=jahipüss|=haavlipüss|=vintpüss|=elgipüss|=relv|=tulirelv|=püstol|=gaasipüstol|=revolver|=stvol|=nuga|=jahinuga|=kööginuga|=pussnuga

[class perilgen]
=püssi|=jahipüssi|=haavlipüssi|=relva|=püstoli|=revolvri|=noa|=kööginoa|=jahinoa|=kirve|=kurika|=pesapallikurika|=kangi|=raudtoru|=kanistri|=süütepudeli|=haamri|=padrunid

[class errand]
=vahetama|=tagastama|=teritama|=teritada|=vormistama|=parandama|=parandusse|=hooldusse|=hooldama|=näitama|=müüma|=ostma|=vaatama|=valima|=proovima|=tooma|=viima|=järele|=järgi|=paigaldama|=panema|=kruvima|=ehitama|=aitama|=registreerima|=pantima|=maksma|=allkirjastama|=trenni|=jahile|=koolitusele|=kursusele|=tiiru|=lasketiiru|=näitusele|=küsima|=esitama|=loovutama|=kontrollima|=mõõtma|=saagima|=lõhkuma|=raiuma|=kalale|=matkale|=seenele

[class toolwork]
=paberid|=luba|=loaga|=relvaluba|=relvaloa|=relvakapp|=relvakapis|=jahil|=jahile|=jahis|=jahti|=jahimees|=jahiluba|=tiiru|=tiirus|=lasketiir|=lasketiiru|=trenn|=trenni|=trennis|=pallid|=pall|=riiul|=riiuli|=kruvid|=naelad|=naelu|=kinnas|=kindad|=seenele|=seenel|=kalale|=kalal|=matkale|=matkal|=puid|=puud|=küttepuud|=halud|=mänguasi|=mänguasjad|=müüa|=müügis|=komplektis|=garantii|=garantiiga|=tšekk|=tšekiga|=kviitung|=hoiule|=kokk|=koka|=köögis|=lõikelaud|=praad|=kook|=tort|=pink|=tööriistakast|=tööriistad|=redel|=trell|=akutrell

[peril armed]
@perilarms .. =on? .. =kõrvalistmel|=tagaistmel|=kindalaekas|=kindalaekasse|=seljakotis|=käeulatuses|=peidus|=ihutud|=terav|=rihmal|=voodiall
@perilarms .. =on? .. =mantli|=jope|=hõlma|=pintsaku|=rihma|=istme|=ukse|=leti|=voodi =all|=vahel|=kõrval|=taga
=mul|=minul|=meil|=tal|=vennal|=sõbral|=semul|=poistel|=meestel|=külalisel|=isal .. =on .. _? @perilhand
=mul|=minul|=meil|=vennal .. _? @perilhand|=kurikas|=kirves|=haamer .. =taskus|=kotis|=autos|=käes|=põues|=kaasas|=kõrval|=valmis|=ootel
@perilarms .. =tuleb|=tulevad|=võtan|=sõidab .. =kaasa|=ühes
=võtan|=võtsin|=haaran|=haarasin|=otsin|=otsisin|=tõin|=tõmban .. _? @perilgen .. =kapist|=kapi|=sahtlist|=keldrist|=kuurist|=garaažist .. =välja|=kaasa|=kätte
=padrunid|=haavlid|=kuulid|=laskemoon .. =on .. =ostetud|=olemas|=sees|=taskus|=varutud|=valmis|=laetud|=kaasas
=kanister|=bensiinikanister|=süütepudel|=süütepudelid|=molotov|=süütevedelik .. =on? .. =autos|=pagasnikus|=kaasas|=käes|=valmis|=täis|=kotis|=olemas|=ostetud
=bensiin|=bensiini .. =on .. =ostetud|=varutud|=kanistris|=käes|=valmis
=kangid|=kurikad|=nuiad|=noad|=kirved|=relvad|=püssid .. =on? .. =autos|=kaasas|=pagasnikus|=valmis|=käes|=kotis

[peril lurking]
=tulen|=tuleme|=jõuan|=jõuame|=ilmun|=ilmume|=saabun|=sõidan|=sõidame .. =kohale|=sinna|=külla|=sisse|=teile|=sulle|=tema|=su|=sinu|=teie|=homme|=täna|=öösel|=õhtul|=varsti|=kohe|=siis|=nüüd|=ise
=homme|=täna|=öösel|=õhtul|=varsti|=kohe|=siis|=nüüd|=juba .. =tulen|=tuleme|=jõuan|=jõuame|=sõidan|=sõidame
=olen|=oleme|=seisan|=seisame .. =teie|=su|=sinu|=tema|=seal|=sealsamas|=ukse|=parklas|=kohal|=teel|=leti|=maja|=esimene
=varsti|=homme|=täna|=peagi|=õhtul|=hommikul|=siis =näeme|=kohtume|=räägime|=klaarime
=näeme|=kohtume .. =varsti|=homme|=täna|=peagi|=õhtul|=hommikul|=peale|=pärast
=kell|=kella|=mil|=millal .. _ .. =suletakse|=sulgete|=lõpetate|=lõpetad|=lahkute|=lahkud|=avate|=avatakse
=tean .. =mis|=millal|=kus .. _? _? =lahkud|=lahkute|=lõpetad|=lõpetate|=elad|=elate|=käid|=pargid|=sulgete|=töötad
=sa|=te =elad|=elate .. _
=leian|=leiame .. =selle|=su|=sind|=ta|=teda|=tema|=teid|=sinu .. _? =üles

[innocent threat]
=tulen|=tuleme|=jõuan|=jõuame|=sõidan|=sõidame|=saabun|=lähen|=läheme|=olen|=oleme ... @errand
=homme|=täna|=öösel|=õhtul|=varsti|=kohe|=siis|=nüüd|=juba .. =tulen|=tuleme|=jõuan|=jõuame|=sõidan|=sõidame ... @errand
@perilarms|@perilhand ... @toolwork
=mul|=minul|=meil|=vennal|=isal .. =on .. @perilarms|@perilhand ... @toolwork
=mul|=minul|=meil .. =on .. _? @perilarms|@perilhand ... =mille|=mida|=mis .. =teilt|=ostsin|=tellisin|=sain|=müüsite
@perilarms|@perilhand ... =mille|=mida|=mis .. =teilt|=ostsin|=tellisin|=sain|=müüsite
=võtan|=võtsin|=haarasin|=tõin @perilarms|@perilgen|=noa ... =lahti|=lõikasin|=koorisin|=tükeldasin|=puid|=oksad|=oksi|=karbi|=karbist|=pakendi
=homme|=täna|=varsti =näeme|=kohtume .. =trennis|=mängul|=tunnis|=koosolekul|=seminaril|=jahil|=tiirus
=trennis|=mängul|=tunnis|=jahil|=tiirus =näeme|=kohtume
@toolwork ... @perilarms|@perilhand .. =kaasas|=autos|=olemas|=valmis|=kotis

[violence 2]
=täna|=homme|=varsti|=peagi|=õhtul .. _? =sa|=te|=nad|=ta .. =enam =ei =naera|=muiga|=irvita|=itsita|=lõõbi|=ülbitse|=naerata :: neg
[violence 4]
=kellelgi|=ühel|=mõnel|=igaühel =teist|=teie|=teiesugusest ... =jalad|=jalg|=käed|=käsi|=pea|=kolju|=luud|=ribid|=nina|=lõug|=hambad .. =katki|=puruks|=sodiks|=murtud|=väljas|=läinud|=maas
=kellelgi|=kellegi .. _? _? =murtakse|=lüüakse|=pekstakse .. =jalad|=käed|=luud|=pea|=hambad|=läbi|=lõug
=saadan|=saadame|=tulevad|=tuleb .. =poisid|=mehed|=venna|=vennad|=sõbra|=sõbrad|=ta|=poja ... @weaponga
[bomb 4]
=kell|=täna|=homme|=varsti|=tunni .. _? =käib|=kostab|=kuulete|=kuuldub .. =pauk|=pauku|=plahvatus|=plahvatust|=kärgatus|=mürakas
[innocent threat]
=ilutulestik|=ilutulestiku|=saluut|=saluudi|=kahur|=kahurist|=aastavahetusel|=stardipauk|=rakett|=raketid ... =käib|=kostab|=kuulete .. =pauk|=pauku
=käib|=kostab .. =pauk|=pauku ... =ilutulestik|=ilutulestiku|=saluut|=stardipauk|=kahurist|=korgist|=korgid|=šampus
[arson 4]
=lõunaks|=õhtuks|=hommikuks|=homseks|=homme|=täna|=varsti|=nädalaks ... =on|=jääb .. =see|=teie|=su|=sinu|=sellest .. @place|@company ... =tuhk|=tuhaks|=tuhahunnik|=tuhas|=rusud|=rusuhunnik|=ahervare|=söehunnik|=põlenud
=teie|=su|=sinu|=see|=sellest .. @place|@company ... =on|=jääb .. =lõunaks|=õhtuks|=hommikuks|=homseks|=homme|=varsti .. =tuhk|=tuhaks|=tuhahunnik|=rusud|=rusuhunnik|=ahervare|=söehunnik|=põlenud
[violence 4]
=kõik .. =kes|=mis .. =seal|=teil|=kontoris|=majas .. =on|=istuvad|=töötavad|=istub ... =lähevad|=tulevad|=lendavad|=surevad .. =minuga|=koos .. =kaasa|=õhku|=koos|=minuga?
