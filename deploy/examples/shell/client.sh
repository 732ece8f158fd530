#!/usr/bin/env bash
# Publishes one customer's message and waits for rahu's recommendation, with nothing but bash: NATS speaks lines of
# text. With the nats command line it is shorter, see README.md. Prints the recommendation as JSON.
set -euo pipefail
url=${NATS_URL:-nats://127.0.0.1:4222} conversation=from-shell
address=${url#*://} id=m-$(date +%s%N)
exec 3<>"/dev/tcp/${address%:*}/${address##*:}"

send() { printf '%s\r\n' "$@" >&3; }
bytes() { printf '%s' "$1" | wc -c; }

# Listen before publishing: the recommendations of this conversation, whatever the action.
send 'CONNECT {"verbose": false, "headers": true, "name": "client.sh"}' "SUB rahu.recommendations.acme.*.$conversation 1"
head=$'NATS/1.0\r\nNats-Msg-Id: acme/chat/'$id$'\r\n\r\n'
data='{"id": "'$id'", "conversation": "'$conversation'", "text": "Kolmas kord helistan! Te olete idioodid!"}'
size=$(($(printf '%s' "$head" | wc -c)))
send "HPUB rahu.messages.acme.chat.$conversation $size $((size + $(bytes "$data")))" "$head$data"

while IFS= read -r -t 10 line <&3; do
  case $line in
  PING*) send PONG ;;
  -ERR*) echo "$line" >&2 && exit 1 ;;
  *'"message":"'"$id"'"'*) printf '%s\n' "${line%$'\r'}" && exit 0 ;;
  esac
done
echo "no recommendation within ten seconds" >&2
exit 1
