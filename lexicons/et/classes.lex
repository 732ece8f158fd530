# Estonian classes. "teist" (also "another", "second"), "teis" are left out on purpose.
[class you]
sa|sina|sinu|su|sind|sul|sulle|sult
sinul|sinule|sinult|sinust|sust|sinusse|suga|sinuga|sinuta|sinus|sinuks|sinuna|sinuni
te|teie|teid|teil|teile|teilt|teisse|teiega|teieta|teieni
tei|sino|sinno|sullõ|teile
sinusugune:NE|teiesugune:NE
oled|olete|oledki|oletegi|olite

# what the speaker does it to, or whose something it is
[class youo]
su|sinu|sind|teid|teie|sinno|sino|sinusuguse|sinusugused|sinusuguseid|teiesugused|teiesuguseid

# on whom, to whom
[class youd]
sul|sulle|sinul|sinule|teil|teile|sullõ

[class i]
ma|mina|mu|minu|mind|mul|mulle|mult|minul|minule|minult|minust|minuga|must
me|meie|meid|meil|meile|meilt|meist|meiega
mai|maei

[class they]
ta|tema|teda|tal|talle|talt|temal|temale|temalt|temast|temaga|tast|taga
nad|nemad|nende|neid|neil|neile|neilt|nendele|nendel|nendelt|nendest|nendega|neist

[class theyo]
ta|tema|teda|nad|neid|nende|selle|need

[class agent]
moderaator/moderaatori/moderaatorit/moderaatorite/moderaatoreid:N|administraator/administraatori/administraatorit/administraatorite/administraatoreid:N|treener/treeneri/treenerit/treenerite/treenereid:N|montöör/montööri/montööri/montööride/montööre:N|retseptsionist/retseptsionisti/retseptsionisti:N|kasvataja:JA|õpetaja:JA|doktor/doktori/doktorit:N|registraator/registraatori/registraatorit:N|apteeker/apteekri/apteekrit:N|proviisor/proviisori/proviisorit:N|taksojuht/taksojuhi/taksojuhti:N|kelner/kelneri/kelnerit:N|ettekandja:JA|kontrolör/kontrolöri/kontrolöri:N|kahjukäsitleja:JA|inspektor/inspektori/inspektorit:N|torumees/torumehe/torumeest:N|stjuardess/stjuardessi/stjuardessi:N
laomees/laomehe/laomeest/laomeeste/laomehi:N|infotöötaja:JA|sinusugune:NE|abiline:NE|praktikant/praktikandi/praktikanti:N|poiss/poisi/poissi/poiste/poisse:N|naine/naise/naist/naiste/naisi:N|mees/mehe/meest/meeste/mehi:N
teenindaja:JA|klienditeenindaja:JA|müüja:JA|operaator/operaatori/operaatorit/operaatorite/operaatoreid:N
töötaja:JA|konsultant/konsultandi/konsultanti/konsultantide/konsultante:N|spetsialist/spetsialisti/spetsialisti/spetsialistide/spetsialiste:N
kolleeg/kolleegi/kolleegi/kolleegide/kolleege:N|kassapidaja:JA|kassiir/kassiiri/kassiiri/kassiiride/kassiire:N
kuller/kulleri/kullerit/kullerite/kullereid:N|sekretär/sekretäri/sekretäri/sekretäride/sekretäre:N|haldur/halduri/haldurit/haldurite/haldureid:N
juhataja:JA|juhiabi:U|personal/personali/personali:N|klienditugi/klienditoe/kliendituge:N|kasutajatugi/kasutajatoe/kasutajatuge:N
tehnik/tehniku/tehnikut/tehnike/tehnikuid:N|paigaldaja:JA|infotelefon/infotelefoni/infotelefoni:N|turvamees/turvamehe/turvameest/turvameeste/turvamehi:N
tüdruk/tüdruku/tüdrukut/tüdrukute/tüdrukuid:N|plika:U|noormees/noormehe/noormeest:N|tädike:U|proua:U|preili:U|ametnik:IK|bürokraat/bürokraadi/bürokraati/bürokraatide/bürokraate:N
ülemus:US|juhataja:JA|juht/juhi/juhti/juhtide/juhte:N|direktor/direktori/direktorit/direktorite/direktoreid:N|tegevjuht/tegevjuhi/tegevjuhti:N|boss/bossi/bossi/bosside/bosse:N|omanik:IK|kojamees/kojamehe/kojameest:N|bussijuht/bussijuhi/bussijuhti/bussijuhtide:N|autojuht/autojuhi/autojuhti:N|postiljon/postiljoni/postiljoni:N|inkassator/inkassaatori/inkassaatorit:N|kohtutäitur/kohtutäituri/kohtutäiturit/kohtutäiturite:N|meister/meistri/meistrit/meistrite:N|mehaanik:IK|elektrik:IK|arst/arsti/arsti/arstide/arste:N|õde/õe/õde:N|laenuhaldur/laenuhalduri:N|nõustaja:JA|vahetusevanem|vahetusevanema|vahetusevanemat

[class company]
+hoone/hoone/hoonet:N|+kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|+firma/firma/firmat:N|+keskus:US
pood/poe/poodi/poodide/poode:N|kauplus:US|firma/firma/firmat/firmade/firmasid:N|ettevõte/ettevõtte/ettevõtet/ettevõtete/ettevõtteid:N
pank/panga/panka/pankade/panku:N|kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|esindus:US|büroo/büroo/bürood/büroode/büroosid:N
asutus:US|teenindus:US|klienditeenindus:US|putka:U|keskus:US|kontoriplats/kontoriplatsi:N|kliinik/kliiniku/kliinikut:N|ladu/lao/ladu/ladude/ladusid/lattu:N
operaatorfirma/operaatorfirma/operaatorfirmat:N|telekom/telekomi/telekomi:N|kindlustus:US|haigla/haigla/haiglat/haiglate/haiglaid:N|restoran/restorani/restorani:N|hotell/hotelli/hotelli:N
apteek/apteegi/apteeki:N|tankla:U|bensiinijaam/bensiinijaama/bensiinijaama:N|töökoda/töökoja/töökotta:N|kohvik:IK|postkontor/postkontori/postkontorit:N|kindlustusselts/kindlustusseltsi:N|inkasso:U|inkassofirma/inkassofirma:N|lennujaam/lennujaama/lennujaama:N|jõusaal/jõusaali/jõusaali:N|linnavalitsus:US|töötukassa:U|raamatukogu:U|kool/kooli/kooli:N|kupatus:US|urgas/urka/urgast:N|koda|pidu|kamp|šaraška

[class product]
telefon/telefoni/telefoni/telefonide/telefone:N|mobiil/mobiili/mobiili/mobiilide/mobiile:N|pakk/paki/pakki/pakkide/pakke:N|saadetis:US|arve/arve/arvet/arvete/arveid:N
pesumasin/pesumasina/pesumasinat/pesumasinate/pesumasinaid:N|masin/masina/masinat/masinate/masinaid:N|külmik:IK|külmkapp/külmkapi/külmkappi:N|pliit/pliidi/pliiti:N
liin/liini/liini/liinide/liine:N|äpp/äpi/äppi/äppide/äppe:N|rakendus:US|toode/toote/toodet/toodete/tooteid:N|kaup/kauba/kaupa/kaupade/kaupu:N|tellimus:US
arvuti/arvuti/arvutit/arvutite/arvuteid:N|sülearvuti/sülearvuti/sülearvutit/sülearvutite:N|läpakas:KAS|ruuter/ruuteri/ruuterit/ruuterite/ruutereid:N|internet/interneti/internetti:N|nett/neti/netti:N|wifi
leping/lepingu/lepingut/lepingute/lepinguid:N|konto/konto/kontot/kontode/kontosid:N|kaart/kaardi/kaarti/kaartide/kaarte:N|teler/teleri/telerit:N|telekas:KAS|digiboks/digiboksi/digiboksi:N
teenus:US|seade/seadme/seadet/seadmete/seadmeid:N|programm/programmi/programmi:N|süsteem/süsteemi/süsteemi:N|koduleht/kodulehe/kodulehte:N|leht/lehe/lehte:N|pilet/pileti/piletit/piletite/pileteid:N
kohver/kohvri/kohvrit:N|auto/auto/autot/autode/autosid:N|kingad|jope/jope/jopet:N|diivan/diivani/diivanit:N|kraam/kraami/kraami:N|asi/asja/asja/asjade/asju:N|jama/jama/jama:N|hind/hinna/hinda/hindade/hindu:N|pangaautomaat/pangaautomaadi:N|pakiautomaat/pakiautomaadi:N

[class relative]
laps/lapse/last/laste/lapsi:N|naine/naise/naist/naiste/naisi:N|mees/mehe/meest/meeste/mehi:N|ema/ema/ema/emade/emasid:N|isa/isa/isa/isade/isasid:N
pere/pere/peret/perede/peresid:N|perekond/perekonna/perekonda:N|vanemad|vanemaid|vanemate|vend/venna/venda/vendade/vendi:N|õde/õe/õde/õdede/õdesid:N
tütar/tütre/tütart/tütarde/tütreid:N|poeg/poja/poega/poegade/poegi:N|lähedased|lähedasi|lähedaste|elukaaslane/elukaaslase/elukaaslast:N|abikaasa/abikaasa/abikaasat:N|vanaema/vanaema/vanaema:N|koer/koera/koera:N|kass/kassi/kassi:N
vanaisa:U|lapselaps/lapselapse/lapselast/lapselaste/lapselapsi:N|elukaaslane:NE|pruut/pruudi/pruuti:N|kihlatu:U|peika:U|kallim|kallima|sõbranna:U|sõber/sõbra/sõpra/sõprade/sõpru:N|kutsikas:KAS|suguvõsa:U|tited|tita|titt|beebi:U|plika|plikad|poisid|poisi|poiss|vanemad|perekonnaliikmed|pereliikmed|pereliikmeid|kodused|koduseid|omaksed|omakseid|naisuke|jõmpsikas|jõmpsikad|võsukesed|võsuke

[class weapon]
nuga/noa/nuga/nugade/nuge:N|kööginuga/kööginoa/kööginuga:N|jahinuga/jahinoa/jahinuga:N|relv/relva/relva/relvade/relvi:N|tulirelv/tulirelva/tulirelva:N|püss/püssi/püssi/püsside/püsse:N|jahipüss/jahipüssi/jahipüssi:N|haavlipüss/haavlipüssi/haavlipüssi:N
püstol/püstoli/püstolit/püstolite/püstoleid:N|revolver/revolvri/revolvrit:N|stvol/stvoli/stvoli:N|kirves/kirve/kirvest/kirveste/kirveid:N|kurikas:KAS|pesapallikurikas:KAS|haamer/haamri/haamrit:N|kuvalda:U
kang/kangi/kangi:N|raudkang/raudkangi/raudkangi:N|toru/toru/toru:N|granaat/granaadi/granaati/granaatide/granaate:N|kalašnikov/kalašnikovi/kalašnikovi:N|kalaš/kalaši/kalaši:N|kumminui/kumminuia/kumminuia:N|nui/nuia/nuia:N|malakas:KAS
matšeete/matšeete/matšeetet:N|hark/hargi/harki:N|saag/sae/saagi:N|mootorsaag/mootorsae/mootorsaagi:N|happega|hapet|kuvaldaga|tera/tera/tera:N|kastet/kasteti/kastetit:N|vints/vintsi/vintsi:N|vintpüss/vintpüssi/vintpüssi:N
taskunuga/taskunoa/taskunuga:N|lihanuga/lihanoa/lihanuga:N|leivanuga/leivanoa:N|puss/pussi/pussi:N|pistoda:U|mõõk/mõõga/mõõka:N|automaat/automaadi/automaati:N|kuulipilduja:JA|õhupüss/õhupüssi/õhupüssi:N|gaasipüstol/gaasipüstoli/gaasipüstolit:N|amb/ambu/ambu:N|raudtoru/raudtoru/raudtoru:N|kruvikeeraja:JA|kruvits/kruvitsa/kruvitsat:N|vasar/vasara/vasarat:N|sepahaamer/sepahaamri/sepahaamrit:N|labidas/labida/labidat:N|vikat/vikati/vikatit:N|lõikur/lõikuri/lõikurit:N|kett/keti/ketti:N|nukid|nukkidega|kastett|kastetiga|elektrišokk|elektrišokiga|tukk|tuki|tukiga|pipragaas|pipragaasi|pipragaasiga|žilett|žileti|žiletiga|habemenuga|habemenoaga|latt|lati|latiga|kaigas|kaika|kaikaga|vemmal|vembla|vemblaga|malk|malgaga|nöör|nööriga|silmus|silmusega|padrun|padrunid|padruneid|kuulid|gaasiballoon|gaasiballooni|gaasiballooniga|kurigas|kurikaga|kolakas|kolakaga|tomahook|brauning|naganiga|parabellum|glock|glocki|glockiga

[class future]
hakkan:M|kavatsen:M|plaanin:M|luban:M|vannun:M|tõotan:M|tulen:M|lähen:M|garanteerin:M
otsustasin
# will that is still a wish
kavatsengi|hakkangi|plaaningi|tulengi|lähengi|asun|valmistun:M|kohustun
[class want]
tahan:M|tahaks|tahaksin|tahaksime|tahaksme|võin:M|võiks|võiksin|peaks|peaksin|peab|pean|jõuan|suudan|suudaksin|oskan

[class if]
kui|kuni|muidu|senikaua
juhul kui
niipea kui
kohe kui
seni kuni
vastasel juhul
vastasel korral
eeldusel et
juhul et
sel juhul
muul juhul
või muidu

[class tonight]
täna|homme|homseks
täna õhtul
täna öösel
täna veel
veel täna
homme hommikul
homme õhtul
homme kell _
kohe|praegu|otsekohe|jalamaid|öösel|õhtul|hommikul|hommikuks
kohe praegu
nüüd ja kohe
varsti
tunni aja pärast
tunni pärast
poole tunni pärast
viie minuti pärast
kümne minuti pärast
veerand tunni pärast
paari tunni pärast
südaööl
kell viis
kell kuus
kell seitse
kell kaheksa
kell üheksa
kell kümme
kell kaksteist
lõuna ajal
tööpäeva lõpus
pärast tööd
peale tööd
sulgemise ajal
enne kui hommik
ülehomme|nüüdsama|siinsamas|momentaalselt|keskööl|lõunaks|lõunal|õhtuks|ööseks|pühapäevaks
täna pärast
täna peale
täna lõunal
täna hommikul
homme lõunal
homme pärast
homme öösel
homme varahommikul
varahommikul
juba täna
juba homme
hiljemalt homme
hiljemalt täna
tunni jooksul
poole tunniga
tunniga
viie minutiga
kümne minutiga
viieteist minuti pärast
viieteistkümne minuti pärast
kahekümne minuti pärast
kolmekümne minuti pärast
kahe tunni pärast
kolme tunni pärast
mõne tunni pärast
mõne minuti pärast
kell üks
kell kaks
kell kolm
kell neli
kell üksteist
pool viis
pool kuus
pool seitse
selsamal õhtul
samal õhtul
enne õhtut
enne sulgemist
kui te sulgete
kui lõpetad
enne hommikut
järgmise tunni jooksul

[class place]
+hoone/hoone/hoonet/hoonete/hooneid:N|+kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|+saal/saali/saali:N|+keskus:US|+jaam/jaama/jaama:N|+ladu/lao/ladu/ladude/ladusid/lattu:N|+terminal/terminali/terminali:N
pood/poe/poodi/poodide/poode:N|kauplus:US|kontor/kontori/kontorit/kontorite/kontoreid/kontorisse:N|esindus:US|büroo/büroo/bürood:N|salong/salongi/salongi:N
maja/maja/maja/majade/maju/majja:N|hoone/hoone/hoonet:N|kodu/kodu/kodu/kodude/kodusid/koju:N|ladu/lao/ladu/ladude/ladusid/lattu:N|parkla/parkla/parklat/parklate/parklaid:N|büroohoone/büroohoone/büroohoonet:N
garaaž/garaaži/garaaži:N|trepikoda/trepikoja/trepikotta:N|pank/panga/panka/pankade/panku:N|pangakontor/pangakontori/pangakontorit:N
ukse taga
ukse taha
ukse ees
ukse ette
maja ees
maja ette
töö juures
töö juurde
leti taga
leti taha
haigla/haigla/haiglat:N|kool/kooli/kooli:N|jaam/jaama/jaama:N|keskus:US|kaubanduskeskus:US|restoran/restorani/restorani:N|hotell/hotelli/hotelli:N|firma/firma/firmat:N|asutus:US|urgas/urka/urgast:N|putka:U|pesa/pesa/pesa:N|serveriruum/serveriruumi:N|peakontor/peakontori/peakontorit/peakontorite/peakontoreid:N
apteek/apteegi/apteeki:N|tankla:U|bensiinijaam/bensiinijaama/bensiinijaama:N|töökoda/töökoja/töökotta:N|kohvik:IK|postkontor/postkontori/postkontorit:N|fuajee/fuajee/fuajeed/fuajeesse:N|kelder/keldri/keldrit/keldrisse:N|terminal/terminali/terminali:N|lennujaam/lennujaama/lennujaama:N|jõusaal/jõusaali/jõusaali:N|linnavalitsus:US|töötukassa:U|vastuvõtt|vastuvõtus|vastuvõttu|registratuur|registratuuris|registratuuri|teenindussaal/teenindussaali/teenindussaali:N|müügisaal/müügisaali/müügisaali:N|korter/korteri/korterit/korterisse:N|suvila:U|õu|õue|hoov|hoovis|hoovi|rong|rongis|rongi|buss|bussis|lennuk|lennukis|kupatus:US|tehas/tehase/tehast:N|väljak/väljaku/väljakut:N|turg/turu/turgu/turule:N|tagahoov|tagahoovis|rehepeksukoht
lasteaia ees
kooli juures
kooli ees
kodu juures
värava taga
värava taha
akna all
akna alla
lao juures
lao taga
poe taga
poe ees
kontori ees
kontori taga
töökoha juures
kiosk/kioski/kioskit/kioskite/kioskeid:N|lett/leti/letti/lettide/lette:N|+putka:U|angaar/angaari/angaari:N|+kiosk/kioski/kioskit:N|baar/baari/baari:N|+kauplus:US|+salong/salongi/salongi:N|+kliinik/kliiniku/kliinikut:N|klubi:U|spordiklubi:U|lasteaed/lasteaia/lasteaeda:N|+jaoskond/jaoskonna/jaoskonda:N

[class come]
tulen:M|sõidan:M|ilmun:M
astun läbi
astume läbi
jõuan kohale
olen teel
oleme teel
olen juba teel
hakkan tulema
hakkan sõitma
käin läbi
seisan|saabun:M|passin:M|varitsen:M
oota mind
oodake mind
ootan sind
ootan teid
ootame sind
oodake külla
oota külla
tulen kohale
tulen külla
tuleme külla
hüppan läbi
põikan läbi
sõidan kohale
sõidan sinna
sõidan teile
lähen sinna
lähen kohale
asun teele
hakkan astuma
ronin aknast
istun autosse
hakkan liikuma
olen kohal
olen seal
oleme kohal
oleme seal
olen su ukse
olen teie ukse
marsin sisse
marsin kohale
tulen läbi
tulen ise
tulen sinna
tulen teile
tulen sulle
tulen teie
tulen su
tuleme kohale
tuleme sinna
koputan su
koputan teie
ma juba tulen
otsin su üles
otsin teid üles
leian su
leian su üles
leian teid üles

[class kill1]
tapan:M|mõrvan:M|kägistan:M|hukkan:M|pussitan:M|veristan:M|nülin:M|poon:M|peksan:M|kolgin:M|klohmin:M|tümitan:M|materdan:M|sandistan:M|lömastan:M|põrmustan:M
nottin:M|notin:M|kõmmutan:M|taon:M|nüpeldan:M|vigastan:M|kõrin:M|kõristan:M|tulistan:M|uputan:M|mürgitan:M|vemmeldan:M
tappan|tapn|tpan|tapna|tapam|tapman|mõravn|peskan|lasn
klobin:M|nuhtlen:M|tükeldan:M|lahkan:M|likvideerin:M|elimineerin:M|lämmatan:M|lintšin:M|gaasitan:M|kastreerin:M|moonutan:M|sakutan:M|tambin:M|trambin:M|nülgin:M|naelutan:M|nuian:M|mütan:M|pekslen:M|kärvatan:M|kõrvetan:M|nahutan:M|löntsin:M|oimetustan:M|nüpeldangi|tapangi
löön maha
lasen maha
löön surnuks
peksan läbi
peksan surnuks
peksan vaeseomaks
löön mättasse
teen külmaks
teen säru
annan tuupi

[class killinf]
tapma/tappa:I|mõrvama/mõrvata:I|kägistama/kägistada:I|hukkama/hukata:I|pussitama/pussitada:I|veristama/veristada:I|nülgima/nülgida:I|pooma/puua:I|peksma/peksta:I|lööma/lüüa:I|kolkima/kolkida:I|klohmima/klohmida:I|tümitama/tümitada:I
materdama/materdada:I|sandistama/sandistada:I|lömastama/lömastada:I|nottima/nottida:I|kõmmutama/kõmmutada:I|nüpeldama/nüpeldada:I|vigastama/vigastada:I|tükeldama/tükeldada:I|tulistama/tulistada:I|uputama/uputada:I|mürgitama/mürgitada:I|taguma/taguda:I|põletama/põletada:I|lahkama/lahata:I
maha laskma
maha lasta
läbi peksma
läbi peksta
vaeseomaks peksma
klobima/klobida:I|nuhtlema/nuhelda:I|lämmatama/lämmatada:I|lintšima/lintšida:I|likvideerima/likvideerida:I|tampima/tampida:I|trampima/trampida:I|nahutama/nahutada:I|nuiama/nuiata:I|piinama/piinata:I|kastreerima/kastreerida:I|raiuma/raiuda:I|gaasitama/gaasitada:I|sakutama/sakutada:I|lahkama/lahata:I|purustama/purustada:I|pekslema|mahalööma|mahalaskma
maha lüüa
maha lööma
surnuks peksta
surnuks peksma
surnuks lüüa
ära tappa
ära tapma
oksa tõmmata
üles puua
vaeseomaks peksta
külmaks teha
külmaks tegema
vigaseks lüüa
kuuli pähe lasta

[class killpass]
tapetud:P|mõrvatud:P|hukatud:P|pekstud:P|kolgitud:P|pussitatud:P|kägistatud:P|klohmitud:P|sandistatud:P|peksetakse
lüüakse maha
lastakse maha
puuakse üles
löödakse maha
tapetakse ära
pekstakse läbi
nüpeldatud:P|klobitud:P|nahutatud:P|lintšitud:P|nuheldud:P|likvideeritud:P|põletatud:P|tümitatud:P|lömastatud:P|kastreeritud:P|piinatud:P|kõmmutatud:P|notitud:P
saad tapetud
saate tapetud
saad pekstud
saate pekstud
saad maha löödud
saate maha löödud
saad maha lastud
saate maha lastud
saad pussitatud

[class kill]
tapma/tappa/tapan/tappis/tapetud:PX|mõrvama/mõrvata/mõrvan/mõrvas/mõrvatud:PX|kägistama/kägistada/kägistan/kägistas/kägistatud:PX|hukkama/hukata/hukkan/hukkas/hukatud:PX
pussitama/pussitada/pussitan/pussitas/pussitatud:PX|veristama/veristada/veristan/veristas/veristatud:PX|peksma/peksta/peksan/peksis/pekstud:PX|lööma/lüüa/löön/lõi/löödud:PX|kolkima/kolkida/kolgin/kolkis/kolgitud:PX
klohmima/klohmida/klohmin/klohmis/klohmitud:PX|pooma/puua/poon/poos/poodud:PX|tümitama/tümitada/tümitan/tümitas/tümitatud:PX|sandistama/sandistada/sandistan/sandistas/sandistatud:PX|tulistama/tulistada/tulistan/tulistas/tulistatud:PX
@killinf|@killpass

# parts of the body that threats break; genitive/partitive/nominative plural
[class body]
nägu|näo|näkku|nina|ninna|hambad|hambaid|hammaste|hambakiivri|lõug|lõua|lõuad|lõuga|lõualuu|lõualuud|pea|pead|pähe|peast|kolju|käed|käe|käsi|jalad|jala|jalgu|jalaluud|jalaluu|jalakondi|jalakondid|ninaluu|ninaluud|sõrmeluud|sõrmekondid|käeluu|käeluud|pealuu|põsesarna|põsesarnad|kaelaluu|selgroolülid|roided|käed-jalad|kondid|kont|konte|luud|luu|ribid|põlved|põlve|põlvekedrad|kael|kaela|kõri|kõht|kõhu|soolikad|sooled|silmad|silma|silm|molu|mokk|moka|kõrvad|kõrva|sõrmed|sõrme|selgroo|selgroog|selja|neerud|maksa|munad|munnid|molli|lõuapära|tera|kärss|kärsa
vastu nägu
vastu hambaid
vastu molli
vastu lõugu
# 1st person verbs that break parts of the body
põlve|põlved|küünarnuki|küünarnukid|küünarluu|randmed|randme|varbad|koiva|koivad|kints|kintsud|tagumiku|kolba|kolp|kolju|koljuluu|ajukolu|otsaesine|otsaesise|kulmu|vahtimise|vahtimine|pasuna|pasun|lõusta|lõust|näolapi|näolapp|puusaluu|puusad|turja|turi|kupli|kõrisõlm|kõrisõlme|kukla|kuklasse|meelekohta|rinnakorvi|roidekondid|kont|hambarea|eeshambad
käed ja jalad
jalad ja käed
[class break1]
murran:M|väänan:M|löön:M|peksan:M|taon:M|lõikan:M|raiun:M|kisun:M|rebin:M|purustan:M|lõhun:M|torkan:M|saen:M|virutan:M|äigan:M|sõtkun:M
rihin:M|krigistan:M|raksan:M|väntsutan:M|kägardan:M|lömastan:M|muljun:M|tallan:M|hammustan:M|keeran:M|trambin:M|tambin:M|ragistan:M|kakun:M|pudistan:M|nihestan:M|litsun:M|kraban:M

# harm by fire
[class burn1]
põletan:M|süütan:M
panen põlema
paneme põlema
pistan põlema
panen tule otsa
lasen põlema
löön põlema
torkan põlema
panen tuld
panen tule
kõrvetan:M|tuhastan:M
pistan tule otsa
pistan tule alla
panen tule alla
panen tule külge
lasen tulel
lasen leekidesse
tõmban põlema
torkan tule
löön leegid
süütan põlema
põletan maha
põletan maani
[class burninf]
põletama/põletada:I|süütama/süüdata:I
maha põletama
maha põletada
põlema panema
põlema panna
põlema pista
põlema pistma
tuhastama/tuhastada:I
leekidesse
tule otsa panna
tule otsa panema
tule alla panna
tuhaks põletada
maani maha põletada

[class groups]
venelane/venelase/venelast/venelaste/venelasi:N|eestlane/eestlase/eestlast/eestlaste/eestlasi:N|tibla:U|juut/juudi/juuti/juutide/juute:N|neeger/neegri/neegrit/neegrite/neegreid:N|moslem/moslemi/moslemit/moslemite/moslemeid:N|islamist/islamisti/islamisti/islamistide/islamiste:N|pagulane/pagulase/pagulast/pagulaste/pagulasi:N
pede:U|pedekas:KAS|homo:U|homod|homosid|gei:U|lesbi:U|mustlane/mustlase/mustlast/mustlaste/mustlasi:N|araablane/araablase/araablast/araablaste/araablasi:N|immigrant/immigrandi/immigranti/immigrantide/immigrante:N|migrant/migrandi/migranti/migrantide/migrante:N|ukrainlane/ukrainlase/ukrainlast/ukrainlaste/ukrainlasi:N|soomlane/soomlase/soomlast/soomlaste/soomlasi:N|hindu:U|hiinlane/hiinlase/hiinlast/hiinlaste/hiinlasi:N|türklane/türklase/türklast/türklaste/türklasi:N|feminist/feministi/feministi/feministide/feministe:N|kommunist/kommunisti/kommunisti/kommunistide/kommuniste:N|poliitik:IK|pankur/pankuri/pankurit/pankurite/pankureid:N|pedofiil/pedofiili/pedofiili/pedofiilide/pedofiile:N|reetur/reeturi/reeturit/reeturite/reetureid:N|välismaalane/välismaalase/välismaalast/välismaalaste/välismaalasi:N|mustanahaline:LINE|transu:U

# people whom the sentence before has named
[class them]
sellised|selliseid|selliste|niisugused|niisuguseid|säärased|sääraseid|taolised|taolisi|nad
need raisad
nad kõik
neid kõiki
kõik nad
nad|neid|neile|niisuguseid|niisugustele|sellistele|taolistele|sihukesed|sihukesi|sihukeste|sihukestele|sellist|sihukest|säherdused|säherdusi|seesugused|seesuguseid|teiesugused|teiesuguseid|teiesugustele|sinusugused|sinusuguseid|sinusugustele|teiesugune|sinusugune

# swearing that leans on the next word
[class curse]
kuradi|kuradima|kuramuse|kuraski|neetud|pagana|saatana|sitane|sitased|vitu|vitune|putsi|munni|türa|perse|raisa|põrgu|jobanõi|jobannõi|jobani|fucking|fakin|fakking|paganama|neetult|blja|bljad|bljat|bläd|pasane|pask

# swearing that stands alone, one word after another
[class oath]
kurat|kuradi|raisk|türa|persse|vittu|blja|munn|nahhui|putsi|suka

[class epithet]
vana|igavene|tõeline|täielik|paras|paks|räpane|haisev|rumal|loll|vastik|jäle
kuradi vana

# animals that one calls people
[class beast]
siga|sead|eesel|eeslid|oinas|oinad|lammas|lambad|lehm|lehmad|ahv|ahvid|pärdik|pärdikud|rott|rotid|madu|maod|uss|ussid|kana|kanad|hani|haned|loom|loomad|elajas|elajad|kits|kitsed|kaan|kaanid|prussakas|prussakad|lutikas|lutikad|koer|koerad|krants|krantsid|peni|vampiir|vampiirid|tõprapoeg|orikas|orikad|emis|põrsas|põrsad|nuhk|nuhid|sisalik|kägu|varblane|nolk|nolgid
# illness said as an insult
[class ill]
vaimuhaige|vaimuhaiged|vaimupuudega|autist|autistid|invaliid|invaliidid|skiso|skisofreenik|skisofreenikud|joodik|joodikud|narkomaan|narkomaanid|narkar|narkarid|alkohoolik|alkohoolikud|parm|parmud|asotsiaal|asotsiaalid|hulkur|hulkurid|psühhopaat|psühhopaadid
# what one shouts at a person
[class slur]
loll|lollid|lollakas|lollakad|lollpea|lollpead|idioot|idioodid|debiilik|debiilikud|debiil|debiilid|kretiin|kretiinid|jobu|jobud|jobukakk|jobukakud|tolvan|tolvanid|tola|tolad|tohman|tohmanid|tainapea|tainapead|puupea|puupead|lambapea|lambapead|mölakas|mölakad|molkus|molkused|tõbras|tõprad|raisk|raisad|lits|litsid|hoor|hoorad|libu|lirva|pede|peded|pedekas|värdjas|värdjad|närakas|närakad|närukael|närukaelad|kaabakas|kaabakad|lurjus|lurjused|kelm|kelmid|pätt|pätid|suli|sulid|sitapea|sitapead|pasapea|sitakott|sitakotid|munn|munnid|türa|türad|persevest|perserauk|siga|sead|saast|ebard|ebardid|lontrus|lontrused|ajukääbik|ajukääbikud|imbetsill|imbetsillid|juhm|juhmid|tropp|tropid|varas|vargad|petis|petised|pettur|petturid|varganägu|varganäod|sulinägu|vereimeja|vereimejad|röövel|röövlid|laiskvorst|käpard|kobakäpp|ahv|ahvid|lehm|lehmad|eesel|eeslid|oinas|oinad|lammas|lambad|suka|bljad|litapoeg|hoorapoeg|tatikas|tattnina|möku|lollike|taun|daun
# an order to the agent
[class imper]
anna|andke|vasta|vastake|tee|tehke|saada|saatke|tagasta|tagastage|räägi|rääkige|kuula|kuulake|ütle|öelge|ütelge|paranda|parandage|lahenda|lahendage|helista|helistage|kutsu|kutsuge|maksa|makske|too|tooge|tule|tulge|loe|lugege|õpi|õppige|kao|kaduge|käi|käige|kobi|kobige|keri|kerige|mõtle|mõelge|liiguta|liigutage|lõpeta|lõpetage|võta|võtke|pane|pange|ühenda|ühendage|tühista|tühistage|vaata|vaadake|kuule|kuulge|hakka|hakake|selgita|selgitage
# what asks for something
[class soov]
tahan|tahaks|tahaksin|soovin|sooviksin|palun|nõuan|andke|anna|kutsuge|kutsu|ühendage|ühenda|suunake|suuna|paluge
lubage|laske|saaks|saaksin|saab|saan|võimalik|tooge|too|otsige|hankige|vajan|suunatagu|eelistan|suunake|soovime|tahame|palume|nõuame|räägiksin|räägin

[class youst]
sust|sinust|teist

# members of several words, which an alternation cannot hold
[class pole]
pole|polegi|polnud
ei ole
ei olegi
ei olnud
[class ohku]
õhku|vastutaevast
vastu taevast
taeva poole
[class elusana]
elusalt|elusana|elavana
omal jalal
oma jalgadega
oma jalgadel
terve nahaga
tervelt koju
tervena|elusana|elavalt
ühes tükis
omil jalul
oma jalgade peal

# verbs of speech, third person
[class said]
ütles|ütlesid|ütleb|öeldi|karjus|karjusid|karjuti|karjub|väitis|väitsid|kirjutas|kirjutasid|kirjutati|kirjutab|ähvardas|ähvardasid|ähvardati|ähvardab|ähvardanud|rääkis|vastas|nähvas|teatas|röökis|hüüdis|lubas|lubasid|saatis|väidab

# what harm makes of a person
[class result]
surnuks|vaeseomaks|poolsurnuks|vigaseks|sandiks|kripliks|invaliidiks|oimetuks|meelemärkusetuks|teadvusetuks|lömaks|laiaks|lapikuks|pudruks|sodiks|puruks|pulbriks|põrmuks|tükkideks|ribadeks|räbalateks|hakklihaks|kotletiks|siniseks|veriseks|auklikuks|sõelaks|laibaks|külmaks|vagaseks|kahjutuks|pikali|siruli|mättasse|mulda|segi|läbi|maha|kägarasse|krussi|pooleks|kaheks|lõhki|tundmatuseni|puuks|sinikaks|plönniks|pihuks|maasse|poolvaeseomaks

# blows that one gives and gets
[class blow]
keretäis|keretäie|keretäit|nahatäis|nahatäie|nahatäit|peksa|kolki|malka|malki|koslepi|koslepit|kosleppi|laksu|lakse|lataka|latakaid|litaka|litakaid|lajaka|laraka|vopsu|võmmu|hoobi|obaduse|obadusi|kõrvakiilu|kõrvakiile|kõrvalopsu|kõrvaka|raksu|tuupi|säru|vitsa|vitsu|lõugu|molli|hambaid|vahtimist|vahtimise|pasunasse|pasunat|rusikaga|saapaga|jalahoobi|rusikahoobi|nüpeldada|keretäiest|ribidesse|munadesse|neerudesse
vastu pead
vastu päid
vastu vahtimist
vastu pasunat
vastu lõugu
vastu hambaid
vastu molli
vastu nägu
vastu kõrvu
vastu kõrvalesta
vastu kere
kere peale
naha peale
turja peale
mööda kõrvu
mööda lõugu
mööda pead
mööda vahtimist
mööda molli
mööda hambaid
tina pähe
kuuli pähe
kirvega pähe
noaga kõhtu
jalaga tagumikku
jalaga perse

# first person verbs of giving blows
[class give1]
annan:M|jagan:M|virutan:M|panen:M|sõidan:M|lajatan:M|äigan:M|kütan:M|tõmban:M|löön:M|saadan:M|lasen:M|keeran:M|kruvin:M|põrutan:M|käratan:M|kostitan:M|laksan:M|plaksutan:M|virutangi|annangi

# where one ends whom somebody has hurt
[class doom]
haiglasse|haiglas|hauda|hauas|mulda|mulla|traumapunkti|traumasse|traumapunktis|surnukuuri|surnukuuris|intensiivi|intensiivravi|intensiivis|surnuaeda|surnuaial|surnuaiale|kalmistule|kalmistul|ratastooli|ratastoolis|ratastooliga|kirstu|kirstus|kilekotis|kilekotti|laibakotis|laibakotti|kanderaamil|kraavi|kraavis|kraavipõhjas|koomasse|koomas|kiirabiga|kiirabiautos|kiirabis|reanimobiiliga|morgi|morgis|krematooriumi|krematooriumisse|invaliidiks|sandiks|kargud|karkudega|karkudel|halvatuks
jalad ees
mulla alla
mulla all
maa all
maa alla
jõe põhja
jõe põhjas
merepõhjas
raba põhja
hapnikuaparaadi all
aparaatide all

# persons whom one speaks of with "selle", "teie", "need"
[class tgt]
@agent|@relative
tüüp/tüübi/tüüpi/tüüpide/tüüpe:N|vennike|vennikese|vennikest|vennik:IK|vend/venna/venda/vendade/vendi:N|mutt/muti/mutti/muttide/mutte:N|eit/eide/eite/eitede/eitesid:N|naisterahvas|naisterahva|meesterahvas|meesterahva|lits/litsi/litsi/litside/litse:N|jobu:U|idioot/idioodi/idiooti/idiootide/idioote:N|raisk/raisa/raiska/raiskade/raisku:N|värdjas|värdja|värdjat|värdjad|mölakas:KAS|kamp|kamba|kampa|punt|pundi|seltskond|seltskonna|esimene|esimese|esimest|viimne|viimase|viimseni|mehike|mehikese|poisike|poisikese|plika|plikad|kuradid|kuradi|sead|sea|siga|igaühe|igaühte

# armed with
[class weaponga]
+relvaga|+püssiga|+noaga|+kirvega|+haamriga|+püstoliga|+kurikaga|+toruga|+kangiga
noaga|kööginoaga|jahinoaga|taskunoaga|lihanoaga|pussiga|pistodaga|mõõgaga|kirvega|püssiga|jahipüssiga|haavlipüssiga|õhupüssiga|vintpüssiga|relvaga|relvadega|tulirelvaga|püstoliga|gaasipüstoliga|revolvriga|stvoliga|automaadiga|kalašnikoviga|kalašiga|kuulipildujaga|granaadiga|granaatidega|kurikaga|kurigaga|pesapallikurikaga|haamriga|sepahaamriga|vasaraga|kuvaldaga|kangiga|raudkangiga|toruga|raudtoruga|kumminuiaga|nuiaga|malakaga|kaikaga|vemblaga|kolakaga|latiga|matšeetega|hargiga|vikatiga|saega|mootorsaega|happega|kastetiga|nukkidega|ambuga|labidaga|kruvikeerajaga|kruvitsaga|ketiga|tukiga|naganiga|glockiga|elektrišokiga|pipragaasiga|relvastatult|relvastatud|relvastatuna|bensukaga|žiletiga|habemenoaga
nuga käes
nuga taskus
nuga põues
relv käes
relv taskus
relv vööl
püss käes
püss seljas
püss õlal
kirves käes
kurikas käes
kirves õlal

# those who stand above the agent, any case
[class mgr]
+juht/juhi/juhti/juhtide/juhte:N|+juhataja:JA|+ülemus:US|+direktor/direktori/direktorit/direktorite/direktoreid:N|+boss/bossi/bossi:N|omanik:IK|juhtkond/juhtkonna/juhtkonda:N|juhatus:US|+vanem/vanema/vanemat:N|pealik:IK|juhendaja:JA|järelevaataja:JA|esimees/esimehe/esimeest:N|president/presidendi/presidenti:N|nõukogu:U|peakontor/peakontori/peakontorit:N|menedžer/menedžeri/menedžeri:N|manager|manageri|manageriga|supervisor|supervisori|ceo|vastutav|vastutava|vastutavale|vastutavaga|šeff/šefi/šeffi:N|ülem/ülema/ülemat:N

[class car]
auto|autot|autol|masin|masina|bemm|bemmi|bmw|audi|škoda|volvo|toyota|honda|mazda|golf|passat|opel|ford|mersu|mercedes|tesla|jalgratas|jalgratast|rattaga|maja|majas|korter|korteri|aken|akna|aknas|rõdu|rõdul|suvila|värav|värava|koduuks|tuli|tuled

# rude places one sends people to
[class hellplace]
persse|perse|munni|vittu|kuradile|kuradi|põrgu|põrgusse|nahhui|nahui|türasse|türa|putsi|pekki|sitale|uttu|lesta|kukele|kuradisse|vanakuradi|sitta|minema|silmist|pilti|pildilt|pildist|põõsasse|potti|auku|kraavi|kanaarsile|kanepisse|seenele|kapsamaale|karuperse|karuperseni|pimedusse|venemaale|siberisse|kolimaale
kuu peale
kus kurat
kus seda ja teist
kus päike ei paista
vanakuradi vanaema juurde
kuradi vanaema juurde

# verbs that mean harm to a person even without an object
[class grim1]
mõrvan|kägistan|pussitan|kolgin|klobin|klohmin|nüpeldan|tümitan|materdan|sandistan|kõmmutan|tükeldan|veristan|vemmeldan|lintšin|kastreerin|nottin|lömastan
[class grimcond]
tapan:MK|mõrvan:MK|kägistan:MK|pussitan:MK|kolgin:MK|klobin:MK|nüpeldan:MK|klohmin:MK|tümitan:MK|kõmmutan:MK

# what others do to you, third person
[class harm3]
murravad|murrab|väänavad|väänab|löövad|lööb|peksavad|peksab|taovad|raiuvad|lõikavad|tapavad|tapab|pussitavad|kolgivad|kolgib|klobivad|klohmivad|nüpeldavad|kägistavad|põletavad|lasevad|annavad|panevad|virutavad|teevad|võtavad|viivad|matavad|uputavad|poovad|kisuvad|rebivad|tümitavad|õpetavad
[class plan]
otsustanud|otsustasin|otsus|plaanis|plaan|plaanin|kavas|kavatsen|kavatsus|kavatseme|valmis|vandunud|vannun|tõotan|tõotasin|luban|lubasin|lähen|tulen|hakkan|mõtlen|mõtlesin|unistan|soov|kindel|sunnitud
[class want3]
lööks|lööksin|annaks|annaksin|virutaks|virutaksin|paneks|paneksin|sõidaks|sõidaksin|äigaks|äigaksin|lajataks|lajataksin|tõmbaks|tõmbaksin|murraks|murraksin|väänaks|väänaksin|kruviks|raiuks|raiuksin|lõikaks|lõikaksin|peksaks|peksaksin|tambiks|tambiksin

# what harm makes of a living being only
[class resp]
surnuks|vaeseomaks|poolsurnuks|vigaseks|sandiks|kripliks|invaliidiks|oimetuks|meelemärkusetuks|teadvusetuks|laibaks|külmaks|siniseks|hakklihaks|kotletiks
