#!/bin/sh
# Makes a folder for a database server whose data nobody needs afterwards, and prints its name. When its standard input
# ends, because whoever started it says so or has died in whatever way, it stops the server and removes the folder.
# Usage: reaper.sh PARENT_FOLDER
set -u
trap '' INT TERM HUP
folder=$(mktemp -d "$1/agnosco-XXXXXX") || exit 1
chmod 711 "$folder"
echo "$folder"
cat >/dev/null

elsewhere=$(cat "$folder/location" 2>/dev/null)
for place in "$folder" ${elsewhere:+"$elsewhere"}; do
  file="$place/cluster/postmaster.pid"
  if pid=$(head -n 1 "$file" 2>/dev/null); then
    kill -INT "$pid" 2>/dev/null
    i=0
    while [ -e "$file" ] && [ "$i" -lt 50 ]; do sleep 0.1; i=$((i + 1)); done
  fi
  rm -rf "$place"
done
