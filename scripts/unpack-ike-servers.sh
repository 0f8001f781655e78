#!/bin/sh
# strongSwan, Libreswan and their like, unpacked; test/ike-lab lays that tree over /usr where only it can see it. They are not
# installed: the packages conflict with each other, and installed they would run as services of this machine.
set -eu
. "$(dirname "$0")/unpacking.sh"
begin_unpacking ike-servers "VPN servers" test/ike-lab
update_lists
# One call for each line because of the conflicts.
{
    lacking charon-systemd strongswan-swanctl libstrongswan-standard-plugins
    lacking libreswan
    lacking xl2tpd ike-scan nftables
} >"$scratch/names"
unpack_packages
keep_unpacked
