#!/bin/sh
# QEMU, a static busybox and Debian's kernel with its modules, unpacked, for `npm run test:vm`.
set -eu
. "$(dirname "$0")/unpacking.sh"
begin_unpacking vm-tools "virtual machine" test/vm
update_lists
# Not the cloud image: that kernel has no PPP, no L2TP and no 9p.
kernel=$(apt-cache depends linux-image-amd64 2>>"$scratch/log" | awk '/Depends: linux-image/ { print $2; exit }')
{
    lacking qemu-system-x86 busybox-static cpio kmod
    # Also where they are installed: all that the machine is started from comes from one place.
    printf '%s\n' qemu-system-x86 qemu-system-data seabios busybox-static cpio kmod "$kernel"
} >"$scratch/names"
unpack_packages
# The kernel's package would list its modules when it is installed; modprobe then knows what needs what.
ln -s "$scratch/root/bin/kmod" "$scratch/depmod"
for modules in "$scratch"/root/lib/modules/*; do
    "$scratch/depmod" -b "$scratch/root" "$(basename "$modules")"
done
keep_unpacked
