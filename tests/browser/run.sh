#!/bin/sh
# Looks at a built site in a real browser and with the well-known checkers.
#
#   tests/browser/run.sh [SITE] [NODE OPTIONS]
#
# SITE is the folder of the built site (default: `site` in the repository). With PAGES=sample only some pages are looked at,
# with PAGES=all the slow engines see all of them. BUNDLE names the ZIP file of the site, for the tests without a server. Reports for programs go to tests/browser/report/.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
site=${1:-$here/../../site}
[ $# -gt 0 ] && shift

fail() {
  echo "$*" >&2
  exit 2
}

[ -f "$site/index.html" ] || fail "There is no site in $site. Build it first: local-offer build --output $site"
SITE=$(cd "$site" && pwd)
export SITE

# A package that is missing is installed where that is possible; else the message says which one to install.
need() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    [ -n "${updated:-}" ] || { apt-get update -qq >/dev/null && updated=yes; }
    apt-get install -qq -y --no-install-recommends "$1" >/dev/null || fail "$1 could not be installed."
  else
    fail "Please install $2 (on Debian and Ubuntu: apt-get install $1)."
  fi
}

command -v node >/dev/null || need nodejs "Node.js 20 or later"
command -v npm >/dev/null || need npm "npm"
command -v java >/dev/null || need default-jre-headless "Java, for the Nu HTML checker"
if [ -z "${CHROMIUM:-}" ]; then
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  [ -n "$CHROMIUM" ] || { need chromium "Chromium"; CHROMIUM=$(command -v chromium); }
  export CHROMIUM
fi

# Where nobody else uses the computer, the settings for real servers are tried too; elsewhere their test says that it is skipped.
if [ -n "${CI:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  command -v nginx >/dev/null || need nginx-light "nginx"
  command -v caddy >/dev/null || need caddy "Caddy"
fi

cd "$here"
# The checkers come as packages; nothing else is fetched, so their install scripts stay off.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --silent

rm -rf report
status=0
# A test that fails may leave a page or a server open: nobody waits for those.
node --test --test-force-exit --test-reporter=spec --test-concurrency=1 "$@" *.test.mjs ../../search-index/tests/reader/*.test.mjs || status=$?
node summary.mjs
exit $status
