#!/bin/sh
# Unpacks QEMU, a static busybox and Debian's kernel with its modules into a folder of the user's cache, for `npm run test:vm`.
# Nothing is installed; needs no root. Ends at once where it has been done, and only says so where it cannot be done.
set -eu
cache="${XDG_CACHE_HOME:-$HOME/.cache}/roadwarrior"
tools="$cache/vm-tools"
[ ! -e "$tools" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-deb >/dev/null 2>&1; then
    echo "no virtual machine for test/vm: no apt-get here"
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
# Not the cloud image: that kernel has no PPP, no L2TP and no 9p.
kernel=$(apt-cache depends linux-image-amd64 2>>"$scratch/log" | awk '/Depends: linux-image/ { print $2; exit }')
{
    apt-get install -s --no-install-recommends qemu-system-x86 busybox-static cpio kmod 2>>"$scratch/log" |
        sed -n 's/^Inst \([^ ]*\) (.*/\1/p' || true
    # Also where they are installed: all that the machine is started from comes from one place.
    printf '%s\n' qemu-system-x86 qemu-system-data seabios busybox-static cpio kmod "$kernel"
} | sort -u >"$scratch/names"
echo "unpacking for test/vm: $(tr '\n' ' ' <"$scratch/names")"
if (cd "$scratch/packages" && xargs apt-get download -qq <"$scratch/names" >/dev/null 2>>"$scratch/log") &&
    for package in "$scratch"/packages/*.deb; do dpkg-deb -x "$package" "$scratch/root" || exit 1; done; then
    # The kernel's package would list its modules when it is installed; modprobe then knows what needs what.
    ln -s "$scratch/root/bin/kmod" "$scratch/depmod"
    for modules in "$scratch"/root/lib/modules/*; do
        "$scratch/depmod" -b "$scratch/root" "$(basename "$modules")"
    done
    # Whole or not at all, also when two do it at once.
    mv -T "$scratch/root" "$tools" 2>/dev/null || true
else
    echo "no virtual machine for test/vm: $(tail -n 1 "$scratch/log")"
fi
