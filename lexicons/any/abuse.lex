# What customers of every language type when they are angry: English swearing and emoji.
# Written for the project.

[profanity 1]
fuck|fucks|fucked|fuckin|fucking|fck|fcking|fking|fkn|wtf|stfu|fuuck
shit|shitty|bullshit|shite|crap|crappy
damn|dammit|goddamn|damned
bloody hell
omfg
🖕
what the fuck|hell

[insult 1]
stupid|dumb|pathetic|ridiculous :: bare
incompetent
loser|losers|noob|clown|clowns
🤡

[insult 2]
idiot|idiots :: bare
moron|morons|imbecile|retard|retards|retarded
asshole|assholes|arsehole|dickhead|dickheads|douchebag|jackass|dumbass|dumbasses
bastard|bastards
bitch|bitches|biatch
scumbag|scumbags|scum
cunt|cunts
prick|pricks|wanker|wankers|twat|twats
motherfucker|motherfuckers|motherfucking|mofo
piece of shit|crap
fuck you|u|off|yourself|yourselves
fuck this shit :: aim=none
screw you
suck my dick
son of a bitch
kiss my ass
go fuck yourself|yourselves
shut up|the

[hate 3]
nigger|niggers|nigga
faggot|faggots

[death_wish 3]
go die
kill yourself
kys
die bitch
drop dead
rot in hell
burn in hell
hope you die

[violence 4]
i will|ll|gonna kill you
i am going to kill you
i kill you
ill kill you

[violence 2]
you will regret this|it
watch your back
i know where you live

[innocent]
shit happens
kill switch
killing it
sick and tired

[anger 1]
🙄|😒|😑|😤|😞|😠|👎|😣|😩|😫|😖
=:(|=:-(|=:/|=:-/|=:((|=>:(|=>:-(

[anger 2]
😡|🤬|👿|💢

[signal thanks]
thanks|thank|thx|tnx
🙏

[signal praise]
👍|❤|😊|😍|🥰|👏|💚|💙|🎉|😀|😁|🙂
=:-)|=:d

[scope play]
netflix|imdb|playstation|xbox|steam|hbo
