# To be sourced by unpack-ike-servers.sh, unpack-vm-tools.sh and unpack-wine.sh: unpacks packages of Debian or Ubuntu into a folder of the user's
# cache, with the libraries that this machine lacks. Nothing is installed; needs no root. Ends the script at once where it has been
# done, and only says so where it cannot be done.

# begin_unpacking FOLDER WHAT PURPOSE: names the place ($unpacked), and gives $scratch with packages/ and root/ in it.
begin_unpacking() {
    what=$2
    purpose=$3
    cache="${XDG_CACHE_HOME:-$HOME/.cache}/roadwarrior"
    unpacked="$cache/$1"
    [ ! -e "$unpacked" ] || exit 0
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-deb >/dev/null 2>&1; then
        echo "no $what for $purpose: no apt-get here"
        exit 0
    fi
    mkdir -p "$cache"
    scratch=$(mktemp -d "$cache/unpacking-XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    mkdir "$scratch/packages" "$scratch/root"
}

# update_lists: of what this machine's own release has.
update_lists() {
    if [ "$(id -u)" -eq 0 ]; then
        apt-get update -qq || true
    elif command -v sudo >/dev/null 2>&1; then
        sudo -n apt-get update -qq 2>/dev/null || true
    fi
}

# lacking PACKAGE…: what apt would install anew for these; what is there in another version stays as it is.
lacking() {
    apt-get install -s --no-install-recommends "$@" 2>>"$scratch/log" | sed -n 's/^Inst \([^ ]*\) (.*/\1/p' || true
}

# unpack_packages: those named in $scratch/names, into $scratch/root. Ends the script, saying why, where one cannot be had; so it is
# no part of a pipe, which is a shell of its own.
unpack_packages() {
    sort -u -o "$scratch/names" "$scratch/names"
    echo "unpacking for $purpose: $(tr '\n' ' ' <"$scratch/names")"
    if ! (cd "$scratch/packages" && xargs apt-get download -qq <"$scratch/names" >/dev/null 2>>"$scratch/log"); then
        echo "no $what for $purpose: $(tail -n 1 "$scratch/log")"
        exit 0
    fi
    for package in "$scratch"/packages/*.deb; do
        if ! dpkg-deb -x "$package" "$scratch/root" 2>>"$scratch/log"; then
            echo "no $what for $purpose: $(tail -n 1 "$scratch/log")"
            exit 0
        fi
    done
}

# Whole or not at all, also when two do it at once.
keep_unpacked() {
    mv -T "$scratch/root" "$unpacked" 2>/dev/null || true
}
