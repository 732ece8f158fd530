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
