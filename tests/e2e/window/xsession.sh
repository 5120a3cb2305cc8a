#!/bin/bash
# xsession.sh COMMAND…: runs it on a display, a session bus and an accessibility bus of its own. Exit status 77: something
# needed for that is not installed.
set -u
for program in Xvfb xdotool dbus-run-session openbox xdpyinfo; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: python3-pyatspi is not installed"; exit 77; }

folder=$(mktemp -d)
export XDG_RUNTIME_DIR="$folder" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data"
export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
chmod 700 "$folder"
mkfifo "$folder/number"
# The server chooses a free display and tells which.
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset 3>"$folder/number" >"$folder/xvfb.log" 2>&1 &
server=$!
read -r number <"$folder/number"
export DISPLAY=":$number"

session() {
    openbox --sm-disable >/dev/null 2>&1 &
    local manager=$!
    "$@"
    local status=$?
    kill "$manager" 2>/dev/null
    return "$status"
}
export -f session
dbus-run-session -- bash -c 'session "$@"' _ "$@" 2> >(grep -v 'fd limit' >&2)
status=$?
kill "$server"
wait "$server" 2>/dev/null
rm -rf "$folder"
exit "$status"
