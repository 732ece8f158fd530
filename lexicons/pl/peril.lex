# Threats in constructions over whole classes: sabotage that is done, poison, acid, dogs, ramming, fire that is set by
# nobody named, those who come along, the object before the verb.

[class perilinto]
dystrybutora|ekspresu|kawy|kawę|herbaty|herbatę|wody|wodę|jedzenia|zupy|zupę|obiadu|kuchni|wentylacji|klimatyzacji|lodówki|automatu|baniaka|czajnika|cukru

[class perilpoison]
trutki|trutkę|trutka|trucizny|truciznę|arszeniku|arszenik|cyjanku|cyjanek|kwasu|domestosa|kreta

[class perilput]
dosypię|dosypiemy|dosypałem|dosypałam|dosypano|wsypię|wsypiemy|wsypałem|wsypałam|dodam|dodamy|dodałem|dodałam|doleję|dolejemy|dolałem|dolałam|wleję|wlejemy|wlałem|wlałam|nasypię|nasypałem|nasypałam|sypnę|sypnąłem|sypnęłam|wrzucę|wrzuciłem|wrzuciłam|podsypię|podsypałem

[class perilmates]
szwagier|brat|bracia|koledzy|kolega|kumple|kumpel|chłopaki|chłopcy|ludzie|ojciec|mąż|synowie|ekipa

[class perilman]
@agent|@boss|gościa|typa|faceta|babkę|babę|panienkę|parkingowego|inkasenta|windykatora|komornika|montera|majstra|kuriera|kierowcę|technika|listonosza|ochroniarza|hydraulika|serwisanta|kasjerkę|recepcjonistkę|sprzedawcę|sprzedawczynię|dyrektora|dyrektorkę|kierownika|kierowniczkę|prezesa|lekarza|lekarkę|nauczycielkę|nauczyciela

[violence 4]
=waszej|=waszego|=waszym|=wam|=twojej|=ci|=pańskiej|=państwa {@perilinto @perilput @perilpoison} :: past
{@perilinto @perilput @perilpoison =wam|=ci|=waszej|=waszego|=twojej} :: past
poluzowałem|poluzowałam|poluzuję|odkręciłem|odkręciłam|odkręcę|odkręciliśmy|poluzowaliśmy .. =ci|=wam|=twoje|=twoim|=pana|=pani|=panu .. =śruby|=koła|=szprychy|=nakrętki :: past
przeciąłem|przecięłam|przetnę|przecięliśmy|podciąłem|podetnę|naciąłem|nacięłam|uszkodziłem .. =ci|=wam|=twoje|=pana|=pani|=panu .. hamulce|hamulcowe|hamulcowy|przewody :: past
hamulce .. =ci|=wam|=masz|=macie|=twoje? .. przeciąłem|przecięłam|przecięte|przecięliśmy|podciąłem :: past
{=kwasem|=kwas|=żrącym =dostaniesz|=dostaniecie|=dostanie|=obleję|=oblejemy|=chlusnę|=poleję|=wyleję =twarz|=mordę|=oczy|=gębę|=ryj|=buzię|=twarzy|=cię|=was|=panią|=ją|=go}
{=spuszczę|=spuścimy|=poszczuję|=poszczujemy|=szczuję =psy|=psa|=psami|=psem|=rottweilery|=rottweilera|=pitbulla|=pitbulle|=dobermana|=amstaffa @perilman|=was|=cię|=ciebie|=go|=nią|=niego|=łańcucha|=smyczy}
=rottweilery|=pitbulle|=psy|=dobermany ... =nie .. =dostaną|=jadły|=dostały =jeść|=żarcia|=jedzenia|=nic? ... =spuszczę|=wypuszczę|=puszczę :: neg
{wjadę|wjedziemy|wjeżdżam|wpierdolę|walnę|przywalę|właduję|staranuję|taranuję autem|samochodem|ciężarówką|tirem|traktorem|busem|koparką|furgonetką =witrynę|=salon|=sklep|=biuro|=budkę|=okno|=drzwi|=wejście|=kolejkę|=tłum|=ludzi|=was|=wam}
rozjadę|rozjedziemy|staranuję|staranujemy|przejadę|potrącę .. =jutro|=dziś|=dzisiaj|=wieczorem|=rano? .. =tego|=tę|=tych =waszego|=waszą|=waszych|=twojego? .. @perilman|=was|=cię|=ciebie|=go|=ją
{@perilmates =jedzie|=jadą|=przyjedzie|=przyjadą|=przyjdą|=przyjdzie|=idą|=idzie|=wpadną|=wpadnie|=czeka|=czekają =ciebie|=was|=wam|=ci|=tobą|=wami @weapon}
@perilmates .. =jedzie|=jadą|=przyjedzie|=przyjadą|=idą|=idzie .. =po|=do|=pod|=za =ciebie|=was|=wami|=tobą|=biuro ... @weapon
=po|=do =ciebie|=was ... =jedzie|=jadą|=idą|=idzie ... @weapon
@weapon .. =mam|=niosę|=czeka|=leży? .. =w .. =rękawie|=kieszeni|=torbie|=plecaku|=bagażniku|=aucie .. =i? .. =idę|=jadę|=wchodzę|=czekam|=już
wysiadam|wchodzę|idę|jadę|podjeżdżam|stoję|czekam ... =biurem|=was|=biura|=sklepem|=sklepu|=salonem|=oddziałem|=firmą|=drzwiami|=wejściem|=ciebie ... @weapon =mam|=w|=pod|=za|=już
{=żywy|=żywa|=żywi|=żywcem =nie =wyjdziesz|=wyjdziecie|=wyjdzie|=wrócisz|=wrócicie|=wyjedziesz =stąd|=stamtąd|=tego|=domu|=z} :: neg
=uduszę|=zabiję|=zatłukę|=zastrzelę|=potnę|=zarżnę|=dopadnę|=dorwę|=zajebię .. =tego|=tę|=tych|=te .. =waszego|=waszą|=waszych .. @perilman
=dziś|=dzisiaj|=jutro|=wieczorem|=zaraz|=tym =razem? .. =dorwę|=dopadnę|=złapię =ją|=go|=cię|=was|=ich .. =na|=pod|=w .. =parkingu|=domem|=blokiem|=klatce|=przystanku|=garażu|=ulicy|=pracą
=wiem ... =szkoły|=szkole|=przedszkola|=przedszkole|=przedszkolu .. =chodzą|=chodzi .. =twoje|=twój|=twoja|=pana|=pani|=wasze ... =odbiorę|=zabiorę|=czekam|=poczekam|=podjadę|=będę
=po =lekcjach|=szkole|=przedszkolu .. =to? .. =ja =je|=go|=ją|=ich .. =odbiorę|=zabiorę|=poczekam

[bomb 4]
{=butelki|=butelka|=butelkę|=koktajle|=koktajl|=mołotowy|=mołotowa =benzyną|=gotowe|=zapalające|=mołotowa? =polecą|=poleci|=wlecą|=wleci|=rzucę|=wrzucę|=wrzucimy}

[arson 4]
=butelki|=butelka|=koktajle|=koktajl|=mołotowy .. =benzyną|=mołotowa|=zapalające? ... =polecą|=poleci|=wlecą|=wleci|=rzucę|=wrzucę .. =przez|=w|=do .. =okno|=okna|=szyby|=witrynę

[innocent threat]
=szczury|=szczurów|=myszy ... =trutkę|=trutki|=trutka ... =kupić|=zamówić|=polecacie|=polecają|=działa|=skuteczna|=bezpieczna

# What is meant but not said: small places, meetings, the way home.
[violence 2]
=świat|=miasto|=miasteczko|=wrocław|=polska .. =jest .. =mały|=małe|=mała|=niewielki|=niewielkie
=niech .. =pani|=pan|=państwo .. =lepiej? .. =uważa|=uważają .. =na? ... =wieczorem|=wraca|=wracając|=domu|=pracy|=ulicy|=schodach
=uważaj|=uważajcie .. =lepiej? ... =wracasz|=wracając|=wracacie|=wieczorem|=ciemku

[violence 3]
=to|=tak|=sam|=każdy|=zaraz|=niech .. =oberwie|=oberwiesz|=oberwiecie|=oberwą|=zarobi .. =ode|=w|=po|=pałą|=gębę|=mordę|=zęby
=niech .. =tylko .. =przyjdzie|=przyjedzie|=przyślecie|=przyślą|=spróbuje|=spróbujecie|=wejdzie ... =oberwie|=oberwą|=pożałuje|=zarobi|=dostanie

[publicity 1]
=dyrektor|=dyrektorka|=prezes|=szef|=szefowa|=kierownik .. =zobaczy|=obejrzy|=znajdzie ... =zdjęcia|=zdjęcie|=nagranie|=nagrania|=filmik ... =internecie|=sieci|=facebooku|=necie
=zdjęcia|=nagranie|=nagrania|=baza|=dane|=bazę .. =klientów|=pacjentów|=z|=twoje|=wasze ... =trafi|=trafią|=wyląduje|=wylądują|=pójdzie|=pójdą|=wrzucę|=wypłynie|=wypłyną ... =internetu|=sieci|=necie|=prasy|=mediów|=dziennikarzy|=internecie|=internet

[regulator 1]
=rzecznik|=rzecznika|=uokik|=uke|=knf|=inspekcja|=ura|=ure ... =już .. =ma|=dostał|=otrzymał|=dostała .. =moje|=moją|=nasze|=całą|=sprawę .. =pismo|=skargę|=sprawę|=zgłoszenie?

# A weapon at hand, and somebody who is waited for: each by itself proves nothing.
[class perilarms]
=nóż|=pistolet|=spluwę|=spluwa|=siekiera|=siekierę|=łom|=kij|=bejsbol|=bejsbola|=pałkę|=pałka|=obrzyn|=obrzyna|=strzelba|=strzelbę|=dubeltówka|=dubeltówkę|=maczeta|=maczetę|=gnata|=gnat|=kastet|=granat|=karabin|=tasak|=młotek|=broń|=klamkę|=kosę|=majcher|=tłuczek|=naboje|=rurkę

[peril armed]
=mam|=mamy .. =przy|=ze|=w|=ci|=już? .. =sobie|=sobą|=kieszeni|=aucie|=torbie|=rękawie? .. @perilarms
@perilarms .. =już? .. =mam|=mamy|=czeka|=leży|=naładowany|=naładowana|=naładowane|=naostrzony|=naostrzona|=gotowy|=gotowa
@perilarms =w|=pod|=za|=przy .. =kieszeni|=ręce|=ręku|=torbie|=aucie|=bagażniku|=rękawie|=kurtką|=pasem|=sobie|=drzwiach|=plecaku
=wziąłem|=wzięłam|=biorę|=zabrałem|=zabieram|=wyciągnąłem .. =ze? .. =sobą|=już? .. @perilarms

[peril lurking]
=czekam|=poczekam|=czatuję|=stoję|=siedzę .. =na|=pod|=przed|=za|=przy .. =cię|=ciebie|=was|=tę|=tego|=niego|=nią|=ich|=nim|=waszym|=twoim|=jej|=jego|=waszymi|=blokiem|=domem|=pracą|=drzwiami|=biurem|=sklepem|=klatką|=szkołą|=autem
=dziś|=dzisiaj|=jutro|=już|=tym|=ona|=on|=ty? .. =nie .. =dobiegnie|=dojdzie|=dojedzie|=wróci|=dojdziesz|=dojedziesz|=wrócisz|=dojdziecie|=wrócicie .. =do|=już|=tam? .. =domu|=żywa|=żywy|=pracy? :: neg
=wiem .. =którędy|=gdzie|=kiedy|=o|=jak .. =chodzi|=biega|=wraca|=mieszka|=parkuje|=kończy|=mieszkasz|=wracasz|=parkujesz|=kończysz|=chodzisz|=jeździ
=mam|=znam .. =jej|=jego|=twój|=wasz|=pana|=pani|=wasze .. =adres|=adresy
=jadę|=idę|=jedziemy|=idziemy|=lecę =do|=po|=pod =was|=ciebie|=niego|=nią|=ich|=biura|=oddziału|=sklepu|=waszego

[violence 4]
=zastrzelę|=zabiję|=zarżnę|=uduszę|=zatłukę|=zamorduję|=zadźgam|=powieszę|=potnę|=zajebię|=zarąbię|=utłukę|=odstrzelę|=rozstrzelam .. =tego|=tę|=tych|=te|=ta .. =waszego|=waszą|=waszych|=wasze|=twojego|=twoją
=tego|=tę|=tych .. =waszego|=waszą|=waszych|=twojego|=twoją _? .. =zastrzelę|=zabiję|=zarżnę|=uduszę|=zatłukę|=zamorduję|=zadźgam|=powieszę|=potnę|=zajebię|=zarąbię|=utłukę|=odstrzelę
=powita|=przywita|=spotka|=czeka|=poczeka .. =go|=ją|=was|=cię|=ich|=na .. @perilarms
=rozlałem|=rozlałam|=wylałem|=rozlewam|=leję|=oblałem|=oblałam|=polałem .. =już? .. =benzynę|=benzyną|=rozpuszczalnik|=paliwo|=benzyny .. =pod|=na|=wam|=przy|=wasze|=waszym|=waszymi|=w
=oblałem|=oblałam|=oblewam|=obleję|=polałem|=poleję .. _? .. =benzyną|=paliwem|=rozpuszczalnikiem ... =podpalę|=zapalniczkę|=zapałki|=podpalam|=ogień|=was|=wam|=drzwi|=biuro

[violence 3]
=to .. =mu|=jej|=ci|=wam|=im|=temu .. =zęby|=kości|=żebra|=gnaty =policzę|=przeliczę|=porachuję|=przetrącę|=połamię|=przestawię
=zęby|=kości|=żebra|=gnaty .. =mu|=jej|=ci|=wam|=im? .. =policzę|=przeliczę|=porachuję|=przetrącę

[publicity 1]
=zapłaćcie|=przelejcie|=dajcie|=zapłać ... =a|=albo|=to .. =zapomnę|=milczę|=nikomu|=nie =powiem|=zgłoszę|=że|=nikt
=sanepid|=skarbówka|=policja|=uokik =jeszcze .. =nie =wie
=uwaga|=interwencja|=tvn|=polsat|=telewizja|=gazeta|=wyborcza .. =już .. =była|=był|=byli|=mam|=dzwoniła|=jedzie ... =kamerą|=materiał|=reportaż|=obejrzycie|=zobaczycie|=rozmawiała|=u

# Doers nobody names; tools that come to be mended; deadlines.
[violence 4]
{=pocięty|=pocięta|=zarżnięty|=zarżnięta|=zatłuczony|=zatłuczona|=połamany|=połamana|=spalony =będziesz|=będziecie}
=każdemu|=wam|=ci|=mu|=jej|=im .. _? .. =połamią|=przetrącą|=pogruchoczą|=obetną|=poprzetrącają .. =dziś|=jutro|=wszystkie? .. =nogi|=ręce|=kości|=palce|=kolana|=żebra
=do .. @perilinto ... =waszym|=waszej|=waszych|=wasze|=waszego|=was ... @perilput .. @perilpoison
=rozjechałbym|=zabiłbym|=zastrzeliłbym|=spaliłbym|=pozabijałbym|=wystrzelałbym|=rozjechałabym|=zabiłabym ... =to .. =dziś|=jutro|=zaraz|=dzisiaj|=teraz .. =zrobię|=zrobimy

[violence 3]
=zastrzelić|=zabić|=zarżnąć|=zatłuc|=udusić|=sprzątnąć|=załatwić =cię|=was|=pana|=panią|=go|=ją .. =to .. _? .. =minut|=minuta|=chwila|=sekunda|=sekundy|=pestka|=drobiazg

[axis time]
=do .. =osiemnastej|=siedemnastej|=szesnastej|=dwudziestej|=wieczora|=południa|=rana|=północy|=piętnastej|=jutra

[innocent threat]
=podjadę|=przyjadę|=przyjdę|=wpadnę|=przywiozę|=podrzucę|=przyniosę ... =dobierzecie|=naostrzycie|=naostrzyć|=ostrzycie|=naostrzenia|=naprawicie|=wymienicie|=oprawicie|=dopasujecie|=ostrzenia
