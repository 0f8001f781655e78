#!/bin/sh
# Installs from Debian or Ubuntu what the tests need beyond npm, in one call of apt-get. OpenSSL is needed; without another one
# its tests are skipped by name. Ends at once where all of it is there, and only says so where it cannot install.
set -eu
missing=""

# need PACKAGE COMMAND...: nothing is missing where one of the commands is on PATH, or is there by its whole path.
need() {
    package=$1
    shift
    for command in "$@"; do
        if command -v "$command" >/dev/null 2>&1; then return 0; fi
    done
    missing="$missing $package"
}

need openssl openssl
need libnss3-tools pk12util
need gnutls-bin certtool
need openjdk-17-jre-headless keytool
# The shell without a window takes the least of the processor (test/browser/chromium.ts). Ubuntu has none, but its hosted machines
# have Chrome.
need chromium-headless-shell chromium-headless-shell google-chrome chromium-browser
need nsis makensis
# For the small programs that PowerShell for Windows needs under Wine.
need gcc-mingw-w64-x86-64-win32 x86_64-w64-mingw32-gcc-win32
need iproute2 ip

# The servers that the server check is tried against (test/ike-lab), and Wine: not installed, only unpacked.
sh "$(dirname "$0")/unpack-ike-servers.sh"
sh "$(dirname "$0")/unpack-wine.sh"

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
$run apt-get update -qq
# One name that this release does not know would fail the whole call.
known=""
for package in $missing; do
    if [ -n "$(apt-cache show --no-all-versions "$package" 2>/dev/null)" ]; then
        known="$known $package"
    else
        echo "not installed, no such package here: $package"
    fi
done
[ -n "$known" ] || exit 0
echo "installing:$known"
# shellcheck disable=SC2086 -- a list of package names
$run env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $known \
    >/dev/null || echo "could not install:$known"
