#!/bin/sh
# Makes the certificates of the doctor's worlds (test/doctor/world-certificates.json) with OpenSSL 3. Nobody keeps a key of them.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
good=20260101000000Z
end=20981231235959Z

for name in office other; do
  mkdir "$name.db"
  : > "$name.db/index.txt"
  openssl rand -hex 16 > "$name.db/serial"
  cat > "$name.cnf" <<CONFIG
[ca]
default_ca = this
[this]
database = $name.db/index.txt
serial = $name.db/serial
new_certs_dir = $name.db
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[client]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
[server]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
[req]
distinguished_name = none
[none]
CONFIG
done

# request NAME ALGORITHM CONFIG SUBJECT
request() {
  # shellcheck disable=SC2086
  openssl req -new -newkey $2 -nodes -sha256 -config "$3.cnf" -subj "$4" -keyout "$1.key" -out "$1.csr" 2> /dev/null
}

# leaf NAME CA ALGORITHM EXTENSIONS FROM UNTIL
leaf() {
  request "$1" "$3" "$2" '/O=Example Ltd/CN=laptop.example.com'
  openssl ca -batch -notext -config "$2.cnf" -extensions "$4" -keyfile "$2.key" -cert "$2.pem" \
    -in "$1.csr" -out "$1.pem" -startdate "$5" -enddate "$6" 2> /dev/null
}

for name in office other; do
  request "$name" rsa:2048 "$name" "/O=Example Ltd/CN=Example $name CA"
  openssl ca -batch -notext -config "$name.cnf" -selfsign -extensions root -keyfile "$name.key" \
    -in "$name.csr" -out "$name.pem" -startdate 20200101000000Z -enddate "$end" 2> /dev/null
done
leaf good office rsa:2048 client "$good" "$end"
leaf renewed office rsa:2048 client "$good" "$end"
leaf expired office rsa:2048 client 20251129000000Z 20261129000000Z
leaf notYet office rsa:2048 client 20900101000000Z "$end"
leaf ec office 'ec -pkeyopt ec_paramgen_curve:P-256' client "$good" "$end"
leaf server office rsa:2048 server "$good" "$end"
leaf strange other rsa:2048 client "$good" "$end"

node -e '
const { createHash, X509Certificate } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const [target, ...names] = process.argv.slice(1);
const entries = names.map((name) => {
  const { raw } = new X509Certificate(readFileSync(`${name}.pem`));
  const thumbprint = createHash("sha1").update(raw).digest("hex").toUpperCase();
  return [name, { thumbprint, der: raw.toString("base64") }];
});
writeFileSync(target, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
' "$root/test/doctor/world-certificates.json" office other good renewed expired notYet ec server strange
