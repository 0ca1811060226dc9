#!/bin/sh
# Makes a folder for database servers whose data nobody needs afterwards, and prints its name. When its standard input
# ends, because whoever started it says so or has died in whatever way, it stops the servers and removes the folder.
# Usage: reaper.sh PARENT_FOLDER
set -u
trap '' INT TERM HUP
folder=$(mktemp -d "$1/agnosco-XXXXXX") || exit 1
chmod 711 "$folder"
echo "$folder"
cat >/dev/null

# Where the folder is closed to the server's account, its data lie elsewhere.
elsewhere=$(cat "$folder/location" 2>/dev/null)
for file in "$folder"/cluster/postmaster.pid "$folder"/*/cluster/postmaster.pid ${elsewhere:+"$elsewhere"/cluster/postmaster.pid}; do
  pid=$(head -n 1 "$file" 2>/dev/null) || continue
  kill -INT "$pid" 2>/dev/null
  i=0
  while [ -e "$file" ] && [ "$i" -lt 50 ]; do sleep 0.1; i=$((i + 1)); done
done
rm -rf "$folder" ${elsewhere:+"$elsewhere"}
