#!/bin/sh
# Unpacks strongSwan, Libreswan and their like from Debian or Ubuntu into a folder of the user's cache, with the libraries
# that this machine lacks; test/ike-lab lays that tree over /usr where only it can see it. Nothing is installed: the
# packages conflict with each other, and installed they would run as services of this machine. Needs no root.
# Ends at once where it has been done, and only says so where it cannot be done.
set -eu
cache="${XDG_CACHE_HOME:-$HOME/.cache}/roadwarrior"
servers="$cache/ike-servers"
[ ! -e "$servers" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-deb >/dev/null 2>&1; then
    echo "no VPN servers for test/ike-lab: no apt-get here"
    exit 0
fi
mkdir -p "$cache"
scratch=$(mktemp -d "$cache/unpacking-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/packages" "$scratch/root"
if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq || true
elif command -v sudo >/dev/null 2>&1; then
    sudo -n apt-get update -qq 2>/dev/null || true
fi
# What apt would install anew; what is there in another version stays as it is. Each line is one call because of the conflicts.
for wanted in \
    "charon-systemd strongswan-swanctl libstrongswan-standard-plugins" \
    "libreswan" \
    "xl2tpd ike-scan nftables"; do
    # shellcheck disable=SC2086 -- a list of package names
    apt-get install -s --no-install-recommends $wanted 2>>"$scratch/log" | sed -n 's/^Inst \([^ ]*\) (.*/\1/p' ||
        true
done | sort -u >"$scratch/names"
echo "unpacking for test/ike-lab: $(tr '\n' ' ' <"$scratch/names")"
if (cd "$scratch/packages" && xargs apt-get download -qq <"$scratch/names" >/dev/null 2>>"$scratch/log") &&
    for package in "$scratch"/packages/*.deb; do dpkg-deb -x "$package" "$scratch/root" || exit 1; done; then
    # Whole or not at all, also when two do it at once.
    mv -T "$scratch/root" "$servers" 2>/dev/null || true
else
    echo "no VPN servers for test/ike-lab: $(tail -n 1 "$scratch/log")"
fi
