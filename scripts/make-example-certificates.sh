#!/bin/sh
# Makes the example PKCS#12 files with OpenSSL 3. The keys are public: never use them for a real VPN.
#   examples/example-client.p12   RSA 3072, AES-256 (PBES2); CA "Example VPN CA", limited to example.com
#   examples/branch-client.p12    RSA 2048, 3DES with SHA-1 (readable by every Windows); CA "Example Branch CA";
#                                 also put into examples/ipsec-certificate.json as an embedded PKCS#12
# Both have the password of examples/README.md and are valid from 2020 to 2098.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
password=example-only
start=20200101000000Z
end=20981231235959Z
cd "$work"

# make_ca NAME SUBJECT BITS EXTENSIONS
make_ca() {
  mkdir -p "$1.db"
  : > "$1.db/index.txt"
  openssl rand -hex 16 > "$1.db/serial"
  cat > "$1.cnf" <<CONFIG
[ca]
default_ca = this
[this]
database = $1.db/index.txt
serial = $1.db/serial
new_certs_dir = $1.db
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
$4
[client]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = clientAuth,1.3.6.1.5.5.8.2.2
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
subjectAltName = DNS:laptop.example.com
[req]
distinguished_name = none
[none]
CONFIG
  openssl req -new -newkey "rsa:$3" -nodes -sha256 -config "$1.cnf" -subj "$2" \
    -keyout "$1.key" -out "$1.csr" 2> /dev/null
  openssl ca -batch -notext -config "$1.cnf" -selfsign -extensions root -keyfile "$1.key" \
    -in "$1.csr" -out "$1.pem" -startdate "$start" -enddate "$end" 2> /dev/null
}

# make_client CA SUBJECT BITS FILE PBE MAC
make_client() {
  openssl req -new -newkey "rsa:$3" -nodes -sha256 -config "$1.cnf" -subj "$2" \
    -keyout client.key -out client.csr 2> /dev/null
  openssl ca -batch -notext -config "$1.cnf" -extensions client -keyfile "$1.key" -cert "$1.pem" \
    -in client.csr -out client.pem -startdate "$start" -enddate "$end" 2> /dev/null
  openssl pkcs12 -export -inkey client.key -in client.pem -certfile "$1.pem" -name "$2" \
    -keypbe "$5" -certpbe "$5" -macalg "$6" -passout "pass:$password" -out "$4"
}

make_ca office '/C=NL/O=Example Ltd/CN=Example VPN CA' 3072 \
  'nameConstraints = critical,permitted;DNS:example.com'
make_client office '/C=NL/O=Example Ltd/CN=laptop.example.com' 3072 \
  "$root/examples/example-client.p12" AES-256-CBC sha256

make_ca branch '/C=NL/O=Example Ltd/CN=Example Branch CA' 2048 ''
make_client branch '/C=NL/O=Example Ltd/CN=laptop.example.com' 2048 \
  "$root/examples/branch-client.p12" PBE-SHA1-3DES sha1

# Embed the second one.
node -e '
const { readFileSync, writeFileSync } = require("node:fs");
const [profile, bundle] = process.argv.slice(1);
const text = readFileSync(profile, "utf8");
const base64 = readFileSync(bundle).toString("base64");
writeFileSync(profile, text.replace(/("pkcs12": ")[A-Za-z0-9+\/=]*(")/, `$1${base64}$2`));
' "$root/examples/ipsec-certificate.json" "$root/examples/branch-client.p12"
