# Words of law, press and review sites that stand alike in every language.

[publicity 1]
trustpilot|tripadvisor
google review|reviews

[request refund]
refund|chargeback

[axis means]
🔪|🔫|💣|🪓|🗡|⚔
