#!/bin/sh
# Debian 13's Wine with the C library that it was built for, unpacked, for test/wine. Nothing of this machine's own release is used
# or changed, and no root is needed: apt works with lists of its own.
set -eu
. "$(dirname "$0")/unpacking.sh"
begin_unpacking wine-debian-13 "Wine of Debian 13" test/wine
mkdir -p "$scratch/apt/lists/partial" "$scratch/apt/archives/partial"
: >"$scratch/apt/status"
cat >"$scratch/apt/debian.sources" <<END
Types: deb
URIs: http://deb.debian.org/debian
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
export APT_CONFIG="$scratch/apt/conf"
cat >"$APT_CONFIG" <<END
APT::Architecture "amd64";
Dir::Etc::sourcelist "$scratch/apt/debian.sources";
Dir::Etc::sourceparts "-";
Dir::State "$scratch/apt";
Dir::State::status "$scratch/apt/status";
Dir::Cache "$scratch/apt";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
END
apt-get update -qq 2>>"$scratch/log" || true
# Wine without sound, pictures and screen; libgnutls for bcrypt and secur32, with what it needs.
cat >"$scratch/names" <<END
wine64
libwine
libz-mingw-w64
libc6
libgcc-s1
libunwind8
liblzma5
zlib1g
libgnutls30t64
libbrotli1
libffi8
libgmp10
libhogweed6t64
libidn2-0
libnettle8t64
libp11-kit0
libtasn1-6
libunistring5
libzstd1
END
unpack_packages
# Wine starts its further processes by the names wine64 and wineserver beside the program that runs, and that is the loader of the C
# library here. So these two stand there.
libraries="$scratch/root/usr/lib/x86_64-linux-gnu"
beside_loader() {
    cat >"$libraries/$1" <<END
#!/bin/sh
here=\${0%/*}
exec "\$here/ld-linux-x86-64.so.2" --library-path "\$here" --argv0 "\$0" "\$here/../wine/$2" $3 "\$@"
END
    chmod +x "$libraries/$1"
}
beside_loader wine64 wine64 ""
# As Debian starts it: it ends with the last program.
beside_loader wineserver wineserver64 -p0
keep_unpacked
