# What the customer asks for, and what the message says besides.

[request manager]
proszę|poproszę z kierownikiem|przełożonym
chcę|chciałbym|chciałabym|proszę|poproszę|żądam|domagam|muszę|mogę|można|życzę .. się? .. rozmowy|rozmawiać|porozmawiać|kontaktu|z|o|gadać|mówić|widzieć|skontaktować .. z? .. kierownikiem|kierowniczką|przełożonym|przełożoną|szefem|szefową|dyrektorem|dyrektorką|prezesem|menedżerem|menadżerem|managerem|kierownika|kierowniczkę|przełożonego|szefa|dyrektora|prezesa|menadżera|menedżera|kierownictwem|szefostwem|zarządem
chcę|chciałbym|chciałabym|proszę|poproszę|żądam|domagam|muszę|mogę|można|życzę .. się? .. rozmowy|rozmawiać|porozmawiać|kontaktu|z|o|gadać|mówić|widzieć|skontaktować .. z? .. kimś kompetentnym|wyżej|ważniejszym|decyzyjnym
chcę|chciałbym|chciałabym|proszę|poproszę|żądam|domagam|muszę|mogę|można|życzę .. się? .. o rozmowę .. z? .. kierownikiem|kierowniczką|przełożonym|przełożoną|szefem|szefową|dyrektorem|dyrektorką|prezesem|menedżerem|menadżerem|managerem|kierownika|kierowniczkę|przełożonego|szefa|dyrektora|prezesa|menadżera|menedżera|kierownictwem|szefostwem|zarządem
chcę|chciałbym|chciałabym|proszę|poproszę|żądam|domagam|muszę|mogę|można|życzę .. się? .. o rozmowę .. z? .. kimś kompetentnym|wyżej|ważniejszym|decyzyjnym
rozmawiać|porozmawiać|gadać|rozmowę|rozmowa|rozmowy|kontakt|połączenie|połączcie|skontaktować|przełączyć .. się? .. z .. kierownikiem|kierowniczką|przełożonym|przełożoną|szefem|szefową|dyrektorem|prezesem|menadżerem|menedżerem|managerem|zarządem|kierownictwem
połącz|połączcie|przełącz|przełączcie|dajcie|daj|dawaj|dawajcie|dawać|wezwij|zawołaj|zawołajcie|wołaj|poproś|poproście|proszę|poproszę|dać|wołać|zawołać|poprosić|przełączyć|połączyć .. mnie|mi|tu|o|do|z .. kierownika|kierowniczkę|przełożonego|szefa|szefową|dyrektora|prezesa|menadżera|menedżera|managera|kierownikiem|przełożonym|szefem
niech .. się .. kierownik|szef|przełożony|dyrektor|prezes .. odezwie|zadzwoni|skontaktuje|przyjdzie|zajmie
niech .. się .. ktoś z kierownictwa .. odezwie|zadzwoni|skontaktuje|przyjdzie|zajmie
proszę żeby .. się .. kierownik|szef|przełożony|dyrektor|prezes .. odezwie|zadzwoni|skontaktuje|przyjdzie|zajmie
proszę żeby .. się .. ktoś z kierownictwa .. odezwie|zadzwoni|skontaktuje|przyjdzie|zajmie
niech|żeby .. kierownik|szef|przełożony|dyrektor|prezes .. do? mnie? .. oddzwoni|zadzwoni|przyjdzie|się|odezwie
gdzie|kto|kiedy .. jest|tu|tutaj|pani|pana|będzie .. kierownik|kierownikiem|kierowniczka|szef|szefem|przełożony|przełożonym|dyrektor|przełożona
gdzie|kto|kiedy .. u was .. kierownik|kierownikiem|kierowniczka|szef|szefem|przełożony|przełożonym|dyrektor|przełożona
chcę|żądam|proszę|poproszę .. kierownika|przełożonego|szefa|dyrektora|menadżera|managera|kierowniczkę

[request refund]
zwrot|zwrotu|zwrocie .. pieniędzy|kosztów|środków|gotówki|kwoty|wpłaty|całej|zapłaty|należności
zwrot|zwrotu|zwrocie .. na konto
zwróćcie|zwróć|oddajcie|oddaj|zwrócić|oddać|zwróci|zwrócicie|oddacie|odda|zwracajcie|oddawajcie|odzyskać|odzyskam .. mi|moje|nam|całą|swoje .. pieniądze|kasę|pieniędzy|forsę|hajs|kasy|środki|kwotę|kase|pieniążki
pieniądze|kasę|kasa .. zwrócić|oddać|zwrócone|oddajcie|zwróćcie
pieniądze|kasę|kasa .. z powrotem
pieniądze|kasę|kasa .. na konto
chcę|proszę|żądam|poproszę|domagam .. się? o? .. zwrotu|zwrot
zwrot kasy|środków|pieniążków|pieniędzy

[request compensation]
rekompensata|rekompensaty|rekompensatę|rekompensacie|zadośćuczynienie|zadośćuczynienia|odszkodowanie|odszkodowania|bonifikata|bonifikaty|bonifikatę
chcę|proszę|żądam|oczekuję|należy|poproszę .. mi? się? .. o? rabat|rabatu|zniżki|zniżkę|upust|upustu|bon|voucher|obniżki|obniżkę
chcę|proszę|żądam|oczekuję|należy|poproszę .. mi? się? .. o? obniżenie ceny

[request callback]
oddzwoń|oddzwońcie|oddzwonić|oddzwonienie|oddzwonicie|oddzwoni
zadzwońcie do mnie
proszę|prosiłbym|prosiłabym|czekam .. o|na .. telefon|kontakt|oddzwonienie
proszę|prosiłbym|prosiłabym|czekam .. o|na .. kontakt telefoniczny
proszę|prosiłbym|prosiłabym|czekam .. o|na .. pilny kontakt
proszę|prosiłbym|prosiłabym|czekam .. o|na .. szybki kontakt
proszę|prosiłbym|prosiłabym|czekam .. o|na .. telefon zwrotny
proszę .. do .. mnie zadzwonić|oddzwonić
proszę zadzwonić|zadzwońcie|skontaktować|się .. ze? do? mną|mnie|skontaktować

[request leaving]
rezygnuję|rezygnujemy|zrezygnuję|zrezygnujemy|rezygnacja|rezygnację .. z|waszych|umowy|usług|państwa|współpracy
przenoszę|przeniosę|przenosimy|przeniesiemy|uciekam|odchodzę|odchodzimy|odejdę|zmieniam|zmienię|zmieniamy|przechodzę|przejdę .. się? numer? .. do|od|operatora|bank|dostawcę|firmę .. konkurencji|innego|innej|was|bank|play|orange|kogoś
przenoszę|przeniosę|przenosimy|przeniesiemy|uciekam|odchodzę|odchodzimy|odejdę|zmieniam|zmienię|zmieniamy|przechodzę|przejdę .. się? numer? .. do|od|operatora|bank|dostawcę|firmę .. gdzie indziej
przenoszę|przeniosę|przenosimy|przeniesiemy|uciekam|odchodzę|odchodzimy|odejdę|zmieniam|zmienię|zmieniamy|przechodzę|przejdę .. się? numer? .. do|od|operatora|bank|dostawcę|firmę .. innego operatora
idę|pójdę|pójdziemy|idziemy .. do .. konkurencji
idę|pójdę|pójdziemy|idziemy .. do .. innego banku|operatora
nigdy|więcej|już .. więcej|nic|nie .. nie .. kupię|zamówię|skorzystam|skorzystamy|wrócę|zapłacę|kupimy|zrobię
nigdy|więcej|już .. u was .. nie .. kupię|zamówię|skorzystam|skorzystamy|wrócę|zapłacę|kupimy|zrobię
nigdy|więcej|już .. od was .. nie .. kupię|zamówię|skorzystam|skorzystamy|wrócę|zapłacę|kupimy|zrobię
nie będę .. już? .. waszym|państwa .. klientem|klientką|kupować|kupował|kupowała
nie będę .. już? .. u was .. klientem|klientką|kupować|kupował|kupowała
straciliście|tracicie .. klienta|klientkę|stałego
stracą państwo .. klienta|klientkę|stałego
stracili państwo .. klienta|klientkę|stałego
wypowiadam|wypowiem|wypowiadamy|rozwiązuję|rozwiązać|rozwiązanie|wypowiedzieć|zerwę|zrywam|wypowiedzenie .. umowę|umowy|współpracę|umowe
zamykam|zamknę|likwiduję .. u? was? .. konto|rachunek
zamykam|zamknę|likwiduję .. u? was? .. wszystkie konta

[request cancel]
anuluję|anulować|anulujcie|anulowanie|anulowania|odwołać|odwołuję|odwołajcie|wycofać|wycofuję|storno|odstępuję|odstąpić|odstąpienie|odstąpienia
proszę anulować
proszę|chcę|chciałbym|chciałabym .. o? .. anulowanie|anulować|odwołać|odstąpić|wycofać|rozwiązać .. zamówienie|zamówienia|umowę|rezerwację|usługę|wizytę|subskrypcję
proszę|chcę|chciałbym|chciałabym .. o? .. anulowanie|anulować|odwołać|odstąpić|wycofać|rozwiązać .. od umowy

[request answer]
proszę|prosiłbym|prosiłabym|żądam|oczekuję|domagam|czekam|czekamy|chcę .. o|się|na|pilną .. odpowiedź|odpowiedzi|informację|informacji|wyjaśnienie|wyjaśnienia|wyjaśnień|odzew|reakcję|reakcji
kiedy .. dostanę|otrzymam|będzie|doczekam|przyjdzie|odpowiecie|dotrze .. się? .. odpowiedź|informację|odpowiedzi
odpowiedzcie|odpiszcie|odpowiedz|odpisz|wyjaśnijcie
proszę odpowiedzieć|odpisać|wyjaśnić
proszę mi wyjaśnić|powiedzieć

[signal thanks]
dziękuję|dziękujemy|dzięki|dzięx|dziekuję|dziękować|podziękowania|podziękować|wdzięczny|wdzięczna|wdzięczni|dziękówa|thx
bóg zapłać

[signal praise]
polecam|polecamy|super|świetny|świetna|świetnie|świetne|rewelacja|rewelacyjny|rewelacyjna|doskonały|doskonała|doskonale|znakomity|znakomita|wspaniały|wspaniała|wspaniałe|fantastyczny|fantastyczna|profesjonalny|profesjonalna|profesjonalnie|zadowolony|zadowolona|zadowoleni|najlepszy|najlepsza|najlepsi|brawo|ekstra|extra|sympatyczny|sympatyczna|uprzejmy|uprzejma|cudowny|cudowna|perfekcyjny|perfekcyjnie|wzorowo|zajebisty|zajebista|zajebiście|zajebiste|sztos
bardzo dobry|dobra|miła|miły|pomocny|pomocna
pierwsza klasa
na medal|piątkę
10 na 10
petarda obsługa
pełen profesjonalizm

[signal apology]
przepraszam|przepraszamy|sorry|sory|wybaczcie|wybaczyć|pardon|przeprosić
proszę o wybaczenie
poniosło mnie
mnie poniosło
uniosłem się
uniosłam się
nie powinienem|powinnam

[signal calm]
spokojnie|rozumiem|jasne|zgoda|ok|okej|okey|poczekam|zaczekam|pozdrawiam
w porządku
nie ma problemu|sprawy
nic się nie stało
niech będzie
miłego dnia
do widzenia
dobrego dnia
serdecznie pozdrawiam
wszystko w porządku
ok dziękuję
nie szkodzi

[signal repeat_contact]
trzeci|czwarty|piąty|szósty|siódmy|dziesiąty|kolejny|setny|enty|drugi|któryś raz .. dzwonię|piszę|zgłaszam|proszę|kontaktuję|pytam|składam|jestem|przychodzę|tłumaczę|z
dzwonię|piszę|zgłaszam|kontaktuję|pytam|proszę|reklamuję|przychodzę|tłumaczę .. się? .. już? po? .. trzeci|czwarty|piąty|szósty|dziesiąty|kolejny|setny|enty|drugi|któryś .. raz
po raz .. trzeci|czwarty|piąty|kolejny|enty|setny|drugi|dziesiąty|któryś
dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy|zgłaszałem|zgłaszałam|zgłaszaliśmy|monitowałem|interweniowałem .. już? .. _ .. razy|wielokrotnie|kilkakrotnie|trzykrotnie|dwukrotnie
dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy|zgłaszałem|zgłaszałam|zgłaszaliśmy|monitowałem|interweniowałem .. już? .. _ .. kilka razy
dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy|zgłaszałem|zgłaszałam|zgłaszaliśmy|monitowałem|interweniowałem .. już? .. _ .. wiele razy
dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy|zgłaszałem|zgłaszałam|zgłaszaliśmy|monitowałem|interweniowałem .. już? .. _ .. setki razy
dzwoniłem|dzwoniłam|dzwoniliśmy|pisałem|pisałam|pisaliśmy|zgłaszałem|zgłaszałam|zgłaszaliśmy|monitowałem|interweniowałem .. już? .. _ .. milion razy
wielokrotnie|kilkakrotnie|trzykrotnie|dwukrotnie .. dzwoniłem|dzwoniłam|pisałem|pisałam|zgłaszałem|zgłaszałam|prosiłem|prosiłam|kontaktowałem|kontaktowałam
wiele razy .. dzwoniłem|dzwoniłam|pisałem|pisałam|zgłaszałem|zgłaszałam|prosiłem|prosiłam|kontaktowałem|kontaktowałam
ile|sto|setny|tysiąc razy .. mam|można|mówiłem|mówiłam|tłumaczyłem|tłumaczyłam|pisałem|pisałam|dzwoniłem|dzwoniłam
znowu|znów|ponownie .. dzwonię|piszę|zgłaszam
znowu|znów|ponownie .. to samo
znowu|znów|ponownie .. ten sam
kolejny raz .. dzwonię|piszę|zgłaszam
kolejny raz .. to samo
kolejny raz .. ten sam
po raz kolejny .. dzwonię|piszę|zgłaszam
po raz kolejny .. to samo
po raz kolejny .. ten sam
nadal|wciąż|dalej|ciągle .. nie .. mam|dostałem|dostałam|otrzymałem|otrzymałam|działa|rozwiązano|rozwiązany|załatwione|naprawione|naprawiono|rozwiązaliście :: neg

[signal waiting]
czekam|czekamy|czekałem|czekałam|czekaliśmy|czekać|czekanie|czekania|oczekiwanie|kolejce|kolejka|kolejki|kolejkę
oczekuję na
{czekam|czekamy już|od|tydzień|miesiąc}
opóźnienie|opóźnienia|opóźniona|opóźnione|opóźniony|zwłoka|zwłoki|przeciąga|przeciągacie|przedłuża|zwlekacie|zwlekają
wisieć|wisiałem|wisiałam|wiszę .. na .. infolinii|telefonie|linii|słuchawce

[signal ignored]
nikt .. nie .. odbiera|odpowiada|odpisuje|oddzwonił|oddzwania|reaguje|odezwał|interesuje|zareagował|pomógł :: neg
nie .. odbieracie|odpowiadacie|odpisujecie|oddzwoniliście|oddzwonił|odpisuje|odpisał|odpisała|odpisali|odebrał|odebrali|odezwał|odzywacie|reagujecie :: neg
brak|bez|zero .. odpowiedzi|reakcji|odzewu|kontaktu :: neg
ignorujecie|ignoruje|ignorują|ignorowany|ignorowana|zignorowany|zignorowano|zignorowaliście|olewacie|olewają|olewa|olaliście|zbywacie|zbywają|zbyto|spławiacie|odsyłacie|odsyłają|odsyłany|odsyłana|rozłącza|rozłączyła|rozłączył|rozłączono|rozłączacie|odbijacie|głucho
rzuca słuchawką
cisza w eterze

[signal cheated]
oszukany|oszukana|oszukani|oszukano|oszukaliście|oszukali|oszukujecie|oszukują|oszustwo|oszustwa|okradliście|okradacie|ukradliście|kradniecie|złodziejstwo|złodzieje|oszuści|naciągacie|naciągnęliście|naciągnięto|wyłudzacie|wyłudzenie|okłamaliście|okłamujecie|okłamany|okłamana|okłamano|wprowadzony|wprowadziliście|kłamiecie|kłamliwy|przekręt|ściema|kruczki|wyrolowany|wyrolowaliście
ukryte opłaty
ukryta opłata
drobny druk
drobnym drukiem
w błąd|konia|balona
nabity w butelkę

[signal delivery]
paczka|paczki|paczkę|przesyłka|przesyłki|przesyłkę|kurier|kuriera|kurierem|kurierzy|dostawa|dostawy|dostawę|dostarczono|dostarczona|dostarczone|dostarczyć|dostarczyliście|doręczenie|doręczono|doręczyć|paczkomat|paczkomatu|paczkomacie|wysyłka|wysyłki|wysyłkę|wysłać|wysłaliście|wysłana|wysłane|listonosz|listonosza|awizo|transport|transportu|inpost|dpd|dhl|ups|gls

[signal money]
pieniądze|pieniędzy|kasa|kasę|kasy|zł|złotych|zwrot|zwrotu|faktura|faktury|fakturę|rachunek|rachunku|rachunki|opłata|opłaty|opłatę|płatność|płatności|zapłaciłem|zapłaciłam|zapłacić|płacę|płacimy|przelew|przelewu|prowizja|prowizji|prowizję|abonament|abonamentu|naliczono|naliczyliście|naliczyli|pobrano|pobraliście|kwota|kwoty|kwotę|nadpłata|odsetki|windykacja|windykacji|rata|raty|cena|ceny|cenę
kara umowna

[signal fault]
zepsuty|zepsuta|zepsute|popsuty|uszkodzony|uszkodzona|uszkodzone|wadliwy|wadliwa|wadliwe|niesprawny|awaria|awarii|awarię|usterka|usterki|usterkę|wada|wady|błąd|błędy|pęknięty|pęknięta|połamany|zbity|zbita|zalany|przecieka|cieknie|zepsuł|zepsuła|zepsuło|psuje|zawiesza|wyłącza|padł|padła|reklamacja|reklamacji|reklamację|gwarancja|gwarancji|gwarancję
rozłącza się
nie|przestał|przestała|przestało .. działa|działać|działają|działało|włącza|ładuje|odpala|uruchamia|grzeje|chłodzi|świeci|drukuje|loguje :: neg

[signal staff]
nieuprzejmy|nieuprzejma|nieuprzejmi|niegrzeczny|niegrzeczna|opryskliwy|opryskliwa|niemiły|niemiła|niemili|chamski|chamska|chamscy|arogancki|arogancka|aroganckie|bezczelny|bezczelna|lekceważący|lekceważąca|niekompetentny|niekompetentna|niekompetentni|nakrzyczał|nakrzyczała|naskoczył|naskoczyła|wyśmiał|wyśmiała|wyśmiano|krzyczał|krzyczała|obraził|obraziła
rzucił słuchawką
rzuciła słuchawką
wasz|wasza|waszego|waszej|waszym|wasi|państwa|ta|ten|tej|tego @agent

[signal accusation]
oszukaliście|oszukujecie|okłamaliście|kłamiecie|okradliście|kradniecie|ukradliście|naciągnęliście|naciągacie|zniszczyliście|zepsuliście|zgubiliście|zawaliliście|spieprzyliście|zrujnowaliście|obiecaliście|obiecywaliście|obiecał|obiecała|obiecano|obiecali|mieliście|wmawiacie|wmawiają
miało być
przez was .. straciłem|straciłam|nie|mam|muszę|to|spóźniłem|spóźniłam|musiałem|musiałam|cały|zmarnowałem|zmarnowałam
to|wszystko|problemy|stres|nerwy|straciłem|straciłam|spóźniłem .. przez was
z waszej winy
wasza wina
to wasza wina
wy jesteście winni
pan kłamie
pani kłamie
kłamie pan|pani
oszukał mnie
oszukała mnie
jesteście winni
odpowiadacie za
wmawia mi

[request manager]
kogoś|kimś|ktoś .. kompetentnego|kompetentnym|kompetentny|decyzyjnego|decyzyjnym|wyżej|ważniejszego|wyższego|wyższym
przełączenie|połączenie|przełączyć|połączyć|przekierować|przekazać .. mnie|do|z|sprawę .. przełożonego|przełożonym|kierownika|kierownikiem|kierownictwa|zarządu|dyrekcji|dyrektora|prezesa
skarga|skargę .. do .. kierownika|dyrekcji|zarządu|prezesa|kierownictwa

[request leaving]
zerwanie|rozwiązanie|wypowiedzenie umowy|umów
przenoszę|przeniosę|przenosimy .. się? .. gdzie indziej|konkurencji|innej|innego

# ---- third linguist
[request manager]
@ask1 ... @boss
@boss .. proszę|poproszę|dawaj|dawać|żądam|chcę|natychmiast
@boss .. do telefonu
kimś|kogoś|ktoś|kto ... decyduje|decyzje|decyzję|decyzyjny|decyzyjnego|rządzi|zarządza|zarządzający|kompetentny|kompetentnego|kompetentnym|władny|umocowany|umocowanego
kimś|kogoś kto .. ma|może|potrafi|zna .. _? .. powiedzenia|pomóc|coś|się|kompetencje|władzę|rozwiązać|załatwić
kto .. tu|tam|tutaj|pana|pani .. rządzi|dowodzi|decyduje|szefuje|zarządza|przełożonym|szefem|kierownikiem
kto .. u was .. rządzi|dowodzi|decyduje|szefuje|zarządza|przełożonym|szefem|kierownikiem
numer|mail|mejla|maila|telefon|kontakt|namiary|namiar|dane|nazwisko|adres .. do|na|pana|pani|waszego|twojego .. _? @boss
skargę|zażalenie|skarga .. na|do|u .. @you? .. @boss
{kontakt|rozmowa|rozmowę|rozmowy|spotkanie z @boss}
wyższej|wyższego|innego instancji|szczebla|przełożonego

[request leaving]
żegnam|żegnajcie .. was|państwa|się .. ozięble|państwem|waszą
żegnam|żegnajcie .. was|państwa|się .. na zawsze
żegnam|żegnajcie .. was|państwa|się .. z wami zawsze|waszą
kończę|kończymy|zakańczam|zakończę|zakończenie|koniec .. z wami|współpracę|współpracy|naszą|przygodę|umowę|umowy|abonament
nie .. przedłużę|przedłużam|przedłużymy|przedłużać|odnowię|odnawiam .. umowy|abonamentu|subskrypcji|kontraktu|polisy :: neg
noga .. moja? .. więcej|już .. nie .. postanie :: neg
moja noga .. nie postanie|stanie :: neg
zabieram|zabiorę|przenoszę|przeniosę|wypłacam|przelewam ... pieniądze|oszczędności|konto|rachunek|numer|firmę|firmowe|środki|kredyt|polisę|abonament .. do|gdzie|stąd|od|z|u
przenoszę|przeniosę|przenosimy|przechodzę|przejdę|uciekam|odchodzę|idę|zmieniam|zmieniamy|spadam ... konkurencji|konkurencja|gdzie indziej|innego|innej|inny|innych|orange|play|plus|plusa|t-mobile|tmobile|allegro|inpostu|operatora|dostawcę|bank
{ostatni raz} ... u was|państwa|zamawiam|zamówiłem|zamówiłam|kupuję|kupiłem|kupiłam|korzystam
ostatni|ostatnie|ostatnia zakup|zakupy|zamówienie|wizyta .. u|w .. was|państwa|waszym|tym

[request manager]
kogoś|kimś|osobę|osobą|osoby|ktoś ... uprawnienia|uprawnioną|uprawniona|uprawnionej|upoważniona|upoważnioną|decyzyjność|pełnomocnictwo|prawo .. do|podjąć|podejmować|podjęcia|podpisać
zawołać|zawołaj|zawołajcie|poprosić|dać|dajcie|daj|wezwać|przysłać|przełączyć|przełącz|połączyć|połącz|skierować .. mnie|mi|do|z|tu? .. kogoś|kimś|kogo|inną|innego|innym .. ważnego|rozumnego|kompetentnego|normalnego|innego|mądrego|ogarniętego|z|kumatego|od

[request leaving]
więcej|już|nigdy .. mnie|nas .. tu|u|w? .. nie .. zobaczycie|zobaczy|zobaczą|uświadczycie :: neg
mnie|nas .. tu|u|więcej .. nie .. zobaczycie|zobaczy|zobaczą :: neg

# ---- the owner is the manager of a small firm
[request manager]
chcę|chciałbym|chciałabym|proszę|poproszę|żądam|muszę|mogę|można .. z właścicielem|właścicielką|właścicielami
dajcie|dać|dawaj|zawołaj|zawołać|wezwać|poprosić|połączyć|podać .. właściciela|właścicielkę
rozmawiać|porozmawiać|pogadać|rozmowy|rozmowę|kontakt|skontaktować .. z właścicielem|właścicielką
niech .. właściciel|właścicielka .. oddzwoni|zadzwoni|odezwie|przyjdzie|wyjdzie|zajmie
