#!/bin/sh
# Says clearly what is missing when there is no Node, where Maven would only say "cannot run program".
if ! command -v node >/dev/null 2>&1; then
  echo "The portal is built with Node 20.19 or newer, and there is no node on the PATH." >&2
  echo "Install one (Debian: apt install nodejs npm; elsewhere: https://nodejs.org) and run again." >&2
  exit 1
fi
exec node "$@"
