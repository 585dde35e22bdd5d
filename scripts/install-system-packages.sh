#!/bin/sh
# Installs what the tests need beyond npm: Chromium, xmllint, pdftotext, qpdf, Java (for the Nu HTML checker), Biopython
# (which reads records of PubMed) and, on Debian, a harvester of OAI-PMH, nginx and Caddy. Quick where all is there. As
# root on Debian or Ubuntu it installs by itself; elsewhere it prints the one command to run and exits with 1.
set -eu
cd "$(dirname "$0")/.."

has_browser() {
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then return 0; fi
  done
  # The browser that Playwright downloads.
  node -e 'process.exit(fs.existsSync(require("playwright-core").chromium.executablePath()) ? 0 : 1)' >/dev/null 2>&1
}

# Debian installs it for its own Python, which need not be the first on the PATH.
has_biopython() {
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'from Bio import Medline' >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

# Debian puts servers where the PATH of an ordinary user does not lead.
has_server() { command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ]; }

system=''
if [ -r /etc/os-release ]; then system="$(. /etc/os-release && echo "$ID")"; fi

packages=''
browser=''
if ! command -v xmllint >/dev/null 2>&1; then packages="$packages libxml2-utils"; fi
if ! command -v pdftotext >/dev/null 2>&1; then packages="$packages poppler-utils"; fi
if ! command -v qpdf >/dev/null 2>&1; then packages="$packages qpdf"; fi
if ! has_biopython; then packages="$packages python3-biopython"; fi
# macOS has a java that only says that there is none.
if ! java -version >/dev/null 2>&1; then packages="$packages default-jre-headless"; fi
if ! has_browser; then browser='chromium'; fi
# Not every other system has them as packages; their tests are left out where they are missing.
servers=''
if [ "$system" = debian ] || [ "$system" = ubuntu ]; then
  if ! perl -MHTTP::OAI -e 1 >/dev/null 2>&1; then packages="$packages libhttp-oai-perl"; fi
  # A fresh system has no lists of packages yet; an older Ubuntu has no Caddy in them.
  if [ "$(id -u)" -eq 0 ] && ! apt-cache show nginx >/dev/null 2>&1; then apt-get update -qq >&2; fi
  for name in nginx caddy; do
    if ! has_server "$name" && apt-cache show "$name" >/dev/null 2>&1; then servers="$servers $name"; fi
  done
  packages="$packages$servers"
fi
if [ -z "$packages$browser" ]; then exit 0; fi

if [ "$system" = debian ] || [ "$system" = ubuntu ]; then
  if [ "$(id -u)" -ne 0 ]; then
    echo "The tests need$packages $browser. Run: sudo env \"PATH=\$PATH\" sh scripts/install-system-packages.sh" >&2
    exit 1
  fi
  # Ubuntu has Chromium only as a snap, which containers cannot run: there Playwright downloads its own.
  if [ "$system" = debian ] && [ -n "$browser" ]; then packages="$packages chromium-headless-shell fonts-liberation"; fi
  if [ -n "$packages" ]; then
    echo "Installing$packages" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2
    # shellcheck disable=SC2086 # a list of names
    apt-get install -y -qq --no-install-recommends $packages >&2
    # Debian starts a server with its package; the tests start their own.
    for name in $servers; do systemctl disable --now "$name" >/dev/null 2>&1 || true; done
  fi
  if [ "$system" = ubuntu ] && [ -n "$browser" ]; then npx playwright install --with-deps chromium >&2; fi
  exit 0
fi

if [ "$(uname)" = Darwin ]; then
  echo 'The tests need Chromium, xmllint, pdftotext, qpdf, Java and Biopython. Run: brew install openjdk libxml2 poppler qpdf && pip3 install biopython && npx playwright install chromium' >&2
else
  echo "The tests need Chromium, xmllint, pdftotext, qpdf, Java 11 or newer and Biopython for python3 on the PATH (missing:$packages $browser). Install them with the package manager of your system." >&2
fi
exit 1
