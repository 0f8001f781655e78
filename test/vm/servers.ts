// Scripts for inside the virtual machine: an L2TP/IPsec server as its administrators set it up.

export interface VmServer {
  readonly psk: string;
  readonly userName: string;
  readonly password: string;
}

/** xl2tpd with pppd, and what it asks its callers for. */
export function startXl2tpd({ userName, password }: VmServer, pppOptions: string): string {
  return `
mkdir -p /etc/ppp /etc/xl2tpd
cat >/etc/ppp/chap-secrets <<'END'
"${userName}" * "${password}" *
END
cp /etc/ppp/chap-secrets /etc/ppp/pap-secrets
cat >/etc/ppp/options.lab <<'END'
${pppOptions}
nobsdcomp
nodeflate
noipv6
mtu 1280
mru 1280
logfile /run/pppd.log
debug
END
cat >/etc/xl2tpd/lab.conf <<'END'
[global]
port = 1701
access control = no
[lns default]
ip range = 198.18.0.10-198.18.0.20
local ip = 198.18.0.1
require authentication = yes
name = vpn
pppoptfile = /etc/ppp/options.lab
END
${stopXl2tpd}
xl2tpd -D -c /etc/xl2tpd/lab.conf -s /dev/null -p /run/xl2tpd.pid -C /run/xl2tpd/control >/run/xl2tpd.log 2>&1 &
for n in $(seq 1 100); do
  grep -q 'Listening on IP address' /run/xl2tpd.log && exit 0
  sleep 0.1
done
cat /run/xl2tpd.log
exit 1`;
}

export const stopXl2tpd = `
for each in /proc/[0-9]*/comm; do
  [ "$(cat $each 2>/dev/null)" = xl2tpd ] && kill -9 $(basename $(dirname $each))
done
true`;

export function startCharon(psk: string, address: string): string {
  return `
mkdir -p /run/charon
cd /run/charon
mkdir -p swanctl/x509 swanctl/x509ca swanctl/x509aa swanctl/x509ac swanctl/x509crl swanctl/x509ocsp \\
  swanctl/private swanctl/rsa swanctl/ecdsa swanctl/pkcs8 swanctl/pkcs12 swanctl/pubkey swanctl/bliss
cat >strongswan.conf <<'END'
charon {
  load = random nonce aes des sha1 sha2 md5 hmac kdf gmp openssl pem pkcs1 pkcs8 x509 pubkey constraints vici kernel-netlink socket-default
  plugins { vici { socket = unix:///run/charon/vici } }
  filelog { lab { path = /run/charon/log
    default = 1
    flush_line = yes } }
}
swanctl { load = random openssl pem pkcs1 pkcs8 x509 pubkey }
END
cat >swanctl/swanctl.conf <<'END'
connections { lab {
  version = 1
  proposals = aes256-sha1-modp2048,3des-sha1-modp2048
  local_addrs = ${address}
  local { auth = psk }
  remote { auth = psk }
  children { l2tp { mode = transport
    local_ts = dynamic[udp/1701]
    remote_ts = dynamic[udp]
    esp_proposals = aes256-sha1,aes128-sha1,3des-sha1,aes256-sha1-modp2048 } }
} }
secrets { ike { secret = "${psk}" } }
END
export STRONGSWAN_CONF=/run/charon/strongswan.conf SWANCTL_DIR=/run/charon/swanctl
charon-systemd >/run/charon/out 2>&1 &
for n in $(seq 1 300); do
  [ -S vici ] && timeout 20 swanctl --load-all --uri unix:///run/charon/vici && exit 0
  sleep 0.1
done
cat log out
exit 1`;
}

export function startPluto(psk: string, address: string): string {
  return `
mkdir -p /run/lab/nss /run/lab/run /run/lab/ipsec.d /run/pluto
cd /run/lab
cat >ipsec.conf <<'END'
config setup
  virtual-private=%v4:192.0.2.0/24
  ikev1-policy=accept
conn lab
  auto=add
  type=transport
  left=${address}
  right=%any
  leftprotoport=17/1701
  rightprotoport=17/%any
  ikev2=never
  authby=secret
  pfs=no
  ike=aes256-sha1;modp2048,3des-sha1;modp2048
  esp=aes256-sha1,aes128-sha1,3des-sha1
  leftupdown=%disabled
END
umask 077
echo '%any %any : PSK "${psk}"' >ipsec.secrets
certutil -N -d sql:/run/lab/nss --empty-password
/usr/libexec/ipsec/pluto --nofork --config /run/lab/ipsec.conf --secretsfile /run/lab/ipsec.secrets \\
  --ipsecdir /run/lab/ipsec.d --nssdir sql:/run/lab/nss --rundir /run/lab/run --logfile /run/lab/log --use-xfrm \\
  >/run/lab/out 2>&1 &
for n in $(seq 1 600); do
  grep -q '"lab": added' log 2>/dev/null && grep -q 'loading secrets' log && exit 0
  sleep 0.1
done
cat log out
exit 1`;
}

/**
 * What is left of ESP inside, by the kernel's own tables: SAs, and policies for L2TP. SPI 0 is no SA: it is the kernel's own
 * note, kept for 30 s, that xl2tpd's last word came when the SA was gone already (seen with Libreswan).
 */
export const countEsp = `
ip xfrm state | grep 'proto esp' | grep -cv 'spi 0x00000000' >/run/left || true
ip xfrm policy | grep -c 'port 1701' >>/run/left || true
awk '{ sum += $1 } END { print sum }' /run/left`;
/** Calls that stand, by the daemon that each has. */
export const countPppd = `
n=0
for each in /proc/[0-9]*/comm; do [ "$(cat $each 2>/dev/null)" = pppd ] && n=$((n + 1)); done
echo $n`;
