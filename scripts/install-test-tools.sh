#!/bin/sh
# Installs from Debian or Ubuntu what the tests need beyond npm: OpenSSL (needed), Wine and NSS's pk12util (without them
# their tests are skipped by name). Does nothing where all of it is there, and only says so where it cannot install.
set -eu
missing=""
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
[ -x /usr/lib/wine/wine64 ] || command -v wine64 >/dev/null 2>&1 || missing="$missing wine64"
command -v pk12util >/dev/null 2>&1 || missing="$missing libnss3-tools"
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "not installed, no apt-get here:$missing"
    exit 0
fi
if [ "$(id -u)" -eq 0 ]; then
    run=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo -n"
else
    echo "not installed, needs root:$missing"
    exit 0
fi
echo "installing:$missing"
$run apt-get update -qq
# shellcheck disable=SC2086 -- a list of package names
$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    echo "could not install:$missing"
