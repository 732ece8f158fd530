# Anger, continued: calm complaints of customers.

[class faulty]
krzywy/krzywi:A
pęknięty/pęknięci:A
porysowany/porysowani:A
zarysowany/zarysowani:A
uszkodzony/uszkodzeni:A
dziurawy/dziurawi:A
wadliwy/wadliwi:A
niekompletny/niekompletni:A
przeterminowany/przeterminowani:A
spleśniały/spleśniali:A
zgnieciony/zgnieceni:A
potłuczony/potłuczeni:A
stłuczony/stłuczeni:A
wgnieciony/wgnieceni:A
obity/obici:A
poplamiony/poplamieni:A
popękany/popękani:A
rozklejony/rozklejeni:A
rozdarty/rozdarci:A
zardzewiały/zardzewiali:A
niesprawny/niesprawni:A
używany/używani:A
zepsuty/zepsuci:A
zalany/zalani:A
rozbity/rozbici:A
urwany/urwani:A
podróbka|podróbki|podróbkę|podrobiony|podrobiona|podrobione|rysy|rysami|wgniecenie|wgniecenia|wgnieceniem|dziura|dziurą|dziury|plamy|plama|plamą|usterka|usterki|usterką|wada|wady|wadą

[anger 1]
potraktował|potraktowała|potraktowali|potraktowaliście|potraktowano|traktujecie|traktują|traktuje|czuję|poczułem|poczułam .. się? .. mnie|nas|klienta|klientów|człowieka? .. jak .. petent|petenta|intruz|intruza|śmieć|śmiecia|powietrze|natręt|natręta|zło|idiota|idiotę|idiotka|złodziej|złodzieja|przestępca|przestępcę|bankomat|żebrak|żebraka|dziecko|śmiecie|oszust|oszusta|ktoś|ostatni|jakiś|jakiegoś|jakaś|jakąś|piąte|niechciany :: w=0.8
był|była|było|były|jest|są|miał|miała|miały|ma|przyszedł|przyszła|przyszło|przyszły|dotarł|dotarła|dotarło|dotarły|okazał|okazała|okazało|okazały|dostałem|dostałam|otrzymałem|otrzymałam|przysłaliście|przysłano .. się|od? .. całkiem|cały|cała|całe? @faulty :: w=0.45
jak|nic nie .. było|ma|działał|działała|działało|dostałem|widać|przyszło|dotarło .. tak .. nie|dalej|nadal :: neg w=0.6
ani widu|słychu|me|be|dzień|przepraszam :: neg w=0.4
z|co miesiąca|tygodnia|dnia|roku .. na miesiąc|tydzień|dzień|rok .. coraz|gorzej|drożej :: w=0.5
rozczarowali|rozczarowaliście|zawiedliście|zawiedli|zlekceważyli|zlekceważyliście|zbagatelizowali|zignorowali|zignorowaliście|olali|olaliście|spławili|spławiliście .. mnie|nas|się|klienta|sprawę? :: w=0.7
pozostał|pozostaje|pozostały|pozostawiono|pozostawiliście .. bez odpowiedzi|reakcji|echa|odzewu|pomocy :: w=0.5
ile .. jeszcze? .. można|mam|mamy .. na to? .. czekać|prosić|dzwonić|pisać|tłumaczyć|powtarzać|znosić :: w=0.6
tracę|straciłem|straciłam|zabrało|kosztowało|zajęło .. mi|mnie|przez|was? .. czas|czasu|dzień|nerwy|nerwów|zdrowie|zdrowia|urlop|kupę|mnóstwo :: w=0.5
nie mogę|możemy|da .. się .. normalnie|spokojnie|od|dodzwonić|doprosić|doczekać|skontaktować|dogadać :: neg w=0.45
oddajcie|zwróćcie|oddaj .. wreszcie|nareszcie|natychmiast :: w=0.6
oddajcie|zwróćcie|oddaj .. w końcu :: w=0.6
niepoważny|niepoważna|niepoważni|niepoważne|nieodpowiedzialni|nieodpowiedzialne|nieodpowiedzialny|nierzetelni|nierzetelna|nierzetelny|niesolidni|niesolidna|niesolidny|nieuczciwi|nieuczciwa|nieuczciwy :: w=0.6
wolne żarty :: w=0.7
złote góry|gruszki|cuda :: w=0.35
figę|figa .. z|makiem :: w=0.6
guzik prawda|obchodzi|wiecie|mnie :: w=0.4
robicie|robią|zrobiliście|zrobili|robi .. mnie|nas|klientów|ludzi .. w|na konia|balona|bambuko|trąbę|szaro|ciula|jelenia :: w=0.9
czuję|czujemy|poczułem|poczułam .. się .. oszukany|oszukana|oszukani|zlekceważony|zlekceważona|upokorzony|upokorzona|bezradny|bezradna|bezsilny|bezsilna|zignorowany|zignorowana|naciągnięty|naciągnięta|potraktowany|potraktowana :: w=0.9
jestem|jesteśmy|byłem|byłam .. _? .. niezadowolony|niezadowolona|rozczarowany|rozczarowana|rozczarowani|zawiedziony|zawiedziona|zawiedzeni|rozgoryczony|rozgoryczona|oburzony|oburzona|oburzeni|zażenowany|zażenowana|zirytowany|zirytowana|poirytowany|sfrustrowany|sfrustrowana|zbulwersowany|zbulwersowana :: w=0.7
to .. nie .. pierwszy|pierwsza|jedyny|jedyna .. raz|taka|taki|sytuacja|przypadek :: neg w=0.5
do dziś|dzisiaj|dnia|tej|teraz .. nikt|nic|żadnej|żadnego|ani|nie :: neg w=0.5
zbywacie|zbywają|zbywa|zbyto|zwodzicie|zwodzą|zwodzi|odsyłacie|odsyłają|olewacie|olewają|ignorujecie|ignorują|lekceważycie|lekceważą|spławiacie|spławiają .. mnie|nas|klienta|klientów|ludzi|od? :: w=0.7

[anger 2]
mam|mamy|miałem|miałam .. tego|was|już|po|wszystkiego .. serdecznie|kompletnie|szczerze? .. dość|dosyć|kokardę|kokardy|dziurki :: w=0.9
cierpliwość|cierpliwości .. mi .. się? .. skończyła|kończy|brakuje|zabrakło|wyczerpała :: w=0.9
{szlag mnie|człowieka} .. jasny? .. trafia|trafi|trafił :: w=1.2
{krew mnie} .. zalewa|zalała :: w=1.2
gotuję|gotuje|trzęsę|trzęsie .. się|mną .. cały|cała|we|ze|z środku|mnie|nerwów|złości|wściekłości :: w=1.1
jak|co wam|państwu|panu|pani .. nie wstyd :: neg w=0.9
wstyd .. mi .. za was|państwa|taką|firmę :: w=0.9
{wstydu nie|za grosz macie|ma|mają} :: neg w=0.9

[request leaving]
żegnam|żegnamy|żegnajcie|rozstaję|rozstajemy .. się? .. z .. _? .. bankiem|firmą|siecią|operatorem|marką|sklepem|wami|państwem|usługami|platformą|aplikacją
proszę|chcę|chciałbym|chciałabym|wnoszę|wnioskuję|poproszę .. o? .. zamknięcie|zamknąć|likwidację|zlikwidować .. mojego|moje|nasze|naszego? .. konta|konto|rachunku|rachunek|rachunków
wypisuję|wypiszę|wymeldowuję|ewakuuję .. się .. z|od|stąd
byłem|byłam|jestem .. waszym|państwa|klientem|klientką|wierną|wiernym ... ostatni|koniec|rezygnuję|odchodzę|dość|żegnam|skończyło
byłem|byłam|jestem .. u was ... ostatni|koniec|rezygnuję|odchodzę|dość|żegnam|skończyło
więcej|nigdy|już .. mnie|nas .. tu|tam|nie .. nie .. zobaczycie|zobaczy|uświadczycie|ujrzycie :: neg
więcej|nigdy|już .. mnie|nas .. u was .. nie .. zobaczycie|zobaczy|uświadczycie|ujrzycie :: neg

[class num]
dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście|piętnaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|dziewięćdziesiąt|kilka|kilkanaście|kilkadziesiąt|parę|pół|sto|drugą|trzecią|kolejną|godzinę|tydzień|miesiąc|rok|ponad|2|3|4|5|6|7|8|9|10|12|14|15|20|25|30|35|40|45|50|60|90

[anger 1]
siedzę|wiszę|czekam|stoję|wisze|siedze|wisiałem|wisiałam|siedziałem|siedziałam .. na|w|przy .. _? linii|telefonie|telefonem|słuchawce|kolejce|infolinii|czacie :: w=0.5
już|od|ponad|przez .. @num .. minut|minuty|godzin|godziny|dni|tygodni|tygodnie|miesięcy|miesiące|lat :: w=0.25
tego|takiego|czegoś ... nie spodziewałem|spodziewałam|spodziewaliśmy :: neg w=0.55
żerowanie|żerowania|żerujecie|żerują|żeruje|żerować :: w=0.9
bez jaj|żartów|kitu|przesady|wygłupów :: neg w=0.8
@ord .. raz .. ten|ta|to|te .. sam|sama|samo|same|samą :: w=0.5
tak|i|to .. w kółko|koło :: w=0.4
nie wyrabiam|wytrzymuję|zdzierżę|ogarniam :: neg w=0.6
wykończyliście|wykańczacie|wykańcza|wykończyła|wykończył .. mnie|nas|nerwowo|psychicznie :: w=0.9
mnie|nas .. wykończyliście|wykańczacie|zamęczacie|zamęczyliście :: w=0.9

[innocent anger]
mąż|partner|partnera|sąsiad|były|ktoś|szef|ojciec|syn|facet|chłopak|oszust|ktos .. grozi|groził|groziła mi|nam
{czy|to jakieś|może|jakiś|próba} oszustwo|oszustwa|scam|phishing|naciąganie
podszywa|podszywają|wygrałem|wygrałam|phishing|fałszywy|fałszywego|podejrzany|podejrzana ... oszust|oszuści|oszustów|oszusta|oszustwo|oszustwa
oszust|oszuści|oszustów|oszusta|oszustwo|oszustwa ... podszywa|podszywają|wygrałem|wygrałam|phishing|fałszywy|fałszywego|podejrzany|podejrzana|wnuczka|blik
nie mogę|możemy|mogłem|mogłam .. się .. doczekać

[anger 1]
{odpowiedzi|reakcji|kontaktu|zwrotu|przelewu|pieniędzy|informacji|efektów|efektu|poprawy brak} :: w=0.5
moja|mój|moje|to .. @ord|2|3|4|5 .. wiadomość|mail|mejl|telefon|zgłoszenie|reklamacja|pismo|list|próba|prośba|rozmowa|wizyta|paczka|naprawa :: w=0.5
słabo|kiepsko|marnie|źle|nieciekawie|tragicznie .. to? .. wygląda|wypada|świadczy|rokuje|wyszło :: w=0.3
ten|ta|to|te|tą|tym|tej|tego sam|sama|samo|same|samą|samym|samej|samego .. usterką|usterka|usterki|wadą|wada|problem|problemem|błąd|błędem|awaria|awarią|kłopot|sprawa|sprawie|sprawę|śpiewka|gadka|bajka :: w=0.4

[innocent anger]
jak|jeśli|jeżeli|gdy .. nie kupię|zamówię|wrócę
to był|była|byli .. jakiś|jakaś|pewnie? oszust|oszustka|oszuści
ktoś|ktos|jakiś|pan|pani ... podał|podała|podaje|podawał|podawała .. się za ... oszust|oszustka|oszuści

[request manager]
@boss .. zmiany|działu|oddziału|sklepu|salonu|biura .. proszę|poproszę|natychmiast|dawać|żądam
ktoś|kogoś|kimś|kto .. kto .. _? podejmuje|podejmie|decyduje|decyzje|może|odpowiada

[anger 2]
jestem|jesteśmy .. zły|zła|źli :: w=0.9

[anger 1]
gdzie .. jest|są|się|podział|podziała|podziały? .. mój|moja|moje|nasz|nasza|nasze .. kasa|pieniądze|forsa|hajs|zwrot|przelew|paczka|przesyłka|zamówienie|kurier|towar|środki|odpowiedź :: w=0.5
chcę|chcemy|żądam|domagam|oczekuję .. się? .. zwrotu|moich|swoich|naszych|pieniędzy .. pieniędzy|kasy|kwoty|całości|środków? :: w=0.45
macie|masz .. mi|nam|to|ją|go|je|mnie|natychmiast? .. _? oddać|zwrócić|naprawić|załatwić|wypłacić|wysłać|przelać|przyjechać|zrobić|wyjaśnić|odblokować|włączyć|oddzwonić|dostarczyć|anulować :: w=0.6
nie interesuje|interesują|obchodzi|obchodzą .. mnie|nas :: neg w=0.6
mnie|nas .. nie interesuje|interesują|obchodzi|obchodzą :: neg w=0.6

[anger 1]
kolejny|drugi|trzeci|czwarty|piąty|cały|następny|któryś dzień|tydzień|miesiąc|wieczór|weekend .. jestem|siedzę|jesteśmy|mija|już? .. bez|nie :: neg w=0.45
a teraz|dziś|dzisiaj|nagle|potem .. słyszę|okazuje|dowiaduję|mówicie|mówią|twierdzicie|twierdzą|piszecie|się .. że|się :: w=0.4
to po co .. mi|wam|ona|on|ono|one|są|jest|w|była? :: w=0.35
nikogo nie .. zastał|zastano|zastali|było :: neg w=0.4
siedzę|czekam|czekałem|czekałam|siedziałem|siedziałam|siedze|warowałem .. w domu? .. cały|całe|całą dzień|popołudnie|noc|tydzień|rano|przedpołudnie :: w=0.4
sami|sam|sama tego chcieliście|chciałeś|chciałaś|chcieli :: w=0.6
draństwo|draństwa|świństwo|świństwa|łajdactwo|podłość|niegodziwość|nikczemność :: w=1
w|żywe oczy .. kłamiecie|kłamie|kłamią|kłamać :: w=0.9

[innocent anger]
wymieniliście|wymieniono|naprawiliście|przeprosiliście .. bez gadania|problemu|problemów|słowa|szemrania

[anger 1]
zasługuję|zasługujemy|zasłużyłem|zasłużyłam|zasługują .. na .. _? lepszego|więcej|lepsze|lepszą|szacunek|odpowiedź|poważne|uwagę|szacunku :: w=0.6
automatyczna|automatyczną|automatyczne|szablonowa|szablonową|wymijająca|wymijającą|zdawkowa|zdawkową|kopiuj|gotowiec odpowiedź|odpowiedzi|formułka|formułkę|wklej :: w=0.45
trwa|trwają|trwało|ciągnie|wlecze .. się? .. to? .. już|od|ponad|dłużej .. @num|tydzień|tygodni|miesiąc|miesięcy|rok|lat|dni :: w=0.45
znów|znowu|ponownie|wciąż|ciągle|stale|kolejny|kółko .. raz? .. mnie|mi|nam|nas|się? .. wylogowała|wylogowało|wywaliła|wywaliło|wyrzuciło|wyrzuciła|zawiesiła|zawiesił|rozłączyło|rozłączyła|rozłączył|zerwało|zablokowało|zablokowała|zacięła|zaciął|wyłączyło|odrzuciło|padł|padła|padło|przerwało|skasowało|skasowała|pominęliście|pomyliliście|zapomnieliście :: w=0.5
męczące|uciążliwe|irytujące|denerwujące|upierdliwe|frustrujące|nużące|żałosne|niepoważne|kuriozalne|komiczne|absurdalne|niedorzeczne|karygodne|haniebne :: w=0.5
czy .. ktokolwiek|ktoś ... czyta|słucha|pracuje|żyje|odbiera|odpisze|odpowie|raczy :: w=0.5
jest|halo tam|tu kto|ktoś :: w=0.5

[innocent anger]
inna|inną|zupełnie|dobra|piękna|ulubiona|nasza bajka|bajkę|bajki
czytam|czytałem|czytałam|oglądam|oglądałem|polecam|książka|książkę|serial|film|wciągający|ulubiony|skandynawski kryminał|dramat|horror|thriller

[request manager]
komuś|kogoś|osobie|osobę|osobą|ktoś|kimś .. kto|która|którą|z .. ma|mają|posiada? .. uprawnienia|uprawnieniami|kompetencje|kompetencjami|władzę|władzą|prawo|moc|możliwość
osobie|osobę|osobą|osoby .. decyzyjnej|decyzyjną|odpowiedzialnej|odpowiedzialną|kompetentnej|kompetentną|wyżej

[anger 1]
nijak|nijakie|nijaka .. _ :: w=0.35
ma|mają się nijak :: w=0.6
przykro|przykre|przykry|przykra .. mi|nam|że|to|doświadczenie|sytuacja|niespodzianka :: w=0.45
upominam|upominamy|upomnę|monituję|ponaglam|ponaglałem|ponaglałam|dopominam|dopraszam .. się? :: w=0.5
z człowiekiem|ludźmi|kimś .. żywym? .. porozmawiać|pogadać|rozmawiać|pomówić|połączyć :: w=0.4
stałych|stały|stała|wiernych|lojalnych klientów|klient|klientka|klientem .. traktujecie|traktowany|traktowana|traktują|gorzej|macie|zero|olewacie :: w=0.5
przyszło|przyszły|przyszedł|przyszła|dotarło|wysłaliście|dostałem|dostałam|jest .. _? zamiast .. _ :: w=0.4
bajzel|burdel|syf|bałagan|chaos|galimatias|bezhołowie .. w|na|u|z :: w=0.3
powinno|powinien|powinna .. być .. karalne|zakazane|zabronione|ścigane|wstyd :: w=0.6
nie po|za to .. płacę|płacimy|zapłaciłem|zapłaciłam|wykupiłem|wykupiłam|kupiłem|kupiłam|jestem :: neg w=0.7
opadają|opadły .. ręce|wszystko|cycki|mi|nogi :: w=0.8
ręce .. i nogi opadają :: w=0.9

[innocent anger]
nie obrażam|gniewam|denerwuję|złoszczę .. się
każdemu .. się .. zdarza|zdarzają|może|zdarzyć .. zdarzyć? .. pomyłka|pomyłki|błąd|błędy|pomylić
zdarza|zdarzają .. się .. każdemu? .. pomyłka|pomyłki|błąd|błędy|każdemu

[request leaving]
nie .. skorzystam|skorzystamy|zamówię|kupię|wrócę|odwiedzę .. więcej|już|nigdy|ponownie :: neg

# words that complain by themselves
[anger 1]
niedbalstwo|niedbalstwa|niedbale|niedbały|niedbała|niechlujny|niechlujna|niechlujnie|niechlujstwo|partactwo|lenistwo|nieróbstwo|znieczulica|bezduszność|arogancja|arogancją|ignorancja|ignorancją|opieszałość|opieszałości|opieszały|opieszała|opieszale|bezsilność|bezradność :: w=0.6
idiotyczny/idiotyczni:A :: w=0.5
groteskowy/groteskowi:A :: w=0.5
kuriozalny/kuriozalni:A :: w=0.5
bezczelny/bezczelni:A :: w=0.7
bezduszny/bezduszni:A :: w=0.6
nierzetelny/nierzetelni:A :: w=0.6
niekulturalny/niekulturalni:A :: w=0.7
niesympatyczny/niesympatyczni:A :: w=0.6
nieuprzejmy/nieuprzejmi:A :: w=0.7
gburowaty/gburowaci:A :: w=0.7
wyniosły/wyniośli:A :: w=0.45
roztrzęsiony/roztrzęsieni:A :: w=0.5
zapłakany/zapłakani:A :: w=0.5
upokorzony/upokorzeni:A :: w=0.7
zszokowany/zszokowani:A :: w=0.6
zniechęcony/zniechęceni:A :: w=0.45
przesolony/przesoleni:A :: w=0.45
niedogotowany/niedogotowani:A :: w=0.45
przypalony/przypaleni:A :: w=0.45
niedopieczony/niedopieczeni:A :: w=0.45
rozgotowany/rozgotowani:A :: w=0.4
przereklamowany/przereklamowani:A :: w=0.6
niedorobiony/niedorobieni:A :: w=0.55
niedopracowany/niedopracowani:A :: w=0.45
rzekomo|rzekoma|rzekomy|rzekome|ponoć :: w=0.2
zignorował|zignorowała|zignorowali|zbagatelizował|zbagatelizowała|zbagatelizowali|zlekceważył|zlekceważyła|zlekceważyli|olał|olała|olali|zbył|zbyła|zbyli|wyprosił|wyprosiła|wyprosili :: w=0.6
uwłacza|uwłaczające|uwłaczający|uwłaczanie|urąga|urągające|poniżające|poniżająca|upokarzające|upokarzająca|haniebny|haniebna|haniebne :: w=0.8
zasługuje|zasługują .. na .. _? krytykę|naganę|karę|zero|pałę|jedynkę :: w=0.6
nigdy .. w życiu|jeszcze? .. nie .. byłem|byłam|zostałem|zostałam|czułem|czułam|spotkałem|spotkałam|widziałem|widziałam .. się|tak|takiego|takiej? :: neg w=0.5
wyłudzić|wyłudzili|wyłudzacie|wyłudzenie|naciągnąć|naciągnęli|naciągnięto|oskubać|okraść|skasował|skasowała|skasowali .. mnie|ode|od|nas|za|klienta|pieniądze|mi|na :: w=0.6
trudno .. _? komentować|skomentować|nazwać :: w=0.45
trzeba|musiałem|musiałam|musieliśmy|muszę .. się|było? .. prosić|upominać|dopominać|użerać|wykłócać|błagać|kłócić :: w=0.6
niechętnie|wymuszonym|obojętnie|opryskliwie|niemiło|nieuprzejmie|chamsko|bezczelnie|arogancko :: w=0.6
odwołana|odwołany|odwołali|odwołano|przełożona|przełożony|przełożyli|przesunięta|przesunięto .. bez|kolejny|dwa|trzy|po|ostatniej|raz :: w=0.45

[innocent anger]
sąsiad|sąsiadka|sąsiedzi|mąż|partner|były|kolega|dziecko|dzieci|syn|córka|ktoś|tłum|kibice .. _? krzyczał|krzyczała|krzyczeli|krzyczy|krzyczą|wrzeszczy|wrzeszczał|wrzeszczą|wrzeszczeli

[anger 1]
bolesny/boleśni:A :: w=0.45
krzywdzący/krzywdzący:A :: w=0.5
niesprawiedliwy/niesprawiedliwi:A :: w=0.5
nie wytrzymam|wytrzymamy|zniosę|zdzierżę|zdzierżymy :: neg w=0.6

[innocent anger]
myślałem|myślałam .. już? .. że .. zwariuję|oszaleję|umrę|padnę
